"""Settled statistics as JSON lines and CSV; the workbook is workbook.py. What is withheld or not known is never a number.

Names come from strangers: in a spreadsheet they are texts, never formulas.
"""

import csv
import io

from course_sync.exports.jsonl import SCHEMA, Line, time_text
from course_sync.i18n import N_
from course_sync.stats.shown_tables import Blank, Share, StatisticsAnswer, StatisticsRow
from course_sync.stats.tables import Cut, Figure
from course_sync.wording import Wording
from course_sync.wording.statistics import COLUMNS, CUTS, blank_text, heading, row_name

_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n")


def statistics_line(answer: StatisticsAnswer, row: StatisticsRow) -> Line:
    """One row of one table; null is withheld, unless the key is in "not_known" or "nothing"."""
    cells: dict[str, Share] = {
        "enrolled": row.figures[Figure.ENROLLED],
        "enrolled_before": row.before[Figure.ENROLLED],
        "persons": row.figures[Figure.PERSONS],
        "completed": row.figures[Figure.COMPLETED],
        "completed_before": row.before[Figure.COMPLETED],
        "cohort_completed": row.figures[Figure.COHORT_COMPLETED],
        "cohort_open": row.figures[Figure.COHORT_OPEN],
        "cohort_in_progress": row.figures[Figure.IN_PROGRESS],
        "cohort_not_started": row.figures[Figure.NOT_STARTED],
        "cohort_unknown": row.figures[Figure.COHORT_UNKNOWN],
        "cohort_active": row.figures[Figure.ACTIVE],
        "cohort_rate": _rounded(row.cohort_rate),
        "flow_rate": _rounded(row.flow_rate),
        **dict(zip(("days_median", "days_lower", "days_upper"), row.days, strict=True)),
    }
    return {
        "schema": SCHEMA,
        "period": answer.period.key,
        "starts": answer.period.starts.isoformat(),
        "ends": answer.period.ends.isoformat(),
        "version": answer.version,
        "settled_at": time_text(answer.frozen_at),
        "way": answer.way,
        "floor": answer.floor,
        "definitions": answer.definitions,
        "cut": row.cut.value,
        "row": row.row or None,
        "name": answer.names.get(row.row) if row.cut is Cut.COURSE else None,
        **{key: None if isinstance(cell, Blank) else cell for key, cell in cells.items()},
        "not_known": [key for key, cell in cells.items() if cell is Blank.UNKNOWN],
        "nothing": [key for key, cell in cells.items() if cell is Blank.NONE],
    }


def _rounded(share: Share) -> Share:
    return share if isinstance(share, Blank) else round(share, 4)


def statistics_csv(answer: StatisticsAnswer, words: Wording, *, plain: bool = False) -> bytes:
    """All tables below each other. For Excel in Estonia: semicolons, decimal comma, UTF-8 with BOM; `plain`: commas, points, none."""
    say = words.gettext
    out = io.StringIO()
    writer = csv.writer(out, delimiter="," if plain else ";", lineterminator="\r\n")
    columns = [heading(column, answer.way, words) for column in COLUMNS]
    writer.writerow([say(N_("Period")), say(N_("Table")), say(N_("Name")), say(N_("Short name")), *columns])
    for row in answer.rows:
        short = row.row if row.cut is Cut.COURSE else ""
        names = (answer.period.key, say(CUTS[row.cut]), row_name(row, answer, words), short)
        cells = [_rounded(column.value(row)) for column in COLUMNS]
        writer.writerow([safe_name(name) for name in names] + [_csv_cell(cell, words, plain=plain) for cell in cells])
    return out.getvalue().encode("utf-8" if plain else "utf-8-sig")


def _csv_cell(cell: Share, words: Wording, *, plain: bool) -> str:
    if isinstance(cell, Blank):
        return blank_text(cell, words)
    return str(cell) if plain else str(cell).replace(".", ",")


def safe_name(name: str) -> str:
    """A text that no spreadsheet takes for a formula."""
    return f"'{name}" if name.startswith(_FORMULA) else name
