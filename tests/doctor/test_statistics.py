"""Doctor names the way of the statistics, what is exact in it, and what to ask for to get a better one."""

import pytest

from course_sync.doctor import State

BATCH, REPORT = "tool_mobile_call_external_functions", "core_reportbuilder_retrieve_report"
WAY_1 = {"reports": [1]}


def test_with_batches_it_is_way_2_and_a_report_would_be_better(at_demo):
    check = at_demo()["moodle.statistics"]
    assert check.state is State.OK
    assert "way 2" in check.title
    assert "Not exact: completed, of suspended and ended learners – approximate" in check.detail
    assert "date of enrolment – approximate: when course-sync first saw the person" in check.detail
    assert "audience" in check.advice
    assert "moodle/reportbuilder:view" in check.advice
    assert REPORT not in check.advice  # the service holds it


def test_what_the_service_lacks_for_a_better_way_is_named(at_demo, moodle):
    moodle.functions -= {BATCH, REPORT}
    check = at_demo()["moodle.statistics"]
    assert "way 3" in check.title
    assert f"the function {REPORT}" in check.advice
    assert f"Until then {BATCH}" in check.advice


def test_a_report_that_is_understood_is_way_1_with_its_number_of_rows(at_demo):
    check = at_demo(statistics=WAY_1)["moodle.statistics"]
    assert check.state is State.OK
    assert "way 1, report 1: 161 rows" in check.title
    assert "known by their user name" in check.detail
    assert "date of completion (to the minute)" in check.detail
    assert check.advice == ""


def test_a_report_that_is_not_for_us_is_told_and_asked_for(at_demo, moodle):
    moodle.rights.discard("moodle/reportbuilder:viewall")
    found = at_demo(statistics=WAY_1)
    check = found["moodle.statistics.report"]
    assert check.state is State.WARNING
    assert "audience" in check.detail
    assert "errorreportview" in check.detail
    assert "report 1 is refused to the service account" in found["request"].detail


@pytest.mark.parametrize(("report", "said"), [(99, "refused"), (2, "not understood")])
def test_a_report_that_is_not_there_or_another_is_told(at_demo, report, said):
    check = at_demo(statistics={"reports": [report]})["moodle.statistics.report"]
    assert said in check.title
    assert f"report {report}" in check.title


def test_without_the_function_the_report_cannot_be_read(at_demo, moodle):
    moodle.functions.discard(REPORT)
    found = at_demo(statistics=WAY_1)
    assert found.state("moodle.statistics") is State.WARNING
    assert REPORT in found["request"].detail


def page(headers, *rows):
    return {
        "details": {"id": 1, "name": "r", "source": "s"},
        "data": {"headers": headers, "rows": [{"columns": list(row)} for row in rows], "totalrowcount": len(rows)},
        "warnings": [],
    }


HEADERS = ["Course short name", "Username", "Role", "Status", "Time started", "Completed", "Time completed"]
ROW = ("K1", "salajane-isik", "Õppejuht", "Active", "7 September 2025, 1:41 PM", "No", "")


def test_roles_that_are_not_known_are_named_and_no_person_is(at_scripted, scripted):
    scripted.answers[REPORT] = page(HEADERS, ROW)
    found = at_scripted(statistics=WAY_1)
    check = found["moodle.statistics"]
    assert check.state is State.WARNING
    assert "Õppejuht" in check.detail
    assert "salajane" not in str(found.checks)
    known = at_scripted(statistics={**WAY_1, "roles": {"Õppejuht": "teacher"}})["moodle.statistics"]
    assert known.state is State.OK
    assert "no column for: last access, institution or department" in known.detail
    assert "ask the Moodle administrator" in known.advice


def test_an_empty_report_is_amiss(at_scripted, scripted):
    scripted.answers[REPORT] = page(HEADERS)
    assert "empty" in at_scripted(statistics=WAY_1)["moodle.statistics.report"].detail


def test_a_cell_that_is_not_understood_is_told_without_being_quoted(at_scripted, scripted):
    scripted.answers[REPORT] = page(HEADERS, (*ROW[:3], "Active", "salajane-38901010001", *ROW[5:]))
    found = at_scripted(statistics=WAY_1)
    assert "not understood" in found["moodle.statistics.report"].title
    assert "38901010001" not in str(found.checks)
