"""Who is enrolled where."""

from typing import Any

from course_sync.demo.answers.call import (
    COURSE_ID,
    OPTIONS,
    Call,
    Json,
    Kind,
    Param,
    answers,
    course_context_not_valid,
    moodle_exception,
    no_permission,
    unix,
)
from course_sync.demo.things import Course, Enrolment

_FIELDS = (
    "id", "username", "firstname", "lastname", "fullname", "email", "address", "phone1", "phone2", "department",
    "institution", "idnumber", "interests", "firstaccess", "lastaccess", "lastcourseaccess", "description",
    "descriptionformat", "city", "country", "profileimageurlsmall", "profileimageurl", "customfields", "groups",
    "roles", "preferences", "enrolledcourses",
)  # fmt: skip
_ROLES = {"editingteacher": 3, "student": 5}


@answers("core_enrol_get_enrolled_users", courseid=COURSE_ID, options=OPTIONS)
def get_enrolled_users(call: Call) -> Json:
    options = dict(call.params["options"])
    course = call.entered(call.params["courseid"], course_context_not_valid)
    if not call.may("moodle/course:viewparticipants") and not call.may("moodle/course:enrolreview"):
        raise no_permission("View participants")
    only = {name for name in ("onlyactive", "onlysuspended") if options.get(name) == "1"}
    if only and not call.may("moodle/course:enrolreview"):
        raise no_permission("View participants")
    if len(only) == 2:
        raise moodle_exception("enrolbothactivesuspended", "onlyactive and onlysuspended can not be combined")
    wanted = [name for name in options.get("userfields", "").split(",") if name]
    unknown = next((name for name in wanted if name not in _FIELDS), None)
    if unknown is not None:
        raise moodle_exception("invaliduserfield", f"Invalid user field: {unknown}")
    rows = [
        e
        for e in course.enrolments
        if e.enrolled_at <= call.now
        and ("onlyactive" not in only or e.active)
        and ("onlysuspended" not in only or not e.active)
    ]
    rows.sort(key=lambda e: e.person, reverse=options.get("sortdirection", "ASC").upper() == "DESC")
    first, limit = int(options.get("limitfrom", "0")), int(options.get("limitnumber", "0"))
    page = rows[first : first + limit] if limit else rows[first:]
    courses = not wanted or "enrolledcourses" in wanted
    seen = (_user(call, e, courses=courses) for e in page if call.may("moodle/user:viewdetails") or e.role != "student")
    return [{k: v for k, v in user.items() if not wanted or k in (*wanted, "id", "fullname")} for user in seen]


# What a role allows, of what is asked for.
_ALLOWED = {
    "moodle/course:manageactivities": frozenset({"editingteacher"}),
    "moodle/grade:viewall": frozenset({"editingteacher", "teacher"}),
    "moodle/course:isincompletionreports": frozenset({"student"}),
}


@answers("core_enrol_get_enrolled_users_with_capability", coursecapabilities=Param(Kind.STRUCTURE), options=OPTIONS)
def get_enrolled_users_with_capability(call: Call) -> Json:
    options = dict(call.params["options"])
    wanted = {name for name in options.get("userfields", "").split(",") if name}
    lists = []
    for asked in call.params["coursecapabilities"].values():
        course = call.entered(int(asked["courseid"]), course_context_not_valid)
        if not call.may("moodle/course:viewparticipants") and not call.may("moodle/course:enrolreview"):
            raise no_permission("View participants")
        if options.get("onlyactive") == "1" and not call.may("moodle/course:enrolreview"):
            raise no_permission("Review course enrolments")
        if not call.may("moodle/role:review"):
            raise no_permission("Review permissions for others")
        for capability in asked["capabilities"].values():
            rows = [
                e
                for e in course.enrolments
                if e.enrolled_at <= call.now
                and e.role in _ALLOWED.get(capability, frozenset())
                and (e.active or options.get("onlyactive") != "1")
                and (call.may("moodle/user:viewdetails") or e.role != "student")
            ]
            users = [_user(call, e, courses=False) for e in sorted(rows, key=lambda e: e.person)]
            shown = [
                {k: v for k, v in user.items() if not wanted or k in {*wanted, "id", "fullname"}} for user in users
            ]
            lists.append({"courseid": course.id, "capability": capability, "users": shown})
    return lists


def _user(call: Call, enrolment: Enrolment, *, courses: bool) -> dict[str, Any]:
    """A row with all fields that the account may see; empty ones are missing, as Moodle leaves them out."""
    person = call.site.person(enrolment.person)
    if person is None:
        return {"id": enrolment.person, "fullname": ""}
    seen = unix(enrolment.last_access(call.now))
    row: dict[str, Any] = {
        "id": person.id,
        "firstname": person.firstname,
        "lastname": person.lastname,
        "fullname": person.fullname,
        "firstaccess": seen,
        "lastaccess": seen,
        "lastcourseaccess": seen,
        "city": "Tallinn",
        "country": "EE",
        "profileimageurlsmall": f"{call.root}/theme/image.php/boost/core/1/u/f2",
        "profileimageurl": f"{call.root}/theme/image.php/boost/core/1/u/f1",
        "roles": [
            {"roleid": _ROLES[role], "name": "", "shortname": role, "sortorder": 0}
            for role in (enrolment.role,)
            if role  # somebody enrolled may have lost the role
        ],
    }
    if person.description:
        row |= {"description": person.description, "descriptionformat": 1}
    if call.may("moodle/user:viewalldetails"):
        row["username"] = person.username
    identity: tuple[str, ...] = ("email",) if call.may("moodle/course:useremail") else ()
    if call.may("moodle/site:viewuseridentity"):
        identity = ("email", "idnumber", "institution", "department")
    row |= {name: value for name in identity if (value := getattr(person, name))}
    if courses:
        entered = [c for c in map(call.site.course, call.site.courses_of(person.id)) if c and call.enters(c)]
        row["enrolledcourses"] = [{"id": c.id, "fullname": c.fullname, "shortname": c.shortname} for c in entered]
    return row


@answers("core_enrol_get_users_courses", userid=Param(Kind.INT), returnusercount=Param(Kind.BOOL, default=True))
def get_users_courses(call: Call) -> Json:
    person = call.params["userid"]
    shown = []
    for course in map(call.site.course, call.site.courses_of(person)):
        if course is None or not call.enters(course):
            continue
        enrolment = next((e for e in course.enrolments if e.person == person), None)
        if enrolment is not None and enrolment.active and enrolment.enrolled_at <= call.now:
            shown.append(_users_course(call, course, enrolment))
    return shown


def _users_course(call: Call, course: Course, enrolment: Enrolment) -> Json:
    reports = call.may("report/completion:view")
    done = sum(1 for cmid in course.criteria if (moment := enrolment.done.get(cmid)) and moment <= call.now)
    criteria = bool(course.criteria) and reports
    summary, format_ = call.text(course.summary, course.context, "course/summary")
    row = {
        "id": course.id,
        "shortname": course.shortname,
        "fullname": course.fullname,
        "displayname": course.fullname,
        "idnumber": course.idnumber,
        "visible": int(course.visible),
        "summary": summary,
        "summaryformat": format_,
        "format": "topics",
        "courseimage": f"{call.root}/pluginfile.php/{course.context}/course/generated/course.svg",
        "showgrades": True,
        "lang": "",
        "enablecompletion": course.tracks_completion,
        "completionhascriteria": criteria,
        "completionusertracked": criteria and enrolment.role == "student",
        "category": course.category,
        "progress": round(100 * done / len(course.criteria), 2) if criteria else None,
        "completed": course.completed_at(enrolment, call.now) is not None if criteria else None,
        "startdate": unix(course.starts_at),
        "enddate": unix(course.ends_at),
        "marker": 0,
        "lastaccess": unix(enrolment.last_access(call.now)) or None,
        "isfavourite": False,
        "hidden": False,
        "overviewfiles": [],
        "showactivitydates": True,
        "showcompletionconditions": True,
        "timemodified": unix(course.modified_at),
    }
    if call.params["returnusercount"]:
        row["enrolledusercount"] = len(course.enrolments)
    return row


@answers("core_enrol_get_course_enrolment_methods", courseid=COURSE_ID)
def get_enrolment_methods(call: Call) -> Json:
    """Only methods by which one can enrol oneself."""
    course = call.entered(call.params["courseid"], course_context_not_valid)
    if "self" not in course.entrances:
        return []
    ended = "You cannot enrol any more, since enrolment ended on Monday, 1 September 2025, 12:00 AM."
    method = {"id": course.id, "courseid": course.id, "type": "self", "name": "Self enrolment (Student)"}
    return [{**method, "status": ended if course.door == "ended" else True}]
