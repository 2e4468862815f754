import pytest
from hypothesis import given
from hypothesis import strategies as st

from course_sync.i18n import translation
from course_sync.model.findings import FindingState, Severity
from course_sync.model.health import CourseStatus, CoverageOutcome, CoverageReason
from course_sync.model.links import Reason, Verdict
from course_sync.model.places import Field
from course_sync.model.runs import RunState, Stage
from course_sync.pages import words
from course_sync.pages.words import sort_key, what_words


@pytest.mark.parametrize(
    ("table", "members"),
    [
        (words.STATUS, CourseStatus),
        (words.SYMBOL, CourseStatus),
        (words.SEVERITY, Severity),
        (words.STATE, FindingState),
        (words.FIELD, Field),
        (words.REASON, Reason),
        (words.VERDICT, Verdict),
        (words.OUTCOME, CoverageOutcome),
        (words.GAP, CoverageReason),
        (words.RUN, RunState),
        (words.STAGE, Stage),
    ],
)
def test_every_member_of_a_closed_set_has_its_word(table, members):
    assert set(table) == set(members)


def test_statuses_differ_by_sign_and_not_by_colour_alone():
    assert len(set(words.SYMBOL.values())) == len(CourseStatus)


def test_names_sort_as_the_estonian_alphabet_does():
    names = ["sala", "šokk", "zoom", "žanr", "tere", "uni", "vesi", "watt", "õlu", "äri", "öö", "ülo", "xerox", "yeti"]
    assert sorted([*names[5:], *names[:5]], key=sort_key) == names


def test_case_does_not_separate_and_letters_of_others_stand_by_their_base():
    assert sorted(["b", "A", "à", "a1", "B"], key=sort_key) == ["A", "a1", "à", "B", "b"]


@given(st.lists(st.text(), max_size=6), st.randoms())
def test_any_names_have_one_order_however_they_came(names, random):
    mixed = list(names)
    random.shuffle(mixed)
    assert sorted(names, key=sort_key) == sorted(mixed, key=sort_key)


@pytest.mark.parametrize(
    ("what", "said"),
    [
        ("quiz:questions", ("Quiz", "questions")),
        ("contents", ("", "course content")),
        ("people:enrolments", ("", "enrolments")),
        ("mystery:all", ("mystery", "everything in it")),
        ("mystery", ("mystery", "everything in it")),
    ],
)
def test_a_kind_of_thing_is_said_in_words(what, said):
    assert what_words(what) == said


def test_the_estonian_words_are_those_of_the_glossary():
    estonian = translation("et").gettext
    assert [estonian(msgid) for msgid in words.STATUS.values()] == ["Katki", "Vajab tähelepanu", "Teadmata", "Korras"]
    assert [estonian(msgid) for msgid in words.SEVERITY.values()] == ["Viga", "Hoiatus", "Soovitus"]
    assert [estonian(msgid) for msgid in words.STATE.values()] == ["Kahtlus", "Kinnitatud", "Lahendatud"]
