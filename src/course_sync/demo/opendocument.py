"""OpenDocument files for the stand-in's courses. The same text always gives the same bytes."""

from html import escape

from course_sync.demo.documents import zipped

ODT = "application/vnd.oasis.opendocument.text"
ODP = "application/vnd.oasis.opendocument.presentation"

_XML = '<?xml version="1.0" encoding="UTF-8"?>'
_OASIS = "urn:oasis:names:tc:opendocument:xmlns"
_SPACES = " ".join(
    [
        *(f'xmlns:{short}="{_OASIS}:{name}:1.0"' for short, name in (("office", "office"), ("text", "text"))),
        *(
            f'xmlns:{short}="{_OASIS}:{name}:1.0"'
            for short, name in (("draw", "drawing"), ("presentation", "presentation"))
        ),
        'xmlns:xlink="http://www.w3.org/1999/xlink" office:version="1.3"',
    ]
)


def odt(title: str, words: str, link: str) -> bytes:
    """A heading, a paragraph and a link."""
    body = f"<text:h>{escape(title)}</text:h><text:p>{escape(words)} {_link(link, title)}</text:p>"
    return _document(ODT, f"<office:text>{body}</office:text>")


def odp(title: str, notes: str, link: str) -> bytes:
    """One slide with `title`; in its notes a link."""
    slide = (
        f'<draw:page draw:name="1"><draw:frame><draw:text-box><text:p>{escape(title)}</text:p></draw:text-box></draw:frame>'
        f"<presentation:notes><draw:frame><draw:text-box><text:p>{escape(notes)}: {_link(link, title)}</text:p>"
        "</draw:text-box></draw:frame></presentation:notes></draw:page>"
    )
    return _document(ODP, f"<office:presentation>{slide}</office:presentation>")


def _link(link: str, words: str) -> str:
    return f'<text:a xlink:type="simple" xlink:href="{escape(link)}">{escape(words)}</text:a>'


def _document(mimetype: str, body: str) -> bytes:
    listed = "".join(
        f'<manifest:file-entry manifest:full-path="{path}" manifest:media-type="{kind}"/>'
        for path, kind in (("/", mimetype), ("content.xml", "text/xml"))
    )
    return zipped(
        {
            "mimetype": mimetype,
            "content.xml": f"{_XML}<office:document-content {_SPACES}><office:body>{body}</office:body></office:document-content>",
            "META-INF/manifest.xml": f'{_XML}<manifest:manifest xmlns:manifest="{_OASIS}:manifest:1.0" manifest:version="1.3">{listed}</manifest:manifest>',
        }
    )
