"""What reading a file yields: the addresses in it and where they stand. Its words may be a list of people, and are not kept."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from course_sync.content.files.limits import OverBounds, Spent
from course_sync.content.reading import RawLink, Reading, fold
from course_sync.model.course import Document

_MAX_PLACE = 200  # characters of a part's name
_PART_LINKS = 5_000


@dataclass(frozen=True, slots=True)
class FilePart:
    """One page, slide, sheet or entry.

    Attributes:
        inside: kind and name, "page:3", "slide:2", "notes:2", "sheet:Eelarve", "entry:leht1.html", "element:Küsimus 3";
            "" for a file without parts.
        links: addresses as written that lead out of the file; relative ones are left out.
    """

    inside: str
    links: tuple[RawLink, ...] = ()


@dataclass(frozen=True, slots=True)
class FileReading:
    """A file, read.

    Attributes:
        parts: those that hold links.
        problem: why not all was read: "protected", "damaged", "over_bounds", "not_supported"; "" for a file that was read whole.
        detail: the same in English for the administrator, without words of the file.
        document: of a PDF that was read whole and has words, what it tells of itself; None for all others.
    """

    parts: tuple[FilePart, ...] = ()
    problem: str = ""
    detail: str = ""
    document: Document | None = None


@dataclass(slots=True)
class Gathering:
    """Collects parts while a reader goes through a file; keeps what was found when a bound is met."""

    spent: Spent
    document: Document | None = None
    _links: dict[str, dict[tuple[str, str], RawLink]] = field(default_factory=dict)
    _link_count: int = 0

    def link(self, inside: str, tag: str, written: str, text: str = "") -> None:
        """Keep an address of a part, once for each way it is written there."""
        links = self._links.setdefault(inside[:_MAX_PLACE], {})
        key = (tag, written)
        if key in links:
            return
        self._link_count += 1
        if self._link_count > self.spent.limits.links:
            raise OverBounds(f"more than {self.spent.limits.links} links")
        if len(links) >= _PART_LINKS:
            raise OverBounds(f"more than {_PART_LINKS} links in one part")
        links[key] = RawLink(tag, written, fold(text[:800]).replace("\n", " ")[:200])

    def reading(self, inside: str, reading: Reading, keep: Callable[[RawLink], bool] | None = None) -> None:
        """Keep what a text's reader found."""
        for raw in reading.links:
            if keep is None or keep(raw):
                self.link(inside, raw.tag, raw.written, raw.text)
        if reading.truncated:
            raise OverBounds("a text in it is too long or has too many links")

    def parts(self) -> Iterator[FilePart]:
        """Everything so far, parts in the order they were met."""
        for inside, links in self._links.items():
            yield FilePart(inside, tuple(links.values()))
