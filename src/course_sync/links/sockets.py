"""Sockets that wait in the hub where there is one, and in the kernel elsewhere. For callers they block, with time-outs.

Underneath they never do: what would block raises, waits, and is tried again.
"""

import errno
import os
import select
import socket
import ssl
import time
from typing import Any

from greenlet import getcurrent

from course_sync.links.hub import READ, WRITE, Conversation

_UNDER_WAY = frozenset({errno.EINPROGRESS, errno.EWOULDBLOCK, errno.EALREADY})


def _wait(file: int, event: int, seconds: float | None) -> None:
    """Raises TimeoutError."""
    current = getcurrent()
    if isinstance(current, Conversation):
        ready = current.hub.wait_for(file, event, seconds)
    else:
        poll = select.poll()
        poll.register(file, select.POLLIN if event == READ else select.POLLOUT)
        ready = bool(poll.poll(None if seconds is None else max(0, round(seconds * 1000))))
    if not ready:
        raise TimeoutError("timed out")


def is_silent(sock: socket.socket) -> bool:
    """Whether a kept connection is still there and says nothing: an end, or an answer that nobody asked for, may have come meanwhile."""
    try:
        socket.socket.recv(sock, 1, socket.MSG_PEEK)  # beneath TLS, too
    except BlockingIOError:
        return True
    except OSError:
        return False
    return False


class PatientSocket(socket.socket):
    """A TCP socket."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._seconds: float | None = None
        super().settimeout(0.0)

    def settimeout(self, value: float | None) -> None:
        self._seconds = value

    def gettimeout(self) -> float | None:
        return self._seconds

    def connect(self, address: Any) -> None:
        code = super().connect_ex(address)
        if code in _UNDER_WAY:
            _wait(self.fileno(), WRITE, self._seconds)
            code = self.getsockopt(socket.SOL_SOCKET, socket.SO_ERROR)
        if code:
            raise OSError(code, os.strerror(code))

    def await_answer(self) -> None:
        """Wait for what a question brings: to try to read first would be in vain."""
        _wait(self.fileno(), READ, self._seconds)

    def recv(self, *args: Any) -> bytes:
        while True:
            try:
                return super().recv(*args)
            except BlockingIOError:
                _wait(self.fileno(), READ, self._seconds)

    def recv_into(self, *args: Any) -> int:
        while True:
            try:
                return super().recv_into(*args)
            except BlockingIOError:
                _wait(self.fileno(), READ, self._seconds)

    def send(self, data: Any, *flags: Any) -> int:
        return self._send_until(self._until, data, *flags)

    def sendall(self, data: Any, *flags: Any) -> None:
        until = self._until
        with memoryview(data).cast("B") as view:
            sent = 0
            while sent < len(view):
                sent += self._send_until(until, view[sent:], *flags)

    @property
    def _until(self) -> float | None:
        return None if self._seconds is None else time.monotonic() + self._seconds

    def _send_until(self, until: float | None, data: Any, *flags: Any) -> int:
        while True:
            try:
                return super().send(data, *flags)
            except BlockingIOError:
                _wait(self.fileno(), WRITE, None if until is None else _left(until))


class PatientSSLSocket(ssl.SSLSocket):
    """TLS over it; a context makes them where its `sslsocket_class` is this.

    One call (a handshake, a piece said or read) takes as many seconds as were set, however many records it is made of: who sends one
    byte now and then would else hold it for hours.
    """

    _seconds: float | None = None

    def settimeout(self, value: float | None) -> None:
        self._seconds = value
        super().settimeout(0.0)

    def gettimeout(self) -> float | None:
        return self._seconds

    def await_answer(self) -> None:
        """Wait for what a question brings, unless it has come."""
        if not self.pending():
            _wait(self.fileno(), READ, self._seconds)

    def do_handshake(self, block: bool = False) -> None:  # noqa: ARG002 - ssl's signature
        self._check_connected()  # type: ignore[attr-defined]
        self._patiently(self._sslobj.do_handshake)  # type: ignore[attr-defined]

    def read(self, *args: Any) -> Any:
        return self._patiently(super().read, *args)

    def send(self, data: Any, flags: int = 0) -> int:
        return int(self._patiently(super().send, data, flags))

    def _patiently(self, call: Any, *args: Any) -> Any:
        until: float | None = None
        while True:
            try:
                return call(*args)
            except (ssl.SSLWantReadError, ssl.SSLWantWriteError) as wants:
                if self._seconds is not None and until is None:
                    until = time.monotonic() + self._seconds
                event = READ if isinstance(wants, ssl.SSLWantReadError) else WRITE
                _wait(self.fileno(), event, None if until is None else _left(until))


def _left(until: float) -> float:
    """Seconds until a moment of the monotonic clock.

    Raises:
        TimeoutError: it has passed.
    """
    left = until - time.monotonic()
    if left <= 0:
        raise TimeoutError("timed out")
    return left
