"""What a page says, as far as verdicts need it: title, headings, words, marks. Pure."""

import codecs
import re
from collections.abc import Mapping
from dataclasses import dataclass

from selectolax.lexbor import LexborHTMLParser

_CHARSET = re.compile(r"""charset\s*=\s*["']?\s*([A-Za-z0-9_.:-]{2,40})""", re.IGNORECASE)
_BOMS = ((codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be"))
_REFRESH = re.compile(
    r"""\s*[0-5](?:\.\d*)?\s*[;,]\s*(?:url\s*=\s*)?["']?([^"'\s][^"']{0,2000})["']?\s*""", re.IGNORECASE
)
_HTML_TYPES = frozenset({"text/html", "application/xhtml+xml"})
MAX_TEXT = 20_000
ENOUGH_PROSE = 5_000


@dataclass(frozen=True, slots=True)
class Page:
    """An HTML page, read.

    Attributes:
        title: of the head, white space folded.
        headings: texts of h1 and h2, in order.
        text: visible words (no scripts, no styles), at most 20,000 characters.
        prose: how many of its characters stand in paragraphs, counted up to about 5,000.
        noindex: it asks search machines to leave it out.
        sources: addresses of scripts and frames.
        scripts: how many scripts it has.
        asks_password: it has a password field.
        anchors: ids and names that a #fragment may point at.
        refresh: where it sends its reader within five seconds by itself (meta refresh), as written; "" where nowhere.
        truncated: the page went on beyond the bound.
    """

    title: str = ""
    headings: tuple[str, ...] = ()
    text: str = ""
    prose: int = 0
    noindex: bool = False
    sources: tuple[str, ...] = ()
    scripts: int = 0
    asks_password: bool = False
    anchors: frozenset[str] = frozenset()
    refresh: str = ""
    truncated: bool = False

    @property
    def drawn_by_script(self) -> bool:
        """Hardly any words of its own, but scripts: what a person sees is not in the HTML."""
        return self.scripts > 0 and len(self.text) < 200 and not self.headings


def may_be_html(content_type: str) -> bool:
    """Whether a body of this Content-Type is worth reading. None given: it may be."""
    kind = content_type.partition(";")[0].strip().lower()
    return not kind or kind in _HTML_TYPES


def read_page(body: bytes, headers: Mapping[str, str], *, truncated: bool = False) -> Page | None:
    """The page in `body`; None where it is not HTML."""
    content_type = headers.get("content-type", "")
    if not may_be_html(content_type):
        return None
    if not content_type and not body.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"<"):
        return None
    tree = LexborHTMLParser(decode(body, content_type))
    anchors = frozenset(
        value
        for node in tree.css("[id], a[name]")
        for value in (node.attributes.get("id"), node.attributes.get("name") if node.tag == "a" else None)
        if value
    )
    scripts = tree.css("script")
    robots = " ".join((node.attributes.get("content") or "") for node in tree.css('meta[name="robots" i]')).lower()
    sources = tuple(node.attributes.get("src") or "" for node in tree.css("script[src], iframe[src], frame[src]"))
    title = tree.css_first("title")
    refresh = _refresh(tree)
    asks_password = tree.css_first('input[type="password" i]') is not None
    count = len(scripts)
    tree.strip_tags(["script", "style", "noscript", "template", "svg", "title"])
    text = tree.body.text(separator=" ") if tree.body is not None else ""
    return Page(
        title=fold(title.text())[:300] if title is not None else "",
        headings=tuple(fold(node.text(separator=" "))[:300] for node in tree.css("h1, h2")[:20]),
        text=_beginning(text),
        prose=_prose(tree),
        noindex="noindex" in robots or "none" in robots.split(","),
        sources=sources[:50],
        scripts=count,
        asks_password=asks_password,
        anchors=anchors,
        refresh=refresh,
        truncated=truncated,
    )


def _refresh(tree: LexborHTMLParser) -> str:
    for node in tree.css('meta[http-equiv="refresh" i]'):
        found = _REFRESH.fullmatch(node.attributes.get("content") or "")
        if found and (node.parent is None or node.parent.tag != "noscript"):
            return found[1].strip()
    return ""


def _prose(tree: LexborHTMLParser) -> int:
    count = 0
    for node in tree.css("p"):
        count += len(node.text().strip())
        if count > ENOUGH_PROSE:
            break
    return count


def decode(body: bytes, content_type: str) -> str:
    """The body's text by its byte order mark, header, own declaration, or else UTF-8, or else windows-1252."""
    for mark, name in _BOMS:
        if body.startswith(mark):
            return body[len(mark) :].decode(name, errors="replace")
    declared = _CHARSET.search(content_type) or _CHARSET.search(body[:2048].decode("ascii", errors="replace"))
    if declared:
        try:
            if codecs.lookup(declared[1])._is_text_encoding:  # noqa: SLF001 - "base64" and "zip" are codecs too
                return body.decode(declared[1], errors="replace")
        except (LookupError, UnicodeError):
            pass
    try:
        return body.decode("utf-8")
    except UnicodeDecodeError as error:
        # A body cut in the middle of a character is still UTF-8.
        cut = error.reason == "unexpected end of data" and error.start >= len(body) - 4
        return body.decode("utf-8" if cut else "cp1252", errors="replace")


def _beginning(text: str) -> str:
    """The first `MAX_TEXT` characters of the folded text; most pages need not be folded much further than that."""
    folded = fold(text[: MAX_TEXT + MAX_TEXT // 5])
    return (folded if len(folded) >= MAX_TEXT else fold(text[: 2 * MAX_TEXT]))[:MAX_TEXT]


def fold(text: str) -> str:
    """White space folded to single spaces."""
    return " ".join(text.split())
