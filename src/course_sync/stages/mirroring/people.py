"""Who is enrolled and who completed: pseudonyms from here on; ids and names never get further."""

from collections import deque
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime

from course_sync.errors import AccessRefused, CallRefused, MoodleError, NotFound
from course_sync.model.course import Criteria, Enrolment, Way
from course_sync.model.health import CoverageItem, CoverageOutcome, CoverageReason
from course_sync.moodle import (
    CourseCompletion,
    Enrolled,
    EnrolledUser,
    MoodleClient,
    Read,
    ask_many,
    course_completion,
    enrolled_in,
)
from course_sync.privacy import Pseudonyms
from course_sync.stages.context import Context
from course_sync.stages.mirroring.answers import gap_of
from course_sync.stages.mirroring.reconcile import due
from course_sync.stages.mirroring.standings import Standings
from course_sync.stages.outage import end_if_down

ENROLMENTS = "people:enrolments"
COMPLETION = "people:completion"
CRITERIA = "people:criteria"
MANY = 5  # from so many on, a sudden zero is not believed
_NAMES_WHAT_IS_GONE = frozenset({"invalidcoursemoduleid", "invalidcoursemodule"})
"""How Moodle fails to show criteria that name a deleted activity."""
_ROLE_ORDER = ("manager", "coursecreator", "editingteacher", "teacher", "student", "guest")

_Answer = Read[CourseCompletion] | MoodleError


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


@dataclass(frozen=True, slots=True)
class Reading:
    """How people are read in ways 2 and 3.

    Attributes:
        known: a course's people as they were known before, by pseudonym.
        reconcile_days: everybody who completed is asked about again within so many days.
        now: of the reading.
    """

    pseudonyms: Pseudonyms
    staff_roles: Collection[str]
    known: Callable[[int], Mapping[str, Enrolment]]
    reconcile_days: int
    now: datetime


@dataclass(slots=True)
class _Draft:
    """A course under way: its people, whom to ask about (by Moodle's id), what became of the first of them."""

    course_id: int
    enrolments: dict[int, Enrolment]
    coverage: list[CoverageItem]
    tracks: bool
    asked: list[int] = field(default_factory=list)
    without_role: list[int] = field(default_factory=list)  # Moodle's completion reports leave them out
    first: _Answer | None = None

    @property
    def rest(self) -> list[int]:
        """Who is left to be asked about one by one, once the first answer told that it is of use."""
        return self.asked[1:] if isinstance(self.first, Read) or _is_about_one(self.first) else []


class Crowd:
    """The people of a group of courses: asked for together, told course by course in the order given.

    Args:
        courses: course → whether its completion is switched on.
        standings: what one call a learner tells, where batches are not to be had (way 3).
    """

    def __init__(
        self, client: MoodleClient, courses: Mapping[int, bool], reading: Reading, standings: Standings
    ) -> None:
        self._client = client
        self._courses = courses
        self._reading = reading
        self._standings = standings
        self._drafts: dict[int, _Draft | Exception] = {}
        self._waiting: deque[tuple[int, int]] = deque()  # course, how many answers are its
        self._answers: Iterator[_Answer] = iter(())

    def of(self, course_id: int) -> People:
        """Everybody enrolled, with who of the active learners completed.

        Raises:
            MoodleUnavailable, TokenRefused: nothing more is to be had.
            Exception: a fault of our own with this course; the others are not touched by it.
        """
        if not self._drafts:
            self._begin()
        draft = self._drafts[course_id]
        answers = self._answers_about(course_id)
        if isinstance(draft, MoodleError):
            end_if_down(self._client, draft)
            gap = gap_of(draft)
            return People(None, [CoverageItem(ENROLMENTS, CoverageOutcome.UNREAD, gap.reason, None, gap.detail)])
        if isinstance(draft, Exception):
            raise draft
        everybody = list(draft.enrolments.values())
        if not draft.tracks:
            return People(everybody, draft.coverage)
        criteria = next((told for one in (draft.first, *answers) if (told := criteria_in(one)) is not None), None)
        completed, item = self._completed(draft, answers)
        return People(
            [completed.get(identity, enrolment) for identity, enrolment in draft.enrolments.items()],
            [*draft.coverage, item],
            criteria,
        )

    def _begin(self) -> None:
        for course_id, told in enrolled_in(self._client, list(self._courses)).items():
            self._drafts[course_id] = told if isinstance(told, MoodleError) else self._draft(course_id, told)
        self._standings.learn([i for it in self._drafts.values() if isinstance(it, _Draft) for i in it.without_role])
        drafts = [draft for draft in self._drafts.values() if isinstance(draft, _Draft) and draft.asked]
        # The first answer tells whether the course has criteria and we the right: else nobody else is asked about.
        firsts = ask_many(self._client, [course_completion(it.course_id, it.asked[0]) for it in drafts])
        for draft, answer in zip(drafts, firsts, strict=True):
            draft.first = answer
        if not self._client.batching():
            return
        self._waiting.extend((it.course_id, len(it.rest)) for it in drafts)
        rest = [(it.course_id, identity) for it in drafts for identity in it.rest]
        questions = [course_completion(*one) for one in rest]
        answers = ask_many(self._client, questions)
        self._answers = answers

    def _answers_about(self, course_id: int) -> list[_Answer]:
        """The answers about the rest of a course's learners; those about courses that nobody wanted are passed over."""
        if not any(course == course_id for course, _ in self._waiting):
            return []
        while True:
            course, count = self._waiting.popleft()
            answers = [next(self._answers) for _ in range(count)]
            if course == course_id:
                return answers

    def _draft(self, course_id: int, told: Enrolled) -> "_Draft | Exception":
        try:
            known = self._reading.known(course_id)
            people = [*((user, True) for user in told.active), *((user, False) for user in told.inactive)]
            enrolments = {user.user_id: self._enrolment(course_id, user, active, known) for user, active in people}
        except Exception as error:  # noqa: BLE001 - one course must not stop the others; `of` raises it again
            return error
        coverage = [CoverageItem(ENROLMENTS, CoverageOutcome.READ)]
        if not told.told:
            # Without moodle/course:enrolreview Moodle does not say whose enrolment is active: all count as such.
            detail = "moodle/course:enrolreview: suspended people count as active"
            missing = CoverageReason.RIGHT_MISSING
            coverage.append(CoverageItem("people:suspended", CoverageOutcome.UNREAD, missing, None, detail))
        draft = _Draft(course_id, enrolments, coverage, self._courses[course_id])
        if draft.tracks:
            learners = {i: e for i, e in enrolments.items() if e.role not in self._reading.staff_roles and e.active}
            again = due(learners, self._reading.now, self._reading.reconcile_days)
            wanted = [i for i, e in learners.items() if not e.completed or i in again]
            draft.asked = [i for i in wanted if learners[i].role]
            draft.without_role = [i for i in wanted if not learners[i].role]
        return draft

    def _enrolment(self, course_id: int, user: EnrolledUser, active: bool, known: Mapping[str, Enrolment]) -> Enrolment:
        """Somebody as listed; who was known to have completed counts so until Moodle tells otherwise."""
        role = role_of(user.roles, self._reading.staff_roles)
        made = Enrolment(
            course_id=course_id,
            learner=self._reading.pseudonyms.of(user.user_id),
            role=role,
            active=active,
            last_access=user.last_access,
            way=Way.BATCHES.value,
        )
        before = known.get(made.learner)
        if before is None or not before.completed or not self._courses[course_id] or role in self._reading.staff_roles:
            return made
        return replace(made, completed=True, completed_at=before.completed_at, asked_at=before.asked_at)

    def _completed(self, draft: _Draft, answers: Sequence[_Answer]) -> tuple[dict[int, Enrolment], CoverageItem]:
        """The people whose completion Moodle told now, and what could not be had."""
        if draft.first is not None and (gap := _nobody_can_be_asked_about(draft.first)) is not None:
            return {}, gap
        done: dict[int, Enrolment] = {}
        others = list(draft.without_role)  # whom only one call a learner tells of
        unanswered = 0
        told = dict(zip(draft.asked[1:], answers, strict=False))
        for identity in draft.asked:
            answer = draft.first if identity == draft.asked[0] else told.get(identity)
            if isinstance(answer, Read):
                status = answer.items
                done[identity] = self._as_told(draft.enrolments[identity], status.completed, status.completed_at)
            elif answer is None or _is_about_one(answer) or _names_what_is_gone(answer):
                others.append(identity)
            else:
                end_if_down(self._client, answer)
                unanswered += 1
        flags = self._standings.completed(draft.course_id, others)
        if not told and not _names_what_is_gone(draft.first):
            # Courses that a learner does not see (hidden ones) are in no list of theirs: then one by one, after all.
            left = [identity for identity in draft.asked[1:] if identity in others and identity not in flags]
            done |= self._one_by_one(draft, left)
            others = [identity for identity in others if identity not in done]
        days = self._days(draft, [i for i, completed in flags.items() if completed and not told])
        for identity, completed in flags.items():
            done[identity] = self._as_told(draft.enrolments[identity], completed, days.get(identity))
        unanswered += len(others) - len(flags)
        if not unanswered:
            return done, CoverageItem(COMPLETION, CoverageOutcome.READ)
        detail = f"{unanswered} learners could not be asked about"
        failed = CoverageReason.CALL_FAILED
        return done, CoverageItem(COMPLETION, CoverageOutcome.UNREAD, failed, None, detail)

    def _one_by_one(self, draft: _Draft, learners: Sequence[int]) -> dict[int, Enrolment]:
        found: dict[int, Enrolment] = {}
        answers = ask_many(self._client, [course_completion(draft.course_id, identity) for identity in learners])
        for identity, answer in zip(learners, answers, strict=True):
            if isinstance(answer, Read):
                status = answer.items
                found[identity] = self._as_told(draft.enrolments[identity], status.completed, status.completed_at)
            elif not _is_about_one(answer):
                end_if_down(self._client, answer)
        return found

    def _days(self, draft: _Draft, completed: Sequence[int]) -> dict[int, datetime | None]:
        """When they completed, of those of whom that is not known yet."""
        new = [identity for identity in completed if draft.enrolments[identity].completed_at is None]
        if _names_what_is_gone(draft.first):
            return {}
        answers = ask_many(self._client, [course_completion(draft.course_id, identity) for identity in new])
        found: dict[int, datetime | None] = {}
        for identity, answer in zip(new, answers, strict=True):
            if isinstance(answer, Read):
                found[identity] = answer.items.completed_at
            elif not isinstance(answer, CallRefused):
                end_if_down(self._client, answer)
        return found

    def _as_told(self, enrolment: Enrolment, completed: bool, completed_at: datetime | None) -> Enrolment:
        """The day that was told first stays: criteria that were changed since would move it."""
        day = (enrolment.completed_at or completed_at) if completed else None
        return replace(enrolment, completed=completed, completed_at=day, asked_at=self._reading.now)


def held_back(context: Context, course_id: int, before: int) -> CoverageItem:
    """Nobody, where many were: not believed, and told."""
    context.notice("held_back", f"course {course_id}: people: 0, before: {before}")
    detail = "nobody, where many were before"
    return CoverageItem(ENROLMENTS, CoverageOutcome.UNREAD, CoverageReason.CALL_FAILED, None, detail)


def role_of(roles: Collection[str], staff_roles: Collection[str]) -> str:
    """The one role that is kept: one that makes its holder staff before any other, then the strongest; "" without any."""

    def rank(role: str) -> tuple[bool, int, str]:
        strength = _ROLE_ORDER.index(role) if role in _ROLE_ORDER else len(_ROLE_ORDER)
        return role not in staff_roles, strength, role

    return min(roles, key=rank, default="")


def criteria_in(answer: _Answer | None) -> Criteria | None:
    """A course's criteria as they show in an answer about one learner, who is no part of them; None where it does not tell."""
    if answer is None:
        return None
    if isinstance(answer, MoodleError):
        if isinstance(answer, CallRefused) and answer.errorcode == "nocriteriaset":
            return Criteria(0)
        return Criteria(1, broken=True) if _names_what_is_gone(answer) else None
    status = answer.items
    activities = tuple(sorted({one.cmid for one in status.criteria if one.cmid is not None}))
    return Criteria(len(status.criteria), activities, any=status.any_is_enough) if status.criteria else None


def _names_what_is_gone(answer: _Answer | None) -> bool:
    return isinstance(answer, MoodleError) and answer.errorcode in _NAMES_WHAT_IS_GONE


def _is_about_one(answer: _Answer | None) -> bool:
    """A refusal of one learner that says nothing of others: without a role, not confirmed, just gone."""
    refused = isinstance(answer, CallRefused | NotFound) and answer.errorcode != "nocriteriaset"
    return refused and not _names_what_is_gone(answer)


def _nobody_can_be_asked_about(answer: _Answer) -> CoverageItem | None:
    """What a refusal of one learner says of all: no criteria, or no right. None when it is about this one alone."""
    if isinstance(answer, CallRefused) and answer.errorcode == "nocriteriaset":
        detail = "the course has no completion criteria"
        return CoverageItem(COMPLETION, CoverageOutcome.BLIND, CoverageReason.NO_CRITERIA, None, detail)
    if isinstance(answer, AccessRefused):
        gap = gap_of(answer)
        return CoverageItem(COMPLETION, CoverageOutcome.UNREAD, gap.reason, None, gap.detail)
    return None
