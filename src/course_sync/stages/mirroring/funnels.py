"""Activity funnels: each course is asked about as a whole, learner by learner, counted while the answers come, and forgotten.

The asking costs a call a learner, so it is spread over days by courses: those first in which somebody moved. What is stored is what
may be published; which learner completed what is in memory for as long as their answer is looked at.
"""

from collections.abc import Iterator, Mapping, Sequence
from datetime import timedelta

from course_sync.errors import AccessRefused, BadAnswer, CallRefused, MoodleError
from course_sync.log import get_logger
from course_sync.model.course import Criteria
from course_sync.model.health import CoverageItem, CoverageReason
from course_sync.model.runs import Stage
from course_sync.moodle import (
    ActivityState,
    EnrolledUser,
    MoodleClient,
    Read,
    Standing,
    activities_completion,
    ask_many,
    course_completion,
    get_enrolled_users,
)
from course_sync.stages.context import Context
from course_sync.stages.mirroring.answers import Gap, gap_of
from course_sync.stages.mirroring.people import criteria_in, role_of
from course_sync.stages.mirroring.satisfaction import pull_satisfaction
from course_sync.stages.outage import end_if_down
from course_sync.stages.withheld import withheld_values
from course_sync.stats.funnel import (
    FUNNEL_DEFINITIONS,
    FunnelActivity,
    FunnelCount,
    count_funnel,
    figures_shown,
    funnel_from_json,
    funnel_to_json,
    settle_funnel,
)
from course_sync.store import course_figures, courses
from course_sync.store.course_figures import ACTIVITIES, CourseFigures, DueCourse

_REFUSALS = 3  # courses one after the other in which the right is missing: then it is in all of them
_WITNESSES = 3  # learners who are asked what completes the course: one may be refused alone
_NOBODY = frozenset(
    {"usernotconfirmed", "userdeleted", "invaliduser"}
)  # an account that was never in use, or is just gone
_KEPT = timedelta(days=90)  # for so long a version stands that tells more than the newest would


class _Unseen(Exception):  # noqa: N818 - no error: an answer that says too little
    """Activities that are needed to complete the course and that the account does not see, by their types' rights."""


def pull_funnels(context: Context, client: MoodleClient) -> int:
    """Make the funnels that are due, as many as a run may ask for. Returns how many courses were asked about.

    Raises:
        MoodleUnavailable, TokenRefused: nothing more is to be had.
    """
    refused = asked = 0
    missing = Gap(CoverageReason.RIGHT_MISSING)  # the one that was refused last
    if not context.settings.statistics.activities_a_run:
        with context.store.write() as session:
            courses.drop_coverage(session, courses.ACTIVITIES)
    for course in chosen(context):
        context.check_cancelled()
        pull_satisfaction(context, client, course.course_id)
        if refused == _REFUSALS:
            _put_behind(context, course.course_id, missing)
            continue
        try:
            counted = read_funnel(context, client, course.course_id)
        except AccessRefused as error:
            get_logger().info("statistics.activities.refused", course_id=course.course_id, error=error.errorcode)
            refused, missing = refused + 1, gap_of(error)
            _put_behind(context, course.course_id, missing)
            continue
        except _Unseen as unseen:
            get_logger().info("statistics.activities.unseen", course_id=course.course_id, rights=str(unseen))
            refused = 0
            _put_behind(context, course.course_id, Gap(CoverageReason.RIGHT_MISSING, str(unseen)))
            continue
        except MoodleError as error:
            end_if_down(client, error)
            context.fail(Stage.MIRROR, error, subject="activities", course_id=course.course_id)
            _put_behind(context, course.course_id, gap_of(error))
            continue
        refused = 0
        asked += 1
        _save(context, course.course_id, counted)
    get_logger().info("statistics.activities", courses=asked)
    return asked


def chosen(context: Context) -> list[DueCourse]:
    """The courses of this run: those that have waited twice as long as they should, then those where most moved; one at least."""
    settings, now = context.settings.statistics, context.clock.now()
    if not settings.activities_a_run:
        return []
    every = timedelta(days=settings.activities_days)
    with context.store.read() as session:
        due = course_figures.due_courses(session, now - every)
    late = now - 2 * every

    def first(course: DueCourse) -> tuple[bool, bool, str, int]:
        waited = course.asked_at.isoformat() if course.asked_at else ""
        overdue = course.asked_at is not None and course.asked_at < late
        return not overdue, not course.moved, waited, course.course_id

    found: list[DueCourse] = []
    room = settings.activities_a_run
    for course in sorted(due, key=first):
        if found and course.learners > room:
            continue
        found.append(course)
        room -= course.learners
    return found


def _put_behind(context: Context, course_id: int, gap: Gap) -> None:
    """What came to nothing stays due, but behind the courses that were never tried: one that always fails bars no other.

    The course's coverage says why until it is counted.
    """
    just_due = context.clock.now() - timedelta(days=context.settings.statistics.activities_days, seconds=1)
    with context.store.write() as session:
        course_figures.note_asked(session, course_id, just_due)
        item = CoverageItem(courses.ACTIVITIES, gap.outcome, gap.reason, None, gap.detail)
        courses.add_coverage(session, course_id, [item])


def read_funnel(context: Context, client: MoodleClient, course_id: int) -> FunnelCount | None:
    """The course's funnel now; None where it has no learners, none of its activities is tracked, or what completes it is not known whole.

    Raises:
        MoodleError: it could not be read whole: then nothing of it is believed.
        _Unseen: an activity of which the account sees nothing is needed to complete the course.
    """
    staff = context.settings.privacy.staff_roles
    roles = [(role_of(user.roles, staff), user.user_id) for user in _active(client, course_id)]
    # Of people without any role Moodle does not tell what completes the course: others are asked first.
    learners = [identity for role, identity in sorted(roles, key=lambda one: not one[0]) if role not in staff]
    if not learners:
        return None
    answers = _answers(client, course_id, learners)
    first = next(answers, None)
    if first is None:
        return None
    activities = _activities(context, client, course_id, first, learners)
    known = {state.cmid for state in first}

    def people() -> Iterator[frozenset[int]]:
        answer: Sequence[ActivityState] | None = first
        while answer is not None:
            if {state.cmid for state in answer} != known:
                raise BadAnswer("the course's activities were changed while learners were asked about")
            if all(state.tracked for state in answer):
                yield frozenset(state.cmid for state in answer if state.complete)
            answer = next(answers, None)

    return count_funnel(activities, people()) if activities else None


def _active(client: MoodleClient, course_id: int) -> Sequence[EnrolledUser]:
    try:
        return get_enrolled_users(client, course_id, Standing.ACTIVE)
    except AccessRefused:  # without moodle/course:enrolreview; who is suspended shows as not tracked
        return get_enrolled_users(client, course_id)


def _answers(client: MoodleClient, course_id: int, learners: Sequence[int]) -> Iterator[Sequence[ActivityState]]:
    """What each learner completed; the first is asked alone, so that a missing right costs one request."""
    for group in (learners[:1], learners[1:]):
        for answer in ask_many(client, [activities_completion(course_id, one) for one in group]):
            if isinstance(answer, Read):
                yield answer.items
            elif answer.errorcode not in _NOBODY:
                raise answer


def _activities(
    context: Context, client: MoodleClient, course_id: int, states: Sequence[ActivityState], learners: Sequence[int]
) -> list[FunnelActivity]:
    """The tracked activities that learners see, in course order, and which of them complete the course.

    None where nobody shows that.

    Raises:
        _Unseen: whoever lacks an unseen step alone would count as finished.
    """
    with context.store.read() as session:
        known = course_figures.course_order(session, course_id)
    types = {state.cmid: state.modname for state in states if state.tracking}
    shown = [cmid for cmid in types if known.get(cmid, ("", True, (0, False, 0)))[1]]
    shown.sort(key=lambda cmid: known[cmid][2] if cmid in known else (10**9, False, 0))
    criteria, named = _criteria(client, course_id, learners)
    if criteria is None:
        return []
    unseen = set() if criteria.any else set(criteria.activities) - types.keys()
    if unseen:
        raise _Unseen(
            ", ".join(
                [*sorted({f"mod/{named[cmid] or '*'}:view" for cmid in unseen}), "moodle/course:viewhiddenactivities"]
            )
        )
    steps = (set() if criteria.any else set(criteria.activities) & set(shown)) or set(shown)
    return [
        FunnelActivity(cmid, known[cmid][0] if cmid in known else types[cmid], types[cmid], required=cmid in steps)
        for cmid in shown
    ]


def _criteria(
    client: MoodleClient, course_id: int, learners: Sequence[int]
) -> tuple[Criteria | None, Mapping[int, str]]:
    """What completes the course, as it shows of one of the first learners; None where it shows of none, or names what is gone.

    And the activities that it names, each with its type ("" where that does not show).
    """
    for answer in ask_many(client, [course_completion(course_id, one) for one in learners[:_WITNESSES]]):
        if isinstance(answer, AccessRefused) or (
            isinstance(answer, MoodleError) and not isinstance(answer, CallRefused)
        ):
            raise answer
        criteria = criteria_in(answer)
        if criteria is not None:
            shown = answer.items.criteria if isinstance(answer, Read) else ()
            named = {one.cmid: one.modname for one in shown if one.cmid is not None}
            return (None if criteria.broken else criteria), named
    return None, {}


def _save(context: Context, course_id: int, counted: FunnelCount | None) -> None:
    settings, now = context.settings, context.clock.now()
    floor = settings.privacy.small_number
    made: list[CourseFigures] = []
    if counted is not None:
        with context.store.read() as session:
            before = course_figures.figures_of(session, course_id, ACTIVITIES)
            enough = counted.learners >= 2 * floor  # of fewer nothing is told anyhow
            elsewhere = withheld_values(session, settings, now, course_id) if enough else set()
        earlier = [funnel_from_json(version.figures) for version in before]
        told = settle_funnel(counted, floor, earlier=[one.figures for one in earlier], withheld_elsewhere=elsewhere)
        stands = before and now - before[-1].frozen_at < _KEPT and figures_shown(told) < figures_shown(earlier[-1])
        if told.learners is not None and not stands:
            version = before[-1].version + 1 if before else 1
            figures = funnel_to_json(told)
            made = [CourseFigures(course_id, ACTIVITIES, version, now, floor, FUNNEL_DEFINITIONS, figures)]
    with context.store.write() as session:
        course_figures.freeze_figures(session, made)
        course_figures.note_asked(session, course_id, now)
        courses.drop_coverage(session, courses.ACTIVITIES, course_id)
