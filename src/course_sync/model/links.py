"""Links, where they were written, and what a visit of one found."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import NamedTuple

from course_sync.model.places import Place


class LinkKind(StrEnum):
    """How a link is checked."""

    WEB = "web"  # http, https: visited
    INTERNAL = "internal"  # of this Moodle site: resolved against the mirror, never fetched as a stranger
    MAIL = "mail"
    PHONE = "phone"
    OTHER = "other"  # javascript:, data:, ftp:, file: …
    MALFORMED = "malformed"  # cannot be an address


class Verdict(StrEnum):
    """What one visit says. Closed set. It speaks of one visit; only `health` confirms."""

    OK = "ok"
    MOVED = "moved"
    BLOCKED = "blocked"
    TEMPORARY = "temporary"
    DEAD = "dead"
    INVALID = "invalid"
    UNCHECKED = "unchecked"


GOOD: frozenset[Verdict] = frozenset({Verdict.OK, Verdict.MOVED})
BAD: frozenset[Verdict] = frozenset({Verdict.DEAD, Verdict.INVALID, Verdict.TEMPORARY})


class Reason(StrEnum):
    """Why the verdict is as it is. Closed set; each belongs to one verdict (see `VERDICT_OF`)."""

    # ok
    FINE = "fine"
    EXISTS = "exists"  # an internal target that the mirror knows
    NOT_MODIFIED = "not_modified"
    INCOMPLETE_CHAIN = "incomplete_chain"  # browsers fetch the missing certificate
    # moved
    PERMANENT_REDIRECT = "permanent_redirect"
    HTTPS_WORKS = "https_works"
    # blocked
    LOGIN = "login"  # 401, or a sign-in page
    FORBIDDEN = "forbidden"  # 403
    METHOD_REFUSED = "method_refused"  # 405 after GET
    TOO_MANY_REQUESTS = "too_many_requests"  # 429 after patience
    LEGAL = "legal"  # 451
    BOT_WALL = "bot_wall"  # 999, challenge pages
    CONSENT_WALL = "consent_wall"
    ROBOTS = "robots"  # robots.txt names our agent
    # temporary
    REFUSED = "refused"
    TIMEOUT = "timeout"
    RESET = "reset"
    SERVER_ERROR = "server_error"  # 5xx
    UNAVAILABLE = "unavailable"  # 503 with Retry-After
    DNS_TROUBLE = "dns_trouble"
    BAD_RESPONSE = "bad_response"  # not HTTP
    # dead
    NOT_FOUND = "not_found"  # 404
    GONE = "gone"  # 410
    NO_SUCH_NAME = "no_such_name"
    NO_MAIL = "no_mail"  # the domain of a mail address takes no mail
    CLIENT_ERROR = "client_error"  # any other 4xx, 400 among them
    TLS_EXPIRED = "tls_expired"
    TLS_WRONG_HOST = "tls_wrong_host"
    TLS_SELF_SIGNED = "tls_self_signed"
    TLS_UNTRUSTED = "tls_untrusted"
    TLS_FAULT = "tls_fault"  # no handshake that browsers accept
    REDIRECT_LOOP = "redirect_loop"
    SOFT_404 = "soft_404"  # a page that says that it is not there
    GENERAL_PAGE = (
        "general_page"  # the front page, or what the site shows to any address, instead of the page asked for
    )
    PARKED = "parked"  # the name is for sale, or only the web host's page is left
    VIDEO_REMOVED = "video_removed"
    DELETED = "deleted"  # an internal target that is not there
    OTHER_TYPE = "other_type"  # an activity stands there, of another type than the address says: Moodle shows an error
    # invalid
    MALFORMED = "malformed"
    BAD_MAIL_ADDRESS = "bad_mail_address"
    BAD_PHONE_NUMBER = "bad_phone_number"
    LOCAL_FILE = "local_file"  # file:///, C:\…
    # unchecked
    PRIVATE_ADDRESS = "private_address"
    PORT = "port"
    SCHEME = "scheme"
    EXCLUDED = "excluded"
    BOUNDS = "bounds"  # redirects to where we may not go, too large to tell
    INSPECTING_PROXY = "inspecting_proxy"
    OUR_NETWORK = "our_network"
    NO_OUTSIDE_NAMES = "no_outside_names"  # our resolver cannot know whether a name exists
    PUT_OFF = "put_off"  # the host asked for more patience than the run has
    NOT_KNOWABLE = "not_knowable"  # an internal address the mirror cannot judge


VERDICT_OF: Mapping[Reason, Verdict] = {
    **dict.fromkeys((Reason.FINE, Reason.EXISTS, Reason.NOT_MODIFIED, Reason.INCOMPLETE_CHAIN), Verdict.OK),
    **dict.fromkeys((Reason.PERMANENT_REDIRECT, Reason.HTTPS_WORKS), Verdict.MOVED),
    **dict.fromkeys(
        (
            Reason.LOGIN,
            Reason.FORBIDDEN,
            Reason.METHOD_REFUSED,
            Reason.TOO_MANY_REQUESTS,
            Reason.LEGAL,
            Reason.BOT_WALL,
            Reason.CONSENT_WALL,
            Reason.ROBOTS,
        ),
        Verdict.BLOCKED,
    ),
    **dict.fromkeys(
        (
            Reason.REFUSED,
            Reason.TIMEOUT,
            Reason.RESET,
            Reason.SERVER_ERROR,
            Reason.UNAVAILABLE,
            Reason.DNS_TROUBLE,
            Reason.BAD_RESPONSE,
        ),
        Verdict.TEMPORARY,
    ),
    **dict.fromkeys(
        (
            Reason.NOT_FOUND,
            Reason.GONE,
            Reason.NO_SUCH_NAME,
            Reason.NO_MAIL,
            Reason.CLIENT_ERROR,
            Reason.TLS_EXPIRED,
            Reason.TLS_WRONG_HOST,
            Reason.TLS_SELF_SIGNED,
            Reason.TLS_UNTRUSTED,
            Reason.TLS_FAULT,
            Reason.REDIRECT_LOOP,
            Reason.SOFT_404,
            Reason.GENERAL_PAGE,
            Reason.PARKED,
            Reason.VIDEO_REMOVED,
            Reason.DELETED,
            Reason.OTHER_TYPE,
        ),
        Verdict.DEAD,
    ),
    **dict.fromkeys(
        (Reason.MALFORMED, Reason.BAD_MAIL_ADDRESS, Reason.BAD_PHONE_NUMBER, Reason.LOCAL_FILE), Verdict.INVALID
    ),
    **dict.fromkeys(
        (
            Reason.PRIVATE_ADDRESS,
            Reason.PORT,
            Reason.SCHEME,
            Reason.EXCLUDED,
            Reason.BOUNDS,
            Reason.INSPECTING_PROXY,
            Reason.OUR_NETWORK,
            Reason.NO_OUTSIDE_NAMES,
            Reason.PUT_OFF,
            Reason.NOT_KNOWABLE,
        ),
        Verdict.UNCHECKED,
    ),
}


@dataclass(frozen=True, slots=True)
class WrittenLink:
    """A link as `content` found it in a text.

    Attributes:
        url: normalised absolute address without #fragment; for MALFORMED the written text.
        fragment: what stood behind #, "" where nothing did.
        written: verbatim, as the author wrote it (entities decoded).
        text: the words that carry the link (an anchor's text, an image's alt), at most 200 characters.
        tag: the element and attribute, "a[href]", "img[src]", "text" for a plain-text address.
        kind: how it is to be checked.
    """

    url: str
    fragment: str
    written: str
    text: str
    tag: str
    kind: LinkKind


@dataclass(frozen=True, slots=True)
class Occurrence:
    """A written link at its place."""

    link: WrittenLink
    place: Place


@dataclass(frozen=True, slots=True)
class Hop:
    """One answer on the way of a visit: the address asked and the status it gave (None: no answer)."""

    url: str
    status: int | None


@dataclass(frozen=True, slots=True)
class Known:
    """What earlier visits of a link left behind for a cheaper next one. All empty for a new link.

    Attributes:
        etag: validator of the last good body; "" where none.
        last_modified: the same by date, verbatim.
        was_good: the last conclusive visit was good.
    """

    etag: str = ""
    last_modified: str = ""
    was_good: bool = False


COURSE_NAMED = "course:"
"""Begins a visit's hint that names the course outside our care to which an address leads."""
OPEN_TO_GUESTS = "guests"
"""A visit's hint: that course lets people look around without being enrolled."""


@dataclass(frozen=True, slots=True)
class Visit:
    """One HTTP check of one link, with its evidence.

    Attributes:
        url: the link (normalised, no fragment).
        at: when the visit ended.
        verdict: always `VERDICT_OF[reason]`.
        status: the last HTTP status; None where no answer came.
        final_url: where the redirects ended; "" where no answer came.
        hops: every address asked, in order.
        evidence: a sentence's worth of proof for people, English, no secrets ("HTTP 404", "certificate expired 2026-01-03").
        hint: codes of remarks that are no fault ("certificate_ends:2026-12-01"); empty mostly.
        fragments_missing: of the fragments asked for, those that the page does not have.
        etag, last_modified: validators of this answer.
        seconds: how long it took.
    """

    url: str
    at: datetime
    verdict: Verdict
    reason: Reason
    status: int | None = None
    final_url: str = ""
    hops: tuple[Hop, ...] = ()
    evidence: str = ""
    hint: tuple[str, ...] = ()
    fragments_missing: tuple[str, ...] = ()
    etag: str = ""
    last_modified: str = ""
    seconds: float = 0.0


class Seen(NamedTuple):
    """A visit as far as it speaks of our network. `was_good`: so was the link's last conclusive visit before the run's."""

    url: str
    verdict: Verdict
    reason: Reason
    was_good: bool


@dataclass(frozen=True, slots=True)
class LinkState:
    """What is known of a link over its visits: the last conclusive word and the bad streak since the last good one.

    Attributes:
        last: the newest visit; None before the first.
        streak: the bad visits since the last good one, oldest first, as (at, reason); neutral ones (blocked, unchecked) are left out.
        last_good: when it last answered well; None if never.
    """

    url: str
    kind: LinkKind
    last: Visit | None = None
    streak: tuple[tuple[datetime, Reason], ...] = ()
    last_good: datetime | None = field(default=None)


class HostFault(StrEnum):
    """How a host fails as a whole."""

    NAME = "name"  # it does not exist
    SILENT = "silent"  # refused, time-out, reset
    TLS = "tls"
    SERVER = "server"  # 5xx


@dataclass(frozen=True, slots=True)
class HostFact:
    """What the newest visits of a host's links say of it, over the whole site.

    Attributes:
        host: host and port, as normalised addresses write them.
        fault: the one that most of the failing links share.
        reason: the one that is most frequent among those.
        links: distinct links that fail as if the host were at fault, and those answered about as lately.
        failing: how many fail by `fault`.
        answered: how many were answered, be it with a 404.
        streaks: of at most 50 links that fail by `fault` the newest visits that failed so; longest first.
        conclusive: a newest visit says so; False when none could tell.
    """

    host: str
    fault: HostFault
    reason: Reason
    links: int
    failing: int
    answered: int
    streaks: tuple[tuple[tuple[datetime, Reason], ...], ...]
    conclusive: bool = True
