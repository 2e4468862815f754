"""Acts whose whole series another one replaced, as data: the interface does not cross from one to the other."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Succession:
    """An act that a new one of its own took the place of.

    Attributes:
        title: of the old act, as the interface tells it, lower case.
        before: redactions that came into force before this day belong to the old series.
        group: id of the old series; 0 where not known.
        successor: id of a redaction of the new act, and its title.
        source: where this was read.
    """

    title: str
    before: date
    group: int
    successor: str
    successor_title: str
    source: str


SUCCESSIONS: tuple[Succession, ...] = (
    Succession(
        "ohvriabi seadus",
        date(2023, 4, 1),
        0,
        "106012023001",
        "Ohvriabi seadus",
        "RT I, 06.01.2023, 1 repealed the act of 2003",
    ),
    Succession(
        "isikuandmete kaitse seadus",
        date(2019, 1, 15),
        160863,
        "IKS",
        "Isikuandmete kaitse seadus",
        "series 1045568 in force",
    ),
)


def succession_of(title: str, group: int, starts: date | None) -> Succession | None:
    """The succession that a redaction falls under, if any."""
    for one in SUCCESSIONS:
        of_series = one.group != 0 and group == one.group
        of_time = title.strip().lower() == one.title and starts is not None and starts < one.before
        if of_series or of_time:
            return one
    return None
