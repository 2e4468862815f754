"""An answer's head, read as http.client reads it, but at a third of the price: its headers mostly are plain.

`begin` follows CPython's own, `_read_status` is its private name; tests/links/test_response.py compares it with http.client. Where browsers are
more patient than http.client (a blank line before the head, more than 100 headers) or less (two lengths), it does as they do.
"""

import email.parser
import http.client
import re
from collections.abc import Iterable
from typing import Any

_MAX_LINE = 65_536  # as in http.client
_MAX_HEADERS, _MAX_HEAD = 1_000, 262_144  # characters of all together: as Chromium has it
_BLANK = 2  # lines before a head that browsers pass over
_NAME = rb"[!#$%&'*+.^_`|~0-9A-Za-z-]+"
_PLAIN = re.compile(rb"(" + _NAME + rb"):[ \t]*([^\r\n]*)\r?\n")
# Each line fits in one way alone: who writes a head to be tried in many would else hold us up.
_PLAIN_HEAD = re.compile(
    rb"HTTP/1\.([01]) ([2-9][0-9]{2})(?: ([^\r\n]*))?\r\n((?:" + _NAME + rb":[^\r\n]*\r?\n){0,99})\r\n"
)
_WITHOUT_BODY = (204, 304)


class Response(http.client.HTTPResponse):
    """Passes over every interim answer (102, 103 and the like), not only over 100 (RFC 9110, 15.2)."""

    fp: Any
    headers: Any
    length: int | None

    def begin(self) -> None:
        """Read the head; at once, where all of it has come and is plain."""
        if self.headers is not None:
            return
        plain = _PLAIN_HEAD.match(self.fp.peek(1))
        if plain is not None:
            self.fp.read(plain.end())
            minor, status, reason, fields = plain.groups()
            self._take(
                f"HTTP/1.{minor.decode()}",
                int(status),
                (reason or b"").decode("iso-8859-1"),
                _plain(_PLAIN.findall(fields)),
            )
            return
        _skip_blank(self.fp)
        version, status, reason = self._read_status()  # type: ignore[attr-defined]
        while 100 <= status < 200 and status != 101:
            _lines(self.fp)
            version, status, reason = self._read_status()  # type: ignore[attr-defined]
        if not version.startswith(("HTTP/1.", "HTTP/0.9")):
            raise http.client.UnknownProtocol(version)
        self._take(version, status, reason, _message(_lines(self.fp)))

    def _take(self, version: str, status: int, reason: str, message: http.client.HTTPMessage) -> None:
        self.code = self.status = status
        self.reason = reason.strip()
        self.version = 10 if version in ("HTTP/1.0", "HTTP/0.9") else 11
        self.headers = self.msg = message
        bodiless = status in _WITHOUT_BODY or status == 101 or self._method == "HEAD"  # type: ignore[attr-defined]
        # A 304 may name the coding that a 200 would have (RFC 9112, 6.1); nothing follows all the same.
        self.chunked = (self.headers.get("transfer-encoding") or "").lower() == "chunked" and not bodiless
        self.chunk_left = None
        _check(self.headers, status, chunked=self.chunked)
        self.will_close = self._check_close()  # type: ignore[attr-defined]
        self.length = None if self.chunked else 0 if bodiless else _length(self.headers.get("content-length"))
        if not self.chunked and self.length is None:
            self.will_close = True

    def _read_next_chunk_size(self) -> int:
        """http.client takes a size below nothing for "all there is": whoever says so could fill our memory."""
        size: int = super()._read_next_chunk_size()  # type: ignore[misc]
        if size < 0:
            self._close_conn()  # type: ignore[attr-defined]
            raise ValueError("a chunk of less than nothing")
        return size


def _skip_blank(file: Any) -> None:
    for _ in range(_BLANK):
        if file.peek(1)[:1] not in (b"\r", b"\n"):
            return
        file.readline(_BLANK + 1)


def _check(headers: Any, status: int, *, chunked: bool) -> None:
    """Raises http.client.HTTPException where browsers show an error: an answer with two lengths or two targets may be two answers."""
    for name, counts in (("content-length", not chunked), ("location", status in _SENDS_ON)):
        if counts and len(set(headers.get_all(name, ()))) > 1:
            raise http.client.HTTPException(f"different values of {name}")


_SENDS_ON = (301, 302, 303, 307, 308)


def _lines(file: Any) -> list[bytes]:
    """The lines of a head, the empty one that ends it left out.

    Raises:
        http.client.HTTPException: it is too large.
    """
    lines: list[bytes] = []
    size = 0
    while (line := file.readline(_MAX_LINE + 1)) not in (b"\r\n", b"\n", b""):
        if len(line) > _MAX_LINE:
            raise http.client.LineTooLong("header line")
        lines.append(line)
        size += len(line)
        if len(lines) >= _MAX_HEADERS or size > _MAX_HEAD:
            raise http.client.HTTPException(f"got more than {_MAX_HEADERS} headers")
    return lines


def _message(lines: list[bytes]) -> http.client.HTTPMessage:
    fields = [_PLAIN.fullmatch(line) for line in lines]
    plain = [(field[1], field[2]) for field in fields if field is not None]
    if len(plain) < len(lines):  # folded, or no header at all
        text = b"".join([*lines, b"\r\n"]).decode("iso-8859-1")
        return email.parser.Parser(_class=http.client.HTTPMessage).parsestr(text)
    return _plain(plain)


def _plain(fields: Iterable[tuple[bytes, bytes]]) -> http.client.HTTPMessage:
    message = http.client.HTTPMessage()
    for name, value in fields:
        message.set_raw(name.decode("ascii"), value.decode("iso-8859-1"))
    message.set_payload("")
    return message


def _length(told: str | None) -> int | None:
    """The length that is told; the same one several times counts once (RFC 9110, 8.6)."""
    values = {value.strip() for value in (told or "").split(",")}
    try:
        length = int(values.pop()) if len(values) == 1 else -1
    except ValueError:
        return None
    return length if length >= 0 else None
