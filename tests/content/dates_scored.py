"""The extractor of dates as the corpus scores it: `make score EXTRACTOR=tests.content.dates_scored:extract`."""

import datetime as dt
from collections.abc import Container

from tests.corpus.reader import Found

from course_sync.content.dates import Certainty, FoundDate, Precision
from course_sync.content.dates.finding import find_dates
from course_sync.content.dates.model import Table

_SURE = {Certainty.HIGH: 0.95, Certainty.MEDIUM: 0.8}


def extract(
    text: str, language: str, reference: dt.date, *, weights: Table | None = None, ignored: Container[str] = ()
) -> list[Found]:
    return [_found(one) for one in find_dates(text, language, reference, weights=weights, ignored=ignored)]


def _found(one: FoundDate) -> Found:
    value = value_of(one)
    name = one.read.precision.value.replace("_", "-")
    return Found(*one.read.span, value, name, one.role.value, _SURE[one.certainty])


def value_of(one: FoundDate) -> str:
    """In the corpus's notation."""
    first, last = one.first, one.last
    match one.read.unit:
        case Precision.DAY:
            return first.isoformat() if first == last else f"{first}/{last}"
        case Precision.MONTH:
            return f"{first:%Y-%m}" if f"{first:%Y-%m}" == f"{last:%Y-%m}" else f"{first:%Y-%m}/{last:%Y-%m}"
        case Precision.QUARTER:
            return f"{first.year}-Q{(first.month + 2) // 3}"
        case Precision.HALF_YEAR:
            return f"{first.year}-H{1 if first.month == 1 else 2}"
        case Precision.SCHOOL_YEAR:
            return f"{first.year}-SY"
        case Precision.SEMESTER:
            return f"{first.year}-{'AUT' if first.month == 9 else 'SPR'}"
        case _:
            return f"{first.year}" if first.year == last.year else f"{first.year}/{last.year}"
