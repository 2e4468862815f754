"""A mail as plain values, every word of it in the recipient's language: what the text and the HTML part both lay out.

Templates hold no words, so the two parts cannot say different things.
"""

from dataclasses import dataclass
from urllib.parse import urlsplit

_URL_CHARACTERS = 2000


@dataclass(frozen=True, slots=True)
class Anchor:
    """A link that may be clicked: http or https only."""

    text: str
    url: str


@dataclass(frozen=True, slots=True)
class Fact:
    """A labelled value of a line."""

    label: str
    text: str
    strong: bool = False


@dataclass(frozen=True, slots=True)
class Line:
    """One finding, event or course.

    Attributes:
        mark: "error", "warning", "hint", "fixed": how it looks.
        links: the first is the one that is mostly wanted.
        answers: what a person may answer.
        title: what the line is about, above it; "" where its group says it. `url`: where the title leads.
        dense: its facts go on one line: for what is only recalled.
    """

    mark: str
    word: str
    problem: str
    note: str = ""
    facts: tuple[Fact, ...] = ()
    links: tuple[Anchor, ...] = ()
    answers: tuple[Anchor, ...] = ()
    title: str = ""
    url: str = ""
    dense: bool = False


@dataclass(frozen=True, slots=True)
class Group:
    """The lines of one course."""

    name: str
    url: str
    lines: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class Part:
    """New, still open, or fixed. `lead`: a sentence above its lines; "" for none."""

    kind: str
    title: str
    lead: str
    groups: tuple[Group, ...]


@dataclass(frozen=True, slots=True)
class DigestView:
    """A mail in parts: a digest, or an overview.

    Attributes:
        preview: what a list of mails shows beside the subject; not seen in the mail itself.
        glance: course → what there is to do in it, where there are several courses.
    """

    language: str
    subject: str
    title: str
    intro: str
    parts: tuple[Part, ...]
    remarks: tuple[str, ...]
    foot: tuple[str, ...]
    preview: str = ""
    glance: tuple[Fact, ...] = ()


@dataclass(frozen=True, slots=True)
class NoticeView:
    language: str
    subject: str
    title: str
    happened: str
    facts: tuple[Fact, ...]
    details_title: str
    details: tuple[str, ...]
    todo: Fact
    foot: tuple[str, ...]


def clickable(url: str) -> str:
    """`url` when a mail may link to it, else ""."""
    try:
        parts = urlsplit(url)
    except ValueError:
        return ""
    safe = parts.scheme in {"http", "https"} and parts.hostname and len(url) <= _URL_CHARACTERS
    return url if safe and url.isprintable() and not any(character in url for character in ' "<>\\^`{|}') else ""


def anchors(*wanted: tuple[str, str]) -> tuple[Anchor, ...]:
    """Those of (words, address) that may be clicked."""
    return tuple(Anchor(text, url) for text, url in wanted if clickable(url))
