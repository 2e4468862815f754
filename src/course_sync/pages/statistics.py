"""The report's page of statistics: how enrolments and completions went over time, and how far people come in each course.

Only what is settled or published stands there: what is withheld is a mark, in the drawings as in the tables beside them.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from markupsafe import Markup

from course_sync.i18n import N_
from course_sync.pages.charts import Column, Group, columns
from course_sync.queries.course_figures import FunnelAnswer, RatingsAnswer
from course_sync.stats.periods import Kind, Period
from course_sync.stats.shown_tables import Blank, Share, StatisticsAnswer, StatisticsRow
from course_sync.stats.tables import Cut
from course_sync.wording import Wording
from course_sync.wording.funnels import HEADINGS, activity_cells, funnel_definitions, sums
from course_sync.wording.satisfaction import RATING_HEADINGS, rating_cells, rating_definitions
from course_sync.wording.statistics import COLUMNS, blank_text, cell_text, definitions, heading, how_sure, period_name

_ENROLLED, _BEFORE, _COMPLETED, _COMPLETED_BEFORE, _RATE = 0, 1, 3, 4, 9  # of COLUMNS
_SHOWN = (_ENROLLED, _BEFORE, _COMPLETED, _COMPLETED_BEFORE, _RATE)
_TITLES = {
    Kind.MONTH: N_("By month"),
    Kind.QUARTER: N_("By quarter"),
    Kind.HALF: N_("By half-year"),
    Kind.YEAR: N_("By year"),
}
_ROMAN = ("I", "II", "III", "IV")


@dataclass(frozen=True, slots=True)
class Statistics:
    """What the page is made of: settled periods of a kind, the oldest first, for each kind; and published funnels."""

    trends: Sequence[Sequence[StatisticsAnswer]]
    funnels: Sequence[FunnelAnswer]
    ratings: Sequence[RatingsAnswer] = ()

    @property
    def any(self) -> bool:
        """Whether there is anything to show."""
        return bool(self.trends or self.funnels or self.ratings)


@dataclass(frozen=True, slots=True)
class TrendView:
    key: str
    title: str
    charts: tuple[tuple[Markup, tuple[str, ...]], ...]
    headings: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class FunnelView:
    name: str
    day: str
    sums: tuple[tuple[str, str], ...]
    headings: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class StatisticsView:
    trends: tuple[TrendView, ...]
    funnels: tuple[FunnelView, ...]
    ratings: tuple[FunnelView, ...]
    definitions: tuple[tuple[str, str], ...]
    sure: tuple[tuple[str, str], ...]
    unknown: str


def statistics_page(told: Statistics, words: Wording) -> StatisticsView:
    """In words and drawings."""
    newest = max((trend[-1] for trend in told.trends), key=lambda answer: answer.frozen_at, default=None)
    return StatisticsView(
        tuple(_trend(trend, words) for trend in told.trends),
        tuple(_funnel(answer, words) for answer in told.funnels),
        tuple(_ratings(answer, words) for answer in told.ratings),
        (
            *(definitions(words) if newest else ()),
            *(funnel_definitions(words) if told.funnels else ()),
            *(rating_definitions(words) if told.ratings else ()),
        ),
        tuple(how_sure(newest.way, words)) if newest else (),
        ", ".join(newest.names.get(name, name) for name in newest.unknown) if newest else "",
    )


def _trend(trend: Sequence[StatisticsAnswer], words: Wording) -> TrendView:
    kind = trend[-1].period.kind
    totals = [(answer, next(iter(answer.table(Cut.TOTAL)), None)) for answer in trend]
    rows = [(answer, row) for answer, row in totals if row is not None]
    title = words.gettext(_TITLES[kind])
    way = trend[-1].way
    names = [heading(COLUMNS[n], way, words) for n in (_ENROLLED, _COMPLETED)]
    rate = heading(COLUMNS[_RATE], way, words)
    return TrendView(
        kind.value,
        title,
        (
            (_counts(kind, title, names, rows, words), tuple(names)),
            (_rates(kind, title, rate, rows, words), (rate,)),
        ),
        (words.gettext("Period"), *(heading(COLUMNS[n], way, words) for n in _SHOWN)),
        tuple(
            (period_name(answer.period, words), *(cell_text(COLUMNS[n], row, words) for n in _SHOWN))
            for answer, row in reversed(rows)
        ),
    )


_Rows = Sequence[tuple[StatisticsAnswer, StatisticsRow]]


def _counts(kind: Kind, title: str, names: Sequence[str], rows: _Rows, words: Wording) -> Markup:
    values = [[COLUMNS[n].value(row) for n in (_ENROLLED, _COMPLETED)] for _, row in rows]
    top = max((float(cell) for row in values for cell in row if not isinstance(cell, Blank)), default=0.0)
    return columns(
        _groups(rows, values, words),
        key=f"{kind.value}-counts",
        title=f"{title}: {', '.join(names)}",
        description=_told(names, rows, (_ENROLLED, _COMPLETED), words),
        top=top,
        top_label=words.number(top),
    )


def _rates(kind: Kind, title: str, name: str, rows: _Rows, words: Wording) -> Markup:
    values = [[COLUMNS[_RATE].value(row)] for _, row in rows]
    return columns(
        _groups(rows, values, words),
        key=f"{kind.value}-rates",
        title=f"{title}: {name}",
        description=_told([name], rows, (_RATE,), words),
        top=1.0,
        top_label=words.percent(1.0),
        bottom_label=words.percent(0.0),
    )


def _groups(rows: _Rows, values: Sequence[Sequence[Share]], words: Wording) -> list[Group]:
    return [
        Group(_short(answer.period), tuple(_column(cell, words) for cell in cells))
        for (answer, _), cells in zip(rows, values, strict=True)
    ]


def _column(cell: Share, words: Wording) -> Column:
    if cell is Blank.WITHHELD:
        return Column(None, blank_text(cell, words))
    if cell is Blank.UNKNOWN:
        return Column(None, "?")
    return Column(None) if isinstance(cell, Blank) else Column(float(cell))


def _told(names: Sequence[str], rows: _Rows, figures: Sequence[int], words: Wording) -> str:
    """The drawing in words, for those who do not see it."""
    told = [
        f"{period_name(answer.period, words)}: " + ", ".join(cell_text(COLUMNS[n], row, words) for n in figures)
        for answer, row in rows
    ]
    return f"{', '.join(names)}. {'; '.join(told)}."


def _short(period: Period) -> str:
    """Below a column: 09.26, III 26, 2026."""
    if period.kind is Kind.MONTH:
        return f"{period.number:02}.{period.year % 100:02}"
    if period.kind is Kind.YEAR:
        return str(period.year)
    return f"{_ROMAN[period.number - 1]} {period.year % 100:02}"


def _funnel(answer: FunnelAnswer, words: Wording) -> FunnelView:
    return FunnelView(
        answer.fullname or answer.shortname,
        words.day_of(answer.counted_at),
        tuple(sums(answer.funnel, words)),
        tuple(words.gettext(head) for head in HEADINGS),
        tuple(activity_cells(answer.funnel, one, words) for one in answer.funnel.activities),
    )


def _ratings(answer: RatingsAnswer, words: Wording) -> FunnelView:
    return FunnelView(
        answer.fullname or answer.shortname,
        words.day_of(answer.counted_at),
        (),
        tuple(words.gettext(head) for head in RATING_HEADINGS),
        tuple(rating_cells(one, words) for one in answer.ratings),
    )
