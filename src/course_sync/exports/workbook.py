"""Settled statistics as a workbook to hand in: a page that sums up, a sheet a table, how it went over time, what it all means."""

import io
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC
from typing import Any

import xlsxwriter

from course_sync.exports.funnels import FUNNEL_HEADINGS, funnel_rows
from course_sync.i18n import N_
from course_sync.queries.course_figures import FunnelAnswer
from course_sync.stats.shown_tables import Blank, Share, StatisticsAnswer, StatisticsRow
from course_sync.stats.tables import Cut
from course_sync.wording import Wording
from course_sync.wording.funnels import funnel_definitions
from course_sync.wording.statistics import (
    COLUMNS,
    COUNT,
    CUTS,
    SHARE,
    Column,
    blank_text,
    definitions,
    heading,
    how_read,
    how_sure,
    period_days,
    period_name,
    row_name,
)
from course_sync.wording.wording import shown_share

_NAME_WIDTH = 46
_FIGURE_WIDTH = 16
_IN_CHART = 20  # rows; more cannot be read
_INK, _HEAD, _LINE, _MUTED = "#1B1F24", "#E8EEF5", "#C9D1DA", "#666666"
_COLOURS = ("#2F6DB5", "#1C7A3E")
_PERCENT = {"et": "0.0\u00a0%", "en": "0.0%"}
_ENROLLED, _COMPLETED, _RATE = 0, 3, 9  # of COLUMNS: what charts show


@dataclass(frozen=True, slots=True)
class _Book:
    book: Any
    formats: dict[str, Any]
    answer: StatisticsAnswer
    words: Wording
    site: str


def statistics_xlsx(
    trend: Sequence[StatisticsAnswer], words: Wording, site: str = "", funnels: Sequence[FunnelAnswer] = ()
) -> bytes:
    """The workbook of the last of `trend`; the others are settled periods of its kind before it. `funnels` stand on a sheet of their own."""
    answer = trend[-1]
    out = io.BytesIO()
    options = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
    book = xlsxwriter.Workbook(out, options)
    title = words.gettext("Statistics of e-courses: %(period)s", period=period_name(answer.period, words))
    # The same tables are the same bytes, whenever they are asked for.
    book.set_properties({"title": title, "author": "course-sync", "created": answer.frozen_at.astimezone(UTC)})
    made = _Book(book, _formats(book, words.language), answer, words, site)
    _summary(made, title, trend)
    for cut in (Cut.CATEGORY, Cut.COURSE, Cut.UNIT):
        if rows := answer.table(cut):
            _table(made, cut, rows)
    if len(trend) > 1:
        _trend(made, trend)
    if funnels:
        _activities(made, funnels)
    _definitions(made, funnels=bool(funnels))
    book.close()
    return out.getvalue()


def _formats(book: Any, language: str) -> dict[str, Any]:
    cell = {"font_color": _INK, "valign": "top", "bottom": 1, "bottom_color": _LINE}
    return {
        "title": book.add_format({"bold": True, "font_size": 16, "font_color": _INK}),
        "under": book.add_format({"font_color": _MUTED}),
        "head": book.add_format(
            {
                "bold": True,
                "text_wrap": True,
                "valign": "vcenter",
                "bg_color": _HEAD,
                "bottom": 1,
                "bottom_color": _LINE,
            }
        ),
        "name": book.add_format({**cell, "text_wrap": True}),
        COUNT: book.add_format({**cell, "num_format": "#,##0"}),
        SHARE: book.add_format({**cell, "num_format": _PERCENT[language]}),
        "days": book.add_format({**cell, "num_format": "0.0"}),
        "blank": book.add_format({**cell, "align": "right", "font_color": _MUTED}),
        "text": book.add_format({"text_wrap": True, "valign": "top"}),
        "strong": book.add_format({"text_wrap": True, "valign": "top", "bold": True}),
    }


def _sheet(made: _Book, title: str) -> Any:
    sheet = made.book.add_worksheet(title[:31])
    sheet.set_landscape()
    sheet.set_paper(9)  # A4
    sheet.fit_to_pages(1, 0)
    sheet.set_margins(left=0.4, right=0.4, top=0.5, bottom=0.6)
    sheet.hide_gridlines(2)
    sheet.set_footer(f"&L{period_name(made.answer.period, made.words)}&R&P / &N")
    return sheet


def _write(made: _Book, sheet: Any, at: tuple[int, int], column: Column, value: Share) -> None:
    if isinstance(value, Blank):
        sheet.write_string(*at, blank_text(value, made.words), made.formats["blank"])
    else:
        shown = shown_share(value) if column.kind == SHARE else round(value, 4)
        sheet.write_number(*at, shown, made.formats[column.kind])


def _summary(made: _Book, title: str, trend: Sequence[StatisticsAnswer]) -> None:
    """What a reader who opens nothing else should see."""
    answer, words, formats = made.answer, made.words, made.formats
    say = words.gettext
    sheet = _sheet(made, say(N_("Summary")))
    sheet.set_column(0, 0, _NAME_WIDTH)
    sheet.set_column(1, 2, 20)
    sheet.write_string(0, 0, title, formats["title"])
    settled = f"{say('Settled on')} {words.day_of(answer.frozen_at)}"
    under = [period_days(answer.period, words), settled, made.site]
    sheet.write_string(1, 0, " · ".join(part for part in under if part), formats["under"])
    total = next(iter(answer.table(Cut.TOTAL)), None)
    line = 3
    for at, text in enumerate((say(N_("Figure")), say(N_("In the period")), say(N_("In the period before")))):
        sheet.write_string(line, at, text, formats["head"])
    before = {0: 1, 3: 4}  # of COLUMNS: where its figure of the period before is
    for number, column in enumerate(COLUMNS):
        if total is None or number in before.values():
            continue
        line += 1
        sheet.write_string(line, 0, heading(column, answer.way, words), formats["name"])
        _write(made, sheet, (line, 1), column, column.value(total))
        earlier = _earlier(column, total, trend, COLUMNS[before[number]] if number in before else None)
        _write(made, sheet, (line, 2), column, earlier)
    line += 2
    for text in _remarks(made):
        sheet.merge_range(line, 0, line, 5, "", formats["text"])
        sheet.write_string(line, 0, text, formats["text"])
        sheet.set_row(line, 15 * (1 + len(text) // 105))
        line += 1


def _earlier(column: Column, total: StatisticsRow, trend: Sequence[StatisticsAnswer], before: Column | None) -> Share:
    if before is not None:
        return before.value(total)
    earlier = next(iter(trend[-2].table(Cut.TOTAL)), None) if len(trend) > 1 else None
    return Blank.NONE if earlier is None else column.value(earlier)


def _remarks(made: _Book) -> list[str]:
    answer, say = made.answer, made.words.gettext
    told = [
        say(
            N_("Figures of 1 to %(most)s, and what would give them away, are withheld: …"),
            most=made.words.number(answer.floor - 1),
        ),
        say(N_("What the figures mean, and how sure they are, is on the last sheet.")),
    ]
    if answer.unknown:
        names = ", ".join(answer.names.get(name, name) for name in answer.unknown)
        told.append(f"{say('Courses whose completion is not known')}: {names}")
    return told


def _table(made: _Book, cut: Cut, rows: Sequence[StatisticsRow]) -> None:
    answer, words, formats = made.answer, made.words, made.formats
    sheet = _sheet(made, words.gettext(CUTS[cut]))
    names = [words.gettext("Name"), *([words.gettext("Short name")] if cut is Cut.COURSE else [])]
    first = len(names)
    sheet.set_column(0, 0, _NAME_WIDTH)
    sheet.set_column(1, first + len(COLUMNS) - 1, _FIGURE_WIDTH)
    sheet.set_row(0, 50)
    sheet.freeze_panes(1, 1)
    sheet.repeat_rows(0)
    for at, text in enumerate([*names, *(heading(column, answer.way, words) for column in COLUMNS)]):
        sheet.write_string(0, at, text, formats["head"])
    for line, row in enumerate(rows, 1):
        sheet.write_string(line, 0, row_name(row, answer, words), formats["name"])
        if cut is Cut.COURSE:
            sheet.write_string(line, 1, row.row, formats["name"])
        for at, column in enumerate(COLUMNS, first):
            _write(made, sheet, (line, at), column, column.value(row))
    sheet.autofilter(0, 0, len(rows), first + len(COLUMNS) - 1)
    if len(rows) <= _IN_CHART:
        _chart(made, sheet, "bar", (1, len(rows)), (first + _ENROLLED, first + _COMPLETED))


def _chart(made: _Book, sheet: Any, kind: str, lines: tuple[int, int], columns: Sequence[int]) -> None:
    say = made.words.gettext
    chart = made.book.add_chart({"type": kind})
    first, last = lines
    for at, colour in zip(columns, _COLOURS, strict=True):
        chart.add_series(
            {
                "name": [sheet.get_name(), first - 1, at],
                "categories": [sheet.get_name(), first, 0, last, 0],
                "values": [sheet.get_name(), first, at, last, at],
                "fill": {"color": colour},
                "gap": 60,
            }
        )
    title = f"{say('Enrolments')} / {say('Completions')}"
    chart.set_title({"name": title, "name_font": {"size": 12}})
    chart.set_legend({"position": "bottom"})
    if kind == "bar":
        chart.set_y_axis({"reverse": True})
        chart.set_x_axis({"major_gridlines": {"visible": True, "line": {"color": _LINE}}, "num_format": "#,##0"})
    else:
        chart.set_y_axis({"major_gridlines": {"visible": True, "line": {"color": _LINE}}, "num_format": "#,##0"})
    chart.set_size({"width": 860, "height": 170 + 34 * (last - first + 1) if kind == "bar" else 340})
    sheet.insert_chart(last + 2, 0, chart, {"description": f"{sheet.get_name()}: {title}"})


def _trend(made: _Book, trend: Sequence[StatisticsAnswer]) -> None:
    """The periods of this kind, one below the other."""
    words, formats = made.words, made.formats
    sheet = _sheet(made, words.gettext("Over time"))
    sheet.set_column(0, 0, 28)
    sheet.set_column(1, len(COLUMNS), _FIGURE_WIDTH)
    sheet.set_row(0, 50)
    sheet.repeat_rows(0)
    shown = [column for column in COLUMNS if column not in (COLUMNS[1], COLUMNS[4])]
    for at, text in enumerate([words.gettext("Period"), *(heading(c, made.answer.way, words) for c in shown)]):
        sheet.write_string(0, at, text, formats["head"])
    for line, answer in enumerate(trend, 1):
        sheet.write_string(line, 0, period_name(answer.period, words), formats["name"])
        for row in answer.table(Cut.TOTAL):
            for at, column in enumerate(shown, 1):
                _write(made, sheet, (line, at), column, column.value(row))
    _chart(made, sheet, "column", (1, len(trend)), (1, 3))


def _activities(made: _Book, funnels: Sequence[FunnelAnswer]) -> None:
    """A row an activity, course after course."""
    words, formats = made.words, made.formats
    sheet = _sheet(made, words.gettext(N_("By activity")))
    sheet.set_column(0, 0, 20)
    sheet.set_column(1, 1, _NAME_WIDTH)
    sheet.set_column(2, 4, _FIGURE_WIDTH)
    sheet.set_column(5, 5, _NAME_WIDTH)
    sheet.set_column(6, len(FUNNEL_HEADINGS) - 1, _FIGURE_WIDTH)
    sheet.set_row(0, 34)
    sheet.freeze_panes(1, 1)
    sheet.repeat_rows(0)
    for at, text in enumerate(FUNNEL_HEADINGS):
        sheet.write_string(0, at, words.gettext(text), formats["head"])
    rows = funnel_rows(funnels, words)
    for line, row in enumerate(rows, 1):
        for at, value in enumerate(row):
            if value is None:
                sheet.write_string(line, at, blank_text(Blank.WITHHELD, words), formats["blank"])
            elif isinstance(value, str):
                sheet.write_string(line, at, value, formats["name"])
            else:
                share = isinstance(value, float)
                sheet.write_number(line, at, shown_share(value) if share else value, formats[SHARE if share else COUNT])
    sheet.autofilter(0, 0, len(rows), len(FUNNEL_HEADINGS) - 1)


def _definitions(made: _Book, *, funnels: bool) -> None:
    answer, words, formats = made.answer, made.words, made.formats
    say = words.gettext
    sheet = _sheet(made, say(N_("Definitions")))
    sheet.set_column(0, 0, _NAME_WIDTH)
    sheet.set_column(1, 1, 90)
    parts: list[tuple[str, Sequence[tuple[str, str]]]] = [
        (
            say(N_("These tables")),
            [
                (say(N_("Period")), f"{period_name(answer.period, words)} ({period_days(answer.period, words)})"),
                (say(N_("Settled on")), words.moment(answer.frozen_at)),
                (say(N_("Version")), str(answer.version)),
                (say(N_("How people are read")), how_read(answer.way, words)),
                (say(N_("Smallest figure shown")), str(answer.floor)),
                (say(N_("Courses whose completion is not known")), ", ".join(answer.unknown) or "–"),
            ],
        ),
        (say(N_("What the figures mean")), definitions(words)),
        *([(say(N_("By activity")), funnel_definitions(words))] if funnels else []),
        (say(N_("How sure the figures are")), how_sure(answer.way, words)),
    ]
    line = 0
    for title, rows in parts:
        sheet.write_string(line, 0, title, formats["head"])
        sheet.write_string(line, 1, "", formats["head"])
        for name, meaning in rows:
            line += 1
            sheet.write_string(line, 0, name, formats["strong"])
            sheet.write_string(line, 1, meaning, formats["text"])
        line += 2
