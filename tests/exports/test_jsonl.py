import json
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

from course_sync.exports import dump, finding_line, link_line, status_line
from course_sync.model.findings import FindingState, Severity
from course_sync.model.health import CourseStatus, CoverageReason
from course_sync.model.links import LinkKind, Reason, Verdict
from course_sync.model.places import Field
from course_sync.queries import FindingFilter, findings, links, status, url
from course_sync.wording import Wording

SCHEMAS = Path(__file__).parents[2] / "docs" / "schemas"


def schema(name):
    return json.loads((SCHEMAS / f"{name}.schema.json").read_text(encoding="utf-8"))


def check(name, lines):
    validator = Draft202012Validator(schema(name), format_checker=Draft202012Validator.FORMAT_CHECKER)
    for line in lines:
        validator.validate(json.loads(dump(line)))


@pytest.fixture
def finding_lines(store, filled):
    found = findings(store, FindingFilter(states=None), today=filled.TODAY)
    return [finding_line(answer, Wording("et")) for answer in found]


@pytest.fixture
def link_lines(store):
    return [link_line(answer) for answer in links(store)]


@pytest.fixture
def status_lines(store, filled):
    return [status_line(answer) for answer in status(store, today=filled.TODAY)]


@pytest.mark.parametrize("name", ["findings", "links", "status"])
def test_a_schema_is_a_schema_and_says_what_every_key_means(name):
    Draft202012Validator.check_schema(schema(name))

    def walk(node):
        if node.get("type") == "object" and "properties" in node:
            assert node["additionalProperties"] is False
            assert node["required"] == list(node["properties"])
            for key, inner in node["properties"].items():
                assert "description" in inner or "$ref" in inner, key
        for inner in node.values():
            for item in inner if isinstance(inner, list) else [inner]:
                if isinstance(item, dict):
                    walk(item)

    walk(schema(name))


def test_findings_keep_to_their_schema(finding_lines):
    assert len(finding_lines) > 8
    check("findings", finding_lines)


def test_links_keep_to_their_schema(link_lines, store, filled):
    assert len(link_lines) > 3
    check("links", [*link_lines, link_line(url(store, filled.DEAD))])


def test_statuses_keep_to_their_schema(status_lines):
    assert len(status_lines) == 5
    check("status", status_lines)


def values(node, *path):
    for key in path:
        node = node[key]
    return {value for value in node["enum"] if value is not None}


def test_the_schemas_enumerations_are_the_model_s():
    found, link, course = schema("findings"), schema("links"), schema("status")
    assert values(found, "properties", "severity") == set(Severity)
    assert values(found, "properties", "state") == set(FindingState)
    assert values(found, "properties", "verdict") == set(Verdict)
    assert values(found, "properties", "reason") == set(Reason)
    assert values(found, "$defs", "place", "properties", "field") == set(Field)
    assert values(link, "properties", "kind") == set(LinkKind)
    assert values(link, "properties", "verdict") == set(Verdict)
    assert values(link, "properties", "reason") == set(Reason)
    assert values(link, "$defs", "visit", "properties", "verdict") == set(Verdict)
    assert values(link, "$defs", "place", "properties", "field") == set(Field)
    assert values(course, "properties", "status") == set(CourseStatus)
    gap = course["$defs"]["coverage"]["properties"]["gaps"]["items"]["properties"]["reason"]
    assert values(gap) == set(CoverageReason)
    assert set(course["properties"]["severities"]["properties"]) == set(Severity)


def test_a_finding_line_says_where_since_when_and_what_to_do(finding_lines, filled):
    line = next(line for line in finding_lines if line["subject"] == filled.DEAD)
    assert line["course"] == {"id": 11, "shortname": "TOO-OHUTUS-26", "idnumber": "SKA-0011"}
    assert line["place"] == {
        "section": "1. osa. Esmaabi töökohal",
        "cmid": 1102,
        "activity": "Esmaabi andmise põhimõtted",
        "field": "content",
        "part": None,
        "inside": None,
        "view_url": "https://moodle.naidis.ee/mod/page/view.php?id=1102",
        "edit_url": "https://moodle.naidis.ee/course/modedit.php?update=1102",
    }
    assert line["evidence"]["status"] == 404
    assert line["first_seen"] == "2026-11-14T05:15:00Z"
    assert line["remedy"] == "Asenda link töötava aadressiga või eemalda see."


def test_what_is_not_known_or_not_meant_is_null_and_never_left_out(finding_lines):
    line = next(line for line in finding_lines if line["rule"] == "page.empty")
    assert line["subject"] is None
    assert line["verdict"] is None
    assert line["reason"] is None
    assert line["resolved_at"] is None
    assert {tuple(line) for line in finding_lines} == {tuple(finding_lines[0])}


def test_the_language_asked_for_is_spoken(store, filled):
    answer = findings(store, today=filled.TODAY)[0]
    assert finding_line(answer, Wording("en"))["remedy"] != finding_line(answer, Wording("et"))["remedy"]


def test_a_link_line_keeps_what_the_author_wrote(link_lines, filled):
    line = next(line for line in link_lines if line["url"] == filled.HOSTILE_LINK)
    assert line["verdict"] is None
    assert line["checked_at"] is None
    assert line["places"][0]["written"] == filled.HOSTILE_LINK


def test_figures_of_learners_are_no_part_of_the_status(status_lines):
    text = "\n".join(dump(line) for line in status_lines)
    assert "1234" not in text
    assert "861" not in text
    assert "enrolled" not in text


def test_a_line_is_one_line_whatever_stands_in_it():
    text = dump({"text": "a\nb\u2028c\u2029d\u0085e\r"})
    assert len(text.splitlines()) == 1
    assert json.loads(text) == {"text": "a\nb\u2028c\u2029d\u0085e\r"}


def test_estonian_letters_stay_readable():
    assert dump({"a": "õäöü"}) == '{"a":"õäöü"}'
