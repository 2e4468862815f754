"""Rules about settings that keep a course from working: dates that passed, a quiz without questions."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime, timedelta

from course_sync.i18n import N_
from course_sync.model.course import INSIDE, Activity, CourseView
from course_sync.model.findings import Finding, Severity
from course_sync.rules.contents import course_place, seen_activities
from course_sync.rules.restrictions import in_timetable
from course_sync.rules.rule import Options, Rule, whole
from course_sync.rules.sight import goes_on, learners_see, quote, was_read

CLOSING: frozenset[str] = frozenset(
    {
        "timeclose",  # choice, feedback, scorm
        "timeavailableto",  # database
        "deadline",  # lesson
        "submissionend",  # workshop
        "assessmentend",
        "closingtime",  # bigbluebuttonbn
        "duedate",  # forum
        "cutoffdate",
    }
)
"""Moodle's `dataid`s of dates after which learners cannot take part any more."""

_OWN_RULE = frozenset({"quiz", "assign"})
_DATE_OPTIONS: Options = {"grace_days": 0, "timetabled": False}
_DATE_DOCUMENTATION = N_(
    "It speaks only while the course goes on (it has no end, or its end lies ahead) and of activities that learners see. "
    "Options: grace_days, how many days must have passed; timetabled = true makes it speak also of dates between a "
    "course's own start and end, which in a course that a group goes through together are as they should be."
)


def without_questions(view: CourseView, _: Options) -> Iterator[Finding]:
    for quiz in seen_activities(view, "quiz"):
        if was_read(view, quiz.cmid) and quiz.facts.get("hasquestions") == 0:
            details: dict[str, str | int | float | None] = {"name": quote(quiz.name), "evidence": "hasquestions=0"}
            yield Finding("quiz.no-questions", Severity.ERROR, quiz.place, details=details)


def nothing_inside(view: CourseView, _: Options) -> Iterator[Finding]:
    for activity in view.activities:
        if activity.facts.get(INSIDE) == 0 and learners_see(view, activity) and was_read(view, activity.cmid):
            details: dict[str, str | int | float | None] = {
                "name": quote(activity.name),
                "modname": activity.modname,
                "evidence": f"{INSIDE}=0",
            }
            yield Finding("activity.empty", Severity.ERROR, activity.place, details=details)


def closed_quiz(view: CourseView, options: Options) -> Iterator[Finding]:
    for quiz in seen_activities(view, "quiz"):
        yield from _passed(view, options, "quiz.closed", quiz, {"timeclose"})


def past_due(view: CourseView, options: Options) -> Iterator[Finding]:
    for assignment in seen_activities(view, "assign"):
        yield from _passed(view, options, "assign.past-due", assignment, {"duedate", "cutoffdate"})


def closed_activity(view: CourseView, options: Options) -> Iterator[Finding]:
    for activity in view.activities:
        if activity.modname not in _OWN_RULE and learners_see(view, activity):
            yield from _passed(view, options, "activity.closed", activity, CLOSING)


def _passed(
    view: CourseView, options: Options, rule: str, activity: Activity, names: Iterable[str]
) -> Iterator[Finding]:
    """The activity's first date among `names` that passed, if any, while the course goes on."""
    passed = sorted((at, name) for name, at in activity.dates.items() if name in names and _is_past(view, at, options))
    if passed and goes_on(view):
        at, name = passed[0]
        details: Mapping[str, str | int | float | None] = {
            "name": quote(activity.name),
            "date": at.isoformat(),
            "setting": name,
            "evidence": f"{name} {at.isoformat()}",
        }
        yield Finding(rule, Severity.WARNING, activity.place, details=details)


def _is_past(view: CourseView, at: datetime, options: Options) -> bool:
    if in_timetable(view, at) and not options["timetabled"]:
        return False
    return at + timedelta(days=whole(options, "grace_days")) < view.now


def ended_but_visible(view: CourseView, options: Options) -> Iterator[Finding]:
    ends = view.course.ends_at
    if ends is not None and view.course.visible and ends + timedelta(days=whole(options, "days")) < view.now:
        details: dict[str, str | int | float | None] = {
            "date": ends.isoformat(),
            "evidence": f"enddate {ends.isoformat()}",
        }
        yield Finding("course.ended-visible", Severity.WARNING, course_place(view), details=details)


RULES: Iterable[Rule] = (
    Rule(
        code="quiz.no-questions",
        severity=Severity.ERROR,
        title=N_("Quiz without questions"),
        problem=N_("The quiz has no questions: %(name)s"),
        remedy=N_("Add questions to the quiz, or hide it."),
        documentation=N_("A quiz that learners see cannot be taken, because it holds no question."),
        speaks=(N_("a quiz without a question"),),
        silent=(N_("a hidden quiz without a question"),),
        check=without_questions,
    ),
    Rule(
        code="activity.empty",
        severity=Severity.ERROR,
        title=N_("Activity with nothing inside"),
        problem=N_("Learners open the activity and find nothing in it: %(name)s"),
        remedy=N_("Add what belongs into it, or hide it."),
        documentation=N_(
            "A book without a chapter, a lesson without a page, a feedback form without a question, which learners see: Moodle shows "
            "them a message instead. It speaks only where Moodle told what is inside."
        ),
        speaks=(N_("a lesson without a page"), N_("a book without a chapter")),
        silent=(N_("a hidden lesson without a page"),),
        check=nothing_inside,
    ),
    Rule(
        code="quiz.closed",
        severity=Severity.WARNING,
        title=N_("Quiz is closed"),
        problem=N_("The quiz closed while the course goes on: %(name)s"),
        remedy=N_("Move the quiz's closing time ahead, or switch it off."),
        documentation=_DATE_DOCUMENTATION,
        speaks=(N_("a quiz that closed yesterday in a course without an end"),),
        silent=(N_("a quiz that closes tomorrow"),),
        check=closed_quiz,
        options=_DATE_OPTIONS,
    ),
    Rule(
        code="assign.past-due",
        severity=Severity.WARNING,
        title=N_("Assignment is past its date"),
        problem=N_("The assignment's due or cut-off date passed while the course goes on: %(name)s"),
        remedy=N_("Move the assignment's dates ahead, or switch them off."),
        documentation=_DATE_DOCUMENTATION,
        speaks=(N_("an assignment that was due yesterday in a course without an end"),),
        silent=(N_("the same assignment in a course that began last month and ends next month"),),
        check=past_due,
        options=_DATE_OPTIONS,
    ),
    Rule(
        code="activity.closed",
        severity=Severity.WARNING,
        title=N_("Activity is closed"),
        problem=N_("The activity closed while the course goes on: %(name)s"),
        remedy=N_("Move the activity's closing date ahead, or switch it off."),
        documentation=_DATE_DOCUMENTATION,
        speaks=(N_("a choice that closed yesterday in a course without an end"),),
        silent=(N_("a choice that closed yesterday in a course that is over"),),
        check=closed_activity,
        options=_DATE_OPTIONS,
    ),
    Rule(
        code="course.ended-visible",
        severity=Severity.WARNING,
        title=N_("Ended course is still visible"),
        problem=N_("The course ended, but learners still see it."),
        remedy=N_("Hide the course, or set a new end date."),
        documentation=N_(
            "The course's end date passed more than a set number of days ago (option days) and it is not hidden."
        ),
        speaks=(N_("a visible course that ended a month ago"),),
        silent=(N_("a visible course that ended yesterday"),),
        check=ended_but_visible,
        options={"days": 14},
    ),
)
