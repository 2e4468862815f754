"""Heads of answers are read as http.client reads them, only faster."""

import email.parser
import http.client
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from course_sync.links.response import Response

TOKEN = st.text("abcXYZ0189-_!~.", min_size=1, max_size=12)
VALUE = st.text(st.characters(min_codepoint=1, max_codepoint=255, exclude_characters="\r\n"), max_size=30)
LINE = st.one_of(
    st.builds(lambda name, gap, value: f"{name}:{gap}{value}", TOKEN, st.sampled_from(["", " ", "\t ", "  "]), VALUE),
    st.builds(lambda value: f" {value}", VALUE),  # folded
    st.builds(lambda name, value: f"{name} : {value}", TOKEN, VALUE),  # no header by the standard
    st.sampled_from(
        ["Content-Length: 5", "Content-Length: -1", "Content-Length: x", "Transfer-Encoding: Chunked", "Connection: close", "Connection: Keep-Alive", "Keep-Alive: 5", "no colon"]
    ),
)  # fmt: skip
STATUS = st.sampled_from(
    ["HTTP/1.1 200 OK", "HTTP/1.0 200 OK", "HTTP/1.1 204 No", "HTTP/1.1 304 Not Modified", "HTTP/1.1 404", "HTTP/0.9 200 x", "HTTP/1.1 101 Switching"]
)  # fmt: skip
FIELDS = ("version", "status", "reason", "chunked", "will_close", "length")


class Given:
    """A socket that has said all it will say."""

    def __init__(self, data: bytes) -> None:
        self._data = data

    def makefile(self, _mode):
        return io.BytesIO(self._data)


def read(kind, data, method="GET"):
    response = kind(Given(data), method=method)
    try:
        response.begin()
    except http.client.HTTPException as error:
        return type(error), str(error)
    body = b"" if response.chunked else response.read()
    return [getattr(response, name) for name in FIELDS], response.headers.items(), response.headers.defects, body


@given(STATUS, st.lists(LINE, max_size=6), st.sampled_from(["\r\n", "\n"]), st.sampled_from(["GET", "HEAD"]))
def test_whatever_a_head_says_it_is_understood_as_http_client_does(status, lines, end, method):
    data = end.join([status, *lines, "", "hello"]).encode("latin-1")
    ours, theirs = read(Response, data, method), read(http.client.HTTPResponse, data, method)
    assert repr(ours) == repr(theirs)


@pytest.mark.parametrize(
    "head", ["X: " + "x" * 70_000, "\r\n".join(f"X{number}: 1" for number in range(101)), "\r\n".join(["X: 1"] * 99)]
)
def test_its_bounds_are_the_same(head):
    data = f"HTTP/1.1 200 OK\r\n{head}\r\n\r\n".encode()
    assert repr(read(Response, data)) == repr(read(http.client.HTTPResponse, data))


def test_every_interim_answer_is_passed_over():
    data = b"HTTP/1.1 103 Early Hints\r\nLink: x\r\n\r\nHTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 204 No\r\n\r\n"
    assert read(Response, data)[0][1] == 204


def test_plain_headers_do_not_need_the_mail_parser(monkeypatch):
    monkeypatch.setattr(email.parser.Parser, "parsestr", None)
    _, headers, *_ = read(Response, b"HTTP/1.1 200 OK\r\nServer: farm\r\nSet-Cookie: a=1\r\nSet-Cookie: b=2\r\n\r\n")
    assert headers == [("Server", "farm"), ("Set-Cookie", "a=1"), ("Set-Cookie", "b=2")]


@pytest.mark.parametrize("told", ["5, 5", "5,5 , 5"])
def test_a_length_told_several_times_is_told(told):
    data = f"HTTP/1.1 200 OK\r\nContent-Length: {told}\r\n\r\nhello".encode()
    assert dict(zip(FIELDS, read(Response, data)[0], strict=True))["will_close"] is False


def test_two_lengths_are_none():
    data = b"HTTP/1.1 200 OK\r\nContent-Length: 5, 6\r\n\r\nhello"
    assert dict(zip(FIELDS, read(Response, data)[0], strict=True))["length"] is None
