"""Who teaches a course and may be written to. Asked only where the configuration wants it: the right for it shows learners' addresses too.

Moodle is asked for those who may do what teachers do, not for everybody: no learner's record travels, and roles that a site has
renamed or made itself are met by what they allow. Names are dropped while parsing.
"""

from dataclasses import dataclass, field
from typing import Any

from course_sync.errors import BadAnswer
from course_sync.moodle.client import MoodleClient
from course_sync.moodle.forms import Call
from course_sync.moodle.parse import records

TEACHERS = "core_enrol_get_enrolled_users_with_capability"
EDITS = "moodle/course:manageactivities"
"""Who may change a course's activities: Moodle's editing teachers, and roles made after them."""
TEACHES = "moodle/grade:viewall"
"""Who sees all learners' grades: non-editing teachers, too."""
_MOST = 200  # of a capability in a course: more than that are no owners


@dataclass(frozen=True, slots=True)
class Teacher:
    """Somebody with an active enrolment who teaches. `address`: "" where the account may not see it. `editing`: may change the course."""

    user_id: int
    address: str = field(repr=False)
    editing: bool


def get_teachers(client: MoodleClient, course_id: int) -> tuple[Teacher, ...]:
    """The teachers of a course whose enrolment is active, by id.

    Raises:
        MoodleError: one of its subclasses.
    """
    return parse_teachers(client.invoke(_call(course_id)), course_id)


def _call(course_id: int) -> Call:
    options = {"onlyactive": 1, "userfields": "id,email", "limitnumber": _MOST}
    return Call(
        TEACHERS,
        {
            "coursecapabilities": [{"courseid": course_id, "capabilities": [EDITS, TEACHES]}],
            "options": [{"name": name, "value": value} for name, value in options.items()],
        },
    )


def parse_teachers(data: Any, course_id: int) -> tuple[Teacher, ...]:
    """Those whom the answer lists for `course_id`; who may edit is listed once, as editing.

    Raises:
        BadAnswer: one of the two lists is not there.
    """
    listed = {
        entry.text("capability"): entry.records("users")
        for entry in records(data, TEACHERS)
        if entry.need_number("courseid") == course_id
    }
    if not {EDITS, TEACHES} <= listed.keys():
        raise BadAnswer(f"{TEACHERS}: the answer lacks a list that was asked for", function=TEACHERS)
    found: dict[int, Teacher] = {}
    for right in (EDITS, TEACHES):
        for user in listed[right]:
            identity = user.need_number("id")
            found.setdefault(identity, Teacher(identity, user.text("email").strip(), editing=right == EDITS))
    return tuple(found[identity] for identity in sorted(found))
