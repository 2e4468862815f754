"""Which findings there are, and which of them are muted."""

from collections.abc import Iterable
from datetime import date

import sqlalchemy as sa
from sqlmodel import Session, col, select

from course_sync.model.findings import FindingState
from course_sync.queries import rows
from course_sync.queries.answers import FindingAnswer, FindingFilter, MuteAnswer
from course_sync.store.findings import active_mutes, mute_of, record_of
from course_sync.store.session import Store
from course_sync.store.tables import CourseRow, FindingRow, MuteRow


def findings(store: Store, wanted: FindingFilter | None = None, *, today: date) -> list[FindingAnswer]:
    """Findings that match, the gravest first, then by course and place.

    Args:
        wanted: standing findings of all courses when None.
        today: the day in the configured zone, for mutes.
    """
    with store.read() as session:
        return select_findings(session, wanted or FindingFilter(), today)


def select_findings(session: Session, wanted: FindingFilter, today: date) -> list[FindingAnswer]:
    """The same over a session that is open already."""
    active = active_mutes(session, today)
    statement = select(FindingRow, CourseRow).join(CourseRow, col(CourseRow.id) == col(FindingRow.course_id))
    statement = statement.where(*_conditions(wanted))
    answers = []
    for row, course in session.exec(statement):
        record = record_of(row, active)
        if wanted.muted is not None and wanted.muted is not record.muted:
            continue
        answers.append(FindingAnswer(rows.course_name(course), record, active.of(record.finding)))
    return sorted(answers, key=_order)


def mutes(store: Store, *, today: date, active_only: bool = True) -> list[MuteAnswer]:
    """Mutes, those that end first at the top."""
    with store.read() as session:
        statement = select(MuteRow)
        if active_only:
            statement = statement.where(_is_active(today))
        stored = session.exec(statement).all()
        known = _by_fingerprint(session, {row.fingerprint for row in stored}, today)
        answers = [
            MuteAnswer(
                mute=mute_of(row),
                active=row.ended_at is None and row.until >= today,
                ended_at=row.ended_at,
                finding=known.get(row.fingerprint),
            )
            for row in stored
        ]
    return sorted(answers, key=lambda answer: (answer.mute.until, answer.mute.created_at, answer.mute.fingerprint))


def _is_active(today: date) -> sa.ColumnElement[bool]:
    return sa.and_(col(MuteRow.ended_at).is_(None), col(MuteRow.until) >= today)


def _conditions(wanted: FindingFilter) -> list[sa.ColumnElement[bool]]:
    conditions: list[sa.ColumnElement[bool]] = []
    if wanted.states is not None:
        conditions.append(col(FindingRow.state).in_(sorted(wanted.states)))
    if wanted.severities is not None:
        conditions.append(col(FindingRow.severity).in_(sorted(wanted.severities)))
    if wanted.rules is not None:
        conditions.append(col(FindingRow.rule).in_(sorted(wanted.rules)))
    if wanted.course_id is not None:
        conditions.append(col(FindingRow.course_id) == wanted.course_id)
    if wanted.fingerprint is not None:
        conditions.append(col(FindingRow.fingerprint) == wanted.fingerprint)
    if wanted.resolved_since is not None:
        recent = col(FindingRow.resolved_at) >= wanted.resolved_since
        conditions.append(sa.or_(col(FindingRow.state) != FindingState.RESOLVED.value, recent))
    return conditions


def _by_fingerprint(session: Session, fingerprints: Iterable[str], today: date) -> dict[str, FindingAnswer]:
    known: dict[str, FindingAnswer] = {}
    active = active_mutes(session, today)
    for chunk in rows.chunks(sorted(fingerprints)):
        statement = (
            select(FindingRow, CourseRow)
            .join(CourseRow, col(CourseRow.id) == col(FindingRow.course_id))
            .where(col(FindingRow.fingerprint).in_(chunk))
        )
        for row, course in session.exec(statement):
            record = record_of(row, active)
            known[row.fingerprint] = FindingAnswer(rows.course_name(course), record, active.of(record.finding))
    return known


def _order(answer: FindingAnswer) -> tuple[object, ...]:
    record, place = answer.record, answer.finding.place
    states = {FindingState.OPEN: 0, FindingState.SUSPECTED: 1, FindingState.RESOLVED: 2}
    return (
        -answer.finding.severity.rank,
        states[record.state],
        answer.course.id,
        place.key,
        answer.finding.rule,
        answer.finding.subject,
    )
