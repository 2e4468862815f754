"""The truth about people on a real Moodle: what a query on its database (PostgreSQL) gives, to the person."""

import json
import shlex
import subprocess
from collections.abc import Collection, Iterator
from dataclasses import replace

from benchmarks.people.pull import STAFF, Person, minutes, shown
from course_sync.privacy import Pseudonyms

_TRUTH = """
SELECT c.id, u.id, u.username, u.institution,
       (SELECT string_agg(r.shortname, ',') FROM mdl_role_assignments ra JOIN mdl_role r ON r.id = ra.roleid
          JOIN mdl_context x ON x.id = ra.contextid
         WHERE x.contextlevel = 50 AND x.instanceid = c.id AND ra.userid = u.id),
       max(CASE WHEN ue.status = 0 AND e.status = 0 AND ue.timestart <= extract(epoch FROM now())
                 AND (ue.timeend = 0 OR ue.timeend > extract(epoch FROM now())) THEN 1 ELSE 0 END),
       min(CASE WHEN ue.timestart = 0 THEN ue.timecreated ELSE ue.timestart END),
       (SELECT min(l.timeaccess) FROM mdl_user_lastaccess l WHERE l.courseid = c.id AND l.userid = u.id),
       (SELECT min(p.timecompleted) FROM mdl_course_completions p WHERE p.course = c.id AND p.userid = u.id AND p.timecompleted > 0),
       CASE WHEN c.enablecompletion = 1 AND EXISTS (SELECT 1 FROM mdl_course_completion_criteria k WHERE k.course = c.id) THEN 1 ELSE 0 END,
       c.enablecompletion, c.visible
  FROM mdl_course c JOIN mdl_enrol e ON e.courseid = c.id JOIN mdl_user_enrolments ue ON ue.enrolid = e.id
  JOIN mdl_user u ON u.id = ue.userid AND u.deleted = 0
 WHERE c.id IN ({ids}) GROUP BY c.id, u.id, u.username, u.institution
"""


def people_of_site(
    sql: str, courses: Collection[int], pseudonyms: Pseudonyms, *, by_report: bool
) -> dict[int, dict[str, Person]]:
    """Course → pseudonym of the way → what Moodle's database holds.

    Args:
        sql: command that runs the query given as its last argument, as `psql -At` does.

    Raises:
        CalledProcessError: it failed.
    """
    found: dict[int, dict[str, Person]] = {course: {} for course in courses}
    minute = shown if by_report else minutes
    recorded: dict[int, dict[str, int | None]] = {}
    for line in _rows(sql, _TRUTH.format(ids=",".join(map(str, courses)))):
        course, user, name, unit, roles, active, enrolled, access, completed, criteria, enabled, visible = line
        who = pseudonyms.of_key("username", name) if by_report else pseudonyms.of(int(user))
        known = criteria == "1" and (by_report or bool(roles) or visible == "1")  # else the functions tell nothing
        day = minute(int(completed or 0))
        if enabled == "1":
            recorded.setdefault(int(course), {})[who] = day
        found[int(course)][who] = Person(
            staff=bool(STAFF & set(roles.split(","))),
            active=active == "1",
            completed=bool(completed) if known else None,
            completed_at=day if known else None,
            enrolled_at=minute(int(enrolled)),
            last_access=minute(int(access or 0)),
            unit=unit.strip(),
        )
    return _as_recorded(found, recorded) if by_report else found


def _as_recorded(
    found: dict[int, dict[str, Person]], recorded: dict[int, dict[str, int | None]]
) -> dict[int, dict[str, Person]]:
    """A course whose criteria were taken away keeps its completions, and a report tells them."""
    for course, days in recorded.items():
        if any(days.values()):
            found[course] = {
                who: replace(person, completed=days[who] is not None, completed_at=days[who])
                for who, person in found[course].items()
            }
    return found


def _rows(sql: str, query: str) -> Iterator[list[str]]:
    """Each row's cells as text, "" for NULL. Asked for as JSON, a row a line: a user name may hold a "|", an institution a new line."""
    asked = f"SELECT row_to_json(found) FROM ({query}) found"
    answer = subprocess.run([*shlex.split(sql), asked], capture_output=True, text=True, check=True)
    for line in answer.stdout.split("\n"):
        if line:
            cells = json.loads(line, object_pairs_hook=lambda pairs: [cell for _, cell in pairs])  # two are called "id"
            yield ["" if cell is None else str(cell) for cell in cells]
