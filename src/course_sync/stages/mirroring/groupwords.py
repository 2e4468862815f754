"""What Moodle says of restrictions that name groups: its words for a group that is gone, and what it shows of each restriction.

To an account that a restriction lets in, and one with moodle/site:accessallgroups every condition about groups does, the contents of
a course hold no words of it. They are asked for one activity at a time then; what stays untold is named in the coverage.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from course_sync.errors import MoodleError
from course_sync.model.health import CoverageOutcome, CoverageReason
from course_sync.moodle import Module, MoodleClient, ask_many
from course_sync.moodle.coursepage import SHOWN_MODULE, restriction_words
from course_sync.moodle.installed import missing_group_words
from course_sync.stages.mirroring.answers import Gap, GroupWords, gap_of
from course_sync.stages.mirroring.lostgroups import names_groups
from course_sync.stages.outage import end_if_down


@dataclass(frozen=True, slots=True)
class Restricted:
    """A course's activities whose restrictions name groups, and the language that Moodle speaks in it ("" for the account's own)."""

    lang: str
    modules: Sequence[Module] = field(default_factory=tuple)


def restricted(lang: str, modules: Iterable[Module]) -> Restricted:
    """Those that learners might see: what is hidden nobody misses."""
    return Restricted(lang, [it for it in modules if it.visible and names_groups(it.availability)])


def group_words(client: MoodleClient, courses: Mapping[int, Restricted]) -> Mapping[int, GroupWords]:
    """By course. Without Moodle's words for what is gone nothing more is asked, and nothing is said of groups.

    Raises:
        MoodleUnavailable, TokenRefused: nothing more is to be had.
    """
    courses = {identity: one for identity, one in courses.items() if one.modules}
    languages = sorted({one.lang for one in courses.values()})
    missing: dict[str, Mapping[str, str]] = {}
    answers = ask_many(client, [missing_group_words(lang) for lang in languages])
    for lang, words in zip(languages, answers, strict=True):
        if isinstance(words, MoodleError):
            end_if_down(client, words)
        else:
            missing[lang] = words
    shown = _shown(client, [it for one in courses.values() if missing.get(one.lang) for it in one.modules])
    return {
        identity: GroupWords(
            missing.get(one.lang, {}), {it.cmid: shown[it.cmid] for it in one.modules if it.cmid in shown}
        )
        for identity, one in courses.items()
    }


def _shown(client: MoodleClient, modules: Sequence[Module]) -> dict[int, str | Gap]:
    found: dict[int, str | Gap] = {it.cmid: it.availability_info for it in modules if it.availability_info}
    asked = [it for it in modules if not it.availability_info]
    if not client.capabilities().has(SHOWN_MODULE):
        absent = Gap(CoverageReason.FUNCTION_ABSENT, SHOWN_MODULE, CoverageOutcome.BLIND)
        return {**found, **{it.cmid: absent for it in asked}}
    answers = ask_many(client, [restriction_words(it.cmid) for it in asked])
    for module, words in zip(asked, answers, strict=True):
        if isinstance(words, MoodleError):
            end_if_down(client, words)
            found[module.cmid] = replace(gap_of(words), outcome=CoverageOutcome.BLIND)
        else:
            found[module.cmid] = words or Gap(
                CoverageReason.BLIND_SPOT, "the course page says nothing of the restriction", CoverageOutcome.BLIND
            )
    return found
