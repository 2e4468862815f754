"""The fifth set: whole pages in the skins of the systems that Estonian courses link to, in eight languages; half the good ones tempt."""

from itertools import chain

from heldout.fifth import hard, missing, plain, tempting, walls
from heldout.shapes import Case

CASES: tuple[Case, ...] = tuple(chain(missing.CASES, hard.CASES, walls.CASES, tempting.CASES, plain.CASES))
