"""Periods that are over and whose open days are over too: their tables are settled, protected, and never change again."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime
from typing import Any

from course_sync.config import Settings
from course_sync.errors import ConfigError
from course_sync.log import get_logger
from course_sync.stages.context import Context
from course_sync.stats.periods import Period, ended_periods, parse_period
from course_sync.stats.settling import Earlier, Settled, SettledRow, settle
from course_sync.stats.tables import DEFINITIONS, OF_COMPLETION, CellName, CourseFacts, Cut, Figure, tables
from course_sync.store import runs, statistics
from course_sync.store.session import Session, Store
from course_sync.store.statistics import Frozen

_NOT_TODAY = {"moodle_unavailable", "token_refused", "held_back", "statistics_report", "statistics_roles"}
"""After these the figures are of an earlier day, or lack a course: nothing is settled for good on such a day."""


def settle_periods(context: Context) -> int:
    """Settle what is due. Returns how many periods that were."""
    settings, now = context.settings, context.clock.now()
    today = now.astimezone(settings.zone).date()
    with context.store.read() as session:
        if _NOT_TODAY & runs.noticed(session, context.run_id):
            return 0
        before = statistics.frozen(session)
        ended = ended_periods(today, settings.statistics.open_days, date(today.year - 1, 1, 1))
        rows = _settled(session, settings, now, [period for period in ended if period.key not in before], before)
    with context.store.write() as session:
        statistics.freeze(session, rows)
    if rows:
        get_logger().info("statistics.settled", periods=[row.period for row in rows])
    return len(rows)


def settle_again(store: Store, settings: Settings, now: datetime, period: Period) -> tuple[Frozen, Frozen] | None:
    """Count a settled period anew, for what came late, and add that as its next version.

    Returns the version before and the new one; None where nothing that is shown has changed.

    Raises:
        ConfigError: the period is not settled, or cannot be counted now.
    """
    with store.read() as session:
        before = statistics.frozen(session)
        old = before.get(period.key)
        if old is None:
            raise ConfigError(f"{period.key} is not settled yet: a run does that by itself.")
        rows = _settled(session, settings, now, [period], before)
    if not rows:
        raise ConfigError("Nobody is known, or two ways of reading people are mixed: do a `course-sync run` first.")
    new = replace(rows[0], version=old.version + 1)
    if new.tables == old.tables:
        return None
    with store.write() as session:
        statistics.freeze(session, [new])
    return old, new


def _settled(
    session: Session, settings: Settings, now: datetime, due: Sequence[Period], before: Mapping[str, Frozen]
) -> list[Frozen]:
    ways = statistics.ways_in_use(session)
    if not due or len(ways) != 1:  # nobody is known yet, or two ways are mixed while one takes the other's place
        return []
    facts = {i: CourseFacts(*named) for i, named in statistics.course_facts(session).items()}
    floor = settings.privacy.small_number
    units = statistics.units_of_at_least(session, floor)
    since = now.astimezone(settings.zone).year - 1
    counted = {*due, *(p for p in map(parse_period, before) if p.year >= since)}
    people = statistics.people_everywhere(session)
    found = tables(people, facts, sorted(counted), settings.zone, settings.privacy.staff_roles, units)
    categories = {named.shortname: named.category for named in facts.values()}
    ids = {
        Cut.COURSE.value: {named.shortname: i for i, named in facts.items()},
        Cut.CATEGORY.value: statistics.category_ids(session),
    }
    made = settle(found, due, categories, floor, _earlier(before, ids))
    way = next(iter(ways))
    return [
        Frozen(s.period.key, 1, s.period.starts, s.period.ends, now, way, floor, DEFINITIONS, {**_plain(s), "ids": ids})
        for s in made
    ]


def _earlier(before: Mapping[str, Frozen], ids: Mapping[str, Mapping[str, int]]) -> Earlier:
    """What is out, by today's names: who has two tables knows that a course or category was renamed in between."""
    shown: dict[CellName, int] = {}
    withheld: set[CellName] = set()
    names = {cut: {identity: name for name, identity in named.items()} for cut, named in ids.items()}
    for period, frozen in before.items():
        known = frozen.tables.get("ids", {})
        for row in frozen.tables["rows"]:
            identity = known.get(row["cut"], {}).get(row["row"])
            called = names.get(row["cut"], {}).get(identity, row["row"])
            for figure, value in row["figures"].items():
                if row["cut"] == Cut.COURSE and figure == Figure.PERSONS:
                    continue  # the same as its enrolments
                if row["cut"] == Cut.COURSE and row["row"] in frozen.tables["unknown"] and figure in OF_COMPLETION:
                    continue  # not known, not withheld
                name = CellName(period, Cut(row["cut"]), called, Figure(figure))
                if value is None:
                    withheld.add(name)
                else:
                    shown[name] = value
    return Earlier(shown, withheld)


def _plain(settled: Settled) -> Mapping[str, Any]:
    return {"rows": [_row(row) for row in settled.rows], "unknown": list(settled.unknown)}


def _row(row: SettledRow) -> Mapping[str, Any]:
    days = row.days
    return {
        "cut": row.cut.value,
        "row": row.row,
        "figures": {figure.value: value for figure, value in row.figures.items()},
        "days": {"median": days.median, "lower": days.lower, "upper": days.upper} if days else None,
        "days_known": row.days_known,
    }
