"""What the administrator is told, and how rarely."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from course_sync.alerts import NoticePolicy, Trouble, plan_notices
from course_sync.model.messages import Notice, Recipient

NOW = datetime(2026, 11, 22, 4, tzinfo=UTC)
ADMIN = Recipient("admin@a.test", "en")


def plan(*troubles, last=None, now=NOW, admins=(ADMIN,), **policy):
    return plan_notices(troubles, admins, last or {}, now, NoticePolicy(**policy))


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
