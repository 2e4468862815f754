"""Which courses carry a tag. Moodle tells no course its tags: a tag's number is looked up by its name, then its courses."""

from typing import Any

from course_sync.errors import CallRefused
from course_sync.moodle.asking import Ask, ask
from course_sync.moodle.client import MoodleClient
from course_sync.moodle.forms import Call
from course_sync.moodle.parse import record, records

TAG = "core_tag_get_tagindex_per_area"
TAGGED_COURSES = "core_course_search_courses"

_UNKNOWN = "notagsfound"
_PAGE = 500
_MOST_PAGES = 100


def courses_tagged(client: MoodleClient, name: str) -> frozenset[int]:
    """Ids of the courses with that tag that the account sees; none where there is no such tag.

    Raises:
        MoodleError: one of its subclasses.
    """
    try:
        number = ask(client, tag_number(name))
    except CallRefused as error:
        if error.errorcode == _UNKNOWN:
            return frozenset()
        raise
    found: set[int] = set()
    for page in range(_MOST_PAGES if number is not None else 0):
        before = len(found)
        told: frozenset[int] = ask(client, _tagged(number or 0, page))
        found |= told
        if len(found) == before:
            break
    return frozenset(found)


def tag_number(name: str) -> Ask[int | None]:
    """A tag's id, of a tag that some course has; None where only other things have it. An unknown one is refused: "notagsfound"."""
    return Ask(Call(TAG, {"tagindex": {"tag": name}}), parse_tag)


def _tagged(number: int, page: int) -> Ask[frozenset[int]]:
    params = {"criterianame": "tagid", "criteriavalue": number, "page": page, "perpage": _PAGE}
    return Ask(Call(TAGGED_COURSES, params), parse_tagged)


def parse_tag(data: Any) -> int | None:
    areas = (area for area in records(data, TAG) if area.text("itemtype") == "course")
    return next((area.need_number("tagid") for area in areas), None)


def parse_tagged(data: Any) -> frozenset[int]:
    return frozenset(course.need_number("id") for course in record(data, TAGGED_COURSES).need_records("courses"))
