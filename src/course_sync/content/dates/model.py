"""How likely each role of a date is, by the weights of its signs: a multinomial logistic regression, learned by `python -m tests.corpus.train`.

`weights.tsv` holds a line a sign: its name, then a weight a role in the order of `ROLES`, in hundredths. The score of a role is the sum of the weights
of the signs at hand; so each decision can be read off the table.
"""

import math
from collections.abc import Iterable, Mapping
from functools import lru_cache
from importlib.resources import files

from course_sync.content.dates.values import DateRole

ROLES: tuple[DateRole | None, ...] = (*DateRole, None)
"""The columns of the table; None: a mere mention."""
Chances = dict[DateRole | None, float]
Weights = Mapping[str, tuple[int, ...]]
"""Sign → its weight for each role, in hundredths: a sum of whole numbers is the same in any order."""
HUNDREDTHS = 100


@lru_cache(maxsize=1)
def shipped() -> Weights:
    """The weights that come with this version."""
    lines = files("course_sync.content.dates").joinpath("weights.tsv").read_text(encoding="utf-8").splitlines()
    rows = (line.split("\t") for line in lines if line and not line.startswith("#"))
    return {sign: tuple(map(int, numbers)) for sign, *numbers in rows}


def scores(signs: Iterable[str], weights: Weights) -> tuple[int, ...]:
    """What the signs say for each role, taken together; to be added to what others say."""
    rows = [row for row in map(weights.get, signs) if row is not None]
    return tuple(map(sum, zip(*rows, strict=True))) if rows else (0,) * len(ROLES)


def likelihoods(*scores: tuple[int, ...]) -> Chances:
    """How likely each role is by the scores of all its signs; they sum up to 1."""
    sums = [sum(column) / HUNDREDTHS for column in zip(*scores, strict=True)]
    top = max(sums)
    powers = [math.exp(score - top) for score in sums]
    total = sum(powers)
    return {role: power / total for role, power in zip(ROLES, powers, strict=True)}


def speaks_for(sign: str, role: DateRole, weights: Weights) -> float:
    """By how much a sign makes a role likelier than a mere mention."""
    row = weights.get(sign)
    return row[ROLES.index(role)] / HUNDREDTHS - row[ROLES.index(None)] / HUNDREDTHS if row else 0.0
