"""The fourth set: what links of public-sector e-courses meet, each a whole page as such sites serve them; half the good pages tempt."""

from itertools import chain

from heldout.fourth import fine, gone, trouble, walls
from heldout.shapes import Case

CASES: tuple[Case, ...] = tuple(chain(gone.CASES, trouble.CASES, walls.CASES, fine.CASES))
