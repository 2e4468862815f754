"""Teachers are asked for by what they may do, and of them only what a mail needs is kept."""

import pytest

from course_sync.errors import BadAnswer
from course_sync.moodle.teachers import EDITS, TEACHES, Teacher, parse_teachers


def listed(capability, *users, course_id=5):
    return {"courseid": course_id, "capability": capability, "users": list(users)}


TRAINER = {"id": 8, "email": "opetaja@a.test ", "fullname": "Õ"}
ASSISTANT = {"id": 6, "email": "abi@a.test", "fullname": "A"}
HIDDEN = {"id": 9, "fullname": "P"}


def test_who_may_edit_is_told_apart_from_who_only_teaches():
    answer = [listed(EDITS, TRAINER, HIDDEN), listed(TEACHES, TRAINER, ASSISTANT, HIDDEN)]
    assert parse_teachers(answer, 5) == (
        Teacher(6, "abi@a.test", editing=False),
        Teacher(8, "opetaja@a.test", editing=True),
        Teacher(9, "", editing=True),
    )


def test_another_course_is_not_this_one():
    answer = [listed(EDITS), listed(TEACHES), listed(EDITS, TRAINER, course_id=6)]
    assert parse_teachers(answer, 5) == ()


@pytest.mark.parametrize("answer", [[], [listed(EDITS, TRAINER)], {"courseid": 5}, None])
def test_an_answer_that_lacks_a_list_is_not_nobody(answer):
    with pytest.raises(BadAnswer):
        parse_teachers(answer, 5)


def test_no_address_stands_in_what_is_shown_of_a_teacher():
    answer = [listed(EDITS, TRAINER), listed(TEACHES)]
    assert "@" not in repr(parse_teachers(answer, 5))
