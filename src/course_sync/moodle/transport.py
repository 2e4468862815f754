"""One POST to the configured site: no redirects, nothing from the environment, bounded bytes, bounded time, no retries."""

import ssl
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from email.utils import parsedate_to_datetime
from http.cookiejar import DefaultCookiePolicy
from pathlib import Path
from typing import Any, BinaryIO
from urllib.parse import urlencode, urlsplit

import requests
from requests.adapters import HTTPAdapter
from requests.utils import DEFAULT_CA_BUNDLE_PATH
from urllib3.exceptions import HTTPError, ReadTimeoutError, SSLError

from course_sync import __version__
from course_sync.clock import Clock
from course_sync.errors import BadAnswer, ConfigError, MoodleError, MoodleUnavailable, NotMoodle, RunCancelled
from course_sync.moodle.access import MoodleAccess, Token, goes_round_proxy
from course_sync.moodle.answers import Answer, PassingOutage

_PIECE = 64 * 1024
HEAD_BYTES = 64 * 1024
"""Of an answer that goes to a sink, so much is kept at hand: a refusal is smaller."""
_TUNNEL_REFUSED = ("407", "403", "401", "405")

Form = Sequence[tuple[str, "str | Token"]]


@dataclass(slots=True)
class Deadline:
    """How long one call may take over all its tries, in seconds; time that a set clock only pretends to sleep counts too."""

    seconds: float
    _began: float = field(default_factory=time.monotonic)
    _pretended: float = 0.0

    def left(self) -> float:
        return self.seconds - self._pretended - (time.monotonic() - self._began)

    def sleep(self, clock: Clock, seconds: float) -> None:
        """Sleep by `clock`, and count it."""
        before = time.monotonic()
        clock.sleep(seconds)
        self._pretended += max(0.0, seconds - (time.monotonic() - before))


@dataclass(frozen=True, slots=True)
class Post:
    """What is asked of the site.

    Attributes:
        path: behind the site's address, with a leading slash.
        form: fields of the body; a `Token` among them is revealed only while the body is made.
        max_bytes: most bytes of the answer's body.
        function: for error texts.
        read_timeout: seconds without a byte.
    """

    path: str
    form: Form
    max_bytes: int
    function: str
    read_timeout: float
    headers: tuple[tuple[str, str], ...] = ()


class Transport:
    """Connections to one Moodle. Safe for several threads: the session keeps no state of its own."""

    def __init__(self, access: MoodleAccess, clock: Clock, cancelled: Callable[[], bool]) -> None:
        self._access = access
        self._clock = clock
        self._cancelled = cancelled
        self._session = requests.Session()
        self._session.trust_env = False
        self._session.cookies.set_policy(DefaultCookiePolicy(allowed_domains=[]))
        self._session.headers["User-Agent"] = f"course-sync/{__version__}"
        adapter = _Adapter(_tls(access), max(1, access.parallel))
        self._session.mount("https://", adapter)
        self._session.mount("http://", adapter)
        direct = access.proxy is None or goes_round_proxy(access.host, access.no_proxy)
        self._proxies = {} if direct else {"http": access.proxy or "", "https": access.proxy or ""}

    def close(self) -> None:
        self._session.close()

    def send(self, post: Post, deadline: Deadline, sink: BinaryIO | None = None) -> Answer:
        """Post once and read the whole answer.

        Args:
            sink: takes the bytes of a good answer, from its beginning; then `Answer.body` holds only the first of them.

        Raises:
            MoodleError: no answer came, or not a whole one in bounds.
            RunCancelled: the run was asked to stop.
        """
        # The error is raised outside the handler: what requests raises holds the request, and in it the token.
        fault: MoodleError
        try:
            response = self._open(post, deadline)
        except (requests.RequestException, HTTPError, OSError, ValueError) as error:
            fault = _fault(error, self._access, post.function)
        else:
            with response:
                try:
                    return self._read(response, post, deadline, sink)
                except (requests.RequestException, HTTPError, OSError) as error:
                    fault = _fault(error, self._access, post.function)
        raise fault

    def _open(self, post: Post, deadline: Deadline) -> requests.Response:
        request = requests.Request(
            "POST",
            self._access.url + post.path,
            data=urlencode(
                [(name, value.reveal() if isinstance(value, Token) else value) for name, value in post.form]
            ),
            headers={"Content-Type": "application/x-www-form-urlencoded", **dict(post.headers)},
        )
        # A socket cannot wait for less than nothing; the deadline itself is watched where the body is read.
        left = max(0.05, deadline.left())
        return self._session.send(
            self._session.prepare_request(request),
            stream=True,
            allow_redirects=False,
            proxies=self._proxies,
            timeout=(min(self._access.connect_timeout, left), min(post.read_timeout, left)),
        )

    def _read(self, response: requests.Response, post: Post, deadline: Deadline, sink: BinaryIO | None) -> Answer:
        announced = response.headers.get("Content-Length", "")
        if announced.isdigit() and int(announced) > post.max_bytes:
            raise too_large(post)
        pieces: list[bytes] = []
        size = 0
        if sink is not None:
            sink.seek(0)
            sink.truncate()
        # read1 comes back after each packet: read would wait for a full piece, however slowly it drips.
        while piece := response.raw.read1(_PIECE, decode_content=True):
            size += len(piece)
            if size > post.max_bytes:
                raise too_large(post)
            if deadline.left() <= 0:
                raise MoodleUnavailable(
                    "Moodle answers too slowly: the deadline of the call has passed", function=post.function
                )
            if self._cancelled():
                raise RunCancelled("stopped while reading an answer of Moodle")
            if sink is not None and response.status_code == 200:
                sink.write(piece)
            if sink is None or size - len(piece) < HEAD_BYTES:
                pieces.append(piece)
        return Answer(
            status=response.status_code,
            body=b"".join(pieces),
            content_type=response.headers.get("Content-Type", "").split(";", 1)[0].strip().lower(),
            retry_after=_retry_after(response.headers.get("Retry-After"), self._clock),
            moved_to=_host(response.headers.get("Location", "")),
            headers={name.lower(): value for name, value in response.headers.items()},
        )


class TooLarge(BadAnswer):
    """The answer, or the file, has more bytes than allowed; what was read of it is thrown away."""


def too_large(post: Post) -> TooLarge:
    return TooLarge(f"{post.function}: more than {post.max_bytes} bytes", function=post.function)


class _Adapter(HTTPAdapter):
    """Our own trust, to the site and to a proxy alike; without it requests would add the authorities that it ships."""

    def __init__(self, context: ssl.SSLContext | None, connections: int) -> None:
        self._context = context
        super().__init__(pool_connections=1, pool_maxsize=connections, max_retries=0, pool_block=True)

    def init_poolmanager(self, connections: int, maxsize: int, block: bool = False, **kwargs: Any) -> None:
        super().init_poolmanager(connections, maxsize, block, ssl_context=self._context, **kwargs)

    def proxy_manager_for(self, proxy: str, **kwargs: Any) -> Any:
        return super().proxy_manager_for(proxy, ssl_context=self._context, **kwargs)

    def cert_verify(self, conn: Any, url: str, verify: Any, cert: Any) -> None:  # noqa: ARG002 - the base class names them
        conn.cert_reqs = "CERT_REQUIRED"


def _tls(access: MoodleAccess) -> ssl.SSLContext | None:
    ca_bundle = access.ca_bundle
    if ca_bundle is None:
        if not any(address.startswith("https:") for address in (access.url, access.proxy or "")):
            return None
        paths = ssl.get_default_verify_paths()
        # A slim container has no authorities of its own: then those that requests ships.
        return ssl.create_default_context(cafile=None if paths.cafile or paths.capath else DEFAULT_CA_BUNDLE_PATH)
    if not Path(ca_bundle).is_file():
        raise ConfigError(f"the CA bundle {ca_bundle} is not there: check ca_bundle in the configuration")
    try:
        return ssl.create_default_context(cafile=ca_bundle)
    except (ssl.SSLError, OSError):
        raise ConfigError(f"the CA bundle {ca_bundle} holds no readable certificates (PEM)") from None


def _fault(error: Exception, access: MoodleAccess, function: str) -> MoodleError:
    """What a failed request means. The texts are ours: those of requests hold addresses."""
    known = {"function": function}
    causes = list(_causes(error))
    if any(isinstance(cause, ssl.SSLError | SSLError | requests.exceptions.SSLError) for cause in causes):
        return MoodleUnavailable(
            f"no trusted TLS connection to {access.host}: if its certificate, or that of a proxy which inspects TLS, is signed "
            "by an authority of your own, name that in ca_bundle",
            **known,
        )
    if isinstance(error, requests.exceptions.ProxyError):
        if any(f"Tunnel connection failed: {status}" in str(cause) for cause in causes for status in _TUNNEL_REFUSED):
            return MoodleUnavailable(
                f"the proxy refuses to connect to {access.host}: check proxy and no_proxy", **known
            )
        return PassingOutage("the proxy does not answer: check proxy and no_proxy", **known)
    if isinstance(error, ValueError) and not isinstance(error, requests.exceptions.JSONDecodeError):
        return NotMoodle("the Moodle address, or the proxy's, is not valid: check the configuration", **known)
    if isinstance(error, requests.Timeout) or any(isinstance(cause, ReadTimeoutError) for cause in causes):
        return PassingOutage(f"{access.host} did not answer in time: try again later", **known)
    return PassingOutage(
        f"no connection to {access.host}, or it broke off: check the address and the network, or try again later",
        **known,
    )


def _causes(error: BaseException | None) -> list[BaseException]:
    """An error and all that it wraps: in `reason`, in its arguments, as its cause."""
    found: list[BaseException] = []
    queue = [error]
    while queue and len(found) < 20:
        one = queue.pop()
        if one is None or one in found:
            continue
        found.append(one)
        queue += [one.__cause__, one.__context__, getattr(one, "reason", None), *one.args]
        queue = [item for item in queue if isinstance(item, BaseException)]
    return found


def _retry_after(header: str | None, clock: Clock) -> float | None:
    """Seconds to wait, from either form of Retry-After: seconds or an HTTP date."""
    if not header:
        return None
    if header.strip().isdigit():
        return float(header.strip()[:9])
    try:
        moment: datetime = parsedate_to_datetime(header)
        return max(0.0, (moment - clock.now()).total_seconds())
    except (ValueError, TypeError):
        return None


def _host(location: str) -> str:
    """Only the host of a Location header: its query could repeat what was sent."""
    try:
        parts = urlsplit(location)
    except ValueError:
        return ""
    return f"{parts.scheme}://{parts.hostname}" if parts.hostname else ""
