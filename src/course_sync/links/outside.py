"""Whether our resolver knows the names of the Internet: else its "no such name" condemns nobody.

In the networks of agencies and in sandboxes the resolver often knows the names of the house alone and says of every other
that it does not exist. So its "no" is believed only where it tells the name servers of "com" and of the name's own top-level
domain, or hands on the root's word that there is no such top-level domain (the root's SOA in the answer, RFC 2308).
"""

from threading import Lock
from typing import TYPE_CHECKING

if TYPE_CHECKING:  # dnspython takes long to load, and who visits nothing here needs none of it
    import dns.resolver

_SECONDS = 6.0
_NEVER_THERE = frozenset({"example", "invalid", "localhost", "test"})
"""Of these nobody needs to ask (RFC 6761)."""


class OutsideNames:
    """Asks once a run for each top-level domain; threads share it.

    Args:
        servers: addresses of name servers; none: the machine's own.
    """

    def __init__(self, servers: tuple[str, ...] = (), *, port: int = 53) -> None:
        self._servers = servers
        self._port = port
        self._lock = Lock()
        self._ready: dns.resolver.Resolver | None = None
        self._known: dict[str, bool] = {}
        self._asking = Lock()

    @property
    def resolver(self) -> "dns.resolver.Resolver":
        """Made at its first use.

        Raises:
            dns.exception.DNSException: this machine names no name server.
        """
        import dns.resolver

        with self._lock:
            if self._ready is None:
                resolver = dns.resolver.Resolver(configure=not self._servers)
                if self._servers:
                    resolver.nameservers = list(self._servers)
                    resolver.port = self._port
                resolver.lifetime = _SECONDS
                self._ready = resolver
            return self._ready

    def stranger(self, name: str) -> str:
        """The top-level domain of which the resolver cannot know ("com" where it knows none at all); "" where its "no" is good."""
        top = name.rstrip(".").rpartition(".")[2].lower()
        return next((one for one in ("com", top) if not self._knows(one)), "")

    def may_deny(self, host: str) -> bool:
        """Whether the machine's word that a web host does not exist is to be believed."""
        try:
            name = host.rstrip(".").encode("idna").decode("ascii")
        except UnicodeError:
            return True
        return name.rpartition(".")[2].lower() in _NEVER_THERE or not self.stranger(name)

    def _knows(self, top: str) -> bool:
        """Whether the resolver tells of a top-level domain what the root says."""
        import dns.exception
        import dns.resolver

        with self._asking:
            if top not in self._known:
                try:
                    self._known[top] = bool(self.resolver.resolve(f"{top}.", "NS", search=False))
                except dns.resolver.NXDOMAIN as no:
                    self._known[top] = top != "com" and _is_of_the_root(no)
                except (dns.exception.DNSException, OSError):
                    self._known[top] = False
            return self._known[top]


def _is_of_the_root(no: "dns.resolver.NXDOMAIN") -> bool:
    """Whether a "no such name" was handed on from the root: its SOA stands with it."""
    import dns.name
    import dns.rdatatype

    return any(
        record.rdtype == dns.rdatatype.SOA and record.name == dns.name.root
        for response in no.kwargs.get("responses", {}).values()
        for record in response.authority
    )
