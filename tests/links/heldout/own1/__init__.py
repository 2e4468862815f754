"""The fourth set: written by somebody who had read the sets before but none of the rules' words; by class of what servers say."""

from itertools import chain

from heldout.own1 import fine, gone, states
from heldout.shapes import Case

CASES: tuple[Case, ...] = tuple(
    chain(
        gone.PAGES,
        gone.SHARED,
        gone.ROUTES,
        states.DATA,
        states.TROUBLE,
        states.SERVERS,
        states.WALLS,
        fine.ABOUT,
        fine.SMALL,
        fine.NOTICES,
    )
)
