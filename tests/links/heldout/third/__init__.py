"""The third set: written after the second was mended; other builders of sites, other accidents, other subjects that tempt."""

from itertools import chain

from heldout.shapes import Case
from heldout.third import fine, gone

CASES: tuple[Case, ...] = tuple(
    chain(gone.PAGES, gone.PLACES, gone.STATES, fine.SUBJECTS, fine.SMALL, fine.WAYS, fine.WALLS)
)
