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
from course_sync.links.outside import OutsideNames
from course_sync.model.links import VERDICT_OF, LinkKind, Verdict
from course_sync.model.links import Reason as R

ZONE = {
    ("kool.example.", "MX"): "10 post.kool.example.",
    ("null.example.", "MX"): "0 .",
    ("ainult-a.example.", "A"): "192.0.2.1",
    ("ainult-aaaa.example.", "AAAA"): "2001:db8::1",
    ("tyhi.example.", "TXT"): '"x"',
    ("xn--ppetus-oxa.example.", "MX"): "10 post.kool.example.",
    ("com.", "NS"): "a.gtld-servers.net.",
    ("example.", "NS"): "a.iana-servers.net.",
}
NAMES = {name for name, _ in ZONE}


class NameServer:
    def __init__(self):
        self.socket = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        self.socket.bind(("127.0.0.1", 0))
        self.port = self.socket.getsockname()[1]
        self.asked = Counter()
        self.silent_of = set()  # names it denies though they are in the zone, or fails at
        self.failing = {"hadas.example."}
        self.hands_on_root = True
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
                if name in self.failing:
                    answer.set_rcode(dns.rcode.SERVFAIL)
                elif name not in NAMES or name in self.silent_of:
                    answer.set_rcode(dns.rcode.NXDOMAIN)
                    if self.hands_on_root and name.count(".") == 1:
                        soa = "a.root-servers.net. nstld.verisign-grs.com. 1 1800 900 604800 86400"
                        answer.authority.append(dns.rrset.from_text(".", 60, "IN", "SOA", soa))
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
        ("kool.exampel", R.NO_SUCH_NAME),  # the root itself says that there is no such top-level domain
    ],
)
def test_what_the_name_server_says_of_a_domain(domains, domain, reason):
    told, evidence = domains.look(domain)
    assert told is reason
    assert domain.rpartition(".")[2] in evidence or "example" in evidence


@pytest.mark.parametrize("domain", ["olematu.example", "tyhi.example", "kool.exampel"])
def test_where_the_resolver_knows_no_outside_names_its_no_condemns_nobody(domains, name_server, domain):
    name_server.silent_of |= {"com.", "example."}
    told, evidence = domains.look(domain)
    assert told is R.NO_OUTSIDE_NAMES
    assert VERDICT_OF[told] is Verdict.UNCHECKED
    assert "our resolver knows no outside names" in evidence


def test_what_such_a_resolver_does_know_is_believed(domains, name_server):
    name_server.silent_of |= {"com.", "example."}
    assert domains.look("kool.example")[0] is R.FINE
    assert domains.look("null.example")[0] is R.NO_MAIL  # the domain itself says so
    assert name_server.asked["com.", "NS"] == 0


@pytest.mark.parametrize("handed_on", [True, False])
def test_the_no_of_a_resolver_that_fails_at_com_is_not_believed_whatever_the_domain(domains, name_server, handed_on):
    name_server.failing.add("com.")
    name_server.hands_on_root = handed_on
    assert domains.look("olematu.example")[0] is R.NO_OUTSIDE_NAMES


def test_a_top_level_domain_that_is_denied_without_the_roots_word_is_unchecked(domains, name_server):
    name_server.silent_of.add("example.")
    name_server.hands_on_root = False
    told, evidence = domains.look("olematu.example")
    assert told is R.NO_OUTSIDE_NAMES
    assert "under example" in evidence


def test_a_top_level_domain_that_cannot_be_asked_about_is_unchecked(domains, name_server):
    name_server.failing.add("example.")
    assert domains.look("olematu.example")[0] is R.NO_OUTSIDE_NAMES


def test_whether_the_resolver_knows_the_internet_is_asked_once_a_run(domains, name_server):
    for number in range(20):
        assert domains.look(f"olematu{number}.example")[0] is R.NO_SUCH_NAME
    assert (name_server.asked["com.", "NS"], name_server.asked["example.", "NS"]) == (1, 1)


def test_mail_links_beside_a_resolver_of_the_house_are_unchecked(checking, name_server):
    name_server.silent_of |= {"com.", "example."}
    checker = checking(mail_domains=True)
    checker._knowledge.mail = MailDomains(("127.0.0.1",), port=name_server.port)
    urls = [f"mailto:a@olematu{number}.example" for number in range(10)]
    found = list(checker.visit_all(VisitRequest(url, kind=LinkKind.MAIL) for url in urls))
    assert {(one.verdict, one.reason) for one in found} == {(Verdict.UNCHECKED, R.NO_OUTSIDE_NAMES)}


# -- the same of web links ---------------------------------------------------------------------------------------------


@pytest.fixture
def outside(name_server):
    return OutsideNames(("127.0.0.1",), port=name_server.port)


def denied(host, port, family, kind):
    raise socket.gaierror(socket.EAI_NONAME, "no such name")


def test_the_machines_word_that_a_web_host_does_not_exist_counts_where_it_knows_outside_names(outside, name_server):
    assert outside.may_deny("olematu.com")
    assert outside.may_deny("olematu.exampel")  # the root's word was handed on
    name_server.silent_of.add("com.")
    assert OutsideNames(("127.0.0.1",), port=name_server.port).may_deny("olematu.com") is False


def test_of_names_that_can_never_be_there_nobody_is_asked(outside, name_server):
    assert all(outside.may_deny(host) for host in ("a.example", "b.test.", "c.invalid", "localhost"))
    assert not name_server.asked


@pytest.mark.parametrize(
    ("knows", "reason"), [(True, R.NO_SUCH_NAME), (False, R.NO_OUTSIDE_NAMES)], ids=["knows", "knows not"]
)
def test_a_web_link_whose_name_is_denied_is_dead_only_by_a_resolver_that_can_know(checking, knows, reason):
    checker = checking(tries=1)
    guard = checker._knowledge.transport.guard
    guard._resolve, guard._may_deny = denied, lambda host: knows
    visit = checker.visit("http://olematu.com/leht")
    assert (visit.verdict, visit.reason) == (VERDICT_OF[reason], reason)


def test_each_domain_is_asked_for_once_a_run(domains, name_server):
    for _ in range(5):
        domains.look("kool.example")
    assert name_server.asked["kool.example.", "MX"] == 1


def test_mail_links_are_judged_by_the_worst_of_their_domains_and_wait_for_no_host(checking, name_server):
    checker = checking(mail_domains=True, per_host_interval=60, per_host_burst=1, parallel=1)
    checker._knowledge.mail = MailDomains(("127.0.0.1",), port=name_server.port)
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
    checker._knowledge.mail = None
    (visit,) = checker.visit_all([VisitRequest("mailto:a@olematu.example", kind=LinkKind.MAIL)])
    assert visit.reason is R.FINE
