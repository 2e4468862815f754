"""Categories and courses."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from course_sync.moodle.asking import Ask, ask
from course_sync.moodle.client import MoodleClient
from course_sync.moodle.forms import RAW, Call, Settings
from course_sync.moodle.notices import Read, notices_of
from course_sync.moodle.parse import Record, record, records
from course_sync.moodle.stored import StoredFile, stored_files

CATEGORIES = "core_course_get_categories"
COURSES = "core_course_get_courses_by_field"


@dataclass(frozen=True, slots=True)
class ListedCategory:
    """A course category.

    Attributes:
        path: ids from the top, "/2/7".
        idnumber, visible: None where the account may not see them (moodle/category:manage).
    """

    id: int
    parent: int
    name: str
    path: str
    depth: int
    course_count: int
    idnumber: str | None = None
    visible: bool | None = None


@dataclass(frozen=True, slots=True)
class CustomField:
    """A course's custom field; `value` is HTML: of a textarea as written, of the others as Moodle shows them."""

    shortname: str
    name: str
    type: str
    value: str


@dataclass(frozen=True, slots=True)
class ListedCourse:
    """A course as the site lists it. Its contacts (names of people) are dropped while parsing.

    Attributes:
        open: the account may enter it. Of a course that is only listed the settings are not told, and nothing in it is.
        visible, tracks_completion: None where not told.
        summary_format: Moodle's number: 0 moodle, 1 HTML, 2 plain, 4 Markdown.
        idnumber, created_at, modified_at: None without moodle/course:update.
        enrolment_methods: types of those that are on; None where not told.
        ends_at: None for no end.
    """

    id: int
    shortname: str
    fullname: str
    category_id: int
    category_name: str
    open: bool
    summary: str = ""
    summary_format: int = 1
    visible: bool | None = None
    idnumber: str | None = None
    format: str = ""
    lang: str = ""
    starts_at: datetime | None = None
    ends_at: datetime | None = None
    created_at: datetime | None = None
    modified_at: datetime | None = None
    tracks_completion: bool | None = None
    enrolment_methods: tuple[str, ...] | None = None
    files: tuple[StoredFile, ...] = ()
    custom_fields: tuple[CustomField, ...] = ()


def get_categories(client: MoodleClient) -> tuple[ListedCategory, ...]:
    """All categories that the account sees.

    Names are as the site's pages show them to the account: of one in several languages Moodle itself picks.

    Raises:
        MoodleError: one of its subclasses.
    """
    return ask(client, Ask(Call(CATEGORIES, {"addsubcategories": True}, Settings(filter=True)), parse_categories))


def courses_of_category(category_id: int) -> Ask[Read[tuple[ListedCourse, ...]]]:
    """The courses of one category, without those of its subcategories."""
    return _courses("category", category_id)


def course_by_id(course_id: int) -> Ask[Read[tuple[ListedCourse, ...]]]:
    """The course of that id: one, or none where it is gone or hidden from the account."""
    return _courses("id", course_id)


def course_of_section(section_id: int) -> Ask[Read[tuple[ListedCourse, ...]]]:
    """The course that a section of that id stands in, or none; an older Moodle refuses the question."""
    return _courses("sectionid", section_id)


def _courses(field: str, value: int) -> Ask[Read[tuple[ListedCourse, ...]]]:
    return Ask(Call(COURSES, {"field": field, "value": value}, RAW), parse_courses)


def parse_categories(data: Any) -> tuple[ListedCategory, ...]:
    return tuple(
        ListedCategory(
            id=entry.need_number("id"),
            parent=entry.number("parent"),
            name=entry.formatted("name"),
            path=entry.text("path"),
            depth=entry.number("depth"),
            course_count=entry.number("coursecount"),
            idnumber=entry.opt_text("idnumber"),
            visible=entry.opt_flag("visible"),
        )
        for entry in records(data, CATEGORIES)
    )


def parse_courses(data: Any) -> Read[tuple[ListedCourse, ...]]:
    answer = record(data, COURSES)
    return Read(tuple(_course(entry) for entry in answer.need_records("courses")), notices_of(answer))


def _course(entry: Record) -> ListedCourse:
    return ListedCourse(
        id=entry.need_number("id"),
        shortname=entry.text("shortname"),
        fullname=entry.text("fullname"),
        category_id=entry.number("categoryid"),
        category_name=entry.formatted("categoryname"),
        open=entry.has("visible") or entry.has("startdate"),
        summary=entry.text("summary"),
        summary_format=entry.number("summaryformat", 1),
        visible=entry.opt_flag("visible"),
        idnumber=entry.opt_text("idnumber"),
        format=entry.text("format"),
        lang=entry.text("lang"),
        starts_at=entry.moment("startdate"),
        ends_at=entry.moment("enddate"),
        created_at=entry.moment("timecreated"),
        modified_at=entry.moment("timemodified"),
        tracks_completion=entry.opt_flag("enablecompletion"),
        enrolment_methods=entry.texts("enrollmentmethods") if entry.has("enrollmentmethods") else None,
        files=stored_files(entry, "summaryfiles", "overviewfiles"),
        custom_fields=tuple(
            CustomField(
                field.text("shortname"),
                field.formatted("name"),
                field.text("type"),
                _custom_value(field),
            )
            for field in entry.records("customfields")
        ),
    )


def _custom_value(field: Record) -> str:
    """A textarea as written, since Moodle's cleaning takes malformed addresses out; with files in it as shown, for their addresses."""
    written = field.text("valueraw") if field.text("type") == "textarea" else ""
    return written if written and "@@PLUGINFILE@@" not in written else field.text("value")
