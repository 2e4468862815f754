"""Mail: rendering, the SMTP or file transport, delivery of the outbox. Who is told what is decided by `alerts`."""

from course_sync.mail.delivery import DeliveryOptions, DeliverySums, Undelivered, deliver_outbox, retry_at
from course_sync.mail.envelope import envelope
from course_sync.mail.files import FileTransport
from course_sync.mail.options import MailOptions
from course_sync.mail.render import render_digest, render_notice
from course_sync.mail.transport import ServerFault, SmtpOptions, SmtpTransport, Transport

__all__ = [
    "DeliveryOptions",
    "DeliverySums",
    "FileTransport",
    "MailOptions",
    "ServerFault",
    "SmtpOptions",
    "SmtpTransport",
    "Transport",
    "Undelivered",
    "deliver_outbox",
    "envelope",
    "render_digest",
    "render_notice",
    "retry_at",
]
