"""Requests straight to the hosts that they are for, over connections that are kept.

It takes requests' prepared requests and stands where its adapter goes through urllib3's pools, without what those do for bodies, retries,
preloading and proxies that are not there: half of the processor time of a request. Connections are made and guarded by
`connection.py`, an answer is http.client's (`response.py`).
"""

import http.client
import io
import re
import ssl
from collections import OrderedDict
from collections.abc import Callable, Mapping
from contextlib import suppress
from functools import cached_property
from typing import Any
from urllib.parse import urlsplit

import requests
import urllib3.exceptions
from requests.structures import CaseInsensitiveDict

from course_sync.links.connection import Deadline, GuardedHTTPConnection, GuardedHTTPSConnection, reading_end
from course_sync.links.exchange import Fault, VisitFault
from course_sync.links.response import Response
from course_sync.links.sockets import is_silent

Connection = GuardedHTTPConnection | GuardedHTTPSConnection
_TARGET = re.compile(r"/[\x21-\x7e]*")
_CONTROL = re.compile(r"[\x00-\x08\x0a-\x1f\x7f]")


class Answering:
    """An answer whose head has come: as much of urllib3's response as is used here. Close it."""

    def __init__(
        self, response: http.client.HTTPResponse, connection: Connection, origin: "_Origin", *, head_alone: bool
    ) -> None:
        self._original_response = response  # where requests looks for cookies
        self._connection = connection
        self._origin = origin
        self._head_alone = head_alone
        self.status, self.reason, self.headers = response.status, response.reason, response.headers

    @property
    def length_remaining(self) -> int | None:
        """Bytes of the body that have not been read; None where that is not told."""
        return self._original_response.length

    def read(self, amount: int | None = None, decode_content: bool = False) -> bytes:  # noqa: ARG002 - urllib3's signature
        """So many bytes of the body, as sent, or all that is left; empty at its end.

        Raises:
            urllib3.exceptions.ProtocolError: it broke off.
            TimeoutError, ssl.SSLError.
        """
        return self._read(self._original_response.read, amount)

    def read1(self, amount: int, decode_content: bool = False) -> bytes:  # noqa: ARG002 - urllib3's signature
        """At most so many bytes, as soon as some have come; raises what `read` does."""
        data = self._read(self._original_response.read1, amount)
        if self.length_remaining == 0:
            self._original_response.read(0)  # only now is it closed, and its connection free
        return data

    def _read(self, reading: Callable[[Any], bytes], amount: int | None) -> bytes:
        response = self._original_response
        try:
            data = reading(amount)
            if not data and amount != 0 and response.length:
                raise http.client.IncompleteRead(b"", response.length)
        except (TimeoutError, ssl.SSLError):
            raise
        except (http.client.HTTPException, OSError) as error:
            raise urllib3.exceptions.ProtocolError("connection broken", error) from error
        return data

    def close(self) -> None:
        """Keep the connection where the answer was read to its end, else end it."""
        response = self._original_response
        # Some servers send a body after the head of a HEAD, later: the next answer on that line would begin with it.
        if response.isclosed() and not response.will_close and not self._head_alone:
            self._origin.keep(self._connection)
        else:
            response.close()
            self._connection.close()


class _Readable:
    """A socket as http.client's response wants it; its reading end ends with the deadline."""

    def __init__(self, sock: Any, deadline: Deadline) -> None:
        self._sock, self._deadline = sock, deadline

    def makefile(self, _mode: str) -> io.BufferedReader:
        return reading_end(self._sock, self._deadline)


class Headers(CaseInsensitiveDict[str | bytes]):
    """Headers that many requests share and nobody changes: they are written out once."""

    @cached_property
    def written(self) -> list[str]:
        return _written(self)


class _Origin:
    """Where requests go (scheme, host, port), and its connections that wait for the next one."""

    def __init__(self, kind: type[Connection], url: str, most: int) -> None:
        parts = urlsplit(url)
        self._kind = kind
        self._host, self._port = parts.hostname or "", parts.port or kind.default_port
        self._idle: list[Connection] = []
        self._most = most
        self._forgotten = False
        name = self._host.rstrip(".")
        name = f"[{name}]" if ":" in name else name
        self.named = name if self._port == kind.default_port else f"{name}:{self._port}"

    def connection(self, timeout: float) -> Connection:
        """The connection that was used last, where one is still there; else a new one, not yet connected."""
        while self._idle:
            kept = self._idle.pop()
            if kept.sock is not None and is_silent(kept.sock):
                return kept
            kept.close()
        return self._kind(self._host, self._port, timeout=timeout)

    def keep(self, connection: Connection) -> None:
        if self._forgotten or len(self._idle) >= self._most:
            connection.close()
        else:
            self._idle.append(connection)

    def forget(self) -> None:
        self._forgotten = True
        while self._idle:
            self._idle.pop().close()


class Direct:
    """The connections of a run.

    Args:
        kinds: classes of guarded connections, by scheme.
        origins: of how many origins connections are kept; of the others longest ago they are ended.
        each: how many of one origin are kept.
    """

    def __init__(self, kinds: Mapping[str, type[Connection]], deadline: Deadline, *, origins: int, each: int) -> None:
        self._kinds = kinds
        self._deadline = deadline
        self._most, self._each = origins, each
        self._origins: OrderedDict[str, _Origin] = OrderedDict()

    def send(self, request: requests.PreparedRequest, connect_timeout: float) -> Answering:
        """Make a request without a body, and read its answer's head.

        Raises:
            VisitFault, OSError, ssl.SSLError, http.client.HTTPException: no answer came.
            ValueError: it cannot be sent.
        """
        url, method = request.url or "", request.method or "GET"
        name = "/".join(url.split("/", 3)[:3])
        origin = self._origin(name)
        head = _head(method, url[len(name) :].partition("#")[0], origin.named, request.headers)
        connection = origin.connection(connect_timeout)
        try:
            if connection.sock is None:
                connection.connect()
            sock: Any = connection.sock
            sock.settimeout(self._deadline.wait_to_read())
            # A server may answer and end the connection before it has read everything: the answer counts.
            with suppress(BrokenPipeError, ConnectionResetError):
                sock.sendall(head)
            sock.await_answer()
            readable: Any = _Readable(sock, self._deadline)
            response = Response(readable, method=method)
            response.begin()
        except BaseException:
            connection.close()
            raise
        return Answering(response, connection, origin, head_alone=method == "HEAD")

    def close(self) -> None:
        for origin in self._origins.values():
            origin.forget()
        self._origins.clear()

    def _origin(self, name: str) -> _Origin:
        origin = self._origins.get(name)
        if origin is None:
            try:
                origin = _Origin(self._kinds[name.partition(":")[0]], name, self._each)
            except (KeyError, ValueError):
                raise VisitFault(Fault.MALFORMED, "cannot be an address") from None
            self._origins[name] = origin
            if len(self._origins) > self._most:
                self._origins.popitem(last=False)[1].forget()
        else:
            self._origins.move_to_end(name)
        return origin


def _head(method: str, target: str, host: str, headers: Mapping[str, Any]) -> bytes:
    """Raises ValueError where something cannot stand in a head."""
    lines = headers.written if isinstance(headers, Headers) else _written(headers)
    if not _TARGET.fullmatch(target):
        raise ValueError("cannot stand in a request's head")
    return "\r\n".join([f"{method} {target} HTTP/1.1", f"Host: {host}", *lines, "", ""]).encode("latin-1")


def _written(headers: Mapping[str, Any]) -> list[str]:
    lines = [f"{name}: {value}" for name, value in headers.items()]
    if any(_CONTROL.search(line) for line in lines):
        raise ValueError("cannot stand in a request's head")
    return lines
