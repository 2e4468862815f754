"""Figures of courses as they stood on a day: the newest that is published of each, or that was on a day past."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, TypeVar

from sqlmodel import select

from course_sync.stats.funnel import Funnel, funnel_from_json
from course_sync.stats.satisfaction import Rating, ratings_from_json
from course_sync.store import course_figures
from course_sync.store.session import Store
from course_sync.store.tables import CourseRow

_Head = tuple[int, str, str, int, datetime, int, int]  # what `FiguresAnswer` holds, in its order


@dataclass(frozen=True, slots=True)
class FiguresAnswer:
    """Which course's figures these are, in which version of that day."""

    course_id: int
    shortname: str
    fullname: str
    version: int
    counted_at: datetime
    floor: int
    definitions: int


@dataclass(frozen=True, slots=True)
class FunnelAnswer(FiguresAnswer):
    """A course's funnel."""

    funnel: Funnel


@dataclass(frozen=True, slots=True)
class RatingsAnswer(FiguresAnswer):
    """What people answered in a course's Feedback activities."""

    ratings: tuple[Rating, ...]


_Answer = TypeVar("_Answer", bound=FiguresAnswer)


def funnels(store: Store, *, until: datetime | None = None, course: str = "") -> Sequence[FunnelAnswer]:
    """By short name.

    Args:
        until: those that were published before this moment.
        course: of this short name only.
    """

    def answer(head: _Head, figures: Any) -> FunnelAnswer:
        return FunnelAnswer(*head, funnel_from_json(figures))

    return _answers(store, course_figures.ACTIVITIES, answer, until, course)


def satisfaction(store: Store, *, until: datetime | None = None, course: str = "") -> Sequence[RatingsAnswer]:
    """By short name, as of `funnels`."""

    def answer(head: _Head, figures: Any) -> RatingsAnswer:
        return RatingsAnswer(*head, ratings_from_json(figures))

    return _answers(store, course_figures.SATISFACTION, answer, until, course)


def _answers(
    store: Store, kind: str, answer: Callable[[_Head, Any], _Answer], until: datetime | None, course: str
) -> Sequence[_Answer]:
    with store.read() as session:
        found = course_figures.newest_figures(session, kind, until=until)
        names = {row.id: (row.shortname, row.fullname) for row in session.exec(select(CourseRow))}
    answers = []
    for one in found.values():
        name = names.get(one.course_id, ("", ""))
        head = (one.course_id, *name, one.version, one.frozen_at, one.floor, one.definitions)
        if course in {"", name[0]}:
            answers.append(answer(head, one.figures))
    return sorted(answers, key=lambda one: (one.shortname, one.course_id))
