import pytest
from hypothesis import given
from hypothesis import strategies as st

from course_sync.model.health import CourseStatus
from course_sync.pages import words
from course_sync.pages.words import sort_key, what_words


def test_every_status_has_its_sign():
    assert set(words.SYMBOL) == set(CourseStatus)


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
        ("course:sections", ("", "sections of the course")),
        ("people:enrolments", ("", "enrolments")),
        ("mystery:all", ("mystery", "everything in it")),
        ("mystery", ("mystery", "everything in it")),
    ],
)
def test_a_kind_of_thing_is_said_in_words(what, said):
    assert what_words(what) == said
