"""Notices to the administrator about the platform and the run itself."""

import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta, tzinfo

from course_sync.model.messages import Notice, Recipient


@dataclass(frozen=True, slots=True)
class Trouble:
    """Something about the platform or the run: a stable code ("moodle_unavailable", "our_network") and one detail."""

    code: str
    detail: str = ""


LASTING = frozenset(
    {
        "unrouted",
        "courses_missing",
        "coverage_lost",
        "owners_hidden",
        "tags_hidden",
        "token_ends",
        "run_overdue",
        "host_down",
    }
)
"""Codes of what stays as it is until somebody changes the configuration: told when it changes, then weekly."""


@dataclass(frozen=True, slots=True)
class NoticePolicy:
    """How much and how often.

    Attributes:
        max_details: lines that one notice holds at most.
        zone: whose days are meant by "once a day".
        lasting_every: how often something that lasts unchanged is told again.
    """

    max_details: int = 20
    zone: tzinfo = UTC
    lasting_every: timedelta = timedelta(days=7)


@dataclass(frozen=True, slots=True)
class NoticesSent:
    """What was told before. `at`: code → when last; `topics`: code → what it was about (`topic_of`)."""

    at: Mapping[str, datetime] = field(default_factory=dict)
    topics: Mapping[str, str] = field(default_factory=dict)


def topic_of(details: Iterable[str]) -> str:
    """A short hash of a notice's details, whatever their order."""
    return hashlib.sha256("\n".join(sorted({line for line in details if line})).encode()).hexdigest()[:16]


def plan_notices(
    troubles: Iterable[Trouble],
    administrators: Iterable[Recipient],
    sent: NoticesSent,
    now: datetime,
    policy: NoticePolicy | None = None,
) -> list[Notice]:
    """One notice for each code and administrator, with its distinct details in order; none for a code told today.

    Args:
        troubles: what happened, in any number.
        administrators: who is told; without any, nothing is planned.
        sent: what was told before.
        now: the moment of planning, aware.
        policy: bounds.
    """
    policy = policy or NoticePolicy()
    details: dict[str, dict[str, None]] = {}
    for trouble in troubles:
        lines = details.setdefault(trouble.code, {})
        if trouble.detail:
            lines[trouble.detail] = None
    fresh = {code: tuple(lines) for code, lines in details.items() if _is_due(code, lines, sent, now, policy)}
    return [
        Notice(recipient, now, code, lines[: policy.max_details])
        for recipient in administrators
        for code, lines in fresh.items()
    ]


def _is_due(code: str, details: Iterable[str], sent: NoticesSent, now: datetime, policy: NoticePolicy) -> bool:
    if code not in sent.at:
        return True
    days = (now.astimezone(policy.zone).date() - sent.at[code].astimezone(policy.zone).date()).days
    unchanged = code in LASTING and sent.topics.get(code, "") == topic_of(details)
    return abs(days) >= (policy.lasting_every.days if unchanged else 1)
