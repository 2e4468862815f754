"""deliver: the outbox → the mail server, or files where there is none; then retention."""

import os
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime, timedelta
from pathlib import Path

from course_sync.clock import Clock
from course_sync.config import Settings
from course_sync.errors import ConfigError, DeliveryError
from course_sync.mail import (
    DeliveryOptions,
    FileTransport,
    SmtpOptions,
    SmtpTransport,
    Transport,
    deliver_outbox,
    hand_over_one,
)
from course_sync.mail.channels import AppriseChannel, Channel, WebhookChannel
from course_sync.mail.ping import ping
from course_sync.model.messages import Message
from course_sync.model.runs import Stage
from course_sync.stages.alerting import administrators, fallback, mail_options
from course_sync.stages.context import Context
from course_sync.store import alerting, outbox, retention
from course_sync.store.session import Store

_KEPT_AFTER_DELIVERY = timedelta(days=30)
_ANSWERS_KEPT = timedelta(days=400)


def deliver(context: Context) -> dict[str, int]:
    """Hand over what waits in the outbox. Returns mails sent, put off, and given up."""
    context.progress.begin(Stage.DELIVER, 1)
    sums = deliver_outbox(
        context.store,
        transport_of(context.settings),
        context.clock,
        delivery_options(context.settings),
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
    return deliver_outbox(store, transport_of(settings), clock, delivery_options(settings), cancelled=cancelled).sent


def delivery_options(settings: Settings) -> DeliveryOptions:
    """How the outbox is delivered, as configured."""
    return DeliveryOptions(
        mail_options(settings),
        fallback=fallback(settings),
        administrators=administrators(settings),
        channels=channels_of(settings),
    )


def hand_over(settings: Settings, transport: Transport, message: Message, now: datetime) -> None:
    """Hand one message over now, past the outbox.

    Raises:
        DeliveryError: it was not taken.
    """
    hand_over_one(message, transport, delivery_options(settings), now)


def channels_of(settings: Settings) -> Mapping[str, Channel]:
    """The other ways than mail, by name.

    Raises:
        ConfigError: a file with an address or a key cannot be read, or the address is none.
    """
    way = settings.network.links
    found: dict[str, Channel] = {}
    for name, one in settings.alerts.channels.items():
        url = _secret(one.url_file, f"[alerts.channels.{name}] url_file")
        if one.kind == "apprise":
            found[name] = AppriseChannel(url)
            continue
        if not url.startswith(("https://", "http://")):
            raise ConfigError(f"[alerts.channels.{name}] url_file holds no web address.")
        if not one.key_file:
            raise ConfigError(f"[alerts.channels.{name}] key_file is missing: what a webhook gets is signed.")
        key = _secret(one.key_file, f"[alerts.channels.{name}] key_file")
        found[name] = WebhookChannel(url, key, way.proxy, way.ca_bundle)
    return found


def send_ping(settings: Settings, *, good: bool) -> None:
    """Call the dead-man's switch, where there is one."""
    if settings.alerts.ping_url_file:
        way = settings.network.links
        url = _secret(settings.alerts.ping_url_file, "[alerts] ping_url_file")
        ping(url, good=good, proxy=way.proxy, ca_bundle=way.ca_bundle)


def answered(store: Store, course_ids: Sequence[int] | None, begun: datetime, now: datetime) -> None:
    """Answers "it is fixed" that this run has looked at are done with. `course_ids`: of a run over some courses only."""
    with store.write() as session:
        wanted = alerting.checks_waiting(session)
        seen = [identity for identity in wanted if course_ids is None or identity in course_ids]
        alerting.checks_done(session, seen, begun, now)


def _secret(file: str, option: str) -> str:
    """The text of a secret file; a bare name is looked for among systemd's credentials."""
    path = Path(file)
    if not path.is_absolute() and "CREDENTIALS_DIRECTORY" in os.environ:
        path = Path(os.environ["CREDENTIALS_DIRECTORY"]) / path
    try:
        text = path.read_text(encoding="utf-8").strip()
    except (OSError, UnicodeDecodeError) as error:
        raise ConfigError(f"{option}: {path} cannot be read ({type(error).__name__}).") from None
    if not text:
        raise ConfigError(f"{option}: {path} is empty.")
    return text


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
        outbox.empty_failed(session, now - _KEPT_AFTER_DELIVERY)
        outbox.purge(session, now - kept)
        alerting.forget_answers(session, now - _ANSWERS_KEPT)
        alerting.forget_owners(session, all_of_them=not context.settings.alerts.owners_from_moodle)
        retention.forget_visits(session, now - timedelta(days=store.keep_visits_days))
        retention.forget_people(session, now - timedelta(days=store.keep_learners_days))
