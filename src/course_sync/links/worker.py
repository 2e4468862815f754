"""A process that makes its share of the visits: addresses in, visits out, over a socket pair.

    python -I -m course_sync.links.worker FD [FD …]

One process for each socket: the first one loads the code, the others are forked from it before anything else is done, so that the
memory of the code is there once. It ends when the other end of its socket does: with the parent, however that died.
"""

import gc
import logging
import os
import signal
import socket
import sys
import time
from collections.abc import Callable
from functools import partial
from typing import Any

import dns.resolver  # noqa: F401 - loaded once, before there are several of us, as all that each may need

from course_sync.clock import SystemClock
from course_sync.links.crew import Crew, Knowledge
from course_sync.links.exchange import Ask, Fault, ProbeWanted, Reply, RobotsWanted
from course_sync.links.gathered import Gathered
from course_sync.links.hub import Hub
from course_sync.links.likely import shipped
from course_sync.links.options import GRACE, VisitOptions
from course_sync.links.shares import site_of
from course_sync.links.sockets import PatientSocket
from course_sync.links.sought import prepare
from course_sync.links.transport import Transport
from course_sync.links.visiting import Message
from course_sync.links.wire import Incoming, first, framed, opened, packed, sealed
from course_sync.model.links import Visit

_TICK = 0.5  # seconds: what comes over the socket ends the waiting at once
_PIECE = 65_536  # bytes said at once
_NEVER = float("inf")


class Worker:
    """The visits of one process.

    Args:
        transport: the way out; None: to be made when it is told how.
        log: the logger all of whose lines go to the parent; None for none.
    """

    def __init__(
        self,
        sock: socket.socket,
        transport: Transport | None = None,
        log: logging.Logger | None = None,
    ) -> None:
        self._log = log
        self._socket = PatientSocket(fileno=sock.detach())
        self._out = bytearray()
        self._speaking = self._ended = False
        self._until = _NEVER
        self._sites: set[str] = set()
        self._asked: dict[int, tuple[Any, Callable[[Message], None], Callable[[], None]]] = {}
        self._serial = 0
        self._crew: Crew | None = None
        self._transport = transport
        self._gathered = Gathered(1, self._hand_on)

    def run(self) -> None:
        """Work until told to stop, or the other end is gone."""
        hub = Hub()
        hub.spawn(self._listen)
        try:
            while not self._ended and time.monotonic() < self._until:
                self._turn(hub)
            gone = self._ended
        finally:
            hub.close()
        if not gone:
            self._last_words()
        self._socket.close()
        if self._transport is not None:
            self._transport.close()

    def _turn(self, hub: Hub) -> None:
        if self._crew is None:
            hub.turn(_TICK)
        else:
            self._crew.turn(hub, _TICK)
            self._gathered.hand_on_old()
            if self._until < _NEVER and self._crew.is_over:
                self._until = 0.0
        if self._out and not self._speaking:
            self._speaking = True
            hub.spawn(self._speak)

    def _last_words(self) -> None:
        """What ended while the run was being stopped are visits, too."""
        self._gathered.hand_on()
        self._socket.settimeout(GRACE)
        self._speak()

    # -- conversations ---------------------------------------------------------------------------------------------------

    def _listen(self) -> None:
        incoming = Incoming(self._socket)
        try:
            while (messages := incoming.more()) is not None:
                for message in messages:
                    self.take(*message)
        finally:
            self._ended = True

    def _speak(self) -> None:
        try:
            while self._out:
                sent = self._socket.send(self._out[:_PIECE])  # a copy: the rest may grow meanwhile
                del self._out[:sent]
        except OSError:
            self._ended = True
        finally:
            self._speaking = False

    # -- messages ----------------------------------------------------------------------------------------------------------

    def _say(self, *message: Any) -> None:
        self._out += framed(message)

    def take(self, what: str, *told: Any) -> None:
        """Do as the parent says."""
        getattr(self, f"_on_{what}")(*told)

    def _on_begin(self, options: VisitOptions, most: int, level: int, sites: set[str]) -> None:
        if self._log is not None:
            self._log.handlers[:] = [_ToParent(self._say)]
            self._log.setLevel(level)
        clock = SystemClock()
        self._sites = sites
        self._gathered = Gathered(most, self._hand_on)
        if self._transport is None:
            self._transport = Transport(options)
        knowledge = Knowledge(options, clock, self._transport)
        self._crew = Crew(options, clock, knowledge, self._told, elsewhere=self)

    def _told(self, visit: Visit) -> None:
        self._gathered.add(visit)

    def _hand_on(self, visits: list[Visit]) -> None:
        self._say("visits", packed(visits))

    def _on_visit(self, requests: list[Any]) -> None:
        if self._crew is not None:
            for request in requests:
                self._crew.add(request)

    def _on_stop(self) -> None:
        self._until = time.monotonic() + GRACE
        if self._crew is not None:
            self._crew.stop()

    def _on_answer(self, serial: int, asked: bytes) -> None:
        """Somebody else's visit came to a host of ours."""
        if self._crew is not None:
            [step] = opened(asked)
            self._crew.answer(step, partial(self._answered, serial, step))

    def _answered(self, serial: int, step: Ask | ProbeWanted | RobotsWanted, message: Message) -> None:
        cookies = list(step.cookies) if isinstance(step, Ask) else []
        self._say("answered", serial, sealed(message, cookies))

    def _on_answered(self, serial: int, answer: bytes | None) -> None:
        step, tell, _ = self._asked.pop(serial)
        died = Reply(fault=Fault.INTERNAL, detail="internal: its process died"), ()
        message, cookies = died if answer is None else opened(answer)
        for cookie in cookies:
            step.cookies.set_cookie(cookie)
        tell(message)

    def _on_yours(self, serial: int, site: str) -> None:
        """Nobody asks that host yet."""
        self._sites.add(site)
        self._asked.pop(serial)[2]()

    # -- hosts that others ask ---------------------------------------------------------------------------------------------

    def is_ours(self, host: str) -> bool:
        return site_of(host) in self._sites

    def ask(
        self, step: Ask | ProbeWanted | RobotsWanted, tell: Callable[[Message], None], ours: Callable[[], None]
    ) -> None:
        self._serial += 1
        self._asked[self._serial] = step, tell, ours
        self._say("ask", self._serial, step.url, sealed(step))


class _ToParent(logging.Handler):
    """Log lines go to the parent, who writes them as its own are written."""

    _OWN = frozenset(vars(logging.makeLogRecord({}))) | {"message"}

    def __init__(self, say: Callable[..., None]) -> None:
        super().__init__()
        self._say = say

    def emit(self, record: logging.LogRecord) -> None:
        named = {key: str(value) for key, value in vars(record).items() if key not in self._OWN}
        self._say("log", record.name, record.levelno, record.getMessage(), named)


def main() -> int:
    """Serve the sockets whose numbers are the arguments."""
    # A service manager's signal goes to all its processes: when to stop is the parent's to say.
    for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        signal.signal(number, signal.SIG_IGN)
    sockets = [socket.socket(fileno=int(number)) for number in sys.argv[1:]]
    shipped()
    prepare()
    told = first(sockets[0])
    if told is None:
        return 0
    transport = Transport(told[1])  # the trusted certificates among it: 4 MB
    gc.collect()
    gc.freeze()  # what is shared stays so: the collector would write into every object
    mine = sockets[0]
    children: list[int] = []
    for other in sockets[1:]:
        child = os.fork()
        if not child:
            mine, children = other, []
            break
        children.append(child)
    for other in sockets:
        if other is not mine:
            other.close()
    worker = Worker(mine, transport, logging.getLogger())
    if mine is sockets[0]:
        worker.take(*told)
    worker.run()
    for child in children:
        os.waitpid(child, 0)
    return 0


if __name__ == "__main__":
    status = main()
    os._exit(status)  # helper threads that wait for name servers are waited for by nobody
