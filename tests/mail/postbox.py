"""A sender that is killed over and over, and a mail server whose every phase may go wrong.

Loaded by tests/mail and tests/long; run as a program it is the sender: one pass over the outbox at a moment given.
"""

import os
import random
import signal
import subprocess
import sys
import threading
from collections import Counter
from contextlib import suppress
from datetime import datetime, timedelta

from course_sync import log
from course_sync.clock import SetClock
from course_sync.mail import DeliveryOptions, MailOptions, SmtpOptions, SmtpTransport, deliver_outbox
from course_sync.model.messages import Recipient
from course_sync.store.session import Store

PHASES = ("ehlo", "mail", "rcpt", "data", "answer", "quit")
WRONGS = {
    "ehlo": ("drop", "421 busy"),
    "mail": ("drop", "451 later"),
    "rcpt": ("drop", "450 greylisted"),
    "data": ("drop", "452 full"),
    "answer": ("drop",),
    "quit": ("drop",),
}


class Mischief:
    """A handler for aiosmtpd: takes mails, and goes wrong by chance in every phase. It knows what it has accepted."""

    def __init__(self, chance: random.Random, share: float, refused: frozenset[str] = frozenset()):
        self.chance, self.share, self.refused = chance, share, refused
        self.accepted: Counter[str] = Counter()  # Message-ID → how often it was taken
        self.lost: Counter[str] = Counter()  # Message-ID → how often our answer to its DATA was lost by us
        self.to: dict[str, str] = {}

    def wrong(self, phase, server):
        if self.chance.random() >= self.share:
            return ""
        word = self.chance.choice(WRONGS[phase])
        if word == "drop":
            server.transport.abort()
            return "421 gone"
        return word

    async def handle_EHLO(self, server, session, envelope, hostname, responses):
        session.host_name = hostname
        wrong = self.wrong("ehlo", server)
        return [wrong] if wrong else responses

    async def handle_MAIL(self, server, session, envelope, address, options):
        if wrong := self.wrong("mail", server):
            return wrong
        envelope.mail_from = address
        return "250 OK"

    async def handle_RCPT(self, server, session, envelope, address, options):
        if address in self.refused:
            return "550 5.1.1 no such mailbox"
        if wrong := self.wrong("rcpt", server):
            return wrong
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server, session, envelope):
        if wrong := self.wrong("data", server):
            return wrong
        head = envelope.content.split(b"\r\n\r\n", 1)[0].decode("ascii")
        identity = next(line.split(":", 1)[1].strip() for line in head.split("\r\n") if line.startswith("Message-ID:"))
        self.accepted[identity] += 1
        self.to[identity] = envelope.rcpt_tos[0]
        if wrong := self.wrong("answer", server):
            self.lost[identity] += 1
            return wrong
        return "250 taken"

    async def handle_QUIT(self, server, session, envelope):
        return self.wrong("quit", server) or "221 bye"


def passes_until_done(url, port, ca_file, now, chance, *, kills, longest, waiting):
    """Passes over the outbox in processes of their own, `kills` of them killed within `longest` seconds, until nothing waits.

    Returns how many kills hit a living process.
    """
    hit, passes = 0, 0
    with subprocess.Popen(
        [sys.executable, __file__, url, str(port), ca_file], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
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


def one_pass(url, port, ca_file, now):
    sender = "seire@kool.test"
    transport = SmtpTransport(SmtpOptions("localhost", sender, int(port), "starttls", ca_bundle=ca_file, timeout=10))
    options = DeliveryOptions(
        MailOptions(site_url="https://moodle.test", sender=sender),
        fallback=(Recipient("varu@kool.test"),),
        administrators=(Recipient("haldur@kool.test", "en"),),
    )
    store = Store(url)
    deliver_outbox(store, transport, SetClock(datetime.fromisoformat(now)), options)
    store.close()


def main(url, port, ca_file):
    log.configure(level="error", stream=sys.stderr, colours=False)
    for line in sys.stdin:
        pid = os.fork()
        if pid == 0:
            status = 1
            try:
                one_pass(url, port, ca_file, line.strip())
                status = 0
            finally:
                os._exit(status)
        print(pid, flush=True)
        print(os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]), flush=True)


if __name__ == "__main__":
    main(*sys.argv[1:])
