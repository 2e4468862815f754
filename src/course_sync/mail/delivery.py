"""Delivery of the outbox: the third step after `settle` and `tell`, safe to kill at any moment.

No transaction is open while the mail server is spoken to. A mail can reach a person twice only where the server took it and
its answer was lost, or the process died before it was noted; then with the same Message-ID.
"""

import secrets
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

from course_sync.clock import Clock
from course_sync.errors import DeliveryError
from course_sync.log import get_logger
from course_sync.mail.addresses import channel_name
from course_sync.mail.channels import Channel
from course_sync.mail.envelope import envelope
from course_sync.mail.options import MailOptions
from course_sync.mail.render import message_id, render_notice
from course_sync.mail.transport import ServerFault, Transport
from course_sync.model.messages import Message, Notice, Recipient
from course_sync.store import outbox
from course_sync.store.outbox import OutboxMessage, Substitute
from course_sync.store.session import Store

RETRY_AFTER = (
    timedelta(minutes=5),
    timedelta(minutes=15),
    timedelta(hours=1),
    timedelta(hours=3),
    timedelta(hours=6),
    timedelta(hours=12),
    timedelta(hours=24),
)
"""How long a mail waits after its first, second … try; the last holds for all further ones."""
GIVE_UP_AFTER = timedelta(days=5)
"""From when a mail was written: mail servers themselves give up about then (RFC 5321, 4.5.4.1)."""
FEWEST_TRIES = 5
"""Before a mail is given up for its age: one that waited out a long stop of ours has its tries still before it."""
_FAULTS_IN_A_ROW = 3  # then the server is down for everybody; a wrong password is not tried a thousand times

_log = get_logger()


@dataclass(frozen=True, slots=True)
class DeliveryOptions:
    """How the outbox is delivered.

    Attributes:
        mail: what every mail is written with.
        lease_seconds: how long a claim holds; more than a transport's deadline.
        fallback: who gets a mail that its recipient's address does not take.
        administrators: who is told that it was so.
        channels: other ways than mail, by name.
    """

    mail: MailOptions
    lease_seconds: float = 300.0
    fallback: tuple[Recipient, ...] = ()
    administrators: tuple[Recipient, ...] = ()
    channels: Mapping[str, Channel] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Undelivered:
    """A mail that was not taken: for the run ledger. `permanent`: it will not be tried again."""

    recipient_hash: str
    error: str
    permanent: bool


@dataclass(frozen=True, slots=True)
class DeliverySums:
    """What one pass over the outbox did. `stopped`: the server was down, so the rest was left for the next pass."""

    sent: int = 0
    retried: int = 0
    failed: int = 0
    stopped: bool = False
    undelivered: tuple[Undelivered, ...] = ()


def retry_at(attempts: int, created_at: datetime, now: datetime) -> datetime | None:
    """When a mail is tried again after `attempts` (at least one) tries; None when it is time to give up."""
    if now - created_at >= GIVE_UP_AFTER and attempts >= FEWEST_TRIES:
        return None
    return now + RETRY_AFTER[min(attempts, len(RETRY_AFTER)) - 1]


def deliver_outbox(
    store: Store,
    transport: Transport,
    clock: Clock,
    options: DeliveryOptions,
    *,
    cancelled: Callable[[], bool] = lambda: False,
) -> DeliverySums:
    """Hand over what is due, mail by mail, until nothing is, `cancelled()` says so, or the server is down."""
    owner = secrets.token_hex(8)
    sent, faults = 0, 0
    undelivered: list[Undelivered] = []
    while faults < _FAULTS_IN_A_ROW and not cancelled():
        claimed = outbox.claim_next(store, owner, clock.now(), options.lease_seconds)
        if claimed is None:
            break
        try:
            hand_over_one(claimed.message, transport, options, clock.now())
        except DeliveryError as error:
            # A webhook that is down is put off message by message; it must not hold up the mail server's.
            if not channel_name(claimed.message.recipient.address):
                faults = faults + 1 if isinstance(error, ServerFault) else 0
            undelivered.append(_put_off(store, claimed, error, clock.now(), options))
        else:
            outbox.mark_sent(store, claimed, clock.now())
            sent, faults = sent + 1, 0
            _log.info("mail.sent", kind=claimed.kind, recipient_hash=claimed.recipient_hash)
    failed = sum(one.permanent for one in undelivered)
    stopped = faults >= _FAULTS_IN_A_ROW
    return DeliverySums(sent, len(undelivered) - failed, failed, stopped, tuple(undelivered))


def hand_over_one(message: Message, transport: Transport, options: DeliveryOptions, now: datetime) -> None:
    """By mail, or by the channel that the recipient's address names.

    Raises:
        DeliveryError: it was not taken.
    """
    name = channel_name(message.recipient.address)
    if not name:
        transport.deliver(envelope(message, options.mail, now), message.recipient.address)
    elif name in options.channels:
        options.channels[name].send(message, now)
    else:
        raise DeliveryError("There is no channel of that name in [alerts.channels] any more.", permanent=True)


def _put_off(
    store: Store, claimed: OutboxMessage, error: DeliveryError, now: datetime, options: DeliveryOptions
) -> Undelivered:
    again = None if error.permanent else retry_at(claimed.attempts + 1, claimed.created_at, now)
    if again is None:
        outbox.mark_failed(store, claimed, str(error), substitutes(claimed, str(error), now, options), now)
    else:
        outbox.mark_retry(store, claimed, str(error), again)
    _log.warning(
        "mail.failed" if again is None else "mail.put_off",
        kind=claimed.kind,
        recipient_hash=claimed.recipient_hash,
        error=str(error),
        next_try=again.isoformat() if again else None,
    )
    return Undelivered(claimed.recipient_hash, str(error), again is None)


def substitutes(claimed: OutboxMessage, error: str, now: datetime, options: DeliveryOptions) -> list[Substitute]:
    """What goes out in the stead of a mail that cannot be delivered: itself to the fall-back recipients, and a notice.

    A mail that is a substitute itself, or a notice, is replaced by nothing: faults must not go round in a circle.
    """
    if claimed.kind == outbox.INSTEAD or claimed.kind.startswith(outbox.notice_kind("")):
        return []
    failed = claimed.message.recipient.address
    copies = [
        Substitute(
            replace(
                claimed.message,
                message_id=message_id((outbox.INSTEAD, claimed.message.message_id, to.address.lower()), options.mail),
                recipient=to,
            ),
            outbox.INSTEAD,
        )
        for to in options.fallback
        if to.address.lower() != failed.lower()
    ]
    notices = [
        Substitute(
            render_notice(Notice(to, now, "undeliverable", (f"{failed}: {error}",)), options.mail),
            outbox.notice_kind("undeliverable"),
        )
        for to in options.administrators
        if to.address.lower() != failed.lower()
    ]
    return [*copies, *notices]
