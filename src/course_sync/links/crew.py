"""Many visits in one thread, politely: which questions are put when, to whom, and who is told the answers."""

import logging
import secrets
from collections.abc import Callable, Generator
from dataclasses import dataclass
from functools import partial
from typing import Any, Protocol
from urllib.parse import urlsplit

from course_sync.clock import Clock
from course_sync.links.exchange import Answer, Ask, Fault, MailWanted, ProbeWanted, Reply, RobotsWanted
from course_sync.links.hosts import AskedOnce, Hosts
from course_sync.links.hub import Hub, waiting_apart
from course_sync.links.maildomain import MailDomains
from course_sync.links.naming import host_of
from course_sync.links.options import VisitOptions, VisitRequest
from course_sync.links.pace import Pace
from course_sync.links.refused import refused_address
from course_sync.links.robots import RobotsRules
from course_sync.links.scheduler import Scheduler
from course_sync.links.special import first_address
from course_sync.links.transport import Transport
from course_sync.links.visiting import (
    Message,
    Step,
    Visiting,
    mail_steps,
    one_step,
    probe_steps,
    robots_steps,
)
from course_sync.model.links import VERDICT_OF, LinkKind, Reason, Visit

_log = logging.getLogger(__name__)
_TICK = 0.05  # seconds of real time: how often is looked whether to stop, and whether the clock stands
_NEVER = float("inf")


class Elsewhere(Protocol):
    """Where hosts are asked that are not ours to ask: each host's pace, rules and connections are in one place."""

    def is_ours(self, host: str) -> bool:
        """Whether we ask this host ourselves."""

    def ask(
        self, step: Ask | ProbeWanted | RobotsWanted, tell: Callable[[Message], None], ours: Callable[[], None]
    ) -> None:
        """Have it asked. Later, outside all conversations that visit, `tell` is called with the answer; or `ours` where
        nobody asks that host yet, and it is ours from now on.
        """


class Knowledge:
    """What is learned in a run, and the way out to the web: of the hosts, of name servers, of certificates."""

    def __init__(self, options: VisitOptions, clock: Clock, transport: Transport) -> None:
        self.transport = transport
        self.hosts = Hosts(options, clock.now)
        self.probes: AskedOnce[Answer | None] = AskedOnce()
        self.robots: AskedOnce[RobotsRules] = AskedOnce()
        self.mail = MailDomains(options.name_servers)


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
    tell: Callable[[Any], None] | None = None
    """Who is told its result, for a question from elsewhere."""


class Crew:
    """Visits on their way; for one thread, but for `stop`.

    Args:
        knowledge: shared by the crews of one run, one after the other.
        tell: called with each visit as it ends.
        traces: filled with what each visit did, by address, where wanted.
        elsewhere: who asks the hosts that are not ours; None where all are.
    """

    def __init__(
        self,
        options: VisitOptions,
        clock: Clock,
        knowledge: Knowledge,
        tell: Callable[[Visit], None],
        *,
        traces: dict[str, tuple[str, ...]] | None = None,
        elsewhere: Elsewhere | None = None,
    ) -> None:
        self._options = options
        self._clock = clock
        self._transport = knowledge.transport
        self._hosts = knowledge.hosts
        self._probes = knowledge.probes
        self._robots = knowledge.robots
        self._mail = knowledge.mail
        self._tell_visit = tell
        self._traces = traces
        self._elsewhere = elsewhere
        self._under_way = 0
        pace = Pace(
            parallel=options.per_host_parallel, interval=options.per_host_interval, burst=options.per_host_burst
        )
        # What waits is a request alone, and becomes a job in its turn: of 50,000 that saves 6 MB.
        self._scheduler: Scheduler[_Job | VisitRequest] = Scheduler(pace, clock)

    def add(self, request: VisitRequest) -> None:
        """One more to be visited."""
        if request.kind is LinkKind.MAIL or refused_address(request.url, self._options):
            self._scheduler.add_free(request)  # no host is asked, so none holds it up
        else:
            self._scheduler.add(host_of(first_address(request, self._options)), request)

    def answer(self, step: Ask | ProbeWanted | RobotsWanted, tell: Callable[[Message], None]) -> None:
        """Put a question from elsewhere to a host of ours, when its pace allows; `tell` is called with the answer."""
        self._scheduler.add_free(_Job(VisitRequest(step.url), one_step(step), tell=tell))

    def stop(self) -> None:
        """Begin no more; from any thread, at any moment."""
        self._scheduler.stop()

    @property
    def is_over(self) -> bool:
        """Whether nothing is under way, and nothing more will begin."""
        return not self._under_way and self._scheduler.is_over

    @property
    def begins_no_more(self) -> bool:
        """Whether all that is left is under way already."""
        return self._scheduler.is_over

    def turn(self, hub: Hub, most: float = _TICK) -> None:
        """Begin what is due, as far as there is room; then wait for what is under way, or for what is due next.

        Waiting takes real time, but what is due is read from the clock; one that stands (tests, the demo) is moved on by
        the waiting.

        Args:
            most: seconds that it waits at most.
        """
        wait = _NEVER
        while self._under_way < self._options.parallel:
            taken = self._scheduler.take()
            if isinstance(taken, float):
                wait = taken
                break
            self._under_way += 1
            hub.spawn(partial(self._converse, *taken))
        before = self._clock.now()
        went_on = hub.turn(min(wait, most))
        if not went_on and wait < _NEVER and self._clock.now() == before:
            self._clock.sleep(wait)

    def _converse(self, host: str | None, taken: _Job | VisitRequest) -> None:
        asked, job = True, _Job(taken) if isinstance(taken, VisitRequest) else taken
        try:
            asked = self._advance(host, job)
        except Exception as error:  # noqa: BLE001 - one link never stops the rest, whatever is wrong with us
            self._fail(job, error)
        finally:
            self._under_way -= 1
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

    def _address(self, job: _Job | VisitRequest) -> str:
        if isinstance(job, VisitRequest):
            return first_address(job, self._options)
        return job.ask.url if job.ask is not None else first_address(job.request, self._options)

    def _put(self, job: _Job, ask: Ask) -> None:
        host = host_of(ask.url)
        if self._elsewhere is None or self._elsewhere.is_ours(host):
            self._scheduler.put(host, job, delay=ask.delay)
        else:
            self._elsewhere.ask(ask, partial(self._told_elsewhere, job), partial(self._put, job, ask))

    def _told_elsewhere(self, job: _Job, message: Message) -> None:
        job.message, job.ask = message, None
        self._scheduler.put_free(job)

    def _ask_once(self, job: _Job, step: ProbeWanted | RobotsWanted) -> bool:
        """See to what the job wants to know of a host as a whole; whether the answer is there already."""
        answers: AskedOnce[Any] = self._robots if isinstance(step, RobotsWanted) else self._probes
        known, answer = answers.ask(step.url, job)
        if known == "known":
            job.message = answer
            return True
        if known == "first" and self._elsewhere is not None and not self._elsewhere.is_ours(host_of(step.url)):
            self._elsewhere.ask(
                step, partial(self._tell, answers, step.url), partial(self._ask_host, answers, step.url)
            )
        elif known == "first":
            self._ask_host(answers, step.url)
        return False

    def _ask_host(self, answers: AskedOnce[Any], url: str) -> None:
        """Have the host asked what all its visits want to know; they wait meanwhile."""
        parts = urlsplit(url)
        site = f"{parts.scheme}://{parts.netloc.rpartition('@')[2]}"
        if answers is self._robots:
            url = f"{site}/robots.txt"
            asking = _Job(VisitRequest(url), robots_steps(url, self._options), answers=answers)
        else:
            url = f"{site}/{secrets.token_hex(8)}/{secrets.token_hex(6)}"
            asking = _Job(VisitRequest(url), probe_steps(url, self._options, self._clock.now), answers=answers)
        self._scheduler.hold(host_of(url))
        self._scheduler.add(host_of(url), asking, first=True)

    def _end(self, job: _Job, value: Any) -> None:
        if job.tell is not None:
            job.tell(value)
        elif job.answers is not None:
            self._answered(job, value)
        else:
            if self._traces is not None and job.visiting is not None:
                self._traces[job.request.url] = tuple(job.visiting.trace)
            self._tell_visit(value)
        self._scheduler.finished()

    def _answered(self, job: _Job, answer: Any) -> None:
        self._scheduler.let_go(host_of(job.request.url))
        if job.answers is not None:
            self._tell(job.answers, job.request.url, answer)

    def _tell(self, answers: AskedOnce[Any], url: str, answer: Any) -> None:
        for waiter in answers.tell(url, answer):
            if isinstance(waiter, _Job):
                waiter.message = answer
                self._scheduler.put_free(waiter)

    def _fail(self, job: _Job, error: Exception) -> None:
        name = type(error).__name__
        _log.warning("links.visit.failed", extra={"host": host_of(job.request.url), "error": name})
        if job.tell is not None:
            job.tell(Reply(fault=Fault.INTERNAL, detail=f"internal: {name}"))
        elif job.answers is not None:
            self._answered(job, None)
        else:
            reason = Reason.BAD_RESPONSE
            self._tell_visit(
                Visit(
                    url=job.request.url,
                    at=self._clock.now(),
                    verdict=VERDICT_OF[reason],
                    reason=reason,
                    evidence=f"internal: {name}",
                )
            )
        self._scheduler.finished()
