"""Addresses of files, without tokens and in a form to compare."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from course_sync.moodle import normalise_file_url, strip_token, strip_tokens
from course_sync.moodle.addresses import served_path

ROOT = "https://moodle.example.ee"


@pytest.mark.parametrize(
    ("url", "bare"),
    [
        (f"{ROOT}/a.pdf?token=abc", f"{ROOT}/a.pdf"),
        (f"{ROOT}/a.pdf?forcedownload=1&token=abc", f"{ROOT}/a.pdf?forcedownload=1"),
        (f"{ROOT}/a.pdf?TOKEN=abc&b=1", f"{ROOT}/a.pdf?b=1"),
        (f"{ROOT}/a.pdf?a=1&amp;wstoken=abc&amp;b=2", f"{ROOT}/a.pdf?a=1&amp;b=2"),
        (f"{ROOT}/a.pdf?%74oken=abc#x", f"{ROOT}/a.pdf#x"),
        (f"{ROOT}/a#token=abc", f"{ROOT}/a"),
        (
            f"{ROOT}/tokenpluginfile.php/0123abcd/5/mod_page/content/1/a.png",
            f"{ROOT}/pluginfile.php/5/mod_page/content/1/a.png",
        ),
        ("https://näide.ee/ä?q=õ&tokens=2#koht", "https://näide.ee/ä?q=õ&tokens=2#koht"),
        ("", ""),
    ],
)
def test_a_token_is_taken_out_and_all_else_stays_to_the_letter(url, bare):
    assert strip_token(url) == bare


@settings(deadline=None)
@given(st.text("abk=&;#?/%7token.", max_size=60))
def test_taking_out_twice_changes_nothing_more(url):
    assert strip_token(strip_token(url)) == strip_token(url)


def test_the_same_file_saved_again_or_served_otherwise_has_the_same_normal_form():
    forms = [
        f"{ROOT}/webservice/pluginfile.php/15/mod_page/content/3/pildid/p%20ilt.png?forcedownload=1",
        f"{ROOT}/pluginfile.php/15/mod_page/content/4/pildid/p%20ilt.png?token=abc",
        "http://10.0.0.5/moodle/webservice/pluginfile.php/15/mod_page/content/0/pildid/p%20ilt.png",
        f"{ROOT}/tokenpluginfile.php/fedc/15/mod_page/content/0/pildid/p%20ilt.png",
    ]
    assert {normalise_file_url(url) for url in forms} == {"/pluginfile.php/15/mod_page/content/pildid/p%20ilt.png"}


@pytest.mark.parametrize(
    "path", ["9/mod_book/chapter/61/a.png", "9/mod_glossary/entry/7/a.png", "9/course/section/3/a.png"]
)
def test_a_number_that_names_an_item_is_no_revision(path):
    assert normalise_file_url(f"{ROOT}/webservice/pluginfile.php/{path}") == f"/pluginfile.php/{path}"


def test_an_outside_address_keeps_its_host():
    assert normalise_file_url("https://www.example.ee/a?b=1") == "https://www.example.ee/a?b=1"


def test_texts_are_freed_of_tokens_only_in_addresses_of_files():
    text = f'<img src="{ROOT}/webservice/pluginfile.php/1/a/b/0/c.png?token=abc"> <a href="https://x.ee/?token=minu">token=1</a>'
    assert strip_tokens(text) == text.replace("?token=abc", "")


@pytest.mark.parametrize(
    ("url", "path"),
    [
        (f"{ROOT}/webservice/pluginfile.php/1/a/b/0/c.pdf?forcedownload=1", "1/a/b/0/c.pdf?forcedownload=1"),
        (f"{ROOT}/pluginfile.php/1/a/b/0/c.pdf", "1/a/b/0/c.pdf"),
        ("http://10.0.0.5/m/webservice/pluginfile.php/1/c.pdf?token=x", "1/c.pdf"),
        ("https://evil.example/webservice/pluginfile.php/1/c.pdf", None),
        (f"{ROOT}@evil.example/pluginfile.php/1/c.pdf", None),
        (f"{ROOT}/course/view.php?x=/pluginfile.php/1", None),
        (f"{ROOT}/pluginfile.php/../login/index.php", None),
        (f"{ROOT}/pluginfile.php/%252e%252e/login", None),
        ("file:///pluginfile.php/1", None),
        ("http://[::1/pluginfile.php/1", None),
        ("pluginfile.php/1", None),
    ],
)
def test_only_files_of_the_configured_site_are_served(url, path):
    assert served_path(url, (ROOT, "http://10.0.0.5/m")) == path
