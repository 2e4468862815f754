"""Since when the people of a course are known, and in which way."""

from datetime import datetime

import sqlalchemy as sa
from sqlmodel import Session, col

from course_sync.store.tables import CourseRow


def note_way(session: Session, course_id: int, way: str, now: datetime) -> None:
    """Remember since when a course's people are read in this way: who is there at the first reading enrolled some time before."""
    session.connection().execute(
        sa.update(CourseRow)
        .where(
            col(CourseRow.id) == course_id,
            sa.or_(col(CourseRow.people_since).is_(None), col(CourseRow.people_way) != way),
        )
        .values(people_since=now, people_way=way)
    )
