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

# aiosmtpd's own warning: it does not know that implicit TLS is TLS
pytestmark = pytest.mark.filterwarnings("ignore:Requiring AUTH while not requiring TLS:UserWarning")

SEED = int(os.environ.get("COURSE_SYNC_SEED") or 20261122)
GONE, SPAM = "lahkunud@kool.test", "range@kool.test"
FALLBACK, ADMIN = "varu@kool.test", "haldur@kool.test"


def laid_in(store, now, number):
    ids = []
    with store.write() as session:
        for n in range(number):
            to = {7: GONE, 9: SPAM}.get(n % 50, f"saaja{n}@kool.test")
            mail = Message(f"<{n}@kool.test>", Recipient(to, "et"), f"Teema {n}", "tekst\n" * 40, "<p>html</p>" * 40)
            outbox.put(session, mail, (), outbox.DIGEST, now)
            ids.append((mail.message_id, to))
    return dict(ids)


def rows(store, **wanted):
    with store.read() as session:
        query = sa.select(MessageRow).filter_by(**wanted)
        return list(session.scalars(query))


@pytest.fixture
def killed(store, now, smtp_server, server_context, ca_file):
    """Runs senders over an outbox until it is empty, kills some, and checks that each mail went as it must."""

    def check(way, *, number, kills, longest, share, greylisting):
        chance = random.Random(f"{SEED} {way}")
        refused, spam = frozenset({GONE}), frozenset({SPAM})
        box = postbox.Mischief(
            random.Random(f"{SEED} server {way}"), share, refused=refused, spam=spam, greylisting=greylisting
        )
        port = smtp_server(box, **postbox.settings_of(way, server_context))
        wanted = laid_in(store, now, number)
        url = store.engine.url.render_as_string(hide_password=False)
        hit = postbox.passes_until_done(
            url, port, ca_file, way, now, chance,
            kills=kills, longest=longest, waiting=lambda: bool(rows(store, state="pending")),
        )  # fmt: skip
        assert box.hang_up()
        good = {identity for identity, to in wanted.items() if to not in refused | spam}
        assert good <= set(box.accepted), "lost"
        # Taken twice only where the sender did not get our answer, or was killed before it could note it.
        heard_twice = {identity: times for identity, times in box.heard.items() if times > 1}
        assert sum(times - 1 for times in heard_twice.values()) <= hit
        instead = [identity for identity, to in box.to.items() if to == FALLBACK]
        assert len(instead) == len(wanted) - len(good) == len(rows(store, state="failed"))
        told = [identity for identity, to in box.to.items() if to == ADMIN]
        assert told, "the administrator hears of the bad address"
        assert not set(box.accepted) - good - set(instead) - set(told), "nothing that nobody wrote"
        assert all(row.text == "" for row in rows(store, state="sent"))
        doubled = sum(times > 1 for times in box.accepted.values())
        print(
            f"{way}, seed {SEED}: {number} mails, {hit} kills, accepted {sum(box.accepted.values())}, "
            f"answers lost {sum(box.accepted.values()) - sum(box.heard.values())}, doubled {doubled}, "
            f"to the fall-back {len(instead)}; wrongs {sum(box.seen.values())}: {dict(box.seen)}"
        )
        return hit, box

    return check


@pytest.mark.parametrize("way", ["tls", "starttls and login"])
def test_some_mails_survive_kills_and_a_bad_server(killed, way):
    killed(way, number=12, kills=2, longest=0.4, share=0.02, greylisting=way == "tls")


@pytest.mark.long
@pytest.mark.parametrize("way", postbox.WAYS)
def test_a_thousand_mails_survive_random_kills_and_a_bad_server(killed, way):
    hit, box = killed(way, number=1000, kills=40, longest=2.0, share=0.02, greylisting=True)
    assert hit >= 25
    codes = {what.split()[0] for what in box.seen if "drop" in what}
    assert {"220", "250", "354", "221"} <= codes, "broken off in each phase"
    assert "login" not in way or {"334", "235"} & codes
    assert {what.split()[1] for what in box.seen} >= {"drop", "slow", "silence"}
