"""Bytes to text, and text as verdicts compare it: decoded, folded, cut at bounds, a title in its parts. Pure."""

import codecs
import re
from contextlib import suppress
from functools import lru_cache

_CHARSET = re.compile(r"""charset\s*=\s*["']?\s*([A-Za-z0-9_.:-]{2,40})""", re.IGNORECASE)
_BOMS = ((codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be"))
_SEPARATORS = re.compile(r"\s+[|–—·»«:/•-]+\s+|\s*[|»«·•]\s*")
# WHATWG's encodings. Python knows more (punycode, escapes, UTF-7), some of which take quadratic time.
_ENCODINGS = frozenset({
    "utf-8", "utf-16", "utf-16-le", "utf-16-be", "cp866", "koi8-r", "koi8-u", "mac-roman", "mac-cyrillic", "cp874", "gbk", "gb18030", "big5", "big5hkscs", "euc_jp", "iso2022_jp", "shift_jis", "euc_kr",
    *(f"cp125{number}" for number in range(9)), *(f"iso8859-{number}" for number in (2, 3, 4, 5, 6, 7, 8, 10, 13, 14, 15, 16)),
})  # fmt: skip
_AS_BROWSERS = {"ascii": "cp1252", "iso8859-1": "cp1252", "iso8859-9": "cp1254", "iso8859-11": "cp874", "gb2312": "gbk"}
_SOME = 200
_MARKED = tuple(mark for mark, _ in _BOMS)
MAX_TEXT = 20_000
_ENOUGH_TEXT = 3_100  # no verdict asks whether a text is longer than 3,000


def utf8(body: bytes, content_type: str) -> bytes | str:
    """What the parser is given: the bytes where they are UTF-8 as they stand, for it would only encode their text again."""
    if not body.startswith(_MARKED) and _declared(body, content_type) in (None, "utf-8"):
        try:
            body.decode("utf-8")
        except UnicodeDecodeError:
            pass
        else:
            return body
    return decode(body, content_type)


def decode(body: bytes, content_type: str) -> str:
    """The body's text by its byte order mark, header, own declaration, or else UTF-8, or else a guess."""
    for mark, name in _BOMS:
        if body.startswith(mark):
            return body[len(mark) :].decode(name, errors="replace")
    declared = _declared(body, content_type)
    if declared is not None:
        with suppress(UnicodeError):
            return body.decode(declared, errors="replace")
    try:
        return body.decode("utf-8")
    except UnicodeDecodeError as error:
        # A body cut in the middle of a character is still UTF-8.
        cut = error.reason == "unexpected end of data" and error.start >= len(body) - 4
        return body.decode("utf-8" if cut else _guessed(body), errors="replace")


def _guessed(body: bytes) -> str:
    """Windows-1251 where most letters are above ASCII, as in Russian; else windows-1252. Browsers guess as well."""
    words = _TAGS.sub(b" ", body[:16_384])
    high = sum(byte >= 0xC0 for byte in words)
    return "cp1251" if high > sum(65 <= byte <= 122 for byte in words) else "cp1252"


_TAGS = re.compile(rb"<(?:script|style)\b.{0,8000}?</|<[^<>]*>", re.DOTALL | re.IGNORECASE)


def _declared(body: bytes, content_type: str) -> str | None:
    """Python's name of the encoding that the header or the page itself declares, as browsers take it; None where neither says one they know."""
    found = _CHARSET.search(content_type) or _CHARSET.search(body[:2048].decode("ascii", errors="replace"))
    try:
        name = codecs.lookup(found[1]).name if found else ""
    except LookupError:
        return None
    if name.startswith("utf-16") and b"\0" not in body[:_SOME]:
        return "utf-8"  # who can read the declaration reads no UTF-16
    return _AS_BROWSERS.get(name, name if name in _ENCODINGS else None)


def beginning(text: str, enough: int = _ENOUGH_TEXT) -> tuple[str, str]:
    """The folded beginning of a text, at least `enough` characters where it is so long, and the rest as it stands."""
    text, cut = text[: 2 * MAX_TEXT], enough + enough // 5
    while True:
        end = text.find(" ", cut)
        folded = fold(text if end < 0 else text[:end])
        if end < 0:
            return folded[:MAX_TEXT], ""
        if len(folded) >= enough:
            return folded, text[end:]
        cut *= 2


@lru_cache(maxsize=256)
def segments(title: str) -> tuple[str, ...]:
    """A title, and the parts it is made of: "Page not found | School"."""
    after_colon = title.rpartition(": ")[2]
    marks = _NOT_QUOTES if _IN_GUILLEMETS.search(title) else _SEPARATORS
    return (title, *(part for part in marks.split(title) if part.strip()), after_colon)


_IN_GUILLEMETS = re.compile(r"«\S[^«»]{0,200}»")
_NOT_QUOTES = re.compile(r"\s+[|–—·:/•-]+\s+|\s*[|·•]\s*")


def fold(text: str) -> str:
    """White space folded to single spaces."""
    return " ".join(text.split())
