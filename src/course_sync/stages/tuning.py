"""The rules' tuning as configured: for all courses, and what is otherwise in some."""

from collections.abc import Mapping, Sequence

from course_sync.alerts import CourseFacts, Route, RouteMatch
from course_sync.alerts.routing import covers
from course_sync.config import Settings
from course_sync.model.course import Course
from course_sync.model.findings import Severity
from course_sync.rules import Tuning, tuning_faults
from course_sync.sections import TunedSettings


def tuning_of(settings: Settings, course: Course | None = None, category_ids: Sequence[int] = ()) -> Tuning:
    """What is configured for all courses; with a course also what is otherwise there, later blocks before earlier ones.

    Args:
        category_ids: the course's category and those above it.
    """
    rules = settings.rules
    tuning = _put_upon(Tuning(), rules.off, (), rules.severity, rules.options)
    for block in rules.tuned if course is not None else ():
        if course is not None and _is_meant(block, course, category_ids):
            tuning = _put_upon(tuning, block.off, block.on, block.severity, block.options)
    return tuning


def tags_asked_for(settings: Settings) -> frozenset[str]:
    """The tags of courses that the configuration names: Moodle is asked about no others."""
    named = [*(one.tags for one in settings.rules.tuned), *(one.tags for one in settings.alerts.routes)]
    return frozenset(tag.strip() for tags in named for tag in tags if tag.strip())


def faults_of(settings: Settings) -> list[str]:
    """What is wrong with the tuning, a line each: codes and options that are not there, blocks that mean no course."""
    faults = tuning_faults(tuning_of(settings))
    for number, block in enumerate(settings.rules.tuned, 1):
        whole = _put_upon(Tuning(off=frozenset(block.on)), block.off, (), block.severity, block.options)
        faults += [f"tuned, entry {number}: {fault}" for fault in tuning_faults(whole)]
        if not (block.courses or block.shortnames or block.tags or block.categories):
            faults.append(f"tuned, entry {number}: it names no courses, shortnames, tags or categories")
    return faults


def _put_upon(
    tuning: Tuning,
    off: Sequence[str],
    on: Sequence[str],
    severity: Mapping[str, str],
    options: Mapping[str, Mapping[str, int | float | str | bool]],
) -> Tuning:
    joined = {code: {**tuning.options.get(code, {}), **values} for code, values in options.items()}
    return Tuning(
        off=(tuning.off | frozenset(off)) - frozenset(on),
        severity={**tuning.severity, **{code: Severity(value) for code, value in severity.items()}},
        options={**tuning.options, **joined},
    )


def _is_meant(block: TunedSettings, course: Course, category_ids: Sequence[int]) -> bool:
    facts = CourseFacts(
        course.id,
        course.fullname,
        course.shortname,
        course.view_url,
        category_ids=tuple(category_ids) or (course.category_id,),
        category_path=course.category,
        tags=course.tags,
    )
    named = (
        (RouteMatch.COURSE_ID, block.courses),
        (RouteMatch.SHORTNAME, block.shortnames),
        (RouteMatch.TAG, block.tags),
        (RouteMatch.CATEGORY_ID, [one for one in block.categories if str(one).isdigit()]),
        (RouteMatch.CATEGORY_PATH, [one for one in block.categories if not str(one).isdigit()]),
    )
    return any(covers(Route(match, str(value), ()), facts) for match, values in named for value in values)
