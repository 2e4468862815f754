"""Processes of our own beside this one, for work that computes: each takes values, gives values back, and holds nothing.

They are spawned, not forked: this process has threads, connections and locks that a copy of it would hold, too.
"""

import os
import signal
import threading
from collections.abc import Callable
from concurrent.futures import Future
from types import TracebackType
from typing import Self, TypeVar, TypeVarTuple, Unpack

_Given = TypeVarTuple("_Given")
_Result = TypeVar("_Result")

MOST = 4
"""So many at most, however many cores there are: each takes as much memory as the modules that it needs. Link visits keep to it, too."""


def cores() -> int:
    """The cores that this process may use, `MOST` at most."""
    allowed = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    return max(1, min(allowed, MOST))


class Helpers:
    """Up to `count` processes, each begun when there is work for it. They end with the block, or when this process dies."""

    def __init__(self, count: int) -> None:
        from concurrent.futures import ProcessPoolExecutor
        from multiprocessing import get_context

        self.count = count
        self._pool = ProcessPoolExecutor(count, mp_context=get_context("spawn"), initializer=_begin)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """What is not begun is dropped, what is begun is waited for."""
        self._pool.shutdown(cancel_futures=True)

    def submit(self, work: Callable[[Unpack[_Given]], _Result], *args: *_Given) -> Future[_Result]:
        """Have `work` (a function of a module) done; its values travel as pickles.

        Raises:
            concurrent.futures.BrokenExecutor: one of them died before; so does the result of what they had in hand.
        """
        return self._pool.submit(work, *args)


def _begin() -> None:
    """Whoever stops the run stops this process; it ends by itself only when nobody is left to do so."""
    for stop in (signal.SIGINT, signal.SIGTERM):
        signal.signal(stop, signal.SIG_IGN)
    threading.Thread(target=_end_with_parent, daemon=True).start()


def _end_with_parent() -> None:
    from multiprocessing import parent_process
    from multiprocessing.connection import wait

    parent = parent_process()
    if parent is not None:
        wait([parent.sentinel])
        os._exit(1)
