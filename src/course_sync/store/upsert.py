"""Bulk writing, the same on both databases."""

from collections.abc import Iterable, Mapping, Sequence
from importlib import import_module
from typing import Any, cast

import sqlalchemy as sa
from sqlmodel import Session, SQLModel

_CHUNK = 500  # rows a statement: under SQLite's bound of bound values for our widest table


def table_of(model: type[SQLModel]) -> sa.Table:
    """The table behind a model, typed."""
    return cast("sa.Table", sa.inspect(model).local_table)


def upsert(
    session: Session,
    model: type[SQLModel],
    rows: Iterable[Mapping[str, Any]],
    *,
    keep: Sequence[str] = (),
    index: Sequence[str] = (),
) -> int:
    """Insert `rows`, or bring those that are there up to date. Returns how many there were.

    Args:
        rows: mappings that all have the same keys; of several with the same primary key the last one counts.
        keep: columns that an existing row keeps ("first_seen").
        index: the columns that tell a row; the primary key by default.
    """
    table = table_of(model)
    key = list(index) or [column.name for column in table.primary_key]
    distinct = {tuple(row[name] for name in key): dict(row) for row in rows}
    values = list(distinct.values())
    # Only the one in use: PostgreSQL's catalogue takes longer to load than a small command to run.
    insert = import_module(f"sqlalchemy.dialects.{session.get_bind().dialect.name}").insert
    for start in range(0, len(values), _CHUNK):
        chunk = values[start : start + _CHUNK]
        statement = insert(table)
        changed = {name: statement.excluded[name] for name in chunk[0] if name not in key and name not in keep}
        action = (
            statement.on_conflict_do_update(index_elements=key, set_=changed)
            if changed
            else statement.on_conflict_do_nothing(index_elements=key)
        )
        session.connection().execute(action, chunk)
    return len(values)


def insert_all(session: Session, model: type[SQLModel], rows: Sequence[Mapping[str, Any]]) -> None:
    """Append `rows`; all with the same keys."""
    if rows:
        session.connection().execute(sa.insert(table_of(model)), [dict(row) for row in rows])
