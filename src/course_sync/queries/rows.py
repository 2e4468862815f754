"""What the questions have in common."""

from collections.abc import Iterator, Sequence
from typing import TypeVar

from course_sync.queries.answers import CourseName
from course_sync.store.tables import CourseRow

CHUNK = 400
"""Values in one IN (…): under the bound of bound values of either database."""

_T = TypeVar("_T")


def chunks(values: Sequence[_T]) -> Iterator[Sequence[_T]]:
    """`values` in pieces of at most `CHUNK`."""
    for start in range(0, len(values), CHUNK):
        yield values[start : start + CHUNK]


def course_name(row: CourseRow) -> CourseName:
    """How people name the course of a row."""
    return CourseName(row.id, row.shortname, row.fullname, row.idnumber, row.view_url)
