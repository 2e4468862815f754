"""Patterns that are tried only on texts that hold letters without which they cannot match. Pure.

Which letters these are is read off the pattern itself, so the two cannot drift apart: of each way in which it may match, three or four
letters that stand side by side. A text is looked through for those of all patterns at once, which costs as much as two patterns do; most texts hold
those of a few. What cannot be read off (a class of letters, a way of two letters) makes that its pattern is tried always.
"""

import re
from collections.abc import Iterable, Iterator
from functools import cached_property, lru_cache
from re import _constants as op  # type: ignore[attr-defined]
from re import _parser as parser  # type: ignore[attr-defined]
from typing import Any, NamedTuple

_GAP, _EDGE = "\x00", "\x01"  # in a way: anything at all, even nothing; the beginning or end of a word
_NOT_IN_WORDS = re.compile(r"\W")
_LONG, _SHORT = 4, 3
_MOST_WAYS = 60  # that several ways of what comes first and several of what follows are put together to
_FEW = 8  # of the ways of something that may be left out, or of a class: so many are told apart
_COMMON = " eaistnlorudkm"  # the commoner a letter, the less it tells
_RARE = 20
_REPEATS = frozenset({op.MAX_REPEAT, op.MIN_REPEAT, op.POSSESSIVE_REPEAT})


class Sought:
    """A pattern that is looked for in plain texts. Its methods are those of a compiled one; it is compiled when it is first tried."""

    def __init__(self, pattern: str, flags: int = 0) -> None:
        self._written = pattern, flags
        self._bit = 1 << len(_ALL)
        _ALL.append(self)
        _letters_of_all.cache_clear()
        _may_match.cache_clear()

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        return re.compile(*self._written)

    @property
    def letters(self) -> frozenset[str] | None:
        """See `letters_of`."""
        return letters_of(*self._written)

    def may_match(self, text: str) -> bool:
        """Whether a text holds letters without which it cannot."""
        return bool(_may_match(text) & self._bit)

    def search(self, text: str) -> re.Match[str] | None:
        return self.pattern.search(text) if _may_match(text) & self._bit else None

    def match(self, text: str) -> re.Match[str] | None:
        return self.pattern.match(text) if _may_match(text) & self._bit else None

    def fullmatch(self, text: str) -> re.Match[str] | None:
        return self.pattern.fullmatch(text) if _may_match(text) & self._bit else None

    def findall(self, text: str) -> list[Any]:
        return self.pattern.findall(text) if _may_match(text) & self._bit else []

    def subn(self, replacement: str, text: str) -> tuple[str, int]:
        return self.pattern.subn(replacement, text) if _may_match(text) & self._bit else (text, 0)


_ALL: list[Sought] = []  # each has a bit: its place here


@lru_cache(maxsize=512)
def _may_match(text: str) -> int:
    """The bits of the patterns whose letters a text holds. Of a page most patterns are asked about the same texts."""
    letters = _letters_of_all()
    folded = f" {_NOT_IN_WORDS.sub(' ', text)} "
    may = letters.always
    for held in letters.of_four.keys() & {folded[at : at + _LONG] for at in range(len(folded) - _SHORT)}:
        may |= letters.of_four[held]
    for held, bits in letters.shorter:
        if held in folded or held in text:
            may |= bits
    return may


class _Letters(NamedTuple):
    """Letters → the bits of the patterns that they belong to: four of them, or fewer; and the bits of the patterns that are always tried."""

    of_four: dict[str, int]
    shorter: list[tuple[str, int]]
    always: int


@lru_cache(maxsize=1)
def _letters_of_all() -> _Letters:
    index: dict[str, int] = {}
    always = 0
    for number, one in enumerate(_ALL):
        letters = one.letters
        if letters is None:
            always |= 1 << number
        for some in letters or ():
            index[some] = index.get(some, 0) | 1 << number
    of_four = {some: bits for some, bits in index.items() if len(some) == _LONG}
    return _Letters(of_four, [(some, bits) for some, bits in index.items() if len(some) < _LONG], always)


def prepare() -> None:
    """Compile all patterns and read their letters off them now: before processes are forked, so that it is done and kept once."""
    for one in _ALL:
        _ = one.pattern
    _letters_of_all()


def letters_of(pattern: str, flags: int = 0) -> frozenset[str] | None:
    """Letters of which each text that the pattern matches holds some, words apart by single spaces; None where there are none."""
    try:
        told = parser.parse(pattern, flags)
        ways = _ways(told) if not told.state.flags & re.IGNORECASE else []
    except (TypeError, ValueError):  # another Python's patterns
        ways = []
    found = [letters for way in ways if (letters := _most_telling(way)) is not None]
    return frozenset(found) if found and len(found) == len(ways) else None


def _ways(items: Iterable[tuple[Any, Any]]) -> list[str]:
    """How a sequence may match: the letters, and gaps where it may be any."""
    ways = [""]
    for kind, told in items:
        more = _ways_of(kind, told)
        if 1 in (len(ways), len(more)) or len(ways) * len(more) <= _MOST_WAYS:
            ways = [way + one for way in ways for one in more]
        elif all(max(map(len, way.split(_GAP))) > _LONG for way in ways):
            ways = [way + _GAP for way in ways]
        else:
            ways = [_GAP + one for one in more]
    return ways


def _ways_of(kind: Any, told: Any) -> list[str]:
    if kind is op.LITERAL:
        return [chr(told)]
    if kind is op.BRANCH:
        return [way for branch in told[1] for way in _ways(branch)]
    if kind is op.SUBPATTERN:
        return [_GAP] if told[1] or told[2] else _ways(told[3])
    if kind is op.ATOMIC_GROUP:
        return _ways(told)
    if kind is op.IN:
        return [chr(letter) for _, letter in told] if _is_few(told) else [_GAP]
    if kind in _REPEATS:
        return _ways_of_repeat(*told)
    if kind is op.AT:
        return [_EDGE if told is op.AT_BOUNDARY else ""]
    return [""] if kind in (op.ASSERT, op.ASSERT_NOT) else [_GAP]


def _is_few(told: list[tuple[Any, Any]]) -> bool:
    return len(told) <= _FEW and all(kind is op.LITERAL for kind, _ in told)


def _ways_of_repeat(least: int, most: int, items: Any) -> list[str]:
    ways = _ways(items)
    if least:
        return ways if most == 1 else [way + _GAP for way in ways]
    return ["", *ways] if most == 1 and len(ways) <= _FEW else [_GAP]


def _most_telling(way: str) -> str | None:
    """The rarest of the letters that a match of this way holds, as they stand in a text whose words are apart by single spaces."""
    parts = [_spaced(part) for part in way.split(_GAP)]
    found = [letters for part in parts for letters in _cut(part)]
    if found:
        return max(found, key=_rarity)
    return next(
        (sign for sign in way if sign not in (_GAP, _EDGE) and not sign.isspace() and _NOT_IN_WORDS.match(sign)), None
    )


def _spaced(part: str) -> str:
    """What stands between gaps, with a space where a word must begin or end beside one."""
    bare = part.replace(_EDGE, "")
    folded = _NOT_IN_WORDS.sub(" ", bare)
    before = " " if part.startswith(_EDGE) and folded[:1].strip() else ""
    after = " " if part.endswith(_EDGE) and folded[-1:].strip() else ""
    return f"{before}{folded}{after}"


def _cut(part: str) -> Iterator[str]:
    if len(part) == _SHORT:
        yield part
    yield from (part[at : at + _LONG] for at in range(len(part) - _LONG + 1))


@lru_cache(maxsize=4096)
def _rarity(letters: str) -> tuple[int, int]:
    places = map(_COMMON.find, letters)
    return len(letters), sum(_RARE if place < 0 else place for place in places)
