"""Visits made in this process, in a thread beside the caller's."""

import time
from collections.abc import Iterator
from contextlib import suppress
from queue import Empty, SimpleQueue
from threading import Thread

from course_sync.clock import Clock
from course_sync.links.crew import Crew, Knowledge
from course_sync.links.gathered import Gathered
from course_sync.links.hub import Hub
from course_sync.links.options import GRACE, Cancelled, VisitOptions, VisitRequest
from course_sync.model.links import Visit

_POLL = 0.2
_NEVER = float("inf")


class OneThread:
    """The thread of one `visit_all`, with its hub."""

    def __init__(
        self,
        options: VisitOptions,
        clock: Clock,
        knowledge: Knowledge,
        traces: dict[str, tuple[str, ...]] | None = None,
    ) -> None:
        self._crew = Crew(options, clock, knowledge, self._told, traces=traces)
        self._done: SimpleQueue[list[Visit]] = SimpleQueue()
        self._gathered = Gathered(1, self._done.put)
        self._thread: Thread | None = None

    @property
    def at_work(self) -> bool:
        """Whether visits may still be under way."""
        return self._thread is not None

    def end(self) -> None:
        """Begin no more visits, and give those under way a few seconds."""
        self._crew.stop()
        if self._thread is not None:
            self._thread.join()
            self._thread = None

    def run(self, requests: list[VisitRequest], cancelled: Cancelled, most: int = 1) -> Iterator[list[Visit]]:
        """Make the visits, `most` at a time where they come fast; the list is emptied."""
        left = len(requests)
        self._gathered = Gathered(most, self._done.put)
        requests.reverse()
        while requests:  # of 100,000 no second list is kept
            self._crew.add(requests.pop())
        self._thread = Thread(target=self._work, name="links-visits", daemon=True)
        self._thread.start()
        try:
            while left and not cancelled():
                with suppress(Empty):
                    some = self._done.get(timeout=_POLL)
                    left -= len(some)
                    yield some
        finally:
            # Where the caller broke off this may be the garbage collector, in any thread, even inside `threading`
            # itself: it waits for nobody. `LinkChecker.close` does.
            self._crew.stop()
        self.end()
        with suppress(Empty):  # visits that ended while the crew was being stopped are visits, too
            while True:
                yield self._done.get_nowait()

    # -- in the thread -------------------------------------------------------------------------------------------------

    def _told(self, visit: Visit) -> None:
        self._gathered.add(visit)

    def _work(self) -> None:
        hub, until = Hub(), _NEVER
        try:
            while not self._crew.is_over and time.monotonic() < until:
                self._crew.turn(hub)
                self._gathered.hand_on_old()
                if self._crew.begins_no_more and until == _NEVER:
                    until = time.monotonic() + GRACE
        finally:
            hub.close()
            self._gathered.hand_on()
