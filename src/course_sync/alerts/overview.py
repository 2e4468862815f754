"""What the manager is told of all courses together: their first look, each week, each month."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum

from course_sync.alerts.calendar import Calendar
from course_sync.model.findings import FindingRecord
from course_sync.model.health import CourseStatus
from course_sync.model.messages import Recipient
from course_sync.stats import ShownFigure
from course_sync.stats.funnel import Funnel

_LONGEST_WAIT = 2  # working days


class OverviewKind(StrEnum):
    """Which overview."""

    BASELINE = "baseline"  # courses whose first complete run is over
    CONFIRMED = "confirmed"  # courses where what was suspected then has become certain
    WEEKLY = "weekly"
    MONTHLY = "monthly"

    @property
    def of_first_look(self) -> bool:
        """Whether it tells of courses' first check, and once, rather than of a time."""
        return self in {OverviewKind.BASELINE, OverviewKind.CONFIRMED}


@dataclass(frozen=True, slots=True)
class OverviewCourse:
    """A course in an overview.

    Attributes:
        errors, warnings, suspected: unmuted, standing.
        before: errors and warnings open at the beginning of the time that is told of; None where not known.
        withheld: open errors and warnings of its baseline that owners do not know of.
        enrolled, completed: learners, fit to be shown; None where not known.
        funnel: who completed which activity, as last published; None where it was not counted.
    """

    course_id: int
    fullname: str
    view_url: str
    status: CourseStatus
    errors: int
    warnings: int
    suspected: int
    before: int | None = None
    withheld: int = 0
    enrolled: ShownFigure | None = None
    completed: ShownFigure | None = None
    funnel: Funnel | None = None


@dataclass(frozen=True, slots=True)
class Overview:
    """Attributes:
    since: the first day that it tells of.
    opened, fixed: errors and warnings in that time.
    days_to_fix: median days from confirmation to the end of those fixed in that time; None without any.
    oldest: open findings that are oldest, oldest first.
    names: course id → name, for those.
    due: the day from which on it could have been made; None: it waits for nothing.
    """

    recipient: Recipient
    at: datetime
    kind: OverviewKind
    since: date
    courses: tuple[OverviewCourse, ...]
    opened: int = 0
    fixed: int = 0
    days_to_fix: float | None = None
    oldest: tuple[FindingRecord, ...] = ()
    names: Mapping[int, str] | None = None
    due: date | None = None


def first_day(kind: OverviewKind, today: date) -> date:
    """The first day of the week or month that an overview of `today` is made in."""
    return today.replace(day=1) if kind is OverviewKind.MONTHLY else today - timedelta(days=today.isoweekday() - 1)


def gives_way(due: date | None, digest_at: datetime | None, now: datetime, calendar: Calendar) -> bool:
    """Whether an overview waits for another day, since its recipient has a digest today: one mail a day is enough.

    It waits for two working days at most.

    Args:
        due: the day from which on it could have been made; None: it waits for nothing.
        digest_at: when the recipient's newest digest was made; None without any.
    """
    today = calendar.day(now)
    has_mail = digest_at is not None and calendar.day(digest_at) == today
    return has_mail and due is not None and calendar.working_days_from(due, today) < _LONGEST_WAIT


def is_due(
    kind: OverviewKind, last: datetime | None, begun: datetime | None, now: datetime, calendar: Calendar
) -> bool:
    """Whether a weekly or monthly overview is to be made on this working day.

    Args:
        last: when the recipient last got one.
        begun: when courses were first looked at: the week (month) of that day gets none.
    """
    today = calendar.day(now)
    if begun is None or not calendar.is_working(today):
        return False
    told = max((moment for moment in (last, begun) if moment is not None and moment <= now), default=begun)
    return _period(kind, calendar.day(told)) < _period(kind, today)


def _period(kind: OverviewKind, day: date) -> tuple[int, int]:
    if kind is OverviewKind.MONTHLY:
        return day.year, day.month
    return day.isocalendar()[:2]
