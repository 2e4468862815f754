"""Who is enrolled, as numbers: names, e-mails and all else that is personal are dropped while parsing."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any

from course_sync.errors import AccessRefused, BadAnswer, MoodleError
from course_sync.moodle.asking import Ask, ask_many
from course_sync.moodle.client import MoodleClient
from course_sync.moodle.forms import ENGLISH, Call
from course_sync.moodle.parse import records

ENROLLED_USERS = "core_enrol_get_enrolled_users"
USERS_COURSES = "core_enrol_get_users_courses"
ENROLMENT_METHODS = "core_enrol_get_course_enrolment_methods"

_PAGE = 500
_ENDED = "since enrolment ended on"  # Moodle's English words for it, 4.1 to 5.1; there is no other sign
_MOST_PAGES = 2000


class Standing(StrEnum):
    """Whose enrolments are asked for; ACTIVE and SUSPENDED need moodle/course:enrolreview."""

    ALL = "all"
    ACTIVE = "onlyactive"
    SUSPENDED = "onlysuspended"  # no active enrolment now: suspended, ended, not begun, or the method is off


@dataclass(frozen=True, slots=True)
class EnrolledUser:
    """Somebody enrolled in a course.

    Attributes:
        user_id: Moodle's id; to be turned into a pseudonym before it is kept.
        roles: shortnames of the roles in the course; teachers and the service account are in the list too.
        last_access: to this course; None: never, or hidden.
    """

    user_id: int
    roles: frozenset[str] = frozenset()
    last_access: datetime | None = None


@dataclass(frozen=True, slots=True)
class Enrolled:
    """A course's people, each once.

    Attributes:
        active: whose enrolment is valid now; where `told` is False, everybody.
        told: whether Moodle told whose enrolment is (moodle/course:enrolreview).
    """

    active: tuple[EnrolledUser, ...]
    inactive: tuple[EnrolledUser, ...] = ()
    told: bool = True


@dataclass(frozen=True, slots=True)
class UserCourse:
    """A course in which somebody is actively enrolled.

    Attributes:
        progress: percent of the activities; None where not told.
        completed: by the course's criteria; None where not told (report/completion:view).
    """

    course_id: int
    progress: float | None = None
    completed: bool | None = None
    has_criteria: bool | None = None
    tracked: bool | None = None
    last_access: datetime | None = None
    modified_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class EnrolmentMethod:
    """A way into the course that people can take themselves ("self", "guest" …).

    Attributes:
        enabled: it is on, if perhaps not for this account.
        open: the account itself could take it now.
        ended: the time for it is over.
    """

    id: int
    type: str
    name: str
    enabled: bool
    open: bool = False
    ended: bool = False


def get_enrolled_users(
    client: MoodleClient, course_id: int, standing: Standing = Standing.ALL, *, page_size: int = _PAGE
) -> tuple[EnrolledUser, ...]:
    """Everybody enrolled in the course who the account may see.

    An empty answer may mean that the account sees nobody (separate groups without accessallgroups). Moodle tells neither
    when an enrolment began nor its state: ask for ACTIVE and for SUSPENDED.

    Raises:
        MoodleError: one of its subclasses.
    """
    found: dict[int, EnrolledUser] = {}
    # Rows that may not be seen are taken out after the page was cut: a short page is not the last, only an empty one is.
    for number in range(_MOST_PAGES):
        page = parse_enrolled_users(client.invoke(_enrolled(course_id, standing, number * page_size, page_size)))
        if not page:
            return tuple(found.values())
        before = len(found)
        found |= {user.user_id: user for user in page}
        if len(found) == before:
            break
    raise _endless()


def enrolled_in(
    client: MoodleClient, course_ids: Sequence[int], *, page_size: int = _PAGE
) -> dict[int, Enrolled | MoodleError]:
    """Everybody in several courses, asked for together; the error in the place of a course that could not be read.

    Pages of all courses go into the same batches. See `get_enrolled_users` for what an answer means.

    Raises:
        RunCancelled: the run was asked to stop.
    """
    lists = _Lists(course_ids)
    while waiting := list(lists.waiting):
        questions = [
            Ask(_enrolled(course, standing, lists.waiting[course, standing], page_size), parse_enrolled_users)
            for course, standing in waiting
        ]
        answers = ask_many(client, questions)
        for (course, standing), answer in zip(waiting, answers, strict=True):
            lists.take(course, standing, answer, page_size)
    return {course: lists.of(course) for course in course_ids}


class _Lists:
    """Lists of people that grow page by page."""

    def __init__(self, course_ids: Sequence[int]) -> None:
        self.waiting = {(course, one): 0 for course in course_ids for one in (Standing.ACTIVE, Standing.SUSPENDED)}
        self._found: dict[tuple[int, Standing], dict[int, EnrolledUser]] = {}
        self._failed: dict[int, MoodleError] = {}

    def take(
        self, course: int, standing: Standing, answer: tuple[EnrolledUser, ...] | MoodleError, page_size: int
    ) -> None:
        start = self.waiting.pop((course, standing), None)
        if start is None:
            return  # the other list of this course was refused in the same round
        if isinstance(answer, MoodleError):
            self._drop(course)
            if isinstance(answer, AccessRefused) and standing is not Standing.ALL:
                self.waiting[course, Standing.ALL] = 0
            else:
                self._failed[course] = answer
            return
        people = self._found.setdefault((course, standing), {})
        before = len(people)
        people.update((user.user_id, user) for user in answer)
        if not answer:
            return
        # Rows that may not be seen are taken out after the page was cut: a short page is not the last, only an empty one is.
        if len(people) == before or start >= _MOST_PAGES * page_size:
            self._drop(course)
            self._failed[course] = _endless()
            return
        self.waiting[course, standing] = start + page_size

    def of(self, course: int) -> Enrolled | MoodleError:
        if course in self._failed:
            return self._failed[course]
        everybody = self._found.get((course, Standing.ALL))
        if everybody is not None:
            return Enrolled(tuple(everybody.values()), told=False)
        active = self._found[course, Standing.ACTIVE]
        others = self._found[course, Standing.SUSPENDED].values()
        return Enrolled(tuple(active.values()), tuple(user for user in others if user.user_id not in active))

    def _drop(self, course: int) -> None:
        for standing in Standing:
            self.waiting.pop((course, standing), None)
            self._found.pop((course, standing), None)


def _endless() -> BadAnswer:
    return BadAnswer(f"{ENROLLED_USERS}: the pages do not come to an end", function=ENROLLED_USERS)


def enrolled_page(
    client: MoodleClient, course_id: int, start: int, size: int, *, active: bool = False
) -> tuple[EnrolledUser, ...]:
    """Some of a course's people, by id: those that the account may see of `size` from `start` on.

    Raises:
        MoodleError: one of its subclasses.
    """
    standing = Standing.ACTIVE if active else Standing.ALL
    return parse_enrolled_users(client.invoke(_enrolled(course_id, standing, start, size)))


def users_courses(user_id: int) -> Ask[tuple[UserCourse, ...]]:
    """The courses of one person, of those that the account may see; active enrolments only."""
    return Ask(Call(USERS_COURSES, {"userid": user_id, "returnusercount": False}), parse_users_courses)


def enrolment_methods(course_id: int) -> Ask[tuple[EnrolmentMethod, ...]]:
    """The ways into a course that people can take themselves; manual enrolment is not among them."""
    return Ask(Call(ENROLMENT_METHODS, {"courseid": course_id}, ENGLISH), parse_enrolment_methods)


def _enrolled(course_id: int, standing: Standing, start: int, size: int) -> Call:
    options: dict[str, object] = {
        # Asked without it, Moodle looks up every person's other courses: five to ten times slower.
        "userfields": "id,roles,lastcourseaccess",
        "sortby": "id",
        "limitfrom": start,
        "limitnumber": size,
    }
    if standing is not Standing.ALL:
        options[standing.value] = 1
    listed = [{"name": name, "value": value} for name, value in options.items()]
    return Call(ENROLLED_USERS, {"courseid": course_id, "options": listed})


def parse_enrolled_users(data: Any) -> tuple[EnrolledUser, ...]:
    return tuple(
        EnrolledUser(
            user_id=entry.need_number("id"),
            roles=frozenset(name for role in entry.records("roles") if (name := role.text("shortname"))),
            last_access=entry.moment("lastcourseaccess"),
        )
        for entry in records(data, ENROLLED_USERS)
    )


def parse_users_courses(data: Any) -> tuple[UserCourse, ...]:
    return tuple(
        UserCourse(
            course_id=entry.need_number("id"),
            progress=entry.opt_float("progress"),
            completed=entry.opt_flag("completed"),
            has_criteria=entry.opt_flag("completionhascriteria"),
            tracked=entry.opt_flag("completionusertracked"),
            last_access=entry.moment("lastaccess"),
            modified_at=entry.moment("timemodified"),
        )
        for entry in records(data, USERS_COURSES)
    )


def parse_enrolment_methods(data: Any) -> tuple[EnrolmentMethod, ...]:
    return tuple(
        EnrolmentMethod(
            id=entry.need_number("id"),
            type=entry.text("type"),
            name=entry.formatted("name"),
            # "1" or True where it is on, "" where off; a reason in words where it is on but not for this account.
            enabled=entry.text("status") not in {"", "0"},
            open=entry.text("status") in {"1", "True", "true"},
            ended=_ENDED in entry.text("status"),
        )
        for entry in records(data, ENROLMENT_METHODS)
    )
