"""One page that always asks for quiet does not hide the rest of its host."""

from dataclasses import replace

import pytest

from course_sync.demo.internet import Answer, Host, Internet, WebPage

LOUD = ("/api/1", "/api/2")
DEAD = "http://vaikus.example/zzz-kadunud"


@pytest.fixture
def site(served, sites):
    """A host of eight good pages and a dead one, before which two stand in the alphabet that never let us in."""
    pages = [WebPage(path, usual=Answer.TOO_MANY) for path in LOUD]
    pages += [WebPage(f"/leht{n}", f"Leht {n}", f"<h1>Leht {n}</h1><p>Sisu {n}.</p>") for n in range(8)]
    host = Host("vaikus.example", tuple(pages))
    world = sites.small_world()
    world = replace(world, internet=Internet((*world.internet.hosts, host)))
    return served(sites.with_page(world, DEAD, *(f"http://{host.name}{page.path}" for page in pages)))


def test_once_the_loud_pages_are_known_all_others_of_the_host_are_visited_before_them(site):
    house = site.house(links={"per_host": 1})
    for day in range(5):
        site.go_to(day)
        house.run()
        if day >= len(LOUD):  # each run learns of one of them
            found = {url: verdict for url, verdict in house.verdicts().items() if "vaikus" in url}
            good = {url: verdict for url, verdict in found.items() if "/leht" in url}
            assert set(good.values()) == {"ok"}, (day, found)
            assert found[DEAD] == "dead", (day, found)
    assert house.states("link.broken")[DEAD] == "open"
    assert house.notices() == []
