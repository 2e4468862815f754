"""Address, token, and the list of hosts that are reached directly."""

import pytest

from course_sync.errors import NotMoodle
from course_sync.moodle import MoodleAccess, Token
from course_sync.moodle.access import goes_round_proxy


def test_a_token_shows_itself_to_nobody():
    token = Token(" 0123456789abcdef ")
    assert "0123456789abcdef" not in f"{token} {token!r} {[token]} {MoodleAccess('https://m.example.ee', token)!r}"
    assert token.reveal() == "0123456789abcdef"


def test_a_proxys_password_is_in_no_repr():
    access = MoodleAccess("https://m.example.ee", Token("t"), proxy="http://user:salasona@proxy:3128")
    assert "salasona" not in repr(access)


def test_a_sub_path_stays_and_a_trailing_slash_goes():
    assert MoodleAccess("https://m.example.ee/moodle/", Token("t")).url == "https://m.example.ee/moodle"


@pytest.mark.parametrize(
    "url",
    [
        "",
        "m.example.ee",
        "ftp://m.example.ee",
        "https://",
        "https://user:pass@m.example.ee",
        "https://m.example.ee/?a=b",
        "http://[::1",
        "http://m:99999",
    ],
)
def test_what_is_no_sites_address_is_told_at_once(url):
    with pytest.raises(NotMoodle, match=r"https://moodle\.example\.ee"):
        MoodleAccess(url, Token("t"))


@pytest.mark.parametrize(
    ("host", "entry", "direct"),
    [
        ("moodle.example.ee", "moodle.example.ee", True),
        ("moodle.example.ee", "example.ee", True),
        ("moodle.example.ee", ".example.ee", True),
        ("moodle.example.ee", "*.example.ee", True),
        ("MOODLE.example.ee", "Example.EE", True),
        ("badexample.ee", "example.ee", False),
        ("10.1.2.3", "10.0.0.0/8", True),
        ("11.1.2.3", "10.0.0.0/8", False),
        ("::1", "::1", True),
        ("anything", "*", True),
        ("moodle.example.ee", " ", False),
    ],
)
def test_no_proxy_names_hosts_domains_and_networks(host, entry, direct):
    assert goes_round_proxy(host, [entry]) is direct
