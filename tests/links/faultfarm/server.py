"""The fault farm's servers: one loopback address a host, one port for all, every behaviour a plain function.

A behaviour takes an `Exchange` (what was asked, and the bare connection) and answers as it likes. No framework stands in
between: the farm must be able to say things that no well-behaved server says.
"""

import contextlib
import selectors
import socket
import ssl
import struct
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from urllib.parse import parse_qs, urlsplit

Behaviour = Callable[["Exchange"], None]
_WAIT = 5.0


class Exchange:
    """One request and the way to answer it. `count`: the how-manieth of this path it is, from 1."""

    def __init__(self, farm: "Farm", host: str, connection: socket.socket, head: bytes) -> None:
        lines = head.decode("latin-1").split("\r\n")
        self.method, self.target, *_ = [*lines[0].split(" "), "", ""]
        self.farm, self.host, self.connection = farm, host, connection
        self.headers = {
            key.strip().lower(): value.strip() for key, _, value in (line.partition(":") for line in lines[1:])
        }
        self.path = urlsplit(self.target).path
        self.query = parse_qs(urlsplit(self.target).query)
        self.count = farm.note(host, self)
        self.keep = True

    @property
    def as_browser(self) -> bool:
        return "Mozilla" in self.headers.get("user-agent", "")

    def url(self, path: str, host: str = "") -> str:
        return self.farm.url(path, host or self.host)

    def send(self, body: str | bytes = b"", status: int | str = 200, headers: Mapping[str, str] | None = None) -> None:
        """A well-formed answer; a header given as None is left out."""
        data = body.encode() if isinstance(body, str) else body
        given = {
            "Content-Type": "text/html; charset=utf-8",
            "Content-Length": str(len(data)),
            **(headers or {}),
        }
        lines = [f"HTTP/1.1 {status} Word"] + [f"{name}: {value}" for name, value in given.items() if value is not None]
        bare = self.method == "HEAD" or str(status) in ("204", "304")
        self.raw("\r\n".join(lines).encode("utf-8") + b"\r\n\r\n" + (b"" if bare else data), close=False)

    def raw(self, data: bytes, *, close: bool = True) -> None:
        with contextlib.suppress(OSError):
            self.connection.sendall(data)
        self.keep = self.keep and not close

    def drip(self, head: bytes, piece: bytes, times: int, pause: float) -> None:
        self.keep = False
        with contextlib.suppress(OSError):
            self.connection.sendall(head)
            for _ in range(times):
                self.connection.sendall(piece)
                time.sleep(pause)

    def reset(self) -> None:
        self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self.keep = False


class Farm:
    """Listens on one address of 127/8 for each host. `behaviours`: host → path → behaviour; "*" for all other paths."""

    def __init__(
        self,
        behaviours: Mapping[str, Mapping[str, Behaviour]],
        unknown: Behaviour,
        contexts: Mapping[str, ssl.SSLContext] | None = None,
    ) -> None:
        self._behaviours = {host: dict(paths) for host, paths in behaviours.items()}
        self._unknown = unknown
        self.contexts = dict(contexts or {})
        self._lock = threading.Lock()
        self.counts: Counter[tuple[str, str]] = Counter()
        self.asked: Counter[str] = Counter()
        self.most: Counter[str] = Counter()
        self.most_overall = 0
        self._now: Counter[str] = Counter()
        self.addresses: dict[str, str] = {}
        self._selector = selectors.DefaultSelector()
        self._sockets = self._listen(sorted(behaviours))
        self._ended = threading.Event()
        self._thread = threading.Thread(target=self._accept, daemon=True)
        self._thread.start()

    def _listen(self, hosts: list[str]) -> list[socket.socket]:
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port: int = free.getsockname()[1]
        sockets = []
        for number, host in enumerate(hosts, start=1):
            address = f"127.7.{number // 250}.{number % 250 + 1}"
            listening = socket.socket()
            listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            listening.bind((address, self.port))
            listening.listen(128)
            self.addresses[host] = address
            self._selector.register(listening, selectors.EVENT_READ, host)
            sockets.append(listening)
        return sockets

    def url(self, path: str, host: str) -> str:
        scheme = "https" if host in self.contexts else "http"
        return f"{scheme}://{self.addresses[host]}:{self.port}{path}"

    def add(self, host: str, path: str, behaviour: Behaviour) -> None:
        """One more behaviour of a host that stands already."""
        self._behaviours[host][path] = behaviour

    def note(self, host: str, exchange: Exchange) -> int:
        with self._lock:
            self.asked[host] += 1
            self.counts[host, exchange.path] += exchange.method != "HEAD"
            return self.counts[host, exchange.path]

    def close(self) -> None:
        self._ended.set()
        self._thread.join(timeout=_WAIT)
        for listening in self._sockets:
            listening.close()
        self._selector.close()

    def _accept(self) -> None:
        while not self._ended.is_set():
            for key, _ in self._selector.select(timeout=0.05):
                with contextlib.suppress(OSError):
                    connection, _ = key.fileobj.accept()
                    threading.Thread(target=self._serve, args=(key.data, connection), daemon=True).start()

    def _serve(self, host: str, connection: socket.socket) -> None:
        try:
            connection.settimeout(_WAIT)
            connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            context = self.contexts.get(host)
            if context is not None:
                connection = context.wrap_socket(connection, server_side=True)
            while not self._ended.is_set():
                head = _head(connection)
                if not head:
                    break
                exchange = Exchange(self, host, connection, head)
                paths = self._behaviours[host]
                behaviour = paths.get(exchange.target) or paths.get(exchange.path) or paths.get("*") or self._unknown
                with self._under_way(host):
                    behaviour(exchange)
                if not exchange.keep:
                    break
        except (OSError, ValueError):
            pass
        finally:
            with contextlib.suppress(OSError):
                connection.close()

    @contextlib.contextmanager
    def _under_way(self, host: str) -> Iterator[None]:
        """Count the requests that are being answered at once, of the host and overall."""
        with self._lock:
            self._now[host] += 1
            self.most[host] = max(self.most[host], self._now[host])
            self.most_overall = max(self.most_overall, self._now.total())
        try:
            yield
        finally:
            with self._lock:
                self._now[host] -= 1


def _head(connection: socket.socket) -> bytes:
    data = b""
    while b"\r\n\r\n" not in data and len(data) < 100_000:
        piece = connection.recv(16_384)
        if not piece:
            return b""
        data += piece
    return data.partition(b"\r\n\r\n")[0]
