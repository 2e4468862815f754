"""Rules that are otherwise in some courses: by number, short name, category, and a tag that teachers set in Moodle."""

from dataclasses import replace

import pytest

from course_sync.config import as_given
from course_sync.demo.courses.writing import paragraphs
from course_sync.model.course import Course
from course_sync.model.findings import Severity
from course_sync.stages.tuning import faults_of, tags_asked_for, tuning_of

COURSE = Course(21, "OA-2026", "Ohvriabi", 5, "Amet / Ohvriabi / Arhiiv", "", "", tags=("Arhiiv",))
ABOVE = (5, 3, 2)


def tuned(*blocks, **rules):
    return as_given({"rules": {**rules, "tuned": list(blocks)}})


@pytest.mark.parametrize(
    ("names", "meant"),
    [
        ({"courses": [21]}, True),
        ({"courses": [22]}, False),
        ({"shortnames": ["oa-*"]}, True),
        ({"shortnames": ["PEA-*"]}, False),
        ({"tags": ["arhiiv"]}, True),
        ({"tags": ["uus"]}, False),
        ({"categories": [3]}, True),
        ({"categories": [4]}, False),
        ({"categories": ["Amet / Ohvriabi"]}, True),
        ({"categories": ["Ohvriabi"]}, False),
        ({}, False),
    ],
    ids=str,
)
def test_a_block_is_about_the_courses_that_it_names(names, meant):
    settings = tuned({**names, "off": ["file.old"]})
    assert ("file.old" in tuning_of(settings, COURSE, ABOVE).off) is meant
    assert tuning_of(settings).off == frozenset(), "for all courses nothing changes"


def test_later_blocks_go_before_earlier_ones_and_all_before_what_is_general():
    settings = tuned(
        {"categories": [2], "off": ["text.event-passed"], "options": {"file.old": {"months": 12}}},
        {"courses": [21], "on": ["text.event-passed"], "severity": {"file.old": "warning"}},
        severity={"file.old": "error"},
        options={"file.old": {"months": 24, "media_months": 90}},
    )
    tuning = tuning_of(settings, COURSE, ABOVE)
    assert tuning.off == frozenset()
    assert tuning.severity == {"file.old": Severity.WARNING}
    assert tuning.options == {"file.old": {"months": 12, "media_months": 90}}


def test_only_the_tags_that_the_configuration_names_are_asked_for():
    settings = as_given({
        "rules": {"tuned": [{"tags": ["arhiiv"], "off": ["file.old"]}]},
        "alerts": {"routes": [{"to": ["a@kool.example"], "tags": ["ohvriabi"]}]},
    })  # fmt: skip
    assert tags_asked_for(settings) == {"arhiiv", "ohvriabi"}
    assert tags_asked_for(as_given({})) == frozenset()


def test_what_cannot_be_is_told_with_the_blocks_number():
    (nobody, unknown) = faults_of(tuned({"courses": [1], "off": ["file.old"]}, {"off": ["no.rule"]}))[::-1]
    assert "tuned, entry 2: there is no rule 'no.rule'" in unknown
    assert "entry 2: it names no courses" in nobody
    (option,) = faults_of(tuned({"courses": [1], "options": {"file.old": {"years": 3}}}))
    assert "entry 1: rule 'file.old' has no option 'years'" in option


@pytest.fixture
def site(served, sites):
    return served(sites.small_world())


def told(house):
    return {course for (course,) in house.rows("SELECT course_id FROM observation WHERE rule = 'text.placeholder'")}


def test_a_tag_set_in_moodle_switches_a_rule_off_in_its_course_from_the_next_run_on(site):
    for course_id in (21, 22):
        site.change(0, course_id, lambda course, _: replace(course, summary=paragraphs("Lorem ipsum.")))
    house = site.house(rules={"tuned": [{"tags": ["arhiiv"], "off": ["text.placeholder"]}]})
    house.run()
    assert told(house) == {21, 22}
    site.change(1, 21, lambda course, _: replace(course, tags=("Arhiiv",)))
    site.go_to(1)
    house.run()
    assert told(house) == {22}
    assert house.notices() == []


def test_where_the_service_lacks_the_functions_of_tags_the_administrator_is_told(site):
    site.moodle.functions.discard("core_tag_get_tagindex_per_area")
    house = site.house(rules={"tuned": [{"tags": ["arhiiv"], "off": ["text.placeholder"]}]})
    house.run()
    assert "tags_hidden" in house.notices()


def test_without_tags_in_the_configuration_nobody_asks_for_them(site):
    site.house().run()
    assert site.asked("core_tag_get_tagindex_per_area") == 0
