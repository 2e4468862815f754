"""What the hosts have said about themselves in this run; threads share it."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from threading import Lock
from typing import Generic, TypeVar
from urllib.parse import urlsplit

from course_sync.links.exchange import NOT_REACHED, Fault, Reply
from course_sync.links.naming import Origin, origin_of
from course_sync.links.options import VisitOptions
from course_sync.links.visiting import retry_after


@dataclass(slots=True)
class _Reach:
    failures: int = 0
    last: Reply = field(default_factory=Reply)


class Hosts:
    """Remembers, for one run, which hosts are put off or given up."""

    def __init__(self, options: VisitOptions, now: Callable[[], datetime]) -> None:
        self._options = options
        self._now = now
        self._lock = Lock()
        self._put_off: dict[str, str] = {}
        self._reach: dict[Origin, _Reach] = {}

    def remembered(self, url: str) -> Reply | None:
        """The reply to any request to this address, as far as it is known without asking."""
        try:
            origin = origin_of(url)
        except ValueError:
            return None
        with self._lock:
            asked = self._put_off.get(origin[1])
            if asked is not None:
                return Reply(fault=Fault.PUT_OFF, detail=f"the host asks for patience until the next run ({asked})")
            reach = self._reach.get(origin)
            if reach is None or not self._is_given_up(reach):
                return None
            detail = f"{reach.last.detail}; tried {reach.failures} times in this run"
            return Reply(fault=reach.last.fault, detail=detail)

    def _is_given_up(self, reach: _Reach) -> bool:
        most = self._options.host_gives_up
        if not most:
            return False
        return reach.failures >= (2 if reach.last.fault is Fault.NO_NAME else most)

    def learn(self, url: str, reply: Reply) -> tuple[float, bool]:
        """Take a reply to heart: seconds to leave the host alone, and whether `remembered` has changed."""
        origin = origin_of(url)
        with self._lock:
            if reply.fault in NOT_REACHED:
                reach = self._reach.setdefault(origin, _Reach())
                before = self._is_given_up(reach)
                reach.failures += 1
                reach.last = reply
                return 0.0, self._is_given_up(reach) and not before
            if reply.status is not None:
                self._reach.pop(origin, None)
            if reply.status not in (429, 503):
                return 0.0, False
            seconds = retry_after(reply.headers, self._now())
            if seconds is None:
                # 503 is often one page's trouble; 429 always means the host.
                return (self._options.retry_wait(1), False) if reply.status == 429 else (0.0, False)
            if seconds <= self._options.patience:
                return seconds, False
            if reply.status == 503 and urlsplit(url).path == "/robots.txt":
                return (
                    0.0,
                    False,
                )  # the page asked for next tells more, or a site closed for weeks would never be judged
            self._put_off[origin[1]] = f"Retry-After {reply.headers['retry-after'][:40]}"
            return 0.0, True


Known = TypeVar("Known")


class AskedOnce(Generic[Known]):
    """What each origin is asked once a run: its robots.txt, and for an address that cannot exist."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._answers: dict[Origin, Known] = {}
        self._waiting: dict[Origin, list[object]] = {}

    def ask(self, url: str, waiter: object) -> tuple[str, Known | None]:
        """("known", the answer), ("wait", None): `waiter` is kept, or ("first", None): kept, and the question is to be put."""
        origin = origin_of(url)
        with self._lock:
            if origin in self._answers:
                return "known", self._answers[origin]
            if origin in self._waiting:
                self._waiting[origin].append(waiter)
                return "wait", None
            self._waiting[origin] = [waiter]
            return "first", None

    def tell(self, url: str, answer: Known) -> list[object]:
        """The answer is there: keep it, and give those who wait for it."""
        origin = origin_of(url)
        with self._lock:
            self._answers[origin] = answer
            return self._waiting.pop(origin, [])
