"""A course's status and its coverage in figures, by the definitions of the house ("Words" in ARCHITECTURE.md)."""

import math
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from course_sync.model.findings import FindingRecord, FindingState, Severity
from course_sync.model.health import CourseStatus, CoverageItem, CoverageOutcome, CoverageReason, CoverageSum

_WEIGHED = (
    (FindingState.OPEN, Severity.ERROR),
    (FindingState.OPEN, Severity.WARNING),
    (FindingState.SUSPECTED, Severity.ERROR),
)
"""What weighs on a status, heaviest first."""


@dataclass(frozen=True, slots=True)
class StatusOptions:
    """`min_share`: the coverage (0.0–1.0) under which a course's status is unknown."""

    min_share: float = 0.5


def course_status(
    records: Iterable[FindingRecord],
    coverage: CoverageSum,
    *,
    read_in_this_run: bool,
    options: StatusOptions | None = None,
) -> tuple[CourseStatus, tuple[str, ...]]:
    """The status of a course and why.

    Hints and muted findings never change either. An unknown course still names what weighed on it when it was last known.

    Returns:
        The status and its machine-readable reasons, the deciding one first: "not_read", "coverage:0.42",
        "open_error:3", "open_warning:1", "suspected_error:1". Empty for a course in order.
    """
    options = options or StatusOptions()
    weights = Counter((record.state, record.finding.severity) for record in records if record.counts)
    why = []
    if not read_in_this_run:
        why.append("not_read")
    if coverage.share < options.min_share:
        why.append(f"coverage:{math.floor(coverage.share * 100) / 100:.2f}")
    known = not why
    why += [
        f"{state}_{severity}:{weights[state, severity]}" for state, severity in _WEIGHED if weights[state, severity]
    ]
    if not known:
        status = CourseStatus.UNKNOWN
    elif weights[FindingState.OPEN, Severity.ERROR]:
        status = CourseStatus.BROKEN
    elif why:
        status = CourseStatus.ATTENTION
    else:
        status = CourseStatus.OK
    return status, tuple(why)


def coverage_sum(items: Iterable[CoverageItem]) -> CoverageSum:
    """Coverage in figures.

    What Moodle never gives (blind) and what is left on purpose (skipped) is a gap to show, but not readable: it does not
    lower the share.
    """
    outcomes: Counter[CoverageOutcome] = Counter()
    gaps: Counter[str] = Counter()
    for item in items:
        outcomes[item.outcome] += 1
        if item.outcome is not CoverageOutcome.READ:
            gaps[gap_key(item.what, item.reason)] += 1
    read = outcomes[CoverageOutcome.READ]
    return CoverageSum(read=read, readable=read + outcomes[CoverageOutcome.UNREAD], gaps=dict(sorted(gaps.items())))


def gap_key(what: str, reason: CoverageReason) -> str:
    """The key of a gap in `CoverageSum.gaps`: "quiz:questions/blind_spot"."""
    return f"{what}/{reason}"


def split_gap(key: str) -> tuple[str, CoverageReason]:
    """The kind of thing and the reason behind a key of `CoverageSum.gaps`."""
    what, _, reason = key.rpartition("/")
    return what, CoverageReason(reason)
