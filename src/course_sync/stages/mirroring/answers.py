"""What was asked about one course, as `gather` hands it on."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from course_sync.errors import AccessRefused, MoodleError
from course_sync.model.course import Door
from course_sync.model.health import CoverageOutcome, CoverageReason
from course_sync.moodle import ActivityDetail, Block, CourseSection, Entry, ListedCourse, StoredFile
from course_sync.moodle.entries import says_closed

_FORMAT_GONE = "cannotgetcoursecontents"  # so Moodle 4.1 of a course whose format is not installed, and of nothing else


@dataclass(frozen=True, slots=True)
class Gap:
    """Why something could not be read.

    Attributes:
        outcome: UNREAD for what could be read if something were put right; BLIND for what no reading right opens.
    """

    reason: CoverageReason
    detail: str = ""
    outcome: CoverageOutcome = CoverageOutcome.UNREAD


def gap_of(error: MoodleError) -> Gap:
    """Why a refusal means that something was not read."""
    if says_closed(error):
        return Gap(CoverageReason.CLOSED, f"{error.function}: {error.errorcode}", CoverageOutcome.BLIND)
    if error.errorcode == _FORMAT_GONE:
        return Gap(CoverageReason.FORMAT_GONE, f"{error.function}: {error.errorcode}")
    if isinstance(error, AccessRefused):
        return Gap(CoverageReason.RIGHT_MISSING, f"{error.function}: {error.errorcode}")
    return Gap(CoverageReason.CALL_FAILED, f"{error.function}: {error.errorcode or type(error).__name__}")


@dataclass(frozen=True, slots=True)
class ReadChapter:
    """A book's chapter: `body` None when it did not change since it was last read."""

    id: int
    title: str
    body: str | None = None
    stored: StoredFile | None = None
    gap: Gap | None = None


@dataclass(frozen=True, slots=True)
class RestrictionWords:
    """What Moodle says of restrictions to what may be gone.

    Attributes:
        missing: condition ("group", "grade" …) → what stands in place of the name of one that is gone.
        shown: cmid → a restriction in words, or why there are none.
    """

    missing: Mapping[str, str] = field(default_factory=dict)
    shown: Mapping[int, str | Gap] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Answers:
    """All that was asked about one course.

    Attributes:
        details: cmid → settings and texts.
        detail_gaps: modname → why its function told nothing of this course.
        entries: cmid → (texts inside, or why there are none).
        partial: cmid → why not all of the texts inside are there.
        answer_gaps: cmid of a lesson → why the answers on its pages are not there.
        beside: what ("quiz:feedback") → cmid → texts beside an activity's own, or why there are none.
        chapters: cmid → chapters of a book, each (id, title, HTML or None for "as before", or a gap).
        door: how the course's self-enrolment stands.
        restrictions: what Moodle says of restrictions to what may be gone.
        untold: section id → why not all of its activities are there.
        asked_at: when; some texts are told at certain times only.
    """

    listed: ListedCourse
    category: str
    sections: Sequence[CourseSection]
    details: Mapping[int, ActivityDetail] = field(default_factory=dict)
    detail_gaps: Mapping[str, Gap] = field(default_factory=dict)
    entries: Mapping[int, Sequence[Entry] | Gap] = field(default_factory=dict)
    partial: Mapping[int, Gap] = field(default_factory=dict)
    answer_gaps: Mapping[int, Gap] = field(default_factory=dict)
    beside: Mapping[str, Mapping[int, Sequence[Entry] | Gap]] = field(default_factory=dict)
    chapters: Mapping[int, Sequence[ReadChapter]] = field(default_factory=dict)
    blocks: Sequence[Block] | Gap = ()
    door: Door = Door.UNKNOWN
    untold: Mapping[int, Gap] = field(default_factory=dict)
    restrictions: RestrictionWords = field(default_factory=RestrictionWords)
    asked_at: datetime | None = None
