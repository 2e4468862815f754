"""Tags, deputies, absences, teachers, the next in line; working days; baselines; events; what is declined."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest

from course_sync.alerts import (
    Absence,
    Calendar,
    CourseFacts,
    DigestInput,
    DigestPolicy,
    History,
    OverviewKind,
    PendingTransition,
    Route,
    RouteMatch,
    RoutingTable,
    first_day,
    gives_way,
    is_due,
    next_in_line,
    plan_digests,
    public_holidays,
    quiet_hours,
    recipients_of,
)
from course_sync.model.findings import Finding, FindingRecord, FindingState, Severity, TransitionKind
from course_sync.model.messages import EventKind, Owner, Recipient
from course_sync.model.places import Place

TALLINN = ZoneInfo("Europe/Tallinn")
TODAY = date(2026, 11, 23)
NOW = datetime(2026, 11, 23, 4, tzinfo=UTC)  # a Monday
DAY = timedelta(days=1)
COURSE = CourseFacts(7, "Põhikoolitus", "OA-1", "https://m.test/7", (30,), "SKA / Ohvriabi", ("ohvriabi", "Uus"))
BOX, BOSS, MARI, JAAN = (Recipient(f"{name}@a.test") for name in ("kast", "juht", "mari", "jaan"))
MARI_ROUTE = Route(RouteMatch.COURSE_ID, "7", ("mari@a.test",), deputies=("asendaja@a.test",), next=("osakond@a.test",))


def told(*routes, today=TODAY, **table):
    found = recipients_of(COURSE, RoutingTable(routes, (BOX,), (BOSS,), **table), today)
    return [recipient.address for recipient in found]


def following(*routes, **table):
    return [one.address for one in next_in_line(COURSE, RoutingTable(routes, (BOX,), (BOSS,), **table), TODAY)]


# who


def test_the_course_goes_before_its_tag_and_that_before_its_teachers_and_those_before_its_category():
    course, tag = Route(RouteMatch.SHORTNAME, "OA-*", ("k@a.test",)), Route(RouteMatch.TAG, "OHVRIABI", ("s@a.test",))
    category = Route(RouteMatch.CATEGORY_ID, "30", ("r@a.test",))
    owners = {7: (Owner("abi@a.test", editing=False), Owner("opetaja@a.test", "en"))}
    assert told(category, tag, course, owners=owners) == ["k@a.test"]
    assert told(category, tag, owners=owners) == ["s@a.test"]
    assert told(category, owners=owners) == ["opetaja@a.test"]
    assert told(category, owners={7: owners[7][:1]}) == ["abi@a.test"]
    assert told(category) == ["r@a.test"]
    assert told() == ["kast@a.test"]


def test_who_is_away_gives_way_to_the_deputies_named_for_the_absence_then_to_the_routes():
    away = Absence("Mari@A.test", TODAY, TODAY + DAY, ("kati@a.test",))
    assert told(MARI_ROUTE, absences=(away,)) == ["kati@a.test"]
    assert told(MARI_ROUTE, absences=(replace(away, deputies=()),)) == ["asendaja@a.test"]
    assert told(MARI_ROUTE, absences=(away,), today=TODAY + 2 * DAY) == ["mari@a.test"]
    assert told(replace(MARI_ROUTE, deputies=()), absences=(replace(away, deputies=()),)) == ["kast@a.test"]


def test_a_deputy_who_is_away_is_not_told_either():
    away = Absence("mari@a.test", TODAY, TODAY, ("Kati@a.test ", "peep@a.test"))
    assert told(MARI_ROUTE, absences=(away, Absence("kati@a.test", TODAY, TODAY))) == ["peep@a.test"]


def test_where_everybody_is_away_the_nearest_is_told_all_the_same():
    everybody = tuple(Absence(who, TODAY, TODAY) for who in ("mari@a.test", "asendaja@a.test", "kast@a.test"))
    assert told(MARI_ROUTE, absences=everybody) == ["mari@a.test"]


def test_the_next_in_line_is_the_routes_else_the_manager_and_never_who_is_told_anyway():
    assert following(MARI_ROUTE) == ["osakond@a.test"]
    assert following(replace(MARI_ROUTE, next=())) == ["juht@a.test"]
    assert following(replace(MARI_ROUTE, next=("mari@a.test",))) == []


# when


def test_estonian_public_holidays_and_weekends_are_no_working_days():
    calendar = Calendar(TALLINN, frozenset({1, 2, 3, 4, 5}), public_holidays("EE"))
    off = [
        date(2026, 2, 24),
        date(2026, 4, 3),
        date(2026, 6, 23),
        date(2026, 6, 24),
        date(2026, 8, 20),
        date(2026, 12, 24),
    ]
    assert not any(calendar.is_working(day) for day in off)
    assert [calendar.is_working(date(2026, 11, day)) for day in (20, 21, 22, 23)] == [True, False, False, True]
    assert Calendar(TALLINN, holidays=public_holidays("")).is_working(date(2026, 12, 24))


@pytest.mark.parametrize(
    ("hours", "at", "then"),
    [
        ("18:00-07:00", "2026-11-23T05:30", "2026-11-23T07:00"),
        ("18:00-07:00", "2026-11-23T19:00", "2026-11-24T07:00"),
        ("18:00-07:00", "2026-11-23T12:00", "2026-11-23T12:00"),
        ("18:00-07:00", "2026-11-23T07:00", "2026-11-23T07:00"),
        ("12:00-13:00", "2026-11-23T12:10", "2026-11-23T13:00"),
        ("12:00-13:00", "2026-11-23T13:00", "2026-11-23T13:00"),
        ("22:00-03:30", "2026-03-29T01:00", "2026-03-29T04:30"),  # the clock skips 03:00-04:00
        ("", "2026-11-23T02:00", "2026-11-23T02:00"),
    ],
)
def test_what_falls_into_quiet_hours_waits_for_their_end(hours, at, then):
    calendar = Calendar(TALLINN, quiet=quiet_hours(hours))
    moment = datetime.fromisoformat(at).replace(tzinfo=TALLINN)
    assert calendar.after_quiet(moment.astimezone(UTC)) == datetime.fromisoformat(then).replace(tzinfo=TALLINN)


def test_quiet_hours_that_last_no_time_are_none():
    assert Calendar(TALLINN, quiet=(time(7), time(7))).after_quiet(NOW) == NOW


def test_overviews_come_once_a_week_and_month_on_a_working_day_but_not_in_the_first():
    calendar = Calendar(TALLINN, frozenset({1, 2, 3, 4, 5}))
    begun = NOW - 10 * DAY

    def weekly(last, now=NOW):
        return is_due(OverviewKind.WEEKLY, last, begun, now, calendar)

    assert weekly(None)
    assert weekly(NOW - 3 * DAY)
    assert not weekly(NOW)
    assert not weekly(None, NOW - DAY), "a Sunday"
    assert not is_due(OverviewKind.WEEKLY, None, NOW, NOW + 2 * DAY, calendar), "the week of the first look"
    assert not is_due(OverviewKind.MONTHLY, None, begun, NOW, calendar)
    assert is_due(OverviewKind.MONTHLY, None, begun, NOW + 8 * DAY, calendar)
    assert weekly(NOW + 400 * DAY), "a mail of a clock that went wrong"


@pytest.mark.parametrize(
    ("days_after", "digest_days_ago", "waits"),
    [(0, 0, True), (0, 1, False), (0, None, False), (1, 0, True), (2, 0, False)],
)
def test_an_overview_waits_for_a_day_without_a_digest_but_not_for_long(days_after, digest_days_ago, waits):
    calendar = Calendar(TALLINN, frozenset({1, 2, 3, 4, 5}))
    now = NOW + days_after * DAY
    digest_at = None if digest_days_ago is None else now - digest_days_ago * DAY
    assert gives_way(first_day(OverviewKind.WEEKLY, now.date()), digest_at, now, calendar) is waits


# what


def record(subject="a", state=FindingState.OPEN, **more):
    finding = Finding("link.broken", Severity.ERROR, Place(7), subject)
    return FindingRecord(finding, state, NOW - DAY, NOW, opened_at=NOW - DAY, **more)


def given(*standing, pending=(), to=(MARI,), following=(BOSS,), facts=COURSE, **more):
    return DigestInput(
        NOW,
        {7: facts},
        tuple(PendingTransition(n, TransitionKind(kind), NOW, one) for n, (one, kind) in enumerate(pending, 1)),
        {7: standing},
        {7: to},
        more.pop("histories", {one.address: History(NOW - DAY) for one in (MARI, JAAN, BOSS)}),
        next_in_line={7: following},
        **more,
    )


def heard(plan):
    return {
        digest.recipient.address: [(i.kind.value, i.record.finding.subject) for c in digest.courses for i in c.items]
        for digest in plan.digests
    }


def test_a_baseline_is_told_to_nobody_before_its_release():
    held = record(baseline=True)
    plan = plan_digests(given(held, pending=[(held, "opened")]))
    assert (plan.digests, plan.deferred) == ((), frozenset())
    assert plan_digests(given(held, histories={})).digests == ()
    released = record()
    assert heard(plan_digests(given(released, pending=[(released, "opened")]))) == {"mari@a.test": [("new", "a")]}


def test_what_stays_open_too_long_is_news_for_the_next_in_line_alone():
    late = record(escalated_at=NOW)
    assert heard(plan_digests(given(late, pending=[(late, "overdue")]))) == {"juht@a.test": [("new", "a")]}
    fixed = record(state=FindingState.RESOLVED, escalated_at=NOW - DAY)
    after = heard(plan_digests(given(pending=[(fixed, "resolved")])))
    assert after == {"juht@a.test": [("fixed", "a")], "mari@a.test": [("fixed", "a")]}


def test_what_somebody_says_is_not_theirs_goes_to_the_next_in_line():
    one = record()
    name = one.finding.fingerprint
    declined = frozenset({("mari@a.test", name)})
    pending = [(one, "opened")]
    assert heard(plan_digests(given(one, pending=pending, declined=declined))) == {"juht@a.test": [("new", "a")]}
    both = given(one, pending=pending, declined=declined, to=(MARI, JAAN))
    assert heard(plan_digests(both)) == {"jaan@a.test": [("new", "a")]}, "the other still looks after it"


def test_on_a_day_off_everything_waits():
    one = record()
    calendar = Calendar(UTC, frozenset({2, 3, 4, 5}))
    plan = plan_digests(given(one, pending=[(one, "opened")]), DigestPolicy(calendar=calendar))
    assert (plan.digests, plan.deferred) == ((), {1})


def test_a_course_that_begins_soon_with_open_findings_is_told_once():
    facts = replace(COURSE, starts_on=TODAY + 5 * DAY)
    [digest] = plan_digests(given(record(), facts=facts)).digests
    [event] = digest.events
    assert (event.kind, event.count, event.on) == (EventKind.STARTING, 1, TODAY + 5 * DAY)
    assert not digest.reminder
    assert plan_digests(given(record(), facts=facts, told_events=frozenset({("mari@a.test", event.key)}))).digests == ()
    assert plan_digests(given(facts=facts)).digests == (), "nothing is open"
    assert plan_digests(given(record(), facts=replace(COURSE, starts_on=TODAY - DAY))).digests == ()
    assert plan_digests(given(record(), facts=replace(COURSE, starts_on=TODAY + 15 * DAY))).digests == ()


def test_a_planned_review_is_told_once_though_nothing_is_wrong():
    facts = replace(COURSE, review_on=TODAY + 14 * DAY)
    [digest] = plan_digests(given(facts=facts)).digests
    assert [event.kind for event in digest.events] == [EventKind.REVIEW_DUE]
    assert plan_digests(given(facts=facts), DigestPolicy(review_days=0)).digests == ()
