"""The seventh set: written on 2026-11-27 as a link check of a whole state's e-courses, by somebody who had seen neither the checker nor the other sets."""

import dataclasses
import string
from itertools import chain
from urllib.parse import quote

from heldout.seventh import bad, good, walls, ways
from heldout.shapes import Case


def _asked(path: str) -> str:
    """A page's key as browsers ask for it: letters beyond ASCII as percent signs."""
    host, slash, rest = path.partition("/")
    return host + slash + quote(rest, safe=string.printable)


CASES: tuple[Case, ...] = tuple(
    dataclasses.replace(one, pages={_asked(path): behaviour for path, behaviour in one.pages.items()})
    for one in chain(
        good.ESTONIAN, good.ENGLISH, good.OTHER, good.SPARSE, good.TEMPTING,
        ways.REDIRECTS, ways.APPS, ways.FILES, ways.HEADS, ways.FRAGMENTS, ways.MAIL, ways.MORE,
        bad.HARD, bad.SOFT, bad.ITEMS, bad.LED, bad.PARKED, bad.BROKEN, bad.TRANSPORT, bad.ADDRESSES,
        walls.BOTS, walls.SIGN_INS, walls.CONSENT, walls.REFUSALS, walls.TROUBLE,
    )
)  # fmt: skip
