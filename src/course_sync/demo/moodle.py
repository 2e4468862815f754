"""A stand-in Moodle: a real HTTP server on loopback that answers like Moodle 5.1, for the demo and for tests."""

import json
import ssl
import threading
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Self
from urllib.parse import urlsplit

from course_sync.clock import Clock
from course_sync.demo import phpform, sitefiles, sitepages
from course_sync.demo.answers.call import Answering, Call, Refusal, moodle_exception
from course_sync.demo.faults import MAINTENANCE, MAINTENANCE_PAGE, Fault, Faults
from course_sync.demo.loopback import LoopbackServer, QuietHandler
from course_sync.demo.service import ALL_FUNCTIONS, RIGHTS, answer, settings_of
from course_sync.demo.world import World

TOKEN = "0123456789abcdef0123456789abcdef"  # noqa: S105 - opens the stand-in only
_SCRIPT = "/webservice/rest/server.php"
_FILES = "/webservice/pluginfile.php"
_JSON = "application/json"


@dataclass(frozen=True, slots=True)
class Request:
    """What was asked of the stand-in.

    Attributes:
        function: a web-service function, "pluginfile", or "page" for what a browser asks for.
        params: as sent, without token; of files and pages the path.
        batched: it came inside a batch.
    """

    function: str
    params: Mapping[str, Any]
    batched: bool = False


@dataclass(frozen=True, slots=True)
class Reply:
    """An HTTP answer; `cut` stops the body half-way, `drop` sends nothing at all."""

    status: int = 200
    content_type: str = _JSON
    body: bytes = field(default=b"", repr=False)
    headers: Mapping[str, str] = field(default_factory=dict)
    cut: bool = False
    drop: bool = False


class StandInMoodle:
    """The site of `world` at the time of `clock`, served while the context manager is open.

    Attributes:
        rights: the service account's capabilities; take one away (or set it) to see what is lost.
        functions: what the service holds; likewise.
        faults: trouble to come; append `Fault`s.
        requests: everything asked so far.
        leaks: how many requests carried the token in their address.
        max_input_vars: PHP's bound on form fields.
        token: what opens it; changing it makes the old one unknown.
        own: who answers functions in the place of the stand-in.

    Args:
        tls: to be served over https.
    """

    def __init__(self, world: World, clock: Clock, tls: ssl.SSLContext | None = None) -> None:
        self.world = world
        self.token = TOKEN
        self.rights: set[str] = set(RIGHTS)
        self.functions: set[str] = set(ALL_FUNCTIONS)
        self.faults = Faults()
        self.requests: list[Request] = []
        self.leaks = 0
        self.max_input_vars = 5000
        self.own: dict[str, Answering] = {}
        self._clock = clock
        self._closing = threading.Event()
        self._lock = threading.Lock()
        self._scheme = "https" if tls else "http"
        self._server = LoopbackServer(_handler(self), "stand-in-moodle", tls)

    @property
    def url(self) -> str:
        """The site's address, without a slash at the end."""
        return f"{self._scheme}://127.0.0.1:{self._server.port}"

    def __enter__(self) -> Self:
        self._server.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._closing.set()
        self._server.stop()

    def reply(self, method: str, target: str, body: str) -> Reply:
        """The answer to one HTTP request."""
        split = urlsplit(target)
        self._count_leak(split.query)
        if split.path == _SCRIPT:
            fields = {**phpform.decode(split.query), **phpform.decode(body, most=self.max_input_vars)}
            return self._call(fields)
        if split.path.startswith(_FILES):
            return self._file(split.path.removeprefix(_FILES), phpform.decode(split.query) | phpform.decode(body))
        if split.path.startswith("/pluginfile.php"):
            return Reply(303, "text/html; charset=utf-8", headers={"Location": f"{self.url}/login/index.php"})
        self._note("page", {"path": target, "method": method})
        status, html = sitepages.page(self.world.at(self._clock.now()), target, self.url)
        return Reply(status, "text/html; charset=utf-8", html.encode())

    def _call(self, fields: dict[str, Any]) -> Reply:
        token = fields.pop("wstoken", None)
        function = str(fields.pop("wsfunction", ""))
        in_json = fields.pop("moodlewsrestformat", "xml") == "json"
        given = {name: value for name, value in fields.items() if not name.startswith("moodlewssetting")}
        self._note(function, given)
        fault = self.faults.take(function)
        whole = self._faulty(fault)
        if whole is not None:
            return whole
        try:
            if token != self.token:
                raise moodle_exception("invalidtoken", "Invalid token - token not found")
            if fault is not None and fault.how == "exception":
                raise moodle_exception(fault.errorcode, fault.errorcode)
            data = answer(function, given, self._asking(fields), self._inner)
        except Refusal as refusal:
            data = refusal.body()
        if not in_json:
            xml = f'<?xml version="1.0" encoding="UTF-8" ?>\n<RESPONSE><VALUE>{type(data).__name__}</VALUE></RESPONSE>'
            return Reply(200, "application/xml; charset=utf-8", xml.encode())
        return Reply(body=json.dumps(data).encode(), cut=fault is not None and fault.how == "truncated")

    def _asking(self, fields: Mapping[str, Any]) -> Call:
        now = self._clock.now()
        return Call(
            params={},
            site=self.world.at(now),
            now=now,
            root=self.url,
            rights=frozenset(self.rights),
            functions=frozenset(self.functions),
            settings=settings_of(fields),
            own=self.own,
        )

    def _inner(self, function: str, params: Mapping[str, Any]) -> None:
        self._note(function, params, batched=True)
        fault = self.faults.take(function, inner=True)
        if fault is not None:
            raise moodle_exception(fault.errorcode, fault.errorcode)

    def _file(self, path: str, fields: dict[str, Any]) -> Reply:
        self._note("pluginfile", {"path": path})
        fault = self.faults.take("pluginfile")
        whole = self._faulty(fault)
        if whole is not None:
            return whole
        if fault is not None and fault.how == "exception":
            served = sitefiles.refused(fault.errorcode, fault.errorcode)
        elif "token" not in fields:
            served = sitefiles.refused("missingparam", "A required parameter (token) was missing")
        elif fields["token"] != self.token:
            served = sitefiles.refused("invalidtoken", "Invalid token - token not found")
        else:
            served = sitefiles.serve(self._asking({}), path)
        headers = {"ETag": served.etag, "Accept-Ranges": "bytes"} if served.etag else {}
        cut = fault is not None and fault.how == "truncated"
        return Reply(served.status, served.content_type, served.body, headers, cut=cut)

    def _faulty(self, fault: Fault | None) -> Reply | None:
        """The reply of a fault that hits the whole request; None where the request is still to be answered."""
        if fault is None:
            return None
        html = "text/html; charset=utf-8"
        retry = {"Retry-After": f"{fault.seconds:.0f}"} if fault.seconds else {}
        match fault.how:
            case "503":
                return Reply(503, html, MAINTENANCE_PAGE.encode(), retry)
            case "429":
                return Reply(429, html, b"", retry)
            case "maintenance":
                return Reply(body=MAINTENANCE.encode())
            case "403":
                return Reply(403, html)
            case "html":
                return Reply(200, html, MAINTENANCE_PAGE.encode())
            case "drop":
                return Reply(drop=True)
            case "slow":
                self._closing.wait(fault.seconds)
                return None
            case "truncated" | "exception":
                return None

    def _note(self, function: str, params: Mapping[str, Any], *, batched: bool = False) -> None:
        with self._lock:
            self.requests.append(Request(function, dict(params), batched))

    def _count_leak(self, query: str) -> None:
        if {"token", "wstoken"} & phpform.decode(query).keys():
            with self._lock:
                self.leaks += 1


def _handler(moodle: StandInMoodle) -> type[QuietHandler]:
    """A handler class bound to `moodle`."""

    class Handler(QuietHandler):
        server_version = "Apache"

        def respond(self, form: str) -> None:
            reply = moodle.reply(self.command, self.path, form)
            if reply.drop:
                self.close_connection = True
                return
            headers = {"Content-Type": reply.content_type, **reply.headers}
            if reply.headers.get("ETag") and self.headers.get("If-None-Match") == reply.headers["ETag"]:
                self.send(304, headers, b"")
            else:
                self.send(reply.status, headers, reply.body, upto=len(reply.body) // 2 if reply.cut else None)

    return Handler
