"""What each recipient's digest holds, and whether one is due at all.

- **New**: opened, reopened, escalated since the last digest, and still open. **Fixed**: resolved, of what people were told.
  **Still open**: the rest of what stands. Errors and warnings only; hints stand in the report, muted findings are silent,
  suspicions are counted.
- What opened and went again before anybody was told is told to nobody.
- A digest goes out when there is something new or fixed, or when a reminder is due; at most one a recipient a day. What
  comes up later on that day waits (`DigestPlan.deferred`).
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from course_sync.alerts.plan import DigestInput, DigestPlan, DigestPolicy, History, PendingTransition
from course_sync.model.findings import FindingRecord, FindingState, Severity, TransitionKind
from course_sync.model.messages import Digest, DigestCourse, DigestItem, ItemKind, Recipient

_NEWS = frozenset({TransitionKind.OPENED, TransitionKind.REOPENED, TransitionKind.ESCALATED})
_TOLD = _NEWS | {TransitionKind.RESOLVED}
_BEGINNINGS = frozenset({TransitionKind.OPENED, TransitionKind.REOPENED})
_ORDER = {ItemKind.NEW: 0, ItemKind.STILL_OPEN: 1, ItemKind.FIXED: 2}


def plan_digests(given: DigestInput, policy: DigestPolicy | None = None) -> DigestPlan:
    """Plan today's digests, in the order of their addresses."""
    policy = policy or DigestPolicy()
    routed = _by_address(given.routes)
    digests: list[Digest] = []
    deferred: set[int] = set()
    for address in sorted(routed):
        recipient, course_ids = routed[address]
        history = given.histories.get(address, History())
        pending = _pending_for(given, address, course_ids)
        if _days_since(history.last_at, given.now, policy) == 0:
            deferred |= {transition.id for transition in pending}
            continue
        digest = _digest(given, policy, _Box(recipient, course_ids, history, pending))
        if digest is not None:
            digests.append(digest)
    routed_courses = {course_id for _, course_ids in routed.values() for course_id in course_ids}
    unrouted = {transition.record.finding.place.course_id for transition in given.pending} - routed_courses
    return DigestPlan(tuple(digests), frozenset(deferred), frozenset(unrouted))


@dataclass(frozen=True, slots=True)
class _Box:
    """One recipient: who, of which courses, what went before, what is not told yet."""

    recipient: Recipient
    course_ids: frozenset[int]
    history: History
    pending: Sequence[PendingTransition]


def _by_address(routes: Mapping[int, Iterable[Recipient]]) -> dict[str, tuple[Recipient, frozenset[int]]]:
    """Who is told of which courses; one address in several spellings is one person, as first written."""
    recipients: dict[str, Recipient] = {}
    courses: defaultdict[str, set[int]] = defaultdict(set)
    for course_id in sorted(routes):
        for recipient in routes[course_id]:
            address = recipient.address.lower()
            recipients.setdefault(address, recipient)
            courses[address].add(course_id)
    return {address: (recipient, frozenset(courses[address])) for address, recipient in recipients.items()}


def _pending_for(given: DigestInput, address: str, course_ids: frozenset[int]) -> list[PendingTransition]:
    return [
        transition
        for transition in given.pending
        if transition.record.finding.place.course_id in course_ids and (address, transition.id) not in given.told
    ]


def _digest(given: DigestInput, policy: DigestPolicy, box: _Box) -> Digest | None:
    news = _news(given, box.pending)
    standing = [record for course_id in sorted(box.course_ids) for record in given.standing.get(course_id, ())]
    told_of = {item.record.finding.fingerprint for item in news}
    still = [
        _item(ItemKind.STILL_OPEN, record)
        for record in standing
        if record.state is FindingState.OPEN and _is_told(given, record) and record.finding.fingerprint not in told_of
    ]
    if not news and not (still and _reminder_is_due(box.history, given.now, policy)):
        return None
    lines = sorted([*news, *still], key=_worst_first)
    suspected = sum(record.state is FindingState.SUSPECTED and _is_told(given, record) for record in standing)
    return Digest(
        recipient=box.recipient,
        at=given.now,
        courses=_by_course(given, lines[: policy.max_lines]),
        suspected=suspected,
        reminder=not news,
        more=max(0, len(lines) - policy.max_lines),
        totals=dict(Counter(line.kind for line in lines)),
    )


def _news(given: DigestInput, pending: Iterable[PendingTransition]) -> list[DigestItem]:
    """One line for each finding that has news, by what happened to it in all, not by each step."""
    by_finding: defaultdict[str, list[PendingTransition]] = defaultdict(list)
    for transition in sorted(pending, key=lambda it: (it.at, it.id)):
        by_finding[transition.record.finding.fingerprint].append(transition)
    return [line for steps in by_finding.values() if (line := _line(given, steps)) is not None]


def _line(given: DigestInput, steps: Sequence[PendingTransition]) -> DigestItem | None:
    steps = [step for step in steps if step.kind in _TOLD]
    if not steps or not _is_told(given, steps[-1].record):
        return None
    record = steps[-1].record
    if record.state is FindingState.OPEN:
        news = [step for step in steps if step.kind in _NEWS]
        # "opened, then escalated" is new; that it got worse on its first day is no news of its own
        telling = next((step for step in reversed(news) if step.kind in _BEGINNINGS), news[-1] if news else None)
        return _item(ItemKind.NEW, record, telling) if telling else None
    # A finding whose beginning is pending was never told, so its end is no news either; one suspected again is not fixed
    if record.state is FindingState.RESOLVED and steps[0].kind not in _BEGINNINGS:
        return _item(ItemKind.FIXED, record, steps[-1])
    return None


def _is_told(given: DigestInput, record: FindingRecord) -> bool:
    """Errors and warnings, unmuted, of courses that are known."""
    finding = record.finding
    return finding.severity is not Severity.HINT and not record.muted and finding.place.course_id in given.courses


def _item(kind: ItemKind, record: FindingRecord, telling: PendingTransition | None = None) -> DigestItem:
    return DigestItem(
        kind=kind,
        record=record,
        course_id=record.finding.place.course_id,
        transition_id=telling.id if telling else None,
        transition=telling.kind if telling else None,
    )


def _worst_first(line: DigestItem) -> tuple[int, int, datetime, str]:
    finding = line.record.finding
    return _ORDER[line.kind], -finding.severity.rank, line.record.first_seen, finding.fingerprint


def _by_course(given: DigestInput, lines: Iterable[DigestItem]) -> tuple[DigestCourse, ...]:
    """The lines under their courses, in the order in which each course's worst line came."""
    by_course: dict[int, list[DigestItem]] = {}
    for line in lines:
        by_course.setdefault(line.course_id, []).append(line)
    return tuple(
        DigestCourse(
            course_id=course_id,
            fullname=given.courses[course_id].fullname,
            shortname=given.courses[course_id].shortname,
            view_url=given.courses[course_id].view_url,
            items=tuple(items),
        )
        for course_id, items in by_course.items()
    )


def _reminder_is_due(history: History, now: datetime, policy: DigestPolicy) -> bool:
    """The distance grows with each reminder; who never had a digest and has open findings is told at once."""
    days = _days_since(history.last_at, now, policy)
    if not policy.reminder_days:
        return False
    return days is None or days >= policy.reminder_days[min(history.reminders, len(policy.reminder_days) - 1)]


def _days_since(then: datetime | None, now: datetime, policy: DigestPolicy) -> int | None:
    """Whole calendar days in the policy's zone, so that a run some minutes earlier than last time still counts."""
    if then is None:
        return None
    return (now.astimezone(policy.zone).date() - then.astimezone(policy.zone).date()).days
