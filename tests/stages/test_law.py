"""Links to acts in whole runs: asked once a day, told with the address in force, never believed for their status 200."""

import importlib.util
import socket
import sys
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

_spec = importlib.util.spec_from_file_location(
    "course_sync_tests_law_for_stages", Path(__file__).parents[1] / "law" / "riigi_teataja.py"
)
rt = importlib.util.module_from_spec(_spec)
sys.modules[_spec.name] = rt
_spec.loader.exec_module(rt)

AT = "https://www.riigiteataja.ee/akt/"


@pytest.fixture
def riigi_teataja():
    server = rt.StandIn()
    yield server
    server.shutdown()
    server.server_close()


@pytest.fixture
def house(served, sites, riigi_teataja):
    world = sites.small_world(hosts=2, pages=4)
    urls = [
        f"{AT}{rt.OLD}#para4",
        f"{AT}{rt.OLD}",
        f"{AT}{rt.NEW}",
        f"{AT}{rt.OLD_SERIES}",
        f"{AT}{rt.OLD}?leiaKehtiv",
        f"{AT}OAS",
    ]
    world = sites.with_page(world, *urls)
    site = served(world)
    made = site.house(law={"url": riigi_teataja.url, "interval": 0.0})
    inner = made.resolve

    def resolve(host, *rest, **named):
        return (socket.getaddrinfo if host == "127.0.0.1" else inner)(host, *rest, **named)

    return replace(made, resolve=resolve)


def verdicts(house):
    return {url: verdict for url, verdict in house.verdicts().items() if "riigiteataja" in url}


def test_acts_are_asked_about_once_a_day_and_stale_links_are_findings(house, riigi_teataja):
    house.run()
    asked = list(riigi_teataja.asked)
    assert all(path.startswith("/public-api/") for path in asked), (
        "the page that answers 200 to everything is never asked"
    )
    assert house.states("law.old-redaction") == {f"{AT}{rt.OLD}": "open"}
    assert house.states("law.repealed") == {f"{AT}{rt.OLD_SERIES}": "open"}
    assert set(verdicts(house).values()) == {"ok", "unchecked"}
    assert verdicts(house)[f"{AT}OAS"] == "unchecked"
    house.clock.advance(timedelta(hours=2))
    house.run()
    assert riigi_teataja.asked == asked
    house.clock.advance(timedelta(hours=22))
    house.run()
    assert len(riigi_teataja.asked) == 2 * len(asked)


def test_an_interface_that_looks_otherwise_is_one_notice_and_no_finding(house, riigi_teataja):
    riigi_teataja.broken = (200, "text/html", "<html><app-root></app-root></html>")
    house.run()
    assert house.notices().count("law_interface") == 1
    assert set(verdicts(house).values()) == {"unchecked"}
    assert house.states("law.old-redaction") == {}
    assert len(riigi_teataja.asked) == 1


def test_a_silent_interface_keeps_what_was_known(house, riigi_teataja):
    house.run()
    riigi_teataja.broken = (503, "application/json", "{}")
    house.clock.advance(timedelta(days=1))
    house.run()
    assert house.notices() == []
    assert house.states("law.old-redaction") == {f"{AT}{rt.OLD}": "open"}
