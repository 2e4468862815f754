"""How likely a short page says that what was asked for is gone: a logistic regression over its traits, learned by `python -m tests.links.learn`. Pure.

Rules know what was met before and what can be put together from it; people say it in ever new words. `weights.tsv` holds a line a trait: its name and its
weight in hundredths; the sum of a page's is the logarithm of its odds. So each decision can be read off the table.
"""

import math
from collections.abc import Iterable, Mapping
from functools import lru_cache
from importlib.resources import files

from course_sync.links.bounds import LITTLE_TEXT, SHORT_PROSE
from course_sync.links.manner import is_promised
from course_sync.links.page import Page
from course_sync.links.traits import sentences_of, traits_of, words_of

Weights = Mapping[str, int]
HUNDREDTHS = 100
SURE = 0.9
"""From here on the words alone make an alarm. Both bounds are from cross-validation over writers (tests/links/lessons/README.md)."""
DOUBTED = 0.2
"""Under this, what a rule took for a statement is none."""
AGREED = 0.6
"""From here on what is said of a thing under its own name (`withdrawn`) is believed."""
_WORDS, _EVEN = 3, 0.5
_HOPELESS = -2.0  # of 2,400 pages that are sure to say it, the words of one in two hundred weigh less
_MOST_ODDS = 700.0


def may_be_weighed(page: Page) -> bool:
    """Whether a page says something, and no more than those for missing things do."""
    return page.prose <= SHORT_PROSE and 0 <= page.own <= LITTLE_TEXT and bool(page.sentences or page.headings)


@lru_cache(maxsize=1)
def shipped() -> Weights:
    """The weights that come with this version."""
    lines = files("course_sync.links").joinpath("weights.tsv").read_text(encoding="utf-8").splitlines()
    rows = (line.rpartition("\t") for line in lines if line and not line.startswith("# "))
    return {trait: int(weight) for trait, _, weight in rows}


def odds(traits: Iterable[str], weights: Weights) -> float:
    """The logarithm of the odds that a page with these traits says it."""
    return sum(weights.get(trait, 0) for trait in traits) / HUNDREDTHS


def chance(traits: Iterable[str], weights: Weights) -> float:
    """How likely it says it, from 0 to 1."""
    return 1 / (1 + math.exp(-max(odds(traits, weights), -_MOST_ODDS)))


def chance_of(page: Page, url: str) -> float:
    """The same of a page, by the weights that come with this version; even where hardly a word is known."""
    weights, traits = shipped(), traits_of(page, url)
    known = sum(trait.startswith("a:") and trait in weights for trait in traits)
    return chance(traits, weights) if known >= _WORDS else _EVEN


def says_gone(page: Page, url: str) -> bool:
    """Whether a page says it for sure. Its words come first: the parts that sentences play cost six times as much, and seldom tell against all words."""
    if odds(frozenset(words_of(page)), shipped()) < _HOPELESS or any(is_promised(text) for text in page.sentences):
        return False
    return chance_of(page, url) >= SURE


def telling(page: Page) -> str:
    """The words that tell it most: what a person should read first."""
    weights = shipped()
    texts = [text for text in (*page.headings[:1], *sentences_of(page)[:6]) if text] or [page.title]
    return max(texts, key=lambda text: _weight(text, weights), default="")


def _weight(text: str, weights: Weights) -> int:
    alone = Page(sentences=(text,), own=len(text))
    return sum(weights.get(trait, 0) for trait in traits_of(alone, "") if trait.partition(":")[0] in _OF_WORDS)


_OF_WORDS = frozenset({"a", "b", "c", "s", "p", "ps"})
