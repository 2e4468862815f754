"""Visits handed on several at a time: one by one each would cost a change of threads or processes."""

import time
from collections.abc import Callable

from course_sync.model.links import Visit

_GATHERING = 1.0  # seconds: the most that a visit waits for others to be handed on with them


class Gathered:
    """Hands visits on, `most` at once; fewer where none has come for a second."""

    def __init__(self, most: int, hand_on: Callable[[list[Visit]], None]) -> None:
        self._most = most
        self._to = hand_on
        self._visits: list[Visit] = []
        self._since = 0.0

    def add(self, visit: Visit) -> None:
        """One more."""
        if not self._visits:
            self._since = time.monotonic()
        self._visits.append(visit)
        if len(self._visits) >= self._most:
            self.hand_on()

    def hand_on_old(self) -> None:
        """Hand on what has waited long enough."""
        if self._visits and time.monotonic() - self._since > _GATHERING:
            self.hand_on()

    def hand_on(self) -> None:
        """Hand on all there are."""
        if self._visits:
            some, self._visits = self._visits, []
            self._to(some)
