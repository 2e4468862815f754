"""How likely a short page says that what was asked for is gone, or only asks something before it shows anything; learned by `python -m tests.links.learn`. Pure.

Rules know what was met before and what can be put together from it; people say it in ever new words. `weights.tsv` holds a line a trait: its name and what
it weighs for each of the two questions, in hundredths; the sum of a page's is the logarithm of its odds (two logistic regressions). So each decision can be
read off the table.
"""

import math
from collections.abc import Iterable, Mapping
from functools import lru_cache
from itertools import repeat
from typing import NamedTuple

from course_sync.links.bounds import LITTLE_TEXT, SHORT_PROSE
from course_sync.links.clues import defines
from course_sync.links.manner import is_advice, is_promised
from course_sync.links.marks import Marked
from course_sync.links.page import Page
from course_sync.links.phrases import is_only_left
from course_sync.links.says import Says
from course_sync.links.traits import TOLD, sentences_of, traits_of, words_of
from course_sync.weights import rows_of

Weights = Mapping[str, int]
HUNDREDTHS = 100
SURE = 0.9
"""From here on the words alone make an alarm. How each bound was chosen tells tests/links/lessons/README.md."""
DOUBTED = 0.35
"""Under this, what a rule took for a statement is none."""
SURE_UNTOLD = 0.95
"""The same where no sentence denies anything or says that it went: then there are words like those of such pages, and nothing else."""
SURE_OF_A_FRONT = 0.98
"""The same of a site's front page: what it says in so few words may be all that it has to say."""
SURELY_DOUBTED = 0.1
"""The same of words by which a whole site says that it was closed."""
AGREED = 0.5
"""From here on what is said of a thing under its own name (`withdrawn`) is believed."""
WALLED = 0.9
"""From here on the words alone tell of a wall: a sign-in, a consent, an age."""
EVEN = 0.5
_WORDS = 3
_A_QUESTION = 150  # characters: who wants something and offers no field or button says little more
_HARDLY = 0.01  # a page that one may not see was no lesson: only what sounds like nothing of the kind is doubted
_HOPELESS = -3.0  # of pages that are sure to say it, the words of one in a hundred weigh less
_MOST_ODDS = 700.0


def may_be_weighed(page: Page) -> bool:
    """Whether a page says something, and no more than those for missing things do."""
    return page.prose <= SHORT_PROSE and 0 <= page.own <= LITTLE_TEXT and bool(page.sentences or page.headings)


class Shipped(NamedTuple):
    """The weights that come with this version: of what is gone, and of walls."""

    gone: Weights
    wall: Weights


@lru_cache(maxsize=1)
def shipped() -> Shipped:
    """Reads them once."""
    gone: dict[str, int] = {}
    wall: dict[str, int] = {}
    for trait, (of_gone, of_wall) in rows_of("course_sync.links"):
        if of_gone:
            gone[trait] = of_gone
        if of_wall:
            wall[trait] = of_wall
    return Shipped(gone, wall)


def odds(traits: Iterable[str], weights: Weights) -> float:
    """The logarithm of the odds that a page with these traits says it."""
    return sum(map(weights.get, traits, repeat(0))) / HUNDREDTHS


def chance(traits: Iterable[str], weights: Weights) -> float:
    """How likely it says it, from 0 to 1."""
    return 1 / (1 + math.exp(-max(odds(traits, weights), -_MOST_ODDS)))


def chance_of(page: Page, url: str) -> float:
    """How likely a page says that it is gone, by the weights that come with this version; even where hardly a word is known."""
    return _chance(page, url, shipped().gone)


def chance_of_wall(page: Page, url: str) -> float:
    """The same of whether it only asks something before it shows anything."""
    return _chance(page, url, shipped().wall)


def _chance(page: Page, url: str, weights: Weights) -> float:
    traits = _traits(page, url)
    return chance(traits, weights) if _is_understood(traits) else EVEN


@lru_cache(maxsize=2)
def _traits(page: Page, url: str) -> frozenset[str]:
    """Remembered, since of one page several rules are doubted."""
    return traits_of(page, url)


def _is_understood(traits: Iterable[str]) -> bool:
    """Whether more than a word or two of a page is known, or one and that it denies something."""
    known = sum(trait.startswith("a:") and trait in shipped().gone for trait in traits)
    return known >= _WORDS or (known > 0 and not TOLD.isdisjoint(traits))


def said_by_words(page: Page, url: str, *, front: bool = False) -> Says | None:
    """What a page says for sure: that it is gone (`NOT_FOUND`), that it asks something first (`CONSENT`), or neither.

    Its words come first: the parts that its sentences play cost six times as much, and seldom tell against all words.

    Args:
        front: it is a site's front page; of these nothing is told of walls.
    """
    called = (page.title, *page.headings[:1])
    if any(is_advice(text) and " " in text for text in called):  # "Juhend" alone may be what is gone
        return None
    weights, words = shipped(), frozenset(words_of(page))
    may_be_gone = odds(words, weights.gone) >= _HOPELESS and not _is_there_still(page)
    asks = not front and (page.fields > 0 or page.size <= _A_QUESTION)
    may_be_wall = asks and odds(words, weights.wall) >= _HOPELESS
    if not (may_be_gone or may_be_wall):
        return None
    traits = _traits(page, url)
    if not _is_understood(traits):
        return None
    bar = max(SURE_OF_A_FRONT if front else SURE, SURE_UNTOLD if traits.isdisjoint(TOLD) else SURE)
    if may_be_gone and chance(traits, weights.gone) >= bar:
        return Says.NOT_FOUND
    return Says.CONSENT if may_be_wall and chance(traits, weights.wall) >= WALLED else None


def _is_there_still(page: Page) -> bool:
    """Whether a sentence says that what stands here is to come, is kept up no longer, or what the heading is."""
    return any(is_promised(text) or is_only_left(text) or defines(page, text) for text in page.sentences)


def doubts(said: Says, page: Page, url: str) -> bool:
    """Whether words that a rule took for a statement that something is gone, or the site closed, are none by all else that the page says."""
    bar = _DOUBTED.get(said)
    if bar is None or page.marked_missing is Marked.WHOLE or not may_be_weighed(page):
        return False
    return chance_of(page, url) < bar


def doubts_wall(page: Page, url: str) -> bool:
    """The same of what a rule took for a wall's words. A field for a password may stand beside a short notice."""
    if not may_be_weighed(page):
        return False
    if page.asks_password:
        told = any(len(text) >= _A_NOTICE for text in sentences_of(page))
        return told and chance_of_wall(page, url) < SURELY_DOUBTED
    return chance_of_wall(page, url) < DOUBTED


_DOUBTED: Mapping[Says, float] = {Says.NOT_FOUND: DOUBTED, Says.SUSPENDED: SURELY_DOUBTED, Says.FORBIDDEN: _HARDLY}
_A_NOTICE = 40


def telling(page: Page) -> str:
    """The words that tell it most: what a person should read first."""
    weights = shipped().gone
    texts = [text for text in (*page.headings[:1], *sentences_of(page)[:6]) if text] or [page.title]
    return max(texts, key=lambda text: _weight(text, weights), default="")


def _weight(text: str, weights: Weights) -> int:
    alone = Page(sentences=(text,), own=len(text))
    return sum(weights.get(trait, 0) for trait in traits_of(alone, "") if trait.partition(":")[0] in _OF_WORDS)


_OF_WORDS = frozenset({"a", "b", "c", "s", "p", "ps"})
