"""Workbooks: hyperlinks of cells, HYPERLINK() formulas, plain addresses in cells, comments, shapes; sheet by sheet."""

from collections.abc import Callable, Mapping

from course_sync.content.files.archive import Archive
from course_sync.content.files.drawing import read_drawing
from course_sync.content.files.fields import formula_addresses
from course_sync.content.files.flow import Flow
from course_sync.content.files.limits import MEGABYTE, OverBounds
from course_sync.content.files.parts import Gathering
from course_sync.content.files.relations import Relation, main_part, of_kind, relations
from course_sync.content.files.xml import Attributes, through

_STRINGS = 24 * MEGABYTE  # characters of the strings that cells share


def read_xlsx(archive: Archive, gathering: Gathering) -> None:
    """Every sheet, hidden ones too."""
    workbook = main_part(archive, "xl/workbook.xml")
    known = relations(archive, workbook)
    sheets: list[tuple[str, str]] = []

    def start(element: str, attributes: Attributes) -> None:
        if element == "x:sheet":
            sheets.append((attributes.get("name", ""), attributes.get("r:id", "")))

    through(archive.pieces(workbook), start=start)
    strings = [
        text
        for part in of_kind(known, "sharedStrings")[:1]
        if part in archive.names
        for text in _strings(archive, part)
    ]
    for name, identity in sheets:
        relation = known.get(identity)
        if relation is None or relation.target not in archive.names:
            continue
        gathering.spent.page()
        _Sheet(archive, relation.target, f"sheet:{name}", gathering, strings).read()


def _strings(archive: Archive, part: str) -> list[str]:
    found: list[str] = []
    words: list[str] = []
    size = 0
    speaking = False

    def start(element: str, _: Attributes) -> None:
        nonlocal speaking
        speaking = element == "x:t"

    def end(element: str) -> None:
        nonlocal speaking, size
        if element == "x:si":
            found.append("".join(words))
            words.clear()
            size += len(found[-1]) + 50
            if size > _STRINGS:
                raise OverBounds("its cells hold too much text")
        elif element == "x:t":
            speaking = False

    through(archive.pieces(part), start=start, end=end, words=lambda text: words.append(text) if speaking else None)
    return found


class _Sheet:
    """One sheet as a stream; the words of a cell are known before the hyperlinks, which stand at its end."""

    def __init__(self, archive: Archive, part: str, inside: str, gathering: Gathering, strings: list[str]) -> None:
        self._archive = archive
        self._part = part
        self._gathering = gathering
        self._strings = strings
        self._flow = Flow(inside, "xlsx[hyperlink]")
        self._relations: Mapping[str, Relation] = {}
        self._cell = self._type = self._text = ""
        self._value: list[str] = []
        self._formula: list[str] = []
        self._hyperlinks: dict[str, tuple[str, str]] = {}
        self._shown: dict[str, str] = {}

    def read(self) -> None:
        self._relations = relations(self._archive, self._part)
        self._look_for_hyperlinks()
        try:
            through(self._archive.pieces(self._part), start=self._start, end=self._end, words=self._words)
            self._after_cells()
        finally:  # what was read before a bound was met stands
            self._flow.finish(self._gathering)

    def _after_cells(self) -> None:
        for cell, (written, display) in self._hyperlinks.items():
            self._flow.link(written, self._shown.get(cell) or display or cell)
        for kind in ("comments", "threadedComment"):
            for part in of_kind(self._relations, kind):
                if part in self._archive.names:
                    self._comments(part)
        for part in of_kind(self._relations, "drawing"):
            if part in self._archive.names:
                read_drawing(self._archive, part, self._flow.inside, "xlsx", self._gathering)

    def _look_for_hyperlinks(self) -> None:
        def start(element: str, attributes: Attributes) -> None:
            relation = self._relations.get(attributes.get("r:id", "")) if element == "x:hyperlink" else None
            if relation is not None and relation.external:
                location = attributes.get("location", "")
                target = relation.target
                written = f"{target}#{location}" if location and "#" not in target else target
                cell = attributes.get("ref", "").split(":")[0]
                self._hyperlinks[cell] = (written, attributes.get("display", ""))

        if any(relation.kind == "hyperlink" for relation in self._relations.values()):
            through(self._archive.pieces(self._part), start=start)

    def _start(self, element: str, attributes: Attributes) -> None:
        if element == "x:c":
            self._cell, self._type = attributes.get("r", ""), attributes.get("t", "")
            self._value.clear()
            self._formula.clear()
        elif element in {"x:v", "x:f", "x:t"}:
            self._text = element

    def _words(self, words: str) -> None:
        if self._text == "x:f":
            self._formula.append(words)
        elif self._text:
            self._value.append(words)

    def _end(self, element: str) -> None:
        if element in {"x:v", "x:f", "x:t"}:
            self._text = ""
        elif element == "x:row":
            self._flow.break_line()
            self._gathering.spent.check_time()
        elif element == "x:c":
            self._finish_cell()

    def _finish_cell(self) -> None:
        value = "".join(self._value)
        if self._type == "s":
            value = self._strings[int(value)] if value.isdigit() and int(value) < len(self._strings) else ""
        for written, shown in formula_addresses("".join(self._formula)):
            self._flow.link(written, shown or value, tag="xlsx[formula]")
        if self._type in {"s", "str", "inlineStr"} and value:
            if self._cell in self._hyperlinks:
                self._shown[self._cell] = value[:200]
            self._flow.say(value + " ")

    def _comments(self, part: str) -> None:
        speaking = False

        def start(element: str, _: Attributes) -> None:
            nonlocal speaking
            speaking = element in {"x:t", "tc:text"}

        def end(element: str) -> None:
            nonlocal speaking
            if element in {"x:t", "tc:text"}:
                speaking = False
            elif element in {"x:comment", "tc:threadedComment"}:
                self._flow.break_line()

        say: Callable[[str], None] = self._flow.say
        through(self._archive.pieces(part), start=start, end=end, words=lambda text: say(text) if speaking else None)
