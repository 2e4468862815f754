"""Web pages, plain texts, subtitles, shortcuts."""

import plistlib
import re
from collections.abc import Callable
from xml.parsers.expat import ExpatError

from course_sync.content.files.encodings import decoded
from course_sync.content.files.limits import Damaged
from course_sync.content.files.outside import leads_out, of_document
from course_sync.content.files.parts import Gathering
from course_sync.content.html import read_html
from course_sync.content.plain import read_plain
from course_sync.content.reading import RawLink, Reading, bounded

_SHORTCUT = re.compile(r"^[ \t]*(?:BASE)?URL[ \t]*=[ \t]*(\S.*?)[ \t\r]*$", re.IGNORECASE | re.MULTILINE)
_DECLARATION = re.compile(r"\A\s*<\?xml[^>]*>")
_TAG = re.compile(r"</?[a-zA-Z][^<>]{0,200}>|\{\\[^{}]{0,40}\}")  # <i>, <font …>, {\an8} of subtitles


def read_page(body: bytes, inside: str, gathering: Gathering, keep: Callable[[RawLink], bool] = of_document) -> None:
    """A web page: the addresses that lead out of it."""
    gathering.reading(inside, page_reading(decoded(body, markup=True)), keep)


def page_reading(text: str) -> Reading:
    """What a page says; where it declares a base elsewhere, relative addresses are of that place and stay out too."""
    cut, was_cut = bounded(_DECLARATION.sub("", text, count=1))
    reading = read_html(cut)
    reading.truncated |= was_cut
    return reading


def read_text(body: bytes, inside: str, gathering: Gathering) -> None:
    """A plain text; subtitles are one, with marks of their own between."""
    cut, was_cut = bounded(_TAG.sub(" ", decoded(body)))
    reading = read_plain(cut)
    reading.truncated |= was_cut
    gathering.reading(inside, reading)


def read_shortcut(body: bytes, gathering: Gathering) -> None:
    """A shortcut of Windows (.url) or a free desktop (.desktop)."""
    found = {match[1] for match in _SHORTCUT.finditer(decoded(body)[:100_000])}
    if not found:
        raise Damaged("the shortcut names no address")
    for written in sorted(found):
        if leads_out(written):
            gathering.link("", "shortcut", written)


def read_webloc(body: bytes, gathering: Gathering) -> None:
    """A shortcut of a Mac: a property list, XML or binary."""
    try:
        content = plistlib.loads(body)
    except (ValueError, ExpatError, KeyError, IndexError, OverflowError, RecursionError, AttributeError) as error:
        raise Damaged("the shortcut is no property list") from error
    written = content.get("URL") if isinstance(content, dict) else None
    if not isinstance(written, str):
        raise Damaged("the shortcut names no address")
    if leads_out(written):
        gathering.link("", "shortcut", written)
