"""The command line in this process, a database of two played mornings, a stand-in Moodle, and addresses that are no Moodle."""

import logging
import shutil
import ssl
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
import structlog
import trustme

from course_sync.cli.main import exit_code
from course_sync.clock import SystemClock
from course_sync.demo.loopback import LoopbackServer, QuietHandler
from course_sync.demo.moodle import StandInMoodle
from course_sync.demo.play import play
from course_sync.demo.world import demo_world
from course_sync.store.migrate import upgrade
from course_sync.store.session import Store

COURSE = "PSYH-ESMAABI"
OTHER = "ENESEHOID"


@dataclass(frozen=True)
class Told:
    """What one command line left behind; `code` is its exit code."""

    code: int
    out: str
    err: str

    @property
    def words(self) -> list[str]:
        """What was said to a person: stderr without the log's lines."""
        return [line for line in self.err.splitlines() if not line.startswith("{")]


@pytest.fixture(autouse=True)
def _log_of_its_own() -> Iterator[None]:
    root = logging.getLogger()
    before = (list(root.handlers), root.level, structlog.get_config())
    yield
    root.handlers[:] = before[0]
    root.setLevel(before[1])
    structlog.configure(**before[2])


@pytest.fixture
def obey(capfd: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[..., Told]:
    """Obeys one command line in an empty folder; no traceback ever comes out."""
    (tmp_path / "here").mkdir()
    monkeypatch.chdir(tmp_path / "here")

    def one(*arguments: str) -> Told:
        capfd.readouterr()
        code = exit_code(arguments)
        captured = capfd.readouterr()
        assert "Traceback" not in captured.out + captured.err
        return Told(int(code), captured.out, captured.err)

    return one


@pytest.fixture(scope="session")
def _played(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("played") / "demo"
    play(folder, days=2)
    return folder


@pytest.fixture
def played(_played: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder of one's own with the database as two mornings left it; the configuration means it."""
    folder = tmp_path / "data"
    folder.mkdir()
    shutil.copy(_played / "course-sync.db", folder)
    monkeypatch.setenv("COURSE_SYNC__STORE__FOLDER", str(folder))
    return folder


@pytest.fixture
def moodle() -> Iterator[StandInMoodle]:
    """The demo's Moodle, today."""
    today = datetime.now(UTC).replace(hour=0, minute=0, second=0, microsecond=0)
    with StandInMoodle(demo_world(today - timedelta(days=1)), SystemClock()) as served:
        yield served


def configuration(moodle: StandInMoodle, folder: Path) -> dict[str, str]:
    """The environment that means two courses of this Moodle; of links none leaves the machine."""
    settings = {
        "MOODLE__URL": moodle.url,
        "MOODLE__TOKEN": moodle.token,
        "MOODLE__ATTEMPTS": "1",
        "SCOPE__CATEGORIES": '["Sotsiaalkindlustusamet"]',
        "SCOPE__SHORTNAMES": f'["{COURSE}", "{OTHER}"]',
        "STORE__FOLDER": str(folder),
        "LINKS__EXCLUDE_HOSTS": '["*.example"]',
        "LINKS__INTERVAL": "0",
    }
    return {f"COURSE_SYNC__{name}": value for name, value in settings.items()}


@pytest.fixture
def fresh(moodle: StandInMoodle, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The configuration means the stand-in Moodle and a data folder that is not there yet; gives the folder."""
    folder = tmp_path / "data"
    for name, value in configuration(moodle, folder).items():
        monkeypatch.setenv(name, value)
    return folder


@pytest.fixture
def configured(fresh: Path, _empty_database: Path) -> Path:
    """The same with an empty database of this version."""
    fresh.mkdir()
    shutil.copy(_empty_database, fresh)
    return fresh


@pytest.fixture(scope="session")
def _empty_database(tmp_path_factory: pytest.TempPathFactory) -> Path:
    file = tmp_path_factory.mktemp("empty") / "course-sync.db"
    store = Store(f"sqlite:///{file}")
    upgrade(store, datetime.now(UTC))
    store.close()
    return file


@pytest.fixture
def site() -> Iterator[Callable[..., str]]:
    """Serves an answer of one's choosing at whatever is asked, and gives its address. `tls`: in which it is spoken."""
    open_servers = []

    def serve(status: int, kind: str, body: str, *, location: str = "", tls: ssl.SSLContext | None = None) -> str:
        class Handler(QuietHandler):
            def respond(self, form: str) -> None:
                headers = {"Content-Type": kind, **({"Location": location} if location else {})}
                self.send(status, headers, body.encode())

        server = LoopbackServer(Handler, "no-moodle")
        if tls is not None:
            inner: Any = server._server
            inner.socket = tls.wrap_socket(inner.socket, server_side=True)
        server.start()
        open_servers.append(server)
        return f"http{'s' if tls else ''}://127.0.0.1:{server.port}"

    yield serve
    for server in open_servers:
        server.stop()


@pytest.fixture(scope="session")
def authority() -> trustme.CA:
    return trustme.CA()


@pytest.fixture(scope="session")
def certificate(authority: trustme.CA) -> Callable[..., ssl.SSLContext]:
    """A certificate for loopback, good or long over."""

    def make(*, expired: bool = False) -> ssl.SSLContext:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        end = datetime(2001, 1, 1, tzinfo=UTC) if expired else None
        authority.issue_cert("127.0.0.1", not_after=end).configure_cert(context)
        return context

    return make
