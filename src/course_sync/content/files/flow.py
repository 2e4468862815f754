"""Words as they stream by, and the addresses among those that are no link's own."""

from dataclasses import dataclass, field

from course_sync.content.files.outside import leads_out
from course_sync.content.files.parts import Gathering
from course_sync.content.plain import OBJECT, plain_addresses
from course_sync.content.reading import fold


@dataclass(slots=True)
class Flow:
    """The running text of one part: words go in, links are opened and closed around them; `finish` hands all over."""

    inside: str
    tag: str
    _words: list[str] = field(default_factory=list)
    _loose: list[str] = field(default_factory=list)
    _open: list[tuple[str, int]] = field(default_factory=list)
    _links: list[tuple[str, str, str]] = field(default_factory=list)

    def say(self, words: str) -> None:
        self._words.append(words)
        if not self._open:
            self._loose.append(words)

    def break_line(self) -> None:
        self._words.append("\n")
        self._loose.append("\n")

    def open_link(self, written: str) -> None:
        """The words from here on carry a link, until it is closed; `written` "" for a link that leads nowhere outside."""
        if not self._open:
            self._loose.append(OBJECT)
        self._open.append((written, len(self._words)))

    def close_link(self) -> None:
        if not self._open:
            return
        written, start = self._open.pop()
        self.link(written, "".join(self._words[start : start + 200]))

    @property
    def is_in_link(self) -> bool:
        return bool(self._open)

    def link(self, written: str, text: str = "", tag: str = "") -> None:
        """A link whose words are known already."""
        if written and leads_out(written):
            self._links.append((tag or self.tag, written, text))

    def finish(self, gathering: Gathering, *, with_words: bool = True) -> None:
        """Hand over links, then plain addresses that are not marked as links here, then the words."""
        while self._open:
            self.close_link()
        marked = {bare(written) for _, written, _ in self._links}
        for tag, written, text in self._links:
            gathering.link(self.inside, tag, written, text)
        for written in plain_addresses(fold("".join(self._loose))):
            if bare(written) not in marked:
                gathering.link(self.inside, "text", written, written)
        if with_words:
            gathering.words(self.inside, fold("".join(self._words)))


def bare(written: str) -> str:
    """The address without what may differ between a link and the same address in words."""
    return written.strip().split("#")[0].lower().removeprefix("https://").removeprefix("http://").rstrip("/")
