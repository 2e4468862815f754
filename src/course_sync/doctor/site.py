"""The Moodle site: the way to it, its certificate, clock, release, and the account behind the token."""

import re
import socket
import ssl
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from ipaddress import ip_address
from urllib.parse import unquote, urlsplit

from course_sync.clock import Clock
from course_sync.config import Settings
from course_sync.doctor.check import Check, State, ok, skipped
from course_sync.mail.tunnel import Proxy, TunnelRefused, open_tunnel
from course_sync.moodle import Answer, Capabilities, MoodleAccess, MoodleClient, understand
from course_sync.moodle.access import goes_round_proxy
from course_sync.moodle.answers import SITE_INFO
from course_sync.moodle.capabilities import parse_capabilities
from course_sync.moodle.transport import Deadline, Form, Post

_SCRIPT = "/webservice/rest/server.php"
_OLDEST = (4, 1)
_OLDEST_TRIED, _NEWEST_TRIED = "4.1", "5.1"
_SOON = 14  # days
_CLOCK_APART = timedelta(minutes=2)
_PORTS = {"http": 80, "https": 443}
_MEGABYTE = 1024 * 1024


@dataclass(frozen=True, slots=True)
class Met:
    """The site as it answered to its first call.

    Attributes:
        date: the server's clock, from its Date header; None without one.
        uploads: the service takes files too.
    """

    capabilities: Capabilities
    date: datetime | None = None
    uploads: bool = False


def meet(client: MoodleClient) -> Met:
    """Ask the site who it is and who we are: one call.

    Raises:
        MoodleError: the site, or the token, is of no use.
    """
    access = client.access
    form: Form = [("wstoken", access.token), ("wsfunction", SITE_INFO), ("moodlewsrestformat", "json")]
    post = Post(_SCRIPT, form, 8 * _MEGABYTE, SITE_INFO, access.read_timeout)

    def read(answer: Answer) -> Met:
        data = understand(answer, SITE_INFO, proven=False)
        uploads = isinstance(data, dict) and bool(data.get("uploadfiles"))
        return Met(parse_capabilities(data), _date(answer.headers.get("date", "")), uploads)

    return client.send(post, Deadline(access.deadline), read)


def look(access: MoodleAccess, met: Met, clock: Clock) -> Iterator[Check]:
    """What the first answer tells."""
    info = met.capabilities
    yield ok("moodle.address", f"Moodle: answers at {access.url}", f"“{info.sitename}”")
    yield from _addresses(access, info)
    yield from _release(info)
    yield from _clock(met, clock)
    yield ok("moodle.token", "Token: accepted")
    yield from _account(info)


def way(access: MoodleAccess) -> Iterator[Check]:
    """Whether a proxy stands between."""
    if access.proxy is None:
        yield ok("moodle.way", "Way to Moodle: direct")
    elif goes_round_proxy(access.host, access.no_proxy):
        yield ok("moodle.way", "Way to Moodle: direct, by no_proxy")
    else:
        yield ok("moodle.way", f"Way to Moodle: through the proxy {shown_proxy(access.proxy)}")


def shown_proxy(address: str) -> str:
    """A proxy's host and port, without its login."""
    try:
        parts = urlsplit(address)
        host, port = parts.hostname or "(not an address)", parts.port
    except ValueError:
        return "(not an address)"
    return f"{host}:{port}" if port else host


def token_end(settings: Settings, clock: Clock) -> Iterator[Check]:
    """How long the token holds, as configured: Moodle itself does not tell."""
    code, end = "moodle.token_ends", settings.moodle.token_ends
    if end is None:
        advice = "If the token has an end, write it as [moodle] token_ends: you are then warned before."
        yield Check(code, State.SKIPPED, "Token's end: not configured", "Moodle does not tell it", advice)
        return
    left = (end - clock.now().astimezone(settings.zone).date()).days
    advice = "Ask the Moodle administrator for a new token."
    if left < 0:
        yield Check(code, State.FAILED, f"Token's end: it ended on {end}", "Moodle deletes such a token", advice)
    elif left <= _SOON:
        yield Check(code, State.WARNING, f"Token's end: {end}, in {left} days", "runs stop then", advice)
    else:
        yield ok(code, f"Token's end: {end}, in {left} days")


def _why_no_certificate(error: Exception, host: str) -> tuple[str, str, str]:
    """Headline, what happened, what to do: a name that is not found is no fault of the certificate."""
    if isinstance(error, socket.gaierror):
        advice = "Check [moodle] url, and the name server of this machine."
        return "Certificate of Moodle: not seen", f"{host}, or the proxy where one is set, has no address here", advice
    if isinstance(error, OSError) and not isinstance(error, ssl.SSLError):
        advice = "Check the address and the network; a proxy is set in [network.moodle]."
        return "Certificate of Moodle: not seen", f"no connection to {host} ({type(error).__name__})", advice
    told = error.verify_message if isinstance(error, ssl.SSLCertVerificationError) else type(error).__name__
    advice = "Check the address; where your network has an authority of its own, name it in [network.moodle] ca_bundle."
    return "Certificate of Moodle: no trusted connection", told, advice


def tls(access: MoodleAccess, clock: Clock) -> Iterator[Check]:
    """How long the certificate holds that we are shown."""
    parts = urlsplit(access.url)
    if parts.scheme != "https":
        yield skipped("moodle.tls", "Certificate of Moodle", "the address is http")
        return
    try:
        certificate = _certificate(access, parts.port or _PORTS["https"])
    except (TunnelRefused, OSError, ValueError) as error:
        yield Check("moodle.tls", State.FAILED, *_why_no_certificate(error, parts.hostname or ""))
        return
    end = datetime.fromtimestamp(ssl.cert_time_to_seconds(str(certificate["notAfter"])), UTC)
    left = (end - clock.now()).days
    if left <= _SOON:
        advice = "Tell the Moodle administrator that it must be renewed."
        yield Check(
            "moodle.tls", State.WARNING, f"Certificate of Moodle: ends in {left} days", f"{end:%Y-%m-%d}", advice
        )
        return
    yield ok("moodle.tls", f"Certificate of Moodle: holds for {left} days")


def _certificate(access: MoodleAccess, port: int) -> dict[str, object]:
    context = ssl.create_default_context(cafile=access.ca_bundle)
    timeout = access.connect_timeout
    proxy = None if access.proxy is None or goes_round_proxy(access.host, access.no_proxy) else urlsplit(access.proxy)
    if proxy is None:
        raw = socket.create_connection((access.host, port), timeout)
    else:
        login = f"{unquote(proxy.username)}:{unquote(proxy.password or '')}" if proxy.username else ""
        way_in = Proxy(proxy.hostname or "", proxy.port or _PORTS.get(proxy.scheme, 80), login)
        raw = open_tunnel(way_in, access.host, port, timeout)
    with raw, context.wrap_socket(raw, server_hostname=access.host) as secured:
        return dict(secured.getpeercert() or {})


def _addresses(access: MoodleAccess, info: Capabilities) -> Iterator[Check]:
    if access.url.startswith("http:") and not _is_loopback(access.host):
        detail = "token and answers travel readable by anybody on the way"
        yield Check("moodle.http", State.WARNING, "Moodle: http, not https", detail, "Write the https address.")
    if info.siteurl and info.siteurl != access.url:
        detail = f"Moodle calls itself {info.siteurl}: links in texts are written with that address"
        advice = f'Write [moodle] url = "{info.siteurl}", or name it in aliases.'
        yield Check("moodle.siteurl", State.WARNING, "Moodle: known by another address", detail, advice)


def _release(info: Capabilities) -> Iterator[Check]:
    number = re.match(r"(\d+)\.(\d+)", info.release)
    said = f"{info.release or '(not told)'}"
    if number is None:
        yield Check("moodle.release", State.WARNING, "Release of Moodle: not understood", said)
    elif (int(number[1]), int(number[2])) < _OLDEST:
        detail = f"{said}; course-sync works with {_OLDEST_TRIED} and newer"
        yield Check(
            "moodle.release", State.FAILED, "Release of Moodle: too old", detail, "Ask for an upgrade of Moodle."
        )
    else:
        tried = f"tried with {_OLDEST_TRIED} and {_NEWEST_TRIED}"
        yield ok("moodle.release", f"Release of Moodle: {said}", f"version {info.version}; {tried}")


def _clock(met: Met, clock: Clock) -> Iterator[Check]:
    if met.date is None:
        yield skipped("clock", "Clock", "Moodle's answer has no date")
        return
    apart = abs(met.date - clock.now())
    if apart > _CLOCK_APART:
        detail = f"{int(apart.total_seconds())} seconds apart from Moodle's: dates and deadlines are judged wrongly"
        yield Check("clock", State.WARNING, "Clock: wrong here or there", detail, "Set up time synchronisation (NTP).")
        return
    yield ok("clock", "Clock: agrees with Moodle's")


def _account(info: Capabilities) -> Iterator[Check]:
    if info.userissiteadmin:
        detail = "with this token anybody could read and change everything in Moodle"
        advice = "Ask for a service account with the roles of docs/moodle-admin.md, and have this token deleted."
        yield Check("moodle.account", State.FAILED, "Account: a site administrator, refused", detail, advice)
        return
    yield ok("moodle.account", f"Account: not an administrator (user {info.userid})")


def _date(header: str) -> datetime | None:
    try:
        moment = parsedate_to_datetime(header)
    except (ValueError, TypeError):
        return None
    return moment.astimezone(UTC) if moment.tzinfo else moment.replace(tzinfo=UTC)


def _is_loopback(host: str) -> bool:
    try:
        return ip_address(host.strip("[]")).is_loopback
    except ValueError:
        return host == "localhost"
