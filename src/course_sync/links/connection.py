"""Guarded connections: they go exactly to the addresses that the guard let through, and end with the visit's deadline.

`_new_conn`, `_dns_host` and the `_tunnel_…` fields are urllib3's private names; pyproject pins urllib3 to 2.x and
`tests/links/test_guard.py` fails loudly when the hooks are not called.
"""

import http.client
import io
import socket
import ssl
import time
from contextvars import ContextVar
from dataclasses import dataclass
from typing import Any, ClassVar, Protocol

from urllib3.connection import HTTPConnection, HTTPSConnection
from urllib3.connectionpool import HTTPConnectionPool, HTTPSConnectionPool

from course_sync.links.exchange import Fault, VisitFault
from course_sync.links.guard import Guard
from course_sync.links.naming import AddressInfo
from course_sync.links.response import Response
from course_sync.links.sockets import PatientSocket
from course_sync.links.tls import fault_of

_AT_ONCE = 65_536  # bytes read by one system call: most answers whole


@dataclass(slots=True)
class _Request:
    """What is known of the request that is being made here."""

    at: float = float("inf")
    read_timeout: float = 15.0
    connected: bool = False


_REQUEST: ContextVar[_Request | None] = ContextVar("links_request", default=None)


class Deadline:
    """When the request that this conversation (or thread) is making must have ended, on the monotonic clock."""

    def begin(self, at: float, read_timeout: float) -> None:
        """A request begins."""
        _REQUEST.set(_Request(at, read_timeout))

    @property
    def request(self) -> _Request:
        """The request here; one without a deadline where none has begun."""
        return _REQUEST.get() or _Request()

    def wait(self, most: float) -> float:
        """Seconds that one socket operation may take now, at most `most`.

        Raises:
            TimeoutError: no time is left.
        """
        left = self.request.at - time.monotonic()
        if left <= 0:
            raise TimeoutError("the visit's time is up")
        return min(most, left)

    def wait_to_read(self) -> float:
        """The same for one reading."""
        return self.wait(self.request.read_timeout)


class TlsMemory(Protocol):
    """What connections ask and tell about certificates over a run (see `certificates.py`)."""

    def context_for(self, host: str, port: int) -> ssl.SSLContext:
        """The context to begin with."""

    def explain(self, connection: "GuardedHTTPSConnection", error: ssl.SSLError) -> ssl.SSLContext | VisitFault:
        """A context that may know the missing certificate, or what is to be told."""

    def note(self, host: str, port: int, sock: Any, context: ssl.SSLContext) -> None:
        """A handshake went well."""


class _DeadlineReader(io.RawIOBase):
    """A socket's reading end with a deadline over all reads: headers and body fed drop by drop end in time."""

    def __init__(self, sock: socket.socket, deadline: Deadline, raw: Any = None) -> None:
        self._raw = raw
        self._sock = sock
        self._deadline = deadline

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int | None:
        self._sock.settimeout(self._deadline.wait_to_read())
        return self._sock.recv_into(buffer)

    def close(self) -> None:
        if not self.closed and self._raw is not None:
            self._raw.close()
        super().close()


def reading_end(sock: socket.socket, deadline: Deadline, raw: Any = None) -> io.BufferedReader:
    """A file of what comes over the socket; most answers come whole by one system call.

    Args:
        raw: closed with it.
    """
    return io.BufferedReader(_DeadlineReader(sock, deadline, raw), _AT_ONCE)


class _Guarded(HTTPConnection):
    """What both schemes share. A subclass made by `connection_classes` holds the guard."""

    guard: ClassVar[Guard]
    deadline: ClassVar[Deadline]

    def _new_conn(self) -> socket.socket:
        host, port = self._dns_host, self.port
        self.deadline.request.connected = True
        if self.proxy is None:
            return self._connect_to_one(host, self.guard.addresses(host, port))
        # A proxy is the administrator's own; what lies behind it was judged before.
        try:
            return self._connect_to_one("our proxy", self.guard.lookup(host, port))
        except VisitFault as fault:
            raise VisitFault(Fault.PROXY, f"our proxy is not to be had ({fault.fault})") from None

    def _connect_to_one(self, host: str, addresses: list[AddressInfo]) -> socket.socket:
        last = VisitFault(Fault.REFUSED, f"{host} cannot be connected to")
        timeout = self.timeout if isinstance(self.timeout, int | float) else 5.0
        for info in addresses:
            try:
                return _connected(info, self.deadline.wait(timeout), self.socket_options)
            except TimeoutError:
                last = VisitFault(Fault.CONNECT_TIMEOUT, f"{host} does not answer")
            except ConnectionRefusedError:
                last = VisitFault(Fault.REFUSED, f"{host} refuses the connection")
            except ConnectionResetError:
                last = VisitFault(Fault.RESET, f"{host} broke the connection off")
            except OSError as error:
                last = VisitFault(Fault.REFUSED, f"{host} cannot be reached ({error.strerror or 'no route'})")
        raise last

    def response_class(self, sock: socket.socket, *args: Any, **kwargs: Any) -> http.client.HTTPResponse:  # type: ignore[override]
        """Called for each response, by http.client, too: a plain response that reads under the deadline."""
        response = Response(sock, *args, **kwargs)
        response.fp = reading_end(sock, self.deadline, response.fp.detach())
        return response


class GuardedHTTPConnection(_Guarded):
    pass


class GuardedHTTPSConnection(_Guarded, HTTPSConnection):
    tls: ClassVar[TlsMemory]

    @property
    def target(self) -> tuple[str, int]:
        """The host and port that TLS is spoken with, behind a proxy too."""
        if self._tunnel_host is not None:
            return self._tunnel_host, self._tunnel_port or 443
        return self.host, self.port

    def connect(self) -> None:
        """Connect and shake hands; at a missing certificate once more with what browsers would fetch."""
        target = self.target
        context = self.tls.context_for(*target)
        try:
            self._shake_hands(context, "CERT_REQUIRED")
        except ssl.SSLError as error:
            answer = self.tls.explain(self, error)
            if isinstance(answer, VisitFault):
                raise answer from None
            context = answer
            try:
                self._shake_hands(context, "CERT_REQUIRED")
            except ssl.SSLError as second:
                raise VisitFault(*fault_of(second)) from None
        self.tls.note(*target, self.sock, context)

    def look(self, context: ssl.SSLContext) -> bytes | None:
        """The server's certificate (DER) by a handshake that trusts anything; None where even that fails.

        Nothing is ever read over that connection: the next handshake, or the caller, ends it.
        """
        try:
            self._shake_hands(context, "CERT_NONE")
            der: bytes | None = self.sock.getpeercert(binary_form=True)  # type: ignore[union-attr]
        except (OSError, VisitFault):
            der = None
        return der

    def _shake_hands(self, context: ssl.SSLContext, requirement: str) -> None:
        tunnel = (self._tunnel_host, self._tunnel_port, dict(getattr(self, "_tunnel_headers", {})), self._tunnel_scheme)
        if self.sock is not None:
            self.close()
            if tunnel[0] is not None:  # close() forgets it
                self.set_tunnel(tunnel[0], tunnel[1], tunnel[2], tunnel[3] or "http")
        self.ssl_context, self.cert_reqs = context, requirement
        try:
            super().connect()
        except ssl.SSLError:
            raise
        except TimeoutError:
            raise VisitFault(Fault.TIMEOUT, "the TLS handshake took too long") from None
        except ConnectionError:
            raise VisitFault(Fault.RESET, "connection broken off during the TLS handshake") from None


def connection_classes(
    guard: Guard, deadline: Deadline, tls: TlsMemory
) -> tuple[type[GuardedHTTPConnection], type[GuardedHTTPSConnection]]:
    """Classes of connections that go through this guard: plain and secure."""
    marks: dict[str, Any] = {"guard": guard, "deadline": deadline}
    plain = type("HTTPConnection", (GuardedHTTPConnection,), marks)
    secure = type("HTTPSConnection", (GuardedHTTPSConnection,), {**marks, "tls": tls})
    return plain, secure


def pool_classes(plain: type[HTTPConnection], secure: type[HTTPConnection]) -> dict[str, type[HTTPConnectionPool]]:
    """urllib3 pool classes by scheme of such connections: a proxy's."""
    return {
        "http": type("HTTPPool", (HTTPConnectionPool,), {"ConnectionCls": plain}),
        "https": type("HTTPSPool", (HTTPSConnectionPool,), {"ConnectionCls": secure}),
    }


def _connected(info: AddressInfo, timeout: float, options: Any) -> socket.socket:
    family, kind, protocol, _, address = info
    sock = PatientSocket(family, kind, protocol)
    try:
        for option in options or ():
            sock.setsockopt(*option)
        sock.settimeout(timeout)
        sock.connect(address)
    except BaseException:
        sock.close()
        raise
    return sock
