"""Suppression against an attacker who has all tables, versions and periods."""

import itertools

from hypothesis import given, settings
from hypothesis import strategies as st

from course_sync.stats.periods import parse_period
from course_sync.stats.protection import Sum, attack, hidden_cells
from course_sync.stats.settling import Earlier, inner_cells, relations, settle
from course_sync.stats.tables import CellName, Cut, Figure, Tables

FLOOR = 5
GRID = [Sum("T", ("r0", "r1")), Sum("T", ("c0", "c1")), *(Sum(f"{a}{n}", parts) for a, n, parts in (
    ("r", 0, ("00", "01")), ("r", 1, ("10", "11")), ("c", 0, ("00", "10")), ("c", 1, ("01", "11"))))]  # fmt: skip
MOST = 9


def grid(cells):
    """Two rows and two columns with their sums."""
    a, b, c, d = cells
    return {"00": a, "01": b, "10": c, "11": d, "r0": a + b, "r1": c + d, "c0": a + c, "c1": b + d, "T": a + b + c + d}


def worlds(shown, hidden):
    """Every table that agrees with what is shown: all that an attacker of any cunning can know."""
    free = ("00", "01", "10", "11")
    for cells in itertools.product(*([shown[n]] if n in shown else range(1, 2 * MOST) for n in free)):
        made = grid(cells)
        if all(made[n] == v for n, v in shown.items()) and all(made[n] > 0 for n in hidden):
            yield made


@settings(max_examples=30, deadline=None)
@given(st.lists(st.integers(0, MOST), min_size=4, max_size=4))
def test_no_cunning_finds_a_small_figure_or_even_that_it_is_small(cells):
    values = grid(cells)
    hidden = hidden_cells(values, GRID, FLOOR)
    small = {name for name, value in values.items() if 0 < value < FLOOR}
    assert small <= hidden
    shown = {name: value for name, value in values.items() if name not in hidden}
    possible = {name: set() for name in small}
    for world in worlds(shown, hidden):
        for name in small:
            possible[name].add(world[name])
    for name in small:
        assert len(possible[name]) > 1, f"{name} is known for sure"
        assert max(possible[name]) >= FLOOR, f"{name} is known to be small"


@given(st.lists(st.integers(5, 40), min_size=4, max_size=4))
def test_where_nothing_is_small_nothing_is_hidden(cells):
    assert hidden_cells(grid(cells), GRID, FLOOR) == set()


def test_zero_may_be_shown():
    assert hidden_cells({"T": 20, "a": 0, "b": 20}, [Sum("T", ("a", "b"))], FLOOR) == set()


def test_one_small_part_takes_another_with_it():
    values = {"T": 60, "a": 3, "b": 10, "c": 47}
    assert hidden_cells(values, [Sum("T", ("a", "b", "c"))], FLOOR) == {"a", "b"}


def test_where_the_parts_are_out_already_the_whole_is_hidden():
    sums = [Sum("Q", ("m1", "m2", "m3"))]
    values = {"m1": 10, "m2": 12, "m3": 2, "Q": 24}
    assert hidden_cells(values, sums, FLOOR, published={"m1", "m2"}) == {"m3", "Q"}


def test_the_attacker_works_out_what_simple_hiding_gives_away():
    assert attack({"T": 60, "b": 10, "c": 47}, [Sum("T", ("a", "b", "c"))], {"a"}) == {"a": (3, 3)}


# Whole tables


PERIODS = [parse_period(key) for key in ("2026-07", "2026-08", "2026-09", "2026-Q3")]
COURSES = {"A": "X", "B": "X", "C": "Y", "D": "Y"}
UNITS = ("u1", "u2", "u3")


def tables_of(numbers):
    """Random enrolments: (month, course, unit, completed) → how many; who completed in one of the units is no longer active."""
    values = {}
    for (month, course, unit, done), count in numbers.items():
        active = not (unit == "u2" and done)
        for key in (PERIODS[month].key, "2026-Q3"):
            for cut, row in ((Cut.TOTAL, ""), (Cut.CATEGORY, COURSES[course]), (Cut.COURSE, course), (Cut.UNIT, unit)):
                for figure, plus in (
                    (Figure.ENROLLED, count), (Figure.PERSONS, count), (Figure.REPEATS, 0),
                    (Figure.COMPLETED, count * done), (Figure.COHORT_COMPLETED, count * done), (Figure.COHORT_OPEN, count * (1 - done)),
                    (Figure.ACTIVE, count * active), (Figure.INACTIVE, count * (not active)),
                ):  # fmt: skip
                    if cut is Cut.COURSE and figure in {Figure.PERSONS, Figure.REPEATS}:
                        continue
                    name = CellName(key, cut, row, figure)
                    values[name] = values.get(name, 0) + plus
    return Tables(values)


entries = st.dictionaries(
    st.tuples(st.integers(0, 2), st.sampled_from("ABCD"), st.sampled_from(UNITS), st.integers(0, 1)),
    st.integers(1, 14),
    min_size=1,
    max_size=20,
)


def shown_of(settled):
    return {
        CellName(one.period.key, row.cut, row.row, figure): value
        for one in settled
        for row in one.rows
        for figure, value in row.figures.items()
        if (row.cut, figure) != (Cut.COURSE, Figure.PERSONS)
    }


def breaks(found, shown):
    """Small figures that the attacker pins down, or knows to be small."""
    known = {cell: value for cell, value in shown.items() if value is not None}
    hidden = set(found.values) - set(known)
    inner = inner_cells(found.values, COURSES)
    hidden = {cell for cell in hidden if found.values[cell] > 0} | inner
    zeros = {cell: 0 for cell in found.values if found.values[cell] == 0 and cell not in inner}
    bounds = attack({**zeros, **known}, relations(found.values, COURSES), hidden, inner)
    small = [cell for cell in hidden if found.values[cell] < FLOOR and cell.figure is not Figure.REPEATS]
    return [cell for cell in small if bounds[cell][1] < FLOOR or bounds[cell][0] == bounds[cell][1]]


@settings(max_examples=12, deadline=None)
@given(entries)
def test_all_tables_and_periods_together_give_nothing_small_away(numbers):
    found = tables_of(numbers)
    settled = settle(found, PERIODS, COURSES, FLOOR, Earlier())
    shown = shown_of(settled)
    assert not [cell for cell, value in shown.items() if value is not None and 0 < value < FLOOR]
    assert breaks(found, shown) == []


@settings(max_examples=12, deadline=None)
@given(entries)
def test_periods_settled_one_after_the_other_give_nothing_small_away(numbers):
    found = tables_of(numbers)
    shown = {}
    for period in PERIODS:
        earlier = Earlier({c: v for c, v in shown.items() if v is not None}, {c for c, v in shown.items() if v is None})
        shown |= shown_of(settle(found, [period], COURSES, FLOOR, earlier))
    assert not [cell for cell, value in shown.items() if value is not None and 0 < value < FLOOR]
    assert breaks(found, shown) == []


def test_a_new_version_does_not_tell_that_one_person_came_late():
    before = tables_of({(0, "A", "u1", 1): 20, (0, "B", "u2", 0): 30})
    settled = settle(before, PERIODS[:1], COURSES, FLOOR, Earlier())
    after = tables_of({(0, "A", "u1", 1): 21, (0, "B", "u2", 0): 30})
    shown = {cell: value for cell, value in shown_of(settled).items() if value is not None}
    again = shown_of(settle(after, PERIODS[:1], COURSES, FLOOR, Earlier(shown)))
    course = CellName("2026-07", Cut.COURSE, "A", Figure.ENROLLED)
    assert (shown[course], again[course]) == (20, None)
    assert again[CellName("2026-07", Cut.COURSE, "B", Figure.ENROLLED)] == 30
