"""Bringing a database to the present schema: Alembic's migrations, shipped in the package."""

from datetime import datetime
from pathlib import Path

import sqlalchemy as sa
from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory

from course_sync.errors import StoreError
from course_sync.store.session import Store

_SCRIPTS = Path(__file__).parent / "migrations"
_LOCK = 0x636F7572  # "cour": PostgreSQL advisory lock, so that two processes do not upgrade at once


def head() -> str:
    """The revision that this version of course-sync works with."""
    return ScriptDirectory.from_config(_config()).get_current_head() or ""


def current(store: Store) -> str | None:
    """The revision of the database; None for an empty one."""
    with store.engine.connect() as connection:
        return MigrationContext.configure(connection).get_current_revision()


def upgrade(store: Store, now: datetime) -> str | None:
    """Upgrade to `head()`. An SQLite file that holds data is first copied beside itself.

    Returns:
        the backup's path, None where none was needed.

    Raises:
        StoreError: the database is newer than this version of course-sync.
    """
    before = current(store)
    if before == head():
        return None
    known = {script.revision for script in ScriptDirectory.from_config(_config()).walk_revisions()}
    if before is not None and before not in known:
        raise StoreError(f"The database is of a newer course-sync (revision {before}). Install that version.")
    backup = _backup(store, now) if before is not None else None
    config = _config()
    with store.engine.connect() as connection:
        if store.dialect == "postgresql":
            connection.execute(sa.text("SELECT pg_advisory_lock(:key)"), {"key": _LOCK})
            connection.commit()
        config.attributes["connection"] = connection
        command.upgrade(config, "head")
        connection.commit()
        if store.dialect == "postgresql":
            connection.execute(sa.text("SELECT pg_advisory_unlock(:key)"), {"key": _LOCK})
            connection.commit()
    return backup


def _config() -> Config:
    config = Config()
    config.set_main_option("script_location", str(_SCRIPTS))
    return config


def _backup(store: Store, now: datetime) -> str | None:
    database = store.engine.url.database
    if store.dialect != "sqlite" or not database or database == ":memory:":
        return None
    target = f"{database}.before-{now:%Y%m%dT%H%M%S}"
    with store.engine.connect() as connection:
        raw = connection.connection.driver_connection
        if raw is not None:
            raw.execute("VACUUM INTO ?", (target,))
    return target
