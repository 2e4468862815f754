"""What a date in a text is: the days it spans, how precise it is, what it is for and how sure that is."""

import calendar
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum


class Precision(StrEnum):
    """How exactly a date is told."""

    DAY = "day"
    RANGE = "range"  # of days, months or years: "1.–5. mai 2024", "2021–2023"
    MONTH = "month"
    QUARTER = "quarter"
    HALF_YEAR = "half_year"
    SEMESTER = "semester"
    SEASON = "season"
    YEAR = "year"
    SCHOOL_YEAR = "school_year"
    RELATIVE = "relative"  # "sel aastal": a year that only the text's own age tells


class DateRole(StrEnum):
    """What a date is for. A mere mention has no role and is not told."""

    DEADLINE = "deadline"  # until then something can be done
    VALIDITY = "validity"  # until then something holds
    EVENT = "event"  # on that day something takes place
    ANNOUNCEMENT = "announcement"  # from that day on something new is to be
    AGE = "age"  # the state of that day is told: "seisuga", "sel aastal"


class Certainty(StrEnum):
    """How likely a date has its role, by the model's weights; `finding` holds the bounds."""

    HIGH = "high"  # of a hundred, 98 are right; never a year alone or of two digits
    MEDIUM = "medium"


@dataclass(frozen=True, slots=True)
class ReadDate:
    """A date as written, whatever it is for.

    Attributes:
        span: where it stands in the text, [start, end).
        first, last: its days, both included; the same for a day. None for RELATIVE.
        years: RELATIVE: 0 this year (or month, semester, season, school year: its unit), -1 the last one, 1 the next one; of a day
            without a year, too, where 0 leaves it open: "järgmise aasta 12. mail".
        weak: may be no date at all (a bare year, a two-digit year): counts with the strongest cues alone.
        unit: what its ends are told in: DAY, MONTH, YEAR …; the precision itself, but for a RANGE.
        recurs: month and day (0: the whole month) of a date without a year, as (first, last); then `first` and `last` are None.
            Of a RELATIVE season the month in which it begins.
    """

    span: tuple[int, int]
    first: date | None
    last: date | None
    precision: Precision
    years: int = 0
    weak: bool = False
    unit: Precision = Precision.DAY
    recurs: tuple[tuple[int, int], tuple[int, int]] | None = None


@dataclass(frozen=True, slots=True)
class FoundDate:
    """A date that matters for whether a text is current.

    Attributes:
        first, last: its days; a year that the text leaves out is the next one after it was written. None where that is not known.
        cue: the words that gave it its role, lower case, white space folded.
        sentence: around it, at most 300 characters.
    """

    read: ReadDate
    first: date | None
    last: date | None
    role: DateRole
    certainty: Certainty
    cue: str
    sentence: str


Days = tuple[date, date]


class NoSuchDayError(ValueError):
    """What looks like a day and can be nothing else, but no month has it: "31. veebruar"; so it tells no month, either."""


def day_of(year: str, month: int, day: str) -> Days:
    """One day. Raises ValueError where there is none such."""
    one = date(year_of(year), month, int(day))
    return one, one


def year_of(written: str) -> int:
    """Four digits as written; of two digits the year between 1961 and 2060."""
    number = int(written)
    if len(written) > 2:
        return number
    return number + (2000 if number <= 60 else 1900)


def months_of(year: int, first: int, last: int) -> Days:
    """From the first day of one month to the last of another of the same year."""
    return date(year, first, 1), date(year, last, calendar.monthrange(year, last)[1])


def season_of(year: int, month: int) -> Days:
    """The three months from the one in which a season begins; a winter ends in the year after."""
    last = (month + 1) % 12 + 1
    return date(year, month, 1), months_of(year + (last < month), last, last)[1]


def years_of(first: int, last: int) -> Days:
    """Whole years."""
    return date(first, 1, 1), date(last, 12, 31)


def school_year_of(year: int) -> Days:
    """The Estonian school year that begins in `year`: 1 September to 31 August."""
    return date(year, 9, 1), date(year + 1, 8, 31)


def semester_of(day: date) -> Days:
    """The semester around a day: September to January, or February to June; July and August belong to the coming autumn."""
    if day.month in range(2, 7):
        return months_of(day.year, 2, 6)
    year = day.year - (day.month == 1)
    return date(year, 9, 1), date(year + 1, 1, 31)


def current(unit: Precision, day: date, years: int) -> Days:
    """The month, semester, school year or year around a day, or so many of them on."""
    match unit:
        case Precision.MONTH:
            more, month = divmod(day.month - 1 + years, 12)
            return months_of(day.year + more, month + 1, month + 1)
        case Precision.SEMESTER:
            around = semester_of(day)
            return semester_of(around[1] + timedelta(days=1)) if years else around
        case Precision.SCHOOL_YEAR:
            return school_year_of(day.year - (day.month < 9) + years)
        case _:
            return years_of(day.year + years, day.year + years)


def this_season(month: int, day: date) -> Days:
    """The season of the year around a day that begins in a month; of winters the one that lasts, else the one to come."""
    return season_of(day.year - (month == 12 and day.month <= 6), month)


def in_year(first: tuple[int, int], last: tuple[int, int], year: int) -> Days:
    """The days of no year, (month, day) with day 0 for the whole month, that end in a year. Raises ValueError where it has none such."""
    begins = year - (first > last)
    end = date(year, last[0], last[1] or calendar.monthrange(year, last[0])[1])
    return date(begins, first[0], first[1] or 1), end


def next_of(first: tuple[int, int], last: tuple[int, int], written: date) -> Days:
    """The days of no year that end on or after the day of writing."""
    for year in range(written.year, written.year + 9):  # 29 February comes within eight years
        try:
            days = in_year(first, last, year)
        except ValueError:
            continue
        if days[1] >= written:
            return days
    raise ValueError("no such day")


def last_of(first: tuple[int, int], last: tuple[int, int], written: date) -> Days:
    """The days of no year that begin on or before the day of writing."""
    for year in range(written.year, written.year - 9, -1):
        try:
            begins = date(year - (first > last), first[0], first[1] or 1)
            end = date(year, last[0], last[1] or calendar.monthrange(year, last[0])[1])
        except ValueError:
            continue
        if begins <= written:
            return begins, end
    raise ValueError("no such day")
