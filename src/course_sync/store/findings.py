"""Observations, findings with their transitions, snapshots; and what people said: mutes, reviews."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Any

import sqlalchemy as sa
from sqlmodel import Session, col, select

from course_sync.model.findings import (
    STANDING,
    Finding,
    FindingRecord,
    FindingState,
    Mute,
    MuteScope,
    Review,
    Severity,
    Transition,
    TransitionKind,
)
from course_sync.model.health import CourseStatus, Snapshot
from course_sync.model.links import Reason, Verdict
from course_sync.store.tables import (
    CourseRow,
    FindingRow,
    JudgementRow,
    MuteRow,
    ObservationRow,
    ReviewRow,
    SnapshotRow,
    TransitionRow,
)
from course_sync.store.upsert import insert_all, upsert
from course_sync.store.values import place_from_json, place_to_json, signs_from_json, signs_to_json


@dataclass(frozen=True, slots=True)
class Judgement:
    """What the rules saw in a course.

    Attributes:
        uncovered: fingerprints of standing findings whose absence means nothing this time.
        unwatched: of those that nobody looks for any more.
        signature, again_on: as in `JudgementRow`.
    """

    course_id: int
    findings: Sequence[Finding]
    uncovered: frozenset[str] = frozenset()
    failed_rules: Sequence[str] = ()
    unwatched: frozenset[str] = frozenset()
    signature: str = ""
    again_on: date | None = None


@dataclass(frozen=True, slots=True)
class OpenTransition:
    """A transition that nobody was told of yet."""

    id: int
    transition: Transition


def save_judgement(session: Session, judgement: Judgement, run_id: int, now: datetime) -> None:
    """Replace a course's observations."""
    course_id = judgement.course_id
    session.connection().execute(sa.delete(ObservationRow).where(col(ObservationRow.course_id) == course_id))
    distinct = {finding.fingerprint: finding for finding in judgement.findings}
    insert_all(
        session,
        ObservationRow,
        [
            {"course_id": course_id, "conclusive": finding.conclusive, **_finding_columns(finding)}
            for finding in distinct.values()
        ],
    )
    upsert(
        session,
        JudgementRow,
        [
            {
                "course_id": course_id,
                "judged_run": run_id,
                "judged_at": now,
                "uncovered": sorted(judgement.uncovered),
                "unwatched": sorted(judgement.unwatched),
                "settled_run": None,
                "failed_rules": list(judgement.failed_rules),
                "signature": judgement.signature,
                "again_on": judgement.again_on,
            }
        ],
    )


def unsettled(session: Session) -> list[int]:
    """Courses whose last judgement waits to be settled, whichever run made it."""
    return list(
        session.exec(
            select(JudgementRow.course_id)
            .where(col(JudgementRow.settled_run).is_(None))
            .order_by(col(JudgementRow.course_id))
        )
    )


def judged(session: Session, run_id: int) -> set[int]:
    """Courses that this run has judged."""
    return set(session.exec(select(JudgementRow.course_id).where(JudgementRow.judged_run == run_id)))


def judgement(session: Session, course_id: int) -> Judgement:
    """The last judgement of a course."""
    row = session.get(JudgementRow, course_id)
    observations = session.exec(
        select(ObservationRow).where(ObservationRow.course_id == course_id).order_by(col(ObservationRow.fingerprint))
    )
    return Judgement(
        course_id=course_id,
        findings=[_finding(observation) for observation in observations],
        uncovered=frozenset(row.uncovered) if row else frozenset(),
        unwatched=frozenset(row.unwatched or ()) if row else frozenset(),
        failed_rules=list(row.failed_rules) if row else [],
        signature=row.signature if row else "",
        again_on=row.again_on if row else None,
    )


def records(session: Session, course_id: int, today: date) -> list[FindingRecord]:
    """Every finding a course ever had that is still kept, with mutes of `today`."""
    muted = active_mutes(session, today)
    rows = session.exec(
        select(FindingRow).where(FindingRow.course_id == course_id).order_by(col(FindingRow.fingerprint))
    )
    return [record_of(row, muted) for row in rows]


def standing(session: Session, today: date) -> list[FindingRecord]:
    """All findings that are not resolved."""
    muted = active_mutes(session, today)
    rows = session.exec(
        select(FindingRow)
        .where(col(FindingRow.state).in_(sorted(STANDING)))  # by their index: the resolved are kept for good
        .order_by(col(FindingRow.course_id), col(FindingRow.fingerprint))
    )
    return [record_of(row, muted) for row in rows]


def records_by_fingerprint(session: Session, fingerprints: Iterable[str], today: date) -> dict[str, FindingRecord]:
    """The findings of these fingerprints that are there."""
    muted = active_mutes(session, today)
    keys = sorted(set(fingerprints))
    return {
        row.fingerprint: record_of(row, muted)
        for start in range(0, len(keys), 500)
        for row in session.exec(select(FindingRow).where(col(FindingRow.fingerprint).in_(keys[start : start + 500])))
    }


def save_settled(
    session: Session,
    course_id: int,
    changed: Sequence[FindingRecord],
    removed: Sequence[str],
    transitions: Sequence[Transition],
    snapshot: Snapshot,
    run_id: int,
) -> None:
    """States, transitions and the snapshot of one course: one transaction, the caller's."""
    upsert(session, FindingRow, [_record_row(record) for record in changed])
    for start in range(0, len(removed), 500):
        session.connection().execute(
            sa.delete(FindingRow).where(col(FindingRow.fingerprint).in_(removed[start : start + 500]))
        )
    insert_all(
        session,
        TransitionRow,
        [
            {
                "fingerprint": t.fingerprint,
                "course_id": t.course_id,
                "run_id": run_id,
                "kind": t.kind.value,
                "severity": t.severity.value,
                "at": t.at,
            }
            for t in transitions
        ],
    )
    save_snapshot(session, snapshot, run_id)
    session.connection().execute(
        sa.update(JudgementRow).where(col(JudgementRow.course_id) == course_id).values(settled_run=run_id)
    )


def save_snapshot(session: Session, snapshot: Snapshot, run_id: int) -> None:
    """One row a course and run."""
    upsert(
        session,
        SnapshotRow,
        [
            {
                "course_id": snapshot.course_id,
                "run_id": run_id,
                "at": snapshot.at,
                "status": snapshot.status.value,
                "why": list(snapshot.why),
                "counts": dict(snapshot.counts),
                "coverage": {
                    "read": snapshot.coverage.read,
                    "readable": snapshot.coverage.readable,
                    "gaps": dict(snapshot.coverage.gaps),
                },
                "enrolled": snapshot.enrolled,
                "completed": snapshot.completed,
            }
        ],
        index=("course_id", "run_id"),
    )


def snapshots_missing(session: Session, run_id: int, course_ids: Sequence[int]) -> list[int]:
    """Those of `course_ids` that have no snapshot of this run."""
    have = set(session.exec(select(SnapshotRow.course_id).where(SnapshotRow.run_id == run_id)))
    return [course_id for course_id in course_ids if course_id not in have]


def open_transitions(session: Session) -> list[OpenTransition]:
    """Transitions that `tell` has not taken up, oldest first."""
    rows = session.exec(
        select(TransitionRow).where(col(TransitionRow.claimed_at).is_(None)).order_by(col(TransitionRow.id))
    )
    return [
        OpenTransition(
            row.id or 0,
            Transition(row.fingerprint, row.course_id, TransitionKind(row.kind), row.at, Severity(row.severity)),
        )
        for row in rows
    ]


def claim_transitions(session: Session, ids: Sequence[int], now: datetime) -> int:
    """Mark transitions as taken up; returns how many were still free."""
    claimed = 0
    for start in range(0, len(ids), 500):
        result: sa.CursorResult[Any] = session.connection().execute(
            sa.update(TransitionRow)
            .where(col(TransitionRow.id).in_(ids[start : start + 500]), col(TransitionRow.claimed_at).is_(None))
            .values(claimed_at=now)
        )
        claimed += result.rowcount
    return claimed


class Mutes:
    """The mutes of a day, ready to be asked about a finding: the narrowest that reaches it, of equal ones the newest."""

    def __init__(self, mutes: Iterable[Mute]) -> None:
        self._all = tuple(mutes)
        self._single = {mute.fingerprint: mute for mute in self._all if mute.scope is MuteScope.OCCURRENCE}
        self._wide = tuple(mute for mute in reversed(self._all) if mute.scope is not MuteScope.OCCURRENCE)

    def __iter__(self) -> Iterator[Mute]:
        return iter(self._all)

    def of(self, finding: Finding) -> Mute | None:
        """The mute that silences `finding`; None when it may speak."""
        single = self._single.get(finding.fingerprint)
        return single or next((mute for mute in self._wide if mute.silences(finding)), None)


def active_mutes(session: Session, today: date) -> Mutes:
    """Mutes that hold today."""
    rows = session.exec(
        select(MuteRow).where(col(MuteRow.ended_at).is_(None), MuteRow.until >= today).order_by(col(MuteRow.id))
    )
    return Mutes(mute_of(row) for row in rows)


def mute_of(row: MuteRow) -> Mute:
    """The plain value of a row."""
    return Mute(
        fingerprint=row.fingerprint,
        reason=row.reason,
        by=row.by,
        until=row.until,
        created_at=row.created_at,
        scope=MuteScope(row.scope),
        rule=row.rule,
        subject=row.subject,
        course_id=row.course_id,
    )


def add_mute(session: Session, mute: Mute) -> None:
    """A new mute takes the place of an older one of the same finding."""
    end_mute(session, mute.fingerprint, mute.created_at)
    session.add(
        MuteRow(
            fingerprint=mute.fingerprint,
            reason=mute.reason,
            by=mute.by,
            until=mute.until,
            created_at=mute.created_at,
            scope=mute.scope.value,
            rule=mute.rule,
            subject=mute.subject,
            course_id=mute.course_id,
        )
    )
    session.flush()


def end_mute(session: Session, fingerprint: str, now: datetime) -> bool:
    """End a finding's mute; False when there was none."""
    result: sa.CursorResult[Any] = session.connection().execute(
        sa.update(MuteRow)
        .where(col(MuteRow.fingerprint) == fingerprint, col(MuteRow.ended_at).is_(None))
        .values(ended_at=now)
    )
    return result.rowcount > 0


def add_review(session: Session, review: Review) -> None:
    """Record a person's word that a course is current."""
    session.add(ReviewRow(course_id=review.course_id, on=review.on, by=review.by, note=review.note, next=review.next))
    session.flush()


def record_of(row: FindingRow, mutes: Mutes) -> FindingRecord:
    """The plain value of a row."""
    finding = _finding(row)
    record = FindingRecord(
        finding=finding,
        state=FindingState(row.state),
        first_seen=row.first_seen,
        last_seen=row.last_seen,
        opened_at=row.opened_at,
        resolved_at=row.resolved_at,
        baseline=row.baseline,
        escalated_at=row.escalated_at,
    )
    mute = mutes.of(finding)
    return replace(record, muted=True, mute_until=mute.until) if mute else record


def _finding(row: FindingRow | ObservationRow) -> Finding:
    return Finding(
        rule=row.rule,
        severity=Severity(row.severity),
        place=place_from_json(row.place),
        subject=row.subject,
        details=row.details,
        verdict=Verdict(row.verdict) if row.verdict else None,
        reason=Reason(row.reason) if row.reason else None,
        signs=signs_from_json(row.signs),
        conclusive=row.conclusive if isinstance(row, ObservationRow) else True,
    )


def _finding_columns(finding: Finding) -> Mapping[str, Any]:
    return {
        "fingerprint": finding.fingerprint,
        "rule": finding.rule,
        "severity": finding.severity.value,
        "subject": finding.subject,
        "place": place_to_json(finding.place),
        "details": dict(finding.details),
        "verdict": finding.verdict.value if finding.verdict else None,
        "reason": finding.reason.value if finding.reason else None,
        "signs": signs_to_json(finding.signs),
    }


def _record_row(record: FindingRecord) -> Mapping[str, Any]:
    return {
        **_finding_columns(record.finding),
        "course_id": record.finding.place.course_id,
        "state": record.state.value,
        "first_seen": record.first_seen,
        "last_seen": record.last_seen,
        "opened_at": record.opened_at,
        "resolved_at": record.resolved_at,
        "baseline": record.baseline,
        "escalated_at": record.escalated_at,
    }


@dataclass(frozen=True, slots=True)
class Sums:
    """Where things stand: courses in our care whose newest snapshot is broken; their suspected errors and warnings, unmuted."""

    broken_courses: int
    suspected: int


def sums(session: Session, today: date) -> Sums:
    """The two figures that a run ends with."""
    newest = (
        select(SnapshotRow.course_id, sa.func.max(SnapshotRow.id).label("id")).group_by(col(SnapshotRow.course_id))
    ).subquery()
    broken = session.exec(
        select(sa.func.count())
        .select_from(SnapshotRow)
        .join(newest, newest.c.id == SnapshotRow.id)
        .join(CourseRow, col(CourseRow.id) == SnapshotRow.course_id)
        .where(SnapshotRow.status == CourseStatus.BROKEN.value, CourseRow.in_scope)
    ).one()
    in_care = set(session.exec(select(CourseRow.id).where(CourseRow.in_scope)))
    suspected = [
        record
        for record in standing(session, today)
        if record.finding.place.course_id in in_care
        and record.state is FindingState.SUSPECTED
        and record.counts
        and record.finding.severity is not Severity.HINT
    ]
    return Sums(broken, len(suspected))
