"""The life of a finding: suspected, open, resolved; and the laws that hold on every way."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from course_sync.health import ConfirmationPolicy, is_confirmed, step
from course_sync.model.findings import Finding, FindingRecord, FindingState, Severity, Sign, TransitionKind
from course_sync.model.links import Reason
from course_sync.model.places import Place

T0 = datetime(2026, 9, 1, 3, tzinfo=UTC)
POLICY = ConfirmationPolicy()
PLACE = Place(course_id=5, cmid=9)
ONCE = (Sign(T0, Reason.NOT_FOUND),)
TWICE = (*ONCE, Sign(T0 + timedelta(days=1), Reason.NOT_FOUND))
SEEN = Finding("link.broken", Severity.ERROR, PLACE, subject="https://a.test/")
SUSPECT = replace(SEEN, signs=ONCE)
PROVEN = replace(SEEN, signs=TWICE)


def day(number):
    return T0 + timedelta(days=number)


def after(record, finding, number, *, covered=True):
    return step(record, finding, covered=covered, now=day(number), policy=POLICY)


def test_a_fault_in_mirrored_data_opens_at_once():
    record, kind = after(None, SEEN, 0)
    assert kind is TransitionKind.OPENED
    assert record == FindingRecord(SEEN, FindingState.OPEN, day(0), day(0), opened_at=day(0))


def test_one_bad_answer_is_a_suspicion():
    record, kind = after(None, SUSPECT, 0)
    assert kind is TransitionKind.SUSPECTED
    assert record == FindingRecord(SUSPECT, FindingState.SUSPECTED, day(0), day(0))


def test_a_suspicion_opens_when_confirmed_and_remembers_when_it_was_first_seen():
    suspected, _ = after(None, SUSPECT, 0)
    record, kind = after(suspected, PROVEN, 1)
    assert kind is TransitionKind.OPENED
    assert record == FindingRecord(PROVEN, FindingState.OPEN, day(0), day(1), opened_at=day(1))


def test_a_suspicion_that_is_still_one_changes_nothing_but_its_last_sight():
    suspected, _ = after(None, SUSPECT, 0)
    record, kind = after(suspected, SUSPECT, 0.1)
    assert kind is None
    assert record == replace(suspected, last_seen=day(0.1))


def test_a_suspicion_that_does_not_come_true_leaves_nothing():
    suspected, _ = after(None, SUSPECT, 0)
    assert after(suspected, None, 1) == (None, TransitionKind.WITHDRAWN)


def test_an_open_finding_that_is_gone_is_resolved():
    opened, _ = after(None, SEEN, 0)
    record, kind = after(opened, None, 3)
    assert kind is TransitionKind.RESOLVED
    assert record == replace(opened, state=FindingState.RESOLVED, resolved_at=day(3))


def test_what_was_not_covered_stays_as_it_was():
    opened, _ = after(None, SEEN, 0)
    suspected, _ = after(None, SUSPECT, 0)
    assert after(opened, None, 3, covered=False) == (opened, None)
    assert after(suspected, None, 3, covered=False) == (suspected, None)
    assert after(None, None, 3, covered=False) == (None, None)


def test_a_resolved_finding_that_is_back_and_proven_is_reopened_with_its_first_sight_kept():
    opened, _ = after(None, SEEN, 0)
    resolved, _ = after(opened, None, 3)
    record, kind = after(resolved, SEEN, 9)
    assert kind is TransitionKind.REOPENED
    assert record == FindingRecord(SEEN, FindingState.OPEN, day(9), day(9), opened_at=day(9)), "it was well in between"


def test_a_resolved_finding_that_seems_back_is_suspected_then_reopened():
    opened, _ = after(None, PROVEN, 1)
    resolved, _ = after(opened, None, 3)
    again, kind = after(resolved, SUSPECT, 9)
    assert (again.state, kind) == (FindingState.SUSPECTED, TransitionKind.SUSPECTED)
    record, kind = after(again, PROVEN, 10)
    assert kind is TransitionKind.REOPENED
    assert (record.first_seen, record.opened_at, record.resolved_at) == (day(9), day(10), None)


def test_a_withdrawn_suspicion_about_a_resolved_finding_goes_back_to_resolved():
    opened, _ = after(None, PROVEN, 1)
    resolved, _ = after(opened, None, 3)
    again, _ = after(resolved, SUSPECT, 9)
    record, kind = after(again, None, 10)
    assert kind is TransitionKind.WITHDRAWN
    assert (record.state, record.opened_at, record.resolved_at) == (FindingState.RESOLVED, day(1), day(3))
    assert record.first_seen == day(1)


def test_a_severity_that_rose_while_open_escalates_once():
    opened, _ = after(None, replace(SEEN, severity=Severity.WARNING), 0)
    worse, kind = after(opened, SEEN, 1)
    assert kind is TransitionKind.ESCALATED
    assert worse.finding.severity is Severity.ERROR
    assert after(worse, SEEN, 1) == (worse, None)


def test_a_severity_that_fell_is_taken_over_quietly():
    opened, _ = after(None, SEEN, 0)
    milder, kind = after(opened, replace(SEEN, severity=Severity.HINT), 1)
    assert (milder.finding.severity, kind) == (Severity.HINT, None)


def test_an_unconfirmed_look_does_not_escalate():
    opened, _ = after(None, replace(PROVEN, severity=Severity.WARNING), 0)
    record, kind = after(opened, SUSPECT, 1)
    assert (record.state, record.finding.severity, kind) == (FindingState.OPEN, Severity.WARNING, None)


def test_a_mute_outlives_every_step():
    muted = FindingRecord(SEEN, FindingState.OPEN, T0, T0, opened_at=T0, muted=True, mute_until=date(2026, 12, 1))
    for finding in (SEEN, replace(SEEN, place=replace(PLACE, activity="Renamed")), None):
        record, _ = after(muted, finding, 1)
        assert (record.muted, record.mute_until) == (True, date(2026, 12, 1))


BLIND_LOOK = replace(PROVEN, conclusive=False)


def test_a_look_that_could_not_tell_opens_nothing_and_resolves_nothing():
    opened, _ = after(None, PROVEN, 1)
    resolved, _ = after(opened, None, 2)
    assert after(None, BLIND_LOOK, 3) == (None, None)
    assert after(opened, BLIND_LOOK, 300) == (opened, None)
    assert after(resolved, BLIND_LOOK, 3) == (resolved, None)


def test_a_suspicion_waits_for_a_look_that_can_tell_but_not_for_ever():
    suspected, _ = after(None, SUSPECT, 0)
    blocked = replace(SUSPECT, conclusive=False)
    assert after(suspected, blocked, 14) == (suspected, None)
    assert after(suspected, blocked, 14.1) == (None, TransitionKind.WITHDRAWN)


LEGAL = {
    "nothing": {"suspected": "suspected", "opened": "open"},
    "suspected": {"opened": "open", "withdrawn": "nothing"},
    "open": {"escalated": "open", "resolved": "resolved"},
    "resolved": {"reopened": "open", "suspected": "suspected again"},
    "suspected again": {"reopened": "open", "withdrawn": "resolved"},
}


def name_of(record):
    if record is None:
        return "nothing"
    if record.state is FindingState.SUSPECTED and record.opened_at is not None:
        return "suspected again"
    return record.state.value


reasons = st.sampled_from([Reason.NOT_FOUND, Reason.TIMEOUT, Reason.SOFT_404])
looks = st.one_of(
    st.none(),
    st.builds(
        lambda severity, ages, reason, conclusive: (severity, ages, reason, conclusive),
        st.sampled_from(Severity),
        st.lists(st.integers(0, 200), max_size=5),
        reasons,
        st.booleans(),
    ),
)
lives = st.lists(st.tuples(looks, st.booleans(), st.integers(0, 400)), max_size=25)


def observe(look, now):
    if look is None:
        return None
    severity, ages, reason, conclusive = look
    found = tuple(Sign(now - timedelta(hours=age), reason) for age in sorted(ages, reverse=True))
    return replace(SEEN, severity=severity, signs=found, conclusive=conclusive)


@settings(max_examples=300)
@given(lives)
def test_every_life_is_a_legal_path_and_keeps_the_laws(life):
    now, record, first_seen = T0, None, None
    for look, covered, hours in life:
        now += timedelta(hours=hours)
        finding = observe(look, now)
        before = name_of(record)
        was = record
        record, kind = step(record, finding, covered=covered, now=now, policy=POLICY)
        state = name_of(record)

        assert state == (LEGAL[before][kind.value] if kind else before)
        assert step(was, finding, covered=covered, now=now, policy=POLICY) == (record, kind), "the same each time"
        if kind is not TransitionKind.WITHDRAWN:
            again = step(record, finding, covered=covered, now=now, policy=POLICY)
            assert again == (record, None), "settling again changes nothing"
        if kind in {TransitionKind.OPENED, TransitionKind.REOPENED, TransitionKind.ESCALATED}:
            assert finding is not None
            assert finding.conclusive
            assert is_confirmed(finding.signs, POLICY)
        if kind is TransitionKind.RESOLVED:
            assert covered
            assert finding is None
        if record is not None:
            begun = before == "nothing" or (before == "resolved" and state != "resolved")
            first_seen = now if begun else record.first_seen if kind is TransitionKind.WITHDRAWN else first_seen
            assert record.first_seen == first_seen, "since when it has been so"
            assert record.first_seen <= record.last_seen
            assert (record.state is not FindingState.OPEN) or record.resolved_at is None
            assert (record.state is FindingState.SUSPECTED) or record.opened_at is not None


@given(looks, st.integers(0, 400))
def test_a_withdrawn_suspicion_that_is_settled_again_stays_withdrawn(look, hours):
    now = T0 + timedelta(hours=hours)
    suspected, _ = after(None, SUSPECT, 0)
    record, kind = step(suspected, None, covered=True, now=now, policy=POLICY)
    assert kind is TransitionKind.WITHDRAWN
    assert step(record, None, covered=True, now=now, policy=POLICY) == (None, None)


def test_what_is_no_longer_checked_leaves_without_being_resolved():
    opened, _ = after(None, SEEN, 0)
    suspected, _ = after(None, SUSPECT, 0)
    for record in (opened, suspected):
        assert step(record, None, covered=True, watched=False, now=day(1), policy=POLICY) == (
            None,
            TransitionKind.UNWATCHED,
        )
    resolved, _ = after(opened, None, 1)
    assert step(resolved, None, covered=True, watched=False, now=day(2), policy=POLICY) == (resolved, None)
    assert step(None, None, covered=True, watched=False, now=day(2), policy=POLICY) == (None, None)
