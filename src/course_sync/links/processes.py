"""Visits shared out to processes by host: each host is asked by one of them, so pace, rules and kept connections stay in one place.

Data goes one way: addresses in, visits out. Only a redirect to a host that another process asks goes round by here: the
question is handed to that process, its answer back.
"""

import contextlib
import logging
import os
import selectors
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from typing import Any

from course_sync.links.naming import host_of
from course_sync.links.options import GRACE, Cancelled, VisitOptions, VisitRequest
from course_sync.links.shares import share_out, site_asked, site_of, split
from course_sync.links.wire import Incoming, framed, unpacked
from course_sync.model.links import Visit

LEAST_SHARE = 500  # visits: what is saved on fewer does not pay for a process (a third of a second, 16 MB)
_POLL = 0.2
_AT_ONCE = 500  # requests in one message
_PATIENCE = 30.0  # seconds that a process may take nothing from us before it is given up
_DEATHS = 3  # of a share's processes, before what is left of it is left for the next run
_log = logging.getLogger(__name__)


@dataclass(slots=True, eq=False)
class _Share:
    """What one process visits. `unmade`: requests whose visit has not come; `deaths`: processes that died over it;
    `has_told`: a visit has come.
    """

    number: int
    unmade: dict[str, VisitRequest] = field(default_factory=dict)
    sites: set[str] = field(default_factory=set)
    process: "_Process | None" = None
    deaths: int = 0
    has_told: bool = False


@dataclass(slots=True, eq=False)
class _Process:
    """Our end of the socket to a process. `leader`: of its family, which was started as one."""

    sock: socket.socket
    incoming: Incoming
    leader: "subprocess.Popen[bytes]"


@dataclass(frozen=True, slots=True)
class _Question:
    """A question on its way from one process to another: who asked it, and under which number. `step`: sealed."""

    asker: _Process
    serial: int
    share: _Share
    step: bytes


def _launched(theirs: list[socket.socket]) -> "subprocess.Popen[bytes]":
    """A family of processes, one for each socket."""
    numbers = [their.fileno() for their in theirs]
    return subprocess.Popen(  # noqa: S603 - our own interpreter and module
        # An isolated interpreter: nothing of ours comes along but the package itself and the sockets.
        [sys.executable, "-I", "-m", "course_sync.links.worker", *map(str, numbers)],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        env={},
        pass_fds=numbers,
        start_new_session=True,
    )


class Processes:
    """The processes of one `visit_all`. `start` and `run` once."""

    def __init__(
        self,
        options: VisitOptions,
        processes: int,
        launch: Callable[[list[socket.socket]], "subprocess.Popen[bytes]"] = _launched,
    ) -> None:
        self._launch = launch
        self._options = options
        self._parallel = split(options.parallel, min(processes, options.parallel))
        self._shares = [_Share(number) for number in range(len(self._parallel))]
        self._most = 1
        self._owners: dict[str, _Share] = {}
        self._leaders: list[subprocess.Popen[bytes]] = []
        self._selector = selectors.DefaultSelector()
        self._questions: dict[int, _Question] = {}
        self._serial = 0
        self._stopping = False
        self.left: list[VisitRequest] = []

    @property
    def at_work(self) -> bool:
        """Whether a process may still be there."""
        return bool(self._leaders)

    @property
    def deaths(self) -> int:
        """How many processes died that were to go on."""
        return sum(share.deaths for share in self._shares)

    @property
    def pids(self) -> list[int]:
        """Of the processes that were started by us; each may have forked others of its group."""
        return [leader.pid for leader in self._leaders]

    def start(self, requests: list[VisitRequest], most: int) -> None:
        """Start the processes and hand them their shares.

        Raises:
            OSError: no process is to be had.
        """
        self._most = max(1, most // len(self._shares))
        self._launch_for(self._shares)
        self._share_out(requests)  # while they load their code
        for share in self._shares:
            self._begin(share)

    def run(self, cancelled: Cancelled) -> Iterator[list[Visit]]:
        """Yield the visits as they come.

        Those whose process died again and again are left out, and logged: something among them kills it. Where no visit
        came of any of its processes, nothing of ours can be had that way, and they are `left` to be made otherwise.
        """
        try:
            while any(share.unmade for share in self._shares) and not cancelled():
                if some := self._come(_POLL):
                    yield some
        finally:
            # Where the caller broke off, this may be the garbage collector: it waits for nobody. `end` does.
            self._stop()
        until = time.monotonic() + GRACE + 1
        while any(share.unmade and share.process for share in self._shares) and time.monotonic() < until:
            if some := self._come(_POLL):  # visits that ended while being stopped are visits, too
                yield some
        self.end()

    def end(self) -> None:
        """End all processes; who is still busy after a few seconds is killed."""
        self._stop()
        for share in self._shares:
            self._let_go(share)
        until = time.monotonic() + 1
        for leader in self._leaders:
            with contextlib.suppress(subprocess.TimeoutExpired):
                leader.wait(max(0.0, until - time.monotonic()))
            if leader.returncode != 0:
                _kill(leader)
        self._leaders.clear()
        self._selector.close()

    # -- shares ------------------------------------------------------------------------------------------------------------

    def _share_out(self, requests: list[VisitRequest]) -> None:
        sites = [site_asked(request, self._options) for request in requests]
        shares = share_out(sites, len(self._shares))
        self._owners = {site: self._shares[number] for site, number in shares.items()}
        for site, share in self._owners.items():
            share.sites.add(site)
        for site, request in zip(sites, requests, strict=True):
            self._owners[site].unmade[request.url] = request

    def _launch_for(self, shares: list[_Share]) -> None:
        """One family of processes for these shares."""
        pairs = [socket.socketpair() for _ in shares]
        try:
            leader = self._launch([their for _, their in pairs])
        except BaseException:
            for our, _ in pairs:
                our.close()
            raise
        finally:
            for _, their in pairs:
                their.close()
        self._leaders.append(leader)
        for share, (our, _) in zip(shares, pairs, strict=True):
            our.settimeout(_PATIENCE)
            share.process = _Process(our, Incoming(our), leader)
            self._selector.register(our, selectors.EVENT_READ, share)

    def _begin(self, share: _Share) -> None:
        options = replace(self._options, parallel=self._parallel[share.number])
        self._say(share, "begin", options, self._most, _log.getEffectiveLevel(), share.sites)
        waiting = list(share.unmade.values())
        for start in range(0, len(waiting), _AT_ONCE):
            self._say(share, "visit", waiting[start : start + _AT_ONCE])
        for serial, question in self._questions.items():
            if question.share is share:
                self._say(share, "answer", serial, question.step)

    # -- messages ----------------------------------------------------------------------------------------------------------

    def _say(self, share: _Share, *message: Any) -> None:
        """Tell a share's process; that it is dead, or took nothing for long, is noticed where it is read from."""
        if share.process is None:
            return
        try:
            share.process.sock.sendall(framed(message))
        except OSError:  # half a message may be out: nothing can follow it
            with contextlib.suppress(OSError):
                share.process.sock.shutdown(socket.SHUT_RDWR)

    def _come(self, seconds: float) -> list[Visit]:
        """The visits that have come, `seconds` waited for at most."""
        visits: list[Visit] = []
        for key, _ in self._selector.select(seconds):
            share: _Share = key.data
            process = share.process
            if process is None:
                continue
            messages = process.incoming.more()
            for message in messages or ():
                visits += self._take(share, process, *message)
            if messages is None:
                self._died(share, process)
        return visits

    def _take(self, share: _Share, process: _Process, what: str, *told: Any) -> list[Visit]:
        if what == "visits":
            # One that was visited twice, since its process died over telling it, is told once.
            share.has_told = True
            return [one for one in unpacked(told[0]) if share.unmade.pop(one.url, None) is not None]
        if what == "ask":
            self._pass_on(process, *told)
        elif what == "answered":
            self._pass_back(*told)
        elif what == "log":
            name, level, text, named = told
            logging.getLogger(name).log(level, text, extra=named)
        return []

    def _pass_on(self, asker: _Process, asker_serial: int, url: str, step: bytes) -> None:
        """A visit came to a host that is not its process's: who asks it, is asked; if nobody yet, the one that came."""
        site = site_of(host_of(url))
        asking = next(share for share in self._shares if share.process is asker)
        owner = self._owners.setdefault(site, asking)
        if owner is asking:
            owner.sites.add(site)
            self._say(owner, "yours", asker_serial, site)
            return
        self._serial += 1
        self._questions[self._serial] = _Question(asker, asker_serial, owner, step)
        self._say(owner, "answer", self._serial, step)
        if owner.process is None:
            self._pass_back(self._serial, None)

    def _pass_back(self, serial: int, answer: bytes | None) -> None:
        """Tell the answer, sealed; None where the process died that was to give it."""
        question = self._questions.pop(serial, None)
        for share in self._shares:
            if question is not None and share.process is question.asker:
                self._say(share, "answered", question.serial, answer)

    # -- endings -----------------------------------------------------------------------------------------------------------

    def _stop(self) -> None:
        if not self._stopping:
            self._stopping = True
            for share in self._shares:
                self._say(share, "stop")

    def _died(self, share: _Share, process: _Process) -> None:
        self._let_go(share)
        if self._stopping:
            return
        share.deaths += 1
        carried_on = share.deaths < _DEATHS
        _log.warning(
            "links.process.died",
            extra={"unmade": len(share.unmade), "code": process.leader.poll(), "carried_on": carried_on},
        )
        if carried_on:
            try:
                self._launch_for([share])
            except OSError:
                share.deaths = _DEATHS
            else:
                self._begin(share)
                return
        if not share.has_told:
            self.left += share.unmade.values()
        share.unmade.clear()
        for serial in [serial for serial, question in self._questions.items() if question.share is share]:
            self._pass_back(serial, None)

    def _let_go(self, share: _Share) -> None:
        if share.process is not None:
            self._selector.unregister(share.process.sock)
            share.process.sock.close()
            share.process = None


def _kill(leader: "subprocess.Popen[bytes]") -> None:
    """End a process and those that it forked: they are a group of their own."""
    with contextlib.suppress(ProcessLookupError, PermissionError):
        os.killpg(leader.pid, signal.SIGKILL)
    leader.wait()
