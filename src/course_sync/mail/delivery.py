"""Delivery of the outbox: the third step after `settle` and `tell`, safe to kill at any moment.

No transaction is open while the mail server is spoken to. A mail can reach a person twice only where the server took it and
its answer was lost, or the process died before it was noted; then with the same Message-ID.
"""

import secrets
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

from course_sync.clock import Clock
from course_sync.errors import DeliveryError
from course_sync.log import get_logger
from course_sync.mail.envelope import envelope
from course_sync.mail.options import MailOptions
from course_sync.mail.transport import ServerFault, Transport
from course_sync.store import outbox
from course_sync.store.outbox import OutboxMessage
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
_FAULTS_IN_A_ROW = 3  # then the server is down for everybody; a wrong password is not tried a thousand times

_log = get_logger()


@dataclass(frozen=True, slots=True)
class DeliveryOptions:
    """`mail`: what every mail is written with. `lease_seconds`: how long a claim holds; more than a transport's deadline."""

    mail: MailOptions
    lease_seconds: float = 300.0


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
    if now - created_at >= GIVE_UP_AFTER:
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
            mail = envelope(claimed.message, options.mail, clock.now())
            transport.deliver(mail, claimed.message.recipient.address)
        except DeliveryError as error:
            faults = faults + 1 if isinstance(error, ServerFault) else 0
            undelivered.append(_put_off(store, claimed, error, clock.now()))
        else:
            outbox.mark_sent(store, claimed, clock.now())
            sent, faults = sent + 1, 0
            _log.info("mail.sent", kind=claimed.kind, recipient_hash=claimed.recipient_hash)
    failed = sum(one.permanent for one in undelivered)
    stopped = faults >= _FAULTS_IN_A_ROW
    return DeliverySums(sent, len(undelivered) - failed, failed, stopped, tuple(undelivered))


def _put_off(store: Store, claimed: OutboxMessage, error: DeliveryError, now: datetime) -> Undelivered:
    again = None if error.permanent else retry_at(claimed.attempts + 1, claimed.created_at, now)
    if again is None:
        outbox.mark_failed(store, claimed, str(error))
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
