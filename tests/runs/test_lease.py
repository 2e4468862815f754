"""One run at a time, and a dead one holds nobody up."""

import os
import socket
import subprocess
import sys
from datetime import timedelta

import pytest

from course_sync.clock import SetClock
from course_sync.errors import ExitCode, RunInProgress
from course_sync.runs.lease import lease
from course_sync.store import runs


@pytest.fixture
def held(store, clock):
    """Writes down a lease of somebody else's."""

    def hold(owner):
        with store.write() as session:
            assert runs.take_lease(session, "run", owner, clock.now(), 90)

    return hold


def owner_now(store):
    with store.read() as session:
        return runs.lease_owner(session, "run")


def test_a_second_run_is_refused_while_the_first_goes_on(store, clock):
    with lease(store, clock):
        with pytest.raises(RunInProgress) as refused, lease(store, clock):
            pass
        assert refused.value.exit_code is ExitCode.CONFIG
    with lease(store, clock):
        pass
    assert owner_now(store) is None


def test_the_lease_is_given_back_when_the_run_fails(store, clock):
    with pytest.raises(ZeroDivisionError), lease(store, clock):
        raise ZeroDivisionError
    assert owner_now(store) is None


def test_a_dead_process_of_this_machine_is_succeeded_at_once(store, clock, held):
    dead = subprocess.Popen([sys.executable, "-c", ""])
    dead.wait()
    held(f"{socket.gethostname()}:{dead.pid}:00000000")
    with lease(store, clock):
        pass


def test_a_living_process_of_this_machine_is_not_pushed_out(store, clock, held):
    held(f"{socket.gethostname()}:{os.getppid()}:00000000")
    with pytest.raises(RunInProgress), lease(store, clock):
        pass


def test_a_restarted_container_in_which_every_process_has_one_number_is_not_its_own_hindrance(store, clock, held):
    held(f"{socket.gethostname()}:{os.getpid()}:00000000")
    with lease(store, clock):
        pass


def test_another_machines_lease_holds_until_it_runs_out(store, held, clock):
    held("elsewhere:1:00000000")
    with pytest.raises(RunInProgress), lease(store, clock):
        pass
    later = SetClock(clock.now() + timedelta(seconds=91))
    with lease(store, later):
        pass


def test_a_run_whose_lease_was_taken_over_while_it_slept_is_told_to_stop(store, clock, held):
    with lease(store, clock, renewed_every=0.01) as lost:
        assert not lost.is_set()
        clock.advance(timedelta(seconds=1000))
        with store.write() as session:
            session.connection().exec_driver_sql("UPDATE lease SET owner = 'elsewhere:1:00000000'")
            runs.take_lease(session, "run", "elsewhere:1:00000000", clock.now(), 1000)
        assert lost.wait(10)
    assert owner_now(store) == "elsewhere:1:00000000"


def test_a_run_whose_lease_somebody_had_and_gave_back_while_it_slept_is_told_to_stop(store, clock):
    """`forget` may have emptied what the run had laid aside."""
    with lease(store, clock, renewed_every=0.01) as lost:
        with store.write() as session:
            session.connection().exec_driver_sql("DELETE FROM lease")
        assert lost.wait(10)
