"""Hostile and huge markup made flat before it reaches the parser.

A tree builder that follows the HTML standard takes quadratic time and memory for some inputs: 100,000 nested `<div>`s
(22 s), 200,000 attributes on a tag (156 s), unclosed `<font>`s that every `<p>` opens anew. `is_hostile` finds whatever
could be such by counting marks over the whole page: it may count too much (a very long page by an honest author), never
too little, however the marks are hidden in quotes or comments. `flattened` then rewrites the page into a flat run of the
address-bearing elements and the words, every tag of it written by us, so nothing nests: the same links, the same words.
"""

import re
from collections.abc import Container
from html import escape, unescape

from course_sync.content.attributes import ADDRESS_ATTRIBUTES, ADDRESS_ELEMENTS, ANYWHERE

MAX_TAGS = 20_000
MAX_SEPARATORS = 20_000  # of attributes, so many attributes at most
MAX_REOPENED = 2_000_000  # formatting elements × tags

_FORMATTING = re.compile(r"<(?:b|big|code|em|font|i|nobr|s|small|strike|strong|tt|u)(?![a-z0-9])", re.IGNORECASE)
# The tokenizer of the standard, as far as attributes go; possessive, so that it never goes back.
_TAG = re.compile(
    r"<(/?)([a-zA-Z][^\t\n\f\r />]*+)"
    r"((?:[\t\n\f\r /]*+(?:=[^\t\n\f\r />=]*+|[^\t\n\f\r />=]++)"
    r"(?:[\t\n\f\r ]*+=[\t\n\f\r ]*+(?:\"[^\"]*+(?:\"|\Z)|'[^']*+(?:'|\Z)|[^\t\n\f\r >\"'][^\t\n\f\r >]*+)?)?+)*+)"
    r"[\t\n\f\r /]*+(?:>|\Z)"
)
_ATTRIBUTE = re.compile(
    r"[\t\n\f\r /]*+(=[^\t\n\f\r />=]*+|[^\t\n\f\r />=]++)"
    r"(?:[\t\n\f\r ]*+=[\t\n\f\r ]*+(?:\"([^\"]*+)\"?|'([^']*+)'?|([^\t\n\f\r >\"'][^\t\n\f\r >]*+))?)?+"
)
_KEPT_ATTRIBUTES = frozenset(ADDRESS_ATTRIBUTES) | {"alt", "title", "rel", "name", "http-equiv", "srcdoc"}
_KEPT = ADDRESS_ELEMENTS - {"body", "table", "td", "th", "tr"}  # those mean nothing alone
_INLINE = frozenset(
    [
        "abbr",
        "b",
        "big",
        "bdi",
        "bdo",
        "cite",
        "code",
        "data",
        "em",
        "font",
        "i",
        "kbd",
        "label",
        "mark",
        "nobr",
        "s",
        "samp",
        "small",
        "span",
        "strike",
        "strong",
        "sub",
        "sup",
        "time",
        "tt",
        "u",
        "var",
    ]
)
_OPAQUE = frozenset(["script", "style", "template", "title", "textarea", "xmp", "iframe", "noembed", "noframes"])


def is_hostile(body: str) -> bool:
    """Whether parsing `body` as it is could take more than about a second."""
    tags = body.count("<")
    if tags > MAX_TAGS or len(_FORMATTING.findall(body)) * tags > MAX_REOPENED:
        return True
    return len(body.split()) + sum(body.count(mark) for mark in "/\"'") > MAX_SEPARATORS


def flattened(body: str) -> str:
    """The words and address-bearing elements of `body` side by side, nothing inside anything but words in `<a>`."""
    out: list[str] = []
    at = 0
    while (opening := body.find("<", at)) >= 0:
        out.append(body[at:opening].replace(">", "&gt;"))
        found = _TAG.match(body, opening)
        if found:
            at = _rewrite(found, body, out)
        elif body.startswith(("<!--", "<!", "<?", "</"), opening):
            ending = "-->" if body.startswith("<!--", opening) else ">"
            closing = body.find(ending, opening + 2)
            at = len(body) if closing < 0 else closing + len(ending)
        else:
            out.append("&lt;")
            at = opening + 1
    out.append(body[at:].replace(">", "&gt;"))
    return "".join(out)


def _rewrite(found: re.Match[str], body: str, out: list[str]) -> int:
    """Put the flat form of one tag into `out`; the place in `body` from where to go on."""
    closing, name, at = bool(found[1]), found[2].lower(), found.end()
    if not closing and name in _KEPT:
        out.append(f"<{name}{_attributes(found[3])}>" + ("" if name == "a" else f"</{name}>"))
    elif closing and name == "a":
        out.append("</a>")
    elif name in {"td", "th"}:
        out.append(" ")
    elif name not in _INLINE and name not in _KEPT:
        out.append("<br>")
    if not closing and name not in _KEPT and (anywhere := _attributes(found[3], ANYWHERE)):
        out.append(f"<area{anywhere}>")
    if closing or name not in _OPAQUE:
        return at
    end = re.compile(rf"</{name}(?![^\s/>])", re.IGNORECASE).search(body, at)
    if name == "style":
        out.append(f"<style>{body[at : end.start() if end else len(body)]}</style>")
    return end.start() if end else len(body)


def _attributes(raw: str, wanted: Container[str] = _KEPT_ATTRIBUTES) -> str:
    kept: dict[str, str] = {}
    for found in _ATTRIBUTE.finditer(raw):
        name = found[1].lower()
        if name in wanted:
            kept.setdefault(name, unescape(found[2] or found[3] or found[4] or ""))
    return "".join(f' {name}="{escape(value)}"' for name, value in kept.items())
