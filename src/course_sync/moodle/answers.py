"""What an answer of Moodle means: data, or exactly one class of `errors.py`.

Moodle says "200 OK" to refusals too, so the body decides, and in it the `errorcode`: never the message (it is in the
account's language and may name people) and never the exception's class (it differs between versions).
"""

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from course_sync.errors import (
    AccessRefused,
    BadAnswer,
    CallRefused,
    MoodleError,
    MoodleUnavailable,
    NotFound,
    NotMoodle,
    TokenRefused,
)

SITE_INFO = "core_webservice_get_site_info"


@dataclass(frozen=True, slots=True)
class Answer:
    """One HTTP answer, read within bounds.

    Attributes:
        retry_after: seconds that the server asked to wait, None where it did not.
        moved_to: host of the Location header; "" where none.
    """

    status: int
    body: bytes = field(repr=False)
    content_type: str = ""
    retry_after: float | None = None
    moved_to: str = ""
    headers: Mapping[str, str] = field(default_factory=dict, repr=False)


class Passing(MoodleError):  # noqa: N818 - named by what it says, as in errors.py
    """Mixed into an error that another try may mend.

    Attributes:
        retry_after: seconds that the server asked to wait.
        tries: how often this is worth trying at all, the first try included; None: as often as configured.
    """

    retry_after: float | None = None
    tries: int | None = None


class PassingOutage(Passing, MoodleUnavailable):
    pass


class PassingRefusal(Passing, CallRefused):
    pass


_TOKEN = {
    "invalidtoken": "Moodle does not know the token: ask the Moodle administrator for a new one (an expired token is deleted at its first use)",
    "wsaccessusersuspended": "the service account is suspended: ask the Moodle administrator to activate it",
    "wsaccessuserdeleted": "the service account is deleted: ask the Moodle administrator for a new account and token",
    "wsaccessuserunconfirmed": "the service account is not confirmed: ask the Moodle administrator to confirm it",
    "wsaccessuserexpired": "the service account's password has expired: ask the Moodle administrator to renew it",
    "wsaccessusernologin": "the service account may not log in (authentication 'nologin'): ask the Moodle administrator to use 'Web services authentication'",
    "forcepasswordchangenotice": "the service account must change its password first: ask the Moodle administrator to use 'Web services authentication' for it",
    "sitepolicynotagreed": "the service account has not agreed to the site policy: ask the Moodle administrator to use 'Web services authentication' for it",
    "usernotfullysetup": "a required field of the service account's profile is empty: ask the Moodle administrator to fill it in",
}
_NO_ACCESS_AT_ALL = (
    "Moodle lets the token in to nothing. One of these is so, and Moodle does not tell which: the token has expired, the service is disabled, "
    "the account is not on the service's list of authorised users (or its own end date is set), the right webservice/rest:use is missing, "
    f"our address is not allowed, or the function {SITE_INFO} is not in the service. Ask the Moodle administrator to check these"
)
_OUTAGE = {
    "sitemaintenance": "Moodle is in maintenance mode: try again later",
    "upgraderunning": "Moodle is being upgraded: try again later",
    "dbconnectionfailed": "Moodle cannot reach its own database: try again later",
}
_ACCESS = {
    "accessexception": "the function is not in the token's service, or the service does not allow it",
    "requireloginerror": "the course or activity is not open to the account",
    "errorcoursecontextnotvalid": "the course is not open to the account",
    "coursehidden": "the course is hidden and the account may not see hidden courses",
    "activityiscurrentlyhidden": "the activity is hidden from the account",
    "nopermissions": "a right is missing",
    "nopermission": "a right is missing",
    "nopermissiontoshow": "a right is missing",
    "cannotviewreport": "the completion report is not shown: a right is missing, or completion is off in the course",
    "errorreportview": "the account is not in the report's audience",
    "noviewdiscussionspermission": "the account may not see the forum's discussions",
    "cannotviewpage": "the account may not see the wiki's pages",
    "notingroup": "the account is not in the group",
}
_NOT_FOUND = {
    "invalidrecord",
    "invalidrecordunknown",
    "invaliduser",
    "invalidcourse",
    "invalidcourseid",
    "invalidcoursemodule",
    "unknowncourse",
    "cannotfindcourse",
    "itemnotfound",
    "filenotfound",
    "incorrectwikiid",
}
_PASSING_CODES = {
    "ex_unabletolock",
    "locktimeout",
    "sessionwaiterr",
    "dmlreadexception",
    "dmlwriteexception",
    "dmltransactionexception",
}
_CODE = re.compile(r"[A-Za-z][A-Za-z0-9_/-]{0,60}")


def understand(answer: Answer, function: str = "", *, proven: bool = True) -> Any:
    """Turn an answer to a web-service call into its data.

    Args:
        answer: what came over the wire.
        function: the function called; a refusal of `core_webservice_get_site_info` means that nothing is open.
        proven: whether this address has ever answered as a Moodle.

    Raises:
        MoodleError: one of its subclasses, by what the caller does next.
    """
    proven = proven and function != SITE_INFO
    _check_status(answer, function, proven=proven)
    data = _decoded(answer, function, proven=proven)
    if isinstance(data, dict) and ("exception" in data or ("errorcode" in data and "error" in data)):
        raise refusal(data, function)
    if answer.status >= 400:
        raise _not_moodles(answer, function)
    return data


def understand_file(answer: Answer) -> bytes:
    """Turn an answer of webservice/pluginfile.php into the file's bytes; its refusals are JSON, mostly with 200.

    Raises:
        MoodleError: one of its subclasses.
    """
    if answer.content_type == "application/json":
        try:
            data = json.loads(answer.body)
        except (ValueError, RecursionError):
            data = None
        if isinstance(data, dict) and "errorcode" in data and "error" in data:
            raise refusal(data, "pluginfile")
    if answer.status == 404:
        raise NotFound("the file is not there", function="pluginfile")
    _check_status(answer, "pluginfile", proven=True)
    if answer.status >= 400:
        raise _not_moodles(answer, "pluginfile")
    return answer.body


def refusal(data: Mapping[str, Any], function: str) -> MoodleError:
    """The error that Moodle's own refusal means. The texts are ours: Moodle's may hold names."""
    code = safe_code(data.get("errorcode"))
    known = {"function": function, "errorcode": code}
    what = function or "the call"
    if code == "accessexception" and function == SITE_INFO:
        return TokenRefused(_NO_ACCESS_AT_ALL, **known)
    if code in _TOKEN:
        return TokenRefused(_TOKEN[code], **known)
    if code in _OUTAGE:
        return MoodleUnavailable(_OUTAGE[code], **known)
    kind, text = _of_one_call(code)
    return kind(f"{what}: {text}", **known)


def _of_one_call(code: str) -> tuple[type[MoodleError], str]:
    if code in _ACCESS:
        return AccessRefused, f"{_ACCESS[code]} ({code})"
    if code in _NOT_FOUND:
        return NotFound, f"Moodle has no such thing ({code})"
    if code in _PASSING_CODES:
        return PassingRefusal, f"Moodle's database was too busy, or a plug-in asked it wrongly ({code})"
    return CallRefused, f"refused by Moodle ({code or 'no code, only words'})"


def safe_code(code: object) -> str:
    """Moodle's errorcode, "" where it is a sentence (it may hold names) or looks like a token."""
    if not isinstance(code, str) or not _CODE.fullmatch(code) or re.fullmatch(r"[0-9a-f]{32}", code):
        return ""
    return code


def _check_status(answer: Answer, function: str, *, proven: bool) -> None:
    known = {"function": function}
    status = answer.status
    if 300 <= status < 400:
        where = f"Moodle answers at {answer.moved_to}" if answer.moved_to else "it redirects"
        raise NotMoodle(
            f"the Moodle address is wrong: {where} (HTTP {status}); write the address as browsers end up at", **known
        )
    if status == 403 and not answer.body.strip():
        raise TokenRefused(
            "web services or the REST protocol are switched off in Moodle: ask the Moodle administrator to switch them on",
            **known,
        )
    if status == 407:
        raise MoodleUnavailable(
            "the proxy wants a login (HTTP 407): check the proxy's address in the configuration", **known
        )
    if status in {413, 414}:
        raise CallRefused(f"the web server refused a request of this size (HTTP {status})", **known)
    if status == 429 or 502 <= status <= 504:
        raise _passing(
            PassingOutage(
                f"Moodle or its web server is busy or being upgraded (HTTP {status}): try again later", **known
            ),
            answer,
        )
    if status == 501 and not proven:  # a web server that does not know POST: Moodle's own never says so
        raise _no_moodle_here(status, function)
    if status >= 500:
        raise _broken(f"the server failed on this call (HTTP {status})", function, proven=proven)
    if 400 <= status < 500 and not _looks_like_json(answer):
        if proven or status in {401, 403}:
            raise _not_moodles(answer, function)
        raise _no_moodle_here(status, function)


def _no_moodle_here(status: int, function: str) -> NotMoodle:
    return NotMoodle(
        f"there is no Moodle web service at this address (HTTP {status}): check the address", function=function
    )


def _not_moodles(answer: Answer, function: str) -> MoodleUnavailable:
    return MoodleUnavailable(
        f"the web server or a firewall refused the request (HTTP {answer.status}), not Moodle", function=function
    )


def _decoded(answer: Answer, function: str, *, proven: bool) -> Any:
    body = answer.body.strip()
    if not body:
        raise _broken("an empty answer: PHP died on this call", function, proven=proven)
    try:
        return json.loads(body.decode("utf-8-sig"))
    except RecursionError:
        raise BadAnswer(f"{function}: JSON nested too deeply", function=function) from None
    except ValueError:
        pass
    if _looks_like_json(answer):
        raise PassingOutage("the answer broke off in the middle", function=function)
    if proven:
        raise MoodleUnavailable(
            "a web page came instead of data: Moodle is under maintenance, or something stands before it",
            function=function,
        )
    raise NotMoodle("the address answers, but not as a Moodle web service: check the address", function=function)


def _broken(text: str, function: str, *, proven: bool) -> MoodleError:
    """PHP died: of this call alone if Moodle answered before, else of everything as far as we know. Worth one more try."""
    error = (PassingRefusal if proven else PassingOutage)(f"{function or 'the call'}: {text}", function=function)
    error.tries = 2
    return error


def _passing(error: Passing, answer: Answer) -> Passing:
    error.retry_after = answer.retry_after
    return error


def _looks_like_json(answer: Answer) -> bool:
    return answer.content_type == "application/json" or answer.body.lstrip()[:1] in {b"{", b"["}
