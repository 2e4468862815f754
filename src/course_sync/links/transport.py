"""One guarded, inert, bounded way out to the web: one request, one reply; redirects are not followed here.

requests is tuned as ../shared/facts measured it: one adapter for all threads, prepared requests, one SSLContext
for all connections (three adapter hooks), no environment, no shared cookies, no authentication.
"""

import http.client
import logging
import re
import ssl
import time
from datetime import UTC, datetime
from threading import Lock
from typing import Any
from urllib.parse import urlsplit, urlunsplit

import requests
import urllib3
import urllib3.exceptions
from requests.adapters import HTTPAdapter
from requests.cookies import RequestsCookieJar, extract_cookies_to_jar, get_cookie_header
from requests.structures import CaseInsensitiveDict

from course_sync.links.body import read_body
from course_sync.links.connection import Deadline, GuardedHTTPSConnection, pool_classes
from course_sync.links.exchange import Ask, Fault, Reply, VisitFault
from course_sync.links.guard import Guard, Resolve, goes_direct, system_resolve
from course_sync.links.options import VisitOptions
from course_sync.links.tls import blind_context, fault_of, lacks_issuer, read_certificate, trusting_context

_MAX_CERTIFICATE = 32_768
_MAX_COOKIES = 30
_NO_COOKIES = RequestsCookieJar()
# What `PreparedRequest.prepare_url` leaves as it is: no dot segments, nothing to be quoted, a host in small letters.
_PLAIN_URL = re.compile(
    r"https?://[a-z0-9][a-z0-9.-]*(?::[1-9][0-9]{0,4})?(?:/(?!\.)[A-Za-z0-9._~-]*)+(?:\?[A-Za-z0-9._~=&-]+)?"
)
_POOLS = 256  # hosts whose connections are kept
_BROWSER_AGENT = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0"
_COMMON_HEADERS = {
    "Accept": "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8",
    "Accept-Language": "et,en;q=0.8,ru;q=0.5",
    "Accept-Encoding": "gzip, deflate",
    "Connection": "keep-alive",
}
_BROWSER_HEADERS = {
    "User-Agent": _BROWSER_AGENT,
    **_COMMON_HEADERS,
    "Upgrade-Insecure-Requests": "1",
    "Sec-Fetch-Dest": "document",
    "Sec-Fetch-Mode": "navigate",
    "Sec-Fetch-Site": "none",
    "Sec-Fetch-User": "?1",
}


def _headers(named: dict[str, str]) -> CaseInsensitiveDict[str | bytes]:
    """Headers as `requests` keeps them.

    Raises:
        requests.exceptions.InvalidHeader: one cannot be sent.
    """
    request = requests.PreparedRequest()
    request.prepare_headers(named)
    return request.headers


def without_credentials(url: str) -> str:
    """The address without user name and password: what may be asked, logged and stored."""
    if "@" not in url:
        return url
    parts = urlsplit(url)
    return urlunsplit(parts._replace(netloc=parts.netloc.rpartition("@")[2])) if "@" in parts.netloc else url


class Certificates:
    """What is known of the hosts' certificates in this run; threads share it.

    A chain that lacks a certificate is completed as browsers do it: the issuer's certificate is fetched from where the
    server's own names it (AIA), through the guard. It only joins the chain and is never itself trusted: the chain must
    still end at a root of the configured bundle.
    """

    def __init__(self, ca_bundle: str) -> None:
        self._ca_bundle = ca_bundle
        self.base = trusting_context(ca_bundle)
        self._completed: ssl.SSLContext | None = None
        self._blind = blind_context()
        self._lock = Lock()
        self._incomplete: set[tuple[str, int]] = set()
        self._ends: dict[tuple[str, int], datetime] = {}
        self._issuers: dict[str, bytes | None] = {}
        self.fetch_issuer: Any = None

    def context_for(self, host: str, port: int) -> ssl.SSLContext:
        completed = self._completed
        return completed if completed is not None and (host, port) in self._incomplete else self.base

    def note(self, host: str, port: int, sock: Any, context: ssl.SSLContext) -> None:
        certificate = sock.getpeercert() or {}
        ends = certificate.get("notAfter")
        if ends:
            self._ends[host, port] = datetime.fromtimestamp(ssl.cert_time_to_seconds(ends), UTC)
        if context is not self.base:
            self._incomplete.add((host, port))

    def known(self, host: str, port: int) -> tuple[datetime | None, bool]:
        """When the host's certificate ends, and whether its chain is incomplete."""
        return self._ends.get((host, port)), (host, port) in self._incomplete

    def explain(self, connection: GuardedHTTPSConnection, error: ssl.SSLError) -> ssl.SSLContext | VisitFault:
        fault, detail = fault_of(error)
        if not lacks_issuer(error) and fault is not Fault.TLS_EXPIRED:
            return VisitFault(fault, detail)
        certificate = read_certificate(connection.look(self._blind) or b"")
        connection_fault = VisitFault(fault, detail)
        if certificate is None:
            return connection_fault
        if fault is Fault.TLS_EXPIRED:
            ends = certificate.not_after
            dated = ends is not None and detail.endswith("expired")
            return VisitFault(fault, f"{detail} {ends:%Y-%m-%d}") if dated else connection_fault
        url, fetched = certificate.issuer_url, 0
        while url and fetched < 3:
            der = self._issuer(url)
            issuer = read_certificate(der or b"")
            if der is None or issuer is None:
                return VisitFault(Fault.TLS_UNKNOWABLE, "certificate's issuer could not be fetched")
            if issuer.self_issued:
                break
            self._learn(der)
            url, fetched = issuer.issuer_url, fetched + 1
        return self._completed if fetched and self._completed else connection_fault

    def _learn(self, der: bytes) -> None:
        with self._lock:
            if self._completed is None:
                self._completed = trusting_context(self._ca_bundle)
            self._completed.load_verify_locations(cadata=der)

    def _issuer(self, url: str) -> bytes | None:
        if url not in self._issuers:
            self._issuers[url] = self.fetch_issuer(url)
        return self._issuers[url]


class _Response(requests.Response):
    """requests' response, without what is not asked here; a jar for cookies only where there are some."""

    def __init__(self, request: requests.PreparedRequest, raw: Any) -> None:  # its own makes all of that
        self._content = self._content_consumed = False
        self.status_code, self.reason = raw.status, raw.reason
        self.headers = raw.headers
        self.raw, self.request, self.url = raw, request, request.url or ""
        self.cookies = _NO_COOKIES
        if "set-cookie" in raw.headers:
            self.cookies = RequestsCookieJar()
            extract_cookies_to_jar(self.cookies, request, raw)


class _Adapter(HTTPAdapter):
    def __init__(self, pools: dict[str, Any], context: ssl.SSLContext, size: int) -> None:
        self._pools = pools
        self._context = context
        self._known: dict[str, Any] = {}
        super().__init__(pool_connections=_POOLS, pool_maxsize=size)

    def close(self) -> None:
        self._known.clear()
        super().close()

    def get_connection_with_tls_context(
        self, request: requests.PreparedRequest, verify: Any, proxies: dict[str, str] | None = None, cert: Any = None
    ) -> Any:
        """The pool of the address's origin; its key, the same for every page of a host, is worked out once."""
        if proxies:
            return super().get_connection_with_tls_context(request, verify, proxies, cert)
        origin = "/".join((request.url or "").split("/", 3)[:3])
        pool = self._known.get(origin)
        if pool is None:
            pool = super().get_connection_with_tls_context(request, verify, None, cert)
            if len(self._known) >= _POOLS:
                self._known.clear()
            self._known[origin] = pool
        return pool

    def send(
        self,
        request: requests.PreparedRequest,
        stream: bool = False,
        timeout: Any = None,
        verify: Any = True,
        cert: Any = None,
        proxies: Any = None,
    ) -> requests.Response:
        """As requests does it, without what it does for bodies, retries and its own exceptions."""
        if proxies:
            return super().send(request, stream, timeout, verify, cert, proxies)
        pool = self.get_connection_with_tls_context(request, verify, None, cert)
        self.cert_verify(pool, request.url or "", verify, cert)
        raw = pool.urlopen(
            method=request.method,
            url=request.path_url,
            headers=request.headers,
            redirect=False,
            assert_same_host=False,
            preload_content=False,
            decode_content=False,
            retries=self.max_retries,
            timeout=timeout,
        )
        return self.build_response(request, raw)

    def build_response(self, req: requests.PreparedRequest, resp: Any) -> requests.Response:
        return _Response(req, resp)

    def request_url(self, request: requests.PreparedRequest, proxies: dict[str, str] | None) -> str:
        return super().request_url(request, proxies) if proxies else request.path_url

    def init_poolmanager(self, connections: int, maxsize: int, block: bool = False, **kwargs: Any) -> None:
        super().init_poolmanager(connections, maxsize, block, ssl_context=self._context, **kwargs)
        self.poolmanager.pool_classes_by_scheme = self._pools

    def proxy_manager_for(self, proxy: str, **kwargs: Any) -> Any:
        manager = super().proxy_manager_for(proxy, proxy_ssl_context=self._context, **kwargs)
        manager.pool_classes_by_scheme = self._pools
        return manager

    def build_connection_pool_key_attributes(
        self, request: requests.PreparedRequest, verify: Any, cert: Any = None
    ) -> tuple[dict[str, Any], dict[str, Any]]:
        host, _ = super().build_connection_pool_key_attributes(request, verify, cert)
        return host, {"ssl_context": self._context}

    def cert_verify(self, conn: Any, url: str, verify: Any, cert: Any) -> None:  # noqa: ARG002 - requests' signature
        conn.cert_reqs = "CERT_REQUIRED"


class Transport:
    """Makes single requests; threads share one. Close it when done."""

    def __init__(self, options: VisitOptions, resolve: Resolve = system_resolve) -> None:
        self._options = options
        self.guard = Guard(options, resolve)
        self._deadline = Deadline()
        self._certificates = Certificates(options.ca_bundle)
        self._certificates.fetch_issuer = self._fetch_issuer
        pools = pool_classes(self.guard, self._deadline, self._certificates)
        self._adapter = _Adapter(pools, self._certificates.base, max(options.parallel, 2))
        self._headers = _headers({"User-Agent": options.user_agent, **_COMMON_HEADERS})
        self._browser_headers = _headers(_BROWSER_HEADERS)

    def close(self) -> None:
        self._adapter.close()

    def fetch(self, ask: Ask) -> Reply:
        """Make one request. Never raises for what a server, a name or an address does."""
        began = time.monotonic()
        self._deadline.begin(began + ask.budget, self._options.read_timeout)
        try:
            headers = self._browser_headers if ask.browser else self._headers
            return self._fetch(ask, headers, ask.bound or self._options.max_body, began)
        except VisitFault as fault:
            return Reply(fault=fault.fault, detail=fault.detail, seconds=time.monotonic() - began)

    def _fetch(self, ask: Ask, headers: CaseInsensitiveDict[str | bytes], bound: int, began: float) -> Reply:
        request = self._prepared(ask, headers)
        with self._sent(request) as response:
            _keep_cookies(ask.cookies, response.cookies)
            named = {name.lower(): value for name, value in response.raw.headers.itermerged()}
            body, truncated = b"", False
            if ask.method != "HEAD":
                try:
                    body, truncated = read_body(response.raw, {} if ask.any_type else named, bound)
                except (urllib3.exceptions.HTTPError, OSError, ValueError) as error:
                    raise _fault_behind(error) from None
            else:
                response.raw.read()
            parts = urlsplit(request.url or "")
            ends, incomplete = self._certificates.known(parts.hostname or "", parts.port or 443)
            secure = parts.scheme == "https"
            return Reply(
                status=response.status_code,
                headers=named,
                body=body,
                truncated=truncated,
                seconds=time.monotonic() - began,
                chain_incomplete=secure and incomplete,
                certificate_ends=ends if secure else None,
            )

    def _prepared(self, ask: Ask, headers: CaseInsensitiveDict[str | bytes]) -> requests.PreparedRequest:
        """The request, without what `PreparedRequest.prepare` does for bodies, forms, credentials and hooks we never have.

        `headers` are shared by all requests and never changed.
        """
        request = requests.PreparedRequest()
        request.method = ask.method
        request.headers = headers
        try:
            if _PLAIN_URL.fullmatch(ask.url):
                request.url = ask.url
            else:
                request.prepare_url(without_credentials(ask.url), None)
            if ask.validators:
                request.prepare_headers({**headers, **dict(ask.validators)})
            cookie = get_cookie_header(ask.cookies, request) if len(ask.cookies) else None
        except (requests.RequestException, ValueError):
            raise VisitFault(Fault.MALFORMED, "cannot be an address") from None
        if cookie:
            request.headers = request.headers.copy()
            request.headers["Cookie"] = cookie
        return request

    def _sent(self, request: requests.PreparedRequest) -> requests.Response:
        url = request.url or ""
        proxies: dict[str, str] = {}
        if self._options.proxy and not goes_direct(url, self._options.no_proxy):
            self._judge_before_proxy(url)
            proxies = {"http": self._options.proxy, "https": self._options.proxy}
        timeout = urllib3.Timeout(connect=self._options.connect_timeout, read=self._options.read_timeout)
        while True:
            self._deadline.request.connected = False
            try:
                return self._adapter.send(request, stream=True, timeout=timeout, verify=True, proxies=proxies)
            except (requests.RequestException, urllib3.exceptions.HTTPError, OSError, ValueError) as error:
                fault = _fault_behind(error)
            # A server may end a kept connection while the next request is under way to it, and that says nothing of the
            # address (RFC 9112, 9.3.1). Each time round one kept connection is gone, so this ends.
            if fault.fault is not Fault.RESET or self._deadline.request.connected:
                raise fault

    def _judge_before_proxy(self, url: str) -> None:
        parts = urlsplit(url)
        try:
            self.guard.addresses(parts.hostname or "", parts.port or (443 if parts.scheme == "https" else 80))
        except VisitFault as fault:
            # Many agencies resolve no outside names at all: then the proxy alone can say.
            if fault.fault not in (Fault.NO_NAME, Fault.DNS):
                raise

    def _fetch_issuer(self, url: str) -> bytes | None:
        try:
            ask = Ask(url)
            request = self._prepared(ask, _headers({"User-Agent": self._options.user_agent}))
            with self._sent(request) as response:
                body, truncated = read_body(response.raw, {}, _MAX_CERTIFICATE)
        except (VisitFault, urllib3.exceptions.HTTPError, OSError, ValueError):
            return None
        return body if response.status_code == 200 and not truncated else None


def _keep_cookies(jar: RequestsCookieJar, new: RequestsCookieJar) -> None:
    for cookie in new:
        if len(jar) < _MAX_COOKIES and len(cookie.value or "") <= 4096:
            jar.set_cookie(cookie)


# What servers write into their headers is not for our log.
logging.getLogger("urllib3").setLevel(logging.ERROR)

_TOO_LARGE = "the answer's headers are too large"
_FAULTS: tuple[tuple[tuple[type[BaseException], ...], Fault, str], ...] = (
    ((http.client.LineTooLong,), Fault.TOO_LARGE, _TOO_LARGE),
    ((TimeoutError, urllib3.exceptions.ReadTimeoutError), Fault.TIMEOUT, "no answer in time"),
    ((http.client.IncompleteRead,), Fault.RESET, "broken off before anything of the page came"),
    ((ConnectionError,), Fault.RESET, "connection broken off"),
    (
        (urllib3.exceptions.LocationParseError, requests.exceptions.InvalidURL),
        Fault.MALFORMED,
        "cannot be an address",
    ),
)
_GATEWAY = re.compile(r"Tunnel connection failed: 50[234]\b")


def _fault_behind(error: BaseException) -> VisitFault:
    """The fault at the bottom of a client library's nest of exceptions."""
    proxied = False
    for inner in _nested(error):
        if isinstance(inner, VisitFault):
            return inner
        proxied = proxied or isinstance(inner, urllib3.exceptions.ProxyError | requests.exceptions.ProxyError)
        if proxied and isinstance(inner, OSError) and "Tunnel connection failed" in str(inner):
            # 502–504 are the proxy's word about the site; any other refusal is its own and says nothing of the site.
            beyond = _GATEWAY.search(str(inner)) is not None
            return VisitFault(Fault.REFUSED if beyond else Fault.PROXY, f"our proxy: {inner}")
        if isinstance(inner, ssl.SSLError):
            return VisitFault(*fault_of(inner))
        for kinds, fault, detail in _FAULTS:
            if isinstance(inner, kinds):
                return VisitFault(fault, detail)
        if isinstance(inner, http.client.HTTPException) and "got more than" in str(inner):
            return VisitFault(Fault.TOO_LARGE, _TOO_LARGE)
    if proxied:
        return VisitFault(Fault.PROXY, "our proxy does not answer")
    return VisitFault(Fault.NOT_HTTP, "the answer is not HTTP")


def _nested(error: BaseException) -> list[BaseException]:
    found: list[BaseException] = []
    waiting: list[BaseException] = [error]
    while waiting and len(found) < 20:
        current = waiting.pop(0)
        if any(current is known for known in found):
            continue
        found.append(current)
        inner = [current.__cause__, getattr(current, "reason", None), *current.args, current.__context__]
        waiting.extend(item for item in inner if isinstance(item, BaseException))
    return found
