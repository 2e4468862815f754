"""How long a good link rests: each day of the week has its share from the first week on, and keeps it."""

from collections import Counter
from datetime import UTC, datetime, timedelta

import pytest

from course_sync.model.links import Reason, Verdict, Visit
from course_sync.stages.visit import _next

NIGHT = datetime(2026, 11, 22, 2, tzinfo=UTC)
LINKS = [f"https://www.youtube.com/watch?v={number}" for number in range(5_000)]


def due(url: str, at: datetime, *, fresh: bool, days: float = 7.0) -> datetime:
    return _next(Visit(url, at, Verdict.OK, Reason.FINE), days, fresh)


def nights_of(visits: int, start: datetime = NIGHT) -> list[datetime]:
    """Runs begin a quarter of an hour earlier or later each night."""
    return [start + timedelta(days=day, minutes=15 * (day % 3 - 1)) for day in range(visits)]


def test_after_the_first_night_each_night_has_its_share_and_every_link_is_visited_once_a_week():
    when = {url: due(url, NIGHT + timedelta(hours=1), fresh=True) for url in LINKS}
    share: Counter[int] = Counter()
    for number, night in enumerate(nights_of(29)[1:], start=1):
        for url in LINKS:
            if when[url] <= night:
                share[number] += 1
                when[url] = due(url, night + timedelta(hours=1), fresh=False)
    assert max(share.values()) < 2 * len(LINKS) / 7
    assert sum(share.values()) == pytest.approx(4 * len(LINKS), rel=0.05)


@pytest.mark.parametrize("fresh", [True, False])
def test_where_nothing_shall_rest_it_is_due_at_once(fresh):
    assert due(LINKS[0], NIGHT, fresh=fresh, days=0.0) == NIGHT
