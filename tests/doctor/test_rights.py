"""Doctor and what the account may: each missing function and right is found, with what is lost, and asked for."""

import pytest

from course_sync.demo.faults import Fault
from course_sync.doctor import State, worst
from course_sync.errors import ExitCode
from course_sync.moodle import REGISTRY, functions_of


@pytest.mark.parametrize(
    "function", [row.name for row in functions_of("5.1") if row.name != "core_webservice_get_site_info"]
)
def test_every_function_that_is_missing_is_told_with_what_is_lost_and_asked_for(at_scripted, scripted, function):
    scripted.info["functions"] = [{"name": name} for name in REGISTRY if name != function]
    found = at_scripted(alerts={"owners_from_moodle": True})
    missing = [check for check in found.checks if function in check.functions]
    assert [check.state for check in missing] != []
    assert all(check.state in {State.WARNING, State.FAILED} for check in missing)
    assert REGISTRY[function].lost in missing[0].detail
    assert function in found["request"].detail


@pytest.mark.parametrize("function", ["core_course_get_courses_by_field", "core_course_get_contents"])
def test_without_these_functions_nothing_works(at_demo, moodle, function):
    moodle.functions.discard(function)
    found = at_demo()
    assert found.state(f"moodle.function.{function}") is State.FAILED
    assert worst(found.checks) is ExitCode.MOODLE


def test_a_service_with_everything_has_nothing_to_ask_for(at_demo):
    found = at_demo(scope={"courses": [11]})
    assert found.state("request") is State.OK
    assert not [check for check in found.checks if check.functions or check.rights]


@pytest.mark.parametrize(
    ("right", "code"),
    [
        ("report/completion:view", "moodle.trial.core_completion_get_course_completion_status"),
        ("report/progress:view", "moodle.trial.core_completion_get_activities_completion_status"),
        ("moodle/course:enrolreview", "moodle.trial.enrolreview"),
        ("mod/lesson:manage", "moodle.trial.mod_lesson_get_pages"),
        ("mod/feedback:viewreports", "moodle.trial.mod_feedback_get_items"),
    ],
)
def test_a_right_that_a_call_can_prove_is_missed_and_asked_for(at_demo, moodle, right, code):
    moodle.rights.discard(right)
    found = at_demo(scope={"courses": [11]})
    assert found.state(code) is State.WARNING
    assert right in found[code].rights
    assert right in found["request"].detail


@pytest.fixture
def empty(scripted):
    """A site with two courses, of which what is asked of people can be scripted."""
    course = {"shortname": "K", "fullname": "Kursus", "categoryid": 3, "visible": 1}
    scripted.answers |= {
        "core_course_get_courses_by_field": {"courses": [{"id": n, **course} for n in (7, 8)], "warnings": []},
        "core_course_get_categories": [],
        "core_course_get_contents": [],
        "core_block_get_course_blocks": {"blocks": [], "warnings": []},
        "core_enrol_get_enrolled_users": [],
    }
    scripted.info["functions"] = [{"name": name} for name in REGISTRY if not name.startswith("tool_mobile")]
    return scripted


def test_that_nobody_is_seen_anywhere_is_asked_about_and_no_right_is_demanded(at_scripted, empty):
    found = at_scripted(scope={"courses": [7, 8]})
    check = found["moodle.trial.nobody"]
    assert check.state is State.WARNING
    assert "moodle/site:accessallgroups" in check.detail
    assert check.rights == ()
    assert "whether this is as it should be: in course 7, 8 we see nobody" in found["request"].detail
    assert "please allow" not in found["request"].detail


def test_where_no_course_is_seen_the_scope_may_be_wrong_and_no_right_is_demanded(at_scripted, scripted):
    scripted.answers |= {
        "core_course_get_courses_by_field": {"courses": [], "warnings": []},
        "core_course_get_categories": [],
    }
    scripted.info["functions"] = [{"name": name} for name in REGISTRY if not name.startswith("tool_mobile")]
    found = at_scripted(scope={"shortnames": ["OLEMATU*"], "categories": []})
    assert found.state("moodle.scope") is State.WARNING
    assert found["moodle.scope"].rights == ()


def test_the_letter_says_of_each_right_what_it_is_for(at_demo, moodle):
    moodle.rights -= {"moodle/course:viewhiddencourses", "report/progress:view"}
    letter = at_demo()["request"].detail
    assert letter.startswith("Dear Moodle administrator,\n\n")
    assert "to see courses that are hidden: moodle/course:viewhiddencourses." in letter
    assert "nothing is read" not in letter, "that is so without moodle/course:view alone"


def test_teachers_addresses_are_asked_for_only_where_they_are_wanted(at_demo, moodle):
    moodle.functions.discard("core_enrol_get_enrolled_users_with_capability")
    found = at_demo(scope={"courses": [11]})
    assert found.state("moodle.functions.owners") is State.SKIPPED
    assert found.state("request") is State.OK
    wanted = at_demo(scope={"courses": [11]}, alerts={"owners_from_moodle": True})
    assert "core_enrol_get_enrolled_users_with_capability" in wanted["request"].detail


@pytest.mark.parametrize(
    ("missing", "told"),
    [
        (None, "Teachers' addresses: shown"),
        ("moodle/course:useremail", "are not shown"),
        ("moodle/role:review", "refused"),
    ],
)
def test_whether_teachers_addresses_are_shown_is_tried(at_demo, moodle, missing, told):
    moodle.rights -= {
        missing,
        "moodle/site:viewuseridentity",
    }  # that one shows addresses, too, and is asked for nowhere
    check = at_demo(scope={"courses": [11]}, alerts={"owners_from_moodle": True})["moodle.trial.owners"]
    assert told in check.title
    assert (missing in check.rights) if missing else check.state is State.OK


def test_with_all_rights_none_of_these_is_missed(at_demo):
    found = at_demo(scope={"courses": [11]})
    assert [
        check for check in found.checks if check.code.startswith("moodle.trial.") and check.state is not State.OK
    ] == []
    assert found.state("moodle.trial.completion") is State.OK


def test_courses_that_are_hidden_from_the_account_are_counted(at_demo, moodle):
    before = at_demo()
    moodle.rights.discard("moodle/course:viewhiddencourses")
    found = at_demo()
    assert not before.has("moodle.scope.hidden")
    assert found.state("moodle.scope.hidden") is State.WARNING
    assert "moodle/course:viewhiddencourses" in found["request"].detail


def test_without_the_right_to_enter_all_courses_are_closed(at_demo, moodle):
    moodle.rights.discard("moodle/course:view")
    found = at_demo()
    assert found.state("moodle.scope.closed") is State.FAILED
    assert found.state("moodle.trial") is State.SKIPPED
    assert "moodle/course:view" in found["request"].detail


def test_without_batches_what_it_costs_is_told(at_demo, moodle):
    moodle.functions.discard("tool_mobile_call_external_functions")
    found = at_demo()
    assert found.state("moodle.batch") is State.WARNING
    assert "one request a learner" in found["moodle.statistics"].title


def test_a_category_that_is_not_there_is_told_with_those_that_are(at_demo):
    found = at_demo(scope={"categories": ["Olematu / Valdkond"]})
    assert found.state("moodle.scope") is State.FAILED
    assert "Ohvriabi" in found["moodle.scope"].detail
    assert worst(found.checks) is ExitCode.CONFIG, "the configuration is to be mended, though Moodle showed it"


def test_an_idnumber_that_moodle_does_not_show_is_told_with_the_other_ways(at_demo):
    check = at_demo(scope={"categories": ["idnumber:SKA-OHVRIABI"]})["moodle.scope"]
    assert check.state is State.FAILED
    assert "moodle/category:manage" in check.detail


def test_a_course_that_is_not_there_is_named(at_demo):
    assert "4711" in at_demo(scope={"courses": [11, 4711]})["moodle.scope.missing"].detail


def test_one_broken_check_does_not_stop_the_others(at_demo, moodle):
    moodle.faults.append(Fault("core_course_get_contents", "exception", times=None, errorcode="codingerror"))
    found = at_demo()
    assert found.state("moodle.trial.contents") is State.FAILED
    assert found.has("alerts.admin")
    assert found.has("mail")
    assert found.has("request")


def test_moodle_going_down_in_the_middle_is_told_once_and_the_rest_is_still_looked_at(at_demo, moodle):
    moodle.faults.append(Fault("core_course_get_categories", "maintenance", times=None))
    found = at_demo()
    assert found.state("moodle.scope") is State.FAILED
    assert "maintenance" in found["moodle.scope"].detail
    assert found.has("mail")


@pytest.mark.parametrize(("release", "told"), [("4.1.19 (Build: 20250609)", True), ("5.0", False), ("5.1+", False)])
def test_functions_of_old_moodles_are_asked_for_there_only(at_scripted, scripted, release, told):
    old = "mod_chat_get_chats_by_courses"
    scripted.info |= {"release": release, "functions": [{"name": name} for name in REGISTRY if name != old]}
    found = at_scripted()
    assert any(old in check.functions for check in found.checks) is told
    assert (old in found["request"].detail) is told
