"""The report of a month or a quarter as a mail: the figures that matter, and the workbook beside them."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from course_sync.i18n import N_
from course_sync.mail.addresses import one_line
from course_sync.mail.options import MailOptions
from course_sync.model.messages import Attachment, Recipient
from course_sync.stats.shown_tables import StatisticsAnswer, StatisticsRow
from course_sync.stats.tables import Cut
from course_sync.wording import Wording
from course_sync.wording.statistics import (
    COLUMNS,
    CUTS,
    Column,
    cell_text,
    definitions,
    heading,
    period_days,
    period_name,
    row_name,
)

_NAME_CHARACTERS = 120
_ROWS = 40  # of a table; the workbook has all
_TOTALS = (0, 2, 3, 5, 6, 7, 9, 11)  # of COLUMNS
_BRIEF = (0, 3, 9)
_UNKNOWN = N_("Courses whose completion is not known")


@dataclass(frozen=True, slots=True)
class StatisticsReport:
    """What is sent to one recipient.

    Attributes:
        trend: settled periods of a kind, the oldest first; the report is of the last.
        workbook: the same, all of it, to hand on.
    """

    recipient: Recipient
    at: datetime
    trend: Sequence[StatisticsAnswer]
    workbook: Attachment


@dataclass(frozen=True, slots=True)
class MailTable:
    """A table of a mail: the first column is names, the others figures."""

    title: str
    headings: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class StatisticsView:
    language: str
    subject: str
    title: str
    intro: str
    tables: tuple[MailTable, ...]
    remarks: tuple[str, ...]
    foot: tuple[str, ...]
    preview: str = ""


def statistics_view(report: StatisticsReport, options: MailOptions, words: Wording) -> StatisticsView:
    """`report` in words."""
    answer = report.trend[-1]
    name = period_name(answer.period, words)
    subject = words.gettext("Statistics of e-courses: %(period)s", period=name)
    total = next(iter(answer.table(Cut.TOTAL)), None)
    tables = [
        *([_totals(report.trend, total, words)] if total else []),
        *([_over_time(report.trend, words)] if len(report.trend) > 1 else []),
        *_brief_tables(answer, words),
    ]
    return StatisticsView(
        language=words.language,
        subject=subject,
        title=subject,
        intro=words.gettext(
            "%(days)s. The figures were settled on %(day)s and do not change any more. All tables, and what the figures mean, are in the attached workbook.",
            days=period_days(answer.period, words),
            day=words.day_of(answer.frozen_at),
        ),
        tables=tuple(tables),
        remarks=tuple(_remarks(answer, tables, words)),
        foot=(words.gettext("You get this mail because you are named in the settings for reports of statistics. Site: %(site)s", site=options.site_url),),
        preview=_preview(total, words),
    )  # fmt: skip


def _preview(total: StatisticsRow | None, words: Wording) -> str:
    if total is None:
        return ""
    return ", ".join(f"{words.gettext(COLUMNS[n].heading)}: {cell_text(COLUMNS[n], total, words)}" for n in _BRIEF)


def _totals(trend: Sequence[StatisticsAnswer], total: StatisticsRow, words: Wording) -> MailTable:
    answer, rows = trend[-1], []
    before = next(iter(trend[-2].table(Cut.TOTAL)), None) if len(trend) > 1 else None
    for number in _TOTALS:
        column = COLUMNS[number]
        earlier = cell_text(column, before, words) if before else "–"
        rows.append((heading(column, answer.way, words), cell_text(column, total, words), earlier))
    head = (words.gettext("Figure"), words.gettext("In the period"), words.gettext("In the period before"))
    return MailTable(words.gettext(CUTS[Cut.TOTAL]), head, tuple(rows))


def _over_time(trend: Sequence[StatisticsAnswer], words: Wording) -> MailTable:
    rows = [
        (period_name(answer.period, words), *_figures(row, words))
        for answer in trend
        for row in answer.table(Cut.TOTAL)
    ]
    return MailTable(words.gettext("Over time"), _headings(words.gettext("Period"), trend[-1], words), tuple(rows))


def _brief_tables(answer: StatisticsAnswer, words: Wording) -> list[MailTable]:
    made = []
    for cut in (Cut.CATEGORY, Cut.COURSE, Cut.UNIT):
        rows = [row for row in answer.table(cut) if any(COLUMNS[n].value(row) != 0 for n in (0, 3))][:_ROWS]
        if rows:
            lines = tuple(
                (one_line(row_name(row, answer, words), _NAME_CHARACTERS), *_figures(row, words)) for row in rows
            )
            made.append(MailTable(words.gettext(CUTS[cut]), _headings(words.gettext("Name"), answer, words), lines))
    return made


def _brief() -> list[Column]:
    return [COLUMNS[n] for n in _BRIEF]


def _headings(first: str, answer: StatisticsAnswer, words: Wording) -> tuple[str, ...]:
    return (first, *(heading(column, answer.way, words) for column in _brief()))


def _figures(row: StatisticsRow, words: Wording) -> tuple[str, ...]:
    return tuple(cell_text(column, row, words) for column in _brief())


def _remarks(answer: StatisticsAnswer, tables: Sequence[MailTable], words: Wording) -> list[str]:
    """What the marks mean that stand in the tables, and which courses are left out."""
    written = " ".join(cell for table in tables for row in (table.headings, *table.rows) for cell in row)
    marks = [f"{mark} = {meaning}" for mark, meaning in definitions(words)[-4:] if mark in written]
    if not answer.unknown:
        return marks
    names = ", ".join(answer.names.get(name, name) for name in answer.unknown)
    return [*marks, f"{words.gettext(_UNKNOWN)}: {one_line(names, 600)}"]
