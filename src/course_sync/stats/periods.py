"""Months, quarters, half years, years: how figures are cut in time, by days of the configured zone."""

import re
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from course_sync.errors import ConfigError

_KEY = re.compile(r"(\d{4})(?:-(?:(H)([12])|(Q)([1-4])|(0[1-9]|1[0-2])))?")


class Kind(StrEnum):
    MONTH = "month"
    QUARTER = "quarter"
    HALF = "half"
    YEAR = "year"


_MONTHS = {Kind.MONTH: 1, Kind.QUARTER: 3, Kind.HALF: 6, Kind.YEAR: 12}
_BELOW = {Kind.YEAR: Kind.HALF, Kind.HALF: Kind.QUARTER, Kind.QUARTER: Kind.MONTH}


@dataclass(frozen=True, slots=True, order=True)
class Period:
    """A stretch of the calendar.

    Attributes:
        year, number: the third quarter of 2026 is (2026, 3); a year's number is 1.
    """

    year: int
    kind: Kind
    number: int = 1

    @property
    def key(self) -> str:
        """As people write it: "2026", "2026-H1", "2026-Q3", "2026-09"."""
        return {
            Kind.MONTH: f"{self.year}-{self.number:02}",
            Kind.QUARTER: f"{self.year}-Q{self.number}",
            Kind.HALF: f"{self.year}-H{self.number}",
            Kind.YEAR: f"{self.year}",
        }[self.kind]

    @property
    def starts(self) -> date:
        return date(self.year, (self.number - 1) * _MONTHS[self.kind] + 1, 1)

    @property
    def ends(self) -> date:
        """The last day."""
        return self.next.starts - timedelta(days=1)

    @property
    def next(self) -> "Period":
        last = 12 // _MONTHS[self.kind]
        return (
            Period(self.year + 1, self.kind) if self.number == last else Period(self.year, self.kind, self.number + 1)
        )

    @property
    def before(self) -> "Period":
        last = 12 // _MONTHS[self.kind]
        return (
            Period(self.year - 1, self.kind, last)
            if self.number == 1
            else Period(self.year, self.kind, self.number - 1)
        )

    @property
    def parts(self) -> tuple["Period", ...]:
        """The next smaller periods that it is made of; a month has none."""
        below = _BELOW.get(self.kind)
        if below is None:
            return ()
        share = _MONTHS[self.kind] // _MONTHS[below]
        return tuple(Period(self.year, below, (self.number - 1) * share + n) for n in range(1, share + 1))

    def holds(self, day: date) -> bool:
        return self.starts <= day <= self.ends


def parse_period(text: str) -> Period:
    """A period by its key.

    Raises:
        ConfigError: it is none.
    """
    match = _KEY.fullmatch(text.strip().upper())
    if match is None:
        raise ConfigError(f"{text!r} is no period. Write 2026, 2026-H1, 2026-Q3 or 2026-09.")
    year = int(match[1])
    if match[2]:
        return Period(year, Kind.HALF, int(match[3]))
    if match[4]:
        return Period(year, Kind.QUARTER, int(match[5]))
    return Period(year, Kind.MONTH, int(match[6])) if match[6] else Period(year, Kind.YEAR)


def ended_periods(today: date, open_days: int, since: date) -> tuple[Period, ...]:
    """Periods that ended more than `open_days` ago and began on `since` or later; small ones first, so that parts settle before wholes."""
    found = [
        Period(year, kind, number)
        for kind in (Kind.MONTH, Kind.QUARTER, Kind.HALF, Kind.YEAR)
        for year in range(since.year, today.year + 1)
        for number in range(1, 12 // _MONTHS[kind] + 1)
    ]
    return tuple(p for p in found if p.starts >= since and p.ends + timedelta(days=open_days) < today)
