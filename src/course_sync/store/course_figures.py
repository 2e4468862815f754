"""Figures of a course as it stands on a day (its funnel …): protected before they come here, versioned, never changed.

No row of a learner is kept for them: a course is asked about as a whole, counted, and what is stored is what may be published.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import sqlalchemy as sa
from sqlmodel import Session, col, select

from course_sync.store.tables import ActivityRow, CourseFiguresRow, CourseRow, EnrolmentRow, SectionRow
from course_sync.store.upsert import insert_all

ACTIVITIES = "activities"
SATISFACTION = "satisfaction"


@dataclass(frozen=True, slots=True)
class DueCourse:
    """A course whose figures are to be made (anew).

    Attributes:
        learners: active people when they were last read; what the asking will cost.
        moved: how many did something there since its figures were last asked for.
    """

    course_id: int
    learners: int
    moved: int
    asked_at: datetime | None


@dataclass(frozen=True, slots=True)
class CourseFigures:
    """One version of a course's figures of one kind."""

    course_id: int
    kind: str
    version: int
    frozen_at: datetime
    floor: int
    definitions: int
    figures: Mapping[str, Any]


def due_courses(session: Session, before: datetime) -> list[DueCourse]:
    """Courses in our care with completion tracking whose figures were not asked for since `before`."""
    course, person = col(CourseRow.figures_asked_at), EnrolmentRow
    since = sa.func.coalesce(course, datetime.fromisoformat("1970-01-01T00:00:00+00:00"))
    there = col(person.gone_at).is_(None)
    moved = sa.or_(
        col(person.last_access) > since,
        col(person.completed_at) > since,
        col(person.first_seen) > since,
        col(person.gone_at) > since,
    )
    rows = session.execute(
        sa.select(
            col(CourseRow.id),
            course,
            sa.func.count(sa.case((sa.and_(there, col(person.active)), 1))),
            sa.func.count(sa.case((moved, 1))),
        )
        .join(EnrolmentRow, col(person.course_id) == col(CourseRow.id))
        .where(col(CourseRow.in_scope), col(CourseRow.tracks_completion), sa.or_(course.is_(None), course < before))
        .group_by(col(CourseRow.id), course)
        .order_by(col(CourseRow.id))
    )
    return [DueCourse(identity, learners, count, asked) for identity, asked, learners, count in rows]


def note_asked(session: Session, course_id: int, now: datetime) -> None:
    """The course's figures were asked for now."""
    session.connection().execute(
        sa.update(CourseRow).where(col(CourseRow.id) == course_id).values(figures_asked_at=now)
    )


def course_order(session: Session, course_id: int) -> dict[int, tuple[str, bool, tuple[int, bool, int]]]:
    """Activity (cmid) → its name, whether learners see it, and where its section stands: a subsection at its parent's end."""
    sections = {row.id: row for row in session.exec(select(SectionRow).where(SectionRow.course_id == course_id))}

    def place(section_id: int) -> tuple[int, bool, int]:
        section = sections.get(section_id)
        if section is None:
            return 0, False, 0
        parent = sections.get(section.subsection_of) if section.subsection_of else None
        return (parent or section).number, parent is not None, section.number

    rows = session.exec(
        select(ActivityRow).where(ActivityRow.course_id == course_id, col(ActivityRow.gone_at).is_(None))
    )
    return {row.cmid: (row.name, row.visible, place(row.section_id)) for row in rows}


def instances(session: Session, course_id: int, modname: str) -> list[tuple[int, int, str]]:
    """(instance, cmid, name) of a course's activities of a type that learners see."""
    rows = session.exec(
        select(ActivityRow)
        .where(
            ActivityRow.course_id == course_id,
            ActivityRow.modname == modname,
            ActivityRow.visible,
            col(ActivityRow.gone_at).is_(None),
        )
        .order_by(col(ActivityRow.cmid))
    )
    return [(row.instance, row.cmid, row.name) for row in rows]


def figures_of(session: Session, course_id: int, kind: str) -> list[CourseFigures]:
    """All versions, the oldest first."""
    query = select(CourseFiguresRow).where(CourseFiguresRow.course_id == course_id, CourseFiguresRow.kind == kind)
    return [_figures(row) for row in session.exec(query.order_by(col(CourseFiguresRow.version)))]


def newest_figures(session: Session, kind: str, *, until: datetime | None = None) -> dict[int, CourseFigures]:
    """Course → its newest version; of those that were there at `until`. Of courses that are gone from our care, too."""
    query = select(CourseFiguresRow).where(CourseFiguresRow.kind == kind).order_by(col(CourseFiguresRow.version))
    if until is not None:
        query = query.where(CourseFiguresRow.frozen_at < until)
    return {row.course_id: _figures(row) for row in session.exec(query)}


def freeze_figures(session: Session, made: Sequence[CourseFigures]) -> None:
    """Add versions; what is there is never changed."""
    insert_all(
        session,
        CourseFiguresRow,
        [
            {
                "course_id": one.course_id,
                "kind": one.kind,
                "version": one.version,
                "frozen_at": one.frozen_at,
                "floor": one.floor,
                "definitions": one.definitions,
                "figures": one.figures,
            }
            for one in made
        ],
    )


def _figures(row: CourseFiguresRow) -> CourseFigures:
    return CourseFigures(row.course_id, row.kind, row.version, row.frozen_at, row.floor, row.definitions, row.figures)
