"""What the administrator is told, and how rarely."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from course_sync.alerts import NoticePolicy, NoticesSent, Trouble, plan_notices, topic_of
from course_sync.model.messages import Notice, Recipient

NOW = datetime(2026, 11, 22, 4, tzinfo=UTC)
ADMIN = Recipient("admin@a.test", "en")


def plan(*troubles, last=None, topics=None, now=NOW, admins=(ADMIN,), **policy):
    return plan_notices(troubles, admins, NoticesSent(last or {}, topics or {}), now, NoticePolicy(**policy))


def test_troubles_of_one_code_are_one_notice_with_each_detail_once():
    notices = plan(
        Trouble("held_back", "K1"), Trouble("our_network"), Trouble("held_back", "K2"), Trouble("held_back", "K1")
    )
    assert notices == [Notice(ADMIN, NOW, "held_back", ("K1", "K2")), Notice(ADMIN, NOW, "our_network")]


def test_a_code_told_today_is_not_told_again_before_tomorrow():
    told = {"our_network": NOW - timedelta(hours=1)}
    assert plan(Trouble("our_network"), last=told) == []
    assert len(plan(Trouble("our_network"), last=told, now=NOW + timedelta(days=1))) == 1
    assert len(plan(Trouble("run_failed"), last=told)) == 1


def test_a_day_is_the_day_of_the_people():
    now = datetime(2026, 11, 21, 22, 30, tzinfo=UTC)
    told = {"our_network": now - timedelta(hours=1)}
    assert plan(Trouble("our_network"), last=told, now=now) == []
    assert len(plan(Trouble("our_network"), last=told, now=now, zone=ZoneInfo("Europe/Tallinn"))) == 1


def test_details_are_bounded():
    (notice,) = plan(*(Trouble("held_back", f"K{number}") for number in range(99)), max_details=3)
    assert notice.details == ("K0", "K1", "K2")


def test_every_administrator_is_told_and_without_one_nobody():
    assert [it.recipient.address for it in plan(Trouble("x"), admins=(ADMIN, Recipient("b@a.test")))] == [
        "admin@a.test",
        "b@a.test",
    ]
    assert plan(Trouble("x"), admins=()) == []
    assert plan() == []


def test_what_lasts_is_told_when_it_changes_and_then_weekly():
    topics = {"unrouted": topic_of(["7", "8"])}

    def told(days, *courses):
        last = {"unrouted": NOW - timedelta(days=days)}
        return bool(plan(*(Trouble("unrouted", course) for course in courses), last=last, topics=topics))

    assert [told(days, "8", "7") for days in (0, 1, 6, 7)] == [False, False, False, True]
    assert [told(days, "7") for days in (0, 1)] == [False, True]


def test_a_notice_from_the_future_does_not_silence_its_code():
    assert plan(Trouble("our_network"), last={"our_network": NOW + timedelta(days=400)})
