"""The thirteenth held-out set: what a help desk meets in a course checker's suspicious quarter."""

from heldout.shapes import Case

from .dead import DEAD
from .gone import GONE
from .good import GOOD
from .tempting import TEMPTING
from .walls import WALLS

CASES: tuple[Case, ...] = (*GONE, *DEAD, *GOOD, *TEMPTING, *WALLS)
