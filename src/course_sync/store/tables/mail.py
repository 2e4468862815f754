"""The outbox."""

from datetime import datetime

import sqlalchemy as sa
from sqlmodel import Field, SQLModel


class MessageRow(SQLModel, table=True):
    """A mail to be delivered. After delivery `recipient`, `text`, `html` and `data` are emptied; the hash stays until retention purges the row.

    `state`: pending, sent, failed. `claimed_by`/`claimed_until`: one sender at a time. `topic`: hash of what a notice is
    about, to know one that says nothing new.
    """

    __tablename__ = "message"

    id: int | None = Field(default=None, primary_key=True)
    message_id: str = Field(unique=True)
    kind: str
    recipient: str
    recipient_hash: str = Field(index=True)
    language: str
    subject: str
    text: str
    html: str
    thread: str
    created_at: datetime
    state: str = Field(index=True)
    attempts: int
    next_try: datetime
    claimed_by: str
    claimed_until: datetime | None = None
    sent_at: datetime | None = None
    last_error: str
    reminder: bool
    topic: str = Field(default="", sa_column_kwargs={"server_default": sa.text("''")})
    data: str = Field(default="", sa_column_kwargs={"server_default": sa.text("''")})


class AttachmentRow(SQLModel, table=True):
    """A file that a mail carries; it goes when the mail's text goes."""

    __tablename__ = "message_attachment"

    id: int | None = Field(default=None, primary_key=True)
    message_id: int = Field(index=True)
    name: str
    mimetype: str
    content: bytes


class MessageItemRow(SQLModel, table=True):
    __tablename__ = "message_item"
    __table_args__ = (sa.UniqueConstraint("message_id", "fingerprint", "kind"),)

    id: int | None = Field(default=None, primary_key=True)
    message_id: int = Field(index=True)
    fingerprint: str
    course_id: int
    kind: str
    transition_id: int | None = None
