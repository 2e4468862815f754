"""Large answers one after the other, the next ones under way while one is worked on."""

from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Executor, Future
from contextvars import copy_context
from itertools import islice
from typing import TypeVar

T = TypeVar("T")


def ahead(tasks: Iterable[Callable[[], T]], threads: Executor, most: int) -> Iterator[T]:
    """See `MoodleClient.in_order`. As in `batches.many`, an end by the garbage collector takes no lock and waits for nobody."""
    left = iter(tasks)
    waiting: deque[Future[T]] = deque()

    def begin() -> None:
        waiting.extend(threads.submit(copy_context().run, task) for task in islice(left, most - len(waiting)))

    try:
        begin()
        while waiting:
            done = waiting.popleft().result()
            begin()
            yield done
    finally:
        for unread in waiting:
            unread.cancel()
