"""The plain values that go into the planning of digests, and come out."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, tzinfo

from course_sync.alerts.calendar import Calendar
from course_sync.model.findings import FindingRecord, TransitionKind
from course_sync.model.messages import Digest, Recipient


@dataclass(frozen=True, slots=True)
class CourseFacts:
    """What alerts need to know of a course.

    Attributes:
        category_ids: the course's category and those above it.
        category_path: names from the top, joined by " / ".
        starts_on: the day on which it begins; None where it has none.
        review_on: the day that a person named for the next review.
    """

    course_id: int
    fullname: str
    shortname: str
    view_url: str
    category_ids: tuple[int, ...] = ()
    category_path: str = ""
    tags: tuple[str, ...] = ()
    starts_on: date | None = None
    review_on: date | None = None


@dataclass(frozen=True, slots=True)
class PendingTransition:
    """A change of state that is not yet told to all its recipients, with the finding as it stands now."""

    id: int
    kind: TransitionKind
    at: datetime
    record: FindingRecord


@dataclass(frozen=True, slots=True)
class History:
    """What one recipient was sent before.

    Attributes:
        last_at: when the last digest was made; None before the first.
        reminders: how many reminders went out since the last digest with news.
    """

    last_at: datetime | None = None
    reminders: int = 0


@dataclass(frozen=True, slots=True)
class DigestPolicy:
    """How often and how much.

    Attributes:
        reminder_days: days from the last digest to the first, second … reminder; the last distance goes on for ever. Empty:
            no reminders.
        max_lines: lines that a digest shows at most.
        zone: whose days are meant by "a day".
        calendar: on which days digests are made.
        starting_days: how long before a course's beginning its open findings are told once more; 0: never.
        review_days: how long before a planned review it is told; 0: never.
    """

    reminder_days: tuple[int, ...] = (7, 14, 30)
    max_lines: int = 50
    zone: tzinfo = UTC
    calendar: Calendar = field(default_factory=Calendar)
    starting_days: int = 14
    review_days: int = 14


@dataclass(frozen=True, slots=True)
class DigestInput:
    """All that a plan rests on.

    Attributes:
        courses: by id; a course that is not here is told of to nobody.
        pending: transitions not yet told to all, in any order.
        standing: course id → its suspected and open findings.
        routes: course id → who is told of it.
        histories: address in lower case → what went there before.
        told: (address in lower case, transition id) pairs that stand in a digest already.
        next_in_line: course id → who is told of findings that have been open for too long, or were declined.
        declined: (address in lower case, fingerprint): the person said that it is not theirs.
        told_events: (address in lower case, event key) pairs that stand in a digest already.
    """

    now: datetime
    courses: Mapping[int, CourseFacts]
    pending: tuple[PendingTransition, ...] = ()
    standing: Mapping[int, tuple[FindingRecord, ...]] = field(default_factory=dict)
    routes: Mapping[int, tuple[Recipient, ...]] = field(default_factory=dict)
    histories: Mapping[str, History] = field(default_factory=dict)
    told: frozenset[tuple[str, int]] = frozenset()
    next_in_line: Mapping[int, tuple[Recipient, ...]] = field(default_factory=dict)
    declined: frozenset[tuple[str, str]] = frozenset()
    told_events: frozenset[tuple[str, str]] = frozenset()


@dataclass(frozen=True, slots=True)
class DigestPlan:
    """What is to be sent, and what is not yet settled.

    Attributes:
        deferred: ids of pending transitions that must stay unclaimed, because somebody who already had a mail today is to
            be told of them tomorrow; all others are done with.
        unrouted: courses with news that nobody is told of, for want of a recipient.
    """

    digests: tuple[Digest, ...] = ()
    deferred: frozenset[int] = frozenset()
    unrouted: frozenset[int] = frozenset()


def next_history(history: History, digest: Digest) -> History:
    """A recipient's history after `digest`."""
    return History(last_at=digest.at, reminders=history.reminders + 1 if digest.reminder else 0)
