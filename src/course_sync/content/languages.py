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
_MARKUP = re.compile(r"</?[a-z][^<>]{0,300}>", re.IGNORECASE)
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


def spans_alone(body: str) -> list[tuple[str, str]]:
    """Language and words of each marked span that stands by itself: the core filter chooses among spans side by side only, so that
    everybody sees this one.
    """
    spans = [found for found in _SPAN.finditer(body) if "multilang" in found[3].lower()]
    ends = [0, *(found.end() for found in spans)]
    begins = [*(found.start() for found in spans), len(body)]
    beside = [number > 0 and not body[ends[number] : begins[number]].strip() for number in range(len(begins))]
    beside[-1] = False
    return [
        (_code(found[2]), " ".join(_MARKUP.sub("", found[4]).split()))
        for number, found in enumerate(spans)
        if not beside[number] and not beside[number + 1] and _says(found[4])
    ]


def name_in(language: str, name: str) -> str:
    """A name as Moodle's pages show it to who reads in `language`: of one in several languages that one, else the first; no markup."""
    if "<" not in name and "{mlang" not in name.lower():
        return name
    chosen = _chosen(_of_filter(name), language)
    if chosen is not None:
        kept, rest = iter(chosen), name
        rest = _SPAN.sub(lambda found: next(kept, "") if "multilang" in found[3].lower() else found[0], rest)
        name = _V2.sub(lambda _: next(kept, ""), rest)  # dropping a block may make what looks like one
    return " ".join(_MARKUP.sub("", name).split())


def _of_filter(name: str) -> list[tuple[frozenset[str], str]]:
    """Blocks of a multi-language filter in a name: for whom, and the words."""
    spans = [
        (frozenset({_code(code)}), inner)
        for _, code, attributes, inner in _SPAN.findall(name)
        if "multilang" in attributes.lower()
    ]
    return spans + [(frozenset(map(_code, codes.split(","))), inner) for codes, inner in _V2.findall(name)]


def _chosen(blocks: list[tuple[frozenset[str], str]], language: str) -> list[str] | None:
    """What stands in each block's place; None where there is none."""
    if not blocks:
        return None
    wanted = next(
        (one for one in (language, language.partition("-")[0], OTHER) if any(one in codes for codes, _ in blocks)), None
    )
    first = blocks[0][0]
    return [inner if (wanted in codes if wanted else codes == first) else "" for codes, inner in blocks]


def _code(written: str) -> str:
    return written.strip().lower().replace("_", "-")


def _says(inner: str) -> bool:
    return bool(_MEDIA.search(inner) or _TAG.sub("", inner))
