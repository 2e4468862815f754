"""The client: one call with its retries, many calls together."""

import threading
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from types import TracebackType
from typing import Any, BinaryIO, Self, TypeVar
from weakref import WeakSet

from tenacity import RetryCallState, Retrying, retry_if_exception_type
from tenacity.wait import wait_exponential_jitter

from course_sync.clock import Clock
from course_sync.errors import BadAnswer, NotMoodle, RunCancelled
from course_sync.log import get_logger
from course_sync.moodle.access import MoodleAccess
from course_sync.moodle.ahead import ahead
from course_sync.moodle.answers import SITE_INFO, Answer, Passing, understand
from course_sync.moodle.batches import BATCH, Outcome, many
from course_sync.moodle.capabilities import Capabilities, parse_capabilities
from course_sync.moodle.forms import PLAIN, Call, Settings, flatten
from course_sync.moodle.transport import Deadline, Post, Transport

_REST = "/webservice/rest/server.php"
_LONGEST_WAIT = 60.0  # seconds, whatever Retry-After asks
_NAP = 5.0  # seconds between looks at whether the run was asked to stop
_BACKOFF = wait_exponential_jitter(multiplier=1, max=20, jitter=1)

T = TypeVar("T")


def never() -> bool:
    """No one asks to stop."""
    return False


class MoodleClient:
    """Talks to the web services of one Moodle site.

    Every public function of this room takes one. Its errors are those of `course_sync.errors` under `MoodleError`, and
    `RunCancelled` as soon as `cancelled()` says so. It may be used by several threads.
    """

    def __init__(self, access: MoodleAccess, clock: Clock, *, cancelled: Callable[[], bool] = never) -> None:
        self.access = access
        self._clock = clock
        self._cancelled = cancelled
        self._transport = Transport(access, clock, cancelled)
        self._proven = False
        self._lock = threading.Lock()
        self._threads = ThreadPoolExecutor(max(1, access.parallel), thread_name_prefix="moodle")
        self._left: WeakSet[Future[Any]] = WeakSet()  # weak: nobody wants their answers
        self._capabilities: Capabilities | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Wait for the calls under way and close the connections; the client is of no use afterwards."""
        self._threads.shutdown(wait=True, cancel_futures=True)
        self._transport.close()

    def call(self, function: str, /, *, settings: Settings = PLAIN, scale: float = 1.0, **params: object) -> Any:
        """The data that a web-service function answers, as JSON gives it.

        Args:
            function: its name in Moodle.
            settings: how texts are prepared.
            scale: multiplies the read timeout, the deadline and (at most twice) the bound of bytes, for calls that do much.
            params: its parameters, nested as Moodle describes them.

        Raises:
            MoodleError: one of its subclasses, by what to do next.
            RunCancelled: the run was asked to stop.
        """
        return self.invoke(Call(function, params, settings), scale=scale)

    def invoke(self, call: Call, *, scale: float = 1.0) -> Any:
        """The same as `call`, of a call that is at hand as a value."""
        post = Post(
            path=_REST,
            form=[
                ("wstoken", self.access.token),
                ("wsfunction", call.function),
                ("moodlewsrestformat", "json"),
                *call.settings.fields("moodlewssetting"),
                *flatten(call.params),
            ],
            max_bytes=int(self.access.max_answer_bytes * min(2.0, scale)),
            function=call.function,
            read_timeout=self.access.read_timeout * scale,
        )
        data = self.send(
            post,
            Deadline(self.access.deadline * scale),
            lambda answer: understand(answer, call.function, proven=self._proven),
        )
        self._proven = True
        return data

    def send(self, post: Post, deadline: Deadline, read: Callable[[Answer], T], sink: BinaryIO | None = None) -> T:
        """Post until `read` makes sense of an answer, or trying is of no more use. The one retry layer.

        Args:
            sink: takes the body of a good answer; begun anew with each try.
        """

        def once() -> T:
            self.check_cancelled()
            return read(self._transport.send(post, deadline, sink))

        def pause(seconds: float) -> None:
            self._pause(seconds, deadline)

        def hopeless(state: RetryCallState) -> bool:
            return (
                state.attempt_number >= _tries(state, self.access.attempts) or state.upcoming_sleep >= deadline.left()
            )

        retrying = Retrying(
            retry=retry_if_exception_type(Passing),
            wait=_wait,
            stop=hopeless,
            sleep=pause,
            before_sleep=_tell,
            reraise=True,
        )
        return retrying(once)

    def call_many(self, calls: Sequence[Call]) -> Iterator[Outcome]:
        """Data or error of each call, in the order of `calls`: in batches where the site allows it, else `parallel` at once.

        One call that fails never stops the rest. When Moodle as a whole stops answering, or refuses the token, what is left
        gets that error without being sent.

        Raises:
            RunCancelled: the run was asked to stop.
        """
        return many(self, calls, self._threads)

    def in_order(self, tasks: Iterable[Callable[[], T]]) -> Iterator[T]:
        """What each task gives, in their order; while the caller works on one, the next `parallel` - 1 are under way.

        So a call of the caller's own makes `parallel`. For answers that are large: with the one that the caller works on no more than
        `parallel` are held. A task is taken when its turn comes to begin.

        Raises:
            Exception: what a task raised, in its turn. Up to `parallel` - 1 after it have begun by then: what they give is dropped, and
                the next `in_order` begins once they have ended. The same where the caller breaks off.
        """
        return ahead(tasks, self._threads, max(1, self.access.parallel), self._left)

    def capabilities(self, *, fresh: bool = False) -> Capabilities:
        """What the site and the token allow; asked once.

        Raises:
            MoodleError: the site, or the token, is of no use.
        """
        with self._lock:
            if self._capabilities is None or fresh:
                try:
                    self._capabilities = parse_capabilities(self.call(SITE_INFO))
                except BadAnswer as error:
                    raise NotMoodle(
                        "the address answers, but not as a Moodle web service: check the address", function=SITE_INFO
                    ) from error
            return self._capabilities

    def batching(self) -> bool:
        """Whether several calls go in one request.

        Raises:
            MoodleError: the site, or the token, is of no use.
        """
        return self.access.batch and self.capabilities().has(BATCH)

    @property
    def roots(self) -> tuple[str, ...]:
        """The addresses that the site is known by: the configured one, and its own once it told."""
        known = self._capabilities
        return (self.access.url, known.siteurl) if known and known.siteurl else (self.access.url,)

    def check_cancelled(self) -> None:
        """Raise RunCancelled where the run was asked to stop."""
        if self._cancelled():
            raise RunCancelled("stopped before the next call to Moodle")

    def _pause(self, seconds: float, deadline: Deadline) -> None:
        while seconds > 0:
            self.check_cancelled()
            deadline.sleep(self._clock, min(seconds, _NAP))
            seconds -= _NAP


def _error(state: RetryCallState) -> BaseException | None:
    return state.outcome.exception() if state.outcome else None


def _tries(state: RetryCallState, attempts: int) -> int:
    error = _error(state)
    return min(attempts, error.tries) if isinstance(error, Passing) and error.tries else attempts


def _wait(state: RetryCallState) -> float:
    """Backoff, or what the server asked for where that is longer, within a cap."""
    error = _error(state)
    asked = error.retry_after if isinstance(error, Passing) and error.retry_after else 0.0
    return max(float(_BACKOFF(state)), min(asked, _LONGEST_WAIT))


def _tell(state: RetryCallState) -> None:
    error = _error(state)
    if isinstance(error, Passing):
        get_logger().info(
            "moodle.retry",
            function=error.function,
            attempt=state.attempt_number,
            wait=round(state.upcoming_sleep, 1),
            why=str(error),
        )
