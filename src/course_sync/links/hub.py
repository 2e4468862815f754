"""Many conversations in one thread: each hands over where it would wait for a socket, a name, or its turn.

requests knows nothing of it: the sockets (`sockets.py`) wait here instead of in the kernel. 64 threads handed the interpreter
to each other 27 times a link, and each held a stack; here it is less than three times.
"""

import heapq
import select
import socket
import time
from collections import deque
from collections.abc import Callable
from contextlib import suppress
from queue import SimpleQueue
from threading import Thread
from typing import Any, TypeVar, cast

from greenlet import GreenletExit, getcurrent, greenlet
from greenlet._greenlet import enable_optional_cleanup

Result = TypeVar("Result")
READ, WRITE = select.EPOLLIN, select.EPOLLOUT
_EVENTS = 256  # taken from the kernel at once
_HELPERS = 16  # threads for what can only be waited for in one: name servers
_NEVER = float("inf")

# After a thread that held conversations greenlet looks through all objects for the last reference to it, in whatever the main thread
# is just doing. Inside a named tuple's making nothing can be imported: a traceback on stderr for nothing. The reference is one a run.
enable_optional_cleanup(False)


class Conversation(greenlet):
    """One course of work that may wait. `hub`: where."""

    hub: "Hub"


class Hub:
    """Runs conversations. All but `wake` is for the one thread that calls `turn`."""

    def __init__(self) -> None:
        # Linux's own way instead of Python's selectors: a socket is told to it once, then only what is waited for next.
        self._poll = select.epoll()
        self._waiting: dict[int, Conversation] = {}
        self._main = getcurrent()
        self._under_way: set[Conversation] = set()
        self._idle: list[Conversation] = []
        self._timers: list[tuple[float, int, list[Conversation]]] = []
        self._serial = 0
        self._helpers = _Helpers(self.wake)
        self._bell, self._ringer = socket.socketpair()
        for end in (self._bell, self._ringer):
            end.setblocking(False)
        self._poll.register(self._bell, READ)

    @property
    def busy(self) -> int:
        """Conversations under way."""
        return len(self._under_way)

    def spawn(self, work: Callable[[], None]) -> None:
        """Begin a conversation and let it run until it waits. What it raises is its own affair: `work` must catch it."""
        self._main = getcurrent()
        conversation = self._idle.pop() if self._idle else Conversation(self._converse)
        conversation.hub = self
        self._under_way.add(conversation)
        self._resume(conversation, work)

    def _converse(self, work: Callable[[], None]) -> None:
        """One piece of work after the other: a new conversation for each would have its stack mapped and cleared by the kernel."""
        current = cast("Conversation", getcurrent())
        while True:
            work()
            self._under_way.discard(current)
            self._idle.append(current)
            work = self._main.switch()

    def wake(self) -> None:
        """End a `turn` that waits; from any thread."""
        with suppress(OSError):  # full: it will wake; closed: nobody sleeps
            self._ringer.send(b"!")

    def turn(self, most: float) -> bool:
        """Wait until something can go on, `most` seconds at most, and let it. Whether anything did."""
        self._main = getcurrent()
        now = time.monotonic()
        wait = min(most, self._timers[0][0] - now) if self._timers else most
        went_on = False
        for file, _ in self._poll.poll(max(wait, 0.0), _EVENTS):
            waiting = self._waiting.get(file)
            if waiting is not None:
                went_on = True
                self._resume(waiting, True)
            elif file == self._bell.fileno():
                went_on = True
                with suppress(BlockingIOError):
                    self._bell.recv(4096)
        while self._helpers.done:
            conversation, result = self._helpers.done.popleft()
            if conversation in self._under_way:
                self._resume(conversation, result)
        now = time.monotonic()
        while self._timers and (self._timers[0][0] <= now or not self._timers[0][2]):
            waiter = heapq.heappop(self._timers)[2]
            if waiter:
                went_on = True
                self._resume(waiter[0], False)
        return went_on

    def close(self) -> None:
        """Break off what is still under way and let go of everything."""
        self._main = getcurrent()
        for conversation in (*self._under_way, *self._idle):
            conversation.throw(GreenletExit)
        self._under_way.clear()
        self._idle.clear()
        self._helpers.close()
        self._poll.close()
        self._bell.close()
        self._ringer.close()

    def _resume(self, conversation: Conversation, *message: Any) -> None:
        conversation.switch(*message)
        if conversation.dead:
            self._under_way.discard(conversation)

    # -- in a conversation -----------------------------------------------------------------------------------------------

    def wait_for(self, file: int, event: int, seconds: float | None) -> bool:
        """Wait until the socket with this number can be read or written; False where its time is up first."""
        current = cast("Conversation", getcurrent())
        self._tell(file, event | select.EPOLLONESHOT)
        self._waiting[file] = current
        timer: list[Any] = [current]
        if seconds is not None:
            self._serial += 1
            heapq.heappush(self._timers, (time.monotonic() + seconds, self._serial, timer))
        try:
            return bool(self._main.switch())
        finally:
            timer.clear()
            del self._waiting[file]

    def _tell(self, file: int, events: int) -> None:
        """Have the kernel tell once of a socket. It forgets one that is closed, and the next one may have its number."""
        try:
            self._poll.modify(file, events)
        except FileNotFoundError:
            self._poll.register(file, events)

    def in_thread(self, work: Callable[[], Result]) -> Result:
        """The result of what can only be waited for in a thread, or what it raised."""
        self._helpers.ask(getcurrent(), work)
        result, error = self._main.switch()
        if error is not None:
            raise error
        found: Result = result
        return found


def waiting_apart(work: Callable[[], Result]) -> Result:
    """`work()`, without holding up other conversations where there are any."""
    current = getcurrent()
    return current.hub.in_thread(work) if isinstance(current, Conversation) else work()


class _Helpers:
    """Daemon threads: a name server that is silent for a minute must keep nobody from ending."""

    def __init__(self, wake: Callable[[], None]) -> None:
        self._wake = wake
        self._asked: SimpleQueue[tuple[Any, Callable[[], Any]] | None] = SimpleQueue()
        self._threads = self._open = 0
        self.done: deque[tuple[Any, tuple[Any, Exception | None]]] = deque()

    def ask(self, conversation: Any, work: Callable[[], Any]) -> None:
        self._open += 1
        if self._threads < min(self._open, _HELPERS):
            self._threads += 1
            Thread(target=self._help, name="names", daemon=True).start()
        self._asked.put((conversation, work))

    def close(self) -> None:
        for _ in range(self._threads):
            self._asked.put(None)

    def _help(self) -> None:
        while (asked := self._asked.get()) is not None:
            conversation, work = asked
            try:
                told: tuple[Any, Exception | None] = (work(), None)
            except Exception as error:  # noqa: BLE001 - it is raised again where it was asked for
                told = (None, error)
            self.done.append((conversation, told))
            self._open -= 1
            self._wake()
