"""When a run starts: daily by APScheduler, at once when one is overdue. What a run does is not known here."""

import threading
from collections.abc import Callable
from datetime import datetime, timedelta

from apscheduler.events import EVENT_JOB_MAX_INSTANCES, EVENT_JOB_MISSED, JobExecutionEvent
from apscheduler.schedulers.background import BackgroundScheduler
from apscheduler.triggers.cron import CronTrigger

from course_sync.clock import Clock
from course_sync.config import Settings
from course_sync.errors import CourseSyncError
from course_sync.log import get_logger
from course_sync.notify import notify
from course_sync.store import runs
from course_sync.store.session import Store

OneRun = Callable[[Callable[[], bool]], object]


def work(settings: Settings, store: Store, clock: Clock, one_run: OneRun, stop: threading.Event) -> None:
    """Do a run each day until `stop` is set; then let one under way end, within the configured bound.

    Args:
        one_run: does one run, given who asks it to stop.
    """
    scheduler = BackgroundScheduler(timezone=settings.zone)
    busy = threading.Lock()
    hour, minute = settings.worker.at.split(":")
    scheduler.add_listener(_missed, EVENT_JOB_MISSED | EVENT_JOB_MAX_INSTANCES)
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
    )
    if is_overdue(_last_success(store), clock.now(), timedelta(hours=settings.worker.overdue_hours)):
        scheduler.add_job(_guarded, args=(one_run, stop, busy), id="overdue", misfire_grace_time=None)
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


def is_overdue(last_success: datetime | None, now: datetime, after: timedelta) -> bool:
    """Whether the last good run lies so far back that one is owed at once."""
    return last_success is None or now - last_success > after


def _last_success(store: Store) -> datetime | None:
    with store.read() as session:
        return runs.last_success(session)


def _guarded(one_run: OneRun, stop: threading.Event, busy: threading.Lock) -> None:
    """A run that fails must not end the worker."""
    with busy:
        if stop.is_set():
            return
        try:
            one_run(stop.is_set)
        except CourseSyncError as error:
            get_logger().error("worker.run_refused", message=str(error))
        except Exception:  # noqa: BLE001 - the worker outlives a failing run; the log has the traceback
            get_logger().exception("worker.run_failed")


def _missed(event: JobExecutionEvent) -> None:
    get_logger().warning("worker.run_missed", job=event.job_id)
