"""One file, read by the reader of its kind, within bounds."""

import io
from typing import IO

from course_sync.content.files.archive import Archive
from course_sync.content.files.docx import read_docx
from course_sync.content.files.h5p import read_h5p
from course_sync.content.files.kinds import (
    ARCHIVES,
    Kind,
    is_ole,
    is_pdf,
    is_rtf,
    is_web_page,
    is_zip,
    kind_by_name,
)
from course_sync.content.files.limits import Damaged, Limits, NotSupported, OverBounds, Protected, Spent, Unreadable
from course_sync.content.files.markup import read_page, read_shortcut, read_text, read_webloc
from course_sync.content.files.odf import read_odf
from course_sync.content.files.package import read_package
from course_sync.content.files.parts import FileReading, Gathering
from course_sync.content.files.pptx import read_pptx
from course_sync.content.files.rtf import read_rtf
from course_sync.content.files.xlsx import read_xlsx

_VERSION = 2
_VERSIONS = {Kind.PDF: 3, Kind.RTF: 4, Kind.UNSUPPORTED: 4}  # rich text under other names was not read before

_HEAD = 4096
_PROBLEMS = {Protected: "protected", Damaged: "damaged", OverBounds: "over_bounds", NotSupported: "not_supported"}
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
_FROM_OFFICE = {Kind.DOCX: "word/", Kind.PPTX: "ppt/", Kind.XLSX: "xl/"}


def version(kind: Kind) -> int:
    """Counts up when the reader of a kind finds more than before: then every file of that kind, and no other, is read again."""
    return _VERSIONS.get(kind, _VERSION)


def read_file(
    file: IO[bytes], name: str, mimetype: str = "", limits: Limits | None = None, spent: Spent | None = None
) -> FileReading:
    """What is in a file.

    Args:
        file: open for reading, seekable.
        name: its name, whose ending tells its kind; its first bytes have the last word.
        mimetype: as Moodle gives it.

    Returns:
        The parts; those read before a problem was met stay. Never raises but MemoryError.
    """
    gathering = Gathering(spent or Spent(limits or Limits()))
    problem = detail = ""
    try:
        _read(file, name, mimetype, gathering)
    except Unreadable as error:
        problem, detail = _PROBLEMS[type(error)], str(error)
    except RecursionError:
        problem, detail = "over_bounds", "nested too deeply"
    except MemoryError:
        raise
    except Exception as error:  # noqa: BLE001 - strangers' bytes find every gap of a reader; the file is told as not read
        problem, detail = "not_supported", f"the reader makes no sense of it ({type(error).__name__})"
    return FileReading(tuple(gathering.parts()), problem, detail, None if problem else gathering.document)


def _read(file: IO[bytes], name: str, mimetype: str, gathering: Gathering) -> None:
    head = file.read(_HEAD)
    file.seek(0)
    kind = kind_by_name(name, mimetype)
    if kind is Kind.WITHOUT_LINKS:
        return
    if not head:
        raise Damaged("it is empty (0 bytes)")
    if is_pdf(head):
        # pypdf takes 12 MB: the process of a run, which only wants to know what kinds there are, does without.
        from course_sync.content.files.pdf import read_pdf

        read_pdf(file, gathering)
    elif is_zip(head):
        _read_archive(file, kind, "", 0, gathering)
    elif is_ole(head):
        raise _of_ole(file, kind)
    elif is_rtf(head):  # Word saves it under the name .doc, too
        read_rtf(_whole(file, gathering), gathering)
    elif kind in ARCHIVES or kind in {Kind.PDF, Kind.RTF}:
        what = "a web page" if is_web_page(head) else "something else"
        raise Damaged(f"its name says {kind.value}, its content is {what}")
    else:
        kind = Kind.HTML if kind is Kind.UNSUPPORTED and is_web_page(head) else kind
        _read_text(file, kind, name, gathering)


def _read_text(file: IO[bytes], kind: Kind, name: str, gathering: Gathering) -> None:
    match kind:
        case Kind.HTML:
            read_page(_whole(file, gathering), "", gathering)
        case Kind.TEXT:
            read_text(_whole(file, gathering), "", gathering)
        case Kind.SHORTCUT:
            read_shortcut(_whole(file, gathering), gathering)
        case Kind.WEBLOC:
            read_webloc(_whole(file, gathering), gathering)
        case _:
            ending = name.rsplit(".", 1)[-1].lower()[:10] if "." in name else "no ending"
            raise NotSupported(f"files of this kind ({ending}) are not read")


def _whole(file: IO[bytes], gathering: Gathering) -> bytes:
    limit = gathering.spent.limits.entry
    body = file.read(limit + 1)
    if len(body) > limit:
        raise OverBounds(f"a text of more than {limit} bytes")
    return body


def _of_ole(file: IO[bytes], kind: Kind) -> Unreadable:
    """A new document under a password lies in the shell of the old formats."""
    before = b""
    while piece := file.read(256 * 1024):
        if _ENCRYPTED in before + piece:
            return Protected("the document wants a password")
        before = piece[-64:]
    old = "an old binary office format (.doc, .xls, .ppt): save it in the new one"
    return NotSupported(old if kind is Kind.UNSUPPORTED else f"{old}, though its name says {kind.value}")


def _read_archive(file: IO[bytes], kind: Kind, within: str, depth: int, gathering: Gathering) -> None:
    archive = Archive(file, gathering.spent)
    own = _kind_of(archive, kind)
    if archive.is_protected and own is not Kind.PACKAGE:
        raise Protected("the document wants a password")
    if within:
        # A document inside a package: its parts are told under the entry's name.
        inner = Gathering(gathering.spent)
        try:
            _read_document(archive, own, depth, inner)
        finally:
            _hand_over(inner, within, gathering)
    else:
        _read_document(archive, own, depth, gathering)


def _read_document(archive: Archive, kind: Kind, depth: int, gathering: Gathering) -> None:
    match kind:
        case Kind.DOCX:
            read_docx(archive, gathering)
        case Kind.PPTX:
            read_pptx(archive, gathering)
        case Kind.XLSX:
            read_xlsx(archive, gathering)
        case Kind.ODF:
            read_odf(archive, gathering)
        case Kind.H5P:
            read_h5p(archive, gathering)
        case _:

            def nested(body: io.BytesIO, name: str, inner: Kind, deeper: int) -> None:
                _read_nested(body, name, inner, deeper, gathering)

            read_package(archive, depth, gathering, nested)


def _read_nested(body: io.BytesIO, name: str, kind: Kind, depth: int, gathering: Gathering) -> None:
    head = body.getvalue()[:_HEAD]
    if is_zip(head):
        _read_archive(body, kind, name, depth, gathering)
        return
    inner = Gathering(gathering.spent)
    try:
        _read(body, name, "", inner)
    finally:
        _hand_over(inner, name, gathering)


def _hand_over(inner: Gathering, within: str, gathering: Gathering) -> None:
    """The parts of an inner document, under the name of its entry and, of an inner package, of the entry there."""
    for part in inner.parts():
        deeper = part.inside.removeprefix("entry:") if part.inside.startswith("entry:") else ""
        inside = f"entry:{within}" + (f"/{deeper}" if deeper else "")
        for raw in part.links:
            gathering.link(inside, raw.tag, raw.written, raw.text)


def _kind_of(archive: Archive, kind: Kind) -> Kind:
    """The kind by what is in the archive: names lie more often."""
    names = archive.names
    if "[Content_Types].xml" in names:
        for office, folder in _FROM_OFFICE.items():
            if any(name.startswith(folder) for name in names):
                return office
    if "content.xml" in names and "mimetype" in names:
        return Kind.ODF
    if "h5p.json" in names:
        return Kind.H5P
    if kind in {Kind.DOCX, Kind.PPTX, Kind.XLSX, Kind.ODF, Kind.H5P}:
        raise Damaged(f"its name says {kind.value}, but no such document is in it")
    return Kind.PACKAGE
