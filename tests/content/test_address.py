"""The normal form of addresses."""

import ipaddress
import string
from urllib.parse import parse_qsl, unquote, urlsplit

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from course_sync.content import Address, normalise
from course_sync.content.address import MAX_ADDRESS, resolve


@pytest.mark.parametrize(
    ("written", "url", "fragment"),
    [
        ("HTTPS://WWW.Riigiteataja.EE", "https://www.riigiteataja.ee/", ""),
        ("https://x.ee:443/a", "https://x.ee/a", ""),
        ("http://x.ee:443/a", "http://x.ee:443/a", ""),
        ("http://x.ee:080", "http://x.ee/", ""),
        ("http://x.ee:/", "http://x.ee/", ""),
        ("https://x.ee?a=1", "https://x.ee/?a=1", ""),
        ("https://x.ee/?", "https://x.ee/?", ""),
        ("https://x.ee#osa", "https://x.ee/", "osa"),
        ("https://x.ee/a#b#c", "https://x.ee/a", "b#c"),
        ("https://õhvriabi.ee/õ?q=ä", "https://xn--hvriabi-00a.ee/%C3%B5?q=%C3%A4", ""),
        ("https://ÕHVRIABI.ee", "https://xn--hvriabi-00a.ee/", ""),
        ("https://xn--hvriabi-00a.ee", "https://xn--hvriabi-00a.ee/", ""),
        ("https://i❤.ws/", "https://xn--i-7iq.ws/", ""),
        ("https://a_b.ee/", "https://a_b.ee/", ""),
        ("https://x.ee/%7ekasutaja/%c3%b5", "https://x.ee/~kasutaja/%C3%B5", ""),
        ("https://x.ee/a%2Fb%2fc", "https://x.ee/a%2Fb%2Fc", ""),
        ("https://x.ee/a b/c\u00a0d", "https://x.ee/a%20b/c%C2%A0d", ""),
        ("https://x.ee/100%.html", "https://x.ee/100%.html", ""),
        ("https://x.ee/%4%31", "https://x.ee/%4%31", ""),
        ("https://x.ee/a/./b/../c", "https://x.ee/a/c", ""),
        ("https://x.ee/a/%2e%2E/c/..", "https://x.ee/", ""),
        ("https://x.ee/../../a", "https://x.ee/a", ""),
        ("https://x.ee/a//b", "https://x.ee/a//b", ""),
        ("https:\\\\x.ee\\a", "https://x.ee/a", ""),
        ("https://x.ee/?q=a+b&q=a%2Bb&b=&a", "https://x.ee/?q=a+b&q=a%2Bb&b=&a", ""),
        ("https://x.ee/?t='a'<b>", "https://x.ee/?t=%27a%27%3Cb%3E", ""),
        ("https://mari:s%40la@x.ee/", "https://mari:s%40la@x.ee/", ""),
        ("https://@x.ee/", "https://x.ee/", ""),
        (" \u200b\ufeffhttps://x.ee/a\u200e\n", "https://x.ee/a", ""),
        ("https://x.ee/a\n  b\tc", "https://x.ee/a%20%20bc", ""),
        ("http://[2001:DB8:0::1]:80/", "http://[2001:db8::1]/", ""),
        ("http://2130706433/", "http://127.0.0.1/", ""),
        ("http://0x7f.1/", "http://127.0.0.1/", ""),
        ("http://intranet/", "http://intranet/", ""),
        ("http://x.ee./", "http://x.ee./", ""),
        ("MailTo:Abi@Example.ee", "mailto:Abi@Example.ee", ""),
        ("javascript:void(0)#x", "javascript:void(0)#x", ""),
    ],
)
def test_an_address_has_one_normal_form(written, url, fragment):
    assert normalise(written) == Address(url, fragment)


@pytest.mark.parametrize(
    "written",
    [
        "",
        "leht.html",
        "/mod/page/view.php",
        "http:",
        "http://",
        "http:///x.ee",
        "http:/www.x.ee",
        "http:www.x.ee",
        "http://exa mple.ee/",
        "http://%20x.ee/",
        "http://x..ee/",
        "http://.ee/",
        "http://x,ee/",
        "http://x.ee:65536/",
        "http://x.ee:port/",
        "http://x.ee:-1/",
        "http://[::1",
        "http://[zz]/",
        "http://[::1]x/",
        "http://[fe80::1%25eth0]/",
        "http://256.1.1.1/",
        "http://1.2.3.4.5/",
        "http://" + "a" * 64 + ".ee/",
        "http://" + "a." * 200 + "ee/",
        "http://\u202e.ee/",
        "http://x.ee/" + "a" * MAX_ADDRESS,
    ],
)
def test_what_cannot_be_an_address_has_none(written):
    assert normalise(written) is None


@pytest.mark.parametrize(
    ("written", "url"),
    [
        ("b.html", "https://x.ee/kursus/b.html"),
        ("../b", "https://x.ee/b"),
        ("/b?c", "https://x.ee/b?c"),
        ("//cdn.ee/b", "https://cdn.ee/b"),
        ("?c=1", "https://x.ee/kursus/a.php?c=1"),
        ("#x", "https://x.ee/kursus/a.php?id=3"),
        ("b c", "https://x.ee/kursus/b%20c"),
        ("http://y.ee", "http://y.ee/"),
    ],
)
def test_a_relative_address_is_resolved_as_a_browser_does(written, url):
    address = resolve(written, "https://x.ee/kursus/a.php?id=3")
    assert address
    assert address.url == url


_BITS = st.sampled_from(
    ["http://", "https://", "//", "/", "\\", "@", ":", "?", "#", "%", "%2", "%41", "%2e", "..", ".", "[", "]", "::1", "x.ee",
     "õ", "ß", "。", "xn--", "80", "443", "0x", " ", "\t", "\u200b", "\u00ad", "&", "+", "'", "\ud800", "😀", "Ａ", "\u0130"]
)  # fmt: skip
_URLISH = st.one_of(
    st.text(), st.lists(_BITS).map("".join), st.lists(_BITS).map(lambda bits: "http://" + "".join(bits))
)


@given(_URLISH)
@example("http://x.ee/%4%31")
@example("http://x.ee/%4/../%41")
@example("http://x.ee/%%41")
def test_normalising_twice_is_normalising_once_and_never_raises(written):
    address = normalise(written)
    if address:
        assert normalise(address.url) == Address(address.url, "")
        assert normalise(f"{address.url}#{address.fragment}") == address or not address.url.startswith("http")


@given(
    st.lists(st.tuples(st.text(min_size=1, max_size=8), st.text(max_size=8)), max_size=5),
    st.lists(st.text(string.ascii_letters + "õäöü -~'()", min_size=1, max_size=8), max_size=4),
)
def test_path_and_parameters_keep_their_meaning(parameters, segments):
    from urllib.parse import quote, urlencode

    path = "/".join(quote(segment) for segment in segments)
    query = urlencode(parameters, errors="replace")
    address = normalise(f"HTTP://X.ee/{path}?{query}")
    assert address
    parts = urlsplit(address.url)
    assert [unquote(segment) for segment in parts.path.split("/")[1:]] == (segments or [""])
    assert parse_qsl(parts.query, keep_blank_values=True) == parse_qsl(query, keep_blank_values=True)
    assert parts.query.count("&") == query.count("&")


@given(st.ip_addresses())
def test_every_ip_address_is_a_host(address):
    host = f"[{address.exploded}]" if isinstance(address, ipaddress.IPv6Address) else str(address)
    found = normalise(f"http://{host}/")
    assert found
    assert ipaddress.ip_address(urlsplit(found.url).hostname) == address


_LABELS = st.text("abcdefghijklmnopqrstuvwxyzõäöüšžßéø", min_size=1, max_size=12).filter(lambda it: it[:4] != "xn--")
_HOSTS = st.lists(_LABELS, min_size=1, max_size=3).map(lambda labels: ".".join([*labels, "ee"]))
_QUERIES = st.text(string.ascii_letters + string.digits + "õ=&;+%?/:@,.~-_ ", max_size=40)


@given(_HOSTS)
def test_a_name_means_the_same_in_letters_in_capitals_and_in_ascii(host):
    plain = normalise(f"http://{host}/")
    assert plain
    ascii_form = urlsplit(plain.url).hostname
    assert ascii_form
    assert ascii_form.isascii()
    assert normalise(f"http://{ascii_form.upper()}/") == plain
    if "ß" not in host:  # capitals of it are two letters, which is another name
        assert normalise(f"http://{host.upper()}/") == plain


@given(_HOSTS, st.sampled_from(["http", "https"]), st.integers(0, 65535))
def test_a_port_is_dropped_only_where_the_scheme_means_it_anyway(host, scheme, port):
    written = normalise(f"{scheme}://{host}:{port:05d}/a")
    bare = normalise(f"{scheme}://{host}/a")
    assert written
    assert (written == bare) is (port == {"http": 80, "https": 443}[scheme])
    assert urlsplit(written.url).port in {port, None if written == bare else port}


@given(_HOSTS, _QUERIES)
def test_an_empty_path_is_the_root_and_a_question_mark_is_never_lost(host, query):
    bare = normalise(f"https://{host}?{query}")
    assert bare == normalise(f"https://{host}/?{query}")
    assert bare
    assert bare.url.partition("?")[1] == "?"
    assert normalise(f"https://{host}") == normalise(f"https://{host}/")


@given(_QUERIES)
def test_no_parameter_is_dropped_moved_or_read_otherwise(query):
    address = normalise(f"https://x.ee/?{query}")
    assert address
    kept = address.url.partition("?")[2]
    for mark in "&;=+":
        assert kept.count(mark) == query.count(mark)
    assert [unquote(piece) for piece in kept.split("&")] == [unquote(piece) for piece in query.rstrip(" ").split("&")]


@given(st.text(string.ascii_letters + "õäöü/?#&=+ %25", max_size=20))
def test_escapes_that_mean_something_stay_apart_from_what_they_mean(text):
    """ "%2F" is not "/", "%26" is not "&": decoding them would make another address of it."""
    from urllib.parse import quote

    escaped = quote(text, safe="")
    address = normalise(f"https://x.ee/a/{escaped}?q={escaped}")
    assert address
    parts = urlsplit(address.url)
    assert unquote(parts.path.rpartition("/")[2]) == text or text in {".", ".."}
    assert unquote(parts.query.removeprefix("q=")) == text
