"""Addresses that stand in running text without being marked as links."""

import re
from collections.abc import Iterator

from course_sync.content.address import MAX_ADDRESS, normalise, web_parts
from course_sync.content.reading import Reading, fold

OBJECT = "\ufffc"  # stands in a text where something that is not words was; ends an address

_ADDRESS = re.compile(
    r"(?<![\w@./:=-])(?:https?://|www\.)(?:(?![,;|](?:https?://|www\.))[^\s<>\"„“”«»…\ufffc])+", re.IGNORECASE
)
_TRAILING = ".,;:!?'’‘`*_|\\^~"
_BRACKETS = {")": "(", "]": "[", "}": "{"}
# A case ending that Estonian glues on to a name: "www.riigiteataja.ee-s".
_CASE_ENDING = re.compile(r"((?:https?://)?[\w.-]+\.[a-z]{2,})[-'’][a-zõäöü]{1,5}\Z", re.IGNORECASE)


def plain_addresses(text: str) -> Iterator[str]:
    """The addresses in `text`, as written, without the punctuation and brackets of the sentence around them.

    Only what begins with http://, https:// or www. and has a host with a dot: nothing is guessed.
    """
    for found in _ADDRESS.finditer(text):
        written = _trimmed(found[0])
        address = normalise(absolute(written))
        parts = web_parts(address.url) if address else None
        host = parts.host.strip(".") if parts else ""
        if host.startswith("[") or "." in (host if address and written[:4].lower() == "http" else host[4:]):
            yield written


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


def _trimmed(written: str) -> str:
    """Without sentence punctuation and unbalanced closing brackets at the end. One pass over the brackets: stays linear."""
    open_brackets = {closing: written.count(closing) - written.count(opening) for closing, opening in _BRACKETS.items()}
    end = len(written)
    while end:
        last = written[end - 1]
        if last in _BRACKETS and open_brackets[last] > 0:
            open_brackets[last] -= 1
        elif last not in _TRAILING and last not in _BRACKETS.values():
            break
        elif last in _BRACKETS.values():
            closing = next(closing for closing, opening in _BRACKETS.items() if opening == last)
            open_brackets[closing] += 1
        end -= 1
    kept = written[:end]
    glued = _CASE_ENDING.fullmatch(kept)
    return glued[1] if glued else kept
