"""Whose completion is asked about again though it was told: Moodle lets teachers and administrators take it back."""

from collections.abc import Mapping
from datetime import datetime, timedelta

from course_sync.model.course import Enrolment


def due(learners: Mapping[int, Enrolment], now: datetime, days: int) -> set[int]:
    """Of those who completed: every `days`-th, those first who were asked about longest ago, and whoever would wait longer.

    With a run a day nobody's completion is older than `days` days, and every day costs about the same. After days
    without a run all who are overdue are asked about at once.
    """
    completed = sorted(
        ((enrolment.asked_at, identity) for identity, enrolment in learners.items() if enrolment.completed),
        key=lambda one: (one[0] is not None, one[0] or now, one[1]),
    )
    share = -(-len(completed) // days)
    overdue = now - timedelta(days=days - 1)
    return {
        identity for at, (asked, identity) in enumerate(completed) if at < share or asked is None or asked <= overdue
    }
