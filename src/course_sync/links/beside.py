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
    """The texts that stand in rows of several cells or in a list of terms: entries, which state nothing of their page.

    A table whose cells hold blocks only arranges, and so does one of few rows.
    """
    rows = [_cells(row) for row in part.css("tr")[:_MOST_ROWS]]
    told = [cells for cells in rows if len(cells) >= _SEVERAL]
    terms = part.css("dt, dd")[:_MOST_ROWS]
    listed = [*terms] if len(terms) >= 2 * _A_TABLE else []
    listed += [cell for cells in told for cell in cells] if len(told) >= _A_TABLE else []
    return [fold(cell.text()) for cell in listed]


def _cells(row: LexborNode) -> list[LexborNode]:
    """The cells of a row that hold words of their own and nothing but words."""
    found = [node for node in row.iter() if node.tag in ("td", "th") and node.css_first(_ARRANGES) is None]
    return [node for node in found if node.text().strip() != "".join(link.text() for link in node.css("a")).strip()]


def widgets(part: LexborNode) -> frozenset[str]:
    """What a page holds for programs: "data-sitekey" where a captcha, "samlrequest" where a question of SAML that a script sends on."""
    return frozenset("samlrequest" if node.tag == "input" else "data-sitekey" for node in part.css(_WIDGETS))


_WIDGETS = "[data-sitekey], input[name=SAMLRequest]"
