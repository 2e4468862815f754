"""Way 1: a whole pull of a report, taken over course by course; what is not whole, or not believed, changes nothing."""

import importlib.util
import json
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest

from course_sync.clock import SetClock
from course_sync.config import as_given
from course_sync.model.course import Course, Enrolment
from course_sync.moodle import MoodleAccess, MoodleClient, Token
from course_sync.privacy import Pseudonyms
from course_sync.stages.context import Context
from course_sync.stages.mirroring.participants import pull_participants
from course_sync.store import courses, migrate, pulls, runs, views
from course_sync.store.session import Store

_spec = importlib.util.spec_from_file_location(
    "course_sync_tests_moodle_conftest", Path(__file__).parents[1] / "moodle" / "conftest.py"
)
_moodle = importlib.util.module_from_spec(_spec)
sys.modules[_spec.name] = _moodle
_spec.loader.exec_module(_moodle)

NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)
HEADERS = ["Course short name with link", "Username", "Role", "Institution", "Status", "Time started", "Last access to course", "Completed", "Time completed"]  # fmt: skip
SELF = {"type": 1, "title": "Self completion", "status": "", "complete": False, "timecompleted": None, "details": {"type": "Self completion", "criteria": "", "requirement": "", "status": ""}}  # fmt: skip
STARTED = "Sunday, 7 September 2025, 1:41 PM"


def line(course, user, role="Student", status="Active", started=STARTED, completed=""):
    link = f'<a href="https://m.example/course/view.php?id={course}">K{course}</a>'
    return [link, user, role, "Abi", status, started, "Never" if user else "", "Yes" if completed else "No" if user else "", completed]  # fmt: skip


class Moodle:
    """A report that can be changed between two of its pages, and the little that is asked beside it."""

    def __init__(self, site):
        self.lines, self.people, self.criteria, self.shuffled, self.later = [], {}, True, False, {}
        self.site = site
        site.script(self.answer)

    def answer(self, asked):
        form = asked.form
        if asked.function == "core_reportbuilder_retrieve_report":
            page, size = int(form["page"]), int(form["perpage"])
            change = self.later.pop(page, None)
            if change:
                change()
            # A database orders equals as it likes, on every page anew.
            stored = self.lines if page % 2 else self.lines[::-1]
            lines = self.lines if self.shuffled else sorted(stored, key=lambda one: one[:2])
            rows = lines[page * size : (page + 1) * size]
            data = {"headers": HEADERS, "rows": [{"columns": one} for one in rows], "totalrowcount": len(lines)}
            return _moodle.data({"details": {"id": 9, "name": "r", "source": "s"}, "data": data, "warnings": []})
        if asked.function == "core_enrol_get_enrolled_users":
            return _moodle.data(self.people.get(int(form["courseid"]), []))
        if asked.function == "core_completion_get_course_completion_status" and not self.criteria:
            return _moodle.refused("nocriteriaset")
        if asked.function == "core_completion_get_course_completion_status":
            return _moodle.data({"completionstatus": {"completed": False, "aggregation": 1, "completions": [SELF]}})
        if asked.function == "core_webservice_get_site_info":
            return _moodle.data({"userid": 3, "siteurl": self.site.url, "sitename": "", "functions": []})
        return _moodle.refused("accessexception")

    def requests(self):
        return [asked.function for asked in self.site.asked]


@pytest.fixture
def moodle():
    site = _moodle.Site()
    yield Moodle(site)
    site.close()


@pytest.fixture
def house(tmp_path, moodle):
    store = Store(f"sqlite:///{tmp_path}/db")
    migrate.upgrade(store, NOW)
    yield House(store, moodle)
    store.close()


class House:
    def __init__(self, store, moodle):
        self.store, self.clock, self.url = store, SetClock(NOW), moodle.site.url
        self.pseudonyms = Pseudonyms(b"k" * 32, self.url)
        with store.write() as session:
            self.run_id, _ = runs.begin_run(session, "cli", {}, NOW, NOW - NOW)
            listed = [Course(i, f"K{i}", f"Kursus {i}", 1, "", "", "", tracks_completion=i != 3) for i in (1, 2, 3)]
            courses.save_scope(session, listed, NOW)

    def pull(self, page=5000, **more):
        settings = as_given({"moodle": {"url": self.url}, "statistics": {"reports": (9,), "page": page, **more}})
        access = MoodleAccess(url=self.url, token=Token("t"), attempts=1)
        with MoodleClient(access, self.clock) as client:
            pull_participants(Context(self.store, self.clock, settings, self.run_id), client, self.pseudonyms)

    def people(self, course):
        with self.store.read() as session:
            return {e.learner: e for e in courses.enrolments(session, course)}

    def coverage(self, course):
        with self.store.read() as session:
            return next(i.detail for i in views.coverage(session, course) if i.what == "people:enrolments")

    def of(self, user):
        return self.pseudonyms.of_key("username", user)

    def notices(self):
        with self.store.read() as session:
            return {notice.code: list(notice.details) for notice in runs.open_notices(session)}


def full(count=30):
    return [line(course, f"u{n:03}") for course in (1, 2, 3) for n in range(count)]


def test_everybody_is_taken_over_under_a_pseudonym(house, moodle):
    moodle.lines = [
        *full(3),
        line(1, "u009", "Teacher"),
        line(1, "u009"),
        line(1, "u001", status="Suspended", started="1 May 2025, 10:00 AM"),
    ]
    house.pull()
    people = house.people(1)
    assert set(people) == {house.of(f"u{n:03}") for n in (0, 1, 2, 9)}
    assert people[house.of("u009")].role == "editingteacher"
    assert people[house.of("u001")].active
    assert people[house.of("u001")].enrolled_at == datetime(2025, 5, 1, 7, tzinfo=UTC)
    assert {e.completed for e in house.people(3).values()} == {None}  # completion is off there


@pytest.mark.parametrize("page", [10, 11, 13, 5000])
def test_the_size_of_pages_changes_nothing(house, moodle, page):
    moodle.lines = [
        *full(),
        *(line(2, "u004", started=f"{day} May 2025, 10:00 AM") for day in range(1, 9)),
        *[line(2, "u004")] * 9,
    ]
    house.pull(page=page)
    assert [len(house.people(course)) for course in (1, 2, 3)] == [30, 30, 30]
    assert house.notices() == {}


def test_who_left_is_gone_and_who_came_back_is_the_same(house, moodle):
    moodle.lines = full(6)
    house.pull()
    seen = house.people(1)[house.of("u003")].first_seen
    moodle.lines = [one for one in full(6) if one[1] != "u003"]
    house.pull()
    assert house.of("u003") not in house.people(1)
    moodle.lines = full(6)
    house.pull()
    assert house.people(1)[house.of("u003")].first_seen == seen


def test_who_comes_or_goes_while_a_report_is_read_takes_nobody_along(house, moodle):
    moodle.lines = full()
    moodle.later[2] = lambda: moodle.lines.append(line(1, "new"))
    moodle.later[3] = lambda: moodle.lines.remove(line(1, "u002"))
    house.pull(page=10)
    assert [len(house.people(course)) for course in (2, 3)] == [30, 30]
    assert {house.of(f"u{n:03}") for n in range(30) if n != 2} <= set(house.people(1))
    assert house.notices() == {}
    house.pull(page=10)
    assert house.of("new") in house.people(1)
    assert house.of("u002") not in house.people(1)


def test_a_report_that_loses_more_rows_than_pages_share_is_read_again(house, moodle):
    moodle.lines = full()

    def lose():
        moodle.lines = [one for one in moodle.lines if one[1] > "u012" or "id=1" not in one[0]]

    moodle.later[3] = lose
    house.pull(page=10)
    assert [len(house.people(course)) for course in (1, 2, 3)] == [17, 30, 30]
    assert house.notices() == {}


def test_a_report_that_is_not_sorted_is_refused(house, moodle):
    moodle.lines, moodle.shuffled = (
        [one for n in range(30) for one in (line(1, f"u{n % 10}"), line(2, f"u{n % 7}"))],
        True,
    )
    house.pull(page=10)
    assert "sorted" in house.notices()["statistics_report"][0]
    assert house.people(1) == {}


def test_a_pull_that_fails_half_way_changes_nothing(house, moodle):
    moodle.lines = full()
    house.pull(page=10)
    before = house.people(1)

    def spoil():
        moodle.lines = [[*one[:7], "Jah", one[8]] for one in moodle.lines]

    moodle.lines = moodle.lines[:85]
    moodle.later[5] = spoil
    house.pull(page=10)
    assert house.people(1) == before
    assert len(house.people(3)) == 30
    assert "completed" in house.notices()["statistics_report"][0]


def test_what_a_killed_pull_left_does_not_count(house, moodle):
    with house.store.write() as session:
        pulls.lay_aside(session, [(1, "x" * 32, pulls.Told("student", active=True))])
    moodle.lines = full(5)
    house.pull()
    assert "x" * 32 not in house.people(1)


def test_a_sudden_nothing_is_held_back(house, moodle):
    moodle.lines = full(6)
    house.pull()
    moodle.lines = [one for one in full(6) if "id=2" not in one[0]]
    house.pull()
    assert len(house.people(2)) == 6
    assert house.notices()["held_back"] == ["course 2: people: 0, before: 6"]


def test_a_course_that_the_report_does_not_hold_is_not_empty(house, moodle):
    moodle.lines = [one for one in full(6) if "id=2" not in one[0]]
    moodle.people[2] = [{"id": 7, "roles": []}]
    house.pull()
    assert house.coverage(2) == "the report does not hold this course"
    assert house.people(2) == {}


def test_a_role_that_is_not_known_stops_its_course_alone(house, moodle):
    moodle.lines = [*full(3), line(2, "boss", "Juhendaja")]
    house.pull()
    assert house.people(2) == {}
    assert len(house.people(1)) == 3
    assert house.notices()["statistics_roles"] == ["Juhendaja"]
    house.pull(roles={"Juhendaja": "teacher"})
    assert house.people(2)[house.of("boss")].role == "teacher"


def test_courses_without_criteria_do_not_look_as_if_nobody_completed(house, moodle):
    moodle.lines, moodle.criteria = full(3), False
    moodle.people = {1: [{"id": 7, "roles": []}], 2: [{"id": 7, "roles": []}]}
    house.pull()
    assert {e.completed for e in house.people(1).values()} == {None}
    moodle.criteria = True
    house.pull()
    assert {e.completed for e in house.people(1).values()} == {False}


@pytest.mark.parametrize(
    ("completed", "asked", "criteria", "told"),
    [
        ("", [{"id": 7, "roles": []}], True, ("read", "")),
        ("", [{"id": 7, "roles": []}], False, ("read", "")),
        ("", [], True, ("blind", "no learner to ask")),
        ("Monday, 8 September 2025, 1:41 PM", [{"id": 7, "roles": []}], True, ("blind", "only where nobody completed")),
    ],
    ids=["told", "none", "nobody to ask", "somebody completed"],
)
def test_whether_the_criteria_of_a_course_are_known_is_said_in_its_coverage(
    house, moodle, completed, asked, criteria, told
):
    moodle.lines = [line(1, "u1", completed=completed), line(1, "u2")]
    moodle.people, moodle.criteria = {1: asked}, criteria
    house.pull()
    with house.store.read() as session:
        (item,) = (one for one in views.coverage(session, 1) if one.what == "people:criteria")
    assert item.outcome.value == told[0]
    assert told[1] in item.detail


def test_criteria_that_a_report_does_not_tell_are_not_believed_any_longer(house, moodle):
    def criteria():
        with house.store.read() as session:
            return session.connection().exec_driver_sql("SELECT criteria FROM course WHERE id = 1").scalar()

    moodle.lines, moodle.people = [line(1, "u1")], {1: [{"id": 7, "roles": []}]}
    moodle.criteria = False
    house.pull()
    assert json.loads(criteria())["count"] == 0
    moodle.lines = [line(1, "u1", completed="Monday, 8 September 2025, 1:41 PM")]
    house.pull()
    assert criteria() in (None, "null")


def test_times_of_another_zone_are_refused(house, moodle):
    moodle.lines = [[*one[:6], "Sunday, 7 September 2025, 1:41 PM", *one[7:]] for one in full(8)]
    told = int(datetime(2025, 9, 7, 13, 41, tzinfo=UTC).timestamp())
    moodle.people[1] = [{"id": n, "roles": [], "lastcourseaccess": told} for n in range(8)]
    house.pull()
    assert "time" in house.notices()["statistics_report"][0]
    assert house.people(1) == {}
    house.pull(timezone="UTC")
    assert len(house.people(1)) == 8


def test_a_report_with_a_condition_that_leaves_people_out_is_refused(house, moodle):
    """Moodle puts "enrolment active" and "user not suspended" into a new report by itself."""
    seen = "Sunday, 7 September 2025, 1:41 PM"
    moodle.lines = [[*one[:6], seen, *one[7:]] for one in full(20)]
    told = int(datetime(2025, 9, 7, 10, 41, tzinfo=UTC).timestamp())
    moodle.people[1] = [{"id": n, "roles": [], "lastcourseaccess": told} for n in range(24)]
    house.pull()
    assert "course 1 Moodle lists 24, the report 20" in house.notices()["statistics_report"][0]
    assert house.people(1) == {}
    moodle.people[1] = moodle.people[1][:21]  # one came a moment ago
    house.pull()
    assert len(house.people(1)) == 20


def test_another_way_than_before_is_told_with_both_numbers(house, moodle):
    with house.store.write() as session:
        people = [Enrolment(1, f"{n:032}", "student", active=True, way="batches") for n in range(4)]
        courses.save_enrolments(session, 1, people, NOW)
    moodle.lines = full(6)
    house.pull()
    assert house.notices()["statistics_way"] == [
        "course 1: batches: 4, active 4, completed 0; report: 6, active 6, completed 0"
    ]
    assert len(house.people(1)) == 6


def test_user_names_are_nowhere_in_the_database(house, moodle, tmp_path):
    moodle.lines = [line(1, "salajane-isikukood-38901010001")]
    house.pull(page=10)
    assert len(house.people(1)) == 1
    house.store.close()
    for file in tmp_path.iterdir():
        assert b"38901010001" not in file.read_bytes()
    assert json.dumps(house.notices()).find("38901010001") == -1
