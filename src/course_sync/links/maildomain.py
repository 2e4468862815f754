"""Whether a domain takes mail (RFC 5321, 5.1; RFC 7505).

In the networks of agencies and in sandboxes the resolver often knows the names of the house alone and says of every other
that it does not exist. So its "no" is believed only where it knows the Internet: it must tell the name servers of "com" and of
the domain's own top-level domain, or hand on the root's word that there is no such top-level domain (the root's SOA in the
answer, RFC 2308). Else the domain is unchecked.
"""

from threading import Lock

import dns.exception
import dns.name
import dns.rdatatype
import dns.resolver

from course_sync.model.links import Reason

_SECONDS = 6.0


class MailDomains:
    """Looks up each domain once a run; threads share it."""

    def __init__(self, name_servers: tuple[str, ...] = (), *, port: int = 53) -> None:
        self._servers = name_servers
        self._port = port
        self._resolver: dns.resolver.Resolver | None = None
        self._lock = Lock()
        self._known: dict[str, tuple[Reason, str]] = {}
        self._locks: dict[str, Lock] = {}
        self._outside: dict[str, bool] = {}
        self._outside_lock = Lock()

    def look(self, domain: str) -> tuple[Reason, str]:
        """FINE, NO_SUCH_NAME, NO_MAIL, DNS_TROUBLE or NO_OUTSIDE_NAMES, and evidence."""
        domain = domain.lower().rstrip(".")
        with self._lock:
            lock = self._locks.setdefault(domain, Lock())
        with lock:
            if domain not in self._known:
                self._known[domain] = self._asked(domain)
            return self._known[domain]

    def _asked(self, domain: str) -> tuple[Reason, str]:
        try:
            name = domain.encode("idna").decode("ascii")
            return self._judged(name)
        except (UnicodeError, dns.exception.DNSException, OSError) as error:
            return Reason.DNS_TROUBLE, f"the mail servers of {domain} could not be looked up ({type(error).__name__})"

    def _judged(self, name: str) -> tuple[Reason, str]:
        resolver = self._ready()
        try:
            found = resolver.resolve(name, "MX", search=False)
        except dns.resolver.NXDOMAIN:
            return self._believed(name, Reason.NO_SUCH_NAME, f"the domain {name} does not exist")
        except dns.resolver.NoAnswer:
            # Without MX the domain's own address takes the mail.
            for kind in ("A", "AAAA"):
                try:
                    resolver.resolve(name, kind, search=False)
                except dns.resolver.NoAnswer:
                    continue
                return Reason.FINE, f"{name} takes mail at its own address"
            return self._believed(name, Reason.NO_MAIL, f"the domain {name} has no mail server")
        if all(str(record.exchange) == "." for record in found):
            return Reason.NO_MAIL, f"the domain {name} says that it takes no mail"
        return Reason.FINE, f"{name} takes mail"

    def _believed(self, name: str, reason: Reason, evidence: str) -> tuple[Reason, str]:
        """The resolver's "no", where it can know."""
        if not self._knows("com"):
            return Reason.NO_OUTSIDE_NAMES, f"our resolver knows no outside names, not even com: {name} was not judged"
        top = name.rpartition(".")[2]
        if not self._knows(top):
            return Reason.NO_OUTSIDE_NAMES, f"our resolver tells nothing of names under {top}: {name} was not judged"
        return reason, evidence

    def _knows(self, top: str) -> bool:
        """Whether the resolver tells of a top-level domain what the root says; asked once a run."""
        resolver = self._ready()
        with self._outside_lock:
            if top not in self._outside:
                try:
                    self._outside[top] = bool(resolver.resolve(f"{top}.", "NS", search=False))
                except dns.resolver.NXDOMAIN as no:
                    self._outside[top] = top != "com" and _is_of_the_root(no)
                except (dns.exception.DNSException, OSError):
                    self._outside[top] = False
            return self._outside[top]

    def _ready(self) -> dns.resolver.Resolver:
        with self._lock:
            if self._resolver is None:
                resolver = dns.resolver.Resolver(configure=not self._servers)
                if self._servers:
                    resolver.nameservers = list(self._servers)
                    resolver.port = self._port
                resolver.lifetime = _SECONDS
                self._resolver = resolver
            return self._resolver


def _is_of_the_root(no: dns.resolver.NXDOMAIN) -> bool:
    """Whether a "no such name" was handed on from the root: its SOA stands with it."""
    return any(
        record.rdtype == dns.rdatatype.SOA and record.name == dns.name.root
        for response in no.kwargs.get("responses", {}).values()
        for record in response.authority
    )
