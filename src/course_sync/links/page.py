"""What a page says, as far as verdicts need it: title, headings, words, marks. Pure."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from selectolax.lexbor import LexborHTMLParser, LexborNode

from course_sync.links.beside import cells_of, drop_hidden, drop_teasers, take_out, widgets
from course_sync.links.bounds import SHORT_PROSE
from course_sync.links.data import MAX_DATA, error_words, is_data
from course_sync.links.depth import shallow_part
from course_sync.links.manner import is_advice, is_foot
from course_sync.links.marks import Marked, marked, marked_as_error
from course_sync.links.texts import MAX_TEXT, beginning, decode, fold, utf8
from course_sync.links.unseen import SMALL, leads_to_missing, said_unseen, told_by_framework

_REFRESH = re.compile(
    r"""\s*[0-5](?:\.\d*)?\s*[;,]\s*(?:url\s*=\s*)?["']?([^"'\s][^"']{0,2000})["']?\s*""", re.IGNORECASE
)
_SCRIPTED = re.compile(
    r"""(?:^|[\s;{(])(?:(?:window|document|self|top|parent)\.){0,2}location(?:\.href)?\s*(?:=|\.(?:replace|assign)\()\s*(["'])([^"'\s]{1,2000})\1"""
)
_HTML_TYPES = frozenset({"text/html", "application/xhtml+xml"})
_READ_TYPES = _HTML_TYPES | {"text/plain"}
# fmt: off
_BLOCKS = frozenset({
    "address", "article", "aside", "blockquote", "body", "br", "center", "dd", "details", "div", "dl", "dt", "fieldset", "figcaption", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "legend", "li", "main", "nav", "ol", "option", "p", "pre", "section", "select", "summary", "table", "tbody", "td", "th", "tr", "ul", "button", "label",
})
# fmt: on
_ENDS = re.compile(r"(?<=[.!?…])(?<!\d\.)\s+")  # not within "12. detsembril"
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
ENOUGH_PROSE = 5_000
_SUSPICIOUS_PART = 3_000
_LONG_PROSE = 3_000
_HIDDEN_FIELD = 'input[type="password" i]'
_MOST_BLOCKS = 200
_LINES = frozenset({"h1", "h2", "h3", "h4", "p", "div", "center"})  # list items and cells are no lines of a sentence
_LINE = 3  # words of a broken line at least; menus have fewer
_MOST_LINKS = 2_000
_AROUND = (
    "nav, footer, aside, header, [hidden], [role=navigation], [role=banner], [role=contentinfo], [role=complementary], [role=search], "
    "[role=dialog], [aria-hidden=true]"
)
# Sites without such elements name their parts so, nearly all of them.
_NAMED_AROUND = (
    ", ".join(
        f"{mark}{name}"
        for name in (
            "footer",
            "header",
            "topbar",
            "navbar",
            "navigation",
            "menu",
            "sidebar",
            "breadcrumbs",
            "breadcrumb",
            "cookies",
            "copyright",
        )
        for mark in (".", "#")
    )
    + ", .site-footer, .site-header, .main-footer, .main-header, .page-footer, .top-bar, .top-header, .main-menu, .main-nav, .nav, .side-bar, .widget-area, .cookie-banner, .cookie-notice, .cookie-consent, .cookie, #cookie-notice, .copy, #nav, #foot, .foot, #head"
)
_MOST_SENTENCES = 40
_LONGEST = 1_000  # characters of a sentence: no pattern needs more, and some remember what they were asked
_MOST_SOURCE = 200_000
_HARDLY_ANY = 200


@dataclass(frozen=True, slots=True)
class Page:
    """An HTML page, read.

    Attributes:
        title: of the head, white space folded.
        headings: texts of h1 and h2 of its own part, in order; of the whole page where that has none.
        text: the beginning of the visible words (no scripts, no styles); all of them where they are less than 3,100 characters.
        rest: what follows, as it stands in the source.
        prose: how many of its own characters stand in paragraphs, counted up to about 5,000.
        own: how many characters its own part holds outside links, without head, menus, side and foot; -1 where unknown.
        noindex: it asks search machines to leave it out.
        sources: addresses of scripts and frames.
        scripts: how many scripts it has.
        asks_password: its own part has a password field.
        fields: how many fields and buttons its own part has.
        sentences: the first sentences of its own part, block by block, where that is short; else none.
        cells: those of the sentences that stand in cells of tables: entries, which state nothing.
        marks: attributes of the root that say who made it ("data-adblockkey" is a parking service's); of a short page, what `widgets` names, too.
        anchors: ids and names that a #fragment may point at; only where asked for.
        made_anchors: names that scripts of such pages commonly make of its headings; only where asked for.
        source: its inline scripts; only where asked for.
        refresh: where it sends its reader within five seconds by itself (meta refresh, or a script and nothing else), as
            written; "" where nowhere.
        truncated: the page went on beyond the bound.
        blank: nothing at all is to be seen on it, and nothing draws it.
        marked_missing: what names in its markup say: `WHOLE` where its root or its head does ("error404", "prerender-status-code"),
            `PART` where an element does, `ERROR` where an element is only for errors of whatever kind.
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
    made_anchors: frozenset[str] = frozenset()
    source: str = field(default="", repr=False)
    refresh: str = ""
    truncated: bool = False
    blank: bool = False
    marked_missing: Marked = Marked.NOT

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
    def drawn_by_script(self) -> bool:
        """Hardly any words of its own, but scripts: what a person sees is not in the HTML."""
        return self.scripts > 0 and len(self.text) < _HARDLY_ANY and not self.headings

    @property
    def gives_advice(self) -> bool:
        """Its title or first heading announces advice: what it says of errors and walls is about others'."""
        return any(is_advice(text) for text in (self.title, *self.headings[:1]))


def may_be_read(content_type: str) -> bool:
    """Whether a body of this Content-Type can say that it is not what was asked for: pages, and data that hold an error."""
    return may_be_html(content_type) or is_data(content_type)


def may_be_html(content_type: str) -> bool:
    """Whether a body of this Content-Type is worth reading. None given: it may be. Plain text is short of tags only."""
    kind = content_type.partition(";")[0].strip().lower()
    return not kind or kind in _READ_TYPES


def is_page_of(body: bytes) -> bool:
    """Whether a body begins as an HTML page does, whatever its Content-Type: an error sent under a file's type."""
    return _BEGINS_AS_PAGE.match(body) is not None


_BEGINS_AS_PAGE = re.compile(rb"(?:\xef\xbb\xbf)?\s*<(?:!doctype\s+html|html)[\s>]", re.IGNORECASE)


def read_page(body: bytes, headers: Mapping[str, str], *, truncated: bool = False, whole: bool = False) -> Page | None:
    """The page in `body`; None where it is neither HTML, nor plain text, nor an error in JSON or XML.

    Args:
        whole: with what only #fragments need (`anchors`, `made_anchors`, `source`).
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
    return _html_page(body, content_type, truncated=truncated, whole=whole)


def _html_page(body: bytes, content_type: str, *, truncated: bool, whole: bool) -> Page:
    shallow = shallow_part(body)
    body, truncated = shallow, truncated or len(shallow) < len(body)
    tree = LexborHTMLParser(utf8(body, content_type))
    root, top = tree.root, tree.body
    # What may stand in a <noscript> or a <template> is asked for as text: these are gone from the tree below.
    scripts = tree.tags("script")
    robots, refresh, sent_on = _told_by_head(tree, scripts)
    frames = [node.attributes.get("src") or "" for node in tree.css("iframe, frame")]
    sources = tuple(source for node in scripts if (source := node.attributes.get("src")) is not None)
    sources += tuple(filter(None, frames))
    titled = tree.css_first("title")
    title = fold(titled.text())[:300] if titled is not None else ""
    source = "\n".join(node.text() for node in scripts)[:_MOST_SOURCE] if whole else ""
    anchors = _anchors(tree) if whole else frozenset()
    unseen = said_unseen(tree, scripts) if len(body) < SMALL else ""
    count = len(scripts)
    asks_anywhere = tree.css_first(_HIDDEN_FIELD) is not None
    tree.strip_tags(["script", "style", "noscript", "template", "svg", "title"])
    text, rest = beginning(top.text(separator=" ")) if top is not None else ("", "")
    unseen = "" if text else unseen
    made = _made_anchors(tree) if whole and count else frozenset()
    drawn_as_missing = len(text) < _HARDLY_ANY and _is_drawn_as_missing(tree, frames[:2], body)
    missing = Marked.WHOLE if drawn_as_missing else marked(tree)
    own = _own_part(tree, asks_anywhere)
    marks = frozenset(root.attributes) if root is not None else frozenset()
    shown = truncated or text or title or refresh or count or sources or any(tag in body.lower() for tag in _SHOWN)
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
        sentences=tuple(_ENDS.split(unseen)) if unseen else own.sentences,
        cells=own.cells,
        marks=marks | own.widgets,
        anchors=anchors,
        made_anchors=made,
        source=source,
        blank=not shown,
        refresh=refresh or (sent_on if len(text) < _HARDLY_ANY and not own.asks_password else ""),
        truncated=truncated,
        marked_missing=missing or own.marked,
    )


def _told_by_head(tree: LexborHTMLParser, scripts: list[LexborNode]) -> tuple[str, str, str]:
    """What it tells robots, where it sends its reader on, and where a script does."""
    metas, top = tree.tags("meta"), tree.body
    refresh = _refresh(metas)
    onload = (top.attributes.get("onload") or "") if top is not None else ""
    return _robots(metas), refresh, "" if refresh else _scripted(scripts, onload)


@dataclass(frozen=True, slots=True)
class _Own:
    """What a page's own part says; as in `Page`. `characters`: outside links."""

    headings: tuple[str, ...]
    prose: int
    characters: int
    asks_password: bool
    fields: int
    sentences: tuple[str, ...] = ()
    cells: frozenset[str] = frozenset()
    widgets: frozenset[str] = frozenset()
    marked: Marked = Marked.NOT


def _own_part(tree: LexborHTMLParser, asks_anywhere: bool) -> _Own:
    """Read the part that the page itself is; takes out of the tree what stands around it."""
    top, mains = tree.body, tree.css("main, [role=main]")
    part = mains[0] if len(mains) == 1 and mains[0].child is not None else top
    if part is None:
        return _Own((), 0, 0, asks_password=False, fields=0)
    prose = _prose(part)
    if prose > _LONG_PROSE:  # a long text is judged by its title alone
        headings = _headings(part.css("h1, h2")) if part is not top else ()
        headings = headings or _headings(_of_the_page(tree))
        return _Own(headings, prose, ENOUGH_PROSE, asks_anywhere, len(part.css(_FIELDS)))
    if prose <= SHORT_PROSE and top is not None:
        drop_hidden(top)
    every_heading = _headings(_of_the_page(tree))
    _without_surroundings(part, named=prose <= SHORT_PROSE)
    prose, characters = _prose(part), _own_words(part)
    headings = _headings(part.css("h1, h2")) or every_heading
    asks_password, fields = part.css_first(_HIDDEN_FIELD) is not None, len(part.css(_FIELDS))
    if prose > SHORT_PROSE or characters > _SUSPICIOUS_PART:
        return _Own(headings, prose, characters, asks_password, fields)
    cells = frozenset(piece for cell in cells_of(part) for piece in _split(cell))
    return _Own(
        headings, prose, characters, asks_password, fields, _sentences(part), cells, widgets(part), marked_as_error(part)
    )  # fmt: skip


_FIELDS = 'input:not([type="hidden" i]), button, textarea'


def _split(text: str) -> list[str]:
    """The sentences of a block, of one without end the beginning."""
    return [part[:_LONGEST] for part in _ENDS.split(text) if part]


def _is_drawn_as_missing(tree: LexborHTMLParser, frames: list[str], body: bytes) -> bool:
    """Whether a page without words, which a script or a frame draws, is the one for missing pages."""
    return told_by_framework(body) or leads_to_missing(tree, frames)


def _plain_page(body: bytes, content_type: str, *, truncated: bool) -> Page:
    told = decode(body, content_type)[: 2 * MAX_TEXT]
    text = fold(told)[:MAX_TEXT]
    lines = [fold(line) for line in told.splitlines()] if len(text) < _SUSPICIOUS_PART else []
    sentences = tuple(part for line in lines for part in _split(line))[:_MOST_SENTENCES]
    return Page(text=text, prose=min(len(text), ENOUGH_PROSE), sentences=sentences, truncated=truncated)


def _data_page(body: bytes, content_type: str, *, truncated: bool) -> Page | None:
    """An error told to programs, as a page that bears its words; never more than that: data have no spots and no general page."""
    said = () if truncated or len(body) > MAX_DATA else error_words(body, content_type)
    if not said:
        return None
    text = fold(". ".join(said))
    return Page(title=fold(said[0]), text=text, own=len(text), truncated=True)


def _robots(metas: list[LexborNode]) -> str:
    named = (node for node in metas if (node.attributes.get("name") or "").lower() == "robots")
    return " ".join(node.attributes.get("content") or "" for node in named).lower()


def _anchors(tree: LexborHTMLParser) -> frozenset[str]:
    return frozenset(
        value
        for node in tree.css("[id], a[name]")
        for value in (node.attributes.get("id"), node.attributes.get("name") if node.tag == "a" else None)
        if value
    )


def _made_anchors(tree: LexborHTMLParser) -> frozenset[str]:
    """What scripts commonly call a heading: its words joined by "-" or "_"."""
    names: set[str] = set()
    for node in tree.css("h1, h2, h3, h4, h5, h6")[:300]:
        words = _SLUG.sub(" ", fold(node.text(separator=" "))[:200]).split()
        names.update(mark.join(words) for mark in ("-", "_", ""))
    return frozenset(names | {name.lower() for name in names})


def _scripted(scripts: list[LexborNode], onload: str = "") -> str:
    """Where a script sends the reader at once; "" where none does."""
    for script in (onload, *(node.text() for node in scripts[:5])):
        found = _SCRIPTED.search(script) if len(script) < 1_000 else None
        if found:
            return found[2]
    return ""


def _sentences(body: LexborNode) -> tuple[str, ...]:
    """The first sentences; a block ends one, whatever its punctuation. Blocks that are only links are menus, no sentences."""
    blocks: list[_Block] = []
    last: int | None = None
    for node in body.traverse(include_text=True):
        if node.tag in ("br", "hr"):
            last = None
        if node.tag != "-text" or not (told := node.text()).strip():
            continue
        above, linked = node.parent, False
        while above is not None and above.tag not in _BLOCKS:
            linked = linked or above.tag == "a"
            above = above.parent
        block = above.mem_id if above is not None else 0
        if block == last:
            blocks[-1].text += told
        else:
            blocks.append(_Block(told, above.tag or "" if above is not None else ""))
            last = block
        blocks[-1].only_links = blocks[-1].only_links and linked
        if len(blocks) > _MOST_BLOCKS:
            break
    own = _joined(
        [block for block in blocks if not block.only_links and block.tag != "option" and not is_foot(block.text)]
    )
    return tuple(part for block in own for part in _split(block))[:_MOST_SENTENCES]


@dataclass(slots=True)
class _Block:
    text: str
    tag: str
    only_links: bool = True


def _joined(blocks: list[_Block]) -> list[str]:
    """Texts of blocks, those joined that are one sentence broken for looks: no full stop, and the next goes on in a small letter."""
    found: list[str] = []
    for block in blocks:
        text = fold(block.text)
        line = found and block.tag in _LINES and found[-1][-1:].isalpha() and len(found[-1].split()) >= _LINE
        if line and text[:1].islower():
            found[-1] = f"{found[-1]} {text}"
        else:
            found.append(text)
    return found


def _refresh(metas: list[LexborNode]) -> str:
    for node in metas:
        if (node.attributes.get("http-equiv") or "").lower() != "refresh":
            continue
        target = refresh_target(node.attributes.get("content") or "")
        if target and (node.parent is None or node.parent.tag != "noscript"):
            return target
    return ""


def refresh_target(content: str) -> str:
    """Where "0; url=…" sends a reader within five seconds; "" where nowhere, or to the same page."""
    found = _REFRESH.fullmatch(content[:2_100])
    return found[1].strip() if found else ""


def _headings(nodes: list[LexborNode]) -> tuple[str, ...]:
    return tuple(text for node in nodes[:20] if (text := fold(node.text(separator=" "))[:300]))


def _of_the_page(tree: LexborHTMLParser) -> list[LexborNode]:
    """Headings but those of a foot, a side or a dialog, which name nothing that the page is about."""
    beside = {node.mem_id for node in tree.css(_HEADINGS_BESIDE)}
    return [node for node in tree.css("h1, h2")[:_MOST_HEADINGS] if node.mem_id not in beside]


_MOST_HEADINGS = 40
_HEADINGS_BESIDE = (
    ":is(nav, footer, aside, dialog, [role=navigation], [role=contentinfo], [role=complementary], [role=search], [role=dialog]) "
    ":is(h1, h2)"
)


def _without_surroundings(part: LexborNode, *, named: bool) -> None:
    """Take menus, head, side and foot out of the tree: what is left is what the page itself says.

    Args:
        named: those that only their names mark, too. Looking for so many names costs as much as reading the page, and only of short pages every word counts.
    """
    # A heading may stand in a <header> of its own part; a site's head holds its menu or its search.
    take_out(part, _AROUND, lambda node: node.tag != "header" or node.css_first("nav, form, ul") is not None)
    if named:
        take_out(part, _NAMED_AROUND, _stands_around)
    drop_teasers(part)


def _stands_around(node: LexborNode) -> bool:
    return node.tag not in _NEVER_AROUND and node.css_first("h1, main, article, p p") is None


_NEVER_AROUND = frozenset({"html", "body", "main", "article", "h1", "h2", "p"})


def _own_words(part: LexborNode) -> int:
    """How many characters of a part stand outside links."""
    return len(fold(part.text(separator=" "))) - sum(
        len(fold(node.text(separator=" "))) for node in part.css("a")[:_MOST_LINKS]
    )


def _prose(part: LexborNode) -> int:
    count = 0
    for node in part.css("p"):
        count += len(node.text().strip())
        if count > ENOUGH_PROSE:
            break
    return count
