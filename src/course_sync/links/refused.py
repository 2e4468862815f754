"""Addresses that no host is asked for, by their words alone. Pure."""

import re
from functools import lru_cache
from urllib.parse import urlsplit

from course_sync.links.exchange import Fault
from course_sync.links.options import VisitOptions, host_matches

_NOT_IN_HOSTS = re.compile(r"""[\s%<>"'`\\^{}|]""")


def refused_address(url: str, options: VisitOptions) -> tuple[Fault, str] | None:
    """Why an address may not be asked, as far as it can be told from its words; None where it may."""
    return _refused(url, options.excluded_hosts)


@lru_cache(maxsize=2048)  # each is asked about several times within its visit
def _refused(url: str, excluded_hosts: tuple[str, ...]) -> tuple[Fault, str] | None:
    try:
        parts = urlsplit(url)
        host, _ = parts.hostname, parts.port
    except ValueError:
        return Fault.MALFORMED, "cannot be an address"
    if parts.scheme.lower() not in ("http", "https"):
        return Fault.SCHEME, f"{parts.scheme[:20]}: is not visited"
    if not host or _NOT_IN_HOSTS.search(host):
        return Fault.MALFORMED, "has no host that could be one"
    if host_matches(host, excluded_hosts):
        return Fault.EXCLUDED, f"{host} is excluded"
    return None
