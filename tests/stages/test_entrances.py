"""From Moodle's answers to findings: ways in, criteria, restrictions, questions; and what of people is never kept."""

from dataclasses import replace
from datetime import timedelta

import pytest

from course_sync.demo.people import FIRST_LEARNER, POST_CANARY, SURNAME_CANARY
from course_sync.demo.things import TEACHER, Activity, Part

COURSE, PAGE = 21, 21_001


@pytest.fixture
def site(served, sites):
    return served(sites.small_world())


def rules_of(house):
    return {rule for (rule,) in house.rows("SELECT DISTINCT rule FROM observation WHERE course_id = :c", c=COURSE)}


def after(site, change, **settings):
    site.change(0, COURSE, change)
    house = site.house(**settings)
    house.run()
    return house


@pytest.mark.parametrize(
    ("changes", "rule"),
    [
        ({"entrances": ()}, "course.no-entrance"),
        ({"entrances": ("manual", "self"), "door": "ended"}, "course.entrance-ended"),
        ({"criteria": ()}, "completion.no-criteria"),
        ({"leftover": True}, "completion.deleted-activity"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_a_course_that_nobody_gets_into_or_completes(site, changes, rule):
    assert rule in rules_of(after(site, lambda course, _: replace(course, **changes)))


def test_a_course_as_it_should_be_is_told_nothing_of_that_kind(site):
    house = after(site, lambda course, _: replace(course, entrances=("manual", "self"), door="open"))
    kinds = {"course.no-entrance", "course.entrance-ended", "completion.no-criteria", "completion.deleted-activity",
             "completion.unreachable", "activity.unreachable", "course.no-teacher", "support.unanswered"}  # fmt: skip
    assert not kinds & (rules_of(house) - {"course.no-teacher"})


def test_an_ended_course_that_people_still_let_themselves_into(site):
    ended = site.world.start - timedelta(days=30)
    house = after(site, lambda course, _: replace(course, ends_at=ended, entrances=("self",)))
    assert "course.ended-enrolling" in rules_of(house)


def test_a_required_page_that_is_hidden_or_restricted_for_good(site):
    house = after(site, lambda course, _: course.with_activity(PAGE, visible=False))
    assert "completion.unreachable" in rules_of(house)
    over = ({"type": "date", "d": "<", "t": int((site.world.start - timedelta(days=9)).timestamp())},)
    site.change(1, COURSE, lambda course, _: course.with_activity(PAGE, visible=True, conditions=over))
    site.go_to(1)
    house.run()
    assert {"completion.unreachable", "activity.unreachable"} <= rules_of(house)


def for_a_group(words):
    group = ({"type": "group", "id": 4},)
    return lambda course, _: course.with_activity(PAGE, conditions=group, restriction=words)


def coverage_of_groups(house):
    return house.rows("SELECT cmid, outcome, reason FROM coverage WHERE what = 'restriction:groups'")


def test_a_group_that_is_gone_is_told_though_the_account_may_see_all_groups(site):
    house = after(site, for_a_group("You belong to <strong>(Missing group)</strong>"))
    assert "activity.unreachable" in rules_of(house)
    assert coverage_of_groups(house) == []


def test_a_group_that_stands_bars_nobody(site):
    house = after(site, for_a_group("You belong to <strong>Tartu</strong>"))
    assert "activity.unreachable" not in rules_of(house)
    assert coverage_of_groups(house) == []


def test_where_the_restriction_is_not_told_the_coverage_names_the_activity_and_nothing_is_unread(site):
    site.moodle.functions.discard("core_course_get_module")
    house = after(site, for_a_group("You belong to <strong>(Missing group)</strong>"))
    assert "activity.unreachable" not in rules_of(house)
    assert coverage_of_groups(house) == [(PAGE, "blind", "function_absent")]


def test_activities_that_ask_for_the_same_group_are_asked_about_once(site):
    words = "You belong to <strong>(Missing group)</strong>"
    group = ({"type": "group", "id": 4},)
    beside = Activity("page", "Kõrval", "", "<p>Sisu.</p>", cmid=21_007, conditions=group, restriction=words)
    house = after(site, lambda course, now: for_a_group(words)(course, now).with_new_activity(0, beside))
    barred = house.rows("SELECT COUNT(*) FROM finding WHERE rule = 'activity.unreachable'")
    assert (barred, site.asked("core_course_get_module")) == ([(2,)], 1)


def test_without_moodles_word_for_a_group_that_is_gone_the_coverage_names_the_activity(site):
    site.moodle.functions.discard("core_get_strings")
    house = after(site, for_a_group("You belong to <strong>(Missing group)</strong>"))
    assert [row[:2] for row in coverage_of_groups(house)] == [(PAGE, "blind")]


@pytest.mark.parametrize("modname", ["book", "lesson", "feedback"])
@pytest.mark.parametrize("parts", [(), (Part("Esimene", "<p>Mis see on?</p>"),)], ids=["empty", "filled"])
def test_an_activity_with_nothing_inside_is_told_and_one_with_a_part_is_not(site, modname, parts):
    made = Activity(modname, "Sisu", "<p>Loe läbi.</p>", parts=parts, cmid=21_008)
    house = after(site, lambda course, _: course.with_new_activity(0, made))
    assert ("activity.empty" in rules_of(house)) is (not parts)


def forum(site, *parts):
    made = Activity("forum", "Küsimused", settings={"type": "general"}, parts=parts, cmid=21_009, tracking=0)
    return lambda course, _: course.with_new_activity(0, made)


def question(site, *, by=FIRST_LEARNER + 21, text="Kus on test?", days=20, **more):
    at = site.world.start - timedelta(days=days)
    return Part(f"Abi {POST_CANARY}", f"<p>{text} {POST_CANARY}</p>", by=by, at=at, **more)


def test_a_learners_question_that_waits_is_counted_and_no_word_or_name_of_it_is_kept(site):
    house = after(site, forum(site, question(site), question(site, by=TEACHER), question(site, replies=1)))
    assert "support.unanswered" in rules_of(house)
    (details,) = house.rows("SELECT details FROM observation WHERE rule = 'support.unanswered'")[0]
    assert '"count": 1' in str(details).replace("'", '"')
    kept = b"".join(path.read_bytes() for path in house.settings.folder.rglob("*") if path.is_file())
    assert POST_CANARY.encode() not in kept
    assert SURNAME_CANARY.encode() not in kept


def test_a_greeting_a_teachers_question_and_an_answered_one_wait_for_nobody(site):
    parts = (question(site, text="Tere!"), question(site, by=TEACHER), question(site, replies=2))
    assert "support.unanswered" not in rules_of(after(site, forum(site, *parts)))


def test_a_question_that_only_its_asker_wrote_more_about_waits_and_nothing_of_the_posts_is_kept(site):
    asker, fellow = FIRST_LEARNER + 21, FIRST_LEARNER + 22
    own = [question(site, replies=n, replies_by=asker) for n in (1, 3)]
    others = (question(site, replies=1, replies_by=fellow), question(site, replies=4, replies_by=asker))
    house = after(site, forum(site, *own, *others))
    (details,) = house.rows("SELECT details FROM observation WHERE rule = 'support.unanswered'")[0]
    assert '"count": 2' in str(details).replace("'", '"')
    assert site.asked("mod_forum_get_discussion_posts") == 2
    kept = b"".join(path.read_bytes() for path in house.settings.folder.rglob("*") if path.is_file())
    assert POST_CANARY.encode() not in kept
    assert SURNAME_CANARY.encode() not in kept


def test_with_the_rule_off_learners_forums_are_not_looked_into(site):
    after(site, forum(site, question(site)), rules={"off": ["support.unanswered"]})
    assert site.asked("mod_forum_get_forum_discussions") == 0
