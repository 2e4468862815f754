"""Strangers' markup costs bounded time and is never an error."""

import time

import pytest

from course_sync.content import Site, extract, strip_to_addresses, text_hash
from course_sync.content.flatten import flattened, is_hostile
from course_sync.content.reading import bounded
from course_sync.model.course import TextFormat

SITE = Site("https://moodle.ee")
LINK = "<a href='https://x.ee/lõpp?a=1&amp;b=2'>lõpp</a>"
SECONDS = 12.0  # generous for a loaded machine; without the bounds each of these took from minutes to for ever


def timed(body, written_as=TextFormat.HTML):
    start = time.process_time()
    extraction = extract(body, written_as, "", SITE)
    assert time.process_time() - start < SECONDS
    return extraction


@pytest.mark.parametrize(
    "body",
    [
        "<div>" * 100_000,
        "<p><font a>" * 20_000,
        "".join(f"<p><font a{number}>" for number in range(20_000)),
        "".join(f"<font a{number}>" for number in range(500)) + "<p>x" * 100_000,
        "<p " + " ".join(f"a{number}" for number in range(100_000)) + ">",
        "<p " + " ".join(f"a{number}='>'" for number in range(100_000)) + ">",
        "<p b='>' " + " ".join(f"a{number}" for number in range(100_000)) + " c='<<<'>",
        ("<body " + " ".join(f"a{number}" for number in range(1_000)) + ">") * 100,
        "<select><button><selectedcontent>" * 3_000 + "</select>" * 3_000,
        "<p>Tere <b>maailm</b>, &nbsp; </p>" * 150_000,
        "<" * 1_000_000,
        "&lt;&amp;lt;" * 300_000,
    ],
    ids=["nested", "unclosed", "reopened", "multiplied", "attributes", "quoted-attributes", "one-quoted", "merged", "copied", "5MB", "lone", "entities"],
)  # fmt: skip
def test_a_bomb_is_read_in_bounded_time_and_the_link_behind_it_is_found(body):
    extraction = timed(body + LINK)
    assert [link.url for link in extraction.links] == ["https://x.ee/l%C3%B5pp?a=1&b=2"]
    assert extraction.text.endswith("lõpp")


@pytest.mark.parametrize(
    ("body", "written_as"),
    [
        ("[" * 500_000, TextFormat.MARKDOWN),
        ("[a](" * 200_000, TextFormat.MARKDOWN),
        ("[a](((((" * 100_000, TextFormat.MARKDOWN),
        ("<!--" * 300_000, TextFormat.MARKDOWN),
        ("`a``b" * 200_000, TextFormat.MARKDOWN),
        ("~~~\n" * 100_000, TextFormat.MARKDOWN),
        ("http://" * 300_000, TextFormat.PLAIN),
        ("https://x.ee/" + "(" * 500_000 + ")" * 500_000, TextFormat.PLAIN),
        ("www." * 500_000, TextFormat.PLAIN),
        ('<a "' * 300_000, TextFormat.HTML),
        ("<style>" + "url(" * 300_000, TextFormat.HTML),
        ("<img srcset='" + "a, " * 300_000 + "'>", TextFormat.HTML),
        ("<template>" * 50_000, TextFormat.HTML),
        ("<svg><style>" * 50_000, TextFormat.HTML),
    ],
)  # fmt: skip
def test_repetition_costs_linear_time(body, written_as):
    timed(body, written_as)


def test_a_body_beyond_the_bound_is_cut_and_said_to_be():
    assert timed("sõna " * 2_000_000, TextFormat.PLAIN).truncated is True


@pytest.mark.parametrize(
    "body", ["", " ", "\x00", "\ud800", "<", "</", "<!", "<a href=", "<a href='https://x.ee", "&#xD800;"]
)
def test_broken_pieces_are_no_error(body):
    for written_as in TextFormat:
        extract(body, written_as, "\ud800", SITE)
        strip_to_addresses(body, written_as)
        text_hash(body, written_as)


def test_what_the_standard_parser_reads_is_read_from_the_flat_form_too():
    body = (
        "<!-- <a href=no> --><div><p>Üks <b>kaks</b><a title='t' href='https://x.ee/?a=1&amp;b=\"2\"'>kolm</a><ul><li>neli"
        "<img src=p.png alt='a > b'><video poster=q.png><source src=v.mp4></video><script>'<a href=no>'</script>"
        "<style>p{background:url(s.png)}</style><template><a href=no></a></template><table><tr><td style='background:url(c.png)'>a<td>b</table><blockquote cite=d>c</blockquote><iframe data-src=e srcdoc='<a href=f>x</a>'></iframe> 1 < 2 &lt;b&gt; <p>viis www.y.ee/z</div>"
    )
    direct = extract(body, TextFormat.HTML, "", SITE)
    flat = extract(flattened(body), TextFormat.HTML, "", SITE)
    assert flat.links == direct.links
    assert flat.text.split() == direct.text.split()


def test_an_ordinary_long_page_is_not_taken_for_hostile():
    row = "<tr><td><b>Nimi</b></td><td><a href='https://x.ee'>x</a></td></tr>"
    page = "<table>" + row * 150 + "</table>" + f"<img src='data:image/png;base64,{'A/+' * 100_000}'>"
    assert not is_hostile(bounded(page)[0])
    assert timed(page).truncated is False
