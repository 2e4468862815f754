"""The written forms of dates: what each looks like and which days it means.

A form is a pattern with named groups and a function from its match to days. Every repetition in them is bounded, and so is what
may stand between the parts, so that reading stays linear on hostile text.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from enum import IntEnum
from itertools import count

from course_sync.content.dates import values, words
from course_sync.content.dates.values import Days, Precision


class Begin(IntEnum):
    """What a form begins with, so that it is tried nowhere else."""

    DAY = 0  # a number of one or two digits
    DOTTED = 1  # such a number, a dot, another number
    SLASHED = 2  # such a number, a slash
    RANGED = 3  # such a number, a dash or a word in its place
    LETTERED = 4  # such a number, a dot, a letter
    DAY_OF_MONTH = 5  # such a number, a month within `REACH` behind it
    YEAR = 6  # four digits
    YEAR_OF_MONTH = 7  # four digits, a month within `REACH` behind them
    NAMED_YEAR = 8  # four digits, or the Estonian word for a year
    MONTH = 9
    PART_OF_MONTH = 10  # a month, or one of `MONTH_PARTS`
    SCHOOL_YEAR = 11  # one of `SCHOOL_WORDS`
    ORDINAL = 12  # no month; but one stands behind a word
    ANYTHING = 13


REACH = 60  # characters: more than what any form has between its first number and its first month


@dataclass(frozen=True, slots=True)
class Form:
    """One way to write a date. `days` raises ValueError where the match is no date after all (31.02.).

    Attributes:
        needs: words in lower case of which one is in whatever it matches; () for none.
        rank: of two equally long readings that of the lower one holds.
    """

    pattern: re.Pattern[str]
    precision: Precision
    days: Callable[[re.Match[str]], Days]
    weak: bool = False
    unit: Precision = Precision.DAY
    begin: Begin = Begin.ANYTHING
    needs: tuple[str, ...] = ()
    month: bool = False
    rank: int = field(default_factory=count().__next__)


_AT = r"(?<![\d.,/§_-])(?<!§ )(?<!\d[–—])"
_END = r"(?!\d|[./_-]\d|,\d)"
_DAY = r"\d{1,2}"
_Y = r"(?:1[89]|20|21)\d\d"
_ND = r"(?:st|nd|rd|th|[-‑]?(?:го|ое|е)|[-‑]?nda\w{0,3}|[-‑]?ndi\w{0,3}|[-‑]?se\w{1,3}(?=\s))?"
_DASH = r"(?:\s?[–—‑-]\s?|\s(?:kuni|to|until|till|through|по|до)\s)"
_CLOCK = r"(?:,?\s(?:kell\s|at\s|в\s)?\d{1,2}[.:]\d\d)?"
"""A time of day that may stand behind a range's first day."""
_DASH_AND = rf"(?:{_DASH}|\s(?P<and>ja|and|и)\s)"
"""Between two days of a month; with "and" only where the one follows the other: "16. ja 17. aprillil"."""
_OF = r"(?:\.?\s?(?:a(?:asta\w{0,4})?(?!\w)|г(?:од\w{0,3}|г)?(?!\w))\.?)?"
"""The word for year that may follow one: "2022. a", "2022 г.", "2011. aastal"."""
_YEAR_OF = r"(?:\.?\s?(?:aasta\w{0,4}|a\.?)(?!\w)|\sгод\w{0,3}|\sг\.)"
_M = words.MONTH
_ROMAN = r"(?:I{1,3}|IV|VI{0,3}|IX|XI{0,2})(?!\w)"
_FIRST_DAY = tuple(f"{_AT}(?P<{name}>{_DAY})" for name in ("d", "d1", "m1"))
_BEGINNINGS = (
    *((Begin.YEAR, f"{_AT}{mark}{_Y})") for mark in ("(?P<y>", "(?P<y1>", "(?:(?P<y>", r"(?<![\w€$+])(?P<y>")),
    *(
        (Begin.DOTTED, rf"{day}\.{gap}(?P<{month}>\d")
        for day in _FIRST_DAY
        for gap in ("", r"\s?")
        for month in ("m", "m1")
    ),
    *((Begin.SLASHED, f"{day}/") for day in _FIRST_DAY),
    *((Begin.RANGED, rf"{day}\.{maybe}{_DASH}") for day in _FIRST_DAY for maybe in ("?", "")),
    *((Begin.RANGED, f"{_AT}(?P<d>{day})-") for day in (_DAY, r"\d\d")),
    *((Begin.LETTERED, rf"{day}\.\s?(?P<m>{month}") for day in _FIRST_DAY for month in (words.MISSPELT, _ROMAN)),
    (Begin.DAY, _AT),
    (Begin.MONTH, rf"(?<!\w)(?P<m>{_M}"),
    (Begin.MONTH, rf"(?<!\w)(?P<m1>{_M}"),
    (Begin.ORDINAL, rf"(?<!\w)(?P<d>{words.ORDINAL_DAY}"),
)
"""What a pattern begins with says what its matches do; a pattern of several beginnings is told apart by hand."""
_OF_MONTH = {Begin.YEAR: Begin.YEAR_OF_MONTH, Begin.DAY: Begin.DAY_OF_MONTH}
DAY = re.compile(
    r"\d(?<![\d.,/§_-]\d)(?<!§ \d)(?<!\d[–—]\d)\d?(?!\d)"
    r"(?=(?P<DOTTED>\.\s?\d)|(?P<LETTERED>\.\s?[^\W\d_])|(?P<RANGED>\.?\s?[–—‑-]|\s(?:kuni|t|until|по|до))|(?P<SLASHED>/)|)",
    re.IGNORECASE,
)
YEAR = re.compile(r"[12](?<![\d.,/§_-].)(?<!§ .)(?<!\d[–—].)(?:(?<=1)[89]|(?<=2)[01])\d\d")
"""Find the numbers that dates begin with: what `_AT` looks back at, behind the first digit, so that the engine leaps from one to the next."""
MONTH_PARTS = (
    "algus",
    "lõpp",
    "lõpu",
    "kesk",
    "the",
    "beginning",
    "start",
    "middle",
    "end",
    "начал",
    "конц",
    "середин",
)
_PART = r"(?:(?:algus|lõpp|lõpu|kesk|keskpai)\w{0,6}\s|(?:the\s)?(?:beginning|start|middle|end)\sof\s|(?:начал|конц|середин)\w{1,2}\s)?"


def _form(
    precision: Precision,
    pattern: str,
    days: Callable[[re.Match[str]], Days],
    *,
    weak: bool = False,
    begin: Begin | None = None,
    needs: tuple[str, ...] = (),
) -> Form:
    unit = Precision.MONTH if days is _months_between else Precision.YEAR if days is _years else Precision.DAY
    return Form(
        re.compile(pattern, re.IGNORECASE),
        precision,
        days,
        weak,
        unit if precision is Precision.RANGE else precision,
        _beginning(pattern) if begin is None else begin,
        needs or _needed(pattern),
        _M in pattern,
    )


def _beginning(pattern: str) -> Begin:
    begin = next((begin for begin, written in _BEGINNINGS if pattern.startswith(written)), Begin.ANYTHING)
    return _OF_MONTH.get(begin, begin) if _M in pattern else begin


def _needed(pattern: str) -> tuple[str, ...]:
    if pattern.startswith("(?<=between"):
        return ("between",)
    return words.ORDINAL_BEGINNINGS if words.ORDINAL_DAY in pattern else ()


def _day(m: re.Match[str]) -> Days:
    if m["m"].lower().rstrip(".") in words.INSIDE_MONTHS:
        raise ValueError("in a month, on no day of it")
    return values.day_of(m["y"], _month(m["m"]), str(_day_number(m["d"])))


def _day_number(written: str) -> int:
    return int(written) if written.isdigit() else words.ordinal_day(written)


def _month(written: str) -> int:
    return int(written) if written.isdigit() else words.month_number(written)


def _between(m: re.Match[str]) -> Days:
    """Two days; what the first leaves out (month, year) is the second's."""
    told = m.groupdict()
    last = date(values.year_of(m["y"]), _month(m["m"]), int(m["d"]))
    month = _month(told["m1"]) if told.get("m1") else last.month
    year = values.year_of(told["y1"]) if told.get("y1") else last.year - (month > last.month)
    first = date(year, month, int(m["d1"]))
    if told.get("and") and (last - first).days != 1:
        raise ValueError("two days, no range")
    return _ordered(first, last)


def _ordered(first: date, last: date) -> Days:
    if first > last:
        raise ValueError("a range that ends before it begins")
    return first, last


def _whole_month(m: re.Match[str]) -> Days:
    month = _month(m["m"])
    return values.months_of(int(m["y"]), month, month)


def _months_between(m: re.Match[str]) -> Days:
    first, last = _month(m["m1"]), _month(m["m"])
    year = m.groupdict().get("y1")
    begin = int(year) if year else int(m["y"]) - (first > last)
    return _ordered(date(begin, first, 1), values.months_of(int(m["y"]), last, last)[1])


def _quarter(m: re.Match[str]) -> Days:
    number = words.ordinal_number(m["n"])
    return values.months_of(int(m["y"]), number * 3 - 2, number * 3)


def _half(m: re.Match[str]) -> Days:
    number = words.ordinal_number(m["n"])
    if number > 2:
        number = 2 if m["n"].lower().startswith(("viima", "last", "послед")) else number
    return values.months_of(int(m["y"]), number * 6 - 5, number * 6)


def _school_year(m: re.Match[str]) -> Days:
    return values.school_year_of(_consecutive(m))


def _consecutive(m: re.Match[str]) -> int:
    """The first of two years written together, the second next to it: 2021/2022, 2021/22."""
    year, following = int(m["y"]), m.groupdict().get("y2")
    if following and (year + 1) % 10 ** len(following) != int(following):
        raise ValueError("no school year")
    return year


def _semester(m: re.Match[str]) -> Days:
    year, autumn = _consecutive(m), words.season_month(m["s"]) == 9
    if m.groupdict().get("y2"):
        year = year if autumn else year + 1
    return (date(year, 9, 1), date(year + 1, 1, 31)) if autumn else (date(year, 2, 1), date(year, 6, 30))


def _semester_of(m: re.Match[str]) -> Days:
    if m["y"]:
        return _semester(m)
    year, autumn = int(m["y3"]), words.season_month(m["s"]) == 9
    return (date(year, 9, 1), date(year + 1, 1, 31)) if autumn else (date(year, 2, 1), date(year, 6, 30))


def _season(m: re.Match[str]) -> Days:
    year, month = int(m["y"]), words.season_month(m["s"])
    if month < 12:
        return values.months_of(year, month, month + 2)
    return values.months_of(year, 1, 2)[0], values.months_of(year, 12, 12)[1]


def _years(m: re.Match[str]) -> Days:
    first, last = int(m["y1"]), int(m["y"])
    if len(m["y"]) == 2:
        last += first // 100 * 100
    if not first < last <= first + 60:
        raise ValueError("no years")
    return values.years_of(first, last)


def _year(m: re.Match[str]) -> Days:
    return values.years_of(int(m["y"]), int(m["y"]))


def _slash(m: re.Match[str]) -> Days:
    """Day first, as Europe writes; month first where only that is a date."""
    if int(m["m"]) > 12:
        return _month_first(m)
    return values.day_of(m["y"], int(m["m"]), m["d"])


def _month_first(m: re.Match[str]) -> Days:
    return values.day_of(m["y"], int(m["d"]), m["m"])


_NUMERIC = (
    _form(
        Precision.RANGE,
        rf"{_AT}(?P<d1>{_DAY})\.\s?(?P<m1>\d{{1,2}})\.\s?(?P<y1>{_Y}){_OF}{_CLOCK}{_DASH}(?P<d>{_DAY})\.\s?(?P<m>\d{{1,2}})\.\s?(?P<y>{_Y}){_OF}{_END}",
        _between,
    ),
    _form(
        Precision.RANGE,
        rf"{_AT}(?P<d1>{_DAY})\.\s?(?P<m1>\d{{1,2}})\.?{_DASH}(?P<d>{_DAY})\.\s?(?P<m>\d{{1,2}})\.\s?(?P<y>{_Y}){_OF}{_END}",
        _between,
    ),
    _form(
        Precision.RANGE,
        rf"{_AT}(?P<d1>{_DAY})\.?{_DASH}(?P<d>{_DAY})\.\s?(?P<m>\d{{1,2}})\.\s?(?P<y>{_Y}){_OF}{_END}",
        _between,
    ),
    _form(Precision.DAY, rf"{_AT}(?P<d>{_DAY})\.\s?(?P<m>\d{{1,2}})(?:\.\s?|\s)(?P<y>{_Y}){_END}{_OF}", _day),
    _form(Precision.DAY, rf"{_AT}(?P<d>{_DAY})-(?P<m>{words.MONTH})-(?P<y>{_Y}){_END}", _day),
    _form(Precision.DAY, rf"{_AT}(?P<d>{_DAY})\.(?P<m>\d{{1,2}})\.(?P<y>\d\d)(?![\d:])(?!\.\d)", _day, weak=True),
    _form(Precision.DAY, rf"{_AT}(?P<y>{_Y})-(?P<m>\d\d)-(?P<d>\d\d)(?:T\d\d:\d\d(?::\d\d)?Z?)?{_END}", _day),
    _form(Precision.DAY, rf"{_AT}(?P<y>{_Y})[./](?P<m>\d\d)[./](?P<d>\d\d){_END}", _day),
    _form(Precision.DAY, rf"{_AT}(?P<d>\d\d)-(?P<m>\d\d)-(?P<y>{_Y}){_END}", _day),
    _form(
        Precision.RANGE,
        rf"{_AT}(?P<d1>{_DAY})\.?{_DASH}(?P<d>{_DAY})\.(?P<m>\d{{1,2}})\.(?P<y>\d\d)(?![\d:.])",
        _between,
    ),
    _form(
        Precision.RANGE,
        rf"{_AT}(?P<d1>{_DAY})\.(?P<m1>\d{{1,2}})(?:\.(?P<y1>\d\d))?\.?{_DASH}(?P<d>{_DAY})\.(?P<m>\d{{1,2}})\.(?P<y>\d\d)(?![\d:.])",
        _between,
    ),
    _form(
        Precision.RANGE,
        rf"{_AT}(?P<y1>{_Y})-(?P<m1>\d\d)-(?P<d1>\d\d)(?:{_DASH}|/)(?P<y>{_Y})-(?P<m>\d\d)-(?P<d>\d\d){_END}",
        _between,
    ),
    _form(Precision.MONTH, rf"{_AT}(?P<m>0[1-9]|1[0-2])[./](?P<y>{_Y}){_END}", _whole_month, weak=True),
    _form(Precision.MONTH, rf"{_AT}(?P<y>{_Y})-(?P<m>0[1-9]|1[0-2]){_END}", _whole_month, weak=True),
)
_SLASHED = rf"{_AT}(?P<d>{_DAY})/(?P<m>\d{{1,2}})/(?P<y>{_Y}|\d\d){_END}"
_SLASHED_RANGE = (
    rf"{_AT}(?P<d1>{_DAY})/(?P<m1>\d{{1,2}})(?:/(?P<y1>{_Y}))?{_DASH}(?P<d>{_DAY})/(?P<m>\d{{1,2}})/(?P<y>{_Y}){_END}"
)
_SLASHED_RANGE_MONTH_FIRST = (
    rf"{_AT}(?P<m1>{_DAY})/(?P<d1>\d{{1,2}})(?:/(?P<y1>{_Y}))?{_DASH}(?P<m>{_DAY})/(?P<d>\d{{1,2}})/(?P<y>{_Y}){_END}"
)
EUROPEAN = (_form(Precision.DAY, _SLASHED, _slash), _form(Precision.RANGE, _SLASHED_RANGE, _between))
AMERICAN = (_form(Precision.DAY, _SLASHED, _month_first), _form(Precision.RANGE, _SLASHED_RANGE_MONTH_FIRST, _between))
_WRITTEN = (
    _form(
        Precision.RANGE,
        rf"{_AT}(?P<d1>{_DAY}){_ND}\.?\s?(?P<m1>{_M})(?:,?\s{{1,3}}(?P<y1>{_Y}){_OF}{_CLOCK})?{_DASH}(?P<d>{_DAY}){_ND}\.?\s?(?P<m>{_M}),?\s{{1,3}}(?P<y>{_Y}){_OF}{_END}",
        _between,
    ),
    _form(
        Precision.RANGE,
        rf"{_AT}(?P<d1>{_DAY}){_ND}\.?{_DASH_AND}(?P<d>{_DAY}){_ND}\.?\s?(?:of\s)?(?P<m>{_M}),?\s{{1,3}}(?P<y>{_Y}){_OF}{_END}",
        _between,
    ),
    _form(
        Precision.RANGE,
        rf"{_AT}(?P<y>{_Y}){_YEAR_OF}\s{{1,3}}(?P<d1>{_DAY})\.?{_DASH}(?P<d>{_DAY})\.?\s?(?P<m>{_M})",
        _between,
    ),
    _form(
        Precision.RANGE,
        rf"{_AT}(?P<y>{_Y}){_YEAR_OF}\s{{1,3}}(?P<d1>{_DAY})\.?\s?(?P<m1>{_M})(?:{_DASH}|\skuni\s|\s)(?P<d>{_DAY})\.?\s?(?P<m>{_M})",
        _between,
    ),
    _form(
        Precision.RANGE,
        rf"(?<=between\s)(?P<d1>{_DAY}){_ND}(?:\s(?P<m1>{_M}))?\sand\s(?P<d>{_DAY}){_ND}\s(?P<m>{_M}),?\s(?P<y>{_Y}){_END}",
        _between,
    ),
    _form(
        Precision.RANGE,
        rf"(?<!\w)(?P<m1>{_M})\s(?P<d1>{_DAY}){_ND}(?:,?\s(?P<y1>{_Y}))?{_DASH}(?:(?P<m>{_M})\s)(?P<d>{_DAY}){_ND},?\s{{1,3}}(?P<y>{_Y}){_END}",
        _between,
    ),
    _form(
        Precision.RANGE,
        rf"(?<!\w)(?P<m>{_M})\s(?P<d1>{_DAY}){_ND}{_DASH_AND}(?P<d>{_DAY}){_ND},?\s{{1,3}}(?P<y>{_Y}){_END}",
        _between,
    ),
    _form(
        Precision.DAY,
        rf"{_AT}(?P<d>{_DAY}){_ND}\.?\s{{0,3}}(?:of\s|day\sof\s)?(?P<m>{_M}),?\s{{0,3}}(?P<y>{_Y}){_END}{_OF}",
        _day,
    ),
    _form(Precision.DAY, rf"{_AT}(?P<y>{_Y}){_YEAR_OF}\s{{1,3}}(?P<d>{_DAY})\.?\s?(?P<m>{_M})", _day),
    _form(Precision.DAY, rf"{_AT}(?P<d>{_DAY})\.\s?(?P<m>{words.MISSPELT})\s(?P<y>{_Y}){_OF}{_END}", _day),
    _form(Precision.DAY, rf"{_AT}(?P<d>{_DAY})\.\s?(?P<m>{_ROMAN})(?:\.\s?|\s)(?P<y>{_Y}){_END}", _day),
    _form(
        Precision.RANGE,
        rf"{_AT}(?P<d1>{_DAY})\.?\s?(?P<m1>{_M})\s(?P<d>{_DAY})\.?\s?(?P<m>{_M}),?\s{{1,3}}(?P<y>{_Y}){_OF}{_END}",
        _between,
    ),
    _form(Precision.DAY, rf"(?<!\w)(?P<d>{words.ORDINAL_DAY})\s(?P<m>{_M}),?\s(?P<y>{_Y}){_END}{_OF}", _day),
    _form(Precision.DAY, rf"(?<!\w)(?P<m>{_M})\s(?P<d>{_DAY}){_ND},?\s{{1,3}}(?P<y>{_Y}){_END}", _day),
    _form(
        Precision.RANGE,
        rf"(?<!\w)(?P<m1>{_M})(?:\s(?P<y1>{_Y}){_OF})?(?:{_DASH}|(?<=ist)\s)(?P<m>{_M})\s(?P<y>{_Y}){_OF}{_END}",
        _months_between,
    ),
    _form(
        Precision.RANGE,
        rf"{_AT}(?P<y>{_Y}){_YEAR_OF}\s(?P<m1>{_M})(?:{_DASH}|\s)(?P<m>{_M})",
        _months_between,
    ),
    _form(
        Precision.MONTH,
        rf"(?<!\w){_PART}(?P<m>{_M}),?\s{{1,3}}(?:of\s)?(?P<y>{_Y}){_OF}{_END}",
        _whole_month,
        begin=Begin.PART_OF_MONTH,
    ),
    _form(Precision.MONTH, rf"{_AT}(?P<y>{_Y}){_YEAR_OF}\s(?P<m>{_M})(?:\s(?:algus|lõp|kesk)\w{{1,8}})?", _whole_month),
    _form(Precision.MONTH, rf"{_AT}(?P<y>{_Y}),?\s(?P<m>{_M})(?!\s\d)", _whole_month),
)
_N = rf"(?P<n>{words.ORDINAL})"
_QUARTER_WORDS, _HALF_WORDS, _SEMESTER_WORDS = (
    ("kv", "quarter", "кв"),
    ("pool", "half", "пол"),
    ("semest", "term", "семестр"),
)
_SEASON_WORDS = (
    "kevad",
    "spring",
    "весн",
    "suv",
    "summer",
    "лет",
    "sügis",
    "autumn",
    "fall",
    "осен",
    "talv",
    "winter",
    "зим",
)
SCHOOL_WORDS = ("õ", "kooliaasta", "academic", "school", "study", "уч")
_QUARTER = r"(?:kvarta\w{1,8}|kv(?!\w)\.?|quarter(?!\w)|квартал\w{0,3}|кв(?!\w)\.?)"
_HALF = r"(?:poolaasta\w{0,4}|pool(?:el|es|e|t|ele|elt|eks)?(?!\w)|half(?!\w)|полугоди\w{1,2}|половин\w{1,2})"
_SCHOOL = r"(?:õppeaasta\w{0,4}|kooliaasta\w{0,4}|õ\.?\s?[-/]?a(?!\w)\.?|(?:academic|school|study)\syear(?!\w)|учебн\w{2,3}\sгод\w{0,3}|уч\.\s?г(?:од\w{0,2})?\.?)"
_TWO = rf"(?P<y>{_Y})\.?\s?[/–—‑-]\s?(?P<y2>(?:20)?\d\d)(?!\d)"
_S = rf"(?P<s>{words.SEASON})"
_SEMESTER = r"(?:[-\s]?semest\w{1,6}|\s(?:term|семестр\w{0,3}))"
_Y_OF = rf"{_AT}(?P<y>{_Y})(?:{_YEAR_OF})?"
_AFTER_YEAR = rf"(?:,?\s(?:of\s)?(?:the\syear\s)?(?P<y>{_Y}){_OF}{_END})"
_PERIODS = (
    _form(Precision.QUARTER, rf"(?<!\w){_PART}{_N}\.?\s?{_QUARTER}{_AFTER_YEAR}", _quarter, needs=_QUARTER_WORDS),
    _form(Precision.QUARTER, rf"{_Y_OF}\s{_N}\.?\s?{_QUARTER}", _quarter, needs=_QUARTER_WORDS),
    _form(
        Precision.QUARTER,
        rf"(?<!\w)[QK](?P<n>[1-4])(?:\s|/)(?P<y>{_Y}){_END}",
        _quarter,
        needs=("q1", "q2", "q3", "q4", "k1", "k2", "k3", "k4"),
    ),
    _form(Precision.QUARTER, rf"{_AT}(?P<y>{_Y})\s?[-/]?Q(?P<n>[1-4])(?!\w)", _quarter),
    _form(Precision.HALF_YEAR, rf"(?<!\w){_N}\.?\s?{_HALF}{_AFTER_YEAR}", _half, needs=_HALF_WORDS),
    _form(Precision.HALF_YEAR, rf"{_Y_OF}\s{_N}\.?\s?{_HALF}", _half, needs=_HALF_WORDS),
    _form(Precision.HALF_YEAR, rf"(?<!\w)H(?P<n>[12])(?:\s|/)(?P<y>{_Y}){_END}", _half, needs=("h1", "h2")),
    _form(
        Precision.SEMESTER,
        rf"(?<!\w){_S}{_SEMESTER}\s(?:of\s)?(?:{_TWO}|(?P<y3>{_Y})){_OF}",
        _semester_of,
        needs=_SEMESTER_WORDS,
    ),
    _form(
        Precision.SEMESTER,
        rf"{_AT}(?:{_TWO})\.?\s?(?:{_SCHOOL}\s)?{_S}{_SEMESTER}",
        _semester,
        needs=_SEMESTER_WORDS,
    ),
    _form(Precision.SEMESTER, rf"{_Y_OF}\s{_S}{_SEMESTER}", _semester, needs=_SEMESTER_WORDS),
    _form(
        Precision.SCHOOL_YEAR,
        rf"(?<!\w){_SCHOOL}\s(?:of\s)?{_TWO}",
        _school_year,
        begin=Begin.SCHOOL_YEAR,
    ),
    _form(Precision.SCHOOL_YEAR, rf"{_AT}{_TWO}\.?\s?{_SCHOOL}", _school_year),
    _form(Precision.SCHOOL_YEAR, rf"{_AT}(?P<y>{_Y})\.\s?[/–—‑-]\s?(?P<y2>20\d\d)\.?\s?{_SCHOOL}", _school_year),
    _form(Precision.SEASON, rf"(?<!\w){_S}{_AFTER_YEAR}", _season, needs=_SEASON_WORDS),
    _form(Precision.SEASON, rf"{_AT}(?P<y>{_Y}){_YEAR_OF}\s{_S}(?!\w)", _season, needs=_SEASON_WORDS),
    _form(
        Precision.RANGE,
        rf"(?:(?<!\w)aasta(?:tel|il|st|te|d)\s|{_AT})(?P<y1>{_Y})(?:\.(?=[–—-]))?{_OF}{_DASH}(?P<y>{_Y}){_END}{_OF}",
        _years,
        begin=Begin.NAMED_YEAR,
    ),
    _form(
        Precision.MONTH,
        rf"{_AT}(?P<y>{_Y}){_YEAR_OF}\salgus\w{{0,4}}|(?:at\sthe\s|the\s)?(?:beginning|start)\sof\s(?P<y3>{_Y})(?!\w)|в\sначале\s(?P<y4>{_Y}){_OF}",
        lambda m: values.months_of(int(m["y"] or m["y3"] or m["y4"]), 1, 1),
        begin=Begin.ANYTHING,
        needs=("algus", "beginning", "start", "начале"),
    ),
    _form(
        Precision.YEAR,
        rf"{_AT}(?P<y>{_Y}){_YEAR_OF}(?:\s(?:lõp|kesk)\w{{1,8}})?|(?<!\w)aasta\w{{0,3}}\s(?P<y3>{_Y}){_END}(?!\s?[–—-]\s?\d)",
        lambda m: values.years_of(int(m["y"] or m["y3"]), int(m["y"] or m["y3"])),
        begin=Begin.NAMED_YEAR,
    ),
    _form(Precision.YEAR, rf"{_AT}(?<![\w€$+])(?P<y>{_Y}){_END}(?!\w)(?!\s?(?:€|eur|%|km|m²))", _year, weak=True),
)


FORMS: tuple[Form, ...] = (*_NUMERIC, *_WRITTEN, *_PERIODS)
RELATIVE: tuple[tuple[re.Pattern[str], int, Precision], ...] = tuple(
    (re.compile(rf"(?<!\w)(?:{pattern})(?!\w)", re.IGNORECASE), years, Precision(unit))
    for pattern, years, unit in words.RELATIVE_PERIODS
)


Sign = re.Pattern[str] | tuple[str, ...]
"""Something in lower case that a pattern matches, or one of several words."""


@dataclass(frozen=True, slots=True)
class Yearless:
    """A day or period without a year.

    Attributes:
        bare: only figures, so that it may as well be a price or a room.
        sign: what must stand, in lower case, near a place for the pattern to be tried there.
        begin, needs: as in `Form`.
    """

    pattern: re.Pattern[str]
    precision: Precision
    bare: bool = False
    sign: Sign = words.MONTH_SIGN
    begin: Begin = Begin.ANYTHING
    needs: tuple[str, ...] = ()

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
        last = _month(m["m"]), _day_number(told["d"]) if told.get("d") else 0
        first_month = _month(told["m1"]) if told.get("m1") else last[0]
        first = (first_month, int(told["d1"]) if told.get("d1") else 0) if told.get("d1") or told.get("m1") else last
        for month, day in (first, last):
            date(2024, month, day or 1)
        if told.get("and") and last[1] - first[1] != 1:
            raise ValueError("two days, no range")
        return first, last

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
_PERIOD_SIGN = ("kv", "quarter", "кв", "poolaasta", "полуг", "semest", "term", "семестр")


def _yearless(precision: Precision, pattern: str, *, bare: bool = False, slip: bool = False) -> Yearless:
    period = precision in {Precision.QUARTER, Precision.HALF_YEAR, Precision.SEMESTER}
    sign = _BARE_SIGN if bare else _SLIP_SIGN if slip else _PERIOD_SIGN if period else words.MONTH_SIGN
    return Yearless(re.compile(pattern, re.IGNORECASE), precision, bare, sign, _beginning(pattern), _needed(pattern))


_THIS = r"(?:,?\sk\.?\s?a(?!\w)\.?)?"
_NUMBER_END = r"(?!\d|[./_]\d|,\d|:\d)"
YEARLESS: tuple[Yearless, ...] = (
    _yearless(
        Precision.RANGE,
        rf"{_AT}(?P<d1>{_DAY}){_ND}\.?\s?(?P<m1>{_M})(?:{_DASH}|\s)(?P<d>{_DAY}){_ND}\.?\s?(?P<m>{_M}){_THIS}",
    ),
    _yearless(
        Precision.RANGE, rf"{_AT}(?P<d1>{_DAY}){_ND}\.?{_DASH_AND}(?P<d>{_DAY}){_ND}\.?\s?(?:of\s)?(?P<m>{_M}){_THIS}"
    ),
    _yearless(Precision.RANGE, rf"(?<!\w)(?P<m>{_M})\s(?P<d1>{_DAY}){_ND}{_DASH_AND}(?P<d>{_DAY}){_ND}(?!\w)"),
    _yearless(Precision.DAY, rf"{_AT}(?P<d>{_DAY}){_ND}\.?\s{{0,3}}(?:of\s)?(?P<m>{_M}){_THIS}"),
    _yearless(
        Precision.RANGE, rf"(?<=between\s)(?P<d1>{_DAY}){_ND}(?:\s(?P<m1>{_M}))?\sand\s(?P<d>{_DAY}){_ND}\s(?P<m>{_M})"
    ),
    _yearless(
        Precision.RANGE, rf"(?<!\w)(?P<m1>{_M})\s(?P<d1>{_DAY}){_ND}{_DASH}(?P<m>{_M})\s(?P<d>{_DAY}){_ND}(?!\w)"
    ),
    _yearless(Precision.DAY, rf"(?<!\w)(?P<d>{words.ORDINAL_DAY})\s(?P<m>{_M}){_THIS}"),
    _yearless(
        Precision.DAY, rf"(?<!\w)(?P<m>{_M})(?<=kuu)\s(?P<d>\w{{4,8}}kümnenda\w{{0,3}})(?!\w)(?!\s(?:nädal|päeva))"
    ),
    _yearless(Precision.DAY, rf"{_AT}(?P<d>{_DAY})\.\s?(?P<m>{words.MISSPELT})", slip=True),
    _yearless(Precision.QUARTER, rf"(?<!\w)(?P<n>{words.ORDINAL})\.?\s?{_QUARTER}(?!\w)"),
    _yearless(
        Precision.HALF_YEAR, rf"(?<!\w)(?P<n>{words.ORDINAL})\.?\s(?:poolaasta\w{{0,4}}|полугоди\w{{1,2}})(?!\w)"
    ),
    _yearless(Precision.SEMESTER, rf"(?<!\w)(?P<s>{words.SEASON}){_SEMESTER}(?!\w)"),
    _yearless(Precision.DAY, rf"(?<!\w)(?P<m>{_M})\s(?:the\s)?(?P<d>{_DAY}){_ND}{_NUMBER_END}(?!\w)"),
    _yearless(
        Precision.RANGE,
        rf"{_AT}(?P<d1>{_DAY})\.{_DASH}(?P<d>{_DAY})\.(?P<m>\d{{1,2}})\.?{_NUMBER_END}",
        bare=True,
    ),
    _yearless(
        Precision.RANGE,
        rf"{_AT}(?P<d1>{_DAY})\.(?P<m1>\d{{1,2}})\.?{_DASH}(?P<d>{_DAY})\.(?P<m>\d{{1,2}})\.?{_NUMBER_END}",
        bare=True,
    ),
    _yearless(Precision.DAY, rf"{_AT}(?P<d>{_DAY})\.(?P<m>\d{{1,2}})\.?(?:-ni|-ks)?{_NUMBER_END}(?![\w%€])", bare=True),
    _yearless(Precision.RANGE, rf"(?<!\w)(?P<m1>{_M})(?:{_DASH}|(?<=ist)\s)(?P<m>{_M})(?![^\W_])"),
    _yearless(Precision.MONTH, rf"(?<!\w)(?P<m>{_M})(?![^\W_])"),
)
