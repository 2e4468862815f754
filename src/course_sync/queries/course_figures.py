"""Figures of courses as they stood on a day: the newest that is published of each, or that was on a day past."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlmodel import select

from course_sync.stats.funnel import Funnel, funnel_from_json
from course_sync.stats.satisfaction import Rating, ratings_from_json
from course_sync.store import course_figures
from course_sync.store.session import Store
from course_sync.store.tables import CourseRow


@dataclass(frozen=True, slots=True)
class FunnelAnswer:
    """A course's funnel, in the version of that day."""

    course_id: int
    shortname: str
    fullname: str
    version: int
    counted_at: datetime
    floor: int
    definitions: int
    funnel: Funnel


def funnels(store: Store, *, until: datetime | None = None, course: str = "") -> Sequence[FunnelAnswer]:
    """By short name.

    Args:
        until: those that were published before this moment.
        course: of this short name only.
    """
    with store.read() as session:
        found = course_figures.newest_figures(session, "activities", until=until)
        names = {row.id: (row.shortname, row.fullname) for row in session.exec(select(CourseRow))}
    answers = [
        FunnelAnswer(
            one.course_id,
            *names.get(one.course_id, ("", "")),
            one.version,
            one.frozen_at,
            one.floor,
            one.definitions,
            funnel_from_json(one.figures),
        )
        for one in found.values()
    ]
    return sorted(
        (one for one in answers if course in {"", one.shortname}), key=lambda one: (one.shortname, one.course_id)
    )


@dataclass(frozen=True, slots=True)
class RatingsAnswer:
    """What people answered in a course's Feedback activities, in the version of that day."""

    course_id: int
    shortname: str
    fullname: str
    version: int
    counted_at: datetime
    floor: int
    definitions: int
    ratings: tuple[Rating, ...]


def satisfaction(store: Store, *, until: datetime | None = None, course: str = "") -> Sequence[RatingsAnswer]:
    """By short name, as of `funnels`."""
    with store.read() as session:
        found = course_figures.newest_figures(session, "satisfaction", until=until)
        names = {row.id: (row.shortname, row.fullname) for row in session.exec(select(CourseRow))}
    answers = [
        RatingsAnswer(
            one.course_id,
            *names.get(one.course_id, ("", "")),
            one.version,
            one.frozen_at,
            one.floor,
            one.definitions,
            ratings_from_json(one.figures),
        )
        for one in found.values()
    ]
    return sorted(
        (one for one in answers if course in {"", one.shortname}), key=lambda one: (one.shortname, one.course_id)
    )
