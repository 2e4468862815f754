"""Of an address its host, of a host its addresses. Light: also whoever only shares visits out uses it.

Each address is taken apart many times within its visit, so those of the visits under way are remembered.
"""

import socket
from collections.abc import Callable
from functools import lru_cache
from urllib.parse import urlsplit

AddressInfo = tuple[int, int, int, str, tuple[str, int] | tuple[str, int, int, int] | tuple[int, bytes]]
Resolve = Callable[[str, int, int, int], list[AddressInfo]]
Origin = tuple[str, str, int]
_UNDER_WAY = 512


def system_resolve(host: str, port: int, family: int, kind: int) -> list[AddressInfo]:
    """The machine's own resolver."""
    return list(socket.getaddrinfo(host, port, family, kind))


@lru_cache(maxsize=_UNDER_WAY)
def host_of(url: str) -> str:
    """The host whose pace an address takes up; "" for what has none."""
    try:
        return (urlsplit(url).hostname or "").rstrip(".")
    except ValueError:
        return ""


@lru_cache(maxsize=_UNDER_WAY)
def origin_of(url: str) -> Origin:
    """Scheme, host, port: what answers or does not as one."""
    parts = urlsplit(url)
    return parts.scheme, host_of(url), parts.port or (443 if parts.scheme == "https" else 80)
