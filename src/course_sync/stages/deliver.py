"""deliver: the outbox → the mail server, or files where there is none; then retention."""

from collections.abc import Callable
from datetime import timedelta

from course_sync.clock import Clock
from course_sync.config import Settings
from course_sync.errors import DeliveryError
from course_sync.mail import (
    DeliveryOptions,
    FileTransport,
    SmtpOptions,
    SmtpTransport,
    Transport,
    deliver_outbox,
)
from course_sync.model.runs import Stage
from course_sync.stages.context import Context
from course_sync.stages.tell import mail_options
from course_sync.store import outbox, runs
from course_sync.store.session import Store

_KEPT_AFTER_DELIVERY = timedelta(days=30)


def deliver(context: Context) -> dict[str, int]:
    """Hand over what waits in the outbox. Returns mails sent, put off, and given up."""
    context.progress.begin(Stage.DELIVER, 1)
    sums = deliver_outbox(
        context.store,
        transport_of(context.settings),
        context.clock,
        DeliveryOptions(mail_options(context.settings)),
        cancelled=context.cancelled,
    )
    for one in sums.undelivered:
        context.fail(Stage.DELIVER, DeliveryError(one.error), subject=one.recipient_hash)
    _forget_old(context)
    context.progress.advance(Stage.DELIVER)
    return {"sent": sums.sent, "retried": sums.retried, "failed": sums.failed}


def deliver_waiting(store: Store, clock: Clock, settings: Settings, cancelled: Callable[[], bool]) -> int:
    """Between runs: hand over what is due by now, if anything is. Returns how many mails went."""
    now = clock.now()
    with store.read() as session:
        due = outbox.next_due(session, now)
    if due is None or due > now:
        return 0
    options = DeliveryOptions(mail_options(settings))
    return deliver_outbox(store, transport_of(settings), clock, options, cancelled=cancelled).sent


def transport_of(settings: Settings) -> Transport:
    """SMTP as configured; files in the mail folder without a server."""
    if not settings.mail.host:
        return FileTransport(settings.mail_folder)
    way = settings.network.mail
    return SmtpTransport(
        SmtpOptions(
            host=settings.mail.host,
            sender=settings.mail.sender,
            port=settings.mail.port,
            security=settings.mail.security,
            user=settings.mail.user,
            password=settings.mail.password.get_secret_value(),
            timeout=settings.mail.timeout,
            ca_bundle=way.ca_bundle,
            proxy=way.proxy,
            no_proxy=way.no_proxy,
        )
    )


def _forget_old(context: Context) -> None:
    now = context.clock.now()
    # The rhythm of reminders is counted on the digests that are kept: they outlive three of the longest distance.
    longest = max(context.settings.alerts.reminder_days, default=0)
    kept = max(_KEPT_AFTER_DELIVERY, timedelta(days=3 * longest + 1))
    store = context.settings.store
    with context.store.write() as session:
        outbox.purge(session, now - kept)
        runs.forget_old(
            session,
            now,
            visits=timedelta(days=store.keep_visits_days),
            learners=timedelta(days=store.keep_learners_days),
        )
