"""Engine and sessions: short transactions, BEGIN IMMEDIATE for writers, the same code on SQLite and PostgreSQL."""

import os
import re
import sqlite3
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import make_url
from sqlalchemy.exc import ArgumentError, DBAPIError, NoSuchModuleError, SQLAlchemyError
from sqlmodel import Session

from course_sync.errors import ConfigError, StoreError
from course_sync.store.values import from_json, storable, to_json

__all__ = ["Session", "Store"]

_WRITES = "course_sync_writes"
_PATIENCE = 15  # seconds that one process waits for another
_READ_ONLY = "course_sync_read_only"
_REMEDIES = (
    (
        re.compile("unable to open database file|attempt to write a readonly database"),
        "If [store] is right, this user may not use it: run course-sync as the user who owns it.",
    ),
    (re.compile("database or disk is full|No space left"), "Make room on its disk, then run course-sync again."),
    (
        re.compile("file is not a database|disk image is malformed"),
        "The file is damaged or none of ours: check [store], restore it from a backup, or move it away and course-sync makes a new one.",
    ),
)
_NOT_UPGRADED = re.compile(r"no such (?:table|column)|(?:relation|column) \S+ does not exist")
_QUOTED = re.compile(r": \"[^\"]*\"|'[^']*'")  # values; names of tables and constraints stand in bare double quotes
_LEFT_OUT = " …"


class Store:
    """The database. `read()` and `write()` give sessions; neither may be held across an HTTP call.

    Args:
        url: an SQLAlchemy address, "sqlite:////var/lib/course-sync/course-sync.db" or "postgresql+psycopg://…".

    Raises:
        ConfigError: the address cannot be used.
    """

    def __init__(self, url: str) -> None:
        try:
            parsed = make_url(url)
            if parsed.get_backend_name() not in {"sqlite", "postgresql"}:
                raise ConfigError(
                    "[store] url: course-sync keeps its data in SQLite or PostgreSQL; write sqlite:///… or postgresql+psycopg://…."
                )
            if parsed.get_backend_name() == "postgresql":
                parsed = parsed.set(drivername="postgresql+psycopg")
            if parsed.get_backend_name() == "sqlite" and parsed.database:
                _make_private(Path(parsed.database))
            # Values of a failed statement are texts of courses, or mails: they stay out of every error.
            self.engine = sa.create_engine(
                parsed, hide_parameters=True, json_serializer=to_json, json_deserializer=from_json
            )
        except ModuleNotFoundError as error:
            raise ConfigError(
                "[store] url names PostgreSQL; install its driver: pip install 'course-sync[postgres]'."
            ) from error
        except (ArgumentError, NoSuchModuleError) as error:
            raise ConfigError(
                "[store] url is not a database address; write sqlite:///… or postgresql+psycopg://…."
            ) from error
        except OSError as error:
            raise ConfigError(f"[store] url: the folder of the database cannot be made ({error.strerror}).") from error
        sa.event.listen(self.engine, "before_cursor_execute", _make_storable, retval=True)
        if self.engine.dialect.name == "sqlite":
            sa.event.listen(self.engine, "do_connect", _open_sqlite)
            sa.event.listen(self.engine, "connect", _prepare_sqlite)
            sa.event.listen(self.engine, "begin", _begin_sqlite)

    @property
    def dialect(self) -> str:
        """The kind of database, sqlite or postgresql."""
        return self.engine.dialect.name

    @contextmanager
    def read(self) -> Iterator[Session]:
        """A session that sees one state of the database and changes nothing."""
        one_state = {"isolation_level": "REPEATABLE READ"} if self.dialect == "postgresql" else {}
        with self._session(one_state) as session:
            yield session  # closing it rolls back

    @contextmanager
    def write(self) -> Iterator[Session]:
        """A session whose work is committed whole at the end, or not at all when the block raises."""
        with self._session({_WRITES: True}) as session, session.begin():
            yield session

    @contextmanager
    def _session(self, options: dict[str, Any]) -> Iterator[Session]:
        bind = self.engine.execution_options(**options)
        with explained(), Session(bind, expire_on_commit=False, autoflush=False) as session:
            yield session

    @contextmanager
    def connect(self) -> Iterator[sa.Connection]:
        """A bare connection for migrations: a writer's, whose transactions the caller ends."""
        with explained(), self.engine.execution_options(**{_WRITES: True}).connect() as connection:
            yield connection

    def close(self) -> None:
        """Let go of all connections."""
        self.engine.dispose()


def _make_private(file: Path) -> None:
    """Learners' rows and recipients are nobody else's business: a new folder for the database is the owner's alone."""
    if not file.parent.is_dir():
        file.parent.mkdir(parents=True)
        file.parent.chmod(0o700)


def _open_sqlite(_dialect: Any, record: Any, arguments: Any, options: Any) -> sqlite3.Connection | None:
    """A connection of its own kind to a database that may only be read; None: SQLAlchemy makes the usual one.

    A new database is made the owner's alone, as its folder is (SQLite's -wal and -shm take after it).
    """
    file = str(arguments[0]) if arguments else ""
    if not file or file.startswith((":", "file:")):
        return None
    path = Path(file)
    if not path.exists():
        with suppress(OSError):  # the connection itself will say what is wrong
            path.touch(mode=0o600)
        return None
    if os.access(path, os.W_OK) and os.access(path.parent, os.W_OK):
        return None
    record.info[_READ_ONLY] = True
    # Between runs there is no write-ahead log, and SQLite could not make the index that goes with one here.
    quiet = not Path(f"{file}-wal").exists()
    address = f"{path.resolve().as_uri()}?mode=ro{'&immutable=1' if quiet else ''}"
    connection: sqlite3.Connection = sqlite3.connect(address, **{**options, "uri": True})
    return connection


def _prepare_sqlite(connection: Any, record: Any) -> None:
    connection.isolation_level = None  # the begin event below decides, not the driver
    cursor = connection.cursor()
    cursor.execute(f"PRAGMA busy_timeout={_PATIENCE * 1000}")
    if not record.info.get(_READ_ONLY):
        _switch_to_wal(cursor)
    for pragma in ("synchronous=NORMAL", "foreign_keys=ON"):
        cursor.execute(f"PRAGMA {pragma}")
    cursor.close()


def _switch_to_wal(cursor: sqlite3.Cursor) -> None:
    """A new file is switched once; SQLite does not wait its busy_timeout when two processes want to do that at once."""
    given_up = time.monotonic() + _PATIENCE
    while True:
        try:
            cursor.execute("PRAGMA journal_mode=WAL")
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode & 0xFF != sqlite3.SQLITE_BUSY or time.monotonic() > given_up:
                raise
            time.sleep(0.02)
        else:
            return


def _begin_sqlite(connection: sa.Connection) -> None:
    writes = connection.get_execution_options().get(_WRITES)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")


def _make_storable(
    _connection: Any, _cursor: Any, statement: str, parameters: Any, _context: Any, executemany: bool
) -> tuple[str, Any]:
    return statement, [storable(row) for row in parameters] if executemany else storable(parameters)


@contextmanager
def explained() -> Iterator[None]:
    """Turn what the database or its driver raises into a `StoreError`.

    The original is not chained: PostgreSQL quotes whole rows in it.
    """
    try:
        yield
    except SQLAlchemyError as error:
        raise StoreError(_explained(error)) from None


def _explained(error: SQLAlchemyError) -> str:
    """One line without the statement's values, which may hold texts of courses."""
    if not isinstance(error, DBAPIError):  # SQLAlchemy's own words may quote a value
        return f"The database could not be used as meant ({type(error).__name__})."
    cause = str(error.orig).strip().split("\n", 1)[0].rstrip(".")
    if _NOT_UPGRADED.search(cause):
        return f"The database is not ready ({cause}). Run `course-sync db upgrade`."
    for pattern, remedy in _REMEDIES:
        if pattern.search(cause):
            return f"The database refused: {cause}. {remedy}"
    return f"The database refused: {_QUOTED.sub(_LEFT_OUT, cause)}."
