"""What a page says where a reader of its words does not look: in a box that a script opens, in a picture, in the data of a framework. Pure.

It is asked for only of pages that hold hardly any words of their own; of large ones never.
"""

import re
from urllib.parse import unquote, urlsplit

from selectolax.lexbor import LexborHTMLParser

from course_sync.links.paths import is_missing_path
from course_sync.links.texts import fold

SMALL = 8_192
"""Bytes: pages that are larger hold something besides."""
_MOST_PICTURES = 3
_BOX = re.compile(r"""\balert\(\s*(["'])(.{3,300}?)(?<!\\)\1\s*\)""")
_LEAVES = re.compile(r"\bhistory\.(?:back|go)\(|\bwindow\.close\(|\blocation\b")
_WRITTEN = re.compile(r"""\bdocument\.write(?:ln)?\(\s*(["'])(.{3,2000}?)(?<!\\)\1\s*\)""", re.DOTALL)
_NOT_AT_ONCE = re.compile(r"\bfunction\b|=>|\bif\s*\(|\bon[a-z]+\s*=")
_TAGS = re.compile(r"<[^<>]*>")
_Q = rb"(?:\\?\x22|'|&quot;|&#34;)"  # a quotation mark as it stands in a script, in an attribute, in a string
# A value that says so, and the name that must stand before it. Both are told apart since a value begins with a sign of its own: so it is found fast.
_TOLD = (
    (
        re.compile(rb":\s*" + _Q + rb"?404\b"),
        re.compile(
            _Q + rb"(?:status|statuscode|status_code|httpstatus|errorcode|errorstatus|responsestatus|code)" + _Q
            + rb"\Z|\berror\s*:\s*\{[^{}]{0,80}\bstatuscode[\x22']?\Z"
        ),
    ),
    (
        re.compile(
            rb":\s*" + _Q + rb"(?:/?(?:errors?|pages)/)?(?:/?404|/?_error|not-?found|component---src-pages-404[\w-]{0,40})(?:/|\.html|\.vue)?" + _Q
        ),
        re.compile(_Q + rb"(?:page|component|pagepath|route|routename|componentchunkname|template)" + _Q + rb"\Z"),
    ),
)  # fmt: skip
_ASSIGNED = re.compile(rb"\bwindow\.pagepath\s*=\s*" + _Q + rb"/404")
_NAMED = re.compile(rb"next_http_error_fallback;404|\bnext_not_found\b")
_KEY = 256  # bytes before a value in which its name stands
_STATES = (b"__next", b"__nuxt", b"__initial", b"__preloaded", b"__state", b"__data", b"__apollo", b"__remix", b"__sveltekit", b"pagepath", b"data-page", b"application/json", b"ng-state", b"__reactrouter", b"window.app", b"__inertia", b"__server")  # fmt: skip


def said_unseen(tree: LexborHTMLParser) -> str:
    """The words of a page's boxes, of what its scripts write at once, and of its pictures; "" where there are none."""
    said = [found for script in tree.tags("script")[:3] for found in _of_script(script.text())]
    pictures = [*tree.tags("svg"), *tree.tags("img")]
    if len(pictures) <= _MOST_PICTURES:
        said += [
            node.attributes.get("alt") or "" if node.tag == "img" else node.text(separator=" ") for node in pictures
        ]
    return fold(". ".join(text for text in said if text.strip()))[:600]


def _of_script(script: str) -> list[str]:
    if len(script) > 1_000 or _NOT_AT_ONCE.search(script):
        return []
    written = [_TAGS.sub(". ", found[2]) for found in _WRITTEN.finditer(script)]
    boxes = [found[2] for found in _BOX.finditer(script)] if _LEAVES.search(script) else []
    return written + boxes


def told_by_framework(body: bytes) -> bool:
    """Whether the data by which a script draws the page (Next.js, Nuxt, Inertia, Gatsby, any state told as JSON) say that it is the one for missing pages."""
    told = body[:_MOST_STATE].lower()
    if not any(map(told.__contains__, _MAY_SAY)) or not any(map(told.__contains__, _STATES)):
        return False
    named = any(_is_called(told, name, found.start()) for value, name in _TOLD for found in value.finditer(told))
    return named or _ASSIGNED.search(told) is not None or _NAMED.search(told) is not None


def _is_called(told: bytes, name: re.Pattern[bytes], value: int) -> bool:
    """Whether that name stands before what begins at `value`."""
    end = max(0, value - _KEY) + len(told[max(0, value - _KEY) : value].rstrip())
    return name.search(told, max(0, end - _KEY), end) is not None


_MOST_STATE = 65_536
_MAY_SAY = (b"404", b"_error", b"notfound", b"not-found")


def leads_to_missing(tree: LexborHTMLParser, frames: list[str]) -> bool:
    """Whether a page calls itself by the address of a page for missing ones, or shows nothing but one in a frame."""
    canonical = tree.css_first("link[rel=canonical]")
    told = (canonical.attributes.get("href") or "") if canonical is not None else ""
    return any(is_missing_path(_path(address)) for address in (told, *frames))


def _path(address: str) -> str:
    try:
        return unquote(urlsplit(address).path)
    except ValueError:
        return ""
