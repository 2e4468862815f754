"""Tags of courses: a tag's number by its name, and the courses that carry it."""

from course_sync.demo.answers.call import Call, Json, Kind, Param, answers, moodle_exception
from course_sync.demo.answers.courses import listed


def _tags(call: Call) -> list[str]:
    """All tags of the site; a tag's number is its place here."""
    courses = (call.site.course(number) for number in call.site.course_ids())
    return sorted({tag for course in courses if course for tag in course.tags})


@answers("core_tag_get_tagindex_per_area", tagindex=Param(Kind.STRUCTURE, {}))
def get_tag_index(call: Call) -> Json:
    name = str(call.params["tagindex"].get("tag", "")).casefold()
    number = next((n for n, tag in enumerate(_tags(call), 1) if tag.casefold() == name), None)
    if number is None:
        raise moodle_exception("notagsfound", f'No tags matching "{name}" found')
    area = {"tagid": number, "ta": 2, "component": "core", "itemtype": "course", "title": "Courses", "content": ""}
    return [{**area, "nextpageurl": None, "prevpageurl": None, "exclusiveurl": None, "hascontent": 1}]


@answers(
    "core_course_search_courses",
    criterianame=Param(Kind.TEXT),
    criteriavalue=Param(Kind.TEXT),
    page=Param(Kind.INT, 0),
    perpage=Param(Kind.INT, 0),
)
def search_courses(call: Call) -> Json:
    names = dict(enumerate(_tags(call), 1))
    wanted = names.get(int(call.params["criteriavalue"])) if call.params["criterianame"] == "tagid" else None
    courses = [course for number in call.site.course_ids() if (course := call.site.course(number)) is not None]
    found = [listed(call, course) for course in courses if wanted in course.tags]
    start, size = call.params["page"] * call.params["perpage"], call.params["perpage"] or len(found)
    return {"total": len(found), "courses": found[start : start + size], "warnings": []}
