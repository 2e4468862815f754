"""Rules about activities and courses that learners cannot get to, and about what completion asks of them."""

from collections.abc import Iterable, Iterator

from course_sync.i18n import N_
from course_sync.model.course import CourseView, Door
from course_sync.model.findings import Finding, Severity
from course_sync.rules.contents import course_place
from course_sync.rules.restrictions import Barred, barred, opening_days
from course_sync.rules.rule import Options, Rule, whole
from course_sync.rules.sight import goes_on, learners_see, quote

Details = dict[str, str | int | float | None]
_TEACHERS_WORK = frozenset({"assign", "workshop"})
_OPENS = ("timeopen", "allowsubmissionsfromdate", "available", "timeavailablefrom", "submissionstart", "openingtime")


def unreachable(view: CourseView, _: Options) -> Iterator[Finding]:
    if goes_on(view):
        for one in barred(view).values():
            yield Finding("activity.unreachable", Severity.WARNING, one.activity.place, details=_barred(one))


def _barred(one: Barred) -> Details:
    return {
        "name": quote(one.activity.name),
        "why": one.why.value,
        "other": quote(one.other.name) if one.other else "",
        "date": one.until.isoformat() if one.until else "",
        "evidence": one.why.value,
    }


def opens_too_late(view: CourseView, _: Options) -> Iterator[Finding]:
    ends = view.course.ends_at
    if ends is None or not goes_on(view):
        return
    for activity in view.activities:
        moments = [*(at for name, at in activity.dates.items() if name in _OPENS), *opening_days(activity)]
        if moments and max(moments) > ends and learners_see(view, activity):
            at = max(moments).isoformat()
            details: Details = {"name": quote(activity.name), "date": at, "evidence": f"{at} > {ends.isoformat()}"}
            yield Finding("activity.opens-too-late", Severity.WARNING, activity.place, details=details)


def required_but_out_of_reach(view: CourseView, _: Options) -> Iterator[Finding]:
    criteria = view.course.criteria
    if criteria is None or criteria.any or not goes_on(view) or not view.course.visible:
        return
    kept_out = barred(view)
    for activity in view.activities:
        hidden = not learners_see(view, activity)
        if activity.cmid in criteria.activities and (hidden or activity.cmid in kept_out):
            why = "hidden_itself" if hidden else kept_out[activity.cmid].why.value
            details: Details = {"name": quote(activity.name), "why": why, "evidence": why}
            yield Finding("completion.unreachable", Severity.ERROR, activity.place, details=details)


def names_what_is_gone(view: CourseView, _: Options) -> Iterator[Finding]:
    criteria = view.course.criteria
    if criteria is not None and criteria.broken and goes_on(view):
        details: Details = {"evidence": "invalidcoursemoduleid"}
        yield Finding("completion.deleted-activity", Severity.ERROR, course_place(view), details=details)


def without_criteria(view: CourseView, _: Options) -> Iterator[Finding]:
    course = view.course
    if course.criteria is None or course.criteria.count or not course.tracks_completion or not course.visible:
        return
    if goes_on(view) and any(activity.tracking for activity in view.activities):
        yield Finding(
            "completion.no-criteria", Severity.HINT, course_place(view), details={"evidence": "nocriteriaset"}
        )


def no_entrance(view: CourseView, _: Options) -> Iterator[Finding]:
    if view.course.entrances == () and view.course.visible and goes_on(view):
        details: Details = {"evidence": "enrollmentmethods=[]"}
        yield Finding("course.no-entrance", Severity.WARNING, course_place(view), details=details)


def entrance_ended(view: CourseView, _: Options) -> Iterator[Finding]:
    if view.course.self_enrolment is Door.ENDED and view.course.visible and goes_on(view):
        yield Finding("course.entrance-ended", Severity.HINT, course_place(view), details={"evidence": "enrolenddate"})


def ended_but_enrolling(view: CourseView, _: Options) -> Iterator[Finding]:
    ends = view.course.ends_at
    if ends is not None and ends <= view.now and view.course.visible and view.course.self_enrolment is Door.OPEN:
        details: Details = {"date": ends.isoformat(), "evidence": f"enddate {ends.isoformat()}"}
        yield Finding("course.ended-enrolling", Severity.WARNING, course_place(view), details=details)


def no_teacher(view: CourseView, options: Options) -> Iterator[Finding]:
    learners = view.completion.active
    taught = learners is not None and learners >= max(whole(options, "learners"), 1)
    # In a course that one takes alone nobody waits for a teacher.
    wanted = any(
        it.modname in _TEACHERS_WORK or (it.modname == "forum" and it.facts.get("type") == "general")
        for it in view.activities
        if learners_see(view, it)
    )
    if taught and wanted and view.teachers == 0 and view.course.visible and goes_on(view):
        yield Finding("course.no-teacher", Severity.HINT, course_place(view), details={"evidence": "0"})


RULES: Iterable[Rule] = (
    Rule(
        code="activity.unreachable",
        severity=Severity.WARNING,
        title=N_("Activity that nobody can get to"),
        problem=N_("The activity's restriction can no longer be met, so that nobody can get to it: %(name)s"),
        remedy=N_("Change the activity's restriction or take it away."),
        documentation=N_(
            "The restriction asks for something that cannot come: a last day that is over, or the completion of an activity that was deleted, is hidden, has no completion, or waits for this very one; a group, cohort, grade or field of the profile that was deleted, or that a restore left behind; or days of which the last comes before the first. "
            "Moodle tells of what was deleted only in words; where it keeps them back, the coverage says so. Silent, since Moodle does not tell it: "
            "a group without members, learners in no group where groups are separate, a restriction of a section."
        ),
        speaks=(
            N_("“until 1.09.2024” in a course that goes on"),
            N_("a restriction to a group that was deleted"),
            N_("a restriction to a group that a restore left behind"),
        ),
        silent=(
            N_("a restriction to a group"),
            N_("a certificate that opens when all else is complete"),
            N_("a last day between the course's own start and end"),
        ),
        check=unreachable,
    ),
    Rule(
        code="activity.opens-too-late",
        severity=Severity.WARNING,
        title=N_("Activity that opens after the course's end"),
        problem=N_("The activity opens only when the course is over: %(name)s"),
        remedy=N_("Set an opening date within the course, or move the course's end."),
        documentation=N_("The opening date or a restriction by date lies behind the course's end date."),
        speaks=(N_("opens in January, the course ends in December"),),
        silent=(N_("opens in January, the course has no end"),),
        check=opens_too_late,
    ),
    Rule(
        code="completion.unreachable",
        severity=Severity.ERROR,
        title=N_("Nobody can complete the course"),
        problem=N_("Completing the course takes an activity that learners cannot get to: %(name)s"),
        remedy=N_("Open the activity to learners, or take it out of the course's completion conditions."),
        documentation=N_(
            "The course's completion conditions name the activity, and it is hidden or its restriction cannot be met. Moodle tells the conditions where a learner's completion may be read."
        ),
        speaks=(N_("the final quiz is required and hidden"),),
        silent=(
            N_("a hidden quiz that is not required"),
            N_("the final quiz is hidden, but one condition of several is enough"),
        ),
        check=required_but_out_of_reach,
        hidden_too=True,
    ),
    Rule(
        code="completion.deleted-activity",
        severity=Severity.ERROR,
        title=N_("Completion asks for a deleted activity"),
        problem=N_(
            "The course's completion conditions name an activity that was deleted; Moodle cannot show the completion report."
        ),
        remedy=N_(
            "Open the course's completion settings, unlock them and save them anew; where somebody has completed it, ask the "
            "Moodle administrator first, since unlocking makes Moodle delete who has."
        ),
        documentation=N_(
            "Left behind by a restore or an import that broke off. Moodle answers every question about completion in this course with an error."
        ),
        speaks=(N_("Moodle answers “invalid course module” when asked for the completion of a learner"),),
        silent=(N_("a course without conditions"),),
        check=names_what_is_gone,
    ),
    Rule(
        code="completion.no-criteria",
        severity=Severity.HINT,
        title=N_("Course without completion conditions"),
        problem=N_(
            "Activities count towards completion, but the course itself has no completion conditions: nobody can complete it."
        ),
        remedy=N_("Set the course's completion conditions, or mute this hint if nobody needs to complete it."),
        documentation=N_(
            "Completion tracking is on and activities have conditions, yet “Course completion” has none, so statistics show no completions."
        ),
        speaks=(N_("tracked pages, and no conditions of the course"),),
        silent=(N_("a course with one condition"),),
        check=without_criteria,
    ),
    Rule(
        code="course.no-entrance",
        severity=Severity.WARNING,
        title=N_("Nobody can be enrolled in the course"),
        problem=N_("The course has no enrolment method that is switched on, so nobody gets in."),
        remedy=N_("Add an enrolment method or switch one on; hide the course if nobody is to take it now."),
        documentation=N_("The course is visible and goes on, and every enrolment method in it is off or deleted."),
        speaks=(N_("manual and self-enrolment both off"),),
        silent=(
            N_("manual enrolment on"),
            N_("a hidden course without a method"),
        ),
        check=no_entrance,
    ),
    Rule(
        code="course.entrance-ended",
        severity=Severity.HINT,
        title=N_("Self-enrolment is over"),
        problem=N_("Learners can no longer enrol themselves: the time for it is over, while the course goes on."),
        remedy=N_("Set a new end for self-enrolment, or switch the method off if that is as it should be."),
        documentation=N_(
            "The end date of self-enrolment has passed in a visible course that goes on, and no other self-enrolment is open."
        ),
        speaks=(N_("self-enrolment until yesterday"),),
        silent=(N_("a course into which learners are put by hand"),),
        check=entrance_ended,
    ),
    Rule(
        code="course.ended-enrolling",
        severity=Severity.WARNING,
        title=N_("Ended course still takes learners"),
        problem=N_("The course has ended, but learners can still enrol themselves in it."),
        remedy=N_("Switch self-enrolment off, or set a new end date for the course."),
        documentation=N_(
            "The course's end date has passed, it is visible and its self-enrolment is open. Silent: a hidden course, or one whose "
            "self-enrolment ended with it."
        ),
        speaks=(N_("a visible course that ended yesterday, with self-enrolment open"),),
        silent=(N_("the same course while it is hidden"),),
        check=ended_but_enrolling,
    ),
    Rule(
        code="course.no-teacher",
        severity=Severity.HINT,
        title=N_("Course without a teacher"),
        problem=N_("Learners take part in the course, but nobody with a teacher's role is enrolled in it."),
        remedy=N_("Enrol a teacher, so that learners' questions reach somebody."),
        documentation=N_(
            "Nobody with a teacher's or manager's role has an active enrolment, at least so many learners do (option learners), and there "
            "is something that waits for a teacher: an assignment, a workshop, a forum in which one can ask. Somebody who looks after the "
            "course by a role in its category is not seen here: mute the hint then. Silent: a course that one takes alone, and one "
            "whose people were not read."
        ),
        speaks=(N_("learners and an assignment, but nobody to mark it"),),
        silent=(N_("learners and a page to read alone"),),
        check=no_teacher,
        options={"learners": 1},
    ),
)
