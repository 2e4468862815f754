"""What the overview tells: every course with its status, what changed, what could not be read."""

from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from markupsafe import Markup

from course_sync.model.findings import FindingState, Severity, TransitionKind
from course_sync.model.health import CourseStatus
from course_sync.pages import words
from course_sync.pages.charts import Bar, meter, sparkline
from course_sync.pages.speech import Speech
from course_sync.queries import CourseAnswer, RunAnswer, TrendPoint
from course_sync.stats import ShownFigure, shown_completion

_WORST_FIRST = (CourseStatus.BROKEN, CourseStatus.ATTENTION, CourseStatus.UNKNOWN, CourseStatus.OK)
_TOLD = (
    TransitionKind.OPENED,
    TransitionKind.REOPENED,
    TransitionKind.ESCALATED,
    TransitionKind.RESOLVED,
    TransitionKind.SUSPECTED,
    TransitionKind.WITHDRAWN,
    TransitionKind.UNWATCHED,
)


@dataclass(frozen=True, slots=True)
class CourseRow:
    """A line of the table of courses.

    Attributes:
        errors, warnings: confirmed ones; None where nothing is known, which is no zero.
        unread: what that None means, in words; "" where the course was read well enough to say.
    """

    answer: CourseAnswer
    page: str
    why: tuple[str, ...]
    errors: int | None
    warnings: int | None
    unread: str
    trend: Markup
    trend_figures: str
    meter: Markup
    enrolled: ShownFigure
    completed: ShownFigure


@dataclass(frozen=True, slots=True)
class StatusChange:
    name: str
    page: str
    before: CourseStatus
    after: CourseStatus


@dataclass(frozen=True, slots=True)
class GapRow:
    """A kind of gap over all courses, in words."""

    what: str
    reason: str
    times: int
    courses: int


@dataclass(frozen=True, slots=True)
class NoticeLine:
    """A platform notice in words. `details`: each with whether it is an error's text, which is English."""

    text: str
    details: tuple[tuple[str, bool], ...]


@dataclass(frozen=True, slots=True)
class Overview:
    courses: tuple[CourseRow, ...]
    totals: tuple[tuple[CourseStatus, int], ...]
    changes: tuple[tuple[str, int], ...]
    status_changes: tuple[StatusChange, ...]
    gaps: tuple[GapRow, ...]
    unread_courses: int
    notices: tuple[NoticeLine, ...]


def overview(courses: Sequence[CourseAnswer], run: RunAnswer | None, speech: Speech) -> Overview:
    """The overview of `courses`, the worst first and then by the Estonian alphabet."""
    ordered = sorted(courses, key=_order)
    counted = Counter(course.status for course in courses)
    return Overview(
        courses=tuple(course_row(course, speech) for course in ordered),
        totals=tuple((status, counted[status]) for status in _WORST_FIRST),
        changes=_changes(run, speech),
        status_changes=_status_changes(ordered, run),
        gaps=_gaps(courses, speech),
        unread_courses=sum(not was_read(course) for course in courses),
        notices=_notices(run, speech),
    )


def page_of(course_id: int) -> str:
    """The path of a course's page inside the report."""
    return f"courses/{course_id}.html"


def course_row(answer: CourseAnswer, speech: Speech) -> CourseRow:
    """A course with its figures as they may be shown."""
    enrolled, completed = shown_completion(answer.enrolled, answer.completed, speech.floor)
    share = answer.coverage.share if answer.coverage else 0.0
    return CourseRow(
        answer=answer,
        page=page_of(answer.course.id),
        why=tuple(speech.why(reason) for reason in _telling(answer.why)),
        errors=words.known(answer.count(Severity.ERROR, FindingState.OPEN), answer.status),
        warnings=words.known(answer.count(Severity.WARNING, FindingState.OPEN), answer.status),
        unread=speech.unread(read=was_read(answer)) if answer.status is CourseStatus.UNKNOWN else "",
        trend=trend_chart(answer, speech),
        trend_figures=_trend_figures(answer.trend, speech),
        meter=meter(share, low=any(reason.startswith("coverage:") for reason in answer.why)),
        enrolled=enrolled,
        completed=completed,
    )


def was_read(answer: CourseAnswer) -> bool:
    """Whether the course's contents were read at the newest check, in part at least."""
    return answer.at is not None and "not_read" not in answer.why


def _telling(why: Sequence[str]) -> Sequence[str]:
    """Of a course that was not read at all it goes without saying how little of it was."""
    return [reason for reason in why if not (reason.startswith("coverage:") and "not_read" in why)]


def trend_chart(answer: CourseAnswer, speech: Speech) -> Markup:
    """The course's errors and warnings over its newest runs."""
    bars = [Bar(point.errors, point.warnings, point.status is not CourseStatus.UNKNOWN) for point in answer.trend]
    figures = ", ".join(speech.point(point) for point in answer.trend)
    ngettext = speech.wording.translations.ngettext
    title = ngettext("Errors and warnings at %(n)s check", "Errors and warnings at %(n)s checks", len(bars))
    return sparkline(
        bars, key=f"trend-{answer.course.id}", title=title % {"n": len(bars)}, description=figures or words.NOTHING
    )


def _trend_figures(trend: Sequence[TrendPoint], speech: Speech) -> str:
    """First and last figure: "5 → 2"; "–" where nothing is known of any check."""
    figures = [speech.point(point) for point in trend]
    if set(figures) <= {words.NOTHING}:
        return words.NOTHING
    return figures[0] if len(figures) == 1 else f"{figures[0]} → {figures[-1]}"


def _order(answer: CourseAnswer) -> tuple[object, ...]:
    return (
        _WORST_FIRST.index(answer.status),
        -answer.count(Severity.ERROR, FindingState.OPEN),
        -answer.count(Severity.WARNING, FindingState.OPEN),
        words.sort_key(answer.course.fullname),
        answer.course.id,
    )


def _changes(run: RunAnswer | None, speech: Speech) -> tuple[tuple[str, int], ...]:
    if run is None:
        return ()
    return tuple(
        (speech.transitions(kind, run.changes[kind]), run.changes[kind]) for kind in _TOLD if kind in run.changes
    )


def _status_changes(ordered: Sequence[CourseAnswer], run: RunAnswer | None) -> tuple[StatusChange, ...]:
    changes = []
    for answer in ordered:
        if run is None or len(answer.trend) < 2 or answer.trend[-1].at < run.started_at:
            continue
        before, after = answer.trend[-2].status, answer.trend[-1].status
        if before is not after:
            changes.append(StatusChange(answer.course.fullname, page_of(answer.course.id), before, after))
    return tuple(changes)


def _gaps(courses: Sequence[CourseAnswer], speech: Speech) -> tuple[GapRow, ...]:
    times: Counter[str] = Counter()
    holders: dict[str, int] = defaultdict(int)
    for answer in courses:
        for key, count in (answer.coverage.gaps if answer.coverage else {}).items():
            times[key] += count
            holders[key] += 1
    rows = [GapRow(*speech.gap(key), times=count, courses=holders[key]) for key, count in times.items()]
    return tuple(sorted(rows, key=lambda row: (-row.times, words.sort_key(row.what), row.reason)))


def _notices(run: RunAnswer | None, speech: Speech) -> tuple[NoticeLine, ...]:
    if run is None:
        return ()
    lines = []
    for notice in run.notices:
        told = [(speech.wording.notice_detail(notice.code, detail), detail) for detail in notice.details]
        lines.append(NoticeLine(speech.notice(notice.code), tuple((text, text == detail) for text, detail in told)))
    return tuple(lines)
