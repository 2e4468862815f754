"""Addresses that stand in running text without being marked as links."""

import re
from collections.abc import Iterator

from course_sync.content.address import MAX_ADDRESS, normalise, web_parts
from course_sync.content.reading import Reading, fold

OBJECT = "\ufffc"  # stands in a text where something that is not words was; ends an address

# "https://…" may be glued to a word before it (a line end that was lost); "www." there is the middle of a name.
_BEGIN = r"(?:(?<![@/])https?://|(?<![\w@./=-])www\.)"
# What an address goes over into without a space: another one, a language mark of Moodle's, what no address holds.
_ADDRESS = re.compile(
    rf"{_BEGIN}(?:(?![,;|](?:https?://|www\.)|(?<=[^\W_])https?://|\{{mlang\b)[^\s<>\"„“”«»…\ufffc])+", re.IGNORECASE
)
_TRAILING = ".,;:!?'’‘`*|\\^~–—→•·"
_BRACKETS = {")": "(", "]": "[", "}": "{"}
_FOOTNOTE = re.compile(r"(?:\[\d{1,3}\])+\Z")
# Case endings that Estonian glues on to a name: "www.riigiteataja.ee-s", "https://www.ohvriabi.ee/-lt", "juhend.pdf-ist".
_GLUED_TO_HOST = re.compile(r"((?:https?://)?[\w.-]+\.[a-z]{2,})[-–'’][a-zõäöü]{1,5}\Z", re.IGNORECASE)
_GLUED_TO_PATH = re.compile(
    r"(.*(?:/|\.(?:html?|php|aspx?|pdf|docx?|xlsx?|pptx?)))[-–'’]"
    r"(?:[ie]?(?:s|st|sse|l|le|lt|ks|ni|na|ta|ga)|i|it|t|d|de|des|dest|del|dele)\Z",
    re.IGNORECASE | re.DOTALL,
)


def plain_addresses(text: str) -> Iterator[str]:
    """The addresses in `text`, as written, without the punctuation and brackets of the sentence around them.

    Only what begins with http://, https:// or www. and has a host with a dot: nothing is guessed.
    """
    for found in _ADDRESS.finditer(text):
        written = _trimmed(found[0], text[found.start() - 1] if found.start() else "")
        address = normalise(absolute(written))
        parts = web_parts(address.url) if address else None
        host = parts.host.strip(".") if parts else ""
        if host.startswith("[") or "." in (host if address and written[:4].lower() == "http" else host[4:]):
            yield written


def bare(written: str) -> str:
    """The address without what may differ between a link and the same address in words."""
    return written.strip().split("#")[0].lower().removeprefix("https://").removeprefix("http://").rstrip("/")


def absolute(written: str) -> str:
    """The address with the scheme that Moodle and mail programs would give it."""
    return written if written[:4].lower() == "http" else f"http://{written}"


def read_plain(body: str) -> Reading:
    """A plain text: its words, and the addresses in it."""
    reading = Reading(text=fold(body))
    for written in plain_addresses(reading.text):
        reading.add("text", written, written)
    return reading


def read_address(body: str) -> Reading:
    """A text that is nothing but one address."""
    reading = Reading()
    reading.add("address", body[: MAX_ADDRESS + 1])
    return reading


def _trimmed(written: str, before: str) -> str:
    """Without what belongs to the sentence: punctuation, brackets, footnote marks, case endings.

    Args:
        before: the character in front of it: a bracket or a mark of emphasis that opens there closes behind the address.
    """
    if before in _BRACKETS.values():
        written = written[: _closing(written, before)]
    marks = _TRAILING + ("_" if before == "_" else "")  # many a video's address ends in "_"
    kept = _without_ending(_FOOTNOTE.sub("", _without_ending(written, marks)), marks)
    glued = _GLUED_TO_HOST.fullmatch(kept) or _GLUED_TO_PATH.fullmatch(kept)
    return glued[1] if glued else kept


def _closing(written: str, opening: str) -> int:
    """Where the bracket that was opened before `written` is closed in it; its end where it is not."""
    closing = next(mark for mark, opens in _BRACKETS.items() if opens == opening)
    depth = 0
    for at, character in enumerate(written):
        depth += (character == opening) - (character == closing)
        if depth < 0:
            return at
    return len(written)


def _without_ending(written: str, marks: str) -> str:
    """Without marks and unbalanced brackets at the end. One pass over the brackets: stays linear."""
    open_brackets = {closing: written.count(closing) - written.count(opening) for closing, opening in _BRACKETS.items()}
    end = len(written)
    while end:
        last = written[end - 1]
        if last in _BRACKETS and open_brackets[last] > 0:
            open_brackets[last] -= 1
        elif last not in marks and last not in _BRACKETS.values():
            break
        elif last in _BRACKETS.values():
            closing = next(closing for closing, opening in _BRACKETS.items() if opening == last)
            open_brackets[closing] += 1
        end -= 1
    return written[:end]
