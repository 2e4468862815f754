"""The report of participants, read strictly: what is understood, what is refused, what is dropped."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from course_sync.errors import BadAnswer
from course_sync.moodle import Column, Reader, merged

TALLINN = ZoneInfo("Europe/Tallinn")
NEW = (
    "Course short name with link", "Username", "Short name", "Institution", "Status", "Time started", "Time ended",
    "Last access to course", "Completed", "Time completed",
)  # fmt: skip
OLD = tuple("Role" if heading == "Short name" else heading for heading in NEW)
LINK = '<a href="https://m.example/course/view.php?id=11">STAT &amp; "muu"</a>'
ROW = (
    LINK, "stat0005", "student", "Õie&#039;n Abi", "Active", "Sunday, 7 September 2025, 1:41 PM", "",
    "Wednesday, 24 September 2025, 01:41 PM", "Yes", "Tuesday, 30 September 2025, 1:41 PM",
)  # fmt: skip


def row(**cells):
    return tuple(cells.get(heading.replace(" ", "_"), cell) for heading, cell in zip(NEW, ROW, strict=True))


def read(cells, headers=NEW, **more):
    [found] = Reader(headers, TALLINN, **more).participants([cells])
    return found


def test_a_row_of_either_version_is_understood():
    for headers, role in ((NEW, "student"), (OLD, "Student")):
        got = read(row(Short_name=role), headers)
        assert (got.course_id, got.shortname, got.key, got.role) == (11, 'STAT & "muu"', "stat0005", "student")
        assert (got.state, got.unit, got.completed) == ("Active", "Õie'n Abi", True)
        assert got.enrolled_at == datetime(2025, 9, 7, 10, 41, tzinfo=UTC)
        assert got.completed_at == datetime(2025, 9, 30, 10, 41, tzinfo=UTC)
        assert got.last_access == datetime(2025, 9, 24, 10, 41, tzinfo=UTC)


def test_the_learner_is_not_in_a_repr():
    assert "stat0005" not in repr(read(ROW))
    assert "Abi" not in repr(read(ROW))


def test_rows_without_a_person_or_an_enrolment_are_told():
    assert read(row(Username="", Status="", Short_name="", Time_started="", Last_access_to_course="")).key == ""
    assert read(row(Last_access_to_course="Never", Completed="", Time_completed="")).last_access is None


@pytest.mark.parametrize(
    "cells",
    [
        {"Status": "Aktiivne"},
        {"Completed": "Jah"},
        {"Time_started": "pühapäev, 7. september 2025, 13.41"},
        {"Time_started": "Monday, 7 September 2025, 1:41 PM"},  # it was a Sunday
        {"Time_completed": "Never"},
        {"Course_short_name_with_link": '<a href="https://m.example/user/view.php?id=3">Mari</a>'},
    ],
)
def test_a_cell_that_is_not_as_described_is_refused_without_quoting_it(cells):
    with pytest.raises(BadAnswer) as refusal:
        read(row(**cells))
    assert not any(value and value in str(refusal.value) for value in cells.values())


@pytest.mark.parametrize("missing", ["Username", "Status", "Completed", "Time completed", "Short name", "Time started"])
def test_a_heading_that_is_missing_or_there_twice_is_refused(missing):
    with pytest.raises(BadAnswer, match="no column"):
        Reader([h for h in NEW if h != missing], TALLINN)
    with pytest.raises(BadAnswer, match="two columns"):
        Reader([*NEW, missing], TALLINN)


def test_renamed_headings_and_roles_are_taken_from_the_configuration():
    headers = tuple({"Institution": "Asutus"}.get(h, h) for h in OLD)
    assert not Reader(headers, TALLINN).has(Column.UNIT)
    reader = Reader(headers, TALLINN, {"unit": "Asutus"}, {"Juhendaja": "teacher"})
    got, unknown = reader.participants([row(Short_name="Juhendaja"), row(Short_name="Koolitaja")])
    assert (got.role, got.role_name, got.unit) == ("teacher", "", "Õie'n Abi")
    assert (unknown.role, unknown.role_name) == ("", "Koolitaja")


def test_somebody_without_an_id_number_is_refused_where_id_numbers_tell_people_apart():
    headers = tuple("ID number" if h == "Username" else h for h in NEW)
    with pytest.raises(BadAnswer, match="Username"):
        read(row(Username="", Last_access_to_course="Never"), headers)
    assert read(row(Username="", Last_access_to_course=""), headers).key == ""  # a deleted account


def test_rows_of_one_person_are_one_person():
    rows = [
        read(row(Status="Suspended", Time_started="1 May 2025, 10:00 AM")),
        read(row(Status="Active", Short_name="teacher")),
        read(row(Username="other")),
    ]
    (one, roles, unknown), (other, _, _) = merged(rows)
    assert (one.state, roles, unknown) == ("Active", {"student", "teacher"}, set())
    assert one.enrolled_at == datetime(2025, 5, 1, 7, 0, tzinfo=UTC)
    assert other.key == "other"
