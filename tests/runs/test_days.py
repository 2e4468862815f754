"""Whole runs, day after day: what is found, when it is told, and what is left alone."""

from dataclasses import dataclass

import pytest

from course_sync.demo.courses import andmekaitse, lahisuhtevagivald
from course_sync.demo.internet import Answer, Spell
from course_sync.demo.script import MALFORMED
from course_sync.demo.world import demo_world
from course_sync.errors import ExitCode
from course_sync.model.links import BAD, Verdict
from course_sync.model.runs import RunState, Stage
from course_sync.runs import RunResult

DYING = "http://lastekaitse.example/margid"
SOFT = "http://raamatukogu.example/kogu/vagivalla-ring"
NO_NAME = "http://unustatud-nimi.example/tugigrupid"
REPAIRED = andmekaitse.WRONG
FLAPPING = {"http://statistika.example/vagivald", "http://statistika.example/paring?teema=ohvrid&piirkond=koik"}
SILENT = {"http://vana-portaal.example/ohuhindamine", "http://vana-portaal.example/ohuhindamine/juhis"}
REMOVED = "http://www.ohvriabi.example/teenused/ohvriabitootaja"


@dataclass(frozen=True)
class Morning:
    """What one run of the ten left behind."""

    result: RunResult
    changes: dict[str, str]
    verdicts: dict[str, str]
    states: dict[str, str]
    written: set[str]
    truth: dict[str, Verdict]

    def of_links(self):
        return {subject: kind for subject, kind in self.changes.items() if subject.startswith("http")}


def days(site, house, last):
    """Run on each day up to `last`; yields day, result and what changed."""
    for day in range(last + 1):
        site.go_to(day)
        result = house.run()
        yield day, result, house.transitions(result.run_id)


@pytest.fixture(scope="module")
def ten(sites, tmp_path_factory):
    """The demo's ten days, lived through once, every link visited daily; and the house at their end."""
    written = "SELECT DISTINCT l.url FROM occurrence o JOIN link l ON l.id = o.link_id JOIN text t ON t.key = o.text_key WHERE t.gone_at IS NULL"
    with sites.Site(demo_world(sites.START), tmp_path_factory.mktemp("ten")) as site:
        house = site.house()
        mornings = [
            Morning(
                result,
                changes,
                house.verdicts(),
                house.states("link.broken"),
                {row[0] for row in house.rows(written)},
                site.web.truth(site.clock.now()),
            )
            for _, result, changes in days(site, house, 9)
        ]
        yield mornings, house


def test_ten_days_of_the_demo_go_by_the_script(ten):
    mornings, house = ten
    links = [morning.of_links() for morning in mornings]
    deleted = f"{house.settings.moodle.url}/mod/page/view.php?id=14099"
    # What Moodle itself says of its own pages needs no second look.
    assert links[0] == {**dict.fromkeys((SOFT, NO_NAME, REPAIRED), "suspected"), deleted: "opened"}
    assert links[1] == {
        **dict.fromkeys((SOFT, NO_NAME, REPAIRED), "opened"),
        **dict.fromkeys((*SILENT, REMOVED), "suspected"),
    }
    assert links[2] == {REMOVED: "opened"}
    assert links[3] == dict.fromkeys(FLAPPING, "suspected")
    assert links[4] == {REPAIRED: "resolved", MALFORMED: "opened"}
    assert mornings[4].result.counts[Stage.SETTLE]["withdrawn"] > 0
    assert not set(mornings[4].states) & FLAPPING  # a suspicion that did not come true leaves nothing
    assert links[5] == {}
    assert links[6] == {}
    assert links[7] == {}
    assert links[8] == dict.fromkeys(SILENT, "opened")  # at least four visits over seven days
    assert links[9] == {DYING: "suspected"}
    assert house.states("link.broken") == {
        SOFT: "open", NO_NAME: "open", REPAIRED: "resolved", REMOVED: "open", **dict.fromkeys(SILENT, "open"),
        DYING: "suspected",
    }  # fmt: skip


def test_every_run_does_its_work_and_says_by_its_exit_code_whether_a_course_is_broken(ten):
    mornings, _ = ten
    assert all(one.result.state is RunState.DONE and not one.result.failures for one in mornings)
    assert {one.result.exit_code for one in mornings} == {ExitCode.BROKEN_COURSES}


@pytest.mark.parametrize("day", range(10))
def test_every_verdict_is_the_truth_every_dead_link_stands_and_no_good_one_ever(ten, day):
    morning = ten[0][day]
    known = {
        url: verdict for url, verdict in morning.verdicts.items() if url in morning.truth and url in morning.written
    }
    assert known == {url: morning.truth[url].value for url in known}
    assert len(known) > 20
    standing = {subject for subject, state in morning.states.items() if state != "resolved"}
    assert standing >= {url for url in known if morning.truth[url] is Verdict.DEAD}
    assert not standing & {url for url, verdict in morning.truth.items() if verdict not in BAD}


def test_digests_tell_new_still_open_and_fixed_and_only_when_there_is_news(ten):
    mornings, house = ten
    sent = {day: morning.result.counts[Stage.TELL]["digests"] for day, morning in enumerate(mornings)}
    news = {
        0,
        1,
        2,
        4,
        5,
        7,
        8,
    }  # 0: a link to a deleted page of the site; 5: a date in a text has passed; 7: an upload broke off
    assert sent == {day: int(day in news) for day in range(10)}
    digests = house.items()
    assert len(digests) == len(house.mails()) == len(news)
    first, second, fourth = digests[1:4]
    assert {subject for subject, kind in first.items() if kind == "new"} == {SOFT, NO_NAME, REPAIRED}
    assert not set(first) & (SILENT | {REMOVED})  # suspicions are counted, not told
    assert second[REMOVED] == "new"
    assert second[REPAIRED] == "still_open"
    assert fourth[REPAIRED] == "fixed"
    assert fourth[MALFORMED] == "new"
    assert fourth[SOFT] == "still_open"
    assert REPAIRED not in digests[4]
    assert digests[-1].items() >= dict.fromkeys(SILENT, "new").items()


def test_the_runs_ten_mornings_later_know_what_each_course_stands_at(ten):
    _, house = ten
    statuses = {course: status for course, (status, _) in house.statuses().items()}
    assert statuses[lahisuhtevagivald.NUMBER] == "broken"
    assert statuses[andmekaitse.NUMBER] != "broken"
    assert "unknown" in statuses.values()  # the course that the account may not enter


def test_nothing_is_sent_on_days_without_news_until_a_reminder_is_due(small, sites):
    house = small.house(alerts={"reminder_days": (3, 5)})
    sent = []
    for day, result, _ in days(small, house, 11):
        if result.counts[Stage.DELIVER]["sent"]:
            sent.append(day)
    # Day 1: the dead link opens. Day 2: the one that died on day 1. Reminders 3 and then 5 days after the last mail.
    assert sent == [1, 2, 5, 10]
    assert [set(digest.values()) for digest in house.items()] == [
        {"new"}, {"new", "still_open"}, {"still_open"}, {"still_open"}
    ]  # fmt: skip


def test_a_second_run_parses_nothing_downloads_nothing_visits_no_resting_link_and_sends_nothing(demo):
    house = demo.house(links={"rest_days": 7.0}, alerts={"reminder_days": ()})
    house.run()
    demo.go_to(1)
    house.run()
    demo.forget()
    demo.go_to(2)
    resting = {
        url for (url,) in house.rows(f"SELECT url FROM link WHERE next_due > '{house.clock.now():%Y-%m-%d %H:%M:%S}'")
    }
    mails = len(house.mails())
    result = house.run()
    assert result.counts[Stage.READ] == {"texts": 0, "links": 0}
    assert result.counts[Stage.MIRROR]["texts"] == 0
    assert demo.asked("pluginfile") == 0
    assert len(resting) > len(house.verdicts()) / 2
    assert demo.visited()
    assert not demo.visited() & resting
    assert len(house.mails()) == mails
    assert result.counts[Stage.DELIVER] == {"sent": 0, "retried": 0, "failed": 0}


def test_what_a_text_says_is_parsed_again_only_where_it_changed(demo):
    house = demo.house()
    demo.go_to(3)
    house.run()
    demo.go_to(4)
    # the page that the author repaired; a new activity: its intro and its address
    assert house.run().counts[Stage.READ]["texts"] == 3
    demo.go_to(6)
    assert house.run().counts[Stage.READ]["texts"] == 0


def test_an_address_that_recovers_during_its_suspicion_is_never_told(served, sites):
    site = served(sites.small_world(spells={"hea2.example": (Spell(1, 1, Answer.NOT_FOUND), Spell(2, 2, Answer.DROP))}))
    house = site.house()
    for day, _, changes in days(site, house, 4):
        about = {url: kind for url, kind in changes.items() if "hea2.example" in url}
        # Single pages that are missing; then a host that is silent as a whole, which takes them over.
        assert about == (dict.fromkeys(about, "suspected") if day in {1, 2} else {}), day
        assert len(about) == {1: 3, 2: 1}.get(day, 0)
        assert ("hea2.example" in about) is (day == 2)
    assert not any("hea2.example" in subject for digest in house.items() for subject in digest)
    assert not any("hea2.example" in subject for subject in house.states())


def test_a_recheck_visits_the_resting_links_of_that_course_alone(small):
    house = small.house(links={"rest_days": 7.0})
    house.run()
    small.forget()
    small.go_to(0, 9)
    result = house.run(course_ids=(23,), recheck=True)
    assert small.visited() == {"http://hea1.example/leht1", "http://hea1.example/leht2"}
    assert result.counts[Stage.MIRROR]["courses"] == 1


def test_one_stage_alone_does_only_its_work(small):
    house = small.house()
    house.run()
    small.forget()
    result = house.run(only=Stage.JUDGE)
    assert set(result.counts) == {Stage.JUDGE}
    assert not small.moodle.requests
    assert not small.web.visits


def test_one_course_alone_leaves_the_others_as_they_were(small):
    house = small.house()
    house.run()
    before = house.statuses()
    small.go_to(0, 10)
    house.run(course_ids=(21,))
    assert house.statuses() == {**before, 21: house.statuses()[21]}
    assert house.statuses()[21][0] == "broken"  # a second visit six hours later confirms
    assert house.in_care() == [21, 22, 23, 24]


@pytest.mark.parametrize("day", [0, 4])
def test_an_activity_that_is_new_is_found_the_day_it_is_there(demo, day):
    house = demo.house()
    demo.go_to(day)
    house.run()
    number = lahisuhtevagivald.NUMBER
    assert house.standing_activities(number) == len(list(demo.world.at(demo.clock.now()).course(number).activities()))
    assert (MALFORMED in house.states("link.invalid")) is (day == 4)
