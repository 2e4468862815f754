"""What a PDF tells assistive technology of itself: its structure, its title, its language (PDF 1.7, 14.3 and 14.7)."""

import re

from pypdf import PdfReader
from pypdf.errors import DependencyError, FileNotDecryptedError
from pypdf.generic import DictionaryObject, StreamObject

from course_sync.content.files.limits import Unreadable
from course_sync.content.files.pdfobjects import object_of, text_of
from course_sync.content.files.xml import Attributes, through
from course_sync.model.course import Document

_PACKET = 1024 * 1024  # bytes of its metadata
_TITLE = 1000  # characters
# What Word, PowerPoint and others write where the author wrote nothing: the file's name, or their own word for a new document.
_NO_TITLE = re.compile(
    r"""(?:microsoft\ (?:word|powerpoint|excel)\ -\ .*
        |(?:microsoft\ )?powerpoint(?:i)?[ -](?:presentation|esitlus)
        |(?:untitled|nimeta|pealkirjata|без\ названия)(?:[ -]?\d+)?
        |(?:document|dokument|presentation|esitlus|slide|slaid|slaidi?\ nr\.?|book|vihik|документ|презентация)[ -]?\d+
        |(?:powerpoint|word)\ (?:presentation|document)
        |.*\.(?:docx?|docm|pptx?|pptm|xlsx?|odt|odp|ods|rtf|txt|pdf|indd|pub|pages|key|html?|tmp|jpe?g|png|tiff?)
    )\Z""",
    re.IGNORECASE | re.VERBOSE | re.DOTALL,
)


def about(reader: PdfReader) -> Document:
    """What a document that could be opened tells of itself; what is broken in it is not told."""
    root = object_of(reader.trailer.get("/Root"))
    root = root if isinstance(root, DictionaryObject) else DictionaryObject()
    return Document(
        tagged=_is_tagged(root),
        titled=any(is_title(title) for title in (_named(reader), _described(root))),
        language=bool(text_of(root.get("/Lang")).strip()),
    )


def is_title(written: str) -> bool:
    """Whether a title tells a person anything: it is no file's name and no program's word for a new document."""
    words = " ".join(written[:_TITLE].replace("\0", "").split())
    return any(letter.isalnum() for letter in words) and not _NO_TITLE.match(words)


def _is_tagged(root: DictionaryObject) -> bool:
    marks, structure = object_of(root.get("/MarkInfo")), object_of(root.get("/StructTreeRoot"))
    if not isinstance(marks, DictionaryObject) or not isinstance(structure, DictionaryObject):
        return False
    return bool(object_of(marks.get("/Marked")) == True) and object_of(structure.get("/K")) is not None  # noqa: E712 - pypdf's own


def _named(reader: PdfReader) -> str:
    info = object_of(reader.trailer.get("/Info"))
    return text_of(info.get("/Title")) if isinstance(info, DictionaryObject) else ""


def _described(root: DictionaryObject) -> str:
    """The first dc:title of the metadata (XMP)."""
    packet = object_of(root.get("/Metadata"))
    if not isinstance(packet, StreamObject):
        return ""
    said: list[str] = []
    within = 0

    def start(name: str, _: Attributes) -> None:
        nonlocal within
        within += 1 if within or name == "dc:title" else 0

    def end(_: str) -> None:
        nonlocal within
        within -= 1 if within else 0

    def words(piece: str) -> None:
        if within:
            said.append(piece)

    try:
        through([packet.get_data()[:_PACKET]], start=start, end=end, words=words)
    except Unreadable:
        pass  # what was said before the break stands
    except (FileNotDecryptedError, DependencyError, RecursionError, MemoryError):
        raise
    except Exception:  # noqa: BLE001 - as in `object_of`
        return ""
    return "".join(said)
