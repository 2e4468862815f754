"""What kinds of words there are beside dates, as `lexicon.toml` lists them, and the endings that tell a verb's form."""

import re
import tomllib
from collections import defaultdict
from collections.abc import Callable, Container, Sequence
from dataclasses import dataclass, field
from functools import lru_cache, partial
from importlib.resources import files
from typing import TypeVar

LANGUAGES = ("et", "en", "ru")
_TOKEN = re.compile(r"\w+(?:[-'’]\w+)*|[§,;:()|–—!?„“\"«»\n\[\]]|\.(?=\s|$)")
_WORD = re.compile(r"\w+")
_NONE: frozenset[str] = frozenset()

# Language → the verb's (or noun's) form → what its words end in.
_ENDINGS: dict[str, tuple[tuple[str, str], ...]] = {
    "et": (
        ("takse", r"\w{2,}(?:takse|dakse|akse)"),
        ("me", r"(?!mitme|seitsme|kolme|esime|tolle|selle|mõlema)\w{2,}[aeiuõäöü]me"),
        ("ge", r"\w{2,}(?:ge|ke)"),
        ("gu", r"\w{2,}(?:gu|ku)"),
        ("vad", r"\w{2,}vad"),
        ("b", r"\w+[aeiuõäöüs]b"),
        ("ub", r"\w{2,}(?:ub|uvad|neb|nevad)"),
        ("n", r"\w{2,}[aeiu]n"),
        ("sid", r"\w{2,}sid"),
        ("sime", r"\w{2,}sime"),
        ("ti", r"\w{2,}(?:ati|iti|uti|eti|sti)"),
        ("nud", r"\w{2,}nud"),
        ("tud", r"\w{2,}(?:tud|dud)"),
        ("da", r"\w{2,}(?:da|ta|lla|nna|rra|ia|ha|ua)"),
        ("ma", r"\w{2,}ma"),
        ("mine", r"\w{2,}mi(?:ne|se|st|seks|sel|sele)"),
        ("s", r"\w{2,}[aeiuõäöü]s"),
        ("mata", r"\w{2,}mata"),
    ),
    "en": (("ed", r"\w{3,}ed"), ("ing", r"\w{3,}ing"), ("s", r"\w{3,}s")),
    "ru": (
        ("will", r"\w{3,}(?:им|ем|ём)"),
        ("refl", r"\w{3,}(?:тся|ться)"),
        ("imp", r"\w{2,}(?:йте|ите|ьте)"),
        ("l", r"\w{3,}(?:л|ла|ло|ли|лся|лась|лись|лось)"),
        ("t", r"\w{2,}(?:ет|ит|ут|ют|ат|ят|ёт)"),
        ("inf", r"\w{2,}(?:ть|ти)"),
    ),
}
_FORMS = {
    language: tuple((name, re.compile(pattern)) for name, pattern in forms) for language, forms in _ENDINGS.items()
}
_ENGLISH = re.compile(
    r"(?<!\w)(?:the|is|are|of|and|by|will|to|for|you|your|please|we|be|in|has|have|was|were|from|at|until|an?|who|not|our|no|than|this|that|it|its|or|with|valid|due|deadline|submit)(?!\w)",
    re.IGNORECASE,
)
_ESTONIAN = re.compile(
    r"[õäöüšž]|(?<!\w)(?:ja|ning|ei|kuni|kui|see|seda|selle|sel|mis|kes|palun|enne|hiljemalt|kell|kellel|saab|tuleb|oma|meie|teie|sinu|aasta\w{0,3}|seminar|kursus|kord)(?!\w)|\w(?:takse|sse|lt|st|ks|ni)(?!\w)",
    re.IGNORECASE,
)
_RUSSIAN = re.compile(r"[а-яё]{3}", re.IGNORECASE)


MOST_KEPT = 20_000  # words of a language
_Known = TypeVar("_Known")


class Memory(dict[str, _Known]):
    """What is known of a word, worked out once: texts use few words often. Begins anew when it is full."""

    def __init__(self, work_out: Callable[[str], _Known]) -> None:
        super().__init__()
        self._work_out = work_out

    def __missing__(self, word: str) -> _Known:
        if len(self) >= MOST_KEPT:
            self.clear()
        known = self[word] = self._work_out(word)
        return known


def _kinds() -> defaultdict[str, set[str]]:
    return defaultdict(set)


@dataclass(frozen=True, slots=True)
class _List:
    """The lexicon of one language: what a word is, begins with, ends with, holds, or is together with the next one → its kinds."""

    whole: defaultdict[str, set[str]] = field(default_factory=_kinds)
    beginnings: defaultdict[str, set[str]] = field(default_factory=_kinds)
    ends: defaultdict[str, set[str]] = field(default_factory=_kinds)
    parts: defaultdict[str, set[str]] = field(default_factory=_kinds)
    pairs: defaultdict[str, list[tuple[str, bool, str]]] = field(default_factory=lambda: defaultdict(list))

    def add(self, entry: str, kind: str) -> None:
        stem = entry.strip("*")
        if "_" in stem:
            first, second = stem.split("_", 1)
            self.pairs[first].append((second.replace("_", " "), entry.endswith("*"), kind))
        elif entry.startswith("*"):
            (self.parts if entry.endswith("*") else self.ends)[stem].add(kind)
        else:
            (self.beginnings if entry.endswith("*") else self.whole)[stem].add(kind)


@lru_cache(maxsize=1)
def _lists() -> dict[str, _List]:
    table = tomllib.loads(files("course_sync.content.dates").joinpath("lexicon.toml").read_text(encoding="utf-8"))
    lists = {language: _List() for language in LANGUAGES}
    for kind, words in table.items():
        for language, entries in words.items():
            for entry in entries.lower().split():
                lists[language].add(entry, kind)
    return lists


# How often a word speaks for a language: what the patterns find in a sentence, they find in its words one by one.
_ENGLISH_IN = Memory(lambda word: len(_ENGLISH.findall(word)))
_ESTONIAN_IN = Memory(lambda word: len(_ESTONIAN.findall(word)))


def language_of(sentence: str, told: str) -> str:
    """What the sentence looks like, since courses mix them; else what Moodle told, else Estonian: one of `LANGUAGES`."""
    if _RUSSIAN.search(sentence):
        return "ru"
    words = _WORD.findall(sentence)
    english, estonian = (sum(map(votes.__getitem__, words)) for votes in (_ENGLISH_IN, _ESTONIAN_IN))
    if told.lower().startswith("en"):
        return "et" if estonian > english + 1 else "en"
    return "en" if english > estonian else "et"


@lru_cache(maxsize=64)
def tokens(text: str) -> tuple[str, ...]:
    """Words in lower case and the marks between them."""
    return tuple(map(str.lower, _TOKEN.findall(text)))


def _kinds_of(language: str, word: str) -> frozenset[str]:
    words = _lists()[language]
    found = set(words.whole.get(word, _NONE))
    for length in range(1, min(len(word), 40) + 1):
        found |= words.beginnings.get(word[:length], _NONE)
        found |= words.ends.get(word[-length:], _NONE)
    for part, kinds in words.parts.items():
        if part in word:
            found |= kinds
    return frozenset(found)


def _forms_of(language: str, word: str) -> tuple[str, ...]:
    return tuple(f"{language}-{name}" for name, pattern in _FORMS[language] if pattern.fullmatch(word))


_KINDS = {language: Memory(partial(_kinds_of, language)) for language in LANGUAGES}
_FORMED = {language: Memory(partial(_forms_of, language)) for language in LANGUAGES}


def kinds(words: Sequence[str], language: str, ignored: Container[str] = ()) -> list[frozenset[str]]:
    """The kinds of each word, those of a pair at its first one; none of an ignored one."""
    known, pairs = _KINDS[language], _lists()[language].pairs
    found = [_NONE if word in ignored else known[word] for word in words]
    if pairs.keys().isdisjoint(words):
        return found
    for at, word in enumerate(words):
        if word in pairs and word not in ignored:
            for second, open_end, kind in pairs[word]:
                rest = " ".join(words[at + 1 : at + 2 + second.count(" ")])
                if rest == second or (open_end and rest.startswith(second)):
                    found[at] |= {kind}
    return found


def forms(word: str, language: str) -> tuple[str, ...]:
    """The forms ("et-nud") that a word may have by its ending: a guess, since nouns share endings with verbs."""
    return _FORMED[language][word]
