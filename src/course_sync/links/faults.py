"""What a client library's exceptions mean: the fault at the bottom of their nest."""

import http.client
import re
import ssl

import requests
import urllib3.exceptions

from course_sync.links.exchange import Fault, VisitFault
from course_sync.links.tls import fault_of

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


def fault_behind(error: BaseException) -> VisitFault:
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
