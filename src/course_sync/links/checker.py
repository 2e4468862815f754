"""The engine: many visits at once, politely, each distinct address once a run."""

import logging
import random
import time
from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import replace
from queue import Empty, SimpleQueue
from threading import Thread
from types import TracebackType
from typing import Self, TypeVar

from course_sync.clock import Clock, SystemClock
from course_sync.links.body import unpack
from course_sync.links.crew import GRACE, Crew, Knowledge
from course_sync.links.exchange import Ask, Reply
from course_sync.links.gathered import Gathered
from course_sync.links.guard import Resolve, system_resolve
from course_sync.links.hosts import host_of
from course_sync.links.hub import Hub
from course_sync.links.options import Cancelled, VisitOptions, VisitRequest
from course_sync.links.processes import LEAST_SHARE, Processes
from course_sync.links.transport import Transport
from course_sync.links.unvisited import judge_without_visit, mail_domains
from course_sync.links.visiting import first_address
from course_sync.model.links import GOOD, LinkKind, Visit

Workers = TypeVar("Workers", "_OneThread", Processes)
_log = logging.getLogger(__name__)
_POLL = 0.2
_NEVER = float("inf")


def _never() -> bool:
    return False


def _within_bounds(requests: list[VisitRequest], options: VisitOptions) -> list[VisitRequest]:
    """The requests without those that would keep a host busy for longer than a run may take; these are left for the next.

    Links that were not good come first, the others by chance: so in the end each has its turn.
    """
    at: dict[str, list[int]] = {}
    for number, request in enumerate(requests):
        at.setdefault(host_of(first_address(request, options)), []).append(number)
    left: set[int] = set()
    for host, numbers in at.items():
        if host and len(numbers) > options.per_host_most:
            random.shuffle(numbers)
            numbers.sort(key=lambda number: requests[number].known.was_good)
            left.update(numbers[options.per_host_most :])
            _log.info(
                "links.host.left_for_the_next_run", extra={"host": host, "links": len(numbers) - options.per_host_most}
            )
    return [request for number, request in enumerate(requests) if number not in left] if left else requests


class LinkChecker:
    """Visits links. A context manager; one object for one run (what hosts said of themselves is kept in it).

    Args:
        options: see there.
        clock: paces and dates the visits; sockets' time-outs are real time.
        cancelled: asked now and then; when it says True, no more visits begin and `visit_all` ends early. What was not
            yielded was not visited.
        resolve: name look-up with `socket.getaddrinfo`'s meaning.

    Raises:
        OSError, ssl.SSLError: the CA bundle cannot be used.
        ValueError: an allowed network is none.
    """

    def __init__(
        self, options: VisitOptions, clock: Clock, *, cancelled: Cancelled = _never, resolve: Resolve = system_resolve
    ) -> None:
        self._options = options
        self._clock = clock
        self._cancelled = cancelled
        self._transport = Transport(options, resolve)
        self._knowledge = Knowledge(options, clock, self._transport)
        # Only the machine's own clock and names are the same in another process.
        alone = not isinstance(clock, SystemClock) or resolve is not system_resolve
        self._most_processes = 1 if alone else options.processes
        self._at_work: list[_OneThread | Processes] = []

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Wait a few seconds for the visits under way, break off the rest and close all connections."""
        for one in self._at_work:
            one.end()
        self._at_work.clear()
        self._transport.close()

    def visit_all(self, requests: Iterable[VisitRequest]) -> Iterator[Visit]:
        """Visit every distinct address once and yield each visit as it ends; never raises for a link.

        Requests for the same address are merged (their fragments joined). No visit begins after the iterator is closed early; `close`
        gives those under way a few seconds.
        """
        for some in self.visit_in_batches(requests, 1):
            yield from some

    def visit_in_batches(self, requests: Iterable[VisitRequest], most: int) -> Iterator[list[Visit]]:
        """The same, several visits at a time: `most` at once, fewer where none has come for a second."""
        merged: dict[str, VisitRequest] = {}
        for request in requests:
            former = merged.get(request.url)
            if former is not None:
                joined = tuple(dict.fromkeys(former.fragments + request.fragments))
                request = replace(former, fragments=joined)  # noqa: PLW2901 - the merged one takes its place
            merged[request.url] = request
        waiting, done = [], []
        for request in merged.values():
            told = judge_without_visit(request.kind, request.url, self._clock.now())
            if told is None or self._looks_up(request, told):
                waiting.append(request)
            else:
                done.append(told)
        merged.clear()
        yield from (done[start : start + most] for start in range(0, len(done), most))
        if self._cancelled():
            return
        if self._options.per_host_most:
            waiting = _within_bounds(waiting, self._options)
        if waiting:
            yield from self._shared_out(waiting, most)
        if waiting:
            yield from self._begun(_OneThread(self._options, self._clock, self._knowledge)).run(
                waiting, self._cancelled, most
            )

    def _looks_up(self, request: VisitRequest, told: Visit) -> bool:
        """Whether a mail address that could be one is to be asked about; behind a proxy names may not be known to us."""
        may = self._options.mail_domains and not self._options.proxy
        return may and told.verdict in GOOD and bool(mail_domains(request.url)) and request.kind is LinkKind.MAIL

    def ask(self, url: str, bound: int) -> Reply:
        """One GET request to an interface, outside all visits; guarded as they are, redirects not followed; never raises.

        Args:
            bound: bytes of the answer's body, whatever its type is.
        """
        reply = self._transport.fetch(Ask(url, any_type=True, bound=bound, budget=self._options.visit_deadline))
        body, more = unpack(reply.body, reply.headers.get("content-encoding", ""), bound)
        return replace(reply, body=body[:bound], truncated=reply.truncated or more or len(body) > bound)

    def visit(self, url: str) -> Visit:
        """Visit one web address."""
        return self.explain(url)[0]

    def explain(self, url: str) -> tuple[Visit, tuple[str, ...]]:
        """Visit one web address and tell each step: what was asked, what came, what was concluded."""
        traces: dict[str, tuple[str, ...]] = {}
        base, _, fragment = url.partition("#")
        one = self._begun(_OneThread(self._options, self._clock, self._knowledge, traces))
        [[visit]] = one.run([VisitRequest(base, (fragment,) if fragment else ())], _never)
        return visit, traces.get(base, ())

    def _shared_out(self, requests: list[VisitRequest], most: int) -> Iterator[list[Visit]]:
        """The visits made by other processes, where these are worth it and to be had. What is to be made here, stays in the list."""
        number = min(self._most_processes, len(requests) // LEAST_SHARE)
        if number <= 1:
            return
        processes = self._begun(Processes(self._options, number))
        try:
            processes.start(requests, most)
        except OSError as error:
            _log.warning("links.processes.none", extra={"error": type(error).__name__})
            return
        requests.clear()
        yield from processes.run(self._cancelled)
        requests += processes.left

    def _begun(self, one: Workers) -> Workers:
        self._at_work = [*(former for former in self._at_work if former.at_work), one]
        return one


class _OneThread:
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
