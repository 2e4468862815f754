"""Whether a mail address's domain takes mail: asked of name servers, here one of our own on loopback."""

import contextlib
import socket
import threading
from collections import Counter

import dns.flags
import dns.message
import dns.rcode
import dns.rrset
import pytest

from course_sync.links import VisitRequest
from course_sync.links.maildomain import MailDomains
from course_sync.model.links import LinkKind
from course_sync.model.links import Reason as R

ZONE = {
    ("kool.example.", "MX"): "10 post.kool.example.",
    ("null.example.", "MX"): "0 .",
    ("ainult-a.example.", "A"): "192.0.2.1",
    ("ainult-aaaa.example.", "AAAA"): "2001:db8::1",
    ("tyhi.example.", "TXT"): '"x"',
    ("xn--ppetus-oxa.example.", "MX"): "10 post.kool.example.",
}
NAMES = {name for name, _ in ZONE}


class NameServer:
    def __init__(self):
        self.socket = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        self.socket.bind(("127.0.0.1", 0))
        self.port = self.socket.getsockname()[1]
        self.asked = Counter()
        self.thread = threading.Thread(target=self.serve, daemon=True)
        self.thread.start()

    def serve(self):
        with contextlib.suppress(OSError):
            while True:
                data, client = self.socket.recvfrom(4096)
                if data == b"end":
                    return
                query = dns.message.from_wire(data)
                question = query.question[0]
                name, kind = question.name.to_text().lower(), question.rdtype.name
                self.asked[name, kind] += 1
                answer = dns.message.make_response(query)
                answer.flags |= dns.flags.RA
                if name == "hadas.example.":
                    answer.set_rcode(dns.rcode.SERVFAIL)
                elif name not in NAMES:
                    answer.set_rcode(dns.rcode.NXDOMAIN)
                elif (name, kind) in ZONE:
                    answer.answer.append(dns.rrset.from_text(name, 60, "IN", kind, ZONE[name, kind]))
                self.socket.sendto(answer.to_wire(), client)

    def close(self):
        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as last:
            last.sendto(b"end", ("127.0.0.1", self.port))
        self.thread.join(timeout=5)
        self.socket.close()


@pytest.fixture
def name_server():
    server = NameServer()
    yield server
    server.close()


@pytest.fixture
def domains(name_server):
    return MailDomains(("127.0.0.1",), port=name_server.port)


@pytest.mark.parametrize(
    ("domain", "reason"),
    [
        ("kool.example", R.FINE),
        ("Kool.Example.", R.FINE),
        ("õppetus.example", R.FINE),
        ("ainult-a.example", R.FINE),
        ("ainult-aaaa.example", R.FINE),
        ("null.example", R.NO_MAIL),
        ("tyhi.example", R.NO_MAIL),
        ("olematu.example", R.NO_SUCH_NAME),
        ("hadas.example", R.DNS_TROUBLE),
    ],
)
def test_what_the_name_server_says_of_a_domain(domains, domain, reason):
    told, evidence = domains.look(domain)
    assert told is reason
    assert "example" in evidence


def test_each_domain_is_asked_for_once_a_run(domains, name_server):
    for _ in range(5):
        domains.look("kool.example")
    assert name_server.asked["kool.example.", "MX"] == 1


def test_mail_links_are_judged_by_the_worst_of_their_domains_and_wait_for_no_host(checking, name_server):
    checker = checking(mail_domains=True, per_host_interval=60, per_host_burst=1, parallel=1)
    checker._mail = MailDomains(("127.0.0.1",), port=name_server.port)
    links = {
        "mailto:a@kool.example": R.FINE,
        "mailto:b@kool.example": R.FINE,
        "mailto:c@kool.example?subject=x": R.FINE,
        "mailto:a@kool.example,b@olematu.example": R.NO_SUCH_NAME,
        "mailto:a@null.example": R.NO_MAIL,
        "mailto:a@hadas.example": R.DNS_TROUBLE,
        "mailto:vale": R.BAD_MAIL_ADDRESS,
        "mailto:?to=a@kool.example": R.FINE,
    }
    found = {v.url: v for v in checker.visit_all(VisitRequest(url, kind=LinkKind.MAIL) for url in links)}
    assert {url: visit.reason for url, visit in found.items()} == links
    assert all("a@" not in visit.evidence for visit in found.values())


@pytest.mark.parametrize("changes", [{"proxy": "http://127.0.0.1:9"}, {"mail_domains": False}])
def test_behind_a_proxy_or_switched_off_only_the_words_are_looked_at(checking, changes):
    checker = checking(**{"mail_domains": True, **changes})
    checker._mail = None
    (visit,) = checker.visit_all([VisitRequest("mailto:a@olematu.example", kind=LinkKind.MAIL)])
    assert visit.reason is R.FINE
