"""Moodle's own tables about people, cut to the columns that matter, in SQLite: made at any size, and moved by a day."""

import random
import sqlite3
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

DAY = 86400
FIRST_COURSE = 101  # as `World.scaled` numbers them
FIRST_LEARNER = 1001
STUDENT, TEACHER, EDITING = 5, 4, 3
_SCHEMA = """
CREATE TABLE user (id INTEGER PRIMARY KEY, username TEXT, institution TEXT, deleted INT DEFAULT 0, suspended INT DEFAULT 0);
CREATE TABLE course (id INTEGER PRIMARY KEY, shortname TEXT, enablecompletion INT DEFAULT 1, visible INT DEFAULT 1);
CREATE TABLE enrol (id INTEGER PRIMARY KEY, courseid INT, enrol TEXT, status INT DEFAULT 0);
CREATE TABLE user_enrolments (id INTEGER PRIMARY KEY, enrolid INT, userid INT, status INT, timestart INT, timeend INT, timecreated INT,
    UNIQUE (enrolid, userid));
CREATE TABLE role (id INTEGER PRIMARY KEY, shortname TEXT, name TEXT);
CREATE TABLE role_assignments (id INTEGER PRIMARY KEY, roleid INT, courseid INT, userid INT, UNIQUE (courseid, userid, roleid));
CREATE TABLE user_lastaccess (courseid INT, userid INT, timeaccess INT, PRIMARY KEY (courseid, userid)) WITHOUT ROWID;
CREATE TABLE course_completions (course INT, userid INT, timecompleted INT, PRIMARY KEY (course, userid)) WITHOUT ROWID;
CREATE TABLE course_completion_criteria (id INTEGER PRIMARY KEY, course INT, moduleinstance INT);
CREATE TABLE course_completion_crit_compl (course INT, userid INT, criteriaid INT, timecompleted INT,
    PRIMARY KEY (course, userid, criteriaid)) WITHOUT ROWID;
CREATE TABLE groups_members (courseid INT, groupid INT, userid INT, PRIMARY KEY (courseid, userid, groupid)) WITHOUT ROWID;
CREATE INDEX enrol_course ON enrol (courseid);
CREATE INDEX ue_user ON user_enrolments (userid);
"""
_PLACES = (
    "Põhjala Tugikeskus",
    'Näidislinna "Sotsiaal" & Co',
    "Mudeli <Kool>",
    "Õie'n Abi",
    "",
    "=2+5",
    "Väike Asutus",
)


class Tables:
    """The people of one site.

    Args:
        file: of the database; made anew.
        now: of the site, in seconds since 1970.
        courses, learners, enrolments: how many; of them every 40th course has no criteria, every 50th no completion.
    """

    def __init__(
        self, file: Path, now: int, *, courses: int, learners: int, enrolments: int, seed: int = 20261127
    ) -> None:
        self.file = file
        self._chance = random.Random(seed)
        self._courses = range(FIRST_COURSE, FIRST_COURSE + courses)
        self._learners = range(FIRST_LEARNER, FIRST_LEARNER + learners)
        self.db = sqlite3.connect(file, check_same_thread=False)
        self.db.executescript(f"PRAGMA journal_mode=MEMORY; PRAGMA synchronous=OFF; {_SCHEMA}")
        with self.db:
            self._site()
            self._fill(now, enrolments)
        self.db.execute("ANALYZE")

    def _site(self) -> None:
        self.db.executemany(
            "INSERT INTO role VALUES (?, ?, ?)",
            [(EDITING, "editingteacher", "Teacher"), (TEACHER, "teacher", "Non-editing teacher"), (STUDENT, "student", "Student")],
        )  # fmt: skip
        for at, course in enumerate(self._courses):
            self.db.execute(
                "INSERT INTO course VALUES (?, ?, ?, ?)", (course, f"KURSUS-{course}", at % 50 != 49, at % 30 != 29)
            )
            methods = [
                (course * 10 + n, course, name, int(at % 60 == 59 and name == "self"))
                for n, name in enumerate(("manual", "self", "cohort"))
            ]
            self.db.executemany("INSERT INTO enrol VALUES (?, ?, ?, ?)", methods)
            if at % 40 != 39:
                criteria = [(course * 10 + n, course, course * 1000 + n) for n in range(2)]
                self.db.executemany("INSERT INTO course_completion_criteria VALUES (?, ?, ?)", criteria)
        self.db.executemany(
            "INSERT INTO user (id, username, institution) VALUES (?, ?, ?)",
            ((learner, f"opp{learner:07}", _PLACES[learner % len(_PLACES)]) for learner in self._learners),
        )

    def _fill(self, now: int, enrolments: int) -> None:
        """Everybody in courses that follow each other, so that sums are right without a look-up."""
        each = max(1, enrolments // len(self._learners))
        for learner in self._learners:
            first = self._chance.randrange(len(self._courses))
            for step in range(min(each, len(self._courses))):
                self._enrol(self._courses[(first + step) % len(self._courses)], learner, now)

    def _enrol(self, course: int, learner: int, now: int) -> None:
        """One person, in one of the ways in which people are enrolled in the field."""
        kind = self._chance.randrange(100)
        start = now - self._chance.randint(20 * DAY, 540 * DAY)
        rows = _rows(kind, start, now)
        roles = {12: (STUDENT, TEACHER), 13: (EDITING,), 14: ()}.get(kind, (STUDENT,))
        for method, status, begun, ends in rows:
            self.db.execute(
                "INSERT OR REPLACE INTO user_enrolments (enrolid, userid, status, timestart, timeend, timecreated) VALUES (?, ?, ?, ?, ?, ?)",
                (course * 10 + method, learner, status, begun, ends, min(now, begun or start)),
            )
        for role in roles:
            self.assign(course, learner, role)
        for group in range(3 if kind % 20 == 0 else kind % 4 == 0):
            self.db.execute("INSERT OR IGNORE INTO groups_members VALUES (?, ?, ?)", (course, group, learner))
        if kind % 5:
            seen = min(now - 60, start + self._chance.randint(0, 60 * DAY))
            self.db.execute("INSERT OR REPLACE INTO user_lastaccess VALUES (?, ?, ?)", (course, learner, seen))
        if self._chance.random() < 0.4 and rows[0][2] <= now:
            self.complete(course, learner, min(now - 60, start + self._chance.randint(-2 * DAY, 90 * DAY)))

    def assign(self, course: int, learner: int, role: int) -> None:
        self.db.execute(
            "INSERT OR IGNORE INTO role_assignments (roleid, courseid, userid) VALUES (?, ?, ?)",
            (role, course, learner),
        )

    def complete(self, course: int, learner: int, moment: int) -> None:
        """As a teacher, a grade or cron does it: the last access does not move."""
        if not self.one("SELECT enablecompletion FROM course WHERE id = ?", course):
            return
        if self.one("SELECT 1 FROM course_completions WHERE course = ? AND userid = ?", course, learner):
            return  # Moodle never changes a time of completion
        criteria = self.db.execute("SELECT id FROM course_completion_criteria WHERE course = ?", (course,)).fetchall()
        for (criterion,) in criteria:
            self.db.execute(
                "INSERT OR REPLACE INTO course_completion_crit_compl VALUES (?, ?, ?, ?)",
                (course, learner, criterion, moment),
            )
        if criteria:
            self.db.execute("INSERT INTO course_completions VALUES (?, ?, ?)", (course, learner, moment))

    def take_back(self, course: int, learner: int) -> None:
        """Completion unlocked or reset: nothing of it is left."""
        for table in ("course_completions", "course_completion_crit_compl"):
            self.db.execute(f"DELETE FROM {table} WHERE course = ? AND userid = ?", (course, learner))

    def remove(self, course: int, learner: int) -> None:
        """Unenrolled: Moodle forgets access and roles, and keeps the completion."""
        where = "courseid = ? AND userid = ?"
        for table in ("role_assignments", "user_lastaccess", "groups_members"):
            self.db.execute(f"DELETE FROM {table} WHERE {where}", (course, learner))
        self.db.execute(
            "DELETE FROM user_enrolments WHERE userid = ? AND enrolid IN (SELECT id FROM enrol WHERE courseid = ?)",
            (learner, course),
        )

    def move(self, now: int, share: float = 0.02) -> None:
        """A day on which a share of all enrolments moved, evenly in every way there is; and some accounts were deleted."""
        pairs = self.db.execute(
            "SELECT DISTINCT e.courseid, ue.userid FROM user_enrolments ue JOIN enrol e ON e.id = ue.enrolid ORDER BY 1, 2"
        ).fetchall()
        with self.db:
            for at, (course, learner) in enumerate(self._chance.sample(pairs, max(12, int(len(pairs) * share)))):
                self._moved(at % 12, course, learner, now)
            for learner in self._chance.sample(self._learners, max(1, len(self._learners) // 500)):
                self.db.execute("UPDATE user SET deleted = 1 WHERE id = ?", (learner,))

    def _moved(self, how: int, course: int, learner: int, now: int) -> None:
        mine = "userid = ? AND enrolid IN (SELECT id FROM enrol WHERE courseid = ?)"
        if how < 4:
            self.complete(course, learner, now - self._chance.randint(60, DAY // 2))
        elif how == 4:
            self.db.execute(f"UPDATE user_enrolments SET status = 1 WHERE {mine}", (learner, course))
        elif how == 5:
            self.db.execute(f"UPDATE user_enrolments SET timeend = ? WHERE {mine}", (now - 60, learner, course))
        elif how == 6:
            self.remove(course, learner)
        elif how == 7:
            self.remove(course, learner)
            self._again(course, learner, now)
        elif how == 8:
            self.assign(course, learner, TEACHER)
        elif how == 9:
            seen = (course, learner, now - 60)
            self.db.execute("INSERT OR REPLACE INTO user_lastaccess VALUES (?, ?, ?)", seen)
        else:
            somebody = self._chance.choice(self._learners)
            if not self._is_in(course, somebody):
                self._again(course, somebody, now)

    def _again(self, course: int, learner: int, now: int) -> None:
        start = now - self._chance.randint(60, DAY // 2)
        self.db.execute(
            "INSERT INTO user_enrolments (enrolid, userid, status, timestart, timeend, timecreated) VALUES (?, ?, 0, ?, 0, ?)",
            (course * 10, learner, start, start),
        )
        self.assign(course, learner, STUDENT)

    def _is_in(self, course: int, learner: int) -> bool:
        found = "SELECT count(*) FROM user_enrolments ue JOIN enrol e ON e.id = ue.enrolid WHERE e.courseid = ? AND ue.userid = ?"
        return bool(self.one(found, course, learner))

    def one(self, query: str, *values: object) -> int:
        """The first cell that a query gives; 0 for none."""
        row = self.db.execute(query, values).fetchone()
        return int(row[0] or 0) if row else 0

    def close(self) -> None:
        self.db.close()


def _rows(kind: int, start: int, now: int) -> list[tuple[int, int, int, int]]:
    """Enrolments of one person: method, status, start, end."""
    kinds = {
        range(3): [(0, 1, start, 0)],  # suspended
        range(3, 5): [(0, 0, start, start + 10 * DAY)],  # ended
        range(5, 6): [(0, 0, now + 30 * DAY, 0)],  # not begun
        range(6, 9): [(0, 1, start, 0), (1, 0, start + 5 * DAY, 0)],  # suspended in one, active in another
        range(9, 11): [(0, 0, start, 0), (2, 0, start + DAY, 0)],  # twice
        range(11, 12): [(1, 0, 0, 0)],  # no start of its own: Moodle's time of making counts
    }
    return next((rows for numbers, rows in kinds.items() if kind in numbers), [(0, 0, start, 0)])


TRUTH = """
SELECT c.id, u.id, u.username, u.institution,
       (SELECT group_concat(r.shortname) FROM role_assignments ra JOIN role r ON r.id = ra.roleid
         WHERE ra.courseid = c.id AND ra.userid = u.id),
       max(ue.status = 0 AND e.status = 0 AND ue.timestart <= :now AND (ue.timeend = 0 OR ue.timeend > :now)),
       min(CASE WHEN ue.timestart = 0 THEN ue.timecreated ELSE ue.timestart END),
       (SELECT timeaccess FROM user_lastaccess l WHERE l.courseid = c.id AND l.userid = u.id),
       (SELECT timecompleted FROM course_completions p WHERE p.course = c.id AND p.userid = u.id),
       c.enablecompletion AND EXISTS (SELECT 1 FROM course_completion_criteria k WHERE k.course = c.id),
       c.visible
  FROM course c JOIN enrol e ON e.courseid = c.id JOIN user_enrolments ue ON ue.enrolid = e.id
  JOIN user u ON u.id = ue.userid AND u.deleted = 0
 GROUP BY c.id, u.id ORDER BY c.id, u.id
"""
"""What a person would ask Moodle's database: course, id, user name, place, roles, active, enrolled, access, completed, countable, visible."""


def truth(file: Path, now: int) -> Iterator[tuple[int, int, str, str, str, bool, int, int, int, bool, bool]]:
    """The answer to `TRUTH`, row by row."""
    with sqlite3.connect(f"file:{file}?mode=ro", uri=True) as db:
        yield from db.execute(TRUTH, {"now": now})
    db.close()


def moment(seconds: int | None) -> datetime | None:
    """Seconds since 1970 as a moment; None for none."""
    return datetime.fromtimestamp(seconds, UTC) if seconds else None
