"""What a digest holds, and when there is none."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from course_sync.alerts import (
    CourseFacts,
    DigestInput,
    DigestPolicy,
    History,
    PendingTransition,
    next_history,
    plan_digests,
)
from course_sync.model.findings import Finding, FindingRecord, FindingState, Severity, TransitionKind
from course_sync.model.messages import ItemKind, Recipient
from course_sync.model.places import Place

NOW = datetime(2026, 11, 22, 4, tzinfo=UTC)
DAY = timedelta(days=1)
MARI = Recipient("Mari@a.test")
JAAN = Recipient("jaan@a.test", "en")
COURSES = {
    number: CourseFacts(number, f"Kursus {number}", f"K{number}", f"https://m.test/course/{number}")
    for number in (1, 2, 3)
}
OPEN, SUSPECTED, RESOLVED = FindingState.OPEN, FindingState.SUSPECTED, FindingState.RESOLVED
ERROR, WARNING, HINT = Severity.ERROR, Severity.WARNING, Severity.HINT


def record(subject, course=1, state=OPEN, severity=ERROR, *, days=1, muted=False):
    finding = Finding("link.broken", severity, Place(course), subject)
    seen = NOW - days * DAY
    resolved = NOW if state is RESOLVED else None
    return FindingRecord(finding, state, seen, seen, opened_at=seen, resolved_at=resolved, muted=muted)


def steps(its, *kinds, first=1):
    return tuple(
        PendingTransition(first + number, TransitionKind(kind), NOW + timedelta(seconds=number), its)
        for number, kind in enumerate(kinds)
    )


def given_input(pending=(), standing=(), *, to=(MARI,), history=None, **changes):
    by_course = {course: tuple(it for it in standing if it.finding.place.course_id == course) for course in COURSES}
    base = DigestInput(
        NOW,
        COURSES,
        tuple(pending),
        by_course,
        dict.fromkeys(COURSES, tuple(to)),
        {MARI.address.lower(): history} if history else {},
    )
    return replace(base, **changes)


def lines(digest):
    return [(item.kind.value, item.record.finding.subject) for course in digest.courses for item in course.items]


def only(plan):
    (digest,) = plan.digests
    return digest


def news_of(its, *kinds):
    """What a recipient who had a mail yesterday reads about one finding after these steps."""
    standing = [its] if its.state is not RESOLVED else []
    plan = plan_digests(given_input(steps(its, *kinds), standing, history=History(NOW - DAY)))
    return [(item.kind.value, item.transition) for digest in plan.digests for c in digest.courses for item in c.items]


@pytest.mark.parametrize("kind", ["opened", "reopened", "escalated"])
def test_what_opened_or_got_worse_is_new(kind):
    assert news_of(record("a"), kind) == [("new", TransitionKind(kind))]


def test_what_was_resolved_is_fixed():
    assert news_of(record("a", state=RESOLVED), "resolved") == [("fixed", TransitionKind.RESOLVED)]


def test_what_opened_and_went_before_anybody_was_told_is_told_to_nobody():
    assert news_of(record("a", state=RESOLVED), "opened", "resolved") == []
    assert news_of(record("a", state=RESOLVED), "suspected", "opened", "resolved") == []


def test_what_was_told_got_worse_and_went_is_fixed():
    assert news_of(record("a", state=RESOLVED), "escalated", "resolved") == [("fixed", TransitionKind.RESOLVED)]


def test_what_went_and_came_back_is_new_again():
    assert news_of(record("a"), "resolved", "reopened") == [("new", TransitionKind.REOPENED)]


def test_what_opened_and_got_worse_is_one_line_that_says_opened():
    assert news_of(record("a"), "opened", "escalated") == [("new", TransitionKind.OPENED)]


def test_what_went_and_is_suspected_again_is_not_called_fixed():
    assert news_of(record("a", state=SUSPECTED), "resolved", "suspected") == []


def test_suspicions_and_their_end_are_told_to_nobody():
    assert news_of(record("a", state=SUSPECTED), "suspected") == []
    assert news_of(record("a", state=RESOLVED), "withdrawn") == []


def test_hints_are_never_mailed():
    assert news_of(record("a", severity=HINT), "opened") == []
    assert news_of(record("a", severity=HINT, state=RESOLVED), "resolved") == []


def test_muted_findings_are_silent():
    assert news_of(record("a", muted=True), "opened") == []
    muted = replace(record("a", muted=True), mute_until=date(2027, 1, 1))
    assert plan_digests(given_input(standing=[muted], history=History(NOW - 99 * DAY))).digests == ()


def test_a_line_remembers_the_transition_that_it_tells():
    digest = only(plan_digests(given_input(steps(record("a"), "opened", first=41))))
    (item,) = digest.courses[0].items
    assert (item.transition_id, item.transition, item.course_id) == (41, TransitionKind.OPENED, 1)


def test_news_bring_what_is_still_open_along_and_count_suspicions():
    fresh, old, hint, doubt = (
        record("new"),
        record("old", 2, days=9),
        record("hint", severity=HINT),
        record("?", 2, SUSPECTED),
    )
    muted = record("muted", 2, SUSPECTED, muted=True)
    standing = [fresh, old, hint, doubt, muted]
    digest = only(plan_digests(given_input(steps(fresh, "opened"), standing, history=History(NOW - DAY))))
    assert lines(digest) == [("new", "new"), ("still_open", "old")]
    assert (digest.suspected, digest.reminder, digest.at, digest.recipient) == (1, False, NOW, MARI)
    assert digest.totals == {ItemKind.NEW: 1, ItemKind.STILL_OPEN: 1}


def test_a_course_is_named_as_people_know_it():
    (course,) = only(plan_digests(given_input(steps(record("a"), "opened")))).courses
    assert (course.fullname, course.shortname, course.view_url) == ("Kursus 1", "K1", "https://m.test/course/1")


def test_nothing_new_and_no_reminder_due_is_no_mail():
    assert plan_digests(given_input()).digests == ()
    assert plan_digests(given_input(standing=[record("a")], history=History(NOW - DAY))).digests == ()


@pytest.mark.parametrize(("reminders", "distance"), [(0, 7), (1, 14), (2, 30), (3, 30), (50, 30)])
def test_reminders_come_at_growing_distances(reminders, distance):
    def plan(days):
        return plan_digests(given_input(standing=[record("a")], history=History(NOW - days * DAY, reminders)))

    assert plan(distance - 1).digests == ()
    digest = only(plan(distance))
    assert digest.reminder
    assert lines(digest) == [("still_open", "a")]


def test_a_run_some_minutes_earlier_than_last_time_still_reminds_on_the_day():
    history = History(NOW - 7 * DAY + timedelta(minutes=20))
    assert len(plan_digests(given_input(standing=[record("a")], history=history)).digests) == 1


def test_nobody_is_reminded_of_hints_or_suspicions():
    standing = [record("a", severity=HINT), record("b", state=SUSPECTED)]
    assert plan_digests(given_input(standing=standing, history=History(NOW - 99 * DAY))).digests == ()


def test_who_never_had_a_mail_is_told_of_what_stands():
    assert only(plan_digests(given_input(standing=[record("a")]))).reminder


def test_reminders_can_be_switched_off():
    policy = DigestPolicy(reminder_days=())
    assert plan_digests(given_input(standing=[record("a")], history=History(NOW - 99 * DAY)), policy).digests == ()


def test_history_counts_reminders_since_the_last_news():
    reminder = only(plan_digests(given_input(standing=[record("a")])))
    news = only(plan_digests(given_input(steps(record("a"), "opened"))))
    once = next_history(History(), reminder)
    assert once == History(NOW, 1)
    assert next_history(once, reminder) == History(NOW, 2)
    assert next_history(once, news) == History(NOW, 0)


def test_at_most_one_mail_a_day_and_the_rest_waits():
    pending = steps(record("a"), "opened")
    plan = plan_digests(given_input(pending, history=History(NOW - timedelta(hours=3))))
    assert (plan.digests, plan.deferred) == ((), {1})


def test_a_day_is_the_day_of_the_people():
    half_past_midnight = datetime(2026, 11, 21, 22, 30, tzinfo=UTC)
    before_midnight = History(half_past_midnight - timedelta(hours=1))
    plan_input = given_input(steps(record("a"), "opened"), history=before_midnight, now=half_past_midnight)
    assert plan_digests(plan_input, DigestPolicy(zone=UTC)).digests == ()
    assert len(plan_digests(plan_input, DigestPolicy(zone=ZoneInfo("Europe/Tallinn"))).digests) == 1


def test_what_waits_for_one_is_not_told_twice_to_the_other():
    pending = steps(record("a"), "opened")
    first = plan_digests(given_input(pending, to=(MARI, JAAN), history=History(NOW - timedelta(hours=3))))
    assert [digest.recipient for digest in first.digests] == [JAAN]
    assert first.deferred == {1}
    tomorrow = given_input(pending, to=(MARI, JAAN), history=History(NOW - timedelta(hours=3)), now=NOW + DAY)
    tomorrow = replace(
        tomorrow,
        told=frozenset({(JAAN.address, 1)}),
        histories={**tomorrow.histories, JAAN.address: next_history(History(), first.digests[0])},
    )
    second = plan_digests(tomorrow)
    assert [digest.recipient for digest in second.digests] == [MARI]
    assert second.deferred == frozenset()


def test_a_person_with_two_courses_gets_one_mail_and_only_of_their_courses():
    pending = (
        *steps(record("a", 1), "opened"),
        *steps(record("b", 2), "opened", first=5),
        *steps(record("c", 3), "opened", first=9),
    )
    routes = {1: (MARI,), 2: (replace(MARI, address="mari@A.test"), JAAN), 3: ()}
    plan = plan_digests(given_input(pending, routes=routes))
    assert {d.recipient.address: sorted(s for _, s in lines(d)) for d in plan.digests} == {
        "Mari@a.test": ["a", "b"],
        "jaan@a.test": ["b"],
    }
    assert plan.unrouted == {3}


def test_a_course_that_is_not_known_any_more_is_told_of_to_nobody():
    plan = plan_digests(given_input(steps(record("a", 1), "opened"), [record("b", 1)], courses={}))
    assert plan.digests == ()


def test_the_worst_comes_first():
    fresh = [record("w", 1, severity=WARNING, days=9), record("e", 2, days=1), record("E", 2, days=5)]
    old = [record("ow", 3, severity=WARNING), record("oe", 3)]
    fixed = record("f", 1, RESOLVED)
    pending = [step for number, it in enumerate(fresh) for step in steps(it, "opened", first=10 * number)]
    digest = only(plan_digests(given_input([*pending, *steps(fixed, "resolved", first=99)], [*fresh, *old])))
    assert [course.course_id for course in digest.courses] == [2, 1, 3]
    assert lines(digest) == [
        ("new", "E"), ("new", "e"), ("new", "w"), ("fixed", "f"), ("still_open", "oe"), ("still_open", "ow"),
    ]  # fmt: skip


def test_a_digest_is_capped_and_says_how_much_it_left_out():
    fresh = [record(f"n{number}") for number in range(30)]
    old = [record(f"o{number}", 2) for number in range(30)]
    pending = [step for number, it in enumerate(fresh) for step in steps(it, "opened", first=number)]
    digest = only(plan_digests(given_input(pending, fresh + old)))
    assert len(lines(digest)) == 50
    assert digest.more == 10
    assert digest.totals == {ItemKind.NEW: 30, ItemKind.STILL_OPEN: 30}
    small = only(plan_digests(given_input(pending, fresh + old), DigestPolicy(max_lines=5)))
    assert ({kind for kind, _ in lines(small)}, small.more) == ({"new"}, 55)


records = st.builds(
    record,
    st.sampled_from("abcdef"),
    st.sampled_from([1, 2, 3]),
    st.sampled_from(FindingState),
    st.sampled_from(Severity),
    muted=st.booleans(),
)


@given(
    st.lists(st.tuples(records, st.sampled_from(TransitionKind)), max_size=12),
    st.lists(records.filter(lambda it: it.state is not RESOLVED), max_size=12),
    st.sampled_from([None, History(NOW), History(NOW - DAY), History(NOW - 40 * DAY, 2)]),
    st.randoms(),
)
def test_laws_of_every_plan(changes, standing, history, random):
    standing = list({it.finding.fingerprint: it for it in standing}.values())
    pending = [step for number, (it, kind) in enumerate(changes) for step in steps(it, kind, first=number)]
    whole = given_input(pending, standing, to=(MARI, JAAN), history=history)
    plan = plan_digests(whole)
    random.shuffle(pending)
    assert plan_digests(replace(whole, pending=tuple(pending))) == plan, "the order of what comes in does not matter"
    assert len({digest.recipient.address for digest in plan.digests}) == len(plan.digests)
    for digest in plan.digests:
        items = [item for course in digest.courses for item in course.items]
        assert items, "no mail without a line"
        assert not any(item.record.muted or item.record.finding.severity is HINT for item in items)
        prints = [item.record.finding.fingerprint for item in items]
        assert len(prints) == len(set(prints)), "one line a finding"
        assert sum(digest.totals.values()) == len(items) + digest.more
        assert digest.reminder == all(item.kind is ItemKind.STILL_OPEN for item in items)
    if history and history.last_at == NOW:
        assert MARI not in {digest.recipient for digest in plan.digests}
