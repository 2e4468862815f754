"""Texts beside an activity's own are asked for: how, how often, and what a failing one does to the others."""

from types import SimpleNamespace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from course_sync.errors import AccessRefused, CallRefused
from course_sync.model.health import CoverageOutcome, CoverageReason
from course_sync.moodle import ActivityDetail, Outcome
from course_sync.moodle.beside import DATA_FIELDS, GRADING_FORMS, QUIZ_FEEDBACK
from course_sync.stages.mirroring.answers import Gap
from course_sync.stages.mirroring.beside import FEEDBACK, FIELDS, FORMS, beside


class Moodle:
    """A client whose answers are made by `answer`; what was asked is noted."""

    def __init__(self, answer, *, lacks=()):
        self.answer, self.asked = answer, []
        self._capabilities = SimpleNamespace(has=lambda function: function not in lacks)

    def capabilities(self):
        return self._capabilities

    def call_many(self, calls):
        for call in calls:
            self.asked.append(call)
            told = self.answer(call)
            yield Outcome(error=told) if isinstance(told, Exception) else Outcome(data=told)


def quiz(instance=7, **facts):
    return ActivityDetail("quiz", 1, instance, 1, "Test", facts={"hasfeedback": 1, "grade": 100, **facts})


def bands(*feedback, grade=100):
    """Says of a grade what the highest of (from which share of the full grade, text) says that it reaches."""

    def answer(call):
        reached = [text for share, text in feedback if share <= float(call.params["grade"]) / grade + 1e-9]
        return {"feedbacktext": reached[-1] if reached else "", "feedbacktextformat": 1, "warnings": []}

    return Moodle(answer)


def bodies(told):
    return [entry.body for entry in told]


def test_every_feedback_of_a_quiz_is_found_from_the_lowest_grade_up():
    moodle = bands((0, "alla"), (0.5, "pool"), (0.9, "üle"), (1, "kõik"), grade=8)
    told = beside(moodle, {1: quiz(grade=8)})[FEEDBACK][1]
    assert bodies(told) == ["alla", "pool", "üle", "kõik"]
    assert [entry.id for entry in told] == [1, 2, 3, 4]


def test_a_quiz_with_one_feedback_is_asked_five_times_and_one_without_any_never():
    moodle = bands((0, "sama"))
    beside(moodle, {1: quiz(), 2: quiz(8, hasfeedback=0)})
    assert [call.params["quizid"] for call in moodle.asked if call.function == QUIZ_FEEDBACK] == [7] * 5


@settings(max_examples=60, deadline=None)
@given(st.lists(st.integers(0, 31), unique=True, min_size=1, max_size=6))
def test_no_feedback_that_holds_for_a_thirty_second_of_the_grades_is_missed(starts):
    feedback = [(start / 32, f"tekst {start}") for start in sorted(starts)]
    told = beside(bands(*feedback), {1: quiz()})[FEEDBACK][1]
    assert bodies(told) == [text for _, text in feedback]


def test_feedback_that_no_grade_brought_to_light_is_a_blind_spot():
    told = beside(bands(), {1: quiz()})[FEEDBACK][1]
    assert (told.reason, told.outcome) == (CoverageReason.BLIND_SPOT, CoverageOutcome.BLIND)


def assignments(*cmids):
    return {cmid: ActivityDetail("assign", cmid, cmid, 1, "Töö") for cmid in cmids}


def area(cmid, *definitions):
    return {"cmid": cmid, "activemethod": "guide" if definitions else None, "definitions": list(definitions)}


FORM = {"id": 1, "method": "guide", "name": "Juhend", "description": "tekst", "descriptionformat": 1}


def test_forms_of_all_assignments_are_one_question_and_those_without_are_not_spoken_of():
    moodle = Moodle(lambda call: {"areas": [area(1, FORM), area(2)], "warnings": []})
    told = beside(moodle, assignments(1, 2))[FORMS]
    assert [call.params["cmids"] for call in moodle.asked] == [[1, 2]]
    assert {cmid: bodies(entries) for cmid, entries in told.items()} == {1: ["tekst"]}


def test_one_form_at_which_moodle_fails_does_not_hide_the_others():
    def answer(call):
        if 2 in call.params["cmids"]:
            return CallRefused("broken", function=GRADING_FORMS, errorcode="codingerror")
        return {"areas": [area(cmid, FORM) for cmid in call.params["cmids"]], "warnings": []}

    told = beside(Moodle(answer), assignments(1, 2, 3))[FORMS]
    assert told[2] == Gap(CoverageReason.CALL_FAILED, f"{GRADING_FORMS}: codingerror")
    assert bodies(told[1]) == bodies(told[3]) == ["tekst"]


def test_an_assignment_that_moodle_leaves_out_was_refused():
    told = beside(Moodle(lambda call: {"areas": [], "warnings": []}), assignments(1))[FORMS]
    assert told[1].reason is CoverageReason.RIGHT_MISSING


@pytest.mark.parametrize(
    ("code", "outcome"),
    [("notopenyet", CoverageOutcome.BLIND), ("expired", CoverageOutcome.BLIND), ("x", CoverageOutcome.UNREAD)],
)
def test_fields_of_a_closed_database_are_kept_back_and_other_failures_are_not(code, outcome):
    moodle = Moodle(lambda call: CallRefused("closed", function=DATA_FIELDS, errorcode=code))
    told = beside(moodle, {1: ActivityDetail("data", 1, 9, 1, "Andmebaas")})[FIELDS][1]
    assert told.outcome is outcome
    assert (told.reason is CoverageReason.CLOSED) is (outcome is CoverageOutcome.BLIND)


def test_a_missing_function_counts_where_there_is_something_to_read_for_certain():
    moodle = Moodle(lambda call: AccessRefused("no"), lacks={DATA_FIELDS, QUIZ_FEEDBACK, GRADING_FORMS})
    details = {1: quiz(), 2: ActivityDetail("data", 2, 9, 1, "Andmebaas"), **assignments(3)}
    told = beside(moodle, details)
    assert {
        what: by[cmid].outcome for what, cmid in ((FEEDBACK, 1), (FIELDS, 2), (FORMS, 3)) for by in [told[what]]
    } == {
        FEEDBACK: CoverageOutcome.UNREAD,
        FIELDS: CoverageOutcome.UNREAD,
        FORMS: CoverageOutcome.BLIND,
    }
    assert moodle.asked == []
