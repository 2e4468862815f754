"""Every date that a text writes, whatever it is for."""

import re
from bisect import bisect_left
from collections.abc import Iterator
from itertools import islice

from course_sync.content.dates.forms import AMERICAN, EUROPEAN, FORMS, RELATIVE, YEARLESS
from course_sync.content.dates.values import Precision, ReadDate
from course_sync.content.dates.words import MONTH, MONTH_BEGINNING

MAX_DATES = 500  # told of one text; readings before overlaps are sorted out: four times as many of each kind
_AROUND = 60  # characters of a date's form before or behind its year
_YEARLIKE = re.compile(r"(?<!\d)(?:1[89]|20|21)\d\d(?!\d)|\d[./]\d{1,2}[./]\s?\d\d")
_RELATIVE_BEGINNING = re.compile(
    r"\bsel|käesolev|jooksva|tänavu|this\s|current|praegus|эт|текущ|eelmise|möödunud|läinud|mullu|last\syear|прошл|järgmi|järgnev|tuleva|uuel\s|next\s|следующ|будущ|в\sновом",
    re.IGNORECASE,
)
_MONTH_FIRST = ("en_us", "en-us")
_WITHOUT_MONTH = tuple(form for form in FORMS if MONTH not in form.pattern.pattern)
"""The forms that may be met where no month is named: most of the work is to find that there is no date."""


def read_dates(text: str, language: str = "", *, yearless: bool = False) -> list[ReadDate]:
    """The dates in `text` in their order, none overlapping another. Never raises; linear in the text's length.

    Args:
        text: running text.
        language: of the text as Moodle names it; "en_us" reads 3/4/2026 month first.
        yearless: also days and months without a year.
    """
    found = list(_with_year(text, language))
    if yearless:
        found += _without_year(text)
    if _RELATIVE_BEGINNING.search(text):
        found += [
            ReadDate(match.span(), None, None, Precision.RELATIVE, years, unit=unit)
            for pattern, years, unit in RELATIVE
            for match in islice(pattern.finditer(text), MAX_DATES)
        ]
    return list(_joined(text, _without_overlaps(found)))[:MAX_DATES]


def _joined(text: str, found: list[ReadDate]) -> Iterator[ReadDate]:
    """Of "käesoleva aasta 12. mail" the day alone, of "järgmise aasta 12. mail" the year alone: the day is none of the next one to come."""
    dropped = -1
    for at, read in enumerate(found):
        follower = found[at + 1] if at + 1 < len(found) else None
        beside = (
            read.precision is Precision.RELATIVE
            and follower is not None
            and follower.recurs is not None
            and text[read.span[1] : follower.span[0]] == " "
        )
        if beside and read.years != 0:
            dropped = at + 1
        if at != dropped and not (beside and read.years == 0):
            yield read


def _with_year(text: str, language: str) -> Iterator[ReadDate]:
    slashed = AMERICAN if language.lower() in _MONTH_FIRST else EUROPEAN
    count = 0
    for start, end in _windows(text, _YEARLIKE):
        forms = FORMS if MONTH_BEGINNING.search(text, start, end) else _WITHOUT_MONTH
        for form in (*forms, *slashed):
            for match in form.pattern.finditer(text, start, end):
                try:
                    first, last = form.days(match)
                except (ValueError, OverflowError):
                    continue
                yield ReadDate(_trimmed(text, match), first, last, form.precision, weak=form.weak, unit=form.unit)
                count += 1
                if count >= 4 * MAX_DATES:
                    return


def _without_year(text: str) -> Iterator[ReadDate]:
    count = 0
    windows = {sign: _windows(text, sign) for sign in {form.sign for form in YEARLESS}}
    for form in YEARLESS:
        for start, end in windows[form.sign]:
            for match in form.pattern.finditer(text, start, end):
                try:
                    days = form.days(match)
                except (ValueError, OverflowError):
                    continue
                unit = form.unit_of(days[1][1])
                span = _trimmed(text, match)
                yield ReadDate(span, None, None, form.precision, weak=form.bare, unit=unit, recurs=days)
                count += 1
                if count >= 4 * MAX_DATES:
                    return


def _trimmed(text: str, match: re.Match[str]) -> tuple[int, int]:
    left, right = match.span()
    while right > left and text[right - 1] in ", ":
        right -= 1
    return left, right


def _windows(text: str, sign: re.Pattern[str]) -> list[tuple[int, int]]:
    """The stretches that may hold a date: around each sign of one, within the line. They do not overlap."""
    windows: list[tuple[int, int]] = []
    for year in sign.finditer(text):
        start, end = max(0, year.start() - _AROUND), min(len(text), year.end() + _AROUND)
        start = max(start, text.rfind("\n", start, year.start()) + 1)
        line_end = text.find("\n", year.end(), end)
        end = line_end if line_end >= 0 else end
        if windows and start <= windows[-1][1]:
            windows[-1] = (windows[-1][0], max(end, windows[-1][1]))
        else:
            windows.append((start, end))
    return windows


def _without_overlaps(found: list[ReadDate]) -> list[ReadDate]:
    """The longest where several share a place; of two equally long the one of the form that comes first."""
    kept: list[ReadDate] = []
    starts: list[int] = []
    for one in sorted(found, key=lambda one: (one.span[0] - one.span[1], one.weak)):
        at = bisect_left(starts, one.span[0])
        clear_before = at == 0 or kept[at - 1].span[1] <= one.span[0]
        clear_behind = at == len(kept) or one.span[1] <= kept[at].span[0]
        if clear_before and clear_behind:
            starts.insert(at, one.span[0])
            kept.insert(at, one)
    return kept
