"""Traits of a short page by which a model weighs whether it says that what was asked for is gone: its words, the parts that its sentences play, its shape. Pure.

A trait is a short name. Where a word stands is part of it ("t:" title, "h:" heading, "s:" sentence), and once it counts wherever it stands ("a:").
Every four letters of a word are a trait, too: what begins, bends or is put together otherwise is known by its middle.
"""

import re
from collections.abc import Iterator
from itertools import combinations, pairwise
from urllib.parse import unquote, urlsplit

from course_sync.links.clues import denies_by_name, missing_by_parts, parts_of, talks_of_missing
from course_sync.links.kinds import SIMILAR, kinds_of
from course_sync.links.manner import is_conditional, plain, tells_a_story
from course_sync.links.page import Page
from course_sync.links.phrases import is_apology, is_for_good, is_taken_away, statement
from course_sync.links.texts import segments
from course_sync.links.withdrawn import withdrawn

_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?|\d+")
_STEM = 6  # letters: enough to tell words, few enough to leave endings out
_STATUSES = frozenset({"404", "410"})
_MOST_WORDS = 40  # of one text
_SENTENCES, _JUDGED = 10, 6  # so many give words, so many are asked for their parts
_BEGINS = 4
_FEW = 4
_LONG_WORD = 3
_LETTERS = 4
LETTERS = "~"
"""How the names of traits begin that are letters of a word."""
TOLD = frozenset(
    f"{kind}{where}:{name}"
    for where in ("t", "h", "s")
    for kind, names in (
        ("p", ("NUMBER", "DENIED", "GONE", "LOST", "taken", "forgood", "saysNOT_FOUND")),
        ("k", ("removed", "nomore", "ended")),
    )
    for name in names
)
"""The traits of a page of which a text denies something or says that it went."""


def traits_of(page: Page, url: str, ignored: frozenset[str] = frozenset()) -> frozenset[str]:
    """All traits of a page.

    Args:
        ignored: stems that are taken for unknown; to learn what a page is without them.
    """
    return frozenset((*words_of(page, ignored), *_parts(page), *_kinds(page), *_shape(page, url), *_rules(page, url)))


def stems_of(page: Page) -> frozenset[str]:
    """The stems that a page's traits are made of."""
    return frozenset(stem for _, text in _texts(page) for stem in _stems(text))


def sentences_of(page: Page) -> list[str]:
    """What a page says beside its headings and tables: from its first heading on, until it names what else there is."""
    said = list(page.spoken)
    if page.headings and page.headings[0] in said[: len(said) // 2]:
        said = said[said.index(page.headings[0]) :]
    after = next((at for at, text in enumerate(said) if at and SIMILAR.match(plain(text))), len(said))
    return [text for text in said[:after] if text not in page.headings]


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
    """Those traits that are words, alone and in pairs, and their letters: the cheap ones."""
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
        for word in _WORD.findall(text.lower())[:_MOST_WORDS]:
            if word.isalpha() and _stem(word) not in ignored:
                yield from _letters("s" if where == "s" else "t", f"<{word}>")


def _letters(where: str, word: str) -> Iterator[str]:
    for at in range(max(1, len(word) - _LETTERS + 1)):
        yield f"{LETTERS}{where}:{word[at : at + _LETTERS]}"


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


def _kinds(page: Page) -> Iterator[str]:
    """Which kinds of words stand where, alone and two in a sentence."""
    for where, text in _texts(page):
        kinds = kinds_of(text)
        yield from (f"k{where}:{kind}" for kind in kinds)
        for one, other in combinations(kinds, 2):
            yield f"k:{one}+{other}"
            if where != "s":
                yield f"k{where}:{one}+{other}"
        if kinds and where == "s" and tells_a_story(text):
            yield from (f"kstory:{kind}" for kind in kinds)
    for number, text in enumerate(sentences_of(page)[:2]):
        yield from (f"k{number}:{kind}" for kind in kinds_of(text))
    yield from _besides(page)


def _besides(page: Page) -> Iterator[str]:
    """How much a page says that plays no part in telling that something is gone: how many sentences, and which share."""
    said = sentences_of(page)[:_SENTENCES]
    plain_ones = [
        text
        for text in said
        if len(text) >= _A_LINE and not _TELLING.intersection(kinds_of(text)) and not parts_of(text)
    ]
    yield f"besides{min(len(plain_ones), _FEW)}"
    if said:
        yield f"share{4 * sum(map(len, plain_ones)) // max(1, sum(map(len, said)))}"


_TELLING = frozenset({"removed", "nomore", "ended", "moved", "mend", "farewell", "elsewhere", "forgood"})
_A_LINE = 20


def _rules(page: Page, url: str) -> Iterator[str]:
    """What rules take the page for."""
    if withdrawn(page, url):
        yield "rule:withdrawn"
    if denies_by_name(page, url):
        yield "rule:name"
    if missing_by_parts(page, subject=False, url=url):
        yield "rule:parts"


def _shape(page: Page, url: str) -> Iterator[str]:
    """What is rare is a trait, what every page has is none: a page that nothing is known of is neither likely nor unlikely to say it."""
    if page.fields:
        yield f"fields{min(page.fields, _FEW)}"
    if page.marked_missing:
        yield f"marked{int(page.marked_missing)}"
    if page.noindex:
        yield "noindex"
    yield from _asked(page, url)


def _asked(page: Page, url: str) -> Iterator[str]:
    """Whether title or heading share a word with the address, where that has words."""
    asked = {stem for stem in _stems(unquote(urlsplit(url).path)) if len(stem) > _LONG_WORD and stem.isalpha()}
    named = {stem for text in (page.title, *page.headings[:1]) for stem in _stems(text)}
    if asked:
        yield f"asked{int(bool(asked & named))}"
