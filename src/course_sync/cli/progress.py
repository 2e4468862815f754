"""How far a run is: bars on a terminal, nothing elsewhere (the log tells it there)."""

import sys
from types import TracebackType
from typing import Self

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TaskID, TextColumn, TimeElapsedColumn

from course_sync.cli.terminal import is_terminal
from course_sync.model.runs import Stage

_WORDS = {
    Stage.MIRROR: "Reading courses from Moodle",
    Stage.FILES: "Reading files",
    Stage.READ: "Finding links in texts",
    Stage.VISIT: "Visiting links",
    Stage.COUNT: "Counting completion",
    Stage.JUDGE: "Judging",
    Stage.SETTLE: "Settling",
    Stage.TELL: "Writing mails",
    Stage.DELIVER: "Sending mails",
}


class Bars:
    """A bar a stage, on stderr. A stage that begins again takes its bar back to the start."""

    def __init__(self) -> None:
        self._progress = Progress(
            TextColumn("{task.description:<27}"),
            BarColumn(bar_width=24),
            MofNCompleteColumn(),
            TimeElapsedColumn(),
            console=Console(stderr=True),
            disable=not is_terminal(sys.stderr),
        )
        self._tasks: dict[Stage, TaskID] = {}

    def __enter__(self) -> Self:
        self._progress.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._progress.stop()

    def begin(self, stage: Stage, total: int) -> None:
        """A stage with nothing to do gets no bar."""
        if stage in self._tasks:
            self._progress.reset(self._tasks[stage], total=total)
        elif total:
            self._tasks[stage] = self._progress.add_task(_WORDS[stage], total=total)

    def advance(self, stage: Stage, done: int = 1) -> None:
        if stage in self._tasks:
            self._progress.advance(self._tasks[stage], done)
