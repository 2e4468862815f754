"""The stand-in Moodle, answering about people out of `Tables` the way Moodle's own queries do."""

import html
import threading
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

from benchmarks.people.tables import FIRST_COURSE, Tables, moment
from course_sync.clock import Clock
from course_sync.demo.answers.call import (
    Call,
    Json,
    course_context_not_valid,
    moodle_exception,
    no_permission,
    require_login,
)
from course_sync.demo.answers.reports import moment_cell
from course_sync.demo.moodle import Reply, StandInMoodle
from course_sync.demo.world import World

REPORT = 7
HEADERS = (
    "Course short name with link", "Username", "Short name", "Institution", "Status", "Time started", "Last access to course",
    "Completed", "Time completed",
)  # fmt: skip
_ACTIVE = "ue.status = 0 AND e.status = 0 AND ue.timestart <= :now AND (ue.timeend = 0 OR ue.timeend > :now)"
_ENROLLED = (
    "SELECT DISTINCT ue.userid FROM user_enrolments ue JOIN enrol e ON e.id = ue.enrolid WHERE e.courseid = :course"
)
_TRACKED = (
    f"{_ENROLLED} AND ue.userid = :user AND {_ACTIVE} AND EXISTS (SELECT 1 FROM role_assignments a"
    " WHERE a.courseid = :course AND a.userid = :user AND a.roleid = 5)"
)
_STEPS = (
    "SELECT k.moduleinstance, d.timecompleted FROM course_completion_criteria k LEFT JOIN course_completion_crit_compl d"
    " ON d.criteriaid = k.id AND d.userid = :user WHERE k.course = :course"
)
# As the datasource "Course participants" of Moodle 5.1 joins: one row an enrolment, role and group, and one without a person for a
# method that nobody uses. Equals come in another order on every page.
_REPORT = """
SELECT c.id, c.shortname, u.username, r.shortname, u.institution,
       CASE WHEN ue.status = 0 THEN CASE WHEN ue.timestart > :now OR (ue.timeend > 0 AND ue.timeend < :now) OR e.status = 1
            THEN 'Not current' ELSE 'Active' END WHEN ue.status = 1 THEN 'Suspended' ELSE '' END,
       CASE WHEN ue.timestart = 0 THEN ue.timecreated ELSE ue.timestart END, l.timeaccess, p.timecompleted
  FROM course c LEFT JOIN enrol e ON e.courseid = c.id LEFT JOIN user_enrolments ue ON ue.enrolid = e.id
  LEFT JOIN user u ON u.id = ue.userid AND u.deleted = 0
  LEFT JOIN role_assignments ra ON ra.courseid = c.id AND ra.userid = u.id LEFT JOIN role r ON r.id = ra.roleid
  LEFT JOIN groups_members g ON g.courseid = c.id AND g.userid = u.id
  LEFT JOIN user_lastaccess l ON l.courseid = c.id AND l.userid = u.id
  LEFT JOIN course_completions p ON p.course = c.id AND p.userid = u.id
 ORDER BY c.shortname, u.username, (ifnull(ra.id, 0) * 31 + ifnull(g.groupid, 0) * 17 + ue.id) % (:page + 2), ue.id, ra.id, g.groupid
"""


class CrowdMoodle(StandInMoodle):
    """A stand-in whose people are those of `tables`.

    Attributes:
        padded: times look like "03:15 PM", else "3:15 PM".
        separate: courses whose groups see only themselves, and the account is in none.
        bytes: of all answers so far.
    """

    def __init__(self, tables: Tables, courses: int, clock: Clock) -> None:
        super().__init__(world_of(tables, courses, clock), clock)
        self.tables = tables
        self.padded = True
        self.separate: set[int] = set()
        self.bytes = 0
        self._reading = threading.Lock()
        self.own.update(
            {
                "core_enrol_get_enrolled_users": self._enrolled,
                "core_enrol_get_users_courses": self._courses_of,
                "core_completion_get_course_completion_status": self._completion,
                "core_completion_get_activities_completion_status": self._activities,
                "core_reportbuilder_retrieve_report": self._report,
            }
        )

    def reply(self, method: str, target: str, body: str) -> Reply:
        answer = super().reply(method, target, body)
        self.bytes += len(answer.body)
        return answer

    def asked(self) -> int:
        """Requests so far, calls inside batches not counted."""
        return sum(1 for request in self.requests if not request.batched)

    def _rows(self, call: Call, query: str, **values: Any) -> list[tuple[Any, ...]]:
        with self._reading:
            return self.tables.db.execute(query, {"now": int(call.now.timestamp()), **values}).fetchall()

    def _enrolled(self, call: Call) -> Json:
        options = dict(call.params["options"])
        course = call.entered(call.params["courseid"], course_context_not_valid).id
        only = next((name for name in ("onlyactive", "onlysuspended") if options.get(name) == "1"), "")
        if only and not call.may("moodle/course:enrolreview"):
            raise no_permission("Review course enrolments")
        if course in self.separate and not call.may("moodle/site:accessallgroups"):
            return []
        active = f"{_ENROLLED} AND {_ACTIVE}"
        inside = {"onlyactive": f"IN ({active})", "onlysuspended": f"IN ({_ENROLLED} EXCEPT {active})"}
        query = (
            "SELECT u.id, l.timeaccess, (SELECT group_concat(r.shortname) FROM role_assignments a JOIN role r ON r.id = a.roleid"
            " WHERE a.courseid = :course AND a.userid = u.id) FROM user u"
            " LEFT JOIN user_lastaccess l ON l.courseid = :course AND l.userid = u.id"
            f" WHERE u.deleted = 0 AND u.id {inside.get(only, f'IN ({_ENROLLED})')} ORDER BY u.id LIMIT :most OFFSET :start"
        )
        page = {"most": int(options.get("limitnumber", "-1")), "start": int(options.get("limitfrom", "0"))}
        return [
            {
                "id": user,
                "fullname": f"Õppija Näidis {user}",
                "lastcourseaccess": access or 0,
                "roles": [{"roleid": 1, "name": "", "shortname": role} for role in (roles or "").split(",") if role],
            }
            for user, access, roles in self._rows(call, query, course=course, **page)
        ]

    def _courses_of(self, call: Call) -> Json:
        query = (
            "SELECT DISTINCT c.id, c.enablecompletion, p.timecompleted,"
            " EXISTS (SELECT 1 FROM course_completion_criteria k WHERE k.course = c.id) FROM user_enrolments ue JOIN enrol e ON e.id = ue.enrolid"
            " JOIN course c ON c.id = e.courseid LEFT JOIN course_completions p ON p.course = c.id AND p.userid = ue.userid"
            f" WHERE ue.userid = :user AND c.visible AND {_ACTIVE}"
        )
        rows = self._rows(call, query, user=call.params["userid"])
        return [
            {
                "id": course,
                "progress": None,
                "completed": bool(completed) if on else None,
                "completionhascriteria": bool(on and criteria),
            }
            for course, on, completed, criteria in rows
        ]

    def _completion(self, call: Call) -> Json:
        who = {"course": call.params["courseid"], "user": call.params["userid"]}
        if not call.may("report/completion:view") or not self._rows(
            call, "SELECT 1 FROM course WHERE id = :course AND enablecompletion", **who
        ):
            raise moodle_exception("cannotviewreport", "You cannot view this report")
        if not self._rows(call, _TRACKED, **who):
            raise moodle_exception("usernotenroled", "User is not enrolled in this course")
        criteria = self._rows(call, _STEPS, **who)
        if not criteria:
            raise moodle_exception("nocriteriaset", "No completion criteria set for this course")
        done = self._rows(call, "SELECT 1 FROM course_completions WHERE course = :course AND userid = :user", **who)
        rows = [_criterion(call.root, cmid, completed) for cmid, completed in criteria]
        return {
            "completionstatus": {"completed": bool(done), "aggregation": 1, "completions": rows},
            "warnings": [],
        }

    def _activities(self, call: Call) -> Json:
        """The activities that criteria name are all that there are."""
        who = {"course": call.entered(call.params["courseid"], require_login).id, "user": call.params["userid"]}
        if not call.may("report/progress:view"):
            raise no_permission("View activity completion reports")
        tracked = bool(self._rows(call, _TRACKED, **who))
        steps = [
            {
                "cmid": cmid,
                "modname": "page",
                "instance": cmid,
                "state": int(bool(completed)),
                "timecompleted": completed or 0,
                "tracking": 2,
                "istrackeduser": tracked,
                "details": [],
            }
            for cmid, completed in self._rows(call, _STEPS, **who)
        ]
        return {"statuses": steps, "warnings": []}

    def _report(self, call: Call) -> Json:
        page, size = call.params["page"], call.params["perpage"]
        with_people = f"SELECT count(*) FROM ({_REPORT})"
        total = self._rows(call, with_people, page=0)[0][0]
        rows = self._rows(call, f"{_REPORT} LIMIT :size OFFSET :start", page=page, size=size, start=page * size)
        cells = [{"columns": self._cells(call.root, *row)} for row in rows]
        return {
            "details": {"id": call.params["reportid"], "name": "Osalejad", "source": "participants"},
            "data": {"headers": list(HEADERS), "rows": cells, "totalrowcount": total},
            "warnings": [],
        }

    def _cells(self, root: str, course: int, shortname: str, user: str | None, *more: Any) -> list[str | None]:
        role, place, status, began, access, completed = more
        link = f'<a href="{root}/course/view.php?id={course}">{shortname}</a>'
        if user is None:
            return [link, None, None, None, status, self._moment(began), None, None, None]
        done = "Yes" if completed else "No"
        return [
            link, user, role, html.escape(place, quote=False), status, self._moment(began), self._moment(access) or "Never", done,
            self._moment(completed),
        ]  # fmt: skip

    def _moment(self, seconds: int | None) -> str:
        text = moment_cell(moment(seconds))
        head, _, clock = text.rpartition(", ")
        return f"{head}, {clock:0>8}" if text and self.padded else text


def _criterion(root: str, cmid: int, completed: int | None) -> Json:
    details = {"type": "", "criteria": f'<a href="{root}/mod/page/view.php?id={cmid}">Leht</a>', "requirement": "", "status": ""}  # fmt: skip
    return {
        "type": 4, "title": "", "status": "", "complete": bool(completed), "timecompleted": completed, "details": details
    }  # fmt: skip


def world_of(tables: Tables, courses: int, clock: Clock) -> World:
    """The courses of the tables, with hardly anything in them."""
    start = datetime.fromtimestamp(clock.now().timestamp() - 86400, UTC)
    world = World.scaled(start=start, courses=courses, activities=1, learners=0)
    for course, on, visible in tables.db.execute("SELECT id, enablecompletion, visible FROM course"):
        if not on or not visible:
            made = world.site.course(course)
            assert made is not None
            hidden = replace(made, tracks_completion=bool(on), visible=bool(visible))
            world = replace(world, site=world.site.with_course(course, hidden))
    assert world.site.course(FIRST_COURSE) is not None
    return world
