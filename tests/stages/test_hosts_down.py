"""A host that goes down, day after day: one suspicion, one finding a course, one word that it works again."""

import pytest

from course_sync.demo.internet import Answer, Spell

DOWN = range(2, 11)  # days


@pytest.fixture
def site(served, sites):
    """One of eight hosts is down for nine days; the time-outs of its links are confirmed after seven."""
    spells = {"hea1.example": (Spell(DOWN[0], DOWN[-1], Answer.DROP),)}
    return served(sites.small_world(hosts=8, pages=10, spells=spells))


def pages_of(states):
    return {url: state for url, state in states.items() if url.startswith("http://hea1.example") and "leht" in url}


def test_a_host_that_is_down_is_one_finding_a_course_from_suspicion_to_its_end(site):
    house = site.house()
    told = {}
    for day in range(12):
        site.go_to(day)
        result = house.run()
        told[day] = {s: kind for s, kind in house.transitions(result.run_id).items() if s.startswith("hea1.example")}
        assert pages_of(house.states("link.broken")) == {}, day
        weeks = (day - DOWN[0]) // 7 + 1 if day >= DOWN[0] else 0
        assert house.notices() == ["host_down"] * weeks  # to the administrator: at once, then weekly
    assert {day: set(kinds.values()) for day, kinds in told.items() if kinds} == {
        DOWN[0]: {"suspected"},
        DOWN[0] + 7: {"opened"},
        DOWN[-1] + 1: {"resolved"},
    }
    rows = house.rows("SELECT course_id, subject, state FROM finding WHERE rule = 'link.host-down' ORDER BY course_id")
    assert [(course, state) for course, _, state in rows] == [(21, "resolved"), (22, "resolved"), (23, "resolved")]


def test_without_the_rule_each_link_of_it_is_told(site):
    house = site.house(rules={"off": ["link.host-down"]})
    for day in range(4):
        site.go_to(day)
        house.run()
    assert set(pages_of(house.states("link.broken")).values()) == {"suspected"}


def test_what_stood_for_each_link_leaves_without_being_called_resolved_once_the_hosts_finding_is_open(site):
    house = site.house(rules={"off": ["link.host-down"]})
    for day in range(DOWN[0] + 8):
        site.go_to(day)
        house.run()
    assert set(pages_of(house.states("link.broken")).values()) == {"open"}
    house = site.house()
    mails, told = len(house.mails()), len(house.notices())
    for day, kind, standing in ((DOWN[0] + 8, "opened", {"open"}), (DOWN[0] + 8.1, "unwatched", set())):
        site.go_to(day)
        result = house.run()
        kinds = house.rows("SELECT DISTINCT kind FROM transition WHERE run_id = :r", r=result.run_id)
        assert kinds == [(kind,)]
        assert set(pages_of(house.states("link.broken")).values()) == standing
    digests = len(house.mails()) - mails - house.notices()[told:].count("host_down")
    assert digests <= 1, "the host is told, and that is all"
