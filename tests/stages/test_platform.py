"""What the administrator alone is told: a token near its end, overdue runs, a site that is down in many courses."""

from datetime import UTC, date, datetime, timedelta

import pytest

from course_sync.config import as_given
from course_sync.model.findings import Finding, FindingRecord, FindingState, Severity
from course_sync.model.health import CourseStatus, CoverageSum, Snapshot
from course_sync.model.places import Place
from course_sync.model.runs import RunState
from course_sync.stages.platform import note_troubles
from course_sync.store import findings, runs

NOW = datetime(2026, 11, 26, 4, tzinfo=UTC)
DAY = timedelta(days=1)


def settings(**moodle):
    return as_given(
        {"moodle": {"url": "https://moodle.test", **moodle}, "alerts": {"admin": ("haldur@kool.test",)}, "store": {"folder": "/tmp/x"}}
    )  # fmt: skip


def noted(store, given, run_id):
    with store.write() as session:
        note_troubles(session, given, run_id, NOW)
        return {one.code: list(one.details) for one in runs.open_notices(session)}


@pytest.fixture
def run_id(store):
    with store.write() as session:
        number, _ = runs.begin_run(session, "test", {}, NOW, timedelta(hours=12))
    return number


@pytest.mark.parametrize(("days", "told"), [(15, False), (14, True), (0, True), (-1, False)])
def test_a_token_that_ends_within_a_fortnight(store, run_id, days, told):
    end = NOW.date() + timedelta(days=days)
    assert noted(store, settings(token_ends=end), run_id) == ({"token_ends": [end.isoformat()]} if told else {})


@pytest.mark.parametrize(("days", "told"), [(1, False), (4, True)])
def test_runs_that_were_overdue(store, days, told):
    before = NOW - days * DAY
    with store.write() as session:
        earlier, _ = runs.begin_run(session, "test", {}, before, timedelta(hours=12))
        runs.end_run(session, earlier, RunState.DONE, before)
        now, _ = runs.begin_run(session, "test", {}, NOW, timedelta(hours=12))
    assert noted(store, settings(), now) == ({"run_overdue": [before.date().isoformat()]} if told else {})


def test_runs_that_were_overdue_since_moodle_is_down_have_their_cause_told_alone(store):
    before = NOW - 4 * DAY
    with store.write() as session:
        earlier, _ = runs.begin_run(session, "test", {}, before, timedelta(hours=12))
        runs.end_run(session, earlier, RunState.DONE, before)
        now, _ = runs.begin_run(session, "test", {}, NOW, timedelta(hours=12))
        runs.add_notice(session, now, "moodle_unavailable", ["HTTP 503"], NOW)
    assert list(noted(store, settings(), now)) == ["moodle_unavailable"]


@pytest.mark.parametrize(("number", "told"), [(2, False), (3, True)])
def test_a_site_that_is_down_in_many_courses_while_it_is_only_suspected(store, run_id, number, told):
    for course_id in range(1, number + 1):
        finding = Finding("link.host-down", Severity.ERROR, Place(course_id), "surnud.test", {"host": "surnud.test"})
        record = FindingRecord(finding, FindingState.SUSPECTED, NOW, NOW)
        snapshot = Snapshot(course_id, NOW, CourseStatus.ATTENTION, (), {}, CoverageSum(0, 0, {}))
        with store.write() as session:
            findings.save_settled(session, course_id, [record], [], [], snapshot, run_id)
    assert noted(store, settings(), run_id) == ({"host_down": ["surnud.test"]} if told else {})


def test_where_nobody_administers_nothing_is_noted(store, run_id):
    given = as_given(
        {"moodle": {"url": "https://moodle.test", "token_ends": date(2026, 11, 28)}, "store": {"folder": "/tmp/x"}}
    )
    assert noted(store, given, run_id) == {}
