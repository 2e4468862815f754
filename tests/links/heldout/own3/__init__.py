"""The sixth set: one page of each kind that a public site, builder, share, portal, learning system or archive may show, told shortly, and good ones beside."""

from itertools import chain

from heldout.own3 import fine, gone
from heldout.shapes import Case

CASES: tuple[Case, ...] = tuple(chain(gone.PAGES, gone.SHARES, gone.STATES, gone.PROTOCOL, fine.PAGES, fine.STATES))
