"""How Moodle is reached: address, token, bounds, network."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from ipaddress import ip_address, ip_network
from urllib.parse import SplitResult, urlsplit

from course_sync.errors import NotMoodle

MEGABYTE = 1024 * 1024


class Token:
    """A web-service token that no repr, str or format shows; only `reveal` gives it."""

    __slots__ = ("_value",)

    def __init__(self, value: str) -> None:
        self._value = value.strip()

    def reveal(self) -> str:
        """The token itself: for the body of a request to the configured site and nothing else."""
        return self._value

    def __repr__(self) -> str:
        return "Token(***)"

    __str__ = __repr__

    def __bool__(self) -> bool:
        return bool(self._value)


@dataclass(frozen=True, slots=True)
class MoodleAccess:
    """One Moodle site and how patiently it is asked.

    Attributes:
        url: the site's root, sub path included; a trailing slash is cut.
        token: of the service account.
        connect_timeout, read_timeout: seconds, of one socket operation.
        deadline: seconds over all tries of one call; a batch gets more, by its size.
        attempts: tries of one call, the first included.
        parallel: calls under way at once.
        batch: put several calls in one request where the site allows it.
        batch_size: calls a batch.
        proxy: address of an HTTP proxy; None for none. The environment is never asked.
        no_proxy: hosts, domains (".example.ee" or "example.ee"), addresses and networks that are reached directly.
        ca_bundle: file of the trusted authorities instead of the system's.
        max_answer_bytes: most bytes of one answer, after decompression; a batch as a whole may have twice that.
    """

    url: str
    token: Token
    connect_timeout: float = 3.05
    read_timeout: float = 30.0
    deadline: float = 120.0
    attempts: int = 4
    parallel: int = 2
    batch: bool = True
    batch_size: int = 50
    proxy: str | None = field(default=None, repr=False)  # it may hold a password
    no_proxy: tuple[str, ...] = ()
    ca_bundle: str | None = None
    max_answer_bytes: int = 64 * MEGABYTE

    def __post_init__(self) -> None:
        object.__setattr__(self, "url", self.url.strip().rstrip("/"))
        parts = site_parts(self.url)
        if parts is None:
            raise NotMoodle(
                "the Moodle address must be like https://moodle.example.ee, with no login, query or fragment"
            )

    @property
    def host(self) -> str:
        return (urlsplit(self.url).hostname or "").lower()


def site_parts(url: str) -> SplitResult | None:
    """The parts of a site's address; None where it is none (another scheme, a login, a query)."""
    try:
        parts = urlsplit(url)
        sound = parts.scheme in {"http", "https"} and parts.hostname and (parts.port or 1)
    except ValueError:
        return None
    if not sound or parts.query or parts.fragment or "@" in parts.netloc:
        return None
    return parts


def goes_round_proxy(host: str, no_proxy: Sequence[str]) -> bool:
    """Whether `host` is among those reached directly."""
    host = host.lower().strip("[]").rstrip(".")
    return any(_matches(host, entry.strip().lower()) for entry in no_proxy if entry.strip())


def _matches(host: str, entry: str) -> bool:
    if entry == "*":
        return True
    try:
        return ip_address(host) in ip_network(entry, strict=False)
    except ValueError:
        domain = entry.removeprefix("*").strip(".")
        return host == domain or host.endswith(f".{domain}")
