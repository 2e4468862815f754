"""Settings that keep learners out."""

from dataclasses import replace
from datetime import timedelta

import pytest

from course_sync.model.findings import Severity
from course_sync.model.health import CoverageItem, CoverageOutcome, CoverageReason

SECOND = timedelta(seconds=1)
DAY = timedelta(days=1)


def dated(w, modname, name, at, **changes):
    return w.view(activities=(w.activity(9, modname, dates={name: at}, **changes),))


def test_a_quiz_without_questions_is_an_error(w, found):
    quiz = w.activity(2, "quiz", facts={"hasquestions": 0})
    (finding,) = found("quiz.no-questions", w.view(activities=(quiz,)))
    assert finding.severity is Severity.ERROR
    assert found("quiz.no-questions", w.view(activities=(replace(quiz, visible=False),))) == []
    gap = CoverageItem("quiz:settings", CoverageOutcome.UNREAD, CoverageReason.CALL_FAILED, 2)
    assert found("quiz.no-questions", w.view(activities=(quiz,), coverage=(gap,))) == []


@pytest.mark.parametrize("facts", [{"hasquestions": 1}, {"hasquestions": None}, {}])
def test_a_quiz_with_questions_or_of_which_nothing_is_known_is_fine(w, found, facts):
    assert found("quiz.no-questions", w.view(activities=(w.activity(2, "quiz", facts=facts),))) == []


CASES = [
    ("quiz.closed", "quiz", "timeclose"),
    ("assign.past-due", "assign", "duedate"),
    ("assign.past-due", "assign", "cutoffdate"),
    ("activity.closed", "choice", "timeclose"),
    ("activity.closed", "feedback", "timeclose"),
    ("activity.closed", "lesson", "deadline"),
    ("activity.closed", "data", "timeavailableto"),
    ("activity.closed", "workshop", "submissionend"),
    ("activity.closed", "forum", "cutoffdate"),
]


@pytest.mark.parametrize(("rule", "modname", "name"), CASES)
def test_a_date_that_passed_while_the_course_goes_on_is_a_warning(w, found, rule, modname, name):
    view = dated(w, modname, name, w.now - SECOND)
    (finding,) = found(rule, view)
    assert finding.severity is Severity.WARNING
    assert finding.details["setting"] == name
    assert finding.details["date"] == (w.now - SECOND).isoformat()
    assert finding.subject == "", "the date may change; the finding stays the same"
    assert len(found(rule, replace(view, course=w.course(ends_at=w.now + DAY)))) == 1


@pytest.mark.parametrize(("rule", "modname", "name"), CASES)
def test_a_date_of_now_or_later_is_fine(w, found, rule, modname, name):
    assert found(rule, dated(w, modname, name, w.now)) == []
    assert found(rule, dated(w, modname, name, w.now + DAY)) == []


@pytest.mark.parametrize(("rule", "modname", "name"), CASES)
def test_dates_of_ended_courses_and_hidden_activities_are_history(w, found, rule, modname, name):
    view = dated(w, modname, name, w.now - DAY)
    assert found(rule, replace(view, course=w.course(ends_at=w.now))) == []
    assert found(rule, dated(w, modname, name, w.now - DAY, visible=False)) == []


def test_an_opening_date_closes_nothing(w, found):
    view = dated(w, "choice", "timeopen", w.now - DAY)
    assert found("activity.closed", view) == []


def test_a_quiz_and_an_assignment_are_told_by_their_own_rules_only(w, found):
    assert found("activity.closed", dated(w, "quiz", "timeclose", w.now - DAY)) == []
    assert found("activity.closed", dated(w, "assign", "duedate", w.now - DAY)) == []


def test_the_days_of_grace_can_be_set(w, found):
    assert found("quiz.closed", dated(w, "quiz", "timeclose", w.now - 2 * DAY), grace_days=2) == []
    assert len(found("quiz.closed", dated(w, "quiz", "timeclose", w.now - 2 * DAY - SECOND), grace_days=2)) == 1


def test_a_groups_timetable_is_left_alone_unless_asked_for_but_not_a_date_left_over_from_before(w, found):
    course = w.course(starts_at=w.now - 30 * DAY, ends_at=w.now + 30 * DAY)
    in_timetable = replace(dated(w, "quiz", "timeclose", w.now - DAY), course=course)
    left_over = replace(dated(w, "quiz", "timeclose", w.now - 31 * DAY), course=course)
    assert found("quiz.closed", in_timetable) == []
    assert len(found("quiz.closed", in_timetable, timetabled=True)) == 1
    assert len(found("quiz.closed", left_over)) == 1


def test_a_course_that_ended_long_ago_and_is_still_visible_is_a_warning(w, found):
    limit = w.now - 14 * DAY
    (finding,) = found("course.ended-visible", w.view(course=w.course(ends_at=limit - SECOND)))
    assert finding.severity is Severity.WARNING
    assert found("course.ended-visible", w.view(course=w.course(ends_at=limit))) == []
    assert found("course.ended-visible", w.view(course=w.course(ends_at=limit - SECOND, visible=False))) == []
    assert found("course.ended-visible", w.view(course=w.course(ends_at=None))) == []
    assert len(found("course.ended-visible", w.view(course=w.course(ends_at=w.now - 2 * DAY)), days=1)) == 1
