"""What a page's markup says, to programs, of a missing page: WordPress's body class, MediaWiki's of an unwritten page, marks for prerendering services, names of elements. Pure."""

import re
from enum import IntEnum

from selectolax.lexbor import LexborHTMLParser, LexborNode


class Marked(IntEnum):
    """How far a page's markup says, to programs, that it stands for a missing one."""

    NOT = 0
    PART = 1
    WHOLE = 2


_STATUS_NAME = re.compile(
    r"(?:is[-_])?(?:error|page|http|status)?[-_]?(?:404|410)(?:[-_]?(?:page|error|container|content|wrapper|not-?found|section|body|template|main|box|text|title))?|"
    r"(?:is[-_])?(?:page|error)?[-_]?not[-_]?found(?:[-_]?(?:page|container|content|wrapper|section|body|template|error|404))?",
    re.IGNORECASE,
)
_STATUS_METAS = frozenset({"prerender-status-code", "render:status_code", "next-error"})
_UNWRITTEN = "noarticletext"  # MediaWiki's, in every language
_MOST_MARKS = 50
_STATUSES = ("404", "410", "not-found")
_MARKS = '.noarticletext, [class*="404"], [id*="404"], [class*="found" i], [id*="found" i]'


def marked(tree: LexborHTMLParser) -> Marked:
    """How far the page's own markup says it."""
    for node in tree.tags("meta"):
        told = node.attributes
        if (told.get("name") or "").lower() in _STATUS_METAS and (told.get("content") or "").lower() in _STATUSES:
            return Marked.WHOLE
    found = tree.css(_MARKS)[:_MOST_MARKS]
    if any(_UNWRITTEN in (node.attributes.get("class") or "").split() for node in found):
        return Marked.WHOLE
    named = [node for node in found if _is_named_missing(node)]
    if any(node.tag in ("body", "html") for node in named):
        return Marked.WHOLE
    return Marked.PART if any("hidden" not in node.attributes for node in named) else Marked.NOT


def _is_named_missing(node: LexborNode) -> bool:
    names = f"{node.attributes.get('class') or ''} {node.attributes.get('id') or ''}".split()
    return any(_STATUS_NAME.fullmatch(name) for name in names)
