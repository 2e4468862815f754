"""Days and periods without a year."""

import re
from dataclasses import dataclass, field
from datetime import date
from itertools import count

from course_sync.content.dates import words
from course_sync.content.dates.beginnings import Begin, beginning, needed
from course_sync.content.dates.pieces import (
    AND_MONTH,
    AT,
    CLOCK,
    DASH,
    DASH_AND,
    DAY,
    LAST_DAY,
    ND,
    QUARTER,
    SEMESTER,
    M,
    day_number,
    month_of,
    neighbours,
    whole_month,
)
from course_sync.content.dates.values import NoSuchDayError, Precision

Sign = re.Pattern[str] | tuple[str, ...]
"""Something in lower case that a pattern matches, or one of several words."""


@dataclass(frozen=True, slots=True)
class Yearless:
    """A day or period without a year.

    Attributes:
        year_end: its last day, told by words: "aasta lõpuni".
        bare: only figures, so that it may as well be a price or a room.
        sign: what must stand, in lower case, near a place for the pattern to be tried there.
        begin, needs, rank: as in `Form`.
    """

    pattern: re.Pattern[str]
    precision: Precision
    bare: bool = False
    sign: Sign = words.MONTH_SIGN
    begin: Begin = Begin.ANYTHING
    needs: tuple[str, ...] = ()
    year_end: bool = False
    rank: int = field(default_factory=count().__next__)

    def unit_of(self, day: int) -> Precision:
        """What its ends are told in, where its last one has that day of the month."""
        if self.precision in {Precision.QUARTER, Precision.HALF_YEAR, Precision.SEMESTER}:
            return self.precision
        return Precision.MONTH if day == 0 else Precision.DAY

    def days(self, m: re.Match[str]) -> tuple[tuple[int, int], tuple[int, int]]:
        """Month and day of both ends (day 0: the whole month). Raises ValueError where it is no date."""
        told = m.groupdict()
        if told.get("n") or told.get("s"):
            return self._period(told)
        if told.get("d") and told["m"].lower().rstrip(".") in words.INSIDE_MONTHS:
            raise ValueError("in a month, on no day of it")
        if self.year_end:
            return (12, 31), (12, 31)
        last = (month_of(m["m"]), day_number(told["d"])) if told.get("d") else (whole_month(m["m"]), 0)
        first_month = month_of(told["m1"]) if told.get("m1") else last[0]
        first = (first_month, int(told["d1"]) if told.get("d1") else 0) if told.get("d1") or told.get("m1") else last
        self._proven(m, first, last)
        return first, last

    def _proven(self, m: re.Match[str], first: tuple[int, int], last: tuple[int, int]) -> None:
        """Raises ValueError where a month has no such day, or the two make no range."""
        told = m.groupdict()
        try:
            date(2024, last[0], last[1] or 1)
        except ValueError:
            # "February 30 people came" tells a month, "30 February" nothing.
            if told["m"].isdigit() or last[1] > LAST_DAY or m.start("m") < m.start("d"):
                raise
            raise NoSuchDayError(m.group()) from None
        date(2024, first[0], first[1] or 1)
        if told.get("and"):
            if not told.get("d"):
                neighbours(told["m1"], told["m"])
            elif last[1] - first[1] != 1:
                raise ValueError("two days, no range")
        if first[0] == last[0] and first[1] > last[1]:
            raise ValueError("a range that ends before it begins")

    def _period(self, told: dict[str, str]) -> tuple[tuple[int, int], tuple[int, int]]:
        if self.precision is Precision.SEMESTER:
            return ((9, 0), (1, 0)) if words.season_month(told["s"]) == 9 else ((2, 0), (6, 0))
        length = 3 if self.precision is Precision.QUARTER else 6
        last = words.ordinal_number(told["n"]) * length
        if last > 12:
            raise ValueError("no half of a year")
        return (last - length + 1, 0), (last, 0)


_BARE_SIGN = re.compile(r"\d(?<!\d\d)\d?\.\d{1,2}(?!\d)")
_SLIP_SIGN = re.compile(r"\d\.\s?[^\W\d_]{6}")
_YEAR_END_SIGN = ("aasta lõpu", "end of the year", "year-end", "year end", "конца года", "концу года")
_PERIOD_SIGN = ("kv", "quarter", "кв", "poolaasta", "полуг", "semest", "term", "семестр")


def _yearless(precision: Precision, pattern: str, *, bare: bool = False, slip: bool = False) -> Yearless:
    period = precision in {Precision.QUARTER, Precision.HALF_YEAR, Precision.SEMESTER}
    sign = _BARE_SIGN if bare else _SLIP_SIGN if slip else _PERIOD_SIGN if period else words.MONTH_SIGN
    return Yearless(re.compile(pattern, re.IGNORECASE), precision, bare, sign, beginning(pattern), needed(pattern))


_THIS = r"(?:,?\s(?:[ks]\.?\s?a|с\.?\s?г)(?!\w)\.?)?"
_NUMBER_END = r"(?!\d|[./_]\d|,\d|:\d)"
YEARLESS: tuple[Yearless, ...] = (
    _yearless(
        Precision.RANGE,
        rf"{AT}(?P<d1>{DAY}){ND}\.?\s?(?P<m1>{M}){CLOCK}(?:{DASH}|\s)(?P<d>{DAY}){ND}\.?\s?(?P<m>{M}){_THIS}",
    ),
    _yearless(Precision.RANGE, rf"{AT}(?P<d1>{DAY}){ND}\.?{DASH_AND}(?P<d>{DAY}){ND}\.?\s?(?:of\s)?(?P<m>{M}){_THIS}"),
    _yearless(Precision.RANGE, rf"(?<!\w)(?P<m>{M})\s(?P<d1>{DAY}){ND}{DASH_AND}(?P<d>{DAY}){ND}(?!\w)"),
    _yearless(Precision.DAY, rf"{AT}(?P<d>{DAY}){ND}\.?\s{{0,3}}(?:of\s)?(?P<m>{M}){_THIS}"),
    _yearless(
        Precision.RANGE, rf"(?<=between\s)(?P<d1>{DAY}){ND}(?:\s(?P<m1>{M}))?\sand\s(?P<d>{DAY}){ND}\s(?P<m>{M})"
    ),
    _yearless(Precision.RANGE, rf"(?<!\w)(?P<m1>{M})\s(?P<d1>{DAY}){ND}{DASH}(?P<m>{M})\s(?P<d>{DAY}){ND}(?!\w)"),
    _yearless(Precision.DAY, rf"(?<!\w)(?P<d>{words.ORDINAL_DAY})\s(?P<m>{M}){_THIS}"),
    _yearless(
        Precision.DAY, rf"(?<!\w)(?P<m>{M})(?<=kuu)\s(?P<d>\w{{4,8}}kümnenda\w{{0,3}})(?!\w)(?!\s(?:nädal|päeva))"
    ),
    _yearless(Precision.DAY, rf"{AT}(?P<d>{DAY})\.\s?(?P<m>{words.MISSPELT})", slip=True),
    _yearless(Precision.QUARTER, rf"(?<!\w)(?P<n>{words.ORDINAL})\.?\s?{QUARTER}(?!\w)"),
    _yearless(
        Precision.HALF_YEAR, rf"(?<!\w)(?P<n>{words.ORDINAL})\.?\s(?:poolaasta\w{{0,4}}|полугоди\w{{1,2}})(?!\w)"
    ),
    _yearless(Precision.SEMESTER, rf"(?<!\w)(?P<s>{words.SEASON}){SEMESTER}(?!\w)"),
    _yearless(Precision.DAY, rf"(?<!\w)(?P<m>{M})\s(?:the\s)?(?P<d>{DAY}){ND}{_NUMBER_END}(?!\w)"),
    _yearless(
        Precision.RANGE,
        rf"{AT}(?P<d1>{DAY})\.{DASH}(?P<d>{DAY})\.(?P<m>\d{{1,2}})\.?{_NUMBER_END}",
        bare=True,
    ),
    _yearless(
        Precision.RANGE,
        rf"{AT}(?P<d1>{DAY})\.(?P<m1>\d{{1,2}})\.?{DASH}(?P<d>{DAY})\.(?P<m>\d{{1,2}})\.?{_NUMBER_END}",
        bare=True,
    ),
    _yearless(
        Precision.DAY, rf"{AT}(?P<d>{DAY})\.(?P<m>\d{{1,2}})\.?(?:-?(?:ni|ks))?{_NUMBER_END}(?![\w%€])", bare=True
    ),
    _yearless(Precision.RANGE, rf"(?<!\w)(?P<m1>{M})(?:{DASH}|(?<=ist)\s|{AND_MONTH})(?P<m>{M})(?![^\W_])"),
    _yearless(Precision.MONTH, rf"(?<!\w)(?P<m>{M})(?![^\W_])"),
    Yearless(
        re.compile(
            r"(?<!\w)(?<![\d.] )(?<!a\. )(?<!ga )(?<!se )(?<!le )(?<!da )(?<!va )(?<!nud )aasta\slõpu(?:ni|ks)(?!\w)"
            r"|(?<=until )(?:the )?end of the year|(?<=by )(?:the )?end of the year|(?<=by )year[- ]end|(?<=until )year[- ]end"
            r"|(?<=до )конца года|(?<=к )концу года",
            re.IGNORECASE,
        ),
        Precision.DAY,
        sign=_YEAR_END_SIGN,
        year_end=True,
    ),
)
