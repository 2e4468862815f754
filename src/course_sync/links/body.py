"""Reading a body within bounds: as sent and as unpacked."""

import zlib
from collections.abc import Iterator
from typing import Any

import urllib3.exceptions

from course_sync.links.data import MAX_DATA, is_data
from course_sync.links.exchange import Fault, VisitFault
from course_sync.links.page import is_page_of, may_be_read

_PIECE = 65_536


def read_body(raw: Any, headers: dict[str, str], bound: int) -> tuple[bytes, bool]:
    """At most `bound` bytes of a urllib3 response's body, unpacked; and whether there was more.

    What can be neither HTML nor a program's error is not read, but where it is so short that it is hardly the file that it says to be:
    some servers send their error page under the file's type. A body that is read to its end leaves its connection for the next request.

    Raises:
        urllib3.exceptions.HTTPError, OSError: nothing at all came of a body that was announced, or hardly anything before its time was up.
    """
    content_type = headers.get("content-type", "")
    if not may_be_read(content_type):
        return _page_instead(raw, headers), True
    bound = min(bound, MAX_DATA) if is_data(content_type) else bound
    pieces: list[bytes] = []
    got, ended = 0, False
    # One byte more than the bound tells a body that just fits from one that goes on.
    while got <= bound:
        try:
            piece = raw.read1(min(_PIECE, bound + 1 - got), decode_content=False)
        except (TimeoutError, urllib3.exceptions.ReadTimeoutError):
            if got < _SHOWN:
                raise
            return _unpacked(pieces, headers, bound, ended=False)  # the line is no good any more
        except urllib3.exceptions.ProtocolError:
            if not got:
                raise
            break  # broken off in the middle: browsers show what came
        if not piece:
            ended = True
            break
        pieces.append(piece)
        got += len(piece)
        if raw.length_remaining == 0:
            ended = True
            break
    if not ended:
        _drain(raw, bound)
    return _unpacked(pieces, headers, bound, ended=ended)


_SHOWN = 512  # bytes of a page that never ends which a browser's reader has something to read in


def _unpacked(pieces: list[bytes], headers: dict[str, str], bound: int, *, ended: bool) -> tuple[bytes, bool]:
    unpacked, more = unpack(b"".join(pieces), headers.get("content-encoding", ""), bound)
    return unpacked[:bound], more or not ended or len(unpacked) > bound


def _page_instead(raw: Any, headers: dict[str, str]) -> bytes:
    """The page that is sent where a file was announced; empty where it is a file."""
    left = getattr(raw, "length_remaining", None)
    if left is None or left > _HARDLY_A_FILE or headers.get("content-encoding"):
        return b""
    try:
        data: bytes = raw.read(_HARDLY_A_FILE, decode_content=False)
    except (urllib3.exceptions.HTTPError, OSError):
        return b""
    return data if is_page_of(data) else b""


_HARDLY_A_FILE = 16_384


def unpack(data: bytes, encoding: str, bound: int) -> tuple[bytes, bool]:
    """Undo `Content-Encoding`, giving at most `bound` bytes; and whether there was more or it was damaged further on.

    Raises:
        VisitFault: UNREADABLE, damaged from the beginning: browsers show an error.
    """
    more = False
    names = [name.strip().lower() for name in encoding.split(",")]
    if len(names) > _MOST_CODINGS:
        return b"", True
    for name in reversed(names):  # the last one was done last
        data, cut = _undo(data, name, bound)
        more = more or cut
    return data, more


_MOST_CODINGS = 3


def _undo(data: bytes, name: str, bound: int) -> tuple[bytes, bool]:
    if not data or name in ("", "identity"):
        return data, False
    widths: tuple[int, ...]
    if name in ("gzip", "x-gzip"):
        widths = (31,)
    elif name == "deflate":
        widths = (15, -15)  # zlib as the standard says, raw as some servers send it
    else:
        return b"", True
    for width in widths:
        try:
            return _unzip(data, width, bound)
        except zlib.error:
            continue
    raise VisitFault(Fault.UNREADABLE, f"says it is packed ({name}), but is not")


def _unzip(data: bytes, width: int, bound: int) -> tuple[bytes, bool]:
    """Raises zlib.error where not even the beginning can be unpacked."""
    out = bytearray()
    while data:
        unzip = zlib.decompressobj(width)
        try:
            out += unzip.decompress(data, bound + 1 - len(out))
        except zlib.error:
            if not out:
                raise
            return bytes(out), True
        if len(out) > bound:
            return bytes(out[:bound]), True
        if not unzip.eof:
            return bytes(out), True
        data = unzip.unused_data if width == 31 else b""
        if not data.startswith(b"\x1f\x8b"):
            break
    return bytes(out), False


def _drain(raw: Any, bound: int) -> None:
    """Read a short rest away, so that the connection can be used again."""
    left = getattr(raw, "length_remaining", None)
    if left is None or left > bound:
        return
    for _ in _rest(raw):
        pass


def _rest(raw: Any) -> Iterator[bytes]:
    try:
        while piece := raw.read(_PIECE, decode_content=False):
            yield piece
    except (urllib3.exceptions.HTTPError, OSError):
        return
