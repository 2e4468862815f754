"""What people are sent."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum

from course_sync.model.findings import FindingRecord, TransitionKind


class ItemKind(StrEnum):
    """Which part of a digest a line stands in."""

    NEW = "new"
    STILL_OPEN = "still_open"
    FIXED = "fixed"


@dataclass(frozen=True, slots=True)
class Recipient:
    """Who is told. `language`: "et" or "en"."""

    address: str
    language: str = "et"
    name: str = ""


@dataclass(frozen=True, slots=True)
class Owner:
    """Somebody who teaches a course. `editing`: may change it."""

    address: str
    language: str = "et"
    editing: bool = True


class Act(StrEnum):
    """What a person may answer from a mail."""

    CHECK = "check"  # "it is fixed: look again"
    MUTE = "mute"  # "it is fine as it is"
    NOT_MINE = "not_mine"


@dataclass(frozen=True, slots=True)
class Answer:
    """What a person answered. `recipient_hash`: to whom the mail went; `by`: the name that the person gave."""

    act: Act
    fingerprint: str
    course_id: int
    recipient_hash: str
    at: datetime
    by: str = ""
    reason: str = ""


@dataclass(frozen=True, slots=True)
class DigestItem:
    """One line of a digest."""

    kind: ItemKind
    record: FindingRecord
    course_id: int
    transition_id: int | None = None
    transition: TransitionKind | None = None


class EventKind(StrEnum):
    """What comes up in a course, beside its findings."""

    STARTING = "starting"  # it begins soon, and findings are open
    REVIEW_DUE = "review_due"  # a person named this day for the next review
    FIRST_LOOK = "first_look"  # its first complete run is over: for the manager
    FIRST_CONFIRMED = "first_confirmed"  # what was suspected then is certain: for the manager


@dataclass(frozen=True, slots=True)
class EventItem:
    """Something that comes up in a course on a day. `count`: open findings."""

    kind: EventKind
    course_id: int
    fullname: str
    view_url: str
    on: date | None = None
    count: int = 0

    @property
    def key(self) -> str:
        """The same for the same event, so that it is told once."""
        day = f":{self.on.isoformat()}" if self.on else ""
        return f"{self.kind}:{self.course_id}{day}"


@dataclass(frozen=True, slots=True)
class DigestCourse:
    """What a digest says of one course: names for people and its address in Moodle."""

    course_id: int
    fullname: str
    shortname: str
    view_url: str
    items: tuple[DigestItem, ...]


@dataclass(frozen=True, slots=True)
class Digest:
    """One mail to one recipient about all their courses.

    Attributes:
        suspected: how many findings await confirmation (a count, no lines).
        reminder: True when nothing is new and it only reminds of what is still open.
        more: how many further lines were left out, the mildest ones.
        totals: part of the digest → how many lines it has with those left out.
        events: what comes up in the courses.
        first: no mail to the recipient is remembered.
    """

    recipient: Recipient
    at: datetime
    courses: tuple[DigestCourse, ...]
    suspected: int = 0
    reminder: bool = False
    more: int = 0
    totals: Mapping[ItemKind, int] = field(default_factory=dict)
    events: tuple[EventItem, ...] = ()
    first: bool = False


@dataclass(frozen=True, slots=True)
class Notice:
    """A message to the administrator about the platform or the run itself."""

    recipient: Recipient
    at: datetime
    code: str  # "moodle_unavailable", "our_network", "held_back", "run_failed"
    details: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file that a mail carries. `mimetype`: "type/subtype"."""

    name: str
    mimetype: str
    content: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class Message:
    """A rendered mail, ready for the outbox.

    Attributes:
        message_id: RFC 5322 Message-ID with angle brackets; stable over retries.
        thread: Message-IDs that it belongs under, blanks between them; "" for none.
        data: the same as JSON, for a channel; "" for a mail.
        attachments: files; channels get none.
    """

    message_id: str
    recipient: Recipient
    subject: str
    text: str
    html: str
    thread: str = ""
    data: str = ""
    attachments: tuple[Attachment, ...] = ()
