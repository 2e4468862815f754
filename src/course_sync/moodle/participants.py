"""The Report builder's "Course participants", read strictly: one row an enrolment, role and group; no names.

Cells are what Moodle shows people. They are asked for in English and in a known time zone, told by pinned headings, and
refused, never guessed, where they look otherwise. What a report holds beside the columns named here is dropped while parsing.
"""

import html
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from enum import StrEnum
from functools import lru_cache
from zoneinfo import ZoneInfo

from course_sync.errors import BadAnswer
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
_STATES = {"Active", "Suspended", "Not current"}
_MONTHS = {
    name: number
    for number, name in enumerate(
        [
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December",
        ],
        1,
    )
}
_DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_MOMENT = re.compile(
    r"(?:(?P<weekday>[A-Z][a-z]+), )?(?P<day>\d{1,2}) (?P<month>[A-Z][a-z]+) (?P<year>\d{4}), "
    r"(?P<hour>\d{1,2}):(?P<minute>\d{2})(?:[ \u202f\xa0]?(?P<half>[AP]M))?"
)
_COURSE_LINK = re.compile(r"/course/view\.php\?(?:[^\"']*?&(?:amp;)?)?id=(\d+)")
_TAG = re.compile(r"<[^>]*>")
_NOON = 12


@dataclass(frozen=True, slots=True)
class Participant:
    """One row: somebody's enrolment in a course, once a role and group.

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
    key: str = field(repr=False)
    role: str
    role_name: str
    state: str
    enrolled_at: datetime | None
    completed: bool
    completed_at: datetime | None
    last_access: datetime | None = None
    unit: str = field(default="", repr=False)


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
        self._zone = zone
        self._roles = {**_ENGLISH_ROLES, **(roles or {})}
        named = dict(columns or {})
        self._at = {column: at for column in Column if (at := _place(column, headers, named)) is not None}
        self._shortnames = headers[self._at[Column.ROLE]] in _SHORTNAMES
        self.by_username = headers[self._at[Column.LEARNER]] == "Username"
        self._moments: dict[str, datetime] = {}

    def has(self, column: Column) -> bool:
        return column in self._at

    def participant(self, cells: Sequence[str]) -> Participant:
        """A row understood.

        Raises:
            BadAnswer: a cell is not what its column holds; its text is not quoted, for it may name a person.
        """
        course_id, shortname = _course(cells[self._at[Column.COURSE]])
        key = html.unescape(cells[self._at[Column.LEARNER]]).strip()
        state = cells[self._at[Column.STATUS]].strip()
        if state and state not in _STATES:
            raise _unread(Column.STATUS)
        access = self._cell(cells, Column.ACCESS)
        if not key and state and not self.by_username and access:
            raise BadAnswer(
                f"{REPORT}: somebody has no id number, so learners cannot be told apart. Put the column Username into the report.",
                function=REPORT,
            )
        role, role_name = self._role(cells[self._at[Column.ROLE]])
        return Participant(
            course_id=course_id,
            shortname=shortname,
            key=key,
            role=role,
            role_name=role_name,
            state=state,
            enrolled_at=self._moment(cells, Column.ENROLLED),
            completed=_yes(cells[self._at[Column.COMPLETED]]),
            completed_at=self._moment(cells, Column.COMPLETED_AT),
            last_access=None if access == "Never" else self._moment(cells, Column.ACCESS),
            unit=_text(self._cell(cells, Column.UNIT)),
        )

    def pair(self, cells: Sequence[str]) -> tuple[str, str]:
        """What tells course and learner in a row, as it stands there."""
        return cells[self._at[Column.COURSE]], cells[self._at[Column.LEARNER]]

    def _cell(self, cells: Sequence[str], column: Column) -> str:
        at = self._at.get(column)
        return "" if at is None else cells[at].strip()

    def _role(self, cell: str) -> tuple[str, str]:
        name = _text(cell)
        if self._shortnames or not name:
            return name, ""
        # ROLENAME_BOTH: the course's own word with Moodle's in brackets.
        original = name.rpartition(" (")[2].rstrip(")") if name.endswith(")") else name
        known = self._roles.get(name) or self._roles.get(original)
        return (known, "") if known else ("", name)

    def _moment(self, cells: Sequence[str], column: Column) -> datetime | None:
        cell = self._cell(cells, column)
        if not cell:
            return None
        known = self._moments.get(cell)
        if known is None:
            known = parse_moment(cell, self._zone)
            if known is None:
                raise _unread(column)
            if len(self._moments) < 100_000:  # a bound on memory alone
                self._moments[cell] = known
        return known


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


def parse_moment(cell: str, zone: ZoneInfo) -> datetime | None:
    """A cell such as "Thursday, 12 March 2026, 03:15 PM" or "12 March 2026, 3:15 PM" as a moment; None for anything else.

    The hour that a change of clocks repeats counts as its first.
    """
    match = _MOMENT.fullmatch(cell)
    if match is None or match["month"] not in _MONTHS:
        return None
    hour = int(match["hour"])
    if match["half"]:
        if not 1 <= hour <= _NOON:
            return None
        hour = hour % _NOON + (_NOON if match["half"] == "PM" else 0)
    try:
        local = datetime(int(match["year"]), _MONTHS[match["month"]], int(match["day"]), hour, int(match["minute"]))  # noqa: DTZ001
    except ValueError:
        return None
    if match["weekday"] and match["weekday"] != _DAYS[local.weekday()]:
        return None
    return local.replace(tzinfo=zone).astimezone(UTC)


@lru_cache(maxsize=1000)  # many rows, few courses
def _course(cell: str) -> tuple[int, str]:
    link = _COURSE_LINK.search(cell)
    name = _text(_TAG.sub("", cell))
    if link is None and ("<" in cell or not name or "://" in name):
        raise _unread(Column.COURSE)
    return (int(link[1]) if link else 0), ("" if "://" in name else name)


def _yes(cell: str) -> bool:
    if cell.strip() not in {"Yes", "No", ""}:
        raise _unread(Column.COMPLETED)
    return cell.strip() == "Yes"


@lru_cache(maxsize=1000)  # roles and institutions
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
    strength = {"Active": 2, "Not current": 1, "Suspended": 0}
    together: dict[tuple[int, str, str], list[Participant]] = {}
    for row in rows:
        together.setdefault((row.course_id, row.shortname, row.key), []).append(row)
    for same in together.values():
        if len(same) == 1:  # most people by far
            [row] = same
            yield row, frozenset(filter(None, (row.role,))), frozenset(filter(None, (row.role_name,)))
            continue
        best = max(same, key=lambda row: strength.get(row.state, -1))
        yield (
            Participant(
                course_id=best.course_id,
                shortname=best.shortname,
                key=best.key,
                role="",
                role_name="",
                state=best.state,
                enrolled_at=min((row.enrolled_at for row in same if row.enrolled_at), default=None),
                completed=any(row.completed for row in same),
                completed_at=min((row.completed_at for row in same if row.completed_at), default=None),
                last_access=max((row.last_access for row in same if row.last_access), default=None),
                unit=best.unit,
            ),
            frozenset(row.role for row in same if row.role),
            frozenset(row.role_name for row in same if row.role_name),
        )
