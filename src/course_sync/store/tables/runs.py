"""The run ledger and the lease that keeps runs from overlapping."""

from datetime import datetime

import sqlalchemy as sa
from sqlmodel import Field, SQLModel

from course_sync.store.tables.base import Json, json_column


class RunRow(SQLModel, table=True):
    """`scope`: what it was asked to do, so that only a like run carries an interrupted one on."""

    __tablename__ = "run"

    id: int | None = Field(default=None, primary_key=True)
    started_at: datetime
    ended_at: datetime | None = None
    state: str
    trigger: str
    scope: Json = Field(sa_column=json_column())
    our_network: bool = False


class StageRow(SQLModel, table=True):
    __tablename__ = "run_stage"

    run_id: int = Field(primary_key=True, sa_column_kwargs={"autoincrement": False})
    stage: str = Field(primary_key=True)
    started_at: datetime
    ended_at: datetime | None = None
    counts: Json = Field(sa_column=json_column())


class FailureRow(SQLModel, table=True):
    __tablename__ = "run_failure"

    id: int | None = Field(default=None, primary_key=True)
    run_id: int = Field(index=True)
    stage: str
    course_id: int | None = None
    subject: str
    message: str
    at: datetime


class NoticeRow(SQLModel, table=True):
    """Something the administrator is to be told; one row a code and run."""

    __tablename__ = "platform_notice"
    __table_args__ = (sa.UniqueConstraint("run_id", "code"),)

    id: int | None = Field(default=None, primary_key=True)
    run_id: int
    code: str
    details: list[str] = Field(sa_column=json_column())
    at: datetime
    claimed_at: datetime | None = None


class LeaseRow(SQLModel, table=True):
    __tablename__ = "lease"

    name: str = Field(primary_key=True)
    owner: str
    expires_at: datetime
