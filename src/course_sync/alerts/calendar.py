"""When people are written to: working days without public holidays, and not in quiet hours."""

from collections.abc import Container
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from functools import lru_cache

_EVERY_DAY = frozenset(range(1, 8))


class _PublicHolidays:
    """The public holidays of a country; the library works a year out when it is first asked for."""

    def __init__(self, country: str) -> None:
        import holidays  # 3 MB that most processes never need

        self._days = holidays.country_holidays(country, language="en_US")

    def __contains__(self, day: object) -> bool:
        return isinstance(day, date) and day in self._days


@lru_cache
def public_holidays(country: str) -> Container[date]:
    """The public holidays of a country ("EE"), as the `holidays` library knows them; none for ""."""
    return _PublicHolidays(country) if country else frozenset()


@dataclass(frozen=True, slots=True)
class Calendar:
    """Attributes:
    zone: whose days and hours are meant.
    working_days: 1 (Monday) to 7.
    holidays: days that are no working days whatever day of the week they are.
    quiet: from when until when nothing is sent, across midnight if the first is later; None for no such hours.
    """

    zone: tzinfo = UTC
    working_days: frozenset[int] = _EVERY_DAY
    holidays: Container[date] = field(default=frozenset())
    quiet: tuple[time, time] | None = None

    def day(self, moment: datetime) -> date:
        """The day of `moment`."""
        return moment.astimezone(self.zone).date()

    def is_working(self, day: date) -> bool:
        """Whether people are written to on `day`."""
        return day.isoweekday() in self.working_days and day not in self.holidays

    def working_days_from(self, first: date, before: date) -> int:
        """How many days from `first` on, `before` not included, are working days."""
        return sum(self.is_working(first + timedelta(days=n)) for n in range((before - first).days))

    def after_quiet(self, moment: datetime) -> datetime:
        """`moment`, or the end of the quiet hours that it lies in."""
        if self.quiet is None or self.quiet[0] == self.quiet[1]:
            return moment
        local = moment.astimezone(self.zone)
        begin, end = self.quiet
        now = local.time()
        if begin < end:
            if not begin <= now < end:
                return moment
            until = local.date()
        else:
            if end <= now < begin:
                return moment
            until = local.date() + timedelta(days=1) if now >= begin else local.date()
        return datetime.combine(until, end, self.zone).astimezone(UTC)


def quiet_hours(written: str) -> tuple[time, time] | None:
    """The hours of "18:00-07:00"; None of ""."""
    if not written:
        return None
    begin, end = written.split("-")
    return time.fromisoformat(begin), time.fromisoformat(end)
