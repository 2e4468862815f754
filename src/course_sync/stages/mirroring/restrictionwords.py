"""What Moodle says of restrictions to what may be gone: its words for a thing that is gone, and what it shows of each restriction.

To an account that a restriction lets in, and one with moodle/site:accessallgroups every condition about groups does, the contents of
a course hold no words of it. They are asked for one activity at a time then; what stays untold is named in the coverage.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from course_sync.errors import MoodleError
from course_sync.model.health import CoverageOutcome, CoverageReason
from course_sync.moodle import Module, MoodleClient, ask_many
from course_sync.moodle.coursepage import SHOWN_MODULE, restriction_words
from course_sync.moodle.installed import missing_words
from course_sync.stages.mirroring.answers import Gap, RestrictionWords, gap_of
from course_sync.stages.mirroring.lost import NAMED_BY, names_what_may_be_gone
from course_sync.stages.outage import end_if_down

_Asked = tuple[int, str]
"""A course and a restriction in it: activities that ask for the same are asked about once."""


@dataclass(frozen=True, slots=True)
class Restricted:
    """A course's activities whose restrictions name what may be gone, and the language that Moodle speaks in it ("" for the account's own)."""

    lang: str
    modules: Sequence[Module] = field(default_factory=tuple)


def restricted(lang: str, modules: Iterable[Module]) -> Restricted:
    """Those that learners might see: what is hidden nobody misses."""
    return Restricted(lang, [it for it in modules if it.visible and names_what_may_be_gone(it.availability)])


def restriction_texts(client: MoodleClient, courses: Mapping[int, Restricted]) -> Mapping[int, RestrictionWords]:
    """By course. Without Moodle's words for what is gone nothing more is asked, and nothing is called gone.

    Raises:
        MoodleUnavailable, TokenRefused: nothing more is to be had.
    """
    missing = _words_for_gone(client, sorted({one.lang for one in courses.values() if one.modules}))
    shown: dict[_Asked, str | Gap] = {}
    asked: dict[_Asked, int] = {}
    for identity, one in courses.items():
        words = missing.get(one.lang)
        for module in one.modules:
            alike = (identity, module.availability)
            if isinstance(words, Gap):
                shown[alike] = words
            elif module.availability_info:
                shown[alike] = module.availability_info
            else:
                asked[alike] = module.cmid
    shown |= _as_the_page_says(client, {alike: cmid for alike, cmid in asked.items() if alike not in shown})
    found = {}
    for identity, one in courses.items():
        words = missing.get(one.lang, {})
        told = {it.cmid: shown[identity, it.availability] for it in one.modules}
        found[identity] = RestrictionWords({} if isinstance(words, Gap) else words, told)
    return found


def _words_for_gone(client: MoodleClient, languages: Sequence[str]) -> dict[str, Mapping[str, str] | Gap]:
    found: dict[str, Mapping[str, str] | Gap] = {}
    answers = ask_many(client, [missing_words(NAMED_BY, lang) for lang in languages])
    for lang, words in zip(languages, answers, strict=True):
        if isinstance(words, MoodleError):
            end_if_down(client, words)
            found[lang] = replace(gap_of(words), outcome=CoverageOutcome.BLIND)
        else:
            found[lang] = words
    return found


def _as_the_page_says(client: MoodleClient, asked: Mapping[_Asked, int]) -> dict[_Asked, str | Gap]:
    """The words of restrictions, each shown by one of the activities that have it."""
    if not client.capabilities().has(SHOWN_MODULE):
        return dict.fromkeys(asked, Gap(CoverageReason.FUNCTION_ABSENT, SHOWN_MODULE, CoverageOutcome.BLIND))
    found: dict[_Asked, str | Gap] = {}
    answers = ask_many(client, [restriction_words(cmid) for cmid in asked.values()])
    for alike, words in zip(asked, answers, strict=True):
        if isinstance(words, MoodleError):
            end_if_down(client, words)
            found[alike] = replace(gap_of(words), outcome=CoverageOutcome.BLIND)
        else:
            found[alike] = words or Gap(
                CoverageReason.BLIND_SPOT, "the course page says nothing of the restriction", CoverageOutcome.BLIND
            )
    return found
