"""Settling a period: its tables with what may not be shown taken out, once and for good."""

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field

from course_sync.stats.periods import Kind, Period, parse_period
from course_sync.stats.protection import Sum, hidden_cells
from course_sync.stats.tables import OF_COMPLETION, OTHER, CellName, Cut, Days, Figure, Tables

_ADDED_UP = tuple(figure for figure in Figure if figure not in {Figure.PERSONS, Figure.REPEATS})
_Rows = dict[tuple[Cut, str], dict[Figure, int | None]]
_OVER_TIME = (Figure.ENROLLED, Figure.COMPLETED)


@dataclass(frozen=True, slots=True)
class SettledRow:
    """A row as it is published.

    Attributes:
        figures: None where a figure is withheld; one that is not known is not in it.
        days: None where there are too few completions, or any figure that tells how many is withheld, or they are not known.
    """

    cut: Cut
    row: str
    figures: Mapping[Figure, int | None]
    days: Days | None = None
    days_known: bool = True


@dataclass(frozen=True, slots=True)
class Settled:
    """The published tables of a period."""

    period: Period
    rows: tuple[SettledRow, ...]
    unknown: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Earlier:
    """What is out already: figures shown, and names of figures withheld, in the newest version of each period."""

    shown: Mapping[CellName, int] = field(default_factory=dict)
    withheld: Collection[CellName] = ()


def settle(
    found: Tables, periods: Collection[Period], categories: Mapping[str, str], floor: int, earlier: Earlier
) -> tuple[Settled, ...]:
    """The tables of `periods` with everything taken out that would point at few people, in them or together with earlier ones.

    Args:
        found: figures of these periods and of all that were settled before and touch them.
        categories: course's short name → its category, as the rows are called.
        earlier: cannot be taken back. A period in `periods` that was settled before gets another version: a figure that was
            withheld stays so, and one that moved by a few is withheld in the new version.
    """
    again = {period.key for period in periods}
    old = {cell: value for cell, value in earlier.shown.items() if cell.period not in again}
    out = again | {cell.period for cell in (*earlier.shown, *earlier.withheld)}
    values = {**{cell: value for cell, value in found.values.items() if cell.period in out}, **old}
    sensitive = {cell for cell in earlier.withheld if cell in values}
    for cell, value in earlier.shown.items():
        if cell.period in again and 0 < abs(values.get(cell, 0) - value) < floor:
            sensitive.add(cell)
    hidden = hidden_cells(
        values,
        relations(values, categories),
        floor,
        published=set(old),
        sensitive=sensitive,
        inner=inner_cells(values, categories),
        weight=_weight,
    )
    rows: dict[str, _Rows] = defaultdict(lambda: defaultdict(dict))
    for cell, value in found.values.items():
        if cell.period in again and cell.figure is not Figure.REPEATS:
            rows[cell.period][cell.cut, cell.row][cell.figure] = None if cell in hidden else value
    for cell in found.not_known:  # a row of which nothing is known stands there all the same
        if cell.period in again:
            rows[cell.period].setdefault((cell.cut, cell.row), {})
    return tuple(_settled(period, found, rows[period.key], floor) for period in sorted(periods))


def inner_cells(values: Mapping[CellName, int], categories: Mapping[str, str]) -> set[CellName]:
    """How many enrolments are somebody's second or third: no table shows it. Of one course alone everybody knows that there are none."""
    courses: dict[tuple[str, str], int] = defaultdict(
        int
    )  # (period, category, or "" for all) → courses with enrolments
    for cell, value in values.items():
        if cell.cut is Cut.COURSE and cell.figure is Figure.ENROLLED and value:
            courses[cell.period, ""] += 1
            courses[cell.period, categories.get(cell.row, "?")] += 1
    return {
        cell
        for cell in values
        if cell.figure is Figure.REPEATS and courses[cell.period, cell.row if cell.cut is Cut.CATEGORY else ""] > 1
    }


_CUTS = {Cut.TOTAL: 3, Cut.CATEGORY: 2, Cut.COURSE: 1, Cut.UNIT: 0}
_FIGURES = {Figure.ENROLLED: 3, Figure.COMPLETED: 3, Figure.COHORT_COMPLETED: 2, Figure.PERSONS: 2}
_KINDS = {Kind.YEAR: 3, Kind.HALF: 1, Kind.QUARTER: 2, Kind.MONTH: 0}


def _weight(cell: CellName) -> int:
    """How much a figure is missed: what is handed in first, details of months last."""
    kind = parse_period(cell.period).kind
    return 16 * _CUTS[cell.cut] + 4 * _KINDS[kind] + _FIGURES.get(cell.figure, 0)


def _settled(period: Period, found: Tables, rows: _Rows, floor: int) -> Settled:
    for (cut, row), figures in rows.items():
        if cut is Cut.COURSE:
            if Figure.ENROLLED in figures:
                figures[Figure.PERSONS] = figures[Figure.ENROLLED]
            if row in found.unknown:  # nobody knows who completed: that is not nobody
                for figure in OF_COMPLETION:
                    figures.pop(figure, None)
    return Settled(
        period,
        tuple(
            SettledRow(
                cut,
                row,
                figures,
                _days(found, period, (cut, row), figures, floor),
                days_known=(period.key, cut, row) not in found.days_not_known and Figure.COMPLETED in figures,
            )
            for (cut, row), figures in sorted(rows.items())
        ),
        tuple(sorted(found.unknown)),
    )


def _days(
    found: Tables, period: Period, row: tuple[Cut, str], figures: Mapping[Figure, int | None], floor: int
) -> Days | None:
    days = found.days.get((period.key, *row))
    # A quartile of few is nearly somebody's own time; whose number is withheld, their time is too.
    if days is None or days.count < 2 * floor or figures.get(Figure.COMPLETED) is None:
        return None
    return Days(round(days.median, 1), round(days.lower, 1), round(days.upper, 1), days.count)


def relations(values: Mapping[CellName, int], categories: Mapping[str, str]) -> list[Sum]:
    """Every sum that holds between published figures: within a row, between cuts, between periods."""
    sums: list[Sum] = []
    there: dict[str, dict[Cut, dict[str, None]]] = defaultdict(lambda: defaultdict(dict))
    for cell in values:
        there[cell.period][cell.cut][cell.row] = None
    rows = {
        period: defaultdict(list, {cut: list(names) for cut, names in cuts.items()}) for period, cuts in there.items()
    }
    for period, cuts in rows.items():
        for cut, names in cuts.items():
            for name in names:
                sums += _within(period, cut, name, values)
        for figure in _ADDED_UP:
            total = CellName(period, Cut.TOTAL, "", figure)
            for cut in (Cut.CATEGORY, Cut.UNIT):
                _add(sums, total, [CellName(period, cut, name, figure) for name in cuts[cut]], values)
            for category in cuts[Cut.CATEGORY]:
                parts = [n for n in cuts[Cut.COURSE] if categories.get(n) == category]
                whole = CellName(period, Cut.CATEGORY, category, figure)
                _add(sums, whole, [CellName(period, Cut.COURSE, n, figure) for n in parts], values)
    return [*sums, *_over_time(values, rows)]


def _within(period: str, cut: Cut, row: str, values: Mapping[CellName, int]) -> list[Sum]:
    def cell(figure: Figure) -> CellName:
        return CellName(period, cut, row, figure)

    found: list[Sum] = []
    known = [cell(f) for f in (Figure.COHORT_COMPLETED, Figure.COHORT_OPEN, Figure.COHORT_UNKNOWN)]
    _add(found, cell(Figure.ENROLLED), known, values)
    _add(found, cell(Figure.COHORT_OPEN), [cell(Figure.IN_PROGRESS), cell(Figure.NOT_STARTED)], values)
    _add(found, cell(Figure.ENROLLED), [cell(Figure.ACTIVE), cell(Figure.INACTIVE)], values)
    if cut is not Cut.COURSE:
        _add(found, cell(Figure.ENROLLED), [cell(Figure.PERSONS), cell(Figure.REPEATS)], values)
    return found


def _over_time(values: Mapping[CellName, int], rows: Mapping[str, Mapping[Cut, Sequence[str]]]) -> list[Sum]:
    sums: list[Sum] = []
    for key, cuts in rows.items():
        parts = parse_period(key).parts
        if not parts or not any(part.key in rows for part in parts):
            continue
        for cut, names in cuts.items():
            for name in names:
                if cut is Cut.UNIT and name == OTHER:
                    continue  # which units are too small differs from time to time
                for figure in _OVER_TIME:
                    cells = [CellName(part.key, cut, name, figure) for part in parts]
                    _add(sums, CellName(key, cut, name, figure), [c for c in cells if c in values], values)
    return sums


def _add(sums: list[Sum], total: CellName, parts: Sequence[CellName], values: Mapping[CellName, int]) -> None:
    """A sum, where it is one: figures of versions of several days need not add up, and parts may be missing."""
    known = [part for part in parts if part in values]
    if total in values and known and values[total] == sum(values[part] for part in known):
        sums.append(Sum(total, tuple(known)))
