"""A pull under way: what was laid aside is read as it came, and taking it over writes what changed and nothing else."""

from dataclasses import replace
from datetime import timedelta

import pytest
import sqlalchemy as sa

from course_sync.model.course import Enrolment
from course_sync.store import courses, pulls
from course_sync.store.tables import EnrolmentRow
from course_sync.store.upsert import table_of

MARI, JURI, PEEP = "a" * 32, "b" * 32, "c" * 32


@pytest.fixture
def told(make):
    """What a report may tell, no field as by default."""
    moments = [make.now - timedelta(days=n, minutes=n) for n in (1, 2, 3)]
    return pulls.Told("student", True, True, *moments, 'Õie "Abi" \x00 \ud800', True)


def pull(store, now, people, course=1):
    """The next day's pull; how many rows it wrote."""
    with store.write() as session:
        pulls.begin(session)
        pulls.lay_aside(session, [(course, who, told) for who, told in people.items()])
    with store.write() as session:
        return pulls.take_over(session, pulls.of_course(session, course), now)


def rows(store):
    """Everybody who is or was in the course."""
    table = table_of(EnrolmentRow)
    with store.read() as session:
        return {row.learner: row for row in session.connection().execute(sa.select(table).order_by(table.c.learner))}


def test_what_is_laid_aside_is_read_as_it_came_but_for_characters_that_no_database_takes(store, told):
    with store.write() as session:
        pulls.lay_aside(session, [(1, MARI, told), (1, JURI, pulls.Told("", active=False)), (2, PEEP, told)])
    with store.read() as session:
        found = pulls.of_course(session, 1).people
        assert found == {MARI: told._replace(unit='Õie "Abi" \ufffd \ufffd'), JURI: pulls.Told("", active=False)}
        assert pulls.of_course(session, 3).people == {}


def test_who_came_twice_is_one_person_and_counted_as_a_repeat(store, told, make):
    other = told._replace(role="", completed_at=None, enrolled_at=make.now - timedelta(days=9), last_access=None)
    with store.write() as session:
        pulls.lay_aside(session, [(1, MARI, other), (2, MARI, told)])
        pulls.lay_aside(session, [(1, MARI, told._replace(active=False)), (1, JURI, told)])
    with store.read() as session:
        assert pulls.repeats(session) == (1, 4)
        together = pulls.of_course(session, 1).people[MARI]
        assert (together.role, together.active) == ("student", True)
        assert (together.completed_at, together.last_access) == (told.completed_at, told.last_access)
        assert together.enrolled_at == other.enrolled_at
        assert pulls.of_course(session, 1).sums == (2, 2, 2)


def test_everything_told_is_taken_over(store, told, make):
    assert pull(store, make.now, {MARI: told, JURI: pulls.Told("", active=False)}) == 2
    found = rows(store)
    with store.read() as session:
        [juri, mari] = sorted(courses.enrolments(session, 1), key=lambda e: e.active)
    kept = told._replace(unit='Õie "Abi" \ufffd \ufffd')._asdict()
    assert mari == Enrolment(1, MARI, **kept)
    assert juri == Enrolment(1, JURI, "", active=False, way="report")
    assert found[MARI].first_seen == make.now


@pytest.mark.parametrize("field", [name for name in pulls.Told._fields if name != "way"])
def test_whoever_changed_in_anything_is_written_and_nobody_else(store, told, make, field):
    pull(store, make.now, {MARI: told, JURI: told})
    assert pull(store, make.later(days=1), {MARI: told, JURI: told}) == 0
    with store.write() as session:
        session.connection().execute(sa.update(EnrolmentRow).values(asked_at=make.now))
    plain = pulls.Told("", active=False)
    assert pull(store, make.later(days=2), {MARI: told._replace(**{field: getattr(plain, field)}), JURI: told}) == 1
    found = rows(store)
    assert getattr(found[MARI], field) == getattr(plain, field)
    assert (found[MARI].first_seen, found[MARI].asked_at) == (make.now, None)
    assert found[JURI].asked_at == make.now  # as it was


def test_who_left_is_gone_and_who_came_back_is_the_same(store, told, make):
    pull(store, make.now, {MARI: told, JURI: told})
    assert pull(store, make.later(days=1), {JURI: told}) == 1
    assert rows(store)[MARI].gone_at == make.later(days=1)
    assert pull(store, make.later(days=2), {JURI: told}) == 0
    assert pull(store, make.later(days=3), {MARI: told, JURI: told}) == 1
    found = rows(store)[MARI]
    assert (found.gone_at, found.first_seen) == (None, make.now)


def test_people_of_another_way_and_of_other_courses_are_told_apart(store, told, make):
    people = [Enrolment(course, MARI, **told._asdict()) for course in (1, 2)]
    with store.write() as session:
        courses.put_enrolments(session, [replace(one, way="batches") for one in people], make.now)
    assert pull(store, make.later(days=1), {MARI: told}) == 1
    with store.read() as session:
        assert [e.way for course in (1, 2) for e in courses.enrolments(session, course)] == ["report", "batches"]


def test_what_is_not_known_is_not_no(store, told, make):
    with store.write() as session:
        pulls.lay_aside(session, [(1, MARI, told._replace(completed=False)), (1, JURI, told)])
        pulled = pulls.of_course(session, 1)
        assert pulled.somebody_completed
        pulls.take_over(session, pulled.without_completion(), make.now)
    assert {row.completed for row in rows(store).values()} == {None}
