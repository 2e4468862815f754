"""What Moodle holds, as last read."""

from datetime import datetime

import sqlalchemy as sa
from sqlmodel import Field, SQLModel

from course_sync.store.tables.base import Json, json_column


class CategoryRow(SQLModel, table=True):
    __tablename__ = "category"

    id: int = Field(primary_key=True, sa_column_kwargs={"autoincrement": False})
    parent: int
    name: str
    path: str
    idnumber: str | None = None


class CourseRow(SQLModel, table=True):
    """A course in our care. `read_run`: the last run that read its contents wholly; `tried_run`: that tried.

    `baselined_at`: when its first complete run ended; what was found until then is its baseline.
    `people_since`: when its people were first read in the way `people_way`; `people_read_at`: when last, in any. `figures_asked_at`: when its funnel was last asked for.
    """

    __tablename__ = "course"

    id: int = Field(primary_key=True, sa_column_kwargs={"autoincrement": False})
    shortname: str
    fullname: str
    category_id: int
    category: str
    view_url: str
    edit_url: str
    visible: bool
    idnumber: str | None = None
    format: str
    lang: str
    starts_at: datetime | None = None
    ends_at: datetime | None = None
    created_at: datetime | None = None
    modified_at: datetime | None = None
    tracks_completion: bool
    tags: list[str] = Field(sa_column=json_column())
    entrances: list[str] | None = Field(default=None, sa_column=json_column(nullable=True))
    self_enrolment: str = Field(default="unknown", sa_column_kwargs={"server_default": "unknown"})
    criteria: Json | None = Field(default=None, sa_column=json_column(nullable=True))
    in_scope: bool
    first_seen: datetime
    gone_at: datetime | None = None
    tried_run: int | None = Field(default=None, index=True)
    read_run: int | None = None
    read_at: datetime | None = None
    baselined_at: datetime | None = None
    people_since: datetime | None = None
    people_way: str = Field(default="", sa_column_kwargs={"server_default": sa.text("''")})
    people_read_at: datetime | None = None
    figures_asked_at: datetime | None = None


class CourseOwnerRow(SQLModel, table=True):
    """Who teaches a course and may be written to: only where [alerts] owners_from_moodle asks for it."""

    __tablename__ = "course_owner"

    course_id: int = Field(primary_key=True, sa_column_kwargs={"autoincrement": False})
    address: str = Field(primary_key=True)
    editing: bool
    language: str


class SectionRow(SQLModel, table=True):
    __tablename__ = "section"

    id: int = Field(primary_key=True, sa_column_kwargs={"autoincrement": False})
    course_id: int = Field(index=True)
    number: int
    name: str
    visible: bool
    place: Json = Field(sa_column=json_column())
    subsection_of: int | None = None
    gone_at: datetime | None = None


class ActivityRow(SQLModel, table=True):
    __tablename__ = "activity"

    cmid: int = Field(primary_key=True, sa_column_kwargs={"autoincrement": False})
    course_id: int = Field(index=True)
    section_id: int
    modname: str
    name: str
    instance: int
    visible: bool
    stealth: bool
    restricted: bool
    tracking: int
    place: Json = Field(sa_column=json_column())
    dates: Json = Field(sa_column=json_column())
    facts: Json = Field(sa_column=json_column())
    modified_at: datetime | None = None
    availability: str = Field(default="", sa_column_kwargs={"server_default": sa.text("''")})
    waiting: list[str] | None = Field(default=None, sa_column=json_column(nullable=True))
    gone_at: datetime | None = None


class TextRow(SQLModel, table=True):
    """A text; `key` is its place's. `parsed_hash` is the `hash` and the parser that read it last; `words` are of then.

    With a `file_key` it is a part of that file (its key ends with the part): then it has links, but neither body nor words.
    """

    __tablename__ = "text"

    key: str = Field(primary_key=True)
    course_id: int = Field(index=True)
    cmid: int | None = None
    place: Json = Field(sa_column=json_column())
    body: str
    format: str
    author: str
    base_url: str
    modified_at: datetime | None = None
    hash: str
    parsed_hash: str = ""
    words: str | None = None
    file_key: str | None = Field(default=None, index=True)
    first_seen: datetime
    changed_at: datetime | None = None
    gone_at: datetime | None = None


class FileRow(SQLModel, table=True):
    __tablename__ = "file"

    key: str = Field(primary_key=True)
    course_id: int = Field(index=True)
    cmid: int | None = None
    place: Json = Field(sa_column=json_column())
    name: str
    path: str
    url: str
    mimetype: str
    size: int | None = Field(default=None, sa_type=sa.BigInteger)
    modified_at: datetime | None = None
    external: bool
    gone_at: datetime | None = None


class FileContentRow(SQLModel, table=True):
    """What was read of a file, and of which state of it.

    `signature`: what Moodle told of the file when it was read; another one means that it must be fetched again. `sha256`: of its
    bytes. `doubt`: of bytes whose number was not the one that Moodle told; the same twice is believed. `problem`: why it was not
    read whole, "" when it was. `document`: of a PDF, as `model.course.Document`; None where that is not known.
    """

    __tablename__ = "file_content"

    key: str = Field(primary_key=True)
    course_id: int = Field(index=True)
    signature: str
    sha256: str
    doubt: str
    problem: str
    detail: str
    bytes: int = Field(sa_type=sa.BigInteger)
    links: int
    read_at: datetime
    document: Json | None = Field(default=None, sa_column=json_column(nullable=True))


class CoverageRow(SQLModel, table=True):
    __tablename__ = "coverage"

    id: int | None = Field(default=None, primary_key=True)
    course_id: int = Field(index=True)
    what: str
    cmid: int | None = None
    outcome: str
    reason: str
    detail: str
    part_id: str | None = None


class EnrolmentRow(SQLModel, table=True):
    """One learner's standing in one course; `learner` is a pseudonym, and pseudonyms of two ways do not match."""

    __tablename__ = "enrolment"

    course_id: int = Field(primary_key=True, sa_column_kwargs={"autoincrement": False})
    learner: str = Field(primary_key=True)
    role: str
    active: bool
    completed: bool | None = None
    completed_at: datetime | None = None
    last_access: datetime | None = None
    first_seen: datetime
    gone_at: datetime | None = None
    way: str = ""
    enrolled_at: datetime | None = None
    unit: str = ""
    excluded: bool = False
    asked_at: datetime | None = None


class CountRow(SQLModel, table=True):
    """Completion in figures, one row a course and run: no person in it."""

    __tablename__ = "course_count"

    course_id: int = Field(primary_key=True, sa_column_kwargs={"autoincrement": False})
    run_id: int = Field(primary_key=True, sa_column_kwargs={"autoincrement": False})
    at: datetime
    enrolled: int | None = None
    active: int | None = None
    completed: int | None = None
