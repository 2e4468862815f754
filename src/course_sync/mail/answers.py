"""Signed links in mails by which a person answers: one act on one finding each, for a while.

A link says which act, which finding, and to whom the mail went (a hash): whoever has the mail may do that one act and no other.
Opening it changes nothing; the page behind it asks first.
"""

from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from itsdangerous import BadSignature, SignatureExpired, TimestampSigner, URLSafeTimedSerializer

from course_sync.errors import ConfigError
from course_sync.model.messages import Act

_SHORTEST_KEY = 32
_LONGEST_TOKEN = 512
_SALT = "course-sync.answer."


class LinkExpired(Exception):  # noqa: N818 - named by what it says
    """The link was ours, and its time is over."""


@dataclass(frozen=True, slots=True)
class SignedAct:
    """What a link allows."""

    act: Act
    fingerprint: str
    recipient_hash: str


@dataclass(frozen=True, slots=True)
class AnswerLinks:
    """Makes the links, and reads them again.

    Attributes:
        url: the address at which people reach the page.
        key: the secret that signs; at least 32 characters.
        days: how long a link holds.

    Raises:
        ConfigError: the key is too short.
    """

    url: str
    key: str = field(repr=False)
    days: int = 14

    def __post_init__(self) -> None:
        if len(self.key) < _SHORTEST_KEY:
            raise ConfigError(
                "[answers] key is too short. Write 32 or more random characters into the secret file course_sync_answers__key."
            )

    def link(self, signed: SignedAct, now: datetime) -> str:
        """The address that allows `signed`."""
        token = self._serializer(signed.act, now).dumps([signed.fingerprint, signed.recipient_hash])
        return f"{self.url}/{signed.act.value}/{token if isinstance(token, str) else token.decode('ascii')}"

    def read(self, act: Act, token: str, now: datetime) -> SignedAct | None:
        """What a token of `act` allows; None where it is none of ours.

        Raises:
            LinkExpired: its time is over.
        """
        if len(token) > _LONGEST_TOKEN:
            return None
        age = int(timedelta(days=self.days).total_seconds())
        try:
            data: Any = self._serializer(act, now).loads(token, max_age=age)
        except SignatureExpired:
            raise LinkExpired from None
        except BadSignature:
            return None
        if not (isinstance(data, list) and len(data) == 2 and all(isinstance(one, str) for one in data)):
            return None
        return SignedAct(act, data[0], data[1])

    def _serializer(self, act: Act, now: datetime) -> URLSafeTimedSerializer:
        class _Stamped(TimestampSigner):
            def get_timestamp(self) -> int:
                return int(now.timestamp())

        return URLSafeTimedSerializer(self.key, salt=_SALT + act.value, signer=_Stamped)
