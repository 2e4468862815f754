"""What a failed TLS handshake means, and the certificate that browsers would fetch themselves."""

import re
import ssl
from dataclasses import dataclass
from datetime import UTC, datetime

from requests.utils import DEFAULT_CA_BUNDLE_PATH

from course_sync.links.exchange import Fault
from course_sync.links.sockets import PatientSSLSocket

# X509_V_ERR_…, see openssl-verification-options(1)
_NO_ISSUER = frozenset({20, 21})
_VERIFY_FAULTS = {
    9: (Fault.TLS_EXPIRED, "certificate not yet valid"),
    10: (Fault.TLS_EXPIRED, "certificate expired"),
    18: (Fault.TLS_SELF_SIGNED, "certificate is self-signed"),
    19: (Fault.TLS_UNTRUSTED, "certificate chain ends in an unknown self-signed certificate"),
    20: (Fault.TLS_UNTRUSTED, "certificate's issuer is unknown"),
    21: (Fault.TLS_UNTRUSTED, "certificate's issuer is unknown"),
    62: (Fault.TLS_WRONG_HOST, "certificate is for another host"),
    64: (Fault.TLS_WRONG_HOST, "certificate is for another host"),
}
_BROKEN_OFF = (ssl.SSLEOFError, ssl.SSLZeroReturnError, ssl.SSLSyscallError)


def trusting_context(ca_bundle: str = "") -> ssl.SSLContext:
    """A context that judges certificates as browsers do.

    Raises:
        OSError: the bundle cannot be read.
        ssl.SSLError: there is no certificate in it.
    """
    context = ssl.create_default_context(cafile=ca_bundle or DEFAULT_CA_BUNDLE_PATH)
    # Python 3.13 is stricter than browsers in one and laxer in the other: the same rules on every Python.
    context.verify_flags &= ~getattr(ssl, "VERIFY_X509_STRICT", 0x20)
    context.verify_flags &= ~getattr(ssl, "VERIFY_X509_PARTIAL_CHAIN", 0x80000)
    context.options |= getattr(ssl, "OP_LEGACY_SERVER_CONNECT", 0x4)
    context.sslsocket_class = PatientSSLSocket
    return context


def blind_context() -> ssl.SSLContext:
    """A context that takes any certificate: only to look at one, never to read a page."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    context.sslsocket_class = PatientSSLSocket
    return context


def lacks_issuer(error: ssl.SSLError) -> bool:
    """Whether the chain could not be completed: the server may have left a certificate out."""
    return isinstance(error, ssl.SSLCertVerificationError) and error.verify_code in _NO_ISSUER


def fault_of(error: ssl.SSLError) -> tuple[Fault, str]:
    """The fault behind a failed handshake, and words for people."""
    if isinstance(error, ssl.SSLCertVerificationError):
        known = _VERIFY_FAULTS.get(error.verify_code)
        return known or (Fault.TLS_UNTRUSTED, f"certificate not trusted (OpenSSL {error.verify_code})")
    if isinstance(error, _BROKEN_OFF):
        return Fault.RESET, "connection broken off during the TLS handshake"
    return Fault.TLS_FAULT, f"no TLS handshake ({error.reason or 'unknown'})"


@dataclass(frozen=True, slots=True)
class Certificate:
    """The few things that are wanted of an unverified certificate.

    Attributes:
        issuer, subject: the names, as encoded.
        not_after: when it ends; None where it cannot be read.
        issuer_url: http address of the issuer's certificate (AIA caIssuers), "" where it names none.
    """

    issuer: bytes
    subject: bytes
    not_after: datetime | None
    issuer_url: str

    @property
    def self_issued(self) -> bool:
        """Names itself as issuer: a root. Never to be learnt from the network."""
        return self.issuer == self.subject


_CA_ISSUERS = re.compile(rb"\x06\x08\x2b\x06\x01\x05\x05\x07\x30\x02\x86([\x01-\x7f])(http://[\x21-\x7e]+)", re.DOTALL)


def read_certificate(der: bytes) -> Certificate | None:
    """Read names, end and issuer's address out of a DER certificate (RFC 5280); None where it is not one."""
    try:
        _, certificate, _ = _element(der, 0)
        _, body, _ = _element(certificate, 0)
        at = 0
        fields: list[tuple[int, bytes]] = []
        while at < len(body) and len(fields) < 6:
            tag, value, at = _element(body, at)
            if tag != 0xA0 or fields:  # [0] version may be absent
                fields.append((tag, value))
        _serial, _algorithm, (_, issuer), (_, validity), (_, subject), _key = fields
        _, _, at = _element(validity, 0)
        tag, end, _ = _element(validity, at)
    except (IndexError, ValueError):
        return None
    found = _CA_ISSUERS.search(der)
    url = found[2][: found[1][0]].decode("ascii") if found else ""
    return Certificate(issuer, subject, _moment(tag, end), url)


def _element(data: bytes, at: int) -> tuple[int, bytes, int]:
    """One DER element: its tag, its value, where the next begins."""
    tag, size, at = data[at], data[at + 1], at + 2
    if size & 0x80:
        count = size & 0x7F
        if not 1 <= count <= 4:
            raise ValueError("length")
        size, at = int.from_bytes(data[at : at + count]), at + count
    if at + size > len(data):
        raise ValueError("too short")
    return tag, data[at : at + size], at + size


def _moment(tag: int, value: bytes) -> datetime | None:
    text = value.decode("ascii", errors="replace")
    if tag == 0x17 and len(text) == 13:  # UTCTime: two digits of the year, 50–99 are the last century's
        text = ("19" if text[:2] >= "50" else "20") + text
    try:
        return datetime.strptime(text, "%Y%m%d%H%M%SZ").replace(tzinfo=UTC)
    except ValueError:
        return None
