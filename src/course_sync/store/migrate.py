"""Bringing a database to the present schema: Alembic's migrations, shipped in the package.

Alembic is loaded where a database is upgraded: half a second and 7 MB that every other command does without.
"""

import os
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING

import sqlalchemy as sa

from course_sync.errors import StoreError
from course_sync.store.session import Store

if TYPE_CHECKING:
    from alembic.config import Config

_SCRIPTS = Path(__file__).parent / "migrations"
_LOCK = 0x636F7572  # "cour": PostgreSQL advisory lock, so that two processes do not upgrade at once


def head() -> str:
    """The revision that this version of course-sync works with: migrations are numbered in one line."""
    return _revisions()[-1]


def _revisions() -> list[str]:
    return sorted(path.name[:4] for path in (_SCRIPTS / "versions").glob("[0-9][0-9][0-9][0-9]_*.py"))


def is_newer(revision: str) -> bool:
    """Whether a database of this revision was made by a later version of course-sync: revisions are numbered."""
    return revision > head()


def newer(revision: str) -> str:
    """What to tell then."""
    return f"The database is of a newer course-sync (revision {revision}). Install that version."


def current(store: Store) -> str | None:
    """The revision of the database; None for an empty one.

    Raises:
        StoreError: the database is not to be had.
    """
    with store.read() as session:
        connection = session.connection()
        if not sa.inspect(connection).has_table("alembic_version"):
            return None
        found: str | None = connection.scalar(sa.text("SELECT version_num FROM alembic_version"))
        return found


def upgrade(store: Store, now: datetime) -> str | None:
    """Upgrade to `head()`. An SQLite file that holds data is first copied beside itself.

    Of two processes at once the second waits, and finds the work done.

    Returns:
        the backup's path, None where none was needed.

    Raises:
        StoreError: the database is newer than this version of course-sync, or not to be had.
    """
    before = current(store)
    if before == head():
        return None
    if before is not None and is_newer(before):
        raise StoreError(newer(before))
    backup = _backup(store, now) if before is not None else None
    # On SQLite the whole upgrade is one BEGIN IMMEDIATE; PostgreSQL has the lock.
    from alembic import command

    with store.connect() as connection, _alone(connection):
        run_command(connection, command.upgrade, "head")
    return backup


def run_command(connection: sa.Connection, do: Callable[["Config", str], None], revision: str) -> None:
    """Run one of Alembic's commands over `connection`, to the end of its transaction."""
    config = _config()
    config.attributes["connection"] = connection
    try:
        _check_foreign_keys(connection, on=False)  # batch mode drops and renames tables
        do(config, revision)
        connection.commit()
    finally:
        connection.rollback()
        _check_foreign_keys(connection, on=True)


def _check_foreign_keys(connection: sa.Connection, *, on: bool) -> None:
    """SQLite heeds this outside of transactions only, and SQLAlchemy's begin one with the first statement."""
    raw = connection.connection.driver_connection
    if connection.dialect.name == "sqlite" and raw is not None:
        raw.execute(f"PRAGMA foreign_keys={'ON' if on else 'OFF'}")


@contextmanager
def _alone(connection: sa.Connection) -> Iterator[None]:
    if connection.dialect.name != "postgresql":
        yield
        return
    connection.execute(sa.text("SELECT pg_advisory_lock(:key)"), {"key": _LOCK})
    connection.commit()
    try:
        yield
    finally:
        connection.rollback()
        connection.execute(sa.text("SELECT pg_advisory_unlock(:key)"), {"key": _LOCK})
        connection.commit()


def _config() -> "Config":
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(_SCRIPTS).replace("%", "%%"))
    return config


def _backup(store: Store, now: datetime) -> str | None:
    database = store.engine.url.database
    if store.dialect != "sqlite" or not database or database == ":memory:":
        return None
    target = _new_file(f"{database}.before-{now:%Y%m%dT%H%M%S}")
    # Not through SQLAlchemy: VACUUM cannot run within a transaction.
    with store.connect() as connection:
        raw = connection.connection.driver_connection
        try:
            if raw is not None:
                raw.execute("VACUUM INTO ?", (target,))
        except sqlite3.Error as error:
            raise StoreError(
                f"The database was not upgraded: it cannot be copied to {target} first ({error})."
            ) from None
    return target


def _new_file(wanted: str) -> str:
    """The path of a new empty file that only its owner may read: `wanted`, or numbered after it."""
    for number in count(1):
        path = wanted if number == 1 else f"{wanted}-{number}"
        try:
            os.close(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))
        except FileExistsError:
            continue
        except OSError as error:
            raise StoreError(
                f"The database was not upgraded: it cannot be copied to {path} first ({error.strerror})."
            ) from None
        break
    return path
