"""The seventeenth set: addresses as a library's web archivist would have recorded them; written blind."""

from heldout.shapes import Case

from .blocked import CASES as _BLOCKED
from .faulty_et import CASES as _FAULTY_ET
from .faulty_world import CASES as _FAULTY_WORLD
from .good_et import CASES as _GOOD_ET
from .good_et2 import CASES as _GOOD_ET2
from .good_world import CASES as _GOOD_WORLD

CASES: tuple[Case, ...] = (*_GOOD_ET, *_GOOD_ET2, *_GOOD_WORLD, *_FAULTY_ET, *_FAULTY_WORLD, *_BLOCKED)
