"""Types of activities that the site has and no course shows: Moodle leaves them out, without a word, for an account without the type's right."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from course_sync.doctor.check import Check, State, ok, skipped
from course_sync.errors import MoodleError, MoodleUnavailable, TokenRefused
from course_sync.moodle import REGISTRY, Capabilities, ListedCourse, MoodleClient, ask, ask_many, course_contents
from course_sync.moodle.contents import CONTENTS
from course_sync.moodle.installed import PLUGINS, STRINGS, types_with_view_right

_COURSES = 50
_OWN = tuple(right[4:-5] for right in REGISTRY[CONTENTS].capabilities if right.startswith("mod/"))


@dataclass(frozen=True, slots=True)
class _Group:
    code: str
    title: str
    types: tuple[str, ...]


_GROUPS = (
    _Group("moodle.types", "Moodle's own types of activities", _OWN),
    _Group("moodle.types.plugins", "Types of activities of plug-ins", PLUGINS),
)


def look(client: MoodleClient, info: Capabilities, courses: Sequence[ListedCourse]) -> Iterator[Check]:
    """Compare what the site has with what some open courses show."""
    if not (info.has(STRINGS) and info.has(CONTENTS)):
        yield skipped("moodle.types", "Types of activities", "the service does not hold the functions that tell them")
        return
    installed = ask(client, types_with_view_right([*_OWN, *PLUGINS]))
    looked, seen = _seen(client, [course for course in courses if course.open][:_COURSES])
    if not looked:
        yield skipped("moodle.types", "Types of activities", "no course could be read")
        return
    for group in _GROUPS:
        yield _compared(group, installed & frozenset(group.types), seen, looked)


def _seen(client: MoodleClient, courses: Sequence[ListedCourse]) -> tuple[int, frozenset[str]]:
    """How many courses were told, and the types in them."""
    looked, seen = 0, set[str]()
    questions = [course_contents(course.id) for course in courses]
    for answer in ask_many(client, questions):
        if isinstance(answer, MoodleUnavailable | TokenRefused):
            raise answer
        if not isinstance(answer, MoodleError):
            looked += 1
            seen |= {module.modname for section in answer for module in section.modules}
    return looked, frozenset(seen)


def _compared(group: _Group, installed: frozenset[str], seen: frozenset[str], looked: int) -> Check:
    unseen = sorted(installed - seen)
    if not unseen:
        return ok(group.code, f"{group.title}: all that the site has are seen")
    title = f"{group.title}: {looked} courses show none of {', '.join(unseen)}"
    rights = tuple(f"mod/{modname}:view" for modname in unseen)
    if installed & seen:  # the account holds such rights, so the rest is likely not in use
        return skipped(
            group.code, title, f"not in use, or without {', '.join(rights)} left out by Moodle without a word"
        )
    lost = "if courses hold any, Moodle leaves them out without a word, and nothing of them is read"
    return Check(group.code, State.WARNING, title, lost, f"Have granted: {', '.join(rights)}.", (), rights)
