"""What only the pages need of words: signs of the statuses, kinds of things in two words, the order of the Estonian alphabet."""

import unicodedata
from collections.abc import Mapping, Sequence

from course_sync.health import split_gap
from course_sync.model.health import CourseStatus
from course_sync.wording import terms

SYMBOL: Mapping[CourseStatus, str] = {
    CourseStatus.BROKEN: "✕",
    CourseStatus.ATTENTION: "!",
    CourseStatus.UNKNOWN: "?",
    CourseStatus.OK: "✓",
}

NOTHING = "–"
"""Stands where there is no figure: never a zero."""

_LETTERS = "abcdefghijklmnopqrsšzžtuvwõäöüxy"
_RANK = {letter: rank for rank, letter in enumerate(_LETTERS, start=1)}
_OTHERS = len(_LETTERS) + 1


def known(count: int, status: CourseStatus) -> int | None:
    """A count of findings; None for a zero that only means that nobody looked."""
    return None if status is CourseStatus.UNKNOWN and not count else count


def sort_key(name: str) -> tuple[Sequence[tuple[int, str]], str]:
    """A key that sorts as the Estonian alphabet does: … s š z ž t u v w õ ä ö ü x y. Letters of others go by their base letter."""
    folded = unicodedata.normalize("NFC", name).casefold()
    return [_rank(letter) for letter in folded], name


def what_words(what: str) -> tuple[str, str]:
    """The msgids of a kind of thing, `CoverageItem.what`: the activity type ("" for a thing of the course) and the part."""
    if what in terms.WHOLE:
        return "", terms.WHOLE[what]
    modname, _, part = what.partition(":")
    return terms.ACTIVITY.get(modname, modname), terms.PART.get(part, part) or terms.PART["all"]


def gap_words(key: str) -> tuple[str, str, str]:
    """The msgids behind a key of `CoverageSum.gaps`: activity type, part, reason."""
    what, reason = split_gap(key)
    return *what_words(what), terms.GAP[reason]


def _rank(letter: str) -> tuple[int, str]:
    if letter in _RANK:
        return _RANK[letter], ""
    if letter.isalpha():
        base = unicodedata.normalize("NFD", letter)[0]
        return (_RANK[base], letter) if base in _RANK else (_OTHERS, letter)
    return 0, letter
