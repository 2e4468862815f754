"""Webhooks are signed and bounded; pings say whether a run was good; what an address refuses goes elsewhere."""

import hmac
import http.server
import json
import textwrap
import threading
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import jsonschema
import pytest
import sqlalchemy as sa

from course_sync.errors import ConfigError, DeliveryError
from course_sync.mail import DeliveryOptions, MailOptions, ServerFault, deliver_outbox, render_digest, render_notice
from course_sync.mail.channels import AppriseChannel, WebhookChannel, signature
from course_sync.mail.ping import ping
from course_sync.model.messages import EventItem, EventKind, Message, Notice, Recipient
from course_sync.store import outbox

ROOT = Path(__file__).parents[2]
AT = datetime(2026, 11, 23, 6, tzinfo=UTC)
KEY = "võti-mida-keegi-ei-tea"
MAIL = Message("<abc@kool.test>", Recipient("channel:haak"), "1 uus viga", "Link ei tööta õ", "<p>x</p>")


class Hook(http.server.BaseHTTPRequestHandler):
    def do_POST(self):
        body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
        self.server.seen.append((self.command, self.path, dict(self.headers), body))
        self.send_response(self.server.status)
        self.send_header("Location", "/elsewhere")
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


def accept():
    """The receiver that docs/alerts.md shows."""
    document = (ROOT / "docs" / "alerts.md").read_text(encoding="utf-8")
    lines = document[document.index("    def accept(") :].split("\n\n", 1)[0]
    namespace = {"hmac": hmac, "json": json}
    exec(textwrap.dedent(lines), namespace)
    return namespace["accept"]


def test_the_documented_receiver_takes_a_message_once_and_none_that_is_old_or_not_ours(hook):
    WebhookChannel(hook.url, KEY).send(MAIL, AT)
    [(_, _, head, body)] = hook.seen
    now, seen = AT.timestamp() + 60, set()
    assert accept()(head, body, KEY, seen, now)
    assert not accept()(head, body, KEY, seen, now), "played again"
    assert not accept()(head, body, KEY, set(), now + 600), "old"
    assert not accept()(head, body, "another key", set(), now)
    assert not accept()(head, body.replace(b"1 uus", b"9 uut"), KEY, set(), now)
    newer = {**head, "X-Course-Sync-Timestamp": str(int(now + 600))}
    assert not accept()(newer, body, KEY, set(), now + 600), "the time is signed with the rest"


@pytest.mark.parametrize("language", ["et", "en"])
def test_what_a_webhook_is_told_fits_its_schema(hook, make, language):
    options = MailOptions("https://moodle.test", "seire@kool.test")
    event = EventItem(EventKind.STARTING, 5, "Tööohutus", "https://moodle.test/5", AT.date(), 3)
    digest = make.digest(*make.full().courses, language=language, address="channel:haak", events=(event,), more=3)
    for mail in (
        render_digest(digest, options),
        render_digest(replace(digest, reminder=True), options),
        render_notice(Notice(digest.recipient, AT, "our_network", ("x",)), options),
        MAIL,
    ):
        WebhookChannel(hook.url, KEY).send(mail, AT)
    told = [json.loads(body) for _, _, _, body in hook.seen]
    schema = json.loads((ROOT / "docs" / "schemas" / "webhook.schema.json").read_text(encoding="utf-8"))
    for one in told:
        jsonschema.validate(one, schema, format_checker=jsonschema.FormatChecker())
    assert [one["kind"] for one in told] == ["digest", "reminder", "notice", "notice"]
    assert told[0]["counts"] == {"new": 1, "still_open": 1, "fixed": 1, "suspected": 0}
    [first, _] = told[0]["courses"]
    assert [(one["part"], one["rule"]) for one in first["findings"]] == [
        ("new", "link.broken"),
        ("fixed", "link.broken"),
    ]
    assert told[0]["events"] == [
        {"kind": "starting", "course": 5, "fullname": "Tööohutus", "view_url": "https://moodle.test/5", "on": "2026-11-23", "open": 3}
    ]  # fmt: skip


def test_the_data_of_a_message_is_kept_until_it_is_delivered_and_no_longer(hook, store, clock, options, make):
    mail = render_digest(make.digest(*make.full().courses, address="channel:haak"), options)
    assert render_digest(make.full(), options).data == "", "a mail has none"
    with store.write() as session:
        outbox.put(session, mail, (), outbox.DIGEST, clock.now())
    assert (
        deliver_outbox(
            store, None, clock, DeliveryOptions(options, channels={"haak": WebhookChannel(hook.url, KEY)})
        ).sent
        == 1
    )
    assert json.loads(hook.seen[0][3])["courses"]
    with store.read() as session:
        assert session.execute(sa.text("SELECT data, text, html, recipient FROM message")).all() == [("", "", "", "")]


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
