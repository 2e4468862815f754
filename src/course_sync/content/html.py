"""Reading HTML: every address-bearing attribute, the visible words, the addresses among the words."""

from collections.abc import Mapping

from selectolax.lexbor import LexborDocumentOptions, LexborHTMLParser, LexborNode

from course_sync.content.attributes import written_addresses
from course_sync.content.flatten import flattened, is_hostile
from course_sync.content.notations import css_addresses
from course_sync.content.plain import OBJECT, bare, plain_addresses
from course_sync.content.reading import MAX_WORDS, RawLink, Reading, fold

MAX_NODES = 1_000_000  # visited of one page

_BLOCKS = frozenset(
    [
        "address",
        "article",
        "aside",
        "blockquote",
        "body",
        "br",
        "button",
        "caption",
        "center",
        "dd",
        "details",
        "dialog",
        "dir",
        "div",
        "dl",
        "dt",
        "fieldset",
        "figcaption",
        "figure",
        "footer",
        "form",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "header",
        "hgroup",
        "hr",
        "legend",
        "li",
        "main",
        "menu",
        "nav",
        "ol",
        "optgroup",
        "option",
        "p",
        "pre",
        "search",
        "section",
        "select",
        "summary",
        "table",
        "tbody",
        "tfoot",
        "thead",
        "tr",
        "ul",
    ]
)
_CELLS = frozenset({"td", "th"})
# Their words are never seen, or only where the thing itself cannot be shown.
_UNSEEN = frozenset(
    ["script", "style", "template", "title", "iframe", "noembed", "noframes", "audio", "video", "object", "canvas"]
)
_RAW = frozenset({"script", "template"})


def read_html(body: str) -> Reading:
    """A page or a piece of one, read as a browser would; malformed markup is no error. Comments, scripts, templates are not read."""
    walk = _Walk()
    walk.through(_parsed(body).root)
    reading = walk.finished()
    for page in walk.framed:
        inner = _Walk()
        inner.through(_parsed(page).root)
        for link in inner.finished().links:
            reading.add(link.tag, link.written, link.text)
    return reading


def _parsed(body: str) -> LexborHTMLParser:
    return LexborHTMLParser(flattened(body) if is_hostile(body) else body, options=LexborDocumentOptions.WO_EVENTS)


class _Walk:
    """One pass over the tree without recursion; `_words` is what is seen, `_loose` the same without links' words."""

    def __init__(self) -> None:
        self.reading = Reading()
        self.framed: list[str] = []  # pages written out in a frame's `srcdoc`; frames in those are not followed
        self._words: list[str] = []
        self._loose: list[str] = []
        self._unseen = 0
        self._anchors: list[tuple[int, int | None, list[str]]] = []  # words so far, index of the link, spare words

    def through(self, root: LexborNode | None) -> None:
        node = root
        top = root.mem_id if root else 0  # nodes compare by their markup, which would be written out each time
        for _ in range(MAX_NODES):
            if node is None:
                return
            tag = node.tag or ""
            self._enter(node, tag)
            following = None if tag in _RAW else node.first_child
            while following is None and node is not None:
                self._leave(node.tag or "")
                if node.mem_id == top:
                    return
                following = node.next
                if following is None:
                    node = node.parent
            node = following
        self.reading.truncated = True

    def finished(self) -> Reading:
        while self._anchors:
            self._close_anchor()
        self.reading.text = fold("".join(self._words))
        marked = {bare(link.written) for link in self.reading.links}
        for written in plain_addresses(fold("".join(self._loose))):
            if bare(written) not in marked:
                self.reading.add("text", written, written)
        return self.reading

    def _enter(self, node: LexborNode, tag: str) -> None:
        if tag == "-text":
            if not self._unseen:
                self._say((node.text_content or "").replace("\n", " ").replace("\r", " "))
            return
        if tag.startswith("-") or not tag:
            return
        self._break(tag)
        if tag in _UNSEEN:
            self._unseen += 1
        attributes = node.attributes
        if tag == "a":
            self._open_anchor(attributes)
        elif attributes:
            self._note(tag, attributes)
        if tag == "style":
            for written in css_addresses(_only_text(node)):
                self.reading.add("style[url]", written)

    def _leave(self, tag: str) -> None:
        if tag == "a" and self._anchors:
            self._close_anchor()
        elif tag in _UNSEEN:
            self._unseen -= 1
        self._break(tag)

    def _note(self, tag: str, attributes: Mapping[str, str | None]) -> None:
        words = attributes.get("alt") or attributes.get("title") or attributes.get("aria-label") or ""
        if tag == "base":
            self.reading.base = self.reading.base or attributes.get("href") or ""
        if tag == "iframe" and (page := attributes.get("srcdoc")):
            self.framed.append(page)
        if tag == "img" and self._anchors:
            self._anchors[-1][2].append(words[:MAX_WORDS])
        for name, written in written_addresses(tag, attributes):
            self.reading.add(name, written, words)

    def _open_anchor(self, attributes: Mapping[str, str | None]) -> None:
        link = None
        for name, written in written_addresses("a", attributes):
            if self.reading.add(name, written) and name != "style[url]":
                link = len(self.reading.links) - 1
        spare = attributes.get("title") or attributes.get("aria-label") or ""
        is_link = "href" in attributes or "xlink:href" in attributes
        self._loose.append(OBJECT if is_link else "")
        self._anchors.append((len(self._words) if is_link else -1, link, [spare[:MAX_WORDS]]))

    def _close_anchor(self) -> None:
        start, link, spare = self._anchors.pop()
        if link is None or start < 0:
            return
        words = fold("".join(self._words[start : start + 1000])).replace("\n", " ")
        text = words or next((fold(word) for word in reversed(spare) if word.strip()), "")
        known = self.reading.links[link]
        self.reading.links[link] = RawLink(known.tag, known.written, text[:MAX_WORDS])

    def _say(self, words: str) -> None:
        self._words.append(words)
        if not any(start >= 0 for start, _, _ in self._anchors[-1:]):
            self._loose.append(words)

    def _break(self, tag: str) -> None:
        mark = "\n" if tag in _BLOCKS else " " if tag in _CELLS else ""
        if mark:
            self._words.append(mark)
            self._loose.append(mark)


def _only_text(node: LexborNode) -> str:
    child = node.first_child
    return (child.text_content or "") if child and child.tag == "-text" else ""
