"""What a page says, as far as verdicts need it: title, headings, words, marks. Pure."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import lru_cache

from selectolax.lexbor import LexborHTMLParser, LexborNode

from course_sync.links.data import MAX_DATA, error_words, is_data
from course_sync.links.depth import shallow_part
from course_sync.links.light import light
from course_sync.links.manner import is_advice
from course_sync.links.marks import Marked, marked_by_head
from course_sync.links.own import ENOUGH_PROSE, MOST_SENTENCES, SUSPICIOUS_PART, own_part, split
from course_sync.links.texts import MAX_TEXT, beginning, decode, fold, utf8
from course_sync.links.unseen import SMALL, leads_to_missing, said_unseen, told_by_framework

Metas = list[tuple[LexborNode, dict[str, str | None]]]
_REFRESH = re.compile(
    r"""\s*[0-5](?:\.\d*)?\s*[;,]\s*(?:url\s*=\s*)?["']?([^"'\s][^"']{0,2000})["']?\s*""", re.IGNORECASE
)
_SCRIPTED = re.compile(
    r"""(?:^|[\s;{(])(?:(?:window|document|self|top|parent)\.){0,2}location(?:\.href)?\s*(?:=|\.(?:replace|assign)\()\s*(["'])([^"'\s]{1,2000})\1"""
)
_HTML_TYPES = frozenset({"text/html", "application/xhtml+xml"})
_READ_TYPES = _HTML_TYPES | {"text/plain"}
_SHOWN = (
    b"<frame",
    b"<img",
    b"<svg",
    b"<object",
    b"<embed",
    b"<video",
    b"<audio",
    b"<canvas",
    b"<input",
    b"<button",
    b"<picture",
    b"background",
    b"<applet",
)
_SLUG = re.compile(r"[^\w-]+")
_MOST_SOURCE = 200_000
_HARDLY_ANY = 200


@light
@dataclass(frozen=True, slots=True)
class Page:
    """An HTML page, read.

    Attributes:
        title: of the head, white space folded.
        headings: texts of h1 and h2 of its own part, in order; of the whole page where that has none. Of a page with much prose the first
            one, where no more were asked for.
        text: the beginning of the visible words (no scripts, no styles), of a page with much prose some 500 characters; all of them where
            they are less than 3,100, or less than that.
        rest: what follows, as it stands in the source.
        prose: how many of its own characters stand in paragraphs, counted up to about 5,000.
        own: how many characters its own part holds outside links, without head, menus, side and foot; -1 where unknown.
        noindex: it asks search machines to leave it out.
        sources: addresses of scripts and frames.
        scripts: how many scripts it has.
        asks_password: its own part has a password field.
        fields: how many fields and buttons its own part has; not counted where it has much prose.
        sentences: the first sentences of its own part, block by block, where that is short; else none.
        cells: those of the sentences that stand in cells of tables: entries, which state nothing.
        marks: attributes of the root that say who made it ("data-adblockkey" is a parking service's); of a short page, what `widgets` names, too.
        anchors: ids and names that a #fragment may point at; only where asked for.
        named_by_script: its headings of all ranks, of which scripts of such pages commonly make names; only where asked for.
        source: its inline scripts; only where asked for.
        refresh: where it sends its reader within five seconds by itself (meta refresh, or a script and nothing else), as
            written; "" where nowhere.
        truncated: the page went on beyond the bound.
        blank: nothing at all is to be seen on it, and nothing draws it.
        marked_missing: what names in its markup say: `WHOLE` where its root or its head does ("error404", "prerender-status-code"),
            `PART` where an element does, `ERROR` where an element is only for errors of whatever kind; of much prose only what its head says.
        verses: how many of its broken lines run on into the next, as those of poems do.
    """

    title: str = ""
    headings: tuple[str, ...] = ()
    text: str = ""
    rest: str = field(default="", repr=False)
    prose: int = 0
    own: int = -1
    noindex: bool = False
    sources: tuple[str, ...] = ()
    scripts: int = 0
    asks_password: bool = False
    fields: int = 0
    sentences: tuple[str, ...] = ()
    cells: frozenset[str] = frozenset()
    marks: frozenset[str] = frozenset()
    anchors: frozenset[str] = frozenset()
    named_by_script: tuple[str, ...] = ()
    source: str = field(default="", repr=False)
    refresh: str = ""
    truncated: bool = False
    blank: bool = False
    marked_missing: Marked = Marked.NOT
    verses: int = 0

    @property
    def whole_text(self) -> str:
        """The visible words, at most 20,000 characters. Folding them costs as much as all else, and few ask."""
        return f"{self.text} {fold(self.rest)}"[:MAX_TEXT].rstrip() if self.rest else self.text

    @property
    def spoken(self) -> tuple[str, ...]:
        """The sentences that are no cells of tables."""
        return tuple(text for text in self.sentences if text not in self.cells) if self.cells else self.sentences

    @property
    def size(self) -> int:
        """How much it says itself, in characters."""
        return self.own if self.own >= 0 else len(self.text)

    @property
    def made_anchors(self) -> frozenset[str]:
        """What scripts commonly call a heading: its words joined by "-" or "_"."""
        lines = (_SLUG.sub(" ", fold(text)[:200]).split() for text in self.named_by_script)
        names = {mark.join(words) for words in lines for mark in ("-", "_", "")}
        return frozenset(names | {name.lower() for name in names})

    @property
    def drawn_by_script(self) -> bool:
        """Hardly any words of its own, but scripts: what a person sees is not in the HTML."""
        return self.scripts > 0 and len(self.text) < _HARDLY_ANY and not self.headings

    @property
    def gives_advice(self) -> bool:
        """Its title or first heading announces advice: what it says of errors and walls is about others'."""
        return is_advice(self.title) or (bool(self.headings) and is_advice(self.headings[0]))


def may_be_read(content_type: str) -> bool:
    """Whether a body of this Content-Type can say that it is not what was asked for: pages, and data that hold an error."""
    return may_be_html(content_type) or is_data(content_type)


@lru_cache(maxsize=256)
def may_be_html(content_type: str) -> bool:
    """Whether a body of this Content-Type is worth reading. None given: it may be. Plain text is short of tags only."""
    kind = content_type.partition(";")[0].strip().lower()
    return not kind or kind in _READ_TYPES


def is_page_of(body: bytes) -> bool:
    """Whether a body begins as an HTML page does, whatever its Content-Type: an error sent under a file's type."""
    return _BEGINS_AS_PAGE.match(body) is not None


_BEGINS_AS_PAGE = re.compile(rb"(?:\xef\xbb\xbf)?\s*<(?:!doctype\s+html|html)[\s>]", re.IGNORECASE)


def read_page(
    body: bytes, headers: Mapping[str, str], *, truncated: bool = False, whole: bool = False, all_headings: bool = True
) -> Page | None:
    """The page in `body`; None where it is neither HTML, nor plain text, nor an error in JSON or XML.

    Args:
        whole: with what only #fragments need (`anchors`, `named_by_script`, `source`).
        all_headings: of a page with much prose, too; of one that answered well nobody asks.
    """
    content_type = headers.get("content-type", "")
    if is_data(content_type):
        return _data_page(body, content_type, truncated=truncated)
    if not may_be_html(content_type) and not is_page_of(body):
        return None
    kind = content_type.partition(";")[0].strip().lower()
    if kind == "text/plain":
        return _plain_page(body, content_type, truncated=truncated)
    if not kind and not body.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"<"):
        return None
    return _html_page(body, content_type, truncated=truncated, whole=whole, all_headings=all_headings)


def _html_page(body: bytes, content_type: str, *, truncated: bool, whole: bool, all_headings: bool) -> Page:
    shallow = shallow_part(body)
    body, truncated = shallow, truncated or len(shallow) < len(body)
    markup = utf8(body, content_type)
    tree = LexborHTMLParser(markup)
    root, top = tree.root, tree.body
    # What may stand in a <noscript> or a <template> is asked for as text: these are gone from the tree below.
    scripts, metas = tree.tags("script"), [(node, node.attributes) for node in tree.tags("meta")]
    robots, refresh, sent_on = _told_by_head(tree, scripts, metas)
    frames = [node.attributes.get("src") or "" for node in _frames(tree)]
    sources = tuple(source for node in scripts if (source := node.attributes.get("src")) is not None)
    sources += tuple(filter(None, frames))
    titled = tree.tags("title")
    title = fold(titled[0].text())[:300] if titled else ""
    source = "\n".join(node.text() for node in scripts)[:_MOST_SOURCE] if whole else ""
    anchors = _anchors(tree) if whole else frozenset()
    count, by_head = len(scripts), marked_by_head([told for _, told in metas])
    asks_anywhere = any((node.attributes.get("type") or "").lower() == "password" for node in tree.tags("input"))
    tree.strip_tags(["script", "style", "noscript", "template", "svg", "title"])
    shown = top.text(separator=" ") if top is not None else ""
    text, rest = beginning(shown, _SOME)
    unseen = said_unseen(LexborHTMLParser(markup)) if not text and len(body) < SMALL else ""
    named = tuple(node.text(separator=" ") for node in tree.css(_RANKS)[:_MOST_RANKS]) if whole and count else ()
    drawn_as_missing = len(text) < _HARDLY_ANY and _is_drawn_as_missing(tree, frames[:2], body)
    own = own_part(tree, asks_anywhere, all_headings=all_headings)
    if rest and not own.is_long:
        text, rest = beginning(shown)
    marks = frozenset(root.attributes) if root is not None else frozenset()
    anything = truncated or text or title or refresh or count or sources or _shows_something(body)
    return Page(
        title=title,
        headings=own.headings,
        text=unseen or text,
        rest=rest,
        prose=own.prose,
        own=own.characters + len(unseen),
        noindex="noindex" in robots or "none" in robots.split(","),
        sources=sources[:50],
        scripts=count,
        asks_password=own.asks_password,
        fields=own.fields,
        sentences=tuple(split(unseen)) if unseen else own.sentences,
        cells=own.cells,
        marks=marks | own.widgets,
        anchors=anchors,
        named_by_script=named,
        source=source,
        blank=not anything,
        refresh=refresh or (sent_on if len(text) < _HARDLY_ANY and not own.asks_password else ""),
        truncated=truncated,
        marked_missing=Marked.WHOLE if drawn_as_missing else by_head or own.marked,
        verses=own.verses,
    )


_SOME = 500  # characters of a text: whether it is longer is all that is asked of a long one
_RANKS, _MOST_RANKS = "h1, h2, h3, h4, h5, h6", 300


def _frames(tree: LexborHTMLParser) -> list[LexborNode]:
    """Frames in the order in which they stand; pages have one kind or the other, hardly ever both."""
    inner, outer = tree.tags("iframe"), tree.tags("frame")
    return tree.css("iframe, frame") if inner and outer else inner or outer


def _shows_something(body: bytes) -> bool:
    small = body.lower()
    return any(tag in small for tag in _SHOWN)


def _told_by_head(tree: LexborHTMLParser, scripts: list[LexborNode], metas: Metas) -> tuple[str, str, str]:
    """What it tells robots, where it sends its reader on, and where a script does."""
    top = tree.body
    refresh = _refresh(metas)
    onload = (top.attributes.get("onload") or "") if top is not None else ""
    return _robots(metas), refresh, "" if refresh else _scripted(scripts, onload)


def _is_drawn_as_missing(tree: LexborHTMLParser, frames: list[str], body: bytes) -> bool:
    """Whether a page without words, which a script or a frame draws, is the one for missing pages."""
    return told_by_framework(body) or leads_to_missing(tree, frames)


def _plain_page(body: bytes, content_type: str, *, truncated: bool) -> Page:
    told = decode(body, content_type)[: 2 * MAX_TEXT]
    text = fold(told)[:MAX_TEXT]
    lines = [fold(line) for line in told.splitlines()] if len(text) < SUSPICIOUS_PART else []
    sentences = tuple(part for line in lines for part in split(line))[:MOST_SENTENCES]
    return Page(text=text, prose=min(len(text), ENOUGH_PROSE), sentences=sentences, truncated=truncated)


def _data_page(body: bytes, content_type: str, *, truncated: bool) -> Page | None:
    """An error told to programs, as a page that bears its words; never more than that: data have no spots and no general page."""
    said = () if truncated or len(body) > MAX_DATA else error_words(body, content_type)
    if not said:
        return None
    text = fold(". ".join(said))
    return Page(title=fold(said[0]), text=text, own=len(text), truncated=True)


def _robots(metas: Metas) -> str:
    named = (told for _, told in metas if (told.get("name") or "").lower() == "robots")
    return " ".join(told.get("content") or "" for told in named).lower()


def _anchors(tree: LexborHTMLParser) -> frozenset[str]:
    names: set[str | None] = set()
    for node in tree.css("[id], a[name]"):
        told = node.attributes
        names.add(told.get("id"))
        if node.tag == "a":
            names.add(told.get("name"))
    return frozenset(filter(None, names))


def _scripted(scripts: list[LexborNode], onload: str = "") -> str:
    """Where a script sends the reader at once; "" where none does."""
    for script in (onload, *(node.text() for node in scripts[:5])):
        found = _SCRIPTED.search(script) if len(script) < 1_000 else None
        if found:
            return found[2]
    return ""


def _refresh(metas: Metas) -> str:
    for node, told in metas:
        if (told.get("http-equiv") or "").lower() != "refresh":
            continue
        target = refresh_target(told.get("content") or "")
        if target and (node.parent is None or node.parent.tag != "noscript"):
            return target
    return ""


def refresh_target(content: str) -> str:
    """Where "0; url=…" sends a reader within five seconds; "" where nowhere, or to the same page."""
    found = _REFRESH.fullmatch(content[:2_100]) if content else None
    return found[1].strip() if found else ""
