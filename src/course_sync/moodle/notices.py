"""Moodle's `warnings`, here called notices: they tell what an answer left out, so they stand beside the data."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Generic, TypeVar

from course_sync.moodle.answers import safe_code
from course_sync.moodle.parse import Record

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Notice:
    """One thing that Moodle did not do. Its message is left out: it is in the account's language and may hold names.

    Attributes:
        item: what it is about ("course", "module", or an id); "" where it is a sentence.
        itemid: its id; None where Moodle gives none.
        code: Moodle's `warningcode` ("1" no access, "2" not enrolled, "nopermission" …).
    """

    item: str
    itemid: int | None
    code: str


@dataclass(frozen=True, slots=True)
class Read(Generic[T]):
    """What was read, and what Moodle says it left out. With notices an empty answer means "not read", not "there is none"."""

    items: T
    notices: tuple[Notice, ...] = ()


@dataclass(frozen=True, slots=True)
class ByCourses(Generic[T]):
    """What one function gave for several courses.

    Attributes:
        items: of all courses that could be read.
        refused_courses: those that could not: nothing is known of what they hold.
        notices: all that Moodle said, that of the refused courses among it.
    """

    items: tuple[T, ...]
    refused_courses: frozenset[int] = frozenset()
    notices: tuple[Notice, ...] = ()


def notices_of(answer: Record | Mapping[str, object]) -> tuple[Notice, ...]:
    """The notices of an answer; none where it has no list of them."""
    holder = answer if isinstance(answer, Record) else Record(answer, "")
    return tuple(
        Notice(_word(entry.text("item")), entry.opt_number("itemid"), _word(entry.text("warningcode")))
        for entry in holder.records("warnings")
    )


def refused_courses(notices: tuple[Notice, ...]) -> frozenset[int]:
    """The courses that an answer left out."""
    return frozenset(notice.itemid for notice in notices if notice.item == "course" and notice.itemid is not None)


def _word(text: str) -> str:
    return text if text.isdigit() else safe_code(text)
