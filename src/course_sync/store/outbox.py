"""The outbox: mails that wait, are being handed over, were taken, or failed for good.

A mail is claimed by a conditional UPDATE in a short transaction, so that of several senders one has it; a claim lapses
after its lease, so that a sender that died holds nobody up. After delivery only the recipient's hash is left of it.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

import sqlalchemy as sa
from sqlalchemy.dialects import postgresql, sqlite
from sqlmodel import Session, SQLModel, select

from course_sync.model.messages import DigestItem, Message, Recipient
from course_sync.privacy import hashed_address
from course_sync.store.session import Store
from course_sync.store.tables.mail import MessageItemRow, MessageRow
from course_sync.store.upsert import table_of

PENDING, SENT, FAILED = "pending", "sent", "failed"
DIGEST = "digest"
_NOTICE = "notice:"

_MESSAGE = table_of(MessageRow)
_ITEM = table_of(MessageItemRow)
_ERROR_CHARACTERS = 300
_CHUNK = 500  # ids a statement
_RACES = 100  # lost in a row before a sender leaves the rest to the others


@dataclass(frozen=True, slots=True)
class OutboxMessage:
    """A claimed mail.

    Attributes:
        id: the row's.
        owner: who claimed it.
        attempts: how often it was tried before this claim.
        recipient_hash: what may be logged.
    """

    id: int
    owner: str
    message: Message
    kind: str
    attempts: int
    created_at: datetime
    recipient_hash: str


@dataclass(frozen=True, slots=True)
class LastMail:
    """The newest digest of a recipient.

    Attributes:
        at: when it was laid into the outbox, however long it then took to be delivered.
        reminders: how many mere reminders there were since the last digest that told something new.
    """

    at: datetime
    reminders: int


def notice_kind(code: str) -> str:
    """The kind under which notices of a code are laid into the outbox."""
    return _NOTICE + code


def put(
    session: Session, message: Message, items: Sequence[DigestItem], kind: str, now: datetime, *, reminder: bool = False
) -> bool:
    """Lay `message` into the outbox within the caller's transaction.

    Args:
        kind: `DIGEST`, or `notice_kind(code)`.
        reminder: a digest that only reminds.

    Returns:
        False when a mail of that Message-ID was there already; then nothing was changed.
    """
    row = {
        "message_id": message.message_id,
        "kind": kind,
        "recipient": message.recipient.address,
        "recipient_hash": hashed_address(message.recipient.address),
        "language": message.recipient.language,
        "subject": message.subject,
        "text": message.text,
        "html": message.html,
        "thread": message.thread,
        "created_at": now,
        "state": PENDING,
        "attempts": 0,
        "next_try": now,
        "claimed_by": "",
        "last_error": "",
        "reminder": reminder,
    }
    connection = session.connection()
    statement = _insert(session, MessageRow).values(row).on_conflict_do_nothing(index_elements=["message_id"])
    key = connection.execute(statement.returning(_MESSAGE.c.id)).scalar_one_or_none()
    if key is None:
        return False
    rows = [
        {
            "message_id": key,
            "fingerprint": item.record.finding.fingerprint,
            "course_id": item.course_id,
            "kind": item.kind.value,
            "transition_id": item.transition_id,
        }
        for item in items
    ]
    if rows:
        connection.execute(_insert(session, MessageItemRow).on_conflict_do_nothing(), rows)
    return True


def claim_next(store: Store, owner: str, now: datetime, lease_seconds: float) -> OutboxMessage | None:
    """The mail that is due longest, now `owner`'s for `lease_seconds`; None when none is due."""
    for _ in range(_RACES):
        with store.write() as session:
            key = session.exec(
                select(MessageRow.id).where(*_due(now)).order_by(_MESSAGE.c.next_try, _MESSAGE.c.id).limit(1)
            ).first()
            if key is None:
                return None
            lease = now + timedelta(seconds=lease_seconds)
            claim = sa.update(_MESSAGE).where(_MESSAGE.c.id == key, *_due(now))
            taken = session.connection().execute(claim.values(claimed_by=owner, claimed_until=lease))
            if taken.rowcount == 1:
                return _claimed(session, key, owner)
    return None


def next_due(session: Session, now: datetime) -> datetime | None:
    """When the outbox next has something to hand over: `now` or later; None when nothing waits."""
    lapses = sa.case(
        (_MESSAGE.c.claimed_until > _MESSAGE.c.next_try, _MESSAGE.c.claimed_until), else_=_MESSAGE.c.next_try
    )
    first: datetime | None = (
        session.connection().execute(sa.select(sa.func.min(lapses)).where(_MESSAGE.c.state == PENDING)).scalar()
    )
    return None if first is None else max(now, first)


def mark_sent(store: Store, claimed: OutboxMessage, now: datetime) -> None:
    """The mail was taken: empty it of all but its hash. True whoever holds the claim by now, since it was taken."""
    values = {"recipient": "", "text": "", "html": "", "state": SENT, "sent_at": now, "last_error": ""}
    _settle(store, claimed, values, only_owner=False)


def mark_retry(store: Store, claimed: OutboxMessage, error: str, next_try: datetime) -> None:
    """The mail was not taken; it is due again at `next_try`. Nothing changes when the claim has passed to another."""
    values = {"next_try": next_try, "last_error": error[:_ERROR_CHARACTERS]}
    _settle(store, claimed, values, only_owner=True)


def mark_failed(store: Store, claimed: OutboxMessage, error: str) -> None:
    """The mail cannot be delivered. It keeps its text until `purge`, so that a person may send it elsewhere."""
    values = {"state": FAILED, "last_error": error[:_ERROR_CHARACTERS]}
    _settle(store, claimed, values, only_owner=True)


def last_sent(session: Session, recipient_hash: str) -> LastMail | None:
    """What the recipient was last told in a digest; None when there was none, or none is remembered any more."""
    rows = session.exec(
        select(MessageRow.created_at, MessageRow.reminder)
        .where(MessageRow.recipient_hash == recipient_hash, MessageRow.kind == DIGEST)
        .order_by(_MESSAGE.c.created_at.desc(), _MESSAGE.c.id.desc())
    ).all()
    if not rows:
        return None
    reminders = next((position for position, (_, reminder) in enumerate(rows) if not reminder), len(rows))
    return LastMail(rows[0][0], reminders)


def last_notices(session: Session) -> Mapping[str, datetime]:
    """Code → when a notice of it was last laid into the outbox."""
    newest = sa.select(_MESSAGE.c.kind, sa.func.max(_MESSAGE.c.created_at)).where(_MESSAGE.c.kind.startswith(_NOTICE))
    rows = session.connection().execute(newest.group_by(_MESSAGE.c.kind))
    return {kind.removeprefix(_NOTICE): at for kind, at in rows}


def told(session: Session, transition_ids: Iterable[int]) -> frozenset[tuple[str, int]]:
    """Of these transitions, the (recipient hash, transition id) pairs that stand in a mail already."""
    wanted = list(transition_ids)
    pairs: set[tuple[str, int]] = set()
    for start in range(0, len(wanted), _CHUNK):
        query = (
            sa.select(_MESSAGE.c.recipient_hash, _ITEM.c.transition_id)
            .join(_ITEM, _ITEM.c.message_id == _MESSAGE.c.id)
            .where(_ITEM.c.transition_id.in_(wanted[start : start + _CHUNK]))
        )
        pairs |= {(recipient, transition) for recipient, transition in session.connection().execute(query)}
    return frozenset(pairs)


def purge(session: Session, older_than: datetime) -> int:
    """Forget mails that were sent or failed and written before `older_than`, with their items. Returns how many.

    `last_sent` counts on digests: what is kept must reach back over the last three distances between reminders.
    """
    old = sa.and_(_MESSAGE.c.state != PENDING, _MESSAGE.c.created_at < older_than)
    connection = session.connection()
    connection.execute(sa.delete(_ITEM).where(_ITEM.c.message_id.in_(sa.select(_MESSAGE.c.id).where(old))))
    return connection.execute(sa.delete(_MESSAGE).where(old)).rowcount


def _due(now: datetime) -> tuple[sa.ColumnElement[bool], ...]:
    free = sa.or_(_MESSAGE.c.claimed_until.is_(None), _MESSAGE.c.claimed_until <= now)
    return _MESSAGE.c.state == PENDING, _MESSAGE.c.next_try <= now, free


def _claimed(session: Session, key: int, owner: str) -> OutboxMessage:
    row = session.get_one(MessageRow, key)
    return OutboxMessage(
        id=key,
        owner=owner,
        message=Message(
            message_id=row.message_id,
            recipient=Recipient(row.recipient, row.language),
            subject=row.subject,
            text=row.text,
            html=row.html,
            thread=row.thread,
        ),
        kind=row.kind,
        attempts=row.attempts,
        created_at=row.created_at,
        recipient_hash=row.recipient_hash,
    )


def _settle(store: Store, claimed: OutboxMessage, values: Mapping[str, object], *, only_owner: bool) -> None:
    change = sa.update(_MESSAGE).where(_MESSAGE.c.id == claimed.id, _MESSAGE.c.state == PENDING)
    if only_owner:
        change = change.where(_MESSAGE.c.claimed_by == claimed.owner)
    after = {**values, "claimed_by": "", "claimed_until": None, "attempts": _MESSAGE.c.attempts + 1}
    with store.write() as session:
        session.connection().execute(change.values(after))


def _insert(session: Session, model: type[SQLModel]) -> sqlite.Insert | postgresql.Insert:
    insert = postgresql.insert if session.get_bind().dialect.name == "postgresql" else sqlite.insert
    return insert(table_of(model))
