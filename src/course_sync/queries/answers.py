"""What the questions are answered with, and how they may be narrowed."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from course_sync.model.findings import (
    STANDING,
    Finding,
    FindingRecord,
    FindingState,
    Mute,
    Review,
    Severity,
    TransitionKind,
)
from course_sync.model.health import CourseStatus, CoverageItem, CoverageSum
from course_sync.model.links import LinkKind, Reason, Verdict, Visit
from course_sync.model.places import Place
from course_sync.model.runs import Failure, RunState, Stage


@dataclass(frozen=True, slots=True)
class CourseName:
    """A course as people name it. `idnumber`: None where the account may not see it, or none is set."""

    id: int
    shortname: str
    fullname: str
    idnumber: str | None
    view_url: str


@dataclass(frozen=True, slots=True)
class FindingFilter:
    """Which findings are asked for; every condition that is set must hold.

    Attributes:
        states, severities, rules: any of these; None: all.
        course_id: of this course only.
        muted: True: only muted ones, False: only others, None: both.
        resolved_since: of resolved findings only those that went at or after this moment; others are not touched by it.
        fingerprint: this one only.
    """

    states: frozenset[FindingState] | None = STANDING
    severities: frozenset[Severity] | None = None
    rules: frozenset[str] | None = None
    course_id: int | None = None
    muted: bool | None = None
    resolved_since: datetime | None = None
    fingerprint: str | None = None


@dataclass(frozen=True, slots=True)
class FindingAnswer:
    """A finding with its course and its mute.

    Attributes:
        record: the finding's life; `record.muted` and `record.mute_until` tell of an active mute.
        mute: the active mute itself, with reason and who; None when there is none.
    """

    course: CourseName
    record: FindingRecord
    mute: Mute | None = None

    @property
    def finding(self) -> Finding:
        """What the rule said last."""
        return self.record.finding


@dataclass(frozen=True, slots=True)
class MuteAnswer:
    """A mute, and what it silences. `finding` is None when that is not known any more.

    Attributes:
        active: not ended, and its last day is not over.
    """

    mute: Mute
    active: bool
    ended_at: datetime | None
    finding: FindingAnswer | None


@dataclass(frozen=True, slots=True)
class LinkFilter:
    """Which links are asked for; every condition that is set must hold.

    Attributes:
        verdicts: of the newest visit; links never visited have none and match only when this is None.
        kinds: any of these; None: all.
        course_id: links that occur in this course, with their places there only.
        host: lower case, exact; "a.ee" means "a.ee:8080" too, "a.ee:8080" only itself.
    """

    verdicts: frozenset[Verdict] | None = None
    kinds: frozenset[LinkKind] | None = None
    course_id: int | None = None
    host: str | None = None


@dataclass(frozen=True, slots=True)
class LinkPlace:
    """Where a link is written.

    Attributes:
        text: the words that carry it.
        written: the address verbatim, as the author wrote it, with its fragment.
    """

    course: CourseName
    place: Place
    text: str
    written: str


@dataclass(frozen=True, slots=True)
class LinkAnswer:
    """A distinct address: the word of its newest visit and every place that holds it.

    Attributes:
        last: the newest visit; None before the first.
        streak: length of the run of bad visits since the last good one.
        visits: the history, newest first; filled only when one link is asked for.
    """

    url: str
    kind: LinkKind
    last: Visit | None
    streak: int
    last_good: datetime | None
    places: tuple[LinkPlace, ...]
    visits: tuple[Visit, ...] = ()

    @property
    def verdict(self) -> Verdict | None:
        """Of the newest visit."""
        return self.last.verdict if self.last else None

    @property
    def reason(self) -> Reason | None:
        """Of the newest visit."""
        return self.last.reason if self.last else None


@dataclass(frozen=True, slots=True)
class TrendPoint:
    """A course after one run, in what a trend shows. `read`: its contents were read in that run."""

    at: datetime
    status: CourseStatus
    errors: int
    warnings: int
    suspected: int
    read: bool = True


@dataclass(frozen=True, slots=True)
class CourseAnswer:
    """A course's health after the newest run that took a snapshot of it.

    Attributes:
        why: machine-readable reasons of the status, the deciding one first.
        counts: "<severity>.<state>" → unmuted findings then, and "muted".
        rules: rule code → unmuted findings that stand now, suspected ones included.
        coverage: None before the first snapshot.
        enrolled, completed: learners, raw; None where not known. Protect small figures before anybody sees them.
        at: the moment of the snapshot; None before the first.
        read_at: when its contents were last read wholly.
        trend: oldest first, the newest last; at most 30.
    """

    course: CourseName
    category: str
    status: CourseStatus
    why: tuple[str, ...]
    counts: Mapping[str, int]
    rules: Mapping[str, int]
    coverage: CoverageSum | None
    enrolled: int | None
    completed: int | None
    at: datetime | None
    read_at: datetime | None
    last_review: Review | None
    in_scope: bool
    trend: tuple[TrendPoint, ...] = ()

    def count(self, severity: Severity, state: FindingState) -> int:
        """Unmuted findings of that severity and state at the snapshot."""
        return self.counts.get(f"{severity}.{state}", 0)


@dataclass(frozen=True, slots=True)
class ActivityAnswer:
    """One activity of a course with what was done about it. `section`: the section's name."""

    cmid: int
    modname: str
    name: str
    section: str
    visible: bool
    view_url: str
    coverage: tuple[CoverageItem, ...]
    texts: int
    links: int


@dataclass(frozen=True, slots=True)
class CourseDetail:
    """Everything that a course's page tells.

    Attributes:
        findings: standing ones, and those resolved since the moment asked for.
        coverage: of the course as a whole (contents, enrolments …); activities carry their own.
        activities: in Moodle's order.
        visits: normalised address → its visits, newest first; of addresses behind findings only.
        unvisited: why → how many links nothing is known of at present, though they are to be visited.
    """

    answer: CourseAnswer
    findings: tuple[FindingAnswer, ...]
    coverage: tuple[CoverageItem, ...]
    activities: tuple[ActivityAnswer, ...]
    visits: Mapping[str, tuple[Visit, ...]]
    unvisited: Mapping[Reason, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class StageAnswer:
    stage: Stage
    started_at: datetime
    ended_at: datetime | None
    counts: Mapping[str, int]


@dataclass(frozen=True, slots=True)
class NoticeAnswer:
    """Something that the administrator was told about the platform."""

    code: str
    details: tuple[str, ...]
    at: datetime


@dataclass(frozen=True, slots=True)
class RunAnswer:
    """A run and what came of it.

    Attributes:
        our_network: our own network was down while links were visited, so nothing was held against them.
        failures: what failed without stopping the rest, oldest first, at most 200; `failures_total` counts all.
        changes: kind of transition → how many this run made.
        suspected: unmuted findings that await confirmation now.
        previous_at: when the run before this one began; None for the first.
    """

    id: int
    started_at: datetime
    ended_at: datetime | None
    state: RunState
    trigger: str
    our_network: bool
    stages: tuple[StageAnswer, ...]
    failures: tuple[Failure, ...]
    failures_total: int
    notices: tuple[NoticeAnswer, ...]
    changes: Mapping[TransitionKind, int] = field(default_factory=dict)
    suspected: int = 0
    previous_at: datetime | None = None
