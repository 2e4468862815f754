"""Files built by hand in the real formats, good and hostile."""

import io
import json
import struct
import zipfile
import zlib

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"


def zipped(files, *, method=zipfile.ZIP_DEFLATED):
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", method) as archive:
        for name, body in files.items():
            archive.writestr(zipfile.ZipInfo(name, (2026, 1, 1, 0, 0, 0)), body, compress_type=method)
    return out.getvalue()


def docx(body, *, rels="", prologue="", more=None):
    return zipped(
        {
            "[Content_Types].xml": "<Types/>",
            "_rels/.rels": '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
            f'<Relationship Id="r1" Type="{R}/officeDocument" Target="word/document.xml"/></Relationships>',
            "word/_rels/document.xml.rels": '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
            f"{rels}</Relationships>",
            "word/document.xml": f'<?xml version="1.0"?>{prologue}<w:document xmlns:w="{_W}" xmlns:r="{R}" '
            'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
            'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006">'
            f"<w:body>{body}</w:body></w:document>",
            **(more or {}),
        }
    )


def rel(identity, target, kind="hyperlink", external=True):
    mode = ' TargetMode="External"' if external else ""
    return f'<Relationship Id="{identity}" Type="{R}/{kind}" Target="{target}"{mode}/>'


def h5p(content, **about):
    return zipped(
        {
            "h5p.json": json.dumps(
                {
                    "title": "Harjutus",
                    "mainLibrary": "H5P.Column",
                    "language": "et",
                    "preloadedDependencies": [],
                    **about,
                }
            ),
            "content/content.json": json.dumps(content),
            "content/images/pilt.png": b"\x89PNG",
            "H5P.Column-1.15/library.json": json.dumps({"machineName": "H5P.Column"}),
        }
    )


MANIFEST = (
    '<?xml version="1.0" encoding="UTF-8"?><manifest identifier="m" version="1" '
    'xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2" xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2">'
    "<organizations default='o'><organization identifier='o'><title>Kursus</title>"
    "<item identifier='i' identifierref='r'><title>Esimene</title></item></organization></organizations>"
    "<resources><resource identifier='r' type='webcontent' adlcp:scormtype='sco' href='leht1.html'><file href='leht1.html'/>"
    "</resource><resource identifier='e' type='webcontent' href='https://valine.example.ee/leht'/></resources></manifest>"
)


def scorm(**pages):
    files = {"imsmanifest.xml": MANIFEST, "api/scorm.js": "location='https://skript.example.ee/'"}
    return zipped({**files, **pages})


def pdf(*objects, trailer="/Root 1 0 R", end=True):
    """Objects by number, from 1 on, each the text between obj and endobj."""
    out = io.BytesIO(b"")
    out.write(b"%PDF-1.7\n")
    offsets = []
    for number, body in enumerate(objects, 1):
        offsets.append(out.tell())
        body = body.encode("latin-1") if isinstance(body, str) else body
        out.write(b"%d 0 obj\n%b\nendobj\n" % (number, body))
    start = out.tell()
    out.write(b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1))
    for offset in offsets:
        out.write(b"%010d 00000 n \n" % offset)
    out.write(f"trailer << /Size {len(objects) + 1} {trailer} >>\nstartxref\n{start}\n".encode())
    out.write(b"%%EOF\n" if end else b"")
    return out.getvalue()


def link_annotation(url):
    return f"<< /Type /Annot /Subtype /Link /Rect [0 0 9 9] /A << /S /URI /URI ({url}) >> >>"


def page_of_lines(*lines):
    """A page's drawing that says these lines."""
    shown = " ".join(f"({line}) Tj 0 -20 Td" for line in lines)
    stream = f"BT /F1 12 Tf 50 700 Td {shown} ET".encode("cp1252")
    return b"<< /Length %d >>\nstream\n%b\nendstream" % (len(stream), stream)


def flate(body, announced=None):
    packed = zlib.compress(body, 9)
    return b"<< /Length %d /Filter /FlateDecode >>\nstream\n%b\nendstream" % (announced or len(packed), packed)


def stored_size_lie(body, name="suur.html", claimed=10):
    """A zip whose lists tell a smaller unpacked size than is in it."""
    good = bytearray(zipped({name: body}))
    size = struct.pack("<I", len(body))
    return bytes(good.replace(size, struct.pack("<I", claimed)))
