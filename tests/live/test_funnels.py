"""The activity funnel against the truth: what a query on Moodle's own database gives, to the person.

Needs `--moodle-sql` and the course of `moodle/funnel_site.php`; give its category, and no report.
"""

import shlex
import subprocess
from dataclasses import dataclass

import pytest

from course_sync.clock import SystemClock
from course_sync.model.runs import RunState, Stage
from course_sync.queries.course_figures import funnels
from course_sync.runs import RunRequest, doors_of, run
from course_sync.stages.context import Context
from course_sync.stages.mirroring.funnels import read_funnel
from course_sync.stats.funnel import BEGINNING
from course_sync.store import courses

# Active, not staff, in a role whose completion Moodle tracks, their account confirmed.
LEARNERS = """
SELECT DISTINCT u.id FROM mdl_user u JOIN mdl_user_enrolments ue ON ue.userid = u.id JOIN mdl_enrol e ON e.id = ue.enrolid
 WHERE e.courseid = {course} AND u.deleted = 0 AND u.confirmed = 1 AND ue.status = 0 AND e.status = 0
   AND ue.timestart <= extract(epoch FROM now()) AND (ue.timeend = 0 OR ue.timeend > extract(epoch FROM now()))
   AND {roles} LIKE '%,student,%' AND {roles} NOT LIKE '%teacher,%'
"""
ROLES = """(SELECT ',' || string_agg(r.shortname, ',') || ',' FROM mdl_role_assignments a JOIN mdl_role r ON r.id = a.roleid
    JOIN mdl_context x ON x.id = a.contextid WHERE x.contextlevel = 50 AND x.instanceid = e.courseid AND a.userid = u.id)"""
# Tracked activities that learners see, in the order of the page; the sequence of a section is its order.
ACTIVITIES = """
SELECT m.id, EXISTS (SELECT 1 FROM mdl_course_completion_criteria k WHERE k.course = m.course AND k.moduleinstance = m.id)::int
  FROM mdl_course_modules m JOIN mdl_course_sections s ON s.id = m.section
 WHERE m.course = {course} AND m.completion > 0 AND m.visible = 1 AND s.visible = 1
 ORDER BY s.section, array_position(string_to_array(s.sequence, ',')::int[], m.id::int)
"""
DONE = """
SELECT d.userid, d.coursemoduleid FROM mdl_course_modules_completion d JOIN mdl_course_modules m ON m.id = d.coursemoduleid
 WHERE m.course = {course} AND (d.completionstate IN (1, 2) OR d.completionstate = 3 AND m.completionpassgrade = 0)
"""


@dataclass(frozen=True)
class Truth:
    learners: int
    finished: int
    completed: dict
    stands: dict


@pytest.fixture(scope="session")
def mirrored(settings, store):
    result = run(store, SystemClock(), settings, doors_of(settings, SystemClock()), RunRequest(only=Stage.MIRROR))
    assert result.state is RunState.DONE, result.trouble
    with store.read() as session:
        found = courses.scoped_course_ids(session)
    if len(found) != 1:
        pytest.skip("LIVE FUNNEL SKIPPED: give the category of moodle/funnel_site.php")
    return found[0]


@pytest.fixture(scope="session")
def truth(options, mirrored):
    if not options.moodle_sql:
        pytest.skip("LIVE FUNNEL SKIPPED: give --moodle-sql")

    def rows(query):
        command = [*shlex.split(options.moodle_sql), query.format(course=mirrored, roles=ROLES).replace("\n", " ")]
        answer = subprocess.run(command, capture_output=True, text=True, check=True)
        return [tuple(map(int, line.split("|"))) for line in answer.stdout.splitlines()]

    learners = {user for (user,) in rows(LEARNERS.replace("{roles}", ROLES.replace("{", "{{").replace("}", "}}")))}
    activities, done = rows(ACTIVITIES), rows(DONE)
    steps = [cmid for cmid, required in activities if required]
    by_learner = {user: {cmid for who, cmid in done if who == user} for user in learners}
    unfinished = [one for one in by_learner.values() if not set(steps) <= one]
    last = [([step for step in steps if step in one] or [BEGINNING])[-1] for one in unfinished]
    return Truth(
        len(learners),
        len(learners) - len(unfinished),
        {cmid: sum(cmid in one for one in by_learner.values()) for cmid, _ in activities},
        {step: last.count(step) for step in (BEGINNING, *steps)},
    )


def test_what_is_counted_is_the_truth_to_the_person(settings, store, client, mirrored, truth):
    counted = read_funnel(Context(store, SystemClock(), settings, 1), client, mirrored)
    assert counted is not None
    assert [one.cmid for one in counted.activities] == list(truth.completed), "not in the order of the page"
    assert Truth(counted.learners, counted.finished, dict(counted.completed), dict(counted.stands)) == truth
    assert 0 < truth.finished < truth.learners
    assert min(truth.stands.values()) >= 0 < max(truth.stands.values())


def test_what_is_published_is_the_truth_where_it_is_not_withheld(store, truth):
    (told,) = funnels(store)
    shown = {cmid: value for cmid, value in told.funnel.completed.items() if value is not None}
    assert shown == {cmid: truth.completed[cmid] for cmid in shown}
    assert len(shown) > len(truth.completed) / 2
    assert told.funnel.learners in {None, truth.learners}
    assert told.funnel.finished in {None, truth.finished}
    most = max(truth.stands, key=lambda step: truth.stands[step])
    assert told.funnel.stop is None or (told.funnel.stop.after, told.funnel.stop.learners) == (
        most,
        truth.stands[most],
    )
