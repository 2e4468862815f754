"""A small HTTP server on 127.0.0.1 that ends at once, whatever connections are still open."""

import contextlib
import socket
import ssl
import sys
import threading
from collections.abc import Mapping
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

_MOST_BYTES = 32 * 1024 * 1024


class LoopbackServer:
    """Serves with `handler` in threads of its own between `start` and `stop`."""

    def __init__(self, handler: type[BaseHTTPRequestHandler], name: str, tls: ssl.SSLContext | None = None) -> None:
        self._server = _Server(("127.0.0.1", 0), handler)
        if tls is not None:
            self._server.socket = tls.wrap_socket(self._server.socket, server_side=True, do_handshake_on_connect=False)
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.02,), name=name)

    @property
    def port(self) -> int:
        return int(self._server.server_address[1])

    def start(self) -> None:
        self._thread.start()

    def stop(self) -> None:
        """Closes all connections and returns when every thread has ended."""
        self._server.shutdown()
        self._thread.join()
        self._server.hang_up()
        self._server.server_close()


class QuietHandler(BaseHTTPRequestHandler):
    """HTTP/1.1 with one write an answer, and nothing on the terminal. A subclass says in `respond` what to answer."""

    protocol_version = "HTTP/1.1"
    sys_version = ""
    timeout = 30
    wbufsize = 64 * 1024
    disable_nagle_algorithm = True

    def do_GET(self) -> None:
        self.respond("")

    def do_HEAD(self) -> None:
        self.respond("")

    def do_POST(self) -> None:
        length = int(self.headers.get("Content-Length") or 0)
        self.respond(self.rfile.read(min(length, _MOST_BYTES)).decode("utf-8", "replace"))

    def respond(self, form: str) -> None:
        """Answer one request; `form` is the body that came with it."""
        raise AssertionError(f"nobody answers {self.path}: {len(form)} characters")

    def send(self, status: int, headers: Mapping[str, str], body: bytes, *, upto: int | None = None) -> None:
        """Send an answer, of its body only the first `upto` bytes, and none of it for HEAD."""
        self.send_response(status)
        for name, value in {**headers, "Content-Length": str(len(body))}.items():
            self.send_header(name, value)
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(body[:upto])
        if upto is not None:
            self.close_connection = True

    def log_message(self, *_: object) -> None:
        """Nothing: the stand-ins note themselves what was asked."""


class _Server(ThreadingHTTPServer):
    daemon_threads = False
    request_queue_size = 128

    def __init__(self, *args: Any) -> None:
        super().__init__(*args)
        self._open: set[socket.socket] = set()
        self._lock = threading.Lock()

    def process_request(self, request: Any, client_address: Any) -> None:
        with self._lock:
            self._open.add(request)
        super().process_request(request, client_address)

    def shutdown_request(self, request: Any) -> None:
        with self._lock:
            self._open.discard(request)
        super().shutdown_request(request)

    def hang_up(self) -> None:
        with self._lock:
            for connection in self._open:
                with contextlib.suppress(OSError):
                    connection.shutdown(socket.SHUT_RDWR)

    def handle_error(self, request: Any, client_address: Any) -> None:
        """A caller that goes away in the middle is no news; anything else is a fault of ours and is shown."""
        if not isinstance(sys.exception(), OSError):
            super().handle_error(request, client_address)
