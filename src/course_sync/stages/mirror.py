"""mirror: Moodle's answers → courses, texts, files, people in the store."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import datetime

from course_sync.content import Site
from course_sync.errors import BadAnswer, ConfigError, CourseSyncError, MoodleError
from course_sync.model.course import Way
from course_sync.model.health import CoverageItem, CoverageOutcome, CoverageReason
from course_sync.model.runs import Stage
from course_sync.moodle import ListedCourse, MoodleClient
from course_sync.privacy import Pseudonyms, load_key
from course_sync.stages.context import Context
from course_sync.stages.mirroring.answers import Answers, gap_of
from course_sync.stages.mirroring.course import course_of, put_together
from course_sync.stages.mirroring.funnels import pull_funnels
from course_sync.stages.mirroring.gather import gather
from course_sync.stages.mirroring.learners import crowd_of, read_people
from course_sync.stages.mirroring.outofsight import RIGHT, out_of_sight
from course_sync.stages.mirroring.owners import mirror_owners
from course_sync.stages.mirroring.participants import pull_participants
from course_sync.stages.mirroring.people import MANY, Crowd, People
from course_sync.stages.mirroring.scope import Listing, list_scope
from course_sync.stages.mirroring.standings import Standings
from course_sync.stages.mirroring.tags import mirror_tags
from course_sync.stages.mirroring.unanswered import with_waiting_questions
from course_sync.stages.mirroring.vanished import keep_unseen
from course_sync.store import courses, statistics
from course_sync.store.courses import MirroredCourse

_COURSES_AT_ONCE = 25  # what is held in memory, and what a kill costs


def mirror(context: Context, client: MoodleClient) -> dict[str, int]:
    """Bring the mirror up to date. Returns courses read, unread, and texts that are new or changed.

    Raises:
        MoodleError: Moodle is not to be had (any more); what was read until then is kept.
        ConfigError: the scope names what is not there.
    """
    settings = context.settings
    client.capabilities()  # proves that this is a Moodle and the token good, before any answer is believed
    pseudonyms = Pseudonyms(load_key(settings.key_file), settings.moodle.url)
    listing = list_scope(client, settings.scope)
    with context.store.read() as session:
        known = courses.scoped_course_ids(session)
        lost = _Lost(courses.ever_read(session))
    unseen = out_of_sight(client, listing.courses, known) if listing.courses and not listing.failed else frozenset()
    if not save_listing(context, listing, unseen):
        return {"courses": 0, "unread": 0, "texts": 0}
    mirror_tags(context, client)
    with context.store.read() as session:
        waiting = set(context.within(courses.scoped_course_ids(session, not_tried_in=context.run_id)))
    todo = [course for course in listing.courses if course.id in waiting]
    context.progress.begin(Stage.MIRROR, len(todo))
    sums = {"courses": 0, "unread": 0, "texts": 0}
    closed = {course.id: "moodle/course:view" for course in todo if not course.open}
    for identity, right in (closed | dict.fromkeys(sorted(unseen & waiting), RIGHT)).items():
        _unread(context, identity, CoverageReason.RIGHT_MISSING, right)
        lost.note(identity, right)
        sums["unread"] += 1
    enterable = [course for course in todo if course.open]
    standings = Standings(client)
    for start in range(0, len(enterable), _COURSES_AT_ONCE):
        context.check_cancelled()
        group = enterable[start : start + _COURSES_AT_ONCE]
        crowd = crowd_of(context, client, group, pseudonyms, standings)
        for course, answers in _gathered(context, client, group, listing):
            context.check_cancelled()
            if isinstance(answers, MoodleError):
                gap = gap_of(answers)
                _unread(context, course.id, gap.reason, gap.detail)
                if gap.reason is CoverageReason.RIGHT_MISSING:
                    lost.note(course.id, gap.detail)
                sums["unread"] += 1
                continue
            changed = _save_course(context, client, course, answers, crowd)
            sums["unread" if changed is None else "courses"] += 1
            sums["texts"] += changed or 0
    if lost.lines:
        context.notice("coverage_lost", *lost.lines)
    if context.settings.statistics.reports and context.course_ids is None:
        pull_participants(context, client, pseudonyms)
    if context.course_ids is None:
        pull_funnels(context, client)
    return sums


def _gathered(
    context: Context, client: MoodleClient, group: Sequence[ListedCourse], listing: Listing
) -> Iterator[tuple[ListedCourse, Answers | MoodleError]]:
    """What Moodle tells of each course. Where our own reading of a group fails, its courses are asked for one by one."""
    told: set[int] = set()
    try:
        for course, answers in gather(client, group, listing.categories, lambda i: _known_texts(context, i)):
            told.add(course.id)
            yield course, answers
    except CourseSyncError:
        raise
    except Exception as error:  # noqa: BLE001 - one course must not stop the others; it is recorded
        if len(group) == 1:
            context.fail(Stage.MIRROR, error, subject=group[0].shortname, course_id=group[0].id)
            yield group[0], BadAnswer(type(error).__name__, errorcode=type(error).__name__)
            return
        for course in group:
            if course.id not in told:
                yield from _gathered(context, client, [course], listing)


class _Lost:
    """Courses that were read once and that Moodle refuses now, with what it refuses them for."""

    def __init__(self, read_once: frozenset[int]) -> None:
        self._read_once = read_once
        self.lines: list[str] = []

    def note(self, course_id: int, reason: str) -> None:
        if course_id in self._read_once:
            self.lines.append(f"course {course_id}: {reason}")


def save_listing(context: Context, listing: Listing, unseen: Collection[int] = ()) -> bool:
    """Write what is in our care, courses that are `unseen` now included; False when an empty list was not believed."""
    site, language = context.settings.moodle.url, context.settings.report.language
    for line in listing.failed:
        context.fail(Stage.MIRROR, MoodleError(line), subject="scope")
    with context.store.read() as session:
        before = courses.scope_size(session)
    if not before and (listing.absent or not listing.courses):
        # A first run that does not find what it is asked for is a slip in the configuration.
        raise ConfigError(
            listing.absent[0]
            if listing.absent
            else "[scope] matches no course that the account sees. `course-sync doctor` tells more."
        )
    if listing.missing or listing.absent:
        context.notice("courses_missing", *listing.absent, *(str(identity) for identity in listing.missing))
    with context.store.write() as session:
        held_back = not listing.courses and before > 0
        if not held_back:
            courses.save_categories(session, listing.categories.values())
            listed = [course_of(course, _path(listing, course), site, language) for course in listing.courses]
            courses.save_scope(
                session,
                listed,
                context.clock.now(),
                keep_categories=listing.failed_categories,
                keep_courses={*listing.failed_courses, *unseen},
            )
    if held_back:
        context.notice("held_back", f"courses: 0, before: {before}")
    return not held_back


def _path(listing: Listing, course: ListedCourse) -> str:
    category = listing.categories.get(course.category_id)
    return category.path if category else ""


def _known_texts(context: Context, course_id: int) -> Mapping[str, datetime | None]:
    with context.store.read() as session:
        return courses.known_texts(session, course_id)


def _unread(context: Context, course_id: int, reason: CoverageReason, detail: str) -> None:
    item = CoverageItem("contents", CoverageOutcome.UNREAD, reason, None, detail)
    with context.store.write() as session:
        courses.save_unread(session, course_id, [item], context.run_id)
    context.progress.advance(Stage.MIRROR)


def _save_course(
    context: Context, client: MoodleClient, course: ListedCourse, answers: Answers, crowd: Crowd
) -> int | None:
    """Write one course; how many of its texts are new or changed, None when it could not be read or was not believed."""
    try:
        answers = replace(answers, asked_at=context.clock.now())
        site = Site(context.settings.moodle.url, context.settings.moodle.aliases)
        mirrored = put_together(answers, site, context.settings.report.language)
        with context.store.read() as session:
            activities, people = courses.known_sizes(session, course.id)
            known = courses.known_activities(session, course.id)
        if not mirrored.activities and activities >= MANY:
            context.notice("held_back", f"course {course.id}: activities: 0, before: {activities}")
            _unread(context, course.id, CoverageReason.CALL_FAILED, "no activities, where many were before")
            return None
        mirrored = keep_unseen(client, mirrored, known)
        # Out of a report all courses' people come together, afterwards.
        by_report = bool(context.settings.statistics.reports)
        read = People(None, []) if by_report else read_people(context, course.id, crowd, people)
        mirror_owners(context, client, course.id, course.lang)
        mirrored = _with_questions(context, client, mirrored)
        with context.store.write() as session:
            now = context.clock.now()
            changed = courses.save_course(session, mirrored, context.run_id, now)
            courses.add_coverage(session, course.id, read.coverage)
            if read.criteria is not None:
                courses.save_criteria(session, course.id, read.criteria)
            if read.enrolments is not None:
                statistics.save_people(session, context.run_id, course.id, read.enrolments, now, Way.BATCHES.value)
    except MoodleError:
        raise
    except Exception as error:  # noqa: BLE001 - one course must not stop the others; it is recorded
        context.fail(Stage.MIRROR, error, subject=course.shortname, course_id=course.id)
        _unread(context, course.id, CoverageReason.CALL_FAILED, type(error).__name__)
        return None
    context.progress.advance(Stage.MIRROR)
    return changed


def _with_questions(context: Context, client: MoodleClient, mirrored: MirroredCourse) -> MirroredCourse:
    """The course with the questions that wait in its forums; they are not looked for where the rule about them is off."""
    if "support.unanswered" in context.settings.rules.off:
        return mirrored
    staff = context.settings.privacy.staff_roles
    found = with_waiting_questions(client, mirrored.course.id, mirrored.activities, staff)
    waiting = {cmid: tuple(sorted(it.created_at for it in topics if it.created_at)) for cmid, topics in found.items()}
    return replace(mirrored, activities=[replace(it, waiting=waiting.get(it.cmid, ())) for it in mirrored.activities])
