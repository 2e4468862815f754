"""Rights that only a call can prove, tried on one course with harmless calls."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from course_sync.doctor.check import Check, State, ok
from course_sync.errors import AccessRefused, CallRefused, MoodleError, MoodleUnavailable, TokenRefused
from course_sync.moodle import (
    REGISTRY,
    TYPES,
    Ask,
    Capabilities,
    CourseSection,
    EnrolledUser,
    Entry,
    ListedCourse,
    Module,
    MoodleClient,
    Read,
    Standing,
    activities_completion,
    ask,
    ask_many,
    course_blocks,
    course_completion,
    course_contents,
    data_entries,
    feedback_items,
    get_activities,
    glossary_entries,
    lesson_pages,
    wiki_pages,
)
from course_sync.moodle.blocks import COURSE_BLOCKS
from course_sync.moodle.completion import ACTIVITIES_COMPLETION, COURSE_COMPLETION
from course_sync.moodle.contents import CONTENTS
from course_sync.moodle.entries import DATA_ENTRIES, FEEDBACK_ITEMS, GLOSSARY_ENTRIES, LESSON_PAGES, WIKI_PAGES
from course_sync.moodle.people import ENROLLED_USERS, parse_enrolled_users
from course_sync.moodle.teachers import TEACHERS, get_teachers

_COURSES = 5
_PEOPLE_ASKED = 50
_SECTIONS = ("moodle/course:viewhiddensections",)
_MODULES = ("moodle/course:viewhiddenactivities", "moodle/course:ignoreavailabilityrestrictions")
_ENROLREVIEW = "moodle/course:enrolreview"
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


def chosen(courses: Sequence[ListedCourse]) -> tuple[ListedCourse, ...]:
    """Some open courses to try, those with completion first: the first for all, the others where it has nobody in it."""
    open_ones = [course for course in courses if course.open]
    return tuple(sorted(open_ones, key=lambda course: not course.tracks_completion)[:_COURSES])


def look(client: MoodleClient, info: Capabilities, courses: Sequence[ListedCourse], wanted: Wanted) -> Iterator[Check]:
    """Read the first of the courses the way a run does, a little of each; look for people in the others, too."""
    course = courses[0]
    if not info.has(CONTENTS):
        return
    try:
        sections = ask(client, course_contents(course.id))
    except MoodleError as error:
        _end_if_down(error)
        yield _lost("moodle.trial.contents", f"Course {course.id}: cannot be read", error, CONTENTS, State.FAILED)
        return
    modules = [module for section in sections for module in section.modules]
    yield ok("moodle.trial.contents", f"Course {course.id}: read, {len(sections)} sections, {len(modules)} activities")
    yield from _unseen(course, sections, modules)
    yield from _texts(client, info, course, modules)
    yield from _inside(client, info, modules)
    yield from _blocks(client, info, course)
    yield from _people(client, info, courses, wanted.staff_roles)
    if wanted.owners:
        yield from _owners(client, info, courses)


def _unseen(course: ListedCourse, sections: Sequence[CourseSection], modules: Sequence[Module]) -> Iterator[Check]:
    closed_sections = sum(not section.user_visible for section in sections)
    closed_modules = sum(not module.user_visible for module in modules)
    if closed_sections:
        title = f"Course {course.id}: {closed_sections} sections are closed to the account"
        yield _without("moodle.trial.sections", title, "what stands in them is not read", _SECTIONS)
    if closed_modules:
        title = f"Course {course.id}: {closed_modules} activities are closed to the account"
        yield _without("moodle.trial.activities", title, "their contents are not read", _MODULES)


def _texts(
    client: MoodleClient, info: Capabilities, course: ListedCourse, modules: Sequence[Module]
) -> Iterator[Check]:
    read = []
    for modname in sorted({module.modname for module in modules if module.user_visible} & TYPES.keys()):
        function = TYPES[modname].function
        if not info.has(function):
            continue
        try:
            answer = get_activities(client, modname, [course.id])
        except MoodleError as error:
            _end_if_down(error)
            yield _lost(f"moodle.trial.{modname}", f"Texts of {modname}: refused", error, function)
            continue
        listed = {module.instance for module in modules if module.modname == modname and module.user_visible}
        missing = listed - {item.instance for item in answer.items}
        if missing:
            title = f"Texts of {modname}: {len(missing)} of {len(listed)} are not given"
            row = REGISTRY[function]
            yield _without(f"moodle.trial.{modname}", title, row.lost, row.capabilities)
        else:
            read.append(modname)
    if read:
        yield ok("moodle.trial.texts", f"Texts: read of {', '.join(read)}")


def _inside(client: MoodleClient, info: Capabilities, modules: Sequence[Module]) -> Iterator[Check]:
    firsts = {
        module.modname: module for module in reversed(modules) if module.modname in _INNER and module.user_visible
    }
    tried = [(name, module) for name, module in sorted(firsts.items()) if info.has(_INNER[name][0])]
    questions = [_INNER[name][1](module.instance) for name, module in tried]
    answers = ask_many(client, questions)
    for (name, _), answer in zip(tried, answers, strict=True):
        function = _INNER[name][0]
        code, title = f"moodle.trial.{function}", f"Texts inside {name}"
        if isinstance(answer, MoodleError):
            _end_if_down(answer)
            yield _lost(code, f"{title}: refused", answer, function)
        elif any(entry.body is None for entry in answer.items) or (answer.notices and not answer.items):
            row = REGISTRY[function]
            yield _without(code, f"{title}: not shown", row.lost, row.capabilities)


def _blocks(client: MoodleClient, info: Capabilities, course: ListedCourse) -> Iterator[Check]:
    if not info.has(COURSE_BLOCKS):
        return
    try:
        ask(client, course_blocks(course.id))
    except MoodleError as error:
        _end_if_down(error)
        yield _lost("moodle.trial.blocks", "Text blocks: refused", error, COURSE_BLOCKS)


def _people(
    client: MoodleClient, info: Capabilities, courses: Sequence[ListedCourse], staff_roles: Sequence[str]
) -> Iterator[Check]:
    """People are looked for in several courses: that one is empty says nothing about rights."""
    if not info.has(ENROLLED_USERS):
        return
    standing = Standing.ACTIVE
    for course in courses:
        people: tuple[EnrolledUser, ...] = ()
        try:
            try:
                people = _enrolled(client, course.id, standing)
            except AccessRefused:
                if standing is Standing.ALL:
                    raise
                standing = Standing.ALL
                people = _enrolled(client, course.id, standing)
                lost = "suspended and ended enrolments count as active"
                yield _without("moodle.trial.enrolreview", "People: who is active is not told", lost, (_ENROLREVIEW,))
        except MoodleError as error:
            _end_if_down(error)
            yield _lost("moodle.trial.people", "People: refused", error, ENROLLED_USERS)
            return
        if people:
            yield ok("moodle.trial.people", "People: seen (only ids and roles are kept, as pseudonyms)")
            learner = next((person for person in people if not person.roles & set(staff_roles)), None)
            if learner is not None and course.tracks_completion:
                yield from _completion(client, info, course.id, learner.user_id)
            return
    yield _nobody(courses)


def _nobody(courses: Sequence[ListedCourse]) -> Check:
    """It may be so, or a right may be missing: Moodle tells the two apart to nobody."""
    named = ", ".join(str(course.id) for course in courses)
    rights = [right for right in REGISTRY[ENROLLED_USERS].capabilities if right != _ENROLREVIEW]
    return Check(
        "moodle.trial.nobody",
        State.WARNING,
        f"People: nobody seen in course {named}",
        f"in course {named} we see nobody: nobody is enrolled, or the account lacks one of {', '.join(rights)}",
        "Look on Moodle's page of participants: if people are there, have these rights granted.",
    )


def _owners(client: MoodleClient, info: Capabilities, courses: Sequence[ListedCourse]) -> Iterator[Check]:
    """Whether teachers' addresses are shown; none of them is kept or told."""
    if not info.has(TEACHERS):
        return
    code = "moodle.trial.owners"
    for course in courses:
        try:
            teachers = get_teachers(client, course.id)
        except MoodleError as error:
            _end_if_down(error)
            yield _lost(code, "Teachers' addresses: refused", error, TEACHERS)
            return
        if not teachers:
            continue
        hidden = sum(not teacher.address for teacher in teachers)
        if hidden:
            title = f"Teachers' addresses: {hidden} of {len(teachers)} in course {course.id} are not shown"
            yield _without(code, title, REGISTRY[TEACHERS].lost, (_USEREMAIL,))
        else:
            yield ok(code, "Teachers' addresses: shown")
        return
    named = ", ".join(str(course.id) for course in courses)
    yield ok(code, f"Teachers' addresses: nobody who teaches is seen in course {named}")


def _enrolled(client: MoodleClient, course_id: int, standing: Standing) -> tuple[EnrolledUser, ...]:
    options: dict[str, object] = {"userfields": "id,roles", "limitnumber": _PEOPLE_ASKED, "sortby": "id"}
    if standing is not Standing.ALL:
        options[standing.value] = 1
    listed = [{"name": name, "value": value} for name, value in options.items()]
    return parse_enrolled_users(client.call(ENROLLED_USERS, courseid=course_id, options=listed))


def _completion(client: MoodleClient, info: Capabilities, course_id: int, user_id: int) -> Iterator[Check]:
    """One learner's completion, to see whether it is told; what it says is not kept."""
    seen = []
    for function, title, question in (
        (COURSE_COMPLETION, "Completion of the course", lambda: ask(client, course_completion(course_id, user_id))),
        (
            ACTIVITIES_COMPLETION,
            "Completion of activities",
            lambda: ask(client, activities_completion(course_id, user_id)),
        ),
    ):
        if not info.has(function):
            continue
        try:
            question()
        except AccessRefused as error:
            yield _lost(f"moodle.trial.{function}", f"{title}: refused", error, function)
        except CallRefused:  # no criteria, no enrolment that counts: an answer, and the right is there
            seen.append(title)
        else:
            seen.append(title)
    if seen:
        yield ok("moodle.trial.completion", f"{' and '.join(seen)}: told")


def _lost(code: str, title: str, error: MoodleError, function: str, state: State = State.WARNING) -> Check:
    row = REGISTRY[function]
    detail = f"{error.errorcode or type(error).__name__}; {row.lost}"
    rights = row.capabilities if isinstance(error, AccessRefused) else ()  # other errors say nothing of rights
    advice = f"Have granted: {', '.join(rights)}." if rights else ""
    return Check(code, state, title, detail, advice, (), rights)


def _without(code: str, title: str, detail: str, rights: Sequence[str]) -> Check:
    advice = f"Have granted: {', '.join(rights)}." if rights else ""
    return Check(code, State.WARNING, title, detail, advice, (), tuple(rights))


def _end_if_down(error: MoodleError) -> None:
    if isinstance(error, MoodleUnavailable | TokenRefused):
        raise error
