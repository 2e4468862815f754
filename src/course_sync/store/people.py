"""Since when the people of a course are known, in which way, and when they were last read."""

from datetime import datetime

import sqlalchemy as sa
from sqlmodel import Session, col

from course_sync.store.tables import CourseRow


def note_reading(session: Session, course_id: int, way: str, now: datetime) -> None:
    """A course's people are read now; who is there at the first reading in a way enrolled some time before."""
    this = col(CourseRow.id) == course_id
    new_way = sa.or_(col(CourseRow.people_since).is_(None), col(CourseRow.people_way) != way)
    connection = session.connection()
    connection.execute(sa.update(CourseRow).where(this, new_way).values(people_since=now, people_way=way))
    connection.execute(sa.update(CourseRow).where(this).values(people_read_at=now))
