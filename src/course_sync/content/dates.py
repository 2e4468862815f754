"""Deadlines, validities and announcements with a full date in running text, Estonian and English.

Conservative: a date counts only with a cue near it, and not at all where the sentence tells of the past, cites a source or names
an act. When unsure, nothing: a course is better served by a missed date than by a false alarm.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from course_sync.content import months
from course_sync.content.cues import CUES, SUPPORT, VETO, VETO_AFTER, VETO_BEFORE, Cue, DateRole

MAX_SENTENCE = 300

_D = r"(?<![\d.,/§-])(?<!§ )"
_ET, _EN = months.ESTONIAN_PATTERN, months.ENGLISH_PATTERN
_END = r"(?!\d|[./-]\d)"
_DATE = re.compile(
    rf"(?P<numeric>{_D}(\d{{1,2}})\.\s?(\d{{1,2}})\.\s?(\d{{4}}){_END})"
    rf"|(?P<iso>{_D}(\d{{4}})-(\d{{2}})-(\d{{2}}){_END})"
    rf"|(?P<et>{_D}(\d{{1,2}})\.\s?{_ET}\s{{1,3}}(\d{{4}}){_END})"
    rf"|(?P<year_first>{_D}(\d{{4}})\.?\s?(?:aasta|a\.?)\s{{1,3}}(\d{{1,2}})\.\s?{_ET})"
    rf"|(?P<en>{_D}(\d{{1,2}})(?:st|nd|rd|th)?\s(?:of\s)?{_EN},?\s{{1,3}}(\d{{4}}){_END})"
    rf"|(?P<us>(?<!\w){_EN}\s(\d{{1,2}})(?:st|nd|rd|th)?,?\s{{1,3}}(\d{{4}}){_END})",
    re.IGNORECASE,
)
_SENTENCE_END = re.compile(
    r"\n|(?:(?<!\d)\.|(?<=\d{4})\.|(?<=\d{4}\.\sa)\.|[!?;])[\"”“»)]{0,2}\s+(?=[A-ZÕÄÖÜŠŽ„\"«(\[])"
)
_RANGE_BEFORE = re.compile(r"\d[\d.]*\s?[–—-]\s?\Z|\d{4}\.?\s(?:kuni|until|to)\s\Z")
_RANGE_AFTER = re.compile(r"(?:\.?\s?a\.?)?\s?[–—-]\s?\d|\s(?:kuni|until|to)\s\d")
_OPENERS, _CLOSERS = '([„“"«', {")": "(", "]": "[", "“": "„", "”": '„“"', "»": "«"}


@dataclass(frozen=True, slots=True)
class DatedPhrase:
    """A date with what makes it matter.

    Attributes:
        span: where the date stands in the text, [start, end).
        date: the day, as written; whether it has passed is for the caller to say.
        cue: the words that gave it its role, as written, lower case.
        sentence: around it, at most 300 characters.
    """

    span: tuple[int, int]
    date: date
    role: DateRole
    cue: str
    sentence: str


def find_deadlines(text: str) -> list[DatedPhrase]:
    """The dates in `text` by which, until which or on which something was to happen. Never raises."""
    starts = [0, *(found.end() for found in _SENTENCE_END.finditer(text)), len(text) + 1]
    phrases: list[DatedPhrase] = []
    previous = 0
    for start, end, day in _dates(text):
        at = bisect_right(starts, start) - 1
        first, last = max(starts[at], start - MAX_SENTENCE), min(starts[at + 1] - 1, end + MAX_SENTENCE, len(text))
        before, after = text[max(first, previous) : start], text[end:last]
        previous = end
        if _is_history(text[first:last], text[first:start], after):
            continue
        found = _cue(before, after, text[first:last])
        if found:
            cue, words = found
            sentence = _clipped(text, first, last, start)
            phrases.append(DatedPhrase((start, end), day, cue.role, " ".join(words.lower().split()), sentence))
    return phrases


def _dates(text: str) -> Iterator[tuple[int, int, date]]:
    for found in _DATE.finditer(text):
        values = [value for value in found.groups()[:] if value is not None][1:]
        match found.lastgroup:
            case "numeric" | "et" | "en":
                day, month, year = values
            case "us":
                month, day, year = values
            case "iso":
                year, month, day = values
            case _:
                year, day, month = values
        number = months.ESTONIAN.get(month.lower()) or months.ENGLISH.get(month.lower()) or int(month)
        try:
            yield found.start(), found.end(), date(int(year), number, int(day))
        except ValueError:
            continue


def _is_history(sentence: str, before: str, after: str) -> bool:
    if _RANGE_BEFORE.search(before[-40:]) or _RANGE_AFTER.match(after):
        return True
    if VETO.search(sentence) or VETO_BEFORE.search(before[-60:]) or VETO_AFTER.match(after):
        return True
    return _inside_quotes_or_note(before)


def _inside_quotes_or_note(before: str) -> bool:
    """Whether the place behind `before` is inside quotes, square brackets or a parenthesis."""
    open_marks: list[str] = []
    for character in before:
        if character == '"' and '"' in open_marks:
            open_marks.remove('"')
        elif character in _CLOSERS and open_marks and open_marks[-1] in _CLOSERS[character]:
            open_marks.pop()
        elif character in _OPENERS:
            open_marks.append(character)
    return any(mark != "(" for mark in open_marks) or _opens_without_cue(before, open_marks)


def _opens_without_cue(before: str, open_marks: list[str]) -> bool:
    """A date in a parenthesis counts only with its cue inside: "(esita hiljemalt 1.04.2023)", not "(Luht 04.11.2019)"."""
    if "(" not in open_marks:
        return False
    inside = before.rpartition("(")[2]
    return not any(cue.before.search(inside) for cue in CUES)


def _cue(before: str, after: str, sentence: str) -> tuple[Cue, str] | None:
    """The cue nearest before the date, the longer of two that end together; else one behind it."""
    best: tuple[int, int, Cue, str] | None = None
    for cue in CUES:
        for found in cue.before.finditer(before):
            gap = len(before) - found.end()
            if gap <= cue.reach and (best is None or (gap, -len(found[0])) < best[:2]):
                best = (gap, -len(found[0]), cue, found[0])
    if best is None:
        for cue in CUES:
            found_after = cue.after.match(after) if cue.after else None
            if found_after:
                best = (0, 0, cue, found_after[1])
                break
    if best is None or (best[2].needs_support and not SUPPORT.search(sentence)):
        return None
    return best[2], best[3]


def _clipped(text: str, first: int, last: int, start: int) -> str:
    if last - first > MAX_SENTENCE:
        first = max(first, start - MAX_SENTENCE // 2)
        last = min(last, first + MAX_SENTENCE)
    return text[first:last].strip()
