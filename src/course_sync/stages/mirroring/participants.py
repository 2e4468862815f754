"""Way 1: everybody in our courses out of reports of the Report builder, a whole pull that is taken over course by course.

Pages are laid aside in the store under pseudonyms as they come. Only when all of them are there does a course change, each in a
transaction of its own: a pull that is killed leaves nothing half, and the next one begins anew (a dozen requests).
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from functools import lru_cache, partial

from course_sync.config import Settings
from course_sync.errors import BadAnswer, MoodleError
from course_sync.log import get_logger
from course_sync.model.course import Criteria, Way
from course_sync.model.health import CoverageItem, CoverageOutcome, CoverageReason
from course_sync.model.runs import Stage
from course_sync.moodle import (
    CourseCompletion,
    EnrolledUser,
    MoodleClient,
    Participant,
    Read,
    Reader,
    ask_many,
    course_completion,
    enrolled_page,
    merged,
)
from course_sync.privacy import Pseudonyms, mask_text
from course_sync.stages.context import Context
from course_sync.stages.mirroring.answers import gap_of
from course_sync.stages.mirroring.people import CRITERIA, ENROLMENTS, MANY, criteria_in, held_back, role_of
from course_sync.stages.mirroring.report_rows import Cells, pieces
from course_sync.stages.outage import end_if_down
from course_sync.store import courses, pulls, statistics

_TRIES = 3  # of a pull during which the report changed
_MOST_REPEATS = 0.02  # of the rows; more tell that the report is not sorted
_SAMPLE = 500  # people whose last access is held against the report's
_AGREE = 0.5  # of them
_JUST_ENROLLED = 2  # people, who may be listed though the report was read before they came
_LEFT_OUT = 0.02  # of the people listed
_MINUTE = 60
_KNOWN = 20_000  # people whose pseudonyms are at hand

Naming = Callable[[str], str]
"""From what tells a person in a report to the pseudonym."""


@dataclass
class _Pull:
    """What a pull of one or more reports learned beside the people it laid aside."""

    known: Mapping[str, int]
    tracks: Mapping[int, bool]
    named: set[int] = field(default_factory=set)  # courses of ours that the reports hold, with people or without
    unknown_roles: dict[int, set[str]] = field(default_factory=dict)
    accesses: dict[int, set[int]] = field(default_factory=dict)  # course → minutes of last accesses, of a few courses


def pull_participants(context: Context, client: MoodleClient, pseudonyms: Pseudonyms) -> None:
    """Bring everybody of our courses up to date. What cannot be believed is kept as it was, and the administrator is told.

    Raises:
        MoodleUnavailable, TokenRefused: nothing more is to be had.
    """
    for attempt in range(1, _TRIES + 1):
        try:
            pull = _pull(context, client, pseudonyms)
            _check_sample(context, client, pull)
        except BadAnswer as error:
            if attempt < _TRIES and "while it was read" in str(error):
                continue
            _refused(context, error)
            return
        except MoodleError as error:
            end_if_down(client, error)
            _refused(context, error)
            return
        _take_over(context, client, pull)
        return


def _pull(context: Context, client: MoodleClient, pseudonyms: Pseudonyms) -> _Pull:
    with context.store.read() as session:
        pull = _Pull(statistics.courses_by_shortname(session), statistics.tracking(session))
    with context.store.write() as session:
        pulls.begin(session)
    # Somebody is in a dozen courses: who they are is forgotten with the pull.
    named = {
        by_username: lru_cache(maxsize=_KNOWN)(partial(pseudonyms.of_key, "username" if by_username else "idnumber"))
        for by_username in (True, False)
    }
    pages = 0
    for report_id in context.settings.statistics.reports:
        for rows, reader, single in pieces(client, report_id, context.settings):
            context.check_cancelled()
            pages += not single
            people = list(_people(rows, reader, pull, named[reader.by_username], context.settings))
            with context.store.write() as session:
                pulls.lay_aside(session, people)
    with context.store.read() as session:
        repeats, total = pulls.repeats(session)
    if pages and repeats > total * _MOST_REPEATS:
        raise BadAnswer("the report is not sorted: sort it by course, then by user name, so that no page loses a row")
    get_logger().info("statistics.pulled", people=total, courses=len(pull.named))
    return pull


def _people(
    rows: Sequence[Cells], reader: Reader, pull: _Pull, naming: Naming, settings: Settings
) -> Iterator[tuple[int, str, pulls.Told]]:
    ours: list[Participant] = []
    for row in reader.participants(rows):
        course = row.course_id or pull.known.get(row.shortname, 0)
        if course not in pull.tracks:
            continue
        pull.named.add(course)
        if row.key and row.state:
            ours.append(row)
    role = lru_cache(maxsize=1000)(partial(role_of, staff_roles=settings.privacy.staff_roles))
    test_accounts = settings.statistics.test_accounts
    for row, roles, unknown in merged(ours):
        course = row.course_id or pull.known[row.shortname]
        if unknown:
            pull.unknown_roles.setdefault(course, set()).update(unknown)
        _remember_access(pull, course, row.last_access)
        tracks = pull.tracks[course]
        told = pulls.Told(
            role=role(roles),
            active=row.state == "Active",
            completed=row.completed if tracks else None,
            completed_at=row.completed_at if tracks else None,
            last_access=row.last_access,
            enrolled_at=row.enrolled_at,
            unit=row.unit,
            excluded=row.key in test_accounts,
        )
        yield course, naming(row.key), told


def _remember_access(pull: _Pull, course: int, moment: datetime | None) -> None:
    if moment is not None and (course in pull.accesses or len(pull.accesses) < 3):
        pull.accesses.setdefault(course, set()).add(int(moment.timestamp()) // _MINUTE)


def _check_sample(context: Context, client: MoodleClient, pull: _Pull) -> None:
    """Hold a few courses of the report against what Moodle lists of their people.

    A site may force another time zone than the asked one, and a report may have a condition that leaves people out.

    Raises:
        BadAnswer: they do not agree.
    """
    samples = client.in_order(partial(_listed, client, course) for course in pull.accesses)
    for (course, minutes), people in zip(pull.accesses.items(), samples, strict=True):
        if isinstance(people, MoodleError):
            end_if_down(client, people)
            continue  # the function or a right is missing: the configuration is believed
        with context.store.read() as session:
            reported = len(pulls.of_course(session, course).people)
        if len(people) - reported > max(_JUST_ENROLLED, _LEFT_OUT * len(people)):
            raise BadAnswer(
                f"the report leaves people out: in course {course} Moodle lists {len(people)}, the report {reported}. "
                "Take away all its conditions but the category"
            )
        told = [int(user.last_access.timestamp()) // _MINUTE for user in people if user.last_access]
        agree = sum(minute in minutes for minute in told)
        if len(told) >= MANY and agree < len(told) * _AGREE:
            zone = context.settings.statistics.timezone
            raise BadAnswer(
                f"the report's times are not in {zone}: write the site's time zone into [statistics] timezone"
            )


def _listed(client: MoodleClient, course_id: int) -> Sequence[EnrolledUser] | MoodleError:
    try:
        return enrolled_page(client, course_id, 0, _SAMPLE)
    except MoodleError as error:
        return error


def _take_over(context: Context, client: MoodleClient, pull: _Pull) -> None:
    now = context.clock.now()
    if pull.unknown_roles:
        names = sorted({name for names in pull.unknown_roles.values() for name in names})
        context.notice("statistics_roles", *names[:20])
    for course_id in sorted(pull.tracks):
        context.check_cancelled()
        with context.store.read() as session:
            pulled = pulls.of_course(session, course_id)
            before = 0 if pulled.people else courses.known_sizes(session, course_id)[1]
        problem = _problem(context, client, pull, pulled, before)
        told = _Told()
        if problem is None and pull.tracks[course_id]:
            told = _NOT_ASKED if pulled.somebody_completed else _criteria_of(client, course_id)
        if told.criteria is not None and not told.criteria.count:
            pulled = pulled.without_completion()
        with context.store.write() as session:
            if problem is None:
                statistics.tell_change_of_way(session, context.run_id, course_id, Way.REPORT.value, pulled.sums, now)
                pulls.take_over(session, pulled, now)
                courses.save_criteria(session, course_id, told.criteria)
                read = CoverageItem(ENROLMENTS, CoverageOutcome.READ)
                courses.add_coverage(session, course_id, [*told.coverage, read])
            else:
                courses.add_coverage(session, course_id, [problem])
    with context.store.write() as session:
        pulls.begin(session)


def _problem(
    context: Context, client: MoodleClient, pull: _Pull, pulled: pulls.Pulled, before: int
) -> CoverageItem | None:
    """Why the pull is not believed of a course; None when it is."""
    course_id = pulled.course_id

    def unread(detail: str) -> CoverageItem:
        return CoverageItem(ENROLMENTS, CoverageOutcome.UNREAD, CoverageReason.CALL_FAILED, None, detail)

    if course_id in pull.unknown_roles:
        return unread("the report names a role that is not known: [statistics] roles")
    if pulled.people:
        return None
    if before >= MANY:
        return held_back(context, course_id, before)
    if course_id not in pull.named and _somebody(client, course_id):
        return unread("the report does not hold this course")
    return None


def _somebody(client: MoodleClient, course_id: int) -> bool:
    """Whether a course that the report does not name has people, or may have."""
    try:
        return bool(enrolled_page(client, course_id, 0, 1))
    except MoodleError as error:
        end_if_down(client, error)
        return True


@dataclass(frozen=True, slots=True)
class _Told:
    """What completes a course, as far as Moodle tells it of one learner, and what the coverage says of that."""

    criteria: Criteria | None = None
    coverage: tuple[CoverageItem, ...] = ()


def _not_told(detail: str) -> _Told:
    return _Told(None, (CoverageItem(CRITERIA, CoverageOutcome.BLIND, CoverageReason.BLIND_SPOT, None, detail),))


_NOT_ASKED = _not_told("a report does not tell them; a learner is asked about only where nobody completed")


def _criteria_of(client: MoodleClient, course_id: int) -> _Told:
    """The criteria of a course in which nobody completed: a report does not tell whether there are any."""
    try:
        some = enrolled_page(client, course_id, 0, 1, active=True)
        told = ask_many(client, [course_completion(course_id, user.user_id) for user in some])
        answers: Sequence[Read[CourseCompletion] | MoodleError] = list(told)
    except MoodleError as error:
        end_if_down(client, error)  # the rights of the other ways are not needed for this one
        answers = [error]
    for answer in answers:
        criteria = criteria_in(answer)
        if criteria is not None:
            return _Told(criteria, (CoverageItem(CRITERIA, CoverageOutcome.READ),))
        if isinstance(answer, MoodleError):
            return _not_told(f"{answer.function}: {answer.errorcode or type(answer).__name__}")
    return _not_told("a report does not tell them, and there is no learner to ask about")


def _refused(context: Context, error: MoodleError) -> None:
    """Nothing of this pull is believed: all is kept, and said."""
    text = mask_text(str(error))
    context.notice("statistics_report", text)
    context.fail(Stage.MIRROR, error, subject="report")
    gap = gap_of(error)
    item = CoverageItem(ENROLMENTS, CoverageOutcome.UNREAD, gap.reason, None, text)
    with context.store.write() as session:
        pulls.begin(session)
        for course_id in courses.scoped_course_ids(session):
            courses.add_coverage(session, course_id, [item])
