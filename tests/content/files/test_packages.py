"""H5P, SCORM, IMS, EPUB, plain zips, web pages, texts, subtitles, shortcuts."""

import plistlib

import pytest

from course_sync.content.files import FilePart, judged_links, kind_by_name
from course_sync.content.files.encodings import decoded
from course_sync.content.files.kinds import Kind
from course_sync.content.reading import RawLink
from course_sync.content.site import Site
from course_sync.model.links import LinkKind

PAGE = '<html><head><meta charset="utf-8"></head><body>{}</body></html>'


def test_h5p_by_the_part_that_an_author_knows(found, build):
    content = {
        "content": [
            {
                "content": {
                    "library": "H5P.AdvancedText 1.1",
                    "metadata": {"title": "Sissejuhatus"},
                    "params": {
                        "text": '<p>Loe <a href="https://tekst.example.ee/">siit</a> või www.sonades.example.ee</p>'
                    },
                }
            },
            {
                "content": {
                    "library": "H5P.InteractiveVideo 1.26",
                    "params": {
                        "interactiveVideo": {
                            "video": {"files": [{"path": "https://video.example.ee/film", "mime": "video/YouTube"}]},
                            "assets": {
                                "interactions": [
                                    {
                                        "action": {
                                            "library": "H5P.Link 1.3",
                                            "metadata": {"title": "Lisalugemine"},
                                            "params": {
                                                "title": "Seadus",
                                                "linkWidget": {"protocol": "https://", "url": "link.example.ee/x?a=1"},
                                            },
                                        }
                                    }
                                ]
                            },
                        }
                    },
                }
            },
            {
                "content": {
                    "library": "H5P.Image 1.1",
                    "params": {"file": {"path": "images/pilt.png", "mime": "image/png"}},
                }
            },
        ]
    }
    assert found(build.h5p(content, source="https://allikas.example.ee/"), "x.h5p") == {
        "": ["https://allikas.example.ee/"],
        "element:Sissejuhatus": ["https://tekst.example.ee/", "www.sonades.example.ee"],
        "element:H5P.InteractiveVideo": ["https://video.example.ee/film"],
        "element:Lisalugemine": ["https://link.example.ee/x?a=1"],
    }


def test_the_words_of_an_h5p_link_are_its_title(read, build):
    body = build.h5p({"title": "Seadus", "linkWidget": {"protocol": "http://", "url": "example.ee"}})
    assert [part.links for part in read(body, "x.h5p").parts] == [(RawLink("h5p[url]", "http://example.ee", "Seadus"),)]


def test_scorm_manifest_and_pages_but_no_scripts(found, build):
    page = PAGE.format(
        '<a href="https://valja.example.ee/">x</a><a href="leht2.html">y</a><img src="pildid/a.png">'
        '<a href="#koht">z</a><a href="//protokollita.example.ee/">p</a><script>var u="https://js.example.ee/"</script>'
        '<a href="/mod/page/view.php?id=7">moodle</a><a href="www.example.ee/index.html">kaust</a><a href="www.teine.ee">t</a>'
    )
    body = build.scorm(
        **{"leht1.html": page, "leht2.html": PAGE.format("loe www.tekst.example.ee"), "www.example.ee/index.html": "x"}
    )
    assert found(body, "pakett.zip") == {
        "entry:imsmanifest.xml": ["https://valine.example.ee/leht"],
        "entry:leht1.html": [
            "https://valja.example.ee/",
            "//protokollita.example.ee/",
            "/mod/page/view.php?id=7",
            "www.teine.ee",
        ],
        "entry:leht2.html": ["www.tekst.example.ee"],
    }


def test_documents_inside_a_package_and_a_package_inside_it(found, build):
    inner = build.zipped({"sees/leht.html": PAGE.format('<a href="https://sees.example.ee/">x</a>')})
    document = build.docx('<w:p><w:hyperlink r:id="a"/></w:p>', rels=build.rel("a", "https://dok.example.ee/"))
    body = build.zipped(
        {"dok/juhend.docx": document, "sisu.zip": inner, "loe.txt": "https://txt.example.ee/", "a.exe": b"MZ"}
    )
    assert found(body, "kogu.zip") == {
        "entry:dok/juhend.docx": ["https://dok.example.ee/"],
        "entry:sisu.zip/sees/leht.html": ["https://sees.example.ee/"],
        "entry:loe.txt": ["https://txt.example.ee/"],
    }


def test_epub_is_a_package_of_pages(found, build):
    chapter = '<?xml version="1.0" encoding="UTF-8"?><!DOCTYPE html><html xmlns="http://www.w3.org/1999/xhtml"><body><a href="https://raamat.example.ee/">x</a></body></html>'
    body = build.zipped(
        {"mimetype": "application/epub+zip", "META-INF/container.xml": "<container/>", "OEBPS/p1.xhtml": chapter}
    )
    assert found(body, "raamat.epub") == {"entry:OEBPS/p1.xhtml": ["https://raamat.example.ee/"]}


@pytest.mark.parametrize(
    ("body", "text"),
    [
        ("õäöüšž".encode("utf-8-sig"), "õäöüšž"),
        ("õäöüšž".encode(), "õäöüšž"),
        ("õäöüšž www".encode("utf-16"), "õäöüšž www"),
        ("Tere www.example.ee".encode("utf-16-le"), "Tere www.example.ee"),
        ("Tere www.example.ee".encode("utf-16-be"), "Tere www.example.ee"),
        ("õäöü ja šokolaad".encode("windows-1257"), "õäöü ja šokolaad"),
        ("õäöü ja šokolaad".encode("windows-1252"), "õäöü ja šokolaad"),
        ("õäö".encode()[:-1], "õä\ufffd"),
        (b"", ""),
    ],
)
def test_texts_in_the_encodings_that_estonian_computers_wrote(body, text):
    assert decoded(body) == text


@pytest.mark.parametrize("declared", ["windows-1257", "iso-8859-13", "ISO-8859-15", "iso-8859-4"])
def test_a_page_is_read_as_it_declares(found, declared):
    body = f'<html><head><meta http-equiv="Content-Type" content="text/html; charset={declared}"></head><body><a href="https://š.example.ee/">ž</a>'
    assert found(body.encode(declared), "x.html") == {"": ["https://š.example.ee/"]}


def test_a_declaration_that_is_no_encoding_of_text_is_passed_over(found):
    body = '<meta charset="base64"><a href="https://õ.example.ee/">x</a>'
    assert found(body.encode(), "x.htm") == {"": ["https://õ.example.ee/"]}


def test_drawings_that_browsers_open_as_pages(found):
    drawing = (
        '<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"><!-- https://tegija.example.ee -->'
        '<a xlink:href="https://joonis.example.ee/"><text>samm</text></a><image href="pilt.png"/><metadata resource="https://id.example.ee/"/></svg>'
    )
    assert found(drawing.encode(), "skeem.svg") == {"": ["https://joonis.example.ee/"]}


def test_subtitles(found):
    srt = "1\r\n00:00:01,000 --> 00:00:02,000\r\n<i>Vaata https://srt.example.ee/abi</i>\r\n"
    assert found(srt.encode("windows-1257"), "film.srt") == {"": ["https://srt.example.ee/abi"]}
    assert found(b"WEBVTT\n\n00:01.000 --> 00:02.000\n<v Mari>loe www.vtt.example.ee.", "film.vtt") == {
        "": ["www.vtt.example.ee"]
    }


def test_shortcuts(found, read):
    assert found(b"[InternetShortcut]\r\nURL=https://otsetee.example.ee/?a=1\r\nIconIndex=0\r\n", "x.url") == {
        "": ["https://otsetee.example.ee/?a=1"]
    }
    for form in (plistlib.FMT_XML, plistlib.FMT_BINARY):
        assert found(plistlib.dumps({"URL": "https://mac.example.ee/"}, fmt=form), "x.webloc") == {
            "": ["https://mac.example.ee/"]
        }
    assert read(b"[InternetShortcut]\r\n", "x.url").problem == "damaged"
    assert read(b"bplist00 ei ole", "x.webloc").problem == "damaged"


@pytest.mark.parametrize(
    ("name", "mimetype", "kind"),
    [
        ("Juhend.PDF", "", Kind.PDF),
        ("x", "application/pdf; charset=x", Kind.PDF),
        ("pilt.jpeg", "", Kind.WITHOUT_LINKS),
        ("klipp", "video/mp4", Kind.WITHOUT_LINKS),
        ("vana.doc", "application/msword", Kind.UNSUPPORTED),
        ("arhiiv.rar", "", Kind.UNSUPPORTED),
        ("", "", Kind.UNSUPPORTED),
    ],
)
def test_kinds_by_name(name, mimetype, kind):
    assert kind_by_name(name, mimetype) is kind


def test_addresses_of_files_are_judged_as_those_of_texts():
    links = [
        "//cdn.example.ee/x",
        "/mod/page/view.php?id=7",
        "file:///C:/x.docx",
        "www.example.ee",
        "mailto:a@example.ee",
    ]
    part = FilePart("", (*(RawLink("a[href]", written) for written in links), RawLink("text", "www.example.ee")))
    judged = judged_links(part, Site("https://moodle.example.ee"))
    assert [(link.url, link.kind) for link in judged] == [
        ("https://cdn.example.ee/x", LinkKind.WEB),
        ("https://moodle.example.ee/mod/page/view.php?id=7", LinkKind.INTERNAL),
        ("file:///C:/x.docx", LinkKind.OTHER),
        ("www.example.ee", LinkKind.MALFORMED),
        ("mailto:a@example.ee", LinkKind.MAIL),
        ("http://www.example.ee/", LinkKind.WEB),
    ]
