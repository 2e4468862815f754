"""How likely each role of a date is, by the weights of its signs: a multinomial logistic regression, learned by `python -m tests.corpus.train`.

`weights.tsv` holds a line a sign: its name, then a weight a role in the order of `ROLES`, in hundredths. The score of a role is the sum of the weights
of the signs at hand; so each decision can be read off the table.
"""

import math
import struct
from collections.abc import Iterable, Mapping
from functools import lru_cache
from itertools import repeat

from course_sync.content.dates.values import DateRole
from course_sync.weights import Row, read_weights, rows_of

ROLES: tuple[DateRole | None, ...] = (*DateRole, None)
"""The columns of the table; None: a mere mention."""
Chances = dict[DateRole | None, float]
Weights = Mapping[str, Row]
"""Sign → its weight for each role, in hundredths: a sum of whole numbers is the same in any order."""
HUNDREDTHS = 100
Table = Mapping[str, int]
"""The same with each row packed into one number, 32 bits a role, so that signs are added up without a loop over roles."""
_BITS = 32
_ROW = struct.Struct(f">{len(ROLES)}I")
_MIDDLE = 1 << _BITS - 1
_LIFT = sum(_MIDDLE << _BITS * place for place in range(len(ROLES)))  # makes each part of a packed sum positive


def packed(rows: Iterable[tuple[str, Row]]) -> Table:
    """The table that signs are looked up in."""
    return {sign: _packed(row) for sign, row in rows}


def _packed(row: Row) -> int:
    whole = 0
    for weight in row:
        whole = (whole << _BITS) + weight
    return whole


def _unpacked(whole: int) -> list[int]:
    return [part - _MIDDLE for part in _ROW.unpack((whole + _LIFT).to_bytes(_ROW.size, "big"))]


@lru_cache(maxsize=1)
def table() -> Table:
    """The table that comes with this version."""
    return packed(rows_of("course_sync.content.dates"))


def shipped() -> Weights:
    """The weights that come with this version."""
    return read_weights("course_sync.content.dates")


def scores(signs: Iterable[str], table: Table) -> int:
    """What the signs say for each role, taken together, packed; to be added to what others say."""
    return sum(map(table.get, signs, repeat(0)))


def likelihoods(scores: int) -> Chances:
    """How likely each role is by the scores of all its signs; they sum up to 1."""
    sums = [one / HUNDREDTHS for one in _unpacked(scores)]
    top = max(sums)
    powers = [math.exp(score - top) for score in sums]
    total = sum(powers)
    return {role: power / total for role, power in zip(ROLES, powers, strict=True)}


def speaks_for(sign: str, role: DateRole, table: Table) -> float:
    """By how much a sign makes a role likelier than a mere mention."""
    row = _unpacked(table[sign]) if sign in table else None
    return row[ROLES.index(role)] / HUNDREDTHS - row[ROLES.index(None)] / HUNDREDTHS if row else 0.0
