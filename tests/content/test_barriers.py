"""Barriers in a text's markup: what is one, and what only looks like one."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from course_sync.content.barriers import MAX_BARRIERS, MAX_LENGTH, BarrierKind, find_barriers
from course_sync.content.colours import contrast
from course_sync.model.course import TextFormat

K = BarrierKind


def kinds(body, written_as=TextFormat.HTML):
    return set(find_barriers(body, written_as))


@pytest.mark.parametrize(
    ("body", "kind", "example"),
    [
        ('<img src="/pluginfile.php/1/J%C3%A4rv.png?x=1">', K.IMAGE_WITHOUT_TEXT, "Järv.png"),
        ('<img src="a.png" alt="IMG_2041.JPG">', K.FILE_NAME_AS_TEXT, "IMG_2041.JPG"),
        ('<img src="a.png" alt="DSC_0012">', K.FILE_NAME_AS_TEXT, "DSC_0012"),
        ('<a href="https://a.ee"></a>', K.LINK_WITHOUT_TEXT, "https://a.ee"),
        ('<a href="https://a.ee"><img src="x.png" alt=""></a>', K.LINK_WITHOUT_TEXT, "https://a.ee"),
        ('<p>Loe <a href="/a">siit</a>.</p>', K.LINK_SAYS_NOTHING, "siit"),
        ('<a href="/a"><b>Kliki siia!</b></a>', K.LINK_SAYS_NOTHING, "Kliki siia!"),
        ('<a href="/a">click&nbsp;here</a>', K.LINK_SAYS_NOTHING, "click here"),
        ('<a href="/a">Здесь</a>', K.LINK_SAYS_NOTHING, "Здесь"),
        ('<a href="https://a.ee/b">https://a.ee/b</a>', K.LINK_IS_AN_ADDRESS, "https://a.ee/b"),
        ("<h3>Sisu</h3><h5>Liiga sügaval</h5>", K.HEADING_SKIPPED, "h3 → h5: Liiga sügaval"),
        ("<h3>Sisu</h3><h4>&nbsp;</h4>", K.HEADING_EMPTY, "<h4>"),
        ("<p><strong>Eesmärgid</strong></p><p>Selle teema lõpus oskad…</p>", K.BOLD_AS_HEADING, "Eesmärgid"),
        ("<p><span><b>Mida teha?</b></span><br></p><ul><li>Helista</li></ul>", K.BOLD_AS_HEADING, "Mida teha?"),
        ("<table><tr><td>Nimi</td><td>Tel</td></tr><tr><td>A</td><td>1</td></tr></table>", K.TABLE_WITHOUT_HEADERS, "Nimi Tel A 1"),
        ('<iframe src="https://v.ee/1"></iframe>', K.FRAME_WITHOUT_TITLE, "https://v.ee/1"),
        ('<video src="/f/sissejuhatus.mp4" controls></video>', K.VIDEO_WITHOUT_CAPTIONS, "sissejuhatus.mp4"),
        ('<video><source src="a.mp4"><track kind="chapters" src="c.vtt"></video>', K.VIDEO_WITHOUT_CAPTIONS, "a.mp4"),
        ('<span style="color:#999; background-color: white">Kahvatu</span>', K.LOW_CONTRAST, "2.8:1 – Kahvatu"),
    ],
)  # fmt: skip
def test_a_barrier_is_told_with_which_thing_is_meant(body, kind, example):
    found = find_barriers(body, TextFormat.HTML)
    assert set(found) == {kind}
    assert found[kind] == (example,)


@pytest.mark.parametrize(
    "body",
    [
        '<img src="a.png" alt="">',  # decoration, by the author's word
        '<img src="a.png" role="presentation">',
        '<img src="a.png" alt="Ohvriabi logo">',
        '<img src="a.png" alt="Pilt 1. Kriisi etapid">',
        '<img src="a.png" aria-label="Kaart">',
        '<a href="/a">Kust saab abi siin ja praegu</a>',
        '<a href="/a"><img src="x.png" alt="Palunabi.ee avaleht"></a>',
        '<a href="/a" aria-label="Ohvriabi leht">siin</a>',
        '<a id="ankur"></a>',
        "<h2>A</h2><h3>B</h3><h2>C</h2><h3>D</h3>",
        "<h4>Moodle'i tekst võib alata siit</h4><p>Sisu</p>",
        "<h3><img src='p.png' alt='Pealkiri pildina'></h3>",
        "<p><strong>Tähtis!</strong></p><p>Sisu</p>",
        "<p><strong>See lause on tervenisti rasvane.</strong></p><p>Sisu</p>",
        "<p><b>Nimi:</b> Mari</p><p>Sisu</p>",
        "<ul><li><p><b>Punkt</b></p><p>Selgitus</p></li></ul>",
        "<p><b>Viimane rida</b></p>",
        "<table><tr><th>Nimi</th><th>Tel</th></tr><tr><td>A</td><td>1</td></tr></table>",
        '<table role="presentation"><tr><td>A</td><td>B</td></tr><tr><td>C</td><td>D</td></tr></table>',
        "<table><tr><td>Ainult üks rida</td><td>B</td></tr></table>",
        '<iframe src="https://v.ee/1" title="Video ohvriabist"></iframe>',
        '<iframe src="https://v.ee/1" style="display: none"></iframe>',
        '<video src="a.mp4"><track src="a.vtt"></video>',
        '<video src="a.mp4" muted></video>',
        '<p style="color:#000;background:#fff">Selge</p>',
        '<p style="color:#999">Taust on teadmata</p>',
        '<p style="color:#767676;background-color:#ffffff">Just piisav</p>',
        '<p style="color:#949494;background:#fff;font-size:24px">Suur</p>',
        '<p style="color:#999;background:#fff"></p>',
        "Tavaline tekst",
    ],
)
def test_what_only_looks_like_one_is_left_alone(body):
    assert kinds(body) == set()


def test_markdown_is_looked_into_and_plain_text_is_not():
    assert kinds("[siin](https://a.ee)", TextFormat.MARKDOWN) == {K.LINK_SAYS_NOTHING}
    assert kinds('<a href="/a">siin</a>', TextFormat.PLAIN) == set()


@pytest.mark.parametrize(
    ("style", "ratio"),
    [
        ("color: black; background: white", 21.0),
        ("color:#777;background-color:#FFF", 4.48),
        ("COLOR: RGB(255, 0, 0); background-color: rgb(255,255,255)", 4.0),
        ("color:#fff;background:#fff !important", 1.0),
    ],
)
def test_contrast_is_wcags(style, ratio):
    assert contrast(style).value == pytest.approx(ratio, abs=0.01)


@pytest.mark.parametrize(
    "style", ["", "color:red", "background:red", "color:inherit;background:#fff", "color:#9999;background:#fff",
              "color:#999;background:url(a.png)", "color:rgba(0,0,0,.1);background:#fff", "color:#999;background:#fff;opacity:.5"]
)  # fmt: skip
def test_without_both_colours_in_full_nothing_is_told(style):
    assert contrast(style) is None


def test_their_number_and_the_length_looked_into_are_bounded():
    assert sum(map(len, find_barriers('<img src="a.png">' * 5000, TextFormat.HTML).values())) == MAX_BARRIERS
    assert find_barriers('<img src="a.png">' + " " * MAX_LENGTH, TextFormat.HTML) == {}


_PIECES = st.sampled_from(
    ["<p>", "</p>", "<b>", "</b>", "<h2>", "</h4>", "<a href=x>", "</a>", "<img>", "<table>", "<td>", "<tr>", "<video>", "siin", " ",
     "<iframe>", "<div style='color:#999;background:#fff'>", "</div>", "\x00", "\ud800", "&nbsp;", "<li>", "<span>"]
)  # fmt: skip


@given(st.lists(_PIECES, max_size=60).map("".join) | st.text())
def test_it_never_raises(body):
    for written_as in TextFormat:
        find_barriers(body, written_as)
