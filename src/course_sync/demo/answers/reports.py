"""The report builder: two reports, participants with and without dates and progress, as cells of text."""

from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from course_sync.demo.answers.call import Call, Json, Kind, Param, Refusal, answers, unknown_record
from course_sync.demo.things import EXAMPLES, Course, Enrolment

FULL_REPORT = 1
LIGHT_REPORT = 2
_HEADERS = {
    FULL_REPORT: (
        "Course short name", "Username", "ID number", "Role", "Institution", "Plugin", "Status", "Time started", "Last access to course",
        "Student progress", "Completed", "Time completed", "Time until completion",
    ),
    LIGHT_REPORT: ("Course short name", "User ID", "Status", "Time created", "Completed", "Time completed"),
}  # fmt: skip
_TALLINN = ZoneInfo("Europe/Tallinn")


@answers(
    "core_reportbuilder_retrieve_report",
    reportid=Param(Kind.INT),
    page=Param(Kind.INT, 0),
    perpage=Param(Kind.INT, 10),
)
def retrieve_report(call: Call) -> Json:
    number = call.params["reportid"]
    if number not in _HEADERS:
        raise unknown_record()
    if not (call.may("moodle/reportbuilder:view") and call.may("moodle/reportbuilder:viewall")):
        exception = "core_reportbuilder\\exception\\report_access_exception"
        raise Refusal(exception, "errorreportview", "You cannot view this report")
    first = call.params["page"] * call.params["perpage"]
    rows, total = _page(call, first, first + call.params["perpage"])
    make = _full if number == FULL_REPORT else _light
    cells = [{"columns": make(call, course, enrolment)} for course, enrolment in rows]
    data = {"headers": list(_HEADERS[number]), "rows": cells, "totalrowcount": total if rows else 0}
    return {"details": _details(call, number), "data": data, "warnings": []}


def _page(call: Call, first: int, last: int) -> tuple[list[tuple[Course, Enrolment]], int]:
    """The rows from `first` to before `last`, and how many there are. A report asks for no right in the course."""
    rows: list[tuple[Course, Enrolment]] = []
    total = 0
    for course in map(call.site.course, call.site.course_ids()):
        if course is None or course.category == EXAMPLES:  # the report has a condition on the category
            continue
        if course.steady:
            wanted = range(max(0, first - total), min(len(course.enrolments), last - total))
            rows += [(course, course.enrolments[n]) for n in wanted]
            total += len(course.enrolments)
            continue
        for enrolment in course.enrolments:
            if enrolment.role == "student" and enrolment.enrolled_at <= call.now:
                if first <= total < last:
                    rows.append((course, enrolment))
                total += 1
    return rows, total


def moment_cell(moment: datetime | None) -> str:
    """As in "Friday, 20 March 2026, 8:18 PM": English words, the account's time zone."""
    if moment is None:
        return ""
    local = moment.astimezone(_TALLINN)
    days = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
    months = (
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December",
    )  # fmt: skip
    clock = f"{(local.hour + 11) % 12 + 1}:{local.minute:02} {'AM' if local.hour < 12 else 'PM'}"
    return f"{days[local.weekday()]}, {local.day} {months[local.month - 1]} {local.year}, {clock}"


def _full(call: Call, course: Course, enrolment: Enrolment) -> list[str]:
    person = call.site.person(enrolment.person)
    done = sum(1 for cmid in course.criteria if (moment := enrolment.done.get(cmid)) and moment <= call.now)
    share = 100 * done / len(course.criteria) if course.criteria else 0.0
    completed = course.completed_at(enrolment, call.now)
    took = (completed or call.now) - enrolment.enrolled_at
    return [
        course.shortname,
        person.username if person else "",
        person.idnumber if person else "",
        "Student",
        person.institution if person else "",
        "Manual enrolments",
        "Active" if enrolment.active else "Suspended",
        moment_cell(enrolment.enrolled_at),
        moment_cell(enrolment.last_access(call.now)) or "Never",
        f"{share:.1f}%",
        "Yes" if completed else "No",
        moment_cell(completed),
        f"{took.days} days {took.seconds // 3600} hours",
    ]


def _light(call: Call, course: Course, enrolment: Enrolment) -> list[str]:
    completed = course.completed_at(enrolment, call.now)
    return [
        course.shortname,
        str(enrolment.person),
        "Active" if enrolment.active else "Suspended",
        moment_cell(enrolment.enrolled_at),
        "Yes" if completed else "No",
        moment_cell(completed),
    ]


def _details(call: Call, number: int) -> dict[str, Any]:
    picture = f"{call.root}/theme/image.php/boost/core/1/u"
    admin = {
        "id": 2,
        "email": "admin@moodle.example",
        **dict.fromkeys(("idnumber", "phone1", "phone2", "department", "institution"), ""),
        "fullname": "Admin User",
        "identity": "admin@moodle.example",
        "profileurl": f"{call.root}/user/profile.php?id=2",
        "profileimageurl": f"{picture}/f1",
        "profileimageurlsmall": f"{picture}/f2",
    }
    return {
        "name": "Osalejad (täielik)" if number == FULL_REPORT else "Osalejad (lühike)",
        "source": "core_course\\reportbuilder\\datasource\\participants",
        "type": 0,
        "uniquerows": False,
        "conditiondata": "{}",
        "settingsdata": None,
        "contextid": 1,
        "component": "",
        "area": "",
        "itemid": 0,
        "usercreated": 2,
        "id": number,
        "timecreated": 1_700_000_000,
        "timemodified": 1_700_000_000,
        "usermodified": 2,
        "sourcename": "Course participants",
        "tags": [],
        "customfields": {"data": []},
        "modifiedby": admin,
    }
