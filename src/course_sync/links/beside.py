"""What stands on a page beside its own words: teasers of other pages, what is hidden, cells of tables, boxes for programs. Pure."""

from collections.abc import Callable

from selectolax.lexbor import LexborNode

from course_sync.links.texts import fold

_TEASERS = "h2 > a[href], h3 > a[href], h4 > a[href], h5 > a[href]"
_HOLDS_MORE = "h1, main, form, input, video, audio, iframe"
_CONTAINERS = frozenset({"article", "li", "div", "section"})
_HEADINGS = "h1, h2, h3, h4, h5"
_SEVERAL = 2
_MOST_TEASERS = 60
_A_TABLE = 3
_MOST_ROWS = 100
_ARRANGES = "table, p, div, h1, h2, h3, h4, ul, ol, form, input, img"


def drop_teasers(part: LexborNode) -> None:
    """Take teasers out of the tree: under a heading that only leads elsewhere, words speak of that other page. One alone may be a page's own title."""
    headings = [
        node.parent
        for node in part.css(_TEASERS)[:_MOST_TEASERS]
        if node.parent is not None and node.text().strip() == node.parent.text().strip()
    ]
    if len(headings) < _SEVERAL:
        return
    for heading in headings:
        around = heading.parent
        if around is None or around == part or around.tag not in _CONTAINERS:
            continue
        if len(around.css(_HEADINGS)) == 1 and around.css_first(_HOLDS_MORE) is None:
            around.decompose()


def drop_columns(part: LexborNode) -> None:
    """Take out of the tree the cells beside the one that holds the page's heading, where a table only arranges: old sites' columns."""
    heading = part.css_first("td h1")
    cell = heading.parent if heading is not None else None
    while cell is not None and cell.tag != "td":
        cell = cell.parent
    row = cell.parent if cell is not None else None
    if cell is None or row is None:
        return
    beside = [node for node in row.iter() if node.tag == "td" and node.mem_id != cell.mem_id]
    for node in [node for node in beside if node.css_first(_A_TEXT) is None]:
        node.decompose()


_A_TEXT = "h1, p, form, input, table"


def drop_hidden(part: LexborNode) -> None:
    """Take out of the tree what the markup itself hides until a script shows it: messages that wait for their fault."""
    take_out(part, _HIDDEN, _is_hidden)


def _is_hidden(node: LexborNode) -> bool:
    if node.tag in ("html", "body", "main") or node.css_first("main, article") is not None:
        return False
    names = (node.attributes.get("class") or "").split()
    return not any(":" in name or name in ("show", "in", "open", "active") for name in names)  # "hidden md:block"


def take_out(part: LexborNode, selector: str, condition: Callable[[LexborNode], bool]) -> None:
    """Take out of the tree what stands within `part` and meets both.

    All is asked before anything is taken out, and what stands within another goes first: a node that is gone must not be touched.
    """
    nodes = [node for node in part.css(selector) if node.mem_id != part.mem_id and condition(node)]
    for node in reversed(nodes):
        node.decompose()


_HIDDEN = '[style*="display:none" i], [style*="display: none" i], .d-none, .hidden, .hide, .modal, dialog:not([open])'


def cells_of(part: LexborNode) -> list[str]:
    """The texts that stand in rows of several cells, in a list of terms or of links with remarks: entries, which state nothing of their page.

    A table whose cells hold blocks only arranges, and so does one of few rows; two terms are a list.
    """
    rows = [_cells(row) for row in part.css("tr")[:_MOST_ROWS]]
    told = [cells for cells in rows if len(cells) >= _SEVERAL]
    terms = part.css("dt, dd")[:_MOST_ROWS]
    listed = [*terms] if len(terms) >= 2 * _SEVERAL else []
    listed += [cell for cells in told for cell in cells] if len(told) >= _A_TABLE else []
    remarked = [item for item in part.css("li")[:_MOST_ROWS] if _begins_with_a_link(item)]
    listed += remarked if len(remarked) >= _SEVERAL else []
    return [fold(cell.text()) for cell in listed]


def _begins_with_a_link(item: LexborNode) -> bool:
    """Whether an item is a link and what is said of it: "Old site – closed in 2009"."""
    link = item.child
    while link is not None and link.tag == "-text" and not link.text().strip():
        link = link.next
    return link is not None and link.tag == "a" and len(fold(item.text())) > len(fold(link.text()))


def verses(part: LexborNode) -> int:
    """How many of a page's broken lines run on into the next: a comma, or nothing, and then more; messages end theirs with a full stop."""
    breaks = part.css("br")[:_MOST_BREAKS]
    lines = [(_beside(node, before=True), _beside(node, before=False)) for node in breaks]
    return sum(
        1 for line, after in lines if after and line[-1:] not in _ENDS_A_LINE and 1 < len(line.split()) <= _A_VERSE
    )


def _beside(node: LexborNode, *, before: bool) -> str:
    other = node.prev if before else node.next
    return fold(other.text()) if other is not None and other.tag in ("-text", "i", "em", "b", "span") else ""


_MOST_BREAKS = 60
_A_VERSE = 12
_ENDS_A_LINE = ("", ".", "!", "?", ":", "…")


def _cells(row: LexborNode) -> list[LexborNode]:
    """The cells of a row that hold words of their own and nothing but words."""
    found = [node for node in row.iter() if node.tag in ("td", "th") and node.css_first(_ARRANGES) is None]
    return [node for node in found if node.text().strip() != "".join(link.text() for link in node.css("a")).strip()]


def widgets(part: LexborNode) -> frozenset[str]:
    """What a page holds for programs or to be filled in.

    "data-sitekey" where a captcha, "samlrequest" where a question of SAML that a script sends on, "textarea" where room for a letter or a file,
    "textfield" where any other room for words.
    """
    return frozenset(_widget(node) for node in part.css(_WIDGETS))


def _widget(node: LexborNode) -> str:
    if node.tag != "input":
        return "textarea" if node.tag == "textarea" else "data-sitekey"
    if node.attributes.get("name") == "SAMLRequest":
        return "samlrequest"
    if node.attributes.get("type") == "file":
        return "textarea"
    return "search" if (node.attributes.get("name") or "").lower() in _SEARCHES else "textfield"


_SEARCHES = frozenset({"q", "s", "search", "query", "keys", "keyword", "keywords", "otsing", "otsi", "haku", "suche", "text", "term", "searchword"})  # fmt: skip


_WIDGETS = "[data-sitekey], textarea, input[name=SAMLRequest], input[type=file], input[type=text], input[type=email], input[type=tel], input:not([type])"
