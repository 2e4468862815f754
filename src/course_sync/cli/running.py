"""Commands that do work: run, recheck, worker."""

from __future__ import annotations

import os
import signal
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from course_sync.cli.session import Session, course_id_of, session_of
from course_sync.cli.terminal import is_terminal, say
from course_sync.clock import SystemClock
from course_sync.errors import ConfigError, ExitCode, RunInProgress
from course_sync.model.runs import RunState, Stage

if TYPE_CHECKING:
    from types import FrameType

    from course_sync.config import Settings
    from course_sync.runs import RunRequest, RunResult
    from course_sync.store.session import Store


def run(
    context: typer.Context,
    only: Annotated[Stage | None, typer.Option("--only", help="Do this one stage alone.")] = None,
    course: Annotated[
        list[str] | None,
        typer.Option("--course", metavar="COURSE", help="Only this course (id or short name); repeatable."),
    ] = None,
) -> int:
    """Do the daily run once.

    Reads courses, visits links, judges, tells, writes the report. One that was stopped is carried on.
    """
    return _run(session_of(context), only=only, wanted=course, recheck=False)


def recheck(
    context: typer.Context,
    course: Annotated[str, typer.Argument(metavar="COURSE", help="The course's id or short name.")],
) -> int:
    """Read one course anew and visit all its links.

    Resting ones too.
    """
    return _run(session_of(context), only=None, wanted=[course], recheck=True)


def worker(context: typer.Context) -> int:
    """Stay and do the run daily, as [worker] says.

    Ends cleanly on SIGTERM.
    """
    from course_sync.runs import RunRequest
    from course_sync.stages.deliver import deliver_waiting
    from course_sync.store import alerting
    from course_sync.worker import work

    session = session_of(context)
    settings = session.settings()
    _prepare(settings)

    def one_run(cancelled: Callable[[], bool]) -> None:
        _one(settings, store, RunRequest(trigger="worker"), cancelled, tell=_telling())

    def waiting(cancelled: Callable[[], bool]) -> None:
        deliver_waiting(store, SystemClock(), settings, cancelled)
        with store.read() as reading:
            wanted = tuple(alerting.checks_waiting(reading))
        if wanted:  # somebody answered that something is fixed
            request = RunRequest(course_ids=wanted, recheck=True, trigger="answer")
            _one(settings, store, request, cancelled, tell=_telling())

    with session.store(settings) as store:
        stop = threading.Event()
        with stopped_by_signals(stop.set):
            ended = work(settings, store, SystemClock(), one_run, stop, deliver_waiting=waiting)
        if not ended:
            # The run did not stop within its time; waiting for its threads would break the promise of the bound.
            # It is safe to be killed at any moment, and the next one carries it on.
            sys.stderr.flush()
            os._exit(ExitCode.UNEXPECTED)
    return ExitCode.OK


def _run(session: Session, *, only: Stage | None, wanted: list[str] | None, recheck: bool) -> int:
    from course_sync.runs import RunRequest

    settings = session.settings()
    _prepare(settings)
    with session.store(settings) as store:
        ids = tuple(dict.fromkeys(course_id_of(store, one) for one in wanted)) if wanted else None
        stop = threading.Event()
        with stopped_by_signals(stop.set):
            result = _one(settings, store, RunRequest(only, ids, recheck), stop.is_set, tell=say)
        if ids and result.state is RunState.DONE:
            for written in wanted or ():
                course_id_of(store, written)  # asked for before anything was known: now it shows
    return result.exit_code


def _telling() -> Callable[[str], None]:
    """How the worker's runs say how they went: a person at a terminal reads words, a log wants events."""
    from course_sync.log import get_logger

    return say if is_terminal(sys.stderr) else lambda text: get_logger().info("run.summary", text=text)


def _prepare(settings: Settings) -> None:
    """See before the work begins that it can be done and kept. An older database is left to `db upgrade`.

    Raises:
        ConfigError: something is missing, or a folder cannot be written.
    """
    from course_sync.config import require_moodle
    from course_sync.runs import doors_of
    from course_sync.stages.judge import names_of
    from course_sync.stages.tuning import faults_of
    from course_sync.store import migrate
    from course_sync.store.session import Store

    require_moodle(settings)
    _require_mail(settings)
    for fault in faults_of(settings):
        raise ConfigError(f"[rules] {fault}.")
    names_of(settings)
    doors_of(settings, SystemClock()).checker(lambda: False).close()
    _require_folder(settings.folder, "[store] folder", "data", mode=0o700)
    _require_folder(settings.report_folder, "[report] folder", "the report")
    store = Store(settings.store_url)
    try:
        if migrate.current(store) is None:
            migrate.upgrade(store, SystemClock().now())
    finally:
        store.close()


def _require_mail(settings: Settings) -> None:
    """Mails that cannot go anywhere are found out before the work, not after it."""
    from course_sync.errors import DeliveryError
    from course_sync.mail.addresses import ascii_address, channel_name
    from course_sync.stages.alerting import mail_options
    from course_sync.stages.deliver import channels_of, transport_of

    mail_options(settings)
    transport_of(settings)
    alerts = settings.alerts
    named = (
        *alerts.to,
        *alerts.admin,
        *alerts.manager,
        *alerts.fallback,
        *(to for route in alerts.routes for to in (*route.to, *route.deputies, *route.next)),
        *(one for absence in alerts.absences for one in absence.deputies),
    )
    channels = channels_of(settings)
    for address in named:
        if name := channel_name(address):
            if name not in channels:
                raise ConfigError(f"[alerts] {address}: there is no channel of that name in [alerts.channels].")
            continue
        try:
            ascii_address(address)
        except DeliveryError:
            raise ConfigError(f"[alerts] {address!r} is not a mail address. Write one such as name@host.") from None


def _require_folder(folder: Path, option: str, what: str, *, mode: int = 0o777) -> None:
    """`mode`: of a new folder. A report may be meant for a web server's eyes; data are nobody else's business."""
    try:
        folder.mkdir(mode=mode, parents=True, exist_ok=True)
    except OSError as error:
        raise ConfigError(f"{option}: {what} cannot be written to {folder} ({error.strerror}).") from None
    if not os.access(folder, os.W_OK):
        raise ConfigError(f"{option}: {what} cannot be written to {folder} (no permission).")


def _one(
    settings: Settings,
    store: Store,
    request: RunRequest,
    cancelled: Callable[[], bool],
    *,
    tell: Callable[[str], None],
) -> RunResult:
    """One run with its report; tells how it went."""
    from course_sync.cli.progress import Bars
    from course_sync.pages import make_report
    from course_sync.runs import doors_of
    from course_sync.runs import run as do_run
    from course_sync.stages.deliver import answered, send_ping
    from course_sync.stages.settle import policy_of

    clock = SystemClock()
    begun = clock.now()
    try:
        with Bars() as bars:
            result = do_run(
                store, clock, settings, doors_of(settings, clock), request, progress=bars, cancelled=cancelled
            )
    except Exception as error:
        if not isinstance(error, RunInProgress):
            send_ping(settings, good=False)
        raise
    if result.state is RunState.DONE:
        answered(store, request.course_ids, begun, clock.now())
    send_ping(settings, good=result.state is RunState.DONE)
    if result.state is RunState.CANCELLED:
        tell("Stopped; the next run carries on where this one stopped.")
        return result
    try:
        page = make_report(
            store,
            settings.report_folder,
            now=clock.now(),
            language=settings.report.language,
            zone=settings.zone,
            policy=policy_of(settings),
            floor=settings.privacy.small_number,
        )
    except OSError as error:
        raise ConfigError(f"[report] folder: the report cannot be written there ({error.strerror}).") from None
    for line in _summary(settings, result, page):
        tell(line)
    return result


def _summary(settings: Settings, result: RunResult, page: Path) -> Iterator[str]:
    if result.trouble:
        yield f"course-sync: {result.trouble.rstrip('.')}."
    counts = result.counts
    done = []
    if Stage.MIRROR in counts and not result.trouble:
        read, unread = counts[Stage.MIRROR].get("courses", 0), counts[Stage.MIRROR].get("unread", 0)
        done.append(f"Courses read: {read}" + (f", not read: {unread}" if unread else "") + ".")
    if Stage.VISIT in counts:
        done.append(f"Links visited: {counts[Stage.VISIT].get('visits', 0)}.")
    if result.trouble:
        yield "What could not be read stays as it was known."
    else:
        if done:
            yield " ".join(done)
        yield f"Broken courses: {result.broken}. Suspected, awaiting confirmation: {result.suspected}."
    if sent := counts.get(Stage.DELIVER, {}).get("sent", 0):
        where = f"to {settings.mail.host}" if settings.mail.host else f"as files in {settings.mail_folder}"
        yield f"Mails: {sent}, {where}."
    if result.failures:
        yield f"Failures that did not stop the run: {result.failures} (the report lists them)."
    yield f"Report: {page}"


@contextmanager
def stopped_by_signals(stop: Callable[[], None]) -> Iterator[None]:
    """SIGTERM and the first Ctrl-C ask to stop; a second Ctrl-C ends at once."""

    def handle(number: int, _frame: FrameType | None) -> None:
        # In a thread: the interrupted one may hold the very lock that setting an event needs.
        threading.Thread(target=stop, name="stop").start()
        signal.signal(signal.SIGINT, signal.default_int_handler)
        if number == signal.SIGINT and is_terminal(sys.stderr):
            threading.Thread(target=say, args=("Stopping; Ctrl-C again stops at once.",), name="say").start()

    before = {number: signal.signal(number, handle) for number in (signal.SIGTERM, signal.SIGINT)}
    try:
        yield
    finally:
        for number, old in before.items():
            signal.signal(number, old)
