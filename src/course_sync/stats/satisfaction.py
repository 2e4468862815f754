"""What people answered in Feedback activities, fit to be published. Pure."""

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from decimal import ROUND_HALF_UP, Decimal
from typing import Any

SATISFACTION_DEFINITIONS = 1
"""Version of what the figures mean."""


@dataclass(frozen=True, slots=True)
class Rating:
    """The mean answer to a question.

    Attributes:
        answers, mean: None: withheld.
        least, most: of the scale; None where it is open on that side.
    """

    cmid: int
    activity: str
    question_id: int
    question: str
    answers: int | None
    mean: float | None
    least: float | None
    most: float | None


def settle_rating(counted: Rating, total: float, floor: int, earlier: Sequence[Rating]) -> Rating:
    """The rating with its mean to a tenth; withheld of few answers, of answers that are all the least or all the most (then everybody's is
    known), and where few came or went since any version that is out: the difference would be theirs.

    Args:
        counted: with the number of answers; total: the answers added up.
        earlier: all that is out of this question.
    """
    count = counted.answers or 0
    moved = any(one.answers is not None and 0 < abs(one.answers - count) < floor for one in earlier)
    mean = _to_a_tenth(total / count) if count else None
    unanimous = count and total / count in {counted.least, counted.most}
    told = count >= floor and not moved and not unanimous
    return Rating(
        counted.cmid,
        counted.activity,
        counted.question_id,
        counted.question,
        count if told else None,
        mean if told else None,
        counted.least,
        counted.most,
    )


def _to_a_tenth(value: float) -> float:
    """As people and databases round: 6.25 is 6.3."""
    return float(Decimal(repr(value)).quantize(Decimal("0.1"), ROUND_HALF_UP))


def ratings_to_json(ratings: Sequence[Rating]) -> dict[str, Any]:
    """As they are kept."""
    return {"ratings": [asdict(one) for one in ratings]}


def ratings_from_json(told: Mapping[str, Any]) -> tuple[Rating, ...]:
    return tuple(Rating(**one) for one in told["ratings"])
