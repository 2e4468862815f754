"""The engine: many visits at once, politely, each distinct address once a run."""

import logging
import random
import secrets
import time
from collections.abc import Generator, Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass, replace
from functools import partial
from queue import Empty, SimpleQueue
from threading import Thread
from types import TracebackType
from typing import Any, Self
from urllib.parse import urlsplit

from course_sync.clock import Clock
from course_sync.links.body import unpack
from course_sync.links.exchange import Answer, Ask, Fault, MailWanted, ProbeWanted, Reply, RobotsWanted
from course_sync.links.guard import Resolve, system_resolve
from course_sync.links.hosts import AskedOnce, Hosts, host_of
from course_sync.links.hub import Hub, waiting_apart
from course_sync.links.maildomain import MailDomains
from course_sync.links.options import Cancelled, VisitOptions, VisitRequest
from course_sync.links.pace import Pace
from course_sync.links.robots import RobotsRules
from course_sync.links.scheduler import Scheduler
from course_sync.links.transport import Transport
from course_sync.links.unvisited import judge_without_visit, mail_domains, refused_address
from course_sync.links.visiting import Step, Visiting, first_address, mail_steps, probe_steps, robots_steps
from course_sync.model.links import GOOD, VERDICT_OF, LinkKind, Reason, Visit

_log = logging.getLogger(__name__)
_POLL = 0.2
_TICK = 0.05  # seconds of real time: how often is looked whether to stop, and whether the clock stands
_GRACE = 5.0  # seconds that visits under way are given to end when the run is to stop; silent hosts are not waited for
_NEVER = float("inf")
_GATHERING = 1.0  # seconds: the most that a visit waits for others to be handed on with them


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
        """Wait a few seconds for the visits under way, break off the rest and close all connections."""
        for crew in self._crews:
            crew.end()
        self._crews.clear()
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
        if self._options.per_host_most:
            waiting = _within_bounds(waiting, self._options)
        if waiting:
            yield from self._crew().run(waiting, self._cancelled, most)

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
        [[visit]] = crew.run([VisitRequest(base, (fragment,) if fragment else ())], _never)
        return visit, traces.get(base, ())

    def _crew(self, traces: dict[str, tuple[str, ...]] | None = None) -> "_Crew":
        crew = _Crew(self, traces)
        self._crews = [*(former for former in self._crews if former.at_work), crew]
        return crew


class _Crew:
    """The thread of one `visit_all`, its hub, and what is known in it."""

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
        self._done: SimpleQueue[list[Visit]] = SimpleQueue()
        self._gathered: list[Visit] = []
        self._gathered_since = 0.0
        self._most = 1
        self._thread: Thread | None = None

    @property
    def at_work(self) -> bool:
        """Whether visits may still be under way."""
        return self._thread is not None

    def end(self) -> None:
        """Begin no more visits, and give those under way a few seconds."""
        self._scheduler.stop()
        if self._thread is not None:
            self._thread.join()
            self._thread = None

    def run(self, requests: list[VisitRequest], cancelled: Cancelled, most: int = 1) -> Iterator[list[Visit]]:
        left, self._most = len(requests), most
        requests.reverse()
        while requests:  # of 100,000 no second list is kept
            request = requests.pop()
            if request.kind is LinkKind.MAIL or refused_address(request.url, self._options):
                self._scheduler.add_free(_Job(request))  # no host is asked, so none holds it up
            else:
                self._scheduler.add(host_of(first_address(request, self._options)), _Job(request))
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
            self._scheduler.stop()
        self.end()
        with suppress(Empty):  # visits that ended while the crew was being stopped are visits, too
            while True:
                yield self._done.get_nowait()

    # -- in the thread -------------------------------------------------------------------------------------------------

    def _work(self) -> None:
        hub, until = Hub(), _NEVER
        try:
            while (hub.busy or not self._scheduler.is_over) and time.monotonic() < until:
                self._turn(hub)
                if self._gathered and time.monotonic() - self._gathered_since > _GATHERING:
                    self._hand_on()
                if self._scheduler.is_over and until == _NEVER:
                    until = time.monotonic() + _GRACE
        finally:
            hub.close()
            self._hand_on()

    def _hand_on(self) -> None:
        """Give the visits gathered to who waits for them. One by one, each would cost a change of threads."""
        if self._gathered:
            some, self._gathered = self._gathered, []
            self._done.put(some)

    def _told(self, visit: Visit) -> None:
        if not self._gathered:
            self._gathered_since = time.monotonic()
        self._gathered.append(visit)
        if len(self._gathered) >= self._most:
            self._hand_on()

    def _turn(self, hub: Hub) -> None:
        """Begin what is due, as far as there is room; then wait for what is under way, or for what is due next.

        Waiting takes real time, but what is due is read from the clock; one that stands (tests, the demo) is moved on by
        the waiting.
        """
        wait = _NEVER
        while hub.busy < self._options.parallel:
            taken = self._scheduler.take()
            if isinstance(taken, float):
                wait = taken
                break
            hub.spawn(partial(self._converse, *taken))
        before = self._clock.now()
        went_on = hub.turn(min(wait, _TICK))
        if not went_on and wait < _NEVER and self._clock.now() == before:
            self._clock.sleep(wait)

    def _converse(self, host: str | None, job: _Job) -> None:
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
                job.message = waiting_apart(partial(self._mail.look, step.domain))
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
        except Exception as error:  # noqa: BLE001 - see _converse
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
        return first_address(job.request, self._options)

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
            self._scheduler.hold(host_of(url))
            self._scheduler.add(host_of(url), asking, first=True)
        return False

    def _end(self, job: _Job, value: Any) -> None:
        if job.answers is not None:
            self._tell(job, value)
        else:
            if self._traces is not None and job.visiting is not None:
                self._traces[job.request.url] = tuple(job.visiting.trace)
            self._told(value)
        self._scheduler.finished()

    def _tell(self, job: _Job, answer: Any) -> None:
        self._scheduler.let_go(host_of(job.request.url))
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
            self._told(
                Visit(
                    url=job.request.url,
                    at=self._clock.now(),
                    verdict=VERDICT_OF[reason],
                    reason=reason,
                    evidence=f"internal: {name}",
                )
            )
        self._scheduler.finished()
