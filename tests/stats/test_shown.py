"""No figure that is shown points at a person."""

from hypothesis import given, settings
from hypothesis import strategies as st

from course_sync.stats import FigureKind, shown, shown_completion


def texts(enrolled, completed, floor=5):
    return tuple(figure.text for figure in shown_completion(enrolled, completed, floor))


def test_small_figures_are_shown_as_less_than_the_floor():
    assert [shown(n).text for n in (0, 1, 4, 5, 12)] == ["0", "< 5", "< 5", "5", "12"]
    assert [shown(n, 10).text for n in (0, 9, 10)] == ["0", "< 10", "10"]
    assert shown(None).text == "–"


def test_what_is_protected_is_not_even_held():
    assert shown(3).value is None
    assert "3" not in repr(shown(3))
    assert "17" not in repr(shown_completion(20, 17)[1])


def test_a_course_finished_by_all_but_a_few_does_not_tell_how_many():
    assert texts(20, 17) == ("20", "…")
    assert texts(20, 15) == ("20", "15")
    assert texts(20, 20) == ("20", "20")


def test_a_course_finished_by_a_few_does_not_tell_how_many():
    assert texts(20, 3) == ("20", "< 5")
    assert texts(20, 0) == ("20", "0")


def test_a_course_of_a_few_people_tells_nothing_of_them():
    assert {texts(enrolled, completed) for enrolled in range(1, 5) for completed in range(enrolled + 1)} == {
        ("< 5", "…")
    }


def test_in_a_small_course_one_mark_stands_for_few_that_did_and_few_that_did_not():
    assert {texts(8, completed)[1] for completed in range(1, 8)} == {"…"}
    assert [texts(9, completed)[1] for completed in (0, 1, 4, 5, 8, 9)] == ["0", "< 5", "< 5", "…", "…", "9"]


def test_unknown_figures_are_unknown():
    assert texts(None, None) == ("–", "–")
    assert texts(20, None) == ("20", "–")
    assert texts(None, 3) == ("–", "< 5")


@given(st.integers(0, 40), st.integers(0, 40), st.integers(1, 8))
def test_whoever_subtracts_what_is_shown_never_gets_a_small_group(enrolled, completed, floor):
    completed = min(enrolled, completed)
    first, second = shown_completion(enrolled, completed, floor)
    for figure, truth in ((first, enrolled), (second, completed)):
        if figure.kind is FigureKind.EXACT:
            assert figure.value == truth
            assert truth == 0 or truth >= floor
    if first.kind is second.kind is FigureKind.EXACT:
        rest = first.value - second.value
        assert rest == 0 or rest >= floor


@settings(max_examples=60, deadline=None)
@given(st.integers(0, 20), st.integers(0, 20), st.integers(3, 8))
def test_no_small_group_can_be_worked_out_from_the_pair(enrolled, completed, floor):
    """An attacker lists all courses that would be shown alike: a small group must keep at least two possible sizes."""
    completed = min(enrolled, completed)
    sight = texts(enrolled, completed, floor)
    alike = [(e, c) for e in range(30) for c in range(e + 1) if texts(e, c, floor) == sight]
    for size in (lambda e, c: e, lambda e, c: c, lambda e, c: e - c):
        if 0 < size(enrolled, completed) < floor:
            assert len({size(e, c) for e, c in alike}) > 1
