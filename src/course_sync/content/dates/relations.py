"""How a date is tied to its sentence: until, by, from, on … by preposition, postposition and the Estonian case of the date itself."""

import re

REACH = 48  # characters looked at on each side
_TAIL = r"(?:,?\s(?:19|20)\d\d)?(?:\.?\s?a(?:asta\w{0,3})?)?\.?\Z"
_HOUR = r"\d{1,2}(?:[.:]\d\d)?"

Table = tuple[tuple[str, re.Pattern[str]], ...]


def _before(filler: str, *rows: tuple[str, str]) -> Table:
    return tuple((name, re.compile(rf"(?<!\w)(?:{words})\s{filler}\Z", re.IGNORECASE)) for name, words in rows)


def _rows(before: str, after: str, *rows: tuple[str, str]) -> Table:
    return tuple((name, re.compile(before + pattern + after, re.IGNORECASE)) for name, pattern in rows)


_ESTONIAN_BEFORE = _before(
    r"(?:\w{1,14},?\s){0,1}",
    ("until", r"kuni(?:\s\w{1,14},?)?"),
    ("from", "alates"),
    ("before", r"enne|varem\skui(?:\spärast)?"),
    ("after", "pärast|peale"),
    ("state", "seisuga"),
)
_ESTONIAN_LEADS = re.compile(r"(?<!\w)(?:kuni|alates|enne|varem|pärast|peale|seisuga)(?!\w)", re.IGNORECASE)
"""A word that all in `_ESTONIAN_BEFORE` begin with: most dates have none."""
_ESTONIAN_AFTER = _rows(
    r"\.?(?:\s\w{1,12}){0,2}?",
    r"(?!\w)",
    ("state", r"\s?(?:seisuga|seis)"),
    ("until", rf"(?:-ni|\s(?:\w*lõpuni|õhtuni|hommikuni|alguseni|südaööni|keskööni|päevani|ajani|{_HOUR}-?ni))"),
    ("by", rf"(?:-ks|\s(?:\w*lõpuks|õhtuks|hommikuks|lõunaks|keskpäevaks|südaööks|alguseks|keskpaigaks|{_HOUR}-?ks))"),
    ("within", r"\sjooksul"),
)
_ESTONIAN_CASE = _rows("", _TAIL, ("until", "ni"), ("by", "ks"))
# Looked at only where nothing above tells.
_ESTONIAN_REST = _rows("", _TAIL, ("from", "(?<!augu)st"), ("on", "[aeiuõ]l"), ("in", "[aeiuõ]s"), ("to", "(?:le|sse)"))
_ESTONIAN_PART = re.compile(
    r"\.?\s(?:alguses|lõpus|keskel|keskpaigas|esimesel|teisel|kolmandal|viimasel|hommikul|õhtul|pärastlõunal|ennelõunal|lõunal|paiku|peale|öösel|varahommikul)(?!\w)",
    re.IGNORECASE,
)
_OF = re.compile(r"\.?\s[a-zõäöüšž]{3,}")
_ENGLISH = _before(
    r"(?:(?:the|mon|tue|wed|thu|fri|sat|sun|\w{3,6}day|midnight|noon|end|start|beginning|of|on|last|first|week|month),?\s){0,4}",
    ("until", r"until|till|through|up\sto|valid\sto|good\sto"),
    ("by", "by"),
    ("from", r"from|as\sof|as\sfrom|since|starting|beginning|effective"),
    ("state", r"as\sat"),
    ("before", r"before|prior\sto"),
    ("after", "after|past"),
    ("on", "on"),
    ("in", "in|during"),
    ("at", "at|for|to"),
    ("within", "within|during|between"),
)
_RUSSIAN = _before(
    r"(?:(?:\w{4,11},?|конца|начала|начале|конце|середине|концу|началу)\s){0,2}",
    ("until", "до|по"),
    ("by", "ко?"),
    ("from", "со?"),
    ("after", "после"),
    ("before", "перед"),
    ("in", "во?"),
    ("on", "на"),
    ("of", "от|за"),
)
_AND = re.compile(r"\s(?:ja|and|и)\s", re.IGNORECASE)
_LOOSE = frozenset({"on", "in", "at", "of"})
_ENDS = frozenset({"bare", "from", "until"})


def relations(before: str, written: str, after: str, language: str, *, ranges: bool) -> frozenset[str]:
    """What ties the date `written` to its sentence; {"bare"} where nothing does.

    Args:
        ranges: it tells a beginning and an end.
    """
    if language == "et":
        found = _estonian(before[-40:], written, after[:REACH])
    else:
        table = _ENGLISH if language == "en" else _RUSSIAN
        found = {name for name, pattern in table if pattern.search(before[-40:])}
        if found & {"until", "by"}:
            found -= _LOOSE
    if ranges and not _AND.search(written):
        found = (found - _ENDS) | {"span"}
    return frozenset(found or {"bare"})


def _estonian(before: str, written: str, after: str) -> set[str]:
    found = set()
    if _ESTONIAN_LEADS.search(before):
        found = {name for name, pattern in _ESTONIAN_BEFORE if pattern.search(before)}
    found |= {name for name, pattern in _ESTONIAN_AFTER if pattern.match(after)}
    spelt = written.lower() != written.upper()  # figures have no case
    if spelt:
        found |= {name for name, pattern in _ESTONIAN_CASE if pattern.search(written)}
    if not found and spelt:
        found = {name for name, pattern in _ESTONIAN_REST if pattern.search(written)}
    if found:
        return found
    if _ESTONIAN_PART.match(after):
        return {"in"}
    return {"of"} if not written[-1:].isdigit() and _OF.match(after) else set()
