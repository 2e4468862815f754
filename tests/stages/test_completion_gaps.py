"""Why nobody's completion can be read, told in words that course managers understand."""

from course_sync.errors import CallRefused
from course_sync.stages.mirroring.people import _nobody_can_be_asked_about
from course_sync.wording.terms import GAP

COMPLETION = "core_completion_get_course_completion_status"


def test_a_course_without_criteria_is_told_with_that_reason_and_not_as_a_riddle():
    item = _nobody_can_be_asked_about(CallRefused("", function=COMPLETION, errorcode="nocriteriaset"))
    assert item is not None
    assert GAP[item.reason] == "the course has no completion conditions"


def test_who_is_not_enrolled_any_more_says_nothing_of_others():
    assert _nobody_can_be_asked_about(CallRefused("", function=COMPLETION, errorcode="usernotenroled")) is None
