"""The statistics' own rows: a pull under way, taken over course by course; settled tables; the access log."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, fields, replace
from datetime import date, datetime
from typing import Any

import sqlalchemy as sa
from sqlmodel import Session, col, select

from course_sync.model.course import Enrolment, Way
from course_sync.store import courses, runs
from course_sync.store.people import note_way
from course_sync.store.tables import AccessRow, CourseRow, CoverageRow, EnrolmentRow, FrozenRow, StagedRow
from course_sync.store.upsert import insert_all


def begin_pull(session: Session) -> None:
    """Forget what an interrupted pull left: a new one begins at the beginning."""
    session.connection().execute(sa.delete(StagedRow))


def stage(session: Session, people: Iterable[Enrolment]) -> None:
    """Lay people of a pull aside until it is whole."""
    insert_all(
        session,
        StagedRow,
        [{name: getattr(e, name) for name in _STAGED} for e in people],
    )


def staged_repeats(session: Session) -> tuple[int, int]:
    """(rows that repeat a person in a course, all rows): many of the first mean that the report is not sorted."""
    total = session.exec(select(sa.func.count()).select_from(StagedRow)).one()
    pairs = select(StagedRow.course_id, StagedRow.learner).distinct().subquery()
    return total - session.exec(select(sa.func.count()).select_from(pairs)).one(), total


def staged(session: Session, course_id: int, way: str) -> list[Enrolment]:
    """The people of one course as the pull found them, each once."""
    people: dict[str, Enrolment] = {}
    query = (
        select(*(getattr(StagedRow, name) for name in _STAGED))
        .where(StagedRow.course_id == course_id)
        .order_by(col(StagedRow.id))
    )
    for row in session.execute(query):
        found = Enrolment(way=way, **dict(zip(_STAGED, row, strict=True)))
        before = people.get(found.learner)
        people[found.learner] = found if before is None else _together(before, found)
    return list(people.values())


def _together(one: Enrolment, other: Enrolment) -> Enrolment:
    starts = [moment for moment in (one.enrolled_at, other.enrolled_at) if moment]
    return replace(
        one,
        role=one.role or other.role,
        active=one.active or other.active,
        completed=one.completed or other.completed,
        completed_at=one.completed_at or other.completed_at,
        last_access=max((m for m in (one.last_access, other.last_access) if m), default=None),
        enrolled_at=min(starts, default=None),
    )


def take_over(session: Session, course_id: int, people: Sequence[Enrolment], now: datetime) -> int:
    """Make the course's people what a whole pull found: only what changed is written. Returns how many rows that were."""
    known = {e.learner: e for e in courses.enrolments(session, course_id)}
    note_way(session, course_id, Way.REPORT.value, now)
    changed = [e for e in people if e.learner not in known or known[e.learner] != e]
    gone = known.keys() - {e.learner for e in people}
    courses.put_enrolments(session, changed, now)
    courses.mark_left(session, course_id, gone, now)
    return len(changed) + len(gone)


def save_people(
    session: Session, run_id: int, course_id: int, people: Sequence[Enrolment], now: datetime, way: str
) -> None:
    """Make the course's people what was read learner by learner."""
    tell_change_of_way(session, run_id, course_id, way, people, now)
    courses.save_enrolments(session, course_id, people, now, way)


def tell_change_of_way(
    session: Session, run_id: int, course_id: int, way: str, people: Sequence[Enrolment], now: datetime
) -> None:
    """Tell the administrator, with both sums, where a course's people were read in another way until now.

    In the transaction that takes them over: after a kill nothing would know it.
    """
    old = _way_of_course(session, course_id)
    if old not in {None, way}:
        change = f"course {course_id}: {old}: {_sums(courses.enrolments(session, course_id))}; {way}: {_sums(people)}"
        runs.add_notice(session, run_id, "statistics_way", [change], now)


def _sums(people: Sequence[Enrolment]) -> str:
    return f"{len(people)}, active {sum(e.active for e in people)}, completed {sum(bool(e.completed) for e in people)}"


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


def people_everywhere(session: Session, chunk: int = 2000) -> Iterator[Enrolment]:
    """Everybody who is in a course of ours now, course by course, never all in memory."""
    rows = session.execute(
        select(*courses.PEOPLE)
        .join(CourseRow, col(CourseRow.id) == EnrolmentRow.course_id)
        .where(CourseRow.in_scope, col(EnrolmentRow.gone_at).is_(None))
        .order_by(col(EnrolmentRow.course_id), col(EnrolmentRow.learner))
        .execution_options(yield_per=chunk)
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


_STAGED = (
    "course_id",
    "learner",
    "role",
    "active",
    "completed",
    "completed_at",
    "last_access",
    "enrolled_at",
    "unit",
    "excluded",
)
