"""Connections to hosts: kept, used again, ended; and what may stand in a request. Against bare sockets on loopback."""

import contextlib
import socket
import threading

import pytest
import requests
import urllib3.exceptions

from course_sync.links.connection import Deadline, connection_classes
from course_sync.links.direct import Direct
from course_sync.links.exchange import Fault, VisitFault
from course_sync.links.guard import Guard
from course_sync.links.options import VisitOptions

FINE = b"HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello"


class Host:
    """Answers every request with `answer`; keeps what it was asked, by connection."""

    def __init__(self, answer: bytes = FINE, family: socket.AddressFamily = socket.AF_INET) -> None:
        self.answer = answer
        self.asked: list[list[bytes]] = []
        self._listening = socket.create_server(("::1" if family is socket.AF_INET6 else "127.0.0.1", 0), family=family)
        self.port = self._listening.getsockname()[1]
        self.connections: list[socket.socket] = []
        threading.Thread(target=self._accept, daemon=True).start()

    def _accept(self) -> None:
        with contextlib.suppress(OSError):
            while True:
                connection, _ = self._listening.accept()
                self.connections.append(connection)
                self.asked.append([])
                threading.Thread(target=self._serve, args=(connection, self.asked[-1]), daemon=True).start()

    def _serve(self, connection: socket.socket, asked: list[bytes]) -> None:
        came = b""
        with contextlib.suppress(OSError):
            while piece := connection.recv(65_536):
                came += piece
                while b"\r\n\r\n" in came:
                    head, _, came = came.partition(b"\r\n\r\n")
                    asked.append(head)
                    connection.sendall(self.answer)

    def close(self) -> None:
        for one in (self._listening, *self.connections):
            with contextlib.suppress(OSError):
                one.shutdown(socket.SHUT_RDWR)
            one.close()


@pytest.fixture
def host():
    with contextlib.closing(Host()) as host:
        yield host


@pytest.fixture
def lines():
    """Makes the connections of a run."""
    made = []

    def make(origins: int = 8, each: int = 4) -> Direct:
        guard = Guard(VisitOptions(allowed_networks=("127.0.0.0/8", "::1/128")))
        deadline = Deadline()
        deadline.begin(float("inf"), 5.0)
        plain, secure = connection_classes(guard, deadline, None)
        made.append(Direct({"http": plain, "https": secure}, deadline, origins=origins, each=each))
        return made[-1]

    yield make
    for one in made:
        one.close()


def asked(url: str, method: str = "GET", **headers: str) -> requests.PreparedRequest:
    request = requests.PreparedRequest()
    request.method, request.url = method, url
    request.prepare_headers(headers)
    return request


def read(direct: Direct, url: str, **headers: str) -> bytes:
    with contextlib.closing(direct.send(asked(url, **headers), 2.0)) as answer:
        return answer.read()


def test_a_request_says_what_was_asked_and_no_more(lines, host):
    assert read(lines(), f"http://127.0.0.1:{host.port}/a?b=%C3%B5&c=[1]#osa", Cookie="a=1") == b"hello"
    assert host.asked == [[f"GET /a?b=%C3%B5&c=[1] HTTP/1.1\r\nHost: 127.0.0.1:{host.port}\r\nCookie: a=1".encode()]]


def test_an_answer_that_was_read_to_its_end_leaves_its_connection_for_the_next_request(lines, host):
    direct = lines()
    for _ in range(3):
        read(direct, f"http://127.0.0.1:{host.port}/")
    assert [len(heads) for heads in host.asked] == [3]


@pytest.mark.parametrize(
    "answer",
    [
        b"HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: 5\r\n\r\nhello",
        b"HTTP/1.0 200 OK\r\nContent-Length: 5\r\n\r\nhello",
        b"HTTP/1.1 200 OK\r\nContent-Length: 50\r\n\r\nhello",
    ],
)
def test_what_the_server_ends_or_nobody_read_to_its_end_is_not_used_again(lines, host, answer):
    host.answer = answer
    direct = lines()
    for _ in range(2):
        with contextlib.closing(direct.send(asked(f"http://127.0.0.1:{host.port}/"), 2.0)) as said:
            assert said.read(5) == b"hello"
    assert [len(heads) for heads in host.asked] == [1, 1]


def test_a_kept_connection_on_which_something_came_unasked_is_not_used(lines, host):
    direct = lines()
    read(direct, f"http://127.0.0.1:{host.port}/")
    host.connections[0].sendall(b"HTTP/1.1 408 Too Late\r\nContent-Length: 0\r\n\r\n")
    assert read(direct, f"http://127.0.0.1:{host.port}/") == b"hello"
    assert len(host.asked) == 2


@pytest.mark.parametrize(
    "answer",
    [
        b"HTTP/1.1 204 No\r\n\r\n",
        b"HTTP/1.1 304 Not Modified\r\nTransfer-Encoding: chunked\r\n\r\n",  # allowed, and nothing follows
        b"HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n",
    ],
)
def test_answers_without_a_body_keep_their_connection(lines, host, answer):
    host.answer = answer
    direct = lines()
    assert [read(direct, f"http://127.0.0.1:{host.port}/") for _ in range(2)] == [b"", b""]
    assert [len(heads) for heads in host.asked] == [2]


def test_after_a_head_the_connection_is_not_used_again_for_some_servers_send_its_body_late(lines, host):
    direct = lines()
    for method in ("HEAD", "GET"):
        with contextlib.closing(direct.send(asked(f"http://127.0.0.1:{host.port}/", method), 2.0)) as said:
            assert said.read() == (b"" if method == "HEAD" else b"hello")
    assert [len(heads) for heads in host.asked] == [1, 1]


@pytest.mark.parametrize("size", [b"-1", b"-5", b"x"])
def test_a_chunk_of_no_size_is_broken_off_and_never_all_that_comes(lines, host, size):
    host.answer = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n" + size + b"\r\n" + b"x" * 100_000
    with (
        contextlib.closing(lines().send(asked(f"http://127.0.0.1:{host.port}/"), 2.0)) as said,
        pytest.raises(urllib3.exceptions.ProtocolError),
    ):
        said.read(1_000)


@pytest.mark.parametrize("address", ["http://127.0.0.1:99999/", "ftp://127.0.0.1/"])
def test_what_is_no_address_of_ours_is_said_so(lines, address):
    with pytest.raises(VisitFault) as caught:
        lines().send(asked(address), 2.0)
    assert caught.value.fault is Fault.MALFORMED


def test_connections_of_the_origin_used_longest_ago_are_ended_first(lines, host):
    with contextlib.closing(Host()) as other:
        direct = lines(origins=1)
        for port in (host.port, other.port, host.port):
            read(direct, f"http://127.0.0.1:{port}/")
    assert [len(heads) for heads in host.asked] == [1, 1]


def test_no_more_connections_are_kept_than_were_allowed(lines, host):
    direct = lines(each=1)
    url = f"http://127.0.0.1:{host.port}/"
    at_once = [direct.send(asked(url), 2.0) for _ in range(3)]
    for one in at_once:
        assert one.read() == b"hello"
        one.close()
    again = [direct.send(asked(url), 2.0) for _ in range(3)]
    assert sorted(len(heads) for heads in host.asked) == [1, 1, 1, 1, 2]
    for one in again:
        one.close()


def test_an_ipv6_host_is_named_in_brackets(lines):
    with contextlib.closing(Host(family=socket.AF_INET6)) as host:
        assert read(lines(), f"http://[::1]:{host.port}/") == b"hello"
        assert f"Host: [::1]:{host.port}".encode() in host.asked[0][0]


@pytest.mark.parametrize(
    "request_of",
    [
        lambda base: asked(f"{base}/a b"),
        lambda base: asked(f"{base}/a\r\nX: 1"),
        lambda base: asked(f"{base}/õ"),
        lambda base: _with_header(base, "a=1\r\nX-Other: 2"),
    ],
)
def test_what_would_be_another_request_is_never_sent(lines, host, request_of):
    with pytest.raises(ValueError, match="head"):
        lines().send(request_of(f"http://127.0.0.1:{host.port}"), 2.0)
    assert host.asked == []


def _with_header(base: str, cookie: str) -> requests.PreparedRequest:
    request = asked(f"{base}/")
    request.headers["Cookie"] = cookie  # past requests' own look
    return request
