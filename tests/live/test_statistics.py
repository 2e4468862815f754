"""Statistics against the truth: what a query on Moodle's own database gives, to the person.

Needs, beside the site and its token, `--moodle-sql` (a command that asks the site's PostgreSQL), and for way 1 `--moodle-report`.
`moodle/statistics_site.php` makes courses in which people have every standing there is, and moves them when it runs again
(`--moodle-move "…/statistics_site.php"`); `moodle/crowd.php` makes tens of thousands of enrolments. `--moodle-batch 1` is way 3.
"""

import shlex
import subprocess
from datetime import date, datetime, timedelta

import pytest
from benchmarks.people.pull import STAFF, minute_of
from benchmarks.people.real import people_of_site

from course_sync.clock import SystemClock
from course_sync.model.course import Way
from course_sync.model.runs import RunState, Stage
from course_sync.privacy import Pseudonyms, load_key
from course_sync.runs import RunRequest, doors_of, run
from course_sync.stats.periods import ended_periods
from course_sync.stats.tables import CellName, CourseFacts, Cut, Figure, tables
from course_sync.store import courses, statistics


@pytest.fixture(scope="session")
def pulled(options, settings, store):
    """The first day; where `--moodle-move` tells how people move, a second one, too."""
    result = None
    for day in range(1 + bool(options.moodle_move)):
        if day:
            subprocess.run(shlex.split(options.moodle_move), check=True, stdout=subprocess.DEVNULL)
        result = run(store, SystemClock(), settings, doors_of(settings, SystemClock()), RunRequest(only=Stage.MIRROR))
        assert result.state is RunState.DONE, result.trouble
    return result


@pytest.fixture(scope="session")
def ours(settings, store, pulled):
    """Course → pseudonym → what the store holds."""
    assert pulled
    with store.read() as session:
        return {i: {e.learner: e for e in courses.enrolments(session, i)} for i in courses.scoped_course_ids(session)}


@pytest.fixture(scope="session")
def truth(options, settings, ours):
    """Course → pseudonym → what Moodle's database holds."""
    if not options.moodle_sql:
        pytest.skip("LIVE STATISTICS SKIPPED: give --moodle-sql")
    pseudonyms = Pseudonyms(load_key(settings.key_file), settings.moodle.url)
    found = people_of_site(options.moodle_sql, ours, pseudonyms, by_report=bool(options.moodle_report))
    assert sum(map(len, found.values())) > 0, "nobody is enrolled: a test that cannot fail"
    return found


def test_everybody_is_there_and_nobody_else(ours, truth):
    for course, people in ours.items():
        assert set(people) == set(truth[course]), (
            f"course {course}: {len(people)} people, {len(truth[course])} in truth"
        )


def test_roles_states_and_accesses_are_those_of_the_database(ours, truth):
    for course, people in ours.items():
        for learner, e in people.items():
            want = truth[course][learner]
            got = (e.role in STAFF, e.active, minute_of(e.last_access))
            assert got == (want.staff, want.active, want.last_access), f"course {course}"


def test_completions_are_those_of_the_database(options, ours, truth):
    for course, people in ours.items():
        for learner, e in people.items():
            want = truth[course][learner]
            if options.moodle_report:
                assert (e.completed, minute_of(e.completed_at)) == (want.completed, want.completed_at), (
                    f"course {course}"
                )
            elif e.active and not want.staff:
                assert e.completed == want.completed, f"course {course}"


def test_the_report_tells_enrolment_dates_and_units_too(options, ours, truth):
    if not options.moodle_report:
        pytest.skip("only way 1 knows them")
    for course, people in ours.items():
        for learner, e in people.items():
            want = truth[course][learner]
            assert (e.way, minute_of(e.enrolled_at), e.unit) == (Way.REPORT, want.enrolled_at, want.unit), (
                f"course {course}"
            )


def test_no_learner_is_in_anything_that_was_written(options, settings, truth, folder):
    """User names, as bytes, in the database and beside it."""
    assert truth
    query = "SELECT username FROM mdl_user WHERE deleted = 0 AND length(username) > 5 AND username <> 'coursesync'"
    answer = subprocess.run([*shlex.split(options.moodle_sql), query], capture_output=True, check=True)
    names = answer.stdout.split()
    content = b"".join(file.read_bytes() for file in folder.rglob("*") if file.is_file())
    assert settings.folder == folder
    assert [name for name in names if name in content] == []


def test_tables_of_every_month_equal_counts_in_the_database(options, settings, store, truth):
    """Enrolments and completions by month and course, the persons behind them, median days: counted in SQL's rows anew."""
    if not options.moodle_report:
        pytest.skip("only way 1 knows dates exactly")
    with store.read() as session:
        facts = {i: CourseFacts(*named) for i, named in statistics.course_facts(session).items()}
        today = SystemClock().now().astimezone(settings.zone).date()
        periods = ended_periods(today + timedelta(days=400), 1, date(today.year - 2, 1, 1))
        people = list(statistics.people_everywhere(session))
    found = tables(people, facts, periods, settings.zone, STAFF, set()).values
    learners = [(c, who, p) for c, people in truth.items() for who, p in people.items() if not p.staff]

    def inside(minute, period):
        return minute is not None and period.holds(datetime.fromtimestamp(minute * 60, settings.zone).date())

    checked = 0
    for period in periods:
        began = [(c, who, p) for c, who, p in learners if inside(p.enrolled_at, period)]
        done = [(c, who, p) for c, who, p in learners if inside(p.completed_at, period)]
        rows = [(Cut.TOTAL, "", began, done)] + [
            (Cut.COURSE, named.shortname, [x for x in began if x[0] == c], [x for x in done if x[0] == c])
            for c, named in facts.items()
        ]
        for cut, row, began_here, done_here in rows:
            got = {f: found.get(CellName(period.key, cut, row, f), 0) for f in Figure}
            assert got[Figure.ENROLLED] == len(began_here), (period.key, row)
            assert got[Figure.COMPLETED] == len(done_here), (period.key, row)
            assert got[Figure.COHORT_COMPLETED] == sum(bool(p.completed) for _, _, p in began_here), (period.key, row)
            if cut is Cut.TOTAL:
                assert got[Figure.PERSONS] == len({who for _, who, _ in began_here}), period.key
            checked += len(began_here)
    assert checked > 0
