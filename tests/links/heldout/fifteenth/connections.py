"""How a connection behaves: heads, lengths, chunks, slowness, resets."""

import contextlib
import time

from faultfarm.server import Behaviour, Exchange

from course_sync.model.links import Reason as R
from heldout.fifteenth.made import CHUNKED, LOST, NGINX_404, chunk, data, note, page, pieces, shown, wire
from heldout.shapes import Case, case

_OK = "HTTP/1.1 200 OK"
_HTML = "Content-Type: text/html; charset=utf-8"


def _good(number: int = 0) -> bytes:
    return data(page(number))


def _chunks(content: bytes, *, extension: str = "", end: bytes = b"0\r\n\r\n") -> bytes:
    return b"".join(chunk(piece, extension) for piece in pieces(content)) + end


def _reset_after(content: bytes, pause: float = 0.4) -> Behaviour:
    """The bytes, time to read them, then a reset."""

    def behave(x: Exchange) -> None:
        x.raw(content)
        time.sleep(pause)
        x.reset()

    return behave


def _silence(content: bytes = b"", seconds: float = 15.0) -> Behaviour:
    def behave(x: Exchange) -> None:
        x.raw(content)
        time.sleep(seconds)

    return behave


def _late(seconds: float, number: int) -> Behaviour:
    def behave(x: Exchange) -> None:
        time.sleep(seconds)
        x.send(page(number))

    return behave


def _pausing(head: bytes, content: bytes, steps: int, pause: float) -> Behaviour:
    """The content in so many parts, with pauses between them."""

    def behave(x: Exchange) -> None:
        x.raw(head)
        for piece in pieces(content, len(content) // steps + 1) if x.method != "HEAD" else ():
            x.raw(piece)
            time.sleep(pause)

    return behave


class _Stale:
    """Redirects at the first request of a connection and hangs up, without a word, on any further one."""

    def __init__(self, number: int) -> None:
        self.number = number
        self.seen: set[object] = set()

    def enter(self, x: Exchange) -> None:
        self.seen.add(x.connection.getpeername())
        x.send("", 302, {"Location": "/siin", "Connection": "keep-alive", "Keep-Alive": "timeout=60"})

    def target(self, x: Exchange) -> None:
        if x.connection.getpeername() in self.seen:
            x.keep = False
        else:
            x.send(page(self.number))


def _hangs_up(x: Exchange) -> None:
    """Says it keeps the connection, and closes it as soon as the redirect is sent."""
    x.raw(b"HTTP/1.1 302 Found\r\nLocation: /edasi\r\nConnection: keep-alive\r\nContent-Length: 0\r\n\r\n")


def _endless_head(x: Exchange) -> None:
    x.raw(b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n")
    with contextlib.suppress(OSError):
        for number in range(40_000):
            x.connection.sendall(b"X-Filler-%d: %s\r\n" % (number, b"z" * 200))


def _no_body_redirect(x: Exchange) -> None:
    """Promises a body with its redirect and never sends it."""
    x.raw(b"HTTP/1.1 302 Found\r\nLocation: /lopuks\r\nContent-Type: text/html\r\nContent-Length: 5000\r\n\r\n")
    time.sleep(10)


def _wordless(x: Exchange) -> None:
    x.keep = False


_A = _Stale(0)
_LENGTH = len(_good())
_HEAD = f"{_OK}\r\n{_HTML}\r\nContent-Length: {_LENGTH}\r\n\r\n".encode()
_OPEN = f"{_OK}\r\n{_HTML}\r\n\r\n".encode()

CASES: tuple[Case, ...] = (
    case(R.FINE, "laiend-b15.ee/leht", wire(*CHUNKED, body=_chunks(_good(), extension=';sig="ab c";n=1'))),
    case(
        R.SOFT_404,
        "tykidlost-b15.ee/leht",
        wire(
            *CHUNKED,
            body=b"".join(chunk(one, ";x") for one in pieces(data(LOST), 3)) + b"0\r\nX-Checksum: 81fa\r\n\r\n",
        ),
        also=(R.NOT_FOUND,),
    ),
    case(R.FINE, "nullid-b15.ee/leht", wire(*CHUNKED, body=b"%08X  \r\n%s\r\n000\r\n\r\n" % (len(_good(2)), _good(2)))),
    case(R.BAD_RESPONSE, "pahatykk-b15.ee/leht", wire(*CHUNKED, body=b"zz\r\n" + _good(3)), also=(R.RESET,)),
    case(R.FINE, "lopetamata-b15.ee/leht", wire(*CHUNKED, body=_chunks(_good(4), end=b""))),
    case(R.FINE, "lyhike-b15.ee/leht", wire(_OK, _HTML, f"Content-Length: {_LENGTH - 20}", body=_good())),
    case(R.FINE, "pikk-b15.ee/leht", wire(_OK, _HTML, f"Content-Length: {len(_good(1)) + 700}", body=_good(1))),
    case(
        R.BAD_RESPONSE,
        "kakspikkust-b15.ee/leht",
        wire(_OK, _HTML, "Content-Length: 17", f"Content-Length: {len(_good(2))}", body=_good(2)),
    ),
    case(
        R.SOFT_404,
        "tykkjapikkus-b15.ee/leht",
        wire(*CHUNKED, "Content-Length: 44", body=_chunks(data(LOST))),
        also=(R.NOT_FOUND,),
    ),
    case(R.FINE, "pikkuseta-b15.ee/leht", wire("HTTP/1.0 200 OK", _HTML, body=_good(1))),
    case(
        R.SOFT_404,
        "pikkusetalost-b15.ee/leht",
        wire("HTTP/1.0 200", "Server: GoAhead-Webs", body=LOST),
        also=(R.NOT_FOUND,),
    ),
    case(R.SOFT_404, "pikklost-b15.ee/leht", wire(_OK, _HTML, "Content-Length: 90000", body=LOST), also=(R.NOT_FOUND,)),
    case(R.FINE, "vaikselt-b15.ee/leht", _A.enter, pages={"/siin": _A.target}),
    case(R.FINE, "kohekinni-b15.ee/leht", _hangs_up, pages={"/edasi": shown(2)}),
    case(R.FINE, "lubaduseta-b15.ee/leht", _no_body_redirect, pages={"/lopuks": shown(3)}),
    case(R.RESET, "peadjareset-b15.ee/leht", _reset_after(_HEAD), also=(R.BAD_RESPONSE,)),
    case(R.FINE, "keskelreset-b15.ee/leht", _reset_after(_HEAD + _good()[: _LENGTH * 4 // 5]), also=(R.RESET,)),
    case(R.RESET, "kohereset-b15.ee/leht", lambda x: x.reset()),
    case(R.RESET, "sonatult-b15.ee/leht", _wordless, also=(R.BAD_RESPONSE,)),
    case(
        R.FINE,
        "murtud-b15.ee/leht",
        wire(_OK, "X-Policy: default-src 'self';", "\timg-src *;", "  style-src *", _HTML, body=_good(4)),
    ),
    case(
        R.NOT_FOUND,
        "murtudsiht-b15.ee/leht",
        lambda x: x.raw(b"HTTP/1.1 301 Moved\r\nLocation:\r\n /kadunud\r\nContent-Length: 0\r\n\r\n"),
        also=(R.BAD_RESPONSE,),
    ),
    case(
        R.FINE,
        "kakssadapaist-b15.ee/leht",
        wire(_OK, _HTML, *(f"X-Debug-Token-{n}: {n * 7919}" for n in range(200)), body=_good(1)),
    ),
    case(
        R.GONE,
        "kakssada410-b15.ee/leht",
        wire(
            "HTTP/1.1 410 Gone",
            _HTML,
            *(f"Set-Cookie: k{n}={n}; Path=/" for n in range(180)),
            body=note("Gone", "This course is over."),
        ),
    ),
    case(
        R.FINE,
        "koolonita-b15.ee/leht",
        wire(_OK, "Server is running fine", _HTML, f"Content-Length: {len(_good(2))}", body=_good(2)),
    ),
    case(
        R.FINE, "ainultlf-b15.ee/leht", wire(_OK, _HTML, f"Content-Length: {len(_good(4))}", body=_good(4), end=b"\n")
    ),
    case(
        R.NOT_FOUND,
        "ainultlf404-b15.ee/leht",
        wire("HTTP/1.0 404 Not found", "Content-type: text/html", body=NGINX_404, end=b"\n"),
    ),
    case(
        R.FINE,
        "tyhikkoolon-b15.ee/leht",
        wire(_OK, "Content-Type : text/html; charset=utf-8", "Server: x", body=_good(0)),
    ),
    case(R.FINE, "reavahe-b15.ee/leht", wire("\r\n" + _OK, _HTML, f"Content-Length: {len(_good(1))}", body=_good(1))),
    case(
        R.SERVER_ERROR,
        "pikk500-b15.ee/leht",
        wire(
            "HTTP/1.1 500 " + "Internal Server Error: stack trace " * 900,
            _HTML,
            body=note("Server Error", "Runtime error."),
        ),
    ),
    case(R.BAD_RESPONSE, "tlshoiatus-b15.ee/leht", lambda x: x.raw(b"\x15\x03\x01\x00\x02\x02\x16")),
    case(R.BAD_RESPONSE, "ssh-b15.ee/leht", lambda x: x.raw(b"SSH-2.0-OpenSSH_9.2p1 Debian-2+deb12u3\r\n")),
    case(
        R.BAD_RESPONSE,
        "vaheta101-b15.ee/leht",
        lambda x: x.raw(b"HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\r\n"),
        also=(R.SERVER_ERROR, R.RESET),
    ),
    case(R.BAD_RESPONSE, "lopututpaist-b15.ee/leht", _endless_head, also=(R.TIMEOUT, R.BOUNDS, R.RESET)),
    case(R.FINE, "aeglane3-b15.ee/leht", _late(2.6, 2)),
    case(R.FINE, "tilgub-b15.ee/leht", _pausing(_OPEN, _good(3), 8, 0.45)),
    case(R.FINE, "tilgub-edasi-b15.ee/leht", lambda x: x.drip(_OPEN + _good(4), b" <!-- -->\n", 40, 0.4)),
    case(R.TIMEOUT, "paised-tilguvad-b15.ee/leht", lambda x: x.drip(b"HTTP/1.1 200 OK\r\n", b"X", 40, 0.5)),
    case(R.TIMEOUT, "vait-b15.ee/leht", _silence()),
    case(R.TIMEOUT, "paised-ja-vait-b15.ee/leht", _silence(_HEAD)),
    case(
        R.NOT_FOUND,
        "ripub404-b15.ee/leht",
        _silence(
            b"HTTP/1.1 404 Not Found\r\nContent-Type: text/html\r\nContent-Length: 900\r\n\r\n<html><title>404 Not"
        ),
        also=(R.TIMEOUT,),
    ),
)
