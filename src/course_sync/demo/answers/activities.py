"""The family `mod_*_get_*_by_courses`: the texts and settings of all activities of a type, course by course."""

import hashlib
from collections.abc import Callable
from typing import Any

from course_sync.demo.answers.call import COURSE_IDS, Call, Json, Param, answers, unix
from course_sync.demo.answers.call import Kind as ParamKind
from course_sync.demo.answers.instances import ASSIGNMENT, KINDS, TIMEMODIFIED, Kind
from course_sync.demo.things import Activity, Course, StoredFile


def _asked(call: Call) -> tuple[list[Course], list[Json]]:
    """The courses that may be read, and a warning for each of the others."""
    courses, warnings = [], []
    for course_id in dict.fromkeys(call.params["courseids"]):
        course = call.site.course(course_id)
        if course is not None and call.enters(course):
            courses.append(course)
        else:
            warnings.append(
                {
                    "item": "course",
                    "itemid": course_id,
                    "warningcode": "1",
                    "message": "No access rights in course context",
                }
            )
    return courses, warnings


def _answering(modname: str, kind: Kind) -> Callable[[Call], Json]:
    def by_courses(call: Call) -> Json:
        courses, warnings = _asked(call)
        found = [
            _instance(call, kind, course, number, activity)
            for course in courses
            for number, activity in call.shown(course)
            if activity.modname == modname
        ]
        return {kind.key: found, **kind.extra, "warnings": warnings} if kind.key else found

    return by_courses


for _modname, _kind in KINDS.items():
    answers(_kind.function, courseids=COURSE_IDS)(_answering(_modname, _kind))


def _instance(call: Call, kind: Kind, course: Course, number: int, activity: Activity) -> Json:
    modname = activity.modname
    intro, introformat = call.text(activity.intro, activity.context, f"mod_{modname}/intro")
    result: dict[str, Any] = {
        "id": activity.instance,
        kind.cmid: activity.cmid,
        "course": course.id,
        "name": activity.name,
        "intro": intro,
        "introformat": introformat,
        "introfiles": [],
        **kind.usual,
    }
    if "section" in kind.usual:
        result |= {"section": number, "visible": activity.visible}
    if modname in TIMEMODIFIED:
        result["timemodified"] = unix(activity.modified_at)
    result |= {name: unix(moment) for name, moment in activity.dates.items()}
    result |= {
        name: call.text(value, activity.context, f"mod_{modname}/{name}")[0] if isinstance(value, str) else value
        for name, value in activity.settings.items()
    }
    if modname in _MORE:
        result |= _MORE[modname](call, activity)
    return result


def _file(call: Call, activity: Activity, area: str, file: StoredFile) -> Json:
    base = f"{call.root}/webservice/pluginfile.php/{activity.context}/mod_{activity.modname}/{area}"
    return {
        "filename": file.name,
        "filepath": file.path,
        "filesize": len(file.body),
        "fileurl": f"{base}{file.path}{file.name}",
        "timemodified": unix(activity.modified_at),
        "mimetype": file.mimetype,
        "isexternalfile": False,
        "icon": "f/unknown",
    }


def _page(call: Call, activity: Activity) -> dict[str, Any]:
    content, format_ = call.text(activity.content, activity.context, "mod_page/content/0", activity.format)
    files = [_file(call, activity, "content/0", file) for file in activity.files]
    return {"content": content, "contentformat": format_, "contentfiles": files}


def _url(call: Call, activity: Activity) -> dict[str, Any]:
    return {"externalurl": activity.url.replace("@@SITE@@", call.root)}


def _resource(call: Call, activity: Activity) -> dict[str, Any]:
    return {"contentfiles": [_file(call, activity, "content/0", file) for file in activity.files]}


def _h5p(call: Call, activity: Activity) -> dict[str, Any]:
    return {
        "context": activity.context,
        "timecreated": unix(activity.modified_at),
        "package": [_file(call, activity, "package/0", file) for file in activity.files],
    }


def _scorm(call: Call, activity: Activity) -> dict[str, Any]:
    (package,) = activity.files
    return {
        "packagesize": len(package.body),
        "packageurl": f"{call.root}/webservice/pluginfile.php/{activity.context}/mod_scorm/package/0/{package.name}",
        "sha1hash": hashlib.sha1(package.body, usedforsecurity=False).hexdigest(),
        "reference": package.name,
    }


def _label(call: Call, activity: Activity) -> dict[str, Any]:
    return {"introfiles": [_file(call, activity, "intro", file) for file in activity.files]}


def _forum(call: Call, activity: Activity) -> dict[str, Any]:  # noqa: ARG001 - the same shape as its siblings
    return {"numdiscussions": len(activity.parts)}


_MORE: dict[str, Callable[[Call, Activity], dict[str, Any]]] = {
    "label": _label,
    "page": _page,
    "url": _url,
    "resource": _resource,
    "h5pactivity": _h5p,
    "scorm": _scorm,
    "forum": _forum,
}


@answers(
    "mod_assign_get_assignments",
    courseids=COURSE_IDS,
    capabilities=Param(ParamKind.STRUCTURE, {}),
    includenotenrolledcourses=Param(ParamKind.BOOL, default=False),
)
def get_assignments(call: Call) -> Json:
    if not call.params["includenotenrolledcourses"]:
        refused = "User is not enrolled or does not have requested capability"
        warnings = [
            {"item": "course", "itemid": number, "warningcode": "2", "message": refused}
            for number in call.params["courseids"]
        ]
        return {"courses": [], "warnings": warnings}
    courses, warnings = _asked(call)
    return {
        "courses": [
            {
                "id": course.id,
                "fullname": course.fullname,
                "shortname": course.shortname,
                "timemodified": unix(course.modified_at),
                "assignments": [
                    _assignment(call, course, activity)
                    for _, activity in call.shown(course)
                    if activity.modname == "assign"
                ],
            }
            for course in courses
        ],
        "warnings": warnings,
    }


def _assignment(call: Call, course: Course, activity: Activity) -> Json:
    intro, introformat = call.text(activity.intro, activity.context, "mod_assign/intro")
    return {
        "id": activity.instance,
        "cmid": activity.cmid,
        "course": course.id,
        "name": activity.name,
        "timemodified": unix(activity.modified_at),
        **ASSIGNMENT,
        **{name: unix(moment) for name, moment in activity.dates.items()},
        "configs": [{"plugin": "onlinetext", "subtype": "assignsubmission", "name": "enabled", "value": "1"}],
        "intro": intro,
        "introformat": introformat,
        "introattachments": [_file(call, activity, "introattachment/0", file) for file in activity.files],
    }
