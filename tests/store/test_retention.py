"""People are deleted when their time is over, whether they left, their course left our care, or nobody is read any more."""

import pytest
from sqlmodel import select

from course_sync.model.course import Enrolment
from course_sync.store import courses, pulls, retention
from course_sync.store.tables import EnrolmentRow, StagedRow


def person(learner, course=11):
    return Enrolment(course, learner * 32, "student", True)


def kept(store, make, days=400):
    with store.write() as session:
        retention.forget_people(session, make.later(days=-days))
        return sorted(learner[0] for learner in session.exec(select(EnrolmentRow.learner)).all())


@pytest.fixture
def known(store, make):
    """A course in our care."""
    make.save(store)


def test_people_who_left_long_ago_are_forgotten(store, make, known):
    with store.write() as session:
        courses.save_enrolments(session, 11, [person("a"), person("b"), person("c")], make.later(days=-900))
        courses.save_enrolments(session, 11, [person("b"), person("c")], make.later(days=-401))
        courses.save_enrolments(session, 11, [person("c")], make.later(days=-399))
    assert kept(store, make) == ["b", "c"]


@pytest.mark.parametrize("in_care", [True, False])
def test_people_whose_course_is_not_read_any_more_are_forgotten(store, make, known, in_care):
    """Nobody marks them as gone: the course is out of our care, or the statistics were taken away."""
    make.save(store, make.mirrored(course=make.course(12)))
    with store.write() as session:
        courses.save_enrolments(session, 11, [person("a")], make.later(days=-399))
        courses.save_enrolments(session, 12, [person("b", 12)], make.later(days=-398))
        courses.save_enrolments(session, 12, [person("b", 12), person("c", 12)], make.later(days=-10))
        courses.save_scope(session, [make.course(11), make.course(12)] if in_care else [], make.now)
    assert kept(store, make) == ["a", "b", "c"]
    assert kept(store, make, days=398) == ["b", "c"]
    assert kept(store, make, days=9) == []


def test_what_an_interrupted_pull_left_is_forgotten(store, make, known):
    with store.write() as session:
        pulls.lay_aside(session, [(11, "a" * 32, pulls.Told("student", True))])
    assert kept(store, make) == []
    with store.read() as session:
        assert session.exec(select(StagedRow)).all() == []
