"""The closed list of publishable tables: figures of a period by course, category, unit and in all. Pure."""

from array import array
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from zoneinfo import ZoneInfo

from course_sync.model.course import Enrolment
from course_sync.stats.periods import Period

DEFINITIONS = 1
"""Version of what the figures mean; it changes when docs/statistics.md changes a meaning."""


class Cut(StrEnum):
    """What a table's rows are. There are no other cuts."""

    TOTAL = "total"
    CATEGORY = "category"
    COURSE = "course"
    UNIT = "unit"


class Figure(StrEnum):
    ENROLLED = "enrolled"  # enrolments that began in the period
    PERSONS = "persons"  # the people behind them, each once
    REPEATS = "repeats"  # enrolled - persons
    COMPLETED = "completed"  # completions in the period
    COHORT_COMPLETED = "cohort_completed"  # of those who enrolled in the period, who had completed when it was settled
    COHORT_OPEN = "cohort_open"  # and who had not


OTHER = "*"
"""The row of all units that are too small to have one of their own."""


@dataclass(frozen=True, slots=True, order=True)
class CellName:
    """Which figure of which row of which table of which period."""

    period: str
    cut: Cut
    row: str
    figure: Figure


@dataclass(frozen=True, slots=True)
class Days:
    """Days from enrolment to completion, of those who completed in the period."""

    median: float
    lower: float
    upper: float
    count: int


@dataclass(frozen=True, slots=True)
class CourseFacts:
    """What a course's rows are called."""

    shortname: str
    category: str


@dataclass(slots=True)
class Tables:
    """Figures before any protection."""

    values: dict[CellName, int] = field(default_factory=dict)
    days: dict[tuple[str, Cut, str], Days] = field(default_factory=dict)
    unknown: set[str] = field(default_factory=set)  # courses whose completion is not known


@dataclass(slots=True)
class _Row:
    enrolled: int = 0
    completed: int = 0
    cohort_completed: int = 0
    persons: set[int] | None = None
    days: "array[float]" = field(default_factory=lambda: array("f"))


def tables(
    people: Iterable[Enrolment],
    courses: Mapping[int, CourseFacts],
    periods: Sequence[Period],
    zone: ZoneInfo,
    staff_roles: Collection[str],
    units: Collection[str],
) -> Tables:
    """Count. One pass, with a person's mark kept only for the periods and rows that count people.

    Args:
        people: everybody in the courses now.
        units: institutions or departments that have a row of their own; the others are together in OTHER.
    """
    rows: dict[tuple[Period, Cut, str], _Row] = defaultdict(_Row)
    found = Tables()
    for e in people:
        facts = courses.get(e.course_id)
        if facts is None or e.excluded or e.role in staff_roles:
            continue
        if e.completed is None and e.active:
            found.unknown.add(facts.shortname)
        began = _began(e)
        unit = e.unit if e.unit in units else OTHER
        keys = ((Cut.TOTAL, ""), (Cut.CATEGORY, facts.category), (Cut.COURSE, facts.shortname), (Cut.UNIT, unit))
        _count(rows, e, periods, zone, keys, began)
    for (period, cut, name), row in rows.items():
        persons = row.enrolled if row.persons is None else len(row.persons)
        for figure, value in (
            (Figure.ENROLLED, row.enrolled),
            (Figure.PERSONS, persons),
            (Figure.REPEATS, row.enrolled - persons),
            (Figure.COMPLETED, row.completed),
            (Figure.COHORT_COMPLETED, row.cohort_completed),
            (Figure.COHORT_OPEN, row.enrolled - row.cohort_completed),
        ):
            if cut is Cut.COURSE and figure in {Figure.PERSONS, Figure.REPEATS}:
                continue  # in one course everybody is there once
            found.values[CellName(period.key, cut, name, figure)] = value
        if row.days:
            found.days[period.key, cut, name] = quartiles(sorted(row.days))
    return found


def _began(e: Enrolment) -> datetime | None:
    return e.enrolled_at or (e.first_seen if e.way != "report" else None)


def _count(
    rows: dict[tuple[Period, Cut, str], _Row],
    e: Enrolment,
    periods: Sequence[Period],
    zone: ZoneInfo,
    keys: Sequence[tuple[Cut, str]],
    began: datetime | None,
) -> None:
    began_on = began.astimezone(zone).date() if began else None
    done_on = e.completed_at.astimezone(zone).date() if e.completed and e.completed_at else None
    for period in periods:
        enrolled = began_on is not None and period.starts <= began_on <= period.ends
        done = done_on is not None and period.starts <= done_on <= period.ends
        if not enrolled and not done:
            continue
        for cut, name in keys:
            row = rows[period, cut, name]
            if enrolled:
                row.enrolled += 1
                row.cohort_completed += bool(e.completed)
                if cut is not Cut.COURSE:
                    row.persons = row.persons if row.persons is not None else set()
                    row.persons.add(int(e.learner[:15], 16))
            if done:
                row.completed += 1
                if began and e.completed_at:
                    row.days.append(max(0.0, (e.completed_at - began).total_seconds() / 86400))


def quartiles(ordered: Sequence[float]) -> Days:
    """Median and quartiles by linear interpolation (the usual definition, R's type 7)."""

    def at(share: float) -> float:
        place = (len(ordered) - 1) * share
        below = int(place)
        above = min(below + 1, len(ordered) - 1)
        return ordered[below] + (ordered[above] - ordered[below]) * (place - below)

    return Days(median=at(0.5), lower=at(0.25), upper=at(0.75), count=len(ordered))
