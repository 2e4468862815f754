"""What the links of the whole site say of their hosts: those that fail, and when the others were answered."""

from collections import defaultdict
from collections.abc import Collection, Iterator
from datetime import datetime

import sqlalchemy as sa
from sqlmodel import Session, col, select

from course_sync.model.links import LinkKind, LinkState, Verdict
from course_sync.store.links import state_of
from course_sync.store.tables import CourseRow, LinkRow, OccurrenceRow, TextRow, VisitRow

_AT_ONCE = 500
_ANSWERED = (Verdict.OK.value, Verdict.MOVED.value, Verdict.BLOCKED.value)


def failing(session: Session) -> Iterator[LinkState]:
    """Web links of standing texts in our care whose last conclusive visit was bad."""
    query = (
        select(LinkRow, VisitRow)
        .join(VisitRow, col(VisitRow.id) == LinkRow.last_visit_id)
        .where(
            LinkRow.kind == LinkKind.WEB.value,
            col(LinkRow.last_conclusive_good).is_(False),
            col(LinkRow.id).in_(_standing()),
        )
        .order_by(col(LinkRow.host), col(LinkRow.url))
        .execution_options(yield_per=_AT_ONCE)
    )
    for row, visit in session.exec(query):
        if row.streak:
            yield state_of(row, visit)


def answered(session: Session, hosts: Collection[str]) -> dict[str, list[datetime]]:
    """When the links of each host that were answered at their newest visit were visited."""
    names = sorted(hosts)
    found: dict[str, list[datetime]] = defaultdict(list)
    for start in range(0, len(names), _AT_ONCE):
        query = (
            select(LinkRow.host, VisitRow.at)
            .join(VisitRow, col(VisitRow.id) == LinkRow.last_visit_id)
            .where(
                LinkRow.kind == LinkKind.WEB.value,
                col(LinkRow.host).in_(names[start : start + _AT_ONCE]),
                col(VisitRow.verdict).in_(_ANSWERED),
                col(LinkRow.id).in_(_standing()),
            )
        )
        for host, at in session.exec(query):
            found[host].append(at)
    return found


def _standing() -> sa.Select[str]:
    return (
        sa.select(col(OccurrenceRow.link_id))
        .join(TextRow, col(TextRow.key) == OccurrenceRow.text_key)
        .join(CourseRow, col(CourseRow.id) == OccurrenceRow.course_id)
        .where(col(CourseRow.in_scope), col(TextRow.gone_at).is_(None))
    )
