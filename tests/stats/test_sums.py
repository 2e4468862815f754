"""Who counts as a learner, and when a figure is not known."""

import pytest

from course_sync.model.course import CompletionSums, Enrolment
from course_sync.stats import completion_sums

STAFF = {"editingteacher", "teacher", "manager"}


def enrolment(learner, role="student", *, active=True, completed=False, course_id=7):
    return Enrolment(course_id, learner * 32, role, active, completed)


def test_nobody_enrolled_is_zero_not_unknown():
    assert completion_sums([], STAFF) == CompletionSums(0, 0, 0)


def test_staff_are_not_learners():
    rows = [enrolment("a"), enrolment("b", "editingteacher", completed=True), enrolment("c", "manager")]
    assert completion_sums(rows, STAFF) == CompletionSums(1, 1, 0)


def test_whoever_has_a_staff_role_in_any_enrolment_is_staff():
    assert completion_sums([enrolment("a"), enrolment("a", "teacher")], STAFF) == CompletionSums(0, 0, 0)


def test_completed_is_counted_of_the_active():
    rows = [
        enrolment("a", completed=True),
        enrolment("b"),
        enrolment("c", active=False, completed=True),
        enrolment("d", active=False, completed=None),
    ]
    assert completion_sums(rows, STAFF) == CompletionSums(enrolled=4, active=2, completed=1)


def test_a_person_with_several_enrolments_is_one_learner():
    rows = [enrolment("a", active=False, completed=True), enrolment("a", completed=None), enrolment("b")]
    assert completion_sums(rows, STAFF) == CompletionSums(2, 2, 1)


def test_completion_that_is_not_known_of_somebody_is_not_known_at_all():
    rows = [enrolment("a", completed=True), enrolment("b", completed=None)]
    assert completion_sums(rows, STAFF) == CompletionSums(2, 2, None)


def test_people_are_not_summed_over_courses():
    with pytest.raises(ValueError, match="one course"):
        completion_sums([enrolment("a"), enrolment("a", course_id=8)], STAFF)
