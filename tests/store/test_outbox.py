"""Claims of mails on each kind of database: of many senders one has a mail, whatever comes between its claim and its end."""

import threading
from datetime import UTC, datetime, timedelta

import sqlalchemy as sa

from course_sync.errors import StoreError
from course_sync.model.course import Course
from course_sync.model.messages import Message, Owner, Recipient
from course_sync.store import alerting, courses, outbox
from course_sync.store.session import Store

NOW = datetime(2026, 11, 22, 3, 30, tzinfo=UTC)
LEASE = 300
SENDERS, MAILS = 4, 40


def fill(store, number=MAILS):
    with store.write() as session:
        for n in range(number):
            mail = Message(f"<{n}@kool.test>", Recipient(f"saaja{n}@kool.test"), "Teema", "tekst", "<p>x</p>")
            outbox.put(session, mail, (), outbox.DIGEST, NOW)


def at_once(store, act):
    """`act(store of its own, name)` in several threads; returns the faults."""
    faults, start = [], threading.Barrier(SENDERS)

    def one(name):
        mine = Store(store.engine.url.render_as_string(hide_password=False))  # as another process would
        try:
            start.wait()
            act(mine, name)
        except StoreError as error:
            faults.append(error)
        finally:
            mine.close()

    threads = [threading.Thread(target=one, args=(f"sender {n}",)) for n in range(SENDERS)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return faults


def test_many_senders_share_the_mails_and_none_goes_twice(store):
    fill(store)
    taken = []

    def send(mine, name):
        while claimed := outbox.claim_next(mine, name, NOW, LEASE):
            taken.append(claimed.message.message_id)
            outbox.mark_sent(mine, claimed, NOW)

    assert at_once(store, send) == []
    assert sorted(taken) == sorted(f"<{n}@kool.test>" for n in range(MAILS))


def test_a_mail_whose_senders_all_fail_for_good_has_one_substitute(store):
    fill(store, 1)
    claims = [
        outbox.claim_next(store, f"sender {n}", NOW + n * timedelta(seconds=LEASE), LEASE) for n in range(SENDERS)
    ]

    def fail(mine, name):
        claimed = claims[int(name.split()[1])]
        copy = Message(f"<instead of {name}>", Recipient("varu@kool.test"), "Teema", "tekst", "<p>x</p>")
        outbox.mark_failed(mine, claimed, "550", [outbox.Substitute(copy, outbox.INSTEAD)], NOW)

    assert at_once(store, fail) == []
    with store.read() as session:
        kinds = sorted(session.execute(sa.text("SELECT kind, state FROM message")).all())
    assert kinds == [("digest", "failed"), ("instead", "pending")]


def test_the_same_mail_laid_in_by_several_at_once_is_one(store):
    assert at_once(store, lambda mine, _name: fill(mine, 1)) == []
    with store.read() as session:
        assert session.execute(sa.text("SELECT count(*) FROM message")).scalar() == 1


def test_a_clock_that_jumps_back_between_two_looks_hands_no_mail_to_a_second_sender(store):
    fill(store, 1)
    assert outbox.claim_next(store, "a", NOW, LEASE) is not None
    assert outbox.claim_next(store, "b", NOW - timedelta(hours=1), LEASE) is None


def test_owners_are_kept_of_courses_in_our_care_only(store):
    ours = Course(1, "K1", "Kursus 1", 3, "Ohvriabi", "https://moodle.test/course/1", "")
    with store.write() as session:
        courses.save_scope(session, [ours], NOW)
        for course in (1, 2):
            alerting.save_owners(session, course, [Owner("mari@kool.test")])
        alerting.forget_owners(session, all_of_them=False)
        assert list(alerting.owners(session)) == [1]
        alerting.forget_owners(session, all_of_them=True)
        assert alerting.owners(session) == {}
