"""How fast one host may be asked. Pure: times come in as numbers of seconds, nothing waits here."""

from dataclasses import dataclass, field


@dataclass(slots=True)
class _HostPace:
    under_way: int = 0
    full_at: float = field(default=float("-inf"))  # when all starts given so far are paid for by the interval
    paused_until: float = field(default=float("-inf"))


class Pace:
    """Starts per host: at most `parallel` at once, one per `interval` seconds sustained, `burst` at once after quiet.

    Within any stretch of T seconds a host gets at most `burst + T / interval` starts.
    """

    def __init__(self, *, parallel: int, interval: float, burst: int) -> None:
        self._parallel = parallel
        self._interval = interval
        self._burst = max(burst, 1)
        self._hosts: dict[str, _HostPace] = {}

    def due(self, host: str, now: float) -> float:
        """The earliest time at which the host may be asked next; infinity while it has its fill under way."""
        state = self._hosts.get(host)
        if state is None:
            return now
        if state.under_way >= self._parallel:
            return float("inf")
        return max(now, state.paused_until, state.full_at - (self._burst - 1) * self._interval)

    def start(self, host: str, now: float) -> None:
        """A request to the host begins."""
        state = self._hosts.get(host)
        if state is None:
            state = self._hosts[host] = _HostPace()
        state.under_way += 1
        state.full_at = max(state.full_at, now) + self._interval

    def finish(self, host: str, *, asked: bool = True) -> None:
        """A request to the host has ended; or none was needed after all, and its turn goes to the next."""
        state = self._hosts[host]
        state.under_way -= 1
        if not asked:
            state.full_at -= self._interval

    def pause(self, host: str, until: float) -> None:
        """The host asked for quiet until then."""
        state = self._hosts.setdefault(host, _HostPace())
        state.paused_until = max(state.paused_until, until)
