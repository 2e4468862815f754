"""What the visiting logic and the network hand to each other: one question, one reply. Plain values."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from requests.cookies import RequestsCookieJar

from course_sync.links.light import light
from course_sync.links.page import Page
from course_sync.model.links import Hop


class Fault(StrEnum):
    """Why there is no HTTP status to speak of."""

    MALFORMED = "malformed"
    SCHEME = "scheme"
    EXCLUDED = "excluded"
    PRIVATE = "private"
    PORT = "port"
    NO_NAME = "no_name"
    NO_OUTSIDE_NAMES = (
        "no_outside_names"  # our resolver says that there is no such name, but knows none of the Internet
    )
    DNS = "dns"
    REFUSED = "refused"
    CONNECT_TIMEOUT = "connect_timeout"
    TIMEOUT = "timeout"
    RESET = "reset"
    NOT_HTTP = "not_http"
    PROXY = "proxy"  # our own proxy would not
    LOOP = "loop"
    TLS_EXPIRED = "tls_expired"
    TLS_WRONG_HOST = "tls_wrong_host"
    TLS_SELF_SIGNED = "tls_self_signed"
    TLS_UNTRUSTED = "tls_untrusted"
    TLS_UNKNOWABLE = "tls_unknowable"  # the missing certificate may be had, but not by us, not now
    TLS_FAULT = "tls_fault"
    PUT_OFF = "put_off"
    TOO_LARGE = "too_large"  # headers beyond the bounds
    UNREADABLE = "unreadable"  # a body that no browser can unpack
    ROBOTS = "robots"  # robots.txt names us and forbids
    INTERNAL = "internal"  # our own mistake


NOT_REACHED = frozenset(
    {Fault.NO_NAME, Fault.NO_OUTSIDE_NAMES, Fault.DNS, Fault.REFUSED, Fault.CONNECT_TIMEOUT, Fault.TIMEOUT}
)
"""Faults that speak of the host and port, not of the one address, when several come in a row."""


class VisitFault(Exception):  # noqa: N818 - named by what it says, as in errors.py
    """Raised inside the fetching only: no reply, and why. `detail` is for people, without secrets."""

    def __init__(self, fault: Fault, detail: str) -> None:
        super().__init__(detail)
        self.fault = fault
        self.detail = detail


@light
@dataclass(frozen=True, slots=True)
class Ask:
    """One request to make, one hop.

    Attributes:
        browser: with a browser's plain headers instead of ours.
        validators: header names and values of a conditional request.
        cookies: of this visit alone; the fetching adds to it.
        delay: seconds to wait first, at least.
        budget: seconds that it may take.
        bound: most bytes of a body; 0 for the options' bound.
        any_type: read the body whatever its type is (robots.txt).
    """

    url: str
    method: str = "GET"
    browser: bool = False
    validators: tuple[tuple[str, str], ...] = ()
    cookies: RequestsCookieJar = field(default_factory=RequestsCookieJar)
    delay: float = 0.0
    budget: float = 40.0
    bound: int = 0
    any_type: bool = False


@light
@dataclass(frozen=True, slots=True)
class Reply:
    """What one request gave.

    Attributes:
        status: None where no answer came; then `fault` and `detail` say why.
        headers: names in lower case.
        body: unpacked, at most the bound; empty for what cannot be HTML.
        truncated: there was more, or it broke off.
        seconds: how long it took.
        chain_incomplete: the server left out a certificate that browsers fetch themselves.
        certificate_ends: when the server's certificate ends; None without TLS.
    """

    status: int | None = None
    headers: Mapping[str, str] = field(default_factory=dict)
    body: bytes = b""
    truncated: bool = False
    fault: Fault | None = None
    detail: str = ""
    seconds: float = 0.0
    chain_incomplete: bool = False
    certificate_ends: datetime | None = None


@dataclass(frozen=True, slots=True)
class ProbeWanted:
    """The visit needs to know how the host of `url` answers an address that cannot exist."""

    url: str


@dataclass(frozen=True, slots=True)
class RobotsWanted:
    """The visit needs to know what robots.txt at the host of `url` says of us."""

    url: str


@dataclass(frozen=True, slots=True)
class MailWanted:
    """Whether mail can be delivered to a domain; the answer is a `Reason`."""

    domain: str


@light
@dataclass(frozen=True, slots=True)
class Answer:
    """All that one try gave, redirects included: what the verdict is judged from.

    Attributes:
        url: the address asked for.
        final_url: where the redirects ended (the last address asked).
        hops: every address asked, in order, without credentials.
        headers: of the last reply.
        page: what the body says, where it is HTML or plain text.
        empty: it is, but nothing came.
        probe: the host's answer to an address that cannot exist; None where not asked for.
        conditional: the first request carried validators.
    """

    url: str
    final_url: str
    hops: tuple[Hop, ...] = ()
    status: int | None = None
    fault: Fault | None = None
    detail: str = ""
    headers: Mapping[str, str] = field(default_factory=dict)
    page: Page | None = None
    empty: bool = False
    method: str = "GET"
    browser: bool = False
    conditional: bool = False
    chain_incomplete: bool = False
    certificate_ends: datetime | None = None
    seconds: float = 0.0
    probe: "Answer | None" = None
