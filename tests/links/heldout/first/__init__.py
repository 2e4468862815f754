"""The first set: written on 2026-11-26 by somebody who had not seen the phrase lists, from memory of the web and from public sources."""

from itertools import chain

from heldout.first import fine, missing, walls, ways
from heldout.shapes import Case

CASES: tuple[Case, ...] = tuple(
    chain(
        missing.SOFT, missing.LED, missing.STATUS, missing.PARKED, missing.MEDIA,
        walls.WALLS, walls.LOGINS, walls.PAY, walls.TROUBLE,
        fine.ABOUT_FAULTS, fine.WIDGETS, fine.APPS, fine.OTHER,
        ways.REDIRECTS, ways.TRANSPORT, ways.FRAGMENTS, ways.ADDRESSES,
    )
)  # fmt: skip
