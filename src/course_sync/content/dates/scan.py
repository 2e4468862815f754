"""Every date that a text writes, whatever it is for."""

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import islice
from typing import TypeVar

from course_sync.content.dates.beginnings import DAYS, MONTH_PARTS, REACH, SCHOOL_WORDS, YEARS, Begin
from course_sync.content.dates.form import Form
from course_sync.content.dates.forms import AMERICAN, EUROPEAN, FORMS, RELATIVE
from course_sync.content.dates.values import NoSuchDayError, Precision, ReadDate
from course_sync.content.dates.words import MONTH_SIGN, THIS_SEASON, season_month
from course_sync.content.dates.yearless import YEARLESS, Sign, Yearless

MAX_DATES = 500  # told of one text
_MOST = 4 * MAX_DATES  # readings of each form before overlaps are sorted out
_AROUND = 60  # characters of a date's form before or behind its year
# Signs are looked for in lower case and begin with a set of characters: so the engine leaps from one to the next.
_YEARLIKE = re.compile(r"\d(?:(?<=1)[89](?<!\d\d\d)\d\d(?!\d)|(?<=2)[01](?<!\d\d\d)\d\d(?!\d)|[./]\d{1,2}[./]\s?\d\d)")
_THIS = re.compile(r"sel(?<!\w...)")
_RELATIVE_WORDS = (
    *("käesolev", "jooksva", "tänavu", "this ", "current", "praegus", "эт", "нынешн", "текущ", "present", "eelmise", "möödunud", "läinud", "mullu"),
    *("last year", "прошл", "järgmi", "järgnev", "tuleva", "uuel ", "next ", "следующ", "будущ", "в новом"),
)  # fmt: skip
_MONTH_FIRST = ("en_us", "en-us")
_NEEDED = tuple({word: None for form in FORMS if form.begin is not Begin.ORDINAL for word in form.needs})
_Form = TypeVar("_Form", Form, Yearless)


_Groups = tuple[tuple[Begin, tuple[_Form, ...]], ...]


def _grouped(forms: Sequence[_Form]) -> _Groups[_Form]:
    return tuple((begin, own) for begin in Begin if (own := tuple(form for form in forms if form.begin is begin)))


_WITH_MONTH = {slashed: _grouped([*FORMS, *slashed]) for slashed in (EUROPEAN, AMERICAN)}
_WITHOUT_MONTH = {
    slashed: _grouped([*(form for form in FORMS if not form.month), *slashed]) for slashed in (EUROPEAN, AMERICAN)
}
"""The forms that may be met where no month is named: most of the work is to find that there is no date."""
_YEARLESS = {
    sign: _grouped([form for form in YEARLESS if form.sign == sign]) for sign in {form.sign: None for form in YEARLESS}
}


def read_dates(text: str, language: str = "", *, yearless: bool = False) -> list[ReadDate]:
    """The dates in `text` in their order, none overlapping another. Never raises; linear in the text's length.

    Args:
        text: running text.
        language: of the text as Moodle names it; "en_us" reads 3/4/2026 month first.
        yearless: also days and months without a year.
    """
    searched = _searched(text)
    found = list(_with_year(searched, language))
    if yearless:
        found += _without_year(searched)
    found += _relative(searched)
    found = _outside(searched.no_days, found, len(text))
    return list(_joined(text, _without_overlaps(found, len(text))))[:MAX_DATES]


def _outside(no_days: list[tuple[int, int]], found: list[ReadDate], length: int) -> list[ReadDate]:
    """Those that no day overlaps which no month has: "31. veebruar 2026" is no day, no month and no year."""
    if not no_days:
        return found
    taken = bytearray(length)
    for start, end in no_days:
        taken[start:end] = b"\1" * (end - start)
    return [one for one in found if taken.find(1, *one.span) < 0]


def _joined(text: str, found: list[ReadDate]) -> Iterator[ReadDate]:
    """Of "käesoleva aasta 12. mail" the day alone; "järgmise aasta 12. mail" is one date, and none of the next one to come."""
    leader: ReadDate | None = None
    for at, read in enumerate(found):
        follower = found[at + 1] if at + 1 < len(found) else None
        beside = (
            read.precision is Precision.RELATIVE
            and read.recurs is None
            and follower is not None
            and follower.recurs is not None
            and text[read.span[1] : follower.span[0]] == " "
        )
        if not beside:
            yield read if leader is None else replace(read, span=(leader.span[0], read.span[1]), years=leader.years)
        leader = read if beside and read.years != 0 and read.unit is Precision.YEAR else None


@dataclass(frozen=True, slots=True)
class _Searched:
    """A text in which dates are looked for.

    Attributes:
        lowered: it in lower case, letter for letter.
        months: where its months stand.
        begins: where what forms begin with stands, for each `Begin` in its order.
        no_days: where days stand that no month has; filled while it is read.
    """

    text: str
    lowered: str
    months: Sequence[tuple[int, int]]
    begins: tuple[Sequence[int], ...]
    no_days: list[tuple[int, int]] = field(default_factory=list)

    def spans(self, sign: Sign) -> Iterable[tuple[int, int]]:
        """Where a sign stands."""
        return self.months if sign is MONTH_SIGN else sorted(_spans(sign, self.lowered))


def _searched(text: str) -> _Searched:
    lowered = text.replace("İ", "i").replace("\xa0", " ").lower()  # İ: the one letter that lower case makes two of
    days: dict[str | None, list[int]] = {None: [], "DOTTED": [], "LETTERED": [], "RANGED": [], "SLASHED": []}
    for match in DAYS.finditer(text):
        days[None].append(match.start())
        if match.lastgroup:
            days[match.lastgroup].append(match.start())
    named = list(_spans(MONTH_SIGN, lowered))
    years, months = _places(YEARS, text), [start for start, _ in named]
    begins: dict[Begin, Sequence[int]] = {
        Begin.DAY: days[None],
        Begin.DOTTED: days["DOTTED"],
        Begin.SLASHED: days["SLASHED"],
        Begin.RANGED: sorted(days["RANGED"] + days["LETTERED"]),  # "1. kuni …" is both
        Begin.LETTERED: days["LETTERED"],
        Begin.DAY_OF_MONTH: _before(months, days[None]),
        Begin.YEAR: years,
        Begin.YEAR_OF_MONTH: _before(months, years),
        Begin.NAMED_YEAR: sorted((*years, *_places(("aasta",), lowered))) if years else (),
        Begin.MONTH: months,
        Begin.PART_OF_MONTH: sorted((*months, *_places(MONTH_PARTS, lowered))) if months else (),
        Begin.SCHOOL_YEAR: sorted(_places(SCHOOL_WORDS, lowered)) if years else (),
        Begin.ORDINAL: [at for at in months if text[at - 2 : at - 1].isalpha()],
    }
    return _Searched(text, lowered, named, (*[begins[begin] for begin in Begin if begin in begins], (0,)))


def _before(months: Sequence[int], places: Sequence[int]) -> Sequence[int]:
    """The places that have a month close behind."""
    if not months:
        return ()
    following = [bisect_left(months, at) for at in places]
    return [
        at for at, month in zip(places, following, strict=True) if month < len(months) and months[month] <= at + REACH
    ]


def _places(sign: Sign, lowered: str) -> list[int]:
    return [start for start, _ in _spans(sign, lowered)]


def _with_year(searched: _Searched, language: str) -> Iterator[ReadDate]:
    slashed = AMERICAN if language.lower() in _MONTH_FIRST else EUROPEAN
    counted: Counter[int] = Counter()
    for window in _windows(searched.text, _spans(_YEARLIKE, searched.text)):
        months = _within(searched.begins[Begin.MONTH], *window)
        groups = (_WITH_MONTH if months else _WITHOUT_MONTH)[slashed]
        yield from _by_rank(_tried(groups, searched, window, _dated, counted))


def _without_year(searched: _Searched) -> list[ReadDate]:
    counted: Counter[int] = Counter()
    return _by_rank(
        it
        for sign, groups in _YEARLESS.items()
        for window in _windows(searched.text, searched.spans(sign))
        for it in _tried(groups, searched, window, _recurring, counted)
    )


def _by_rank(found: Iterable[tuple[int, ReadDate]]) -> list[ReadDate]:
    return [read for _, read in sorted(found, key=lambda it: it[0])]


def _dated(form: Form, match: re.Match[str]) -> ReadDate:
    first, last = form.days(match)
    return ReadDate(_trimmed(match), first, last, form.precision, weak=form.weak, unit=form.unit)


def _recurring(form: Yearless, match: re.Match[str]) -> ReadDate:
    days = form.days(match)
    unit = form.unit_of(days[1][1])
    return ReadDate(_trimmed(match), None, None, form.precision, weak=form.bare, unit=unit, recurs=days)


def _relative(searched: _Searched) -> Iterator[ReadDate]:
    """Years and other periods told by words ("sel aastal")."""
    text, lowered = searched.text, searched.lowered
    signs = [*_spans(_THIS, lowered), *_spans(_RELATIVE_WORDS, lowered)]
    if not signs:
        return
    signs = sorted((*signs, *_spans(("uue",), lowered)))
    begins = sorted({begin for at, _ in signs for begin in _led(lowered, at)})
    windows = [(_within(begins, *it), it[1]) for it in _windows(text, signs)]
    for pattern, years, unit in RELATIVE:
        matches = (match for places, end in windows for match in _matches(pattern, text, places, end))
        for match in islice(matches, MAX_DATES):
            yield ReadDate(match.span(), None, None, Precision.RELATIVE, years, unit=unit)
    for match in (match for places, end in windows for match in _matches(THIS_SEASON, text, places, end)):
        month = season_month(match["s"])
        yield ReadDate(match.span(), None, None, Precision.RELATIVE, unit=Precision.SEASON, recurs=((month, 0),) * 2)


def _led(lowered: str, at: int) -> Iterator[int]:
    """Where what has its sign there begins: with the sign, or with what leads it ("the current year", "в этом году")."""
    yield at
    for word in ("the", "в"):
        begin = at - 1 - len(word)
        if begin >= 0 and lowered.startswith(word, begin) and lowered[at - 1].isspace():
            yield begin


def _tried(
    groups: _Groups[_Form],
    searched: _Searched,
    window: tuple[int, int],
    read: Callable[[_Form, re.Match[str]], ReadDate],
    counted: Counter[int],
) -> Iterator[tuple[int, ReadDate]]:
    """What the forms read in the window, with their ranks; each is tried only where it can begin.

    Only what is a date counts against a form's own `_MOST`: what merely looks like one takes nothing from the dates behind it.
    The tries are bounded by the places that a form can begin at, so by the text's length.
    """
    stretch = searched.lowered[slice(*window)]
    needed: bool | None = None  # whether any word is there that any form needs, but for ordinals
    for begin, forms in groups:
        places = _within(searched.begins[begin], *window)
        if not places and begin is not Begin.ANYTHING:
            continue
        for form in forms:
            if form.needs:
                needed = _holds(stretch, _NEEDED) if needed is None else needed
                if not (needed or begin is Begin.ORDINAL) or not _holds(stretch, form.needs):
                    continue
            matches = _standing(form.pattern, begin, searched.text, places, window)
            if not matches:
                continue
            left = max(0, _MOST - counted[form.rank])
            for one in islice(_read(form, matches, read, searched.no_days), left):
                counted[form.rank] += 1
                yield form.rank, one


def _holds(stretch: str, needs: tuple[str, ...]) -> bool:
    return any(word in stretch for word in needs)


def _read(
    form: _Form,
    matches: Iterable[re.Match[str]],
    read: Callable[[_Form, re.Match[str]], ReadDate],
    no_days: list[tuple[int, int]],
) -> Iterator[ReadDate]:
    for match in matches:
        try:
            yield read(form, match)
        except NoSuchDayError:
            no_days.append(match.span())
        except (ValueError, OverflowError):  # 31.02., a numbered heading
            continue


def _standing(
    pattern: re.Pattern[str], begin: Begin, text: str, places: Iterable[int], window: tuple[int, int]
) -> Iterable[re.Match[str]]:
    """Those of a pattern in a window that do not overlap one before."""
    if begin >= Begin.ORDINAL:
        return pattern.finditer(text, *window)
    return _matches(pattern, text, places, window[1])


def _matches(pattern: re.Pattern[str], text: str, begins: Iterable[int], end: int) -> Sequence[re.Match[str]]:
    """Those that begin at one of `begins` and do not overlap one before."""
    match = pattern.match
    found = [one for at in begins if (one := match(text, at, end)) is not None]
    return found if len(found) < 2 else list(_apart(found))


def _apart(matches: Iterable[re.Match[str]]) -> Iterator[re.Match[str]]:
    behind = 0
    for match in matches:
        if match.start() >= behind:
            yield match
            behind = match.end()


def _within(places: Sequence[int], start: int, end: int) -> Sequence[int]:
    return places[bisect_left(places, start) : bisect_left(places, end)] if places else ()


def _trimmed(match: re.Match[str]) -> tuple[int, int]:
    left, right = match.span()
    while right > left and match.string[right - 1] in ", ":
        right -= 1
    return left, right


def _spans(sign: Sign, lowered: str) -> Iterator[tuple[int, int]]:
    if isinstance(sign, re.Pattern):
        yield from (match.span() for match in sign.finditer(lowered))
        return
    for word in sign:
        at = lowered.find(word)
        while at >= 0:
            yield at, at + len(word)
            at = lowered.find(word, at + 1)


def _windows(text: str, signs: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    """The stretches that may hold a date: around each sign of one, within the line. They do not overlap."""
    windows: list[tuple[int, int]] = []
    for first, last in signs:
        start, end = max(0, first - _AROUND), min(len(text), last + _AROUND)
        start = max(start, text.rfind("\n", start, first) + 1)
        line_end = text.find("\n", last, end)
        end = line_end if line_end >= 0 else end
        if windows and start <= windows[-1][1]:
            windows[-1] = (windows[-1][0], max(end, windows[-1][1]))
        else:
            windows.append((start, end))
    return windows


def _without_overlaps(found: list[ReadDate], length: int) -> list[ReadDate]:
    """In their order, the longest where several share a place; of two equally long the one of the form that comes first."""
    taken = bytearray(length)
    kept: list[ReadDate] = []
    for one in sorted(found, key=lambda one: (one.span[0] - one.span[1], one.weak)):
        start, end = one.span
        if taken.find(1, start, end) < 0:
            taken[start:end] = b"\1" * (end - start)
            kept.append(one)
    return sorted(kept, key=lambda one: one.span)
