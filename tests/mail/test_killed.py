"""Senders killed at any moment against a real mail server that goes wrong in every phase: nothing lost, nothing doubled unseen.

The full size (1,000 digests) is `long`; a small one runs always.
"""

import importlib.util
import os
import random
from pathlib import Path

import pytest
import sqlalchemy as sa

from course_sync.model.messages import Message, Recipient
from course_sync.store import outbox
from course_sync.store.tables.mail import MessageRow

_spec = importlib.util.spec_from_file_location("course_sync_tests_postbox", Path(__file__).with_name("postbox.py"))
postbox = importlib.util.module_from_spec(_spec)
_spec.loader.exec_module(postbox)

SEED = int(os.environ.get("COURSE_SYNC_SEED") or 20261122)
GONE = "lahkunud@kool.test"


def laid_in(store, now, number):
    ids = []
    with store.write() as session:
        for n in range(number):
            to = GONE if n % 50 == 7 else f"saaja{n}@kool.test"
            mail = Message(f"<{n}@kool.test>", Recipient(to, "et"), f"Teema {n}", "tekst", "<p>html</p>")
            outbox.put(session, mail, (), outbox.DIGEST, now)
            ids.append((mail.message_id, to))
    return dict(ids)


def rows(store, **wanted):
    with store.read() as session:
        query = sa.select(MessageRow).filter_by(**wanted)
        return list(session.scalars(query))


def check(store, now, smtp_server, server_context, ca_file, *, number, kills, longest, share):
    chance = random.Random(SEED)
    box = postbox.Mischief(random.Random(SEED + 1), share, frozenset({GONE}))
    port = smtp_server(box, tls_context=server_context, require_starttls=True)
    wanted = laid_in(store, now, number)
    url = store.engine.url.render_as_string(hide_password=False)
    hit = postbox.passes_until_done(
        url, port, ca_file, now, chance,
        kills=kills, longest=longest, waiting=lambda: bool(rows(store, state="pending")),
    )  # fmt: skip
    good = {identity for identity, to in wanted.items() if to != GONE}
    assert good <= set(box.accepted), "lost"
    doubled = {identity: times for identity, times in box.accepted.items() if times > 1}
    # A mail is taken twice only where its answer did not reach the sender: the server broke off, or the sender was killed.
    assert sum(times - 1 for times in doubled.values()) <= sum(box.lost.values()) + hit
    instead = [identity for identity, to in box.to.items() if to == "varu@kool.test"]
    assert len(instead) == len(wanted) - len(good) == len(rows(store, state="failed"))
    told = [identity for identity, to in box.to.items() if to == "haldur@kool.test"]
    assert told, "the administrator hears of the bad address"
    assert not set(box.accepted) - good - set(instead) - set(told), "nothing that nobody wrote"
    assert all(row.text == "" for row in rows(store, state="sent"))
    print(
        f"seed {SEED}: {number} mails, {hit} kills, accepted {sum(box.accepted.values())}, "
        f"answers lost {sum(box.lost.values())}, doubled {len(doubled)}, to the fall-back {len(instead)}"
    )
    return hit


def test_sixty_mails_survive_kills_and_a_bad_server(store, now, smtp_server, server_context, ca_file):
    check(store, now, smtp_server, server_context, ca_file, number=60, kills=5, longest=0.6, share=0.04)


@pytest.mark.long
def test_a_thousand_mails_survive_random_kills_and_a_bad_server(store, now, smtp_server, server_context, ca_file):
    hit = check(store, now, smtp_server, server_context, ca_file, number=1000, kills=60, longest=2.0, share=0.04)
    assert hit >= 40
