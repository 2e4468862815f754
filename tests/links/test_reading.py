"""Bodies, pages, fragments: read within bounds, and no more concluded than they say."""

import contextlib
import gzip
import zlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from course_sync.links.body import unpack
from course_sync.links.depth import shallow_part
from course_sync.links.exchange import Fault, VisitFault
from course_sync.links.fragments import missing_fragments, worth_checking
from course_sync.links.page import Page, read_page
from course_sync.links.texts import decode

TEXT = b"<p>tere</p>" * 50


@pytest.mark.parametrize(
    ("data", "encoding"),
    [
        (TEXT, ""),
        (TEXT, "identity"),
        (gzip.compress(TEXT, mtime=0), "gzip"),
        (gzip.compress(TEXT, mtime=0), "X-GZIP"),
        (zlib.compress(TEXT), "deflate"),
        (zlib.compress(TEXT)[2:-4], "deflate"),
        (gzip.compress(TEXT[:100], mtime=0) + gzip.compress(TEXT[100:], mtime=0), "gzip"),
    ],
)
def test_packed_bodies_are_unpacked(data, encoding):
    assert unpack(data, encoding, 100_000) == (TEXT, False)


def test_a_bomb_gives_no_more_than_the_bound():
    bomb = gzip.compress(b"a" * 20_000_000, mtime=0)
    data, more = unpack(bomb, "gzip", 65_536)
    assert (len(data), more) == (65_536, True)


@given(st.binary(max_size=300), st.sampled_from(["gzip", "deflate", "br", "x"]))
def test_no_garbage_is_too_much(data, encoding):
    with contextlib.suppress(VisitFault):
        unpacked, _ = unpack(data, encoding, 1000)
        assert len(unpacked) <= 1000


def test_what_only_claims_to_be_packed_is_unreadable():
    with pytest.raises(VisitFault) as caught:
        unpack(b"<html>", "gzip", 1000)
    assert caught.value.fault is Fault.UNREADABLE


def test_a_cut_body_gives_what_there_is():
    data, more = unpack(gzip.compress(bytes(range(256)) * 100)[:300], "gzip", 100_000)
    assert more
    assert isinstance(data, bytes)


@pytest.mark.parametrize(
    ("body", "content_type", "text"),
    [
        ("õun".encode(), "text/html", "õun"),
        ("õun".encode("cp1257"), "text/html; charset=windows-1257", "õun"),
        ("õun".encode("latin-1"), "text/html", "õun"),
        (b"\xef\xbb\xbf" + "õun".encode(), "text/html; charset=latin-1", "õun"),
        ("\ufeffõun".encode("utf-16-le"), "text/html", "õun"),
        ("<meta charset=windows-1251>да".encode("cp1251"), "text/html", "<meta charset=windows-1251>да"),
        ("õun".encode(), "text/html; charset=x-none", "õun"),
        ("õun".encode(), "text/html; charset=base64", "õun"),
        ("õõ".encode()[:-1], "text/html", "õ�"),
    ],
)
def test_texts_are_decoded_as_they_were_meant(body, content_type, text):
    assert decode(body, content_type) == text


@given(
    st.binary(max_size=400),
    st.sampled_from(
        ["text/html", "", "text/html; charset=utf-7", "text/html; charset=idna", "text/html; charset=punycode"]
    ),
)
def test_any_bytes_are_read(body, content_type):
    page = read_page(b"<html>" + body, {"content-type": content_type})
    assert page is not None
    assert len(page.title) <= 300


def test_a_page_is_read_for_what_verdicts_need():
    page = read_page(
        b"<html><head><title> A\n b </title><meta name=ROBOTS content='NoIndex, nofollow'><script src=/x.js></script></head><body>"
        b"<h1 id=x>Pea <b>kiri</b></h1><a name=y>z</a><input name=n type=PASSWORD><p>jutt</p><style>.a{}</style><noscript>no</noscript></body>",
        {"content-type": "text/html"},
        whole=True,
    )
    assert page is not None
    assert (page.title, page.headings, page.noindex, page.sources, page.asks_password) == (
        "A b",
        ("Pea kiri",),
        True,
        ("/x.js",),
        True,
    )
    assert page.anchors == {"x", "y"}
    assert "jutt" in page.text
    assert "no" not in page.text.split()
    assert page.prose == 4


@pytest.mark.parametrize("content_type", ["application/pdf", "image/png", "application/json"])
def test_what_is_no_html_is_no_page(content_type):
    assert read_page(b"%PDF-1.7 {} <html>", {"content-type": content_type}) is None


def test_an_error_page_sent_under_a_files_type_is_read_as_the_page_that_it_is():
    page = read_page(
        b"\n<!DOCTYPE html><title>Viga</title><p>Faili ei leitud.</p>", {"content-type": "application/pdf"}
    )
    assert (page.title, page.sentences) == ("Viga", ("Faili ei leitud.",))


def test_plain_text_is_a_page_without_tags():
    page = read_page(b"Not Found <b>", {"content-type": "text/plain"})
    assert (page.title, page.text, page.headings) == ("", "Not Found <b>", ())


def test_without_a_type_the_beginning_decides():
    assert read_page(b"%PDF-1.7", {}) is None
    assert read_page(b" \n<!doctype html><title>x</title>", {}) is not None


@pytest.mark.parametrize(
    "fragment", ["", "top", "TOP", "/route", "!bang", ":~:text=abc", "x:~:text=abc", "page=3", "L10=1"]
)
def test_fragments_that_name_no_spot_are_not_looked_for(fragment):
    assert not worth_checking(fragment)
    assert missing_fragments(Page(text="x" * 300), (fragment,)) == ()


@pytest.mark.parametrize(
    ("anchors", "fragment", "missing"),
    [
        ({"a"}, "a", False),
        ({"a"}, "b", True),
        ({"A"}, "a", True),
        ({"õ"}, "%C3%B5", False),
        ({"%C3%B5"}, "%C3%B5", False),
        ({"user-content-alg"}, "alg", False),
    ],
)
def test_a_fragment_is_there_or_missing(anchors, fragment, missing):
    found = missing_fragments(Page(text="x" * 300, anchors=frozenset(anchors)), (fragment,))
    assert found == ((fragment,) if missing else ())


def test_of_a_page_not_wholly_read_or_drawn_by_a_script_nothing_is_said_missing():
    assert missing_fragments(Page(text="x" * 300, truncated=True), ("b",)) == ()
    assert missing_fragments(Page(text="", scripts=2), ("b",)) == ()
    assert missing_fragments(None, ("b",)) == ()


@pytest.mark.parametrize(
    ("body", "content_type", "title"),
    [
        (b'<meta charset="utf-16"><title>Page not found</title>', "text/html", "Page not found"),
        (b'<meta charset="punycode"><title>Page not found</title>', "text/html", "Page not found"),
        (b'<meta charset="utf-7"><title>+AGE-</title>', "text/html", "+AGE-"),
        (b"<title>\x8aiit ja \x9eest</title>", "text/html; charset=iso-8859-1", "Šiit ja žest"),
        ("<title>Šiit</title>".encode("utf-16-le"), "text/html; charset=utf-16le", "Šiit"),
    ],
)
def test_declared_encodings_are_taken_as_browsers_take_them(body, content_type, title):
    assert read_page(body, {"content-type": content_type}).title == title


@pytest.mark.parametrize(
    "tag", [b"<div>", b"<DIV class=x>", b"<b><i>", b"</p><section>", b"<section></x>", b"<svg>", b"<ul><li>"]
)
def test_a_page_nested_beyond_all_reason_is_read_to_there(tag):
    deep = b"<title>Leht</title><p>Sisu</p>" + tag * 200_000
    kept = shallow_part(deep)
    assert len(kept) < 50_000
    page = read_page(deep, {"content-type": "text/html"})
    assert (page.title, page.truncated, page.blank) == ("Leht", True, False)


@pytest.mark.parametrize(
    "body",
    [
        b"<div>" * 1_400 + b"</div>" * 1_400,
        b"<ul>" + b"<li>a" * 9_000,
        b"<br>" * 9_000,
        b"<p>x" * 9_000,
        b"<div><p>a</p></div>" * 5_000,
        b"</div>" * 3_000 + b"<p>a</p>",
        b"a < b " * 9_000,
    ],
)
def test_what_people_write_is_read_whole(body):
    assert shallow_part(body) == body


@given(st.lists(st.sampled_from([b"<div>", b"</div>", b"<br>", b"x", b"<p>", b"<div class='a>b'>"]), max_size=60))
def test_no_bytes_are_made_up(pieces):
    body = b"".join(pieces) * 60
    assert body.startswith(shallow_part(body))


@pytest.mark.parametrize(
    "around",
    [
        "<footer><nav><ul><li>Menüü</li></ul></nav><aside><nav>Veel</nav></aside></footer>",
        "<div class=hidden><div class=hidden><p class=hide>Viga</p></div></div>",
        "<header><nav><form><nav>Otsi</nav></form></nav></header><div class=footer><div class=menu>x</div></div>",
    ],
)
def test_what_stands_around_within_each_other_is_left_out_once(around):
    page = read_page(f"<body>{around}<p>Kursuse sisu.</p>{around}</body>".encode(), {"content-type": "text/html"})
    assert (page.sentences, page.own) == (("Kursuse sisu.",), 13)


@pytest.mark.parametrize(
    "top", ["<body hidden>", "<body aria-hidden=true>", "<body><main hidden>", "<body class=hidden>"]
)
def test_a_page_that_hides_itself_until_a_script_comes_says_what_it_says(top):
    page = read_page(f"{top}<p>Kursuse sisu on siin.</p>".encode(), {"content-type": "text/html"})
    assert page.sentences == ("Kursuse sisu on siin.",)


def test_of_a_sentence_without_end_only_the_beginning_is_looked_at():
    page = read_page(f"<p>a <a href=x>{'b ' * 200_000}</a></p>".encode(), {"content-type": "text/html"})
    assert all(len(text) <= 1_000 for text in page.sentences)
