"""Moments as Moodle writes them: every one is read to the minute, in any order; anything else is nothing."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from course_sync.moodle.momentcells import Moments

TALLINN = ZoneInfo("Europe/Tallinn")
ANY = st.datetimes(datetime(2000, 1, 1), datetime(2040, 1, 1))
CHANGES = st.sampled_from([datetime(2026, 3, 29), datetime(2026, 10, 25)]).flatmap(
    lambda day: st.datetimes(day, day.replace(hour=23, minute=59))
)


def written(moment, *, weekday, padded):
    local = moment.astimezone(TALLINN)
    hour = local.hour % 12 or 12
    clock = f"{hour:02}" if padded else f"{hour}"
    return f"{local:%A}, " * weekday + f"{local.day} {local:%B} {local.year}, {clock}:{local:%M} {local:%p}"


@given(st.lists(ANY | CHANGES, min_size=1), st.booleans(), st.booleans())
def test_every_moment_that_moodle_writes_is_read_to_the_minute(moments, weekday, padded):
    reader = Moments(TALLINN)
    for moment in [*moments, *moments]:  # the second time both halves are known
        utc = moment.replace(second=0, microsecond=0, tzinfo=UTC)
        local = utc.astimezone(TALLINN)
        got = reader.read(written(utc, weekday=weekday, padded=padded))
        assert got is not None
        assert got == (utc if local.fold == 0 else local.replace(fold=0).astimezone(UTC))
        assert got.astimezone(TALLINN).replace(fold=0) == local.replace(fold=0)


@given(st.text(max_size=60))
def test_anything_else_is_nothing_and_never_an_error(text):
    assert Moments(TALLINN).read(text) is None or text[-1] in "M0123456789"


@pytest.mark.parametrize(
    "cell",
    [
        "Monday, 7 September 2025, 1:41 PM",  # it was a Sunday
        "7. september 2025, 13.41",
        "7 September 2025",
        "7 September 2025, 13:41 PM",
        "7 September 2025, 24:00",
        "7 September 2025, 1:60 PM",
        "31 February 2025, 1:41 PM",
        "7 September 2025, 1:41 PM, 1:41 PM",
        "1 January 0001, 12:00 AM",  # before the calendar begins in UTC
        "1:41 PM",
        "",
    ],
)
def test_what_only_looks_like_a_moment_is_none_though_its_halves_are_known(cell):
    reader = Moments(TALLINN)
    for known in ("Sunday, 7 September 2025, 1:41 PM", "7 September 2025, 23:59"):
        assert reader.read(known) is not None
    assert reader.read(cell) is None


def test_the_last_day_of_the_calendar_is_a_day():
    assert Moments(TALLINN).read("31 December 9999, 12:00 PM") == datetime(9999, 12, 31, 10, tzinfo=UTC)
