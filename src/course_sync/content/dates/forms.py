"""The written forms of days, months and their ranges, and of all dates together: what each looks like and which days it means."""

import re
from datetime import date

from course_sync.content.dates import values, words
from course_sync.content.dates.beginnings import Begin
from course_sync.content.dates.form import Form, form_of
from course_sync.content.dates.periods import PERIODS
from course_sync.content.dates.pieces import (
    AND_MONTH,
    AT,
    CLOCK,
    DASH,
    DASH_AND,
    DAY,
    END,
    LAST_DAY,
    ND,
    OF,
    PART,
    PART_BEHIND,
    ROMAN,
    YEAR_OF,
    M,
    Y,
    day_number,
    month_of,
    neighbours,
    whole_month,
)
from course_sync.content.dates.values import Days, NoSuchDayError, Precision


def _day(m: re.Match[str]) -> Days:
    if m["m"].lower().rstrip(".") in words.INSIDE_MONTHS:
        raise ValueError("in a month, on no day of it")
    month, day = month_of(m["m"]), day_number(m["d"])
    try:
        return values.day_of(m["y"], month, str(day))
    except ValueError:
        if m["m"].isdigit() or day > LAST_DAY:
            raise
        raise NoSuchDayError(m.group()) from None


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
    first, last, told = month_of(m["m1"]), month_of(m["m"]), m.groupdict()
    if told.get("and"):
        neighbours(m["m1"], m["m"])
    year = told.get("y1")
    begin = int(year) if year else int(m["y"]) - (first > last)
    return _ordered(date(begin, first, 1), values.months_of(int(m["y"]), last, last)[1])


def _slash(m: re.Match[str]) -> Days:
    """Day first, as Europe writes; month first where only that is a date."""
    if int(m["m"]) > 12:
        return _month_first(m)
    return values.day_of(m["y"], int(m["m"]), m["d"])


def _month_first(m: re.Match[str]) -> Days:
    return values.day_of(m["y"], int(m["d"]), m["m"])


_NUMERIC = (
    form_of(
        Precision.RANGE,
        rf"{AT}(?P<d1>{DAY})\.\s?(?P<m1>\d{{1,2}})\.\s?(?P<y1>{Y}){OF}{CLOCK}{DASH}(?P<d>{DAY})\.\s?(?P<m>\d{{1,2}})\.\s?(?P<y>{Y}){OF}{END}",
        _between,
    ),
    form_of(
        Precision.RANGE,
        rf"{AT}(?P<d1>{DAY})\.\s?(?P<m1>\d{{1,2}})\.?{DASH}(?P<d>{DAY})\.\s?(?P<m>\d{{1,2}})\.\s?(?P<y>{Y}){OF}{END}",
        _between,
    ),
    form_of(
        Precision.RANGE,
        rf"{AT}(?P<d1>{DAY})\.?{DASH}(?P<d>{DAY})\.\s?(?P<m>\d{{1,2}})\.\s?(?P<y>{Y}){OF}{END}",
        _between,
    ),
    form_of(Precision.DAY, rf"{AT}(?P<d>{DAY})\.\s?(?P<m>\d{{1,2}})(?:\.\s?|\s)(?P<y>{Y}){END}{OF}", _day),
    form_of(Precision.DAY, rf"{AT}(?P<d>{DAY})-(?P<m>{words.MONTH})-(?P<y>{Y}){END}", _day),
    form_of(Precision.DAY, rf"{AT}(?P<d>{DAY})\.(?P<m>\d{{1,2}})\.(?P<y>\d\d)(?![\d:])(?!\.\d)", _day, weak=True),
    form_of(Precision.DAY, rf"{AT}(?P<y>{Y})-(?P<m>\d\d)-(?P<d>\d\d)(?:T\d\d:\d\d(?::\d\d)?Z?)?{END}", _day),
    form_of(Precision.DAY, rf"{AT}(?P<y>{Y})[./](?P<m>\d\d)[./](?P<d>\d\d){END}", _day),
    form_of(Precision.DAY, rf"{AT}(?P<d>\d\d)-(?P<m>\d\d)-(?P<y>{Y}){END}", _day),
    form_of(
        Precision.RANGE,
        rf"{AT}(?P<d1>{DAY})\.?{DASH}(?P<d>{DAY})\.(?P<m>\d{{1,2}})\.(?P<y>\d\d)(?![\d:.])",
        _between,
    ),
    form_of(
        Precision.RANGE,
        rf"{AT}(?P<d1>{DAY})\.(?P<m1>\d{{1,2}})(?:\.(?P<y1>\d\d))?\.?{DASH}(?P<d>{DAY})\.(?P<m>\d{{1,2}})\.(?P<y>\d\d)(?![\d:.])",
        _between,
    ),
    form_of(
        Precision.RANGE,
        rf"{AT}(?P<y1>{Y})-(?P<m1>\d\d)-(?P<d1>\d\d)(?:{DASH}|/)(?P<y>{Y})-(?P<m>\d\d)-(?P<d>\d\d){END}",
        _between,
    ),
    form_of(Precision.MONTH, rf"{AT}(?P<m>0[1-9]|1[0-2])[./](?P<y>{Y}){END}", _whole_month, weak=True),
    form_of(Precision.MONTH, rf"{AT}(?P<y>{Y})-(?P<m>0[1-9]|1[0-2]){END}", _whole_month, weak=True),
)
_SLASHED = rf"{AT}(?P<d>{DAY})/(?P<m>\d{{1,2}})/(?P<y>{Y}|\d\d){END}"
_SLASHED_RANGE = (
    rf"{AT}(?P<d1>{DAY})/(?P<m1>\d{{1,2}})(?:/(?P<y1>{Y}))?{DASH}(?P<d>{DAY})/(?P<m>\d{{1,2}})/(?P<y>{Y}){END}"
)
_SLASHED_RANGE_MONTH_FIRST = (
    rf"{AT}(?P<m1>{DAY})/(?P<d1>\d{{1,2}})(?:/(?P<y1>{Y}))?{DASH}(?P<m>{DAY})/(?P<d>\d{{1,2}})/(?P<y>{Y}){END}"
)
EUROPEAN = (form_of(Precision.DAY, _SLASHED, _slash), form_of(Precision.RANGE, _SLASHED_RANGE, _between))
AMERICAN = (
    form_of(Precision.DAY, _SLASHED, _month_first),
    form_of(Precision.RANGE, _SLASHED_RANGE_MONTH_FIRST, _between),
)
_WRITTEN = (
    form_of(
        Precision.RANGE,
        rf"{AT}(?P<d1>{DAY}){ND}\.?\s?(?P<m1>{M})(?:,?\s{{1,3}}(?P<y1>{Y}){OF}{CLOCK})?{DASH}(?P<d>{DAY}){ND}\.?\s?(?P<m>{M}),?\s{{1,3}}(?P<y>{Y}){OF}{END}",
        _between,
    ),
    form_of(
        Precision.RANGE,
        rf"{AT}(?P<d1>{DAY}){ND}\.?{DASH_AND}(?P<d>{DAY}){ND}\.?\s?(?:of\s)?(?P<m>{M}),?\s{{1,3}}(?P<y>{Y}){OF}{END}",
        _between,
    ),
    form_of(
        Precision.RANGE,
        rf"{AT}(?P<y>{Y}){YEAR_OF}\s{{1,3}}(?P<d1>{DAY})\.?{DASH}(?P<d>{DAY})\.?\s?(?P<m>{M})",
        _between,
    ),
    form_of(
        Precision.RANGE,
        rf"{AT}(?P<y>{Y}){YEAR_OF}\s{{1,3}}(?P<d1>{DAY})\.?\s?(?P<m1>{M})(?:{DASH}|\skuni\s|\s)(?P<d>{DAY})\.?\s?(?P<m>{M})",
        _between,
    ),
    form_of(
        Precision.RANGE,
        rf"(?<=between\s)(?P<d1>{DAY}){ND}(?:\s(?P<m1>{M}))?\sand\s(?P<d>{DAY}){ND}\s(?P<m>{M}),?\s(?P<y>{Y}){END}",
        _between,
    ),
    form_of(
        Precision.RANGE,
        rf"(?<!\w)(?P<m1>{M})\s(?P<d1>{DAY}){ND}(?:,?\s(?P<y1>{Y}))?{DASH}(?:(?P<m>{M})\s)(?P<d>{DAY}){ND},?\s{{1,3}}(?P<y>{Y}){END}",
        _between,
    ),
    form_of(
        Precision.RANGE,
        rf"(?<!\w)(?P<m>{M})\s(?P<d1>{DAY}){ND}{DASH_AND}(?P<d>{DAY}){ND},?\s{{1,3}}(?P<y>{Y}){END}",
        _between,
    ),
    form_of(
        Precision.DAY,
        rf"{AT}(?P<d>{DAY}){ND}\.?\s{{0,3}}(?:of\s|day\sof\s)?(?P<m>{M}),?\s{{0,3}}(?P<y>{Y}){END}{OF}",
        _day,
    ),
    form_of(
        Precision.DAY, rf"{AT}(?P<y>{Y})(?:{YEAR_OF}|(?=,?\s\d{{1,2}}\.),?)\s{{1,3}}(?P<d>{DAY})\.?\s?(?P<m>{M})", _day
    ),
    form_of(Precision.DAY, rf"{AT}(?P<y>{Y}),?\s(?P<m>{M})\s(?P<d>{DAY}){ND}{END}(?!\w)", _day),
    form_of(Precision.DAY, rf"{AT}(?P<d>{DAY})\.\s?(?P<m>{words.MISSPELT})\s(?P<y>{Y}){OF}{END}", _day),
    form_of(Precision.DAY, rf"{AT}(?P<d>{DAY})\.\s?(?P<m>{ROMAN})(?:\.\s?|\s)(?P<y>{Y}){END}", _day),
    form_of(
        Precision.RANGE,
        rf"{AT}(?P<d1>{DAY})\.?\s?(?P<m1>{M})\s(?P<d>{DAY})\.?\s?(?P<m>{M}),?\s{{1,3}}(?P<y>{Y}){OF}{END}",
        _between,
    ),
    form_of(Precision.DAY, rf"(?<!\w)(?P<d>{words.ORDINAL_DAY})\s(?P<m>{M}),?\s(?P<y>{Y}){END}{OF}", _day),
    form_of(Precision.DAY, rf"(?<!\w)(?P<m>{M})\s(?P<d>{DAY}){ND},?\s{{1,3}}(?P<y>{Y}){END}", _day),
    form_of(
        Precision.RANGE,
        rf"(?<!\w)(?P<m1>{M})(?:\s(?P<y1>{Y}){OF})?(?:{DASH}|(?:(?<=ist)|(?<=ist\s\d{{4}}))\s|{AND_MONTH})(?P<m>{M})\s(?P<y>{Y}){OF}{END}",
        _months_between,
        unit=Precision.MONTH,
    ),
    form_of(
        Precision.RANGE,
        rf"{AT}(?P<y>{Y})(?:{YEAR_OF}|,)?\s(?P<m1>{M})(?:{DASH}|\s|{AND_MONTH})(?P<m>{M})",
        _months_between,
        unit=Precision.MONTH,
    ),
    form_of(
        Precision.MONTH,
        rf"(?<!\w)(?P<m>{M}){PART_BEHIND}\s(?P<y>{Y}){OF}{END}",
        _whole_month,
    ),
    form_of(
        Precision.RANGE,
        rf"{AT}(?P<m1>0[1-9]|1[0-2])\.(?P<y1>{Y}){DASH}(?P<m>0[1-9]|1[0-2])\.(?P<y>{Y}){END}",
        _months_between,
        unit=Precision.MONTH,
        begin=Begin.DOTTED,
    ),
    form_of(
        Precision.MONTH,
        rf"(?<!\w){PART}(?P<m>{M}),?\s{{1,3}}(?:of\s)?(?P<y>{Y}){OF}{END}{PART_BEHIND}?",
        _whole_month,
        begin=Begin.PART_OF_MONTH,
    ),
    form_of(Precision.MONTH, rf"{AT}(?P<y>{Y}){YEAR_OF}\s(?P<m>{M})(?:\s(?:algus|lõp|kesk)\w{{1,8}})?", _whole_month),
    form_of(Precision.MONTH, rf"{AT}(?P<y>{Y}),?\s(?P<m>{M})(?!\s\d)", _whole_month),
)
FORMS: tuple[Form, ...] = (*_NUMERIC, *_WRITTEN, *PERIODS)
RELATIVE: tuple[tuple[re.Pattern[str], int, Precision], ...] = tuple(
    (re.compile(rf"(?<!\w)(?:{pattern})(?!\w)", re.IGNORECASE), years, Precision(unit))
    for pattern, years, unit in words.RELATIVE_PERIODS
)
