"""What about a date in its sentence can tell what it is for, as named signs, which the model weighs.

Four sorts: the date itself (its form, whether it was ahead when the text was written), what ties it to the sentence (`relations`),
the kinds and forms of the words in its clause (`lexicon`) and in the rest of the sentence, and how these meet: "until & asks" says more
than either. No sign is a word of its own: what the model learns is grammar and kinds of words, so that it carries over to words never seen.
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
    return tied, frozenset(found.union(_words(clause, tied, spot.language, ignored)))


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


def _shapes(words: Iterable[str], language: str) -> set[str]:
    return {f"{language}-{form}" for word in words for form in forms(word, language)}


def _moods(here: Sequence[str], shapes: set[str], language: str) -> set[str]:
    """What the clause does: asks, allows, promises, tells."""
    table = _MOODS[language]
    found = {mood for mood, wanted in table if any(sign in here or f"{language}-{sign}" in shapes for sign in wanted)}
    if language == "et" and "modal" in found and not shapes & {"et-da", "et-ma", "et-tud"}:
        found.remove("modal")
    return found or {"none"}


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
