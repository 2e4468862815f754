"""The written forms of periods: quarters, halves, semesters, school years, seasons, years."""

import re
from datetime import date

from course_sync.content.dates import values, words
from course_sync.content.dates.beginnings import Begin
from course_sync.content.dates.form import Form, form_of
from course_sync.content.dates.pieces import AT, DASH, END, OF, PART, QUARTER, SEMESTER, YEAR_OF, Y
from course_sync.content.dates.values import Days, Precision


def _quarter(m: re.Match[str]) -> Days:
    number = words.ordinal_number(m["n"])
    return values.months_of(int(m["y"]), number * 3 - 2, number * 3)


def _quarters(m: re.Match[str]) -> Days:
    first, last = words.ordinal_number(m["n1"]), words.ordinal_number(m["n"])
    if first >= last or (m["and"] and last != first + 1):
        raise ValueError("no range of quarters")
    return values.months_of(int(m["y"]), first * 3 - 2, last * 3)


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
    """A winter of one year may be that before it or that behind it."""
    year, month = int(m["y"]), words.season_month(m["s"])
    return values.years_of(year, year) if month == WINTER else values.season_of(year, month)


def _season_between(m: re.Match[str]) -> Days:
    """Of two years: "talvel 2025/26", and the spring of a school year; a summer belongs to neither."""
    year, month = _consecutive(m), words.season_month(m["s"])
    if month == SUMMER or (month != WINTER and m["mark"] != "/"):
        raise ValueError("of which year?")
    return values.season_of(year + (month == SPRING), month)


def _years(m: re.Match[str]) -> Days:
    first, last = int(m["y1"]), int(m["y"])
    if len(m["y"]) == 2:
        last += first // 100 * 100
    if not first < last <= first + 60:
        raise ValueError("no years")
    return values.years_of(first, last)


def _year(m: re.Match[str]) -> Days:
    return values.years_of(int(m["y"]), int(m["y"]))


SPRING, SUMMER, WINTER = 3, 6, 12
_N = rf"(?P<n>{words.ORDINAL})"
_FIRST_N = rf"(?P<n1>{words.ORDINAL})\.?(?:{DASH}|(?P<and>\s(?:ja|and|и)\s))"
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
_LATER = r"(?:(?:the\s)?(?:end|middle|close)\sof\s(?:the\syear\s)?|(?:mid|late|end|year[\s-]end)[\s‑-]|(?:конц|середин)\w{1,2}\s)"
"""What stands before a year that may last as long as the year itself: "the end of 2025", "mid-2025"."""
_PART_OF_SEASON = r"(?:hilis|vara|(?:early|late|mid)[\s-])?"
_S = rf"(?P<s>{words.SEASON})"
_Y_OF = rf"{AT}(?P<y>{Y})(?:{YEAR_OF})?"
_AFTER_YEAR = rf"(?:,?\s(?:of\s)?(?:the\syear\s)?(?P<y>{Y}){OF}{END})"
PERIODS: tuple[Form, ...] = (
    form_of(Precision.QUARTER, rf"(?<!\w){PART}{_N}\.?\s?{QUARTER}{_AFTER_YEAR}", _quarter, needs=_QUARTER_WORDS),
    form_of(Precision.QUARTER, rf"{_Y_OF}\s{_N}\.?\s?{QUARTER}", _quarter, needs=_QUARTER_WORDS),
    form_of(
        Precision.RANGE,
        rf"(?<!\w){_FIRST_N}{_N}\.?\s?{QUARTER}{_AFTER_YEAR}",
        _quarters,
        unit=Precision.MONTH,
        needs=_QUARTER_WORDS,
    ),
    form_of(
        Precision.RANGE,
        rf"{_Y_OF}\s{_FIRST_N}{_N}\.?\s?{QUARTER}",
        _quarters,
        unit=Precision.MONTH,
        needs=_QUARTER_WORDS,
    ),
    form_of(
        Precision.QUARTER,
        rf"(?<!\w)[QK](?P<n>[1-4])(?:\s(?:of\s)?|/|-)(?P<y>{Y}){END}",
        _quarter,
        needs=("q1", "q2", "q3", "q4", "k1", "k2", "k3", "k4"),
    ),
    form_of(Precision.QUARTER, rf"(?<!\w)(?P<n>[1-4])Q\s?(?P<y>{Y}){END}", _quarter, needs=("1q", "2q", "3q", "4q")),
    form_of(Precision.QUARTER, rf"{AT}(?P<y>{Y})\s?[-/]?Q(?P<n>[1-4])(?!\w)", _quarter),
    form_of(Precision.HALF_YEAR, rf"(?<!\w){_N}\.?\s?{_HALF}{_AFTER_YEAR}", _half, needs=_HALF_WORDS),
    form_of(Precision.HALF_YEAR, rf"{_Y_OF}\s{_N}\.?\s?{_HALF}", _half, needs=_HALF_WORDS),
    form_of(Precision.HALF_YEAR, rf"(?<!\w)H(?P<n>[12])(?:\s|/)(?P<y>{Y}){END}", _half, needs=("h1", "h2")),
    form_of(Precision.HALF_YEAR, rf"{AT}(?P<y>{Y})\s?[-/]?H(?P<n>[12])(?!\w)", _half, needs=("h1", "h2")),
    form_of(
        Precision.SEMESTER,
        rf"(?<!\w){_S}{SEMESTER}\s(?:of\s)?(?:{_TWO}|(?P<y3>{Y})){OF}",
        _semester_of,
        needs=_SEMESTER_WORDS,
    ),
    form_of(
        Precision.SEMESTER,
        rf"{AT}(?:{_TWO})\.?\s?(?:{_SCHOOL}\s)?{_S}{SEMESTER}",
        _semester,
        needs=_SEMESTER_WORDS,
    ),
    form_of(Precision.SEMESTER, rf"{_Y_OF}\s{_S}{SEMESTER}", _semester, needs=_SEMESTER_WORDS),
    form_of(
        Precision.SCHOOL_YEAR,
        rf"(?<!\w){_SCHOOL}\s(?:of\s)?{_TWO}",
        _school_year,
        begin=Begin.SCHOOL_YEAR,
    ),
    form_of(Precision.SCHOOL_YEAR, rf"{AT}{_TWO}\.?\s?{_SCHOOL}", _school_year),
    form_of(Precision.SCHOOL_YEAR, rf"{AT}(?P<y>{Y})\.\s?[/–—‑-]\s?(?P<y2>20\d\d)\.?\s?{_SCHOOL}", _school_year),
    form_of(Precision.SEASON, rf"(?<!\w){_PART_OF_SEASON}{_S}{_AFTER_YEAR}", _season, needs=_SEASON_WORDS),
    form_of(
        Precision.SEASON,
        rf"{AT}(?P<y>{Y})(?:{YEAR_OF}|(?!,?\sfall)),?\s{_PART_OF_SEASON}{_S}(?!\w)",
        _season,
        needs=_SEASON_WORDS,
    ),
    form_of(
        Precision.SEASON,
        rf"(?<!\w){_S}\s(?:of\s)?(?P<y>{Y})\s?(?P<mark>[/–—‑-])\s?(?P<y2>(?:20)?\d\d)(?!\d){OF}",
        _season_between,
        needs=_SEASON_WORDS,
    ),
    form_of(Precision.SCHOOL_YEAR, rf"{AT}(?P<y>{Y})/(?P<y2>(?:20)?\d\d)(?!\d|[./-]\d)", _school_year, weak=True),
    form_of(
        Precision.RANGE,
        rf"(?:(?<!\w)aasta(?:tel|il|st|te|d)\s|{AT})(?P<y1>{Y})(?:\.(?=[–—-]|\skuni))?{OF}{DASH}(?P<y>{Y}){END}{OF}",
        _years,
        unit=Precision.YEAR,
        begin=Begin.NAMED_YEAR,
    ),
    form_of(
        Precision.MONTH,
        rf"{AT}(?P<y>{Y}){YEAR_OF}\salg(?:us\w{{0,4}}|ul)|(?:at\sthe\s|the\s)?(?:beginning|start)\sof\s(?P<y3>{Y})(?!\w){END}|(?<!\w)начал[аеу]\s(?P<y4>{Y}){OF}{END}",
        lambda m: values.months_of(int(m["y"] or m["y3"] or m["y4"]), 1, 1),
        begin=Begin.ANYTHING,
        needs=("aasta alg", "a alg", "a. alg", "beginning of", "start of", "начал"),
    ),
    form_of(
        Precision.RANGE,
        rf"(?<!\w)early[\s-](?P<y>{Y}){END}(?!\w)",
        lambda m: values.months_of(int(m["y"]), 1, 3),
        unit=Precision.MONTH,
        needs=("early 2", "early-2"),
    ),
    form_of(
        Precision.YEAR,
        rf"(?<!\w){_LATER}(?P<y>{Y}){OF}{END}(?!\w)",
        _year,
        needs=(
            "end of",
            "close of",
            "middle of",
            "end 2",
            "end-2",
            "mid 2",
            "mid-2",
            "late 2",
            "late-2",
            "конц",
            "середин",
        ),
    ),
    form_of(
        Precision.YEAR,
        rf"{AT}(?P<y>{Y})(?:{YEAR_OF}(?:\s(?:lõp|kesk)\w{{1,8}})?|\.?\s(?:lõpu|keskpai)\w{{1,8}})"
        rf"|(?<!\w)aasta(?:\w{{0,3}}|\slõp\w{{1,6}})\s(?P<y3>{Y}){END}(?!\s?[–—-]\s?\d)(?:\s(?:lõpu|kesk)\w{{1,8}})?",
        lambda m: values.years_of(*[int(m["y"] or m["y3"])] * 2),
        begin=Begin.NAMED_YEAR,
    ),
    form_of(Precision.YEAR, rf"{AT}(?<![\w€$+])(?P<y>{Y}){END}(?!\w)(?!\s?(?:€|eur|%|km|m²))", _year, weak=True),
)
