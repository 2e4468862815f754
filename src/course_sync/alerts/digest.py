"""What each recipient's digest holds, and whether one is due at all.

- **New**: opened, reopened, escalated since the last digest, and still open. **Fixed**: resolved, of what people were told.
  **Still open**: the rest of what stands. Errors and warnings only; hints stand in the report, muted findings are silent,
  suspicions are counted.
- What opened and went again before anybody was told is told to nobody.
- **Events** of a course (it begins soon with open findings, its review is due) are told once.
- A digest goes out on a working day when there is something new or fixed, an event, or a reminder is due; at most one a
  recipient a day. What comes up later on that day, or on a day off, waits (`DigestPlan.deferred`).
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from course_sync.alerts.audience import Audience, audience_of
from course_sync.alerts.plan import CourseFacts, DigestInput, DigestPlan, DigestPolicy, History, PendingTransition
from course_sync.model.findings import FindingRecord, FindingState, TransitionKind
from course_sync.model.messages import Digest, DigestCourse, DigestItem, EventItem, EventKind, ItemKind

_NEWS = frozenset({TransitionKind.OPENED, TransitionKind.REOPENED, TransitionKind.ESCALATED, TransitionKind.OVERDUE})
_TOLD = _NEWS | {TransitionKind.RESOLVED}
_BEGINNINGS = frozenset({TransitionKind.OPENED, TransitionKind.REOPENED, TransitionKind.OVERDUE})
_ORDER = {ItemKind.NEW: 0, ItemKind.STILL_OPEN: 1, ItemKind.FIXED: 2}


def plan_digests(given: DigestInput, policy: DigestPolicy | None = None) -> DigestPlan:
    """Plan today's digests, in the order of their addresses."""
    policy = policy or DigestPolicy()
    audience = audience_of(given)
    working = policy.calendar.is_working(given.now.astimezone(policy.zone).date())
    digests: list[Digest] = []
    deferred: set[int] = set()
    for address in sorted(audience.people):
        history = given.histories.get(address, History())
        pending = [one for one in given.pending if _awaits(given, audience, address, one)]
        if not working or _days_since(history.last_at, given.now, policy) == 0:
            deferred |= {transition.id for transition in pending}
            continue
        digest = _digest(given, policy, _Box(address, audience, history, pending))
        if digest is not None:
            digests.append(digest)
    routed_courses = {course_id for course_id, recipients in given.routes.items() if recipients}
    unrouted = {transition.record.finding.place.course_id for transition in given.pending} - routed_courses
    return DigestPlan(tuple(digests), frozenset(deferred), frozenset(unrouted))


@dataclass(frozen=True, slots=True)
class _Box:
    """One recipient: who, what went before, what is not told yet."""

    address: str
    audience: Audience
    history: History
    pending: Sequence[PendingTransition]

    def hears(self, record: FindingRecord) -> bool:
        return self.audience.hears(self.address, record)

    def owns(self, course_id: int) -> bool:
        return self.audience.is_owner(self.address, course_id)


def _awaits(given: DigestInput, audience: Audience, address: str, transition: PendingTransition) -> bool:
    """Whether a person is still to be told of a change; of a mere suspicion they are told its end at most."""
    return audience.hears(address, transition.record) and (address, transition.id) not in given.told


def _digest(given: DigestInput, policy: DigestPolicy, box: _Box) -> Digest | None:
    news = _news(box)
    standing = [
        record for course_id in sorted(given.standing) for record in given.standing[course_id] if box.hears(record)
    ]
    told_of = {item.record.finding.fingerprint for item in news}
    still = [
        _item(ItemKind.STILL_OPEN, record)
        for record in standing
        if record.state is FindingState.OPEN and record.finding.fingerprint not in told_of
    ]
    events = _events(given, policy, box)
    if not news and not events and not (still and _reminder_is_due(box.history, given.now, policy)):
        return None
    lines = sorted([*news, *still], key=_worst_first)
    return Digest(
        recipient=box.audience.people[box.address],
        at=given.now,
        courses=_by_course(given, lines[: policy.max_lines]),
        suspected=sum(record.state is FindingState.SUSPECTED for record in standing),
        reminder=not news and not events,
        more=max(0, len(lines) - policy.max_lines),
        totals=dict(Counter(line.kind for line in lines)),
        events=events,
        first=box.history.last_at is None,
    )


def _events(given: DigestInput, policy: DigestPolicy, box: _Box) -> tuple[EventItem, ...]:
    """What comes up in a person's courses and was not told yet, soonest first."""
    today = given.now.astimezone(policy.zone).date()
    found = []
    for course_id in sorted(given.courses):
        if not box.owns(course_id):
            continue
        facts = given.courses[course_id]
        worst = [one for one in given.standing.get(course_id, ()) if one.state is FindingState.OPEN and box.hears(one)]
        if worst and _is_near(facts.starts_on, today, policy.starting_days):
            found.append(_event(EventKind.STARTING, facts, facts.starts_on, len(worst)))
        if _is_near(facts.review_on, today, policy.review_days):
            found.append(_event(EventKind.REVIEW_DUE, facts, facts.review_on, len(worst)))
    fresh = [event for event in found if (box.address, event.key) not in given.told_events]
    return tuple(sorted(fresh, key=lambda event: (event.on or today, event.key)))


def _is_near(day: date | None, today: date, within: int) -> bool:
    return day is not None and within > 0 and 0 <= (day - today).days <= within


def _event(kind: EventKind, facts: CourseFacts, on: date | None, count: int) -> EventItem:
    return EventItem(kind, facts.course_id, facts.fullname or facts.shortname, facts.view_url, on, count)


def _news(box: _Box) -> list[DigestItem]:
    """One line for each finding that has news, by what happened to it in all, not by each step."""
    by_finding: defaultdict[str, list[PendingTransition]] = defaultdict(list)
    for transition in sorted(box.pending, key=lambda it: (it.at, it.id)):
        by_finding[transition.record.finding.fingerprint].append(transition)
    return [line for steps in by_finding.values() if (line := _line(box, steps)) is not None]


def _line(box: _Box, steps: Sequence[PendingTransition]) -> DigestItem | None:
    # Who is told anyway is reminded of what stays open; that it stays is news for the next in line alone.
    told = _TOLD - {TransitionKind.OVERDUE} if box.owns(steps[0].record.finding.place.course_id) else _TOLD
    steps = [step for step in steps if step.kind in told]
    if not steps:
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
