"""Statistics in words: the columns of the tables, what each means, how sure it is, what a period is called."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from course_sync.i18n import N_
from course_sync.model.course import Way
from course_sync.stats.periods import Kind, Period
from course_sync.stats.shown_tables import Blank, Share, StatisticsAnswer, StatisticsRow
from course_sync.stats.tables import OTHER, Cut, Figure
from course_sync.stats.ways import KNOWN, is_approximate
from course_sync.wording.wording import Wording

COUNT, SHARE, DAYS = "count", "share", "days"

CUTS = {
    Cut.TOTAL: N_("In all"),
    Cut.CATEGORY: N_("By category"),
    Cut.COURSE: N_("By course"),
    Cut.UNIT: N_("By institution"),
}
_PERIODS = {
    Kind.MONTH: N_("%(month)s %(year)s"),
    Kind.QUARTER: N_("quarter %(number)s of %(year)s"),
    Kind.HALF: N_("half-year %(number)s of %(year)s"),
    Kind.YEAR: N_("the year %(year)s"),
}
_MONTHS = (
    N_("January"), N_("February"), N_("March"), N_("April"), N_("May"), N_("June"), N_("July"), N_("August"),
    N_("September"), N_("October"), N_("November"), N_("December"),
)  # fmt: skip
_ROMAN = ("I", "II", "III", "IV")
_BLANKS = {Blank.WITHHELD: "…", Blank.UNKNOWN: N_("not known"), Blank.NONE: "–"}


@dataclass(frozen=True, slots=True)
class Column:
    """A column of every table.

    Attributes:
        kind: COUNT, SHARE or DAYS.
        rests_on: figures that it is made of: they tell how sure it is.
        meaning: "" where another column's says it.
    """

    heading: str
    kind: str
    value: Callable[[StatisticsRow], Share]
    rests_on: Sequence[Figure]
    meaning: str = ""


def _of(figure: Figure, heading: str, meaning: str = "") -> Column:
    return Column(heading, COUNT, lambda row: row.figures[figure], (figure,), meaning)


def _before(figure: Figure, heading: str) -> Column:
    return Column(heading, COUNT, lambda row: row.before[figure], (figure,))


COLUMNS: tuple[Column, ...] = (
    _of(Figure.ENROLLED, N_("Enrolments"), N_("Learners whose enrolment in a course began in the period; one person in two courses counts twice. Staff and test accounts are left out, and so is who was unenrolled.")),
    _before(Figure.ENROLLED, N_("Enrolments, period before")),
    _of(Figure.PERSONS, N_("Persons"), N_("The people behind the enrolments, each counted once. Persons of several rows must not be added up.")),
    _of(Figure.COMPLETED, N_("Completions"), N_("Learners who completed a course in the period, whenever they enrolled.")),
    _before(Figure.COMPLETED, N_("Completions, period before")),
    _of(Figure.COHORT_COMPLETED, N_("Of those who enrolled: completed"), N_("Of those who enrolled in the period, who had completed when the figures were settled.")),
    _of(Figure.IN_PROGRESS, N_("Of those who enrolled: in progress"), N_("Had been in the course, but had not completed it.")),
    _of(Figure.NOT_STARTED, N_("Of those who enrolled: not started"), N_("Had never opened the course.")),
    _of(Figure.COHORT_UNKNOWN, N_("Of those who enrolled: completion not known"), N_("Enrolled in a course of which Moodle does not tell who completes it: completion is switched off or has no criteria.")),
    Column(N_("Completion rate of those who enrolled"), SHARE, lambda row: row.cohort_rate, (Figure.COHORT_COMPLETED,), N_("Of those who enrolled in the period, the share who had completed when the figures were settled; without those whose completion is not known.")),
    Column(N_("Completions to enrolments"), SHARE, lambda row: row.flow_rate, (Figure.COMPLETED, Figure.ENROLLED), N_("Completions in the period divided by enrolments in the period; it may exceed 100%.")),
    Column(N_("Days to completion, median"), DAYS, lambda row: row.days[0], (Figure.COMPLETED, Figure.ENROLLED), N_("From the start of the enrolment to the completion, of those who completed in the period: half of them needed no longer. A quarter needed no longer than the lower quartile, three quarters no longer than the upper.")),
    Column(N_("Days to completion, lower quartile"), DAYS, lambda row: row.days[1], (Figure.COMPLETED, Figure.ENROLLED)),
    Column(N_("Days to completion, upper quartile"), DAYS, lambda row: row.days[2], (Figure.COMPLETED, Figure.ENROLLED)),
    _of(Figure.ACTIVE, N_("Of those who enrolled: active"), N_("Their enrolment was valid when the figures were settled: not suspended, begun, not ended. It does not say that they were there lately.")),
)  # fmt: skip
_APPROXIMATE = "≈"
_HOW = {
    Way.REPORT: N_("out of a report of the Report builder"),
    Way.BATCHES: N_("learner by learner"),
    Way.SINGLE: N_("learner by learner"),
}


def period_name(period: Period, words: Wording) -> str:
    """As people say it: "september 2026", "2026. aasta III kvartal", "2026. aasta"."""
    number = _ROMAN[period.number - 1] if period.kind in {Kind.QUARTER, Kind.HALF} else ""
    month = words.gettext(_MONTHS[period.number - 1])
    return words.gettext(_PERIODS[period.kind], month=month, number=number, year=str(period.year))


def period_days(period: Period, words: Wording) -> str:
    return f"{words.day(period.starts)}–{words.day(period.ends)}"


def row_name(row: StatisticsRow, answer: StatisticsAnswer, words: Wording) -> str:
    """What a row is called: a course by its full name."""
    if row.cut is Cut.TOTAL:
        return words.gettext(CUTS[Cut.TOTAL])
    if row.cut is Cut.UNIT and row.row == OTHER:
        return words.gettext("Others together")
    return answer.names.get(row.row) or row.row if row.cut is Cut.COURSE else row.row


def blank_text(blank: Blank, words: Wording) -> str:
    """The mark for what is withheld, "not known", or a dash."""
    return words.gettext(_BLANKS[blank])


def cell_text(column: Column, row: StatisticsRow, words: Wording) -> str:
    """A cell for people."""
    value = column.value(row)
    if isinstance(value, Blank):
        return blank_text(value, words)
    return words.percent(value) if column.kind == SHARE else words.number(value)


def heading(column: Column, way: str, words: Wording) -> str:
    """The column's name, with ≈ where this way knows it approximately."""
    said = words.gettext(column.heading)
    return f"{said} {_APPROXIMATE}" if way and is_approximate(column.rests_on, Way(way)) else said


def definitions(words: Wording) -> list[tuple[str, str]]:
    """What every column means."""
    return [
        *((words.gettext(one.heading), words.gettext(one.meaning)) for one in COLUMNS if one.meaning),
        (
            _BLANKS[Blank.WITHHELD],
            words.gettext("Withheld: figures about few people are not shown, and neither are others from which they could be worked out."),
        ),
        (words.gettext(_BLANKS[Blank.UNKNOWN]), words.gettext("Moodle does not tell it. That is not 0.")),
        (_BLANKS[Blank.NONE], words.gettext("There is nothing to tell: nobody enrolled or completed, or the period before is not settled.")),
        (_APPROXIMATE, words.gettext("Approximate: see how sure the figures are.")),
    ]  # fmt: skip


def how_sure(way: str, words: Wording) -> list[tuple[str, str]]:
    """Each figure that the tables rest on, and how this way knows it."""
    return [(words.gettext(known.figure), words.gettext(known.by(Way(way)))) for known in KNOWN] if way else []


def how_read(way: str, words: Wording) -> str:
    return words.gettext(_HOW[Way(way)]) if way else "–"
