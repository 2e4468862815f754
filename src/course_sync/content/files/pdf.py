"""PDF: link annotations and bookmarks, and addresses among the words where it is certain where they end."""

import logging
import re
from collections.abc import Iterator
from typing import IO, Any

from pypdf import PageObject, PdfReader
from pypdf.errors import DependencyError, FileNotDecryptedError, PyPdfError
from pypdf.generic import ArrayObject, DictionaryObject, IndirectObject, NameObject

from course_sync.content.files.limits import Damaged, NotSupported, OverBounds, Protected, Spent
from course_sync.content.files.outside import leads_out
from course_sync.content.files.parts import Gathering
from course_sync.content.files.pdfabout import about
from course_sync.content.files.pdfobjects import object_of, text_of
from course_sync.content.plain import bare, plain_addresses

_DEPTH = 60  # of the page tree
_ANNOTATIONS = 5_000  # of a page
_ACTIONS = 20  # that follow each other
_BOOKMARKS = 5_000
_STREAM = 8 * 1024 * 1024  # bytes of a page's drawing; more is a map or a drawing, not words
_SCRIPT = 20_000  # characters of a button's script
_LAUNCHED = re.compile(r"""\b(?:launchURL|getURL)\(\s{0,9}["']([^"'\s]{4,4000})["']""")
_INHERITED = ("/Resources", "/MediaBox", "/CropBox", "/Rotate")
_TAIL = 2048
# What cannot be the end of an address that a sentence goes on after; so the next line holds the rest of it.
_CUT = "-_=&?%/~+"
_REST = re.compile(r"[^\s<>\"„“”«»…\ufffc]+")
_ADDRESS_LIKE = re.compile(r"[A-Za-z0-9%_~-]*(?:[/=&?%_#][^\s]*|\.[a-z]{2,5}(?:[/?#]\S*)?|\d[\w.-]*)\Z")
_ENDS_LINE = re.compile(r"(?:https?://|www\.)\S*\Z", re.IGNORECASE)

logging.getLogger("pypdf").setLevel(logging.CRITICAL)  # it quotes the file


def read_pdf(file: IO[bytes], gathering: Gathering) -> None:
    """The links of every page and the bookmarks first, which is quick; then what the pages say, which may outlast the time.

    Raises:
        Protected, Damaged, OverBounds, NotSupported: why no (further) page is read.
    """
    try:
        reader = _opened(file)
        pages: list[tuple[PageObject, list[str]]] = []
        beyond: OverBounds | None = None
        try:
            for number, page in enumerate(_pages(reader, gathering.spent), 1):
                pages.append((page, _read_links(page, f"page:{number}", gathering)))
        except OverBounds as error:
            beyond = error
        if not pages:
            raise beyond or _no_pages(file)
        _read_bookmarks(reader, gathering)
        has_words = False
        for number, (page, marked) in enumerate(pages, 1):
            gathering.spent.check_time()
            has_words |= _read_words(page, f"page:{number}", marked, gathering)
        if beyond:
            raise beyond
        if has_words:
            gathering.document = about(reader)
    except FileNotDecryptedError as error:
        raise Protected("the document wants a password") from error
    except DependencyError as error:
        raise NotSupported("its encryption or packing is of a kind that is not read") from error
    except RecursionError as error:
        raise OverBounds("its objects are nested too deeply") from error


def _opened(file: IO[bytes]) -> PdfReader:
    try:
        reader = PdfReader(file, strict=False)
        # Most encrypted ones only forbid printing: their user password is empty.
        is_open = not reader.is_encrypted or bool(reader.decrypt(""))
        _ = reader.trailer["/Root"].get_object() if is_open else None
    except (FileNotDecryptedError, DependencyError, RecursionError):
        raise
    except (PyPdfError, KeyError, TypeError, ValueError, AttributeError, IndexError, OSError, AssertionError) as error:
        raise _no_pages(file, type(error).__name__) from error
    if not is_open:
        raise Protected("the document wants a password")
    return reader


def _no_pages(file: IO[bytes], why: str = "no pages") -> Damaged | NotSupported:
    """It is certainly damaged when its end is not there either; else the fault may be our reader's."""
    file.seek(0, 2)
    file.seek(max(0, file.tell() - _TAIL))
    if b"%%EOF" not in file.read():
        return Damaged(f"the document is cut off ({why})")
    return NotSupported(f"the reader of PDF makes no sense of it ({why})")


def _pages(reader: PdfReader, spent: Spent) -> Iterator[PageObject]:
    """The leaves of the page tree in order, each once, however the tree is tied."""
    root = object_of(reader.trailer["/Root"])
    first = root.raw_get("/Pages") if isinstance(root, DictionaryObject) and "/Pages" in root else None
    waiting: list[tuple[Any, dict[str, Any], int]] = [(first, {}, 0)]
    seen: set[int] = set()
    while waiting:
        spent.check_time()
        reference, above, depth = waiting.pop()
        if isinstance(reference, IndirectObject):
            if reference.idnum in seen:
                continue
            seen.add(reference.idnum)
        node = object_of(reference)
        if not isinstance(node, DictionaryObject):
            continue
        inherited = above | {key: node.raw_get(key) for key in _INHERITED if key in node}
        kids = object_of(node.get("/Kids"))
        if isinstance(kids, ArrayObject):
            if depth >= _DEPTH:
                raise OverBounds("its page tree is nested too deeply")
            waiting += [(list.__getitem__(kids, at), inherited, depth + 1) for at in reversed(range(len(kids)))]
        elif node.get("/Type") != "/Pages":
            spent.page()
            yield _page(reader, reference, node, inherited)


def _page(reader: PdfReader, reference: Any, node: DictionaryObject, inherited: dict[str, Any]) -> PageObject:
    page = PageObject(reader, reference if isinstance(reference, IndirectObject) else None)
    page.update(node)
    for key, value in inherited.items():
        if key not in page:
            page[NameObject(key)] = value
    return page


def _read_links(page: PageObject, inside: str, gathering: Gathering) -> list[str]:
    """Keep a page's links; their bare forms."""
    marked: list[str] = []
    for written in _annotated(page):
        if leads_out(written):
            gathering.link(inside, "pdf[link]", written)
            marked.append(bare(written))
    return marked


def _read_words(page: PageObject, inside: str, marked: list[str], gathering: Gathering) -> bool:
    """Keep the addresses among a page's words; whether it has words, which a scan has not."""
    words = _words(page)
    for written in certain_addresses(words):
        shown = bare(written)
        # The same address with its link, or the beginning of one that goes on in the next line.
        if not any(one == shown or one.startswith(shown) for one in marked):
            gathering.link(inside, "text", written, written)
    return bool(words.strip())


def _words(page: PageObject) -> str:
    contents = object_of(page.get("/Contents"))
    streams = contents if isinstance(contents, ArrayObject) else [contents]
    size = 0
    for stream in streams:
        one = object_of(stream)
        if one is None:
            continue
        try:
            size += len(one.get_data())
        except (FileNotDecryptedError, DependencyError, RecursionError, MemoryError):
            raise
        except Exception:  # noqa: BLE001 - as in `object_of`
            return ""
        if size > _STREAM:
            return ""
    try:
        return str(page.extract_text())
    except (FileNotDecryptedError, DependencyError, RecursionError, MemoryError):
        raise
    except Exception:  # noqa: BLE001 - a font or drawing that pypdf does not know costs the words of one page, no more
        return ""


def _annotated(page: PageObject) -> Iterator[str]:
    annotations = object_of(page.get("/Annots"))
    for reference in list(annotations)[:_ANNOTATIONS] if isinstance(annotations, ArrayObject) else ():
        annotation = object_of(reference)
        if isinstance(annotation, DictionaryObject):
            yield from _of_actions(annotation.get("/A"))


def _of_actions(first: Any) -> Iterator[str]:
    """The addresses of an action and of those that follow it."""
    waiting, done = [first], 0
    while waiting and done < _ACTIONS:
        done += 1
        action = object_of(waiting.pop())
        if not isinstance(action, DictionaryObject):
            continue
        kind = action.get("/S")
        if kind == "/URI" and (written := text_of(action.get("/URI"))):
            yield written
        elif kind == "/JavaScript":
            yield from (found[1] for found in _LAUNCHED.finditer(text_of(action.get("/JS"))[:_SCRIPT]))
        following = object_of(action.get("/Next"))
        waiting += list(following)[:_ACTIONS] if isinstance(following, ArrayObject) else [following]


def _read_bookmarks(reader: PdfReader, gathering: Gathering) -> None:
    outlines = object_of(object_of(reader.trailer["/Root"]).get("/Outlines"))
    waiting = [outlines.get("/First")] if isinstance(outlines, DictionaryObject) else []
    seen: set[int] = set()
    while waiting and len(seen) < _BOOKMARKS:
        gathering.spent.check_time()
        bookmark = object_of(waiting.pop())
        if not isinstance(bookmark, DictionaryObject) or id(bookmark) in seen:
            continue
        seen.add(id(bookmark))
        for written in _of_actions(bookmark.get("/A")):
            if leads_out(written):
                gathering.link("bookmarks", "pdf[bookmark]", written, text_of(bookmark.get("/Title")))
        waiting += [bookmark.get("/Next"), bookmark.get("/First")]


def certain_addresses(words: str) -> Iterator[str]:
    """The plain addresses of a page, where it is certain where each ends.

    Lines of a PDF end where the paper does. An address at the end of a line is taken whole with the next line's beginning where
    it is cut at a mark that ends no address and the next line goes on like one; it is left out where it may or may not go on.
    """
    lines = [line.strip() for line in words.splitlines()]
    at = 0
    while at < len(lines):
        line = lines[at]
        found = _ENDS_LINE.search(line)
        if found is None:
            yield from plain_addresses(line)
            at += 1
            continue
        yield from plain_addresses(line[: found.start()])
        written, at, certain = _joined(lines, at, found[0])
        if certain:
            yield from plain_addresses(written)


def _joined(lines: list[str], at: int, written: str) -> tuple[str, int, bool]:
    """The address that runs to the end of line `at`, with what of the next lines belongs to it; where to go on; whether that is certain."""
    while True:
        following = lines[at + 1] if at + 1 < len(lines) else ""
        token = _REST.match(following)
        rest = token[0] if token else ""
        cut = written[-1] in _CUT
        like = bool(rest) and rest[0] != "(" and not rest.lower().startswith(("http", "www."))
        like = like and bool(_ADDRESS_LIKE.match(rest.rstrip(".,;:)")))
        if not cut:
            # "…/leht" and then "html" or "Vaata": only a line that goes on like an address makes it doubtful.
            doubtful = like and rest[0] in "/=&?%_#."
            return written, at + 1, not doubtful
        if not like:
            return written, at + 1, written[-1] == "/"
        lines[at + 1] = following[len(rest) :]
        written += rest
        at += 1
        if lines[at].strip():
            return written, at, True
