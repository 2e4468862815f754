"""When a run starts: daily by APScheduler, at once when one is overdue. What a run does is not known here."""

import threading
from collections.abc import Callable
from datetime import datetime, timedelta

from apscheduler.events import EVENT_JOB_MAX_INSTANCES, EVENT_JOB_MISSED, JobExecutionEvent
from apscheduler.schedulers.background import BackgroundScheduler
from apscheduler.triggers.cron import CronTrigger
from apscheduler.triggers.interval import IntervalTrigger

from course_sync.clock import Clock, SystemClock
from course_sync.config import Settings
from course_sync.errors import CourseSyncError, RunInProgress, StoreError
from course_sync.log import get_logger
from course_sync.notify import notify
from course_sync.runs import CARRIED_ON_FOR
from course_sync.stages.context import trace_of
from course_sync.store import runs
from course_sync.store.session import Store

OneRun = Callable[[Callable[[], bool]], object]
_DELIVERY_MINUTES = 5
_TRIES = 6
_WAIT_SECONDS = 30.0  # a dead run's lease runs out within 90


def work(
    settings: Settings,
    store: Store,
    clock: Clock,
    one_run: OneRun,
    stop: threading.Event,
    *,
    deliver_waiting: OneRun = lambda _: None,
) -> bool:
    """Do a run each day until `stop` is set; then let one under way end, within the configured bound.

    A day's run that could not do its work (Moodle was down) is tried again each hour once it is overdue.

    Args:
        one_run: does one run, given who asks it to stop.
        deliver_waiting: hands over mails whose next try has come; asked for every few minutes.

    Returns:
        False when a run was still under way at the end of the bound: its threads live on.
    """
    scheduler = BackgroundScheduler(timezone=settings.zone)
    busy = threading.Lock()
    hour, minute = settings.worker.at.split(":")
    scheduler.add_listener(_missed, EVENT_JOB_MISSED | EVENT_JOB_MAX_INSTANCES)
    # A run that is owed is the daily job's first one: a job of its own would race with the scheduler's end.
    at_once = {"next_run_time": SystemClock().now()} if _is_owed(settings, store, clock.now()) else {}
    scheduler.add_job(
        _guarded,
        CronTrigger(
            hour=int(hour),
            minute=int(minute),
            timezone=settings.zone,
            jitter=settings.worker.jitter_minutes * 60 or None,
        ),
        args=(one_run, stop, busy),
        id="run",
        misfire_grace_time=int(settings.worker.grace_hours * 3600),
        coalesce=True,
        max_instances=1,
        **at_once,
    )
    scheduler.add_job(
        _again_if_owed,
        IntervalTrigger(hours=1, timezone=settings.zone),
        args=(settings, store, clock, one_run, stop, busy),
        id="overdue",
        coalesce=True,
        max_instances=1,
    )
    scheduler.add_job(
        _between_runs,
        IntervalTrigger(minutes=_DELIVERY_MINUTES, timezone=settings.zone),
        args=(deliver_waiting, stop, busy),
        id="deliver",
        coalesce=True,
        max_instances=1,
    )
    scheduler.start()
    notify("READY=1")
    get_logger().info("worker.started", at=settings.worker.at, timezone=settings.report.timezone)
    try:
        stop.wait()
    finally:
        notify("STOPPING=1")
        scheduler.shutdown(wait=False)
        ended = busy.acquire(timeout=settings.worker.stop_seconds)
        get_logger().info("worker.stopped", run_ended=ended)
    return ended


def is_overdue(last_success: datetime | None, now: datetime, after: timedelta) -> bool:
    """Whether the last good run lies so far back that one is owed at once."""
    return last_success is None or now - last_success > after


def _is_owed(settings: Settings, store: Store, now: datetime) -> bool:
    """Whether a run is to start at once: one is overdue, or was left in the middle when the last worker ended."""
    with store.read() as session:
        interrupted = runs.was_interrupted(session, now - CARRIED_ON_FOR)
        last_success = runs.last_success(session)
    return interrupted or is_overdue(last_success, now, timedelta(hours=settings.worker.overdue_hours))


def _again_if_owed(
    settings: Settings, store: Store, clock: Clock, one_run: OneRun, stop: threading.Event, busy: threading.Lock
) -> None:
    # Asked while no other run may begin: one that has just ended leaves nothing owed.
    if not busy.acquire(blocking=False):
        return
    try:
        if _is_owed(settings, store, clock.now()):
            _surviving(one_run, stop)
    except StoreError as error:
        get_logger().error("worker.store", message=str(error))
    finally:
        busy.release()


def _between_runs(deliver_waiting: OneRun, stop: threading.Event, busy: threading.Lock) -> None:
    """Mails that were put off are tried again between the runs; a run delivers by itself."""
    if stop.is_set() or not busy.acquire(blocking=False):
        return
    try:
        deliver_waiting(stop.is_set)
    except CourseSyncError as error:
        get_logger().error("worker.delivery_failed", message=str(error))
    except Exception as error:  # noqa: BLE001 - the worker outlives it; the log has the place
        get_logger().error("worker.delivery_failed", error=type(error).__name__, trace=trace_of(error))
    finally:
        busy.release()


def _guarded(one_run: OneRun, stop: threading.Event, busy: threading.Lock) -> None:
    with busy:
        _surviving(one_run, stop)


def _surviving(one_run: OneRun, stop: threading.Event) -> None:
    """A run that fails must not end the worker."""
    try:
        _patiently(one_run, stop)
    except CourseSyncError as error:
        get_logger().error("worker.run_refused", message=str(error))
    except Exception as error:  # noqa: BLE001 - the worker outlives a failing run; the log says where it failed
        get_logger().error("worker.run_failed", error=type(error).__name__, trace=trace_of(error))


def _patiently(one_run: OneRun, stop: threading.Event) -> None:
    """Wait for a run under way elsewhere, or for the lease of one that died on another machine, rather than lose a day."""
    for left in reversed(range(_TRIES)):
        if stop.is_set():
            return
        try:
            one_run(stop.is_set)
        except RunInProgress:
            if not left:
                raise
            get_logger().info("worker.waits", seconds=_WAIT_SECONDS)
            stop.wait(_WAIT_SECONDS)
        else:
            return


def _missed(event: JobExecutionEvent) -> None:
    get_logger().warning("worker.run_missed", job=event.job_id)
