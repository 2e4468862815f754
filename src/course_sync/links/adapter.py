"""requests' way to the web: a transport adapter whose connections are guarded. Straight where it can (`direct.py`), through urllib3's pools where a proxy stands between."""

import ssl
from typing import Any

import requests
from requests.adapters import HTTPAdapter
from requests.cookies import RequestsCookieJar, extract_cookies_to_jar

from course_sync.links.connection import GuardedHTTPConnection, GuardedHTTPSConnection, pool_classes
from course_sync.links.direct import Direct

_NO_COOKIES = RequestsCookieJar()


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


class Adapter(HTTPAdapter):
    """One for a run.

    Args:
        direct: the connections to the hosts themselves.
        plain, secure: classes of guarded connections, to the proxy and through it.
        context: that all TLS begins with.
        size: connections to the proxy that are kept.
    """

    def __init__(
        self,
        direct: Direct,
        plain: type[GuardedHTTPConnection],
        secure: type[GuardedHTTPSConnection],
        context: ssl.SSLContext,
        size: int,
    ) -> None:
        self._direct = direct
        self._pools = pool_classes(plain, secure)
        self._context = context
        super().__init__(pool_maxsize=size)

    def close(self) -> None:
        self._direct.close()
        super().close()

    def send(
        self,
        request: requests.PreparedRequest,
        stream: bool = False,
        timeout: Any = None,
        verify: Any = True,
        cert: Any = None,
        proxies: Any = None,
    ) -> requests.Response:
        """The answer to a request without a body; `timeout` is urllib3's.

        Raises:
            What `Direct.send` raises; through a proxy, what requests does.
        """
        if proxies:
            return super().send(request, stream, timeout, verify, cert, proxies)
        raw = self._direct.send(request, timeout.connect_timeout)
        try:
            return _Response(request, raw)
        except BaseException:
            raw.close()
            raise

    def build_response(self, req: requests.PreparedRequest, resp: Any) -> requests.Response:
        return _Response(req, resp)

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
