"""The settled tables of a period, with the period before beside them. Nothing that was withheld can be asked for."""

from collections.abc import Mapping, Sequence
from datetime import datetime

from course_sync.stats.periods import Period, parse_period
from course_sync.stats.shown_tables import StatisticsAnswer, shown_row
from course_sync.stats.tables import Cut, Figure
from course_sync.store import statistics as store_statistics
from course_sync.store.session import Store
from course_sync.store.statistics import Frozen

_TREND = {"month": 13, "quarter": 8, "half": 6, "year": 5}


def statistics_periods(store: Store, *, until: datetime | None = None) -> tuple[Period, ...]:
    """Periods that are settled, the latest to end last."""
    with store.read() as session:
        found = store_statistics.frozen(session, until=until)
    return _in_order(found)


def statistics(store: Store, period: Period, *, until: datetime | None = None) -> StatisticsAnswer | None:
    """The period's tables, in the newest version that was settled by `until`; None where it is not settled."""
    answers = statistics_trend(store, period, until=until, most=1)
    return answers[-1] if answers and answers[-1].period == period else None


def statistics_trend(
    store: Store, period: Period, *, until: datetime | None = None, most: int | None = None
) -> Sequence[StatisticsAnswer]:
    """`period` and the settled ones of its kind before it without a gap, the oldest first."""
    with store.read() as session:
        found = store_statistics.frozen(session, until=until)
        names = store_statistics.course_names(session)
    answers: list[StatisticsAnswer] = []
    at = period
    while (frozen := found.get(at.key)) is not None and len(answers) < (most or _TREND[period.kind]):
        answers.append(_answer(frozen, found.get(at.before.key), names))
        at = at.before
    while len(answers) > 2 and not _anything(answers[-1]):  # before the first learner there is nothing to look at
        answers.pop()
    return answers[::-1]


def _anything(answer: StatisticsAnswer) -> bool:
    total = answer.table(Cut.TOTAL)
    return any(row.figures[figure] != 0 for row in total for figure in (Figure.ENROLLED, Figure.COMPLETED))


def _in_order(found: Mapping[str, Frozen]) -> tuple[Period, ...]:
    return tuple(sorted(map(parse_period, found), key=lambda p: (p.ends, p.starts)))


def _answer(asked: Frozen, before: Frozen | None, names: Mapping[str, str]) -> StatisticsAnswer:
    earlier = {(row["cut"], row["row"]): row for row in before.tables["rows"]} if before else {}
    return StatisticsAnswer(
        parse_period(asked.period),
        asked.version,
        asked.frozen_at,
        asked.way,
        asked.floor,
        asked.definitions,
        tuple(shown_row(row, earlier.get((row["cut"], row["row"]))) for row in asked.tables["rows"]),
        tuple(asked.tables["unknown"]),
        names,
    )
