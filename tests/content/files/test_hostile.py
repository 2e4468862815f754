"""Strangers' bytes: each ends in a word for the coverage, in bounded time, and what was read before stands."""

import io
import random
import time
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from course_sync.content.files import Limits, read_file
from course_sync.content.files.limits import Spent

MEGABYTE = 1024 * 1024
FIXTURES = Path(__file__).parent / "fixtures"
GOOD = '<a href="https://hea.example.ee/">x</a>'


def links(reading):
    return [link.written for part in reading.parts for link in part.links]


def test_a_zip_bomb_is_stopped_by_its_ratio_and_the_pages_before_it_stand(read, build):
    body = build.zipped({"a.html": GOOD, "pomm.html": b"0" * 20 * MEGABYTE})
    assert len(body) < 100_000
    reading = read(body, "x.zip")
    assert (reading.problem, links(reading)) == ("over_bounds", ["https://hea.example.ee/"])
    assert "bomb" in reading.detail


def test_a_bomb_of_many_entries_is_stopped_by_their_sum(read, build):
    noise = random.Random(1).randbytes(50_000).hex().encode()
    body = build.zipped({f"{n}.txt": noise for n in range(30)})
    assert read(body, "x.zip", unpacked=MEGABYTE).detail.endswith("when unpacked")


def test_a_bomb_in_a_document_that_lies_about_its_size(read, build):
    body = build.stored_size_lie(b"<p>" + b"x" * 3 * MEGABYTE)
    assert read(body, "x.zip").problem in {"over_bounds", "not_supported", "damaged"}


def test_a_document_bomb(read, build):
    reading = read(build.docx("<w:p/>" * 500_000), "x.docx")
    assert (reading.problem, reading.detail) == ("over_bounds", "an entry packed more than 200 times: a bomb")


def test_zips_in_zips_in_zips_are_followed_so_deep_and_no_deeper(read, build):
    body = build.zipped({"leht.html": GOOD})
    for _ in range(6):
        body = build.zipped({"sees.zip": body, "leht.html": GOOD})
    reading = read(body, "x.zip")
    assert reading.problem == "over_bounds"
    assert "deep" in reading.detail
    assert len(links(reading)) == 3


def test_a_zip_that_holds_itself_ends(read, build):
    assert read(build.zipped({"a.zip": build.zipped({"a.zip": b"PK\x03\x04"})}), "x.zip").problem == "not_supported"


@pytest.mark.parametrize("name", ["../../etc/passwd.html", "/etc/passwd.html", "..\\..\\x.html", "a/../../b.html"])
def test_names_that_climb_out_are_only_names(read, build, tmp_path, monkeypatch, name):
    monkeypatch.chdir(tmp_path)
    reading = read(build.zipped({name: GOOD}), "x.zip")
    assert (reading.problem, links(reading)) == ("", ["https://hea.example.ee/"])
    assert list(tmp_path.iterdir()) == []


def test_too_many_entries(read, build):
    assert (
        read(build.zipped({f"{n}.html": "x" for n in range(30)}), "x.zip", entries=20).detail == "more than 20 entries"
    )


BILLION = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa">' + "".join(
    f'<!ENTITY {chr(98 + n)} "{f"&{chr(97 + n)};" * 10}">' for n in range(9)
)


def test_an_entity_bomb_is_refused_before_it_unfolds(read, build):
    began = time.process_time()
    reading = read(build.docx("<w:p><w:r><w:t>&j;</w:t></w:r></w:p>", prologue=BILLION + "]>"), "x.docx")
    assert (reading.problem, reading.detail) == ("not_supported", "its XML declares entities")
    assert time.process_time() - began < 1


def test_an_entity_that_names_a_file_is_refused(read, build):
    prologue = '<!DOCTYPE x [<!ENTITY f SYSTEM "file:///etc/passwd">]>'
    reading = read(build.docx("<w:p><w:r><w:t>&f;</w:t></w:r></w:p>", prologue=prologue), "x.docx")
    assert (reading.problem, reading.parts) == ("not_supported", ())


def test_xml_nested_without_end(read, build):
    assert read(build.docx("<w:p>" * 5_000 + "</w:p>" * 5_000), "x.docx").detail == "XML nested more than 1000 deep"


def test_json_nested_without_end(read, build):
    body = build.zipped({"h5p.json": "{}", "content/content.json": "[" * 100_000 + "]" * 100_000})
    assert read(body, "x.h5p").problem == "over_bounds"


def _pages(build, tree, *more):
    return build.pdf("<< /Type /Catalog /Pages 2 0 R >>", tree, *more)


def test_a_page_tree_that_runs_in_a_circle_gives_each_page_once(read, build):
    page = f"<< /Type /Page /Parent 2 0 R /Annots [{build.link_annotation('https://hea.example.ee/')}] >>"
    body = _pages(
        build,
        "<< /Type /Pages /Kids [3 0 R 4 0 R 2 0 R] /Count 99999999 >>",
        page,
        "<< /Type /Pages /Parent 2 0 R /Kids [2 0 R 3 0 R 4 0 R] /Count 5 >>",
    )
    reading = read(body, "x.pdf")
    assert [(part.inside, len(part.links)) for part in reading.parts] == [("page:1", 1)]


def test_a_page_tree_nested_too_deeply(read, build):
    nodes = [f"<< /Type /Pages /Kids [{n + 1} 0 R] /Count 1 >>" for n in range(3, 500)]
    body = _pages(build, "<< /Type /Pages /Kids [3 0 R] /Count 1 >>", *nodes, "<< /Type /Page >>")
    assert read(body, "x.pdf").detail == "its page tree is nested too deeply"


def test_actions_and_references_in_a_circle(read, build):
    body = _pages(
        build,
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        "<< /Type /Page /Parent 2 0 R /Contents 5 0 R /Annots 4 0 R >>",
        "[ << /A 6 0 R >> 4 0 R ]",
        "5 0 R",
        "<< /S /URI /URI (https://hea.example.ee/) /Next 6 0 R >>",
    )
    assert links(read(body, "x.pdf")) == ["https://hea.example.ee/"]


def test_a_page_with_a_bomb_for_a_drawing_still_gives_its_links(read, build):
    body = _pages(
        build,
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        f"<< /Type /Page /Parent 2 0 R /Contents 4 0 R /Annots [{build.link_annotation('https://hea.example.ee/')}] >>",
        build.flate(b"0 0 m " * 5_000_000),
    )
    assert links(read(body, "x.pdf")) == ["https://hea.example.ee/"]


def test_time_is_up(read, build):
    assert "seconds" in read(build.zipped({f"{n}.html": GOOD * 200 for n in range(300)}), "x.zip", seconds=0.01).detail


def test_words_that_take_all_the_time_cost_no_link_of_a_pdf(build, monkeypatch):
    pages = [
        f"<< /Type /Page /Parent 2 0 R /Annots [{build.link_annotation(f'https://leht{n}.example.ee/')}] >>"
        for n in (1, 2)
    ]
    body = build.pdf("<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R 4 0 R] /Count 2 >>", *pages)
    now = [0.0]
    monkeypatch.setattr("course_sync.content.files.pdf._words", lambda _: now.append(100.0) or "")
    reading = read_file(io.BytesIO(body), "x.pdf", spent=Spent(Limits(seconds=10), clock=lambda: now[-1]))
    assert reading.problem == "over_bounds"
    assert links(reading) == ["https://leht1.example.ee/", "https://leht2.example.ee/"]


def test_more_pages_than_allowed_and_those_before_stand(read, build):
    reading = read(build.zipped({f"{n}.html": f'<a href="https://x{n}.ee/">x</a>' for n in range(9)}), "x.zip", pages=4)
    assert (reading.problem, len(links(reading))) == ("over_bounds", 4)


def test_ten_thousand_links_on_a_page(read):
    body = "".join(f'<a href="https://x{n}.ee/">x</a>' for n in range(10_000)).encode()
    reading = read(body, "x.html")
    assert (reading.problem, len(links(reading))) == ("over_bounds", 5_000)


def test_five_megabytes_of_html_in_a_package(read, build):
    noise = random.Random(1)
    words = " ".join(
        noise.choice(["ohvriabi", "kannatanu", "juhend", "abi", "tugi"]) + str(noise.random()) for _ in range(200_000)
    )
    body = build.zipped({"suur.html": f"<body>{GOOD}<p>{words}</p></body>"})
    began = time.process_time()
    reading = read(body, "x.zip")
    assert (reading.problem, links(reading)) == ("", ["https://hea.example.ee/"])
    assert time.process_time() - began < 10


@pytest.mark.parametrize("name", ["parool.pdf", "parool256.pdf"])
def test_documents_under_a_password(read, name):
    assert (read(name).problem, read(name).parts) == ("protected", ())


def test_a_word_document_under_a_password(read, build):
    body = build.OLE + bytes(1000) + "EncryptedPackage".encode("utf-16-le") + bytes(1000)
    assert read(body, "x.docx").problem == "protected"


def test_an_opendocument_under_a_password(read, build):
    manifest = (
        '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0">'
        "<manifest:file-entry><manifest:encryption-data/></manifest:file-entry></manifest:manifest>"
    )
    body = build.zipped(
        {
            "mimetype": "application/vnd.oasis.opendocument.text",
            "META-INF/manifest.xml": manifest,
            "content.xml": b"\x00",
        }
    )
    assert read(body, "x.odt").problem == "protected"


def test_an_entry_under_a_password(read, build):
    body = bytearray(build.zipped({"a.html": GOOD}))
    for mark, offset in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        body[body.index(mark) + offset] |= 1
    assert read(bytes(body), "x.zip").problem == "protected"


def test_an_old_binary_document_is_not_supported(read):
    assert "old binary" in read("juhend.doc").detail


@pytest.mark.parametrize("name", ["juhend.docx", "esitlus.pptx", "eelarve.xlsx", "juhend.odt", "juhend.pdf"])
@pytest.mark.parametrize("share", [0.1, 0.5, 0.95])
def test_a_document_that_was_cut_off_is_damaged(read, name, share):
    body = (FIXTURES / name).read_bytes()
    assert read(body[: int(len(body) * share)], name).problem == "damaged"


def test_a_document_whose_bytes_were_spoilt_is_damaged(read):
    body = bytearray((FIXTURES / "juhend.docx").read_bytes())
    at = body.index(b"word/document.xml") + 40
    body[at : at + 40] = bytes(40)
    assert read(bytes(body), "juhend.docx").problem == "damaged"


def test_a_web_page_saved_as_a_pdf_is_damaged(read):
    reading = read(b"<!DOCTYPE html><html><body>Logi sisse", "juhend.pdf")
    assert (reading.problem, reading.detail) == ("damaged", "its name says pdf, its content is a web page")


def test_an_empty_file_is_damaged(read):
    assert read(b"", "juhend.pdf").problem == "damaged"


def test_a_pdf_that_is_whole_but_odd_is_not_called_damaged(read, build):
    assert read(build.pdf("<< /Type /Catalog >>"), "x.pdf").problem == "not_supported"


NAMES = [
    "x.pdf",
    "x.docx",
    "x.pptx",
    "x.xlsx",
    "x.odt",
    "x.h5p",
    "x.zip",
    "x.html",
    "x.txt",
    "x.srt",
    "x.url",
    "x.webloc",
    "x",
]
PROBLEMS = {"", "protected", "damaged", "over_bounds", "not_supported"}


@given(
    st.binary(max_size=600), st.sampled_from(NAMES), st.sampled_from([b"", b"%PDF-1.7\n", b"PK\x03\x04", b"bplist00"])
)
@settings(max_examples=300, deadline=None)
def test_no_bytes_make_a_reader_raise(body, name, head):
    assert read_file(io.BytesIO(head + body), name).problem in PROBLEMS


@given(st.data())
@settings(max_examples=60, deadline=None)
def test_no_flipped_bytes_of_a_real_document_make_a_reader_raise(data):
    name = data.draw(st.sampled_from(["juhend.docx", "juhend.pdf", "eelarve.xlsx", "esitlus.odp"]))
    body = bytearray((FIXTURES / name).read_bytes())
    for at, value in data.draw(st.lists(st.tuples(st.integers(0, len(body) - 1), st.integers(0, 255)), max_size=20)):
        body[at] = value
    assert read_file(io.BytesIO(bytes(body)), name).problem in PROBLEMS
