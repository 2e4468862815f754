"""Serving the pages on waitress, behind a web server with TLS."""

import socket
import threading

from flask import Flask
from waitress import create_server, wasyncore
from waitress.server import MultiSocketServer

from course_sync.errors import ConfigError
from course_sync.notify import notify

_THREADS = 4
_TICK_SECONDS = 0.5
_BODY_BYTES = 16_384
_HEAD_BYTES = 16_384


def serve(app: Flask, listen: str, stop: threading.Event) -> None:
    """Answer requests at `listen` ("host:port") until `stop` is set.

    Raises:
        ConfigError: the port cannot be had.
    """
    host, _, port = listen.rpartition(":")
    try:
        server = create_server(
            app,
            host=host.strip("[]"),
            port=int(port),
            threads=_THREADS,
            ident="course-sync",
            channel_timeout=30,
            connection_limit=100,
            max_request_body_size=_BODY_BYTES,
            max_request_header_size=_HEAD_BYTES,
            clear_untrusted_proxy_headers=True,
        )
    except (OSError, ValueError, OverflowError, socket.gaierror) as error:
        raise ConfigError(f"[answers] listen: nothing can be served at {listen} ({error}).") from None
    # waitress's own loop ends on exceptions only; closing its sockets from another thread would break the loop instead.
    sockets = server.map if isinstance(server, MultiSocketServer) else server._map  # noqa: SLF001 - it names it nowhere else
    notify("READY=1")
    try:
        while not stop.is_set():
            wasyncore.loop(timeout=_TICK_SECONDS, map=sockets, count=1)
    finally:
        notify("STOPPING=1")
        server.task_dispatcher.shutdown()
        wasyncore.close_all(sockets, ignore_all=True)
