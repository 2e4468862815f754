"""A person's rows leave every table on both kinds of database, and the room they took is written anew."""

from course_sync.model.course import Enrolment
from course_sync.store import courses, forgetting, pulls

MARI, JURI = "a" * 32, "b" * 32


def test_one_person_leaves_and_all_others_stay(store, make):
    with store.write() as session:
        people = [Enrolment(c, one, "student", active=True, way="batches") for c in (1, 2) for one in (MARI, JURI)]
        courses.put_enrolments(session, people, make.now)
        courses.mark_left(session, 2, [MARI], make.later(days=1))
        pulls.lay_aside(session, [(1, one, pulls.Told("student", active=True)) for one in (MARI, JURI)])
    with store.write() as session:
        assert forgetting.forget(session, MARI) == forgetting.Forgotten(rows=3, present=1)
    forgetting.scrub(store)
    with store.read() as session:
        assert {e.learner for c in (1, 2) for e in courses.enrolments(session, c)} == {JURI}
        assert pulls.repeats(session) == (0, 0)  # what a killed pull left counts for nothing
        assert forgetting.ways_kept(session) == {"batches"}


def test_who_is_not_there_leaves_nothing_to_delete(store):
    with store.write() as session:
        assert forgetting.forget(session, MARI) == forgetting.Forgotten(rows=0, present=0)
