"""The sixteenth set: four hundred addresses as a quality officer of e-learning met them, written blind."""

from itertools import chain

from heldout.sixteenth import (
    blocked,
    faulty_et,
    faulty_et2,
    faulty_other,
    good_en,
    good_et,
    good_et2,
    good_et3,
    good_other,
)

CASES = tuple(
    chain.from_iterable(
        m.CASES
        for m in (good_et, good_et2, good_et3, good_en, good_other, faulty_et, faulty_et2, faulty_other, blocked)
    )
)
