"""The site itself, its categories and its courses."""

from course_sync.demo.answers.call import (
    COURSE_ID,
    OPTIONS,
    Call,
    Json,
    Kind,
    Param,
    answers,
    invalid_parameter,
    moodle_exception,
    require_login,
    unix,
)
from course_sync.demo.people import SERVICE_ACCOUNT
from course_sync.demo.things import Category, Course, StoredFile

RELEASE = "5.1+ (Build: 20251017)"
VERSION = "2025100600.02"


@answers("core_webservice_get_site_info")
def get_site_info(call: Call) -> Json:
    picture = f"{call.root}/theme/image.php/boost/core/1/u/f1"
    features = ("usecomments", "usetags", "enablecompletion", "enablecustomreports")
    return {
        "sitename": "Digiriigi Akadeemia (näidis)",
        "username": "coursesync",
        "firstname": "Course",
        "lastname": "Sync",
        "fullname": "Course Sync",
        "lang": "et",
        "userid": SERVICE_ACCOUNT,
        "siteurl": call.root,
        "userpictureurl": picture,
        "functions": [{"name": name, "version": VERSION} for name in sorted(call.functions)],
        "downloadfiles": 1,
        "uploadfiles": 0,
        "release": RELEASE,
        "version": VERSION,
        "mobilecssurl": "",
        "advancedfeatures": [{"name": name, "value": 1} for name in features],
        "usercanmanageownfiles": True,
        "userquota": 104_857_600,
        "usermaxuploadfilesize": 67_108_864,
        "userhomepage": 1,
        "userprivateaccesskey": "0" * 32,
        "siteid": 1,
        "sitecalendartype": "gregorian",
        "usercalendartype": "gregorian",
        "userissiteadmin": False,
        "theme": "boost",
        "limitconcurrentlogins": 0,
        "policyagreed": 0,
    }


@answers("core_course_get_categories", criteria=OPTIONS, addsubcategories=Param(Kind.BOOL, default=True))
def get_categories(call: Call) -> Json:
    manages = call.may("moodle/category:manage")
    found = list(call.site.categories)
    for key, value in call.params["criteria"]:
        if key == "idnumber" and not manages:
            raise moodle_exception("criteriaerror", "Missing permissions to search on a criterion.")
        if key not in ("id", "parent", "name", "idnumber"):
            raise moodle_exception("criteriaerror", f"The criterion {key} is not known.")
        found = [c for c in found if str(getattr(c, key)) == value]
    if call.params["addsubcategories"] and call.params["criteria"]:
        wanted = {c.id for c in found}
        found = [c for c in call.site.categories if wanted & {p.id for p in _path(call, c)}]
    return [_category(call, category, manages=manages) for category in found]


def _path(call: Call, category: Category) -> list[Category]:
    by_id = {c.id: c for c in call.site.categories}
    path = [category]
    while path[0].parent in by_id:
        path.insert(0, by_id[path[0].parent])
    return path


def _category(call: Call, category: Category, *, manages: bool) -> Json:
    path = _path(call, category)
    shown = {
        "id": category.id,
        "name": category.name,
        "description": category.description,
        "descriptionformat": 1,
        "parent": category.parent,
        "sortorder": category.id * 10_000,
        "coursecount": len(call.site.courses_in(category.id)),
        "depth": len(path),
        "path": "".join(f"/{c.id}" for c in path),
    }
    if manages:
        shown |= {"idnumber": category.idnumber, "visible": 1, "visibleold": 1, "timemodified": 0, "theme": ""}
    return shown


@answers("core_course_get_courses_by_field", field=Param(Kind.TEXT, ""), value=Param(Kind.TEXT, ""))
def get_courses_by_field(call: Call) -> Json:
    field, value = call.params["field"], call.params["value"]
    if field not in ("", "id", "ids", "shortname", "idnumber", "category", "sectionid"):
        raise invalid_parameter()
    shown = []
    in_category = field == "category" and value.isdigit()
    for number in call.site.courses_in(int(value)) if in_category else call.site.course_ids():
        if (field == "id" and str(number) != value) or (field == "ids" and str(number) not in value.split(",")):
            continue
        course = call.site.course(number)
        if course is None or (not course.visible and not call.may("moodle/course:viewhiddencourses")):
            continue
        matches = {
            "shortname": course.shortname == value,
            "idnumber": course.idnumber == value,
            "category": str(course.category) == value,
            "sectionid": value in {str(course.section_id(n)) for n in range(len(course.sections))},
        }
        if matches.get(field, True):
            shown.append(listed(call, course))
    return {"courses": shown, "warnings": []}


def listed(call: Call, course: Course) -> Json:
    """A course as the site lists it."""
    summary, format_ = call.text(course.summary, course.context, "course/summary")
    people = [(number, call.site.person(number)) for number in course.contacts]
    names = {c.id: c.name for c in call.site.categories}
    public = {
        "id": course.id,
        "fullname": course.fullname,
        "displayname": course.fullname,
        "shortname": course.shortname,
        "courseimage": f"{call.root}/pluginfile.php/{course.context}/course/generated/course.svg",
        "categoryid": course.category,
        "categoryname": names.get(course.category, ""),
        "sortorder": course.category * 10_000 + course.id,
        "summary": summary,
        "summaryformat": format_,
        "summaryfiles": [],
        "overviewfiles": [_overview_file(call, course, file) for file in course.files],
        "showactivitydates": True,
        "showcompletionconditions": True,
        "contacts": [{"id": number, "fullname": person.fullname} for number, person in people if person],
        "enrollmentmethods": list(course.entrances),
    }
    if course.custom_fields:
        public["customfields"] = [
            {
                "name": field.name,
                "shortname": field.shortname,
                "type": "textarea",
                "valueraw": field.value,
                "value": field.value,
            }
            for field in course.custom_fields
        ]
    if not call.enters(course):
        return public
    settings = {
        "format": "topics",
        "showgrades": 1,
        "newsitems": 0,
        "startdate": unix(course.starts_at),
        "enddate": unix(course.ends_at),
        "maxbytes": 0,
        "showreports": 0,
        "visible": int(course.visible),
        "groupmode": 0,
        "groupmodeforce": 0,
        "defaultgroupingid": 0,
        "enablecompletion": int(course.tracks_completion),
        "completionnotify": 0,
        "lang": "",
        "theme": "",
        "marker": 0,
        "filters": [{"filter": "urltolink", "localstate": 0, "inheritedstate": 1}],
        "courseformatoptions": [{"name": "hiddensections", "value": 1}],
    }
    if call.may("moodle/course:update"):
        settings |= {
            "idnumber": course.idnumber,
            "timecreated": unix(course.created_at),
            "timemodified": unix(course.modified_at),
        }
    return {**public, **settings}


def _overview_file(call: Call, course: Course, file: StoredFile) -> Json:
    return {
        "filename": file.name,
        "filepath": file.path,
        "filesize": len(file.body),
        "fileurl": f"{call.root}/webservice/pluginfile.php/{course.context}/course/overviewfiles{file.path}{file.name}",
        "timemodified": unix(course.modified_at),
        "mimetype": file.mimetype,
    }


@answers("core_block_get_course_blocks", courseid=COURSE_ID, returncontents=Param(Kind.BOOL, default=False))
def get_course_blocks(call: Call) -> Json:
    course = call.entered(call.params["courseid"], require_login)
    blocks = []
    for n, block in enumerate(course.blocks):
        shown = {
            "instanceid": course.id * 10 + n,
            "name": "html",
            "region": "side-pre",
            "positionid": None,
            "collapsible": True,
            "dockable": False,
            "weight": n,
            "visible": True,
            "configs": [{"name": "title", "value": f'"{block.title}"', "type": "instance"}],
        }
        if call.params["returncontents"]:
            content, format_ = call.text(block.content, course.context, "block_html/content")
            shown["contents"] = {
                "title": block.title,
                "content": content,
                "contentformat": format_,
                "footer": "",
                "files": [],
            }
        blocks.append(shown)
    return {"blocks": blocks, "warnings": []}
