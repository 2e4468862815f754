"""Statistics as Parquet: the columns of the JSON lines, with types. Needs the extra `parquet` (pyarrow)."""

import importlib
import io
from collections.abc import Sequence
from types import ModuleType
from typing import Any

from course_sync.errors import ConfigError
from course_sync.exports.funnels import funnel_line
from course_sync.exports.statistics import statistics_line
from course_sync.queries.course_figures import FunnelAnswer
from course_sync.stats.shown_tables import StatisticsAnswer

_WORDS = {"period", "way", "cut", "row", "name", "course", "activity", "type"}
_DAYS = {"starts", "ends"}
_MOMENTS = {"settled_at", "counted_at"}
_SHARES = {"cohort_rate", "flow_rate", "days_median", "days_lower", "days_upper", "share"}
_LISTS = {"not_known", "nothing"}
_FLAGS = {"required", "stop"}


def statistics_parquet(answer: StatisticsAnswer) -> bytes:
    """All tables, a row each as of `stats --json`: null is withheld, unless "not_known" or "nothing" names the column.

    Raises:
        ConfigError: the extra is not installed.
    """
    return _written([statistics_line(answer, row) for row in answer.rows])


def funnels_parquet(answers: Sequence[FunnelAnswer]) -> bytes:
    """A row an activity, with its course's figures; "stop": most of those who have not finished stand after it (`stopped` of them).

    Raises:
        ConfigError: the extra is not installed.
    """
    return _written([row for answer in answers for row in _activities(answer)])


def _activities(answer: FunnelAnswer) -> list[dict[str, Any]]:
    line = funnel_line(answer)
    activities, stop = line.pop("activities"), line.pop("stop")
    return [
        {
            **line,
            "cmid": one["cmid"],
            "activity": one["name"],
            "type": one["type"],
            "required": one["required"],
            "completed": one["completed"],
            "share": one["share"],
            "stop": stop is not None and stop["after_cmid"] == one["cmid"],
            "stopped": stop["learners"] if stop is not None and stop["after_cmid"] == one["cmid"] else None,
        }
        for one in activities
    ]


def _written(rows: Sequence[dict[str, Any]]) -> bytes:
    arrow, parquet = _module("pyarrow"), _module("pyarrow.parquet")
    names = list(rows[0]) if rows else []
    table = arrow.table({name: arrow.array([row[name] for row in rows]).cast(_type(arrow, name)) for name in names})
    out = io.BytesIO()
    parquet.write_table(table, out, compression="zstd")
    return out.getvalue()


def _type(arrow: ModuleType, name: str) -> Any:
    if name in _WORDS:
        return arrow.string()
    if name in _DAYS:
        return arrow.date32()
    if name in _MOMENTS:
        return arrow.timestamp("s", tz="UTC")
    if name in _SHARES:
        return arrow.float64()
    if name in _FLAGS:
        return arrow.bool_()
    return arrow.list_(arrow.string()) if name in _LISTS else arrow.int64()


def _module(name: str) -> ModuleType:
    try:
        return importlib.import_module(name)
    except ImportError:
        raise ConfigError(
            "Parquet needs the package pyarrow, which is an extra: pip install 'course-sync[parquet]'."
        ) from None
