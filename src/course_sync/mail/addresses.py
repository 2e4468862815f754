"""Addresses and one-line texts that are safe in a header."""

import re
from ipaddress import ip_address

import idna

from course_sync.errors import DeliveryError

_UNSEEN = re.compile(
    "[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb\ud800-\udfff]+"
)
_LOCAL = re.compile(r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*")
_DOMAIN = re.compile(
    r"(?=.{1,253}\Z)(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?)(?:\.[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?)*"
)
_LOCAL_BYTES = 64
_CHANNEL = "channel:"
_ADDRESS_BYTES = 254


def one_line(text: str, limit: int) -> str:
    """`text` on one line: control and direction marks out, white space single, at most `limit` characters."""
    line = " ".join(_UNSEEN.sub(" ", text[: limit * 4]).split())
    return line if len(line) <= limit and len(text) <= limit * 4 else line[: limit - 1].rstrip() + "…"


def ascii_domain(domain: str) -> str:
    """`domain` as it travels: "õpe.ee" becomes "xn--pe-bka.ee".

    Raises:
        ValueError: it is no domain name.
    """
    try:
        encoded = domain if domain.isascii() else idna.encode(domain, uts46=True).decode("ascii")
    except (idna.IDNAError, UnicodeError, IndexError):
        raise ValueError("no domain name") from None
    if not _DOMAIN.fullmatch(encoded):
        raise ValueError("no domain name")
    return encoded.lower()


def is_ip(host: str) -> bool:
    try:
        ip_address(host)
    except ValueError:
        return False
    return True


def host_name(host: str) -> str:
    """A server's name or IP address as it travels.

    Raises:
        ValueError: it is neither.
    """
    return host if is_ip(host) else ascii_domain(host)


def ascii_address(address: str) -> str:
    """`address` with its domain as it travels.

    Raises:
        DeliveryError: permanent; no mail can go there. The text does not show the address.
    """
    local, at, domain = address.strip().rpartition("@")
    if at and not local.isascii():
        raise DeliveryError(
            "The address has letters before the @ that mail servers do not commonly take; write another.",
            permanent=True,
        )
    if not _LOCAL.fullmatch(local) or len(local) > _LOCAL_BYTES:
        raise DeliveryError("What is written as the address is not one; mend it in [alerts].", permanent=True)
    try:
        encoded = f"{local}@{ascii_domain(domain)}"
    except ValueError:
        raise DeliveryError(
            "The address has no possible domain after the @; mend it in [alerts].", permanent=True
        ) from None
    if len(encoded) > _ADDRESS_BYTES:
        raise DeliveryError("The address is longer than mail allows; mend it in [alerts].", permanent=True)
    return encoded


def channel_name(address: str) -> str:
    """The channel that an address names ("channel:teams"); "" of a mail address."""
    return address[len(_CHANNEL) :] if address.lower().startswith(_CHANNEL) else ""
