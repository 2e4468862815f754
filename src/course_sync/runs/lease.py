"""One run at a time: a lease in the database, renewed while the run lives."""

import os
import secrets
import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager

from course_sync.clock import Clock, SystemClock
from course_sync.errors import RunInProgress, StoreError
from course_sync.log import get_logger
from course_sync.store import runs
from course_sync.store.session import Store

_NAME = "run"
_SECONDS = 90.0
_RENEWED_EVERY = 20.0
_held_here: set[str] = set()  # by this very process


@contextmanager
def lease(
    store: Store, clock: Clock | None = None, *, renewed_every: float = _RENEWED_EVERY
) -> Iterator[threading.Event]:
    """Hold the lease while the block runs; the event that it is given is set when the lease was lost to another run.

    That happens to a process that was suspended for longer than the lease holds: it has to stop.

    A lease whose process on this machine is dead is taken over at once; one of another machine when it runs out.

    Args:
        clock: real time by default: a lease is about processes, not about the time that a demo plays.
        renewed_every: seconds of real time.

    Raises:
        RunInProgress: another run holds it.
    """
    clock = clock or SystemClock()
    owner = f"{socket.gethostname()}:{os.getpid()}:{secrets.token_hex(4)}"
    _take(store, clock, owner)
    _held_here.add(owner)
    stop, lost = threading.Event(), threading.Event()
    renewing = (store, clock, owner, renewed_every, stop, lost)
    keeper = threading.Thread(target=_renew, args=renewing, name="lease", daemon=True)
    keeper.start()
    try:
        yield lost
    finally:
        stop.set()
        keeper.join()
        _held_here.discard(owner)
        with store.write() as session:
            runs.release_lease(session, _NAME, owner)


def _take(store: Store, clock: Clock, owner: str) -> None:
    with store.write() as session:
        holder = runs.lease_owner(session, _NAME)
        if holder is not None and _is_dead(holder):
            runs.release_lease(session, _NAME, holder)
        if not runs.take_lease(session, _NAME, owner, clock.now(), _SECONDS):
            raise RunInProgress("Another run is under way. Wait until it has ended, or see `course-sync status`.")


def _renew(store: Store, clock: Clock, owner: str, every: float, stop: threading.Event, lost: threading.Event) -> None:
    while not stop.wait(every):
        try:
            with store.write() as session:
                if not runs.renew_lease(session, _NAME, owner, clock.now(), _SECONDS):
                    get_logger().error("lease.lost")
                    lost.set()
                    return
        except StoreError as error:  # tried again in a moment; the lease outlives several misses
            get_logger().warning("lease.not_renewed", message=str(error))


def _is_dead(holder: str) -> bool:
    host, _, rest = holder.partition(":")
    pid = rest.partition(":")[0]
    if host != socket.gethostname() or not pid.isdigit():
        return False
    if int(pid) == os.getpid():  # in a container every start has the same number
        return holder not in _held_here
    try:
        os.kill(int(pid), 0)
    except ProcessLookupError:
        return True
    except PermissionError:
        return False
    return False
