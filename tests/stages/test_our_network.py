"""When everything fails at once the fault is our own: yesterday's word stands, and the administrator is told."""

import pytest

from course_sync.demo.internet import Answer, Spell
from course_sync.model.runs import RunState, Stage
from course_sync.stages import visit
from course_sync.stages.context import Silent

HOSTS = 8


@pytest.fixture
def site(served, sites):
    """All hosts are silent on day 1, three of eight on day 3."""
    silent = {
        f"hea{n}.example": (Spell(1, 1, Answer.DROP), *((Spell(3, 3, Answer.DROP),) if n < 4 else ()))
        for n in range(1, 9)
    }
    return served(sites.small_world(hosts=HOSTS, pages=10, spells=silent))


def test_all_hosts_failing_after_a_good_day_change_nothing_and_only_the_administrator_is_told(site):
    house = site.house()
    house.run()
    before = house.states()
    streaks = house.rows("SELECT url, streak FROM link WHERE host LIKE 'hea%' ORDER BY url")
    mails = len(house.mails())
    site.go_to(1)
    result = house.run()
    assert house.notices() == ["our_network"]
    assert house.rows("SELECT our_network FROM run WHERE id = :r", r=result.run_id) == [(1,)]
    assert house.rows("SELECT url, streak FROM link WHERE host LIKE 'hea%' ORDER BY url") == streaks
    verdicts = {verdict for url, verdict in house.verdicts().items() if "hea" in url}
    assert verdicts == {"unchecked"}
    assert not [subject for subject in house.states() if "hea" in subject]
    assert set(house.states()) >= set(before)
    assert not any("koolitaja@" in str(mail["To"]) for mail in house.mails()[mails:])


def test_the_day_after_all_is_well_again(site):
    house = site.house()
    for day in range(3):
        site.go_to(day)
        house.run()
    verdicts = {verdict for url, verdict in house.verdicts().items() if "hea" in url and "kaob" not in url}
    assert verdicts == {"ok"}
    assert house.notices() == ["our_network"]


class Counted(Silent):
    """Asks to stop after so many visits."""

    def __init__(self, visits):
        self.left = visits

    def advance(self, stage, done=1):
        if stage is Stage.VISIT:
            self.left -= done


def test_a_run_stopped_in_the_middle_of_its_visits_does_not_take_the_failing_rest_for_our_network(site, monkeypatch):
    monkeypatch.setattr(visit, "_SAVED_AT_ONCE", 10)
    house = site.house()
    for day in (0, 2):
        site.go_to(day)
        house.run()
    site.go_to(3)
    counted = Counted(70)
    assert house.run(progress=counted, cancelled=lambda: counted.left <= 0).state is RunState.CANCELLED
    saved = house.rows("SELECT count(*) FROM link WHERE visited_run = 3 AND last_conclusive_good AND host LIKE 'hea%'")
    assert saved[0][0] > 20  # so few good ones are left that the failing are the most of what is left
    result = house.run()
    assert result.carried_on
    assert "our_network" not in house.notices()
    assert [host.partition(":")[0] for host in house.states("link.host-down")] == [f"hea{n}.example" for n in (1, 2, 3)]
    assert not [url for url in house.states("link.broken") if "//hea" in url and "leht" in url]


def test_a_run_stopped_has_kept_every_visit_it_made_so_that_none_is_made_twice(site):
    house = site.house()
    for day in (0, 2):
        site.go_to(day)
        house.run()
    site.go_to(3)
    counted = Counted(70)
    assert house.run(progress=counted, cancelled=lambda: counted.left <= 0).state is RunState.CANCELLED
    kept = house.rows("SELECT count(*), sum(verdict = 'temporary') FROM visit WHERE run_id = 3")
    assert kept[0][0] == 70 - counted.left
    assert kept[0][1] > 0
    assert house.run().carried_on
    assert house.rows("SELECT link_id FROM visit WHERE run_id = 3 GROUP BY link_id HAVING count(*) > 1") == []


def test_what_a_run_saw_that_nobody_carries_on_counts_in_the_next(site):
    house = site.house()
    for day in (0, 2):
        site.go_to(day)
        house.run()
    site.go_to(3)
    counted = Counted(70)
    assert house.run(progress=counted, cancelled=lambda: counted.left <= 0).state is RunState.CANCELLED
    assert house.rows("SELECT count(*) FROM visit WHERE run_id = 3 AND pending")[0][0] > 0
    assert house.rows("SELECT count(*) FROM link WHERE visited_run = 3 AND streak <> '[]' AND url LIKE '%leht_'") == [
        (0,)
    ]
    site.go_to(3, hours=20)  # too late to be carried on
    assert not house.run().carried_on
    assert house.rows("SELECT count(*) FROM visit WHERE pending") == [(0,)]
    lasting = "SELECT max(json_array_length(streak)) FROM link WHERE url LIKE '%hea%leht_'"
    assert house.rows(lasting) == [(2,)]
