"""Rules about words: placeholders, marks that Moodle should have turned into addresses."""

import re
from collections.abc import Iterable, Iterator

from course_sync.i18n import N_
from course_sync.model.course import Author, CourseView, Text
from course_sync.model.findings import Finding, Severity
from course_sync.rules.reading import plain_text
from course_sync.rules.rule import Options, Rule, phrases
from course_sync.rules.sight import quote

REMNANT = re.compile(
    r"@@PLUGINFILE@@[^\s\"'<>)]{0,300}|\$@[A-Z][A-Z0-9_]{2,60}(?:\*[^@\s]{0,60})?@\$|/draftfile\.php/[^\s\"'<>)]{1,300}"
)
"""What stands in a text in place of an address when a restore or a copy went wrong."""

_WHAT = r"(?:tekst|sisu|pilt|pildid|video|videod|link|lingid|kirjeldus)"
_ENDS = r"(?=\s*(?:[.!…\])»”\"]|$))"  # else it is an instruction to learners: "lisa siia link oma tööle"
_PART = r"(?:sisu|tekst|leht|peatükk|osa|teema|moodul|materjal|materjalid|video|videod|info|teave|slaidid)"
_WHOLE_LINE = (  # such words within a sentence tell of something else: "Materjalid lisatakse hiljem ka kausta."
    rf"{_PART}\s+(?:lisatakse|lisandub|lisanduvad|avaldatakse|tuleb|tulevad|ilmub|ilmuvad)\s+(?:siia\s+)?(?:peagi|varsti|lähiajal|hiljem)"
    rf"|(?:see\s+)?{_PART}\s+on\s+(?:veel\s+|hetkel\s+|praegu\s+|alles\s+)?(?:koostamisel|loomisel|ettevalmistamisel)"
    r"|(?:(?:content|materials?|videos?|more)\s+(?:is\s+|are\s+)?)?coming\s+soon"
    r"|(?:this\s+(?:page|section|chapter)\s+is\s+)?under\s+construction"
    r"|(?:страница|раздел|материал|содержание)\s+(?:находится\s+)?в\s+(?:стадии\s+)?разработк[еи]"
)
_PLACEHOLDER = re.compile(
    r"(?i:\blorem\s+ipsum\b)"
    rf"|(?i:\bsiia\s+(?:tuleb|tulevad)\s+{_WHAT}\b)"
    rf"|(?im:\bsiia\s+(?:(?:tuleb\s+)?lisada|lisa|kirjuta)\s+{_WHAT}\b{_ENDS})"
    rf"|(?im:\b(?:lisa|sisesta|kirjuta)\s+siia\s+{_WHAT}\b{_ENDS})"
    rf"|(?im:\b(?:lisa|sisesta)\s+{_WHAT}\s+siia\b{_ENDS})"
    r"|(?i:\b(?:tekst|sisu)\s+(?:tuleb\s+siia|on\s+lisamisel)\b)"
    rf"|(?im:\b(?:insert|add|put)\s+(?:text|content|image|picture|video|link|description)\s+here\b{_ENDS})"
    r"|(?i:\b(?:text|content)\s+(?:goes|comes)\s+here\b)"
    r"|\[(?:TODO|TBD|TBA|XXX+|tekst|sisu)\]"
    r"|(?<![\w#.@/-])TODO:(?!\w)"
    r"|(?m:^(?:TODO|XXX+|TBD|TBA)\.?$)"
    rf"|(?im:^(?:{_WHOLE_LINE})(?=[.!…]*\s*$))",
)
_SIGNS = (
    "lorem", "siia", "lisamisel", " here", "todo", "xxx", "tbd", "tba", "[tekst", "[sisu",
    "peagi", "varsti", "lähiajal", "hiljem", "koostamisel", "loomisel", "ettevalmistamisel", "coming soon",
    "under construction", "разработк",
)  # fmt: skip
"""One of these is in whatever `_PLACEHOLDER` finds; most texts hold none."""


def _teachers(view: CourseView) -> Iterator[tuple[Text, str]]:
    """Teachers' texts with their words."""
    for text in view.texts:
        if text.author is Author.TEACHER and text.body:
            yield text, plain_text(text)


def placeholder(view: CourseView, options: Options) -> Iterator[Finding]:
    own = phrases(options, "phrases")
    for text, words in _teachers(view):
        folded = words.casefold()
        for start, end in [
            *(match.span() for match in (_PLACEHOLDER.finditer(words) if any(it in folded for it in _SIGNS) else ())),
            *((at, at + len(phrase)) for phrase in own if (at := folded.find(phrase.casefold())) >= 0),
        ]:
            phrase = quote(words[start:end])
            yield Finding(
                "text.placeholder",
                Severity.WARNING,
                text.place,
                subject=phrase.casefold(),
                details={"phrase": phrase, "evidence": _line_around(words, start, end)},
            )


def _line_around(words: str, start: int, end: int) -> str:
    """The line that holds the phrase, at most 300 characters of it."""
    first = max(words.rfind("\n", 0, start) + 1, start - 120)
    last = words.find("\n", end)
    return quote(words[first : last if last >= 0 else len(words)])


def unresolved_file(view: CourseView, _: Options) -> Iterator[Finding]:
    """Each mark once a place, from the written links first (they know their words), then from the bodies."""
    for occurrence in view.occurrences:
        for match in REMNANT.finditer(occurrence.link.written):
            yield Finding(
                "text.unresolved-file", Severity.ERROR, occurrence.place, subject=match[0], details=_mark(match[0])
            )
    for text in view.texts:
        if text.author is Author.TEACHER:
            for match in REMNANT.finditer(text.body):
                yield Finding(
                    "text.unresolved-file", Severity.ERROR, text.place, subject=match[0], details=_mark(match[0])
                )


def _mark(mark: str) -> dict[str, str | int | float | None]:
    return {"mark": quote(mark), "evidence": quote(mark)}


RULES: Iterable[Rule] = (
    Rule(
        code="text.placeholder",
        severity=Severity.WARNING,
        title=N_("Placeholder left in the text"),
        problem=N_("The text still holds a placeholder: “%(phrase)s”"),
        remedy=N_("Write the real text in its place, or take it out."),
        documentation=N_(
            "Lorem ipsum, “insert text here”, “siia tuleb tekst”, [TODO] and the like, and a line that says no more than “Sisu lisatakse peagi”. Instructions to learners (“lisa siia "
            "oma vastus”) are not meant. Option phrases: further phrases of your own, with ; between them."
        ),
        speaks=(N_("“[TODO] Siia tuleb tekst.”"),),
        silent=(N_("“Lisa siia oma vastus.”"),),
        check=placeholder,
        reads_texts=True,
        options={"phrases": ""},
    ),
    Rule(
        code="text.unresolved-file",
        severity=Severity.ERROR,
        title=N_("Lost picture or link"),
        problem=N_("In place of a file or link there is a mark that Moodle could not resolve: %(mark)s"),
        remedy=N_("Insert the picture, file or link anew in the editor."),
        documentation=N_(
            "@@PLUGINFILE@@ and $@…@$ are left in a text when it was restored or copied without its files; draftfile.php "
            "addresses work only for the person who pasted them, and only for a while."
        ),
        speaks=('<img src="@@PLUGINFILE@@/skeem.png" alt="Skeem">',),
        silent=('<img src="skeem.png" alt="Skeem">',),
        check=unresolved_file,
        reads_texts=True,
    ),
)
