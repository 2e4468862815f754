"""The closed list of publishable tables: figures of a period by course, category, unit and in all. Pure."""

from array import array
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from itertools import groupby
from operator import attrgetter
from typing import TypeVar
from zoneinfo import ZoneInfo

from course_sync.model.course import Enrolment, Way
from course_sync.stats.periods import Period

DEFINITIONS = 3
"""Version of what the figures mean; it changes when docs/statistics.md changes a meaning."""


class Cut(StrEnum):
    """What a table's rows are. There are no other cuts."""

    TOTAL = "total"
    CATEGORY = "category"
    COURSE = "course"
    UNIT = "unit"


class Figure(StrEnum):
    """What is counted. Of those who enrolled in the period each is in one of the four that follow COMPLETED."""

    ENROLLED = "enrolled"  # enrolments that began in the period
    PERSONS = "persons"  # the people behind them, each once
    REPEATS = "repeats"  # enrolled - persons
    COMPLETED = "completed"  # completions in the period
    COHORT_COMPLETED = "cohort_completed"  # had completed when the period was settled
    IN_PROGRESS = "in_progress"  # had not, but had been in the course
    NOT_STARTED = "not_started"  # had not, and had never been in the course
    COHORT_UNKNOWN = "cohort_unknown"  # in courses of which it is not known who completed
    COHORT_OPEN = "cohort_open"  # in progress + not started
    ACTIVE = "active"  # of those who enrolled: the enrolment was valid when the period was settled
    INACTIVE = "inactive"  # it was not


OF_COHORT = (Figure.COHORT_COMPLETED, Figure.COHORT_OPEN, Figure.IN_PROGRESS, Figure.NOT_STARTED)
"""What is told of those who enrolled in the period, where it is known who completed."""
OF_COMPLETION = (Figure.COMPLETED, *OF_COHORT)
"""Not known of a course of which nobody knows who completed."""
OF_STANDING = (Figure.ACTIVE, Figure.INACTIVE)
"""Not known where Moodle does not tell whose enrolment is valid."""
OF_ENROLMENT = (Figure.ENROLLED, Figure.PERSONS, Figure.REPEATS, *OF_COHORT, Figure.COHORT_UNKNOWN, *OF_STANDING)
"""Not known where it is not known when people enrolled."""

OTHER = "*"
"""The row of all units that are too small to have one of their own."""

Row = tuple[Cut, str]
_T = TypeVar("_T")
_Span = tuple[int, int]  # months, counted from the year 0, first and last
_EVER = (0, 10**6)


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
    """What a course's rows are called, and since when its people are known.

    Attributes:
        created_at: nobody enrolled before; None where that is not known.
        people_since: when its people were first read in the present way; of those who were there already only a report
            knows when they enrolled. None: they never were.
        tells_active: whether Moodle tells whose enrolment is valid; where it does not, all pass for active.
    """

    shortname: str
    category: str
    created_at: datetime | None = None
    people_since: datetime | None = None
    tells_active: bool = True


@dataclass(slots=True)
class Tables:
    """Figures before any protection.

    Attributes:
        not_known: figures that nobody can tell, which is not 0.
        days_not_known: rows in which somebody completed of whom it is not known when they enrolled.
        unknown: courses (short names) of which it is not known who completed; the sums are without them.
    """

    values: dict[CellName, int] = field(default_factory=dict)
    days: dict[tuple[str, Cut, str], Days] = field(default_factory=dict)
    not_known: set[CellName] = field(default_factory=set)
    days_not_known: set[tuple[str, Cut, str]] = field(default_factory=set)
    unknown: set[str] = field(default_factory=set)


@dataclass(slots=True)
class _Began:
    """People whose enrolment began within some months."""

    enrolled: int = 0
    completed: int = 0
    not_started: int = 0
    unknown: int = 0
    active: int = 0
    standing_untold: int = 0
    persons: "array[int]" = field(default_factory=lambda: array("Q"))

    def add(self, other: "_Began") -> None:
        self.enrolled += other.enrolled
        self.completed += other.completed
        self.not_started += other.not_started
        self.unknown += other.unknown
        self.active += other.active
        self.standing_untold += other.standing_untold
        self.persons.extend(other.persons)


@dataclass(slots=True)
class _Done:
    """Completions within some months. `undated`: of people of whom it is not known when they enrolled."""

    completed: int = 0
    undated: int = 0
    days: "array[float]" = field(default_factory=lambda: array("f"))

    def add(self, other: "_Done") -> None:
        self.completed += other.completed
        self.undated += other.undated
        self.days.extend(other.days)


def tables(
    people: Iterable[Enrolment],
    courses: Mapping[int, CourseFacts],
    periods: Sequence[Period],
    zone: ZoneInfo,
    staff_roles: Collection[str],
    units: Collection[str],
) -> Tables:
    """Count. One pass; figures are kept by month, and put together for the periods.

    Args:
        people: everybody in the courses now, course by course.
        units: institutions or departments that have a row of their own; the others are together in OTHER. None: no such table.
    """
    if not periods:
        return Tables()
    count = _Count(zone, (min(_span(p)[0] for p in periods), max(_span(p)[1] for p in periods)))
    found = Tables()
    for course_id, group in groupby(people, key=attrgetter("course_id")):
        facts = courses.get(course_id)
        if facts is None:
            continue
        learners = [e for e in group if not e.excluded and e.role not in staff_roles]
        known = not any(e.completed is None and e.active for e in learners)
        if not known:
            found.unknown.add(facts.shortname)
        for e in learners:
            unit = [(Cut.UNIT, e.unit if e.unit in units else OTHER)] if units else []
            count.person(e, facts, (*_rows_of(facts), *unit), known=known)
    for period in periods:
        _put_together(found, count, period, courses.values(), zone)
    _forget_unread(found, courses.values())
    return found


def _forget_unread(found: Tables, courses: Iterable[CourseFacts]) -> None:
    """Of a course whose people were never read nothing is known; the sums are without it."""
    unread = {facts.shortname for facts in courses if facts.people_since is None}
    lost = {cell for cell in found.values if cell.cut is Cut.COURSE and cell.row in unread}
    for cell in lost:
        del found.values[cell]
    found.not_known |= lost
    found.unknown |= {cell.row for cell in lost}


def _rows_of(facts: CourseFacts) -> tuple[Row, ...]:
    return (Cut.TOTAL, ""), (Cut.CATEGORY, facts.category), (Cut.COURSE, facts.shortname)


class _Count:
    """Figures by months and rows. Where only bounds of a month are known, they are kept under both."""

    def __init__(self, zone: ZoneInfo, within: _Span) -> None:
        self._zone = zone
        self._within = within
        self.began: dict[_Span, dict[Row, _Began]] = defaultdict(lambda: defaultdict(_Began))
        self.done: dict[_Span, dict[Row, _Done]] = defaultdict(lambda: defaultdict(_Done))
        self.nobody = True
        self.accesses = False  # whether Moodle tells when anybody was in a course

    def person(self, e: Enrolment, facts: CourseFacts, rows: Iterable[Row], *, known: bool) -> None:
        self.nobody = False
        self.accesses = self.accesses or e.last_access is not None
        first, last = _start(e, facts)
        start = self._month(first) if first else _EVER[0], self._month(last) if last else _EVER[1]
        began = self.began[start] if _meet(start, self._within) else None
        finish = (self._month(e.completed_at),) * 2 if e.completed_at else (start[0], _EVER[1])
        done = self.done[finish] if known and e.completed and _meet(finish, self._within) else None
        for row in rows:
            if began is not None:
                _enrolled(began[row], e, facts, persons=row[0] is not Cut.COURSE, known=known)
            if done is not None:
                here = done[row]
                here.completed += 1
                if first and first == last and e.completed_at:
                    here.days.append(max(0.0, (e.completed_at - first).total_seconds() / 86400))
                else:
                    here.undated += 1

    def _month(self, moment: datetime) -> int:
        local = moment.astimezone(self._zone)
        return local.year * 12 + local.month


def _enrolled(here: _Began, e: Enrolment, facts: CourseFacts, *, persons: bool, known: bool) -> None:
    here.enrolled += 1
    here.active += e.active
    here.standing_untold += not facts.tells_active
    if not known:
        here.unknown += 1
    elif e.completed:
        here.completed += 1
    elif e.last_access is None:
        here.not_started += 1
    if persons:
        here.persons.append(int(e.learner[:15], 16))


def _start(e: Enrolment, facts: CourseFacts) -> tuple[datetime | None, datetime | None]:
    """When the enrolment began: at the earliest, at the latest; the same twice where it is known."""
    if e.enrolled_at:
        return e.enrolled_at, e.enrolled_at
    if e.way != Way.REPORT and e.first_seen and facts.people_since and e.first_seen > facts.people_since:
        return e.first_seen, e.first_seen
    first = facts.created_at if facts.created_at and e.first_seen and facts.created_at <= e.first_seen else None
    return first, e.first_seen


def _span(period: Period) -> _Span:
    return period.starts.year * 12 + period.starts.month, period.ends.year * 12 + period.ends.month


def _meet(one: _Span, other: _Span) -> bool:
    return one[0] <= other[1] and other[0] <= one[1]


def _put_together(found: Tables, count: _Count, period: Period, courses: Iterable[CourseFacts], zone: ZoneInfo) -> None:
    """All rows of a period, of courses in which nothing happened, too."""
    span = _span(period)
    began: dict[Row, _Began] = defaultdict(_Began)
    done: dict[Row, _Done] = defaultdict(_Done)
    vague: set[Row] = set()
    undated: set[Row] = set()
    for months, of_row in count.began.items():
        for row, part in _inside(months, of_row, span, vague):
            began[row].add(part)
    for months, completions in count.done.items():
        for row, some in _inside(months, completions, span, undated):
            done[row].add(some)
    there = (
        row
        for facts in courses
        if facts.created_at is None or facts.created_at.astimezone(zone).date() <= period.ends
        for row in _rows_of(facts)
    )
    for row in dict.fromkeys([*began, *done, *sorted(vague | undated), *there]):
        _cells(found, period, row, began[row], done[row])
        _forget(
            found,
            period,
            row,
            enrolments=row in vague,
            completions=row in undated,
            accesses=count.accesses or count.nobody,
            standing=not began[row].standing_untold,
        )


def _inside(months: _Span, rows: Mapping[Row, _T], span: _Span, unsure: set[Row]) -> Iterator[tuple[Row, _T]]:
    """The rows, where all lies within `span`; where it may or may not, they are unsure."""
    if span[0] <= months[0] and months[1] <= span[1]:
        yield from rows.items()
    elif _meet(months, span):
        unsure.update(rows)


def _cells(found: Tables, period: Period, row: Row, began: _Began, done: _Done) -> None:
    persons = len(set(began.persons))
    still = began.enrolled - began.completed - began.unknown
    for figure, value in (
        (Figure.ENROLLED, began.enrolled),
        (Figure.PERSONS, persons),
        (Figure.REPEATS, began.enrolled - persons),
        (Figure.COMPLETED, done.completed),
        (Figure.COHORT_COMPLETED, began.completed),
        (Figure.COHORT_OPEN, still),
        (Figure.IN_PROGRESS, still - began.not_started),
        (Figure.NOT_STARTED, began.not_started),
        (Figure.COHORT_UNKNOWN, began.unknown),
        (Figure.ACTIVE, began.active),
        (Figure.INACTIVE, began.enrolled - began.active),
    ):
        if row[0] is Cut.COURSE and figure in {Figure.PERSONS, Figure.REPEATS}:
            continue  # in one course everybody is there once
        found.values[CellName(period.key, *row, figure)] = value
    if done.undated:
        found.days_not_known.add((period.key, *row))
    elif done.days:
        found.days[period.key, *row] = quartiles(sorted(done.days))


def _forget(
    found: Tables, period: Period, row: Row, *, enrolments: bool, completions: bool, accesses: bool, standing: bool
) -> None:
    """Take out what is not known."""
    lost = [
        *(OF_ENROLMENT if enrolments else ()),
        *((Figure.COMPLETED,) if completions else ()),
        *(() if accesses else (Figure.IN_PROGRESS, Figure.NOT_STARTED)),
        *(() if standing else OF_STANDING),
    ]
    for figure in lost:
        cell = CellName(period.key, *row, figure)
        if found.values.pop(cell, None) is not None:
            found.not_known.add(cell)


def quartiles(ordered: Sequence[float]) -> Days:
    """Median and quartiles by linear interpolation (the usual definition, R's type 7)."""

    def at(share: float) -> float:
        place = (len(ordered) - 1) * share
        below = int(place)
        above = min(below + 1, len(ordered) - 1)
        return ordered[below] + (ordered[above] - ordered[below]) * (place - below)

    return Days(median=at(0.5), lower=at(0.25), upper=at(0.75), count=len(ordered))
