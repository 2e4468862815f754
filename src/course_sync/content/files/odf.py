"""OpenDocument texts, spreadsheets, presentations: links, formulas, plain addresses, notes, headers and footers."""

from course_sync.content.files.archive import Archive
from course_sync.content.files.fields import formula_addresses
from course_sync.content.files.flow import Flow
from course_sync.content.files.limits import Protected
from course_sync.content.files.parts import Gathering
from course_sync.content.files.xml import Attributes, through

_BLOCKS = {"text:p", "text:h", "table:table-row"}


def read_odf(archive: Archive, gathering: Gathering) -> None:
    """content.xml, then the headers and footers of styles.xml."""
    if "META-INF/manifest.xml" in archive.names:
        through(archive.pieces("META-INF/manifest.xml"), start=_refuse_encrypted)
    _Reader(archive, "content.xml", "", gathering).read()
    if "styles.xml" in archive.names:
        _Reader(archive, "styles.xml", "header", gathering).read()


def _refuse_encrypted(element: str, _: Attributes) -> None:
    if element == "manifest:encryption-data":
        raise Protected("the document wants a password")


class _Reader:
    """One XML of a document as a stream; a slide or a sheet is a part."""

    def __init__(self, archive: Archive, part: str, inside: str, gathering: Gathering) -> None:
        self._archive = archive
        self._part = part
        self._whole = inside
        self._gathering = gathering
        self._flow = Flow(inside, "odf[href]")
        self._slides = 0
        self._spoken = 0  # open elements whose words are the author's
        self._has_sheets = "mimetype" in archive.names and b"spreadsheet" in archive.read("mimetype")[:100]

    def read(self) -> None:
        try:
            through(self._archive.pieces(self._part), start=self._start, end=self._end, words=self._words)
        finally:  # what was read before a bound was met stands
            self._flow.finish(self._gathering)

    def _words(self, words: str) -> None:
        if self._spoken:
            self._flow.say(words)

    def _start(self, element: str, attributes: Attributes) -> None:
        match element:
            case "draw:page":
                self._slides += 1
                self._begin(f"slide:{self._slides}")
            case "presentation:notes" if self._slides:
                self._begin(f"notes:{self._slides}")
            case "table:table" if "table:name" in attributes and self._has_sheets:
                self._begin(f"sheet:{attributes['table:name']}")
            case "text:a":
                self._flow.open_link(attributes.get("xlink:href", ""))
            case "text:p" | "text:h":
                self._spoken += 1
            case "text:s" | "text:tab" | "text:line-break" | "table:table-cell":
                self._flow.say(" ")
                self._formula(attributes)
            case "draw:a":
                self._flow.link(attributes.get("xlink:href", ""))
            case "office:event-listeners" | "office:binary-data":
                pass
            case _:
                if address := attributes.get("xlink:href", ""):
                    self._flow.link(address, tag=f"odf[{element.rsplit(':', maxsplit=1)[-1].lstrip('?')}]")

    def _formula(self, attributes: Attributes) -> None:
        for written, shown in formula_addresses(attributes.get("table:formula", "")):
            self._flow.link(written, shown, tag="odf[formula]")

    def _end(self, element: str) -> None:
        if element == "text:a":
            self._flow.close_link()
        elif element in {"text:p", "text:h"}:
            self._spoken -= 1
        elif element == "presentation:notes" and self._slides:
            self._begin(f"slide:{self._slides}", counted=False)
        elif element in {"draw:page", "table:table"}:
            self._begin(self._whole, counted=False)
        if element in _BLOCKS:
            self._flow.break_line()
            self._gathering.spent.check_time()

    def _begin(self, inside: str, *, counted: bool = True) -> None:
        if counted:
            self._gathering.spent.page()
        self._flow.finish(self._gathering)
        self._flow = Flow(inside, "odf[href]")
