"""Webhooks are signed and bounded; pings say whether a run was good; what an address refuses goes elsewhere."""

import http.server
import json
import threading
from datetime import UTC, datetime

import pytest

from course_sync.errors import ConfigError, DeliveryError
from course_sync.mail import DeliveryOptions, ServerFault, deliver_outbox
from course_sync.mail.channels import AppriseChannel, WebhookChannel, signature
from course_sync.mail.ping import ping
from course_sync.model.messages import Message, Recipient
from course_sync.store import outbox

AT = datetime(2026, 11, 23, 6, tzinfo=UTC)
KEY = "võti-mida-keegi-ei-tea"
MAIL = Message("<abc@kool.test>", Recipient("channel:haak"), "1 uus viga", "Link ei avane õ", "<p>x</p>")


class Hook(http.server.BaseHTTPRequestHandler):
    def do_POST(self):
        body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
        self.server.seen.append((self.command, self.path, dict(self.headers), body))
        self.send_response(self.server.status)
        self.send_header("Location", "http://127.0.0.1:1/elsewhere")
        self.send_header("Content-Length", "0")
        self.end_headers()

    do_GET = do_POST

    def log_message(self, *_):
        pass


@pytest.fixture
def hook():
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Hook)
    server.seen, server.status = [], 200
    server.url = f"http://127.0.0.1:{server.server_address[1]}/haak/salajane"
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    yield server
    server.shutdown()
    thread.join()
    server.server_close()


def test_a_webhook_gets_signed_json(hook):
    WebhookChannel(hook.url, KEY).send(MAIL, AT)
    [(_, _, head, body)] = hook.seen
    told = json.loads(body)
    assert (told["version"], told["id"], told["subject"], told["text"]) == (1, "abc@kool.test", MAIL.subject, MAIL.text)
    assert told["sent_at"] == "2026-11-23T06:00:00+00:00"
    assert head["X-Course-Sync-Signature"] == "sha256=" + signature(KEY, head["X-Course-Sync-Timestamp"], body)
    assert head["Idempotency-Key"] == "abc@kool.test"


@pytest.mark.parametrize(
    ("status", "permanent"), [(302, False), (404, False), (429, False), (500, False), (410, True), (422, True)]
)
def test_what_a_webhook_answers(hook, status, permanent):
    hook.status = status
    with pytest.raises(DeliveryError) as refused:
        WebhookChannel(hook.url, KEY).send(MAIL, AT)
    assert refused.value.permanent is permanent
    assert "salajane" not in str(refused.value)
    assert len(hook.seen) == 1, "no redirect is followed"


def test_a_webhook_that_is_not_there_keeps_its_address_secret():
    channel = WebhookChannel("http://127.0.0.1:1/salajane", KEY)
    with pytest.raises(ServerFault) as refused:
        channel.send(MAIL, AT)
    assert "salajane" not in str(refused.value) + repr(channel)
    assert KEY not in repr(channel)


def test_a_message_to_a_channel_goes_from_the_outbox_there(hook, store, clock, options):
    with store.write() as session:
        outbox.put(session, MAIL, (), outbox.DIGEST, clock.now())
    how = DeliveryOptions(options, channels={"haak": WebhookChannel(hook.url, KEY)})
    assert deliver_outbox(store, None, clock, how).sent == 1
    assert len(hook.seen) == 1


def test_apprise_is_asked_only_for_addresses_that_it_knows():
    with pytest.raises(ConfigError, match="url_file"):
        AppriseChannel("nothing-of-the-kind")


def test_a_ping_says_whether_the_run_was_good(hook):
    assert ping(hook.url, good=True)
    assert ping(hook.url, good=False)
    assert [path for _, path, _, _ in hook.seen] == ["/haak/salajane", "/haak/salajane/fail"]
    hook.status = 500
    assert not ping(hook.url, good=True)
    assert not ping("http://127.0.0.1:1/", good=True)


class Refusing:
    def deliver(self, message, recipient):
        if "mari" in recipient:
            raise DeliveryError("550 no such mailbox", permanent=True)
        self.taken.append((recipient, str(message["Subject"])))

    def __init__(self):
        self.taken = []


def test_what_an_address_refuses_goes_to_the_fallback_and_the_administrator_hears_of_it(store, clock, options):
    with store.write() as session:
        mail = Message("<1@kool.test>", Recipient("mari@kool.test"), "1 uus viga", "tekst", "<p>x</p>")
        outbox.put(session, mail, (), outbox.DIGEST, clock.now())
    how = DeliveryOptions(
        options, fallback=(Recipient("varu@kool.test"),), administrators=(Recipient("haldur@kool.test", "en"),)
    )
    transport = Refusing()
    assert deliver_outbox(store, transport, clock, how).sent == 2
    assert transport.taken == [
        ("varu@kool.test", "1 uus viga"),
        ("haldur@kool.test", "course-sync: A mail could not be delivered"),
    ]
    with store.write() as session:
        assert [line.state for line in outbox.listing(session, limit=9)] == ["sent", "sent", "failed"]
        assert outbox.retry_failed(session, None, clock.now()) == 1
    assert deliver_outbox(store, transport, clock, how).failed == 1
    with store.read() as session:
        assert len(outbox.listing(session, limit=9)) == 3, "the same substitutes are not laid in twice"


def test_a_substitute_that_fails_is_replaced_by_nothing(store, clock, options):
    with store.write() as session:
        mail = Message("<1@kool.test>", Recipient("mari@kool.test"), "1 uus viga", "tekst", "<p>x</p>")
        outbox.put(session, mail, (), outbox.DIGEST, clock.now())
    mari = Recipient("mari.teine@kool.test")
    how = DeliveryOptions(options, fallback=(mari,), administrators=(mari,))
    sums = deliver_outbox(store, Refusing(), clock, how)
    assert (sums.sent, sums.failed) == (0, 3)


@pytest.mark.parametrize("years", [1, 400])
def test_a_clock_that_was_far_ahead_holds_no_mail_back(store, clock, years, options):
    from datetime import timedelta

    ahead = clock.now() + timedelta(days=365 * years)
    with store.write() as session:
        outbox.put(session, Message("<1@kool.test>", Recipient("a@kool.test"), "x", "x", "x"), (), outbox.DIGEST, ahead)
    claimed = outbox.claim_next(store, "gone", ahead, 300)
    assert claimed is not None
    with store.read() as session:
        assert outbox.next_due(session, clock.now()) == clock.now()
    transport = Refusing()
    assert deliver_outbox(store, transport, clock, DeliveryOptions(options)).sent == 1
