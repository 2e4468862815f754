"""The twelfth held-out set, written blind: what an e-course author of a victim-support department links to."""

from heldout.shapes import Case

from . import dead, gone, good, tempting, walls

CASES: tuple[Case, ...] = (*gone.CASES, *dead.CASES, *walls.CASES, *tempting.CASES, *good.CASES)
