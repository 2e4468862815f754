"""What alerts keep beside findings and mails: baselines of courses, their owners, answers of people."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import sqlalchemy as sa
from sqlmodel import Session, col, select

from course_sync.model.findings import FindingState, Severity, TransitionKind
from course_sync.model.links import LinkKind
from course_sync.model.messages import Act, Answer, Owner
from course_sync.store.tables import (
    AnswerRow,
    CourseOwnerRow,
    CourseRow,
    FindingRow,
    LinkRow,
    OccurrenceRow,
    TextRow,
    TransitionRow,
)
from course_sync.store.upsert import insert_all

_BEGINNINGS = (TransitionKind.OPENED.value, TransitionKind.REOPENED.value)


# --- baselines ---


@dataclass(frozen=True, slots=True)
class BaselineState:
    """`ended_at`: when the course's first complete run was over; None before. `unvisited`: web links never looked at."""

    first_seen: datetime
    ended_at: datetime | None
    unvisited: int


def baseline_state(session: Session, course_id: int) -> BaselineState | None:
    """How far the first look at a course has come; None of a course that is not known."""
    row = session.get(CourseRow, course_id)
    if row is None:
        return None
    return BaselineState(row.first_seen, row.baselined_at, 0 if row.baselined_at else _unvisited(session, course_id))


def _unvisited(session: Session, course_id: int) -> int:
    ids = (
        select(OccurrenceRow.link_id)
        .join(TextRow, col(TextRow.key) == OccurrenceRow.text_key)
        .where(OccurrenceRow.course_id == course_id, col(TextRow.gone_at).is_(None))
    )
    query = (
        select(sa.func.count())
        .select_from(LinkRow)
        .where(col(LinkRow.id).in_(ids), LinkRow.kind == LinkKind.WEB.value, col(LinkRow.last_visit_id).is_(None))
    )
    return session.exec(query).one()


def end_baseline(session: Session, course_id: int, now: datetime) -> None:
    """The first complete run of a course is over."""
    session.connection().execute(
        sa.update(CourseRow)
        .where(col(CourseRow.id) == course_id, col(CourseRow.baselined_at).is_(None))
        .values(baselined_at=now)
    )


def baselines_ended(session: Session, since: datetime) -> dict[int, datetime]:
    """Courses in our care whose first complete run was over at or after `since`, and when."""
    rows = session.exec(select(CourseRow).where(col(CourseRow.baselined_at) >= since, CourseRow.in_scope))
    return {row.id: row.baselined_at for row in rows if row.baselined_at is not None}


def confirmed_of_baselines(session: Session, since: datetime) -> dict[int, datetime]:
    """Courses in our care where an error or warning of the baseline became certain at or after `since`, and when last."""
    rows = session.exec(
        select(FindingRow.course_id, sa.func.max(FindingRow.opened_at))
        .join(CourseRow, col(CourseRow.id) == FindingRow.course_id)
        .where(
            CourseRow.in_scope,
            FindingRow.baseline,
            FindingRow.state == FindingState.OPEN.value,
            FindingRow.severity != Severity.HINT.value,
            col(FindingRow.opened_at) >= since,
        )
        .group_by(col(FindingRow.course_id))
    )
    return {course_id: at for course_id, at in rows if at is not None}


def release(session: Session, course_ids: Sequence[int]) -> int:
    """Hand the baseline of these courses over to their owners: what of it is open is told as news. Returns how many findings."""
    released = 0
    for course_id in course_ids:
        names = session.exec(
            select(FindingRow.fingerprint).where(FindingRow.course_id == course_id, FindingRow.baseline)
        ).all()
        session.connection().execute(
            sa.update(FindingRow).where(col(FindingRow.course_id) == course_id).values(baseline=False)
        )
        for name in names:
            tell_again(session, name)
        released += len(names)
    return released


def tell_again(session: Session, fingerprint: str) -> None:
    """Have the newest beginning of an open finding told once more, to whoever was not told of it."""
    row = session.get(FindingRow, fingerprint)
    if row is None or row.state != FindingState.OPEN.value:
        return
    newest = (
        select(sa.func.max(TransitionRow.id))
        .where(TransitionRow.fingerprint == fingerprint, col(TransitionRow.kind).in_(_BEGINNINGS))
        .scalar_subquery()
    )
    session.connection().execute(
        sa.update(TransitionRow).where(col(TransitionRow.id) == newest).values(claimed_at=None)
    )


def first_look(session: Session) -> datetime | None:
    """When a course in our care was first known."""
    first: datetime | None = session.exec(select(sa.func.min(CourseRow.first_seen)).where(CourseRow.in_scope)).one()
    return first


@dataclass(frozen=True, slots=True)
class PeriodSums:
    """Errors and warnings of a time: how many `opened`; of each that was fixed, the `days` that it took."""

    opened: int
    days: tuple[float, ...]


def period_sums(session: Session, since: datetime) -> PeriodSums:
    """What opened and what was fixed since."""
    told = (TransitionRow.severity != Severity.HINT.value, col(TransitionRow.kind).in_(_BEGINNINGS))
    opened = session.exec(
        select(sa.func.count()).select_from(TransitionRow).where(TransitionRow.at >= since, *told)
    ).one()
    fixed = session.exec(
        select(FindingRow.opened_at, FindingRow.resolved_at).where(
            FindingRow.state == FindingState.RESOLVED.value,
            FindingRow.severity != Severity.HINT.value,
            col(FindingRow.resolved_at) >= since,
            col(FindingRow.opened_at).is_not(None),
        )
    ).all()
    return PeriodSums(opened, tuple((end - begin).total_seconds() / 86400 for begin, end in fixed if begin and end))


def course_name(session: Session, course_id: int) -> str:
    """A course's full name, else its short one; "" when it is not known."""
    row = session.get(CourseRow, course_id)
    return "" if row is None else row.fullname or row.shortname


# --- owners ---


def save_owners(session: Session, course_id: int, owners: Iterable[Owner]) -> None:
    """Replace who teaches a course."""
    session.connection().execute(sa.delete(CourseOwnerRow).where(col(CourseOwnerRow.course_id) == course_id))
    distinct = {owner.address.lower(): owner for owner in owners}
    insert_all(
        session,
        CourseOwnerRow,
        [
            {"course_id": course_id, "address": o.address, "editing": o.editing, "language": o.language}
            for o in distinct.values()
        ],
    )


def forget_owners(session: Session, *, all_of_them: bool) -> None:
    """Owners are kept only where they are asked for, and of courses in our care."""
    gone = sa.delete(CourseOwnerRow)
    if not all_of_them:
        ours = select(CourseRow.id).where(col(CourseRow.in_scope), col(CourseRow.gone_at).is_(None))
        gone = gone.where(col(CourseOwnerRow.course_id).not_in(ours))
    session.connection().execute(gone)


def owners(session: Session) -> Mapping[int, Sequence[Owner]]:
    """Course id → who teaches it, by address."""
    found: dict[int, list[Owner]] = defaultdict(list)
    for row in session.exec(select(CourseOwnerRow).order_by(col(CourseOwnerRow.address))):
        found[row.course_id].append(Owner(row.address, row.language, row.editing))
    return found


# --- answers ---


def add_answer(session: Session, answer: Answer) -> bool:
    """Record an answer; False when the same one (act, finding, mail's recipient) waits or was given in the last hour."""
    same = session.exec(
        select(AnswerRow.at)
        .where(
            AnswerRow.act == answer.act.value,
            AnswerRow.fingerprint == answer.fingerprint,
            AnswerRow.recipient_hash == answer.recipient_hash,
        )
        .order_by(col(AnswerRow.id).desc())
        .limit(1)
    ).first()
    if same is not None and abs((answer.at - same).total_seconds()) < 3600:
        return False
    session.add(
        AnswerRow(
            act=answer.act.value,
            fingerprint=answer.fingerprint,
            course_id=answer.course_id,
            recipient_hash=answer.recipient_hash,
            by=answer.by,
            reason=answer.reason,
            at=answer.at,
            done_at=None if answer.act is Act.CHECK else answer.at,
        )
    )
    session.flush()
    return True


def declined(session: Session) -> frozenset[tuple[str, str]]:
    """(recipient hash, fingerprint) pairs of findings that somebody said are not theirs."""
    rows = session.exec(
        select(AnswerRow.recipient_hash, AnswerRow.fingerprint).where(AnswerRow.act == Act.NOT_MINE.value)
    )
    return frozenset((recipient, fingerprint) for recipient, fingerprint in rows)


def checks_waiting(session: Session) -> list[int]:
    """Courses in which somebody said that something is fixed, and that were not looked through since."""
    query = select(AnswerRow.course_id).where(AnswerRow.act == Act.CHECK.value, col(AnswerRow.done_at).is_(None))
    return sorted(set(session.exec(query)))


def checks_done(session: Session, course_ids: Sequence[int], begun: datetime, now: datetime) -> int:
    """Answers given before `begun` that these courses were looked through for. Returns how many."""
    result: sa.CursorResult[Any] = session.connection().execute(
        sa.update(AnswerRow)
        .where(
            col(AnswerRow.course_id).in_(course_ids),
            col(AnswerRow.act) == Act.CHECK.value,
            col(AnswerRow.done_at).is_(None),
            col(AnswerRow.at) <= begun,
        )
        .values(done_at=now)
    )
    return result.rowcount


def forget_answers(session: Session, before: datetime) -> int:
    """Forget answers older than `before`; mutes that came of them are kept with the mutes."""
    gone: sa.CursorResult[Any] = session.connection().execute(
        sa.delete(AnswerRow).where(col(AnswerRow.at) < before, col(AnswerRow.done_at).is_not(None))
    )
    return gone.rowcount
