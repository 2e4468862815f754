"""What Office draws: slides, notes, shapes on a sheet, diagrams. Links of runs, shapes and pictures, and the words in them."""

from collections.abc import Mapping

from course_sync.content.files.archive import Archive
from course_sync.content.files.flow import Flow
from course_sync.content.files.parts import Gathering
from course_sync.content.files.relations import Relation, is_shown, of_kind, relations
from course_sync.content.files.xml import Attributes, through

_SPOKEN = {"a:t", "p:text", "?t"}  # ?t: of the newer comments
_CARRIERS = {"r", "fld", "sp", "pic", "graphicFrame", "cxnSp", "cNvPr", "pt"}


def read_drawing(archive: Archive, part: str, inside: str, format_: str, gathering: Gathering) -> None:
    """One part of a document that is drawn, and the diagrams (SmartArt) in it.

    Args:
        format_: "pptx", "docx", "xlsx": what its links are tagged by.
    """
    known = relations(archive, part)
    reader = _Reader(Flow(inside, f"{format_}[hyperlink]"), format_, known, gathering)
    try:
        through(archive.pieces(part), start=reader.start, end=reader.end, words=reader.words)
    finally:  # what was read before a bound was met stands
        reader.finish()
    read_diagrams(archive, known, inside, format_, gathering)


def read_diagrams(
    archive: Archive, known: Mapping[str, Relation], inside: str, format_: str, gathering: Gathering
) -> None:
    """The diagrams that a part shows; beside each lies a picture of it, which says the same again."""
    for part in of_kind(known, "diagramData"):
        if part in archive.names:
            read_drawing(archive, part, inside, format_, gathering)


class _Reader:
    """One part as a stream."""

    def __init__(self, flow: Flow, format_: str, known: Mapping[str, Relation], gathering: Gathering) -> None:
        self._flow = flow
        self._format = format_
        self._known = known
        self._gathering = gathering
        self._used: set[str] = set()
        self._speaking = False
        self._run: list[str] = []  # the addresses of the run, shape or picture that is open

    def start(self, element: str, attributes: Attributes) -> None:
        if element in {"a:hlinkClick", "a:hlinkHover", "a:hlinkMouseOver"}:
            self._run.append(self._target(attributes.get("r:id", "")))
        elif element == "a:blip":
            self._flow.link(self._target(attributes.get("r:link", "")), tag=f"{self._format}[image]")
        elif element in _SPOKEN:
            self._speaking = True
            if self._run:
                self._flow.open_link(self._run.pop(0))
        elif element in {"a:br", "a:tc"}:
            self._flow.say(" ")

    def end(self, element: str) -> None:
        if element in _SPOKEN:
            self._speaking = False
            self._flow.close_link()
        elif element.rpartition(":")[2].lstrip("?") in _CARRIERS:
            for written in self._run:
                self._flow.link(written)
            self._run.clear()
        elif element == "a:p":
            self._flow.break_line()
            self._gathering.spent.check_time()

    def words(self, words: str) -> None:
        if self._speaking:
            self._flow.say(words)

    def finish(self) -> None:
        for identity, relation in self._known.items():
            if is_shown(relation) and identity not in self._used:
                self._flow.link(relation.target, tag=f"{self._format}[{relation.kind}]")
        self._flow.finish(self._gathering)

    def _target(self, identity: str) -> str:
        self._used.add(identity)
        relation = self._known.get(identity)
        return relation.target if relation and relation.external else ""
