"""The second set: written after the first was mended, with heavy pages as real sites have them and with texts as others wrote them."""

from itertools import chain

from heldout.second import fine, gone
from heldout.shapes import Case

CASES: tuple[Case, ...] = tuple(
    chain(gone.HEAVY, gone.LIGHT, gone.ELSEWHERE, gone.NOT_NOW, fine.HEAVY, fine.LIGHT, fine.WALLED, fine.WAYS)
)
