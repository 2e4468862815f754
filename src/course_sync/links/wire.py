"""What processes of ours say to each other over a socket pair: pickled tuples, each behind its length.

What is only handed on travels sealed, so that who hands it on needs not know it.

Both ends are the same program on the same machine; nothing that comes from a stranger is ever unpickled, only what the
other end made of it.
"""

import pickle
import socket
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from typing import Any

from course_sync.model.links import Hop, Visit

_LENGTH = 4
_PIECE = 262_144


def framed(message: tuple[Any, ...]) -> bytes:
    """A message as it travels."""
    data = pickle.dumps(message, pickle.HIGHEST_PROTOCOL)
    return len(data).to_bytes(_LENGTH, "big") + data


def sealed(*values: Any) -> bytes:
    """Values for the last in line alone."""
    return pickle.dumps(values, pickle.HIGHEST_PROTOCOL)


def opened(values: bytes) -> Any:
    """The values again."""
    return pickle.loads(values)  # noqa: S301 - see the module


def first(sock: socket.socket) -> tuple[Any, ...] | None:
    """The first message, waited for, and nothing of what follows it; None where none comes."""
    with suppress(ConnectionError):
        length = sock.recv(_LENGTH, socket.MSG_WAITALL)
        if len(length) == _LENGTH:
            size = int.from_bytes(length, "big")
            data = sock.recv(size, socket.MSG_WAITALL)
            return pickle.loads(data) if len(data) == size else None  # noqa: S301 - see the module
    return None


class Incoming:
    """What comes in over a socket, cut into messages."""

    def __init__(self, sock: socket.socket) -> None:
        self._socket = sock
        self._came = bytearray()

    def more(self) -> list[tuple[Any, ...]] | None:
        """Read once (waiting as the socket does) and tell the messages that are whole now; None at the end."""
        try:
            piece = self._socket.recv(_PIECE)
        except ConnectionError:
            return None
        if not piece:
            return None
        self._came += piece
        return list(self._whole())

    def _whole(self) -> Iterator[tuple[Any, ...]]:
        while len(self._came) >= _LENGTH:
            end = _LENGTH + int.from_bytes(self._came[:_LENGTH], "big")
            if len(self._came) < end:
                return
            data = bytes(self._came[_LENGTH:end])
            del self._came[:end]
            yield pickle.loads(data)  # noqa: S301 - see the module


def packed(visits: Sequence[Visit]) -> list[tuple[Any, ...]]:
    """Visits as plain tuples: to pickle them as objects takes five times as long."""
    return [
        (
            v.url, v.at, v.verdict, v.reason, v.status, v.final_url, [(hop.url, hop.status) for hop in v.hops],
            v.evidence, v.hint, v.fragments_missing, v.etag, v.last_modified, v.seconds,
        )
        for v in visits
    ]  # fmt: skip


def unpacked(rows: list[tuple[Any, ...]]) -> list[Visit]:
    """The visits again."""
    made: Callable[..., Visit] = Visit
    return [made(*row[:6], tuple(Hop(*hop) for hop in row[6]), *row[7:]) for row in rows]
