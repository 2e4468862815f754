"""Activities that are no longer listed: Moodle is asked of each whether it was deleted, or whether the account may not see it any more.

Moodle leaves out what an account may not see, without a word: an account that loses `mod/quiz:view` would else see all quizzes deleted.
"""

from collections.abc import Collection, Mapping
from dataclasses import replace

from course_sync.errors import AccessRefused, MoodleError
from course_sync.model.health import CoverageItem, CoverageOutcome, CoverageReason
from course_sync.moodle import MoodleClient, ask_many, module_stands
from course_sync.moodle.contents import MODULE
from course_sync.stages.outage import end_if_down
from course_sync.store.courses import KnownActivity, MirroredCourse


def keep_unseen(client: MoodleClient, mirrored: MirroredCourse, known: Collection[KnownActivity]) -> MirroredCourse:
    """The course with activities that stand but are not shown: kept as they were, and named in the coverage.

    Raises:
        MoodleUnavailable, TokenRefused: nothing more is to be had.
    """
    listed = {activity.cmid for activity in mirrored.activities} | set(mirrored.unread_cmids)
    missing = {
        it.cmid: it.modname for it in known if it.cmid not in listed and it.section_id not in mirrored.unseen_sections
    }
    unseen = _refused(client, missing)
    return replace(
        mirrored,
        unread_cmids={*mirrored.unread_cmids, *unseen},
        coverage=[*mirrored.coverage, *(_named(cmid, modname) for cmid, modname in unseen.items())],
    )


def _refused(client: MoodleClient, missing: Mapping[int, str]) -> Mapping[int, str]:
    if not missing or not client.capabilities().has(MODULE):
        return {}
    refused = {}
    answers = ask_many(client, [module_stands(cmid) for cmid in missing])
    for (cmid, modname), answer in zip(missing.items(), answers, strict=True):
        if isinstance(answer, AccessRefused):
            refused[cmid] = modname
        elif isinstance(answer, MoodleError):
            end_if_down(client, answer)
    return refused


def _named(cmid: int, modname: str) -> CoverageItem:
    detail = f"mod/{modname}:view, moodle/course:viewhiddenactivities"
    return CoverageItem(f"{modname}:all", CoverageOutcome.UNREAD, CoverageReason.RIGHT_MISSING, cmid, detail)
