"""Other ways than mail: a signed JSON webhook, and all that Apprise knows (Teams, Slack, Mattermost …).

A route names one as "channel:NAME". Its address and key come from files, since they are secrets.
"""

import hashlib
import hmac
import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from importlib import import_module
from typing import Any, Protocol

import requests

from course_sync.errors import ConfigError, DeliveryError
from course_sync.mail.structured import VERSION, nothing_more
from course_sync.mail.transport import ServerFault
from course_sync.model.messages import Message

_CONNECT_SECONDS, _READ_SECONDS = 8.0, 20.0
_REFUSED = frozenset({400, 410, 413, 415, 422})


class Channel(Protocol):
    """A way for messages to leave."""

    def send(self, message: Message, now: datetime) -> None:
        """Hand `message` over; returning means that it was taken.

        Raises:
            DeliveryError: it was not taken.
        """


@dataclass(frozen=True, slots=True)
class WebhookChannel:
    """POSTs JSON (docs/schemas/webhook.schema.json), signed with HMAC-SHA256 over "<timestamp>.<body>".

    The timestamp is signed with the rest, so that an old message cannot be played again as a new one; a double within its time is
    known by its `id`.

    Attributes:
        url, key: secrets.
        proxy, ca_bundle: of the way out.
    """

    url: str = field(repr=False)
    key: str = field(repr=False)
    proxy: str = ""
    ca_bundle: str = ""

    def send(self, message: Message, now: datetime) -> None:
        """Hand `message` over; a double has the same `id` and Idempotency-Key."""
        body = json.dumps(webhook_body(message, now), ensure_ascii=False, sort_keys=True).encode()
        stamp = str(int(now.timestamp()))
        headers = {
            "Content-Type": "application/json; charset=utf-8",
            "User-Agent": "course-sync",
            "Idempotency-Key": message.message_id.strip("<>"),
            "X-Course-Sync-Timestamp": stamp,
            "X-Course-Sync-Signature": "sha256=" + signature(self.key, stamp, body),
        }
        with requests.Session() as session:
            session.trust_env = False
            if self.proxy:
                session.proxies = {"http": self.proxy, "https": self.proxy}
            session.verify = self.ca_bundle or True
            try:
                with session.post(
                    self.url,
                    data=body,
                    headers=headers,
                    timeout=(_CONNECT_SECONDS, _READ_SECONDS),
                    allow_redirects=False,
                    stream=True,  # its body is of no interest, however long
                ) as answer:
                    status = answer.status_code
            except (requests.RequestException, ValueError) as error:
                raise ServerFault(f"The webhook cannot be reached ({type(error).__name__}).") from None
        if not 200 <= status < 300:
            text = f"The webhook answered {status}."
            raise DeliveryError(text, permanent=True) if status in _REFUSED else ServerFault(text)


def webhook_body(message: Message, now: datetime) -> Mapping[str, Any]:
    """What a webhook is told."""
    data: Mapping[str, Any] = json.loads(message.data or nothing_more("notice"))
    return {
        **data,
        "version": VERSION,
        "id": message.message_id.strip("<>"),
        "sent_at": now.isoformat(),
        "language": message.recipient.language,
        "subject": message.subject,
        "text": message.text,
    }


def signature(key: str, stamp: str, body: bytes) -> str:
    """64 hex digits: HMAC-SHA256 over "<timestamp>.<body>"."""
    return hmac.new(key.encode(), stamp.encode() + b"." + body, hashlib.sha256).hexdigest()


@dataclass(frozen=True, slots=True)
class AppriseChannel:
    """A service that Apprise knows, by its address (a secret).

    Raises:
        ConfigError: Apprise is not installed, or does not know the address.
    """

    url: str = field(repr=False)
    _notifier: Any = field(init=False, repr=False, default=None)

    def __post_init__(self) -> None:
        try:
            apprise = import_module("apprise")
        except ImportError:
            raise ConfigError("[alerts.channels] kind apprise needs an extra: install course-sync[channels].") from None
        notifier = apprise.Apprise()
        if not notifier.add(self.url):
            raise ConfigError("[alerts.channels] Apprise does not know the address in url_file.")
        object.__setattr__(self, "_notifier", notifier)

    def send(self, message: Message, now: datetime) -> None:
        """Hand the text of `message` over."""
        del now
        if not self._notifier.notify(title=message.subject, body=message.text, body_format="text"):
            raise ServerFault("The channel did not take the message.")
