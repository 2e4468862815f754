"""The courses of the demo: one module each, to be read as content."""

from datetime import datetime

from course_sync.demo.courses import (
    andmekaitse,
    enesehoid,
    kriisitoo,
    lahisuhtevagivald,
    laps,
    pohikoolitus,
    psyhesmaabi,
    reeglid,
    tooriistad,
    traumateadlikkus,
    vorgustikutoo,
)
from course_sync.demo.things import Course

_COURSES = (
    pohikoolitus,
    psyhesmaabi,
    enesehoid,
    andmekaitse,
    lahisuhtevagivald,
    kriisitoo,
    laps,
    vorgustikutoo,
    traumateadlikkus,
    tooriistad,
)


def demo_courses(start: datetime) -> tuple[Course, ...]:
    """All courses as they are before day 0."""
    return (*(module.course(start) for module in _COURSES), *reeglid.courses(start))
