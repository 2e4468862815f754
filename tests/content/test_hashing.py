"""The hash of a text tells what must be parsed again."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from course_sync.content import Site, text_hash
from course_sync.model.course import TextFormat

SITE = Site("https://moodle.ee/oppe", ("https://vana.ee",))
HTML = TextFormat.HTML
FILE = '<p>Pilt <img src="https://moodle.ee/oppe/pluginfile.php/31/mod_page/content/5/a.png?x=1"> lõpp</p>'


def same(one, two):
    return text_hash(one, HTML, SITE) == text_hash(two, HTML, SITE)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("/5/a.png", "/6/a.png"),
        ("?x=1", "?x=1&amp;token=0123abc"),
        ("?x=1", "?token=0123abc&x=1"),
        ("?x=1", "?forcedownload=1&amp;x=1"),
        ("/pluginfile.php", "/webservice/pluginfile.php"),
        ("/pluginfile.php", "/tokenpluginfile.php/abc123"),
        ("https://moodle.ee/oppe", "http://moodle.ee/oppe"),
        ("https://moodle.ee/oppe", "https://vana.ee"),
    ],
)
def test_what_moodle_writes_anew_into_a_file_address_is_no_change(old, new):
    assert same(FILE, FILE.replace(old, new))


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("lõpp", "Lõpp"),
        ("a.png", "b.png"),
        ("x=1", "x=2"),
        ("/31/", "/32/"),
        ("https://moodle.ee/oppe", "https://muu.ee/oppe"),
        ("mod_page/content/5/", "mod_book/chapter/5/"),
    ],
)
def test_other_words_and_other_addresses_are_a_change(old, new):
    assert not same(FILE, FILE.replace(old, new))


def test_a_books_chapter_number_is_part_of_its_address():
    chapter = "https://moodle.ee/oppe/pluginfile.php/31/mod_book/chapter/{}/a.png"
    assert not same(chapter.format(5), chapter.format(6))


def test_the_draft_id_of_an_unsaved_form_is_no_change():
    draft = "https://moodle.ee/oppe/draftfile.php/5/user/draft/{}/a.png"
    assert same(draft.format(111), draft.format(222))


def test_a_token_in_a_strangers_address_is_part_of_it():
    assert not same("https://x.ee/a?token=1", "https://x.ee/a?token=2")


def test_line_ends_are_alike_and_the_format_is_not():
    assert same("a\r\nb\rc", "a\nb\nc")
    assert text_hash("a", HTML) != text_hash("a", TextFormat.PLAIN)


@given(st.text(), st.text())
def test_different_words_have_different_hashes(one, two):
    equal = one.replace("\r\n", "\n").replace("\r", "\n") == two.replace("\r\n", "\n").replace("\r", "\n")
    assert same(one, two) == equal
