"""Which courses doctor tries: roles are assigned category by category, so a later one without them must be noticed."""

from dataclasses import dataclass, field

import pytest

from course_sync.doctor import State
from course_sync.doctor.people import look
from course_sync.doctor.trial import chosen, of_inside
from course_sync.errors import AccessRefused, CallRefused
from course_sync.moodle import Capabilities, ListedCourse

PEOPLE = "core_enrol_get_enrolled_users"
INFO = Capabilities("5.1", "2025100600", 5, "https://moodle.example", "Kool", frozenset({PEOPLE}))


def course(number, category, *, tracks=False, is_open=True):
    return ListedCourse(number, f"K{number}", f"Kursus {number}", category, "Õpe", is_open, tracks_completion=tracks)


@dataclass
class Client:
    """Tells of the people in courses; refuses in some."""

    people: dict = field(default_factory=dict)
    refusing: tuple = ()
    asked: list = field(default_factory=list)

    def call(self, function, courseid, options):
        self.asked.append(courseid)
        if courseid in self.refusing:
            raise AccessRefused("no", function=function, errorcode="nopermissions")
        return [{"id": number, "roles": []} for number in self.people.get(courseid, ())]


def looked(client, *groups):
    groups = [[course(number, position) for number in group] for position, group in enumerate(groups)]
    return {check.code: check for check in look(client, INFO, groups, ["teacher"])}


def test_each_category_is_tried_and_courses_with_completion_come_first():
    courses = [course(n, 1) for n in range(1, 9)] + [
        course(20, 2),
        course(21, 2, tracks=True),
        course(30, 3, is_open=False),
    ]
    assert [[it.id for it in group] for group in chosen(courses)] == [[21, 20], [1, 2, 3]]


def test_of_many_categories_some_are_tried_spread_over_all():
    groups = chosen([course(n, n // 4) for n in range(400)])
    categories = [group[0].category_id for group in groups]
    assert categories == list(range(0, 100, 10))
    assert {len(group) for group in groups} == {3}


def test_a_later_category_that_refuses_is_noticed_though_the_first_shows_its_people():
    groups = [[course(1, 1)], [course(9, 2)]]
    refused, seen = look(Client({1: (7,)}, refusing=(9,)), INFO, groups, ["teacher"])
    assert (refused.state, refused.title) == (State.WARNING, "People: refused in course 9")
    assert "moodle/course:viewparticipants" in refused.rights
    assert (seen.code, seen.state) == ("moodle.trial.people", State.OK)


def test_a_category_in_which_nobody_is_seen_is_asked_about_though_others_show_people():
    found = looked(Client({1: (7,), 6: (8,)}), [1], [4, 5], [3, 6])
    assert found["moodle.trial.nobody"].title == "People: nobody seen in course 4, 5"


@pytest.mark.parametrize(("first", "asked"), [((), [1, 2]), ((7,), [1])])
def test_no_more_is_asked_of_a_category_once_somebody_is_seen(first, asked):
    client = Client({1: first, 2: (8,)})
    assert "moodle.trial.nobody" not in looked(client, [1, 2])
    assert client.asked == asked


@pytest.mark.parametrize(("code", "told"), [("expired", False), ("notopenyet", False), ("nopermissions", True)])
def test_a_closed_activity_proves_nothing_of_rights(code, told):
    """The first database of a 4.1 had closed: its refusal was told as a lost function."""
    refusal = CallRefused("closed", function="mod_data_get_entries", errorcode=code)
    assert (of_inside("data", refusal) is not None) is told
