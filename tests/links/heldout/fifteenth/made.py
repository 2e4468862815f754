"""What the fifteenth set's modules share: pages with real text, small true files, answers written byte by byte."""

import gzip
import io
import zipfile
import zlib
from collections.abc import Mapping

from faultfarm.rows import sends
from faultfarm.server import Behaviour, Exchange

_TEXTS: tuple[tuple[str, str, tuple[str, ...]], ...] = (
    (
        "et",
        "Tagasiside andmine kursusel",
        (
            "Hea tagasiside on konkreetne, õigeaegne ja sõbralik. Õppija peab sellest aru saama, mida ta juba oskab ja mis on tema järgmine samm.",
            "Enne kui kirjutad, loe töö algusest lõpuni läbi. Märgi ära kolm tugevat kohta ja üks, mida tasub parandada. Rohkemat ei jaksa keegi korraga muuta.",
            "Hindamismudel aitab hoida ühtlast joont ka siis, kui töid on sada. Lisa mudel ülesande juurde nii, et õppijad näevad seda enne tähtaega.",
            "Kaaslaste hinnang sobib mustanditele. Lepi kokku viisakusreeglid ja näita ette ühe näidistöö varal, milline märkus aitab ja milline mitte.",
        ),
    ),
    (
        "et",
        "Rühmatöö juhendamine veebis",
        (
            "Rühmatöö õnnestub, kui igal liikmel on oma roll ja tähtaeg. Jaga rollid esimesel nädalal ja lase rühmal need ise kirja panna.",
            "Foorum sobib aruteluks, mis kestab päevi; vestlus sobib küsimusteks, millele on vastust vaja kohe. Ära nõua mõlemat korraga.",
            "Kord nädalas vaata üle, kes on vait jäänud, ja kirjuta talle isiklikult. Enamasti on põhjus lihtne: parool on kadunud või töölt ei anta aega.",
            "Lõpus küsi igaühelt, mida ta ise tegi ja mida õppis teistelt. Vastused on hindamiseks kasulikumad kui ühine esitlus.",
        ),
    ),
    (
        "en",
        "Planning a blended course",
        (
            "Start from what learners should be able to do at the end, and only then choose the tools. A forum is not a goal, nor is a video.",
            "Divide the term into weeks with one clear task each. Adult learners have jobs and children; they plan ahead when the calendar lets them.",
            "Record short lectures of six to ten minutes and offer a transcript. Most people will read it on a bus, with the sound turned off.",
            "Meet twice face to face: once to get to know each other and once to look at the finished work together over coffee and cake.",
        ),
    ),
    (
        "et",
        "Soo ja raba taimed",
        (
            "Rabas kasvavad taimed, kes lepivad vähesega: turbasammal, huulhein, jõhvikas ja küüvits. Toitaineid saavad nad peamiselt vihmaveest.",
            "Turbasammal hoiab vett kakskümmend korda rohkem, kui ta ise kaalub. Seepärast on raba justkui hiiglaslik käsn keset kuiva metsa.",
            "Huulhein püüab putukaid kleepuvate karvadega. Püütud kärbsest saab ta lämmastikku, mida happelises turbas napib.",
            "Õppekäigule minnes pane jalga kummikud ja püsi laudteel: taimestik taastub tallamisest alles aastakümnetega.",
        ),
    ),
    (
        "en",
        "Reading a tide table",
        (
            "A tide table lists the times and heights of high and low water for one harbour. Heights are given above chart datum, in metres.",
            "Between two entries the level follows a curve. The rule of twelfths is good enough for a small boat: slow, faster, fastest, and slow again.",
            "Neighbouring harbours are found by adding a difference. Mind the time zone, and add an hour where summer time is in force.",
            "Wind and air pressure change the real level by half a metre or more, so leave a margin under the keel and look at the gauge.",
        ),
    ),
)


def paragraphs(number: int = 0) -> str:
    return "".join(f"<p>{one}</p>" for one in _TEXTS[number % len(_TEXTS)][2])


def title(number: int = 0) -> str:
    return _TEXTS[number % len(_TEXTS)][1]


def page(number: int = 0, head: str = "", extra: str = "", charset: str = "utf-8", before: str = "") -> str:
    """A complete article; `before` stands at the body's beginning, `extra` at its end; charset "" for no meta."""
    language, name, _ = _TEXTS[number % len(_TEXTS)]
    meta = f'<meta charset="{charset}">' if charset else ""
    return (
        f'<!DOCTYPE html>\n<html lang="{language}"><head>{meta}<title>{name}</title>{head}</head>\n<body>{before}<nav><a href="/">1</a> <a href="/sisu">2</a></nav>'
        f"<article><h1>{name}</h1>\n{paragraphs(number)}{extra}</article></body></html>\n"
    )


def shown(number: int = 0, status: int | str = 200, **headers: str) -> Behaviour:
    return sends(page(number), status, {name.replace("_", "-"): value for name, value in headers.items()})


def note(name: str, body: str, language: str = "en") -> str:
    """A short page as servers write them on their own."""
    return f'<!DOCTYPE html><html lang="{language}"><head><meta charset="utf-8"><title>{name}</title></head><body><h1>{name}</h1><p>{body}</p></body></html>'


LOST = note(
    "Lehekülge ei leitud",
    "Kahjuks sellist lehekülge ei ole. Võimalik, et see on kustutatud või on aadressis viga. Mine tagasi avalehele.",
    "et",
)
NGINX_404 = "<html>\r\n<head><title>404 Not Found</title></head>\r\n<body>\r\n<center><h1>404 Not Found</h1></center>\r\n<hr><center>nginx/1.24.0</center>\r\n</body>\r\n</html>\r\n"


def data(text: str | bytes) -> bytes:
    return text.encode() if isinstance(text, str) else text


def wire(*lines: str | bytes, body: str | bytes = b"", end: bytes = b"\r\n") -> Behaviour:
    """Status line and header lines exactly as given, then the body (none to HEAD), then the connection is closed."""
    head = end.join(data(line) for line in lines) + end * 2

    def behave(x: Exchange) -> None:
        x.raw(head + (b"" if x.method == "HEAD" else data(body)))

    return behave


def spoken(first: str, body: str | bytes, *more: str) -> Behaviour:
    """`first` line, then an HTML answer of the right length."""
    content = data(body)
    return wire(first, "Content-Type: text/html; charset=utf-8", f"Content-Length: {len(content)}", *more, body=content)


def chunk(piece: bytes, extension: str = "") -> bytes:
    return f"{len(piece):x}{extension}\r\n".encode() + piece + b"\r\n"


def pieces(content: bytes, size: int = 400) -> list[bytes]:
    return [content[at : at + size] for at in range(0, len(content), size)]


CHUNKED = ("HTTP/1.1 200 OK", "Content-Type: text/html; charset=utf-8", "Transfer-Encoding: chunked")


def brotli(content: bytes) -> bytes:
    """Stored, not squeezed: window 16, meta-blocks uncompressed, an empty last one."""
    bits = (len(content) - 1) << 4 | 1 << 20
    return bits.to_bytes(3, "little") + content + b"\x03"


def zstd(content: bytes) -> bytes:
    """One raw block in a single-segment frame."""
    return (
        b"\x28\xb5\x2f\xfd\xa0"
        + len(content).to_bytes(4, "little")
        + (1 | len(content) << 3).to_bytes(3, "little")
        + content
    )


def raw_deflate(content: bytes) -> bytes:
    packer = zlib.compressobj(9, zlib.DEFLATED, -15)
    return packer.compress(content) + packer.flush()


def swollen(content: bytes, megabytes: int) -> bytes:
    """Gzip of the content followed by as many megabytes of blanks."""
    out = io.BytesIO()
    with gzip.GzipFile(fileobj=out, mode="wb", mtime=0) as packed:
        packed.write(content)
        for _ in range(megabytes):
            packed.write(b" " * 1_000_000)
    return out.getvalue()


def _pdf() -> bytes:
    stream = b"BT /F1 18 Tf 72 720 Td (Juhend: tagasiside andmine) Tj ET"
    objects = (
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
        b"<< /Length %d >>\nstream\n%s\nendstream" % (len(stream), stream),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    )
    out, places = b"%PDF-1.4\n%\xe2\xe3\xcf\xd3\n", []
    for number, one in enumerate(objects, start=1):
        places.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, one)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    return (
        out
        + b"xref\n0 6\n0000000000 65535 f \n"
        + table
        + b"trailer\n<< /Size 6 /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % len(out)
    )


def _zip(members: Mapping[str, str]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as packed:
        for name, content in members.items():
            packed.writestr(zipfile.ZipInfo(name), content)
    return out.getvalue()


PDF = _pdf()
ZIP = _zip({"loe.txt": "Kursuse materjalid.\n" * 40, "leht.html": page(0)})
DOCX = _zip(
    {
        "[Content_Types].xml": '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" '
        'ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" '
        'ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
        "_rels/.rels": '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" '
        'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
        "word/document.xml": '<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r>'
        "<w:t>Tööleht: tagasiside andmine</w:t></w:r></w:p></w:body></w:document>",
    }
)
MP4 = (
    b"\x00\x00\x00\x20ftypisom\x00\x00\x02\x00isomiso2avc1mp41"
    b"\x00\x00\x08\x00free" + bytes(2040) + b"\x00\x00\x40\x08mdat" + bytes(range(256)) * 64
)
WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"


def file(content: bytes, kind: str, **headers: str) -> Behaviour:
    return sends(
        content, 200, {"Content-Type": kind, **{name.replace("_", "-"): value for name, value in headers.items()}}
    )
