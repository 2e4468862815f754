"""Whether a domain takes mail (RFC 5321, 5.1; RFC 7505). A "no" counts only where the resolver can know (`outside.py`)."""

from threading import Lock

from course_sync.links.outside import OutsideNames
from course_sync.model.links import Reason


class MailDomains:
    """Looks up each domain once a run; threads share it."""

    def __init__(self, name_servers: tuple[str, ...] = (), *, port: int = 53) -> None:
        self._outside = OutsideNames(name_servers, port=port)
        self._lock = Lock()
        self._known: dict[str, tuple[Reason, str]] = {}
        self._locks: dict[str, Lock] = {}

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
        import dns.exception

        try:
            name = domain.encode("idna").decode("ascii")
            return self._judged(name)
        except (UnicodeError, dns.exception.DNSException, OSError) as error:
            return Reason.DNS_TROUBLE, f"the mail servers of {domain} could not be looked up ({type(error).__name__})"

    def _judged(self, name: str) -> tuple[Reason, str]:
        import dns.resolver

        resolver = self._outside.resolver
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
        stranger = self._outside.stranger(name)
        if not stranger:
            return reason, evidence
        knows = "no outside names, not even com" if stranger == "com" else f"nothing of names under {stranger}"
        return Reason.NO_OUTSIDE_NAMES, f"our resolver knows {knows}: {name} was not judged"
