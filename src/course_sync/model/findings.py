"""Findings, their states, and the changes of state that people are told about."""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum

from course_sync.model.links import Reason, Verdict
from course_sync.model.places import Place


class Severity(StrEnum):
    """How much it matters. Only errors break a course; hints never change its status."""

    ERROR = "error"
    WARNING = "warning"
    HINT = "hint"

    @property
    def rank(self) -> int:
        """2 for an error, 1 for a warning, 0 for a hint."""
        return {"error": 2, "warning": 1, "hint": 0}[self.value]


class FindingState(StrEnum):
    SUSPECTED = "suspected"
    OPEN = "open"
    RESOLVED = "resolved"


STANDING = frozenset({FindingState.SUSPECTED, FindingState.OPEN})
"""What is not resolved."""


class TransitionKind(StrEnum):
    """What changed. Nobody is told of `withdrawn`, a suspicion that did not come true, nor of `unwatched`: no longer checked.

    `overdue`: open for too long; the next in line is told.
    """

    SUSPECTED = "suspected"
    OPENED = "opened"
    REOPENED = "reopened"
    ESCALATED = "escalated"
    OVERDUE = "overdue"
    RESOLVED = "resolved"
    WITHDRAWN = "withdrawn"
    UNWATCHED = "unwatched"


@dataclass(frozen=True, slots=True)
class Sign:
    """What confirmation is counted from: one bad sight of the subject, and how hard that kind of proof is."""

    at: datetime
    reason: Reason


@dataclass(frozen=True, slots=True)
class Finding:
    """What a rule says about one spot at one time.

    Attributes:
        rule: the rule's stable code ("link.broken").
        severity: as the rule (or its tuning) says.
        place: where.
        subject: what exactly, stable over runs: a normalised address, a file's path, a phrase; "" where the place says it all.
        details: named values for the rule's sentence and remedy, and the evidence (numbers, dates in ISO form, addresses).
        verdict, reason: of the link behind it; None for rules that are not about links.
        signs: the bad sights so far, oldest first; empty means: taken from mirrored data, true at once.
        conclusive: False when the newest look could not tell (blocked, not checked) and the finding rests on earlier
            signs alone: it keeps what is open open, and begins or confirms nothing.
    """

    rule: str
    severity: Severity
    place: Place
    subject: str = ""
    details: Mapping[str, str | int | float | None] = field(default_factory=dict)
    verdict: Verdict | None = None
    reason: Reason | None = None
    signs: tuple[Sign, ...] = ()
    conclusive: bool = True

    @property
    def fingerprint(self) -> str:
        """Stable 16 hex digits of rule + place + subject."""
        return hashlib.sha256(f"{self.rule}\n{self.place.key}\n{self.subject}".encode()).hexdigest()[:16]


@dataclass(frozen=True, slots=True)
class FindingRecord:
    """A finding's life as `health` keeps it.

    Attributes:
        state: suspected → open → resolved.
        first_seen, last_seen: since when it has been so, and when it was seen last; one that was resolved and comes back begins anew.
        opened_at: when it was confirmed; None while suspected.
        resolved_at: when it went; None while it stands.
        mute_until: last day of an active mute; None when not muted. Filled in by readers; `health` ignores it.
        baseline: first seen before the course's first complete run was over: owners hear of it once it is released.
        escalated_at: when it had been open for so long that the next in line was told too; None before.
    """

    finding: Finding
    state: FindingState
    first_seen: datetime
    last_seen: datetime
    opened_at: datetime | None = None
    resolved_at: datetime | None = None
    muted: bool = False
    mute_until: date | None = None
    baseline: bool = False
    escalated_at: datetime | None = None

    @property
    def counts(self) -> bool:
        """Whether it weighs on the course's status: standing and not muted."""
        return self.state is not FindingState.RESOLVED and not self.muted


@dataclass(frozen=True, slots=True)
class Transition:
    """One change of a finding's state, append-only."""

    fingerprint: str
    course_id: int
    kind: TransitionKind
    at: datetime
    severity: Severity


class MuteScope(StrEnum):
    """What a mute silences beside the finding that it was said of."""

    OCCURRENCE = "occurrence"  # this finding alone
    ADDRESS = "address"  # findings about the same address, in every course
    RULE = "rule"  # findings of the same rule in the same course


@dataclass(frozen=True, slots=True)
class Mute:
    """A person's word that a finding shall be silent for a while; it outlives an edit of the activity.

    Attributes:
        fingerprint: of the finding that it was said of.
        until: last day of silence, in the configured zone.
        rule, subject, course_id: of that finding; they tell what a wider scope reaches.
    """

    fingerprint: str
    reason: str
    by: str
    until: date
    created_at: datetime
    scope: MuteScope = MuteScope.OCCURRENCE
    rule: str = ""
    subject: str = ""
    course_id: int | None = None

    def silences(self, finding: Finding) -> bool:
        """Whether `finding` is within the scope."""
        match self.scope:
            case MuteScope.OCCURRENCE:
                return finding.fingerprint == self.fingerprint
            case MuteScope.ADDRESS:
                return bool(self.subject) and finding.verdict is not None and finding.subject == self.subject
            case MuteScope.RULE:
                return finding.rule == self.rule and finding.place.course_id == self.course_id


def mute_for(finding: Finding, scope: MuteScope, reason: str, by: str, until: date, now: datetime) -> Mute:
    """A mute said of `finding`."""
    return Mute(
        finding.fingerprint, reason, by, until, now, scope, finding.rule, finding.subject, finding.place.course_id
    )


@dataclass(frozen=True, slots=True)
class Review:
    """A person's word that a course is current."""

    course_id: int
    on: date
    by: str
    note: str
    next: date | None
