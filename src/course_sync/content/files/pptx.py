"""Presentations: slides in their order, their notes and comments, and what the master says on every slide."""

from collections.abc import Mapping

from course_sync.content.files.archive import Archive
from course_sync.content.files.flow import Flow
from course_sync.content.files.parts import Gathering
from course_sync.content.files.relations import Relation, is_shown, main_part, of_kind, relations
from course_sync.content.files.xml import Attributes, through


def read_pptx(archive: Archive, gathering: Gathering) -> None:
    """Every slide that is there, hidden ones too."""
    presentation = main_part(archive, "ppt/presentation.xml")
    seen: set[str] = set()
    for number, slide in enumerate(_slides(archive, presentation), 1):
        gathering.spent.page()
        around = relations(archive, slide)
        _read(archive, slide, f"slide:{number}", gathering)
        for kind, inside in (("notesSlide", "notes"), ("comments", "slide"), ("comment", "slide")):
            for part in of_kind(around, kind):
                if part in archive.names:
                    _read(archive, part, f"{inside}:{number}", gathering)
        for layout in of_kind(around, "slideLayout"):
            for part in (layout, *of_kind(relations(archive, layout), "slideMaster")):
                if part in archive.names and part not in seen:
                    seen.add(part)
                    _read(archive, part, "master", gathering)


def _slides(archive: Archive, presentation: str) -> list[str]:
    """Slides in the order of the show; of a file without that list by their numbers."""
    order: list[str] = []

    def start(element: str, attributes: Attributes) -> None:
        if element == "p:sldId":
            order.append(attributes.get("r:id", ""))

    if presentation in archive.names and presentation.endswith("presentation.xml"):
        through(archive.pieces(presentation), start=start)
        known = relations(archive, presentation)
        slides = [known[identity].target for identity in order if identity in known]
        if slides:
            return [name for name in slides if name in archive.names]
    found = [name for name in archive.names if name.startswith("ppt/slides/slide") and name.endswith(".xml")]
    return sorted(found, key=lambda name: (len(name), name))


_SPOKEN = {"a:t", "p:text", "?t"}  # ?t: of the newer comments
_CARRIERS = {"a:r", "a:fld", "p:sp", "p:pic", "p:graphicFrame", "p:cxnSp", "p:cNvPr"}


def _read(archive: Archive, part: str, inside: str, gathering: Gathering) -> None:
    known = relations(archive, part)
    reader = _Reader(Flow(inside, "pptx[hyperlink]"), known, gathering)
    try:
        through(archive.pieces(part), start=reader.start, end=reader.end, words=reader.words)
    finally:  # what was read before a bound was met stands
        reader.finish()


class _Reader:
    """One slide, notes page, layout or comment as a stream."""

    def __init__(self, flow: Flow, known: Mapping[str, Relation], gathering: Gathering) -> None:
        self._flow = flow
        self._known = known
        self._gathering = gathering
        self._used: set[str] = set()
        self._speaking = False
        self._run: list[str] = []  # the addresses of the run, shape or picture that is open

    def start(self, element: str, attributes: Attributes) -> None:
        if element in {"a:hlinkClick", "a:hlinkHover", "a:hlinkMouseOver"}:
            self._run.append(self._target(attributes.get("r:id", "")))
        elif element == "a:blip":
            self._flow.link(self._target(attributes.get("r:link", "")), tag="pptx[image]")
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
        elif element in _CARRIERS:
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
                self._flow.link(relation.target, tag=f"pptx[{relation.kind}]")
        self._flow.finish(self._gathering)

    def _target(self, identity: str) -> str:
        self._used.add(identity)
        relation = self._known.get(identity)
        return relation.target if relation and relation.external else ""
