"""Who is told of a course: whom a route of the course names, else who teaches it, else its category's route, else the default box."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from fnmatch import fnmatchcase

from course_sync.alerts.plan import CourseFacts
from course_sync.model.messages import Owner, Recipient


class RouteMatch(StrEnum):
    """What a route is recognised by."""

    COURSE_ID = "course_id"
    SHORTNAME = "shortname"  # pattern with * and ?, upper and lower case alike
    TAG = "tag"  # one of the course's tags, upper and lower case alike
    CATEGORY_ID = "category_id"  # the course's category or one above it
    CATEGORY_PATH = "category_path"  # pattern on names from the top joined by " / "; covers what lies below


_NEARNESS = {
    RouteMatch.COURSE_ID: 0,
    RouteMatch.SHORTNAME: 0,
    RouteMatch.TAG: 1,
    RouteMatch.CATEGORY_ID: 2,
    RouteMatch.CATEGORY_PATH: 2,
}
_OWNERS = 2  # who teaches a course stands before routes of this nearness


@dataclass(frozen=True, slots=True)
class Route:
    """One line of the routing table: courses recognised by `match` and `value` go to the addresses in `to`.

    Attributes:
        deputies: told while everybody in `to` is away.
        next: the next in line, for what has been open for too long or is not the recipient's.
    """

    match: RouteMatch
    value: str
    to: tuple[str, ...]
    language: str = "et"
    deputies: tuple[str, ...] = ()
    next: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Absence:
    """Somebody is away from `since` to `until`, both days included. `deputies`: told meanwhile."""

    who: str
    since: date
    until: date
    deputies: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class RoutingTable:
    """All routes, and who is told where none leads.

    Attributes:
        default: the box for courses that no route covers and nobody teaches.
        manager: who answers for all courses: the last next in line.
        absences: who is away when.
        owners: course id → who teaches it; empty where Moodle is not asked.
    """

    routes: tuple[Route, ...] = ()
    default: tuple[Recipient, ...] = ()
    manager: tuple[Recipient, ...] = ()
    absences: tuple[Absence, ...] = ()
    owners: Mapping[int, Sequence[Owner]] = field(default_factory=dict)


def recipients_of(course: CourseFacts, table: RoutingTable, today: date | None = None) -> tuple[Recipient, ...]:
    """Everybody of the nearest step that reaches somebody, each address once; may be empty.

    Steps: routes of the course itself (by number or short name), of its tags, its editing teachers, its other teachers, routes
    of its category, the default box. On `today` those who are away give way to their deputies; a step that nobody is left on
    gives way to the next. Where everybody is away, the nearest step is told all the same: alerts are not lost.
    """
    steps = [step for step in _steps(course, table) if step.named]
    for step in steps:
        present = _present(step, table, today)
        if present:
            return present
    return _each_once(steps[0].named) if steps else ()


def next_in_line(course: CourseFacts, table: RoutingTable, today: date | None = None) -> tuple[Recipient, ...]:
    """Who is told of what has been open for too long: `next` of the routes that cover the course, else the manager, else the default box.

    Without those who are told anyway.
    """
    told = {recipient.address.lower() for recipient in recipients_of(course, table, today)}
    covering = [route for route in table.routes if covers(route, course)]
    named = [Recipient(address, route.language) for route in covering for address in route.next]
    for group in (named, table.manager, table.default):
        present = _present(_Step(tuple(group)), table, today)
        if present:
            return tuple(recipient for recipient in present if recipient.address.lower() not in told)
    return ()


@dataclass(frozen=True, slots=True)
class _Step:
    named: tuple[Recipient, ...]
    deputies: tuple[Recipient, ...] = ()


def _steps(course: CourseFacts, table: RoutingTable) -> Iterable[_Step]:
    covering = [route for route in table.routes if covers(route, course)]
    teaching = table.owners.get(course.course_id, ())
    for nearness in sorted({*_NEARNESS.values()}):
        if nearness == _OWNERS:
            yield _Step(tuple(Recipient(owner.address, owner.language) for owner in teaching if owner.editing))
            yield _Step(tuple(Recipient(owner.address, owner.language) for owner in teaching if not owner.editing))
        near = [route for route in covering if _NEARNESS[route.match] == nearness]
        yield _Step(
            tuple(Recipient(address, route.language) for route in near for address in route.to),
            tuple(Recipient(address, route.language) for route in near for address in route.deputies),
        )
    yield _Step(table.default)


def _present(step: _Step, table: RoutingTable, today: date | None) -> tuple[Recipient, ...]:
    """Who of a step is there on `today`, with the deputies of those who are not."""
    if today is None:
        return _each_once(step.named)
    away = {a.who.strip().lower(): a for a in table.absences if a.since <= today <= a.until}
    found: list[Recipient] = []
    for recipient in step.named:
        absence = away.get(recipient.address.lower())
        if absence is None:
            found.append(recipient)
        else:
            found += [Recipient(d, recipient.language) for d in absence.deputies if d.strip().lower() not in away]
    return _each_once(found or [one for one in step.deputies if one.address.lower() not in away])


def covers(route: Route, course: CourseFacts) -> bool:
    """Whether the route is about the course."""
    value = route.value.strip()
    match route.match:
        case RouteMatch.COURSE_ID:
            return value == str(course.course_id)
        case RouteMatch.SHORTNAME:
            return fnmatchcase(course.shortname.casefold(), value.casefold())
        case RouteMatch.TAG:
            return value.casefold() in {tag.casefold() for tag in course.tags}
        case RouteMatch.CATEGORY_ID:
            return value in {str(category_id) for category_id in course.category_ids}
        case RouteMatch.CATEGORY_PATH:
            path, pattern = course.category_path.casefold(), value.casefold()
            return fnmatchcase(path, pattern) or fnmatchcase(path, f"{pattern} / *")


def _each_once(recipients: Iterable[Recipient]) -> tuple[Recipient, ...]:
    found: dict[str, Recipient] = {}
    for recipient in recipients:
        found.setdefault(recipient.address.lower(), recipient)
    return tuple(found.values())
