"""The activity funnel: where people stop, counted person by person, and what is withheld of it."""

import itertools
from functools import cache

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from course_sync.stats.funnel import (
    BEGINNING,
    FunnelActivity,
    Stop,
    cells_of,
    count_funnel,
    funnel_from_json,
    funnel_relations,
    funnel_to_json,
    inner_of,
    settle_funnel,
)
from course_sync.stats.protection import attack
from course_sync.stats.shown import shown_completion

FLOOR = 5


def activities(required, optional=()):
    return [FunnelActivity(n, f"Tegevus {n}", "page", required=True) for n in required] + [
        FunnelActivity(n, f"Lisa {n}", "page", required=False) for n in optional
    ]


# -- what is counted --------------------------------------------------------------------------------------------------


def test_who_has_not_finished_stands_after_the_last_step_they_completed_whatever_they_skipped():
    people = [{1, 2, 3}, {1}, {1, 2}, {2}, {1, 9}, set(), {9}]
    told = count_funnel(activities([1, 2, 3], [9]), people)
    assert (told.learners, told.finished) == (7, 1)
    assert told.completed == {1: 4, 2: 3, 3: 1, 9: 2}
    assert told.stands == {BEGINNING: 2, 1: 2, 2: 2, 3: 0}


def test_who_did_the_last_step_and_skipped_one_stands_after_the_last_and_has_not_finished():
    told = count_funnel(activities([1, 2, 3]), [{1, 3}])
    assert (told.finished, told.stands[3]) == (0, 1)


ways = st.lists(st.sets(st.integers(1, 4)), max_size=60)


@given(ways)
def test_finished_and_all_who_stand_somewhere_are_all_learners(people):
    told = count_funnel(activities([1, 2, 3], [4]), people)
    assert told.finished + sum(told.stands.values()) == told.learners == len(people)


@given(ways)
def test_every_sum_that_the_attacker_is_said_to_know_holds(people):
    told = count_funnel(activities([1, 2, 3], [4]), people)
    values = cells_of(told)
    for one in funnel_relations(told):
        assert values[one.total] == sum(values[part] for part in one.parts)


# -- what is told of it -----------------------------------------------------------------------------------------------


def test_the_place_where_most_stop_is_told():
    people = [{1, 2, 3}] * 20 + [{1}] * 30 + [set()] * 10 + [{1, 2}] * 8
    told = settle_funnel(count_funnel(activities([1, 2, 3]), people), FLOOR)
    assert (told.learners, told.finished, told.stop) == (68, 20, Stop(1, 30))
    assert told.completed == {1: 58, 2: 28, 3: 20}


def test_of_two_places_alike_the_first_is_told():
    people = [{1, 2, 3}] * 20 + [{1}] * 9 + [{1, 2}] * 9
    assert settle_funnel(count_funnel(activities([1, 2, 3]), people), FLOOR).stop == Stop(1, 9)


@pytest.mark.parametrize("people", [[], [{1, 2, 3}] * 20])
def test_where_nobody_stops_no_place_is_told(people):
    assert settle_funnel(count_funnel(activities([1, 2, 3]), people), FLOOR).stop is None


def test_a_course_with_few_learners_tells_nothing():
    told = settle_funnel(count_funnel(activities([1, 2, 3]), [{1}] * 9), FLOOR)
    assert set(told.figures.values()) == {None}
    assert told.stop is None


def test_what_is_kept_comes_back_as_it_was():
    people = [{1, 2, 3}] * 20 + [{1}] * 30 + [set()] * 2
    told = settle_funnel(count_funnel(activities([1, 2, 3], [7]), people), FLOOR)
    assert funnel_from_json(funnel_to_json(told)) == told


# -- the attacker: all figures, all sums, all versions, and what the daily report tells --------------------------------


def breaks(counted, told):
    """Small figures that are shown, pinned down, or known to be small."""
    values, shown = cells_of(counted), told.figures
    learners, finished = shown_completion(counted.learners, counted.finished, FLOOR)
    known = {cell: value for cell, value in shown.items() if value is not None}
    if learners.value is not None:
        known["learners", 0] = learners.value
    if finished.value is not None and learners.value is not None:
        known["finished", 0] = finished.value
    inner = inner_of(counted)
    zeros = {cell: 0 for cell, value in values.items() if not value and cell not in inner}
    if set(shown.values()) == {None}:
        return []
    hidden = set(values) - set(known) - set(zeros)
    bounds = attack({**zeros, **known}, funnel_relations(counted), hidden, inner)
    small = [cell for cell in values if 0 < values[cell] < FLOOR and cell not in inner]
    return [cell for cell in small if cell in known or bounds[cell][1] < FLOOR or bounds[cell][0] == bounds[cell][1]]


crowds = st.lists(st.tuples(st.sets(st.integers(1, 4)), st.integers(0, 14)), max_size=10)


def crowd(groups):
    return [done for done, count in groups for _ in range(count)]


@settings(max_examples=60, deadline=None)
@given(crowds)
def test_no_small_figure_can_be_worked_out(groups):
    counted = count_funnel(activities([1, 2, 3], [4]), crowd(groups))
    assert breaks(counted, settle_funnel(counted, FLOOR)) == []


KINDS = (set(), {1}, {2}, {1, 2})  # of learners, in a course of two steps
MOST = 9


def of_two_steps(counts):
    return count_funnel(activities([1, 2]), crowd(zip(KINDS, counts, strict=True)))


@cache
def every_world():
    """Every funnel of two steps with up to so many learners of a kind, by its own figures."""
    told = ("learners", "finished", "completed", "not_completed", "stands")
    return [
        {cell: value for cell, value in cells_of(of_two_steps(counts)).items() if cell[0] in told}
        for counts in itertools.product(range(MOST + 1), repeat=len(KINDS))
    ]


@settings(max_examples=25, deadline=None)
@given(st.lists(st.integers(0, 7), min_size=4, max_size=4))
def test_no_cunning_finds_a_small_figure_or_that_it_is_small(counts):
    counted = of_two_steps(counts)
    shown = settle_funnel(counted, FLOOR).figures
    if set(shown.values()) == {None}:
        return
    values = cells_of(counted)
    told_of = ("finished", "completed", "not_completed")
    small = [cell for cell in values if 0 < values[cell] < FLOOR and cell[0] in told_of]
    agreeing = [
        world
        for world in every_world()
        if all(world[cell] == value if value is not None else world[cell] > 0 for cell, value in shown.items())
    ]
    for cell in small:
        found = {world[cell] for world in agreeing}
        assert len(found) > 1, f"{cell} is known for sure"
        assert max(found) >= FLOOR, f"{cell} is known to be small"


def test_what_moved_by_a_few_since_any_version_is_withheld():
    before = settle_funnel(count_funnel(activities([1, 2]), [{1, 2}] * 20 + [{1}] * 30 + [set()] * 20), FLOOR)
    after = count_funnel(activities([1, 2]), [{1, 2}] * 20 + [{1}] * 32 + [set()] * 30)
    told = settle_funnel(after, FLOOR, earlier=[before.figures, {}])
    assert (before.stop, told.stop) == (Stop(1, 30), None)
    assert (before.completed[1], told.completed[1]) == (50, None)


@settings(max_examples=20, deadline=None)
@given(st.lists(crowds, min_size=2, max_size=4))
def test_no_difference_between_two_versions_is_of_few(series):
    out = []
    for groups in series:
        counted = count_funnel(activities([1, 2, 3], [4]), crowd(groups))
        out.append(settle_funnel(counted, FLOOR, earlier=[one.figures for one in out]))
    for one, other in itertools.combinations(out, 2):
        for cell, value in one.figures.items():
            then = other.figures.get(cell)
            if cell[0] in {"completed", "stands"} and value is not None and then is not None:
                assert abs(value - then) not in range(1, FLOOR)


def test_what_the_tables_of_periods_withhold_of_the_course_is_withheld_here_too():
    counted = count_funnel(activities([1, 2]), [{1, 2}] * 17 + [{1}] * 30 + [set()] * 20)
    assert settle_funnel(counted, FLOOR).completed == {1: 47, 2: 17}
    assert settle_funnel(counted, FLOOR, withheld_elsewhere={47}).completed[1] is None
