"""Who teaches a course and may be written to. Asked only where the configuration wants it: the right for it shows learners' addresses too.

Addresses of everybody who does not teach are dropped while parsing.
"""

from dataclasses import dataclass, field
from typing import Any

from course_sync.errors import AccessRefused, BadAnswer
from course_sync.moodle.client import MoodleClient
from course_sync.moodle.forms import Call
from course_sync.moodle.parse import records
from course_sync.moodle.people import ENROLLED_USERS

_EDITING = "editingteacher"
_TEACHING = frozenset({_EDITING, "teacher"})
_PAGE = 500
_MOST_PAGES = 2000


@dataclass(frozen=True, slots=True)
class Teacher:
    """Somebody with an active enrolment who teaches. `address`: "" where the account may not see it. `language`: Moodle's code."""

    user_id: int
    address: str = field(repr=False)
    language: str
    editing: bool


def get_teachers(client: MoodleClient, course_id: int) -> tuple[Teacher, ...]:
    """The teachers of a course; those whose enrolment is suspended are left out where the account may see that.

    Raises:
        MoodleError: one of its subclasses.
    """
    try:
        return _pages(client, course_id, active=True)
    except AccessRefused:  # without moodle/course:enrolreview Moodle does not say whose enrolment is active
        return _pages(client, course_id, active=False)


def _pages(client: MoodleClient, course_id: int, *, active: bool) -> tuple[Teacher, ...]:
    found: dict[int, Teacher] = {}
    seen: set[int] = set()
    for number in range(_MOST_PAGES):
        data = client.invoke(_call(course_id, number * _PAGE, active=active))
        ids = {entry.need_number("id") for entry in records(data, ENROLLED_USERS)}
        if not ids - seen:
            return tuple(found.values())
        seen |= ids
        found |= {teacher.user_id: teacher for teacher in parse_teachers(data)}
    raise BadAnswer(f"{ENROLLED_USERS}: the pages do not come to an end", function=ENROLLED_USERS)


def _call(course_id: int, start: int, *, active: bool) -> Call:
    options: dict[str, object] = {
        "userfields": "id,email,roles,lang",
        "sortby": "id",
        "limitfrom": start,
        "limitnumber": _PAGE,
    }
    if active:
        options["onlyactive"] = 1
    listed = [{"name": name, "value": value} for name, value in options.items()]
    return Call(ENROLLED_USERS, {"courseid": course_id, "options": listed})


def parse_teachers(data: Any) -> tuple[Teacher, ...]:
    """Those of a page who teach."""
    teachers = []
    for entry in records(data, ENROLLED_USERS):
        roles = {role.text("shortname") for role in entry.records("roles")}
        if roles & _TEACHING:
            teachers.append(
                Teacher(entry.need_number("id"), entry.text("email").strip(), entry.text("lang"), _EDITING in roles)
            )
    return tuple(teachers)
