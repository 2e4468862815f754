"""Each rule stands in the demo's site once true and once only tempting."""

import importlib.util
import json
import socket
import ssl
import sys
from dataclasses import replace
from pathlib import Path

import pytest
import trustme

from course_sync.demo.courses.reeglid import CASES
from course_sync.demo.world import demo_world
from course_sync.rules import RULES

TESTS = Path(__file__).parents[1]


def _loaded(name, *parts):
    if name not in sys.modules:
        spec = importlib.util.spec_from_file_location(name, TESTS.joinpath(*parts))
        sys.modules[name] = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(sys.modules[name])
    return sys.modules[name]


@pytest.fixture(scope="module")
def seen(tmp_path_factory):
    """(rule, name of the activity or short name of the course) of all that one run sees in the example courses, over https."""
    sites, law = (
        _loaded("course_sync_tests_site", "runs", "site.py"),
        _loaded("course_sync_tests_law_for_demo", "law", "riigi_teataja.py"),
    )
    folder = tmp_path_factory.mktemp("rules")
    authority, context, act_site = trustme.CA(), ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER), law.StandIn()
    authority.issue_cert("127.0.0.1").configure_cert(context)
    authority.cert_pem.write_to_path(folder / "ca.pem")
    try:
        with sites.Site(demo_world(sites.START), folder, context) as site:
            house = site.house(
                scope={"categories": ["Näidiskursused"]},
                network={"moodle": {"ca_bundle": str(folder / "ca.pem")}},
                law={"url": act_site.url, "interval": 0.0},
            )
            inner = house.resolve

            def resolve(host, *rest, **named):
                return (socket.getaddrinfo if host == "127.0.0.1" else inner)(host, *rest, **named)

            house = replace(house, resolve=resolve)
            house.run()
            rows = house.rows(
                "SELECT o.rule, o.place, c.shortname FROM observation o JOIN course c ON c.id = o.course_id"
            )
    finally:
        act_site.shutdown()
        act_site.server_close()
    places = [(rule, json.loads(place) if isinstance(place, str) else place, course) for rule, place, course in rows]
    return {(rule, place["activity"] or course) for rule, place, course in places}


def test_no_rule_is_left_out():
    assert set(CASES) == set(RULES)


@pytest.mark.parametrize("rule", CASES)
def test_a_rule_speaks_of_what_it_is_about(seen, rule):
    assert (rule, CASES[rule][0]) in seen


def test_groups_that_are_gone_are_told_of_by_moodles_own_words(seen):
    assert ("activity.unreachable", "Kustutatud rühmale") in seen
    assert ("activity.unreachable", "Kadunud rühmale") in seen
    assert ("activity.unreachable", "Piiratud rühmaga") not in seen


@pytest.mark.parametrize("rule", CASES)
def test_what_only_looks_like_it_stands_there_too(rule):
    """An example that was taken away would leave the rule silent for nothing."""
    site = demo_world(_loaded("course_sync_tests_site", "runs", "site.py").START).site
    courses = [site.course(number) for number in site.courses_in(7)]
    names = {course.shortname for course in courses} | {a.name for course in courses for _, _, a in course.activities()}
    assert CASES[rule][1] in names


def test_remnants_of_restored_courses_and_of_unsaved_drafts_are_told(seen):
    assert {name for rule, name in seen if rule == "text.unresolved-file"} == {"Kadunud viide", "Kadunud joonis"}


@pytest.mark.parametrize("rule", CASES)
def test_a_rule_is_silent_about_what_only_looks_like_it(seen, rule):
    assert (rule, CASES[rule][1]) not in seen
