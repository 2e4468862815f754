"""Rules about texts that are there in several languages."""

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import replace

from course_sync.content.languages import OTHER, languages_of, spans_alone
from course_sync.i18n import N_
from course_sync.model.course import Author, CourseView, Text
from course_sync.model.findings import Finding, Severity
from course_sync.rules.rule import Options, Rule, whole
from course_sync.rules.sight import quote


def language_gap(view: CourseView, options: Options) -> Iterator[Finding]:
    """What most translated texts of the course have, a text should have, too."""
    translated = [
        (text, languages)
        for text in view.texts
        if text.author is Author.TEACHER and (languages := languages_of(text.body))
    ]
    spoken = Counter(code for _, languages in translated for code, says in languages.items() if says and code != OTHER)
    usual = {code for code, times in spoken.items() if times >= whole(options, "texts") and 2 * times > len(translated)}
    for text, languages in translated:
        if languages.get(OTHER):
            continue
        missing = sorted(
            {code for code in usual if not languages.get(code)} | {c for c, says in languages.items() if not says}
        )
        if missing and missing != [OTHER]:
            yield _gap(text, missing, f"∉ {', '.join(sorted(languages))}")
        elif (passage := _passage_alone(text, usual)) is not None:
            lacking, words = passage
            yield replace(_gap(text, lacking, "∌ a passage", passage=quote(words)), severity=Severity.HINT)


def _gap(text: Text, missing: Sequence[str], evidence: str, **more: str) -> Finding:
    listed = quote(", ".join(code for code in missing if code != OTHER))
    details = {"languages": listed, "evidence": f"{listed} {evidence}", **more}
    return Finding("text.language-gap", Severity.WARNING, text.place, subject=listed, details=details)


def _passage_alone(text: Text, usual: Collection[str]) -> tuple[Sequence[str], str] | None:
    """The languages that a passage lacks, and the first such passage: fewer of them stand alone than of the language that has most."""
    alone = spans_alone(text.body)
    times = Counter(code for code, _ in alone)
    most = max(times.values(), default=0)
    lacking = sorted(code for code in usual if times[code] < most)
    words = next((words for code, words in alone if times[code] == most), "")
    return (lacking, words) if lacking else None


RULES: Iterable[Rule] = (
    Rule(
        code="text.language-gap",
        severity=Severity.WARNING,
        title=N_("Text without one of the course's languages"),
        problem=N_("The text is translated, but not into: %(languages)s"),
        remedy=N_("Write the missing translation."),
        documentation=N_(
            "Texts written for Moodle's multi-language filter. A language counts as the course's when more than half of the "
            "translated texts, and at least so many (option texts), are in it. Texts in one language only are left alone. A passage in one "
            "language within a translated text is a hint: the filter chooses among passages side by side only, so everybody sees it."
        ),
        speaks=(N_("three texts in Estonian and Russian, a fourth in Estonian alone"),),
        silent=(N_("a text without language marks"),),
        check=language_gap,
        reads_texts=True,
        options={"texts": 3},
    ),
)
