"""A way to the mail server through an HTTP proxy (CONNECT), for networks that let nothing out directly."""

import base64
import socket
import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from ipaddress import ip_address, ip_network
from urllib.parse import unquote, urlsplit

from course_sync.errors import ConfigError
from course_sync.mail.addresses import host_name

_HEAD_BYTES = 16_384
_DEFAULT_PORT = 3128


class TunnelRefused(OSError):  # noqa: N818 - named by what it says, as all of the house's errors
    """The proxy does not let us through; `status` is its answer, 0 where it spoke no HTTP."""

    def __init__(self, status: int) -> None:
        super().__init__(f"the proxy answered {status}" if status else "the proxy gave no HTTP answer")
        self.status = status


@dataclass(frozen=True, slots=True)
class Proxy:
    """An HTTP proxy; `login`: its "user:password", "" for none."""

    host: str
    port: int
    login: str = field(default="", repr=False)


def parse_proxy(url: str) -> Proxy | None:
    """The proxy of "http://[user:password@]host[:port]"; None for "".

    Raises:
        ConfigError: it is written otherwise.
    """
    if not url:
        return None
    try:
        parts = urlsplit(url)
        host, port = host_name(parts.hostname or ""), parts.port
    except ValueError:
        host, port = "", None
    if not host or parts.scheme != "http":
        raise ConfigError("[network.mail] proxy is written http://host:port; mail goes through it by CONNECT.")
    login = f"{unquote(parts.username)}:{unquote(parts.password or '')}" if parts.username else ""
    return Proxy(host, port or _DEFAULT_PORT, login)


def goes_direct(host: str, no_proxy: Sequence[str]) -> bool:
    """Whether `host` is among the hosts, domains and networks that are reached without the proxy."""
    return any(_matches(host.lower().rstrip("."), entry.strip().lower()) for entry in no_proxy if entry.strip())


def _matches(host: str, entry: str) -> bool:
    if entry == "*":
        return True
    try:
        return ip_address(host) in ip_network(entry, strict=False)
    except ValueError:
        domain = entry.removeprefix("*").strip(".")
        return host == domain or host.endswith(f".{domain}")


def open_tunnel(proxy: Proxy, host: str, port: int, timeout: float) -> socket.socket:
    """A connection to `host` through `proxy`, its first byte still to come.

    Raises:
        TunnelRefused: the proxy's answer was not 2xx.
        OSError: the proxy is not to be reached, or did not answer within `timeout` seconds.
    """
    connection = socket.create_connection((proxy.host, proxy.port), timeout)
    try:
        target = f"[{host}]:{port}" if ":" in host else f"{host}:{port}"
        lines = [f"CONNECT {target} HTTP/1.1", f"Host: {target}"]
        if proxy.login:
            lines.append("Proxy-Authorization: Basic " + base64.b64encode(proxy.login.encode()).decode())
        connection.sendall("\r\n".join([*lines, "", ""]).encode("ascii"))
        _require_opened(_head(connection, timeout))
    except BaseException:
        connection.close()
        raise
    return connection


def _head(connection: socket.socket, timeout: float) -> bytes:
    """The proxy's answer up to its empty line, a byte at a time: what follows belongs to the mail server."""
    head = bytearray()
    end = time.monotonic() + timeout
    while not head.endswith(b"\r\n\r\n"):
        byte = connection.recv(1)
        if not byte or len(head) >= _HEAD_BYTES:
            raise TunnelRefused(0)
        if time.monotonic() > end:
            raise TimeoutError
        head += byte
    return bytes(head)


def _require_opened(head: bytes) -> None:
    version, _, rest = head.split(b"\r\n", 1)[0].partition(b" ")
    status = int(rest[:3]) if version.startswith(b"HTTP/1.") and rest[:3].isdigit() else 0
    if not 200 <= status < 300:
        raise TunnelRefused(status)
