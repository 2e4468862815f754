"""The stand-in Moodle, a Moodle of a few scripted answers, and settings that fit them."""

import json
import socket
import ssl
import threading
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import parse_qs

import pytest

from course_sync.clock import SetClock
from course_sync.config import Settings
from course_sync.demo.moodle import StandInMoodle
from course_sync.demo.world import demo_world
from course_sync.doctor import Check, State, examine
from course_sync.moodle import REGISTRY
from course_sync.store import migrate
from course_sync.store.session import Store

START = datetime(2026, 11, 22, 22, tzinfo=UTC)
TOKEN = "5ecre7c0ffee5ecre7c0ffee5ecre7c0"


def known_names(host, port, family, kind):
    """A name server that knows everything."""
    return [(2, 1, 6, "", ("192.0.2.1", port))]


class Examined:
    """What doctor said."""

    def __init__(self, checks: list[Check]) -> None:
        self.checks = checks

    def __getitem__(self, code: str) -> Check:
        found = [check for check in self.checks if check.code == code]
        assert found, f"no check {code} among {[check.code for check in self.checks]}"
        return next((check for check in found if check.state in {State.FAILED, State.WARNING}), found[0])

    def state(self, code: str) -> State:
        return self[code].state

    def has(self, code: str) -> bool:
        return any(check.code == code for check in self.checks)


@pytest.fixture
def clock() -> SetClock:
    """As late as it is: servers on loopback date their answers by the machine's clock."""
    return SetClock(datetime.now(UTC))


@pytest.fixture
def moodle() -> Iterator[StandInMoodle]:
    world = demo_world(START)
    with StandInMoodle(world, SetClock(world.moment(0))) as served:
        yield served


@pytest.fixture
def look(tmp_path, clock, monkeypatch):
    """Examine settings: whole, with what a test changes in a section put over it."""
    monkeypatch.delenv("STATE_DIRECTORY", raising=False)

    def examined(*, resolve=known_names, at=clock, **sections) -> Examined:
        base = {"store": {"folder": str(tmp_path)}, "scope": {"categories": [3]}}
        given = {**base, **sections, "store": {**base["store"], **sections.get("store", {})}}
        return Examined(examine(Settings(**given), at, resolve=resolve))

    return examined


@pytest.fixture
def at_demo(look, moodle):
    """The same, of the stand-in Moodle."""

    def examined(**sections) -> Examined:
        site = {"url": moodle.url, "token": moodle.token, **sections.pop("moodle", {})}
        return look(moodle=site, **sections)

    return examined


@pytest.fixture
def database(tmp_path) -> Path:
    """A database at head."""
    store = Store(f"sqlite:///{tmp_path / 'course-sync.db'}")
    migrate.upgrade(store, START)
    store.close()
    return tmp_path / "course-sync.db"


class Scripted:
    """A Moodle that tells about itself what a test wrote into `info`; other functions have the answers of `answers`."""

    def __init__(self, context: ssl.SSLContext | None = None) -> None:
        self.asked: list[str] = []
        self.status = 200
        self.headers: dict[str, str] = {}
        self.answers: dict[str, object] = {}
        site = self

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self):
                form = parse_qs(self.rfile.read(int(self.headers["Content-Length"])).decode())
                function = form["wsfunction"][0]
                site.asked.append(function)
                body = json.dumps(
                    site.answers.get(function, {"exception": "x", "errorcode": "accessexception"})
                ).encode()
                self.send_response(site.status)
                for name, value in {"Content-Type": "application/json", **site.headers}.items():
                    self.send_header(name, value)
                self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                self.wfile.write(body)

            def log_message(self, *args):
                pass

        class Server(ThreadingHTTPServer):
            daemon_threads = True

            def handle_error(self, request, address):
                pass  # a hand that is shaken and goes away

        self.server = Server(("127.0.0.1", 0), Handler)
        if context is not None:
            self.server.socket = context.wrap_socket(self.server.socket, server_side=True)
        self.url = f"{'https://localhost' if context else 'http://127.0.0.1'}:{self.server.server_port}"
        self.info = {
            "sitename": "Kool",
            "release": "5.1 (Build: 20251006)",
            "version": "2025100600",
            "userid": 5,
            "siteurl": self.url,
            "downloadfiles": 1,
            "userissiteadmin": False,
            "functions": [{"name": name, "version": "1"} for name in REGISTRY],
            "fullname": "Mari Maasikas",
            "username": "maasikas",
        }
        self.answers["core_webservice_get_site_info"] = self.info
        threading.Thread(target=self.server.serve_forever, args=(0.005,), daemon=True).start()

    def close(self) -> None:
        self.server.shutdown()
        self.server.server_close()


@pytest.fixture
def make_site() -> Iterator[Callable[..., Scripted]]:
    """Makes scripted sites, in TLS with a context."""
    sites: list[Scripted] = []

    def make(context: ssl.SSLContext | None = None) -> Scripted:
        sites.append(Scripted(context))
        return sites[-1]

    yield make
    for site in sites:
        site.close()


@pytest.fixture
def scripted(make_site) -> Scripted:
    return make_site()


@pytest.fixture
def closed_port() -> Iterator[int]:
    """A port that is taken and at which nobody listens."""
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        yield taken.getsockname()[1]


@pytest.fixture
def at_scripted(look, scripted):
    def examined(**sections) -> Examined:
        site = {"url": scripted.url, "token": TOKEN, **sections.pop("moodle", {})}
        return look(moodle=site, **sections)

    return examined
