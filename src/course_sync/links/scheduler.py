"""Which job is next: fair over hosts, within each host's pace. Workers wait here; no host holds up another."""

import heapq
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field
from threading import Condition, Lock
from typing import Generic, TypeVar

from course_sync.clock import Clock
from course_sync.links.pace import Pace

Job = TypeVar("Job")
_TICK = 0.05
_NEVER = float("inf")


class Elapsed:
    """Seconds since the beginning by a clock; it never runs backwards, whatever the clock does."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._last = clock.now()
        self._seconds = 0.0
        self._lock = Lock()

    def now(self) -> float:
        with self._lock:
            now = self._clock.now()
            self._seconds += max(0.0, (now - self._last).total_seconds())
            self._last = now
            return self._seconds


@dataclass(slots=True)
class _Queue(Generic[Job]):
    """The jobs of one host. `entry`: the time under which the host stands in the heap of hosts."""

    ready: deque[Job] = field(default_factory=deque)
    later: list[tuple[float, int, Job]] = field(default_factory=list)
    entry: float = _NEVER

    def next_at(self, now: float) -> float:
        if self.ready:
            return now
        return self.later[0][0] if self.later else _NEVER


class Scheduler(Generic[Job]):
    """Jobs in, jobs out; threads share one.

    Each job counts as unfinished from `add` to `finished`, wherever it is in between. Waiting takes real time, but
    what is due is read from the clock; a clock that stands (tests, the demo) is moved on by the waiting.
    """

    def __init__(self, pace: Pace, clock: Clock) -> None:
        self._pace = pace
        self._clock = clock
        self._elapsed = Elapsed(clock)
        self._lock = Lock()
        self._tick = Condition(self._lock)  # the one worker that watches the time
        self._idle = Condition(self._lock)  # the other workers
        self._watched_until: float | None = None
        self._waiting = 0
        self._queues: dict[str, _Queue[Job]] = {}
        self._heap: list[tuple[float, int, str]] = []
        self._free: deque[Job] = deque()
        self._unfinished = 0
        self._serial = 0
        self._stopped = False

    def add(self, host: str, job: Job, *, first: bool = False) -> None:
        """A new job for a host, behind its others or before them."""
        with self._lock:
            self._unfinished += 1
            ready = self._queue(host).ready
            (ready.appendleft if first else ready.append)(job)
            self._enter(host)
            self._wake()

    def add_free(self, job: Job) -> None:
        """A new job that asks no host: nobody's pace holds it."""
        with self._lock:
            self._unfinished += 1
            self._free.append(job)
            self._wake()

    def put(self, host: str, job: Job, *, delay: float = 0.0) -> None:
        """A job goes on, at the earliest after `delay` seconds, before jobs that have not begun."""
        with self._lock:
            queue = self._queue(host)
            if delay > 0:
                self._serial += 1
                heapq.heappush(queue.later, (self._elapsed.now() + delay, self._serial, job))
            else:
                queue.ready.appendleft(job)
            self._enter(host)
            self._wake()

    def abandon(self) -> None:
        """No more jobs are given out. Unlike `stop` it takes no lock and wakes nobody: the garbage collector may call it."""
        self._stopped = True

    def put_free(self, job: Job) -> None:
        """A job goes on without asking any host."""
        with self._lock:
            self._free.append(job)
            self._wake()

    def take(self) -> tuple[str | None, Job] | None:
        """The next job that is due, and the host whose pace it takes up (None for a free one).

        Waits for it; None when all jobs are finished or the scheduler is stopped. `release` must follow for a host.
        """
        with self._lock:
            while not self._stopped and self._unfinished:
                if self._free:
                    return None, self._free.popleft()
                found = self._due_host()
                if isinstance(found, str):
                    job = self._start(found)
                    self._wake()  # for what else is due, or that somebody watches the time
                    return found, job
                self._wait(found)
            self._idle.notify_all()
            self._tick.notify_all()
            return None

    def release(self, host: str, *, asked: bool = True) -> None:
        """The request that was taken up for the host has ended, or was not `asked` after all."""
        with self._lock:
            self._pace.finish(host, asked=asked)
            self._enter(host)
            self._wake()

    def finished(self) -> None:
        """A job is done for good."""
        with self._lock:
            self._unfinished -= 1
            if not self._unfinished:
                self._idle.notify_all()
                self._tick.notify_all()

    def pause(self, host: str, seconds: float) -> None:
        """Leave the host alone for so long."""
        with self._lock:
            self._pace.pause(host, self._elapsed.now() + seconds)
            self._enter(host)

    def sweep(self, host: str, is_free: Callable[[Job], bool]) -> None:
        """Jobs of the host that need ask nobody any more (it is put off, or given up) go ahead at once."""
        with self._lock:
            queue = self._queue(host)
            kept: deque[Job] = deque()
            for job in queue.ready:
                (self._free if is_free(job) else kept).append(job)
            queue.ready = kept
            self._free.extend(job for _, _, job in queue.later if is_free(job))
            queue.later = [item for item in queue.later if not is_free(item[2])]
            heapq.heapify(queue.later)
            self._enter(host)
            self._idle.notify_all()
            self._tick.notify_all()

    def stop(self) -> None:
        """Give out no more jobs."""
        with self._lock:
            self._stopped = True
            self._idle.notify_all()
            self._tick.notify_all()

    # -- under the lock ------------------------------------------------------------------------------------------------

    def _queue(self, host: str) -> _Queue[Job]:
        return self._queues.setdefault(host, _Queue())

    def _enter(self, host: str) -> None:
        """Put the host into the heap under the time at which it has something to do; an older entry is void."""
        queue, now = self._queue(host), self._elapsed.now()
        at = max(queue.next_at(now), self._pace.due(host, now))
        if at == queue.entry:
            return
        queue.entry = at
        if at < _NEVER:
            self._serial += 1
            heapq.heappush(self._heap, (at, self._serial, host))

    def _due_host(self) -> str | float:
        """A host that is due, or the seconds until one is."""
        now = self._elapsed.now()
        while self._heap:
            at, _, host = self._heap[0]
            if self._queues[host].entry != at:
                heapq.heappop(self._heap)
            elif at > now:
                return at - now
            else:
                return host
        return _NEVER

    def _start(self, host: str) -> Job:
        heapq.heappop(self._heap)
        queue, now = self._queues[host], self._elapsed.now()
        queue.entry = _NEVER
        while queue.later and queue.later[0][0] <= now:
            queue.ready.append(heapq.heappop(queue.later)[2])
        job = queue.ready.popleft()
        self._pace.start(host, now)
        self._enter(host)
        return job

    def _wait(self, seconds: float) -> None:
        if self._watched_until is not None or seconds == _NEVER:
            self._waiting += 1
            self._idle.wait()
            self._waiting -= 1
            return
        self._watched_until = self._elapsed.now() + seconds
        before = self._clock.now()
        try:
            notified = self._tick.wait(min(seconds, _TICK))
            if not notified and self._clock.now() == before:
                self._clock.sleep(seconds)
        finally:
            self._watched_until = None

    def _wake(self) -> None:
        """Wake one worker, if there is something for it: a job that is due, or the time to be watched."""
        wait = 0.0 if self._free else self._due_host()
        if isinstance(wait, str) or wait <= 0:
            (self._idle if self._waiting else self._tick).notify()
        elif self._watched_until is None:
            if wait < _NEVER:
                self._idle.notify()
        elif self._elapsed.now() + wait < self._watched_until:
            self._tick.notify()
