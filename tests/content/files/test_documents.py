"""Office documents and PDF: every way to write an address, with the place where it stands."""

import io

import pytest
import xlsxwriter

from course_sync.content.files.fields import field_address, formula_addresses

GUIDE = "https://www.example.ee/juhend?a=1&b=2#lk"


def test_word_of_libreoffice(found):
    assert found("juhend.docx") == {
        "": [GUIDE, "mailto:abi@example.ee", "https://teine.example.ee/", "https://tekst.example.ee/leht"],
        "header": ["https://paeis.example.ee/"],
        "footer": ["https://jalus.example.ee/kontakt"],
        "footnotes": ["https://markus.example.ee/"],
        "comments": ["https://kommentaar.example.ee/"],
    }


def test_opendocument_text(found):
    assert found("juhend.odt") == {
        "": [
            GUIDE,
            "mailto:abi@example.ee",
            "https://markus.example.ee/",
            "https://teine.example.ee/",
            "https://tekst.example.ee/leht",
            "https://kommentaar.example.ee/",
        ],
        "header": ["https://paeis.example.ee/", "https://jalus.example.ee/kontakt"],
    }


def test_pdf_of_libreoffice_page_by_page(found):
    assert {inside: sorted(links) for inside, links in found("juhend.pdf").items()} == {
        "page:1": sorted(
            [
                "https://paeis.example.ee/",
                "https://markus.example.ee/",
                "mailto:abi@example.ee",
                GUIDE,
                "https://tekst.example.ee/leht",
                "https://jalus.example.ee/kontakt",
            ]
        ),
        "page:2": sorted(
            ["https://paeis.example.ee/", "https://teine.example.ee/", "https://jalus.example.ee/kontakt"]
        ),
    }


@pytest.mark.parametrize("name", ["piirang.pdf", "omanik128.pdf", "omanik256.pdf"])
def test_a_pdf_that_may_only_not_be_printed_is_read_whatever_its_encryption(found, name):
    assert found(name) == found("juhend.pdf")


@pytest.mark.parametrize("name", ["eelarve.ods", "eelarve.xlsx"])
def test_workbooks_sheet_by_sheet(found, name):
    sheets = found(name)
    assert set(sheets["sheet:Eelarve"]) == {
        "https://lahter.example.ee/",
        "https://valem.example.ee/?q=1",
        "https://markus.example.ee/lahter",
    }
    assert sheets["sheet:Õppijad ja kulud"] == ["https://tekst.example.ee/tabel"]


def test_a_workbook_of_another_producer_with_shown_words_and_hidden_sheet(read):
    out = io.BytesIO()
    book = xlsxwriter.Workbook(out, {"in_memory": True})
    sheet = book.add_worksheet("A & B")
    sheet.write_url("B7", "https://link.example.ee/#koht", string="Vaata siit")
    sheet.write_formula("C3", '=IF(1,HYPERLINK("https://valem.example.ee/a""b","tekst"),"")')
    sheet.write_url("D1", "internal:'A & B'!A1")
    sheet.insert_textbox("E1", "Nupp", {"url": "https://kast.example.ee/"})
    sheet.insert_textbox("E9", "Vt www.kastis.example.ee")
    sheet.write_rich_string("A9", "Vt ", book.add_format({"bold": True}), "www.rikas.example.ee", " ka")
    hidden = book.add_worksheet("Peidus")
    hidden.write("A1", "www.peidus.example.ee")
    hidden.hide()
    book.close()
    reading = read(out.getvalue(), "x.xlsx")
    links = {(p.inside, link.tag, link.written, link.text) for p in reading.parts for link in p.links}
    assert links == {
        ("sheet:A & B", "xlsx[hyperlink]", "https://link.example.ee/#koht", "Vaata siit"),
        ("sheet:A & B", "xlsx[formula]", 'https://valem.example.ee/a"b', "tekst"),
        ("sheet:A & B", "xlsx[hyperlink]", "https://kast.example.ee/", ""),
        ("sheet:A & B", "text", "www.kastis.example.ee", "www.kastis.example.ee"),
        ("sheet:A & B", "text", "www.rikas.example.ee", "www.rikas.example.ee"),
        ("sheet:Peidus", "text", "www.peidus.example.ee", "www.peidus.example.ee"),
    }


@pytest.mark.parametrize("name", ["esitlus.odp", "esitlus.pptx"])
def test_presentations_slide_by_slide_with_notes(found, name):
    assert found(name) == {
        "slide:1": ["https://slaid1.example.ee/"],
        "notes:1": ["https://marge.example.ee/"],
        "slide:2": ["https://slaid2.example.ee/tekst"],
    }


@pytest.mark.parametrize("name", ["juhend.docx", "juhend.odt", "juhend.pdf"])
def test_the_words_that_carry_a_link_are_kept_and_no_others(read, name):
    reading = read(name)
    body = reading.parts[0]
    assert next(link.text for link in body.links if link.written == GUIDE) == ("" if "pdf" in name else "juhendi lehte")
    assert "Õäöüšž" not in repr(reading)


def test_field_codes_of_word_split_over_runs(found, build):
    run = "<w:r><w:fldChar w:fldCharType='{}'/></w:r>".format
    code = '<w:r><w:instrText> HYPER</w:instrText></w:r><w:r><w:instrText>LINK "https://vali.example.ee/" \\l "koht" </w:instrText></w:r>'
    body = (
        f"<w:p>{run('begin')}{code}{run('separate')}<w:r><w:t>väli</w:t></w:r>{run('end')}</w:p>"
        "<w:p><w:fldSimple w:instr='HYPERLINK \"https://lihtne.example.ee/\"'><w:r><w:t>x</w:t></w:r></w:fldSimple></w:p>"
    )
    assert found(build.docx(body), "x.docx") == {"": ["https://vali.example.ee/#koht", "https://lihtne.example.ee/"]}


def test_links_of_pictures_and_fallbacks_count_once_and_templates_never(found, build):
    body = (
        '<w:p><mc:AlternateContent><mc:Choice><a:hlinkClick r:id="p"/></mc:Choice>'
        "<mc:Fallback><w:r><w:t>https://vana.example.ee/</w:t></w:r></mc:Fallback></mc:AlternateContent></w:p>"
        "<w:p><w:del><w:r><w:delText>https://kustutatud.example.ee/</w:delText></w:r></w:del></w:p>"
    )
    rels = (
        build.rel("p", "https://pilt.example.ee/")
        + build.rel("i", "https://kaug.example.ee/pilt.png", "image")
        + build.rel("t", "file:///C:/mallid/kiri.dotm", "attachedTemplate")
        + build.rel("u", "https://kasutamata.example.ee/")
    )
    assert found(build.docx(body, rels=rels), "x.docx") == {
        "": ["https://pilt.example.ee/", "https://kaug.example.ee/pilt.png"]
    }


def test_diagrams_are_read_where_they_are_shown_and_their_pictures_are_not(found, build):
    space = "http://schemas.openxmlformats.org/drawingml/2006"
    diagram = (
        f'<dgm:dataModel xmlns:dgm="{space}/diagram" xmlns:a="{space}/main" xmlns:r="{build.R}"><dgm:ptLst><dgm:pt><dgm:t><a:p>'
        '<a:r><a:rPr><a:hlinkClick r:id="r1"/></a:rPr><a:t>samm</a:t></a:r><a:r><a:t> ja www.samm2.example.ee</a:t></a:r></a:p>'
        "</dgm:t></dgm:pt></dgm:ptLst></dgm:dataModel>"
    )
    around = f'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{build.rel("r1", "https://samm1.example.ee/")}</Relationships>'
    rels = build.rel("d", "diagrams/data1.xml", "diagramData", external=False)
    rels += build.rel("p", "diagrams/drawing1.xml", "diagramDrawing", external=False)
    more = {
        "word/diagrams/data1.xml": diagram,
        "word/diagrams/_rels/data1.xml.rels": around,
        "word/diagrams/drawing1.xml": diagram,
    }
    body = build.docx("<w:p/>", rels=rels, more=more)
    assert found(body, "x.docx") == {"": ["https://samm1.example.ee/", "www.samm2.example.ee"]}


def test_slips_of_authors_are_kept_and_neighbours_are_not(found, build):
    targets = ["www.example.ee/leht", r"C:\Users\mari\juhend.docx", "juhend.docx", "../pilt.png", "htp://example.ee"]
    body = "".join(f'<w:p><w:hyperlink r:id="r{n}"><w:r><w:t>x</w:t></w:r></w:hyperlink></w:p>' for n in range(5))
    rels = "".join(build.rel(f"r{n}", target) for n, target in enumerate(targets))
    assert found(build.docx(body, rels=rels), "x.docx") == {"": [targets[0], targets[1], targets[4]]}


@pytest.mark.parametrize(
    ("code", "address"),
    [
        (' HYPERLINK "https://a.example.ee/" ', "https://a.example.ee/"),
        (r'HYPERLINK "https://a.example.ee/" \o "vihje" \t "_blank"', "https://a.example.ee/"),
        (r'HYPERLINK \l "siit"', ""),
        (r'HYPERLINK "C:\\kaust\\x.docx"', r"C:\kaust\x.docx"),
        ("HYPERLINK https://a.example.ee/ ", "https://a.example.ee/"),
        (r'INCLUDEPICTURE "https://a.example.ee/p.png" \d', "https://a.example.ee/p.png"),
        ('PAGEREF _Toc1 "https://a.example.ee/"', ""),
        ("HYPERLINKS x", ""),
    ],
)
def test_field_codes(code, address):
    assert field_address(code) == address


def test_formulas_with_an_address_made_of_pieces_are_not_guessed_at():
    assert formula_addresses('HYPERLINK("https://a.example.ee/"; "x")&HYPERLINK(A1)') == [
        ("https://a.example.ee/", "x")
    ]
    assert formula_addresses('HYPERLINK("https://a.example.ee/"&A1,"x")') == []


def _pdf(build, *kids, more=()):
    pages = ["<< /Type /Pages /Kids [3 0 R] /Count 1 /Resources << /Font << /F1 5 0 R >> >> /MediaBox [0 0 595 842] >>"]
    page = f"<< /Type /Page /Parent 2 0 R /Contents 4 0 R {''.join(kids)} >>"
    font = "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>"
    return lambda content: build.pdf("<< /Type /Catalog /Pages 2 0 R >>", *pages, page, content, font, *more)


@pytest.mark.parametrize(
    ("lines", "addresses"),
    [
        (["Vaata https://a.example.ee/leht ja", "loe edasi"], ["https://a.example.ee/leht"]),
        (["https://a.example.ee/leht", "Vaata ka seda"], ["https://a.example.ee/leht"]),
        (["https://a.example.ee/pikk-", "aadress/leht.html ja"], ["https://a.example.ee/pikk-aadress/leht.html"]),
        (["https://a.example.ee/akt/", "114032011006"], ["https://a.example.ee/akt/114032011006"]),
        (["https://a.example.ee/?a=1&", "b=2&c=", "3 lõpp"], ["https://a.example.ee/?a=1&b=2&c=3"]),
        (["https://a.example.ee/", "Sissejuhatus"], ["https://a.example.ee/"]),
        (["https://a.example.ee/leht", ".html on siin"], []),  # perhaps it goes on
        (["https://a.example.ee/pikk-", "sõna ja muu"], []),  # cut off for certain, but what follows is no address
        (["https://a.example.ee/x", "https://b.example.ee/y"], ["https://a.example.ee/x", "https://b.example.ee/y"]),
    ],
)
def test_an_address_over_lines_is_taken_only_where_it_is_certain(found, build, lines, addresses):
    assert found(_pdf(build)(build.page_of_lines(*lines)), "x.pdf") == ({"page:1": addresses} if addresses else {})


def test_an_address_that_is_a_link_too_counts_once_also_when_its_words_are_cut(found, build):
    annots = f"/Annots [{build.link_annotation('https://a.example.ee/pikk/aadress.html')}]"
    drawing = build.page_of_lines("https://a.example.ee/pikk/", "aadress.html")
    assert found(_pdf(build, annots)(drawing), "x.pdf") == {"page:1": ["https://a.example.ee/pikk/aadress.html"]}


def test_actions_that_follow_each_other_and_bookmarks(found, build):
    chain = "<< /S /GoTo /D [3 0 R] /Next [<< /S /URI /URI (https://edasi.example.ee/) /Next 6 0 R >>] >>"
    button = "<< /Subtype /Widget /FT /Btn /A << /S /JavaScript /JS (app.launchURL\\('https://nupp.example.ee/', true\\);) >> >>"
    annots = f"/Annots [<< /Subtype /Link /A {chain} >> 99 0 R null {button}]"
    more = [
        "<< /S /URI /URI (https://veel.example.ee/) /Next 6 0 R >>",
        "<< /First 8 0 R >>",
        "<< /Title (Peatükk) /A << /S /URI /URI (https://jarjehoidja.example.ee/) >> /Next 8 0 R >>",
    ]
    body = _pdf(build, annots, more=more)(build.page_of_lines("x")).replace(
        b"/Catalog /Pages 2 0 R", b"/Catalog /Pages 2 0 R /Outlines 7 0 R"
    )
    reading = found(body, "x.pdf")
    assert reading == {
        "page:1": ["https://edasi.example.ee/", "https://veel.example.ee/", "https://nupp.example.ee/"],
        "bookmarks": ["https://jarjehoidja.example.ee/"],
    }


RTF = (
    r"{\rtf1\ansi\ansicpg1257\deff0{\fonttbl{\f0 Arial;}}{\info{\title http://pealkiri.example.ee}}"
    r'{\field{\*\fldinst{HYPERLINK "https://www.example.ee/juhend?a=1" \\l "lk2" }}{\fldrslt{\ul Memo lisa}}}\par'
    "\n"
    r"Vaata ka https://tekst.example.ee/leht ja \'f5igusakti.\par "
    r'{\field{\*\fldinst HYPERLINK "mailto:abi@example.ee"}}'
    r"{\field{\*\fldinst PAGE}{\fldrslt 3}} {\*\uus{http://vaikne.example.ee}} {\pict 0102{\bin3 {{{}ff}"
    r"{\*\shpinst{\sp{\sn x}{\sv y}}{\shptxt https://kast.example.ee\par}}"
    r"{\footnote\u214?\u228? https://markus.example.ee}}"
)


@pytest.mark.parametrize("name", ["memo.rtf", "memo.doc", "memo"])
def test_rich_text_whatever_its_name(read, name):
    reading = read(RTF.encode("cp1257"), name)
    assert reading.problem == ""
    assert [(raw.written, raw.text) for part in reading.parts for raw in part.links] == [
        ("https://www.example.ee/juhend?a=1#lk2", "Memo lisa"),
        ("mailto:abi@example.ee", ""),
        ("https://tekst.example.ee/leht", "https://tekst.example.ee/leht"),
        ("https://kast.example.ee", "https://kast.example.ee"),
        ("https://markus.example.ee", "https://markus.example.ee"),
    ]


@pytest.mark.parametrize("body", [b"{\\rtf1", b"{\\rtf1}}}}}\\", b"{\\rtf1\\u\\'zz\\bin-5 \\ansicpg99999 x}", b"{\\rtf1\\field{\\fldrslt x}"])  # fmt: skip
def test_rich_text_that_is_spoilt_says_what_it_can(read, body):
    assert read(body, "x.rtf").parts == ()


def test_rich_text_nested_without_end(read):
    assert read(b"{\\rtf1 http://enne.example.ee/a " + b"{" * 5_000, "x.rtf").problem == "over_bounds"
    assert read(b"juhend", "x.rtf").problem == "damaged"
