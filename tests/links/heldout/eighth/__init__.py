"""The eighth set: addresses of a victim-support department's e-courses, written from memory of the web by somebody who had not read the checker."""

from heldout.eighth import gone, good, hard, tempting, walls
from heldout.shapes import Case

CASES: tuple[Case, ...] = good.CASES + tempting.CASES + gone.CASES + hard.CASES + walls.CASES
