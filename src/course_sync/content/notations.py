"""Addresses in other notations inside attributes and style sheets: CSS, srcset, meta refresh, the script of a button."""

import re
from collections.abc import Iterator

_COMMENT = re.compile(r"/\*.*?(?:\*/|\Z)", re.DOTALL)
_URL = re.compile(
    r"""url\(\s*+(?:"([^"\n]*+)"?|'([^'\n]*+)'?|([^"'()\s][^()\s"']*+))|@import\s++(?:"([^"\n]*+)"|'([^'\n]*+)')""",
    re.IGNORECASE,
)
_ESCAPE = re.compile(r"\\(?:([0-9a-fA-F]{1,6})[ \t\n\r\f]?|([^\n]))")
_OPENED = re.compile(
    r"(?:window\s{0,9}\.\s{0,9}open|location(?:\s{0,9}\.\s{0,9}(?:href|assign|replace))?)\s{0,9}[=(]\s{0,9}"
    r"""(?:'((?:https?:|@@PLUGINFILE@@)?/[^'\s]{1,4000})'|"((?:https?:|@@PLUGINFILE@@)?/[^"\s]{1,4000})")"""
)
_REFRESH = re.compile(r"""\s*[\d.]*\s*[;,\s]\s*(?:url\s*=\s*)?["']?([^"']+)""", re.IGNORECASE)


def css_addresses(css: str) -> Iterator[str]:
    """The addresses of `url(…)` and `@import "…"`, comments left out, escapes undone."""
    for found in _URL.finditer(_COMMENT.sub(" ", css)):
        written = next((group for group in found.groups() if group), "")
        yield _ESCAPE.sub(_unescape, written) if "\\" in written else written


def srcset_addresses(srcset: str) -> Iterator[str]:
    """The addresses of a `srcset` attribute, without their sizes. A comma may stand inside an address (data:)."""
    at = 0
    candidate = re.compile(r"[\s,]*([^\s,]\S*)")
    while found := candidate.match(srcset, at):
        written = found[1]
        at = found.end()
        if written.endswith(","):
            yield written.rstrip(",")
        else:
            yield written
            comma = srcset.find(",", at)
            at = comma if comma >= 0 else len(srcset)


def refresh_address(content: str) -> str | None:
    """The address of `<meta http-equiv=refresh content="0; url=…">`; None where the page only reloads."""
    found = _REFRESH.match(content)
    return found[1].strip() if found and not found[1].strip().isdigit() else None


def opened_addresses(script: str) -> Iterator[str]:
    """The literal addresses that a small script opens: `window.open('…')`, `location.href = '…'`; what it puts together is not guessed."""
    for found in _OPENED.finditer(script):
        yield found[1] or found[2]


def _unescape(found: re.Match[str]) -> str:
    if found[1] is None:
        return found[2]
    code = int(found[1], 16)
    return chr(code) if 0 < code < 0x110000 and not 0xD800 <= code < 0xE000 else "\ufffd"
