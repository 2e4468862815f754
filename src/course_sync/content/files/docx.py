"""Word documents: hyperlinks, field codes, linked pictures, plain addresses; body, headers, footers, notes, comments."""

from collections.abc import Mapping

from course_sync.content.files.archive import Archive
from course_sync.content.files.drawing import read_diagrams
from course_sync.content.files.fields import field_address
from course_sync.content.files.flow import Flow
from course_sync.content.files.parts import Gathering
from course_sync.content.files.relations import Relation, is_shown, main_part, relations
from course_sync.content.files.xml import Attributes, through

_PARTS = {
    "header": "header",
    "footer": "footer",
    "footnotes": "footnotes",
    "endnotes": "endnotes",
    "comments": "comments",
}
_FIELD_CODE = 10_000  # characters of one field's code


def read_docx(archive: Archive, gathering: Gathering) -> None:
    """The document and what stands around it."""
    document = main_part(archive, "word/document.xml")
    own = relations(archive, document)
    gathering.spent.page()
    _Reader(archive, document, "", gathering).read(own)
    read_diagrams(archive, own, "", "docx", gathering)
    for relation in own.values():
        inside = _PARTS.get(relation.kind)
        if inside and not relation.external and relation.target in archive.names:
            gathering.spent.page()
            _Reader(archive, relation.target, inside, gathering).read(relations(archive, relation.target))


class _Reader:
    """One part of a document, as a stream."""

    def __init__(self, archive: Archive, part: str, inside: str, gathering: Gathering) -> None:
        self._archive = archive
        self._part = part
        self._gathering = gathering
        self._flow = Flow(inside, "docx[hyperlink]")
        self._relations: Mapping[str, Relation] = {}
        self._used: set[str] = set()
        self._text = ""  # the element whose words count now
        self._code: list[str] = []
        self._fields: list[bool] = []  # of each open field, whether its result is a link's words
        self._unseen = 0

    def read(self, relations_: Mapping[str, Relation]) -> None:
        self._relations = relations_
        try:
            through(self._archive.pieces(self._part), start=self._start, end=self._end, words=self._words)
            for identity, relation in relations_.items():
                if is_shown(relation) and identity not in self._used and relation.kind != "hyperlink":
                    self._flow.link(relation.target, tag=f"docx[{relation.kind}]")
        finally:  # what was read before a bound was met stands
            self._flow.finish(self._gathering)

    def _target(self, attributes: Attributes, name: str = "r:id") -> str:
        identity = attributes.get(name, "")
        self._used.add(identity)
        relation = self._relations.get(identity)
        return relation.target if relation and relation.external else ""

    def _start(self, element: str, attributes: Attributes) -> None:
        if element == "mc:Fallback":
            self._unseen += 1
        if self._unseen:
            return
        if element in {"w:tab", "w:cr", "w:br", "w:tc"}:
            self._flow.say(" ")
        elif element in {"w:t", "w:instrText"}:
            self._text = element
        elif element == "w:fldChar":
            self._field(attributes.get("w:fldCharType", ""))
        else:
            self._start_link(element, attributes)

    def _start_link(self, element: str, attributes: Attributes) -> None:
        if element == "w:hyperlink":
            address, anchor = self._target(attributes), attributes.get("w:anchor", "")
            self._flow.open_link(f"{address}#{anchor}" if address and anchor and "#" not in address else address)
        elif element == "w:fldSimple":
            self._flow.open_link(field_address(attributes.get("w:instr", "")))
        elif element in {"a:hlinkClick", "a:hlinkHover"}:
            self._flow.link(self._target(attributes))
        elif element == "a:blip":
            self._flow.link(self._target(attributes, "r:link"), tag="docx[image]")
        elif element.startswith("v:"):
            self._flow.link(attributes.get("href", ""))

    def _end(self, element: str) -> None:
        if element == "mc:Fallback":
            self._unseen -= 1
        if self._unseen:
            return
        if element in {"w:hyperlink", "w:fldSimple"}:
            self._flow.close_link()
        elif element in {"w:t", "w:instrText"}:
            self._text = ""
        elif element == "w:p":
            self._flow.break_line()
            self._gathering.spent.check_time()

    def _field(self, kind: str) -> None:
        """A complex field: its code, from `separate` on its result."""
        match kind:
            case "begin":
                self._fields.append(False)
                self._code.clear()
            case "separate" if self._fields:
                address = field_address("".join(self._code))
                self._code.clear()
                if address:
                    self._flow.open_link(address)
                    self._fields[-1] = True
            case "end" if self._fields:
                if self._fields.pop():
                    self._flow.close_link()
                elif address := field_address("".join(self._code)):  # a field that was never brought up to date
                    self._flow.link(address)
                self._code.clear()

    def _words(self, words: str) -> None:
        if self._unseen:
            return
        if self._text == "w:t":
            self._flow.say(words)
        elif self._text == "w:instrText" and sum(map(len, self._code)) < _FIELD_CODE:
            self._code.append(words)
