"""Whether a domain takes mail (RFC 5321, 5.1; RFC 7505)."""

from threading import Lock

import dns.exception
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

    def look(self, domain: str) -> tuple[Reason, str]:
        """FINE, NO_SUCH_NAME, NO_MAIL or DNS_TROUBLE, and evidence."""
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
            return Reason.NO_SUCH_NAME, f"the domain {name} does not exist"
        except dns.resolver.NoAnswer:
            # Without MX the domain's own address takes the mail.
            for kind in ("A", "AAAA"):
                try:
                    resolver.resolve(name, kind, search=False)
                except dns.resolver.NoAnswer:
                    continue
                return Reason.FINE, f"{name} takes mail at its own address"
            return Reason.NO_MAIL, f"the domain {name} has no mail server"
        if all(str(record.exchange) == "." for record in found):
            return Reason.NO_MAIL, f"the domain {name} says that it takes no mail"
        return Reason.FINE, f"{name} takes mail"

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
