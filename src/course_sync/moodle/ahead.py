"""Large answers one after the other, the next ones under way while one is worked on."""

from collections import deque
from collections.abc import Callable, Iterable, Iterator, MutableSet
from concurrent.futures import Executor, Future, wait
from contextvars import copy_context
from itertools import islice
from typing import Any, TypeVar

T = TypeVar("T")


def ahead(tasks: Iterable[Callable[[], T]], threads: Executor, most: int, left: MutableSet[Future[Any]]) -> Iterator[T]:
    """See `MoodleClient.in_order`. As in `batches.many`, an end by the garbage collector takes no lock and waits for nobody:
    what is under way then is noted in `left`, and the next one waits for it.
    """
    wait(list(left))
    coming = iter(tasks)
    waiting: deque[Future[T]] = deque()
    try:
        while True:
            waiting.extend(threads.submit(copy_context().run, task) for task in islice(coming, most - len(waiting)))
            if not waiting:
                return
            yield waiting.popleft().result()  # bound to no name: it is the caller's alone
    finally:
        for unread in waiting:
            if not unread.cancel():
                left.add(unread)
