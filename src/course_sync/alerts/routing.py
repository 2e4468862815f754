"""Who is told of a course: by the course itself, else by its category, else the default box."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from fnmatch import fnmatchcase

from course_sync.alerts.plan import CourseFacts
from course_sync.model.messages import Recipient


class RouteMatch(StrEnum):
    """What a route is recognised by."""

    COURSE_ID = "course_id"
    SHORTNAME = "shortname"  # pattern with * and ?, upper and lower case alike
    CATEGORY_ID = "category_id"  # the course's category or one above it
    CATEGORY_PATH = "category_path"  # pattern on names from the top joined by " / "; covers what lies below


_OF_COURSES = frozenset({RouteMatch.COURSE_ID, RouteMatch.SHORTNAME})


@dataclass(frozen=True, slots=True)
class Route:
    """One line of the routing table: courses recognised by `match` and `value` go to the addresses in `to`."""

    match: RouteMatch
    value: str
    to: tuple[str, ...]
    language: str = "et"


@dataclass(frozen=True, slots=True)
class RoutingTable:
    """All routes, and who is told of a course that no route covers."""

    routes: tuple[Route, ...] = ()
    default: tuple[Recipient, ...] = ()


def recipients_of(course: CourseFacts, table: RoutingTable) -> tuple[Recipient, ...]:
    """Everybody named by the nearest kind of route that covers the course, each address once; may be empty.

    Routes of the course itself go before routes of its category, and those before the default.
    """
    covering = [route for route in table.routes if _covers(route, course)]
    nearest = [route for route in covering if route.match in _OF_COURSES] or covering
    named = [Recipient(address, route.language) for route in nearest for address in route.to]
    return _each_once(named or table.default)


def _covers(route: Route, course: CourseFacts) -> bool:
    match route.match:
        case RouteMatch.COURSE_ID:
            return route.value.strip() == str(course.course_id)
        case RouteMatch.SHORTNAME:
            return fnmatchcase(course.shortname.casefold(), route.value.strip().casefold())
        case RouteMatch.CATEGORY_ID:
            return route.value.strip() in {str(category_id) for category_id in course.category_ids}
        case RouteMatch.CATEGORY_PATH:
            path, pattern = course.category_path.casefold(), route.value.strip().casefold()
            return fnmatchcase(path, pattern) or fnmatchcase(path, f"{pattern} / *")


def _each_once(recipients: Iterable[Recipient]) -> tuple[Recipient, ...]:
    found: dict[str, Recipient] = {}
    for recipient in recipients:
        found.setdefault(recipient.address.lower(), recipient)
    return tuple(found.values())
