"""When runs start, what ends the worker, and what does not."""

import contextlib
import json
import os
import signal
import subprocess
import sys
import threading
import time
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from apscheduler.schedulers.background import BackgroundScheduler

from course_sync import worker
from course_sync.config import Settings
from course_sync.demo.faults import Fault
from course_sync.errors import MoodleUnavailable, RunInProgress
from course_sync.model.runs import RunState
from course_sync.store import runs
from course_sync.store.session import Store

WHOLE = {"only": None, "courses": None, "recheck": False}


@pytest.fixture
def settings(tmp_path):
    return Settings.model_validate({"store": {"folder": str(tmp_path)}, "worker": {"stop_seconds": 0.5}})


@pytest.fixture
def store(sites, tmp_path):
    file = tmp_path / "course-sync.db"
    file.write_bytes(sites._empty_database())
    made = Store(f"sqlite:///{file}")
    yield made
    made.close()


@pytest.fixture
def jobs(monkeypatch):
    """The jobs of a worker, as it hands them to the scheduler."""
    known = {}

    class Watched(BackgroundScheduler):
        def add_job(self, *args, **more):
            job = super().add_job(*args, **more)
            known.update({job.id: job, "scheduler": self})
            if job.id == "run":
                known["at_once"] = "next_run_time" in more
            return job

    monkeypatch.setattr(worker, "BackgroundScheduler", Watched)
    return known


@pytest.fixture
def at_work(settings, store, clock):
    """Starts workers in threads of their own and ends them."""
    made = []

    def start(one_run, **changes):
        stop = threading.Event()
        ended = []
        chosen = Settings.model_validate({**settings.model_dump(), **changes})
        thread = threading.Thread(target=lambda: ended.append(worker.work(chosen, store, clock, one_run, stop)))
        thread.start()
        made.append((stop, thread))

        def end():
            stop.set()
            thread.join(10)
            assert not thread.is_alive()
            return ended[0]

        return end

    yield start
    for stop, thread in made:
        stop.set()
        thread.join(10)


def ran(store, clock, ago, state=RunState.DONE, scope=WHOLE):
    """A run that began `ago` before now; one that is RUNNING was left in the middle."""
    with store.write() as session:
        run_id, _ = runs.begin_run(session, "worker", scope, clock.now() - ago, timedelta(0))
        if state is not RunState.RUNNING:
            runs.end_run(session, run_id, state, clock.now() - ago)


@pytest.mark.parametrize(
    ("ago", "state", "scope", "owed"),
    [
        (timedelta(hours=20), RunState.DONE, WHOLE, False),
        (timedelta(hours=27), RunState.DONE, WHOLE, True),
        (timedelta(hours=2), RunState.FAILED, WHOLE, True),
        (timedelta(hours=2), RunState.DONE, {**WHOLE, "courses": [21]}, True),
        (timedelta(hours=2), RunState.DONE, {**WHOLE, "only": "tell"}, True),
    ],
)
def test_a_run_is_owed_when_the_last_whole_one_that_did_its_work_is_long_past(
    at_work, jobs, store, clock, ago, state, scope, owed
):
    ran(store, clock, ago, state, scope)
    assert at_work(lambda _: None)() is True
    assert jobs["at_once"] is owed


@pytest.mark.parametrize(("ago", "owed"), [(timedelta(minutes=3), True), (timedelta(hours=13), False)])
def test_a_run_left_in_the_middle_is_carried_on_at_once_while_it_is_young(at_work, jobs, store, clock, ago, owed):
    ran(store, clock, timedelta(hours=20))
    ran(store, clock, ago, RunState.RUNNING)
    at_work(lambda _: None)()
    assert jobs["at_once"] is owed


def test_whether_a_run_is_owed_is_asked_while_none_may_begin_so_that_one_just_ended_is_not_followed(monkeypatch, clock):
    busy, asked, began = threading.Lock(), [], []
    monkeypatch.setattr(worker, "_is_owed", lambda *_: asked.append(busy.locked()) or True)
    ask = lambda: worker._again_if_owed(None, None, clock, lambda _: began.append(1), threading.Event(), busy)  # noqa: E731
    with busy:
        ask()
    assert (asked, began) == ([], [])
    ask()
    assert (asked, began, busy.locked()) == ([True], [1], False)


def test_an_overdue_run_starts_at_once(at_work):
    began = threading.Event()
    end = at_work(lambda _: began.set())
    assert began.wait(5)
    assert end() is True


def test_the_daily_job_is_patient_coalesces_and_goes_by_estonian_time(at_work, jobs):
    at_work(lambda _: None, worker={"at": "05:30", "jitter_minutes": 10, "grace_hours": 6.0})()
    job = jobs["run"]
    assert job.misfire_grace_time == 6 * 3600
    assert job.coalesce is True
    assert job.max_instances == 1
    assert str(job.trigger.timezone) == "Europe/Tallinn"
    assert job.trigger.jitter == 600
    job.trigger.jitter = None
    for now, expected in (
        (datetime(2026, 1, 10, 12, tzinfo=UTC), datetime(2026, 1, 11, 3, 30, tzinfo=UTC)),  # winter
        (datetime(2026, 7, 10, 12, tzinfo=UTC), datetime(2026, 7, 11, 2, 30, tzinfo=UTC)),  # summer
        (datetime(2026, 10, 24, 12, tzinfo=UTC), datetime(2026, 10, 25, 3, 30, tzinfo=UTC)),  # the night of the change
    ):
        assert job.trigger.get_next_fire_time(None, now).astimezone(UTC) == expected
    assert jobs["scheduler"].timezone == ZoneInfo("Europe/Tallinn")


def test_a_day_on_which_moodle_was_down_is_tried_again_within_hours(at_work, jobs, store, clock):
    asked = threading.Semaphore(0)
    end = at_work(lambda _: asked.release())
    assert asked.acquire(timeout=5)  # the run that was owed at the start did nothing that counts
    again = jobs["overdue"]
    assert again.trigger.interval == timedelta(hours=1)
    again.func(*again.args)
    assert asked.acquire(timeout=5)
    with store.write() as session:
        run, _ = runs.begin_run(session, "worker", WHOLE, clock.now(), timedelta(0))
        runs.end_run(session, run, RunState.DONE, clock.now())
    again.func(*again.args)
    assert not asked.acquire(blocking=False)
    assert end() is True


@pytest.mark.parametrize("error", [None, MoodleUnavailable("ära"), ZeroDivisionError()])
def test_mails_that_were_put_off_are_tried_between_the_runs_and_never_beside_one(settings, store, clock, jobs, error):
    stop, delivered, runs_now, go_on = threading.Event(), [], threading.Event(), threading.Event()

    def one_run(_cancelled):
        runs_now.set()
        assert go_on.wait(5)

    def deliver(_cancelled):
        delivered.append(1)
        if error:
            raise error

    thread = threading.Thread(
        target=lambda: worker.work(settings, store, clock, one_run, stop, deliver_waiting=deliver)
    )
    thread.start()
    assert runs_now.wait(5)
    job = jobs["deliver"]
    job.func(*job.args)
    assert delivered == []
    go_on.set()
    busy = job.args[-1]
    assert busy.acquire(timeout=5)
    busy.release()
    job.func(*job.args)
    assert delivered == [1]
    stop.set()
    thread.join(10)
    assert not thread.is_alive()


@pytest.mark.parametrize("error", [MoodleUnavailable("ära"), ZeroDivisionError(), KeyError("x")])
def test_a_failing_run_does_not_end_the_worker(at_work, jobs, error):
    failed = threading.Event()

    def fail(_cancelled):
        failed.set()
        raise error

    end = at_work(fail)
    assert failed.wait(5)
    assert jobs["scheduler"].running
    assert jobs["scheduler"].get_job("run") is not None
    assert end() is True


def test_a_run_under_way_elsewhere_is_waited_for(at_work, monkeypatch):
    monkeypatch.setattr(worker, "_WAIT_SECONDS", 0.0)
    done, tries = threading.Event(), []

    def one_run(_cancelled):
        tries.append(1)
        if len(tries) < 4:
            raise RunInProgress("another")
        done.set()

    end = at_work(one_run)
    assert done.wait(5)
    assert end() is True


def test_waiting_for_another_run_ends_when_the_worker_is_to_stop(at_work):
    began = threading.Event()

    def one_run(_cancelled):
        began.set()
        raise RunInProgress("another")

    end = at_work(one_run)
    assert began.wait(5)
    assert end() is True


def test_a_run_that_listens_ends_before_the_worker_does(at_work):
    began, ended = threading.Event(), threading.Event()

    def one_run(cancelled):
        began.set()
        while not cancelled():
            time.sleep(0.005)
        ended.set()

    end = at_work(one_run)
    assert began.wait(5)
    assert end() is True
    assert ended.is_set()


def test_a_run_that_does_not_listen_is_left_behind_after_the_bound(at_work):
    began, release = threading.Event(), threading.Event()

    def one_run(_cancelled):
        began.set()
        release.wait(20)

    end = at_work(one_run)
    assert began.wait(5)
    before = time.monotonic()
    try:
        assert end() is False
        assert time.monotonic() - before < 5
    finally:
        release.set()


# -- the real process --------------------------------------------------------------------------------------------------


def configured(site, sites, folder, **changes):
    """A configuration file for the stand-ins. Links are asked of a port where nobody listens: no name leaves the machine."""
    values = sites.merged(
        {
            "moodle": {"url": site.moodle.url},
            "scope": {"categories": [2]},
            "store": {"folder": str(folder / "data")},
            "links": {"tries": 1},
            "alerts": {"to": ["koolitaja@ohvriabi.example"]},
        },
        changes,
    )
    file = folder / "course-sync.toml"
    lines = []
    for section, table in values.items():
        lines += [f"[{section}]", *(f"{key} = {json.dumps(value)}" for key, value in table.items())]
    file.write_text("\n".join(lines))
    return file


@pytest.fixture
def process(small, sites, tmp_path):
    """`course-sync worker` as a process of its own, in the middle of its first run."""
    started = []

    def start(fault, **changes):
        small.moodle.faults.append(fault)
        file = configured(small, sites, tmp_path, **changes)
        environment = {**os.environ, "COURSE_SYNC__MOODLE__TOKEN": small.moodle.token}
        start_cli = "from course_sync.cli import main; main()"
        command = [sys.executable, "-c", start_cli, "--config", str(file), "worker"]
        running = subprocess.Popen(command, env=environment, stderr=subprocess.PIPE, text=True)
        started.append(running)
        deadline = time.monotonic() + 30
        while not small.moodle.requests and running.poll() is None:
            assert time.monotonic() < deadline
            time.sleep(0.02)
        assert running.poll() is None, running.stderr.read()
        return running

    yield start
    for running in started:
        with contextlib.suppress(ProcessLookupError):
            running.kill()
        running.wait()
        running.stderr.close()


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_a_signal_in_the_middle_of_a_run_ends_the_process_cleanly(process, small, number):
    running = process(Fault("*", "slow", times=None, seconds=0.2))
    running.send_signal(number)
    _, words = running.communicate(timeout=20)
    assert running.returncode == 0, words
    assert "Traceback" not in words
    assert small.moodle.token not in words
    assert "worker.stopped" in words


def test_a_run_that_hangs_in_moodle_does_not_hold_the_process_beyond_its_bound(process):
    running = process(Fault("*", "slow", times=None, seconds=60), worker={"stop_seconds": 0.5})
    before = time.monotonic()
    running.send_signal(signal.SIGTERM)
    running.communicate(timeout=20)
    assert time.monotonic() - before < 10
    assert running.returncode == 1
