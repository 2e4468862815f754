"""What every test stands on: a clean environment, no way out of the machine, a set clock, and the store on both databases.

PostgreSQL is a private cluster that the session starts when the first test wants it and stops at its end, found in PATH or in
/usr/lib/postgresql. Without it these tests skip; with "postgres" in COURSE_SYNC_REQUIRE they fail instead.
"""

import ipaddress
import os
import pwd
import shutil
import signal
import socket
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime
from importlib.util import find_spec
from itertools import count
from pathlib import Path
from typing import Any

import hypothesis
import pytest
import sqlalchemy as sa

from course_sync import config
from course_sync.clock import SetClock
from course_sync.store.migrate import upgrade
from course_sync.store.session import Store
from course_sync.store.tables import metadata

REQUIRED = frozenset(os.environ.get("COURSE_SYNC_REQUIRE", "").replace(" ", "").split(","))
NOW = datetime(2026, 3, 2, 5, 30, tzinfo=UTC)  # a Monday, 07.30 in Tallinn
_PROXIES = ("http_proxy", "https_proxy", "ftp_proxy", "all_proxy", "no_proxy")
# The suite gives the same answer twice: new examples are looked for by `make long`, which prints its seed.
hypothesis.settings.register_profile("steady", derandomize=True, deadline=None)
hypothesis.settings.register_profile("searching", max_examples=500, deadline=None, print_blob=True)
hypothesis.settings.load_profile("searching" if "COURSE_SYNC_SEED" in os.environ else "steady")
_STARTS_WITHIN = 60.0  # seconds; a loaded machine is slow


# --- the machine ---


@pytest.fixture(autouse=True)
def _clean_environment(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Nothing of the person's own set-up reaches a test, and nothing of a test reaches their folders."""
    with pytest.MonkeyPatch.context() as patch:
        for name in list(os.environ):
            ours = name.startswith("COURSE_SYNC_") and name != "COURSE_SYNC_REQUIRE"
            if ours or name.lower() in _PROXIES or name in {"CREDENTIALS_DIRECTORY", "STATE_DIRECTORY"}:
                patch.delenv(name)
        patch.setenv("XDG_STATE_HOME", str(tmp_path_factory.mktemp("state")))
        patch.setattr(config, "_PLACES", tuple(place for place in config._PLACES if not place.is_absolute()))
        patch.setattr(config, "_SECRET_DIRS", ())
        yield


@pytest.fixture(scope="session", autouse=True)
def _loopback_only(request: pytest.FixtureRequest) -> Iterator[None]:
    """A test that reaches for the network is wrong: it would pass or fail with the weather."""
    if request.config.getoption("--moodle-url", default=None):  # the live suite is about a given site
        yield
        return
    with pytest.MonkeyPatch.context() as patch:
        for name in ("connect", "connect_ex"):
            patch.setattr(socket.socket, name, _guarded(getattr(socket.socket, name)))
        yield


def _guarded(connect: Any) -> Any:
    def guarded(self: socket.socket, address: Any) -> Any:
        if self.family != socket.AF_UNIX and not _is_loopback(address[0]):
            raise RuntimeError(f"Tests stay on this machine; this one wants to connect to {address[0]}.")
        return connect(self, address)

    return guarded


def _is_loopback(host: str) -> bool:
    try:
        address = ipaddress.ip_address(host.partition("%")[0])
    except ValueError:
        return host == "localhost"
    mapped = getattr(address, "ipv4_mapped", None)
    return (mapped or address).is_loopback or address.is_unspecified


@pytest.fixture
def clock() -> SetClock:
    return SetClock(NOW)


# --- PostgreSQL ---


@dataclass
class Cluster:
    """A running PostgreSQL of our own, reached over a Unix socket in its folder."""

    folder: Path
    process: subprocess.Popen[bytes]
    numbers: Iterator[int] = field(default_factory=count)

    def url(self, database: str) -> str:
        return f"postgresql+psycopg://course_sync@/{database}?host={self.folder}"

    def ask(self, *statements: str) -> None:
        engine = sa.create_engine(self.url("postgres"), isolation_level="AUTOCOMMIT")
        with engine.connect() as connection:
            for statement in statements:
                connection.exec_driver_sql(statement)
        engine.dispose()

    def new_database(self) -> str:
        """The address of a fresh database."""
        name = f"t{next(self.numbers)}"
        self.ask(f"CREATE DATABASE {name} TEMPLATE template0")
        return self.url(name)

    def drop(self, url: str) -> None:
        self.ask(f"DROP DATABASE {sa.make_url(url).database} WITH (FORCE)")


@pytest.fixture(scope="session")
def postgres() -> Iterator[Cluster]:
    """A private PostgreSQL for this process of the session."""
    binaries = _binaries()
    if binaries is None or find_spec("psycopg") is None:
        if "postgres" in REQUIRED:
            pytest.fail("needs PostgreSQL, and COURSE_SYNC_REQUIRE asks for it")
        pytest.skip("needs PostgreSQL")
    user = _server_user()
    folder = Path(tempfile.mkdtemp(prefix="course-sync-pg-"))
    if user is not None:
        os.chown(folder, user.pw_uid, user.pw_gid)
    try:
        cluster = _start(binaries, folder, user)
        try:
            yield cluster
        finally:
            cluster.process.send_signal(signal.SIGINT)  # ends now, without waiting for clients
            try:
                cluster.process.wait(timeout=30)
            except subprocess.TimeoutExpired:
                cluster.process.kill()
                cluster.process.wait()
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _binaries() -> Path | None:
    for name in ("postgres", "pg_ctl"):
        found = shutil.which(name)
        if found and (Path(found).resolve().parent / "initdb").exists():
            return Path(found).resolve().parent
    shipped = [path for path in Path("/usr/lib/postgresql").glob("*/bin") if (path / "initdb").exists()]
    return max(shipped, key=lambda path: float(path.parent.name), default=None)


def _server_user() -> pwd.struct_passwd | None:
    """Who runs the server: it refuses to be root's."""
    if os.geteuid() != 0:
        return None
    for name in ("postgres", "nobody"):
        with suppress(KeyError):
            return pwd.getpwnam(name)
    return None


def _start(binaries: Path, folder: Path, user: pwd.struct_passwd | None) -> Cluster:
    data = folder / "data"
    log = folder / "log"
    options: dict[str, Any] = {"cwd": folder, "stdin": subprocess.DEVNULL, "env": {"PATH": os.defpath, "LC_ALL": "C"}}
    if user is not None:
        options |= {"user": user.pw_uid, "group": user.pw_gid, "extra_groups": []}
    made = subprocess.run(
        [binaries / "initdb", "-D", data, "-U", "course_sync", "-A", "trust", "-E", "UTF8", "--no-sync"],
        capture_output=True,
        check=False,
        **options,
    )
    if made.returncode:
        pytest.fail(f"initdb: {made.stderr.decode()}")
    settings = {
        "listen_addresses": "",
        "unix_socket_directories": str(folder),
        "fsync": "off",
        "full_page_writes": "off",
        "synchronous_commit": "off",
        "shared_buffers": "16MB",
        "max_connections": "40",
        "autovacuum": "off",
    }
    words = [word for name, value in settings.items() for word in ("-c", f"{name}={value}")]
    with log.open("wb") as output:
        process = subprocess.Popen([binaries / "postgres", "-D", data, *words], stdout=output, stderr=output, **options)
    cluster = Cluster(folder, process)
    until = time.monotonic() + _STARTS_WITHIN
    while True:
        try:
            cluster.ask("SELECT 1")
        except sa.exc.OperationalError:
            if process.poll() is not None or time.monotonic() > until:
                process.kill()
                process.wait()
                pytest.fail(f"PostgreSQL did not start: {log.read_text()}")
            time.sleep(0.05)
        else:
            return cluster


# --- the store ---

DATABASES = ("sqlite", pytest.param("postgresql", marks=pytest.mark.postgres))


@pytest.fixture(params=DATABASES)
def empty_url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """The address of a database in which nothing is, on each kind."""
    if request.param == "sqlite":
        yield f"sqlite:///{tmp_path / 'course-sync.db'}"
        return
    cluster: Cluster = request.getfixturevalue("postgres")
    url = cluster.new_database()
    yield url
    cluster.drop(url)


@pytest.fixture(params=DATABASES)
def store_url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """The address of a database of the present schema, on each kind."""
    if request.param == "sqlite":
        path = tmp_path / "course-sync.db"
        shutil.copy(request.getfixturevalue("_sqlite_template"), path)
        yield f"sqlite:///{path}"
        return
    url: str = request.getfixturevalue("_postgres_upgraded")
    yield url
    _empty(url)


@pytest.fixture
def store(store_url: str) -> Iterator[Store]:
    """The store on each kind of database, upgraded and empty."""
    opened = Store(store_url)
    yield opened
    opened.close()


@pytest.fixture(scope="session")
def _sqlite_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("template") / "course-sync.db"
    _upgraded(f"sqlite:///{path}")
    return path


@pytest.fixture(scope="session")
def _postgres_upgraded(postgres: Cluster) -> str:
    """One database for all tests of this process: to empty it costs a tenth of a new one."""
    url = postgres.new_database()
    _upgraded(url)
    return url


def _empty(url: str) -> None:
    deletions = "; ".join(f"DELETE FROM {table.name}" for table in metadata.sorted_tables)
    engine = sa.create_engine(url, poolclass=sa.NullPool)
    with engine.begin() as connection:
        connection.exec_driver_sql(deletions)


def _upgraded(url: str) -> None:
    store = Store(url)
    upgrade(store, NOW)
    store.close()
