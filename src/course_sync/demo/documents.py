"""Small real documents for the stand-in's courses. The same text always gives the same bytes."""

import io
import json
import struct
import zipfile
import zlib
from collections.abc import Mapping
from html import escape

PDF = "application/pdf"
DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
PPTX = "application/vnd.openxmlformats-officedocument.presentationml.presentation"
XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
PNG = "image/png"
H5P = "application/zip.h5p"
ZIP = "application/zip"

_RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'


def png() -> bytes:
    """A picture of one pixel."""
    header = struct.pack(">IIBBBBB", 1, 1, 8, 2, 0, 0, 0)
    chunks = ((b"IHDR", header), (b"IDAT", zlib.compress(b"\0\x1a\x5f\x8f")), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body)) for kind, body in chunks
    )


def pdf(title: str, link: str = "", *, tagged: bool = True, titled: bool = True) -> bytes:
    """One page with `title`, and a link over it where `link` is given; as programs save it, or as printing to PDF leaves it."""
    words = (
        title.encode("cp1252", "replace").decode("cp1252").replace("\\", r"\\").replace("(", r"\(").replace(")", r"\)")
    )
    drawn = f"BT /F1 18 Tf 72 760 Td ({words}) Tj ET"
    stream = (f"/H1 << /MCID 0 >> BDC {drawn} EMC" if tagged else drawn).encode("cp1252")
    marks = "/MarkInfo << /Marked true >> /StructTreeRoot 6 0 R /Lang (et-EE)" if tagged else ""
    annotation = (
        f"/Annots [<< /Type /Annot /Subtype /Link /Rect [72 750 400 780] /Border [0 0 0] /A << /S /URI /URI ({link}) >> >>]"
        if link
        else ""
    )
    objects = [
        f"<< /Type /Catalog /Pages 2 0 R {marks} >>".encode("ascii"),
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        (
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R "
            f"/Resources << /Font << /F1 5 0 R >> >> {'/StructParents 0' if tagged else ''} {annotation} >>"
        ).encode("ascii"),
        b"<< /Length %d >>\nstream\n%b\nendstream" % (len(stream), stream),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
        b"<< /Type /StructTreeRoot /K 7 0 R /ParentTree << /Nums [0 [7 0 R]] >> >>",
        b"<< /Type /StructElem /S /H1 /P 6 0 R /Pg 3 0 R /K 0 >>",
        f"<< /Title <FEFF{title.encode('utf-16-be').hex()}> >>".encode("ascii") if titled else b"<< >>",
    ]
    out = io.BytesIO()
    out.write(b"%PDF-1.4\n")
    offsets = []
    for number, body in enumerate(objects, 1):
        offsets.append(out.tell())
        out.write(b"%d 0 obj\n%b\nendobj\n" % (number, body))
    start = out.tell()
    out.write(b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1))
    for offset in offsets:
        out.write(b"%010d 00000 n \n" % offset)
    out.write(b"trailer << /Size %d /Root 1 0 R /Info 8 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (len(objects) + 1, start))
    return out.getvalue()


def docx(title: str, words: str, link: str = "") -> bytes:
    """A heading, a paragraph, and a link where one is given."""
    namespaces = f'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="{_OFFICE}"'
    linked = f'<w:p><w:hyperlink r:id="rId1"><w:r><w:t>{escape(title)}</w:t></w:r></w:hyperlink></w:p>' if link else ""
    document = (
        f"{_XML}<w:document {namespaces}><w:body><w:p><w:r><w:t>{escape(title)}</w:t></w:r></w:p>"
        f"<w:p><w:r><w:t>{escape(words)}</w:t></w:r></w:p>{linked}</w:body></w:document>"
    )
    return _office("word/document.xml", DOCX + ".main+xml", document, link)


def pptx(title: str, link: str = "") -> bytes:
    """One slide with `title`; enough for a reader of links, not for a show."""
    slide = (
        f'{_XML}<p:sld xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main" '
        'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
        f'xmlns:r="{_OFFICE}"><p:cSld><p:spTree><p:sp><p:txBody><a:p><a:r>'
        + ('<a:rPr><a:hlinkClick r:id="rId1"/></a:rPr>' if link else "")
        + f"<a:t>{escape(title)}</a:t></a:r></a:p></p:txBody></p:sp></p:spTree></p:cSld></p:sld>"
    )
    return _office(
        "ppt/slides/slide1.xml", "application/vnd.openxmlformats-officedocument.presentationml.slide+xml", slide, link
    )


def xlsx(sheet: str, words: str, link: str) -> bytes:
    """One sheet with `words` in A1 and a formula in B1 that leads to `link`."""
    cells = (
        f'<c r="A1" t="inlineStr"><is><t>{escape(words)}</t></is></c>'
        f'<c r="B1" t="str"><f>HYPERLINK({escape(chr(34) + link + chr(34))},"Vaata")</f><v>Vaata</v></c>'
    )
    space = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    types = "application/vnd.openxmlformats-officedocument.spreadsheetml"
    return zipped(
        {
            "[Content_Types].xml": (
                f'{_XML}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
                '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
                f'<Override PartName="/xl/workbook.xml" ContentType="{types}.sheet.main+xml"/>'
                f'<Override PartName="/xl/worksheets/sheet1.xml" ContentType="{types}.worksheet+xml"/></Types>'
            ),
            "_rels/.rels": (
                f'{_XML}<Relationships xmlns="{_RELATIONSHIPS}">'
                f'<Relationship Id="rId1" Type="{_OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>'
            ),
            "xl/_rels/workbook.xml.rels": (
                f'{_XML}<Relationships xmlns="{_RELATIONSHIPS}">'
                f'<Relationship Id="rId1" Type="{_OFFICE}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>'
            ),
            "xl/workbook.xml": (
                f'{_XML}<workbook xmlns="{space}" xmlns:r="{_OFFICE}"><sheets>'
                f'<sheet name="{escape(sheet)}" sheetId="1" r:id="rId1"/></sheets></workbook>'
            ),
            "xl/worksheets/sheet1.xml": (
                f'{_XML}<worksheet xmlns="{space}"><sheetData><row r="1">{cells}</row></sheetData></worksheet>'
            ),
        }
    )


def _office(part: str, content_type: str, body: str, link: str) -> bytes:
    folder, name = part.rsplit("/", 1)
    files = {
        "[Content_Types].xml": (
            f'{_XML}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
            '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
            f'<Override PartName="/{part}" ContentType="{content_type}"/></Types>'
        ),
        "_rels/.rels": (
            f'{_XML}<Relationships xmlns="{_RELATIONSHIPS}">'
            f'<Relationship Id="rId1" Type="{_OFFICE}/officeDocument" Target="{part}"/></Relationships>'
        ),
        part: body,
    }
    if link:
        files[f"{folder}/_rels/{name}.rels"] = (
            f'{_XML}<Relationships xmlns="{_RELATIONSHIPS}"><Relationship Id="rId1" Type="{_OFFICE}/hyperlink" '
            f'Target="{escape(link)}" TargetMode="External"/></Relationships>'
        )
    return zipped(files)


def h5p(title: str, words: str) -> bytes:
    """An H5P package: a column with one text, whose `words` may hold markup."""
    text = {"library": "H5P.AdvancedText 1.1", "params": {"text": f"<p>{words}</p>"}, "metadata": {"title": title}}
    return h5p_package(title, "H5P.Column", {"content": [{"content": text}]})


def h5p_package(title: str, library: str, content: Mapping[str, object]) -> bytes:
    """An H5P package of any content type."""
    about = {
        "title": title,
        "language": "et",
        "mainLibrary": library,
        "license": "U",
        "embedTypes": ["div"],
        "preloadedDependencies": [],
    }
    return zipped(
        {
            "h5p.json": json.dumps(about, ensure_ascii=False),
            "content/content.json": json.dumps(content, ensure_ascii=False),
        }
    )


def scorm(title: str, words: str) -> bytes:
    """A SCORM 1.2 package with one page."""
    return zipped({"imsmanifest.xml": manifest(title), "sisu.html": html(title, words)})


def manifest(title: str) -> str:
    """The manifest of a package whose only page is sisu.html."""
    return (
        f'{_XML}<manifest identifier="m1" xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2">'
        f'<organizations default="o1"><organization identifier="o1"><title>{escape(title)}</title>'
        f'<item identifier="i1" identifierref="r1"><title>{escape(title)}</title></item></organization></organizations>'
        '<resources><resource identifier="r1" type="webcontent" href="sisu.html"><file href="sisu.html"/></resource>'
        "</resources></manifest>"
    )


def html(title: str, words: str) -> str:
    """A whole HTML page."""
    return (
        f'<!doctype html><html lang="et"><head><meta charset="utf-8"><title>{escape(title)}</title></head>'
        f"<body><h1>{escape(title)}</h1><p>{words}</p></body></html>"
    )


def zipped(files: Mapping[str, str | bytes]) -> bytes:
    """A zip of these entries."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, body in files.items():
            archive.writestr(zipfile.ZipInfo(name, (2020, 1, 1, 0, 0, 0)), body)
    return out.getvalue()
