"""Each rule stands in the demo's site once true and once only tempting."""

import importlib.util
import sys
from pathlib import Path

import pytest

from course_sync.demo.courses.reeglid import CASES
from course_sync.demo.world import demo_world
from course_sync.rules import RULES

ELSEWHERE = {
    "link.broken", "link.invalid", "link.moved", "link.blocked", "link.internal", "link.other-course", "file.empty", "file.damaged",
    "media.dead-format", "media.no-source", "completion.hidden", "activity.orphaned", "text.deadline-passed",
    "access.link-text", "access.heading", "access.bold-heading", "access.table-header", "access.frame-title", "access.contrast",
}  # fmt: skip
"""In the courses that the demo shows; their own tests tell where."""
NEED_THE_OUTSIDE = {
    "link.host-down", "link.superseded-host", "law.old-redaction", "law.repealed", "law.ending", "media.insecure",
}  # fmt: skip
"""About a site over https, Riigi Teataja, or hosts that the demo's internet does not play."""


def _sites():
    name = "course_sync_tests_site"
    if name not in sys.modules:
        spec = importlib.util.spec_from_file_location(name, Path(__file__).parents[1] / "runs" / "site.py")
        sys.modules[name] = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(sys.modules[name])
    return sys.modules[name]


@pytest.fixture(scope="module")
def seen(tmp_path_factory):
    """(rule, name of the activity or short name of the course) of all that one run sees in the example courses."""
    sites = _sites()
    with sites.Site(demo_world(sites.START), tmp_path_factory.mktemp("rules")) as site:
        house = site.house(scope={"categories": ["Näidiskursused"]})
        house.run()
        rows = house.rows("SELECT o.rule, o.place, c.shortname FROM observation o JOIN course c ON c.id = o.course_id")
    import json

    places = [(rule, json.loads(place) if isinstance(place, str) else place, course) for rule, place, course in rows]
    return {(rule, place["activity"] or course) for rule, place, course in places}


def test_no_rule_is_left_out():
    assert set(CASES) | ELSEWHERE | NEED_THE_OUTSIDE == set(RULES)


@pytest.mark.parametrize("rule", CASES)
def test_a_rule_speaks_of_what_it_is_about(seen, rule):
    assert (rule, CASES[rule][0]) in seen


def test_remnants_of_restored_courses_and_of_unsaved_drafts_are_told(seen):
    assert {name for rule, name in seen if rule == "text.unresolved-file"} == {"Kadunud viide", "Kadunud joonis"}


@pytest.mark.parametrize("rule", CASES)
def test_a_rule_is_silent_about_what_only_looks_like_it(seen, rule):
    assert (rule, CASES[rule][1]) not in seen
