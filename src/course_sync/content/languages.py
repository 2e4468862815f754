"""The languages in which a text says the same: Moodle's multi-language filters, the core one and "v2"."""

import re
from collections.abc import Mapping

_SPAN = re.compile(
    r"<(span|lang)\b(?=[^>]{0,300}\blang\s*=\s*[\"']?([a-z]{2,3}(?:[-_][a-z0-9]{2,8})?)[\"'\s>])([^>]{0,300})>(.{0,20000}?)</\1>",
    re.IGNORECASE | re.DOTALL,
)
_V2 = re.compile(r"\{mlang\s+([a-z0-9_,\s-]{2,60})\}(.{0,20000}?)\{mlang\}", re.IGNORECASE | re.DOTALL)
_TAG = re.compile(r"<[^>]{0,2000}>|&nbsp;|\s")
_MEDIA = re.compile(r"<(?:img|video|audio|iframe|object|embed)\b", re.IGNORECASE)
OTHER = "other"
"""The filter's word for "whoever reads in none of the languages named"."""


def languages_of(body: str) -> Mapping[str, bool]:
    """Language code → whether any block in it says something; empty for a text that is in one language for all."""
    found: dict[str, bool] = {}
    for _, code, attributes, inner in _SPAN.findall(body):
        if "multilang" in attributes.lower():
            found[_code(code)] = found.get(_code(code), False) or _says(inner)
    for codes, inner in _V2.findall(body):
        for code in codes.split(","):
            if code.strip():
                found[_code(code)] = found.get(_code(code), False) or _says(inner)
    return found


def _code(written: str) -> str:
    return written.strip().lower().replace("_", "-")


def _says(inner: str) -> bool:
    return bool(_MEDIA.search(inner) or _TAG.sub("", inner))
