"""What every stage is handed."""

import traceback
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol

from course_sync.clock import Clock
from course_sync.config import Settings
from course_sync.errors import CourseSyncError, RunCancelled
from course_sync.log import get_logger
from course_sync.model.runs import Failure, Stage
from course_sync.privacy import mask_text
from course_sync.store import runs
from course_sync.store.session import Store


class Progress(Protocol):
    """Whoever shows a person how far a run is."""

    def begin(self, stage: Stage, total: int) -> None:
        """A stage starts on `total` things."""

    def advance(self, stage: Stage, done: int = 1) -> None:
        """So many more of them are done."""


class Silent:
    """Shows nothing."""

    def begin(self, stage: Stage, total: int) -> None:
        pass

    def advance(self, stage: Stage, done: int = 1) -> None:
        pass


def never() -> bool:
    """Nobody asks the run to stop."""
    return False


def trace_of(error: BaseException) -> list[str]:
    """Where an unforeseen error came from, innermost last. Its words are left out: they may quote what a learner wrote."""
    frames = traceback.extract_tb(error.__traceback__)
    return [f"{Path(frame.filename).name}:{frame.lineno} {frame.name}" for frame in frames]


@dataclass(frozen=True, slots=True)
class Context:
    """One run, as a stage sees it.

    Attributes:
        course_ids: only these courses; None for all in our care.
        recheck: visit the links of these courses though they rest.
        cancelled: asks whether somebody wants the run to stop; looked at between courses, links, mails.
    """

    store: Store
    clock: Clock
    settings: Settings
    run_id: int
    course_ids: tuple[int, ...] | None = None
    recheck: bool = False
    progress: Progress = field(default_factory=Silent)
    cancelled: Callable[[], bool] = never

    def check_cancelled(self) -> None:
        """Stop here if somebody asked for it.

        Raises:
            RunCancelled: somebody did.
        """
        if self.cancelled():
            raise RunCancelled("The run was asked to stop; the next one carries on where it stopped.")

    def within(self, course_ids: Iterable[int]) -> list[int]:
        """Those of `course_ids` that this run is about."""
        return [i for i in course_ids if self.course_ids is None or i in self.course_ids]

    def each(self, stage: Stage, things: list[int]) -> Iterator[int]:
        """Go through `things` with progress, ready to stop between two of them."""
        self.progress.begin(stage, len(things))
        for thing in things:
            self.check_cancelled()
            yield thing
            self.progress.advance(stage)

    def fail(self, stage: Stage, error: Exception, *, subject: str, course_id: int | None = None) -> None:
        """Record that one thing failed; the rest goes on."""
        known = isinstance(error, CourseSyncError)
        message = mask_text(str(error)) if known else f"unexpected {type(error).__name__}"
        event = {"stage": stage.value, "course_id": course_id, "subject": subject, "message": message}
        get_logger().warning("stage.failure", **event, **({} if known else {"trace": trace_of(error)}))
        with self.store.write() as session:
            runs.add_failures(session, self.run_id, [Failure(stage, course_id, subject, message)], self.clock.now())

    def notice(self, code: str, *details: str) -> None:
        """Something the administrator shall be told."""
        get_logger().warning("platform.notice", code=code, details=list(details))
        with self.store.write() as session:
            runs.add_notice(session, self.run_id, code, details, self.clock.now())
