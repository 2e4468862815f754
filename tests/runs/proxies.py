"""A proxy as agencies have them: CONNECT and absolute GET; it may look into TLS with an authority of its own."""

import contextlib
import socket
import ssl
import threading
from collections.abc import Mapping
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, Self
from urllib.parse import urlsplit

import trustme

Address = tuple[str, int]


class Proxy:
    """Serves while the context manager is open.

    Args:
        routes: host → where its requests go, in plain.
        inspects: hosts whose TLS the proxy ends with certificates of its own.
        refusal: the status with which it refuses `GET http://…`; 0: it does not.

    Attributes:
        asked: "CONNECT host:port" and "GET url", in order.
        outgoing: local ports of its own connections: whoever a server saw beside them came round the proxy.
        authority: whose certificates it shows.
    """

    def __init__(self, routes: Mapping[str, Address], *, inspects: tuple[str, ...] = (), refusal: int = 0) -> None:
        self.routes = routes
        self.inspects = inspects
        self.refusal = refusal
        self.asked: list[str] = []
        self.outgoing: set[int] = set()
        self.authority = trustme.CA()
        self._contexts: dict[str, ssl.SSLContext] = {}
        self._lock = threading.Lock()
        self._server = _Server(("127.0.0.1", 0), _Handler)
        self._server.proxy = self
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.02,))

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self._server.server_address[1]}"

    def note(self, asked: str) -> None:
        with self._lock:
            self.asked.append(asked)

    def reach(self, host: str) -> socket.socket | None:
        """A connection to where the host's requests go."""
        if host not in self.routes:
            return None
        far = socket.create_connection(self.routes[host], 5)
        with self._lock:
            self.outgoing.add(far.getsockname()[1])
        return far

    def context(self, host: str) -> ssl.SSLContext:
        with self._lock:
            if host not in self._contexts:
                context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
                self.authority.issue_cert(host).configure_cert(context)
                self._contexts[host] = context
            return self._contexts[host]


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    block_on_close = False
    request_queue_size = 64
    proxy: Proxy

    def handle_error(self, request: Any, client_address: Any) -> None:
        """A caller that goes away is no news."""


class _Handler(BaseHTTPRequestHandler):
    timeout = 5
    server: _Server

    def log_message(self, *_: object) -> None:
        """Nothing: `asked` has it."""

    def do_CONNECT(self) -> None:
        proxy = self.server.proxy
        proxy.note(f"CONNECT {self.path}")
        host = self.path.rpartition(":")[0]
        far = proxy.reach(host)
        self.close_connection = True
        if far is None:
            self.send_error(502)
            return
        with far:
            self.wfile.write(b"HTTP/1.1 200 Connection established\r\n\r\n")
            if host in proxy.inspects:
                with proxy.context(host).wrap_socket(self.connection, server_side=True) as near:
                    _relay(near, far)
            else:
                _relay(self.connection, far)

    def do_GET(self) -> None:
        proxy = self.server.proxy
        proxy.note(f"GET {self.path}")
        self.close_connection = True
        parts = urlsplit(self.path)
        if proxy.refusal:
            self.send_error(proxy.refusal)
            return
        far = proxy.reach(parts.hostname or "")
        if far is None:
            self.send_error(502)
            return
        target = f"{parts.path or '/'}{'?' + parts.query if parts.query else ''}"
        kept = [(k, v) for k, v in self.headers.items() if not k.lower().startswith(("proxy-", "connection"))]
        headers = "".join(f"{k}: {v}\r\n" for k, v in [*kept, ("Connection", "close")])
        with far:
            far.sendall(f"{self.command} {target} HTTP/1.0\r\n{headers}\r\n".encode())
            while data := far.recv(65536):
                self.connection.sendall(data)

    do_HEAD = do_GET


def _relay(near: socket.socket, far: socket.socket) -> None:
    """Both ways until one side has ended; a thread a direction, since TLS buffers what `select` cannot see."""
    near.settimeout(5)
    far.settimeout(5)
    back = threading.Thread(target=_pour, args=(far, near), daemon=True)
    back.start()
    _pour(near, far)
    back.join()


def _pour(source: socket.socket, target: socket.socket) -> None:
    try:
        while data := source.recv(65536):
            target.sendall(data)
    except OSError:
        pass
    with contextlib.suppress(OSError):
        target.shutdown(socket.SHUT_WR)
