"""The way to the links: names, proxy, certificates, and what the guard against visits inside cannot promise."""

import socket
from collections.abc import Iterator
from ipaddress import IPv4Network, IPv6Network, ip_network
from urllib.parse import urlsplit

from course_sync.clock import Clock
from course_sync.config import Settings
from course_sync.doctor.check import Check, State, ok
from course_sync.doctor.site import shown_proxy
from course_sync.errors import ConfigError
from course_sync.links.naming import Resolve
from course_sync.runs.settings import doors_of
from course_sync.stages.context import never

_A_PUBLIC_NAME = "example.com"  # kept by IANA for such uses, RFC 2606
_PROXY_SECONDS = 5.0
_PORTS = {"http": 80, "https": 443}
_WIDEST = {4: 8, 6: 16}  # a network wider than this is no agency's own
_DANGEROUS = tuple(ip_network(text) for text in ("127.0.0.0/8", "::1/128", "169.254.0.0/16", "fe80::/10"))


def look(settings: Settings, clock: Clock, resolve: Resolve) -> Iterator[Check]:
    """Nothing is visited; a name is looked up, and the proxy's door is knocked at."""
    try:
        doors_of(settings, clock).checker(never).close()
    except ConfigError as error:
        yield Check("links.options", State.FAILED, "Links: the configuration cannot work", str(error))
    yield from _names(resolve)
    yield from _proxy(settings)
    yield from _opened(settings)
    if not settings.links.contact:
        detail = "sites that are visited cannot tell who does so, and block sooner"
        advice = "Set [links] contact to a page or an address."
        yield Check("links.contact", State.WARNING, "Links: no contact", detail, advice)


def _names(resolve: Resolve) -> Iterator[Check]:
    try:
        found = resolve(_A_PUBLIC_NAME, 443, socket.AF_UNSPEC, socket.SOCK_STREAM)
    except OSError:
        found = []
    if found:
        yield ok("links.names", "Links: names are resolved")
        return
    detail = (
        f"{_A_PUBLIC_NAME} is not found: links cannot be judged (behind a proxy too: the guard looks up names first)"
    )
    advice = "Give this machine a name server that knows the internet."
    yield Check("links.names", State.WARNING, "Links: names of the internet are not resolved", detail, advice)


def _proxy(settings: Settings) -> Iterator[Check]:
    way = settings.network.links
    if not way.proxy:
        allowed = settings.links.allow_networks or settings.links.allow_hosts
        but = " but for those that [links] allows" if allowed else ""
        yield ok("links.way", "Way to the links: direct", f"private addresses are refused on every connection{but}")
        return
    shown = shown_proxy(way.proxy)
    if not _answers(way.proxy):
        advice = "Check [network.links] proxy."
        yield Check("links.way", State.FAILED, f"Way to the links: the proxy {shown} does not answer", "", advice)
        return
    detail = (
        "names are judged here before they are handed over, but the proxy looks them up again: against a name that changes "
        "in between only the proxy's own rules help"
    )
    advice = "Have the proxy refuse this machine private addresses."
    yield ok("links.way", f"Way to the links: through the proxy {shown}", detail, advice)
    if way.inspecting_ca and not way.ca_bundle:
        detail = "the proxy opens TLS itself, so its authority must be known here"
        advice = "Set [network.links] ca_bundle."
        yield Check("links.ca_bundle", State.WARNING, "Way to the links: no certificate of the proxy", detail, advice)


def _answers(address: str) -> bool:
    try:
        parts = urlsplit(address)
        place = (parts.hostname or "", parts.port or _PORTS.get(parts.scheme, 80))
        socket.create_connection(place, _PROXY_SECONDS).close()
    except (OSError, ValueError):
        return False
    return True


def _opened(settings: Settings) -> Iterator[Check]:
    links = settings.links
    opened = [*links.allow_hosts, *links.allow_networks]
    if not opened:
        yield ok("links.allowed", "Links: no private address may be visited")
        return
    reckless = [text for text in links.allow_networks if _is_reckless(text)]
    reckless += [pattern for pattern in links.allow_hosts if set(pattern) <= set("*.?")]
    detail = f"{', '.join(opened)}: whoever writes in a course can have these visited from inside your network"
    if reckless:
        advice = f"Take away {', '.join(reckless)}: it opens this machine itself, its cloud's secrets, or everything."
        yield Check("links.allowed", State.WARNING, "Links: the allow-list is too wide", detail, advice)
    else:
        yield ok("links.allowed", f"Links: {len(opened)} private places may be visited", detail)


def _is_reckless(text: str) -> bool:
    network = ip_network(text, strict=False)
    return network.prefixlen < _WIDEST[network.version] or any(_overlap(network, other) for other in _DANGEROUS)


def _overlap(one: IPv4Network | IPv6Network, other: IPv4Network | IPv6Network) -> bool:
    return one.version == other.version and one.overlaps(other)
