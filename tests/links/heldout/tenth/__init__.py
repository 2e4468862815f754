"""The tenth set: what the e-courses of public agencies link to, written down from memory by a site administrator who had not read the checker."""

from heldout.shapes import Case
from heldout.tenth import broken, good, said, tempting, walls

CASES: tuple[Case, ...] = good.CASES + tempting.CASES + said.CASES + broken.CASES + walls.CASES
