"""What alerts keep: answers of people, owners, what is told again."""

from datetime import timedelta

import pytest
from sqlmodel import select

from course_sync.model.findings import FindingRecord, FindingState, Severity, Transition, TransitionKind
from course_sync.model.health import CourseStatus, CoverageSum, Snapshot
from course_sync.model.messages import Act, Answer, Owner
from course_sync.store import alerting, courses, findings
from course_sync.store.tables import AnswerRow


def answer(make, act=Act.CHECK, *, course=11, finding="a" * 16, to="m" * 16, **delta):
    return Answer(act, finding, course, to, make.later(**delta))


def settled(store, make, record, *steps):
    with store.write() as session:
        transitions = [Transition(record.finding.fingerprint, 11, kind, at, Severity.ERROR) for kind, at in steps]
        shot = Snapshot(11, make.now, CourseStatus.BROKEN, (), {}, CoverageSum(1, 1, {}))
        findings.save_settled(session, 11, [record], (), transitions, shot, 1)


@pytest.mark.parametrize(("minutes", "taken"), [(59, False), (61, True), (-59, False)])
def test_the_same_answer_within_an_hour_is_one(store, make, minutes, taken):
    with store.write() as session:
        assert alerting.add_answer(session, answer(make))
        assert alerting.add_answer(session, answer(make, minutes=minutes)) is taken
        assert alerting.add_answer(session, answer(make, Act.NOT_MINE)), "another act"
        assert alerting.add_answer(session, answer(make, to="j" * 16)), "another recipient"
        assert alerting.add_answer(session, answer(make, finding="b" * 16)), "another finding"


def test_an_answer_that_came_while_a_run_was_under_way_waits_for_the_next_look(store, make):
    with store.write() as session:
        alerting.add_answer(session, answer(make))
        alerting.add_answer(session, answer(make, finding="b" * 16, minutes=20))
        alerting.add_answer(session, answer(make, course=12, finding="c" * 16))
        alerting.add_answer(session, answer(make, Act.NOT_MINE, course=13))
        assert alerting.checks_waiting(session) == [11, 12]
        assert alerting.checks_done(session, [11, 13], make.later(minutes=10), make.later(minutes=30)) == 1
        assert alerting.checks_waiting(session) == [11, 12]
        assert alerting.checks_done(session, [11], make.later(minutes=40), make.later(minutes=50)) == 1
        assert alerting.checks_waiting(session) == [12]


def test_old_answers_are_forgotten_but_none_that_waits(store, make):
    with store.write() as session:
        for act in (Act.CHECK, Act.NOT_MINE):
            alerting.add_answer(session, answer(make, act))
        alerting.add_answer(session, answer(make, Act.NOT_MINE, finding="b" * 16, days=1))
        assert alerting.declined(session) == {("m" * 16, "a" * 16), ("m" * 16, "b" * 16)}
        assert alerting.forget_answers(session, make.later(hours=1)) == 1
        kept = session.exec(select(AnswerRow.act)).all()
        assert sorted(kept) == sorted([Act.CHECK.value, Act.NOT_MINE.value])


@pytest.mark.parametrize(("all_of_them", "kept"), [(False, {11}), (True, set())])
def test_owners_are_kept_of_courses_in_our_care_while_they_are_asked_for(store, make, all_of_them, kept):
    with store.write() as session:
        courses.save_scope(session, [make.course(11), make.course(12)], make.now)
        for course in (11, 12):
            alerting.save_owners(session, course, [Owner("mari@kool.test", "et", True)])
        alerting.save_owners(session, 11, [Owner("MARI@kool.test", "et", True), Owner("mari@kool.test", "en", False)])
        courses.save_scope(session, [make.course(11)], make.later(days=1))
        alerting.forget_owners(session, all_of_them=all_of_them)
        found = alerting.owners(session)
    assert set(found) == kept
    assert [owner.language for owner in found.get(11, ())] == (["en"] if kept else [])


def test_the_newest_beginning_of_an_open_finding_is_told_once_more(store, make):
    steps = [(TransitionKind.OPENED, make.now), (TransitionKind.REOPENED, make.later(days=2))]
    record = FindingRecord(make.finding(), FindingState.OPEN, make.now, make.now, opened_at=make.now, baseline=True)
    settled(store, make, record, *steps)
    with store.write() as session:
        ids = [one.id for one in findings.open_transitions(session)]
        findings.claim_transitions(session, ids, make.now)
        assert alerting.release(session, [11]) == 1
        [again] = findings.open_transitions(session)
        assert (again.id, again.transition.kind) == (ids[1], TransitionKind.REOPENED)
        assert not findings.records(session, 11, make.now.date())[0].baseline
        assert alerting.release(session, [11]) == 0, "it is released"


def test_what_is_not_open_is_not_told_again(store, make):
    record = FindingRecord(make.finding(), FindingState.RESOLVED, make.now, make.now)
    settled(store, make, record, (TransitionKind.OPENED, make.now))
    with store.write() as session:
        findings.claim_transitions(session, [one.id for one in findings.open_transitions(session)], make.now)
        alerting.tell_again(session, record.finding.fingerprint)
        alerting.tell_again(session, "f" * 16)
        assert findings.open_transitions(session) == []


def test_what_opened_and_how_long_it_took_to_fix_is_told_of_a_time(store, make):
    fixed = FindingRecord(
        make.finding(),
        FindingState.RESOLVED,
        make.later(days=-30),
        make.now,
        opened_at=make.later(days=-3),
        resolved_at=make.now,
    )
    settled(
        store, make, fixed, (TransitionKind.OPENED, make.later(days=-3)), (TransitionKind.OPENED, make.later(days=-20))
    )
    with store.read() as session:
        assert alerting.period_sums(session, make.now - timedelta(days=7)) == alerting.PeriodSums(1, (3.0,))
        assert alerting.period_sums(session, make.later(seconds=1)) == alerting.PeriodSums(0, ())
