"""A pull of people under way: laid aside page by page, taken over course by course once it is whole.

What a page brought of a course is one row, written and read as a whole: nobody looks for one person in it, and a row a person
would cost more than all else that is done with a report.
"""

import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache
from typing import Any, NamedTuple

import sqlalchemy as sa
from sqlmodel import Session, col, select

from course_sync.model.course import Way
from course_sync.store import courses
from course_sync.store.people import note_reading
from course_sync.store.tables import EnrolmentRow, StagedRow
from course_sync.store.upsert import insert_all, table_of, upsert_plain
from course_sync.store.values import storable

_ENCODER = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), check_circular=False, default=datetime.isoformat)


class Told(NamedTuple):
    """What a report tells of a person in a course; columns of `EnrolmentRow`."""

    role: str
    active: bool
    completed: bool | None = None
    completed_at: datetime | None = None
    last_access: datetime | None = None
    enrolled_at: datetime | None = None
    unit: str = ""
    excluded: bool = False
    way: str = Way.REPORT.value


@dataclass(frozen=True, slots=True)
class Pulled:
    """A course's people as a whole pull found them, by pseudonym, each once."""

    course_id: int
    people: dict[str, Told]

    @property
    def sums(self) -> tuple[int, int, int]:
        """How many they are, are active, completed."""
        told = self.people.values()
        return len(told), sum(one.active for one in told), sum(bool(one.completed) for one in told)

    @property
    def somebody_completed(self) -> bool:
        return any(one.completed for one in self.people.values())

    def without_completion(self) -> "Pulled":
        """The same where it is not known who completed: not known, instead of no."""
        return Pulled(self.course_id, {who: told._replace(completed=None) for who, told in self.people.items()})


def begin(session: Session) -> None:
    """Forget what an interrupted pull left: a new one begins at the beginning."""
    session.connection().execute(sa.delete(StagedRow))


def naming(session: Session, learner: str) -> int:
    """In how many rows laid aside a pseudonym stands."""
    stands = col(StagedRow.people).contains(f'"{learner}"', autoescape=True)
    return session.exec(select(sa.func.count()).select_from(StagedRow).where(stands)).one()


def lay_aside(session: Session, people: Iterable[tuple[int, str, Told]]) -> None:
    """Keep people of a page (course, pseudonym, what is told of them) until the pull is whole; each at most once in a course."""
    clean = lru_cache(maxsize=1000)(storable)
    by_course: dict[int, list[tuple[object, ...]]] = {}
    for course_id, learner, (role, *facts, unit, excluded, _) in people:
        by_course.setdefault(course_id, []).append((learner, clean(role), *facts, clean(unit), excluded))
    rows = [
        {"course_id": course_id, "number": len(told), "people": _ENCODER.encode(told)}
        for course_id, told in by_course.items()
    ]
    insert_all(session, StagedRow, rows)


def repeats(session: Session) -> tuple[int, int]:
    """(how many times a person came again in a course, how many came): many of the first mean that the report is not sorted."""
    came = sa.func.sum(StagedRow.number)
    pages = session.execute(select(StagedRow.course_id, came, sa.func.count()).group_by(col(StagedRow.course_id))).all()
    again = sum(number - len(of_course(session, course_id).people) for course_id, number, rows in pages if rows > 1)
    return again, sum(number for _, number, _ in pages)


def of_course(session: Session, course_id: int) -> Pulled:
    """The people of one course as they were laid aside."""
    people: dict[str, Told] = {}
    table = table_of(StagedRow)
    laid = sa.select(table.c.people).where(table.c.course_id == course_id).order_by(table.c.id)
    for written in session.connection().scalars(laid):
        for learner, told in _read(written):
            before = people.get(learner)
            people[learner] = told if before is None else _together(before, told)
    return Pulled(course_id, people)


def _read(written: str) -> Iterator[tuple[str, Told]]:
    moment = datetime.fromisoformat
    for learner, role, active, completed, completed_at, last_access, enrolled_at, unit, excluded in json.loads(written):
        told = Told(
            role,
            active,
            completed,
            completed_at and moment(completed_at),
            last_access and moment(last_access),
            enrolled_at and moment(enrolled_at),
            unit,
            excluded,
        )
        yield learner, told


def _together(one: Told, other: Told) -> Told:
    return one._replace(
        role=one.role or other.role,
        active=one.active or other.active,
        completed=one.completed or other.completed,
        completed_at=one.completed_at or other.completed_at,
        last_access=max(filter(None, (one.last_access, other.last_access)), default=None),
        enrolled_at=min(filter(None, (one.enrolled_at, other.enrolled_at)), default=None),
    )


def take_over(session: Session, pulled: Pulled, now: datetime) -> int:
    """Make the course's people what a whole pull found: only what changed is written. Returns how many rows that were."""
    changed, gone = dict(pulled.people), []
    for row in _known(session, pulled.course_id):
        told = changed.get(row[0])
        if told is None:
            gone.append(row[0])
        elif told == row[1:]:
            del changed[row[0]]
    note_reading(session, pulled.course_id, Way.REPORT.value, now)
    put = [(who, *told) for who, told in changed.items()]
    same = {"course_id": pulled.course_id, "first_seen": now, "gone_at": None, "asked_at": None}
    upsert_plain(session, EnrolmentRow, ("learner", *Told._fields), put, same=same, keep=("first_seen",))
    courses.mark_left(session, pulled.course_id, gone, now)
    return len(changed) + len(gone)


def _known(session: Session, course_id: int) -> Iterable[Sequence[Any]]:
    """Pseudonym and what is told of everybody who is in the course now."""
    table = table_of(EnrolmentRow)
    query = sa.select(table.c.learner, *(table.c[name] for name in Told._fields))
    return session.connection().execute(query.where(table.c.course_id == course_id, table.c.gone_at.is_(None)))
