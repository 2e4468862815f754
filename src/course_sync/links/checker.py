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
from course_sync.links.body import unpack
from course_sync.links.exchange import Answer, Ask, Fault, MailWanted, ProbeWanted, Reply, RobotsWanted
from course_sync.links.guard import Resolve, system_resolve
from course_sync.links.heap import share_heap
from course_sync.links.hosts import AskedOnce, Hosts, host_of
from course_sync.links.maildomain import MailDomains
from course_sync.links.options import Cancelled, VisitOptions, VisitRequest
from course_sync.links.pace import Pace
from course_sync.links.robots import RobotsRules
from course_sync.links.scheduler import Scheduler
from course_sync.links.transport import Transport
from course_sync.links.unvisited import judge_without_visit, mail_domains, refused_address
from course_sync.links.visiting import Step, Visiting, mail_steps, probe_steps, robots_steps
from course_sync.model.links import GOOD, VERDICT_OF, LinkKind, Reason, Visit

_log = logging.getLogger(__name__)
_POLL = 0.2
_GATHER = 0.01


def _never() -> bool:
    return False


@dataclass(slots=True, eq=False)
class _Job:
    """A visit, or a question to a host as a whole, under way. `message`: what its generator is to be sent next."""

    request: VisitRequest
    steps: Generator[Any, Any, Any] | None = None
    visiting: Visiting | None = None
    ask: Ask | None = None
    message: Any = None
    answers: AskedOnce[Any] | None = None
    """Where its result is kept, for a question to a host as a whole."""


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
        self._probes: AskedOnce[Answer | None] = AskedOnce()
        self._robots: AskedOnce[RobotsRules] = AskedOnce()
        self._mail = MailDomains(options.name_servers)
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
            if told is not None and self._looks_up(request, told):
                waiting.append(request)
            elif told is not None:
                yield told
            else:
                waiting.append(request)
        merged.clear()
        if waiting:
            yield from self._crew().run(waiting, self._cancelled)

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
        crew = self._crew(traces)
        base, _, fragment = url.partition("#")
        visits = list(crew.run([VisitRequest(base, (fragment,) if fragment else ())], _never))
        return visits[0], traces.get(base, ())

    def _crew(self, traces: dict[str, tuple[str, ...]] | None = None) -> "_Crew":
        crew = _Crew(self, traces)
        self._crews = [*(former for former in self._crews if former.at_work), crew]
        return crew


class _Crew:
    """The threads of one `visit_all` and what they share."""

    def __init__(self, checker: LinkChecker, traces: dict[str, tuple[str, ...]] | None = None) -> None:
        options, clock = checker._options, checker._clock  # noqa: SLF001 - one room, one idea
        self._options = options
        self._clock = clock
        self._transport = checker._transport  # noqa: SLF001
        self._hosts = checker._hosts  # noqa: SLF001
        self._probes = checker._probes  # noqa: SLF001
        self._robots = checker._robots  # noqa: SLF001
        self._mail = checker._mail  # noqa: SLF001
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
            if request.kind is LinkKind.MAIL or refused_address(request.url, self._options):
                self._scheduler.add_free(_Job(request))  # no host is asked, so none holds it up
            else:
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
            asked = True
            try:
                asked = self._advance(host, job)
            except Exception as error:  # noqa: BLE001 - one link never stops the rest, whatever is wrong with us
                self._fail(job, error)
            finally:
                if host is not None:
                    self._scheduler.release(host, asked=asked)

    def _advance(self, host: str | None, job: _Job) -> bool:
        """Take the job on: at most one request, which the host's pace has allowed; then put it back or end it.

        Whether it made one.
        """
        asked = False
        while True:
            if job.ask is not None:
                reply = self._hosts.remembered(job.ask.url)
                if reply is None:
                    if asked or host != host_of(job.ask.url) or (job.steps is None):
                        self._put(job, job.ask)
                        return asked
                    reply = self._fetch(job.ask)
                    asked = True
                job.message, job.ask = reply, None
            step = self._step(job)
            if step is None:
                return asked
            if isinstance(step, Ask):
                job.ask = step
                must_wait = step.delay > 0 or asked or host != host_of(step.url)
                if must_wait and self._hosts.remembered(step.url) is None:
                    self._put(job, step)
                    return asked
            elif isinstance(step, MailWanted):
                job.message = self._mail.look(step.domain)
            elif not self._ask_once(job, step):
                return asked

    def _step(self, job: _Job) -> Step | None:
        """Send the job its message: the next question, or None when it has ended."""
        if job.steps is None and job.request.kind is LinkKind.MAIL:
            job.steps = mail_steps(job.request, self._clock.now)
        elif job.steps is None:
            job.visiting = Visiting(job.request, self._options, self._clock.now)
            job.steps = job.visiting.steps()
        message, job.message = job.message, None
        try:
            step: Step = job.steps.send(message)
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

    def _ask_once(self, job: _Job, step: ProbeWanted | RobotsWanted) -> bool:
        """See to what the job wants to know of a host as a whole; whether the answer is there already."""
        answers: AskedOnce[Any] = self._robots if isinstance(step, RobotsWanted) else self._probes
        known, answer = answers.ask(step.url, job)
        if known == "known":
            job.message = answer
            return True
        if known == "first":
            parts = urlsplit(step.url)
            site = f"{parts.scheme}://{parts.netloc.rpartition('@')[2]}"
            if answers is self._robots:
                url = f"{site}/robots.txt"
                asking = _Job(VisitRequest(url), robots_steps(url, self._options), answers=answers)
            else:
                url = f"{site}/{secrets.token_hex(8)}/{secrets.token_hex(6)}"
                asking = _Job(VisitRequest(url), probe_steps(url, self._options, self._clock.now), answers=answers)
            self._scheduler.add(host_of(url), asking, first=True)
        return False

    def _end(self, job: _Job, value: Any) -> None:
        if job.answers is not None:
            self._tell(job, value)
        else:
            if self._traces is not None and job.visiting is not None:
                self._traces[job.request.url] = tuple(job.visiting.trace)
            self._done.put(value)
        self._scheduler.finished()

    def _tell(self, job: _Job, answer: Any) -> None:
        for waiter in job.answers.tell(job.request.url, answer) if job.answers is not None else ():
            if isinstance(waiter, _Job):
                waiter.message = answer
                self._scheduler.put_free(waiter)

    def _fail(self, job: _Job, error: Exception) -> None:
        name = type(error).__name__
        _log.warning("links.visit.failed", extra={"host": host_of(job.request.url), "error": name})
        if job.answers is not None:
            self._tell(job, None)
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
