"""Row by row of docs/statistics.md: where the table says that a way does not know a figure, the figure is absent, never 0.

Each test first makes sure that there is something to be known: people, completions, dates that Moodle's tables hold. Where a right
decides, it makes sure that the figure is there with it, and that it is the right that is missing without.
"""

import json
import re
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from benchmarks.people import moodle as stand_in
from benchmarks.people.pull import STAFF
from benchmarks.people.tables import FIRST_COURSE

from course_sync.demo.answers.call import no_permission
from course_sync.model.course import Activity, Way
from course_sync.model.health import CoverageReason
from course_sync.model.places import Place
from course_sync.moodle import MoodleAccess, MoodleClient, Token
from course_sync.queries.course_figures import funnels, satisfaction
from course_sync.stages.context import Context
from course_sync.stages.mirroring.funnels import pull_funnels
from course_sync.stats.periods import ended_periods
from course_sync.stats.settling import Earlier, settle
from course_sync.stats.tables import OF_COMPLETION, OF_ENROLMENT, OF_STANDING, CourseFacts, Cut, Figure, tables
from course_sync.stats.ways import KNOWN
from course_sync.store import courses, statistics, views
from course_sync.store.course_rows import activity_row
from course_sync.store.tables import ActivityRow
from course_sync.store.upsert import insert_all
from course_sync.wording.statistics import COLUMNS

NOT_KNOWN = re.compile("not available|not known|not counted|unless")
FUNCTIONS = ("batches", "single")
ROOT = Path(__file__).parents[2]


def rows_that_are_not_known(way):
    return {known.figure for known in KNOWN if NOT_KNOWN.search(known.by(Way(way)))}


def published(it):
    """(period, cut, row) → figures that are told, nothing withheld; and courses named as not known. Courses were made long ago."""
    settings, today = it.settings(it.way), it.clock.now().date()
    with it.store.read() as session:
        facts = {
            course: replace(CourseFacts(*named), created_at=it.clock.now() - timedelta(days=700))
            for course, named in statistics.course_facts(session).items()
        }
        people = list(statistics.people_everywhere(session))
        units = statistics.units_of_at_least(session, 1)
    periods = ended_periods(today + timedelta(days=40), 1, date(today.year - 1, 1, 1))
    found = tables(people, facts, periods, settings.zone, STAFF, units)
    rows = {}
    for settled in settle(found, periods, {one.shortname: one.category for one in facts.values()}, 1, Earlier()):
        rows.update({(settled.period.key, row.cut, row.row): row.figures for row in settled.rows})
    return rows, found.unknown


def learners(it):
    """Course → pseudonym → who is no staff, in the truth."""
    return {c: {who: p for who, p in people.items() if not p.staff} for c, people in it.truth().items()}


@pytest.mark.parametrize("right", [True, False])
def test_whose_enrolment_is_active(house, way, right):
    it = house(way)
    if not right:
        it.moodle.rights.discard("moodle/course:enrolreview")
    it.pull()
    it.clock.advance(timedelta(days=20))  # who comes now enrolled in November, and that is known
    it.tables.move(it.now, share=0.4)
    it.pull()
    assert any(not p.active for people in it.truth().values() for p in people.values())
    rows, _ = published(it)
    november = rows["2026-11", Cut.TOTAL, ""]
    assert november[Figure.ENROLLED] > 0
    assert (set(OF_STANDING) & november.keys()) == (set(OF_STANDING) if right else set())


def test_staff_by_names_of_roles_that_are_not_known(house, way, monkeypatch):
    monkeypatch.setattr(
        stand_in, "HEADERS", tuple("Role" if name == "Short name" else name for name in stand_in.HEADERS)
    )
    it = house(way, count=3, learners=40, enrolments=80)
    it.pull()
    assert any(p.staff for people in it.truth().values() for p in people.values())
    assert it.notices()["statistics_roles"]
    for course in it.truth():
        assert it.people(course) == {}
        with it.store.read() as session:
            said = {item.what: item.detail for item in views.coverage(session, course)}
        assert said["people:enrolments"] == "the report names a role that is not known: [statistics] roles"


def test_last_access_that_the_site_hides(house, way, monkeypatch):
    it = house(way)
    listed = it.moodle.own["core_enrol_get_enrolled_users"]
    it.moodle.own["core_enrol_get_enrolled_users"] = lambda call: [
        {name: value for name, value in one.items() if name != "lastcourseaccess"} for one in listed(call)
    ]
    it.pull()
    assert any(p.last_access for people in it.truth().values() for p in people.values())
    assert {e.last_access for course in it.truth() for e in it.people(course).values()} == {None}
    rows, _ = published(it)
    assert rows
    assert not [row for row, figures in rows.items() if figures.keys() & {Figure.IN_PROGRESS, Figure.NOT_STARTED}]


def test_completion_of_people_without_a_role_in_a_hidden_course(house, way):
    it = house(way, count=31, learners=600, enrolments=4200)
    it.pull()
    hidden = it.tables.one("SELECT min(id) FROM course WHERE NOT visible AND enablecompletion")
    people = it.people(hidden)
    unknown = [e for e in people.values() if e.active and not e.role]
    assert unknown
    assert {e.completed for e in unknown} == {None}
    _nobody_is_said_to_have_completed(it, f"KURSUS-{hidden}")


def test_when_people_enrolled_who_were_there_before(house, way):
    it = house(way)
    it.pull()
    assert all(e.enrolled_at is None for course in it.truth() for e in it.people(course).values())
    september = {p.enrolled_at * 60 for people in learners(it).values() for p in people.values() if p.enrolled_at}
    assert any(datetime.fromtimestamp(at, UTC).strftime("%Y-%m") == "2026-09" for at in september)
    rows, _ = published(it)
    assert rows
    assert not rows.get(("2026-09", Cut.TOTAL, ""), {}).keys() & set(OF_ENROLMENT)


def test_when_people_without_a_role_completed(house, way):
    it = house(way, count=5, learners=600, enrolments=1800)
    it.pull()
    of = {it.pseudonyms.of(user): user for user in it.tables._learners}
    done = [e for course in it.truth() for e in it.people(course).values() if e.completed and e.active and not e.role]
    assert done
    assert all(e.learner in of for e in done)
    assert {e.completed_at for e in done} == {None}


def test_institutions(house, way):
    it = house(way)
    it.pull()
    assert any(p.unit for people in it.truth().values() for p in people.values())
    assert {e.unit for course in it.truth() for e in it.people(course).values()} == {""}
    rows, _ = published(it)
    assert rows
    assert not [row for row in rows if row[1] is Cut.UNIT]


@pytest.fixture
def many_kinds(house):
    """Courses of every kind: with and without completion, with and without criteria."""
    return lambda way: house(way, count=60, learners=60, enrolments=720)


def test_who_completed_where_completion_is_off(many_kinds, way):
    it = many_kinds(way)
    it.pull()
    course = it.tables.one("SELECT min(id) FROM course WHERE NOT enablecompletion")
    _nobody_is_known_to_have_completed(it, course)


def test_who_completed_where_there_are_no_criteria(many_kinds, way):
    it = many_kinds(way)
    it.pull()
    course = it.tables.one(
        "SELECT min(id) FROM course WHERE enablecompletion"
        " AND NOT EXISTS (SELECT 1 FROM course_completion_criteria k WHERE k.course = course.id)"
    )
    _nobody_is_known_to_have_completed(it, course)


def _nobody_is_known_to_have_completed(it, course):
    people = [e for e in it.people(course).values() if e.role not in STAFF]
    assert people
    assert {e.completed for e in people} == {None}
    _nobody_is_said_to_have_completed(it, f"KURSUS-{course}")


def _nobody_is_said_to_have_completed(it, name):
    rows, unknown = published(it)
    mine = {row: figures for row, figures in rows.items() if row[1:] == (Cut.COURSE, name)}
    assert name in unknown, "not said"
    assert mine
    assert not [row for row, figures in mine.items() if figures.keys() & set(OF_COMPLETION)]


RATINGS = (5, 4, 4, 5, 3, 4, 2)
FORM = 9  # the number of a feedback form


@pytest.fixture
def asked_about(house, way):
    """People read, a feedback form in one course that people answered, and the figures of activities asked for."""

    def ask(*without):
        it = house(way, count=3, learners=40, enrolments=80)
        it.moodle.rights -= set(without)
        it.moodle.own["mod_feedback_get_analysis"] = _analysis
        it.pull()
        assert sum(map(len, learners(it).values())) > 30
        place = Place(FIRST_COURSE, 1, cmid=101900, modname="feedback", activity="Tagasiside")
        form = Activity(101900, 1, "feedback", "Tagasiside", place, FORM)
        with it.store.write() as session:
            insert_all(session, ActivityRow, [activity_row(FIRST_COURSE, form)])
        access = MoodleAccess(url=it.moodle.url, token=Token(it.moodle.token))
        with MoodleClient(access, it.clock) as client:
            pull_funnels(Context(it.store, it.clock, it.settings(it.way), 1), client)
        return it

    return ask


def _analysis(call):
    assert call.params["feedbackid"] == FORM
    if not call.may("mod/feedback:viewreports"):
        raise no_permission("View analysis")
    options = [{"answertext": f"Hinne {n}", "answercount": RATINGS.count(n), "value": str(n)} for n in range(1, 6)]
    item = {"id": 90, "typ": "multichoicerated", "name": "Kuidas jäid rahule?", "presentation": "r>>>>>"}
    return {"itemsdata": [{"item": item, "data": [json.dumps(one) for one in options]}], "warnings": []}


@pytest.mark.parametrize("right", [True, False])
def test_how_far_people_come(asked_about, right):
    it = asked_about(*(() if right else ("report/progress:view",)))
    active = {course: sum(p.active for p in people.values()) for course, people in learners(it).items()}
    told = {one.course_id: one.funnel.learners for one in funnels(it.store)}
    assert told == ({} if not right else pytest.approx(active, abs=4))  # who has no role is not tracked
    assert len(satisfaction(it.store)) == 1
    for course in active:
        with it.store.read() as session:
            said = [item.reason for item in views.coverage(session, course) if item.what == courses.ACTIVITIES]
        assert said == ([] if right else [CoverageReason.RIGHT_MISSING])


@pytest.mark.parametrize("right", [True, False])
def test_what_people_say(asked_about, right):
    it = asked_about(*(() if right else ("mod/feedback:viewreports",)))
    assert "mod_feedback_get_analysis" in {request.function for request in it.moodle.requests}
    told = [(one.answers, one.mean) for course in satisfaction(it.store) for one in course.ratings]
    assert told == ([(len(RATINGS), round(sum(RATINGS) / len(RATINGS), 1))] if right else [])
    assert len(funnels(it.store)) == 3


def test_who_passed_at_the_first_try(house, way):
    """No table, no file and no column has it, by any way."""
    said = [*Figure, *(column.heading for column in COLUMNS)]
    said += [json.dumps(json.loads(file.read_text())) for file in (ROOT / "docs" / "schemas").glob("s*.json")]
    assert house
    assert way
    assert not [one for one in said if re.search(r"first.?(time|try|pass)|\bpass(ed)?\b", one, re.IGNORECASE)]


TESTS = {
    "active, suspended or ended": test_whose_enrolment_is_active,
    "staff left out": test_staff_by_names_of_roles_that_are_not_known,
    "last access": test_last_access_that_the_site_hides,
    "completed, of active learners": test_completion_of_people_without_a_role_in_a_hidden_course,
    "date of enrolment": test_when_people_enrolled_who_were_there_before,
    "date of completion": test_when_people_without_a_role_completed,
    "institution or department": test_institutions,
    "courses without completion": test_who_completed_where_completion_is_off,
    "courses without criteria": test_who_completed_where_there_are_no_criteria,
    "activities completed, and where people stop": test_how_far_people_come,
    "satisfaction": test_what_people_say,
    "first-time pass": test_who_passed_at_the_first_try,
}
"""Row of the table → what holds it."""


def pytest_generate_tests(metafunc):
    """Each test runs by the ways in which its rows say that something is not known."""
    mine = {row for row, test in TESTS.items() if test is metafunc.function}
    ways = [way for way in ("report", *FUNCTIONS) if mine & rows_that_are_not_known(way)]
    if mine:
        metafunc.parametrize("way", ways)


def test_every_row_that_says_so_is_held():
    assert set(TESTS) == {row for way in ("report", *FUNCTIONS) for row in rows_that_are_not_known(way)}
