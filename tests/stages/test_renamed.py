"""A course or category that was renamed is the same one: what was withheld under the old name stays so under the new one."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from course_sync.clock import SetClock
from course_sync.config import as_given
from course_sync.model.course import Category, Course, Enrolment
from course_sync.stages.context import Context
from course_sync.stages.settling import settle_again, settle_periods
from course_sync.stages.withheld import withheld_values
from course_sync.stats.periods import parse_period
from course_sync.store import courses, statistics
from course_sync.store.migrate import upgrade
from course_sync.store.people import note_reading
from course_sync.store.session import Store

NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)
SETTINGS = as_given({"moodle": {"url": "https://m.example"}})
MONTHS = {7: 20, 8: 25, 9: 2}


def people(course, month, count):
    began = datetime(2026, month, 10, tzinfo=UTC)
    for n in range(count):
        yield Enrolment(course, f"{course * 1000 + month * 50 + n:015x}{0:017x}", "student", active=True, completed=False, last_access=began, way="report", enrolled_at=began)  # fmt: skip


def listed(store, *, shortname="OA-2026", category="Abi"):
    with store.write() as session:
        courses.save_categories(session, [Category(1, 0, category, category)])
        course = Course(1, shortname, "Kursus", 1, category, "", "")
        courses.save_scope(session, [course, replace(course, id=2, shortname="TEINE")], NOW)


@pytest.fixture
def store(tmp_path):
    """Two courses with two newcomers in September each; months up to September and the third quarter are settled."""
    made = Store(f"sqlite:///{tmp_path}/s.db")
    upgrade(made, NOW)
    listed(made)
    with made.write() as session:
        for course in (1, 2):
            note_reading(session, course, "report", NOW)
            for month, count in MONTHS.items():
                courses.put_enrolments(session, people(course, month, count), NOW)
    settle_periods(Context(made, SetClock(NOW), SETTINGS, 1))
    yield made
    made.close()


def enrolled(store, period, cut, row):
    with store.read() as session:
        tables = statistics.frozen(session)[period].tables
    return next(one["figures"]["enrolled"] for one in tables["rows"] if (one["cut"], one["row"]) == (cut, row))


def test_a_figure_that_was_withheld_stays_so_when_the_period_is_counted_anew_under_another_name(store):
    assert enrolled(store, "2026-09", "course", "OA-2026") is None
    with store.write() as session:  # what comes late
        for course in (1, 2):
            courses.put_enrolments(session, people(course, 9, 12), NOW)
    listed(store, shortname="OA-2027")
    settle_again(store, SETTINGS, NOW, parse_period("2026-09"))
    assert enrolled(store, "2026-09", "course", "OA-2027") is None


def test_a_year_that_is_settled_under_the_new_name_gives_no_quarter_of_the_old_one_away(store):
    quarters = ("2026-Q1", "2026-Q2", "2026-Q3", "2026-Q4")
    with store.write() as session:
        for course in (1, 2):
            courses.put_enrolments(session, people(course, 2, 3), NOW)
            courses.put_enrolments(session, people(course, 10, 30), NOW)
    for key in ("2026-02", "2026-Q1", "2026-H1"):
        settle_again(store, SETTINGS, NOW, parse_period(key))
    listed(store, shortname="OA-2027", category="Abi ja muu")
    later = datetime(2027, 2, 1, tzinfo=UTC)
    settle_periods(Context(store, SetClock(later), SETTINGS, 2))
    for cut, before, now in (("course", "OA-2026", "OA-2027"), ("category", "Abi", "Abi ja muu")):
        parts = [enrolled(store, key, cut, now if key == "2026-Q4" else before) for key in quarters]
        whole = enrolled(store, "2026", cut, now)
        assert whole is None or parts.count(None) != 1, (cut, parts, whole)


def test_what_a_settled_period_withholds_is_withheld_of_the_day_under_the_new_name_too(store):
    with store.read() as session:
        before = withheld_values(session, SETTINGS, NOW, 1)
    listed(store, shortname="OA-2027")
    with store.read() as session:
        assert withheld_values(session, SETTINGS, NOW, 1) == before
        assert statistics.frozen(session)["2026-Q3"].ends == date(2026, 9, 30)
