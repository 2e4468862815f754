"""The outbox: a mail waits, is claimed by one, and leaves nothing but a hash."""

from datetime import timedelta

import pytest
import sqlalchemy as sa

from course_sync.model.messages import ItemKind, Message, Recipient
from course_sync.privacy import hashed_address
from course_sync.store import outbox
from course_sync.store.tables.mail import MessageItemRow, MessageRow

LEASE = 300


def message(number=1, address="mari@kool.test"):
    return Message(f"<{number}@kool.test>", Recipient(address, "en"), "Teema", "tekst", "<p>html</p>", "<t@kool.test>")


def put(store, now, number=1, items=(), kind=outbox.DIGEST, reminder=False, address="mari@kool.test"):
    with store.write() as session:
        return outbox.put(session, message(number, address), items, kind, now, reminder=reminder)


def rows(store, model=MessageRow):
    with store.read() as session:
        return session.execute(sa.select(model.__table__).order_by(model.id)).all()


def later(now, **delta):
    return now + timedelta(**delta)


def test_a_mail_is_laid_in_once_with_its_items(store, now, make):
    items = [make.item(number=1), make.item(number=2), make.item(number=2)]
    assert put(store, now, items=items)
    assert not put(store, later(now, hours=1), items=[make.item(number=3)])
    [row] = rows(store)
    assert (row.state, row.recipient, row.created_at, row.attempts) == ("pending", "mari@kool.test", now, 0)
    assert [(item.message_id, item.transition_id, item.kind) for item in rows(store, MessageItemRow)] == [
        (row.id, 1, "new"),
        (row.id, 2, "new"),
    ]


def test_a_mail_is_there_only_when_the_callers_transaction_is_done(store, now):
    def fail():
        with store.write() as session:
            assert outbox.put(session, message(), [], outbox.DIGEST, now)
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fail()
    assert rows(store) == []


def test_a_claim_hands_out_the_whole_mail(store, now):
    put(store, now)
    claimed = outbox.claim_next(store, "a", now, LEASE)
    assert claimed.message == message()
    assert (claimed.owner, claimed.attempts, claimed.kind, claimed.created_at) == ("a", 0, "digest", now)
    assert claimed.recipient_hash == hashed_address("mari@kool.test")


def test_a_claimed_mail_is_nobody_elses_until_the_lease_is_over(store, now):
    put(store, now)
    outbox.claim_next(store, "a", now, LEASE)
    assert outbox.claim_next(store, "b", later(now, seconds=LEASE - 1), LEASE) is None
    again = outbox.claim_next(store, "b", later(now, seconds=LEASE), LEASE)
    assert again.message == message()
    assert again.owner == "b"


def test_the_mail_that_is_due_longest_goes_first_and_none_before_its_time(store, now):
    put(store, later(now, minutes=2), 2)
    put(store, later(now, minutes=1), 1)
    assert outbox.claim_next(store, "a", now, LEASE) is None
    order = [outbox.claim_next(store, "a", later(now, minutes=5), LEASE).message.message_id for _ in range(2)]
    assert order == ["<1@kool.test>", "<2@kool.test>"]


def test_a_delivered_mail_keeps_nothing_but_the_hash(store, now):
    put(store, now)
    outbox.mark_sent(store, outbox.claim_next(store, "a", now, LEASE), later(now, seconds=3))
    [row] = rows(store)
    assert (row.state, row.recipient, row.text, row.html) == ("sent", "", "", "")
    assert (row.sent_at, row.attempts, row.claimed_by) == (later(now, seconds=3), 1, "")
    assert row.recipient_hash == hashed_address("mari@kool.test")
    assert outbox.claim_next(store, "a", later(now, days=9), LEASE) is None


def test_a_mail_put_off_is_due_again_at_its_time(store, now):
    put(store, now)
    outbox.mark_retry(store, outbox.claim_next(store, "a", now, LEASE), "450 greylisted", later(now, minutes=5))
    assert outbox.claim_next(store, "a", later(now, minutes=4), LEASE) is None
    assert outbox.claim_next(store, "b", later(now, minutes=5), LEASE).attempts == 1
    assert rows(store)[0].last_error == "450 greylisted"


def test_a_failed_mail_is_not_tried_again_but_keeps_its_text(store, now):
    put(store, now)
    outbox.mark_failed(store, outbox.claim_next(store, "a", now, LEASE), "550 unknown")
    assert outbox.claim_next(store, "a", later(now, days=9), LEASE) is None
    [row] = rows(store)
    assert (row.state, row.text, row.last_error) == ("failed", "tekst", "550 unknown")


def test_who_lost_the_claim_may_report_success_but_not_failure(store, now):
    put(store, now)
    first = outbox.claim_next(store, "a", now, LEASE)
    second = outbox.claim_next(store, "b", later(now, seconds=LEASE), LEASE)
    outbox.mark_failed(store, first, "550")
    outbox.mark_retry(store, first, "450", later(now, days=1))
    assert rows(store)[0].claimed_by == "b"
    outbox.mark_sent(store, first, now)
    outbox.mark_failed(store, second, "550")
    assert rows(store)[0].state == "sent"


def test_the_outbox_says_when_it_next_has_work(store, now):
    def next_due(at):
        with store.read() as session:
            return outbox.next_due(session, at)

    assert next_due(now) is None
    put(store, now)
    assert next_due(later(now, hours=1)) == later(now, hours=1)
    claimed = outbox.claim_next(store, "a", now, LEASE)
    assert next_due(now) == later(now, seconds=LEASE)
    outbox.mark_retry(store, claimed, "450", later(now, hours=3))
    assert next_due(now) == later(now, hours=3)


def test_a_recipients_history_counts_reminders_since_the_last_news(store, now):
    def history(address="mari@kool.test"):
        with store.read() as session:
            return outbox.last_sent(session, hashed_address(address))

    assert history() is None
    put(store, now, 1)
    assert history() == outbox.LastMail(now, 0)
    put(store, later(now, days=7), 2, reminder=True)
    put(store, later(now, days=21), 3, reminder=True)
    put(store, later(now, days=22), 4, kind=outbox.notice_kind("run_failed"))
    assert history() == outbox.LastMail(later(now, days=21), 2)
    put(store, later(now, days=30), 5)
    assert history("MARI@kool.test ") == outbox.LastMail(later(now, days=30), 0)
    assert history("jaan@kool.test") is None


def test_a_digest_of_a_clock_that_went_wrong_is_no_part_of_the_history(store, now):
    put(store, now)
    put(store, later(now, days=365), 2)
    with store.read() as session:
        assert outbox.last_sent(session, hashed_address("mari@kool.test"), now) == outbox.LastMail(now, 0)


def test_a_mail_that_a_person_has_tried_again_is_as_if_new(store, now):
    put(store, now)
    outbox.mark_failed(store, outbox.claim_next(store, "a", now, LEASE), "550")
    again = later(now, days=20)
    with store.write() as session:
        assert outbox.retry_failed(session, None, again) == 1
    [row] = rows(store)
    assert (row.state, row.attempts, row.created_at, row.next_try) == ("pending", 0, again, again)


def test_the_last_notice_of_each_code_is_known(store, now):
    put(store, now, 1, kind=outbox.notice_kind("our_network"))
    put(store, later(now, days=1), 2, kind=outbox.notice_kind("our_network"))
    put(store, now, 3, kind=outbox.notice_kind("run_failed"))
    put(store, later(now, days=3), 4)
    with store.read() as session:
        assert outbox.last_notices(session) == {"our_network": later(now, days=1), "run_failed": now}


def test_it_is_known_who_was_told_of_which_transition(store, now, make):
    put(store, now, 1, items=[make.item(number=1), make.item(ItemKind.FIXED, number=2)])
    put(store, now, 2, items=[make.item(number=1)], address="jaan@kool.test")
    mari, jaan = hashed_address("mari@kool.test"), hashed_address("jaan@kool.test")
    with store.read() as session:
        assert outbox.told(session, [1, 2, 9]) == {(mari, 1), (mari, 2), (jaan, 1)}
        assert outbox.told(session, range(3, 2000)) == frozenset()


def test_of_a_mail_that_was_given_up_only_the_hash_is_left_in_time(store, now):
    put(store, now)
    outbox.mark_failed(store, outbox.claim_next(store, "a", now, LEASE), "550")
    put(store, now, 2)
    with store.write() as session:
        assert outbox.empty_failed(session, now) == 0
        assert outbox.empty_failed(session, later(now, seconds=1)) == 1
        assert outbox.empty_failed(session, later(now, seconds=1)) == 0
        assert outbox.retry_failed(session, None, now) == 0, "there is nothing left to send"
    given_up, waiting = rows(store)
    assert (given_up.recipient, given_up.text, given_up.html, given_up.data) == ("", "", "", "")
    assert given_up.recipient_hash == hashed_address("mari@kool.test")
    assert waiting.text == "tekst"


def test_what_is_old_and_done_is_forgotten_with_its_items(store, now, make):
    for number in (1, 2, 3):
        put(store, now, number, items=[make.item(number=number)])
    outbox.mark_sent(store, outbox.claim_next(store, "a", now, LEASE), now)
    outbox.mark_failed(store, outbox.claim_next(store, "a", now, LEASE), "550")
    with store.write() as session:
        assert outbox.purge(session, now) == 0
    with store.write() as session:
        assert outbox.purge(session, later(now, seconds=1)) == 2
    assert [row.message_id for row in rows(store)] == ["<3@kool.test>"]
    assert [row.transition_id for row in rows(store, MessageItemRow)] == [3]
