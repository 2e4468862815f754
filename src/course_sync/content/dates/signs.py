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

from course_sync.content.dates.lexicon import forms, kinds, tokens
from course_sync.content.dates.relations import relations
from course_sync.content.dates.setting import Spot
from course_sync.content.dates.values import Precision

_MARKS = frozenset(',;:()|\n–—!?.„“"«»[]')
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

    before: Sequence[str]
    after: Sequence[str]
    rest: Sequence[str]
    colon: bool


@dataclass(frozen=True, slots=True)
class Lasting:
    """What a date's sentence tells, whenever it was written.

    Attributes:
        tied: what ties the date to it.
        signs: all but those of time.
    """

    tied: frozenset[str]
    signs: frozenset[str]


def signs(spot: Spot, written: date | None, ignored: Container[str] = ()) -> frozenset[str]:
    """The signs of a date.

    Args:
        written: the day of writing; None leaves out when the date lies, for a text of unknown age.
        ignored: words whose kinds are not looked at, as if no list held them: so the model learns to do without.
    """
    always = lasting(spot, ignored)
    return always.signs | timed(spot, written, always)


def lasting(spot: Spot, ignored: Container[str] = ()) -> Lasting:
    """The signs that do not depend on the day of writing; `ignored` as in `signs`."""
    tied = relations(
        spot.before, spot.written, spot.after, spot.language, ranges=spot.read.precision is Precision.RANGE
    )
    clause = _clause(tokens(spot.before), tokens(spot.after))
    found = {"always", *_own(spot), *_borders(spot, clause, ignored), *[f"tied:{name}" for name in tied]}
    found.update(_words(clause, tied, spot.language, ignored), _stems(clause, ignored), _neighbours(spot))
    return Lasting(tied, frozenset(found))


def timed(spot: Spot, written: date | None, always: Lasting) -> frozenset[str]:
    """The signs of where the date lies, seen from the day of writing, that are not among the others."""
    return frozenset(_time(spot, written, always.tied)) - always.signs


def is_told(spot: Spot) -> bool:
    """Whether the date's clause tells of the past alone: "Kuni 31.03 kehtis eelmine hinnakiri"."""
    clause = _clause(tokens(spot.before), tokens(spot.after))
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


def _clause(before: Sequence[str], after: Sequence[str]) -> _Clause:
    begins, ends = _last_part(before, len(before)), _first_part(after)
    colon = len(before) - begins <= 1 and begins > 0
    if not colon:
        return _Clause(before[begins:], after[:ends], (*before[:begins], *after[ends:]), colon)
    former = begins
    while former and before[former - 1] in _MARKS:
        former -= 1
    first = _last_part(before, former)
    head = (*before[first:former], *before[begins:])
    return _Clause(head, after[:ends], (*before[: len(before) - len(head)], *after[ends:]), colon)


def _last_part(words: Sequence[str], end: int) -> int:
    """Where the words before `end` begin that no mark parts."""
    while end and words[end - 1] not in _MARKS:
        end -= 1
    return end


def _first_part(words: Sequence[str]) -> int:
    """How many words there are before the first mark."""
    return next((at for at, word in enumerate(words) if word in _MARKS), len(words))


def _words(clause: _Clause, tied: Iterable[str], language: str, ignored: Container[str]) -> list[str]:
    """Kinds and forms of the words around, alone and as they meet."""
    here = _NO_KIND.union(*kinds(clause.before, language, ignored), *kinds(clause.after, language, ignored))
    shapes = _shapes([*clause.before, *clause.after], language)
    formed = [f"form:{shape}" for shape in shapes]
    found = [*here, *formed]
    for name in tied:
        found += [f"{name} & {kind}" for kind in here]
        found += [f"{name} & {form}" for form in formed]
    beside = [*tied, *(here & _WITH_MOOD)]
    for mood in _moods(here, shapes, language):
        found.append(f"mood:{mood}")
        found += [f"mood:{mood} & {one}" for one in beside]
    found += [f"elsewhere:{kind}" for kind in _NO_KIND.union(*kinds(clause.rest, language, ignored))]
    found += [f"elsewhere:form:{shape}" for shape in _shapes(clause.rest, language)]
    return found


def _stems(clause: _Clause, ignored: Container[str]) -> list[str]:
    """The words of the clause by their first and last letters; those near the date and at the clause's edges, where verbs stand, once more."""
    before, after = _spelt(clause.before), _spelt(clause.after)
    words = [word for word in (*before, *after) if word not in ignored]
    places = (
        ("near", [*_spelt(clause.before[-_NEAR:]), *_spelt(clause.after[:_NEAR])]),
        ("clause begins", before[:1]),
        ("word before", before[-1:]),
        ("word after", after[:1]),
        ("clause ends", (after or before)[-1:]),
    )
    return [
        *[f"stem:{word[:_STEM]}" for word in words],
        *[f"ending:{word[-_ENDING:]}" for word in words],
        *[f"{place}:{word[:_STEM]}" for place, near in places for word in near if word not in ignored],
    ]


def _spelt(words: Iterable[str]) -> list[str]:
    return [word for word in words if word[0].isalpha()]


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


def _borders(spot: Spot, clause: _Clause, ignored: Container[str]) -> Iterator[str]:
    """What stands directly beside the date."""
    before, after = tokens(spot.before[-40:]), tokens(spot.after[:40])
    if before:
        yield from [f"next before:{kind}" for kind in kinds(before[-2:], spot.language, ignored)[-1]]
        if before[-1] in _MARKS:
            yield f"behind {before[-1]}"
    else:
        yield "first"
    if after:
        yield from [f"next after:{kind}" for kind in kinds(after[:2], spot.language, ignored)[0]]
        if after[0] in _MARKS:
            yield f"in front of {'line' if after[0] == chr(10) else after[0]}"
    if not after or after[0] in {".", "!", "?"}:
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
