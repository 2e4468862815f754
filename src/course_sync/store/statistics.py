"""The statistics' own rows: in which way people were read, settled tables, the access log."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, fields
from datetime import date, datetime
from typing import Any

import sqlalchemy as sa
from sqlmodel import Session, col, select

from course_sync.model.course import Enrolment, Way
from course_sync.store import courses, runs
from course_sync.store.tables import AccessRow, CategoryRow, CourseRow, CoverageRow, EnrolmentRow, FrozenRow
from course_sync.store.upsert import insert_all

_AT_ONCE = 2000  # people
Sums = tuple[int, int, int]
"""People of a course, the active ones among them, those who completed."""


def save_people(
    session: Session, run_id: int, course_id: int, people: Sequence[Enrolment], now: datetime, way: str
) -> None:
    """Make the course's people what was read learner by learner."""
    tell_change_of_way(session, run_id, course_id, way, _sums(people), now)
    courses.save_enrolments(session, course_id, people, now, way)


def tell_change_of_way(session: Session, run_id: int, course_id: int, way: str, sums: Sums, now: datetime) -> None:
    """Tell the administrator, with both sums, where a course's people were read in another way until now.

    In the transaction that takes them over: after a kill nothing would know it.
    """
    old = _way_of_course(session, course_id)
    if old not in {None, way}:
        change = (
            f"course {course_id}: {old}: {_shown(_sums(courses.enrolments(session, course_id)))}; {way}: {_shown(sums)}"
        )
        runs.add_notice(session, run_id, "statistics_way", [change], now)


def _sums(people: Sequence[Enrolment]) -> Sums:
    return len(people), sum(e.active for e in people), sum(bool(e.completed) for e in people)


def _shown(sums: Sums) -> str:
    return "{}, active {}, completed {}".format(*sums)


def _way_of_course(session: Session, course_id: int) -> str | None:
    """How the people who are in the course were read; None when nobody is."""
    row = session.exec(
        select(EnrolmentRow.way)
        .where(EnrolmentRow.course_id == course_id, col(EnrolmentRow.gone_at).is_(None))
        .limit(1)
    ).first()
    return row if row is None else row or Way.BATCHES.value


def courses_by_shortname(session: Session) -> dict[str, int]:
    """Short name → id of the courses in our care."""
    return dict(session.exec(select(CourseRow.shortname, CourseRow.id).where(CourseRow.in_scope)).all())


def tracking(session: Session) -> dict[int, bool]:
    """Whether completion is switched on, of each course in our care."""
    return dict(session.exec(select(CourseRow.id, CourseRow.tracks_completion).where(CourseRow.in_scope)).all())


def people_everywhere(session: Session) -> Iterator[Enrolment]:
    """Everybody who is in a course of ours now, course by course, never all in memory."""
    rows = session.execute(
        select(*courses.PEOPLE)
        .join(CourseRow, col(CourseRow.id) == EnrolmentRow.course_id)
        .where(CourseRow.in_scope, col(EnrolmentRow.gone_at).is_(None))
        .order_by(col(EnrolmentRow.course_id), col(EnrolmentRow.learner))
        .execution_options(yield_per=_AT_ONCE)
    )
    for row in rows:
        yield Enrolment(*row)


def units_of_at_least(session: Session, floor: int) -> set[str]:
    """Institutions or departments that so many people in our courses belong to."""
    rows = session.execute(
        select(EnrolmentRow.unit)
        .where(EnrolmentRow.unit != "", col(EnrolmentRow.gone_at).is_(None))
        .group_by(col(EnrolmentRow.unit))
        .having(sa.func.count(sa.distinct(col(EnrolmentRow.learner))) >= floor)
    )
    return set(rows.scalars())


def course_facts(session: Session) -> dict[int, tuple[str, str, datetime | None, datetime | None, bool]]:
    """Course in our care → (short name, category's path, when it was made, since when its people are known, whether it is told who is active)."""
    untold = set(session.exec(select(CoverageRow.course_id).where(CoverageRow.what == "people:suspended")))
    rows = session.exec(select(CourseRow).where(CourseRow.in_scope))
    return {
        row.id: (row.shortname, row.category, row.created_at, row.people_since, row.id not in untold) for row in rows
    }


def course_names(session: Session) -> dict[str, str]:
    """Short name → full name of the courses in our care."""
    return dict(session.exec(select(CourseRow.shortname, CourseRow.fullname).where(CourseRow.in_scope)).all())


def category_ids(session: Session) -> dict[str, int]:
    """Category's path → its number."""
    return dict(session.exec(select(CategoryRow.path, CategoryRow.id)).all())


def ways_in_use(session: Session) -> set[str]:
    """How the people were read who are in our courses now."""
    rows = session.execute(
        select(EnrolmentRow.way)
        .join(CourseRow, col(CourseRow.id) == EnrolmentRow.course_id)
        .where(CourseRow.in_scope, col(EnrolmentRow.gone_at).is_(None))
        .distinct()
    )
    return set(rows.scalars())


@dataclass(frozen=True, slots=True)
class Frozen:
    """The settled tables of a period, in one version."""

    period: str
    version: int
    starts: date
    ends: date
    frozen_at: datetime
    way: str
    floor: int
    definitions: int
    tables: Mapping[str, Any]


def frozen(session: Session, *, until: datetime | None = None) -> dict[str, Frozen]:
    """The newest version of each period; of those that were settled by `until`."""
    query = select(FrozenRow).order_by(col(FrozenRow.version))
    if until is not None:
        query = query.where(FrozenRow.frozen_at <= until)
    return {
        row.period: Frozen(
            row.period,
            row.version,
            row.starts,
            row.ends,
            row.frozen_at,
            row.way,
            row.floor,
            row.definitions,
            row.tables,
        )
        for row in session.exec(query)
    }


def freeze(session: Session, rows: Iterable[Frozen]) -> None:
    """Add versions; what was settled before is never changed."""
    insert_all(session, FrozenRow, [{field.name: getattr(row, field.name) for field in fields(row)} for row in rows])


def log_access(
    session: Session, now: datetime, actor: str, action: str, purpose: str, subject: str, persons: int | None = None
) -> None:
    """Note who took figures out, or had a person forgotten, and what for; neither figures nor the person are noted."""
    row = {"at": now, "actor": actor, "action": action, "purpose": purpose, "subject": subject, "persons": persons}
    insert_all(session, AccessRow, [row])


def accesses(session: Session) -> list[tuple[datetime, str, str, str, str]]:
    """The access log: when, who, what was done, what for, with what."""
    rows = session.exec(select(AccessRow).order_by(col(AccessRow.id)))
    return [(row.at, row.actor, row.action, row.purpose, row.subject) for row in rows]
