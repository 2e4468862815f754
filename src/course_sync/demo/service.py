"""The web service behind the stand-in's server.php: who may call what, and batches."""

import json
from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from course_sync.demo.answers import FUNCTIONS
from course_sync.demo.answers.call import (
    Call,
    Json,
    Kind,
    Param,
    Refusal,
    Settings,
    access_control,
    checked,
    invalid_parameter,
    unknown_record,
)

BATCH = "tool_mobile_call_external_functions"
_BATCH_SPEC = {"requests": Param(Kind.STRUCTURE)}

RIGHTS: frozenset[str] = frozenset(
    {
        "webservice/rest:use",
        "moodle/course:view",
        "moodle/course:viewhiddencourses",
        "moodle/course:viewhiddensections",
        "moodle/course:viewhiddenactivities",
        "moodle/course:ignoreavailabilityrestrictions",
        "moodle/course:viewparticipants",
        "moodle/course:enrolreview",
        "moodle/course:useremail",
        "moodle/role:review",
        "moodle/user:viewdetails",
        "moodle/site:viewuseridentity",
        "moodle/site:accessallgroups",
        "report/completion:view",
        "report/progress:view",
        "moodle/reportbuilder:view",
        "moodle/reportbuilder:viewall",
        "mod/assign:view",
        "mod/bigbluebuttonbn:view",
        "mod/book:read",
        "mod/book:viewhiddenchapters",
        "mod/data:view",
        "mod/data:viewentry",
        "mod/feedback:view",
        "mod/feedback:viewreports",
        "mod/forum:viewdiscussion",
        "mod/glossary:view",
        "mod/h5pactivity:view",
        "mod/choice:choose",
        "mod/lesson:manage",
        "mod/lti:view",
        "mod/quiz:view",
        "mod/wiki:viewpage",
        "mod/workshop:view",
    }
)
"""What the service account may do, as course-sync asks for it."""

MORE_RIGHTS: frozenset[str] = frozenset(
    {"moodle/category:manage", "moodle/course:update", "moodle/user:viewalldetails"}
)
"""What would show still more: idnumbers of categories and courses, usernames."""

ALL_FUNCTIONS: frozenset[str] = frozenset({*FUNCTIONS, BATCH})


def answer(
    function: str, given: Mapping[str, Any], call: Call, before_inner: Callable[[str, Mapping[str, Any]], None]
) -> Json:
    """What Moodle answers to `function`.

    Args:
        given: parameters as sent, undecoded.
        call: everything else that is asked with; its own params are not looked at.
        before_inner: told of each call inside a batch before it runs; may refuse it.

    Raises:
        Refusal: Moodle's exception instead.
    """
    if not call.may("webservice/rest:use"):
        raise access_control()
    if function not in ALL_FUNCTIONS:
        raise unknown_record()
    if function not in call.functions:
        raise access_control()
    if function == BATCH:
        return _batch(checked(_BATCH_SPEC, given)["requests"], call, before_inner)
    spec, answering = FUNCTIONS[function]
    return call.own.get(function, answering)(replace(call, params=checked(spec, given)))


def _batch(requests: Mapping[str, Any], call: Call, before_inner: Callable[[str, Mapping[str, Any]], None]) -> Json:
    """One after the other; the first that fails is the last that is answered."""
    responses: list[dict[str, Any]] = []
    for request in requests.values():
        if not isinstance(request, Mapping) or "function" not in request:
            raise invalid_parameter()
        function = str(request["function"])
        settings = settings_of({name: str(value) for name, value in request.items()}, prefix="setting")
        try:
            arguments = json.loads(str(request.get("arguments", "{}")))
            before_inner(function, arguments)
            if function == BATCH:
                raise invalid_parameter()
            data = answer(function, arguments, replace(call, settings=settings), before_inner)
        except Refusal as refusal:
            responses.append({"error": True, "exception": json.dumps(_inner_exception(call, refusal))})
            break
        responses.append({"error": False, "data": json.dumps(data)})
    return {"responses": responses}


def _inner_exception(call: Call, refusal: Refusal) -> dict[str, str]:
    if refusal.module:
        return {"errorcode": refusal.errorcode, "module": refusal.module}
    return {
        "message": refusal.message,
        "errorcode": refusal.errorcode,
        "link": f"{call.root}/",
        "moreinfourl": f"https://docs.moodle.org/501/en/error/moodle/{refusal.errorcode}",
    }


def settings_of(fields: Mapping[str, Any], *, prefix: str = "moodlewssetting") -> Settings:
    """Moodle's settings among the fields of a request."""
    on = ("1", "true", "True")
    return Settings(
        raw=str(fields.get(f"{prefix}raw", "0")) in on,
        fileurl=str(fields.get(f"{prefix}fileurl", "1")) in on,
    )
