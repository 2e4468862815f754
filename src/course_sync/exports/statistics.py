"""Settled statistics to hand in: XLSX with definitions and a chart, CSV, JSON. What is withheld is "…" or empty, never a number.

Names come from strangers: in a spreadsheet they are texts, never formulas.
"""

import csv
import io
from collections.abc import Callable, Sequence
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

import xlsxwriter

from course_sync.exports.jsonl import SCHEMA, Line
from course_sync.i18n import N_, translation
from course_sync.queries.statistics import StatisticsAnswer, StatisticsRow
from course_sync.stats.tables import OTHER, Cut, Figure

WITHHELD = "…"
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n")

CUTS = {
    Cut.TOTAL: N_("In all"),
    Cut.CATEGORY: N_("By category"),
    Cut.COURSE: N_("By course"),
    Cut.UNIT: N_("By institution"),
}
_HEADINGS = (
    N_("Name"),
    N_("Enrolments"),
    N_("Enrolments, period before"),
    N_("Persons"),
    N_("Completions"),
    N_("Completions, period before"),
    N_("Of those who enrolled: completed"),
    N_("Of those who enrolled: not completed"),
    N_("Completion rate of those who enrolled"),
    N_("Completions to enrolments"),
    N_("Days to completion, median"),
    N_("Days to completion, lower quartile"),
    N_("Days to completion, upper quartile"),
)
DEFINITIONS = (
    (N_("Enrolments"), N_("Learners whose enrolment in a course began in the period; one person in two courses counts twice. Staff and test accounts are left out, and so is who was unenrolled.")),
    (N_("Persons"), N_("The people behind the enrolments, each counted once. Persons of several rows must not be added up.")),
    (N_("Completions"), N_("Learners who completed a course in the period, whenever they enrolled.")),
    (N_("Completion rate of those who enrolled"), N_("Of those who enrolled in the period, the share who had completed when the figures were settled.")),
    (N_("Completions to enrolments"), N_("Completions in the period divided by enrolments in the period; it may exceed 100%.")),
    (N_("Days to completion, median"), N_("From the start of the enrolment to the completion, of those who completed in the period.")),
    (N_("Withheld figures"), N_("Figures about few people are not shown, and neither are others from which they could be worked out: these cells hold …")),
)  # fmt: skip


def statistics_line(answer: StatisticsAnswer, row: StatisticsRow) -> Line:
    """One row of one table; null is withheld or not known."""
    return {
        "schema": SCHEMA,
        "period": answer.period.key,
        "starts": answer.period.starts.isoformat(),
        "ends": answer.period.ends.isoformat(),
        "version": answer.version,
        "settled_at": answer.frozen_at.isoformat(timespec="seconds").replace("+00:00", "Z"),
        "way": answer.way,
        "floor": answer.floor,
        "definitions": answer.definitions,
        "cut": row.cut.value,
        "row": row.row or None,
        "enrolled": row.figures.get(Figure.ENROLLED),
        "enrolled_before": row.before.get(Figure.ENROLLED),
        "persons": row.figures.get(Figure.PERSONS),
        "completed": row.figures.get(Figure.COMPLETED),
        "completed_before": row.before.get(Figure.COMPLETED),
        "cohort_completed": row.figures.get(Figure.COHORT_COMPLETED),
        "cohort_open": row.figures.get(Figure.COHORT_OPEN),
        "cohort_rate": None if row.cohort_rate is None else round(row.cohort_rate, 4),
        "flow_rate": None if row.flow_rate is None else round(row.flow_rate, 4),
        "days_median": row.days[0] if row.days else None,
        "days_lower": row.days[1] if row.days else None,
        "days_upper": row.days[2] if row.days else None,
    }


def statistics_csv(answer: StatisticsAnswer, language: str, *, plain: bool = False) -> bytes:
    """All tables below each other. For Excel in Estonia: semicolons, decimal comma, UTF-8 with BOM; `plain`: commas, points, none."""
    say = translation(language).gettext
    out = io.StringIO()
    writer = csv.writer(out, delimiter="," if plain else ";", lineterminator="\r\n")
    writer.writerow([say(N_("Period")), say(N_("Table")), *map(say, _HEADINGS)])
    for row in answer.rows:
        cells = [answer.period.key, say(CUTS[row.cut]), name_of(row, say), *_cells(row)]
        writer.writerow([_csv_cell(cell, plain=plain) for cell in cells])
    return out.getvalue().encode("utf-8" if plain else "utf-8-sig")


def _csv_cell(cell: str | float | None, *, plain: bool) -> str:
    if cell is None:
        return WITHHELD
    if isinstance(cell, str):
        return f"'{cell}" if cell.startswith(_FORMULA) else cell
    text = str(cell)
    return text if plain else text.replace(".", ",")


def name_of(row: StatisticsRow, say: Callable[[str], str]) -> str:
    """What a row is called."""
    if row.cut is Cut.TOTAL:
        return say(CUTS[Cut.TOTAL])
    return say(N_("Others together")) if row.row == OTHER else row.row


def _cells(row: StatisticsRow) -> Sequence[float | None]:
    def figure(name: Figure) -> int | None:
        return row.figures.get(name)

    days = row.days or (None, None, None)
    return (
        figure(Figure.ENROLLED),
        row.before.get(Figure.ENROLLED),
        figure(Figure.PERSONS),
        figure(Figure.COMPLETED),
        row.before.get(Figure.COMPLETED),
        figure(Figure.COHORT_COMPLETED),
        figure(Figure.COHORT_OPEN),
        None if row.cohort_rate is None else round(row.cohort_rate, 4),
        None if row.flow_rate is None else round(row.flow_rate, 4),
        *days,
    )


def statistics_xlsx(answer: StatisticsAnswer, language: str, zone: ZoneInfo) -> bytes:
    """A workbook: a sheet a table, a chart of courses, and what the figures mean."""
    say = translation(language).gettext
    out = io.BytesIO()
    options = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
    book = xlsxwriter.Workbook(out, options)
    book.set_properties({"title": f"{say(N_('Statistics'))} {answer.period.key}", "created": datetime(2000, 1, 1)})  # noqa: DTZ001
    formats = {
        "head": book.add_format({"bold": True, "text_wrap": True, "valign": "top", "bottom": 1}),
        "number": book.add_format({"num_format": "# ##0"}),
        "rate": book.add_format({"num_format": "0.0%"}),
        "days": book.add_format({"num_format": "0.0"}),
        "withheld": book.add_format({"align": "right", "font_color": "#666666"}),
        "text": book.add_format({"text_wrap": True, "valign": "top"}),
    }
    for cut in Cut:
        rows = [row for row in answer.rows if row.cut is cut]
        if rows:
            _sheet(book, formats, say(CUTS[cut]), rows, say)
    _definitions(book, formats, answer, zone, say)
    book.close()
    return out.getvalue()


def _sheet(
    book: Any, formats: dict[str, Any], title: str, rows: Sequence[StatisticsRow], say: Callable[[str], str]
) -> None:
    sheet = book.add_worksheet(title[:31])
    sheet.freeze_panes(1, 1)
    sheet.set_column(0, 0, 36)
    sheet.set_column(1, len(_HEADINGS) - 1, 14)
    for column, heading in enumerate(_HEADINGS):
        sheet.write_string(0, column, say(heading), formats["head"])
    for line, row in enumerate(rows, 1):
        sheet.write_string(line, 0, name_of(row, say))
        for column, cell in enumerate(_cells(row), 1):
            if cell is None:
                sheet.write_string(line, column, WITHHELD, formats["withheld"])
            else:
                kind = "number" if column < 8 else "rate" if column < 10 else "days"
                sheet.write_number(line, column, cell, formats[kind])
    sheet.autofilter(0, 0, len(rows), len(_HEADINGS) - 1)
    chart = book.add_chart({"type": "bar"})
    for column in (1, 4):
        chart.add_series(
            {
                "name": [sheet.get_name(), 0, column],
                "categories": [sheet.get_name(), 1, 0, len(rows), 0],
                "values": [sheet.get_name(), 1, column, len(rows), column],
            }
        )
    chart.set_title({"name": title})
    sheet.insert_chart(len(rows) + 2, 0, chart, {"description": title})


def _definitions(
    book: Any, formats: dict[str, Any], answer: StatisticsAnswer, zone: ZoneInfo, say: Callable[[str], str]
) -> None:
    sheet = book.add_worksheet(say(N_("Definitions")))
    sheet.set_column(0, 0, 36)
    sheet.set_column(1, 1, 90)
    settled = answer.frozen_at.astimezone(zone)
    lines = [
        (say(N_("Period")), f"{answer.period.starts:%d.%m.%Y}–{answer.period.ends:%d.%m.%Y}"),
        (say(N_("Settled on")), f"{settled:%d.%m.%Y %H:%M}"),
        (say(N_("Version")), str(answer.version)),
        (say(N_("Way")), answer.way),
        (say(N_("Smallest figure shown")), str(answer.floor)),
        (say(N_("Courses whose completion is not known")), ", ".join(answer.unknown) or "–"),
        *((say(name), say(meaning)) for name, meaning in DEFINITIONS),
    ]
    for line, (name, meaning) in enumerate(lines):
        sheet.write_string(line, 0, name, formats["head"])
        sheet.write_string(line, 1, meaning, formats["text"])
