"""The rule about texts that ask guests in where guests are turned away."""

import re
from collections.abc import Iterable, Iterator
from itertools import islice

from course_sync.content.quotes import is_quoted
from course_sync.i18n import N_
from course_sync.model.course import Author, CourseView
from course_sync.model.findings import Finding, Severity
from course_sync.model.places import Field
from course_sync.rules.reading import plain_text
from course_sync.rules.rule import Options, Rule
from course_sync.rules.sight import goes_on, quote

GUEST = "guest"
"""Moodle's type of the enrolment method by which people look around without being enrolled."""

_ENTERS = r"(?:sisene|logi\w*\s+sisse|sisse\s+logi|sisselogi|pääse|tutvu)\w*"
_PROMISE = re.compile(
    rf"(?<!\w){_ENTERS}[^.!?\n]{{0,60}}(?<!\w)külalis(?:ena|tena)(?!\w)"
    rf"|(?<!\w)külalis(?:ena|tena)[^.!?\n]{{0,30}}(?<!\w){_ENTERS}"
    r"|(?<!\w)külaliskasutaja(?:na|ga)(?!\w)"
    r"|(?<!\w)(?:log\s?in|enter|access|browse)\w*[^.!?\n]{0,40}\sas\s(?:a\s)?guests?(?!\w)|(?<!\w)guests\s(?:can|may)\s(?:enter|access|browse)"
    r"|(?<!\w)(?:войти|войдите|зайти|зайдите)[^.!?\n]{0,40}\s(?:как\sгость|гостем|в\sкачестве\sгостя)(?!\w)",
    re.IGNORECASE,
)
_NOT = re.compile(r"(?<!\w)(?:ei|ära|ainult|not|cannot|can't|only|не|нельзя|только)(?!\w)", re.IGNORECASE)
_SENTENCE = re.compile(r"[^.!?\n]*")
_REACH = 250  # characters on each side in which a sentence says what it means
_MAX_SEEN = 100


def guests_refused(view: CourseView, _: Options) -> Iterator[Finding]:
    entrances = view.course.entrances
    if entrances is None or GUEST in entrances or not view.course.visible or not goes_on(view):
        return
    for text in view.texts:
        if text.author is not Author.TEACHER or not text.body or text.place.field is Field.POST:
            continue
        words = plain_text(text)
        promises = islice(_PROMISE.finditer(words), _MAX_SEEN)
        promise = next((it for it in promises if not _is_taken_back(words, it)), None)
        if promise is not None:
            sentence = quote(_sentence(words, promise))
            details: dict[str, str | int | float | None] = {"sentence": sentence, "evidence": sentence}
            yield Finding("course.guests-refused", Severity.HINT, text.place, details=details)


def _is_taken_back(words: str, promise: re.Match[str]) -> bool:
    near = max(0, promise.start() - _REACH)
    line = max(words.rfind("\n", near, promise.start()) + 1, near)
    return _NOT.search(_sentence(words, promise)) is not None or is_quoted(words[line : promise.start()])


def _sentence(words: str, promise: re.Match[str]) -> str:
    near = max(0, promise.start() - _REACH)
    start = max(near, *(words.rfind(mark, near, promise.start()) + 1 for mark in ".!?\n"))
    rest = _SENTENCE.match(words, promise.end(), promise.end() + _REACH)
    return words[start : rest.end() if rest else promise.end()].strip()


RULES: Iterable[Rule] = (
    Rule(
        code="course.guests-refused",
        severity=Severity.HINT,
        title=N_("Guests are asked in, but turned away"),
        problem=N_("The text says that one can enter as a guest, but guests are not let in: “%(sentence)s”"),
        remedy=N_("Switch guest access on in the course's enrolment methods, or take the sentence out."),
        documentation=N_(
            "A text promises entrance as a guest, and the course's enrolment methods hold no guest access that is on. It speaks only "
            "where Moodle tells which methods are on, of a visible course that goes on."
        ),
        speaks=(N_("“Kursusega saab tutvuda külalisena sisse logides.”"),),
        silent=(N_("“Külalisena esineb kursusel ohvriabitöötaja.”"),),
        check=guests_refused,
        reads_texts=True,
    ),
)
