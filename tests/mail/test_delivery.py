"""Delivery: nothing lost, nothing doubled but where the server's answer was lost; and no transaction held meanwhile."""

import itertools
import logging
import os
import signal
import subprocess
import sys
from dataclasses import replace
from datetime import timedelta

import pytest
import sqlalchemy as sa
from hypothesis import given
from hypothesis import strategies as st

from course_sync.errors import DeliveryError
from course_sync.mail import (
    DeliveryOptions,
    FileTransport,
    ServerFault,
    SmtpOptions,
    SmtpTransport,
    deliver_outbox,
    render_digest,
    retry_at,
)
from course_sync.mail.delivery import FEWEST_TRIES, GIVE_UP_AFTER, RETRY_AFTER
from course_sync.model.messages import Message, Recipient
from course_sync.store import outbox
from course_sync.store.tables.mail import MessageRow


class Scripted:
    """A transport that does what it is told, mail by mail; the last word holds on."""

    def __init__(self, *words, meanwhile=None):
        self.words = list(words)
        self.taken = []
        self.meanwhile = meanwhile

    def deliver(self, message, recipient):
        if self.meanwhile:
            self.meanwhile()
        word = self.words.pop(0) if len(self.words) > 1 else self.words[0] if self.words else None
        if word is not None:
            raise word
        self.taken.append((str(message["Message-ID"]), recipient))


@pytest.fixture
def how(options):
    return DeliveryOptions(options, lease_seconds=300)


def fill(store, clock, *addresses):
    with store.write() as session:
        for number, address in enumerate(addresses, 1):
            mail = Message(f"<{number}@kool.test>", Recipient(address, "en"), "Teema", "tekst", "<p>html</p>")
            outbox.put(session, mail, [], outbox.DIGEST, clock.now())


def states(store):
    with store.read() as session:
        return [row.state for row in session.scalars(sa.select(MessageRow).order_by(MessageRow.id))]


def test_all_that_is_due_is_delivered(store, clock, how):
    fill(store, clock, "a@kool.test", "b@kool.test")
    transport = Scripted()
    sums = deliver_outbox(store, transport, clock, how)
    assert (sums.sent, sums.retried, sums.failed) == (2, 0, 0)
    assert transport.taken == [("<1@kool.test>", "a@kool.test"), ("<2@kool.test>", "b@kool.test")]
    assert deliver_outbox(store, transport, clock, how).sent == 0


def test_one_mail_that_fails_for_good_stops_no_other(store, clock, how):
    fill(store, clock, "mäger@kool.test", "b@kool.test", "c@kool.test")
    sums = deliver_outbox(store, Scripted(DeliveryError("550 unknown", permanent=True), None), clock, how)
    assert (sums.sent, sums.retried, sums.failed) == (1, 0, 2)
    assert states(store) == ["failed", "failed", "sent"]
    assert [one.permanent for one in sums.undelivered] == [True, True]
    assert "kool.test" not in repr(sums)


def test_a_greylisted_mail_waits_its_time_and_is_then_taken_with_the_same_message_id(store, clock, how):
    fill(store, clock, "a@kool.test")
    transport = Scripted(DeliveryError("450 greylisted"), None)
    assert deliver_outbox(store, transport, clock, how).retried == 1
    clock.advance(timedelta(minutes=4))
    assert deliver_outbox(store, transport, clock, how).sent == 0
    clock.advance(timedelta(minutes=1))
    assert deliver_outbox(store, transport, clock, how).sent == 1
    assert transport.taken == [("<1@kool.test>", "a@kool.test")]


def test_the_distance_between_tries_grows_until_it_is_given_up(store, clock, how):
    fill(store, clock, "a@kool.test")
    begin, tries = clock.now(), []
    while True:
        sums = deliver_outbox(store, Scripted(DeliveryError("450 later")), clock, how)
        tries.append(clock.now() - begin)
        if sums.failed:
            break
        with store.read() as session:
            clock.advance(outbox.next_due(session, clock.now()) - clock.now())
    gaps = [after - before for before, after in itertools.pairwise(tries)]
    assert gaps[:7] == list(RETRY_AFTER)
    assert gaps == sorted(gaps)
    assert GIVE_UP_AFTER <= tries[-1] <= GIVE_UP_AFTER + timedelta(days=1)
    assert states(store) == ["failed"]


@given(attempts=st.integers(1, 1000), hours=st.integers(0, 24 * 10))
def test_a_next_try_lies_in_the_future_within_a_day_or_there_is_none(attempts, hours):
    from datetime import UTC, datetime

    written = datetime(2026, 11, 22, tzinfo=UTC)
    now = written + timedelta(hours=hours)
    again = retry_at(attempts, written, now)
    assert (again is None) == (now - written >= GIVE_UP_AFTER and attempts >= FEWEST_TRIES)
    assert again is None or timedelta(0) < again - now <= timedelta(days=1)


def test_a_server_that_is_down_is_not_asked_for_every_mail(store, clock, how):
    fill(store, clock, *(f"a{number}@kool.test" for number in range(10)))
    transport = Scripted(ServerFault("login refused"))
    sums = deliver_outbox(store, transport, clock, how)
    assert (sums.retried, sums.stopped) == (3, True)
    assert deliver_outbox(store, Scripted(), clock, how).sent == 7  # the untried ones lost no time
    clock.advance(timedelta(minutes=5))
    assert deliver_outbox(store, Scripted(), clock, how).sent == 3


def test_a_mail_that_waited_out_a_long_stop_has_all_its_tries_before_it(store, clock, how):
    fill(store, clock, "a@kool.test")
    clock.advance(timedelta(days=6))
    assert deliver_outbox(store, Scripted(DeliveryError("450 greylisted")), clock, how).retried == 1
    clock.advance(timedelta(minutes=5))
    assert deliver_outbox(store, Scripted(None), clock, how).sent == 1


def test_a_channel_that_is_down_holds_up_no_mail(store, clock, how):
    class Down:
        def send(self, message, now):
            raise ServerFault("The webhook cannot be reached.")

    fill(store, clock, *("channel:haak",) * 5, "a@kool.test")
    sums = deliver_outbox(store, Scripted(None), clock, replace(how, channels={"haak": Down()}))
    assert (sums.sent, sums.retried, sums.stopped) == (1, 5, False)


def test_a_request_to_stop_is_heard_between_two_mails(store, clock, how):
    fill(store, clock, "a@kool.test", "b@kool.test", "c@kool.test")
    transport = Scripted()
    sums = deliver_outbox(store, transport, clock, how, cancelled=lambda: len(transport.taken) == 2)
    assert sums.sent == 2
    assert states(store) == ["sent", "sent", "pending"]


def test_no_transaction_is_open_while_the_server_is_spoken_to(store, clock, how):
    fill(store, clock, "a@kool.test")

    def write():  # would wait for the lock and fail if one were
        fill(store, clock, "a@kool.test", "other@kool.test")
        assert store.engine.pool.checkedout() == 0

    assert deliver_outbox(store, Scripted(meanwhile=write), clock, how).sent == 2


def test_logs_name_nobody(store, clock, how, caplog):
    caplog.set_level(logging.DEBUG)
    fill(store, clock, "mari.mager@kool.test", "jaan.tamm@kool.test")
    deliver_outbox(store, Scripted(DeliveryError("450 later"), None), clock, how)
    told = "".join(record.getMessage() for record in caplog.records)
    assert "mari" not in told
    assert "jaan" not in told
    assert "tekst" not in told


def test_a_digest_goes_from_outbox_to_a_real_server_and_its_mail_leaves_the_database(
    store, clock, how, options, make, box, smtp_server
):
    mail = render_digest(make.full(), options)
    with store.write() as session:
        outbox.put(session, mail, [make.item()], outbox.DIGEST, clock.now())
    inbox = box({"answer": ["drop", ""]})
    transport = SmtpTransport(SmtpOptions("localhost", options.sender, smtp_server(inbox), "none", timeout=5))
    assert deliver_outbox(store, transport, clock, how).retried == 1  # taken, but the answer was lost
    clock.advance(timedelta(minutes=5))
    assert deliver_outbox(store, transport, clock, how).sent == 1
    assert [arrived["Message-ID"] for _, arrived in inbox.mails] == [mail.message_id] * 2
    assert inbox.mails[0][1].get_body(("html",)).get_content().replace("\r\n", "\n").strip() == mail.html.strip()
    with store.read() as session:
        left = session.execute(sa.text("SELECT * FROM message")).mappings().one()
    assert "mari@kool.test" not in str(dict(left))
    assert "Tööohutus" not in str(dict(left))


KILLED = """
import sys
from datetime import datetime
from course_sync.clock import SetClock
from course_sync.mail import DeliveryOptions, FileTransport, MailOptions, deliver_outbox
from course_sync.store.session import Store
from pathlib import Path

url, folder, now, when = sys.argv[1:]

class Halting:
    def deliver(self, message, recipient):
        if when == "after":
            FileTransport(Path(folder)).deliver(message, recipient)
        print("here", flush=True)
        sys.stdin.read()

options = DeliveryOptions(MailOptions(site_url="https://moodle.test"))
deliver_outbox(Store(url), Halting(), SetClock(datetime.fromisoformat(now)), options)
"""


@pytest.mark.parametrize("when", ["before", "after"])
def test_a_sender_killed_between_claim_and_note_loses_no_mail_and_makes_no_second_one(
    store, clock, how, tmp_path, when
):
    fill(store, clock, "a@kool.test")
    folder = tmp_path / "mail"
    arguments = [str(store.engine.url), str(folder), clock.now().isoformat(), when]
    with subprocess.Popen(
        [sys.executable, "-c", KILLED, *arguments], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as sender:
        assert sender.stdout.readline() == "here\n"
        os.kill(sender.pid, signal.SIGKILL)
    assert states(store) == ["pending"]
    assert deliver_outbox(store, FileTransport(folder), clock, how).sent == 0  # the dead sender's lease still holds
    clock.advance(timedelta(seconds=how.lease_seconds))
    assert deliver_outbox(store, FileTransport(folder), clock, how).sent == 1
    assert len(list(folder.glob("*.eml"))) == 1
    assert "Message-ID: <1@kool.test>" in next(folder.glob("*.eml")).read_text()
