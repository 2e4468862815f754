"""A course's health: status with its why, coverage, snapshot."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class CourseStatus(StrEnum):
    UNKNOWN = "unknown"  # not read in this run, or coverage under the set share
    BROKEN = "broken"  # at least one unmuted open error
    ATTENTION = "attention"  # an unmuted open warning, or a suspected error
    OK = "ok"


class CoverageOutcome(StrEnum):
    READ = "read"
    UNREAD = "unread"  # could be read, was not: a right, a function, a fault
    BLIND = "blind"  # Moodle's web services never give it (quiz questions)
    SKIPPED = "skipped"  # on purpose (learners' texts)


class CoverageReason(StrEnum):
    NONE = ""
    RIGHT_MISSING = "right_missing"
    FUNCTION_ABSENT = "function_absent"
    TYPE_UNKNOWN = "type_unknown"
    TOO_LARGE = "too_large"
    PROTECTED = "protected"
    DAMAGED = "damaged"
    CALL_FAILED = "call_failed"
    BLIND_SPOT = "blind_spot"
    LEARNERS_TEXT = "learners_text"
    NOT_SUPPORTED = "not_supported"  # this version of course-sync does not open it
    OVER_BOUNDS = "over_bounds"  # read in part: too many pages, too deep, too slow, too much when unpacked
    FORMAT_GONE = "format_gone"  # the course's format comes from a plug-in that the site no longer has
    CLOSED = "closed"  # Moodle tells it while the activity is open only
    NO_CRITERIA = "no_criteria"  # nothing says what completes the course
    PUT_OFF = "put_off"  # this run has fetched as much as it may; the next one goes on


@dataclass(frozen=True, slots=True)
class CoverageItem:
    """What was done about one thing of a course.

    Attributes:
        what: kind of thing: "contents", "enrolments", "completion", or an activity type with the part: "page:content", "quiz:questions".
        cmid: the activity; None for things of the course.
        part_id: of a file its `Place.part_id`; "" for anything else.
        detail: English, for the administrator: which right, which function, which error.
    """

    what: str
    outcome: CoverageOutcome
    reason: CoverageReason = CoverageReason.NONE
    cmid: int | None = None
    detail: str = ""
    part_id: str = ""


@dataclass(frozen=True, slots=True)
class CoverageSum:
    """Coverage in figures: `read` of `readable` things, and how often each gap: (what, reason) → count."""

    read: int
    readable: int
    gaps: Mapping[str, int]

    @property
    def share(self) -> float:
        """0.0–1.0; 1.0 for a course with nothing to read."""
        return self.read / self.readable if self.readable else 1.0


@dataclass(frozen=True, slots=True)
class Snapshot:
    """A course after a run.

    Attributes:
        why: machine-readable reasons, "open_error:3", "suspected_error:1", "not_read", "coverage:0.42".
        counts: "<severity>.<state>" → how many unmuted findings, and "muted".
        enrolled, completed: learners with an active enrolment, and those of them who completed; None where not known.
    """

    course_id: int
    at: datetime
    status: CourseStatus
    why: tuple[str, ...]
    counts: Mapping[str, int]
    coverage: CoverageSum
    enrolled: int | None = None
    completed: int | None = None
