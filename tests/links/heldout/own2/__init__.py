"""The fifth set: words of strangers' error pages and message catalogues, told in designs of its own; and good pages that say nearly the same."""

from itertools import chain

from heldout.own2 import fine, gone
from heldout.shapes import Case

CASES: tuple[Case, ...] = tuple(
    chain(
        gone.PAGES,
        gone.SHARES,
        gone.ANSWERS,
        gone.STATES,
        gone.PLACES,
        fine.SUBJECTS,
        fine.SMALL,
        fine.STATES,
        fine.DATA,
    )
)
