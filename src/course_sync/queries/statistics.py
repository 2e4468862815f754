"""The settled tables of a period, with the period before beside them. Nothing that was withheld can be asked for."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from course_sync.stats.periods import Period, parse_period
from course_sync.stats.tables import Cut, Figure
from course_sync.store import statistics as store_statistics
from course_sync.store.session import Store
from course_sync.store.statistics import Frozen


@dataclass(frozen=True, slots=True)
class StatisticsRow:
    """A row of a table.

    Attributes:
        row: the course's short name, the category's path, the institution; "" in all, "*" for the small ones together.
        figures, before: None where a figure is withheld; `before` is empty where the period before was not settled.
        cohort_rate: of those who enrolled in the period, the share that had completed; flow_rate: completions / enrolments.
        days: median, lower and upper quartile of days to completion.
    """

    cut: Cut
    row: str
    figures: Mapping[Figure, int | None]
    before: Mapping[Figure, int | None]
    cohort_rate: float | None
    flow_rate: float | None
    days: tuple[float, float, float] | None


@dataclass(frozen=True, slots=True)
class StatisticsAnswer:
    """A period's tables as they were settled."""

    period: Period
    version: int
    frozen_at: datetime
    way: str
    floor: int
    definitions: int
    rows: tuple[StatisticsRow, ...]
    unknown: tuple[str, ...]


def statistics_periods(store: Store, *, until: datetime | None = None) -> tuple[Period, ...]:
    """Periods that are settled, the latest to end last."""
    with store.read() as session:
        found = store_statistics.frozen(session, until=until)
    return tuple(sorted(map(parse_period, found), key=lambda p: (p.ends, p.starts)))


def statistics(store: Store, period: Period, *, until: datetime | None = None) -> StatisticsAnswer | None:
    """The period's tables, in the newest version that was settled by `until`; None where it is not settled."""
    with store.read() as session:
        found = store_statistics.frozen(session, until=until)
    asked = found.get(period.key)
    if asked is None:
        return None
    before = _figures(found.get(period.before.key))
    rows = tuple(
        _row(Cut(row["cut"]), row["row"], row, before.get((row["cut"], row["row"]), {})) for row in asked.tables["rows"]
    )
    return StatisticsAnswer(
        period,
        asked.version,
        asked.frozen_at,
        asked.way,
        asked.floor,
        asked.definitions,
        rows,
        tuple(asked.tables["unknown"]),
    )


def _row(
    cut: Cut, name: str, row: Mapping[str, Mapping[str, int]], before: Mapping[Figure, int | None]
) -> StatisticsRow:
    figures = {Figure(figure): value for figure, value in row["figures"].items()}
    days = row["days"]
    return StatisticsRow(
        cut,
        name,
        figures,
        before,
        _rate(figures.get(Figure.COHORT_COMPLETED), figures.get(Figure.ENROLLED)),
        _rate(figures.get(Figure.COMPLETED), figures.get(Figure.ENROLLED)),
        (days["median"], days["lower"], days["upper"]) if days else None,
    )


def _rate(part: int | None, whole: int | None) -> float | None:
    return None if part is None or not whole else part / whole


def _figures(frozen: Frozen | None) -> dict[tuple[str, str], dict[Figure, int | None]]:
    rows = frozen.tables["rows"] if frozen else []
    return {(row["cut"], row["row"]): {Figure(f): value for f, value in row["figures"].items()} for row in rows}
