"""The clause that a date stands in: the words around it up to the next mark on each side."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

MARKS = frozenset(',;:()|\n–—!?.„“"«»[]')


@dataclass(frozen=True, slots=True)
class Clause:
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


def clause_of(before: Sequence[str], after: Sequence[str]) -> Clause:
    """The clause of a date with these words before and behind it."""
    begins, ends = _last_part(before, len(before)), _first_part(after)
    colon = len(before) - begins <= 1 and begins > 0
    if not colon:
        return Clause(before[begins:], after[:ends], (*before[:begins], *after[ends:]), colon)
    former = begins
    while former and before[former - 1] in MARKS:
        former -= 1
    first = _last_part(before, former)
    head = (*before[first:former], *before[begins:])
    return Clause(head, after[:ends], (*before[: len(before) - len(head)], *after[ends:]), colon)


def _last_part(words: Sequence[str], end: int) -> int:
    """Where the words before `end` begin that no mark parts."""
    while end and words[end - 1] not in MARKS:
        end -= 1
    return end


def _first_part(words: Sequence[str]) -> int:
    """How many words there are before the first mark."""
    return next((at for at, word in enumerate(words) if word in MARKS), len(words))


def spelt(words: Iterable[str]) -> list[str]:
    """Those that are no marks and no figures."""
    return [word for word in words if word[0].isalpha()]
