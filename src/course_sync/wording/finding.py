"""A finding as people are told of it: the sentences that the mail, the report and the answer page share."""

from dataclasses import dataclass

from course_sync.model.findings import Finding
from course_sync.model.places import Field, Place
from course_sync.wording import terms
from course_sync.wording.wording import Wording

_TOLD_FIELDS = frozenset(
    {
        Field.NAME,
        Field.SUMMARY,
        Field.INTRO,
        Field.EXTERNAL_URL,
        Field.BLOCK,
        Field.RESTRICTION,
        Field.CUSTOM_FIELD,
        Field.POST,
        Field.ENTRY,
        Field.FEEDBACK,
        Field.GRADING,
    }
)
"""Said where the place has no part with a name; the other fields go without saying."""


@dataclass(frozen=True, slots=True)
class FindingWords:
    """Attributes:
    title: the rule's name for people.
    problem: what is wrong, a sentence.
    remedy: the one thing to do; "" of a rule that this version does not know.
    evidence: what was seen; "" where the sentence says it all.
    where: section › activity › part; "the course itself" for things of the whole course.
    """

    title: str
    problem: str
    remedy: str
    evidence: str
    where: str


def told_of(finding: Finding, words: Wording) -> FindingWords:
    """`finding` in the reader's language; texts of strangers in it are not shortened."""
    return FindingWords(
        title=words.title(finding),
        problem=words.problem(finding),
        remedy=words.remedy(finding),
        evidence=words.evidence(finding),
        where=place_words(finding.place, words),
    )


def _has_own_word(place: Place) -> bool:
    return (place.modname, place.field) in terms.FIELD_OF


def place_words(place: Place, words: Wording) -> str:
    """Section › activity › part."""
    field = words.gettext(terms.field_word(place)) if place.field in _TOLD_FIELDS or _has_own_word(place) else ""
    names = [name.strip() for name in (place.section, place.activity, words.part(place) or field) if name.strip()]
    return " › ".join(names) or words.gettext("the course itself")
