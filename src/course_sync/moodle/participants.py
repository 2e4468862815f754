"""The Report builder's "Course participants", read strictly: one row an enrolment, role and group; no names.

Cells are what Moodle shows people. They are asked for in English and in a known time zone, told by pinned headings, and
refused, never guessed, where they look otherwise. What a report holds beside the columns named here is dropped while parsing.
"""

import html
import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import datetime
from enum import StrEnum
from functools import lru_cache
from operator import itemgetter
from typing import NamedTuple, TypeVar
from zoneinfo import ZoneInfo

from course_sync.errors import BadAnswer
from course_sync.moodle.momentcells import Moments
from course_sync.moodle.reports import REPORT


class Column(StrEnum):
    """What a column of the report tells. ROLE, COURSE and LEARNER each take one of several of Moodle's columns."""

    COURSE = "course"
    LEARNER = "learner"
    ROLE = "role"
    STATUS = "status"
    ENROLLED = "enrolled"
    ACCESS = "access"
    COMPLETED = "completed"
    COMPLETED_AT = "completed_at"
    UNIT = "unit"


NEEDED = (
    Column.COURSE,
    Column.LEARNER,
    Column.ROLE,
    Column.STATUS,
    Column.ENROLLED,
    Column.COMPLETED,
    Column.COMPLETED_AT,
)
# Moodle's own English headings in 4.1 and 5.1; of several that are there the first counts.
_HEADINGS: Mapping[Column, tuple[str, ...]] = {
    Column.COURSE: ("Course short name with link", "Course full name with link", "Course URL", "Course short name"),
    Column.LEARNER: ("Username", "ID number"),
    Column.ROLE: ("Short name", "Role short name", "Original role name", "Role"),
    Column.STATUS: ("Status",),
    Column.ENROLLED: ("Time started", "Time created"),
    Column.ACCESS: ("Last access to course", "Last course access"),
    Column.COMPLETED: ("Completed",),
    Column.COMPLETED_AT: ("Time completed",),
    Column.UNIT: ("Institution", "Department"),
}
_SHORTNAMES = {"Short name", "Role short name"}
_ENGLISH_ROLES = {
    "Manager": "manager",
    "Course creator": "coursecreator",
    "Teacher": "editingteacher",
    "Non-editing teacher": "teacher",
    "Student": "student",
    "Guest": "guest",
    "Authenticated user": "user",
}
_STRENGTH = {"Active": 2, "Not current": 1, "Suspended": 0, "": -1}
_COMPLETED = {"Yes": True, "No": False, "": False}
_COURSE_LINK = re.compile(r"/course/view\.php\?(?:[^\"']*?&(?:amp;)?)?id=(\d+)")
_TAG = re.compile(r"<[^>]*>")

_Meaning = TypeVar("_Meaning")


class Participant(NamedTuple):
    """One row: somebody's enrolment in a course, once a role and group. Its first three fields tell the person in the course.

    Attributes:
        course_id: 0 where the report names courses by short name only; `shortname` then tells.
        key: what tells the learner, a user name or an id number; "" in a row without a person. Never to be stored or shown.
        role: shortname; "" without a role.
        role_name: as shown, where its shortname is not known (roles may be renamed in a course).
        state: "Active", "Suspended", "Not current"; "" in a row without enrolment.
        enrolled_at, completed_at, last_access: to the minute.
        completed: by the course's criteria.
        unit: institution or department.
    """

    course_id: int
    shortname: str
    key: str
    role: str
    role_name: str
    state: str
    enrolled_at: datetime | None
    completed: bool
    completed_at: datetime | None
    last_access: datetime | None = None
    unit: str = ""

    def __repr__(self) -> str:
        return f"Participant(course_id={self.course_id}, role={self.role!r}, state={self.state!r})"


class Reader:
    """Understands the rows of a report by its headings.

    Args:
        headers: of the report, in English.
        zone: in which the report's times are.
        columns: headings of this site's own, where somebody renamed them.
        roles: role names of this site's own → shortnames.

    Raises:
        BadAnswer: a needed column is missing, or two have the same heading.
    """

    def __init__(
        self,
        headers: Sequence[str],
        zone: ZoneInfo,
        columns: Mapping[str, str] | None = None,
        roles: Mapping[str, str] | None = None,
    ) -> None:
        self._roles = {**_ENGLISH_ROLES, **(roles or {})}
        named = dict(columns or {})
        self._at = {column: at for column in Column if (at := _place(column, headers, named)) is not None}
        self._shortnames = headers[self._at[Column.ROLE]] in _SHORTNAMES
        self.by_username = headers[self._at[Column.LEARNER]] == "Username"
        self.pair: Callable[[Sequence[str]], tuple[str, str]] = itemgetter(
            self._at[Column.COURSE], self._at[Column.LEARNER]
        )
        """What tells course and learner in a row, as it stands there."""
        self._cells = itemgetter(*(self._at.get(column, -1) for column in Column))
        self._moments = Moments(zone)

    def has(self, column: Column) -> bool:
        return column in self._at

    def participants(self, rows: Sequence[Sequence[str]]) -> Iterator[Participant]:
        """Rows understood, a column at a time: what many rows hold alike is read once.

        Raises:
            BadAnswer: a cell is not what its column holds; its text is not quoted, for it may name a person.
        """
        if not rows:
            return iter(())
        columns = dict(zip(Column, zip(*(self._cells((*row, "")) for row in rows), strict=True), strict=True))
        keys = [(html.unescape(cell) if "&" in cell else cell).strip() for cell in columns[Column.LEARNER]]
        states = _each(_state, columns[Column.STATUS])
        seen = [cell.strip() for cell in columns[Column.ACCESS]]
        if not self.by_username:
            _check_told_apart(keys, states, seen)
        return map(
            Participant,
            _each(_course_id, columns[Column.COURSE]),
            _each(_shortname, columns[Column.COURSE]),
            keys,
            _each(self._role, columns[Column.ROLE]),
            _each(self._role_name, columns[Column.ROLE]),
            states,
            self._moments_of(columns[Column.ENROLLED], Column.ENROLLED),
            _each(_yes, columns[Column.COMPLETED]),
            self._moments_of(columns[Column.COMPLETED_AT], Column.COMPLETED_AT),
            self._moments_of(["" if cell == "Never" else cell for cell in seen], Column.ACCESS),
            _each(_text, columns[Column.UNIT]),
        )

    def _role(self, cell: str) -> str:
        return self._role_of(cell)[0]

    def _role_name(self, cell: str) -> str:
        return self._role_of(cell)[1]

    def _role_of(self, cell: str) -> tuple[str, str]:
        name = _text(cell)
        if self._shortnames or not name:
            return name, ""
        # ROLENAME_BOTH: the course's own word with Moodle's in brackets.
        original = name.rpartition(" (")[2].rstrip(")") if name.endswith(")") else name
        known = self._roles.get(name) or self._roles.get(original)
        return (known, "") if known else ("", name)

    def _moments_of(self, cells: Iterable[str], column: Column) -> list[datetime | None]:
        read = self._moments.read
        written = [cell.strip() for cell in cells]
        found = [read(cell) if cell else None for cell in written]
        if found.count(None) != written.count(""):
            raise _unread(column)
        return found


def _each(meaning: Callable[[str], _Meaning], cells: Sequence[str]) -> list[_Meaning]:
    """What each cell of a column means, in which few differ."""
    known = {cell: meaning(cell) for cell in set(cells)}
    return [known[cell] for cell in cells]


def _check_told_apart(keys: Sequence[str], states: Sequence[str], seen: Sequence[str]) -> None:
    if any(state and access and not key for key, state, access in zip(keys, states, seen, strict=True)):
        raise BadAnswer(
            f"{REPORT}: somebody has no id number, so learners cannot be told apart. Put the column Username into the report.",
            function=REPORT,
        )


def _place(column: Column, headers: Sequence[str], named: Mapping[str, str]) -> int | None:
    wanted = (named[column.value],) if column.value in named else _HEADINGS[column]
    for heading in wanted:
        found = [at for at, header in enumerate(headers) if header.strip() == heading]
        if len(found) > 1:
            raise BadAnswer(
                f'{REPORT}: two columns are called "{heading}"; take one out of the report', function=REPORT
            )
        if found:
            return found[0]
    if column in NEEDED or column.value in named:
        raise BadAnswer(
            f'{REPORT}: the report has no column "{wanted[0]}" ({column.value}); it has {len(headers)} others',
            function=REPORT,
        )
    return None


def _course_id(cell: str) -> int:
    return _course(cell)[0]


def _shortname(cell: str) -> str:
    return _course(cell)[1]


def _course(cell: str) -> tuple[int, str]:
    link = _COURSE_LINK.search(cell)
    name = _text(_TAG.sub("", cell))
    if link is None and ("<" in cell or not name or "://" in name):
        raise _unread(Column.COURSE)
    return (int(link[1]) if link else 0), ("" if "://" in name else name)


def _yes(cell: str) -> bool:
    completed = _COMPLETED.get(cell.strip())
    if completed is None:
        raise _unread(Column.COMPLETED)
    return completed


def _state(cell: str) -> str:
    state = cell.strip()
    if state not in _STRENGTH:
        raise _unread(Column.STATUS)
    return state


def _text(cell: str) -> str:
    return html.unescape(cell).strip()


def _unread(column: Column) -> BadAnswer:
    return BadAnswer(
        f"{REPORT}: a cell of the column {column.value} is not what Moodle writes there in English; is the column as it was?",
        function=REPORT,
    )


def merged(rows: Sequence[Participant]) -> Iterator[tuple[Participant, frozenset[str], frozenset[str]]]:
    """One of each person's rows in a course for all of them, with their roles, and names of roles that are not known.

    The strongest state counts (active, then not current), the earliest enrolment, the first completion.
    """
    together: dict[tuple[int | str, ...], Participant | list[Participant]] = {}
    for row in rows:
        person = row[:3]
        before = together.setdefault(person, row)
        if isinstance(before, list):
            before.append(row)
        elif before is not row:
            together[person] = [before, row]
    for same in together.values():
        if isinstance(same, list):
            roles = frozenset(row.role for row in same if row.role)
            yield _strongest(same), roles, frozenset(row.role_name for row in same if row.role_name)
        else:  # most people by far
            yield same, _alone(same.role), _alone(same.role_name)


def _strongest(same: Sequence[Participant]) -> Participant:
    best = max(same, key=lambda row: _STRENGTH[row.state])
    return best._replace(
        role="",
        role_name="",
        enrolled_at=min((row.enrolled_at for row in same if row.enrolled_at), default=None),
        completed=any(row.completed for row in same),
        completed_at=min((row.completed_at for row in same if row.completed_at), default=None),
        last_access=max((row.last_access for row in same if row.last_access), default=None),
    )


@lru_cache(maxsize=1000)
def _alone(name: str) -> frozenset[str]:
    return frozenset(filter(None, (name,)))
