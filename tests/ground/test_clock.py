"""Clocks: the machine's own, and one that stands until it is moved."""

import time
from datetime import UTC, datetime, timedelta, timezone

from course_sync.clock import SetClock, SystemClock

NOW = datetime(2026, 3, 2, 5, 30, tzinfo=UTC)


def test_the_system_clock_tells_aware_utc():
    before = datetime.now(UTC)
    now = SystemClock().now()
    assert before <= now <= datetime.now(UTC)
    assert now.tzinfo is UTC


def test_the_system_clock_really_sleeps():
    began = time.monotonic()
    SystemClock().sleep(0.01)
    assert time.monotonic() - began >= 0.01


def test_a_set_clock_stands_until_it_is_moved():
    clock = SetClock(NOW)
    assert clock.now() == clock.now() == NOW
    clock.advance(timedelta(days=1, seconds=1))
    assert clock.now() == NOW + timedelta(days=1, seconds=1)


def test_a_set_clock_sleeps_in_its_own_time():
    clock = SetClock(NOW)
    began = time.monotonic()
    clock.sleep(3600)
    assert time.monotonic() - began < 60
    assert clock.now() == NOW + timedelta(hours=1)


def test_a_set_clock_tells_utc_whatever_zone_it_was_set_in():
    clock = SetClock(NOW.astimezone(timezone(timedelta(hours=2))))
    assert clock.now() == NOW
    assert clock.now().utcoffset() == timedelta(0)
