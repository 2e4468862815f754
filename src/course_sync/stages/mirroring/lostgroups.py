"""Restrictions to groups that are gone, as far as Moodle tells of them.

The restriction's JSON names a group by a number that we cannot look up. But its words, beside it, say "(Missing group)" where the
group was deleted (availability_group, 4.1 and 5.1), in the account's language; core_get_strings tells how it says so. A course
with a language of its own says it otherwise: then nothing is known.
"""

import json
from collections.abc import Iterator, Mapping
from typing import Any

_KINDS = ("group", "grouping")
_DEEPEST = 12


def names_groups(availability: str) -> bool:
    """Whether a restriction may be about groups or groupings."""
    return '"group' in availability


def lost_groups(availability: str, words: str, missing: Mapping[str, str]) -> dict[str, bool]:
    """Facts of an activity, "lost_group" and "lost_grouping": *every* group (grouping) that its restriction names is gone.

    Args:
        availability: the restriction's JSON.
        words: the same as Moodle says it.
        missing: "group", "grouping" → what Moodle says in place of the name of one that is gone.
    """
    try:
        conditions = list(_conditions(json.loads(availability))) if availability else []
    except (ValueError, RecursionError):
        return {}
    lost = {}
    for kind in sorted(_KINDS, key=lambda kind: -len(missing.get(kind, ""))):  # the words of one may begin the other's
        said = missing.get(kind)
        if said and _all_lost(conditions, kind, words.count(said)):
            lost[f"lost_{kind}"] = True
        words = words.replace(said, "") if said else words
    return lost


def _all_lost(conditions: list[dict[str, Any]], kind: str, said: int) -> bool:
    named = [one for one in conditions if one.get("type") == kind and ("id" in one or kind == "grouping")]
    return bool(named) and all("id" in one for one in named) and said == len(named)


def _conditions(tree: Any, depth: int = 0) -> Iterator[dict[str, Any]]:
    if not isinstance(tree, dict) or depth > _DEEPEST:
        return
    if isinstance(tree.get("c"), list):
        for part in tree["c"]:
            yield from _conditions(part, depth + 1)
    else:
        yield tree
