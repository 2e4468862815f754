"""Restrictions to what is gone: groups, cohorts, grades, fields of the profile, as far as Moodle tells of them.

The restriction's JSON names these by numbers, or short names, that we cannot look up. But its words say "(Missing group)" where the
group was deleted (so in 4.1 and 5.1, of the others alike); core_get_strings tells how it says so in the language of the course.
"""

import json
from collections.abc import Iterator, Mapping
from typing import Any

NAMED_BY: Mapping[str, str] = {"group": "id", "grouping": "id", "cohort": "id", "grade": "id", "profile": "cf"}
"""Condition → what in it names the one thing that it asks for. Without that it asks for any, or for a field that every profile has."""
_DEEPEST = 12


def names_what_may_be_gone(availability: str) -> bool:
    """Whether a restriction asks for single groups, groupings, cohorts, grades or own fields of the profile."""
    try:
        conditions = list(_conditions(json.loads(availability))) if '"type"' in availability else []
    except (ValueError, RecursionError):
        return False
    return any(_names_one(one) for one in conditions)


def lost(availability: str, words: str, missing: Mapping[str, str]) -> dict[str, bool]:
    """Facts of an activity, "lost_group", "lost_grade" …: such are gone, and so many that it makes no difference which.

    That is: all that the restriction names, or, where every one of its conditions must be met, any.

    Args:
        availability: the restriction's JSON.
        words: the same as Moodle says it.
        missing: condition → what Moodle says in place of the name of one that is gone.
    """
    try:
        tree = json.loads(availability) if availability else None
        conditions = list(_conditions(tree))
    except (ValueError, RecursionError):
        return {}
    enough = 1 if _asks_for_each(tree) else len(conditions)
    found = {}
    for kind in sorted(
        NAMED_BY, key=lambda kind: -len(missing.get(kind, ""))
    ):  # the words of one may begin the other's
        said = missing.get(kind)
        if said and _enough_lost(conditions, kind, words.count(said), enough):
            found[f"lost_{kind}"] = True
        words = words.replace(said, "") if said else words
    return found


def _enough_lost(conditions: list[dict[str, Any]], kind: str, said: int, enough: int) -> bool:
    named = [one for one in conditions if one.get("type") == kind and (_names_one(one) or kind == "grouping")]
    return bool(named) and all(map(_names_one, named)) and min(enough, len(named)) <= said <= len(named)


def _names_one(condition: Mapping[str, Any]) -> bool:
    key = NAMED_BY.get(str(condition.get("type")))
    return key is not None and key in condition


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
