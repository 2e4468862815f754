"""Courses with something wrong, a ready database, catalogues, and mail servers on loopback."""

import asyncio
import email
import email.policy
import gettext
import socketserver
import ssl
import threading
from contextlib import suppress
from datetime import UTC, datetime
from types import SimpleNamespace

import pytest
import trustme
from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP

from course_sync.clock import SetClock
from course_sync.mail import MailOptions
from course_sync.model.findings import Finding, FindingRecord, FindingState, Severity, TransitionKind
from course_sync.model.links import VERDICT_OF, Reason
from course_sync.model.messages import Digest, DigestCourse, DigestItem, ItemKind, Recipient
from course_sync.model.places import Field, Place
from course_sync.store.migrate import upgrade
from course_sync.store.session import Store

NOW = datetime(2026, 11, 22, 3, 30, tzinfo=UTC)


class Marked(gettext.NullTranslations):
    """A catalogue that puts «» around everything that went through it: what stands outside was never translated."""

    def gettext(self, message):
        return f"«{message}»"

    def ngettext(self, msgid1, msgid2, n):
        return f"«{msgid1 if n == 1 else msgid2}»"


def catalogue(language):
    return Marked() if language == "et" else gettext.NullTranslations()


@pytest.fixture
def now():
    return NOW


@pytest.fixture
def clock():
    return SetClock(NOW)


@pytest.fixture
def options():
    return MailOptions(
        site_url="https://moodle.test", sender="seire@xn--pe-bka.test", contact="abi@kool.test", translate=catalogue
    )


@pytest.fixture
def store(tmp_path):
    database = Store(f"sqlite:///{tmp_path / 'outbox.db'}")
    upgrade(database, NOW)
    yield database
    database.close()


def item(
    kind=ItemKind.NEW,
    *,
    rule="link.broken",
    severity=Severity.ERROR,
    url="https://katki.test/leht",
    course_id=5,
    number=1,
    transition=TransitionKind.OPENED,
    activity="Lugemine",
    view_url="https://moodle.test/mod/page/view.php?id=9",
    edit_url="https://moodle.test/course/modedit.php?update=9",
    reason=Reason.NOT_FOUND,
    **details,
):
    place = Place(
        course_id=course_id,
        section="1. nädal",
        cmid=9,
        activity=activity,
        field=Field.CONTENT,
        view_url=view_url,
        edit_url=edit_url,
    )
    values = {"url": url, "written": url, "new_address": "https://uus.test/", "evidence": "no answer", **details}
    if rule == "link.broken":
        values = {"status": 404, **values}
    else:
        reason = None
    verdict = VERDICT_OF[reason] if reason else None
    finding = Finding(rule, severity, place, f"{url}#{number}", details=values, verdict=verdict, reason=reason)
    record = FindingRecord(finding, FindingState.OPEN, NOW, NOW)
    return DigestItem(kind, record, course_id, transition_id=number, transition=transition)


def course(*items, course_id=5, fullname="Tööohutus", view_url="https://moodle.test/course/view.php?id=5"):
    return DigestCourse(course_id, fullname, f"K{course_id}", view_url, items)


def digest(*courses, language="en", address="mari@kool.test", **more):
    return Digest(Recipient(address, language), NOW, courses, **more)


def full():
    return digest(
        course(item(number=1), item(ItemKind.FIXED, number=2, url="https://korras.test/")),
        course(
            item(ItemKind.STILL_OPEN, rule="link.hidden-target", severity=Severity.WARNING, number=3, target="Test 3"),
            course_id=6,
            fullname="Andmekaitse",
            view_url="https://moodle.test/course/view.php?id=6",
        ),
    )


@pytest.fixture
def make():
    """Digests with something to tell: `make.digest(make.course(make.item(…)))`."""
    return SimpleNamespace(item=item, course=course, digest=digest, full=full)


class Box:
    """What a mail server took, and the wrongs it was told to do.

    `answers`: SMTP phase → replies, one for each time the phase is reached, the last for ever after. "" answers well,
    "drop" breaks the connection off, "stall" says nothing.
    """

    def __init__(self, answers=None):
        self.mails = []
        self.seen = []
        self.answers = {phase: list(replies) for phase, replies in (answers or {}).items()}

    async def wrong(self, phase, server):
        self.seen.append(phase)
        replies = self.answers.get(phase, [""])
        reply = replies.pop(0) if len(replies) > 1 else replies[0]
        if reply == "drop":
            server.transport.abort()
            await asyncio.sleep(0)
            return "421 gone"
        if reply == "stall":
            await asyncio.Event().wait()
        return reply

    async def handle_EHLO(self, server, session, envelope, hostname, responses):
        session.host_name = hostname
        wrong = await self.wrong("ehlo", server)
        return [wrong] if wrong else responses

    async def handle_MAIL(self, server, session, envelope, address, options):
        if wrong := await self.wrong("mail", server):
            return wrong
        envelope.mail_from = address
        return "250 OK"

    async def handle_RCPT(self, server, session, envelope, address, options):
        if wrong := await self.wrong("rcpt", server):
            return wrong
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server, session, envelope):
        if wrong := await self.wrong("data", server):
            return wrong
        self.mails.append((envelope.rcpt_tos, email.message_from_bytes(envelope.content, policy=email.policy.SMTP)))
        # the mail is taken; what goes wrong from here on is only the answer
        return await self.wrong("answer", server) or "250 taken"

    async def handle_QUIT(self, server, session, envelope):
        return await self.wrong("quit", server) or "221 bye"


class LoopbackController(Controller):
    """A server on a free port: `port` is known once it listens. A handler may bring its own kind of server (`server`)."""

    def factory(self):
        return getattr(self.handler, "server", SMTP)(self.handler, **self.SMTP_kwargs)

    def _trigger_server(self):
        self.port = self.server.sockets[0].getsockname()[1]
        super()._trigger_server()


@pytest.fixture(scope="session")
def authority():
    return trustme.CA()


@pytest.fixture(scope="session")
def ca_file(authority, tmp_path_factory):
    file = tmp_path_factory.mktemp("ca") / "ca.pem"
    authority.cert_pem.write_to_path(file)
    return str(file)


@pytest.fixture(scope="session")
def server_context(authority):
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("localhost").configure_cert(context)
    return context


@pytest.fixture
def smtp_server():
    """Starts real SMTP servers: `smtp_server(Box(…), **options of aiosmtpd)` gives the port."""
    started = []

    def start(box, **settings):
        controller = LoopbackController(box, hostname="127.0.0.1", port=0, **settings)
        controller.start()
        started.append(controller)
        return controller.port

    yield start
    for controller in started:
        controller.stop()


@pytest.fixture
def box():
    return Box


class Talker(socketserver.ThreadingTCPServer):
    """A TCP server whose every connection is handed to `talk(socket)`."""

    daemon_threads = True
    allow_reuse_address = True

    def __init__(self, talk):
        self.talk = talk
        super().__init__(("127.0.0.1", 0), None)

    def finish_request(self, request, client_address):
        with suppress(OSError):
            self.talk(request)


@pytest.fixture
def talker():
    """Starts TCP servers that say what they are told: `talker(talk)` gives the port."""
    started = []

    def start(talk):
        server = Talker(talk)
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        started.append((server, thread))
        return server.server_address[1]

    yield start
    for server, thread in started:
        server.shutdown()
        thread.join()
        server.server_close()
