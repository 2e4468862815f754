"""XML of strangers, read as a stream: no tree, no entities, no outside, no depth."""

from collections.abc import Callable, Iterable, Mapping
from functools import lru_cache
from xml.parsers import expat

from course_sync.content.files.limits import Damaged, NotSupported, OverBounds

_DEPTH = 1_000
_NAMES = {
    "http://schemas.openxmlformats.org/wordprocessingml/2006/main": "w",
    "http://purl.oclc.org/ooxml/wordprocessingml/main": "w",
    "http://schemas.openxmlformats.org/drawingml/2006/main": "a",
    "http://purl.oclc.org/ooxml/drawingml/main": "a",
    "http://schemas.openxmlformats.org/presentationml/2006/main": "p",
    "http://purl.oclc.org/ooxml/presentationml/main": "p",
    "http://schemas.openxmlformats.org/spreadsheetml/2006/main": "x",
    "http://purl.oclc.org/ooxml/spreadsheetml/main": "x",
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships": "r",
    "http://purl.oclc.org/ooxml/officeDocument/relationships": "r",
    "http://schemas.openxmlformats.org/package/2006/relationships": "rel",
    "http://schemas.openxmlformats.org/markup-compatibility/2006": "mc",
    "http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments": "tc",
    "urn:schemas-microsoft-com:vml": "v",
    "urn:oasis:names:tc:opendocument:xmlns:text:1.0": "text",
    "urn:oasis:names:tc:opendocument:xmlns:table:1.0": "table",
    "urn:oasis:names:tc:opendocument:xmlns:drawing:1.0": "draw",
    "urn:oasis:names:tc:opendocument:xmlns:office:1.0": "office",
    "urn:oasis:names:tc:opendocument:xmlns:presentation:1.0": "presentation",
    "urn:oasis:names:tc:opendocument:xmlns:form:1.0": "form",
    "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0": "manifest",
    "http://www.w3.org/1999/xlink": "xlink",
    "http://purl.org/dc/elements/1.1/": "dc",
}
"""Short names of the namespaces that we look for; of any other an element keeps its local name behind a "?"."""

Attributes = Mapping[str, str]


def through(
    pieces: Iterable[bytes],
    *,
    start: Callable[[str, Attributes], None],
    end: Callable[[str], None] | None = None,
    words: Callable[[str], None] | None = None,
) -> None:
    """Go through a document once. Names come as "w:hyperlink", attributes as "r:id" or bare.

    Raises:
        Damaged: it is not well-formed.
        OverBounds: nested too deeply.
        NotSupported: it declares entities, which no document of these formats does, and bombs do.
    """
    parser = expat.ParserCreate(namespace_separator="\n")
    parser.buffer_text = True
    depth = 0

    def begin(name: str, attributes: dict[str, str]) -> None:
        nonlocal depth
        depth += 1
        if depth > _DEPTH:
            raise OverBounds(f"XML nested more than {_DEPTH} deep")
        start(_short(name), {_short(key).removeprefix("?"): value for key, value in attributes.items()})

    def finish(name: str) -> None:
        nonlocal depth
        depth -= 1
        if end is not None:
            end(_short(name))

    def declared(*_: object) -> None:
        raise NotSupported("its XML declares entities")

    parser.StartElementHandler = begin
    parser.EndElementHandler = finish
    parser.CharacterDataHandler = words
    parser.EntityDeclHandler = declared
    try:
        for piece in pieces:
            parser.Parse(piece, False)
        parser.Parse(b"", True)
    except expat.ExpatError as error:
        raise Damaged(f"its XML is not well-formed (expat error {error.code})") from error


@lru_cache(maxsize=4096)
def _short(name: str) -> str:
    namespace, mark, local = name.rpartition("\n")
    if not mark:
        return name
    return f"{_NAMES.get(namespace, '?')}:{local}" if namespace in _NAMES else f"?{local}"
