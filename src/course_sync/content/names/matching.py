"""Where a text uses a superseded name as if it still held."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import islice
from os.path import commonprefix

from course_sync.content.names.inflection import ENDINGS
from course_sync.content.quotes import is_quoted
from course_sync.model.names import CaseRule, Name, NameKind

MAX_FOUND = 200  # in one text
_MAX_SEEN = 1_000  # forms of one name looked at in one text
_REACH = 250  # characters of a sentence looked at on each side

# The sentence tells that the name is of the past, or how it became another one.
_HISTORY = re.compile(
    r"(?<!\w)(?:endi(?:ne|se|st|seks|sed|ste)|end\.|toona(?:ne|se|st)|varem|varasem\w{0,4}|kunagi\w{0,3}|tollal\w{0,4}|vana\snim\w{1,5}|nimetusega|ümber\snimetatud"
    r"|nimetati|nimetatud|kandis\snime|liideti|liitus|liitumi\w{2,4}|ühendati|ühendamise\w{0,3}|ühinesid|reorganiseeri\w{1,6}|moodustati|likvideeri\w{1,4}|lõpeta(?:s|sid|nud|ti)(?:\s\w{1,20})?\s(?:tegevuse?|töö)|kaota(?:ti|tud)|õigusjärgla\w{2,5}"
    r"|asemel|asendas|asendab|asemele|sai\s(?:uue\snime|nimeks)|praegu(?:ne|se)|nüüd(?:ne|se)?|enne\s(?:19|20)\d\d|kuni\s(?:\d{1,2}\.\s?)?(?:\d{1,2}\.\s?|\w{3,12}\s)?(?:19|20)\d\d|aastani\s(?:19|20)\d\d"
    r"|aastatel|(?:19|20)\d\d\.?\s?(?:aasta\w{0,3}|a\.)|oli|olid|olnud|former\w{0,2}|previously|until\s(?:19|20)\d\d|renamed|merged|now\scalled|was|были?|ранее|бывш\w{2,3}|переименован\w{0,2})(?!\w)",
    re.IGNORECASE,
)
_CITED = re.compile(r"(?<!\w)(?:RT\s[IVXL]+|allikas|allikad|viidatud|vt\slisa)(?!\w)", re.IGNORECASE)
# The name is part of an act's title, of a report's or of another body's.
_TITLE_BEHIND = re.compile(
    r"\s(?:\w{1,20}\s){0,2}(?:seadus|määrus|põhimäärus|käskkir|otsus|aruan|uuring|juhend\s\(|kohtuasi|vs?\.)\w*",
    re.IGNORECASE,
)
# A work that the body published under the name it then had: "Haigekassa (2019). Ravijuhend", "(Haigekassa, 2019)".
_YEAR_BEHIND = re.compile(r"[.,]?\s\(?((?:19|20)\d\d)[a-z]?\)")
_SENTENCE_END = re.compile(r"\n|[.!?]\s+(?=[A-ZÕÄÖÜŠŽ„\"«(])")


@dataclass(frozen=True, slots=True)
class FoundName:
    """A superseded name in a text. `written`: as it stands there; `sentence`: around it, at most 300 characters."""

    name: Name
    written: str
    span: tuple[int, int]
    sentence: str


@lru_cache(maxsize=4096)
def pattern_of(name: Name) -> re.Pattern[str]:
    """Finds every form of a name that stands as a word of its own."""
    head, forms = name.old.split()[:-1], _forms(name)
    endings = "|".join(re.escape(form) for form in sorted(forms, key=len, reverse=True))
    words = r"\s{1,3}".join([*(re.escape(word) for word in head), f"(?:{endings})"])
    flags = re.NOFLAG if name.case is CaseRule.EXACT else re.IGNORECASE
    return re.compile(rf"(?<![\w.@/-]){words}(?![\w@])(?!-\w{{4}})(?!\.\w)", flags)


def _forms(name: Name) -> Iterable[str]:
    """Of its last word."""
    last = name.old.split()[-1]
    return ENDINGS[name.ending].forms(last) if name.kind is NameKind.NAME and name.ending else (last,)


@lru_cache(maxsize=64)
def _looked_for(names: tuple[Name, ...]) -> tuple[tuple[Name, str], ...]:
    """The names that are on, each with what all its forms begin with, in lower case: most texts hold none of them."""
    return tuple((name, _beginning(name)) for name in names if name.on and name.kind is not NameKind.HOST)


def _beginning(name: Name) -> str:
    head = name.old.split()[:-1]
    return (head[0] if head else commonprefix(list(_forms(name)))).lower()  # noqa: RUF071 - of words, not of paths


def find_names(text: str, names: Sequence[Name]) -> list[FoundName]:
    """The superseded names that `text` uses as if they still held, in the list's order. Never raises; linear in the text's length."""
    lowered = text.lower()
    found: list[FoundName] = []
    for name, beginning in _looked_for(tuple(names)):
        for match in _matches(text, name) if beginning in lowered else ():
            if len(found) >= MAX_FOUND:
                return found
            first, last = _sentence(text, *match.span())
            if _holds(text, match, name, first, last):
                found.append(FoundName(name, match[0], match.span(), text[first:last].strip()[:300]))
    return found


def _matches(text: str, name: Name) -> Iterator[re.Match[str]]:
    for match in islice(pattern_of(name).finditer(text), _MAX_SEEN):
        if name.case is not CaseRule.CAPITAL or match[0][0].isupper():
            yield match


def _holds(text: str, match: re.Match[str], name: Name, first: int, last: int) -> bool:
    start, end = match.span()
    sentence = text[first:last]
    if _HISTORY.search(sentence) or _CITED.search(sentence) or _TITLE_BEHIND.match(text[end:last]):
        return False
    if name.new.casefold() in sentence.casefold() or is_quoted(text[first:start]):
        return False
    if name.since and (year := _YEAR_BEHIND.match(text, end)) and int(year[1]) <= name.since.year:
        return False
    return not any(_covers(text, near, start, end) for near in name.near)


def _covers(text: str, near: str, start: int, end: int) -> bool:
    """Whether the match is part of a phrase that is not meant."""
    around = text[max(0, start - len(near)) : end + len(near)].casefold()
    return near.casefold() in around


def _sentence(text: str, start: int, end: int) -> tuple[int, int]:
    first = max(0, start - _REACH)
    for boundary in _SENTENCE_END.finditer(text, first, start):
        first = boundary.end()
    after = _SENTENCE_END.search(text, end, min(len(text), end + _REACH))
    return first, after.start() + 1 if after and text[after.start()] != "\n" else after.start() if after else min(
        len(text), end + _REACH
    )
