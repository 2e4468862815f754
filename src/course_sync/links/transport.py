"""One guarded, inert, bounded way out to the web: one request, one reply; redirects are not followed here.

requests is tuned for it: one adapter for all (`adapter.py`), prepared requests, one SSLContext to begin with, no environment, no
shared cookies, no authentication.
"""

import http.client
import logging
import re
import time
from collections.abc import Iterable
from datetime import datetime
from http import HTTPStatus
from urllib.parse import urlsplit, urlunsplit

import requests
import urllib3
import urllib3.exceptions
from requests.cookies import RequestsCookieJar, get_cookie_header

from course_sync.links.adapter import Adapter
from course_sync.links.body import read_body
from course_sync.links.certificates import Certificates
from course_sync.links.connection import Deadline, connection_classes
from course_sync.links.direct import Direct, Headers
from course_sync.links.exchange import Ask, Fault, Reply, VisitFault
from course_sync.links.faults import fault_behind
from course_sync.links.guard import Guard, goes_direct
from course_sync.links.naming import Resolve, system_resolve
from course_sync.links.options import VisitOptions

_MAX_CERTIFICATE = 32_768
_MAX_COOKIES = 30
_SENDABLE = re.compile(r"[^\x00-\x1f\x7f]+")
# What `PreparedRequest.prepare_url` leaves as it is: no dot segments, nothing to be quoted, a host in small letters.
_PLAIN_URL = re.compile(
    r"https?://[a-z0-9][a-z0-9.-]*(?::[1-9][0-9]{0,4})?(?:/(?!\.)[A-Za-z0-9._~-]*)+(?:\?[A-Za-z0-9._~=&-]+)?"
)
_FOR_NOTHING = 0.5  # seconds to wait for a body that nobody reads
_ORIGINS = 256  # whose connections are kept
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


_FAILURES = (urllib3.exceptions.HTTPError, http.client.HTTPException, OSError, ValueError)


_OF_THE_LINE = frozenset({Fault.RESET, Fault.NOT_HTTP})


def _headers(named: dict[str, str]) -> Headers:
    """Headers as `requests` keeps them.

    Raises:
        requests.exceptions.InvalidHeader: one cannot be sent.
    """
    request = requests.PreparedRequest()
    request.prepare_headers(named)
    return Headers(request.headers)


def without_credentials(url: str) -> str:
    """The address without user name and password: what may be asked, logged and stored."""
    if "@" not in url:
        return url
    parts = urlsplit(url)
    return urlunsplit(parts._replace(netloc=parts.netloc.rpartition("@")[2])) if "@" in parts.netloc else url


class Transport:
    """Makes single requests, for all conversations of one thread. Close it when done."""

    def __init__(self, options: VisitOptions, resolve: Resolve = system_resolve) -> None:
        self._options = options
        self.guard = Guard(options, resolve)
        self._deadline = Deadline()
        self._certificates = Certificates(options.ca_bundle)
        self._certificates.fetch_issuer = self._fetch_issuer
        plain, secure = connection_classes(self.guard, self._deadline, self._certificates)
        each = max(options.per_host_parallel, 2)
        direct = Direct({"http": plain, "https": secure}, self._deadline, origins=_ORIGINS, each=each)
        self._adapter = Adapter(direct, plain, secure, self._certificates.base, each)
        self._timeout = urllib3.Timeout(connect=options.connect_timeout, read=options.read_timeout)
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

    def _fetch(self, ask: Ask, headers: Headers, bound: int, began: float) -> Reply:
        request = self._prepared(ask, headers)
        with self._sent(request) as response:
            named = _merged(response.raw.headers.items())
            if "set-cookie" in named:
                _keep_cookies(ask.cookies, response.cookies)
            body, truncated = b"", False
            if ask.method != "HEAD":
                body, truncated = self._body(response, {} if ask.any_type else named, bound)
            else:
                response.raw.read()
            ends, incomplete = self._known_of_certificate(request.url or "")
            return Reply(
                status=response.status_code,
                headers=named,
                body=body,
                truncated=truncated,
                seconds=time.monotonic() - began,
                chain_incomplete=incomplete,
                certificate_ends=ends,
            )

    def _body(self, response: requests.Response, headers: dict[str, str], bound: int) -> tuple[bytes, bool]:
        sends_on = response.is_redirect
        if sends_on:
            # Browsers go on without it, and some never send it; what is there is read, so that the connection can be used again.
            self._deadline.request.read_timeout = _FOR_NOTHING
        try:
            return read_body(response.raw, headers, bound)
        except _FAILURES as error:
            if sends_on:
                return b"", True
            raise fault_behind(error) from None

    def _known_of_certificate(self, url: str) -> tuple[datetime | None, bool]:
        """When the certificate of an address ends, and whether its chain is incomplete; without TLS neither."""
        if not url.startswith("https:"):
            return None, False
        parts = urlsplit(url)
        return self._certificates.known(parts.hostname or "", parts.port or 443)

    def _prepared(self, ask: Ask, headers: Headers) -> requests.PreparedRequest:
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
        if cookie and _SENDABLE.fullmatch(cookie):
            request.headers = request.headers.copy()
            request.headers["Cookie"] = cookie
        return request

    def _sent(self, request: requests.PreparedRequest) -> requests.Response:
        url = request.url or ""
        proxies: dict[str, str] = {}
        if self._options.proxy and not goes_direct(url, self._options.no_proxy):
            self._judge_before_proxy(url)
            proxies = {"http": self._options.proxy, "https": self._options.proxy}
        while True:
            self._deadline.request.connected = False
            try:
                response = self._adapter.send(request, stream=True, timeout=self._timeout, verify=True, proxies=proxies)
            except (*_FAILURES, requests.RequestException) as error:
                fault = fault_behind(error)
                if fault.fault not in _OF_THE_LINE or self._deadline.request.connected:
                    raise fault from None
            else:
                if response.status_code != HTTPStatus.REQUEST_TIMEOUT or self._deadline.request.connected:
                    return response
                response.close()
            # A server may end a kept connection while the next request is under way to it, with a 408 if it is polite, and what it
            # sent too much before may stand there: that says nothing of the address (RFC 9112, 9.3.1). Each time round one kept
            # connection is gone, so this ends.

    def _judge_before_proxy(self, url: str) -> None:
        parts = urlsplit(url)
        try:
            self.guard.addresses(parts.hostname or "", parts.port or (443 if parts.scheme == "https" else 80))
        except ValueError:
            raise VisitFault(Fault.MALFORMED, "cannot be an address") from None
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
        except (VisitFault, *_FAILURES):
            return None
        return body if response.status_code == 200 and not truncated else None


def _merged(headers: Iterable[tuple[str, str]]) -> dict[str, str]:
    """Values by name in lower case; of one that comes several times, all of them (RFC 9110, 5.3)."""
    merged: dict[str, str] = {}
    for name, value in headers:
        key = name.lower()
        merged[key] = f"{merged[key]}, {value}" if key in merged else value
    return merged


def _keep_cookies(jar: RequestsCookieJar, new: RequestsCookieJar) -> None:
    for cookie in new:
        if len(jar) < _MAX_COOKIES and len(cookie.value or "") <= 4096:
            jar.set_cookie(cookie)


# What servers write into their headers is not for our log.
logging.getLogger("urllib3").setLevel(logging.ERROR)
