"""The eleventh set: addresses of public-sector e-courses in twelve languages, written by somebody who had not read the checker."""

from heldout.eleventh import dead, gone, good, tempting, walls
from heldout.shapes import Case

CASES: tuple[Case, ...] = gone.CASES + dead.CASES + good.CASES + tempting.CASES + walls.CASES
