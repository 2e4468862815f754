"""Of all people enrolled, only those who teach are kept, and of them only what a mail needs."""

from course_sync.moodle.teachers import Teacher, parse_teachers

PAGE = [
    {"id": 5, "email": "opetaja@a.test ", "lang": "en", "fullname": "Õ", "roles": [{"shortname": "editingteacher"}]},
    {"id": 6, "email": "abi@a.test", "roles": [{"shortname": "teacher"}, {"shortname": "student"}]},
    {"id": 7, "email": "oppija@a.test", "roles": [{"shortname": "student"}]},
    {"id": 8, "roles": [{"shortname": "editingteacher"}]},
    {"id": 9, "email": "keegi@a.test"},
]


def test_teachers_are_told_apart_from_learners():
    assert parse_teachers(PAGE) == (
        Teacher(5, "opetaja@a.test", "en", editing=True),
        Teacher(6, "abi@a.test", "", editing=False),
        Teacher(8, "", "", editing=True),
    )


def test_no_address_stands_in_what_is_shown_of_a_teacher():
    assert "@" not in repr(parse_teachers(PAGE))
