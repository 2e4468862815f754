"""What a restriction asks for is gone only where Moodle's words call as many missing as its JSON names."""

import json

import pytest

from course_sync.moodle.installed import parse_missing_words
from course_sync.stages.mirroring.lost import lost, names_what_may_be_gone

YES, ANY = {"type": "group", "id": 4}, {"type": "group"}
SET, OWN = {"type": "grouping", "id": 2}, {"type": "grouping", "activity": True}
MISSING, NO_SET = (
    "You belong to <strong>(Missing group)</strong>",
    "You belong to a group in <strong>(Missing grouping)</strong>",
)
SAID = {"group": "(Missing group)", "grouping": "(Missing grouping)"}
FINE = "You belong to <strong>Tartu</strong>"


GRADE = {"type": "grade", "id": 999_999, "min": 50}
OWN_FIELD = {"type": "profile", "cf": "olematu", "op": "isequalto", "v": "x"}
FIELD = {"type": "profile", "sf": "institution", "op": "isequalto", "v": "Politsei"}


def test_a_grade_and_a_field_that_are_gone_as_an_estonian_4_1_says_it():
    answer = [
        {"component": "availability_profile", "string": "(Puuduv kohandatud väli: {$a})"},
        {"component": "availability_grade", "string": "(puuduv tegevus)"},
        {"component": "availability_cohort", "string": "[[missing]]"},
    ]
    said = parse_missing_words([{"stringid": "missing", "lang": "et", **one} for one in answer])
    assert set(said) == {"profile", "grade"}
    points = "Ei ole saadaval, kui: Sinu hinne tegevuses <strong>(puuduv tegevus)</strong> on piisav"
    assert lost(json.dumps({"op": "&", "c": [GRADE]}), points, said) == {"lost_grade": True}
    asks = "Sinu <strong>(Puuduv kohandatud väli: olematu)</strong> on <strong>x</strong>"
    assert lost(json.dumps({"op": "&", "c": [OWN_FIELD]}), asks, said) == {"lost_profile": True}
    assert lost(json.dumps({"op": "&", "c": [FIELD, OWN_FIELD]}), asks, said) == {"lost_profile": True}
    assert lost(json.dumps({"op": "&", "c": [GRADE]}), "Sinu hinne tegevuses <strong>Test</strong>", said) == {}


@pytest.mark.parametrize(
    ("conditions", "words", "gone"),
    [
        ([YES], f"Not available unless: {MISSING}", {"lost_group": True}),
        ([YES], f"Not available unless: {FINE}", {}),
        ([YES], "", {}),
        ([YES, {"op": "|", "c": [YES, ANY]}], MISSING + MISSING, {"lost_group": True}),
        ([YES, YES], MISSING + FINE, {"lost_group": True}),  # whichever: each is asked for
        ([YES, {"op": "|", "c": [YES, YES]}], MISSING + MISSING + FINE, {}),  # which of them?
        ([YES], MISSING + MISSING, {}),
        ([ANY], MISSING, {}),
        ([SET], NO_SET, {"lost_grouping": True}),
        ([SET, YES], NO_SET + FINE, {"lost_grouping": True}),
        ([SET, YES], NO_SET + MISSING, {"lost_group": True, "lost_grouping": True}),
        ([OWN], NO_SET, {}),  # the activity's own grouping, of which there may be none
        ([SET, OWN], NO_SET + NO_SET, {}),
        ([YES], "Sa kuulud rühma (Tartu)", {}),
    ],
)
def test_all_or_nothing(conditions, words, gone):
    assert lost(json.dumps({"op": "&", "c": conditions}), words, SAID) == gone


def test_where_one_of_several_is_enough_all_must_be_gone():
    either = json.dumps({"op": "|", "c": [YES, YES]})
    assert lost(either, MISSING + FINE, SAID) == {}
    assert lost(either, MISSING + MISSING, SAID) == {"lost_group": True}


@pytest.mark.parametrize(
    ("conditions", "named"),
    [
        ([YES], True),
        ([{"op": "|", "c": [SET]}], True),
        ([ANY], False),
        ([OWN], False),
        ([GRADE], True),
        ([OWN_FIELD], True),
        ([FIELD], False),
        ([], False),
    ],
)
def test_only_what_is_named_can_be_gone(conditions, named):
    assert names_what_may_be_gone(json.dumps({"op": "&", "c": conditions})) is named


def test_in_the_accounts_language():
    words = {"group": "Puuduv rühm", "grouping": "Puuduv rühmitus"}
    both = json.dumps({"op": "&", "c": [SET, YES]})
    assert lost(both, "Puuduv rühmitus, Tartu", words) == {"lost_grouping": True}
    assert lost(both, "Puuduv rühmitus, Puuduv rühm", words) == {"lost_group": True, "lost_grouping": True}
    assert lost(both, MISSING + NO_SET, words) == {}, "a course with a language of its own"
    assert lost(both, MISSING + NO_SET, {}) == {}


def test_how_moodle_says_it_is_asked_of_moodle():
    """As 4.1 and 5.1 answered; a site without the plug-in has no word for it."""
    answer = [
        {"stringid": "missing", "component": "availability_group", "lang": "en", "string": "(Missing group)"},
        {"stringid": "missing", "component": "availability_grouping", "lang": "en", "string": "[[missing]]"},
    ]
    assert parse_missing_words(answer) == {"group": "(Missing group)"}


@pytest.mark.parametrize(
    "broken", ["", "{", "[]", "null", '{"op":"&","c":3}', '{"op":"&","c":[1,null]}', "[" * 100_000]
)
def test_what_is_no_restriction_says_nothing(broken):
    assert lost(broken, MISSING, SAID) == {}
