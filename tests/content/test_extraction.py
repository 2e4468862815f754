"""What is found in the texts that Moodle's editors make."""

from html import unescape

import pytest
from hypothesis import given
from hypothesis import strategies as st

from course_sync.content import Site, extract
from course_sync.content.reading import MAX_LINKS
from course_sync.model.course import TextFormat
from course_sync.model.links import LinkKind

SITE = Site("https://moodle.ee/oppe", ("http://vana.ee",))
PAGE = "https://moodle.ee/oppe/mod/page/view.php?id=3"


def found(body, written_as=TextFormat.HTML, base=PAGE):
    return extract(body, written_as, base, SITE)


def pairs(body, written_as=TextFormat.HTML):
    return [(link.tag, link.url) for link in found(body, written_as).links]


@pytest.mark.parametrize(
    ("markup", "tag"),
    [
        ('<a href="{}">x</a>', "a[href]"),
        ("<a href={}>x</a>", "a[href]"),
        ("<A HREF='{}'>x", "a[href]"),
        ('<map><area href="{}"></map>', "area[href]"),
        ('<link rel="stylesheet" href="{}">', "link[href]"),
        ('<img src="{}">', "img[src]"),
        ('<iframe src="{}"></iframe>', "iframe[src]"),
        ('<script src="{}"></script>', "script[src]"),
        ('<audio src="{}"></audio>', "audio[src]"),
        ('<video src="{}"></video>', "video[src]"),
        ('<video poster="{}"></video>', "video[poster]"),
        ('<video><source src="{}"></video>', "source[src]"),
        ('<video><track src="{}"></video>', "track[src]"),
        ('<embed src="{}">', "embed[src]"),
        ('<input type="image" src="{}">', "input[src]"),
        ('<object data="{}"></object>', "object[data]"),
        ('<object><param name="movie" value="{}"></object>', "param[value]"),
        ('<object><param name="SRC" value="{}"></object>', "param[value]"),
        ('<blockquote cite="{}">x</blockquote>', "blockquote[cite]"),
        ('<q cite="{}">x</q>', "q[cite]"),
        ('<form action="{}"></form>', "form[action]"),
        ('<button formaction="{}">x</button>', "button[formaction]"),
        ('<img longdesc="{}">', "img[longdesc]"),
        ('<table background="{}"></table>', "table[background]"),
        ('<table><tr><td background="{}">x</table>', "td[background]"),
        ('<p style="color: red; background: url({})">x</p>', "style[url]"),
        ("<p style=\"background: URL( '{}' )\">x</p>", "style[url]"),
        ('<style>p {{ background: url("{}") }}</style>', "style[url]"),
        ('<style>@import "{}";</style>', "style[url]"),
        ('<meta http-equiv="Refresh" content="5; URL={}">', "meta[content]"),
        ('<img srcset="{} 2x">', "img[srcset]"),
        ('<picture><source srcset="{}"></picture>', "source[srcset]"),
        ('<svg><a xlink:href="{}"><text>x</text></a></svg>', "a[xlink:href]"),
        ('<svg><image href="{}" /></svg>', "image[href]"),
        ("<p>vaata {}</p>", "text"),
        ("<noscript><img src={}></noscript>", "img[src]"),
        ('<iframe data-src="{}"></iframe>', "iframe[data-src]"),
        ('<img data-original="{}">', "img[data-original]"),
        ("<iframe srcdoc=\"<a href='{}'>x</a>\"></iframe>", "a[href]"),
        ("<button onclick=\"window.open('{}', '_blank')\">x</button>", "button[onclick]"),
        ("<div onclick='location.href = \"{}\"'>x</div>", "div[onclick]"),
        ('<div class="h5p-placeholder" contenteditable="false">{}</div>', "text"),
    ],
)
def test_every_attribute_that_holds_an_address_is_read(markup, tag):
    assert pairs(markup.format("https://www.x.ee/a")) == [(tag, "https://www.x.ee/a")]


@pytest.mark.parametrize(
    "markup",
    [
        '<!-- <a href="https://x.ee">x</a> https://x.ee -->',
        '<script>location = "https://x.ee"; document.write("<a href=https://x.ee>")</script>',
        '<template><a href="https://x.ee">x</a></template>',
        "<style>/* url(https://x.ee) */</style>",
        '<textarea><a href="x.html"></textarea>',
        '<a href="#">x</a><a href="">x</a><a href>x</a><a href=" #osa2 ">x</a><a name="https://x.ee">x</a>',
        '<p title="https://x.ee" data-url="https://x.ee">x</p>',
        '<meta name="author" content="https://x.ee"><param name="wmode" value="opaque">',
        '<link rel="preconnect" href="https://x.ee"><base href="https://x.ee/">',
        "<p>http:// www. https://x http://localhost www.x see.ee e-post@x.ee</p>",
        r"<p>\\(x_{www} = \\frac{a}{b}\\) $$http:\\cdot x$$ [[viide]] {GENERICO:type=poodll} {mlang et}õ{mlang}</p>",
        "<p onclick=\"window.open(koht + '.html'); location.hash = '#a'\" data-src='a.png'>x</p>",
    ],
)
def test_what_is_not_a_link_is_not_found(markup):
    assert pairs(markup) == []


def test_several_addresses_of_one_srcset_are_several_links():
    body = '<img srcset="https://x.ee/a,b.png 1x, https://x.ee/c.png 640w,https://x.ee/d.png">'
    assert [url for _, url in pairs(body)] == ["https://x.ee/a,b.png", "https://x.ee/c.png", "https://x.ee/d.png"]


@pytest.mark.parametrize(
    ("written", "kind", "url"),
    [
        ("https://x.ee", LinkKind.WEB, "https://x.ee/"),
        ("//x.ee/a", LinkKind.WEB, "https://x.ee/a"),
        ("http://moodle.ee/oppe/course/view.php?id=5", LinkKind.INTERNAL, "http://moodle.ee/oppe/course/view.php?id=5"),
        ("https://moodle.ee/oppe", LinkKind.INTERNAL, "https://moodle.ee/oppe"),
        ("https://vana.ee/mod/page/view.php?id=1", LinkKind.INTERNAL, "https://vana.ee/mod/page/view.php?id=1"),
        ("../../pilt.png", LinkKind.INTERNAL, "https://moodle.ee/oppe/pilt.png"),
        ("https://moodle.ee/oppekava", LinkKind.WEB, "https://moodle.ee/oppekava"),
        ("https://moodle.ee:8443/oppe/", LinkKind.WEB, "https://moodle.ee:8443/oppe/"),
        ("https://moodle.ee.kuri.ee/oppe/", LinkKind.WEB, "https://moodle.ee.kuri.ee/oppe/"),
        ("https://moodle.ee@kuri.ee/oppe/", LinkKind.WEB, "https://moodle.ee@kuri.ee/oppe/"),
        ("$@COURSEVIEWBYID*5@$", LinkKind.INTERNAL, "$@COURSEVIEWBYID*5@$"),
        ("@@PLUGINFILE@@/a%20b.png", LinkKind.INTERNAL, "@@PLUGINFILE@@/a%20b.png"),
        ("mailto:Abi@x.ee?subject=Tere", LinkKind.MAIL, "mailto:Abi@x.ee?subject=Tere"),
        ("tel:+372 116 006", LinkKind.PHONE, "tel:+372 116 006"),
        ("SMS:116006", LinkKind.PHONE, "sms:116006"),
        ("javascript:void(0)", LinkKind.OTHER, "javascript:void(0)"),
        ("ftp://x.ee/a", LinkKind.OTHER, "ftp://x.ee/a"),
        ("file:///C:/a.doc", LinkKind.OTHER, "file:///C:/a.doc"),
        ("skype:mari?call", LinkKind.OTHER, "skype:mari?call"),
        ("blob:https://x.ee/1", LinkKind.OTHER, "blob:https://x.ee/1"),
        ("http://", LinkKind.MALFORMED, "http://"),
        ("http:/www.x.ee", LinkKind.MALFORMED, "http:/www.x.ee"),
        ("htp://x.ee", LinkKind.MALFORMED, "htp://x.ee"),
        ("htttps://x.ee", LinkKind.MALFORMED, "htttps://x.ee"),
        ("ttp://x.ee", LinkKind.MALFORMED, "ttp://x.ee"),
        ("ssh://x.ee", LinkKind.OTHER, "ssh://x.ee"),
        ("http//www.x.ee", LinkKind.MALFORMED, "http//www.x.ee"),
        ("http;//www.x.ee", LinkKind.MALFORMED, "http;//www.x.ee"),
        ("http://http://x.ee", LinkKind.MALFORMED, "http://http://x.ee"),
        ("http://exa mple.ee", LinkKind.MALFORMED, "http://exa mple.ee"),
        ("https://x.ee:99999/", LinkKind.MALFORMED, "https://x.ee:99999/"),
        ("https://[::1/", LinkKind.MALFORMED, "https://[::1/"),
        ("www.x.ee/leht", LinkKind.MALFORMED, "www.x.ee/leht"),
        ("riigiteataja.ee/akt/OAS", LinkKind.MALFORMED, "riigiteataja.ee/akt/OAS"),
        ("abi@x.ee", LinkKind.MALFORMED, "abi@x.ee"),
        ("C:\\Kasutajad\\a.doc", LinkKind.MALFORMED, "C:\\Kasutajad\\a.doc"),
        ("\\\\server\\jagatud\\a.doc", LinkKind.MALFORMED, "\\\\server\\jagatud\\a.doc"),
    ],
)
def test_an_address_is_of_the_kind_by_which_it_is_checked(written, kind, url):
    from html import escape

    (link,) = found(f'<a href="{escape(written)}">siit</a>').links
    assert (link.kind, link.url, link.written, link.text) == (kind, url, written, "siit")
    (activity,) = found(written, TextFormat.ADDRESS).links
    assert (activity.kind, activity.url, activity.written, activity.tag) == (kind, url, written, "address")


def test_a_picture_inside_an_address_is_cut():
    (link,) = found(f'<img src="data:image/png;base64,{"A" * 500_000}" alt="Pilt">').links
    assert (link.kind, len(link.url)) == (LinkKind.OTHER, 100)
    assert len(link.written) <= 2000


def test_the_fragment_stands_beside_the_address_as_written():
    (link,) = found('<a href="https://x.ee/a#Õigus%20ja#2">x</a>').links
    assert (link.url, link.fragment) == ("https://x.ee/a", "Õigus%20ja#2")


def test_entities_are_decoded_once():
    (link,) = found('<a href="https://x.ee/?a=1&amp;b=2&amp;amp;c&copy=3">x</a>').links
    assert link.url == "https://x.ee/?a=1&b=2&amp;c&copy=3"


def test_base_href_goes_before_the_page():
    (link,) = found('<base href="/muu/"><base href="https://ei.ee/"><a href="a.html">x</a>').links
    assert link.url == "https://moodle.ee/muu/a.html"
    (link,) = found('<base href="javascript:x"><a href="a.html">x</a>').links
    assert link.url == "https://moodle.ee/oppe/mod/page/a.html"


def test_without_a_base_addresses_are_relative_to_the_site():
    (link,) = extract('<a href="a.html">x</a>', TextFormat.HTML, "", SITE).links
    assert link.url == "https://moodle.ee/a.html"


def test_a_link_written_twice_in_the_same_way_is_one_with_its_first_words():
    body = '<a href="https://x.ee">esimene</a> <a href="https://x.ee">teine</a> <a href="https://x.ee/">kolmas</a>'
    assert [link.text for link in found(body).links] == ["esimene", "kolmas"]


@pytest.mark.parametrize(
    ("markup", "text"),
    [
        ('<a href="https://x.ee"> <b>Loe</b>&nbsp;<span>edasi <i>siit</i></span>\n</a>', "Loe edasi siit"),
        ('<a href="https://x.ee"><img alt="Ohvriabi logo"></a>', "Ohvriabi logo"),
        ('<a href="https://x.ee" title="Juhend"></a>', "Juhend"),
        ('<a href="https://x.ee"><p>a</p><p>b</p></a>', "a b"),
        (f'<a href="https://x.ee">{"õ" * 500}</a>', "õ" * 200),
        ('<a href="https://x.ee"></a>', ""),
    ],
)
def test_a_link_keeps_the_words_that_carry_it(markup, text):
    assert found(markup).links[0].text == text


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("Vaata https://x.ee/a.", "https://x.ee/a"),
        ("(vt www.x.ee/a)", "www.x.ee/a"),
        ("(https://et.wikipedia.org/wiki/Õun_(puu))", "https://et.wikipedia.org/wiki/Õun_(puu)"),
        ("„https://x.ee/a“, ütles ta", "https://x.ee/a"),
        ("[https://x.ee/a]!", "https://x.ee/a"),
        ("https://x.ee/õppematerjal/ääsküla?q=š", "https://x.ee/õppematerjal/ääsküla?q=š"),
        ("www.riigiteataja.ee-s on kirjas", "www.riigiteataja.ee"),
        ("Www.X.ee", "Www.X.ee"),
        ("https://x.ee/a-b-s", "https://x.ee/a-b-s"),
        ("www.ohvriabi.ee’st", "www.ohvriabi.ee"),
        ("https://www.ohvriabi.ee/-lt leiad", "https://www.ohvriabi.ee/"),
        ("https://x.ee/juhend.pdf-ist", "https://x.ee/juhend.pdf"),
        ("Koduleht:https://x.ee/a", "https://x.ee/a"),
        ("Loe siit.https://x.ee/a", "https://x.ee/a"),
        ("koduleht–www.x.ee", "www.x.ee"),
        ("https://x.ee– koduleht", "https://x.ee"),
        ("https://x.ee/a[1]", "https://x.ee/a"),
        ("(https://x.ee/a)Tekst", "https://x.ee/a"),
        (r"\(\href{https://x.ee/a}{x}\)", "https://x.ee/a"),
        ("_https://x.ee/a_", "https://x.ee/a"),
        ("https://www.youtube.com/watch?v=dQw4w9WgXc_", "https://www.youtube.com/watch?v=dQw4w9WgXc_"),
        ("{mlang et}https://x.ee/a{mlang}{mlang en}õ{mlang}", "https://x.ee/a"),
        ("{h5p:https://x.h5p.com/content/1234}", "https://x.h5p.com/content/1234"),
        ("https://et.wikipedia.org/wiki/A–B", "https://et.wikipedia.org/wiki/A–B"),
        ("https://x.ee/a,b;c", "https://x.ee/a,b;c"),
        ("https://web.archive.org/web/2020/https://x.ee/", "https://web.archive.org/web/2020/https://x.ee/"),
        ("Aadress: https://x.ee/\nJärgmine rida", "https://x.ee/"),
    ],
)
def test_an_address_in_running_text_ends_where_the_sentence_goes_on(text, written):
    for written_as in (TextFormat.PLAIN, TextFormat.HTML):
        (link,) = found(text, written_as).links
        assert (link.written, link.tag, link.kind) == (written, "text", LinkKind.WEB)


@pytest.mark.parametrize(
    "text", ["https://x.ee/ahttps://y.ee/b", "{mlang et}https://x.ee/a{mlang}{mlang en}https://y.ee/b{mlang}"]
)
def test_two_addresses_with_nothing_or_a_language_mark_between_are_two(text):
    assert [url for _, url in pairs(text)] == ["https://x.ee/a", "https://y.ee/b"]


def test_two_addresses_with_a_comma_between_are_two():
    assert [url for _, url in pairs("https://a.ee/x,https://b.ee/y", TextFormat.PLAIN)] == ["https://a.ee/x", "https://b.ee/y"]  # fmt: skip


def test_words_of_an_anchor_and_an_address_already_linked_are_no_second_link():
    body = '<p><a href="https://www.x.ee/a">www.x.ee/a</a> ehk https://www.x.ee/a/ või <a href="https://y.ee">www.z.ee</a></p>'
    assert [tag for tag, _ in pairs(body)] == ["a[href]", "a[href]"]


def test_an_address_split_by_formatting_is_one_address():
    assert pairs("<p>https://<b>x.ee</b>/a<wbr>bi</p>") == [("text", "https://x.ee/abi")]


MARKDOWN = r"""Tere *maailm*
=====

Vaata [siit _palun_](https://x.ee/a_(b)?c=1&d=2 "Pealkiri") ja ![Pilt](<@@PLUGINFILE@@/a b.png>), <https://auto.ee/>, <abi@x.ee>,
[viide][1], [Viide2][] ning [viide2]. [tundmatu] \[ei](https://plain.ee/a)

* Punkt <a href="https://raw.ee">toores</a>
* `[kood](https://kood.ee/)` ja https://tekst.ee/a_b_c.

```
[aed](aed.html)
```

[1]: https://ref.ee/ 'P'
 [viide2]: <https://ref2.ee/>
"""


def test_markdown_links_of_every_form_are_read():
    assert pairs(MARKDOWN, TextFormat.MARKDOWN) == [
        ("a[href]", "https://x.ee/a_(b)?c=1&d=2"),
        ("img[src]", "@@PLUGINFILE@@/a b.png"),
        ("a[href]", "https://auto.ee/"),
        ("a[href]", "mailto:abi@x.ee"),
        ("a[href]", "https://ref.ee/"),
        ("a[href]", "https://ref2.ee/"),
        ("a[href]", "https://raw.ee/"),
        ("text", "https://plain.ee/a"),
        ("text", "https://kood.ee/"),
        ("text", "https://tekst.ee/a_b_c"),
    ]
    links = found(MARKDOWN, TextFormat.MARKDOWN).links
    assert (links[0].text, links[1].text) == ("siit palun", "Pilt")


def test_markdown_words_come_without_its_marks():
    text = found(MARKDOWN, TextFormat.MARKDOWN).text
    assert text.startswith("Tere maailm\nVaata siit palun ja")
    assert "<br>" not in text


TINYMCE = """<p dir="ltr" style="text-align: left;"><span style="font-size: 0.9375rem;">Ohvriabi&nbsp;<strong>põhi</strong>koolitus&shy;kursus</span><br></p>
<div class="editor-indent"><h3>Sisu</h3><ul><li>üks</li><li>kaks<li>kolm</ul></div>
<table class="generaltable"><thead><tr><th>Teema</th><th>Aeg</th></tr></thead><tbody><tr><td>Sissejuhatus</td><td>31.12.2022</td></tr></tbody></table>
<p><video controls="true"><source src="@@PLUGINFILE@@/v.mp4">Sinu brauser ei toeta videot</video></p><p>&lt;lõpp&gt; &amp; aitäh</p><p>&nbsp;</p>"""


def test_the_visible_words_are_folded_with_one_line_a_block():
    assert found(TINYMCE).text.split("\n") == [
        "Ohvriabi põhikoolituskursus",
        "Sisu",
        "üks",
        "kaks",
        "kolm",
        "Teema Aeg",
        "Sissejuhatus 31.12.2022",
        "<lõpp> & aitäh",
    ]


def test_the_body_of_a_url_activity_has_no_words():
    assert found("https://x.ee/Tere", TextFormat.ADDRESS).text == ""


_MARKUP = st.lists(
    st.sampled_from(
        ["<a href='", '<a href="', "<a ", "href=", "'>", '">', ">", "</a>", "<p>", "<b>", "<!--", "-->", "<script>", "</script>",
         "<style>", "url(", ")", "<svg>", "<template>", "</template>", "<base href=/x/>", "<img src=a.png srcset='a 1x, ", "&amp;",
         "https://x.ee/", "www.y.ee/ä", "@@PLUGINFILE@@/", "$@X*1@$", "javascript:", "[", "](", ")", "`", "\n\n", "#", "<", "õ", "\ud800", "\x00"]
    )
).map("".join)  # fmt: skip


@given(st.one_of(_MARKUP, st.text()), st.sampled_from(list(TextFormat)), st.one_of(st.just(PAGE), st.text(max_size=20)))
def test_extraction_never_raises_and_never_invents_an_address(body, written_as, base):
    extraction = extract(body, written_as, base, SITE)
    plain = body if written_as is TextFormat.PLAIN else unescape(unescape(body))
    source = "".join(plain.replace("\ud800", "\ufffd").replace("\0", "\ufffd").split())  # as HTML parsers do
    for link in extraction.links:
        assert link.url
        assert link.kind in LinkKind
        written = "".join(link.written.split())
        if link.tag == "text":  # in HTML markup may stand between its letters
            letters = iter(source)
            assert written in source or (written_as is not TextFormat.PLAIN and all(one in letters for one in written))
        elif written_as is TextFormat.HTML and link.tag != "style[url]":  # where a style has escapes of its own
            assert written in source


@given(st.lists(st.sampled_from(["https://x.ee/a", "https://y.ee/õ?b=1", "../c", "mailto:a@b.ee"]), max_size=8))
def test_every_written_address_is_found_once_in_its_order(addresses):
    body = "".join(f"<p>sõna <a href='{address}'>viide</a></p>" for address in addresses)
    assert [link.written for link in found(body).links] == list(dict.fromkeys(addresses))


def test_links_beyond_the_bound_are_said_to_be_there():
    extraction = found("".join(f"<a href='https://x.ee/{number}'>x</a>" for number in range(10_000)))
    assert (len(extraction.links), extraction.truncated) == (MAX_LINKS, True)
    assert found("<a href='https://x.ee/'>x</a>" * 10_000).truncated is False


@pytest.mark.parametrize("written", ["127.0.0.1:9090/leht", "ohvriabi/juhend.html", "juhend"])
def test_an_activitys_own_address_without_scheme_and_root_is_malformed_rather_than_a_page_of_moodle(written):
    (link,) = found(written, TextFormat.ADDRESS).links
    assert (link.kind, link.url) == (LinkKind.MALFORMED, written)


def test_an_activitys_own_address_may_begin_at_moodles_root():
    (link,) = found("/oppe/mod/page/view.php?id=3", TextFormat.ADDRESS).links
    assert link.kind is LinkKind.INTERNAL
