"""One step in the life of a finding: what was known, what was seen now, what that changes.

    nothing ──SUSPECTED──► suspected ──OPENED──► open ──RESOLVED──► resolved
       │  ▲────WITHDRAWN──────┘                 ▲ │ ▲                 │  │
       └──────────────OPENED────────────────────┘ └─┘ ESCALATED       │  │
                                                 ▲─────REOPENED───────┘  │
                              suspected again ◄────────SUSPECTED─────────┘
                                 REOPENED → open, WITHDRAWN → resolved

Laws (held by tests):

- Nothing opens, reopens or escalates unconfirmed.
- Nothing is resolved or withdrawn when its place was not covered: a partial answer is "not read", never "gone".
- What is no longer checked (its rule was switched off, its host excluded) is not resolved: it leaves, UNWATCHED, and no record stays.
- The same observation at the same moment changes nothing the second time, so a killed run may simply settle again.
- What comes back or gets worse is no baseline any more: it changed since.
- A suspicion that does not come true leaves no record; one about a finding that was open before goes back to resolved.
  While suspected again, a record keeps `opened_at` and `resolved_at` of its earlier life: that is how it is known.
"""

from dataclasses import replace
from datetime import datetime, timedelta

from course_sync.health.confirm import ConfirmationPolicy, is_confirmed
from course_sync.model.findings import Finding, FindingRecord, FindingState, Severity, TransitionKind

Outcome = tuple[FindingRecord | None, TransitionKind | None]


def step(
    record: FindingRecord | None,
    finding: Finding | None,
    *,
    covered: bool,
    watched: bool = True,
    now: datetime,
    policy: ConfirmationPolicy,
) -> Outcome:
    """Settle one observation of one fingerprint.

    Args:
        record: what is known; None for a fingerprint never met, or withdrawn.
        finding: what the rule says now; None when it says nothing.
        covered: the rule could have spoken: its course and place were read, its link was looked at. Asked only when
            `finding` is None.
        watched: its rule is asked, and its link is ours to check. Asked only when `finding` is None.
        now: the moment of the observation, aware.
        policy: how much proof each class of signs needs.

    Returns:
        The new record (None: nothing to remember) and the one change of state to tell, if any.
    """
    if finding is not None and not finding.conclusive:
        return _look_could_not_tell(record, finding, now, policy)
    if finding is not None:
        return _seen(record, finding, now, confirmed=is_confirmed(finding.signs, policy))
    if record is not None and not watched and record.state is not FindingState.RESOLVED:
        return None, TransitionKind.UNWATCHED
    if record is not None and covered:
        return _not_seen(record, now)
    return record, None


def overdue(record: FindingRecord, now: datetime, after: timedelta) -> FindingRecord | None:
    """`record` marked as open for longer than `after`, once in each of its lives; None while it is not, or is not to be told."""
    told = record.counts and not record.baseline and record.finding.severity is not Severity.HINT
    if record.state is not FindingState.OPEN or not told or record.escalated_at is not None or record.opened_at is None:
        return None
    return replace(record, escalated_at=now) if now - record.opened_at >= after else None


def _seen(record: FindingRecord | None, finding: Finding, now: datetime, *, confirmed: bool) -> Outcome:
    if record is None:
        state = FindingState.OPEN if confirmed else FindingState.SUSPECTED
        fresh = FindingRecord(finding, state, first_seen=now, last_seen=now, opened_at=now if confirmed else None)
        return fresh, TransitionKind.OPENED if confirmed else TransitionKind.SUSPECTED
    if record.state is FindingState.OPEN:
        return _still_seen(record, finding, now, confirmed=confirmed)
    seen = replace(record, finding=finding, last_seen=max(record.last_seen, now))
    if record.state is FindingState.RESOLVED:
        seen = replace(seen, first_seen=now)  # it was well in between: "since" is since it came back
    if confirmed:
        was_open_before = record.opened_at is not None
        opened = replace(seen, state=FindingState.OPEN, opened_at=now, resolved_at=None)
        if was_open_before:
            opened = replace(opened, baseline=False, escalated_at=None)
        return opened, TransitionKind.REOPENED if was_open_before else TransitionKind.OPENED
    if record.state is FindingState.RESOLVED:
        return replace(seen, state=FindingState.SUSPECTED), TransitionKind.SUSPECTED
    return seen, None


def _still_seen(record: FindingRecord, finding: Finding, now: datetime, *, confirmed: bool) -> Outcome:
    seen = replace(record, finding=finding, last_seen=max(record.last_seen, now))
    if finding.severity.rank <= record.finding.severity.rank:
        return seen, None
    if confirmed:
        return replace(seen, baseline=False), TransitionKind.ESCALATED
    return replace(seen, finding=replace(finding, severity=record.finding.severity)), None


def _not_seen(record: FindingRecord, now: datetime) -> Outcome:
    if record.state is FindingState.OPEN:
        return replace(record, state=FindingState.RESOLVED, resolved_at=now), TransitionKind.RESOLVED
    if record.state is FindingState.SUSPECTED:
        if record.opened_at is None:
            return None, TransitionKind.WITHDRAWN
        first = min(record.first_seen, record.opened_at)
        return replace(record, state=FindingState.RESOLVED, first_seen=first), TransitionKind.WITHDRAWN
    return record, None


def _look_could_not_tell(
    record: FindingRecord | None, finding: Finding, now: datetime, policy: ConfirmationPolicy
) -> Outcome:
    """A suspicion waits for a look that can tell, but not for ever: else one 404 before a bot wall stands always."""
    if record is None or record.state is not FindingState.SUSPECTED:
        return record, None
    newest = max((sign.at for sign in finding.signs), default=record.last_seen)
    if now - newest > policy.patience:
        return _not_seen(record, now)
    return record, None
