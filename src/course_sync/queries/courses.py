"""How the courses are, and everything about one of them."""

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from datetime import date, datetime

import sqlalchemy as sa
from sqlmodel import Session, col, select

from course_sync.model.findings import STANDING, FindingState, Review, Severity
from course_sync.model.health import CourseStatus, CoverageItem, CoverageOutcome, CoverageReason, CoverageSum
from course_sync.model.links import LinkKind, Reason, Visit
from course_sync.queries import rows
from course_sync.queries.answers import (
    ActivityAnswer,
    CourseAnswer,
    CourseDetail,
    FindingAnswer,
    FindingFilter,
    TrendPoint,
)
from course_sync.queries.findings import select_findings
from course_sync.queries.links import visits_of
from course_sync.store.findings import active_mutes, record_of
from course_sync.store.session import Store
from course_sync.store.tables import (
    ActivityRow,
    CourseRow,
    CoverageRow,
    FindingRow,
    LinkRow,
    OccurrenceRow,
    ReviewRow,
    SectionRow,
    SnapshotRow,
    TextRow,
    VisitRow,
)
from course_sync.store.values import place_from_json

_TREND = 30
_VISITS = 10
_OWED = (Reason.PUT_OFF, Reason.OUR_NETWORK, Reason.NO_OUTSIDE_NAMES)
_WORST_FIRST = {
    CourseStatus.BROKEN: 0,
    CourseStatus.ATTENTION: 1,
    CourseStatus.UNKNOWN: 2,
    CourseStatus.OK: 3,
}


def status(store: Store, *, today: date, in_scope_only: bool = True) -> list[CourseAnswer]:
    """A course an answer, the worst first.

    Args:
        today: the day in the configured zone, for mutes.
        in_scope_only: leave out courses that are not in our care (any more) or have gone from Moodle.
    """
    with store.read() as session:
        return sorted(_select_status(session, today, in_scope_only=in_scope_only), key=_order)


def course(store: Store, course_id: int, *, today: date, resolved_since: datetime) -> CourseDetail | None:
    """Everything about one course; None when it is not known.

    Args:
        resolved_since: findings that went before this moment are left out.
    """
    with store.read() as session:
        answers = _select_status(session, today, course_id=course_id, in_scope_only=False)
        if not answers:
            return None
        wanted = FindingFilter(states=None, course_id=course_id, resolved_since=resolved_since)
        found = select_findings(session, wanted, today)
        coverage = _coverage(session, course_id)
        return CourseDetail(
            answer=answers[0],
            findings=tuple(found),
            coverage=tuple(coverage.get(None, ())),
            activities=tuple(_activities(session, course_id, coverage)),
            visits=_visits(session, course_id, found),
            unvisited=_unvisited(session, course_id),
        )


def _select_status(
    session: Session, today: date, *, course_id: int | None = None, in_scope_only: bool
) -> list[CourseAnswer]:
    statement = select(CourseRow)
    if course_id is not None:
        statement = statement.where(col(CourseRow.id) == course_id)
    if in_scope_only:
        statement = statement.where(col(CourseRow.in_scope).is_(True), col(CourseRow.gone_at).is_(None))
    trends = _trends(session, course_id)
    standing = _standing(session, course_id, today)
    reviews = _reviews(session, course_id)
    return [
        _answer(row, trends.get(row.id, ()), standing.get(row.id, {}), reviews.get(row.id))
        for row in session.exec(statement)
    ]


def _trends(session: Session, course_id: int | None) -> Mapping[int, Sequence[SnapshotRow]]:
    rank = sa.func.row_number().over(
        partition_by=col(SnapshotRow.course_id), order_by=[col(SnapshotRow.at).desc(), col(SnapshotRow.id).desc()]
    )
    ranked = sa.select(col(SnapshotRow.id), rank.label("place"))
    if course_id is not None:
        ranked = ranked.where(col(SnapshotRow.course_id) == course_id)
    newest = ranked.subquery()
    statement = (
        select(SnapshotRow)
        .join(newest, newest.c.id == col(SnapshotRow.id))
        .where(newest.c.place <= _TREND)
        .order_by(col(SnapshotRow.at), col(SnapshotRow.id))
    )
    trends: dict[int, list[SnapshotRow]] = defaultdict(list)
    for row in session.exec(statement):
        trends[row.course_id].append(row)
    return trends


def _standing(session: Session, course_id: int | None, today: date) -> Mapping[int, Mapping[str, int]]:
    muted = active_mutes(session, today)
    statement = select(FindingRow).where(col(FindingRow.state).in_(sorted(STANDING)))
    if course_id is not None:
        statement = statement.where(col(FindingRow.course_id) == course_id)
    standing: dict[int, Counter[str]] = defaultdict(Counter)
    for row in session.exec(statement):
        if record_of(row, muted).counts:
            standing[row.course_id][row.rule] += 1
    return {of_course: dict(sorted(counted.items())) for of_course, counted in standing.items()}


def _reviews(session: Session, course_id: int | None) -> Mapping[int, Review]:
    statement = select(ReviewRow).order_by(col(ReviewRow.on), col(ReviewRow.id))
    if course_id is not None:
        statement = statement.where(col(ReviewRow.course_id) == course_id)
    return {row.course_id: Review(row.course_id, row.on, row.by, row.note, row.next) for row in session.exec(statement)}


def _answer(
    row: CourseRow, snapshots: Sequence[SnapshotRow], rules: Mapping[str, int], review: Review | None
) -> CourseAnswer:
    newest = snapshots[-1] if snapshots else None
    return CourseAnswer(
        course=rows.course_name(row),
        category=row.category,
        status=CourseStatus(newest.status) if newest else CourseStatus.UNKNOWN,
        why=tuple(newest.why) if newest else ("not_read",),
        counts=dict(newest.counts) if newest else {},
        rules=rules,
        coverage=_coverage_sum(newest) if newest else None,
        enrolled=newest.enrolled if newest else None,
        completed=newest.completed if newest else None,
        at=newest.at if newest else None,
        read_at=row.read_at,
        last_review=review,
        in_scope=row.in_scope and row.gone_at is None,
        trend=tuple(_point(snapshot) for snapshot in snapshots),
    )


def _coverage_sum(row: SnapshotRow) -> CoverageSum:
    stored = row.coverage
    return CoverageSum(stored.get("read", 0), stored.get("readable", 0), dict(stored.get("gaps", {})))


def _point(row: SnapshotRow) -> TrendPoint:
    counts = row.counts
    suspected = sum(counts.get(f"{severity}.{FindingState.SUSPECTED}", 0) for severity in Severity)
    return TrendPoint(
        at=row.at,
        status=CourseStatus(row.status),
        errors=counts.get(f"{Severity.ERROR}.{FindingState.OPEN}", 0),
        warnings=counts.get(f"{Severity.WARNING}.{FindingState.OPEN}", 0),
        suspected=suspected,
        read="not_read" not in row.why,
    )


def _coverage(session: Session, course_id: int) -> Mapping[int | None, Sequence[CoverageItem]]:
    statement = select(CoverageRow).where(col(CoverageRow.course_id) == course_id).order_by(col(CoverageRow.id))
    items: dict[int | None, list[CoverageItem]] = defaultdict(list)
    for row in session.exec(statement):
        item = CoverageItem(
            row.what, CoverageOutcome(row.outcome), CoverageReason(row.reason), row.cmid, row.detail, row.part_id or ""
        )
        items[row.cmid].append(item)
    return items


def _activities(
    session: Session, course_id: int, coverage: Mapping[int | None, Sequence[CoverageItem]]
) -> list[ActivityAnswer]:
    texts = _texts_and_links(session, course_id)
    statement = (
        select(ActivityRow, SectionRow)
        .join(SectionRow, col(SectionRow.id) == col(ActivityRow.section_id), isouter=True)
        .where(col(ActivityRow.course_id) == course_id, col(ActivityRow.gone_at).is_(None))
        .order_by(col(SectionRow.number), col(ActivityRow.cmid))
    )
    return [
        ActivityAnswer(
            cmid=row.cmid,
            modname=row.modname,
            name=row.name,
            section=section.name if section is not None else "",
            visible=row.visible,
            view_url=place_from_json(row.place).view_url,
            coverage=tuple(coverage.get(row.cmid, ())),
            texts=texts.get(row.cmid, (0, 0))[0],
            links=texts.get(row.cmid, (0, 0))[1],
        )
        for row, section in session.exec(statement)
    ]


def _texts_and_links(session: Session, course_id: int) -> Mapping[int, tuple[int, int]]:
    """Cmid → how many texts it has and how many distinct links stand in them."""
    statement = (
        sa.select(
            col(TextRow.cmid),
            sa.func.count(sa.distinct(col(TextRow.key))),
            sa.func.count(sa.distinct(col(OccurrenceRow.link_id))),
        )
        .join(OccurrenceRow, col(OccurrenceRow.text_key) == col(TextRow.key), isouter=True)
        .where(col(TextRow.course_id) == course_id, col(TextRow.gone_at).is_(None), col(TextRow.cmid).is_not(None))
        .group_by(col(TextRow.cmid))
    )
    return {cmid: (texts, links) for cmid, texts, links in session.execute(statement) if cmid is not None}


def _visits(session: Session, course_id: int, found: Sequence[FindingAnswer]) -> Mapping[str, tuple[Visit, ...]]:
    subjects = {answer.finding.subject for answer in found if answer.finding.verdict is not None}
    if not subjects:
        return {}
    statement = (
        sa.select(col(LinkRow.id), col(LinkRow.url))
        .join(OccurrenceRow, col(OccurrenceRow.link_id) == col(LinkRow.id))
        .where(col(OccurrenceRow.course_id) == course_id)
        .distinct()
    )
    behind = {link_id: url for link_id, url in session.execute(statement) if url in subjects}
    return visits_of(session, behind, _VISITS)


def _unvisited(session: Session, course_id: int) -> Mapping[Reason, int]:
    """Links of the course that were to be visited and could not be; one that no run came to yet is put off, too."""
    statement = (
        sa.select(col(VisitRow.reason), sa.func.count(sa.distinct(col(LinkRow.id))))
        .join(OccurrenceRow, col(OccurrenceRow.link_id) == col(LinkRow.id))
        .join(TextRow, col(TextRow.key) == col(OccurrenceRow.text_key))
        .outerjoin(VisitRow, col(VisitRow.id) == col(LinkRow.last_visit_id))
        .where(
            col(OccurrenceRow.course_id) == course_id,
            col(TextRow.gone_at).is_(None),
            col(LinkRow.kind).in_([LinkKind.WEB.value, LinkKind.MAIL.value]),
        )
        .group_by(col(VisitRow.reason))
    )
    counts: Counter[str] = Counter()
    for reason, count in session.execute(statement):
        counts[reason or Reason.PUT_OFF.value] += count
    return {one: counts[one.value] for one in _OWED if counts[one.value]}


def _order(answer: CourseAnswer) -> tuple[object, ...]:
    errors = answer.count(Severity.ERROR, FindingState.OPEN)
    warnings = answer.count(Severity.WARNING, FindingState.OPEN)
    return (_WORST_FIRST[answer.status], -errors, -warnings, answer.course.fullname.casefold(), answer.course.id)
