"""Asking the rules that read texts: here where there is little to read, beside us in processes of their own where there is much."""

from concurrent.futures import BrokenExecutor, Future
from types import TracebackType
from typing import Self

from course_sync.log import get_logger
from course_sync.model.course import CourseView
from course_sync.processes import Helpers, cores
from course_sync.rules import Judgement, Tuning, for_text_rules, judge_texts

WORTH_HELP = 12
"""Courses whose texts are read here before others are begun, and as many must be left: to begin one takes as long as a course or two."""


class TextRules:
    """A run's readers.

    Args:
        courses: how many there are to look at; most may need no reading.
    """

    def __init__(self, courses: int) -> None:
        self._left = courses
        self._read = 0
        self._wanted = cores()
        self._helpers: Helpers | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        if self._helpers is not None:
            self._helpers.close()

    @property
    def ahead(self) -> int:
        """How many courses may be asked about before the first answer is taken."""
        return 2 * self._helpers.count if self._helpers is not None else 0

    def passed(self) -> None:
        """One of the courses was looked at, read or not."""
        self._left -= 1

    def ask(self, view: CourseView, tuning: Tuning) -> "Asked":
        """What the rules that read texts say of a course whose bodies are at hand."""
        self._read += 1
        return Asked(view, tuning, self._submitted(view, tuning))

    def _submitted(self, view: CourseView, tuning: Tuning) -> Future[Judgement] | None:
        try:
            if self._helpers is None and self._wanted > 1 and self._read > WORTH_HELP and self._left > WORTH_HELP:
                self._helpers = Helpers(self._wanted)
            if self._helpers is not None:
                return self._helpers.submit(judge_texts, for_text_rules(view), tuning)
        except (BrokenExecutor, OSError, NotImplementedError) as error:  # they died, or this machine gives no process
            get_logger().warning("judge.helpers_died", error=type(error).__name__)
            if self._helpers is not None:
                self._helpers.close()
            self._helpers, self._wanted = None, 0
        return None


class Asked:
    """A question to the rules that read texts."""

    def __init__(self, view: CourseView, tuning: Tuning, answer: Future[Judgement] | None) -> None:
        self._view = view
        self._tuning = tuning
        self._answer = answer

    def judgement(self) -> Judgement:
        """The answer; ours, where nobody else gave one."""
        if self._answer is not None:
            try:
                return self._answer.result()
            except BrokenExecutor:
                pass
        return judge_texts(self._view, self._tuning)
