"""What is deleted when its time is over: visits and people. The outbox and answers have theirs beside them; all terms: docs/data-protection.md."""

from datetime import datetime

import sqlalchemy as sa
from sqlmodel import Session, col, select

from course_sync.store import pulls
from course_sync.store.tables import CourseRow, EnrolmentRow, LinkRow, VisitRow


def forget_visits(session: Session, before: datetime) -> None:
    """Visits made before then, but for each link's newest."""
    newest = select(LinkRow.last_visit_id).where(col(LinkRow.last_visit_id).is_not(None))
    session.connection().execute(sa.delete(VisitRow).where(col(VisitRow.at) < before, col(VisitRow.id).not_in(newest)))


def forget_people(session: Session, before: datetime) -> None:
    """People last seen before then: they left, or the people of their course were not read since. No pull may be under way."""
    unread = select(CourseRow.id).where(col(CourseRow.people_read_at) < before)
    old = sa.or_(col(EnrolmentRow.gone_at) < before, col(EnrolmentRow.course_id).in_(unread))
    session.connection().execute(sa.delete(EnrolmentRow).where(old))
    pulls.begin(
        session
    )  # an interrupted pull's people count for nothing: the next one begins anew, if there ever is one
