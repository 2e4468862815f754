"""What about a date in its sentence can tell what it is for, as named signs, which the model weighs.

Six sorts: the date itself (its form, whether it was ahead when the text was written), what ties it and the dates beside it to the sentence
(`relations`), the kinds and forms of the words in its clause (`lexicon`) and in the rest of the sentence, how these meet ("until & asks" says more
than either), and beginnings and ends of the words themselves with their place and what ties the date to them: what a verb stands for is its stem and its
form, what a compound is for is its end; and how the sentence begins, and whether the date is quoted or in brackets. Since every date is also shown
with some of its words unknown, the model leans on grammar and kinds first, which carry over to words never seen.
"""

import re
from bisect import bisect_left
from calendar import monthrange
from collections.abc import Container, Iterable, Iterator, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from datetime import date
from itertools import islice

from course_sync.content.dates.clause import MARKS, Clause, clause_of, spelt
from course_sync.content.dates.lexicon import Memory, forms, kinds, tokens
from course_sync.content.dates.relations import relations
from course_sync.content.dates.setting import Spot
from course_sync.content.dates.values import Precision

_SUBJECTS = ("holder", "occasion", "product", "law", "work", "platform")
_WITH_MOOD = frozenset(
    {*_SUBJECTS, "valid", "happens", "changes", "shuts", "does", "wants", "due", "not", "we", "people", "again"}
)
_NO_KIND: frozenset[str] = frozenset()
_LETTERS = re.compile(r"[^\W\d_]{3,}")
_INITIAL = re.compile(r"\b[A-ZÕÄÖÜ]\.\s?[A-ZÕÄÖÜ]?")
_LEGAL = re.compile(r"RT\s[IVX]+|§|nr\s?\d|№")
_LONG_AGO = 400  # days
_FAR = 330
_ROOT, _STEM, _START, _ENDING = 4, 5, 7, 4  # letters
_DAYS = (-1000, -400, -180, -60, -14, -1, 0, 14, 45, 100, 200, 330, 500, 800)
"""Days from writing to the date's last day, between which the model tells no difference."""
_NEAR = 3  # words on each side
_FIRST, _BEGIN = 2, 6  # words, letters
_QUOTES = frozenset('„“"«')


@dataclass(frozen=True, slots=True)
class Lasting:
    """What a date's sentence tells, whenever it was written.

    Attributes:
        tied: what ties the date to it.
        signs: all but those of time.
        said: those of them that say something else of a day ahead than of one behind: what the clause does, and its words.
    """

    tied: frozenset[str]
    signs: AbstractSet[str]
    said: Sequence[str]


def signs(spot: Spot, written: date | None, ignored: Container[str] = ()) -> frozenset[str]:
    """The signs of a date.

    Args:
        written: the day of writing; None leaves out when the date lies, for a text of unknown age.
        ignored: words whose kinds are not looked at, as if no list held them: so the model learns to do without.
    """
    always = lasting(spot, ignored)
    return frozenset(always.signs | timed(spot, written, always))


def lasting(spot: Spot, ignored: Container[str] = ()) -> Lasting:
    """The signs that do not depend on the day of writing; `ignored` as in `signs`."""
    tied = relations(
        spot.before, spot.written, spot.after, spot.language, ranges=spot.read.precision is Precision.RANGE
    )
    clause = clause_of(tokens(spot.before), tokens(spot.after))
    words = [word for word in (*spelt(clause.before), *spelt(clause.after)) if word not in ignored]
    stems = [_STEMS[word] for word in words]
    moods, worded = _words(clause, tied, spot.language, ignored)
    found = {
        "always",
        *_own(spot),
        *_borders(spot, clause, ignored),
        *_ties(spot, tied, _place_in_month(spot)),
        *worded,
        *moods,
    }
    found.update(stems, *[_ENDS[word] for word in words], _edges(clause, ignored))
    found.update(_verbs(words, tied, spot.language), _neighbours(spot), _opening(spot, ignored), _enclosed(spot, tied))
    found.update([f"{name} & {stem}" for name in tied for stem in stems])
    found.update([_ELSEWHERE[word] for word in spelt(clause.rest) if word not in ignored])
    return Lasting(tied, found, [*moods, *stems])


def timed(spot: Spot, written: date | None, always: Lasting) -> AbstractSet[str]:
    """The signs of where the date lies, seen from the day of writing, that are not among the others."""
    return set(_time(spot, written, always)) - always.signs


def is_told(spot: Spot) -> bool:
    """Whether the date's clause tells of the past alone: "Kuni 31.03 kehtis eelmine hinnakiri"."""
    clause = clause_of(tokens(spot.before), tokens(spot.after))
    words = [*clause.before, *clause.after]
    language = spot.language
    told = [word for word in words if word != "jäi"]  # "aega jäi …ni"
    moods = _moods(_NO_KIND.union(*kinds(told, language)), _shapes(words, language), language)
    if not moods.isdisjoint(_NOW):
        return False
    if language == "et":
        return "past" in moods
    return _FINITE_PRESENT.isdisjoint(words) and any(_FINITE_PAST[language].fullmatch(word) for word in words)


def _own(spot: Spot) -> Iterator[str]:
    """The form of the date itself."""
    read = spot.read
    yield f"told:{read.precision.value}"
    yield "letters" if _LETTERS.search(spot.written) else "digits"
    if read.precision is Precision.RELATIVE:
        yield f"years:{read.years}"
    if read.weak:
        yield "weak"
    if read.recurs is not None:
        yield "yearless"
        if read.weak:
            yield "yearless & weak"


def _ties(spot: Spot, tied: frozenset[str], place: str) -> list[str]:
    """What ties the date to its sentence, each and all together, with what else is known of the date without a word."""
    together = f"tied together:{'+'.join(sorted(tied))}"
    former, later = ["+".join(sorted(others)) for others in spot.beside]
    spoken = f"in {spot.language}"
    found = [
        spoken,
        together,
        f"{together} & {'letters' if _LETTERS.search(spot.written) else 'digits'}",
        f"{together} & told:{spot.read.precision.value}",
        f"{together} & dates:{min(spot.former, 2)},{min(spot.later, 2)}",
        f"{together} & former:{former}",
        f"{together} & later:{later}",
    ]
    for name in tied:
        found += [f"tied:{name}", f"{spoken} & {name}"]
    if place:
        found += [place, *[f"{place} & {name}" for name in tied]]
    return found


def _place_in_month(spot: Spot) -> str:
    """Laws begin on the first of a month, what is valid ends on the last."""
    last = spot.read.last
    if last is None:
        month, day = spot.read.recurs[1] if spot.read.recurs else (0, 0)
        if not month:
            return ""
    else:
        month, day = last.month, last.day
    ends = day == 0 or day >= monthrange(last.year if last else 2025, month)[1]
    return (
        "end of year"
        if ends and month == 12
        else "end of month"
        if ends
        else "first of month"
        if day == 1
        else "within month"
    )


def _time(spot: Spot, written: date | None, always: Lasting) -> Iterator[str]:
    """Where the date lies, seen from the day of writing."""
    if written is None or spot.first is None or spot.last is None:
        when = "unknown"
    else:
        when = "ahead" if spot.first > written else "around" if spot.last >= written else "behind"
        ahead = (spot.last - written).days
        if when == "behind" and ahead < -_LONG_AGO:
            yield "long ago"
        if when != "behind" and ahead > _FAR:
            yield "far ahead"
        days = f"days:{bisect_left(_DAYS, ahead)}"
        yield days
        yield from (f"{days} & {name}" for name in always.tied)
    yield when
    yield f"{when} & told:{spot.read.precision.value}"
    if spot.read.recurs is not None:
        yield f"{when} & yearless"
    if spot.read.weak:
        yield f"{when} & weak"
    for name in always.tied:
        yield f"{when} & {name}"
    for said in always.said:
        yield f"{when} & {said}"


def _words(clause: Clause, tied: Iterable[str], language: str, ignored: Container[str]) -> tuple[list[str], list[str]]:
    """What the clause does; kinds and forms of the words around, alone and as they meet."""
    here = _NO_KIND.union(*kinds(clause.before, language, ignored), *kinds(clause.after, language, ignored))
    shapes = _shapes([*clause.before, *clause.after], language)
    formed = [f"form:{shape}" for shape in shapes]
    found = [*here, *formed]
    for name in tied:
        met = _MET[name]
        found += [met[kind] for kind in here]
        found += [met[form] for form in formed]
    beside = [*tied, *(here & _WITH_MOOD)]
    moods = [f"mood:{mood}" for mood in _moods(here, shapes, language)]
    found += [f"{mood} & {one}" for mood in moods for one in beside]
    found += [_KIND_ELSEWHERE[kind] for kind in _NO_KIND.union(*kinds(clause.rest, language, ignored))]
    found += [f"elsewhere:form:{shape}" for shape in _shapes(clause.rest, language)]
    return moods, found


def _ends_of(word: str) -> tuple[str, ...]:
    """How a word begins and ends."""
    ending = f"ending:{word[-_ENDING:]}"
    return (f"start:{word[:_START]}", ending) if len(word) > _STEM else (ending,)


# What a word tells by itself, worked out once, and what a tie tells together with a kind or a form.
_STEMS = Memory(lambda word: f"stem:{word[:_STEM]}")
_ENDS = Memory(_ends_of)
_KIND_ELSEWHERE = Memory("elsewhere:{}".format)
_ELSEWHERE = Memory(lambda word: f"elsewhere:stem:{word[:_STEM]}")
_BEGINS = tuple(Memory(f"begins {place}:{{}}".format) for place in range(_FIRST))
_MET = Memory(lambda name: Memory(lambda other: f"{name} & {other}"))


def _edges(clause: Clause, ignored: Container[str]) -> list[str]:
    """The words near the date and at the clause's edges, where verbs stand."""
    before, after = spelt(clause.before), spelt(clause.after)
    places = (
        ("near", [*spelt(clause.before[-_NEAR:]), *spelt(clause.after[:_NEAR])]),
        ("clause begins", before[:1]),
        ("word before", before[-1:]),
        ("word after", after[:1]),
        ("clause ends", (after or before)[-1:]),
    )
    return [f"{place}:{word[:_STEM]}" for place, near in places for word in near if word not in ignored]


def _opening(spot: Spot, ignored: Container[str]) -> Iterator[str]:
    """The sentence's first two words: who speaks, and whether it is an exercise, a story, a heading, a row of a list."""
    for place, word in enumerate(islice((word for word in tokens(spot.before) if word[0].isalpha()), _FIRST)):
        if word not in ignored:
            yield f"begins {place}:{word[:_BEGIN]}"
            met = _BEGINS[place]
            yield from [met[kind] for kind in kinds((word,), spot.language)[0]]


def _enclosed(spot: Spot, tied: frozenset[str]) -> Iterator[str]:
    """What is quoted is somebody else's, what stands in brackets is said by the way."""
    before = spot.before
    if not _QUOTES.isdisjoint(before):
        yield "quote before"
    if before.rfind("„") > max(map(before.rfind, '“”"')) or before.rfind("«") > before.rfind("»"):
        yield "quoted"
    if before.rfind("(") > before.rfind(")"):
        yield "in brackets"
        yield f"in brackets & {'+'.join(sorted(tied))}"


def _verbs(words: Iterable[str], tied: Iterable[str], language: str) -> list[str]:
    """The words that may be the clause's verb by their form, with the form and with what ties the date."""
    found = []
    for word in words:
        for form in forms(word, language):
            if form in _FINITE:
                verb = f"verb:{word[:_ROOT]} {form}"
                found += [verb, *[f"{name} & {verb}" for name in tied]]
    return found


def _neighbours(spot: Spot) -> Iterator[str]:
    """The other dates of the sentence: "10.02–28.02", "avaneb …, sulgub …"."""
    yield f"dates before:{min(spot.former, 2)}"
    yield f"dates after:{min(spot.later, 2)}"
    for side, tied in zip(("former", "later"), spot.beside, strict=True):
        yield from (f"{side}:{name}" for name in tied)


def _shapes(words: Iterable[str], language: str) -> frozenset[str]:
    return _NO_KIND.union(*[forms(word, language) for word in words])


def _moods(here: frozenset[str], shapes: frozenset[str], language: str) -> set[str]:
    """What the clause does: asks, allows, promises, tells."""
    found = {
        mood
        for mood, (of_kind, of_form) in _MOODS[language]
        if not of_kind.isdisjoint(here) or not of_form.isdisjoint(shapes)
    }
    if language == "et" and "modal" in found and shapes.isdisjoint({"et-da", "et-ma", "et-tud"}):
        found.remove("modal")
    return found or {"none"}


# Forms that a clause's verb has; nouns share some.
_FINITE = frozenset(
    f"{language}-{form}"
    for language, own in (
        ("et", "takse me ge gu vad b ub n sid sime ti s"),
        ("en", "ed s"),
        ("ru", "will refl imp l t"),
    )
    for form in own.split()
)
_NOW = frozenset({"modal", "asks", "passive", "we", "becomes", "present"})
_FINITE_PAST = {
    "en": re.compile(r"was|were|had|did|wasn['’]t|weren['’]t"),
    "ru": re.compile(r"был[аои]?|\w{3,}(?:вал|вала|вало|вали|валась|валось|вались|вался)"),
}
_FINITE_PRESENT = frozenset(["is", "are", "will", "must", "can", "may", "should", "please", "need", "has", "have"])
# Language → what a clause does → the kinds or forms of words that show it.
_SHOWN_BY: dict[str, tuple[tuple[str, tuple[str, ...]], ...]] = {
    "et": (
        ("modal", ("modal",)),
        ("asks", ("imperative", "ge", "gu")),
        ("passive", ("takse",)),
        ("we", ("me",)),
        ("becomes", ("ub",)),
        ("present", ("b", "vad")),
        ("infinitive", ("da",)),
        ("done", ("tud",)),
        ("past", ("past",)),
    ),
    "en": (("modal", ("modal",)), ("asks", ("imperative",)), ("past", ("past",))),
    "ru": (
        ("modal", ("modal",)),
        ("asks", ("imp", "imperative")),
        ("we", ("will",)),
        ("present", ("refl",)),
        ("past", ("past",)),
    ),
}
_MOODS = {
    language: tuple(
        (mood, (frozenset(signs), frozenset(f"{language}-{sign}" for sign in signs))) for mood, signs in table
    )
    for language, table in _SHOWN_BY.items()
}


def _borders(spot: Spot, clause: Clause, ignored: Container[str]) -> Iterator[str]:
    """What stands directly beside the date."""
    before, after = tokens(spot.before[-40:]), tokens(spot.after[:40])
    if before:
        yield from [f"next before:{kind}" for kind in kinds(before[-2:], spot.language, ignored)[-1]]
        if before[-1] in MARKS:
            yield f"behind {before[-1]}"
    else:
        yield "first"
    if after:
        yield from [f"next after:{kind}" for kind in kinds(after[:2], spot.language, ignored)[0]]
        if after[0] in MARKS:
            yield f"in front of {'line' if after[0] == chr(10) else after[0]}"
    if not after or after[0] in {".", "!", "?"}:
        yield "last"
    yield from _line(spot, clause)


def _line(spot: Spot, clause: Clause) -> Iterator[str]:
    """What kind of line it is."""
    words = len(clause.before) + len(clause.after) + len(clause.rest)
    yield f"length:{0 if words < 4 else 1 if words < 8 else 2 if words < 14 else 3}"
    if clause.colon:
        yield "colon"
    if spot.after.rstrip().endswith("?"):
        yield "question"
    if _INITIAL.search(spot.before[:25]):
        yield "initial"
    if "|" in spot.before or "|" in spot.after:
        yield "table"
    if _LEGAL.search(spot.before) or _LEGAL.search(spot.after):
        yield "legal"
