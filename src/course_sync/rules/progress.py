"""Rules about completion, and about activities that learners cannot find."""

from collections.abc import Iterable, Iterator
from datetime import timedelta

from course_sync.i18n import N_
from course_sync.model.course import CourseView
from course_sync.model.findings import Finding, Severity
from course_sync.rules.contents import course_place
from course_sync.rules.rule import Options, Rule, whole
from course_sync.rules.sight import goes_on, learners_see, quote, sections_were_read
from course_sync.rules.targets import ACTIVITY_PAGE

_NO_PAGE = frozenset({"label", "subsection", "qbank"})  # nothing to open, or nothing for learners

Details = dict[str, str | int | float | None]


def nothing_tracked(view: CourseView, _: Options) -> Iterator[Finding]:
    tracked = any(activity.tracking for activity in view.activities)
    if sections_were_read(view) and view.course.tracks_completion and view.activities and not tracked:
        evidence = f"enablecompletion=1, completion=0 × {len(view.activities)}"
        yield Finding("completion.none-tracked", Severity.HINT, course_place(view), details={"evidence": evidence})


def tracked_but_hidden(view: CourseView, _: Options) -> Iterator[Finding]:
    if not view.course.tracks_completion or not view.course.visible or not goes_on(view):
        return
    if view.course.criteria is not None:
        return  # it is known which are required: completion.unreachable tells of those
    for activity in view.activities:
        if activity.tracking and activity.modname not in _NO_PAGE and not learners_see(view, activity):
            details: Details = {"name": quote(activity.name), "evidence": "visible=0"}
            yield Finding("completion.hidden", Severity.HINT, activity.place, details=details)


def nobody_completes(view: CourseView, options: Options) -> Iterator[Finding]:
    course, sums = view.course, view.completion
    begun = course.starts_at or course.created_at
    if not course.tracks_completion or not course.visible or not goes_on(view) or begun is None:
        return
    long_enough = begun + timedelta(days=whole(options, "days")) < view.now
    if long_enough and sums.completed == 0 and sums.active is not None and sums.active >= whole(options, "learners"):
        details: Details = {"count": sums.active, "evidence": f"0 / {sums.active}"}
        yield Finding("completion.nobody", Severity.WARNING, course_place(view), details=details)


def orphaned(view: CourseView, _: Options) -> Iterator[Finding]:
    """Stealth is a way to show an activity only through a link; where no text links to it, nobody comes there."""
    if not sections_were_read(view):
        return
    linked = {int(found[1]) for it in view.occurrences if (found := ACTIVITY_PAGE.search(it.link.url))}
    for activity in view.activities:
        if activity.stealth and activity.cmid not in linked and activity.modname not in _NO_PAGE:
            details: Details = {"name": quote(activity.name), "evidence": "visibleoncoursepage=0"}
            yield Finding("activity.orphaned", Severity.WARNING, activity.place, details=details)


RULES: Iterable[Rule] = (
    Rule(
        code="completion.none-tracked",
        severity=Severity.HINT,
        title=N_("Completion is on, but nothing counts"),
        problem=N_("Completion tracking is on in the course, but no activity has completion conditions."),
        remedy=N_("Set completion conditions for the activities that count, or switch completion off."),
        documentation=N_(
            "Without conditions on any activity learners see no progress. A course that is completed by a teacher's mark or "
            "a grade alone may be as it should be: mute the hint there."
        ),
        speaks=(N_("completion is on, and no activity has conditions"),),
        silent=(N_("completion is on, and one activity has conditions"),),
        check=nothing_tracked,
    ),
    Rule(
        code="completion.hidden",
        severity=Severity.HINT,
        title=N_("Hidden activity with completion conditions"),
        problem=N_("The activity has completion conditions, but learners cannot see it: %(name)s"),
        remedy=N_("Show the activity, or see that the course's completion does not require it."),
        documentation=N_(
            "If the course's completion requires the activity, nobody can complete the course. It speaks only where Moodle did not tell "
            "which activities are required; else completion.unreachable does, for those."
        ),
        speaks=(N_("a hidden page with completion conditions"),),
        silent=(N_("a hidden page without such"),),
        check=tracked_but_hidden,
    ),
    Rule(
        code="completion.nobody",
        severity=Severity.WARNING,
        title=N_("Nobody has completed the course"),
        problem=N_("Nobody of %(count)s active learners has completed the course."),
        remedy=N_("Look whether the course's completion conditions can be met, and which step stops learners."),
        documentation=N_(
            "The course began more than a set number of days ago (option days), at least so many learners are active in it "
            "(option learners), and not one has completed it."
        ),
        speaks=(N_("30 active learners after half a year, and none has completed"),),
        silent=(N_("30 active learners after a month, and none has completed"),),
        check=nobody_completes,
        options={"days": 120, "learners": 20},
    ),
    Rule(
        code="activity.orphaned",
        severity=Severity.WARNING,
        title=N_("Activity that nobody can find"),
        problem=N_("The activity is not shown on the course page and no text links to it: %(name)s"),
        remedy=N_("Link to the activity from a text, show it on the course page, or delete it."),
        documentation=N_(
            "“Make available but don't show on course page” is meant for activities that are reached by a link. It speaks "
            "only when the course was fully read and no link to the activity stands in it."
        ),
        speaks=(N_("a page that is available but not shown, and no text links to it"),),
        silent=(N_("the same page with a link to it in a text"),),
        check=orphaned,
    ),
)
