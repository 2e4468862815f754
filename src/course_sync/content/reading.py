"""What reading a text yields, whatever its format: the addresses as written, and the visible words."""

import re
from dataclasses import dataclass, field

MAX_BODY = 8_000_000  # characters read of one text
MAX_LINKS = 5_000  # different written addresses kept of one text
MAX_WORDS = 200  # characters of the words that carry a link

_SURROGATE = re.compile(r"[\ud800-\udfff]")
_INLINED = re.compile(r"(;base64,[A-Za-z0-9+/=]{100})[A-Za-z0-9+/=]+")
_INVISIBLE = re.compile(r"[\u00ad\u200b\u2060\ufeff]")
_SPACES = re.compile(r"[^\S\n]+")
_LINES = re.compile(r" ?\n[ \n]*")


@dataclass(frozen=True, slots=True)
class RawLink:
    """An address as written, not yet judged."""

    tag: str
    written: str
    text: str = ""


@dataclass(slots=True)
class Reading:
    """What was found so far; holds at most `MAX_LINKS` different links and says when there were more.

    Attributes:
        text: the visible words, folded.
        base: the first `<base href>`, "" where there is none.
    """

    links: list[RawLink] = field(default_factory=list)
    text: str = ""
    base: str = ""
    truncated: bool = False
    _seen: set[tuple[str, str]] = field(default_factory=set)

    def add(self, tag: str, written: str, text: str = "") -> bool:
        """Keep a link; False for one already there or beyond the bound."""
        if (tag, written) in self._seen:
            return False
        if len(self.links) >= MAX_LINKS:
            self.truncated = True
            return False
        self._seen.add((tag, written))
        self.links.append(RawLink(tag, written, fold(text[: 4 * MAX_WORDS]).replace("\n", " ")[:MAX_WORDS]))
        return True


def bounded(body: str) -> tuple[str, bool]:
    """The body with bounded length, without what UTF-8 cannot carry and inlined pictures; and whether its end was cut off."""
    cut = _INLINED.sub(r"\1", body)[:MAX_BODY]
    return _SURROGATE.sub("\ufffd", cut).replace("\x00", "\ufffd"), len(cut) == MAX_BODY < len(body)


def fold(text: str) -> str:
    """Runs of white space made one space or, where a line ends, one line end; invisible characters gone."""
    return _LINES.sub("\n", _SPACES.sub(" ", _INVISIBLE.sub("", text.replace("\r", "\n")))).strip()
