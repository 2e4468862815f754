"""Links, where they occur, and their visits."""

from datetime import datetime
from typing import Any

import sqlalchemy as sa
from sqlmodel import Field, SQLModel

from course_sync.store.tables.base import json_column


class LinkRow(SQLModel, table=True):
    """One distinct address. `id` is a hash of `url`, since addresses outgrow an index page of PostgreSQL.

    `streak`: [[moment, reason], …] of bad visits since the last good one. `next_due`: not visited before; a bad link is due at once.
    """

    __tablename__ = "link"

    id: str = Field(primary_key=True)
    url: str
    kind: str = Field(index=True)
    host: str = Field(index=True)
    first_seen: datetime
    next_due: datetime | None = Field(default=None, index=True)
    visited_run: int | None = None
    last_visit_id: int | None = None
    last_good: datetime | None = None
    last_conclusive_good: bool = False
    streak: list[Any] = Field(sa_column=json_column())
    etag: str = ""
    last_modified: str = ""


class OccurrenceRow(SQLModel, table=True):
    __tablename__ = "occurrence"

    id: int | None = Field(default=None, primary_key=True)
    text_key: str = Field(index=True)
    course_id: int = Field(index=True)
    link_id: str = Field(index=True)
    fragment: str
    written: str
    words: str
    tag: str


_PUT_OFF = "reason IN ('too_many_requests', 'unavailable')"


class VisitRow(SQLModel, table=True):
    """Append-only but for what a run concludes of its pending ones; kept as long as retention says.

    `pending`: of a run that has not yet seen whether its own network failed; it counts for nothing until then.
    `was_good`: whether the link was good at its last conclusive visit before; told of visits within a run only.
    """

    __tablename__ = "visit"
    # On PostgreSQL they are partial, too, by their migrations: to say so here would load that dialect (2.8 MB) into every process.
    __table_args__ = (
        sa.Index("ix_visit_pending", "run_id", sqlite_where=sa.text("pending")),
        sa.Index("ix_visit_put_off", "at", sqlite_where=sa.text(_PUT_OFF)),
    )

    id: int | None = Field(default=None, primary_key=True)
    link_id: str = Field(index=True)
    run_id: int | None = Field(default=None, index=True)
    at: datetime = Field(index=True)
    verdict: str
    reason: str
    status: int | None = None
    final_url: str
    hops: list[Any] = Field(sa_column=json_column())
    evidence: str
    hint: list[Any] = Field(sa_column=json_column())
    fragments_missing: list[Any] = Field(sa_column=json_column())
    seconds: float
    pending: bool = Field(default=False, sa_column_kwargs={"server_default": sa.false()})
    was_good: bool = Field(default=False, sa_column_kwargs={"server_default": sa.false()})
