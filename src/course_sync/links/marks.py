"""What a page's markup says, to programs, of a missing page: WordPress's body class, MediaWiki's of an unwritten page, marks for prerendering services, names of elements. Pure."""

import re
from collections.abc import Iterable, Mapping
from enum import IntEnum

from selectolax.lexbor import LexborHTMLParser, LexborNode


class Marked(IntEnum):
    """How far a page's markup says, to programs, that it stands for a missing one."""

    NOT = 0
    ERROR = 1
    PART = 2
    WHOLE = 3


_STATUS_NAME = re.compile(
    r"(?:is[-_])?(?:error|page|http|status|template|view|route)?[-_]?404(?:[-_]?(?:page|error|container|content|wrapper|not-?found|section|body|template|main|box|text|title))?|"
    r"(?:is[-_])?(?:page|error)?[-_]?not[-_]?found(?:[-_]?(?:page|container|content|wrapper|section|body|template|error|404))?|cms-no-?route(?:-index)?",
    re.IGNORECASE,
)
_STATUS_METAS = frozenset({"prerender-status-code", "render:status_code", "next-error", "status"})
_UNWRITTEN = "noarticletext"  # MediaWiki's, in every language
_MOST_MARKS = 50
_STATUSES = ("404", "410", "not-found")
_MARKS = '.noarticletext, [class*="404"], [id*="404"], [class*="no-route" i], [class*="found" i], [id*="found" i]'


def marked_by_head(metas: Iterable[Mapping[str, str | None]]) -> Marked:
    """`WHOLE` where the page tells programs a status of its own."""
    for told in metas:
        called, content = (
            (told.get("name") or told.get("http-equiv") or "").lower(),
            (told.get("content") or "").lower(),
        )
        if called in _STATUS_METAS and content.partition(" ")[0] in _STATUSES:
            return Marked.WHOLE
    return Marked.NOT


def marked(tree: LexborHTMLParser) -> Marked:
    """How far names of the page's elements say it."""
    found = tree.css(_MARKS)[:_MOST_MARKS]
    if any(_UNWRITTEN in (node.attributes.get("class") or "").split() for node in found):
        return Marked.WHOLE
    named = [node for node in found if _is_named_missing(node)]
    if any(node.tag in ("body", "html") and not _is_numbered(node) for node in named):
        return Marked.WHOLE
    return Marked.PART if any("hidden" not in node.attributes for node in named) else Marked.NOT


def marked_as_error(part: LexborNode) -> Marked:
    """`ERROR` where an element with words in it is named as one for errors, as content systems' messages are; a form's own are not meant."""
    found = part.css(_ERRORS)[:_MOST_MARKS]
    within = {node.mem_id for node in part.css(_IN_FORMS)[:_MOST_MARKS]} if found else set()
    told = any("hidden" not in node.attributes and node.mem_id not in within and node.text().strip() for node in found)
    return Marked.ERROR if told else Marked.NOT


_ERRORS = (
    ".error, .errors, .berrors, .bigError, .errorbox, .errorMsg, .errormsg, .error-msg, .error-box, .error-block, .error-text, .error-wide, .error-info, .errormessage, .errorMessage, .error-message, .error_message, .error-page, .errorpage, .page-error, .page_error, .error-content, .error-container, .portlet-msg-error, "
    ".alert-danger, .alert-error, .messages--error, .messages.error, .msg-error, .message-error, .ms-error, .notice-error, .exception, .playability-error, #error, #error-page, #errorpage"
)


_IN_FORMS = f"form :is({_ERRORS})"


def _is_named_missing(node: LexborNode) -> bool:
    return any(_STATUS_NAME.fullmatch(name) for name in _names(node))


def _is_numbered(node: LexborNode) -> bool:
    """Whether only its number names a page so: TYPO3 and others call each page by its own, "page-404" as well as "page-405"."""
    return all(_NUMBERED.fullmatch(name) for name in _names(node) if _STATUS_NAME.fullmatch(name))


_NUMBERED = re.compile(r"(?:page|p)?[-_]?404", re.IGNORECASE)


def _names(node: LexborNode) -> list[str]:
    return f"{node.attributes.get('class') or ''} {node.attributes.get('id') or ''}".split()
