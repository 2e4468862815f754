"""The tree of errors is what its module draws, and each of them has its exit code."""

import inspect
import re

import pytest

from course_sync import errors
from course_sync.errors import CourseSyncError, DeliveryError, ExitCode, MoodleError


def classes():
    return {c.__name__: c for _, c in inspect.getmembers(errors, inspect.isclass) if issubclass(c, CourseSyncError)}


def drawn():
    """Name → (parent, exit code or None) as the docstring draws them."""
    tree, parents = {}, {}
    for line in (errors.__doc__ or "").splitlines():
        found = re.match(r"(?P<rails>[│├└─ ]*)(?P<name>[A-Z]\w+)(?:\s+exit (?P<exit>\d))?\s{2,}\S", line)
        if found:
            depth = len(found["rails"]) // 4
            parents[depth] = found["name"]
            tree[found["name"]] = (parents.get(depth - 1) if depth else None, found["exit"])
    return tree


def test_the_drawing_shows_every_error_under_its_parent():
    assert {name: parent for name, (parent, _) in drawn().items()} == {
        name: None if c is CourseSyncError else c.__bases__[0].__name__ for name, c in classes().items()
    }


def test_the_drawing_shows_the_exit_codes():
    shown = {name: int(code) for name, (_, code) in drawn().items() if code}
    assert shown == {name: int(classes()[name].exit_code) for name in shown}
    assert {"ConfigError", "MoodleError", "StoreError", "RunInProgress", "RunCancelled"} <= shown.keys()


def test_exit_codes_are_what_callers_and_units_rely_on():
    assert {code.name: code.value for code in ExitCode} == {
        "OK": 0,
        "UNEXPECTED": 1,
        "BROKEN_COURSES": 2,
        "CONFIG": 3,
        "MOODLE": 4,
    }


@pytest.mark.parametrize(("name", "kind"), classes().items())
def test_every_error_has_an_exit_code_that_is_no_success(name, kind):
    assert isinstance(kind.exit_code, ExitCode)
    assert kind.exit_code not in {ExitCode.OK, ExitCode.BROKEN_COURSES}
    assert (kind.exit_code is ExitCode.MOODLE) == issubclass(kind, MoodleError)
    assert str(kind("Do this.")) == "Do this."


def test_errors_of_moodle_name_function_and_code_beside_their_text():
    error = MoodleError("No.", function="core_course_get_contents", errorcode="accessexception")
    assert (error.function, error.errorcode, str(error)) == ("core_course_get_contents", "accessexception", "No.")
    assert (MoodleError("No.").function, MoodleError("No.").errorcode) == ("", "")


def test_a_delivery_is_tried_again_unless_said_otherwise():
    assert not DeliveryError("busy").permanent
    assert DeliveryError("no such mailbox", permanent=True).permanent
