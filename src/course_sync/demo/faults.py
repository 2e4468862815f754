"""Scripted trouble: what the stand-in does instead of answering."""

import json
import threading
from dataclasses import dataclass
from typing import Literal

How = Literal["503", "429", "maintenance", "403", "drop", "truncated", "slow", "exception", "html"]


@dataclass
class Fault:
    """One kind of trouble.

    Attributes:
        function: web-service function that it hits, "pluginfile" for files, "*" for anything. Of a batch's inner
            calls it hits only with "exception"; the rest is for whole requests.
        how: "503" an HTML page (upgrade), "429" with Retry-After, "maintenance" 200 with sitemaintenance, "403" without a
            body (web services off), "drop" closes the connection, "truncated" stops in the middle of the JSON, "slow"
            waits before the right answer, "exception" refuses with `errorcode`, "html" 200 with a page.
        times: how often; None: always.
        errorcode: for "exception".
        seconds: for "slow", and Retry-After of "429" and "503" (0: none).
    """

    function: str
    how: How
    times: int | None = 1
    errorcode: str = "ex_unabletolock"
    seconds: float = 0.0


class Faults(list[Fault]):
    """The faults still to come, in order; the first that fits is taken."""

    def __init__(self) -> None:
        super().__init__()
        self._lock = threading.Lock()

    def take(self, function: str, *, inner: bool = False) -> Fault | None:
        """The fault that hits this call, used up by one; None if all is well."""
        with self._lock:
            for fault in self:
                if fault.function not in ("*", function) or fault.times == 0:
                    continue
                if inner and (fault.how != "exception" or fault.function == "*"):
                    continue
                if fault.times is not None:
                    fault.times -= 1
                return fault
        return None


MAINTENANCE_PAGE = "<!DOCTYPE html><html lang='et'><head><title>Hooldus</title></head><body>Hooldustööd</body></html>"
MAINTENANCE = json.dumps(
    {
        "exception": "core\\exception\\moodle_exception",
        "errorcode": "sitemaintenance",
        "message": "The site is undergoing maintenance and is currently not available",
    }
)
