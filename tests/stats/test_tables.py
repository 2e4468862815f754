"""What is counted, and what nobody knows: not known is never 0."""

from dataclasses import replace
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from course_sync.model.course import Enrolment
from course_sync.stats.periods import parse_period
from course_sync.stats.settling import Earlier, settle
from course_sync.stats.tables import CellName, CourseFacts, Cut, Figure, tables

ZONE = ZoneInfo("Europe/Tallinn")
FIRST_READ = datetime(2026, 11, 10, 5, tzinfo=UTC)
LATER = datetime(2026, 12, 3, 5, tzinfo=UTC)
COURSE = CourseFacts("K1", "Abi", datetime(2026, 10, 20, tzinfo=UTC), FIRST_READ)
OLD = CourseFacts("K2", "Abi", None, FIRST_READ)


def seen(course, n, first_seen, **more):
    """Somebody whom the functions told of: they know no date of enrolment."""
    return Enrolment(course, f"{n:015x}" + "0" * 17, "student", active=True, way="batches", first_seen=first_seen, **{"completed": False, **more})  # fmt: skip


def count(people, facts, *periods):
    return tables(people, facts, [parse_period(p) for p in periods], ZONE, {"editingteacher"}, ())


def figure(found, period, cut, row, name):
    """The figure; "?" where it is not known, None where there is no such row."""
    cell = CellName(period, cut, row, name)
    return "?" if cell in found.not_known else found.values.get(cell)


def test_who_was_there_before_the_first_reading_enrolled_at_a_time_that_nobody_knows():
    found = count([seen(2, n, FIRST_READ) for n in range(9)], {2: OLD}, "2025", "2026-10", "2026-11", "2026-12")
    for period in ("2025", "2026-10", "2026-11"):
        for cut, row in ((Cut.COURSE, "K2"), (Cut.CATEGORY, "Abi"), (Cut.TOTAL, "")):
            for name in (Figure.ENROLLED, Figure.COHORT_COMPLETED, Figure.COHORT_OPEN, Figure.NOT_STARTED):
                assert figure(found, period, cut, row, name) == "?"
            assert figure(found, period, cut, row, Figure.COMPLETED) == 0
    assert figure(found, "2026-12", Cut.TOTAL, "", Figure.ENROLLED) == 0


def test_who_came_after_it_enrolled_on_the_day_on_which_they_were_first_seen():
    found = count([seen(1, n, LATER) for n in range(7)], {1: COURSE}, "2026-12", "2027-01")
    assert figure(found, "2026-12", Cut.COURSE, "K1", Figure.ENROLLED) == 7
    assert figure(found, "2026-12", Cut.TOTAL, "", Figure.PERSONS) == 7
    assert figure(found, "2027-01", Cut.COURSE, "K1", Figure.ENROLLED) == 0


def test_a_course_made_within_the_period_tells_that_all_of_its_people_enrolled_in_it():
    found = count([seen(1, n, FIRST_READ) for n in range(6)], {1: COURSE}, "2026-Q3", "2026-10", "2026-11", "2026-Q4")
    assert figure(found, "2026-Q4", Cut.COURSE, "K1", Figure.ENROLLED) == 6
    assert figure(found, "2026-10", Cut.COURSE, "K1", Figure.ENROLLED) == "?"
    assert figure(found, "2026-11", Cut.TOTAL, "", Figure.ENROLLED) == "?"
    assert figure(found, "2026-Q3", Cut.TOTAL, "", Figure.ENROLLED) is None  # there was no course then


def test_one_course_of_which_it_is_not_known_makes_the_sums_not_known_and_no_others():
    people = [*(seen(1, n, LATER) for n in range(7)), *(seen(2, n, LATER) for n in range(7))]
    found = count(people, {1: COURSE, 2: CourseFacts("K2", "Muu", None, LATER)}, "2026-12")
    assert figure(found, "2026-12", Cut.COURSE, "K1", Figure.ENROLLED) == 7
    assert figure(found, "2026-12", Cut.CATEGORY, "Abi", Figure.ENROLLED) == 7
    assert figure(found, "2026-12", Cut.CATEGORY, "Muu", Figure.ENROLLED) == "?"
    assert figure(found, "2026-12", Cut.TOTAL, "", Figure.ENROLLED) == "?"


def test_days_to_completion_are_not_known_where_somebodys_start_is_not():
    done = datetime(2026, 12, 20, tzinfo=UTC)
    people = [seen(1, 1, LATER, completed=True, completed_at=done), seen(1, 2, FIRST_READ, completed=True, completed_at=done)]  # fmt: skip
    found = count(people, {1: COURSE}, "2026-12")
    assert figure(found, "2026-12", Cut.COURSE, "K1", Figure.COMPLETED) == 2
    assert found.days == {}
    assert ("2026-12", Cut.COURSE, "K1") in found.days_not_known


def test_a_completion_without_a_date_is_not_known_in_any_period_that_may_hold_it():
    people = [seen(1, 1, FIRST_READ, completed=True)]
    found = count(
        people, {1: replace(COURSE, created_at=datetime(2026, 9, 30, tzinfo=UTC))}, "2026-08", "2026-11", "2026-12"
    )
    assert figure(found, "2026-08", Cut.COURSE, "K1", Figure.COMPLETED) is None
    assert figure(found, "2026-11", Cut.COURSE, "K1", Figure.COMPLETED) == "?"
    assert figure(found, "2026-12", Cut.TOTAL, "", Figure.COMPLETED) == "?"


def dated(course, n, *, completed=False, accessed=True, unit="", role="student", excluded=False):
    began = datetime(2026, 8, 5, 12, tzinfo=UTC)
    end = datetime(2026, 8, 15, 12, tzinfo=UTC)
    return Enrolment(
        course, f"{n:015x}" + "0" * 17, role, active=True, completed=completed, completed_at=end if completed else None,
        last_access=end if accessed else None, way="report", enrolled_at=began, unit=unit, excluded=excluded,
    )  # fmt: skip


def test_each_of_those_who_enrolled_is_completed_in_progress_not_started_or_not_known():
    people = [
        *(dated(1, n, completed=True) for n in range(6)), *(dated(1, n) for n in range(6, 11)), *(dated(1, n, accessed=False) for n in range(11, 14)),
        *(dated(2, n, completed=None) for n in range(4)), dated(1, 90, role="editingteacher"), dated(1, 91, excluded=True),
    ]  # fmt: skip
    found = count(people, {1: COURSE, 2: OLD}, "2026-Q3")
    got = {name: figure(found, "2026-Q3", Cut.TOTAL, "", name) for name in Figure}
    assert got == {
        Figure.ENROLLED: 18, Figure.PERSONS: 14, Figure.REPEATS: 4, Figure.COMPLETED: 6, Figure.COHORT_COMPLETED: 6,
        Figure.COHORT_OPEN: 8, Figure.IN_PROGRESS: 5, Figure.NOT_STARTED: 3, Figure.COHORT_UNKNOWN: 4, Figure.ACTIVE: 18, Figure.INACTIVE: 0,
    }  # fmt: skip
    assert found.unknown == {"K2"}
    assert found.days["2026-Q3", Cut.TOTAL, ""].median == pytest.approx(10)


def test_where_the_site_hides_accesses_nobody_looks_as_if_they_had_not_started():
    found = count([dated(1, n, accessed=False) for n in range(8)], {1: COURSE}, "2026-Q3")
    assert figure(found, "2026-Q3", Cut.COURSE, "K1", Figure.NOT_STARTED) == "?"
    assert figure(found, "2026-Q3", Cut.COURSE, "K1", Figure.COHORT_OPEN) == 8


def test_a_course_in_which_nothing_happened_has_a_row_of_zeros_and_one_not_made_yet_has_none():
    found = count([], {1: COURSE, 2: OLD}, "2026-08")
    assert figure(found, "2026-08", Cut.COURSE, "K2", Figure.ENROLLED) == 0
    assert figure(found, "2026-08", Cut.COURSE, "K1", Figure.ENROLLED) is None


def test_of_a_course_whose_people_were_never_read_nothing_is_known_and_the_sums_are_without_it():
    """Moodle refused its contents (the plug-in of its format was removed): 30 learners were told as 0."""
    refused = replace(OLD, people_since=None)
    found = count([dated(1, n) for n in range(8)], {1: COURSE, 2: refused}, "2026-10")
    for name in (Figure.ENROLLED, Figure.COMPLETED, Figure.COHORT_OPEN, Figure.ACTIVE):
        assert figure(found, "2026-10", Cut.COURSE, "K2", name) == "?"
    assert figure(found, "2026-10", Cut.TOTAL, "", Figure.ENROLLED) is not None
    assert found.unknown == {"K2"}
    (settled,) = settle(found, [parse_period("2026-10")], {"K1": "Abi", "K2": "Abi"}, 5, Earlier({}, set()))
    (row,) = [row for row in settled.rows if (row.cut, row.row) == (Cut.COURSE, "K2")]
    assert row.figures == {}, "a row of question marks, not of zeros"


def test_months_make_quarters_and_a_person_in_two_courses_is_one():
    people = [*(dated(1, n) for n in range(8)), *(dated(2, n) for n in range(4, 12))]
    found = count(people, {1: COURSE, 2: OLD}, "2026-08", "2026-Q3", "2026")
    for period in ("2026-08", "2026-Q3", "2026"):
        assert figure(found, period, Cut.TOTAL, "", Figure.ENROLLED) == 16
        assert figure(found, period, Cut.TOTAL, "", Figure.PERSONS) == 12


def test_of_those_who_enrolled_the_active_are_counted_where_moodle_tells_who_they_are():
    people = [replace(seen(1, n, LATER), active=n < 7) for n in range(12)]
    found = count(people, {1: COURSE}, "2026-12")
    assert figure(found, "2026-12", Cut.COURSE, "K1", Figure.ACTIVE) == 7
    assert figure(found, "2026-12", Cut.CATEGORY, "Abi", Figure.INACTIVE) == 5


def test_where_all_pass_for_active_it_is_not_known_nor_in_any_sum_with_them_in():
    people = [*(seen(1, n, LATER) for n in range(12)), *(seen(2, 100 + n, LATER) for n in range(9))]
    found = count(people, {1: replace(COURSE, tells_active=False), 2: OLD}, "2026-12")
    assert figure(found, "2026-12", Cut.COURSE, "K1", Figure.ACTIVE) == "?"
    assert figure(found, "2026-12", Cut.TOTAL, "", Figure.ACTIVE) == "?"
    assert figure(found, "2026-12", Cut.COURSE, "K2", Figure.ACTIVE) == 9
    assert figure(found, "2026-12", Cut.TOTAL, "", Figure.ENROLLED) == 21


def test_persons_of_a_category_are_fewer_than_its_courses_have_together():
    other = CourseFacts("K3", "Abi", datetime(2026, 10, 20, tzinfo=UTC), FIRST_READ)
    people = [*(seen(1, n, LATER) for n in range(12)), *(seen(3, n, LATER) for n in range(5, 15))]
    found = count(people, {1: COURSE, 3: other}, "2026-12")
    assert figure(found, "2026-12", Cut.CATEGORY, "Abi", Figure.ENROLLED) == 22
    assert figure(found, "2026-12", Cut.CATEGORY, "Abi", Figure.PERSONS) == 15
