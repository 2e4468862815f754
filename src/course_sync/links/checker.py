"""The way into the engine: many visits at once, politely, each distinct address once a run.

What makes visits is loaded by the process that makes them: where they are shared out, this one does not, which saves it 14 MB.
"""

import ipaddress
import logging
import random
import ssl
from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import cached_property
from types import TracebackType
from typing import TYPE_CHECKING, Self, TypeVar

from course_sync.clock import Clock, SystemClock
from course_sync.links.naming import Resolve, host_of, system_resolve
from course_sync.links.options import Cancelled, VisitOptions, VisitRequest
from course_sync.links.processes import LEAST_SHARE, Processes
from course_sync.links.special import first_address
from course_sync.links.unvisited import judge_without_visit, mail_domains
from course_sync.model.links import GOOD, LinkKind, Visit

if TYPE_CHECKING:
    from course_sync.links.crew import Knowledge
    from course_sync.links.exchange import Reply
    from course_sync.links.onethread import OneThread

Workers = TypeVar("Workers", "OneThread", Processes)
_log = logging.getLogger(__name__)


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


def _require_usable(options: VisitOptions) -> None:
    """What an administrator may have written wrong is found out before the work."""
    for network in options.allowed_networks:
        ipaddress.ip_network(network, strict=False)
    if options.ca_bundle:
        ssl.create_default_context(cafile=options.ca_bundle)


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
        self._resolve = resolve
        _require_usable(options)
        # Only the machine's own clock and names are the same in another process.
        alone = not isinstance(clock, SystemClock) or resolve is not system_resolve
        self._most_processes = 1 if alone else options.processes
        self._at_work: list[OneThread | Processes] = []

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
        if "_knowledge" in vars(self):
            self._knowledge.transport.close()

    @cached_property
    def _knowledge(self) -> "Knowledge":
        from course_sync.links.crew import Knowledge
        from course_sync.links.transport import Transport

        return Knowledge(self._options, self._clock, Transport(self._options, self._resolve))

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
            yield from self._here().run(waiting, self._cancelled, most)

    def _looks_up(self, request: VisitRequest, told: Visit) -> bool:
        """Whether a mail address that could be one is to be asked about; behind a proxy names may not be known to us."""
        may = self._options.mail_domains and not self._options.proxy
        return may and told.verdict in GOOD and bool(mail_domains(request.url)) and request.kind is LinkKind.MAIL

    def ask(self, url: str, bound: int) -> "Reply":
        """One GET request to an interface, outside all visits; guarded as they are, redirects not followed; never raises.

        Args:
            bound: bytes of the answer's body, whatever its type is.
        """
        from course_sync.links.body import unpack
        from course_sync.links.exchange import Ask

        reply = self._knowledge.transport.fetch(
            Ask(url, any_type=True, bound=bound, budget=self._options.visit_deadline)
        )
        body, more = unpack(reply.body, reply.headers.get("content-encoding", ""), bound)
        return replace(reply, body=body[:bound], truncated=reply.truncated or more or len(body) > bound)

    def visit(self, url: str) -> Visit:
        """Visit one web address."""
        return self.explain(url)[0]

    def explain(self, url: str) -> tuple[Visit, tuple[str, ...]]:
        """Visit one web address and tell each step: what was asked, what came, what was concluded."""
        traces: dict[str, tuple[str, ...]] = {}
        base, _, fragment = url.partition("#")
        [[visit]] = self._here(traces).run([VisitRequest(base, (fragment,) if fragment else ())], _never)
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

    def _here(self, traces: dict[str, tuple[str, ...]] | None = None) -> "OneThread":
        from course_sync.links.onethread import OneThread

        return self._begun(OneThread(self._options, self._clock, self._knowledge, traces))

    def _begun(self, one: Workers) -> Workers:
        self._at_work = [*(former for former in self._at_work if former.at_work), one]
        return one
