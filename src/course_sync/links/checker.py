"""The engine: many visits at once, politely, each distinct address once a run."""

import logging
import secrets
import time
from collections.abc import Generator, Iterable, Iterator
from dataclasses import dataclass, replace
from queue import Empty, SimpleQueue
from threading import Thread
from types import TracebackType
from typing import Any, Self
from urllib.parse import urlsplit

from course_sync.clock import Clock
from course_sync.links.exchange import Answer, Ask, Fault, ProbeWanted, Reply
from course_sync.links.guard import Resolve, system_resolve
from course_sync.links.heap import share_heap
from course_sync.links.hosts import Hosts, Probes, host_of
from course_sync.links.options import Cancelled, VisitOptions, VisitRequest
from course_sync.links.pace import Pace
from course_sync.links.scheduler import Scheduler
from course_sync.links.transport import Transport
from course_sync.links.unvisited import judge_without_visit
from course_sync.links.visiting import Visiting, probe_steps
from course_sync.model.links import VERDICT_OF, Reason, Visit

_log = logging.getLogger(__name__)
_POLL = 0.2
_GATHER = 0.01


def _never() -> bool:
    return False


@dataclass(slots=True, eq=False)
class _Job:
    """A visit, or a probe of a host, under way. `message`: what its generator is to be sent next."""

    request: VisitRequest
    steps: Generator[Any, Any, Any] | None = None
    visiting: Visiting | None = None
    ask: Ask | None = None
    message: Any = None
    is_probe: bool = False


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
        share_heap()
        self._options = options
        self._clock = clock
        self._cancelled = cancelled
        self._transport = Transport(options, resolve)
        self._hosts = Hosts(options, clock.now)
        self._probes = Probes()
        self._crews: list[_Crew] = []

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Wait for the visits under way and close all connections."""
        for crew in self._crews:
            crew.end()
        self._crews.clear()
        self._transport.close()

    def visit_all(self, requests: Iterable[VisitRequest]) -> Iterator[Visit]:
        """Visit every distinct address once and yield each visit as it ends; never raises for a link.

        Requests for the same address are merged (their fragments joined). No visit begins after the iterator is closed early; `close`
        waits for those under way.
        """
        merged: dict[str, VisitRequest] = {}
        for request in requests:
            former = merged.get(request.url)
            if former is not None:
                joined = tuple(dict.fromkeys(former.fragments + request.fragments))
                request = replace(former, fragments=joined)  # noqa: PLW2901 - the merged one takes its place
            merged[request.url] = request
        waiting = []
        for request in merged.values():
            told = judge_without_visit(request.kind, request.url, self._clock.now())
            if told is not None:
                yield told
            else:
                waiting.append(request)
        merged.clear()
        if waiting:
            yield from self._crew().run(waiting, self._cancelled)

    def visit(self, url: str) -> Visit:
        """Visit one web address."""
        return self.explain(url)[0]

    def explain(self, url: str) -> tuple[Visit, tuple[str, ...]]:
        """Visit one web address and tell each step: what was asked, what came, what was concluded."""
        traces: dict[str, tuple[str, ...]] = {}
        crew = self._crew(traces)
        base, _, fragment = url.partition("#")
        visits = list(crew.run([VisitRequest(base, (fragment,) if fragment else ())], _never))
        return visits[0], traces.get(base, ())

    def _crew(self, traces: dict[str, tuple[str, ...]] | None = None) -> "_Crew":
        crew = _Crew(self._options, self._clock, self._transport, self._hosts, self._probes, traces)
        self._crews = [*(former for former in self._crews if former.at_work), crew]
        return crew


class _Crew:
    """The threads of one `visit_all` and what they share."""

    def __init__(
        self,
        options: VisitOptions,
        clock: Clock,
        transport: Transport,
        hosts: Hosts,
        probes: Probes,
        traces: dict[str, tuple[str, ...]] | None = None,
    ) -> None:
        self._options = options
        self._clock = clock
        self._transport = transport
        self._hosts = hosts
        self._probes = probes
        self._traces = traces
        pace = Pace(
            parallel=options.per_host_parallel, interval=options.per_host_interval, burst=options.per_host_burst
        )
        self._scheduler: Scheduler[_Job] = Scheduler(pace, clock)
        self._done: SimpleQueue[Visit] = SimpleQueue()
        self._threads: list[Thread] = []

    @property
    def at_work(self) -> bool:
        """Whether threads may still be visiting."""
        return bool(self._threads)

    def end(self) -> None:
        """Begin no more visits and wait for those under way."""
        self._scheduler.stop()
        for thread in self._threads:
            thread.join()
        self._threads.clear()

    def run(self, requests: list[VisitRequest], cancelled: Cancelled) -> Iterator[Visit]:
        left = len(requests)
        for request in requests:
            first = Visiting(request, self._options, self._clock.now).first_address
            self._scheduler.add(host_of(first), _Job(request))
        size = min(self._options.parallel, len(requests))
        self._threads = [Thread(target=self._work, name=f"links-{number}", daemon=True) for number in range(size)]
        for thread in self._threads:
            thread.start()
        try:
            while left and not cancelled():
                try:
                    visit = self._next(left)
                except Empty:
                    continue
                left -= 1
                yield visit
        finally:
            # Where the caller broke off this may be the garbage collector, in any thread, even inside `threading`
            # itself: it waits for nobody. `LinkChecker.close` does.
            self._scheduler.abandon()
        self.end()
        # Visits that ended while the crew was being stopped are visits, too.
        while left:
            try:
                yield self._done.get_nowait()
            except Empty:
                return
            left -= 1

    def _next(self, left: int) -> Visit:
        """The next visit that has ended.

        While there are many to come they are gathered every few milliseconds: to be woken for each costs the threads that
        visit as much as their own work.

        Raises:
            Empty: none has ended for a while.
        """
        if left <= len(self._threads):
            return self._done.get(timeout=_POLL)
        if self._done.empty():
            time.sleep(_GATHER)
        return self._done.get_nowait()

    # -- in the threads ------------------------------------------------------------------------------------------------

    def _work(self) -> None:
        while (taken := self._scheduler.take()) is not None:
            host, job = taken
            try:
                self._advance(host, job)
            except Exception as error:  # noqa: BLE001 - one link never stops the rest, whatever is wrong with us
                self._fail(job, error)
            finally:
                if host is not None:
                    self._scheduler.release(host)

    def _advance(self, host: str | None, job: _Job) -> None:
        """Take the job on: at most one request, which the host's pace has allowed; then put it back or end it."""
        asked = False
        while True:
            if job.ask is not None:
                reply = self._hosts.remembered(job.ask.url)
                if reply is None:
                    if asked or host != host_of(job.ask.url) or (job.steps is None):
                        self._put(job, job.ask)
                        return
                    reply = self._fetch(job.ask)
                    asked = True
                job.message, job.ask = reply, None
            step = self._step(job)
            if step is None:
                return
            if isinstance(step, Ask):
                job.ask = step
                must_wait = step.delay > 0 or asked or host != host_of(step.url)
                if must_wait and self._hosts.remembered(step.url) is None:
                    self._put(job, step)
                    return
            elif not self._probe(job, step):
                return

    def _step(self, job: _Job) -> Ask | ProbeWanted | None:
        """Send the job its message: the next question, or None when it has ended."""
        if job.steps is None:
            job.visiting = Visiting(job.request, self._options, self._clock.now)
            job.steps = job.visiting.steps()
        message, job.message = job.message, None
        try:
            step: Ask | ProbeWanted = job.steps.send(message)
        except StopIteration as end:
            self._end(job, end.value)
            return None
        return step

    def _fetch(self, ask: Ask) -> Reply:
        try:
            reply = self._transport.fetch(ask)
        except Exception as error:  # noqa: BLE001 - see _work
            _log.warning("links.fetch.failed", extra={"host": host_of(ask.url), "error": type(error).__name__})
            return Reply(fault=Fault.INTERNAL, detail=f"internal: {type(error).__name__}")
        seconds, changed = self._hosts.learn(ask.url, reply)
        host = host_of(ask.url)
        if seconds > 0:
            self._scheduler.pause(host, seconds)
        if changed:
            _log.info("links.host.left_alone", extra={"host": host, "why": str(reply.fault or reply.status)})
            self._scheduler.sweep(host, lambda job: self._hosts.remembered(self._address(job)) is not None)
        return reply

    def _address(self, job: _Job) -> str:
        if job.ask is not None:
            return job.ask.url
        return Visiting(job.request, self._options, self._clock.now).first_address

    def _put(self, job: _Job, ask: Ask) -> None:
        self._scheduler.put(host_of(ask.url), job, delay=ask.delay)

    def _probe(self, job: _Job, step: ProbeWanted) -> bool:
        """See to the probe that the job wants; whether its answer is there already."""
        known, answer = self._probes.ask(step.url, job)
        if known == "known":
            job.message = answer
            return True
        if known == "first":
            parts = urlsplit(step.url)
            url = f"{parts.scheme}://{parts.netloc}/{secrets.token_hex(8)}/{secrets.token_hex(6)}"
            probe = _Job(VisitRequest(url), probe_steps(url, self._options, self._clock.now), is_probe=True)
            self._scheduler.add(host_of(url), probe, first=True)
        return False

    def _end(self, job: _Job, value: Visit | Answer) -> None:
        if isinstance(value, Visit):
            if self._traces is not None and job.visiting is not None:
                self._traces[job.request.url] = tuple(job.visiting.trace)
            self._done.put(value)
        else:
            self._tell_probe(job, value)
        self._scheduler.finished()

    def _tell_probe(self, job: _Job, answer: Answer | None) -> None:
        for waiter in self._probes.tell(job.request.url, answer):
            if isinstance(waiter, _Job):
                waiter.message = answer
                self._scheduler.put_free(waiter)

    def _fail(self, job: _Job, error: Exception) -> None:
        name = type(error).__name__
        _log.warning("links.visit.failed", extra={"host": host_of(job.request.url), "error": name})
        if job.is_probe:
            self._tell_probe(job, None)
        else:
            reason = Reason.BAD_RESPONSE
            self._done.put(
                Visit(
                    url=job.request.url,
                    at=self._clock.now(),
                    verdict=VERDICT_OF[reason],
                    reason=reason,
                    evidence=f"internal: {name}",
                )
            )
        self._scheduler.finished()
