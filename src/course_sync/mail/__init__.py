"""Mail: rendering, the SMTP or file transport, delivery of the outbox. Who is told what is decided by `alerts`."""

from course_sync.mail.answers import AnswerLinks, LinkExpired, SignedAct
from course_sync.mail.delivery import (
    DeliveryOptions,
    DeliverySums,
    Undelivered,
    deliver_outbox,
    hand_over_one,
    retry_at,
)
from course_sync.mail.envelope import envelope
from course_sync.mail.files import FileTransport
from course_sync.mail.options import MailOptions
from course_sync.mail.render import render_digest, render_notice, render_overview, render_statistics
from course_sync.mail.statistics import StatisticsReport
from course_sync.mail.transport import ServerFault, SmtpOptions, SmtpTransport, Transport

__all__ = [
    "AnswerLinks",
    "DeliveryOptions",
    "DeliverySums",
    "FileTransport",
    "LinkExpired",
    "MailOptions",
    "ServerFault",
    "SignedAct",
    "SmtpOptions",
    "SmtpTransport",
    "StatisticsReport",
    "Transport",
    "Undelivered",
    "deliver_outbox",
    "envelope",
    "hand_over_one",
    "render_digest",
    "render_notice",
    "render_overview",
    "render_statistics",
    "retry_at",
]
