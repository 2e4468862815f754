"""Whether learners can ever get to an activity: what its restriction asks, and whether anything can still meet it.

Moodle writes a restriction as a tree of conditions. A condition about groups, grades, profiles or of a plug-in may be met by
somebody; only what nobody can meet any more counts: a last day that is over, the completion of an activity that is gone, hidden,
without completion, or itself out of reach; a group, cohort, grade or field of the profile that was deleted, or that a restore left
behind; days of which the last comes before the first.
"""

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from typing import Any

from course_sync.model.course import Activity, CourseView
from course_sync.rules.reading import once
from course_sync.rules.sight import learners_see, sections_were_read

_DEEPEST = 12  # nested sets; Moodle's own form makes three or four
_LOST = "lost"  # our own kind of condition: one on what is gone
_LEFT_BEHIND: Mapping[str, int] = {"group": -1, "grouping": -1, "grade": 0}
"""What Moodle's restore writes for one that did not come along."""
_PREVIOUS = -1  # "the previous activity with completion": which one that is, the page decides


class Why(StrEnum):
    """What keeps everybody out."""

    DATE_OVER = "date_over"
    GONE = "gone"  # the activity that must be completed was deleted
    HIDDEN = "hidden"  # … is hidden
    UNTRACKED = "untracked"  # … has no completion
    OUT_OF_REACH = "out_of_reach"  # … cannot be reached itself
    CIRCLE = "circle"  # … waits for this one
    GROUP_GONE = "group_gone"  # the group, or grouping, was deleted or left behind by a restore
    COHORT_GONE = "cohort_gone"
    GRADE_GONE = "grade_gone"
    FIELD_GONE = "field_gone"  # of the profile
    DATES_CROSS = "dates_cross"  # the last day comes before the first


_GONE: Mapping[str, Why] = {
    "group": Why.GROUP_GONE,
    "grouping": Why.GROUP_GONE,
    "cohort": Why.COHORT_GONE,
    "grade": Why.GRADE_GONE,
    "profile": Why.FIELD_GONE,
}


@dataclass(frozen=True, slots=True)
class Barred:
    """An activity that nobody can reach (any more).

    Attributes:
        other: the activity that the condition names; None where it names none, or one that is gone.
        until: the last moment, for `DATE_OVER`.
    """

    activity: Activity
    why: Why
    other: Activity | None = None
    until: datetime | None = None


@dataclass(frozen=True, slots=True)
class _Reason:
    why: Why
    cmid: int = 0
    until: datetime | None = None


def barred(view: CourseView) -> Mapping[int, Barred]:
    """By cmid the activities that learners would see but for a restriction that nobody can meet."""
    return once(view, "barred", _barred)


def _barred(view: CourseView) -> Mapping[int, Barred]:
    trees = {it.cmid: tree for it in view.activities if it.availability and (tree := _with_lost(it))}
    if not trees:
        return {}
    by_cmid = {it.cmid: it for it in view.activities}
    open_now = {it.cmid for it in view.activities if it.cmid not in trees and learners_see(view, it)}
    waiting = {cmid for cmid in trees if learners_see(view, by_cmid[cmid])}
    # Step by step whatever somebody can get to; what is left in the end waits for itself or for what cannot come.
    while True:
        reached = {
            cmid for cmid in waiting if _lasting(view, trees[cmid], by_cmid, open_now | waiting, open_now) is None
        }
        if not reached:
            break
        open_now |= reached
        waiting -= reached
    found = {}
    for cmid in waiting:
        reason = _lasting(view, trees[cmid], by_cmid, open_now | waiting, open_now)
        if reason is not None:
            found[cmid] = Barred(by_cmid[cmid], reason.why, by_cmid.get(reason.cmid), reason.until)
    return {cmid: _told(one, found) for cmid, one in found.items()}


def _told(one: Barred, found: Mapping[int, Barred]) -> Barred:
    """A circle is one only where the way from the other activity leads back here."""
    if one.why is not Why.OUT_OF_REACH or one.other is None:
        return one
    seen, at = set(), one.other.cmid
    while at in found and at not in seen:
        if at == one.activity.cmid:
            return Barred(one.activity, Why.CIRCLE, one.other)
        seen.add(at)
        other = found[at].other
        at = other.cmid if other is not None else 0
    return Barred(one.activity, Why.CIRCLE, one.other) if at == one.activity.cmid else one


def _lasting(
    view: CourseView, tree: Any, by_cmid: Mapping[int, Activity], known: set[int], reached: set[int], depth: int = 0
) -> _Reason | None:
    """Why nobody can meet a condition from now on; None where somebody may."""
    if not isinstance(tree, dict) or depth > _DEEPEST:
        return None
    if "c" in tree:
        parts = tree["c"] if isinstance(tree["c"], list) else []
        if str(tree.get("op", "&")).startswith("!"):
            return None  # "must not": that it cannot be met is what is wanted
        reasons = [_lasting(view, part, by_cmid, known, reached, depth + 1) for part in parts]
        lasting = [reason for reason in reasons if reason is not None]
        if tree.get("op", "&") == "&":
            return lasting[0] if lasting else _crossing(view, parts)
        return lasting[0] if lasting and len(lasting) == len(parts) else None
    if tree.get("type") == "date":
        return _date(view, tree)
    if tree.get("type") == "completion":
        return _completion(view, tree, by_cmid, known, reached)
    return _gone(tree)


def _gone(condition: Mapping[str, Any]) -> _Reason | None:
    kind = str(condition.get("type"))
    if kind == _LOST:
        return _Reason(_GONE[condition["what"]])
    return _Reason(_GONE[kind]) if kind in _LEFT_BEHIND and condition.get("id") == _LEFT_BEHIND[kind] else None


def _crossing(view: CourseView, conditions: Sequence[Any]) -> _Reason | None:
    """Days that must all be met, of which the last lies ahead and yet not after the first."""
    dates = [one for one in conditions if isinstance(one, dict) and one.get("type") == "date"]
    first = [at for one in dates if one.get("d") == ">=" and (at := _moment(one.get("t")))]
    last = [at for one in dates if one.get("d") == "<" and (at := _moment(one.get("t")))]
    if not first or not last or min(last) > max(first) or min(last) <= view.now:
        return None
    return _Reason(Why.DATES_CROSS)


def _with_lost(activity: Activity) -> Any:
    """The restriction; conditions of a kind of which Moodle's words call something missing are lost ones."""
    lost = tuple(kind for kind in _GONE if activity.facts.get(f"lost_{kind}"))
    return _without(_tree(activity.availability), lost)


def _without(tree: Any, lost: Sequence[str], depth: int = 0) -> Any:
    if not lost or not isinstance(tree, dict) or depth > _DEEPEST:
        return tree
    if isinstance(tree.get("c"), list):
        return {**tree, "c": [_without(part, lost, depth + 1) for part in tree["c"]]}
    gone = tree.get("type") in lost and "sf" not in tree  # a field that every profile has is never gone
    return {"type": _LOST, "what": tree["type"]} if gone else tree


def _date(view: CourseView, condition: Mapping[str, Any]) -> _Reason | None:
    until = _moment(condition.get("t"))
    if condition.get("d") != "<" or until is None or until >= view.now or in_timetable(view, until):
        return None
    return _Reason(Why.DATE_OVER, until=until)


def in_timetable(view: CourseView, at: datetime) -> bool:
    """Between a course's own start and end dates pass as they should: a group goes through it together."""
    starts, ends = view.course.starts_at, view.course.ends_at
    return starts is not None and ends is not None and starts <= at <= ends


def _completion(
    view: CourseView, condition: Mapping[str, Any], by_cmid: Mapping[int, Activity], known: set[int], reached: set[int]
) -> _Reason | None:
    cmid = condition.get("cm")
    if not isinstance(cmid, int) or cmid == _PREVIOUS or condition.get("e") == 0:
        return None
    other = by_cmid.get(cmid)
    if other is None:
        return _Reason(Why.GONE) if sections_were_read(view) else None
    if not learners_see(view, other):
        return _Reason(Why.HIDDEN, cmid)
    if not other.tracking and view.course.tracks_completion and any(it.tracking for it in view.activities):
        return _Reason(Why.UNTRACKED, cmid)
    return _Reason(Why.OUT_OF_REACH, cmid) if cmid in known and cmid not in reached else None


def opening_days(activity: Activity) -> Iterator[datetime]:
    """The moments before which the restriction keeps everybody out: of conditions that all must be met."""
    yield from _openings(_tree(activity.availability) if activity.availability else None)


def _openings(tree: Any, depth: int = 0) -> Iterator[datetime]:
    if not isinstance(tree, dict) or depth > _DEEPEST:
        return
    if isinstance(tree.get("c"), list):
        if tree.get("op", "&") == "&" or (len(tree["c"]) == 1 and not str(tree.get("op")).startswith("!")):
            for part in tree["c"]:
                yield from _openings(part, depth + 1)
    elif tree.get("type") == "date" and tree.get("d") == ">=" and (at := _moment(tree.get("t"))) is not None:
        yield at


def _tree(availability: str) -> Any:
    try:
        return json.loads(availability)
    except (ValueError, RecursionError):
        return None


def _moment(seconds: Any) -> datetime | None:
    if not isinstance(seconds, int) or isinstance(seconds, bool):
        return None
    try:
        return datetime(1970, 1, 1, tzinfo=UTC) + timedelta(seconds=seconds)
    except OverflowError:
        return None
