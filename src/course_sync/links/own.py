"""What a page's own part says: its headings, prose and first sentences, without menus, head, side and foot. Pure."""

import re
from dataclasses import dataclass

from selectolax.lexbor import LexborHTMLParser, LexborNode

from course_sync.links.beside import cells_of, drop_columns, drop_hidden, drop_teasers, take_out, verses, widgets
from course_sync.links.bounds import SHORT_PROSE
from course_sync.links.manner import is_foot
from course_sync.links.marks import Marked, marked, marked_as_error
from course_sync.links.texts import fold

# fmt: off
_BLOCKS = frozenset({
    "address", "article", "aside", "blockquote", "body", "br", "center", "dd", "details", "div", "dl", "dt", "fieldset", "figcaption", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "legend", "li", "main", "nav", "ol", "option", "p", "pre", "section", "select", "summary", "table", "tbody", "td", "th", "tr", "ul", "button", "label",
})
# fmt: on
_ENDS = re.compile(r"(?<=[.!?…])(?<!\d\.)\s+")  # not within "12. detsembril"
ENOUGH_PROSE = 5_000
SUSPICIOUS_PART = 3_000
_LONG_PROSE = 3_000
HIDDEN_FIELD = 'input[type="password" i]'
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
MOST_SENTENCES = 40
_LONGEST = 1_000  # characters of a sentence: no pattern needs more, and some remember what they were asked


@dataclass(frozen=True, slots=True)
class Own:
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
    verses: int = 0

    @property
    def is_long(self) -> bool:
        """Whether it is so much prose that its title alone is looked at."""
        return self.prose > _LONG_PROSE


def own_part(tree: LexborHTMLParser, asks_anywhere: bool, *, all_headings: bool) -> Own:
    """Read the part that the page itself is; takes out of the tree what stands around it.

    Args:
        all_headings: of much prose, too.
    """
    top, mains = tree.body, tree.css("main, [role=main]:not(main)")  # a node that two of a list fit is told twice
    part = mains[0] if len(mains) == 1 and mains[0].child is not None else top
    if part is None:
        return Own((), 0, 0, asks_password=False, fields=0, marked=marked(tree))
    prose = _prose(tree.tags("p") if part is top else part.css("p"))
    if prose > _LONG_PROSE:  # a long text is judged by its title alone
        headings = _of_long(tree, None if part is top else part, all_headings=all_headings)
        return Own(headings, prose, ENOUGH_PROSE, asks_anywhere, fields=0)
    named = marked(tree)
    if prose <= SHORT_PROSE and top is not None:
        drop_hidden(top)
    every_heading = _headings(_of_the_page(tree))
    _without_surroundings(part, named=prose <= SHORT_PROSE)
    prose, characters = _prose(part.css("p")), _own_words(part)
    headings = _headings(part.css("h1, h2")) or every_heading
    asks_password, fields = part.css_first(HIDDEN_FIELD) is not None, len(part.css(_FIELDS))
    if prose > SHORT_PROSE or characters > SUSPICIOUS_PART:
        return Own(headings, prose, characters, asks_password, fields, marked=named)
    cells = frozenset(piece for cell in cells_of(part) for piece in split(cell))
    return Own(
        headings, prose, characters, asks_password, fields, _sentences(part), cells, widgets(part), named or marked_as_error(part), verses(part)
    )  # fmt: skip


_FIELDS = 'input:not([type="hidden" i]), button, textarea'


def split(text: str) -> list[str]:
    """The sentences of a block, of one without end the beginning."""
    return [part[:_LONGEST] for part in _ENDS.split(text) if part]


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
        linked = linked or _is_within_a_link(above)
        linked = linked or not told.strip(_BETWEEN_LINKS)
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
    return tuple(part for block in own for part in split(block))[:MOST_SENTENCES]


_BETWEEN_LINKS = " \t\r\n\xa0|·•/»›>—–-"
_CARD = 3  # blocks that a link may be built of


def _is_within_a_link(block: LexborNode | None) -> bool:
    """Whether a block is part of a card: all of it is one link."""
    for _ in range(_CARD):
        block = block.parent if block is not None else None
        if block is None or block.tag == "body":
            return False
        if block.tag == "a":
            return "href" in block.attributes
    return False


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


def _headings(nodes: list[LexborNode]) -> tuple[str, ...]:
    return tuple(text for node in nodes[:20] if (text := _heading(node)))


def _heading(node: LexborNode) -> str:
    return fold(node.text(separator=" "))[:300]


def _of_the_page(tree: LexborHTMLParser) -> list[LexborNode]:
    """Headings but those of a foot, a side or a dialog, which name nothing that the page is about."""
    beside = {node.mem_id for node in tree.css(_HEADINGS_BESIDE)}
    return [node for node in tree.css("h1, h2")[:_MOST_HEADINGS] if node.mem_id not in beside]


def _of_long(tree: LexborHTMLParser, main: LexborNode | None, *, all_headings: bool) -> tuple[str, ...]:
    """The headings of a page with much prose: the first one, which most often is the first there is, or all."""
    first = None if all_headings else (main or tree).css_first("h1, h2")
    if first is not None and (main is not None or not _is_beside(first)) and (told := _heading(first)):
        return (told,)
    headings = (_headings(main.css("h1, h2")) if main is not None else ()) or _headings(_of_the_page(tree))
    return headings if all_headings else headings[:1]


def _is_beside(heading: LexborNode) -> bool:
    """Whether a heading is one of those that `_HEADINGS_BESIDE` finds."""
    above = heading.parent
    while above is not None:
        if above.tag in _BESIDE or above.attributes.get("role") in _ROLES_BESIDE:
            return True
        above = above.parent
    return False


_MOST_HEADINGS = 40
_BESIDE = ("nav", "footer", "aside", "dialog")
_ROLES_BESIDE = ("navigation", "contentinfo", "complementary", "search", "dialog")
_HEADINGS_BESIDE = f":is({', '.join((*_BESIDE, *(f'[role={role}]' for role in _ROLES_BESIDE)))}) :is(h1, h2)"


def _without_surroundings(part: LexborNode, *, named: bool) -> None:
    """Take menus, head, side and foot out of the tree: what is left is what the page itself says.

    Args:
        named: those that only their names mark, too. Looking for so many names costs as much as reading the page, and only of short pages every word counts.
    """
    # A heading may stand in a <header> of its own part; a site's head holds its menu or its search.
    take_out(part, _AROUND, lambda node: node.tag != "header" or node.css_first("nav, form, ul") is not None)
    if named:
        take_out(part, _NAMED_AROUND, _stands_around)
        drop_columns(part)
    drop_teasers(part)


def _stands_around(node: LexborNode) -> bool:
    return node.tag not in _NEVER_AROUND and node.css_first("h1, main, article, p p") is None


_NEVER_AROUND = frozenset({"html", "body", "main", "article", "h1", "h2", "p"})


def _own_words(part: LexborNode) -> int:
    """How many characters of a part stand outside links."""
    return len(fold(part.text(separator=" "))) - sum(
        len(fold(node.text(separator=" "))) for node in part.css("a")[:_MOST_LINKS]
    )


def _prose(paragraphs: list[LexborNode]) -> int:
    count = 0
    for node in paragraphs:
        count += len(node.text().strip())
        if count > ENOUGH_PROSE:
            break
    return count
