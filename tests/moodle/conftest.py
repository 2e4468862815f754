"""A scripted Moodle on the loopback: it answers what a test wrote down and remembers what it was asked."""

import json
import socket
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qsl, urlsplit

import pytest

from course_sync.clock import SetClock
from course_sync.moodle import MoodleAccess, MoodleClient, Token

TOKEN = "5ecre7c0ffee5ecre7c0ffee5ecre7c0"


@dataclass
class Asked:
    method: str
    path: str
    query: str
    form: dict[str, str]
    keys: list[str]
    headers: dict[str, str]

    @property
    def function(self) -> str:
        return self.form.get("wsfunction", "")


@dataclass
class Reply:
    body: bytes = b""
    status: int = 200
    type: str = "application/json"
    headers: dict[str, str] = field(default_factory=dict)
    promise: int | None = None  # Content-Length as told, where it is not the truth
    pause: float = 0.0  # between two bytes
    drop: bool = False  # close the connection without an answer


def data(value: object, **more) -> Reply:
    return Reply(json.dumps(value).encode(), **more)


def refused(errorcode: str, message: str = "Mari Maasikas ei tohi") -> Reply:
    return data({"exception": "core\\exception\\moodle_exception", "errorcode": errorcode, "message": message})


class RecordingClock(SetClock):
    def __init__(self) -> None:
        super().__init__(datetime(2026, 11, 22, 12, tzinfo=UTC))
        self.slept: list[float] = []

    def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)
        super().sleep(seconds)


class Site:
    """Replies are given in order; the last one is repeated. A reply may be a function of what is asked."""

    def __init__(self) -> None:
        self.asked: list[Asked] = []
        self.replies: list[Reply | Callable[[Asked], Reply]] = [data({})]
        self._lock = threading.Lock()
        site = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_POST(self):
                site.answer(self)

            do_GET = do_POST

            def log_message(self, *args):
                pass

        class Server(ThreadingHTTPServer):
            daemon_threads = True

            def handle_error(self, request, address):
                pass  # a client that went away is what some tests are about

        self.server = Server(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self.server.server_port}"
        threading.Thread(target=self.server.serve_forever, args=(0.005,), daemon=True).start()

    def script(self, *replies: Reply | Callable[[Asked], Reply]) -> None:
        self.replies = list(replies)

    def answer(self, handler: BaseHTTPRequestHandler) -> None:
        body = handler.rfile.read(int(handler.headers.get("Content-Length") or 0)).decode()
        parts = urlsplit(handler.path)
        pairs = parse_qsl(body, keep_blank_values=True)
        headers = {key.lower(): value for key, value in handler.headers.items()}
        asked = Asked(handler.command, parts.path, parts.query, dict(pairs), [key for key, _ in pairs], headers)
        with self._lock:
            self.asked.append(asked)
            reply = self.replies.pop(0) if len(self.replies) > 1 else self.replies[0]
        reply = reply(asked) if callable(reply) else reply
        with suppress(OSError):
            self.send(handler, reply)

    def send(self, handler: BaseHTTPRequestHandler, reply: Reply) -> None:
        if reply.drop:
            handler.close_connection = True
            handler.connection.shutdown(socket.SHUT_RDWR)
            return
        handler.send_response(reply.status)
        for name, value in {"Content-Type": reply.type, **reply.headers}.items():
            handler.send_header(name, value)
        handler.send_header("Content-Length", str(len(reply.body) if reply.promise is None else reply.promise))
        handler.end_headers()
        if reply.pause:
            for byte in reply.body:
                handler.wfile.write(bytes([byte]))
                time.sleep(reply.pause)
        else:
            handler.wfile.write(reply.body)
        if reply.promise is not None:
            handler.close_connection = True

    def close(self) -> None:
        self.server.shutdown()
        self.server.server_close()


@pytest.fixture
def site() -> Iterator[Site]:
    site = Site()
    yield site
    site.close()


@pytest.fixture
def other_site() -> Iterator[Site]:
    site = Site()
    yield site
    site.close()


@pytest.fixture
def clock() -> RecordingClock:
    return RecordingClock()


@pytest.fixture
def connect(site: Site, clock: RecordingClock) -> Iterator[Callable[..., MoodleClient]]:
    """Makes clients of the scripted site; keyword arguments are those of MoodleAccess, and `cancelled`."""
    clients: list[MoodleClient] = []

    def connect(*, cancelled: Callable[[], bool] = lambda: False, **access) -> MoodleClient:
        access = {"url": site.url, "token": Token(TOKEN), "read_timeout": 5.0, **access}
        clients.append(MoodleClient(MoodleAccess(**access), clock, cancelled=cancelled))
        return clients[-1]

    yield connect
    for client in clients:
        client.close()


@pytest.fixture
def client(connect: Callable[..., MoodleClient]) -> MoodleClient:
    return connect()


class Say:
    """Ways to write replies down, handed over as a fixture: test modules cannot import this file."""

    TOKEN = TOKEN
    Reply = Reply
    data = staticmethod(data)
    refused = staticmethod(refused)

    @staticmethod
    def html(status: int = 200, body: str = "<!DOCTYPE html><html><body>Tere</body></html>", **headers: str) -> Reply:
        return Reply(body.encode(), status, "text/html; charset=utf-8", headers)

    @staticmethod
    def site_info(*functions: str, **more: object) -> Reply:
        info = {
            "sitename": "Õppekeskkond",
            "username": "coursesync",
            "fullname": "Kalle Kanarbik",
            "userid": 5,
            "siteurl": "https://moodle.example.ee",
            "release": "5.1",
            "version": "2025100600",
            "functions": [{"name": name, "version": "1"} for name in functions],
        }
        return data({**info, **more})


@pytest.fixture
def say() -> type[Say]:
    return Say
