"""Files that mails of the outbox carry: kept until the mail is delivered, with its text."""

from collections.abc import Collection, Sequence

import sqlalchemy as sa
from sqlmodel import Session, col, select

from course_sync.model.messages import Attachment
from course_sync.store.tables.mail import AttachmentRow
from course_sync.store.upsert import insert_all


def attach(session: Session, message: int, files: Sequence[Attachment]) -> None:
    """Lay files beside a mail, in its transaction."""
    rows = [{"message_id": message, "name": f.name, "mimetype": f.mimetype, "content": f.content} for f in files]
    insert_all(session, AttachmentRow, rows)


def attached(session: Session, message: int) -> tuple[Attachment, ...]:
    """What a mail carries, in order."""
    rows = session.exec(
        select(AttachmentRow).where(AttachmentRow.message_id == message).order_by(col(AttachmentRow.id))
    )
    return tuple(Attachment(row.name, row.mimetype, row.content) for row in rows)


def detach(session: Session, messages: Collection[int] | sa.Select[tuple[int]]) -> None:
    """Forget what these mails carried."""
    session.connection().execute(sa.delete(AttachmentRow).where(col(AttachmentRow.message_id).in_(messages)))
