"""Alembic's environment: always over a connection that `store.migrate` hands in."""

from typing import Any, Literal

import sqlalchemy as sa
from alembic import context

from course_sync.store.tables import metadata


def _render(kind: str, item: Any, _autogen: Any) -> str | Literal[False]:
    """Plain SQLAlchemy types, so that old migrations outlive SQLModel's internals."""
    if kind == "type":
        if isinstance(item, sa.types.TypeDecorator) and isinstance(item.impl, sa.DateTime):
            return "sa.DateTime(timezone=True)"
        if isinstance(item, sa.String):
            return f"sa.String({item.length or ''})"
        if isinstance(item, sa.types.TypeDecorator) and isinstance(item.impl, sa.String):
            return "sa.String()"
    return False


connection = context.config.attributes["connection"]
context.configure(
    connection=connection,
    target_metadata=metadata,
    render_as_batch=True,
    render_item=_render,
    transaction_per_migration=False,  # all or nothing, and of two processes the second sees the work done
    compare_type=False,
)
with context.begin_transaction():
    context.run_migrations()
