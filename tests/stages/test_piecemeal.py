"""A course page at which one plug-in breaks: Moodle tells nothing of it as a whole, and is asked in pieces.

The answer is a real one (Moodle 4.1 with mod_pdfannotator, whose export of contents gives null): a PHP error without an errorcode.
"""

import pytest

from course_sync.demo.answers import contents
from course_sync.demo.answers.call import Refusal
from course_sync.model.runs import RunState, Stage

PHP_ERROR = Refusal("TypeError", "", "count(): Argument #1 ($value) must be of type Countable|array, null given")


@pytest.fixture
def breaks_at(monkeypatch):
    """From now on the page of a course with such an activity (by a test of it) cannot be told."""

    def break_at(matches, error=PHP_ERROR):
        module = contents._module

        def or_error(call, course, number, activity, options):
            if matches(course, activity):
                raise error
            return module(call, course, number, activity, options)

        monkeypatch.setattr(contents, "_module", or_error)

    return break_at


BROKEN_SQL = Refusal("dml_read_exception", "dmlreadexception", "Viga andmebaasist lugemisel")


def standing(house, course=23):
    query = f"SELECT count(*) FROM text WHERE course_id = {course} AND gone_at IS NULL"
    return house.standing_activities(course), house.rows(query)[0][0]


def test_all_but_the_activity_that_breaks_is_read(small, breaks_at):
    breaks_at(lambda course, activity: course.id == 23 and activity.modname == "book")
    house = small.house()
    result = house.run()
    assert result.state is RunState.DONE
    assert result.counts[Stage.MIRROR]["unread"] == 1, "course 24, which is closed to the account"
    assert house.rows("SELECT modname FROM activity WHERE course_id = 23") == [("page",)]
    assert house.rows("SELECT reason, detail FROM coverage WHERE course_id = 23 AND what = 'course:sections'") == [
        ("call_failed", "core_course_get_contents: Moodle fails at book")
    ]
    assert house.statuses()[23][0] != "unknown"


def test_a_plug_in_whose_query_the_database_refuses_spoils_no_more_than_itself(small, breaks_at):
    breaks_at(lambda course, activity: course.id == 23 and activity.modname == "book", BROKEN_SQL)
    house = small.house()
    assert house.run().state is RunState.DONE
    assert house.rows("SELECT modname FROM activity WHERE course_id = 23") == [("page",)]
    assert house.rows("SELECT detail FROM coverage WHERE course_id = 23 AND what = 'course:sections'") == [
        ("core_course_get_contents: Moodle fails (dmlreadexception) at book",)
    ]


def test_what_was_known_of_the_activity_that_breaks_stays(small, breaks_at):
    house = small.house()
    house.run()
    before = standing(house)
    small.forget()
    small.go_to(1)
    breaks_at(lambda course, activity: course.id == 23 and activity.modname == "book")
    house.run()
    assert standing(house) == before
    assert house.statuses()[23][0] == "ok"


def test_an_activity_of_an_unknown_type_that_breaks_is_told_as_such(small, breaks_at):
    small.change(0, 23, lambda course, _: course.with_activity(23001, modname="meieoma"))
    breaks_at(lambda course, activity: activity.modname == "meieoma")
    house = small.house()
    house.run()
    assert house.rows("SELECT modname FROM activity WHERE course_id = 23") == [("book",)]
    told = "core_course_get_contents: Moodle fails at an activity of a type that we do not know"
    assert house.rows("SELECT detail FROM coverage WHERE course_id = 23 AND what = 'course:sections'") == [(told,)]


def test_a_course_of_which_moodle_tells_not_even_the_sections_is_not_read(small, breaks_at, monkeypatch):
    house = small.house()
    house.run()
    before = standing(house)
    small.forget()
    small.go_to(1)

    def broken(call, course, number, section, options):
        if course.id == 23:
            raise PHP_ERROR
        return section_of(call, course, number, section, options)

    section_of = contents._section
    monkeypatch.setattr(contents, "_section", broken)
    house.run()
    assert house.statuses()[23][0] == "unknown"
    assert standing(house) == before
