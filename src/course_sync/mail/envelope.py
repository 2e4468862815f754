"""A rendered mail as it travels: headers that nobody can add to, text and HTML side by side."""

import re
from datetime import datetime
from email.headerregistry import Address, HeaderRegistry, UnstructuredHeader
from email.message import EmailMessage
from email.policy import SMTP, EmailPolicy
from email.utils import format_datetime

from course_sync.errors import DeliveryError
from course_sync.mail.addresses import ascii_address, one_line
from course_sync.mail.options import MailOptions
from course_sync.model.messages import Message

_MESSAGE_ID = re.compile(r"<[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,128}@[A-Za-z0-9.-]{1,253}>")
_NAME_CHARACTERS = 60
_SUBJECT_CHARACTERS = 200


class _Verbatim(UnstructuredHeader):
    """Identifiers are written as they are, each of several on a line of its own: the standard library would encode long ones."""

    def fold(self, *, policy: EmailPolicy) -> str:
        value = str(self).replace("> <", f">{policy.linesep} <")
        return f"{self.name}: {value}{policy.linesep}"  # type: ignore[attr-defined]  # mixed into a header class


_HEADERS = HeaderRegistry()
for _name in ("message-id", "in-reply-to", "references", "list-id", "list-unsubscribe"):
    _HEADERS.map_to_type(_name, _Verbatim)  # type: ignore[arg-type]  # a part of a class that the registry completes
_POLICY = SMTP.clone(header_factory=_HEADERS)


def envelope(message: Message, options: MailOptions, now: datetime) -> EmailMessage:
    """`message` ready to be handed to a transport; its Date is `now`.

    Raises:
        DeliveryError: permanent; the recipient's address or an identifier is none that can travel.
    """
    recipient = ascii_address(message.recipient.address)
    threads = message.thread.split()
    for identifier in (message.message_id, *threads):
        if not _MESSAGE_ID.fullmatch(identifier):
            raise DeliveryError(
                "The mail has no usable Message-ID; report this as a fault of course-sync.", permanent=True
            )
    mail = EmailMessage(policy=_POLICY)
    mail["From"] = _mailbox(options.sender_name, options.sender_address)
    mail["To"] = _mailbox(message.recipient.name, recipient)
    mail["Subject"] = one_line(message.subject, _SUBJECT_CHARACTERS)
    mail["Date"] = format_datetime(now.astimezone(options.zone))
    mail["Message-ID"] = message.message_id
    if threads:
        mail["In-Reply-To"] = threads[0]
        mail["References"] = " ".join(threads)
    reply_to = _reply_to(options)
    if reply_to:
        mail["Reply-To"] = _mailbox("", reply_to)
    mail["List-Id"] = f"course-sync <course-sync.{options.domain}>"
    mail["List-Unsubscribe"] = f"<mailto:{reply_to or options.sender_address}?subject=course-sync>"
    mail["Auto-Submitted"] = "auto-generated"
    mail["X-Auto-Response-Suppress"] = "All"
    mail.set_content(_sound(message.text), subtype="plain", charset="utf-8", cte="quoted-printable")
    mail.add_alternative(_sound(message.html), subtype="html", charset="utf-8", cte="quoted-printable")
    for file in message.attachments:
        maintype, _, subtype = file.mimetype.partition("/")
        mail.add_attachment(
            file.content, maintype=maintype, subtype=subtype, filename=one_line(file.name, _NAME_CHARACTERS)
        )
    # Last: making an alternative moves all Content-… headers into its first part.
    mail["Content-Language"] = "en" if message.recipient.language == "en" else "et"
    return mail


def _mailbox(name: str, address: str) -> Address:
    local, _, domain = address.rpartition("@")
    return Address(one_line(name, _NAME_CHARACTERS), local, domain)


def _reply_to(options: MailOptions) -> str:
    """The contact, where it is an address and not a sentence."""
    try:
        return ascii_address(options.contact)
    except DeliveryError:
        return ""


def _sound(text: str) -> str:
    """Without halves of surrogate pairs, which cannot be encoded."""
    return text.encode("utf-8", "replace").decode("utf-8")
