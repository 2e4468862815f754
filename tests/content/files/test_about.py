"""What a PDF tells assistive technology of itself: tags, title, language; nothing of what was not read whole or has no words."""

import io

import pytest
from pypdf import PdfReader, PdfWriter

from course_sync.content.files import Kind, version
from course_sync.content.files.pdfabout import is_title
from course_sync.demo.documents import pdf
from course_sync.model.course import Document

TAGGED = "/MarkInfo << /Marked true >> /StructTreeRoot 6 0 R"
TREE, ELEMENT = "<< /Type /StructTreeRoot /K 7 0 R >>", "<< /Type /StructElem /S /P /P 6 0 R /Pg 3 0 R /K 0 >>"


def built(build, root="", *more, info="", drawing=None):
    page = "<< /Type /Page /Parent 2 0 R /Contents 4 0 R /MediaBox [0 0 9 9] /Resources << /Font << /F1 5 0 R >> >> >>"
    font = "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>"
    objects = ["<< /Type /Pages /Kids [3 0 R] /Count 1 >>", page, drawing or build.page_of_lines("Tere"), font, *more]
    return build.pdf(f"<< /Type /Catalog /Pages 2 0 R {root} >>", *objects, trailer=f"/Root 1 0 R {info}")


def rewritten(body, *, title=None, xmp=None, password=None):
    """The same document, saved by pypdf."""
    writer = PdfWriter(clone_from=PdfReader(io.BytesIO(body)))
    if title is not None:
        writer.add_metadata({"/Title": title})
    if xmp is not None:
        writer.xmp_metadata = xmp.encode()
    if password is not None:
        writer.encrypt(password, "omanik", algorithm="AES-256")
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def packet(titles):
    return (
        '<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/">'
        '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" '
        f'xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator>Mari</dc:creator><dc:title>{titles}</dc:title>'
        '</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="w"?>'
    )


@pytest.mark.parametrize("name", ["juhend.pdf", "esitlus.pdf", "omanik128.pdf", "omanik256.pdf"])
def test_of_libreoffice_without_the_box_ticked(read, name):
    assert read(name).document == Document(tagged=False, titled=False, language=True)


@pytest.mark.parametrize("tagged", [True, False])
@pytest.mark.parametrize("titled", [True, False])
def test_tags_and_title_are_told_one_without_the_other(read, tagged, titled):
    body = rewritten(pdf("Õpijuhend", tagged=tagged, titled=titled))
    assert read(body, "x.pdf").document == Document(tagged, titled, tagged)


@pytest.mark.parametrize(
    ("root", "more", "tagged"),
    [
        (TAGGED, (TREE, ELEMENT), True),
        ("/StructTreeRoot 6 0 R", (TREE, ELEMENT), False),
        ("/MarkInfo << /Marked false >> /StructTreeRoot 6 0 R", (TREE, ELEMENT), False),
        ("/MarkInfo << /Marked true >>", (), False),
        (TAGGED, ("<< /Type /StructTreeRoot >>",), False),  # a root without a tree
        ("/MarkInfo 6 0 R /StructTreeRoot 99 0 R", ("<< /Marked true >>",), False),  # leads nowhere
        ("/MarkInfo 6 0 R /StructTreeRoot 7 0 R", ("<< /Marked true >>", "<< /K [8 0 R] >>"), True),
        ("/MarkInfo (x) /StructTreeRoot [1]", (), False),
    ],
)
def test_tagged_is_what_says_so_and_has_a_structure(read, build, root, more, tagged):
    assert read(built(build, root, *more), "x.pdf").document == Document(tagged, titled=False, language=False)


@pytest.mark.parametrize(
    ("titles", "titled"),
    [
        ('<rdf:Alt><rdf:li xml:lang="x-default">Ohvriabi juhend</rdf:li></rdf:Alt>', True),
        ('<rdf:Alt><rdf:li xml:lang="x-default"> </rdf:li></rdf:Alt>', False),
        ('<rdf:Alt><rdf:li xml:lang="x-default">Microsoft Word - juhend.docx</rdf:li></rdf:Alt>', False),
        ("<rdf:Alt><rdf:li>Juhend</rdf:li", False),  # broken off
    ],
)
def test_a_title_may_stand_in_the_metadata_alone(read, titles, titled):
    body = rewritten(pdf("Juhend", titled=False), xmp=packet(titles))
    reading = read(body, "x.pdf")
    assert (reading.problem, reading.document) == ("", Document(True, titled, True))


@pytest.mark.parametrize("hostile", ["<!DOCTYPE x [<!ENTITY a 'Juhend'>]><x>&a;</x>", "\0\1\2", "<a>" * 5000])
def test_metadata_of_a_stranger_cost_nothing_but_themselves(read, hostile):
    reading = read(rewritten(pdf("Juhend"), xmp=hostile), "x.pdf")
    assert (reading.problem, reading.document) == ("", Document(True, True, True))


@pytest.mark.parametrize(
    "title",
    [
        "",
        " \0 ",
        "—",
        "Microsoft Word - juhend.docx",
        "Microsoft PowerPoint - Esitlus nr 2",
        "juhend_lõplik (3).DOCX",
        "PowerPointi esitlus",
        "PowerPoint Presentation",
        "Dokument1",
        "Slaid 1",
        "untitled",
        "Nimeta-2",
        "skaneering.tif",
    ],
)
def test_a_file_name_and_a_programs_word_are_no_title(read, title):
    assert not is_title(title)
    assert read(rewritten(pdf("Juhend", titled=False), title=title), "x.pdf").document == Document(True, False, True)


@pytest.mark.parametrize(
    "title",
    ["Juhend", "Microsoft Wordi kasutamine", "Dokumentide haldus", "Esitluse koostamine 1", "E-kursus moodle.ee", "Ээ"],
)
def test_what_only_looks_like_it_is_a_title(title):
    assert is_title(title)


def test_nothing_is_told_of_a_scan_of_one_with_a_password_and_of_one_not_read_whole(read, build):
    scan = b"<< /Length 12 >>\nstream\n0 0 9 9 re f\nendstream"
    assert read(built(build, drawing=scan), "x.pdf").document is None
    assert read(rewritten(pdf("Juhend"), password="sala"), "x.pdf").document is None
    assert read("juhend.pdf").document is not None
    assert read("juhend.pdf", pages=1).document is None
    assert read("juhend.docx").document is None


def test_an_empty_user_password_keeps_nobody_out(read):
    assert read(rewritten(pdf("Juhend õppijale"), password=""), "x.pdf").document == Document(True, True, True)


def test_only_pdfs_are_read_again_for_what_the_pdf_reader_learned():
    assert {kind for kind in Kind if version(kind) == version(Kind.PDF)} == {Kind.PDF}
