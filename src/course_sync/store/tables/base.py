"""Names for constraints (SQLite's batch migrations need them), and what all tables have in common: set before any is defined."""

from typing import Any

import sqlalchemy as sa
from sqlmodel import SQLModel

# A row is made by what it is made of, never validated: to build each table's validator takes time in every process that looks at the database.
SQLModel.model_config["defer_build"] = True

metadata = SQLModel.metadata
metadata.naming_convention = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
    "pk": "pk_%(table_name)s",
}

Json = dict[str, Any]


def json_column(*, nullable: bool = False) -> sa.Column[Any]:
    """A column for a small structure; the same type on SQLite and PostgreSQL."""
    return sa.Column(sa.JSON(none_as_null=True), nullable=nullable)
