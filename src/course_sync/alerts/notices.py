"""Notices to the administrator about the platform and the run itself."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, tzinfo

from course_sync.model.messages import Notice, Recipient


@dataclass(frozen=True, slots=True)
class Trouble:
    """Something about the platform or the run: a stable code ("moodle_unavailable", "our_network") and one detail."""

    code: str
    detail: str = ""


@dataclass(frozen=True, slots=True)
class NoticePolicy:
    """`max_details`: lines that one notice holds at most; `zone`: whose days are meant by "once a day"."""

    max_details: int = 20
    zone: tzinfo = UTC


def plan_notices(
    troubles: Iterable[Trouble],
    administrators: Iterable[Recipient],
    last_sent: Mapping[str, datetime],
    now: datetime,
    policy: NoticePolicy | None = None,
) -> list[Notice]:
    """One notice for each code and administrator, with its distinct details in order; none for a code told today.

    Args:
        troubles: what happened, in any number.
        administrators: who is told; without any, nothing is planned.
        last_sent: code → when a notice of it was last made.
        now: the moment of planning, aware.
        policy: bounds.
    """
    policy = policy or NoticePolicy()
    today = now.astimezone(policy.zone).date()
    details: dict[str, dict[str, None]] = {}
    for trouble in troubles:
        lines = details.setdefault(trouble.code, {})
        if trouble.detail:
            lines[trouble.detail] = None
    fresh = {
        code: tuple(lines)
        for code, lines in details.items()
        if code not in last_sent or last_sent[code].astimezone(policy.zone).date() < today
    }
    return [
        Notice(recipient, now, code, lines[: policy.max_details])
        for recipient in administrators
        for code, lines in fresh.items()
    ]
