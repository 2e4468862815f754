"""Heads of answers are read as http.client reads them, only faster."""

import email.parser
import http.client
import io
import time

import pytest
from hypothesis import assume, given
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
        return io.BufferedReader(io.BytesIO(self._data))


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
    assume(len({line for line in lines if line.startswith("Content-Length")}) < 2)  # see below
    bodiless = method == "HEAD" or status[9:12] in ("101", "204", "304")
    assume(not (bodiless and "Transfer-Encoding: Chunked" in lines))  # http.client would wait for chunks
    data = end.join([status, *lines, "", "hello"]).encode("latin-1")
    ours, theirs = read(Response, data, method), read(http.client.HTTPResponse, data, method)
    assert repr(ours) == repr(theirs)


@pytest.mark.parametrize("head", ["X: " + "x" * 70_000, "\r\n".join(["X: 1"] * 99)])
def test_the_bound_of_a_line_is_the_same(head):
    data = f"HTTP/1.1 200 OK\r\n{head}\r\n\r\n".encode()
    assert repr(read(Response, data)) == repr(read(http.client.HTTPResponse, data))


def test_as_many_headers_are_read_as_browsers_read_and_no_more():
    def said(number, size=1):
        return read(Response, b"HTTP/1.1 200 OK\r\n" + b"X-A: %s\r\n" % (b"x" * size) * number + b"\r\n")

    assert len(said(900)[1]) == 900
    assert said(1_001) == (http.client.HTTPException, "got more than 1000 headers")
    assert said(5, 60_000) == said(1_001)


@pytest.mark.parametrize("blank", [b"\r\n", b"\n", b"\r\n\r\n"])
def test_a_blank_line_or_two_may_stand_before_the_head(blank):
    assert read(Response, blank + b"HTTP/1.1 404 Not Found\r\n\r\n")[0][1] == 404
    assert read(Response, b"\r\n" + blank * 2 + b"HTTP/1.1 200 OK\r\n\r\n")[0] is http.client.BadStatusLine


@pytest.mark.parametrize(
    ("head", "reads"),
    [
        ("200 OK\r\nContent-Length: 5\r\nContent-Length: 6", False),
        ("200 OK\r\nContent-Length: 5\r\nContent-Length: 5", True),
        ("200 OK\r\nContent-Length: 5\r\nContent-Length: 6\r\nTransfer-Encoding: chunked", True),
        ("302 Found\r\nLocation: /a\r\nLocation: /b", False),
        ("200 OK\r\nLocation: /a\r\nLocation: /b", True),
    ],
)
def test_two_lengths_or_two_targets_are_an_error_as_in_browsers(head, reads):
    said = read(Response, f"HTTP/1.1 {head}\r\n\r\nhello".encode())
    assert (said[0] is not http.client.HTTPException) is reads


@pytest.mark.parametrize("line", ["X: " + " \t" * 2_000 + "\x00", "x" * 4_000, "X" + ":" * 4_000])
def test_no_head_takes_long_however_it_is_made_to_be_tried_in_many_ways(line):
    head = "\r\n".join(["HTTP/1.1 200 OK", *[line] * 14, " folded"])
    began = time.process_time()
    read(Response, f"{head}\r\n\r\n".encode())
    assert time.process_time() - began < 1


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


def test_two_lengths_in_one_header_are_none():
    data = b"HTTP/1.1 200 OK\r\nContent-Length: 5, 6\r\n\r\nhello"
    assert dict(zip(FIELDS, read(Response, data)[0], strict=True))["length"] is None
