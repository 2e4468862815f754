"""Who has completed what."""

from course_sync.demo.answers.call import (
    COURSE_ID,
    Call,
    Json,
    Kind,
    Param,
    answers,
    moodle_exception,
    no_permission,
    require_login,
    unknown_record,
)
from course_sync.demo.answers.contents import own_state
from course_sync.demo.things import Activity, Course, Enrolment

_USER_ID = Param(Kind.INT)


def _asked(call: Call) -> tuple[Course, Enrolment | None]:
    """The course and the person's enrolment.

    Raises:
        Refusal: no such course or person, or the course is not open to the account.
    """
    course = call.entered(call.params["courseid"], require_login)
    person = call.params["userid"]
    if call.site.person(person) is None:
        raise unknown_record()
    rows = (e for e in course.enrolments if e.person == person and e.enrolled_at <= call.now)
    return course, next(rows, None)


@answers("core_completion_get_course_completion_status", courseid=COURSE_ID, userid=_USER_ID)
def get_course_completion(call: Call) -> Json:
    course, enrolment = _asked(call)
    if not call.may("report/completion:view") or not course.tracks_completion:
        raise moodle_exception("cannotviewreport", "You cannot view this report")
    if not course.criteria:
        raise moodle_exception("nocriteriaset", "No completion criteria set for this course")
    if course.leftover:
        raise moodle_exception("invalidcoursemoduleid", "Invalid course module ID: 999999")
    if enrolment is None:
        raise moodle_exception("notenroled", "You are not enrolled in this course")
    if not enrolment.active or not enrolment.role:  # nobody whom completion reports hold
        raise moodle_exception("usernotenroled", "User is not enrolled in this course")
    completions = [
        _criterion(call, activity, enrolment)
        for cmid in course.criteria
        if (activity := course.activity(cmid)) is not None
    ]
    done = course.completed_at(enrolment, call.now) is not None
    status = {"completed": done, "aggregation": 1, "completions": completions}
    return {"completionstatus": status, "warnings": []}


def _criterion(call: Call, activity: Activity, enrolment: Enrolment) -> Json:
    moment = enrolment.done.get(activity.cmid)
    done = moment is not None and moment <= call.now
    address = f"{call.root}/mod/{activity.modname}/view.php?id={activity.cmid}"
    return {
        "type": 4,
        "title": "Activity completion",
        "status": "Yes" if done else "No",
        "complete": done,
        "timecompleted": int(moment.timestamp()) if moment is not None and done else None,
        "details": {
            "type": "Activity completion",
            "criteria": f'<a href="{address}">{activity.name}</a>',
            "requirement": "Marking yourself complete" if activity.tracking == 1 else "Viewing the activity",
            "status": "",
        },
    }


@answers("core_completion_get_activities_completion_status", courseid=COURSE_ID, userid=_USER_ID)
def get_activities_completion(call: Call) -> Json:
    course, enrolment = _asked(call)
    if not call.may("report/progress:view"):
        raise no_permission("View activity completion reports")
    if not course.tracks_completion:
        return {"statuses": [], "warnings": []}
    return {
        "statuses": [_state(call, a, enrolment) for _, a in call.shown(course) if a.tracking],
        "warnings": [],
    }


def _state(call: Call, activity: Activity, enrolment: Enrolment | None) -> Json:
    moment = enrolment.done.get(activity.cmid) if enrolment else None
    done = moment is not None and moment <= call.now
    state = own_state(activity)
    details = [{**d, "rulevalue": {**d["rulevalue"], "status": int(done)}} for d in state["details"]]
    return {
        "cmid": activity.cmid,
        "modname": activity.modname,
        "instance": activity.instance,
        **state,
        "state": int(done),
        "timecompleted": int(moment.timestamp()) if moment is not None and done else 0,
        "tracking": activity.tracking,
        "istrackeduser": enrolment is not None and enrolment.active and enrolment.role == "student",
        "details": details,
        "isoverallcomplete": done,
    }
