"""Judgements, findings with their transitions, snapshots; what people said: mutes, reviews."""

import threading
from dataclasses import replace
from datetime import date, timedelta
from zoneinfo import ZoneInfo

import pytest
from sqlmodel import select

from course_sync.model.findings import (
    FindingRecord,
    FindingState,
    Mute,
    MuteScope,
    Review,
    Severity,
    Sign,
    Transition,
    TransitionKind,
    mute_for,
)
from course_sync.model.health import CourseStatus, CoverageSum, Snapshot
from course_sync.model.links import Reason, Verdict
from course_sync.store import courses, findings, views
from course_sync.store.findings import Judgement
from course_sync.store.tables import FindingRow, MuteRow, SnapshotRow, TransitionRow

TODAY = date(2026, 3, 2)


def snapshot(make, *, course_id=11, status=CourseStatus.OK, at=None, **more):
    return Snapshot(
        course_id, at or make.now, status, ("why:1",), {"error.open": 0}, CoverageSum(3, 4, {"a": 1}), **more
    )


def record(make, finding=None, state=FindingState.OPEN, **more):
    return FindingRecord(finding or make.finding(), state, make.now, make.later(days=1), **more)


def settled(store, make, *changed, removed=(), transitions=(), run=1, course_id=11, status=CourseStatus.OK):
    with store.write() as session:
        snap = snapshot(make, course_id=course_id, status=status)
        findings.save_settled(session, course_id, changed, removed, transitions, snap, run)


def records(store, course_id=11, today=TODAY):
    with store.read() as session:
        return findings.records(session, course_id, today)


def transition(make, number=0, kind=TransitionKind.OPENED):
    return Transition(f"{number:016x}", 11, kind, make.now, Severity.ERROR)


# --- judgements ---


def judged(store, judgement, make, run=1):
    with store.write() as session:
        findings.save_judgement(session, judgement, run, make.now)


def test_a_judgement_comes_back_as_it_was_saved(store, make):
    link = make.finding(
        verdict=Verdict.DEAD,
        reason=Reason.NOT_FOUND,
        signs=(Sign(make.later(days=-1), Reason.TIMEOUT), Sign(make.now, Reason.NOT_FOUND)),
        details={"status": 404, "share": 0.5, "text": "õ", "none": None},
        conclusive=False,
    )
    plain = make.finding("", rule="text.date", severity=Severity.HINT)
    given = Judgement(11, [link, plain], frozenset({"a" * 16, "b" * 16}), ["rule.x:ValueError"])
    judged(store, given, make)
    with store.read() as session:
        back = findings.judgement(session, 11)
    assert sorted(back.findings, key=lambda f: f.rule) == [link, plain]
    assert (back.uncovered, back.failed_rules) == (given.uncovered, given.failed_rules)
    assert {f.fingerprint for f in back.findings} == {link.fingerprint, plain.fingerprint}


def test_a_new_judgement_takes_the_place_of_the_old_one_of_its_course(store, make):
    judged(store, Judgement(11, [make.finding("a"), make.finding("b")], frozenset({"c" * 16})), make)
    judged(store, Judgement(12, [make.finding("d")]), make)
    judged(store, Judgement(11, [make.finding("b"), make.finding("b")]), make, run=2)
    with store.read() as session:
        back = findings.judgement(session, 11)
        assert [f.subject for f in back.findings] == ["b"]
        assert back.uncovered == frozenset()
        assert len(findings.judgement(session, 12).findings) == 1
        assert findings.judgement(session, 99) == Judgement(99, [], frozenset(), [])


def test_judged_courses_wait_to_be_settled_whichever_run_judged_them(store, make):
    judged(store, Judgement(12, []), make)
    judged(store, Judgement(11, []), make)
    with store.read() as session:
        assert findings.unsettled(session) == [11, 12]
        assert findings.judged(session, 1) == {11, 12}
    settled(store, make, course_id=11)
    with store.read() as session:
        assert findings.unsettled(session) == [12]
    judged(store, Judgement(11, []), make, run=2)
    with store.read() as session:
        assert findings.unsettled(session) == [11, 12]
        assert findings.judged(session, 1) == {12}


# --- records ---


def test_a_record_comes_back_as_it_was_saved(store, make):
    given = [
        record(make, make.finding("a", details={"n": 1}, signs=(Sign(make.now, Reason.GONE),)), opened_at=make.now),
        record(make, make.finding("b"), FindingState.SUSPECTED),
        record(make, make.finding("c"), FindingState.RESOLVED, opened_at=make.now, resolved_at=make.later(days=2)),
    ]
    settled(store, make, *given)
    assert sorted(records(store), key=lambda r: r.finding.subject) == given
    with store.read() as session:
        wanted = [given[0].finding.fingerprint, "f" * 16]
        assert findings.records_by_fingerprint(session, wanted, TODAY) == {given[0].finding.fingerprint: given[0]}
        assert [
            r.finding.subject for r in sorted(findings.standing(session, TODAY), key=lambda r: r.finding.subject)
        ] == [
            "a",
            "b",
        ]


def test_a_record_that_changed_takes_the_place_of_the_old_one_and_a_removed_one_is_gone(store, make):
    stays, goes = record(make, make.finding("a")), record(make, make.finding("b"), FindingState.SUSPECTED)
    settled(store, make, stays, goes)
    after = make.changed(stays, state=FindingState.RESOLVED, resolved_at=make.now)
    settled(store, make, after, removed=[goes.finding.fingerprint], run=2)
    assert records(store) == [after]


def test_more_than_a_thousand_findings_are_settled_at_once(store, make):
    many = [record(make, make.finding(f"https://naidis.test/{n}")) for n in range(1201)]
    names = [one.finding.fingerprint for one in many]
    settled(store, make, *many, transitions=[transition(make, n) for n in range(1201)])
    with store.read() as session:
        assert len(findings.records_by_fingerprint(session, names, TODAY)) == 1201
        ids = [one.id for one in findings.open_transitions(session)]
    with store.write() as session:
        assert findings.claim_transitions(session, ids, make.now) == 1201
    settled(store, make, removed=names, run=2)
    assert records(store) == []


def test_a_settling_that_fails_midway_leaves_the_course_as_it_was(store, make):
    def killed() -> None:
        with store.write() as session:
            findings.save_settled(session, 11, [record(make)], [], [transition(make)], snapshot(make), 1)
            raise KeyError("killed")

    with pytest.raises(KeyError):
        killed()
    with store.read() as session:
        for table in (FindingRow, TransitionRow, SnapshotRow):
            assert session.exec(select(table)).all() == []


# --- transitions ---


def test_transitions_are_open_in_their_order_until_they_are_claimed(store, make):
    given = [transition(make, 2), transition(make, 1, TransitionKind.RESOLVED), transition(make, 3)]
    settled(store, make, transitions=given)
    with store.write() as session:
        waiting = findings.open_transitions(session)
        assert [one.transition for one in waiting] == given
        assert findings.claim_transitions(session, [waiting[0].id, waiting[1].id], make.now) == 2
        assert findings.claim_transitions(session, [one.id for one in waiting], make.now) == 1
        assert findings.claim_transitions(session, [], make.now) == 0
        assert findings.open_transitions(session) == []


def test_of_two_who_claim_at_once_one_has_each_transition(store, make):
    settled(store, make, transitions=[transition(make, n) for n in range(40)])
    with store.read() as session:
        ids = [one.id for one in findings.open_transitions(session)]
    start = threading.Barrier(2)
    claimed = []

    def claim() -> None:
        start.wait(10)
        with store.write() as session:
            claimed.append(findings.claim_transitions(session, ids, make.now))

    threads = [threading.Thread(target=claim) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(claimed) == [0, 40]


# --- snapshots, sums ---


def test_a_snapshot_is_one_a_course_and_run(store, make):
    with store.write() as session:
        findings.save_snapshot(session, snapshot(make, status=CourseStatus.UNKNOWN), 1)
        findings.save_snapshot(session, snapshot(make, status=CourseStatus.BROKEN, enrolled=5, completed=None), 1)
        findings.save_snapshot(session, snapshot(make, course_id=12), 1)
    with store.read() as session:
        row = session.exec(select(SnapshotRow).where(SnapshotRow.course_id == 11)).one()
        assert (row.status, row.enrolled, row.completed, row.at) == ("broken", 5, None, make.now)
        assert (row.why, row.counts) == (["why:1"], {"error.open": 0})
        assert row.coverage == {"read": 3, "readable": 4, "gaps": {"a": 1}}
        assert findings.snapshots_missing(session, 1, [11, 12, 13]) == [13]
        assert findings.snapshots_missing(session, 2, [11, 12]) == [11, 12]


def test_the_sums_are_of_courses_in_our_care_by_their_newest_snapshot(store, make):
    with store.write() as session:
        courses.save_scope(session, [make.course(11), make.course(12), make.course(13)], make.now)
        for run, status in enumerate((CourseStatus.BROKEN, CourseStatus.OK)):
            findings.save_snapshot(session, snapshot(make, course_id=11, status=status), run)
        for number in (12, 13):
            findings.save_snapshot(session, snapshot(make, course_id=number, status=CourseStatus.BROKEN), 1)
    with store.read() as session:
        assert findings.sums(session, TODAY).broken_courses == 2
    with store.write() as session:
        courses.save_scope(session, [make.course(11), make.course(12)], make.now)
    with store.read() as session:
        assert findings.sums(session, TODAY).broken_courses == 1


def test_what_awaits_confirmation_is_counted_without_hints_muted_ones_and_courses_out_of_care(store, make):
    with store.write() as session:
        courses.save_scope(session, [make.course(11)], make.now)
    elsewhere = make.finding("x", place=make.place(201, course=12))
    muted = make.finding("m")
    given = [
        record(make, make.finding("e"), FindingState.SUSPECTED),
        record(make, make.finding("w", severity=Severity.WARNING), FindingState.SUSPECTED),
        record(make, make.finding("h", severity=Severity.HINT), FindingState.SUSPECTED),
        record(make, make.finding("o"), FindingState.OPEN),
        record(make, elsewhere, FindingState.SUSPECTED),
        record(make, muted, FindingState.SUSPECTED),
    ]
    settled(store, make, *given)
    with store.write() as session:
        findings.add_mute(session, mute(make, muted.fingerprint))
    with store.read() as session:
        assert findings.sums(session, TODAY).suspected == 2


# --- mutes, reviews ---


def mute(make, fingerprint="a" * 16, until=TODAY, reason="leping", at=None):
    return Mute(fingerprint, reason, "mari", until, at or make.now)


def active(store, today=TODAY):
    with store.read() as session:
        return {mute.fingerprint: mute for mute in findings.active_mutes(session, today)}


def test_a_mute_holds_to_its_last_day_inclusive(store, make):
    given = mute(make)
    with store.write() as session:
        findings.add_mute(session, given)
    assert active(store) == {given.fingerprint: given}
    assert active(store, TODAY + timedelta(days=1)) == {}


def test_a_new_mute_takes_the_place_of_the_old_one(store, make):
    with store.write() as session:
        findings.add_mute(session, mute(make, until=TODAY + timedelta(days=90)))
        findings.add_mute(session, mute(make, reason="teine", at=make.later(hours=1)))
        findings.add_mute(session, mute(make, "b" * 16))
    assert active(store)["a" * 16].reason == "teine"
    assert set(active(store, TODAY + timedelta(days=1))) == set()
    with store.read() as session:
        assert len(session.exec(select(MuteRow)).all()) == 3  # what was said is kept


def test_a_mute_can_be_ended_once(store, make):
    with store.write() as session:
        findings.add_mute(session, mute(make))
        assert findings.end_mute(session, "a" * 16, make.now)
        assert not findings.end_mute(session, "a" * 16, make.now)
        assert not findings.end_mute(session, "c" * 16, make.now)
    assert active(store) == {}


def test_of_mutes_that_reach_a_finding_the_narrowest_counts_then_the_newest(store, make):
    finding = make.finding(verdict=Verdict.DEAD, reason=Reason.NOT_FOUND)
    days = [TODAY + timedelta(days=n) for n in (5, 6, 7)]
    scopes = (MuteScope.OCCURRENCE, MuteScope.ADDRESS, MuteScope.RULE)
    with store.write() as session:
        for number, (scope, day) in enumerate(zip(scopes, days, strict=True)):
            given = mute_for(finding, scope, "jah", "Mari", day, make.later(hours=number))
            findings.add_mute(session, given if scope is scopes[0] else replace(given, fingerprint=f"{number:016x}"))
    with store.read() as session:
        mutes = findings.active_mutes(session, TODAY)
        assert mutes.of(finding).until == days[0]
        assert mutes.of(replace(finding, place=make.place(102))).until == days[2]
        elsewhere = replace(finding, place=make.place(102, course=12))
        assert mutes.of(elsewhere).until == days[1]
        assert mutes.of(replace(elsewhere, subject="https://muu.test/")) is None


def test_a_muted_record_says_so_and_until_when_wherever_it_is_read(store, make):
    given = record(make)
    settled(store, make, given)
    name = given.finding.fingerprint
    with store.write() as session:
        findings.add_mute(session, mute(make, name))
    with store.read() as session:
        for one in (
            findings.records(session, 11, TODAY)[0],
            findings.standing(session, TODAY)[0],
            findings.records_by_fingerprint(session, [name], TODAY)[name],
        ):
            assert (one.muted, one.mute_until, one.counts) == (True, TODAY, False)
        assert not findings.records(session, 11, TODAY + timedelta(days=1))[0].muted


def test_the_newest_review_of_a_course_counts(store, make):
    old = Review(11, date(2026, 1, 1), "mari", "vana", None)
    new = Review(11, date(2026, 2, 1), "jüri", "uus", date(2027, 2, 1))
    corrected = make.changed(new, note="parandatud", next=None)
    with store.write() as session:
        assert views.last_review(session, 11) is None
        for review in (new, old):
            findings.add_review(session, review)
        assert views.last_review(session, 11) == new
        findings.add_review(session, corrected)
        assert views.last_review(session, 11) == corrected
        assert views.last_review(session, 12) is None


def test_a_view_holds_the_review_the_figures_and_the_day_in_the_zone(store, make):
    make.save(store)
    review = Review(11, date(2026, 2, 1), "mari", "", None)
    with store.write() as session:
        findings.add_review(session, review)
    late = make.now.replace(hour=22, minute=30)
    with store.read() as session:
        view = views.course_view(session, 11, late, ZoneInfo("Europe/Tallinn"))
    assert (view.last_review, view.now, view.today) == (review, late, date(2026, 3, 3))
