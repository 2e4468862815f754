"""Which types of activities a site has, and whether the account sees them: Moodle itself leaves out what it may not see, without a word."""

from course_sync.doctor import State
from course_sync.moodle.installed import parse_types

# As Moodle 4.1 with some plug-ins told it, and 5.1 without.
TOLD = [
    {"stringid": "modulename", "component": "mod_quiz", "lang": "en", "string": "Quiz"},
    {"stringid": "modulename", "component": "mod_customcert", "lang": "en", "string": "Custom certificate"},
    {"stringid": "modulename", "component": "mod_zoom", "lang": "en", "string": "[[modulename]]"},
    {"stringid": "modulename", "component": "mod_tracker", "lang": "en", "string": "Tracker"},
    {"stringid": "quiz:view", "component": "mod_quiz", "lang": "en", "string": "View quiz information"},
    {"stringid": "customcert:view", "component": "mod_customcert", "lang": "en", "string": "View custom certificates"},
    {"stringid": "zoom:view", "component": "mod_zoom", "lang": "en", "string": "[[zoom:view]]"},
    {"stringid": "tracker:view", "component": "mod_tracker", "lang": "en", "string": "[[tracker:view]]"},
]


def test_a_type_without_a_name_is_not_there_and_one_without_a_right_to_view_is_never_left_out():
    assert parse_types(TOLD) == {"quiz", "customcert"}


def test_types_that_all_are_seen_are_well(at_demo):
    assert at_demo().state("moodle.types") is State.OK
    assert at_demo().state("moodle.types.plugins") is State.OK


def test_a_type_without_its_right_is_told_but_not_called_wrong_while_others_are_seen(at_demo, moodle):
    moodle.rights.discard("mod/bigbluebuttonbn:view")
    check = at_demo(scope={"categories": [2]})["moodle.types"]
    assert check.state is State.SKIPPED
    assert "none of bigbluebuttonbn" in check.title
    assert "mod/bigbluebuttonbn:view" in check.detail


def test_where_no_such_type_is_seen_at_all_the_rights_are_asked_for(at_demo, moodle):
    moodle.rights -= {right for right in moodle.rights if right.startswith("mod/") and right.endswith(":view")}
    found = at_demo(scope={"categories": [2]})
    assert found.state("moodle.types") is State.WARNING
    assert "mod/quiz:view" in found["moodle.types"].rights
    assert "mod/quiz:view" in found["request"].detail


def test_without_the_function_nothing_is_known(at_demo, moodle):
    moodle.functions.discard("core_get_strings")
    found = at_demo()
    assert found.state("moodle.types") is State.SKIPPED
    assert "core_get_strings" in found["request"].detail
