"""Restrictions to groups that are gone, as far as Moodle tells of them.

The restriction's JSON names a group by a number that we cannot look up. But its words say "(Missing group)" where the group was
deleted (availability_group, 4.1 and 5.1); core_get_strings tells how it says so in the language of the course.
"""

import json
from collections.abc import Iterator, Mapping
from typing import Any

_KINDS = ("group", "grouping")
_DEEPEST = 12


def names_groups(availability: str) -> bool:
    """Whether a restriction asks for single groups or groupings, by their numbers."""
    try:
        conditions = list(_conditions(json.loads(availability))) if '"group' in availability else []
    except (ValueError, RecursionError):
        return False
    return any(one.get("type") in _KINDS and "id" in one for one in conditions)


def lost_groups(availability: str, words: str, missing: Mapping[str, str]) -> dict[str, bool]:
    """Facts of an activity, "lost_group" and "lost_grouping": groups (groupings) are gone, and so many that it makes no difference which.

    That is: all that the restriction names, or, where every one of its conditions must be met, any.

    Args:
        availability: the restriction's JSON.
        words: the same as Moodle says it.
        missing: "group", "grouping" → what Moodle says in place of the name of one that is gone.
    """
    try:
        tree = json.loads(availability) if availability else None
        conditions = list(_conditions(tree))
    except (ValueError, RecursionError):
        return {}
    enough = 1 if _asks_for_each(tree) else len(conditions)
    lost = {}
    for kind in sorted(_KINDS, key=lambda kind: -len(missing.get(kind, ""))):  # the words of one may begin the other's
        said = missing.get(kind)
        if said and _enough_lost(conditions, kind, words.count(said), enough):
            lost[f"lost_{kind}"] = True
        words = words.replace(said, "") if said else words
    return lost


def _enough_lost(conditions: list[dict[str, Any]], kind: str, said: int, enough: int) -> bool:
    named = [one for one in conditions if one.get("type") == kind and ("id" in one or kind == "grouping")]
    return bool(named) and all("id" in one for one in named) and min(enough, len(named)) <= said <= len(named)


def _asks_for_each(tree: Any) -> bool:
    """No conditions within conditions, and all of them to be met."""
    parts = tree.get("c") if isinstance(tree, dict) and tree.get("op") == "&" else None
    return isinstance(parts, list) and all(isinstance(part, dict) and "c" not in part for part in parts)


def _conditions(tree: Any, depth: int = 0) -> Iterator[dict[str, Any]]:
    if not isinstance(tree, dict) or depth > _DEEPEST:
        return
    if isinstance(tree.get("c"), list):
        for part in tree["c"]:
            yield from _conditions(part, depth + 1)
    else:
        yield tree
