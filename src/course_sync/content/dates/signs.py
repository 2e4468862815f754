"""What about a date in its sentence can tell what it is for, as named signs, which the model weighs.

Five sorts: the date itself (its form, whether it was ahead when the text was written), what ties it and the dates beside it to the sentence
(`relations`), the kinds and forms of the words in its clause (`lexicon`) and in the rest of the sentence, how these meet ("until & asks" says more
than either), and beginnings and ends of the words themselves with their place: what a verb stands for is its stem, what a compound is
for is its end. Since every date is also shown with some of its words unknown, the model leans on grammar and kinds first, which carry over to words never seen.
"""

import re
from collections.abc import Container, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from course_sync.content.dates.lexicon import forms, kinds, tokens
from course_sync.content.dates.relations import relations
from course_sync.content.dates.setting import Spot
from course_sync.content.dates.values import Precision

_MARKS = frozenset(',;:()|\n–—!?.„“"«»[]')
_SUBJECTS = ("holder", "occasion", "product", "law", "work", "platform")
_WITH_MOOD = (
    *_SUBJECTS,
    "valid",
    "happens",
    "changes",
    "shuts",
    "does",
    "wants",
    "due",
    "not",
    "we",
    "people",
    "again",
)
_LETTERS = re.compile(r"[^\W\d_]{3,}")
_INITIAL = re.compile(r"\b[A-ZÕÄÖÜ]\.\s?[A-ZÕÄÖÜ]?")
_LEGAL = re.compile(r"RT\s[IVX]+|§|nr\s?\d|№")
_LONG_AGO = 400  # days
_FAR = 330
_STEM, _ENDING = 5, 4  # letters
_NEAR = 3  # words on each side


@dataclass(frozen=True, slots=True)
class _Clause:
    """The words around a date up to the next mark on each side, and the rest of its sentence.

    Attributes:
        before, after: of its clause.
        rest: of the sentence.
        colon: the clause before was taken in, since next to nothing stands between: "Tähtaeg: 1. mai".
    """

    before: list[str]
    after: list[str]
    rest: list[str]
    colon: bool


def signs(spot: Spot, written: date | None, ignored: Container[str] = ()) -> frozenset[str]:
    """The signs of a date.

    Args:
        written: the day of writing; None leaves out when the date lies, for a text of unknown age.
        ignored: words whose kinds are not looked at, as if no list held them: so the model learns to do without.
    """
    tied, found = _told(spot) if ignored == () else _always_told(spot, ignored)
    return found.union(_time(spot, written, tied))


@lru_cache(maxsize=8)
def _told(spot: Spot) -> tuple[frozenset[str], frozenset[str]]:
    return _always_told(spot, ())


def _always_told(spot: Spot, ignored: Container[str]) -> tuple[frozenset[str], frozenset[str]]:
    """What ties the date to its sentence, and all signs but those of time."""
    tied = relations(
        spot.before, spot.written, spot.after, spot.language, ranges=spot.read.precision is Precision.RANGE
    )
    clause = _clause(tokens(spot.before), tokens(spot.after))
    found = {"always", *_own(spot), *_borders(spot, clause, ignored), *(f"tied:{name}" for name in tied)}
    found |= {*_words(clause, tied, spot.language, ignored), *_stems(clause, ignored), *_neighbours(spot)}
    return tied, frozenset(found)


def is_told(spot: Spot) -> bool:
    """Whether the date's clause tells of the past alone: "Kuni 31.03 kehtis eelmine hinnakiri"."""
    clause = _clause(tokens(spot.before), tokens(spot.after))
    words = [*clause.before, *clause.after]
    language = spot.language
    told = [word for word in words if word != "jäi"]  # "aega jäi …ni"
    moods = _moods(sorted(frozenset[str]().union(*kinds(told, language))), _shapes(words, language), language)
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


def _time(spot: Spot, written: date | None, tied: Iterable[str]) -> Iterator[str]:
    """Where the date lies, seen from the day of writing."""
    if written is None or spot.first is None or spot.last is None:
        when = "unknown"
    else:
        when = "ahead" if spot.first > written else "around" if spot.last >= written else "behind"
        if when == "behind" and (written - spot.last).days > _LONG_AGO:
            yield "long ago"
        if when != "behind" and (spot.last - written).days > _FAR:
            yield "far ahead"
    yield when
    yield f"{when} & told:{spot.read.precision.value}"
    if spot.read.recurs is not None:
        yield f"{when} & yearless"
    if spot.read.weak:
        yield f"{when} & weak"
    for name in tied:
        yield f"{when} & {name}"


def _clause(before: list[str], after: list[str]) -> _Clause:
    head, tail = _last_part(before), _first_part(after)
    colon = len(head) <= 1 and len(before) > len(head)
    if colon:
        former = before[: len(before) - len(head)]
        while former and former[-1] in _MARKS:
            former.pop()
        head = _last_part(former) + head
    return _Clause(head, tail, before[: len(before) - len(head)] + after[len(tail) :], colon)


def _last_part(words: Sequence[str]) -> list[str]:
    marks = [at for at, word in enumerate(words) if word in _MARKS]
    return list(words[marks[-1] + 1 :] if marks else words)


def _first_part(words: Sequence[str]) -> list[str]:
    return list(words[: next((at for at, word in enumerate(words) if word in _MARKS), len(words))])


def _words(clause: _Clause, tied: Iterable[str], language: str, ignored: Container[str]) -> Iterator[str]:
    """Kinds and forms of the words around, alone and as they meet."""
    here = sorted(
        frozenset[str]().union(*kinds(clause.before, language, ignored), *kinds(clause.after, language, ignored))
    )
    shapes = _shapes([*clause.before, *clause.after], language)
    yield from here
    yield from (f"form:{shape}" for shape in shapes)
    for name in tied:
        yield from (f"{name} & {kind}" for kind in here)
        yield from (f"{name} & form:{shape}" for shape in shapes)
    for mood in _moods(here, shapes, language):
        yield f"mood:{mood}"
        yield from (f"mood:{mood} & {name}" for name in tied)
        for kind in (kind for kind in _WITH_MOOD if kind in here):
            yield f"mood:{mood} & {kind}"
    yield from (f"elsewhere:{kind}" for kind in frozenset[str]().union(*kinds(clause.rest, language, ignored)))
    yield from (f"elsewhere:form:{shape}" for shape in _shapes(clause.rest, language))


def _stems(clause: _Clause, ignored: Container[str]) -> Iterator[str]:
    """The words of the clause by their first and last letters; those near the date and at the clause's edges, where verbs stand, once more."""
    before, after = _spelt(clause.before), _spelt(clause.after)
    edges = (
        ("clause begins", before[:1]),
        ("word before", before[-1:]),
        ("word after", after[:1]),
        ("clause ends", (after or before)[-1:]),
    )
    places = (
        ("stem", [*before, *after]),
        ("near", [*_spelt(clause.before[-_NEAR:]), *_spelt(clause.after[:_NEAR])]),
        *edges,
    )
    yield from (f"{place}:{word[:_STEM]}" for place, words in places for word in words if word not in ignored)
    yield from (f"ending:{word[-_ENDING:]}" for word in (*before, *after) if word not in ignored)


def _spelt(words: Iterable[str]) -> list[str]:
    return [word for word in words if word[0].isalpha()]


def _neighbours(spot: Spot) -> Iterator[str]:
    """The other dates of the sentence: "10.02–28.02", "avaneb …, sulgub …"."""
    yield f"dates before:{min(spot.former, 2)}"
    yield f"dates after:{min(spot.later, 2)}"
    for side, tied in zip(("former", "later"), spot.beside, strict=True):
        yield from (f"{side}:{name}" for name in tied)


def _shapes(words: Iterable[str], language: str) -> set[str]:
    return {f"{language}-{form}" for word in words for form in forms(word, language)}


def _moods(here: Sequence[str], shapes: set[str], language: str) -> set[str]:
    """What the clause does: asks, allows, promises, tells."""
    table = _MOODS[language]
    found = {mood for mood, wanted in table if any(sign in here or f"{language}-{sign}" in shapes for sign in wanted)}
    if language == "et" and "modal" in found and not shapes & {"et-da", "et-ma", "et-tud"}:
        found.remove("modal")
    return found or {"none"}


_NOW = frozenset({"modal", "asks", "passive", "we", "becomes", "present"})
_FINITE_PAST = {
    "en": re.compile(r"was|were|had|did|wasn['’]t|weren['’]t"),
    "ru": re.compile(r"был[аои]?|\w{3,}(?:вал|вала|вало|вали|валась|валось|вались|вался)"),
}
_FINITE_PRESENT = frozenset(["is", "are", "will", "must", "can", "may", "should", "please", "need", "has", "have"])
_MOODS: dict[str, tuple[tuple[str, tuple[str, ...]], ...]] = {
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


def _borders(spot: Spot, clause: _Clause, ignored: Container[str]) -> Iterator[str]:
    """What stands directly beside the date."""
    before, after = tokens(spot.before[-40:]), tokens(spot.after[:40])
    if before:
        yield from (f"next before:{kind}" for kind in kinds(before[-2:], spot.language, ignored)[-1])
        if before[-1] in _MARKS:
            yield f"behind {before[-1]}"
    else:
        yield "first"
    if after:
        yield from (f"next after:{kind}" for kind in kinds(after[:2], spot.language, ignored)[0])
        if after[0] in _MARKS:
            yield f"in front of {'line' if after[0] == chr(10) else after[0]}"
    if not after or after[:1] in (["."], ["!"], ["?"]):
        yield "last"
    yield from _line(spot, clause)


def _line(spot: Spot, clause: _Clause) -> Iterator[str]:
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
