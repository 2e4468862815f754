"""The stand-in internet: one HTTP server on loopback for all the names that the demo's texts point to."""

import socket
import threading
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256
from html import escape
from typing import Self

from course_sync.clock import Clock
from course_sync.demo.internet import Answer, WebPage
from course_sync.demo.loopback import LoopbackServer, QuietHandler
from course_sync.demo.world import World
from course_sync.links.naming import AddressInfo
from course_sync.model.links import Verdict

_REDIRECTS = (Answer.MOVED, Answer.FOUND)
_HTTP = 80


@dataclass(frozen=True, slots=True)
class WebVisit:
    """What was asked of the stand-in internet."""

    method: str
    host: str
    path: str

    @property
    def url(self) -> str:
        return f"http://{self.host}{self.path}"


class StandInWeb:
    """The internet of `world` at the time of `clock`, served while the context manager is open.

    Give `resolve` to whatever visits links in place of `socket.getaddrinfo`.

    Attributes:
        visits: everything asked so far.
        lookups: names asked for so far.
    """

    def __init__(self, world: World, clock: Clock) -> None:
        self.world = world
        self.visits: list[WebVisit] = []
        self.lookups: list[str] = []
        self._clock = clock
        self._lock = threading.Lock()
        self._server = LoopbackServer(_handler(self), "stand-in-web")
        # Bound but not listening: whoever connects is refused. There is no TLS here, so port 443 leads to it.
        self._refusing = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
        self._refusing.bind(("127.0.0.1", 0))

    def __enter__(self) -> Self:
        self._server.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._server.stop()
        self._refusing.close()

    @property
    def port(self) -> int:
        """Where it listens on 127.0.0.1."""
        return self._server.port

    def resolve(
        self,
        host: str | bytes | None,
        port: str | int | None,
        family: int = 0,
        type: int = 0,  # noqa: A002 - getaddrinfo's own name
        proto: int = 0,
        flags: int = 0,
    ) -> list[AddressInfo]:
        """As socket.getaddrinfo, for the names of this internet only.

        Raises:
            socket.gaierror: EAI_NONAME for any other name.
        """
        del family, type, proto, flags
        name = (host.decode("ascii", "replace") if isinstance(host, bytes) else host or "").lower()
        with self._lock:
            self.lookups.append(name)
        if self.world.internet.host(name) is None:
            raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")
        served = self.port if str(port) == str(_HTTP) else int(self._refusing.getsockname()[1])
        return [(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP, "", ("127.0.0.1", served))]

    def truth(self, now: datetime) -> dict[str, Verdict]:
        """What a right visit of every address finds at `now`."""
        return self.world.truth(now)

    def page(self, method: str, host: str, path: str) -> tuple[WebPage, Answer]:
        """The page at that address now, and how it answers."""
        name = host.partition(":")[0].lower()
        with self._lock:
            self.visits.append(WebVisit(method, name, path))
        known = self.world.internet.host(name)
        if known is None:
            return WebPage(path), Answer.NOT_FOUND
        return known.page(path, self.world.day(self._clock.now()))


def _body(page: WebPage, answer: Answer) -> tuple[int, str]:
    """Status and HTML."""
    if answer is Answer.FINE:
        return 200, _html(page.title, page.body)
    if answer is Answer.SOFT_404:
        return 200, _html(
            "Lehte ei leitud", "<h1>Lehte ei leitud</h1><p>Otsitud lehte ei ole. Page not found (404).</p>"
        )
    words = {
        Answer.NOT_FOUND: "Lehte ei leitud",
        Answer.GONE: "Leht on eemaldatud",
        Answer.FORBIDDEN: "Ligipääs keelatud",
        Answer.LOGIN: "Logi sisse",
    }.get(answer, "Viga")
    return answer.value, _html(words, f"<h1>{words}</h1>")


def _html(title: str, body: str) -> str:
    return (
        f'<!DOCTYPE html><html lang="et"><head><meta charset="utf-8"><title>{escape(title)}</title></head>'
        f"<body>{body}</body></html>"
    )


def _handler(web: StandInWeb) -> type[QuietHandler]:
    """A handler class bound to `web`."""

    class Handler(QuietHandler):
        server_version = "nginx"

        def respond(self, form: str) -> None:
            del form
            page, answer = web.page(self.command, self.headers.get("Host", ""), self.path)
            if answer is Answer.DROP:
                self.close_connection = True
                return
            status, html = _body(page, answer)
            headers = {"Content-Type": "text/html; charset=utf-8"}
            if answer in _REDIRECTS:
                headers["Location"] = page.target
            if answer is Answer.TOO_MANY:
                headers["Retry-After"] = "7200"
            if status == 200:
                headers["ETag"] = f'"{sha256(html.encode()).hexdigest()[:16]}"'
            if status == 200 and self.headers.get("If-None-Match") == headers["ETag"]:
                self.send(304, headers, b"")
            else:
                self.send(status, headers, html.encode())

    return Handler
