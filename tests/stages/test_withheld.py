"""What the settled tables of periods withhold of a course, for the figures of a day: the same value must not come out there."""

from datetime import UTC, datetime

import pytest

from course_sync.clock import SetClock
from course_sync.config import as_given
from course_sync.model.course import Category, Course, Enrolment
from course_sync.stages.context import Context
from course_sync.stages.settling import settle_periods
from course_sync.stages.withheld import withheld_values
from course_sync.stats.funnel import FunnelActivity, count_funnel, settle_funnel
from course_sync.store import courses
from course_sync.store.migrate import upgrade
from course_sync.store.people import note_reading
from course_sync.store.session import Store

NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)
SETTINGS = as_given({"moodle": {"url": "https://m.example"}})


def people(course, count, done, month):
    began = datetime(2026, month, 10, tzinfo=UTC)
    for n in range(count):
        at = datetime(2026, month, 20, tzinfo=UTC) if n < done else None
        yield Enrolment(course, f"{course * 1000 + month * 50 + n:015x}{0:017x}", "student", active=True, completed=n < done, completed_at=at, last_access=began, way="report", enrolled_at=began)  # fmt: skip


@pytest.fixture
def store(tmp_path):
    made = Store(f"sqlite:///{tmp_path}/s.db")
    upgrade(made, NOW)
    with made.write() as session:
        courses.save_categories(session, [Category(1, 0, "Abi", "Abi")])
        courses.save_scope(session, [Course(i, f"K{i}", f"K{i}", 1, "Abi", "", "") for i in (1, 2, 3)], NOW)
        for given in ((1, 30, 27, 8), (2, 60, 30, 8), (3, 30, 27, 8), (3, 25, 12, 9)):
            courses.put_enrolments(session, people(*given), NOW)
            note_reading(session, given[0], "report", NOW)
    settle_periods(Context(made, SetClock(NOW), SETTINGS, 1))
    yield made
    made.close()


def withheld(store, course):
    with store.read() as session:
        return withheld_values(session, SETTINGS, NOW, course)


def test_where_a_period_holds_everybody_what_it_withholds_is_withheld_of_the_day_too(store):
    values = withheld(store, 1)
    assert {3, 27} <= values  # three have not completed, so neither is told how many have
    steps = [FunnelActivity(11, "Test", "quiz", required=True), FunnelActivity(12, "Lisa", "url", required=False)]
    counted = count_funnel(steps, [{11, 12}] * 20 + [{12}] * 7 + [set()] * 3)
    assert settle_funnel(counted, 5).completed[12] is None  # three have not
    counted = count_funnel(steps, [{11, 12}] * 12 + [{12}] * 15 + [{11}] * 8)
    assert settle_funnel(counted, 5).completed[12] == 27
    assert settle_funnel(counted, 5, withheld_elsewhere=values).completed[12] is None


def test_what_is_withheld_for_another_courses_sake_is_withheld_of_the_day_too(store):
    assert withheld(store, 2) == {
        30
    }  # nothing of it is small: shown beside the category's sum, it would tell of the first course


def test_a_period_of_some_of_the_people_says_nothing_of_a_day(store):
    assert 27 not in withheld(store, 3)


def test_of_a_course_that_is_not_in_our_care_nothing_is_known(store):
    assert withheld(store, 99) == set()
