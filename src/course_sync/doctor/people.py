"""Whether people and their completion are told, tried with harmless calls.

Roles are assigned category by category, so each is tried; that one course is empty says nothing about rights.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from course_sync.doctor.check import Check, State, ok
from course_sync.doctor.lacking import end_if_down, lost, named, without
from course_sync.errors import AccessRefused, CallRefused, MoodleError
from course_sync.moodle import (
    REGISTRY,
    Capabilities,
    EnrolledUser,
    ListedCourse,
    MoodleClient,
    Standing,
    activities_completion,
    ask,
    course_completion,
)
from course_sync.moodle.completion import ACTIVITIES_COMPLETION, COURSE_COMPLETION
from course_sync.moodle.people import ENROLLED_USERS, parse_enrolled_users

_PEOPLE_ASKED = 50
_ENROLREVIEW = "moodle/course:enrolreview"


@dataclass(slots=True)
class _Tried:
    """What was met, category by category."""

    seen: list[tuple[ListedCourse, Sequence[EnrolledUser]]] = field(default_factory=list)
    empty: list[ListedCourse] = field(default_factory=list)
    all_as_one: list[ListedCourse] = field(default_factory=list)  # who is active is not told there
    refused: dict[int, MoodleError] = field(default_factory=dict)


def look(
    client: MoodleClient, info: Capabilities, groups: Sequence[Sequence[ListedCourse]], staff_roles: Sequence[str]
) -> Iterator[Check]:
    """Look for people in each group, the courses of a category, until one of its courses has somebody in it."""
    if not info.has(ENROLLED_USERS):
        return
    tried = _Tried()
    for group in groups:
        _try(client, group, tried)
    if tried.refused:
        title = f"People: refused in course {named(tried.refused)}"
        yield lost("moodle.trial.people", title, next(iter(tried.refused.values())), ENROLLED_USERS)
    if tried.all_as_one:
        title = f"People: who is active is not told in course {named(it.id for it in tried.all_as_one)}"
        detail = "suspended and ended enrolments count as active"
        yield without("moodle.trial.enrolreview", title, detail, (_ENROLREVIEW,))
    if tried.seen:
        yield ok("moodle.trial.people", "People: seen (only ids and roles are kept, as pseudonyms)")
    yield from _completion(client, info, _learners(tried, staff_roles))
    if tried.empty:
        yield _nobody(tried.empty)


def _try(client: MoodleClient, group: Sequence[ListedCourse], tried: _Tried) -> None:
    for course in group:
        try:
            people = _people(client, course, tried)
        except MoodleError as error:
            end_if_down(error)
            tried.refused[course.id] = error
            return
        if people:
            tried.seen.append((course, people))
            return
    tried.empty += group


def _people(client: MoodleClient, course: ListedCourse, tried: _Tried) -> Sequence[EnrolledUser]:
    try:
        return _enrolled(client, course.id, Standing.ACTIVE)
    except AccessRefused:
        people = _enrolled(client, course.id, Standing.ALL)
        tried.all_as_one.append(course)
        return people


def _enrolled(client: MoodleClient, course_id: int, standing: Standing) -> tuple[EnrolledUser, ...]:
    options: dict[str, object] = {"userfields": "id,roles", "limitnumber": _PEOPLE_ASKED, "sortby": "id"}
    if standing is not Standing.ALL:
        options[standing.value] = 1
    listed = [{"name": name, "value": value} for name, value in options.items()]
    return parse_enrolled_users(client.call(ENROLLED_USERS, courseid=course_id, options=listed))


def _learners(tried: _Tried, staff_roles: Sequence[str]) -> Mapping[int, int]:
    """Course → one learner in it, of courses with completion."""
    staff = set(staff_roles)
    found = {}
    for course, people in tried.seen:
        learner = next((person for person in people if not person.roles & staff), None)
        if learner is not None and course.tracks_completion:
            found[course.id] = learner.user_id
    return found


def _completion(client: MoodleClient, info: Capabilities, learners: Mapping[int, int]) -> Iterator[Check]:
    """One learner's completion a course, to see whether it is told; what it says is not kept."""
    told = []
    for function, title in (
        (COURSE_COMPLETION, "Completion of the course"),
        (ACTIVITIES_COMPLETION, "Completion of activities"),
    ):
        if not info.has(function) or not learners:
            continue
        refused = {
            course_id: error
            for course_id, user_id in learners.items()
            if (error := _refusal(client, function, course_id, user_id)) is not None
        }
        if refused:
            where = f"{title}: refused in course {named(refused)}"
            yield lost(f"moodle.trial.{function}", where, next(iter(refused.values())), function)
        else:
            told.append(title)
    if told:
        yield ok("moodle.trial.completion", f"{' and '.join(told)}: told")


def _refusal(client: MoodleClient, function: str, course_id: int, user_id: int) -> AccessRefused | None:
    try:
        if function == COURSE_COMPLETION:
            ask(client, course_completion(course_id, user_id))
        else:
            ask(client, activities_completion(course_id, user_id))
    except AccessRefused as error:
        return error
    except CallRefused:  # no criteria, no enrolment that counts: an answer, and the right is there
        return None
    return None


def _nobody(courses: Sequence[ListedCourse]) -> Check:
    """It may be so, or a right may be missing: Moodle tells the two apart to nobody."""
    numbers = named(course.id for course in courses)
    rights = [right for right in REGISTRY[ENROLLED_USERS].capabilities if right != _ENROLREVIEW]
    return Check(
        "moodle.trial.nobody",
        State.WARNING,
        f"People: nobody seen in course {numbers}",
        f"in course {numbers} we see nobody: nobody is enrolled, or the account lacks one of {', '.join(rights)}",
        "Look on Moodle's page of participants: if people are there, have these rights granted in that category.",
    )
