"""The sixth set: a farm of addresses with every trick in it, in about the proportions of a state's e-courses with the faults enriched."""

from heldout.shapes import Case
from heldout.sixth import faults, good, walls

CASES: tuple[Case, ...] = (*good.CASES, *faults.CASES, *walls.CASES)
