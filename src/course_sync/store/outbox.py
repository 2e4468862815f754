"""The outbox: mails that wait, are being handed over, were taken, or failed for good.

A mail is claimed by a conditional UPDATE in a short transaction, so that of several senders one has it; a claim lapses
after its lease, so that a sender that died holds nobody up. After delivery only the recipient's hash is left of it.

A moment that lies further ahead than anything is ever put off was written by a clock that went wrong: it counts as past.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

import sqlalchemy as sa
from sqlmodel import Session, select

from course_sync.model.messages import DigestItem, EventItem, Message, Recipient
from course_sync.privacy import hashed_address
from course_sync.store.attachments import attach, attached, detach
from course_sync.store.session import Store
from course_sync.store.tables.mail import MessageItemRow, MessageRow
from course_sync.store.upsert import insert_of, table_of

PENDING, SENT, FAILED = "pending", "sent", "failed"
DIGEST = "digest"
INSTEAD = "instead"
"""A mail that could not be delivered to its recipient, on its way to the fall-back recipient."""
EVENT = "event"
_NOTICE = "notice:"

_MESSAGE = table_of(MessageRow)
_ITEM = table_of(MessageItemRow)
_ERROR_CHARACTERS = 300
_CHUNK = 500  # ids a statement
_RACES = 100  # lost in a row before a sender leaves the rest to the others
_FURTHEST = timedelta(days=8)  # longer than any wait between two tries, and than the longest row of holidays


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
class Substitute:
    """A mail to be laid in in another's stead."""

    message: Message
    kind: str
    topic: str = ""


@dataclass(frozen=True, slots=True)
class OutboxLine:
    """A mail as it is listed. `recipient`: "" once delivered. `next_try`: None when it waits no more."""

    id: int
    kind: str
    recipient: str
    recipient_hash: str
    subject: str
    state: str
    created_at: datetime
    sent_at: datetime | None
    next_try: datetime | None
    attempts: int
    last_error: str


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
    session: Session,
    message: Message,
    items: Sequence[DigestItem | EventItem],
    kind: str,
    now: datetime,
    *,
    reminder: bool = False,
    topic: str = "",
    not_before: datetime | None = None,
) -> bool:
    """Lay `message` into the outbox within the caller's transaction.

    Args:
        items: what of the findings it tells; none for a mail that is not about findings.
        kind: `DIGEST`, `notice_kind(code)`, or another name that `last_of_kind` then knows it by.
        reminder: a digest that only reminds.
        topic: a short hash of what it is about; `last_topics` gives it back.
        not_before: when it may be handed over; None: at once.

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
        "data": message.data,
        "created_at": now,
        "state": PENDING,
        "attempts": 0,
        "next_try": now if not_before is None else max(now, not_before),
        "claimed_by": "",
        "last_error": "",
        "reminder": reminder,
        "topic": topic,
    }
    connection = session.connection()
    statement = insert_of(session)(_MESSAGE).values(row).on_conflict_do_nothing(index_elements=["message_id"])
    key = connection.execute(statement.returning(_MESSAGE.c.id)).scalar_one_or_none()
    if key is None:
        return False
    rows = [
        {
            "message_id": key,
            "fingerprint": item.key if isinstance(item, EventItem) else item.record.finding.fingerprint,
            "course_id": item.course_id,
            "kind": EVENT if isinstance(item, EventItem) else item.kind.value,
            "transition_id": None if isinstance(item, EventItem) else item.transition_id,
        }
        for item in items
    ]
    attach(session, key, message.attachments)
    if rows:
        connection.execute(insert_of(session)(_ITEM).on_conflict_do_nothing(), rows)
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
    too_far, present = now + _FURTHEST, sa.literal(now, _MESSAGE.c.next_try.type)
    lease = sa.case((_MESSAGE.c.claimed_until > too_far, present), else_=_MESSAGE.c.claimed_until)
    begin = sa.case((_MESSAGE.c.next_try > too_far, present), else_=_MESSAGE.c.next_try)
    lapses = sa.case((lease > begin, lease), else_=begin)
    first: datetime | None = (
        session.connection().execute(sa.select(sa.func.min(lapses)).where(_MESSAGE.c.state == PENDING)).scalar()
    )
    return None if first is None else max(now, first)


def mark_sent(store: Store, claimed: OutboxMessage, now: datetime) -> None:
    """The mail was taken: empty it of all but its hash. True whoever holds the claim by now, since it was taken."""
    values = {"recipient": "", "text": "", "html": "", "data": "", "state": SENT, "sent_at": now, "last_error": ""}
    _settle(store, claimed, values, only_owner=False, then=lambda session: detach(session, [claimed.id]))


def mark_retry(store: Store, claimed: OutboxMessage, error: str, next_try: datetime) -> None:
    """The mail was not taken; it is due again at `next_try`. Nothing changes when the claim has passed to another."""
    values = {"next_try": next_try, "last_error": error[:_ERROR_CHARACTERS]}
    _settle(store, claimed, values, only_owner=True)


def mark_failed(
    store: Store, claimed: OutboxMessage, error: str, instead: Sequence[Substitute] = (), now: datetime | None = None
) -> None:
    """The mail cannot be delivered; in the same transaction `instead` is laid into the outbox.

    It keeps its text until `purge`, so that a person may have it tried again. Nothing changes, and nothing is laid in, when the
    claim has passed to another.
    """
    values = {"state": FAILED, "last_error": error[:_ERROR_CHARACTERS]}

    def lay_in(session: Session) -> None:
        for one in instead:
            put(session, one.message, (), one.kind, now or claimed.created_at, topic=one.topic)

    _settle(store, claimed, values, only_owner=True, then=lay_in)


def retry_failed(session: Session, keys: Sequence[int] | None, now: datetime) -> int:
    """Have mails that were given up tried again from `now` on, as if new: all (None) or these. Returns how many."""
    change = sa.update(_MESSAGE).where(_MESSAGE.c.state == FAILED, _MESSAGE.c.text != "")
    if keys is not None:
        change = change.where(_MESSAGE.c.id.in_(keys))
    values = {"state": PENDING, "next_try": now, "attempts": 0, "claimed_by": "", "claimed_until": None}
    return session.connection().execute(change.values(**values, created_at=now)).rowcount


def listing(session: Session, *, limit: int) -> list[OutboxLine]:
    """The newest mails of any state, newest first; never their text."""
    rows = session.exec(select(MessageRow).order_by(_MESSAGE.c.id.desc()).limit(limit))
    return [
        OutboxLine(
            id=row.id or 0,
            kind=row.kind,
            recipient=row.recipient,
            recipient_hash=row.recipient_hash,
            subject=row.subject,
            state=row.state,
            created_at=row.created_at,
            sent_at=row.sent_at,
            next_try=row.next_try if row.state == PENDING else None,
            attempts=row.attempts,
            last_error=row.last_error,
        )
        for row in rows
    ]


def last_sent(session: Session, recipient_hash: str, now: datetime | None = None) -> LastMail | None:
    """What the recipient was last told in a digest; None when there was none, or none is remembered any more.

    Digests of a time after `now` were made by a clock that went wrong: they count for nothing.
    """
    until = () if now is None else (_MESSAGE.c.created_at <= now + timedelta(days=1),)
    rows = session.exec(
        select(MessageRow.created_at, MessageRow.reminder)
        .where(MessageRow.recipient_hash == recipient_hash, MessageRow.kind == DIGEST, *until)
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


def last_topics(session: Session) -> Mapping[str, str]:
    """Code → the topic of its newest notice."""
    rows = session.exec(
        select(MessageRow.kind, MessageRow.topic).where(_MESSAGE.c.kind.startswith(_NOTICE)).order_by(_MESSAGE.c.id)
    )
    return {kind.removeprefix(_NOTICE): topic for kind, topic in rows}


def last_of_kind(session: Session, kind: str, recipient_hash: str) -> datetime | None:
    """When a mail of that kind was last laid in for a recipient."""
    newest = sa.select(sa.func.max(_MESSAGE.c.created_at)).where(
        _MESSAGE.c.kind == kind, _MESSAGE.c.recipient_hash == recipient_hash
    )
    at: datetime | None = session.connection().execute(newest).scalar()
    return at


def told_events(session: Session) -> Mapping[tuple[str, str], datetime]:
    """(recipient hash, event key) pairs that stand in a mail already, and when the first such mail was written."""
    query = (
        sa.select(_MESSAGE.c.recipient_hash, _ITEM.c.fingerprint, sa.func.min(_MESSAGE.c.created_at))
        .join(_ITEM, _ITEM.c.message_id == _MESSAGE.c.id)
        .where(_ITEM.c.kind == EVENT)
        .group_by(_MESSAGE.c.recipient_hash, _ITEM.c.fingerprint)
    )
    return {(recipient, key): at for recipient, key, at in session.connection().execute(query)}


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


def empty_failed(session: Session, older_than: datetime) -> int:
    """Of mails that were given up and written before `older_than` keep the hash alone, as of delivered ones. Returns how many."""
    old = sa.and_(_MESSAGE.c.state == FAILED, _MESSAGE.c.created_at < older_than, _MESSAGE.c.recipient != "")
    detach(session, sa.select(_MESSAGE.c.id).where(old))
    change = sa.update(_MESSAGE).where(old)
    return session.connection().execute(change.values(recipient="", text="", html="", data="")).rowcount


def purge(session: Session, older_than: datetime) -> int:
    """Forget mails that were sent or failed and written before `older_than`, with their items. Returns how many.

    `last_sent` counts on digests: what is kept must reach back over the last three distances between reminders.
    """
    old = sa.and_(_MESSAGE.c.state != PENDING, _MESSAGE.c.created_at < older_than)
    connection = session.connection()
    detach(session, sa.select(_MESSAGE.c.id).where(old))
    connection.execute(sa.delete(_ITEM).where(_ITEM.c.message_id.in_(sa.select(_MESSAGE.c.id).where(old))))
    return connection.execute(sa.delete(_MESSAGE).where(old)).rowcount


def _due(now: datetime) -> tuple[sa.ColumnElement[bool], ...]:
    too_far = now + _FURTHEST
    until, begin = _MESSAGE.c.claimed_until, _MESSAGE.c.next_try
    free = sa.or_(until.is_(None), until <= now, until > too_far)
    return _MESSAGE.c.state == PENDING, sa.or_(begin <= now, begin > too_far), free


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
            data=row.data,
            attachments=attached(session, key),
        ),
        kind=row.kind,
        attempts=row.attempts,
        created_at=row.created_at,
        recipient_hash=row.recipient_hash,
    )


def _settle(
    store: Store,
    claimed: OutboxMessage,
    values: Mapping[str, object],
    *,
    only_owner: bool,
    then: Callable[[Session], None] | None = None,
) -> None:
    change = sa.update(_MESSAGE).where(_MESSAGE.c.id == claimed.id, _MESSAGE.c.state == PENDING)
    if only_owner:
        change = change.where(_MESSAGE.c.claimed_by == claimed.owner)
    after = {**values, "claimed_by": "", "claimed_until": None, "attempts": _MESSAGE.c.attempts + 1}
    with store.write() as session:
        if session.connection().execute(change.values(after)).rowcount and then is not None:
            then(session)
