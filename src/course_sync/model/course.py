"""A course as the mirror holds it, and the frozen view of it that rules judge."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, tzinfo
from enum import StrEnum
from typing import Any

from course_sync.model.findings import Review
from course_sync.model.health import CoverageItem
from course_sync.model.law import ActFact
from course_sync.model.links import HostFact, LinkState, Occurrence
from course_sync.model.names import Name
from course_sync.model.places import Place


class TextFormat(StrEnum):
    """Moodle's `*format`."""

    HTML = "html"  # 1, and 0 (moodle) which is HTML with line breaks
    PLAIN = "plain"  # 2
    MARKDOWN = "markdown"  # 4
    ADDRESS = "address"  # the body is one address, verbatim (a URL activity's target)


class Author(StrEnum):
    TEACHER = "teacher"
    LEARNER = "learner"  # only the addresses in it are kept


@dataclass(frozen=True, slots=True)
class Category:
    id: int
    parent: int
    name: str
    path: str  # names from the top, joined by " / "
    idnumber: str | None = None  # None: the account may not see it


class Door(StrEnum):
    """Whether people can enrol themselves in a course."""

    UNKNOWN = "unknown"  # there is no such way in, or Moodle does not tell
    OPEN = "open"
    ENDED = "ended"  # the time for it is over


@dataclass(frozen=True, slots=True)
class Criteria:
    """What completes a course.

    Attributes:
        count: how many criteria there are; 0: none, so that nobody can complete it.
        activities: activities that must be completed, by cmid.
        any: one criterion is enough.
        broken: a criterion names an activity that was deleted, so that Moodle itself cannot show them.
    """

    count: int
    activities: tuple[int, ...] = ()
    any: bool = False
    broken: bool = False


@dataclass(frozen=True, slots=True)
class Course:
    """A course's own settings.

    Attributes:
        idnumber, created_at, modified_at: None where the account may not see them.
        ends_at: None for a course without an end.
        tracks_completion: completion is switched on.
        entrances: Moodle's types of the enrolment methods that are on ("manual", "self"); None where not told.
        self_enrolment: how the door stands at which people let themselves in.
        criteria: what completes the course; None where not told.
    """

    id: int
    shortname: str
    fullname: str
    category_id: int
    category: str
    view_url: str
    edit_url: str
    visible: bool = True
    idnumber: str | None = None
    format: str = ""
    lang: str = ""
    starts_at: datetime | None = None
    ends_at: datetime | None = None
    created_at: datetime | None = None
    modified_at: datetime | None = None
    tracks_completion: bool = False
    tags: tuple[str, ...] = ()
    entrances: tuple[str, ...] | None = None
    self_enrolment: Door = Door.UNKNOWN
    criteria: Criteria | None = None


@dataclass(frozen=True, slots=True)
class Section:
    id: int
    number: int
    name: str
    visible: bool
    place: Place
    subsection_of: int | None = None  # the section that holds the subsection activity


CHAPTERS = "chapters"
"""Of a book's facts: the numbers of all its chapters, with a space between; none where its contents were not told."""

INSIDE = "inside"
"""A fact of a book, lesson or feedback: how many chapters, pages or questions it holds; none where that was not told."""


@dataclass(frozen=True, slots=True)
class Activity:
    """A course module.

    Attributes:
        visible: shown to learners (False: hidden by the teacher).
        stealth: available but not listed on the course page.
        tracking: Moodle's completion tracking, 0 none, 1 manual, 2 automatic.
        dates: Moodle's `dataid` → moment ("duedate", "timeopen", "timeclose", "cutoffdate" …).
        facts: other settings that rules read: "hasquestions" (0/1), "externalurl", "entries" …; keys are Moodle's.
        modified_at: when its content last changed as Moodle says; None where Moodle does not say.
        availability: its restriction as Moodle writes it (JSON), "" where none or not told.
        waiting: of a forum: when each question was asked that nobody answered yet; () for none, or not looked for.
    """

    cmid: int
    section_id: int
    modname: str
    name: str
    place: Place
    instance: int = 0
    visible: bool = True
    stealth: bool = False
    restricted: bool = False
    tracking: int = 0
    dates: Mapping[str, datetime] = field(default_factory=dict)
    facts: Mapping[str, str | int | None] = field(default_factory=dict)
    modified_at: datetime | None = None
    availability: str = ""
    waiting: tuple[datetime, ...] = ()


@dataclass(frozen=True, slots=True)
class Text:
    """One text of a course.

    Attributes:
        body: as Moodle stores it (raw), with files as addresses, without any token.
        author: learners' texts arrive here already stripped to their addresses.
        base_url: what relative addresses in it are relative to.
        words: the visible words as `content` read them; None where nobody kept them (rules then read the body again).
    """

    place: Place
    body: str
    format: TextFormat = TextFormat.HTML
    author: Author = Author.TEACHER
    base_url: str = ""
    modified_at: datetime | None = None
    words: str | None = None


@dataclass(frozen=True, slots=True)
class File:
    """A file's metadata; `url` never carries a token."""

    place: Place
    name: str
    path: str
    url: str
    mimetype: str = ""
    size: int | None = None
    modified_at: datetime | None = None
    external: bool = False


@dataclass(frozen=True, slots=True)
class Document:
    """What a PDF tells assistive technology of itself as a whole.

    Attributes:
        tagged: it says that its structure is marked up (/MarkInfo), and there is a structure.
        titled: it has a title that is not a file's name or the program's own word for a new document.
        language: it names the language it is written in.
    """

    tagged: bool
    titled: bool
    language: bool


@dataclass(frozen=True, slots=True)
class Enrolment:
    """One learner's standing in a course, under a pseudonym.

    Attributes:
        learner: HMAC pseudonym, 32 hex digits; never a Moodle id.
        role: Moodle role shortname ("student"); the strongest where several.
        active: has an active enrolment now.
        completed: None where not known.
        last_access: None: never, or not shown.
        way: how it was read (see `Way`); pseudonyms of two ways do not match.
        enrolled_at: the earliest start of the enrolments there are; None where the way does not tell.
        unit: institution or department, "" where none is given.
        excluded: a test account, by the configuration's rule.
        first_seen: when the mirror first saw it.
        asked_at: when Moodle last told of the completion, in ways 2 and 3.
    """

    course_id: int
    learner: str
    role: str
    active: bool
    completed: bool | None = None
    completed_at: datetime | None = None
    last_access: datetime | None = None
    way: str = ""
    enrolled_at: datetime | None = None
    unit: str = ""
    excluded: bool = False
    first_seen: datetime | None = field(default=None, compare=False)
    asked_at: datetime | None = field(default=None, compare=False)


class IdentityKind(StrEnum):
    """By what Moodle knows a person: reports give user names or id numbers, the functions user ids."""

    ID = "id"
    USERNAME = "username"
    IDNUMBER = "idnumber"


class Way(StrEnum):
    """How people are read; figures never mix two of them."""

    REPORT = "report"  # a report of the Report builder
    BATCHES = "batches"  # a call a learner and course, many in a request
    SINGLE = "single"  # a call a learner


@dataclass(frozen=True, slots=True)
class CompletionSums:
    """Learners of a course in figures; None where not known."""

    enrolled: int | None = None
    active: int | None = None
    completed: int | None = None


@dataclass(frozen=True, slots=True)
class Elsewhere:
    """What an internal address leads to in another course.

    Attributes:
        course: the other course's short name; "" where it is not in our care.
        activity: the activity's name; "" for the course itself.
        visible: learners of that course see it: neither the course nor the section nor the activity is hidden.
        guests: the course lets people look around without being enrolled.
    """

    course_id: int
    course: str
    activity: str = ""
    visible: bool = True
    guests: bool = False


@dataclass(frozen=True, slots=True)
class CourseView:
    """Everything that rules may look at, of one course, at one moment. Pure data.

    Attributes:
        today: the day in the configured zone.
        zone: that zone.
        texts: with bodies; teachers' only.
        documents: file's place key → what it tells of itself, of PDFs that were read whole and have words.
        changed_at: place key → when the mirror last saw this text change (None: since before it was first read).
        seen_since: place key → when the mirror first read this text.
        occurrences: every written link at its place.
        links: normalised address → what is known of it.
        elsewhere: normalised address → what it leads to in another course, of those that lead there.
        laws: link's address → what Riigi Teataja told of the act behind it.
        hosts: host → what the links of the whole site say of it, of hosts where some fail.
        names: superseded names to look for, as shipped and tuned by the site.
        teachers: how many people with a teacher's or manager's role have an active enrolment; None where people were not read.
        days_off: of the last half year the days on which nobody is expected to work.
        fully_read: contents were read in this run without notices; rules about absence (empty course …) must ask it.
        worked_out: what rules drew from this very view, so that none draws it twice; filled by `rules.reading.once` alone.
    """

    course: Course
    now: datetime
    today: date
    zone: tzinfo = UTC
    sections: tuple[Section, ...] = ()
    activities: tuple[Activity, ...] = ()
    texts: tuple[Text, ...] = ()
    files: tuple[File, ...] = ()
    documents: Mapping[str, Document] = field(default_factory=dict)
    changed_at: Mapping[str, datetime | None] = field(default_factory=dict)
    seen_since: Mapping[str, datetime] = field(default_factory=dict)
    occurrences: tuple[Occurrence, ...] = ()
    links: Mapping[str, LinkState] = field(default_factory=dict)
    elsewhere: Mapping[str, Elsewhere] = field(default_factory=dict)
    completion: CompletionSums = field(default_factory=CompletionSums)
    coverage: tuple[CoverageItem, ...] = ()
    last_review: Review | None = None
    laws: Mapping[str, ActFact] = field(default_factory=dict)
    hosts: Mapping[str, HostFact] = field(default_factory=dict)
    names: tuple[Name, ...] = ()
    teachers: int | None = None
    days_off: frozenset[date] = frozenset()
    fully_read: bool = True
    worked_out: dict[str, Any] = field(init=False, default_factory=dict, compare=False, repr=False)
