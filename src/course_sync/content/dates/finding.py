"""Which of a text's dates matter for whether it is current, and what each is for.

The day on which the text was written decides most: history lies before it, what is asked of people or promised to them lies
ahead. A day ahead is a claim unless its sentence cites, tells a story or of what returns; a day behind needs a cue that is never
used of the past ("hiljemalt", "kehtib kuni", "jõustub"), since the text may have been changed since that sentence was written.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date

from course_sync.content.dates import estonian, mention, prepositions, values
from course_sync.content.dates.cues import AGE, AGE_REACH, CUES, DAY_SIGN, STRICT, SUPPORT, Cue
from course_sync.content.dates.scan import read_dates
from course_sync.content.dates.values import Certainty, DateRole, FoundDate, Precision, ReadDate

MAX_SENTENCE = 300
_NEAR = 20  # a cue of no greater reach stands beside its date
_REACH = 160  # characters of a sentence looked at on each side of a date
_SENTENCE_END = re.compile(
    r"\n|(?:(?<!\d)(?<!\s\w)\.|(?<=\d{4})\.|(?<=\d{4}\.\sa)\.|(?<=\sг)\.|[!?;])[\"”“»)]{0,2}\s+(?=[A-ZÕÄÖÜŠŽА-ЯЁ„\"«(\[])"
)
_CLAUSE_END = re.compile(r"[,;:()]|\s[–—-]\s|\s(?:ja|ning|aga|kuid|vaid|and|but|и|но|а)\s", re.IGNORECASE)
_OPENERS, _CLOSERS = '([„“"«', {")": "(", "]": "[", "“": "„", "”": '„“"', "»": "«"}
_WAS = re.compile(r"(?<!\w)(?:oli|olid|was|were|был[аио]?)(?!\w)", re.IGNORECASE)
_LOOSE = frozenset({DateRole.EVENT, DateRole.ANNOUNCEMENT})
_BROKEN = re.compile(r"(?<=\d\.)\n(?=[a-zõäöüšž])|(?<=[a-zõäöü])\n(?=20\d\d)")  # a line that ends within a date
_ASKED = re.compile(r"(?<!\w)(?:hiljem\w{0,3}|latest|позднее)(?!\w)", re.IGNORECASE)
_STATE = re.compile(r"\s?(?:seisuga|seis)(?!\w)|(?:as\s(?:of|at)|по\sсостоянию\sна)\s\Z", re.IGNORECASE)
_TAIL = r"(?:,?\s(?:19|20)\d\d)?(?:\.?\s?a(?:asta\w{0,3})?)?\.?\Z"
_UNTIL = re.compile(rf"ni{_TAIL}", re.IGNORECASE)
_BY_HOUR = re.compile(
    r"\s(?:õhtuks|hommikuks|lõunaks|keskpäevaks|südaööks|kella\s\d{1,2}(?:[.:]\d\d)?-?ks)(?!\w)", re.IGNORECASE
)
_FOR = re.compile(rf"ks{_TAIL}", re.IGNORECASE)
_FROM = re.compile(rf"st{_TAIL}", re.IGNORECASE)
_END_OF = re.compile(r"\slõpuks(?!\w)|(?<!\w)(?:by\sthe\send\sof|к\sконцу)", re.IGNORECASE)
_TO_END = re.compile(r"(?<!\w)(?:by\sthe\send\sof|до\sконца|к\sконцу)\s\Z", re.IGNORECASE)

_AFTER = re.compile(r"(?<!\w)(?:pärast|after|после)\s\Z", re.IGNORECASE)
_NOT = re.compile(r"(?<!\w)(?:ei|not|cannot|no|не)(?!\w)", re.IGNORECASE)
_VALID = re.compile(
    r"(?<!\w)(?:keht(?:ib|ivad|iv|ivus\w{0,4}|ima)|voli(?:kiri|tus)|ligipääs\w{0,2}|juurdepääs\w{0,2}|(?:on|jääb)\s(?:aktiivne|sama|alles|kinnitatud|makstud)|tuge\ssaab|tugi|leping|hinnad|hind|kampaaniahind|erand|luba|access|subscription|price[sd]?|допуск|доступ|litsents\w{0,3}|is\svalid|are\svalid|remains?\svalid|действител\w{1,3}|действу[ею]т)(?!\w)",
    re.IGNORECASE,
)

_LONG_AGO = re.compile(r",?\s1[0-7]\d\d(?!\d)")
_PADDED = re.compile(
    r"(?:[0-2]\d|3[01])\.(?:0\d|1[0-2])(?!\d)"
)  # two figures each, as days are written and prices seldom
_SMALL = re.compile(r"(?<!\w)(?:may|march)(?!\w)")  # English writes months with a capital
_STOP = re.compile(r"\.?\s*(?:\Z|[!,;)])")
_TITLE = re.compile(r"(?<!\w)(?:Dr|Mrs?|Ms|Prof|Professor)\.?\s\Z")
_SURNAME = re.compile(r"\s[A-ZÕÄÖÜŠŽ][a-zõäöüšž]")

Judged = tuple[DateRole, Certainty, str]


@dataclass(frozen=True, slots=True)
class _Spot:
    """A date in its sentence.

    Attributes:
        first, last: its days; None where a year is missing and the day of writing is not known.
        before, after: what stands on its sides in its sentence.
        cut: where in `before` the former date ends.
        estonian, english: the text is; Estonian also where nobody says what it is.
    """

    read: ReadDate
    written: str
    first: date | None
    last: date | None
    before: str
    after: str
    cut: int
    estonian: bool
    english: bool

    @property
    def sentence(self) -> str:
        return f"{self.before}{self.written}{self.after}"


def find_dates(text: str, language: str = "", written: date | None = None) -> list[FoundDate]:
    """The dates in `text` with a role; mere mentions are left out. Never raises; linear in the text's length.

    Args:
        text: running text.
        language: of the text as Moodle names it.
        written: the day on which it was written or last changed; None where that is not known: then dates without a year and
            relative years are not told.
    """
    text = _BROKEN.sub(" ", text)
    reads = read_dates(text, language, yearless=written is not None)
    if not reads:
        return []
    starts = [0, *(found.end() for found in _SENTENCE_END.finditer(text)), len(text) + 1]
    found: list[FoundDate] = []
    english = language.lower().startswith("en")
    local = not language.lower().startswith(("en", "ru"))
    previous = 0
    for read in reads:
        start, end = read.span
        at = bisect_right(starts, start) - 1
        first, last = max(starts[at], start - _REACH), min(max(starts[at + 1] - 1, end), end + _REACH, len(text))
        days = _days(read, written)
        if read.recurs is not None and written is not None and _tells_state(text[first:start], text[end:last]):
            days = values.last_of(*read.recurs, written)
        spot = _Spot(
            read, text[start:end], *days, text[first:start], text[end:last], max(0, previous - first), local, english
        )
        previous = end
        judged = _judged(spot, written)
        if judged is not None:
            role, certainty, cue = judged
            sentence = _clipped(text, starts[at], min(starts[at + 1] - 1, len(text)), start)
            found.append(FoundDate(*_placed(spot, role), role, certainty, " ".join(cue.lower().split()), sentence))
    return found


def _days(read: ReadDate, written: date | None) -> tuple[date | None, date | None]:
    """What the date means, seen from the day of writing."""
    if read.precision is Precision.RELATIVE and written is not None:
        return values.current(read.unit, written, read.years)
    if read.recurs is not None and written is not None:
        return values.next_of(*read.recurs, written)
    return read.first, read.last


def _placed(spot: _Spot, role: DateRole) -> tuple[ReadDate, date | None, date | None]:
    """The date as its role bends it: "oktoobri lõpuks" as a deadline is the month's last day."""
    read, first, last = spot.read, spot.first, spot.last
    end = _END_OF.search(spot.written) or _END_OF.match(spot.after) or _TO_END.search(spot.before[-24:])
    if role is DateRole.DEADLINE and read.unit is Precision.MONTH and read.precision is Precision.MONTH and end:
        return replace(read, precision=Precision.DAY, unit=Precision.DAY), last, last
    return read, first, last


def _judged(spot: _Spot, written: date | None) -> Judged | None:
    if _is_mention(spot, written):
        return None
    if spot.read.precision is Precision.RELATIVE:
        return _relative(spot)
    aged = _age(spot, written)
    if aged is not None:
        return aged
    best = _best_cue(spot)
    if written is not None and spot.last is not None and spot.last >= written:
        return _ahead(spot, best, written)
    return _behind(spot, _best_cue(spot, strict=True) or best)


def _relative(spot: _Spot) -> Judged | None:
    if spot.read.years != 0 or _WAS.search(spot.sentence):
        return None
    return DateRole.AGE, Certainty.MEDIUM, spot.written


def _tells_state(before: str, after: str) -> bool:
    return bool(_STATE.search(before[-20:]) or _STATE.match(after))


def _age(spot: _Spot, written: date | None) -> Judged | None:
    """The text tells of its own state on that day."""
    if spot.first is None:
        return None
    ahead = written is not None and spot.first > written
    if ahead and (not _tells_state(spot.before, spot.after) or _ASKED.search(spot.sentence)):
        return None
    near = AGE.search(spot.before[-AGE_REACH - 20 :]) or AGE.search(spot.after[:AGE_REACH])
    if near is None or _WAS.search(spot.sentence):
        return None
    return DateRole.AGE, Certainty.LOW if spot.read.weak else Certainty.HIGH, near[0]


def _ahead(spot: _Spot, best: tuple[Cue, str] | None, today: date) -> Judged | None:
    """A day that was not over when the text was written: a claim, unless nothing but a guess makes it a date."""
    read = spot.read
    yearless = read.recurs is not None
    if yearless and mention.is_past(spot.before, spot.after):
        return None
    if read.weak and read.unit is Precision.YEAR and (best is None or best[0].role in _LOOSE):
        return None  # "KIRVES 2025 algab": a name
    if yearless and (_is_name(spot) or _LONG_AGO.match(spot.after)):
        return None
    told = best is None and read.precision is Precision.MONTH and not yearless
    if told and spot.first is not None and spot.first <= today:
        return DateRole.AGE, Certainty.LOW, spot.written  # "Kontaktid, mai 2025", written in May
    guess = yearless and (read.weak or read.unit is Precision.MONTH)
    if (
        guess
        and not (yearless and DAY_SIGN.search(spot.sentence))
        and (best is None or _is_figure_of_something(spot, best[0]))
        and not _is_day_by_grammar(spot)
    ):
        return None
    role, cue = (best[0].role, best[1]) if best else (DateRole.EVENT, "")
    role = _by_grammar(spot) or _by_ending(spot, role, best)
    certain = (
        best is not None and best[0].strict and not read.weak and read.precision in {Precision.DAY, Precision.RANGE}
    )
    if certain and not yearless:
        return role, Certainty.HIGH, cue
    return role, Certainty.LOW if read.weak or yearless else Certainty.MEDIUM, cue


def _is_day_by_grammar(spot: _Spot) -> bool:
    """A month alone, or two figures as a day is written, where the clause around has a use for a date."""
    if not (_PADDED.match(spot.written) or spot.read.unit is Precision.MONTH):
        return False
    if _by_grammar(spot) is not None:
        return True
    return spot.estonian and _STOP.match(spot.after) is not None and estonian.asks(spot.before)


def _is_name(spot: _Spot) -> bool:
    """A capital where Estonian and Russian write months small, or a surname behind: "August Kitzberg", "rühm Mai"."""
    if spot.english:
        titled = spot.read.unit is Precision.MONTH and _TITLE.search(spot.before)
        return bool(titled or _SMALL.search(spot.written))
    if spot.read.unit is not Precision.MONTH or not spot.written[:1].isupper() or spot.written[1:2].isupper():
        return False
    return bool(spot.estonian and (spot.before.strip(' "„«') or _SURNAME.match(spot.after)))


def _is_figure_of_something(spot: _Spot, cue: Cue) -> bool:
    """Bare figures beside a common word ("kui saad 12.10 või enam punkti") are no day."""
    loose = cue.role is DateRole.DEADLINE and not cue.strict and cue.before > _NEAR
    return spot.read.weak and spot.read.recurs is not None and loose and not _UNTIL.search(spot.written)


def _by_grammar(spot: _Spot) -> DateRole | None:
    ranges = spot.read.precision is Precision.RANGE
    if spot.estonian:
        return estonian.role_of(spot.before, spot.written, spot.after, ranges=ranges)
    return prepositions.role_of(spot.before, spot.after, ranges=ranges)


def _by_ending(spot: _Spot, role: DateRole, best: tuple[Cue, str] | None) -> DateRole:
    """Estonian "-ni" and "-ks" on the date itself say until when and by when; beside a word of validity, how long something holds."""
    if _UNTIL.search(spot.written) and role in {DateRole.EVENT, DateRole.ANNOUNCEMENT}:
        role = DateRole.DEADLINE
    if (_FOR.search(spot.written) or _BY_HOUR.match(spot.after)) and role is DateRole.EVENT:
        role = DateRole.DEADLINE
    if _FROM.search(spot.written) and role is DateRole.EVENT and spot.read.precision is not Precision.RANGE:
        role = DateRole.ANNOUNCEMENT
    late = _AFTER.search(spot.before[-12:]) and _NOT.search(spot.after)
    if late:
        role = DateRole.DEADLINE
    open_end = best is None or not best[0].strict or best[1].lower() == "tähtajaga"
    if role is DateRole.DEADLINE and open_end and _VALID.search(spot.sentence):
        return DateRole.VALIDITY
    return role


def _behind(spot: _Spot, best: tuple[Cue, str] | None) -> Judged | None:
    """A day that was past when the text was last changed, or nobody knows when that was: strict cues alone, and nothing of the past."""
    if best is None or spot.read.recurs is not None or spot.read.weak:
        return None
    cue, words = best
    if mention.PAST.search(spot.sentence) or not (cue.strict or SUPPORT.search(spot.sentence)):
        return None
    if "(" in spot.before and ")" not in spot.before.rpartition("(")[2] and words not in spot.before.rpartition("(")[2]:
        return None  # "Tähtaeg on ammu käes (04.11.2019)": a source, not the deadline
    exact = spot.read.precision in {Precision.DAY, Precision.RANGE}
    return cue.role, Certainty.HIGH if cue.strict and exact else Certainty.MEDIUM, words


def _is_mention(spot: _Spot, written: date | None) -> bool:
    sentence = spot.sentence
    over = written is None or spot.last is None or spot.last <= written
    if over and mention.PUBLISHED.search(sentence) and not AGE.search(sentence):
        return True
    if mention.CITED.search(sentence) or mention.RECURRING.search(sentence):
        return True
    if mention.STORY.search(sentence) and not (spot.estonian and mention.ORDER.search(sentence)):
        return True
    if (over and mention.ISSUED.search(spot.before[-24:])) or (
        spot.read.recurs and mention.BYGONE.search(spot.before[-48:])
    ):
        return True
    if mention.BEFORE.search(spot.before[-24:]) or mention.BEHIND.match(spot.after[:40]):
        return True
    if (spot.read.weak or spot.read.recurs) and mention.UNITS.match(spot.after[:12]):
        return True
    if mention.FILE.match(spot.after[:70]) and not spot.after[:1].isspace():
        return True
    return _is_quoted(spot.before)


def _best_cue(spot: _Spot, *, strict: bool = False) -> tuple[Cue, str] | None:
    """The cue that governs the date: the nearest one, each clause between weighing as 20 characters, each cue as its table says."""
    best: tuple[float, Cue, str] | None = None
    for cue in STRICT if strict else CUES:
        for distance, words in _near(cue, spot.before, spot.after, spot.cut):
            if best is None or distance < best[0]:
                best = distance, cue, words
    return (best[1], best[2]) if best else None


def _near(cue: Cue, before: str, after: str, cut: int) -> Iterator[tuple[float, str]]:
    if cue.before:
        for match in cue.words.finditer(before):
            between = before[match.end() :]
            if len(between) <= cue.before:
                crossed = 40 if match.start() < cut else 0
                yield len(between) + 20 * len(_CLAUSE_END.findall(between)) + crossed + cue.weight, match[0]
    if cue.after:
        behind = cue.words.search(after[: cue.after + 20])
        if behind is not None and behind.start() <= cue.after:
            between = after[: behind.start()]
            yield len(between) + 20 * len(_CLAUSE_END.findall(between)) + 5 + cue.weight, behind[0]


def _is_quoted(before: str) -> bool:
    """Whether the place behind `before` is inside quotes or square brackets."""
    open_marks: list[str] = []
    for character in before:
        if character == '"' and '"' in open_marks:
            open_marks.remove('"')
        elif character in _CLOSERS and open_marks and open_marks[-1] in _CLOSERS[character]:
            open_marks.pop()
        elif character in _OPENERS:
            open_marks.append(character)
    return any(mark != "(" for mark in open_marks)


def _clipped(text: str, first: int, last: int, start: int) -> str:
    if last - first > MAX_SENTENCE:
        first = max(first, start - MAX_SENTENCE // 2)
        last = min(last, first + MAX_SENTENCE)
    return text[first:last].strip()
