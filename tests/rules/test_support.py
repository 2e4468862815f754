"""Learners who wait for an answer."""

from dataclasses import replace
from datetime import date, timedelta

from course_sync.model.findings import Severity

WEEKENDS = frozenset(day for n in range(200) if (day := date(2026, 11, 22) - timedelta(days=n)).isoweekday() > 5)


def forum(w, *days_ago, **changes):
    asked = tuple(w.now - timedelta(days=n) for n in days_ago)
    return replace(w.view(activities=(w.activity(3, "forum", waiting=asked, **changes),)), days_off=WEEKENDS)


def test_questions_that_wait_for_more_than_five_working_days_are_counted_with_the_oldest_day(w, found):
    (finding,) = found("support.unanswered", forum(w, 1, 20, 30))
    assert (finding.severity, finding.details["count"], finding.details["date"]) == (Severity.HINT, 2, "2026-10-23")


def test_the_sixth_working_day_is_the_first_that_is_too_many(w, found):
    """Today is a Sunday: asked on Friday the 13th, five working days have passed; asked on Thursday the 12th, six."""
    assert found("support.unanswered", forum(w, 9)) == []
    assert len(found("support.unanswered", forum(w, 10))) == 1
    assert len(found("support.unanswered", forum(w, 9), working_days=4)) == 1


def test_public_holidays_are_no_working_days(w, found):
    view = forum(w, 10)
    assert found("support.unanswered", replace(view, days_off=WEEKENDS | {date(2026, 11, 13)})) == []


def test_old_questions_hidden_forums_and_ended_courses_are_left_alone(w, found):
    assert found("support.unanswered", forum(w, 121)) == []
    assert len(found("support.unanswered", forum(w, 120))) == 1
    assert found("support.unanswered", forum(w, 20, visible=False)) == []
    assert found("support.unanswered", replace(forum(w, 20), course=w.course(ends_at=w.now))) == []


def test_a_forum_in_which_nobody_waits(w, found):
    assert found("support.unanswered", forum(w)) == []
