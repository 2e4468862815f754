"""What is kept of texts that learners wrote."""

import re
from html import unescape

import pytest
from hypothesis import given
from hypothesis import strategies as st

from course_sync.content import Site, extract, strip_to_addresses
from course_sync.model.course import TextFormat
from course_sync.model.links import LinkKind

SITE = Site("https://moodle.ee")

POST = """<p>Tere, mina olen <b>Mari Maasikas</b>, minu lugu on <a href="https://x.ee/a?b=1&amp;c=2#osa" title="Mari link">siin Maasikas</a>.</p>
<p>Kirjuta mari.maasikas@example.ee või <a href="mailto:mari@example.ee">mulle</a>, <a href="tel:+37255512345">helista</a>.
<img src="@@PLUGINFILE@@/pilt.png" alt="Mari pildil"> <a href="https://mari:salasona@y.ee/z">y</a> vt www.z.ee/leht.
<a href="https://moodle.ee/user/view.php?id=123&amp;course=5">Mari profiil</a> <a href="javascript:alert('Mari')">j</a>
<a href="data:text/plain,Mari">d</a> <a href="Mari Maasikas elab siin">r</a> <a href="https://w.ee/#:~:text=Mari%20Maasikas">w</a></p>"""


def test_only_addresses_are_kept():
    assert strip_to_addresses(POST, TextFormat.HTML) == "".join(
        f'<a href="{address}"></a>'
        for address in (
            "https://x.ee/a?b=1&amp;c=2#osa",
            "@@PLUGINFILE@@/pilt.png",
            "https://y.ee/z",
            "https://w.ee/",
            "http://www.z.ee/leht",
        )
    )


@pytest.mark.parametrize("canary", ["Mari", "Maasikas", "mari", "salasona", "55512345", "example.ee", "123"])
def test_no_name_word_mail_address_or_login_is_kept(canary):
    assert canary not in strip_to_addresses(POST, TextFormat.HTML)


def test_an_error_in_an_address_is_kept_to_be_reported():
    kept = strip_to_addresses('<a href="http:/www.x.ee/a">x</a><a href="www.y.ee">y</a>', TextFormat.HTML)
    assert {link.kind for link in extract(kept, TextFormat.HTML, "", SITE).links} == {LinkKind.MALFORMED}


def test_relative_addresses_keep_their_declared_base():
    assert (
        strip_to_addresses('<base href="https://x.ee/a/"><a href="b">x</a>', TextFormat.HTML)
        == '<a href="https://x.ee/a/b"></a>'
    )


def test_markdown_and_plain_texts_are_stripped_alike():
    assert strip_to_addresses("Mari [siin](https://x.ee/a) ja https://y.ee/b", TextFormat.MARKDOWN) == (
        '<a href="https://x.ee/a"></a><a href="https://y.ee/b"></a>'
    )
    assert strip_to_addresses("Mari https://y.ee/b", TextFormat.PLAIN) == '<a href="https://y.ee/b"></a>'


_PIECES = st.lists(
    st.one_of(
        st.text(max_size=12),
        st.sampled_from(["<p>", "<a href='https://x.ee/a'>", "</a>", "<img src=b.png alt='", "'>", "www.y.ee", " https://z.ee/ä ", "[a](b)", "\n"]),
    )
).map("".join)  # fmt: skip


@given(_PIECES, st.sampled_from(list(TextFormat)))
def test_nothing_but_addresses_is_ever_left(body, written_as):
    stripped = strip_to_addresses(body, written_as)
    assert re.fullmatch(r'(?:<a href="[^"<>]*"></a>)*', stripped)
    assert extract(stripped, TextFormat.HTML, "", SITE).text == ""


@given(_PIECES, st.sampled_from(list(TextFormat)))
def test_stripping_again_changes_nothing_and_loses_no_web_address(body, written_as):
    stripped = strip_to_addresses(body, written_as)
    assert strip_to_addresses(stripped, TextFormat.HTML) == stripped

    def web(text, as_format):
        links = extract(text, as_format, "https://moodle.ee/", SITE).links
        return {link.url for link in links if link.kind is LinkKind.WEB}

    assert web(stripped, TextFormat.HTML) == web(body, written_as)
    assert "\ud800" not in unescape(stripped)


@pytest.mark.parametrize(
    "link",
    [
        "/mod/wiki/create.php?swid=3&title=Kanaarlind&action=new",
        "https://moodle.example/mod/wiki/edit.php?pageid=3&section=Kanaarlind",
        "edit.php?pageid=3&section=Kanaarlind",
    ],
)
def test_links_that_moodle_makes_of_a_wikis_headings_carry_no_word_out(link):
    body = f'<base href="https://moodle.example/mod/wiki/view.php"><h3>Kanaarlind <a href="{link}">[edit]</a></h3>'
    assert "Kanaarlind" not in strip_to_addresses(body, TextFormat.HTML)
