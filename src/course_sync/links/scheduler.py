"""Which job is next: fair over hosts, within each host's pace. Nobody waits here; no host holds up another."""

import heapq
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Generic, TypeVar

from course_sync.clock import Clock
from course_sync.links.pace import Pace

Job = TypeVar("Job")
_NEVER = float("inf")


class Elapsed:
    """Seconds since the beginning by a clock; it never runs backwards, whatever the clock does."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._last = clock.now()
        self._seconds = 0.0

    def now(self) -> float:
        now = self._clock.now()
        self._seconds += max(0.0, (now - self._last).total_seconds())
        self._last = now
        return self._seconds


@dataclass(slots=True)
class _Queue(Generic[Job]):
    """The jobs of one host.

    Attributes:
        begun: go first, held or not.
        fresh: jobs that have not begun.
        later: begun ones that wait for a moment.
        held: so many answers must come before a fresh one begins.
        entry: the time under which the host stands in the heap of hosts.
    """

    begun: deque[Job] = field(default_factory=deque)
    fresh: deque[Job] = field(default_factory=deque)
    later: list[tuple[float, int, Job]] = field(default_factory=list)
    held: int = 0
    entry: float = _NEVER

    def next_at(self, now: float) -> float:
        if self.begun or (self.fresh and not self.held):
            return now
        return self.later[0][0] if self.later else _NEVER


class Scheduler(Generic[Job]):
    """Jobs in, jobs out; for one thread, but for `stop`.

    Each job counts as unfinished from `add` to `finished`, wherever it is in between.
    """

    def __init__(self, pace: Pace, clock: Clock) -> None:
        self._pace = pace
        self._elapsed = Elapsed(clock)
        self._queues: dict[str, _Queue[Job]] = {}
        self._heap: list[tuple[float, int, str]] = []
        self._free: deque[Job] = deque()
        self._unfinished = 0
        self._serial = 0
        self._stopped = False

    def add(self, host: str, job: Job, *, first: bool = False) -> None:
        """A new job for a host, behind its others; or before them, even while those are held."""
        self._unfinished += 1
        queue = self._queue(host)
        (queue.begun if first else queue.fresh).append(job)
        self._enter(host)

    def hold(self, host: str) -> None:
        """Let no job of the host begin until `let_go`: what they all want to know of it is being asked."""
        self._queue(host).held += 1
        self._enter(host)

    def let_go(self, host: str) -> None:
        """The answer has come."""
        self._queue(host).held -= 1
        self._enter(host)

    def add_free(self, job: Job) -> None:
        """A new job that asks no host: nobody's pace holds it."""
        self._unfinished += 1
        self._free.append(job)

    def put(self, host: str, job: Job, *, delay: float = 0.0) -> None:
        """A job goes on, at the earliest after `delay` seconds, before jobs that have not begun."""
        queue = self._queue(host)
        if delay > 0:
            self._serial += 1
            heapq.heappush(queue.later, (self._elapsed.now() + delay, self._serial, job))
        else:
            queue.begun.append(job)
        self._enter(host)

    def put_free(self, job: Job) -> None:
        """A job goes on without asking any host."""
        self._free.append(job)

    def take(self) -> tuple[str | None, Job] | float:
        """A job that is due, and the host whose pace it takes up (None for a free one); or the seconds until one is.

        Infinity while all wait for those under way, and where nothing is left to be done. `release` must follow for a host.
        """
        if self._stopped:
            return _NEVER
        if self._free:
            return None, self._free.popleft()
        now = self._elapsed.now()
        found = self._due_host(now)
        return (found, self._start(found, now)) if isinstance(found, str) else found

    @property
    def is_over(self) -> bool:
        """Whether all jobs are finished, or no more are given out."""
        return self._stopped or not self._unfinished

    def release(self, host: str, *, asked: bool = True) -> None:
        """The request that was taken up for the host has ended, or was not `asked` after all."""
        self._pace.finish(host, asked=asked)
        self._enter(host)

    def finished(self) -> None:
        """A job is done for good."""
        self._unfinished -= 1

    def pause(self, host: str, seconds: float) -> None:
        """Leave the host alone for so long."""
        self._pace.pause(host, self._elapsed.now() + seconds)
        self._enter(host)

    def sweep(self, host: str, is_free: Callable[[Job], bool]) -> None:
        """Jobs of the host that need ask nobody any more (it is put off, or given up) go ahead at once."""
        queue = self._queue(host)
        for jobs in (queue.begun, queue.fresh):
            kept = [job for job in jobs if not is_free(job)]
            self._free.extend(job for job in jobs if is_free(job))
            jobs.clear()
            jobs.extend(kept)
        self._free.extend(job for _, _, job in queue.later if is_free(job))
        queue.later = [item for item in queue.later if not is_free(item[2])]
        heapq.heapify(queue.later)
        self._enter(host)

    def stop(self) -> None:
        """Give out no more jobs. Takes no lock: the garbage collector may call it, in any thread."""
        self._stopped = True

    def _queue(self, host: str) -> _Queue[Job]:
        queue = self._queues.get(host)
        if queue is None:
            queue = self._queues[host] = _Queue()
        return queue

    def _enter(self, host: str, now: float | None = None) -> None:
        """Put the host into the heap under the time at which it has something to do; an older entry is void."""
        queue = self._queue(host)
        now = self._elapsed.now() if now is None else now
        at = max(queue.next_at(now), self._pace.due(host, now))
        if at == queue.entry:
            return
        queue.entry = at
        if at < _NEVER:
            self._serial += 1
            heapq.heappush(self._heap, (at, self._serial, host))

    def _due_host(self, now: float) -> str | float:
        """A host that is due, or the seconds until one is."""
        while self._heap:
            at, _, host = self._heap[0]
            if self._queues[host].entry != at:
                heapq.heappop(self._heap)
            elif at > now:
                return at - now
            else:
                return host
        return _NEVER

    def _start(self, host: str, now: float) -> Job:
        heapq.heappop(self._heap)
        queue = self._queues[host]
        queue.entry = _NEVER
        while queue.later and queue.later[0][0] <= now:
            queue.begun.append(heapq.heappop(queue.later)[2])
        job = queue.begun.popleft() if queue.begun else queue.fresh.popleft()
        self._pace.start(host, now)
        self._enter(host, now)
        return job
