"""Traits of a short page by which a model weighs whether it says that what was asked for is gone: its words, the parts that its sentences play, its shape. Pure.

A trait is a short name. Where a word stands is part of it ("t:" title, "h:" heading, "s:" sentence), and once it counts wherever it stands ("a:").
"""

import re
from collections.abc import Iterable, Iterator
from itertools import combinations, pairwise
from urllib.parse import unquote, urlsplit

from course_sync.links.clues import parts_of, talks_of_missing
from course_sync.links.manner import is_conditional, tells_a_story
from course_sync.links.page import Page
from course_sync.links.phrases import is_apology, is_for_good, is_taken_away, statement
from course_sync.links.texts import segments

_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?|\d+")
_STEM = 6  # letters: enough to tell words, few enough to leave endings out
_STATUSES = frozenset({"404", "410"})
_MOST_WORDS = 40  # of one text
_SENTENCES, _JUDGED = 10, 6  # so many give words, so many are asked for their parts
_BEGINS = 4
_FEW = 4
_LONG_WORD = 3


def traits_of(page: Page, url: str, ignored: frozenset[str] = frozenset()) -> frozenset[str]:
    """All traits of a page.

    Args:
        ignored: stems that are taken for unknown; to learn what a page is without them.
    """
    return frozenset((*words_of(page, ignored), *_parts(page), *_shape(page, url)))


def stems_of(page: Page) -> frozenset[str]:
    """The stems that a page's traits are made of."""
    return frozenset(stem for _, text in _texts(page) for stem in _stems(text))


def sentences_of(page: Page) -> list[str]:
    """What a page says beside its headings and tables."""
    return [text for text in page.spoken if text not in page.headings]


def _titles(page: Page) -> list[str]:
    return [part for part in segments(page.title)[1:] if part] or [page.title]


def _texts(page: Page) -> Iterator[tuple[str, str]]:
    """Where a text stands, and the text."""
    yield from (("t", text) for text in _titles(page)[:4])
    yield from (("h", text) for text in page.headings[:3])
    yield from (("s", text) for text in sentences_of(page)[:_SENTENCES])


def _stems(text: str) -> list[str]:
    return [_stem(word) for word in _WORD.findall(text.lower())[:_MOST_WORDS]]


def _stem(word: str) -> str:
    if not word.isdigit():
        return word[:_STEM]
    return "404" if word in _STATUSES else "#" * min(len(word), 4)


def words_of(page: Page, ignored: frozenset[str] = frozenset()) -> Iterator[str]:
    """Those traits that are words, alone and in pairs: the cheap ones."""
    for where, text in _texts(page):
        stems = [stem for stem in _stems(text) if stem not in ignored]
        for stem in stems:
            yield f"{where}:{stem}"
            yield f"a:{stem}"
        yield from (f"b:{one} {other}" for one, other in pairwise(stems))
        yield from (f"c:{one} {other}" for one, other in zip(stems, stems[2:], strict=False))
        if stems and where != "t":
            yield f"^{where}:{stems[0]}"
        if stems and where != "s":
            yield f"${where}:{' '.join(stems[:_BEGINS])}"


def _parts(page: Page) -> Iterator[str]:
    said = sentences_of(page)
    for text in _titles(page)[:2]:
        yield from _played("t", text)
    for text in page.headings[:2]:
        yield from _played("h", text)
    for number, text in enumerate(said[:_JUDGED]):
        yield from _played("s", text)
        if number < 2:
            yield from _played(f"s{number}", text)
    yield f"talks{int(4 * talks_of_missing(page))}"


def _played(where: str, text: str) -> Iterator[str]:
    """What a sentence does, whatever its words and its language."""
    if not text:
        return
    parts, story = sorted(part.name for part in parts_of(text)), tells_a_story(text)
    yield from (f"p{where}:{name}" for name in parts)
    yield from (f"p:{one}+{other}" for one, other in combinations(parts, 2))
    if story:
        yield f"p{where}:story"
        yield from (f"story+{name}" for name in parts)
    said = statement(text)
    if said is not None:
        yield f"p{where}:says{said.name}"
    for named, does in (
        ("cond", is_conditional),
        ("apology", is_apology),
        ("taken", is_taken_away),
        ("forgood", is_for_good),
    ):
        if does(text):
            yield f"p{where}:{named}"
    yield f"p{where}:n{min(len(parts), _FEW)}"


def _shape(page: Page, url: str) -> Iterable[str]:
    return (
        "page",
        f"fields{min(page.fields, _FEW)}",
        f"marked{int(page.marked_missing)}",
        f"noindex{int(page.noindex)}",
        *_asked(page, url),
    )


def _asked(page: Page, url: str) -> Iterator[str]:
    """Whether title or heading share a word with the address, where that has words."""
    asked = {stem for stem in _stems(unquote(urlsplit(url).path)) if len(stem) > _LONG_WORD and stem.isalpha()}
    named = {stem for text in (page.title, *page.headings[:1]) for stem in _stems(text)}
    if asked:
        yield f"asked{int(bool(asked & named))}"
