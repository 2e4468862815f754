"""What people answered: means of numbers, nothing of few, nothing that tells everybody's answer, no texts."""

import json
from dataclasses import replace

import pytest

from course_sync.moodle.feedback import RatedQuestion, parse_feedback_analysis
from course_sync.stats.satisfaction import Rating, ratings_from_json, ratings_to_json, settle_rating

FLOOR = 5


def rating(answers):
    return Rating(7, "Tagasiside", 1, "Kuidas jäid rahule?", answers, None, 1.0, 5.0)


def settled(values, earlier=()):
    return settle_rating(rating(len(values)), sum(values), FLOOR, earlier)


def test_the_mean_is_told_to_a_tenth_with_how_many_answered():
    told = settled([5, 4, 4, 5, 3, 4])
    assert (told.answers, told.mean) == (6, 4.2)


def test_halves_are_rounded_up_as_people_and_databases_do():
    assert settled([2, 2, 2, 3] * 2).mean == 2.3
    assert settled([4, 4, 4, 5] * 2).mean == 4.3


@pytest.mark.parametrize("values", [[], [4], [5, 4, 3, 4]])
def test_of_few_nothing_is_told(values):
    told = settled(values)
    assert (told.answers, told.mean) == (None, None)


@pytest.mark.parametrize("value", [1, 5])
def test_where_all_gave_the_least_or_the_most_everybodys_answer_would_be_known(value):
    assert settled([value] * 9).mean is None
    assert settled([value] * 8 + [3]).mean is not None


@pytest.mark.parametrize(("more", "told"), [(0, True), (1, False), (4, False), (5, True)])
def test_the_difference_between_two_versions_is_never_the_answers_of_few(more, told):
    first = settled([4, 5, 3, 4, 4, 5])
    assert (settled([4, 5, 3, 4, 4, 5] + [2] * more, [first]).mean is not None) is told


def test_what_is_kept_comes_back_as_it_was():
    ratings = (settled([5, 4, 4, 5, 3, 4]), replace(settled([]), least=None))
    assert ratings_from_json(json.loads(json.dumps(ratings_to_json(ratings)))) == ratings


def item(kind, data, **more):
    return {"item": {"id": 3, "typ": kind, "name": "Õigus &amp; kord", "presentation": "1|10", **more}, "data": data}


def told_by(*items):
    return parse_feedback_analysis(
        {"completedcount": 4, "itemscount": 1, "itemsdata": list(items), "warnings": []}
    ).items


def test_rated_and_numeric_questions_are_added_up_and_texts_are_dropped():
    options = [json.dumps({"answertext": "hea", "answercount": n, "value": value}) for value, n in (("1", 2), ("5", 7))]
    told = told_by(
        item("multichoicerated", options), item("numeric", ["4", "4,5", "10"]), item("textarea", ["Mina, Mari"])
    )
    assert told == (
        RatedQuestion(3, "Õigus & kord", 9, 37.0, 1.0, 5.0),
        RatedQuestion(3, "Õigus & kord", 3, 18.5, 1.0, 10.0),
    )
    assert "Mari" not in repr(told)


@pytest.mark.parametrize(
    "data", [["nan", "inf", "x", ""], ["{", "[]", '{"value": "a"}', '{"value": "1", "answercount": -1}']]
)
def test_what_is_no_number_counts_for_nothing(data):
    for kind in ("numeric", "multichoicerated"):
        assert [one.answers for one in told_by(item(kind, data))] == [0]


def test_a_scale_may_be_open():
    assert [(one.least, one.most) for one in told_by(item("numeric", ["1"], presentation="-|-"))] == [(None, None)]
