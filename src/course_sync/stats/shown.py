"""Small-number protection: a figure that could point at a person is not shown.

Figures of 1 up to floor - 1 are shown as "< floor"; 0 may be shown. Where two shown figures would give a small one by
subtraction, the smaller of them is withheld.
"""

from dataclasses import dataclass
from enum import StrEnum

FLOOR = 5


class FigureKind(StrEnum):
    EXACT = "exact"
    SMALL = "small"  # between 1 and floor - 1
    WITHHELD = "withheld"  # would give a small figure away by subtraction
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class ShownFigure:
    """A figure as it may be shown. `value` is None unless the kind is EXACT, so what is protected is not even held."""

    kind: FigureKind
    value: int | None = None
    floor: int = FLOOR

    @property
    def text(self) -> str:
        """For people: "12", "< 5", "…" for a withheld and "–" for an unknown figure; needs no translation."""
        return {
            FigureKind.EXACT: str(self.value),
            FigureKind.SMALL: f"< {self.floor}",
            FigureKind.WITHHELD: "…",
            FigureKind.UNKNOWN: "–",
        }[self.kind]


def shown(n: int | None, floor: int = FLOOR) -> ShownFigure:
    """A count of people as it may be shown alone."""
    if n is None:
        return ShownFigure(FigureKind.UNKNOWN, floor=floor)
    if 0 < n < floor:
        return ShownFigure(FigureKind.SMALL, floor=floor)
    return ShownFigure(FigureKind.EXACT, n, floor)


def shown_completion(
    enrolled: int | None, completed: int | None, floor: int = FLOOR
) -> tuple[ShownFigure, ShownFigure]:
    """Enrolled and completed as they may be shown side by side: those who did not complete are a figure, too.

    In a course so small that both may be small at once, one mark stands for either: two marks would tell them apart.
    """
    if enrolled is None or completed is None:
        return shown(enrolled, floor), shown(completed, floor)
    few_did, few_did_not = 0 < completed < floor, 0 < enrolled - completed < floor
    if few_did_not or (few_did and enrolled < 2 * floor - 1):
        return shown(enrolled, floor), ShownFigure(FigureKind.WITHHELD, floor=floor)
    return shown(enrolled, floor), shown(completed, floor)
