"""When periods are over."""

from datetime import date

import pytest

from course_sync.stats.periods import Kind, Period, ended_periods, parse_period

BEGUN = date(2026, 1, 1)


def ended(day, open_days=14, since=BEGUN):
    return [period.key for period in ended_periods(day, open_days, since)]


def test_a_period_is_over_the_day_after_its_open_days():
    assert "2026-Q3" not in ended(date(2026, 10, 14))
    assert {"2026-Q3", "2026-09"} <= set(ended(date(2026, 10, 15)))


def test_parts_come_before_wholes_and_what_began_before_is_none():
    found = ended(date(2027, 2, 1), since=date(2026, 2, 1))
    assert [key for key in found if key in {"2026-01", "2026-12", "2026-Q1", "2026-Q4", "2026-H2", "2026"}] == [
        "2026-12",
        "2026-Q4",
        "2026-H2",
    ]


@pytest.mark.parametrize("key", ["2026", "2026-H1", "2026-H2", "2026-Q1", "2026-Q4", "2026-01", "2026-12", "2024-02"])
def test_the_parts_of_a_period_make_it_whole(key):
    period = parse_period(key)
    assert period.key == key
    assert period.next.before == period
    assert period.holds(period.starts)
    assert period.holds(period.ends)
    assert not period.holds(period.next.starts)
    if period.kind is not Kind.MONTH:
        first, *_, last = period.parts
        assert (first.starts, last.ends) == (period.starts, period.ends)
        assert all(one.next == other for one, other in zip(period.parts, period.parts[1:], strict=False))


def test_a_leap_years_february_ends_on_the_29th():
    assert Period(2024, Kind.MONTH, 2).ends == date(2024, 2, 29)
