"""Bulk writing, the same on both databases."""

from collections.abc import Iterable, Mapping, Sequence
from importlib import import_module
from itertools import repeat
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
    insert = insert_of(session)
    for start in range(0, len(values), _CHUNK):
        chunk = values[start : start + _CHUNK]
        session.connection().execute(_or_update(insert(table), key, keep, chunk[0]), chunk)
    return len(values)


def upsert_plain(
    session: Session,
    model: type[SQLModel],
    names: Sequence[str],
    rows: Sequence[tuple[Any, ...]],
    *,
    same: Mapping[str, Any],
    keep: Sequence[str] = (),
) -> None:
    """`upsert` of tens of thousands of rows, at half its price: values of `names`, prepared column by column for the driver.

    Args:
        rows: no two with the same primary key.
        same: columns in which all rows have one value.
    """
    if not rows:
        return
    table, connection = table_of(model), session.connection()
    every = [*names, *same]
    key = [column.name for column in table.primary_key]
    statement = _or_update(insert_of(session)(table), key, keep, every)
    compiled = statement.compile(dialect=connection.dialect, column_keys=every)
    columns = [*zip(*rows, strict=True)]
    ready = [_prepared(table.c[name], column, connection.dialect) for name, column in zip(names, columns, strict=True)]
    ready += [repeat(*_prepared(table.c[name], (value,), connection.dialect)) for name, value in same.items()]
    if compiled.positional:
        order = [every.index(name) for name in compiled.positiontup or ()]
        connection.exec_driver_sql(compiled.string, [*zip(*(ready[at] for at in order), strict=False)])
    else:
        connection.exec_driver_sql(
            compiled.string, [dict(zip(every, row, strict=True)) for row in zip(*ready, strict=False)]
        )


def _prepared(column: sa.Column[Any], values: Iterable[Any], dialect: sa.Dialect) -> Iterable[Any]:
    """Values of a column as its driver takes them."""
    processor = column.type.dialect_impl(dialect).bind_processor(dialect)
    return map(processor, values) if processor else values


def insert_of(session: Session) -> Any:
    """The database's own INSERT. Only the one in use is loaded: PostgreSQL's catalogue takes longer than a small command to run."""
    return import_module(f"sqlalchemy.dialects.{session.get_bind().dialect.name}").insert


def _or_update(statement: Any, key: Sequence[str], keep: Sequence[str], names: Iterable[str]) -> sa.Insert:
    """`statement` that brings a row up to date that is there."""
    changed = {name: statement.excluded[name] for name in names if name not in key and name not in keep}
    return cast(
        "sa.Insert",
        statement.on_conflict_do_update(index_elements=key, set_=changed)
        if changed
        else statement.on_conflict_do_nothing(index_elements=key),
    )


def insert_all(session: Session, model: type[SQLModel], rows: Sequence[Mapping[str, Any]]) -> None:
    """Append `rows`; all with the same keys."""
    if rows:
        session.connection().execute(sa.insert(table_of(model)), [dict(row) for row in rows])
