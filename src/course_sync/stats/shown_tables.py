"""Settled tables as they are shown to people: a number, or why there is none. Pure."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Any

from course_sync.stats.periods import Period
from course_sync.stats.tables import Cut, Figure


class Blank(StrEnum):
    """Why a cell holds no number."""

    WITHHELD = "withheld"  # it, or another with it, would point at few people
    UNKNOWN = "unknown"  # nobody knows it; that is not 0
    NONE = "none"  # there is nothing to tell: nobody to divide by, no period before


Cell = int | Blank
Share = float | Blank

SHOWN = tuple(figure for figure in Figure if figure is not Figure.REPEATS)
_NOTHING: Mapping[Figure, Cell] = dict.fromkeys(SHOWN, Blank.NONE)


@dataclass(frozen=True, slots=True)
class StatisticsRow:
    """A row of a table.

    Attributes:
        row: the course's short name, the category's path, the institution; "" in all, "*" for the small ones together.
        figures, before: each of `SHOWN`; `before` all NONE where the period before was not settled.
        cohort_rate: of those who enrolled in the period and of whom it is known, the share that had completed.
        flow_rate: completions / enrolments, both of courses of which it is known who completed.
        days: median, lower and upper quartile of days to completion.
    """

    cut: Cut
    row: str
    figures: Mapping[Figure, Cell]
    before: Mapping[Figure, Cell]
    cohort_rate: Share
    flow_rate: Share
    days: tuple[Share, Share, Share]


@dataclass(frozen=True, slots=True)
class StatisticsAnswer:
    """A period's tables as they were settled.

    Attributes:
        unknown: short names of courses of which it is not known who completed.
        names: short name → full name, of courses that are there now.
    """

    period: Period
    version: int
    frozen_at: datetime
    way: str
    floor: int
    definitions: int
    rows: tuple[StatisticsRow, ...]
    unknown: tuple[str, ...]
    names: Mapping[str, str] = field(default_factory=dict)

    def table(self, cut: Cut) -> tuple[StatisticsRow, ...]:
        return tuple(row for row in self.rows if row.cut is cut)


def shown_row(row: Mapping[str, Any], before: Mapping[str, Any] | None) -> StatisticsRow:
    """A settled row as it is kept, and the same of the period before."""
    figures = _figures(row)
    completed = figures[Figure.COHORT_COMPLETED]
    of_known = _sum(completed, figures[Figure.COHORT_OPEN])
    return StatisticsRow(
        Cut(row["cut"]),
        row["row"],
        figures,
        _NOTHING if before is None else _figures(before),
        _share(completed, of_known),
        _share(figures[Figure.COMPLETED], of_known),
        _days(row, figures[Figure.COMPLETED]),
    )


def _figures(row: Mapping[str, Any]) -> Mapping[Figure, Cell]:
    told: Mapping[str, int | None] = row["figures"]
    cells: dict[Figure, Cell] = {}
    for figure in SHOWN:
        value = told.get(figure.value)
        cells[figure] = Blank.UNKNOWN if figure.value not in told else Blank.WITHHELD if value is None else value
    return cells


def _sum(one: Cell, other: Cell) -> Cell:
    return one if isinstance(one, Blank) else other if isinstance(other, Blank) else one + other


def _share(part: Cell, whole: Cell) -> Share:
    if isinstance(part, Blank):
        return part
    if isinstance(whole, Blank):
        return whole
    return part / whole if whole else Blank.NONE


def _days(row: Mapping[str, Any], completed: Cell) -> tuple[Share, Share, Share]:
    days = row["days"]
    if days:
        return days["median"], days["lower"], days["upper"]
    known = row.get("days_known", True)
    blank = (Blank.NONE if completed == 0 else Blank.WITHHELD) if known else Blank.UNKNOWN
    return blank, blank, blank
