"""What is known of an act that a link points to."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum


class ActState(StrEnum):
    IN_FORCE = "in_force"
    REPLACED = "replaced"  # another redaction of the same act is in force
    REPEALED = "repealed"  # the act itself is not in force any more
    COMING = "coming"  # this redaction is not in force yet
    ABSENT = "absent"  # there is no such act


@dataclass(frozen=True, slots=True)
class ActFact:
    """One redaction of an act, as Riigi Teataja told.

    Attributes:
        act: its id, as in the address.
        title, abbreviation: of the act; "" where not told.
        in_force: id of the redaction in force, of the same act or of the one that took its place; "" where none is known.
        ends: last day of this redaction, announced or past; None where it has no end.
        successor: title of the act that took its place; "" where it is the same act.
    """

    act: str
    state: ActState
    checked_at: datetime
    title: str = ""
    abbreviation: str = ""
    in_force: str = ""
    ends: date | None = None
    successor: str = ""
