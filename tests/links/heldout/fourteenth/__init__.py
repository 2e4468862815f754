"""The fourteenth held-out set: what a trainer's links have turned into, written without a look at the checker."""

from itertools import chain

from heldout.fourteenth import gone_et, gone_world, protocol, services, tempting_et, tempting_world, walls
from heldout.shapes import Case

CASES: tuple[Case, ...] = tuple(
    chain(
        gone_et.CASES,
        gone_world.CASES,
        services.CASES,
        protocol.CASES,
        walls.CASES,
        tempting_et.CASES,
        tempting_world.CASES,
    )
)
