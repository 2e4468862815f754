"""Moments as Moodle writes them in English: "Thursday, 12 March 2026, 03:15 PM" or "12 March 2026, 3:15 PM"; anything else is refused.

A report has three of them a row, nearly each another one, but few days and few times of day: each of those is read strictly once,
and a moment whose halves are known is their sum.
"""

import re
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

_MONTHS = {
    name: number
    for number, name in enumerate(
        [
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December",
        ],
        1,
    )
}
_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_DAY = re.compile(r"(?:(?P<weekday>[A-Z][a-z]+), )?(?P<day>\d{1,2}) (?P<month>[A-Z][a-z]+) (?P<year>\d{4})")
_CLOCK = re.compile(r"(?P<hour>\d{1,2}):(?P<minute>\d{2})(?:[ \u202f\xa0]?(?P<half>[AP]M))?")
_NOON = 12
_MIDNIGHT = 24
_MOST = 10_000  # kept of each: a bound on memory alone


class Moments:
    """Reads moments of one time zone. The hour that a change of clocks repeats counts as its first."""

    def __init__(self, zone: ZoneInfo) -> None:
        self._zone = zone
        self._days: dict[str, datetime] = {}  # where they begin; those without a change of clocks
        self._clocks: dict[str, timedelta] = {}

    def read(self, cell: str) -> datetime | None:
        """A cell as a moment in UTC; None for anything that is none."""
        day, _, clock = cell.rpartition(", ")
        begin, since = self._days.get(day), self._clocks.get(clock)
        return self._strictly(day, clock) if begin is None or since is None else begin + since

    def _strictly(self, day_cell: str, clock_cell: str) -> datetime | None:
        day, since = _day(day_cell), _clock(clock_cell)
        if day is None or since is None:
            return None
        begin = datetime(day.year, day.month, day.day, tzinfo=self._zone)
        try:
            if day_cell not in self._days and len(self._days) < _MOST and _is_even(begin):
                self._days[day_cell] = begin.astimezone(UTC)
            moment = (begin + since).astimezone(UTC)  # by the clock on the wall
        except OverflowError:  # at either end of the calendar
            return None
        if len(self._clocks) < _MOST:
            self._clocks[clock_cell] = since
        return moment


def _is_even(begin: datetime) -> bool:
    """Whether no clock is changed on the day: its hours are as long as any."""
    try:
        return len({(begin + timedelta(hours=hour)).utcoffset() for hour in range(_MIDNIGHT + 1)}) == 1
    except OverflowError:  # the last day of the calendar
        return False


def _day(cell: str) -> date | None:
    match = _DAY.fullmatch(cell)
    if match is None or match["month"] not in _MONTHS:
        return None
    try:
        day = date(int(match["year"]), _MONTHS[match["month"]], int(match["day"]))
    except ValueError:
        return None
    return None if match["weekday"] and match["weekday"] != _WEEKDAYS[day.weekday()] else day


def _clock(cell: str) -> timedelta | None:
    match = _CLOCK.fullmatch(cell)
    if match is None:
        return None
    hour, minute = int(match["hour"]), int(match["minute"])
    if match["half"]:
        if not 1 <= hour <= _NOON:
            return None
        hour = hour % _NOON + (_NOON if match["half"] == "PM" else 0)
    return timedelta(hours=hour, minutes=minute) if hour < _MIDNIGHT and minute < 60 else None
