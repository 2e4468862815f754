"""Technical tricks and classes of pages that no set before had, by somebody who knows the rules: no figure of its worth anything."""

from itertools import chain

from heldout.shapes import Case
from heldout.tricks import classes, ways

CASES: tuple[Case, ...] = tuple(chain(ways.CASES, classes.CASES))
