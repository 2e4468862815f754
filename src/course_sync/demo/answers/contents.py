"""core_course_get_contents: a course's sections and modules."""

import json
from collections.abc import Mapping, Sequence
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
    require_login,
    unix,
    unknown_record,
)
from course_sync.demo.things import INSTANCES, Activity, Course, Section, StoredFile

CMID = Param(Kind.INT)
_OPTIONS = {
    "excludemodules", "excludecontents", "includestealthmodules", "sectionid", "sectionnumber", "cmid", "modname",
    "modid",
}  # fmt: skip
_PURPOSES = {
    "assign": "assessment", "bigbluebuttonbn": "other", "choice": "communication", "customcert": "other",
    "data": "collaboration", "feedback": "communication", "forum": "collaboration", "glossary": "collaboration",
    "h5pactivity": "interactivecontent", "imscp": "interactivecontent", "lesson": "interactivecontent",
    "lti": "other", "quiz": "assessment", "scorm": "interactivecontent", "wiki": "collaboration",
    "workshop": "assessment",
}  # fmt: skip
_DATE_LABELS = {
    "allowsubmissionsfromdate": "Opened:", "duedate": "Due:", "timeopen": "Opened:", "timeclose": "Closed:",
}  # fmt: skip
STEALTH_SECTION = -1


@answers("core_course_get_contents", courseid=COURSE_ID, options=OPTIONS)
def get_contents(call: Call) -> Json:
    options = dict(call.params["options"])
    unknown = next((name for name in options if name not in _OPTIONS), None)
    if unknown is not None:
        raise moodle_exception("errorinvalidparam", f'The param "{unknown}" is invalid.')
    course = call.entered(call.params["courseid"], course_context_not_valid)
    sections = [
        shown
        for number, section in enumerate(course.sections)
        if (shown := _section(call, course, number, section, options)) is not None
    ]
    if options.get("includestealthmodules") == "1":
        stealth = [
            _module(call, course, n, a, options)
            for n, a in call.shown(course)
            if not a.listed and not _opens(call, course.sections[n])
        ]
        if stealth:
            sections.append({**_bare_section(STEALTH_SECTION, "", 0), "modules": stealth})
    return sections


@answers("core_course_get_course_module", cmid=CMID)
def get_course_module(call: Call) -> Json:
    """The short form, which is what an account without managing rights gets."""
    wanted = call.params["cmid"]
    for course_id in call.site.course_ids():
        course = call.site.course(course_id)
        found = next(((n, a) for n, _, a in course.activities() if a.cmid == wanted), None) if course else None
        if course is None or found is None:
            continue
        if not call.enters(course):
            raise course_context_not_valid(course_id)
        number, activity = found
        if activity not in (it for _, it in call.shown(course)):
            raise require_login(course_id)
        cm = {
            "id": activity.cmid,
            "course": course_id,
            "module": 1,
            "name": activity.name,
            "modname": activity.modname,
            "instance": activity.instance,
            "section": course.section_id(number),
            "sectionnum": number,
            "groupmode": 0,
            "groupingid": 0,
            "completion": activity.tracking,
            "downloadcontent": 1,
        }
        return {"cm": cm, "warnings": []}
    raise unknown_record()


def _section(call: Call, course: Course, number: int, section: Section, options: dict[str, str]) -> Json | None:
    number_wanted, id_wanted = options.get("sectionnumber"), options.get("sectionid")
    if number_wanted not in (None, str(number)) or id_wanted not in (None, str(course.section_id(number))):
        return None
    shown = _opens(call, section)
    summary, format_ = call.text(section.summary, course.context, f"course/section/{course.section_id(number)}")
    result = _bare_section(course.section_id(number), section.name, number)
    result |= {
        "visible": int(section.visible),
        "summary": summary if shown else "",
        "summaryformat": format_,
        "uservisible": shown,
        "component": "mod_subsection" if section.subsection_of else None,
        "itemid": INSTANCES + section.subsection_of if section.subsection_of else None,
    }
    if section.restriction:
        result["availabilityinfo"] = section.restriction
    if shown and options.get("excludemodules") != "1":
        result["modules"] = [
            _module(call, course, n, activity, options)
            for n, activity in call.shown(course)
            if n == number and _wanted(activity, options)
        ]
    return result


def _opens(call: Call, section: Section) -> bool:
    return section.visible or call.may("moodle/course:viewhiddensections")


def _bare_section(section_id: int, name: str, number: int) -> dict[str, Any]:
    return {
        "id": section_id,
        "name": name,
        "visible": 1,
        "summary": "",
        "summaryformat": 1,
        "section": number,
        "hiddenbynumsections": 0,
        "uservisible": True,
        "component": None,
        "itemid": None,
        "modules": [],
    }


def _wanted(activity: Activity, options: dict[str, str]) -> bool:
    return (
        options.get("modname", activity.modname) == activity.modname
        and options.get("cmid", str(activity.cmid)) == str(activity.cmid)
        and options.get("modid", str(activity.instance)) == str(activity.instance)
    )


def _module(call: Call, course: Course, number: int, activity: Activity, options: dict[str, str]) -> Json:
    unlinked = activity.modname in ("label", "subsection")
    module: dict[str, Any] = {
        "id": activity.cmid,
        "name": activity.name,
        "instance": activity.instance,
        "contextid": activity.context,
        "visible": int(activity.visible and course.sections[number].visible),
        "uservisible": True,
        "visibleoncoursepage": int(activity.listed),
        "modicon": f"{call.root}/theme/image.php/boost/{activity.modname}/1/monologo?filtericon=1",
        "modname": activity.modname,
        "purpose": _PURPOSES.get(activity.modname, "content"),
        "branded": activity.modname in ("h5pactivity", "bigbluebuttonbn"),
        "modplural": activity.modname.capitalize(),
        "availability": None,
        "indent": 0,
        "onclick": "",
        "afterlink": None,
        "customdata": _customdata(course, activity),
        "noviewlink": activity.modname == "label",
        "completion": activity.tracking,
        "downloadcontent": 1,
        "dates": [
            {"label": _DATE_LABELS[name], "timestamp": unix(moment), "dataid": name}
            for name, moment in activity.dates.items()
            if name in _DATE_LABELS
        ],
        "groupmode": 0,
    }
    if not unlinked:
        module["url"] = f"{call.root}/mod/{activity.modname}/view.php?id={activity.cmid}"
    if activity.on_page:
        intro = call.text(activity.intro, activity.context, f"mod_{activity.modname}/intro")[0]
        module["description"] = f'<div class="no-overflow">{intro}</div>'
    if activity.modname in ("resource", "forum"):
        module["activitybadge"] = []
    needed = ({"type": "completion", "cm": activity.needs, "e": 1},) if activity.needs else ()
    if conditions := [*needed, *activity.conditions]:
        restriction = {"op": "&", "c": conditions, "showc": [True] * len(conditions)}
        module["availability"] = json.dumps(restriction, separators=(",", ":"))
        module["availabilityinfo"] = "Not available unless: an activity is marked complete"
    if activity.restriction:
        # Conditions about groups keep out nobody who may see all groups: to such an account nothing is said of them here.
        told = {} if _let_in(call, conditions) else {"availabilityinfo": activity.restriction}
        module = {name: value for name, value in module.items() if name != "availabilityinfo"} | told
    if activity.tracking:
        module["completiondata"] = own_state(activity)
    if options.get("excludecontents") != "1":
        module |= _contents(call, activity)
    return module


def _let_in(call: Call, conditions: Sequence[Mapping[str, object]]) -> bool:
    kinds = {condition.get("type") for condition in conditions}
    return bool(kinds) and kinds <= {"group", "grouping"} and call.may("moodle/site:accessallgroups")


def _customdata(course: Course, activity: Activity) -> str:
    if activity.modname == "subsection":
        number = next((n for n, s in enumerate(course.sections) if s.subsection_of == activity.cmid), 0)
        return json.dumps({"sectionid": str(course.section_id(number))}, separators=(",", ":"))
    if activity.dates:
        return json.dumps({name: unix(moment) for name, moment in activity.dates.items()}, separators=(",", ":"))
    return '""'


def own_state(activity: Activity) -> Json:
    """The service account's own completion of an activity: always none."""
    automatic = activity.tracking == 2
    rule = {"rulename": "completionview", "rulevalue": {"status": 0, "description": "View"}}
    return {
        "state": 0,
        "timecompleted": 0,
        "overrideby": None,
        "valueused": False,
        "hascompletion": True,
        "isautomatic": automatic,
        "istrackeduser": False,
        "uservisible": True,
        "details": [rule] if automatic else [],
        "isoverallcomplete": False,
    }


def _contents(call: Call, activity: Activity) -> dict[str, Any]:
    """`contents` and `contentsinfo`; nothing for types that have none. A malformed address has no entry."""
    makers = {"page": _page, "resource": _files, "folder": _files, "book": _book, "imscp": _imscp, "url": _url}
    if activity.modname not in makers:
        return {}
    contents = makers[activity.modname](call, activity)
    sizes = [item["filesize"] for item in contents]
    return {
        "contents": contents,
        "contentsinfo": {
            "filescount": len(contents),
            "filessize": sum(sizes),
            "lastmodified": unix(activity.modified_at) if contents else 0,
            "mimetypes": sorted({item["mimetype"] for item in contents if "mimetype" in item}),
            "repositorytype": "",
        },
    }


def _item(activity: Activity, **values: Any) -> dict[str, Any]:
    moment = unix(activity.modified_at)
    return {
        "type": "file",
        "filename": "",
        "filepath": "/",
        "filesize": 0,
        "fileurl": None,
        "timecreated": moment,
        "timemodified": moment,
        "sortorder": 0,
        "userid": None,
        "author": None,
        "license": None,
    } | values


def _address(call: Call, activity: Activity, area: str, file: StoredFile) -> str:
    return (
        f"{call.root}/webservice/pluginfile.php/{activity.context}/mod_{activity.modname}/{area}{file.path}{file.name}"
    )


def _file(call: Call, activity: Activity, area: str, file: StoredFile, *, download: bool = True) -> dict[str, Any]:
    return _item(
        activity,
        filename=file.name,
        filepath=file.path,
        filesize=len(file.body),
        fileurl=_address(call, activity, area, file) + ("?forcedownload=1" if download else ""),
        sortorder=int(activity.modname == "resource"),
        mimetype=file.mimetype,
        isexternalfile=False,
        userid=2 if file.author else None,
        author=file.author or None,
    )


def _files(call: Call, activity: Activity) -> list[dict[str, Any]]:
    return [_file(call, activity, "content/0", file) for file in activity.files]


def _page(call: Call, activity: Activity) -> list[dict[str, Any]]:
    index = f"{call.root}/webservice/pluginfile.php/{activity.context}/mod_page/content/index.html?forcedownload=1"
    whole = _item(activity, filename="index.html", fileurl=index, timecreated=None, sortorder=1)
    return [*_files(call, activity), whole]


def _book(call: Call, activity: Activity) -> list[dict[str, Any]]:
    toc: list[dict[str, Any]] = []
    chapters = []
    for n, part in enumerate(activity.parts):
        if part.hidden and not call.may("mod/book:viewhiddenchapters"):
            continue
        number = activity.part_id(n)
        entry = {
            "title": part.title,
            "href": f"{number}/index.html",
            "level": part.level,
            "hidden": str(int(part.hidden)),
            "subitems": [],
        }
        (toc[-1]["subitems"] if part.level and toc else toc).append(entry)
        url = f"{call.root}/webservice/pluginfile.php/{activity.context}/mod_book/chapter/{number}/index.html"
        chapters.append(
            _item(activity, filename="index.html", filepath=f"/{number}/", fileurl=url, content=part.title, tags=[])
        )
    structure = _item(activity, type="content", filename="structure", content=json.dumps(toc))
    return [structure, *chapters]


def _imscp(call: Call, activity: Activity) -> list[dict[str, Any]]:
    toc = [{"href": "sisu.html", "title": part.title, "level": 0, "subitems": []} for part in activity.parts]
    structure = _item(activity, type="content", filename="structure", content=json.dumps(toc))
    return [structure, *(_file(call, activity, "content/1", file, download=False) for file in activity.files)]


def _url(call: Call, activity: Activity) -> list[dict[str, Any]]:
    address = activity.url.replace("@@SITE@@", call.root)
    if " " in address:
        return []
    return [
        _item(
            activity,
            type="url",
            filename=activity.name,
            filepath=None,
            fileurl=address,
            timecreated=None,
            sortorder=None,
        )
    ]


GROUPS_GONE = {"availability_group": "(Missing group)", "availability_grouping": "(Missing grouping)"}
"""What stands in a restriction in place of the name of one that was deleted."""


@answers("core_get_strings", strings=Param(Kind.STRUCTURE), lang=Param(Kind.TEXT, ""))
def get_strings(call: Call) -> Json:
    """Names of types of activities; of one that the site does not have Moodle's mark of a missing word."""
    courses = filter(None, map(call.site.course, call.site.course_ids()))
    used = {activity.modname for course in courses for _, _, activity in course.activities()}
    told = []
    for asked in call.params["strings"].values():
        modname = asked["component"].removeprefix("mod_")
        gone = GROUPS_GONE.get(asked["component"])
        name = gone or (modname.capitalize() if modname in used else f"[[{asked['stringid']}]]")
        told.append({"stringid": asked["stringid"], "component": asked["component"], "lang": "en", "string": name})
    return told
