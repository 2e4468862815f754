"""settle: observations → states, transitions, the course's status and snapshot, in one transaction a course."""

from collections import Counter
from dataclasses import replace
from datetime import datetime, timedelta

from course_sync.config import Settings
from course_sync.health import (
    ConfirmationPolicy,
    Requirement,
    StatusOptions,
    course_status,
    coverage_sum,
    overdue,
    step,
)
from course_sync.model.findings import FindingRecord, Severity, Transition, TransitionKind
from course_sync.model.health import Snapshot
from course_sync.model.runs import Stage
from course_sync.stages.context import Context
from course_sync.store import alerting, courses, findings, runs, views
from course_sync.store.session import Session

_LONGEST_FIRST_LOOK = timedelta(days=7)


def settle(context: Context) -> dict[str, int]:
    """Settle what was judged in this run, then see that every course in our care has a snapshot.

    Returns:
        transitions of errors and warnings by kind, and under "hints" those of hints together.
    """
    policy = policy_of(context.settings)
    with context.store.read() as session:
        ids = context.within(findings.unsettled(session))
    kinds: Counter[str] = Counter()
    for course_id in context.each(Stage.SETTLE, ids):
        try:
            kinds.update(_settle_course(context, course_id, policy))
        except Exception as error:  # noqa: BLE001 - one course must not stop the others; it is recorded
            context.fail(Stage.SETTLE, error, subject=str(course_id), course_id=course_id)
    _snapshots_of_the_rest(context)
    return {"courses": len(ids), **kinds}


def policy_of(settings: Settings) -> ConfirmationPolicy:
    """How much proof each kind of fault needs, as configured."""
    confirm = settings.health.confirm
    return ConfirmationPolicy(
        not_found=Requirement(confirm.not_found_visits, timedelta(hours=confirm.not_found_hours)),
        doubtful=Requirement(confirm.doubtful_visits, timedelta(hours=confirm.doubtful_hours)),
        temporary=Requirement(confirm.temporary_visits, timedelta(hours=confirm.temporary_hours)),
        patience=timedelta(days=confirm.patience_days),
    )


def _settle_course(context: Context, course_id: int, policy: ConfirmationPolicy) -> Counter[str]:
    now = context.clock.now()
    with context.store.write() as session:
        today = now.astimezone(context.settings.zone).date()
        first_look = _FirstLook(session, context, course_id, now)
        judgement = findings.judgement(session, course_id)
        known = {record.finding.fingerprint: record for record in findings.records(session, course_id, today)}
        seen = {finding.fingerprint: finding for finding in judgement.findings}
        after: dict[str, FindingRecord] = {}
        removed: list[str] = []
        transitions: list[Transition] = []
        for fingerprint in sorted(known.keys() | seen.keys()):
            before = known.get(fingerprint)
            covered = fingerprint not in judgement.uncovered
            watched = fingerprint not in judgement.unwatched
            record, kind = step(before, seen.get(fingerprint), covered=covered, watched=watched, now=now, policy=policy)
            if record is not None and before is None and first_look.holds_back:
                record = replace(record, baseline=True)
            if record is not None and kind is None and (late := _overdue(context, record, now)) is not None:
                record, kind = late, TransitionKind.OVERDUE
            if record is not None:
                after[fingerprint] = record
            elif before is not None:
                removed.append(fingerprint)
            told = record or before
            if kind is not None and told is not None:
                transitions.append(Transition(fingerprint, course_id, kind, now, told.finding.severity))
        changed = [record for fingerprint, record in after.items() if known.get(fingerprint) != record]
        snapshot = _snapshot(session, context, course_id, list(after.values()), now)
        findings.save_settled(session, course_id, changed, removed, transitions, snapshot, context.run_id)
        first_look.end_if_complete()
    return Counter("hints" if t.severity is Severity.HINT else t.kind.value for t in transitions)


def _overdue(context: Context, record: FindingRecord, now: datetime) -> FindingRecord | None:
    days = context.settings.alerts.escalate_days
    return overdue(record, now, timedelta(days=days)) if days else None


class _FirstLook:
    """Whether a course's first complete run is over; what is first seen before is its baseline.

    Complete is a run that read the whole course, with our network up, and left no web link unvisited. A link that is put off
    again and again does not keep it open for longer than a week.
    """

    def __init__(self, session: Session, context: Context, course_id: int, now: datetime) -> None:
        self._session, self._context, self._course_id, self._now = session, context, course_id, now
        self._state = alerting.baseline_state(session, course_id)

    @property
    def over(self) -> bool:
        return self._state is None or self._state.ended_at is not None

    @property
    def holds_back(self) -> bool:
        """Whether what is first seen now is the course's baseline."""
        return self._context.settings.alerts.baseline and not self.over

    def end_if_complete(self) -> None:
        """To be asked at the end of a settlement, in its transaction."""
        if self._state is None or self.over or not courses.was_read(self._session, self._course_id):
            return
        whole = not self._state.unvisited and not runs.our_network(self._session, self._context.run_id)
        if whole or self._now - self._state.first_seen >= _LONGEST_FIRST_LOOK:
            alerting.end_baseline(self._session, self._course_id, self._now)


def _snapshots_of_the_rest(context: Context) -> None:
    """Courses that were never read, or whose judgement failed, are unknown, not forgotten."""
    with context.store.write() as session:
        now = context.clock.now()
        today = now.astimezone(context.settings.zone).date()
        ids = context.within(courses.scoped_course_ids(session))
        for course_id in findings.snapshots_missing(session, context.run_id, ids):
            records = findings.records(session, course_id, today)
            findings.save_snapshot(session, _snapshot(session, context, course_id, records, now), context.run_id)


def _snapshot(
    session: Session, context: Context, course_id: int, records: list[FindingRecord], now: datetime
) -> Snapshot:
    mirrored = runs.has_begun(session, context.run_id, Stage.MIRROR)
    coverage = coverage_sum(views.coverage(session, course_id))
    status, why = course_status(
        records,
        coverage,
        read_in_this_run=courses.was_read(session, course_id, context.run_id if mirrored else None),
        options=StatusOptions(min_share=context.settings.health.coverage_share),
    )
    counts = Counter(f"{r.finding.severity}.{r.state}" for r in records if r.counts)
    muted = sum(1 for r in records if r.muted and r.state != "resolved")
    sums = views.completion(session, course_id)
    return Snapshot(
        course_id=course_id,
        at=now,
        status=status,
        why=why,
        counts={**dict(sorted(counts.items())), "muted": muted},
        coverage=coverage,
        enrolled=sums.enrolled,
        completed=sums.completed,
    )
