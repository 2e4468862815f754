"""Bytes of a text file → characters: byte-order mark, declaration, UTF-8, and last what Estonian Windows wrote."""

import codecs
import re

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_DECLARED = re.compile(
    rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([A-Za-z0-9._:-]{2,40})|^\s*<\?xml[^>]{0,200}?encoding\s*=\s*[\"']([A-Za-z0-9._:-]{2,40})",
    re.IGNORECASE,
)
_HEAD = 4096
_WESTERN_ONLY = re.compile(rb"[\x8a\x8e\x9a\x9e]")  # Š, Ž, š, ž in windows-1252; in windows-1257 no letters


def decoded(body: bytes, *, markup: bool = False) -> str:
    """The text of a file; never raises: what no encoding explains becomes U+FFFD.

    Args:
        markup: heed what HTML or XML declares of itself.
    """
    for mark, name in _MARKS:
        if body.startswith(mark):
            return body.decode(name, "replace")
    if wide := _wide(body):
        return body.decode(wide, "replace")
    if markup and (name := _declared(body)):
        return body.decode(name, "replace")
    try:
        return body.decode("utf-8")
    except UnicodeDecodeError as error:
        if error.reason == "unexpected end of data" and error.start > len(body) - 4:
            return body.decode("utf-8", "replace")
    return body.decode("windows-1252" if _WESTERN_ONLY.search(body) else "windows-1257", "replace")


def _wide(body: bytes) -> str:
    """UTF-16 without a mark: every other byte of its beginning is zero."""
    head = body[:200]
    if len(head) < 4:
        return ""
    even, odd = head[0::2].count(0), head[1::2].count(0)
    half = len(head) // 2
    if odd > 0.6 * half and even < 0.1 * half:
        return "utf-16-le"
    return "utf-16-be" if even > 0.6 * half and odd < 0.1 * half else ""


def _declared(body: bytes) -> str:
    found = _DECLARED.search(body[:_HEAD])
    if found is None:
        return ""
    name = (found[1] or found[2]).decode("ascii")
    try:
        known = codecs.lookup(name).name
        "ä".encode(known)  # some of Python's codecs are no encodings of text
    except (LookupError, UnicodeError, ValueError, TypeError, AttributeError):
        return ""
    # A page that could be read as ASCII up to here is not of two bytes a letter; browsers take UTF-8 then, and this for Latin-1.
    return (
        "utf-8"
        if known.startswith(("utf-16", "utf-32"))
        else {"iso8859-1": "windows-1252", "ascii": "windows-1252"}.get(known, known)
    )
