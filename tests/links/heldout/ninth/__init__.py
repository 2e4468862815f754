"""The ninth set: addresses of the e-courses of Estonian and other European public bodies, written by somebody who had not read the checker."""

from heldout.ninth import gone, good, tempting, walls, ways
from heldout.shapes import Case

CASES: tuple[Case, ...] = gone.CASES + good.CASES + tempting.CASES + walls.CASES + ways.CASES
