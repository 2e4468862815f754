"""The written forms of dates: what each looks like and which days it means.

A form is a pattern with named groups and a function from its match to days. Every repetition in them is bounded, and so is what
may stand between the parts, so that reading stays linear on hostile text.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from itertools import count

from course_sync.content.dates import values, words
from course_sync.content.dates.beginnings import Begin, beginning, needed
from course_sync.content.dates.pieces import (
    AT,
    CLOCK,
    DASH,
    DASH_AND,
    DAY,
    END,
    ND,
    OF,
    PART,
    QUARTER,
    ROMAN,
    SEMESTER,
    YEAR_OF,
    M,
    Y,
    day_number,
    month_of,
    whole_month,
)
from course_sync.content.dates.values import Days, Precision


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
        beginning(pattern) if begin is None else begin,
        needs or needed(pattern),
        M in pattern,
    )


def _day(m: re.Match[str]) -> Days:
    if m["m"].lower().rstrip(".") in words.INSIDE_MONTHS:
        raise ValueError("in a month, on no day of it")
    return values.day_of(m["y"], month_of(m["m"]), str(day_number(m["d"])))


def _between(m: re.Match[str]) -> Days:
    """Two days; what the first leaves out (month, year) is the second's."""
    told = m.groupdict()
    last = date(values.year_of(m["y"]), month_of(m["m"]), int(m["d"]))
    month = month_of(told["m1"]) if told.get("m1") else last.month
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
    month = whole_month(m["m"])
    return values.months_of(int(m["y"]), month, month)


def _months_between(m: re.Match[str]) -> Days:
    first, last = month_of(m["m1"]), month_of(m["m"])
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
        rf"{AT}(?P<d1>{DAY})\.\s?(?P<m1>\d{{1,2}})\.\s?(?P<y1>{Y}){OF}{CLOCK}{DASH}(?P<d>{DAY})\.\s?(?P<m>\d{{1,2}})\.\s?(?P<y>{Y}){OF}{END}",
        _between,
    ),
    _form(
        Precision.RANGE,
        rf"{AT}(?P<d1>{DAY})\.\s?(?P<m1>\d{{1,2}})\.?{DASH}(?P<d>{DAY})\.\s?(?P<m>\d{{1,2}})\.\s?(?P<y>{Y}){OF}{END}",
        _between,
    ),
    _form(
        Precision.RANGE,
        rf"{AT}(?P<d1>{DAY})\.?{DASH}(?P<d>{DAY})\.\s?(?P<m>\d{{1,2}})\.\s?(?P<y>{Y}){OF}{END}",
        _between,
    ),
    _form(Precision.DAY, rf"{AT}(?P<d>{DAY})\.\s?(?P<m>\d{{1,2}})(?:\.\s?|\s)(?P<y>{Y}){END}{OF}", _day),
    _form(Precision.DAY, rf"{AT}(?P<d>{DAY})-(?P<m>{words.MONTH})-(?P<y>{Y}){END}", _day),
    _form(Precision.DAY, rf"{AT}(?P<d>{DAY})\.(?P<m>\d{{1,2}})\.(?P<y>\d\d)(?![\d:])(?!\.\d)", _day, weak=True),
    _form(Precision.DAY, rf"{AT}(?P<y>{Y})-(?P<m>\d\d)-(?P<d>\d\d)(?:T\d\d:\d\d(?::\d\d)?Z?)?{END}", _day),
    _form(Precision.DAY, rf"{AT}(?P<y>{Y})[./](?P<m>\d\d)[./](?P<d>\d\d){END}", _day),
    _form(Precision.DAY, rf"{AT}(?P<d>\d\d)-(?P<m>\d\d)-(?P<y>{Y}){END}", _day),
    _form(
        Precision.RANGE,
        rf"{AT}(?P<d1>{DAY})\.?{DASH}(?P<d>{DAY})\.(?P<m>\d{{1,2}})\.(?P<y>\d\d)(?![\d:.])",
        _between,
    ),
    _form(
        Precision.RANGE,
        rf"{AT}(?P<d1>{DAY})\.(?P<m1>\d{{1,2}})(?:\.(?P<y1>\d\d))?\.?{DASH}(?P<d>{DAY})\.(?P<m>\d{{1,2}})\.(?P<y>\d\d)(?![\d:.])",
        _between,
    ),
    _form(
        Precision.RANGE,
        rf"{AT}(?P<y1>{Y})-(?P<m1>\d\d)-(?P<d1>\d\d)(?:{DASH}|/)(?P<y>{Y})-(?P<m>\d\d)-(?P<d>\d\d){END}",
        _between,
    ),
    _form(Precision.MONTH, rf"{AT}(?P<m>0[1-9]|1[0-2])[./](?P<y>{Y}){END}", _whole_month, weak=True),
    _form(Precision.MONTH, rf"{AT}(?P<y>{Y})-(?P<m>0[1-9]|1[0-2]){END}", _whole_month, weak=True),
)
_SLASHED = rf"{AT}(?P<d>{DAY})/(?P<m>\d{{1,2}})/(?P<y>{Y}|\d\d){END}"
_SLASHED_RANGE = (
    rf"{AT}(?P<d1>{DAY})/(?P<m1>\d{{1,2}})(?:/(?P<y1>{Y}))?{DASH}(?P<d>{DAY})/(?P<m>\d{{1,2}})/(?P<y>{Y}){END}"
)
_SLASHED_RANGE_MONTH_FIRST = (
    rf"{AT}(?P<m1>{DAY})/(?P<d1>\d{{1,2}})(?:/(?P<y1>{Y}))?{DASH}(?P<m>{DAY})/(?P<d>\d{{1,2}})/(?P<y>{Y}){END}"
)
EUROPEAN = (_form(Precision.DAY, _SLASHED, _slash), _form(Precision.RANGE, _SLASHED_RANGE, _between))
AMERICAN = (_form(Precision.DAY, _SLASHED, _month_first), _form(Precision.RANGE, _SLASHED_RANGE_MONTH_FIRST, _between))
_WRITTEN = (
    _form(
        Precision.RANGE,
        rf"{AT}(?P<d1>{DAY}){ND}\.?\s?(?P<m1>{M})(?:,?\s{{1,3}}(?P<y1>{Y}){OF}{CLOCK})?{DASH}(?P<d>{DAY}){ND}\.?\s?(?P<m>{M}),?\s{{1,3}}(?P<y>{Y}){OF}{END}",
        _between,
    ),
    _form(
        Precision.RANGE,
        rf"{AT}(?P<d1>{DAY}){ND}\.?{DASH_AND}(?P<d>{DAY}){ND}\.?\s?(?:of\s)?(?P<m>{M}),?\s{{1,3}}(?P<y>{Y}){OF}{END}",
        _between,
    ),
    _form(
        Precision.RANGE,
        rf"{AT}(?P<y>{Y}){YEAR_OF}\s{{1,3}}(?P<d1>{DAY})\.?{DASH}(?P<d>{DAY})\.?\s?(?P<m>{M})",
        _between,
    ),
    _form(
        Precision.RANGE,
        rf"{AT}(?P<y>{Y}){YEAR_OF}\s{{1,3}}(?P<d1>{DAY})\.?\s?(?P<m1>{M})(?:{DASH}|\skuni\s|\s)(?P<d>{DAY})\.?\s?(?P<m>{M})",
        _between,
    ),
    _form(
        Precision.RANGE,
        rf"(?<=between\s)(?P<d1>{DAY}){ND}(?:\s(?P<m1>{M}))?\sand\s(?P<d>{DAY}){ND}\s(?P<m>{M}),?\s(?P<y>{Y}){END}",
        _between,
    ),
    _form(
        Precision.RANGE,
        rf"(?<!\w)(?P<m1>{M})\s(?P<d1>{DAY}){ND}(?:,?\s(?P<y1>{Y}))?{DASH}(?:(?P<m>{M})\s)(?P<d>{DAY}){ND},?\s{{1,3}}(?P<y>{Y}){END}",
        _between,
    ),
    _form(
        Precision.RANGE,
        rf"(?<!\w)(?P<m>{M})\s(?P<d1>{DAY}){ND}{DASH_AND}(?P<d>{DAY}){ND},?\s{{1,3}}(?P<y>{Y}){END}",
        _between,
    ),
    _form(
        Precision.DAY,
        rf"{AT}(?P<d>{DAY}){ND}\.?\s{{0,3}}(?:of\s|day\sof\s)?(?P<m>{M}),?\s{{0,3}}(?P<y>{Y}){END}{OF}",
        _day,
    ),
    _form(Precision.DAY, rf"{AT}(?P<y>{Y}){YEAR_OF}\s{{1,3}}(?P<d>{DAY})\.?\s?(?P<m>{M})", _day),
    _form(Precision.DAY, rf"{AT}(?P<d>{DAY})\.\s?(?P<m>{words.MISSPELT})\s(?P<y>{Y}){OF}{END}", _day),
    _form(Precision.DAY, rf"{AT}(?P<d>{DAY})\.\s?(?P<m>{ROMAN})(?:\.\s?|\s)(?P<y>{Y}){END}", _day),
    _form(
        Precision.RANGE,
        rf"{AT}(?P<d1>{DAY})\.?\s?(?P<m1>{M})\s(?P<d>{DAY})\.?\s?(?P<m>{M}),?\s{{1,3}}(?P<y>{Y}){OF}{END}",
        _between,
    ),
    _form(Precision.DAY, rf"(?<!\w)(?P<d>{words.ORDINAL_DAY})\s(?P<m>{M}),?\s(?P<y>{Y}){END}{OF}", _day),
    _form(Precision.DAY, rf"(?<!\w)(?P<m>{M})\s(?P<d>{DAY}){ND},?\s{{1,3}}(?P<y>{Y}){END}", _day),
    _form(
        Precision.RANGE,
        rf"(?<!\w)(?P<m1>{M})(?:\s(?P<y1>{Y}){OF})?(?:{DASH}|(?<=ist)\s)(?P<m>{M})\s(?P<y>{Y}){OF}{END}",
        _months_between,
    ),
    _form(
        Precision.RANGE,
        rf"{AT}(?P<y>{Y}){YEAR_OF}\s(?P<m1>{M})(?:{DASH}|\s)(?P<m>{M})",
        _months_between,
    ),
    _form(
        Precision.MONTH,
        rf"(?<!\w){PART}(?P<m>{M}),?\s{{1,3}}(?:of\s)?(?P<y>{Y}){OF}{END}",
        _whole_month,
        begin=Begin.PART_OF_MONTH,
    ),
    _form(Precision.MONTH, rf"{AT}(?P<y>{Y}){YEAR_OF}\s(?P<m>{M})(?:\s(?:algus|lõp|kesk)\w{{1,8}})?", _whole_month),
    _form(Precision.MONTH, rf"{AT}(?P<y>{Y}),?\s(?P<m>{M})(?!\s\d)", _whole_month),
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
_HALF = r"(?:poolaasta\w{0,4}|pool(?:el|es|e|t|ele|elt|eks)?(?!\w)|half(?!\w)|полугоди\w{1,2}|половин\w{1,2})"
_SCHOOL = r"(?:õppeaasta\w{0,4}|kooliaasta\w{0,4}|õ\.?\s?[-/]?a(?!\w)\.?|(?:academic|school|study)\syear(?!\w)|учебн\w{2,3}\sгод\w{0,3}|уч\.\s?г(?:од\w{0,2})?\.?)"
_TWO = rf"(?P<y>{Y})\.?\s?[/–—‑-]\s?(?P<y2>(?:20)?\d\d)(?!\d)"
_S = rf"(?P<s>{words.SEASON})"
_Y_OF = rf"{AT}(?P<y>{Y})(?:{YEAR_OF})?"
_AFTER_YEAR = rf"(?:,?\s(?:of\s)?(?:the\syear\s)?(?P<y>{Y}){OF}{END})"
_PERIODS = (
    _form(Precision.QUARTER, rf"(?<!\w){PART}{_N}\.?\s?{QUARTER}{_AFTER_YEAR}", _quarter, needs=_QUARTER_WORDS),
    _form(Precision.QUARTER, rf"{_Y_OF}\s{_N}\.?\s?{QUARTER}", _quarter, needs=_QUARTER_WORDS),
    _form(
        Precision.QUARTER,
        rf"(?<!\w)[QK](?P<n>[1-4])(?:\s|/)(?P<y>{Y}){END}",
        _quarter,
        needs=("q1", "q2", "q3", "q4", "k1", "k2", "k3", "k4"),
    ),
    _form(Precision.QUARTER, rf"{AT}(?P<y>{Y})\s?[-/]?Q(?P<n>[1-4])(?!\w)", _quarter),
    _form(Precision.HALF_YEAR, rf"(?<!\w){_N}\.?\s?{_HALF}{_AFTER_YEAR}", _half, needs=_HALF_WORDS),
    _form(Precision.HALF_YEAR, rf"{_Y_OF}\s{_N}\.?\s?{_HALF}", _half, needs=_HALF_WORDS),
    _form(Precision.HALF_YEAR, rf"(?<!\w)H(?P<n>[12])(?:\s|/)(?P<y>{Y}){END}", _half, needs=("h1", "h2")),
    _form(
        Precision.SEMESTER,
        rf"(?<!\w){_S}{SEMESTER}\s(?:of\s)?(?:{_TWO}|(?P<y3>{Y})){OF}",
        _semester_of,
        needs=_SEMESTER_WORDS,
    ),
    _form(
        Precision.SEMESTER,
        rf"{AT}(?:{_TWO})\.?\s?(?:{_SCHOOL}\s)?{_S}{SEMESTER}",
        _semester,
        needs=_SEMESTER_WORDS,
    ),
    _form(Precision.SEMESTER, rf"{_Y_OF}\s{_S}{SEMESTER}", _semester, needs=_SEMESTER_WORDS),
    _form(
        Precision.SCHOOL_YEAR,
        rf"(?<!\w){_SCHOOL}\s(?:of\s)?{_TWO}",
        _school_year,
        begin=Begin.SCHOOL_YEAR,
    ),
    _form(Precision.SCHOOL_YEAR, rf"{AT}{_TWO}\.?\s?{_SCHOOL}", _school_year),
    _form(Precision.SCHOOL_YEAR, rf"{AT}(?P<y>{Y})\.\s?[/–—‑-]\s?(?P<y2>20\d\d)\.?\s?{_SCHOOL}", _school_year),
    _form(Precision.SEASON, rf"(?<!\w){_S}{_AFTER_YEAR}", _season, needs=_SEASON_WORDS),
    _form(Precision.SEASON, rf"{AT}(?P<y>{Y}){YEAR_OF}\s{_S}(?!\w)", _season, needs=_SEASON_WORDS),
    _form(
        Precision.RANGE,
        rf"(?:(?<!\w)aasta(?:tel|il|st|te|d)\s|{AT})(?P<y1>{Y})(?:\.(?=[–—-]))?{OF}{DASH}(?P<y>{Y}){END}{OF}",
        _years,
        begin=Begin.NAMED_YEAR,
    ),
    _form(
        Precision.MONTH,
        rf"{AT}(?P<y>{Y}){YEAR_OF}\salgus\w{{0,4}}|(?:at\sthe\s|the\s)?(?:beginning|start)\sof\s(?P<y3>{Y})(?!\w)|в\sначале\s(?P<y4>{Y}){OF}",
        lambda m: values.months_of(int(m["y"] or m["y3"] or m["y4"]), 1, 1),
        begin=Begin.ANYTHING,
        needs=("algus", "beginning", "start", "начале"),
    ),
    _form(
        Precision.YEAR,
        rf"{AT}(?P<y>{Y}){YEAR_OF}(?:\s(?:lõp|kesk)\w{{1,8}})?|(?<!\w)aasta\w{{0,3}}\s(?P<y3>{Y}){END}(?!\s?[–—-]\s?\d)",
        lambda m: values.years_of(int(m["y"] or m["y3"]), int(m["y"] or m["y3"])),
        begin=Begin.NAMED_YEAR,
    ),
    _form(Precision.YEAR, rf"{AT}(?<![\w€$+])(?P<y>{Y}){END}(?!\w)(?!\s?(?:€|eur|%|km|m²))", _year, weak=True),
)


FORMS: tuple[Form, ...] = (*_NUMERIC, *_WRITTEN, *_PERIODS)
RELATIVE: tuple[tuple[re.Pattern[str], int, Precision], ...] = tuple(
    (re.compile(rf"(?<!\w)(?:{pattern})(?!\w)", re.IGNORECASE), years, Precision(unit))
    for pattern, years, unit in words.RELATIVE_PERIODS
)
