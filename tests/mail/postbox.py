"""A sender that is killed over and over, and a mail server whose every answer may go wrong, by each way that there is.

Loaded by tests/mail; run as a program it is the sender: one pass over the outbox at each moment given.
"""

import asyncio
import os
import signal
import subprocess
import sys
import threading
from collections import Counter
from contextlib import suppress
from datetime import datetime, timedelta

from aiosmtpd.smtp import SMTP, AuthResult

from course_sync import log
from course_sync.clock import SetClock
from course_sync.mail import DeliveryOptions, MailOptions, SmtpOptions, SmtpTransport, deliver_outbox
from course_sync.model.messages import Recipient
from course_sync.store.session import Store

WAYS = {
    "plain": {"security": "none"},
    "starttls": {"security": "starttls"},
    "tls": {"security": "tls"},
    "starttls and login": {"security": "starttls", "user": "seire", "password": "kanaarilind-1234"},
    "tls and login": {"security": "tls", "user": "seire", "password": "kanaarilind-1234"},
}
REFUSALS = {"ehlo": "421 busy", "mail": "451 later", "rcpt": "450 try again", "data": "452 full"}
SILENCE = 1.0  # seconds that the sender waits for an answer


class Wild(SMTP):
    """A mail server that breaks off, falls silent or is slow before any of its answers, and in the middle of a mail."""

    def connection_made(self, transport):
        self.event_handler.come(self)
        super().connection_made(transport)

    def connection_lost(self, error):
        super().connection_lost(error)
        self.event_handler.go(self)

    async def push(self, status):
        mischief = self.event_handler
        code = (status if isinstance(status, str) else status.decode()).split("-")[0].split(" ")[0]
        wrong = mischief.wrong(code)
        if wrong == "drop":
            self.transport.abort()
        elif wrong == "silence":
            await asyncio.Event().wait()  # until the sender has had enough
        elif wrong == "slow":
            await asyncio.sleep(SILENCE / 20)
        await super().push(status)
        if code == "354" and wrong == "" and mischief.chance.random() < mischief.share:
            mischief.seen["354 drop after"] += 1
            self.transport.abort()


class Mischief:
    """A handler for aiosmtpd that goes wrong by chance. It knows what it has accepted, and whether the sender heard that.

    Args:
        share: of answers that go wrong: half of them broken off, the others temporary refusals, slow, or (one in twelve) never said.
        refused: 5xx at RCPT. spam: 5xx after DATA. greylisting: the first RCPT of each recipient is refused for now.
    """

    server = Wild

    def __init__(self, chance, share, *, refused=frozenset(), spam=frozenset(), greylisting=False):
        self.chance, self.share, self.refused, self.spam = chance, share, refused, spam
        self.greylisting, self.met = greylisting, set()
        self.accepted: Counter[str] = Counter()  # Message-ID → how often it was taken
        self.heard: Counter[str] = (
            Counter()
        )  # Message-ID → how often the sender said good-bye after that: it has our answer
        self.to: dict[str, str] = {}
        self.seen: Counter[str] = Counter()  # "code wrong" → how often
        self.there: set[Wild] = set()
        self.idle = threading.Event()

    def come(self, connection):
        self.there.add(connection)
        self.idle.clear()

    def go(self, connection):
        self.there.discard(connection)
        if not self.there:
            self.idle.set()

    def hang_up(self):
        """End what connections there still are, and wait for it: a server that is stopped with open ones leaves them lying about."""
        for connection in list(self.there):
            for transport in (connection.transport, connection._original_transport):
                if transport is not None:
                    connection.loop.call_soon_threadsafe(transport.abort)
        return not self.there or self.idle.wait(30)

    def wrong(self, code):
        if self.chance.random() >= self.share:
            return ""
        what = self.chance.choice(("drop",) * 6 + ("slow",) * 5 + ("silence",))
        self.seen[f"{code} {what}"] += 1
        return what

    def refusal(self, phase):
        if self.chance.random() >= self.share:
            return ""
        self.seen[REFUSALS[phase]] += 1
        return REFUSALS[phase]

    async def handle_EHLO(self, server, session, envelope, hostname, responses):
        session.host_name = hostname
        session.taken = ""
        wrong = self.refusal("ehlo")
        return [wrong] if wrong else responses

    async def handle_MAIL(self, server, session, envelope, address, options):
        if wrong := self.refusal("mail"):
            return wrong
        envelope.mail_from = address
        return "250 OK"

    async def handle_RCPT(self, server, session, envelope, address, options):
        if address in self.refused:
            return "550 5.1.1 no such mailbox"
        if self.greylisting and address not in self.met:
            self.met.add(address)
            return "450 4.2.0 greylisted"
        if wrong := self.refusal("rcpt"):
            return wrong
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server, session, envelope):
        if envelope.rcpt_tos[0] in self.spam:
            return "554 5.7.1 looks like spam"
        if wrong := self.refusal("data"):
            return wrong
        head = envelope.content.split(b"\r\n\r\n", 1)[0].decode("ascii")
        identity = next(line.split(":", 1)[1].strip() for line in head.split("\r\n") if line.startswith("Message-ID:"))
        self.accepted[identity] += 1
        self.to[identity] = envelope.rcpt_tos[0]
        session.taken = identity
        return "250 taken"

    async def handle_QUIT(self, server, session, envelope):
        if getattr(session, "taken", ""):
            self.heard[session.taken] += 1
        return "221 bye"


def login(_server, _session, _envelope, _mechanism, data):
    """The authenticator of the ways with login."""
    return AuthResult(handled=False, success=(data.login, data.password) == (b"seire", b"kanaarilind-1234"))


def settings_of(way, server_context):
    """How aiosmtpd serves a way."""
    tls = {
        "starttls": {"tls_context": server_context, "require_starttls": True},
        "tls": {"ssl_context": server_context},
    }
    settings = dict(tls.get(way.split()[0], {}))
    if "login" in way:
        settings |= {"authenticator": login, "auth_required": True, "auth_require_tls": "starttls" in way}
    return settings


def passes_until_done(url, port, ca_file, way, now, chance, *, kills, longest, waiting):
    """Passes over the outbox in processes of their own, `kills` of them killed within `longest` seconds, until nothing waits.

    Returns how many kills hit a living process.
    """
    hit, passes = 0, 0
    with subprocess.Popen(
        [sys.executable, __file__, url, str(port), ca_file, way],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as driver:
        while waiting():
            passes += 1
            assert passes < 3000, "mails are left behind"
            driver.stdin.write(now.isoformat() + "\n")
            driver.stdin.flush()
            pid = int(driver.stdout.readline())
            timer = threading.Timer(chance.uniform(0.0, longest), kill, (pid,)) if hit < kills else None
            if timer:
                timer.start()
            status = int(driver.stdout.readline())
            if timer:
                timer.cancel()
                timer.join()
            assert status in {0, -signal.SIGKILL}
            hit += status != 0
            now += timedelta(minutes=10)  # longer than a lease; put-off mails come due as time goes on
        driver.stdin.close()
    return hit


def kill(pid):
    with suppress(ProcessLookupError):
        os.kill(pid, signal.SIGKILL)


def one_pass(url, port, ca_file, way, now):
    sender = "seire@kool.test"
    smtp = SmtpOptions("localhost", sender, int(port), ca_bundle=ca_file, timeout=SILENCE, **WAYS[way])
    transport = SmtpTransport(smtp)
    options = DeliveryOptions(
        MailOptions(site_url="https://moodle.test", sender=sender),
        fallback=(Recipient("varu@kool.test"),),
        administrators=(Recipient("haldur@kool.test", "en"),),
    )
    store = Store(url)
    deliver_outbox(store, transport, SetClock(datetime.fromisoformat(now)), options)
    store.close()


def main(url, port, ca_file, way):
    log.configure(level="error", stream=sys.stderr, colours=False)
    for line in sys.stdin:
        pid = os.fork()
        if pid == 0:
            status = 1
            try:
                one_pass(url, port, ca_file, way, line.strip())
                status = 0
            finally:
                os._exit(status)
        print(pid, flush=True)
        print(os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]), flush=True)


if __name__ == "__main__":
    main(*sys.argv[1:])
