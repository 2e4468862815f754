"""What programs are told instead of people: an error in JSON or XML, sent as if all were well. Pure.

An error object speaks of the error alone. What holds anything else besides (a list of codes, an empty list of results) is an answer.
"""

import json
import re
from collections.abc import Iterator, Mapping
from functools import lru_cache
from html import unescape
from http import HTTPStatus

from course_sync.links.phrases import lone_statement, statement

MAX_DATA = 8_192
"""Bytes: an error is short, and longer data are not looked into."""

_JSON = re.compile(r"(?:application|text)/(?:[\w.-]+\+)?json")
_XML = re.compile(r"(?:application|text)/(?:(?!xhtml|rss|atom|svg|rdf|gpx|kml|soap)[\w.-]+\+)?xml")
_ERROR_KEYS = frozenset({"error", "errors", "errorcode", "error_code", "errormessage", "error_message", "error_description", "fault", "exception", "faultstring", "faultcode", "reason", "viga"})  # fmt: skip
_TALK_KEYS = _ERROR_KEYS | {
    "message", "messages", "msg", "detail", "details", "description", "code", "status", "statuscode", "status_code", "statustext", "title", "type", "instance", "path", "url", "uri",
    "timestamp", "time", "date", "requestid", "request_id", "traceid", "trace_id", "trace", "stack", "documentation_url", "success", "ok", "hostid", "resource", "key", "bucketname", "method", "cause", "errorname", "name",
}  # fmt: skip
_SAYING_KEYS = _ERROR_KEYS | {"message", "messages", "msg", "detail", "details", "description", "title", "statustext", "code", "cause", "errorname"}  # fmt: skip
_FAILED = frozenset({"error", "fail", "failed", "failure", "not_found", "notfound"})
_XML_ERROR = re.compile(r"(?:service|ows)?_?-?(?:error|errors|fault|exception|exceptionreport|serviceexceptionreport|errorresponse|problem)", re.IGNORECASE)  # fmt: skip
_ROOT = re.compile(r"<([A-Za-z_][\w:.-]*)")  # the first tag: a prolog and comments begin otherwise
_XML_TEXT = re.compile(r"""\b(?:exceptionCode|code)=["']([^"']{1,300})["']|>([^<>]{1,2000})<""", re.IGNORECASE)
_WORDS = re.compile(r"(?<=[a-z])(?=[A-Z])|_")
_MOST_DEEP = 4
_MOST_SAID = 10
_KINDS = 64  # few are in use; strangers may write long ones


@lru_cache(_KINDS)
def is_data(content_type: str) -> bool:
    """Whether a body of this Content-Type is JSON or XML that is no page and no feed."""
    kind = content_type.partition(";")[0].strip().lower()
    return bool(_JSON.fullmatch(kind) or _XML.fullmatch(kind))


def error_words(body: bytes, content_type: str) -> tuple[str, ...]:
    """The words of a body that is nothing but an error, the telling ones first; none where it is data."""
    kind = content_type.partition(";")[0].strip().lower()
    said = list((_json_said if _JSON.fullmatch(kind) else _xml_said)(body))[:_MOST_SAID]
    return tuple(sorted(said, key=lambda text: not _states(text)))


def _states(text: str) -> bool:
    return statement(text) is not None or lone_statement(text, called=True) is not None


def _json_said(body: bytes) -> Iterator[str]:
    try:
        told = json.loads(body)
    except (ValueError, RecursionError):
        return
    if isinstance(told, list) and len(told) == 1:
        told = told[0]
    if isinstance(told, dict) and _is_error(told):
        yield from _said(told, 0)


def _is_error(told: Mapping[str, object]) -> bool:
    """Whether an object speaks of an error: it says so, and holds nothing else."""
    lower = {key.lower().lstrip("@_$"): value for key, value in told.items()}
    failed = lower.get("success") is False or lower.get("ok") is False
    others = [value for key, value in lower.items() if key not in _TALK_KEYS and value and not _only_talks(value)]
    if any(not failed or isinstance(value, Mapping | list) for value in others):
        return False  # it holds something besides; where to ask for help is nothing
    if failed or any(lower.get(key) for key in _ERROR_KEYS - {"reason"}):
        return True
    inner = next((value for value in lower.values() if isinstance(value, Mapping) and _only_talks(value)), {})
    if _phrase(str(inner.get("status") or "")):
        return True
    status = str(lower.get("status") or lower.get("statuscode") or lower.get("code") or "").lower()
    return bool(_phrase(status)) or status in _FAILED or set(lower) <= {"detail", "message", "msg"}


def _only_talks(value: object) -> bool:
    """Whether an object within holds nothing but a status and the like: WordPress says {"data": {"status": 404}}."""
    return isinstance(value, Mapping) and {str(key).lower() for key in value} <= _TALK_KEYS


def _said(told: object, deep: int, key: str = "") -> Iterator[str]:
    """Statuses and messages, outermost first."""
    if deep > _MOST_DEEP:
        return
    if isinstance(told, Mapping):
        for name, value in told.items():
            yield from _said(value, deep + 1, str(name).lower().lstrip("@_$"))
    elif isinstance(told, list):
        for value in told[:3]:
            yield from _said(value, deep + 1, key)
    elif isinstance(told, int | str) and not isinstance(told, bool):
        text = str(told)[:300]
        phrase = (
            _phrase(text)
            if key in ("status", "statuscode", "status_code", "code", "error", "errorcode", "error_code")
            else ""
        )
        if phrase:
            yield phrase
        elif isinstance(told, str) and key in _SAYING_KEYS:
            yield text if " " in text else _WORDS.sub(" ", text)


def _phrase(status: str) -> str:
    """What RFC 9110 calls a status of an error: "404 Not Found" of "404"; "" where it is none."""
    if not (status.isascii() and status.isdigit()) or not 400 <= int(status[:4]) <= 599:
        return ""
    if status == "401":
        return "401 authentication required"
    try:
        return f"{status} {HTTPStatus(int(status)).phrase}"
    except ValueError:
        return ""


def _xml_said(body: bytes) -> Iterator[str]:
    """Texts and codes of a small document whose root is an error. It is flat, so its tags are only stepped over."""
    source = body.decode("utf-8", errors="replace")
    root = _ROOT.search(source)
    if root is None or not _XML_ERROR.fullmatch(root[1].rpartition(":")[2]):
        return
    for found in _XML_TEXT.finditer(source, root.start()):
        told = unescape(found[1] or found[2]).strip()[:300]
        if told:
            yield _phrase(told) or (told if " " in told else _WORDS.sub(" ", told))
