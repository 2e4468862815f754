"""One run: the stages in their order, each noted in the ledger; an interrupted one is carried on."""

import hashlib
import json
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import timedelta
from itertools import takewhile
from typing import TYPE_CHECKING, Any

from course_sync.clock import Clock
from course_sync.config import Settings
from course_sync.errors import CourseSyncError, ExitCode, MoodleError, RunCancelled, TokenRefused
from course_sync.links import LinkChecker
from course_sync.log import bound, get_logger
from course_sync.model.runs import RunState, Stage
from course_sync.privacy import mask_text
from course_sync.runs.lease import lease
from course_sync.stages.context import Context, Progress, Silent, never
from course_sync.store import courses, findings, runs
from course_sync.store.session import Store

if TYPE_CHECKING:
    from course_sync.moodle import MoodleClient

CARRIED_ON_FOR = timedelta(hours=12)
"""How long after its beginning an interrupted run is carried on; an older one is history."""
_NOTHING_READ = "none of the courses could be read. `course-sync doctor` tells which function or right is missing"


@dataclass(frozen=True, slots=True)
class Doors:
    """The ways out of the house: to Moodle and to the web; each is told who asks it to stop."""

    moodle: "Callable[[Callable[[], bool]], MoodleClient]"
    checker: Callable[[Callable[[], bool]], LinkChecker]


@dataclass(frozen=True, slots=True)
class RunRequest:
    """What a run is asked for.

    Attributes:
        only: one stage alone; None for all.
        course_ids: these courses alone; None for all in our care.
        recheck: visit the links of these courses though they rest.
        trigger: who asked: "cli", "worker", "demo".
    """

    only: Stage | None = None
    course_ids: tuple[int, ...] | None = None
    recheck: bool = False
    trigger: str = "cli"

    def scope(self, settings: Settings) -> Mapping[str, Any]:
        """What tells like runs: an interrupted one is carried on only by one that is asked for the same courses of the same site."""
        care = json.dumps([settings.moodle.url, settings.scope.model_dump(mode="json")], sort_keys=True)
        return {
            "care": hashlib.sha256(care.encode()).hexdigest()[:16],
            "only": self.only.value if self.only else None,
            "courses": list(self.course_ids) if self.course_ids is not None else None,
            "recheck": self.recheck,
        }


@dataclass(frozen=True, slots=True)
class RunResult:
    """How a run ended.

    Attributes:
        counts: stage → what it counted.
        carried_on: it carried on an interrupted run.
        broken: courses in our care that are broken now.
        suspected: errors and warnings that await confirmation.
        trouble: why Moodle was not to be had, "" when it was.
    """

    run_id: int
    state: RunState
    counts: Mapping[Stage, Mapping[str, int]] = field(default_factory=dict)
    carried_on: bool = False
    broken: int = 0
    suspected: int = 0
    failures: int = 0
    trouble: str = ""

    @property
    def exit_code(self) -> ExitCode:
        """What the process tells its caller."""
        if self.state is RunState.CANCELLED:
            return ExitCode.UNEXPECTED
        if self.trouble:
            return ExitCode.MOODLE
        return ExitCode.BROKEN_COURSES if self.broken else ExitCode.OK


def run(
    store: Store,
    clock: Clock,
    settings: Settings,
    doors: Doors,
    request: RunRequest | None = None,
    *,
    progress: Progress | None = None,
    cancelled: Callable[[], bool] = never,
) -> RunResult:
    """Do one run.

    Raises:
        RunInProgress: another run is under way.
        ConfigError: the configuration does not fit the site.
    """
    request = request or RunRequest()
    with lease(store) as lost:
        with store.write() as session:
            run_id, carried_on = runs.begin_run(
                session, request.trigger, request.scope(settings), clock.now(), CARRIED_ON_FOR
            )
        context = Context(
            store=store,
            clock=clock,
            settings=settings,
            run_id=run_id,
            course_ids=request.course_ids,
            recheck=request.recheck,
            progress=progress or Silent(),
            cancelled=lambda: lost.is_set() or cancelled(),
        )
        with bound(run_id=run_id):
            get_logger().info("run.started", trigger=request.trigger, carried_on=carried_on)
            result = _Run(context, doors, request).result(carried_on=carried_on)
            get_logger().info("run.ended", state=result.state.value, broken=result.broken, suspected=result.suspected)
        return result


class _Run:
    """The stages of one run. Moodle being down ends the mirror stage, not the run: the administrator is told of it."""

    def __init__(self, context: Context, doors: Doors, request: RunRequest) -> None:
        self._context = context
        self._doors = doors
        self._only = request.only
        self._counts: dict[Stage, Mapping[str, int]] = {}
        self._trouble = ""

    def result(self, *, carried_on: bool) -> RunResult:
        state = RunState.FAILED
        try:
            self._all_stages()
            state = RunState.FAILED if self._trouble else RunState.DONE
        except RunCancelled:
            state = RunState.CANCELLED
        except Exception as error:
            self._tell_of_failure(error)
            raise
        finally:
            # A run that was asked to stop stays open in the ledger: the next like one carries it on.
            if state is not RunState.CANCELLED:
                with self._context.store.write() as session:
                    runs.end_run(session, self._context.run_id, state, self._context.clock.now())
        with self._context.store.read() as session:
            sums = findings.sums(session, self._context.clock.now().astimezone(self._context.settings.zone).date())
            failures = runs.failure_count(session, self._context.run_id)
        return RunResult(
            run_id=self._context.run_id,
            state=state,
            counts=dict(self._counts),
            carried_on=carried_on,
            broken=sums.broken_courses,
            suspected=sums.suspected,
            failures=failures,
            trouble=self._trouble,
        )

    def _all_stages(self) -> None:
        with self._context.store.read() as session:
            finished = runs.finished_stages(session, self._context.run_id)
        with self._doors.moodle(self._context.cancelled) as client:
            # What follows a stage that has to be done again is done again, too.
            behind_us = set(takewhile(finished.__contains__, Stage)) if self._only is None else finished
            for stage in Stage:
                if stage in behind_us or self._only not in {None, stage}:
                    continue
                self._context.check_cancelled()
                with self._noted(stage):
                    self._counts[stage] = self._work(stage, client)

    def _work(self, stage: Stage, client: "MoodleClient") -> Mapping[str, int]:
        """Do one stage. Its code is loaded when its turn comes: commands that run none of them start at once."""
        context, told = self._context, None if self._trouble else client
        match stage:
            case Stage.MIRROR:
                return self._mirror(client)
            case Stage.FILES:
                from course_sync.stages.files import files

                return files(context, told)
            case Stage.READ:
                from course_sync.stages.read import read

                return read(context)
            case Stage.VISIT:
                from course_sync.stages.visit import visit

                return visit(context, told, self._doors.checker)
            case Stage.COUNT:
                from course_sync.stages.count import count

                return count(context)
            case Stage.JUDGE:
                from course_sync.stages.judge import judge

                return judge(context)
            case Stage.SETTLE:
                from course_sync.stages.settle import settle

                return settle(context)
            case Stage.TELL:
                return self._tell()
            case Stage.DELIVER:
                return self._deliver()

    def _tell(self) -> Mapping[str, int]:
        from course_sync.stages.tell import tell

        return tell(self._context)

    def _deliver(self) -> Mapping[str, int]:
        from course_sync.stages.deliver import deliver

        return deliver(self._context)

    def _tell_of_failure(self, error: Exception) -> None:
        """The administrator hears of a run that could not go on, as far as that is still possible."""
        try:
            text = mask_text(str(error)) if isinstance(error, CourseSyncError) else type(error).__name__
            self._context.notice("run_failed", text)
            self._tell()
            self._deliver()
        except Exception as further:  # noqa: BLE001 - the first error is the one that matters; this one is logged
            get_logger().warning("run.failure_not_told", error=type(further).__name__)

    def _mirror(self, client: "MoodleClient") -> Mapping[str, int]:
        from course_sync.stages.mirror import mirror

        try:
            counts = mirror(self._context, client)
        except MoodleError as error:
            self._trouble = mask_text(str(error))
            code = "token_refused" if isinstance(error, TokenRefused) else "moodle_unavailable"
            self._context.notice(code, self._trouble)
            self._context.fail(Stage.MIRROR, error, subject="moodle")
            return {"courses": 0}
        if counts["unread"] and not self._anything_read():
            self._trouble = _NOTHING_READ
        return counts

    def _anything_read(self) -> bool:
        with self._context.store.read() as session:
            return bool(courses.scoped_course_ids(session, read_in=self._context.run_id))

    @contextmanager
    def _noted(self, stage: Stage) -> Iterator[None]:
        context = self._context
        with context.store.write() as session:
            runs.begin_stage(session, context.run_id, stage, context.clock.now())
        yield
        if stage in {Stage.MIRROR, Stage.FILES} and self._trouble:
            return  # not done: a run that carries this one on asks Moodle again
        counts = self._counts[stage]
        with context.store.write() as session:
            runs.end_stage(session, context.run_id, stage, counts, context.clock.now())
        get_logger().info("stage.done", stage=stage.value, **counts)
