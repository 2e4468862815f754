"""Who completed what: asked person by person, for Moodle has no function for a whole course."""

import re
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from course_sync.moodle.asking import Ask
from course_sync.moodle.forms import Call
from course_sync.moodle.notices import Read, notices_of
from course_sync.moodle.parse import Record, record

COURSE_COMPLETION = "core_completion_get_course_completion_status"
ACTIVITIES_COMPLETION = "core_completion_get_activities_completion_status"

_ANY = 2  # Moodle's aggregation: 1 all criteria, 2 any of them
_ACTIVITY = 4  # Moodle's type of a criterion
_RULE = "completionpassgrade"
_PAGE = re.compile(r"(?:/mod/([a-z][a-z0-9_]{0,30}))?/view\.php\?id=(\d{1,18})\b")


@dataclass(frozen=True, slots=True)
class Criterion:
    """A criterion of completion.

    Attributes:
        type: 1 self, 2 date, 4 activity, 5 duration, 6 grade, 7 role, 8 course.
        cmid: of the activity that it names; None for other types, and for an activity without a page of its own.
        modname: the activity's type; "" where the link does not tell.
    """

    type: int
    complete: bool
    completed_at: datetime | None = None
    cmid: int | None = None
    modname: str = ""


@dataclass(frozen=True, slots=True)
class CourseCompletion:
    """One person's completion of one course.

    Attributes:
        aggregation: 1 all criteria are needed, 2 any of them.
    """

    completed: bool
    aggregation: int
    criteria: tuple[Criterion, ...] = ()

    @property
    def any_is_enough(self) -> bool:
        """One criterion completes the course."""
        return self.aggregation == _ANY

    @property
    def completed_at(self) -> datetime | None:
        """When the course was completed: an approximation out of the criteria, for Moodle does not tell."""
        moments = [criterion.completed_at for criterion in self.criteria if criterion.completed_at is not None]
        if not self.completed or not moments:
            return None
        return min(moments) if self.aggregation == _ANY else max(moments)


@dataclass(frozen=True, slots=True)
class ActivityState:
    """One person's completion of one activity.

    Attributes:
        state: 0 incomplete, 1 complete, 2 complete with a pass, 3 complete with a fail.
        tracking: 0 none, 1 manual, 2 automatic.
        tracked: the person's completion counts (False for suspended and unenrolled people).
        complete: it counts as completed, as Moodle itself sees it: a failed grade does where no pass is asked for.
    """

    cmid: int
    modname: str
    state: int
    completed_at: datetime | None = None
    tracking: int = 0
    tracked: bool = True
    complete: bool = False


def course_completion(course_id: int, user_id: int) -> Ask[Read[CourseCompletion]]:
    """Whether a person completed a course.

    Refusals come as CallRefused with errorcode "usernotenroled" (no active enrolment), "notenroled", "nocriteriaset" (the
    course has no criteria), or as AccessRefused "cannotviewreport" (a right is missing, or completion is off).
    """
    return Ask(Call(COURSE_COMPLETION, {"courseid": course_id, "userid": user_id}), parse_course_completion)


def activities_completion(course_id: int, user_id: int) -> Ask[Read[tuple[ActivityState, ...]]]:
    """A person's state in each tracked activity that the account sees."""
    return Ask(Call(ACTIVITIES_COMPLETION, {"courseid": course_id, "userid": user_id}), parse_activities_completion)


def parse_course_completion(data: Any) -> Read[CourseCompletion]:
    answer = record(data, COURSE_COMPLETION)
    status = record(answer.data.get("completionstatus"), COURSE_COMPLETION)
    completion = CourseCompletion(
        completed=status.flag("completed"),
        aggregation=status.number("aggregation", 1),
        criteria=tuple(
            Criterion(entry.number("type"), entry.flag("complete"), entry.moment("timecompleted"), *_activity(entry))
            for entry in status.need_records("completions")
        ),
    )
    return Read(completion, notices_of(answer))


def _activity(entry: Record) -> tuple[int | None, str]:
    """Moodle tells the activity of a criterion by the link to it alone."""
    found = _PAGE.search(entry.record("details").text("criteria")) if entry.number("type") == _ACTIVITY else None
    return (int(found[2]), found[1] or "") if found else (None, "")


def parse_activities_completion(data: Any) -> Read[tuple[ActivityState, ...]]:
    answer = record(data, ACTIVITIES_COMPLETION)
    states = tuple(
        ActivityState(
            cmid=entry.need_number("cmid"),
            modname=entry.text("modname"),
            state=entry.number("state"),
            completed_at=entry.moment("timecompleted"),
            tracking=entry.number("tracking"),
            tracked=entry.flag("istrackeduser", default=True),
            complete=_is_complete(entry),
        )
        for entry in answer.need_records("statuses")
    )
    return Read(states, notices_of(answer))


def _is_complete(entry: Record) -> bool:
    told = entry.opt_flag("isoverallcomplete")  # since 5.0; before it, the same by Moodle's own rule
    if told is not None:
        return told
    asks_for_a_pass = any(rule.text("rulename") == _RULE for rule in entry.records("details"))
    return entry.number("state") in ({1, 2} if asks_for_a_pass else {1, 2, 3})
