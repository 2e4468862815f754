"""What may be set about link visits, and what is asked for."""

from collections.abc import Callable
from dataclasses import dataclass, field
from fnmatch import fnmatchcase
from urllib.parse import quote

from course_sync import __version__
from course_sync.model.links import Known, LinkKind

Cancelled = Callable[[], bool]
GRACE = 5.0  # seconds that visits under way are given to end when the run is to stop; silent hosts are not waited for
_IN_HEADERS = "".join(chr(code) for code in range(0x20, 0x7F))


def host_matches(host: str, patterns: tuple[str, ...]) -> bool:
    """Whether a host name is meant by one of the patterns.

    `example.ee` means that host alone, `.example.ee` it and all below it, `*.example.ee` all below it.
    """
    host = host.lower().rstrip(".")
    for written in patterns:
        pattern = written.lower().rstrip(".")
        if pattern.startswith("."):
            if host == pattern[1:] or host.endswith(pattern):
                return True
        elif fnmatchcase(host, pattern):
            return True
    return False


@dataclass(frozen=True, slots=True)
class VisitOptions:
    """All knobs of the link visits. Times in seconds, sizes in bytes.

    Attributes:
        contact: who answers for the visits (an address or a page); stands in the User-Agent.
        parallel: visits under way at once, all hosts together.
        processes: how many share many visits at most; hosts are dealt out to them, so is `parallel`. 1: all in this process.
        per_host_parallel: visits under way at once on one host.
        per_host_interval: between two starts on one host, sustained; 0 switches the pace off.
        per_host_burst: starts that may follow each other at once after a quiet time.
        per_host_most: links of one host that are visited at all; of more, those whose last visit was not good and a chance
            choice of the others. 0 for all.
        connect_timeout, read_timeout: of one socket operation.
        visit_deadline: of one try with all its redirects; time spent queueing does not count.
        max_hops: redirects followed.
        max_body: of a page, as sent and as unpacked.
        max_body_for_fragments: the same where a #fragment must be looked for.
        tries: how often a temporary answer is asked for within the run.
        retry_waits: before the second, third … try; the last one repeats.
        patience: the longest Retry-After that is waited for; a host that asks for more is put off to the next run.
        host_gives_up: after so many questions in a row without any answer (no connection, or silence) a host is not asked again in this run; what it gave
            holds for its other links. 0 switches this off.
        excluded_hosts: host patterns that are never visited (see `host_matches`).
        allowed_hosts: host patterns that may have private addresses and any port.
        allowed_networks: networks ("10.1.0.0/16") that may be visited though private, on any port.
        allowed_ports: ports that strangers' hosts may be visited on.
        proxy: "http://[user:password@]host:port", "" for none. Never taken from the environment.
        no_proxy: host patterns and networks that are visited directly.
        ca_bundle: file of trusted certificates; "" for the public ones that browsers trust (certifi's).
        inspecting_ca: the network's proxy opens TLS itself: then certificates tell nothing of the sites.
        soft_404_probe: ask each host once for an address that cannot exist, to know its "not found" page.
        robots: ask each host once for robots.txt; it is obeyed where it names us, and only there.
        mail_domains: look up whether the domains of mail addresses take mail; never behind a proxy, where names may not be
            known.
        name_servers: addresses of the name servers asked for that; none: the machine's own.
        youtube_oembed, vimeo_oembed: addresses of the services that know whether a video still exists.
    """

    contact: str = ""
    parallel: int = 64
    processes: int = 1
    per_host_parallel: int = 2
    per_host_interval: float = 1.0
    per_host_burst: int = 2
    per_host_most: int = 0
    connect_timeout: float = 5.0
    read_timeout: float = 15.0
    visit_deadline: float = 40.0
    max_hops: int = 10
    max_body: int = 65_536
    max_body_for_fragments: int = 1_000_000
    tries: int = 3
    retry_waits: tuple[float, ...] = (2.0, 10.0)
    patience: float = 60.0
    host_gives_up: int = 6
    excluded_hosts: tuple[str, ...] = ()
    allowed_hosts: tuple[str, ...] = ()
    allowed_networks: tuple[str, ...] = ()
    allowed_ports: tuple[int, ...] = (80, 443, 8080, 8443)
    proxy: str = field(default="", repr=False)
    no_proxy: tuple[str, ...] = ()
    ca_bundle: str = ""
    inspecting_ca: bool = False
    soft_404_probe: bool = True
    robots: bool = True
    mail_domains: bool = True
    name_servers: tuple[str, ...] = ()
    youtube_oembed: str = "https://www.youtube.com/oembed"
    vimeo_oembed: str = "https://vimeo.com/api/oembed.json"

    @property
    def user_agent(self) -> str:
        """Who we say we are: "course-sync/<version> (+contact)"; letters that no header can carry (š, ž) as %-codes."""
        contact = quote(self.contact, safe=_IN_HEADERS)
        return f"course-sync/{__version__}" + (f" (+{contact})" if contact else "")

    def retry_wait(self, tries_made: int) -> float:
        """Seconds to wait after so many tries."""
        return self.retry_waits[min(tries_made, len(self.retry_waits)) - 1] if self.retry_waits else 0.0


@dataclass(frozen=True, slots=True)
class VisitRequest:
    """One link to be visited.

    Attributes:
        url: normalised address, without #fragment.
        fragments: what stood behind # at the places that hold the link; empty ones are ignored.
        known: what earlier visits left behind.
    """

    url: str
    fragments: tuple[str, ...] = ()
    kind: LinkKind = LinkKind.WEB
    known: Known = field(default_factory=Known)
