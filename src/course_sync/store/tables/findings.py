"""Findings' lives, what rules saw, what people said about it, and courses after each run."""

from datetime import date, datetime
from typing import Any

import sqlalchemy as sa
from sqlmodel import Field, SQLModel

from course_sync.store.tables.base import Json, json_column


class ObservationRow(SQLModel, table=True):
    """What the rules saw in a course's last judgement; replaced by the next one."""

    __tablename__ = "observation"

    course_id: int = Field(primary_key=True, sa_column_kwargs={"autoincrement": False})
    fingerprint: str = Field(primary_key=True)
    rule: str
    severity: str
    subject: str
    place: Json = Field(sa_column=json_column())
    details: Json = Field(sa_column=json_column())
    verdict: str | None = None
    reason: str | None = None
    signs: list[Any] = Field(sa_column=json_column())
    conclusive: bool


class JudgementRow(SQLModel, table=True):
    """Which run judged and which settled a course.

    `uncovered`: standing findings whose absence means nothing this time; `unwatched`: that nobody looks for. `signature`: of all
    that the rules that read texts were told; while it is the same and `again_on` lies ahead, they are not asked again.
    """

    __tablename__ = "judgement"

    course_id: int = Field(primary_key=True, sa_column_kwargs={"autoincrement": False})
    judged_run: int
    judged_at: datetime
    uncovered: list[str] = Field(sa_column=json_column())
    unwatched: list[str] | None = Field(default=None, sa_column=json_column(nullable=True))
    settled_run: int | None = None
    failed_rules: list[Any] = Field(sa_column=json_column())
    signature: str = Field(default="", sa_column_kwargs={"server_default": sa.text("''")})
    again_on: date | None = None


class FindingRow(SQLModel, table=True):
    __tablename__ = "finding"

    fingerprint: str = Field(primary_key=True)
    course_id: int = Field(index=True)
    rule: str
    severity: str
    subject: str
    place: Json = Field(sa_column=json_column())
    details: Json = Field(sa_column=json_column())
    verdict: str | None = None
    reason: str | None = None
    signs: list[Any] = Field(sa_column=json_column())
    state: str = Field(index=True)
    first_seen: datetime
    last_seen: datetime
    opened_at: datetime | None = None
    resolved_at: datetime | None = None
    baseline: bool = Field(default=False, sa_column_kwargs={"server_default": sa.false()})
    escalated_at: datetime | None = None


class TransitionRow(SQLModel, table=True):
    """Append-only; `claimed_at`: when `tell` took it up."""

    __tablename__ = "transition"

    id: int | None = Field(default=None, primary_key=True)
    fingerprint: str = Field(index=True)
    course_id: int
    run_id: int = Field(index=True)
    kind: str
    severity: str
    at: datetime
    claimed_at: datetime | None = Field(default=None, index=True)


class MuteRow(SQLModel, table=True):
    """`fingerprint`: the finding that it was said of; `scope`, `rule`, `subject`, `course_id`: what else it silences."""

    __tablename__ = "mute"

    id: int | None = Field(default=None, primary_key=True)
    fingerprint: str = Field(index=True)
    scope: str = Field(default="occurrence", sa_column_kwargs={"server_default": "occurrence"})
    rule: str = Field(default="", sa_column_kwargs={"server_default": sa.text("''")})
    subject: str = Field(default="", sa_column_kwargs={"server_default": sa.text("''")})
    course_id: int | None = None
    reason: str
    by: str
    until: date
    created_at: datetime
    ended_at: datetime | None = None


class ReviewRow(SQLModel, table=True):
    __tablename__ = "review"

    id: int | None = Field(default=None, primary_key=True)
    course_id: int = Field(index=True)
    on: date
    by: str
    note: str
    next: date | None = None


class AnswerRow(SQLModel, table=True):
    """What a person answered from a mail; `recipient_hash`: to whom the mail went. `done_at`: when it was acted on."""

    __tablename__ = "answer"

    id: int | None = Field(default=None, primary_key=True)
    act: str
    fingerprint: str = Field(index=True)
    course_id: int
    recipient_hash: str
    by: str
    reason: str
    at: datetime
    done_at: datetime | None = Field(default=None, index=True)


class SnapshotRow(SQLModel, table=True):
    __tablename__ = "snapshot"
    __table_args__ = (sa.UniqueConstraint("course_id", "run_id"), sa.Index(None, "course_id", "at"))

    id: int | None = Field(default=None, primary_key=True)
    course_id: int
    run_id: int
    at: datetime
    status: str
    why: list[Any] = Field(sa_column=json_column())
    counts: Json = Field(sa_column=json_column())
    coverage: Json = Field(sa_column=json_column())
    enrolled: int | None = None
    completed: int | None = None
