"""By every way the figures equal a query on Moodle's own tables, to the person, wherever docs/statistics.md says exact.

A stand-in whose people stand in tables as Moodle has them: people with several enrolments (one of them suspended), with an end, not
begun, without a role, teachers who learn, groups, hidden courses, courses without criteria or without completion.
"""

from datetime import timedelta

import pytest
from benchmarks.people.pull import WAYS
from benchmarks.people.tables import FIRST_COURSE

from course_sync.moodle.batches import BATCH
from course_sync.store import courses


@pytest.mark.parametrize("way", WAYS)
def test_on_the_first_day_and_on_days_when_many_moved_every_person_is_right(house, way):
    it = house(way)
    it.pull()
    assert it.wrong() == {}
    assert sum(map(len, it.truth().values())) > 300
    for _ in range(3):
        before = it.truth()
        it.a_day_later(share=0.1)
        assert it.truth() != before
        it.pull()
        # A completion that was taken back is seen within the days of reconciliation; none was here.
        assert it.wrong() == {}
    assert it.notices() == {}


@pytest.mark.long
@pytest.mark.parametrize("way", WAYS)
def test_at_full_size_every_person_is_right_on_the_first_day_and_when_two_percent_moved(house, way):
    it = house(way, count=200, learners=5000, enrolments=60_000, page=5000)
    assert it.tables.one("SELECT count(*) FROM user_enrolments") >= 60_000
    for _ in range(2):
        it.pull()
        assert it.wrong() == {}
        it.a_day_later()
    assert it.notices() == {}


@pytest.mark.parametrize("way", ["batches", "single"])
def test_a_completion_that_is_taken_back_is_seen_within_the_days_of_reconciliation(house, way):
    """The guarantee of docs/statistics.md over three simulated weeks: no completion is staler than seven days."""
    it = house(way, count=2, learners=40, enrolments=80)
    it.pull()
    taken = {}
    for day in range(1, 22):
        it.clock.advance(timedelta(days=1))
        if day <= 14:
            course, learner = done_and_active(it, taken)
            with it.tables.db:
                it.tables.take_back(course, learner)
            taken[course, it.pseudonyms.of(learner)] = day
        it.pull()
        for (course, who), since in taken.items():
            if day - since >= 6:  # the seventh run after it
                assert it.people(course)[who].completed is False, (
                    f"taken back on day {since}, seen as completed on {day}"
                )
        assert set(it.wrong()) <= {"completed", "date of completion"}
    assert len(taken) == 14
    assert it.wrong() == {}


def done_and_active(it, taken):
    """A learner who completed a course and is active there, not taken yet."""
    for course, people in it.truth().items():
        for learner in it.tables._learners:
            who = it.pseudonyms.of(learner)
            person = people.get(who)
            if person and person.completed and person.active and not person.staff and (course, who) not in taken:
                roles = "SELECT count(*) FROM role_assignments WHERE courseid = ? AND userid = ?"
                if it.tables.one(roles, course, learner):
                    return course, learner
    raise AssertionError("nobody left")


def test_reconciliation_asks_about_a_seventh_of_those_who_completed_each_day(house):
    it = house("batches", count=2, learners=150, enrolments=300)
    it.pull()
    asked = []
    for _ in range(7):
        it.clock.advance(timedelta(days=1))
        before = len(it.moodle.requests)
        it.pull()
        asked.append(sum(one.function.endswith("course_completion_status") for one in it.moodle.requests[before:]))
    assert max(asked) < 1.5 * min(asked)
    assert it.wrong() == {}


def test_after_days_without_a_run_all_who_are_overdue_are_asked_about(house):
    it = house("batches", count=3, learners=20, enrolments=60)
    it.pull()
    course, learner = done_and_active(it, {})
    with it.tables.db:
        it.tables.take_back(course, learner)
    it.clock.advance(timedelta(days=8))
    it.pull()
    assert it.wrong() == {}


@pytest.mark.parametrize("way", ["batches", "single"])
def test_a_completion_without_a_visit_is_seen_on_the_same_day(house, way):
    """Set by a teacher, a grade or cron: the last access does not move."""
    it = house(way, count=3, learners=40, enrolments=80)
    it.pull()
    course, who, learner = next(
        (c, it.pseudonyms.of(n), n) for c, people in it.truth().items() for n in it.tables._learners
        if (p := people.get(it.pseudonyms.of(n))) and p.completed is False and p.active and not p.staff
    )  # fmt: skip
    seen = it.people(course)[who].last_access
    it.clock.advance(timedelta(days=1))
    with it.tables.db:
        it.tables.complete(course, learner, it.now - 600)
    it.pull()
    assert (it.people(course)[who].completed, it.people(course)[who].last_access) == (True, seen)
    assert it.wrong() == {}


@pytest.mark.parametrize("way", ["batches", "single"])
def test_separate_groups_that_the_account_may_not_see_are_held_back_and_told(house, way):
    it = house(way, count=3, learners=40, enrolments=80)
    it.pull()
    before = it.people(FIRST_COURSE)
    assert len(before) >= 5
    it.moodle.rights.discard("moodle/site:accessallgroups")
    it.moodle.separate.add(FIRST_COURSE)
    it.clock.advance(timedelta(days=1))
    it.pull()
    assert it.people(FIRST_COURSE) == before
    assert it.notices()["held_back"] == [f"course {FIRST_COURSE}: people: 0, before: {len(before)}"]


@pytest.mark.parametrize("way", WAYS)
def test_removed_and_enrolled_again_people_count_once_and_from_now(house, way):
    it = house(way, count=3, learners=40, enrolments=80)
    it.pull()
    course, learner = done_and_active(it, {}) if way != "report" else (FIRST_COURSE, learner_in(it, FIRST_COURSE))
    who = it.pseudonyms.of_key("username", f"opp{learner:07}") if way == "report" else it.pseudonyms.of(learner)
    with it.tables.db:
        it.tables.remove(course, learner)
    it.clock.advance(timedelta(days=1))
    it.pull()
    assert who not in it.people(course)
    with it.tables.db:
        it.tables._again(course, learner, it.now)
    it.clock.advance(timedelta(days=1))
    it.pull()
    assert who in it.people(course)
    assert it.wrong() == {}


def learner_in(it, course):
    found = "SELECT min(ue.userid) FROM user_enrolments ue JOIN enrol e ON e.id = ue.enrolid WHERE e.courseid = ?"
    return it.tables.one(found, course)


@pytest.mark.parametrize(("old", "new"), [("report", "batches"), ("batches", "report"), ("report", "single")])
def test_a_change_of_way_enters_everybody_anew_and_tells_both_sums(house, old, new):
    it = house(old, count=5, learners=30, enrolments=90)
    if new == "single":
        it.moodle.functions.discard(BATCH)
    it.pull()
    it.way = new
    it.clock.advance(timedelta(days=1))
    it.pull()
    assert it.wrong() == {}
    told = it.notices()["statistics_way"]
    assert len(told) == 5
    assert all(f": {old}: " in line and f"; {new if new == 'report' else 'batches'}: " in line for line in told)
    with it.store.read() as session:
        ways = {e.way for course in courses.scoped_course_ids(session) for e in courses.enrolments(session, course)}
    assert len(ways) == 1, "two ways are mixed"
