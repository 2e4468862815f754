"""Presentations: slides in their order, their notes and comments, and what the master says on every slide."""

from course_sync.content.files.archive import Archive
from course_sync.content.files.drawing import read_drawing
from course_sync.content.files.parts import Gathering
from course_sync.content.files.relations import main_part, of_kind, relations
from course_sync.content.files.xml import Attributes, through

_FORMAT = "pptx"


def read_pptx(archive: Archive, gathering: Gathering) -> None:
    """Every slide that is there, hidden ones too."""
    presentation = main_part(archive, "ppt/presentation.xml")
    seen: set[str] = set()
    for number, slide in enumerate(_slides(archive, presentation), 1):
        gathering.spent.page()
        around = relations(archive, slide)
        read_drawing(archive, slide, f"slide:{number}", _FORMAT, gathering)
        for kind, inside in (("notesSlide", "notes"), ("comments", "slide"), ("comment", "slide")):
            for part in of_kind(around, kind):
                if part in archive.names:
                    read_drawing(archive, part, f"{inside}:{number}", _FORMAT, gathering)
        for layout in of_kind(around, "slideLayout"):
            for part in (layout, *of_kind(relations(archive, layout), "slideMaster")):
                if part in archive.names and part not in seen:
                    seen.add(part)
                    read_drawing(archive, part, "master", _FORMAT, gathering)


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
