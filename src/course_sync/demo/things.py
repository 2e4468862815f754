"""What a stand-in Moodle holds, as plain frozen values: categories, courses, activities, files, people.

Numbers follow from each other, so that nothing has to be looked up in an index: cmid = course · 1000 + n,
section = course · 100 + n; contexts and instances are far away from both, so that mixing them up shows at once.

In texts `@@SITE@@` stands for the site's address and `@@PLUGINFILE@@` for the text's own file area, as Moodle stores it.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from types import MappingProxyType
from typing import Any, Protocol

COURSE_CONTEXTS = 700_000_000
MODULE_CONTEXTS = 800_000_000
INSTANCES = 400_000_000
TEACHER = 2  # the person who wrote whatever has no other author

EXAMPLES = 7  # the category of the example courses, which reports leave out

HTML = 1
MARKDOWN = 4

_NOTHING: Mapping[str, Any] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Category:
    """A course category; `parent` 0 is the top."""

    id: int
    parent: int
    name: str
    idnumber: str = ""
    description: str = ""


@dataclass(frozen=True, slots=True)
class StoredFile:
    """A file in an activity; `author` is the name that Moodle shows beside it."""

    name: str
    body: bytes = field(repr=False)
    mimetype: str = "application/octet-stream"
    path: str = "/"
    author: str = ""
    kept_back: bool = False  # listed, but 404 for this account (an IMS manifest)


@dataclass(frozen=True, slots=True)
class Part:
    """A chapter, lesson page, glossary entry, forum discussion, wiki page, database entry or feedback question."""

    title: str
    body: str
    by: int = TEACHER
    level: int = 0
    hidden: bool = False
    at: datetime | None = None
    replies: int = 0
    replies_by: int = TEACHER


@dataclass(frozen=True, slots=True)
class Activity:
    """A course module.

    Attributes:
        cmid: 0 until `Course.numbered` gives it one.
        content: the body of a page; of other types it stays empty.
        on_page: the description is shown on the course page.
        listed: False: available, but not on the course page (stealth).
        tracking: completion, 0 none, 1 manual, 2 automatic.
        dates: Moodle's setting → moment ("duedate", "timeclose" …).
        settings: other settings of the instance that override the usual ones.
        needs: cmid that must be complete first; 0 for none.
        restriction: what Moodle shows of who may enter, HTML.
        conditions: further conditions of its restriction, as Moodle writes them; all must be met.
        beside: fields of a database, overall feedback of a quiz (`level`: from which percentage), criteria of an assignment's marking guide.
        ratings: of a feedback form: what was answered to its rated question, 1 to 5.
    """

    modname: str
    name: str
    intro: str = ""
    content: str = ""
    format: int = HTML
    url: str = ""
    files: tuple[StoredFile, ...] = ()
    parts: tuple[Part, ...] = ()
    visible: bool = True
    listed: bool = True
    on_page: bool = False
    tracking: int = 2
    dates: Mapping[str, datetime] = field(default_factory=lambda: _NOTHING)
    settings: Mapping[str, Any] = field(default_factory=lambda: _NOTHING)
    needs: int = 0
    restriction: str = ""
    conditions: tuple[Mapping[str, Any], ...] = ()
    beside: tuple[Part, ...] = ()
    ratings: tuple[int, ...] = ()
    cmid: int = 0
    modified_at: datetime | None = None

    @property
    def context(self) -> int:
        return MODULE_CONTEXTS + self.cmid

    @property
    def instance(self) -> int:
        return INSTANCES + self.cmid

    def part_id(self, index: int) -> int:
        """The number of the part at `index`, from 0."""
        return self.cmid * 100 + index + 1


@dataclass(frozen=True, slots=True)
class Section:
    """A section; `subsection_of` is the cmid of the subsection activity that opens it, 0 for an ordinary one.

    `restriction` is what Moodle shows of who may enter, HTML.
    """

    name: str
    summary: str = ""
    activities: tuple[Activity, ...] = ()
    visible: bool = True
    subsection_of: int = 0
    restriction: str = ""


@dataclass(frozen=True, slots=True)
class Block:
    """An HTML block on the course page."""

    title: str
    content: str


@dataclass(frozen=True, slots=True)
class CustomField:
    """A text that the site's administrators put beside a course's settings; `value` is HTML."""

    shortname: str
    name: str
    value: str


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody with an account. All of them are made up."""

    id: int
    firstname: str
    lastname: str
    username: str
    email: str
    idnumber: str = ""
    institution: str = ""
    department: str = ""
    description: str = ""

    @property
    def fullname(self) -> str:
        return f"{self.firstname} {self.lastname}"


@dataclass(frozen=True, slots=True)
class Enrolment:
    """Somebody's place in a course.

    Attributes:
        done: cmid → when that activity was completed; moments to come do not count yet.
        visits: when the course was opened, oldest first; moments to come do not count yet.
    """

    person: int
    enrolled_at: datetime
    role: str = "student"
    active: bool = True
    done: Mapping[int, datetime] = field(default_factory=dict)
    visits: tuple[datetime, ...] = ()

    def last_access(self, now: datetime) -> datetime | None:
        seen = [moment for moment in self.visits if moment <= now]
        return seen[-1] if seen else None


@dataclass(frozen=True, slots=True)
class Course:
    """A course with everything in it.

    Attributes:
        open: the service account may enter it.
        criteria: cmids that all must be done to complete the course; none: the course has no criteria.
        contacts: ids of the people shown as its contacts.
        entrances: enrolment methods that are on.
        door: of self-enrolment, "open" or "ended".
        leftover: a completion criterion names an activity that was deleted.
        steady: all enrolments are of learners and older than the world, so that they can be counted unseen.
    """

    id: int
    shortname: str
    fullname: str
    category: int
    summary: str
    sections: tuple[Section, ...]
    created_at: datetime
    modified_at: datetime
    starts_at: datetime
    ends_at: datetime | None = None
    idnumber: str = ""
    visible: bool = True
    open: bool = True
    tracks_completion: bool = True
    criteria: tuple[int, ...] = ()
    blocks: tuple[Block, ...] = ()
    custom_fields: tuple[CustomField, ...] = ()
    files: tuple[StoredFile, ...] = ()  # shown in the list of courses
    contacts: tuple[int, ...] = ()
    enrolments: Sequence[Enrolment] = ()
    entrances: tuple[str, ...] = ("manual",)
    door: str = "open"
    tags: tuple[str, ...] = ()
    leftover: bool = False
    steady: bool = False

    @property
    def context(self) -> int:
        return COURSE_CONTEXTS + self.id

    def section_id(self, number: int) -> int:
        return self.id * 100 + number

    def activities(self) -> Iterator[tuple[int, Section, Activity]]:
        """Every activity with its section's number and its section, in the course's order."""
        for number, section in enumerate(self.sections):
            for activity in section.activities:
                yield number, section, activity

    def activity(self, cmid: int) -> Activity | None:
        return next((a for _, _, a in self.activities() if a.cmid == cmid), None)

    def numbered(self) -> "Course":
        """The same course with a cmid for each activity, in order, and all tracked visible ones as criteria."""
        number = 0
        sections = []
        for section in self.sections:
            activities = []
            for activity in section.activities:
                number += 1
                activities.append(
                    replace(
                        activity,
                        cmid=self.id * 1000 + number,
                        modified_at=activity.modified_at or self.modified_at,
                    )
                )
            sections.append(replace(section, activities=tuple(activities)))
        numbered = replace(self, sections=tuple(sections))
        if not self.tracks_completion:
            return numbered
        tracked = tuple(a.cmid for _, s, a in numbered.activities() if a.tracking and a.visible and s.visible)
        return replace(numbered, criteria=tracked)

    def with_activity(self, cmid: int, **changes: Any) -> "Course":
        """The same course with one activity changed."""
        return replace(
            self,
            sections=tuple(
                replace(
                    section,
                    activities=tuple(replace(a, **changes) if a.cmid == cmid else a for a in section.activities),
                )
                for section in self.sections
            ),
        )

    def with_new_activity(self, number: int, activity: Activity) -> "Course":
        """The same course with `activity` (that has its cmid) put at the end of section `number`."""
        section = self.sections[number]
        longer = replace(section, activities=(*section.activities, activity))
        return replace(self, sections=(*self.sections[:number], longer, *self.sections[number + 1 :]))

    def completed_at(self, enrolment: Enrolment, now: datetime) -> datetime | None:
        """When `enrolment` met all criteria; None if not (yet)."""
        if not self.criteria:
            return None
        moments = [enrolment.done.get(cmid) for cmid in self.criteria]
        known = [moment for moment in moments if moment is not None and moment <= now]
        return max(known) if len(known) == len(moments) else None


class Site(Protocol):
    """A Moodle site at one moment."""

    @property
    def categories(self) -> tuple[Category, ...]: ...

    def course_ids(self) -> Sequence[int]:
        """The ids of all courses, in their order."""

    def courses_in(self, category: int) -> Sequence[int]:
        """Ids of the courses that stand in the category itself."""

    def course(self, course_id: int) -> Course | None: ...

    def person(self, person_id: int) -> Person | None: ...

    def courses_of(self, person_id: int) -> Sequence[int]:
        """Ids of the courses in which the person is enrolled, actively or not."""

    def with_course(self, course_id: int, course: Course | None) -> "Site":
        """The same site with one course changed; None takes it away."""


@dataclass(frozen=True)
class SmallSite:
    """A site held in memory as a whole."""

    categories: tuple[Category, ...]
    courses: tuple[Course, ...]
    people: Mapping[int, Person]

    def course_ids(self) -> Sequence[int]:
        return [course.id for course in self.courses]

    def courses_in(self, category: int) -> Sequence[int]:
        return [course.id for course in self.courses if course.category == category]

    def course(self, course_id: int) -> Course | None:
        return next((course for course in self.courses if course.id == course_id), None)

    def person(self, person_id: int) -> Person | None:
        return self.people.get(person_id)

    def courses_of(self, person_id: int) -> Sequence[int]:
        return [c.id for c in self.courses if any(e.person == person_id for e in c.enrolments)]

    def with_course(self, course_id: int, course: Course | None) -> "SmallSite":
        changed = (course if c.id == course_id else c for c in self.courses)
        return replace(self, courses=tuple(c for c in changed if c is not None))
