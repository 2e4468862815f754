"""Words as they stream by, and the addresses among those that are no link's own."""

from dataclasses import dataclass, field

from course_sync.content.files.outside import leads_out
from course_sync.content.files.parts import Gathering
from course_sync.content.plain import OBJECT, bare, plain_addresses
from course_sync.content.reading import fold

_CARRIED = 200  # pieces of the words that carry a link


@dataclass(slots=True)
class Flow:
    """The running text of one part: words go in, links are opened and closed around them; `finish` hands all over."""

    inside: str
    tag: str
    _loose: list[str] = field(default_factory=list)
    _open: list[tuple[str, list[str]]] = field(default_factory=list)
    _links: list[tuple[str, str, str]] = field(default_factory=list)

    def say(self, words: str) -> None:
        if not self._open:
            self._loose.append(words)
        for _, carried in self._open:
            if len(carried) < _CARRIED:
                carried.append(words)

    def break_line(self) -> None:
        self._loose.append("\n")

    def open_link(self, written: str) -> None:
        """The words from here on carry a link, until it is closed; `written` "" for a link that leads nowhere outside."""
        if not self._open:
            self._loose.append(OBJECT)
        self._open.append((written, []))

    def close_link(self) -> None:
        if not self._open:
            return
        written, carried = self._open.pop()
        self.link(written, "".join(carried))

    def link(self, written: str, text: str = "", tag: str = "") -> None:
        """A link whose words are known already."""
        if written and leads_out(written):
            self._links.append((tag or self.tag, written, text))

    def finish(self, gathering: Gathering) -> None:
        """Hand over links, then plain addresses that are not marked as links here."""
        while self._open:
            self.close_link()
        marked = {bare(written) for _, written, _ in self._links}
        for tag, written, text in self._links:
            gathering.link(self.inside, tag, written, text)
        for written in plain_addresses(fold("".join(self._loose))):
            if bare(written) not in marked:
                gathering.link(self.inside, "text", written, written)
