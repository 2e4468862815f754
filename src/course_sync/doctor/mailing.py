"""Mail: the server takes our connection and login; nothing is sent."""

import smtplib
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import replace
from email.message import EmailMessage

from course_sync.config import Settings
from course_sync.doctor.check import Check, State, ok
from course_sync.errors import ConfigError, DeliveryError
from course_sync.mail import SmtpOptions, SmtpTransport
from course_sync.mail.addresses import ascii_address

_SECONDS = 15.0  # a person waits
_WAYS = {"starttls": "with STARTTLS", "tls": "in TLS", "none": "without encryption"}


class _Rehearsal(SmtpTransport):
    """The way of every mail up to the login, and no further."""

    def _hand_over(self, smtp: smtplib.SMTP, message: EmailMessage, address: str) -> None:
        del message, address
        if self._options.security == "starttls":
            smtp.starttls(context=self._context)
        if self._options.user:
            smtp.login(self._options.user, self._options.password)
        else:
            smtp.ehlo_or_helo_if_needed()
        with suppress(smtplib.SMTPException, OSError):  # what was to be seen was seen
            smtp.quit()


def look(settings: Settings) -> Iterator[Check]:
    """Connect, encrypt, log in, leave."""
    mail = settings.mail
    if not mail.host:
        detail = f"they are kept as files in {settings.mail_folder}; nobody gets any"
        yield Check("mail", State.WARNING, "Mail: no server configured", detail, "Set [mail] host and sender.")
        return
    try:
        ascii_address(mail.sender)
    except DeliveryError:
        advice = "Write one such as name@host."
        yield Check("mail.sender", State.FAILED, "Mail: [mail] sender is no mail address", mail.sender, advice)
        return
    server = f"{mail.host}:{mail.port}"
    try:
        _Rehearsal(replace(_options(settings), timeout=min(mail.timeout, _SECONDS), deadline=2 * _SECONDS)).deliver(
            EmailMessage(), mail.sender
        )
    except (DeliveryError, ConfigError) as error:
        yield Check("mail", State.FAILED, f"Mail: {server} cannot be used", str(error))
        return
    login = "logged in" if mail.user else "without login"
    yield ok("mail", f"Mail: {server} takes our connection {_WAYS[mail.security]}, {login}; nothing was sent")


def _options(settings: Settings) -> SmtpOptions:
    mail, way = settings.mail, settings.network.mail
    return SmtpOptions(
        host=mail.host,
        sender=mail.sender,
        port=mail.port,
        security=mail.security,
        user=mail.user,
        password=mail.password.get_secret_value(),
        ca_bundle=way.ca_bundle,
        proxy=way.proxy,
        no_proxy=way.no_proxy,
    )
