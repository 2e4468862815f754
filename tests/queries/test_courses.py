from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from course_sync.model.findings import FindingState, MuteScope, Severity, TransitionKind, mute_for
from course_sync.model.health import CourseStatus
from course_sync.model.links import Reason
from course_sync.model.runs import RunState, Stage
from course_sync.queries import FindingFilter, course, findings, last_run, status
from course_sync.store import links, runs
from course_sync.store.findings import add_mute
from course_sync.store.migrate import upgrade
from course_sync.store.session import Store
from course_sync.store.tables import ActivityRow

TALLINN = ZoneInfo("Europe/Tallinn")


def test_courses_come_worst_first_and_only_those_in_our_care(store, filled):
    found = status(store, today=filled.TODAY)

    assert [answer.course.id for answer in found][:3] == [11, 12, 13]
    assert {answer.course.id for answer in found[3:]} == {14, 15}
    assert 16 in {answer.course.id for answer in status(store, today=filled.TODAY, in_scope_only=False)}


def test_a_course_tells_its_status_why_counts_and_coverage(store, filled):
    answer = status(store, today=filled.TODAY)[0]

    assert answer.status is CourseStatus.BROKEN
    assert answer.why == ("open_error:2", "open_warning:1")
    assert answer.count(Severity.ERROR, FindingState.OPEN) == 2
    assert answer.rules == {"file.old": 1, "link.broken": 1, "page.empty": 1, "quiz.closed": 1}
    assert answer.coverage.gaps["quiz:questions/blind_spot"] == 1
    assert (answer.enrolled, answer.completed) == (1234, 861)
    assert answer.last_review.next == filled.TODAY + timedelta(days=165)


def test_a_trend_is_oldest_first_and_ends_with_the_newest(store, filled):
    trend = status(store, today=filled.TODAY)[0].trend

    assert len(trend) == 14
    assert [point.at for point in trend] == sorted(point.at for point in trend)
    assert (trend[-1].errors, trend[-1].warnings) == (2, 1)


def test_a_course_that_was_not_read_is_unknown_and_its_figures_are_not_zeros(store, filled):
    answer = next(answer for answer in status(store, today=filled.TODAY) if answer.course.id == 13)
    assert answer.status is CourseStatus.UNKNOWN
    assert answer.why == ("not_read",)
    assert answer.enrolled is None
    assert answer.read_at is None


def test_one_course_comes_with_findings_visits_coverage_and_activities(store, filled):
    detail = course(store, 11, today=filled.TODAY, resolved_since=filled.NOW - timedelta(days=14))

    assert len(detail.findings) == 6
    assert [visit.status for visit in detail.visits[filled.DEAD]] == [404, 404, 404, 404, 200]
    assert set(detail.visits) == {filled.DEAD}
    assert [activity.cmid for activity in detail.activities] == [1101, 1102, 1103, 1104, 1105, 1106, 1107]
    page = detail.activities[1]
    assert (page.texts, page.links, page.section) == (1, 2, "1. osa. Esmaabi töökohal")
    assert {item.what for item in detail.coverage} == {"contents", "people:enrolments", "people:completion"}


def test_what_is_gone_from_a_course_is_not_among_its_activities(tmp_path, filled):
    store = filled.fill(f"sqlite:///{tmp_path / 'gone.db'}")
    before = course(store, 11, today=filled.TODAY, resolved_since=filled.NOW).activities
    with store.write() as session:
        session.get_one(ActivityRow, before[0].cmid).gone_at = filled.NOW
    after = course(store, 11, today=filled.TODAY, resolved_since=filled.NOW).activities
    assert [one.cmid for one in after] == [one.cmid for one in before[1:]]
    store.close()


def test_links_that_could_not_be_visited_are_counted_by_what_kept_us_from_it(tmp_path, filled):
    store = filled.fill(f"sqlite:///{tmp_path / 'owed.db'}")
    visits = [filled.visit(filled.DEAD, 0, Reason.PUT_OFF), filled.visit(filled.GOOD, 0, Reason.NO_OUTSIDE_NAMES)]
    with store.write() as session:
        links.save_visits(session, visits, None, {})
    courses = [course(store, number, today=filled.TODAY, resolved_since=filled.NOW) for number in (11, 12, 14)]
    assert courses[0].unvisited == {Reason.PUT_OFF: 1, Reason.NO_OUTSIDE_NAMES: 1}
    assert [one.unvisited for one in courses[1:]] == [{}, {}]
    store.close()


def test_an_unknown_course_has_no_answer(store, filled):
    assert course(store, 999, today=filled.TODAY, resolved_since=filled.NOW) is None


def test_the_last_run_tells_stages_failures_notices_and_what_changed(store, filled):
    run = last_run(store, TALLINN)

    assert run.started_at == filled.NOW
    assert run.previous_at == filled.NOW - timedelta(days=1)
    assert run.state is RunState.DONE
    assert [(stage.stage, stage.counts) for stage in run.stages] == [(Stage.MIRROR, {"courses": 6})]
    assert run.failures_total == 1
    assert run.failures[0].message == "Moodle did not answer: HTTP 502"
    assert [notice.code for notice in run.notices] == ["held_back"]
    assert run.changes == {TransitionKind.SUSPECTED: 1, TransitionKind.OPENED: 2, TransitionKind.RESOLVED: 1}
    assert run.suspected == 1


def test_a_mute_that_ended_the_day_before_a_run_after_midnight_hides_nothing_of_it(tmp_path, filled):
    store = filled.fill(f"sqlite:///{tmp_path / 'night.db'}")
    at = datetime(2026, 11, 22, 22, 30, tzinfo=UTC)  # half past midnight in Tallinn
    wanted = FindingFilter(states=frozenset({FindingState.SUSPECTED}))
    (suspected,) = findings(store, wanted, today=filled.TODAY)
    with store.write() as session:
        runs.begin_run(session, "cli", {}, at, timedelta(hours=1))
        add_mute(session, mute_for(suspected.finding, MuteScope.OCCURRENCE, "jah", "Mari", filled.TODAY, at))
    assert last_run(store, TALLINN).suspected == 1
    assert last_run(store, UTC).suspected == 0
    store.close()


def test_an_empty_store_has_no_courses_and_no_run(tmp_path, filled):
    empty = Store(f"sqlite:///{tmp_path / 'empty.db'}")
    upgrade(empty, filled.NOW)
    assert status(empty, today=filled.TODAY) == []
    assert last_run(empty, TALLINN) is None
    empty.close()
