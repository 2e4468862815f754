"""A course that is no longer listed: deleted, moved away, or only hidden from an account that lost the right."""

import json
from dataclasses import replace

import pytest

from course_sync.demo.faults import Fault
from course_sync.demo.moodle import Reply
from course_sync.errors import ExitCode
from course_sync.model.runs import RunState, Stage
from course_sync.wording.notices import detail_words

BASE, LIST, CONTENTS = "moodle/course:view", "core_course_get_courses_by_field", "core_course_get_contents"
HIDDEN = b'{"exception":"core\\\\exception\\\\moodle_exception","errorcode":"errorcoursecontextnotvalid","message":"You cannot execute functions in the course context (course id:22). The context error message was: Course or activity not accessible."}'
DELETED = b'{"exception":"dml_missing_record_exception","errorcode":"invalidrecordunknown","message":"Can\'t find data record in database."}'


@pytest.fixture
def house(small, monkeypatch):
    """After a first good run; no batches, so that each answer is one of a real Moodle."""
    made = small.house(moodle={"batch_size": 1})
    made.run()
    small.forget()
    small.go_to(1)
    return made


def unlisted(site, monkeypatch, about, course=22):
    """Moodle lists `course` no more, and answers `about` it as a 5.1 did."""
    answer = site.moodle.reply

    def reply(method, target, body):
        told = answer(method, target, body)
        if f"wsfunction={CONTENTS}" in body and f"courseid={course}&" in body + "&":
            return Reply(200, "application/json", about)
        if f"wsfunction={LIST}" in body:
            data = json.loads(told.body)
            data["courses"] = [one for one in data["courses"] if one["id"] != course]
            return replace(told, body=json.dumps(data).encode())
        return told

    monkeypatch.setattr(site.moodle, "reply", reply)


def test_a_course_that_only_the_account_sees_no_more_stays_in_our_care_and_is_told(small, house, monkeypatch):
    activities, people = house.standing_activities(22), house.standing_people(22)
    unlisted(small, monkeypatch, HIDDEN)
    result = house.run()
    assert result.state is RunState.DONE
    assert 22 in house.in_care()
    assert (house.standing_activities(22), house.standing_people(22)) == (activities, people)
    assert house.statuses()[22][0] == "unknown"
    assert house.notices() == ["coverage_lost"]
    assert house.rows("SELECT detail FROM coverage WHERE course_id = 22") == [("moodle/course:viewhiddencourses",)]


def test_a_course_that_was_deleted_falls_out_of_our_care(small, house, monkeypatch):
    unlisted(small, monkeypatch, DELETED)
    house.run()
    assert 22 not in house.in_care()
    assert house.notices() == []


def test_where_other_hidden_courses_are_listed_the_right_is_there_and_the_course_was_moved_away(
    small, house, monkeypatch
):
    small.change(1, 23, lambda course, moment: replace(course, visible=False))
    unlisted(small, monkeypatch, HIDDEN)
    house.run()
    assert 22 not in house.in_care()


def test_a_right_that_is_lost_is_told_when_it_happens_then_weekly(small, house, monkeypatch):
    unlisted(small, monkeypatch, HIDDEN)
    for day in (1, 2, 3, 9):
        small.go_to(day)
        house.run()
    assert house.notices().count("coverage_lost") == 2


def test_a_run_that_could_read_no_course_is_not_all_well(small, house, monkeypatch):
    small.moodle.faults.append(Fault(CONTENTS, "exception", times=None, errorcode="nopermissions"))
    before = house.standing_activities(21)
    result = house.run()
    assert (result.state, result.exit_code) == (RunState.FAILED, ExitCode.MOODLE)
    assert "none of the courses" in result.trouble
    assert result.counts[Stage.MIRROR]["courses"] == 0
    assert house.notices() == ["coverage_lost"]
    assert house.standing_activities(21) == before > 0


def test_the_reason_is_told_in_words_beside_the_course():
    words = detail_words("coverage_lost", f"course 7: {BASE}")
    assert words is not None
    assert words[1] == {"course": "7", "reason": BASE}
