"""People pulled from a Moodle into a store of our own by one way, the naive one among them, and held against the truth."""

from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from benchmarks.people.tables import truth
from course_sync.clock import Clock
from course_sync.config import Settings
from course_sync.errors import MoodleError
from course_sync.model.course import Way
from course_sync.model.runs import RunState
from course_sync.moodle import MoodleClient, ask, course_completion
from course_sync.moodle.forms import Call
from course_sync.moodle.people import ENROLLED_USERS, parse_enrolled_users
from course_sync.privacy import Pseudonyms
from course_sync.stages.context import Context
from course_sync.stages.mirror import save_listing
from course_sync.stages.mirroring.learners import crowd_of, read_people
from course_sync.stages.mirroring.participants import pull_participants
from course_sync.stages.mirroring.scope import list_scope
from course_sync.stages.mirroring.standings import Standings
from course_sync.store import courses, runs, statistics
from course_sync.store.session import Store

WAYS = ("report", "batches", "single")
STAFF = frozenset({"manager", "coursecreator", "editingteacher", "teacher"})
_GROUP = 25  # courses, as the mirror takes them


def pull_people(store: Store, clock: Clock, settings: Settings, client: MoodleClient, pseudonyms: Pseudonyms) -> None:
    """What the mirror stage does for people, without the courses' contents."""
    now = clock.now()
    with store.write() as session:
        run_id, _ = runs.begin_run(session, "cli", {}, now, now - now)
    context = Context(store, clock, settings, run_id)
    listing = list_scope(client, settings.scope)
    save_listing(context, listing)
    if settings.statistics.reports:
        pull_participants(context, client, pseudonyms)
    else:
        standings = Standings(client)
        listed = [course for course in listing.courses if course.open]
        for start in range(0, len(listed), _GROUP):
            group = listed[start : start + _GROUP]
            crowd = crowd_of(context, client, group, pseudonyms, standings)
            for course in group:
                with store.read() as session:
                    _, before = courses.known_sizes(session, course.id)
                people = read_people(context, course.id, crowd, before)
                with store.write() as session:
                    courses.add_coverage(session, course.id, people.coverage)
                    if people.enrolments is not None:
                        way = Way.BATCHES.value
                        statistics.save_people(session, run_id, course.id, people.enrolments, now, way)
    with store.write() as session:
        runs.end_run(session, run_id, RunState.DONE, clock.now())


def naive(client: MoodleClient, course_ids: list[int], most: int) -> int:
    """What a first attempt does: everybody of a course, then one request a person.

    Returns how many people were asked about; no course is begun once they are `most`.
    """
    asked = 0
    for course in course_ids:
        if asked >= most:
            break
        people = parse_enrolled_users(client.invoke(Call(ENROLLED_USERS, {"courseid": course}), scale=10))
        for one in people:
            with suppress(MoodleError):
                ask(client, course_completion(course, one.user_id))
        asked += len(people)
    return asked


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody in a course as the database has them; moments to the minute."""

    staff: bool
    active: bool
    completed: bool | None
    completed_at: int | None
    enrolled_at: int | None
    last_access: int | None
    unit: str


def wrong(people: Mapping[int, Mapping[str, Person]], store: Store, *, by_report: bool) -> dict[str, int]:
    """How many people differ from the truth, by figure that docs/statistics.md calls exact in this way.

    The day of completion is here, too: it is the criteria's, and the tables have no other.

    Args:
        people: the truth: course → pseudonym → person.
    """
    found = dict.fromkeys(("enrolled", "staff", "active", "last access", "completed", "date of completion"), 0)
    if by_report:
        found |= {"date of enrolment": 0, "institution": 0}
    with store.read() as session:
        for course in courses.scoped_course_ids(session):
            ours = {e.learner: e for e in courses.enrolments(session, course)}
            truth = people.get(course, {})
            found["enrolled"] += len(ours.keys() ^ truth.keys())
            for learner in ours.keys() & truth.keys():
                e, want = ours[learner], truth[learner]
                found["staff"] += (e.role in STAFF) != want.staff
                found["active"] += e.active != want.active
                found["last access"] += minute_of(e.last_access) != want.last_access
                if by_report or (want.active and not want.staff):
                    found["completed"] += e.completed != want.completed
                    told = by_report or e.completed_at is not None  # Moodle tells no day of people without a role
                    found["date of completion"] += told and minute_of(e.completed_at) != want.completed_at
                if by_report:
                    found["date of enrolment"] += minute_of(e.enrolled_at) != want.enrolled_at
                    found["institution"] += e.unit != want.unit
    return found


def minute_of(moment: datetime | None) -> int | None:
    return None if moment is None else int(moment.timestamp()) // 60


def people_of(file: Path, now: int, pseudonyms: Pseudonyms, *, by_report: bool) -> dict[int, dict[str, Person]]:
    """The truth of `tables.TRUTH` under the pseudonyms of a way.

    In the hour that the change of clocks repeats a report's times look like those of its first; both hours are read so.
    """
    found: dict[int, dict[str, Person]] = {}
    for course, user, name, place, roles, active, enrolled, access, completed, countable, visible in truth(file, now):
        who = pseudonyms.of_key("username", name) if by_report else pseudonyms.of(user)
        minute = shown if by_report else minutes
        known = countable and (
            by_report or roles or visible
        )  # the functions tell nothing of people without a role there
        found.setdefault(course, {})[who] = Person(
            staff=bool(STAFF & set((roles or "").split(","))),
            active=bool(active),
            completed=bool(completed) if known else None,
            completed_at=minute(completed) if known else None,
            enrolled_at=minute(enrolled),
            last_access=minute(access),
            unit=place.strip(),
        )
    return found


def minutes(seconds: int | None) -> int | None:
    return seconds // 60 if seconds else None


def shown(seconds: int | None) -> int | None:
    minute = minutes(seconds)
    if minute is None or not datetime.fromtimestamp(minute * 60, ZoneInfo("Europe/Tallinn")).fold:
        return minute
    return minute - 60
