"""Who is enrolled and who completed: pseudonyms from here on; ids and names never get further."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace

from course_sync.errors import AccessRefused, CallRefused, MoodleError
from course_sync.model.course import Criteria, Enrolment
from course_sync.model.health import CoverageItem, CoverageOutcome, CoverageReason
from course_sync.moodle import (
    CourseCompletion,
    EnrolledUser,
    MoodleClient,
    Read,
    Standing,
    ask_many,
    course_completion,
    get_enrolled_users,
    users_courses,
)
from course_sync.privacy import Pseudonyms
from course_sync.stages.mirroring.gather import gap_of
from course_sync.stages.outage import end_if_down

ENROLMENTS = "people:enrolments"
COMPLETION = "people:completion"
MANY = 5  # from so many on, a sudden zero is not believed
_NAMES_WHAT_IS_GONE = frozenset({"invalidcoursemoduleid", "invalidcoursemodule"})
"""How Moodle fails to show criteria that name a deleted activity."""
_ROLE_ORDER = ("manager", "coursecreator", "editingteacher", "teacher", "student", "guest")


@dataclass(frozen=True, slots=True)
class People:
    """A course's people.

    Attributes:
        enrolments: None: not read, so that what is known stays.
        criteria: what completes the course, as told of one learner; None where it was not told.
    """

    enrolments: Sequence[Enrolment] | None
    coverage: Sequence[CoverageItem]
    criteria: Criteria | None = None


def read_people(
    client: MoodleClient,
    course_id: int,
    pseudonyms: Pseudonyms,
    *,
    way: str,
    tracks_completion: bool,
    staff_roles: Collection[str],
    known: Mapping[str, Enrolment],
) -> People:
    """Everybody enrolled, with who of the active learners completed.

    Args:
        known: pseudonym → what was known; who completed before is not asked about again.

    Raises:
        MoodleUnavailable, TokenRefused: nothing more is to be had.
    """
    try:
        users, coverage = _enrolled(client, course_id)
    except MoodleError as error:
        end_if_down(client, error)
        gap = gap_of(error)
        return People(None, [CoverageItem(ENROLMENTS, CoverageOutcome.UNREAD, gap.reason, None, gap.detail)])
    enrolments = {
        user.user_id: Enrolment(
            course_id=course_id,
            learner=pseudonyms.of(user.user_id),
            role=role_of(user.roles, staff_roles),
            active=active,
            last_access=user.last_access,
            way=way,
        )
        for user, active in users
    }
    if not tracks_completion:
        return People(list(enrolments.values()), coverage)
    learners = {i: e for i, e in enrolments.items() if e.role not in staff_roles}
    completed, item, criteria = _completed(client, course_id, learners, known)
    return People(list({**enrolments, **completed}.values()), [*coverage, item], criteria)


def _enrolled(client: MoodleClient, course_id: int) -> tuple[list[tuple[EnrolledUser, bool]], list[CoverageItem]]:
    read = CoverageItem(ENROLMENTS, CoverageOutcome.READ)
    try:
        active = get_enrolled_users(client, course_id, Standing.ACTIVE)
        suspended = get_enrolled_users(client, course_id, Standing.SUSPENDED)
    except AccessRefused:
        # Without moodle/course:enrolreview Moodle does not say whose enrolment is active: all count as such.
        everybody = get_enrolled_users(client, course_id)
        detail = "moodle/course:enrolreview: suspended people count as active"
        partial = CoverageItem("people:suspended", CoverageOutcome.UNREAD, CoverageReason.RIGHT_MISSING, None, detail)
        return [(user, True) for user in everybody], [read, partial]
    here = {user.user_id for user in active}
    return [
        *((user, True) for user in active),
        *((user, False) for user in suspended if user.user_id not in here),
    ], [read]


def role_of(roles: Collection[str], staff_roles: Collection[str]) -> str:
    """The one role that is kept: one that makes its holder staff before any other, then the strongest; "" without any."""

    def rank(role: str) -> tuple[bool, int, str]:
        strength = _ROLE_ORDER.index(role) if role in _ROLE_ORDER else len(_ROLE_ORDER)
        return role not in staff_roles, strength, role

    return min(roles, key=rank, default="")


def _completed(
    client: MoodleClient, course_id: int, learners: Mapping[int, Enrolment], known: Mapping[str, Enrolment]
) -> tuple[dict[int, Enrolment], CoverageItem, Criteria | None]:
    done: dict[int, Enrolment] = {}
    criteria: Criteria | None = None
    asked: list[int] = []
    for identity, enrolment in learners.items():
        before = known.get(enrolment.learner)
        if before is not None and before.completed:
            done[identity] = replace(enrolment, completed=True, completed_at=before.completed_at)
        elif enrolment.active:
            asked.append(identity)
    untracked: list[int] = []
    unanswered = 0
    # The first answer tells whether the course has criteria and we the right: else nobody else is asked about.
    for group in (asked[:1], asked[1:]):
        questions = [course_completion(course_id, identity) for identity in group]
        asked_now = ask_many(client, questions)
        answers = list(asked_now)
        criteria = criteria or next((told for answer in answers if (told := criteria_in(answer))), None)
        for identity, answer in zip(group, answers, strict=True):
            if isinstance(answer, Read):
                status = answer.items
                done[identity] = replace(
                    learners[identity], completed=status.completed, completed_at=status.completed_at
                )
            elif (gap := _nobody_can_be_asked_about(answer)) is not None:
                return done, gap, criteria
            elif isinstance(answer, CallRefused) and answer.errorcode == "usernotenroled":
                untracked.append(identity)
            else:
                end_if_down(client, answer)
                unanswered += 1
    others = _untracked(client, course_id, untracked)
    done |= {identity: replace(learners[identity], completed=completed) for identity, completed in others.items()}
    unanswered += len(untracked) - len(others)
    if not unanswered:
        return done, CoverageItem(COMPLETION, CoverageOutcome.READ), criteria
    detail = f"{unanswered} learners could not be asked about"
    gap = CoverageItem(COMPLETION, CoverageOutcome.UNREAD, CoverageReason.CALL_FAILED, None, detail)
    return done, gap, criteria


def criteria_in(answer: Read[CourseCompletion] | MoodleError) -> Criteria | None:
    """A course's criteria as they show in an answer about one learner, who is no part of them; None where it does not tell."""
    if isinstance(answer, MoodleError):
        if isinstance(answer, CallRefused) and answer.errorcode == "nocriteriaset":
            return Criteria(0)
        return Criteria(1, broken=True) if answer.errorcode in _NAMES_WHAT_IS_GONE else None
    status = answer.items
    activities = tuple(sorted({one.cmid for one in status.criteria if one.cmid is not None}))
    return Criteria(len(status.criteria), activities, any=status.any_is_enough) if status.criteria else None


def _untracked(client: MoodleClient, course_id: int, people: Sequence[int]) -> dict[int, bool]:
    """Who completed of those whom Moodle's completion reports leave out though their enrolment is active (they have no role)."""
    told: dict[int, bool] = {}
    answers = ask_many(client, [users_courses(one) for one in people])
    for identity, answer in zip(people, answers, strict=True):
        if isinstance(answer, MoodleError):
            end_if_down(client, answer)
            continue
        completed = next((course.completed for course in answer if course.course_id == course_id), None)
        if completed is not None:
            told[identity] = completed
    return told


def _nobody_can_be_asked_about(error: MoodleError) -> CoverageItem | None:
    """What a refusal of one learner says of all: no criteria, or no right. None when it is about this one alone."""
    if isinstance(error, CallRefused) and error.errorcode == "nocriteriaset":
        detail = "the course has no completion criteria"
        return CoverageItem(COMPLETION, CoverageOutcome.BLIND, CoverageReason.NONE, None, detail)
    if isinstance(error, AccessRefused):
        gap = gap_of(error)
        return CoverageItem(COMPLETION, CoverageOutcome.UNREAD, gap.reason, None, gap.detail)
    return None
