"""A person's rows, out of every table that holds pseudonyms, and out of the database's files."""

import sqlite3
from dataclasses import dataclass

import sqlalchemy as sa
from sqlmodel import Session, col, select

from course_sync.errors import StoreError
from course_sync.store import pulls
from course_sync.store.session import Store, explained
from course_sync.store.tables import EnrolmentRow, StagedRow, metadata
from course_sync.store.upsert import table_of

_PSEUDONYM = "learner"  # the column's name wherever one is kept but in what a pull laid aside


@dataclass(frozen=True, slots=True)
class Forgotten:
    """What was deleted of a person: `rows` in all tables; `present`: courses that they were in at the last run."""

    rows: int
    present: int


def forget(session: Session, learner: str) -> Forgotten:
    """Delete every row under this pseudonym, of those who left too, and all that a killed pull left: that counts for nothing."""
    present = session.exec(
        select(sa.func.count())
        .select_from(EnrolmentRow)
        .where(EnrolmentRow.learner == learner, col(EnrolmentRow.gone_at).is_(None))
    ).one()
    rows = pulls.naming(session, learner)
    pulls.begin(session)
    for table in metadata.sorted_tables:
        if _PSEUDONYM in table.c:
            rows += session.connection().execute(sa.delete(table).where(table.c[_PSEUDONYM] == learner)).rowcount
    return Forgotten(rows, present)


def ways_kept(session: Session) -> set[str]:
    """How people were read of whom there are rows, of those who left too: each way has pseudonyms of its own."""
    return set(session.exec(select(EnrolmentRow.way).distinct()))


def scrub(store: Store) -> None:
    """Write the tables of people anew: what is deleted stays in a database's files until its room is used again.

    Raises:
        StoreError: that was not possible; the rows are deleted, their bytes may still be there.
    """
    try:
        if store.dialect == "sqlite":
            _scrub_sqlite(store)
        else:
            tables = [table for table in metadata.sorted_tables if _PSEUDONYM in table.c]
            names = ", ".join(table.name for table in [*tables, table_of(StagedRow)])
            with explained(), store.engine.connect() as connection:
                connection.execution_options(isolation_level="AUTOCOMMIT").execute(sa.text(f"VACUUM FULL {names}"))
    except (sqlite3.Error, StoreError) as error:
        raise StoreError(
            "The rows are deleted, but their bytes may still lie in the database's files "
            f"({error}). See that the disk has room and nothing else uses the database, and give the command again."
        ) from None


def _scrub_sqlite(store: Store) -> None:
    # Not through SQLAlchemy: VACUUM cannot run within a transaction.
    with store.connect() as connection:
        raw = connection.connection.driver_connection
        if raw is None:
            return
        raw.execute("VACUUM")
        busy = raw.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0]
    if busy:
        raise StoreError("another process is reading it")
