"""Figures that are settled, what is on its way into them, and who took them out."""

from datetime import date, datetime

import sqlalchemy as sa
from sqlmodel import Field, SQLModel

from course_sync.store.tables.base import Json, json_column


class StagedRow(SQLModel, table=True):
    """People of one course as a page of a pull under way brought them; taken over course by course when it is whole."""

    __tablename__ = "enrolment_pull"

    id: int | None = Field(default=None, primary_key=True)
    course_id: int = Field(index=True)
    number: int
    people: str  # JSON, a list a person, the pseudonym first


class FrozenRow(SQLModel, table=True):
    """The publishable tables of a period, as they were settled: never changed, a correction is a new version."""

    __tablename__ = "statistics_frozen"
    __table_args__ = (sa.UniqueConstraint("period", "version"),)

    id: int | None = Field(default=None, primary_key=True)
    period: str
    version: int
    starts: date
    ends: date
    frozen_at: datetime
    way: str
    floor: int
    definitions: int
    tables: Json = Field(sa_column=json_column())


class CourseFiguresRow(SQLModel, table=True):
    """Publishable figures of a course on a day, of one kind ("activities" …): never changed, a later day is a new version."""

    __tablename__ = "course_figures"
    __table_args__ = (sa.UniqueConstraint("course_id", "kind", "version"),)

    id: int | None = Field(default=None, primary_key=True)
    course_id: int
    kind: str
    version: int
    frozen_at: datetime
    floor: int
    definitions: int
    figures: Json = Field(sa_column=json_column())


class AccessRow(SQLModel, table=True):
    """Who took figures out or had a person forgotten, when, what for; rows are only added."""

    __tablename__ = "access_log"

    id: int | None = Field(default=None, primary_key=True)
    at: datetime
    actor: str
    action: str
    purpose: str
    subject: str
    persons: int | None = None
