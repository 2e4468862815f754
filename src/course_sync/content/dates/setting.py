"""Each date of a text in its sentence."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from course_sync.content.dates import values
from course_sync.content.dates.lexicon import language_of
from course_sync.content.dates.relations import REACH, relations
from course_sync.content.dates.scan import read_dates
from course_sync.content.dates.values import Precision, ReadDate

MAX_SENTENCE = 300
_REACH = 160  # characters of a sentence looked at on each side of a date
_HEADING = 60  # characters
_ROWS = 40  # of a list or a table between a date and its heading
_FEW = 4  # words beside a date that say too little without the heading
_WORD = re.compile(r"[^\W\d_]{2,}")
_NOTHING: frozenset[str] = frozenset()
_SENTENCE_END = re.compile(
    r"[\n.!?;](?:(?<=\n)|(?:(?<=[!?;])|(?<=\.)(?<!\d\.)(?<!\s\w\.)|(?<=\d{4}\.)|(?<=\d{4}\.\sa\.)|(?<=\sг\.))[\"”“»)]{0,2}\s+(?=[A-ZÕÄÖÜŠŽА-ЯЁ„\"«(\[]))"
)
_BROKEN = re.compile(r"\n(?:(?<=\d\.\n)(?=[a-zõäöüšž])|(?<=[a-zõäöü]\n)(?=20\d\d))")  # a line that ends within a date
_STATE_BEHIND = re.compile(r"\.?\s?(?:seisuga|seis)(?!\w)", re.IGNORECASE)
_STATE_BEFORE = re.compile(r"(?<!\w)(?:seisuga|seis|as\s(?:of|at)|по\sсостоянию\sна)\s\Z", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Spot:
    """A date in its sentence.

    Attributes:
        written: its characters.
        first, last: its days; None where a year is missing and the day of writing is not known.
        before, after: what stands on its sides in its sentence, 160 characters at most.
        language: of the sentence: "et", "en" or "ru".
        former, later: how many dates of its sentence stand before and behind it.
        beside: what ties the last one before and the first one behind to the sentence (`relations`); empty where none stands there.
        sentence: 300 characters at most; both this and `before` begin with the heading where the date stands in a list or table with few words.
    """

    read: ReadDate
    written: str
    first: date | None
    last: date | None
    before: str
    after: str
    language: str
    sentence: str
    former: int = 0
    later: int = 0
    beside: tuple[frozenset[str], frozenset[str]] = (_NOTHING, _NOTHING)


def spots(text: str, language: str, written: date | None) -> Iterator[Spot]:
    """Every date in `text`, in its order. Never raises; linear in the text's length.

    Args:
        language: of the text as Moodle names it.
        written: the day on which it was written or last changed.
    """
    text = _BROKEN.sub(" ", text)
    reads = read_dates(text, language, yearless=written is not None)
    if not reads:
        return
    starts = [0, *(found.end() for found in _SENTENCE_END.finditer(text)), len(text) + 1]
    dated = {text.rfind("\n", 0, read.span[0]) + 1 for read in reads}
    of = [bisect_right(starts, read.span[0]) - 1 for read in reads]  # the sentence of each
    for number, (read, at) in enumerate(zip(reads, of, strict=True)):
        start, end = read.span
        head, tail = starts[at], min(max(starts[at + 1] - 1, end), len(text))
        before, after = text[max(head, start - _REACH) : start], text[end : min(tail, end + _REACH)]
        first, last = _days(read, written, before, after)
        sentence = _clipped(text, head, tail, start)
        heading = _heading(text, head, dated) if len(_WORD.findall(f"{before} {after}")) <= _FEW else ""
        if heading:
            before, sentence = f"{heading}: {before}", f"{heading}: {sentence}"[:MAX_SENTENCE]
        spoken = language_of(f"{before} {after}", language)
        former, later = number - bisect_left(of, at), bisect_right(of, at) - number - 1
        beside = (
            _tied(text, reads[number - 1], spoken) if former else _NOTHING,
            _tied(text, reads[number + 1], spoken) if later else _NOTHING,
        )
        yield Spot(read, text[start:end], first, last, before, after, spoken, sentence, former, later, beside)


def _tied(text: str, read: ReadDate, language: str) -> frozenset[str]:
    start, end = read.span
    ranges = read.precision is Precision.RANGE
    return relations(
        text[max(0, start - REACH) : start], text[start:end], text[end : end + REACH], language, ranges=ranges
    )


def _heading(text: str, line: int, dated: set[int]) -> str:
    """The short line without a date above a list or table of dates, in which the line beginning at `line` stands; "" where none is."""
    for _ in range(_ROWS):
        end = line - 1
        if end < 1 or text[end] != "\n":
            return ""
        line = text.rfind("\n", 0, end) + 1
        if line not in dated:
            above = text[line:end].strip()
            return above.rstrip(":") if 2 < len(above) <= _HEADING and above[-1] not in ".!?;" else ""
    return ""


def _days(read: ReadDate, written: date | None, before: str, after: str) -> tuple[date | None, date | None]:
    """What the date means, seen from the day of writing; a state that is told is one of the past."""
    if read.precision is Precision.RELATIVE and written is not None:
        if read.recurs is not None:
            return values.this_season(read.recurs[0][0], written)
        return values.current(read.unit, written, read.years)
    if read.recurs is not None and written is not None:
        if read.years:
            return values.in_year(*read.recurs, written.year + read.years)
        if _STATE_BEFORE.search(before[-24:]) or _STATE_BEHIND.match(after):
            return values.last_of(*read.recurs, written)
        return values.next_of(*read.recurs, written)
    return read.first, read.last


def _clipped(text: str, first: int, last: int, start: int) -> str:
    if last - first > MAX_SENTENCE:
        first = max(first, start - MAX_SENTENCE // 2)
        last = min(last, first + MAX_SENTENCE)
    return text[first:last].strip()
