"""Rights that only a call can prove, tried on some courses with harmless calls."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from course_sync.doctor import people
from course_sync.doctor.check import Check, State, ok
from course_sync.doctor.lacking import end_if_down, lost, named, without
from course_sync.errors import MoodleError
from course_sync.moodle import (
    REGISTRY,
    TYPES,
    Ask,
    Capabilities,
    CourseSection,
    Entry,
    ListedCourse,
    Module,
    MoodleClient,
    Read,
    ask_many,
    course_blocks,
    course_contents,
    data_entries,
    feedback_items,
    get_activities,
    glossary_entries,
    lesson_pages,
    wiki_pages,
)
from course_sync.moodle.blocks import COURSE_BLOCKS
from course_sync.moodle.contents import CONTENTS
from course_sync.moodle.entries import (
    DATA_ENTRIES,
    FEEDBACK_ITEMS,
    GLOSSARY_ENTRIES,
    LESSON_PAGES,
    WIKI_PAGES,
    says_closed,
)
from course_sync.moodle.teachers import TEACHERS, get_teachers

_CATEGORIES = 10
_OF_A_CATEGORY = 3
_SECTIONS = ("moodle/course:viewhiddensections",)
_MODULES = ("moodle/course:viewhiddenactivities", "moodle/course:ignoreavailabilityrestrictions")
_USEREMAIL = "moodle/course:useremail"

_INNER: Mapping[str, tuple[str, Callable[[int], Ask[Read[tuple[Entry, ...]]]]]] = {
    "lesson": (LESSON_PAGES, lesson_pages),
    "feedback": (FEEDBACK_ITEMS, feedback_items),
    "wiki": (WIKI_PAGES, wiki_pages),
    "glossary": (GLOSSARY_ENTRIES, glossary_entries),
    "data": (DATA_ENTRIES, data_entries),
}


@dataclass(frozen=True, slots=True)
class Wanted:
    """`staff_roles`: of those who are no learners. `owners`: teachers' addresses are asked for."""

    staff_roles: Sequence[str] = ()
    owners: bool = False


def chosen(courses: Sequence[ListedCourse]) -> tuple[tuple[ListedCourse, ...], ...]:
    """Some open courses to try, in groups by category, those with completion first.

    Roles are assigned category by category: each is tried, or, where there are many, some spread evenly over all.
    """
    by_category: dict[int, list[ListedCourse]] = defaultdict(list)
    for course in sorted(
        (course for course in courses if course.open), key=lambda course: not course.tracks_completion
    ):
        by_category[course.category_id].append(course)
    groups = [tuple(group[:_OF_A_CATEGORY]) for group in by_category.values()]
    if len(groups) > _CATEGORIES:
        groups = [groups[number * len(groups) // _CATEGORIES] for number in range(_CATEGORIES)]
    return tuple(groups)


def look(
    client: MoodleClient, info: Capabilities, groups: Sequence[Sequence[ListedCourse]], wanted: Wanted
) -> Iterator[Check]:
    """Read these courses the way a run does, a little of each, and look for people in them."""
    if not info.has(CONTENTS):
        return
    tried = [course for group in groups for course in group]
    read: dict[int, Sequence[CourseSection]] = {}
    answers = ask_many(client, [course_contents(course.id) for course in tried])
    for course, answer in zip(tried, answers, strict=True):
        if isinstance(answer, MoodleError):
            end_if_down(answer)
            yield lost("moodle.trial.contents", f"Course {course.id}: cannot be read", answer, CONTENTS, State.FAILED)
        else:
            read[course.id] = answer
    if not read:
        return
    modules = {number: [it for section in its for it in section.modules] for number, its in read.items()}
    sums = f"{sum(map(len, read.values()))} sections, {sum(map(len, modules.values()))} activities"
    yield ok("moodle.trial.contents", f"Course {named(read)}: read, {sums}")
    yield from _unseen(read, modules)
    yield from _texts(client, info, modules)
    yield from _inside(
        client, info, [[it for course in group for it in modules.get(course.id, ())] for group in groups]
    )
    yield from _blocks(client, info, read)
    yield from people.look(client, info, groups, wanted.staff_roles)
    if wanted.owners:
        yield from _owners(client, info, tried)


def _unseen(read: Mapping[int, Sequence[CourseSection]], modules: Mapping[int, Sequence[Module]]) -> Iterator[Check]:
    sections = {number: count for number, its in read.items() if (count := sum(not it.user_visible for it in its))}
    activities = {number: count for number, its in modules.items() if (count := sum(not it.user_visible for it in its))}
    if sections:
        title = f"Course {named(sections)}: {sum(sections.values())} sections are closed to the account"
        yield without("moodle.trial.sections", title, "what stands in them is not read", _SECTIONS)
    if activities:
        title = f"Course {named(activities)}: {sum(activities.values())} activities are closed to the account"
        yield without("moodle.trial.activities", title, "their contents are not read", _MODULES)


def _texts(client: MoodleClient, info: Capabilities, courses: Mapping[int, Sequence[Module]]) -> Iterator[Check]:
    read = []
    modules = [module for its in courses.values() for module in its if module.user_visible]
    for modname in sorted({module.modname for module in modules} & TYPES.keys()):
        function = TYPES[modname].function
        if not info.has(function):
            continue
        try:
            answer = get_activities(client, modname, list(courses))
        except MoodleError as error:
            end_if_down(error)
            yield lost(f"moodle.trial.{modname}", f"Texts of {modname}: refused", error, function)
            continue
        listed = {module.instance for module in modules if module.modname == modname}
        missing = listed - {item.instance for item in answer.items}
        if missing:
            title = f"Texts of {modname}: {len(missing)} of {len(listed)} are not given"
            row = REGISTRY[function]
            yield without(f"moodle.trial.{modname}", title, row.lost, row.capabilities)
        else:
            read.append(modname)
    if read:
        yield ok("moodle.trial.texts", f"Texts: read of {', '.join(read)}")


def _inside(client: MoodleClient, info: Capabilities, groups: Iterable[Sequence[Module]]) -> Iterator[Check]:
    """Of each category the first activity of each type; a fault is told once. A closed activity proves nothing of rights."""
    firsts = {
        (module.modname, number): module
        for number, modules in enumerate(groups)
        for module in reversed(modules)
        if module.modname in _INNER and module.user_visible and info.has(_INNER[module.modname][0])
    }
    tried = sorted(firsts.items(), key=lambda one: one[0])
    answers = ask_many(client, [_INNER[modname][1](module.instance) for (modname, _), module in tried])
    told = set()
    for ((modname, _), _), answer in zip(tried, answers, strict=True):
        check = of_inside(modname, answer)
        if check is not None and check.code not in told:
            told.add(check.code)
            yield check


def of_inside(modname: str, answer: Read[tuple[Entry, ...]] | MoodleError) -> Check | None:
    """What an answer about the texts inside an activity says of functions and rights; None for nothing amiss."""
    function = _INNER[modname][0]
    code, title = f"moodle.trial.{function}", f"Texts inside {modname}"
    if isinstance(answer, MoodleError):
        end_if_down(answer)
        return None if says_closed(answer) else lost(code, f"{title}: refused", answer, function)
    if any(entry.body is None for entry in answer.items) or (answer.notices and not answer.items):
        row = REGISTRY[function]
        return without(code, f"{title}: not shown", row.lost, row.capabilities)
    return None


def _blocks(client: MoodleClient, info: Capabilities, course_ids: Iterable[int]) -> Iterator[Check]:
    if not info.has(COURSE_BLOCKS):
        return
    answers = ask_many(client, [course_blocks(course_id) for course_id in course_ids])
    refused = [answer for answer in answers if isinstance(answer, MoodleError)]
    for error in refused:
        end_if_down(error)
    if refused:
        yield lost("moodle.trial.blocks", "Text blocks: refused", refused[0], COURSE_BLOCKS)


def _owners(client: MoodleClient, info: Capabilities, courses: Sequence[ListedCourse]) -> Iterator[Check]:
    """Whether teachers' addresses are shown; none of them is kept or told."""
    if not info.has(TEACHERS):
        return
    code = "moodle.trial.owners"
    for course in courses:
        try:
            teachers = get_teachers(client, course.id)
        except MoodleError as error:
            end_if_down(error)
            yield lost(code, "Teachers' addresses: refused", error, TEACHERS)
            return
        if not teachers:
            continue
        hidden = sum(not teacher.address for teacher in teachers)
        if hidden:
            title = f"Teachers' addresses: {hidden} of {len(teachers)} in course {course.id} are not shown"
            yield without(code, title, REGISTRY[TEACHERS].lost, (_USEREMAIL,))
        else:
            yield ok(code, "Teachers' addresses: shown")
        return
    numbers = named(course.id for course in courses)
    yield ok(code, f"Teachers' addresses: nobody who teaches is seen in course {numbers}")
