"""Processes of our own for work that computes."""

import os
import signal
import subprocess
import sys
from concurrent.futures import BrokenExecutor

import pytest
from tests.alive import gone, is_alive

from course_sync.processes import MOST, Helpers, cores

LOOKED_FOR = 20.0  # seconds, on a busy machine


@pytest.mark.skipif(not hasattr(os, "sched_getaffinity"), reason="the system does not tell which cores are ours")
@pytest.mark.parametrize(("ours", "wanted"), [(1, 1), (3, 3), (9, MOST)])
def test_as_many_as_this_process_has_cores_but_never_very_many(monkeypatch, ours, wanted):
    monkeypatch.setattr(os, "sched_getaffinity", lambda pid: set(range(ours)))
    assert cores() == wanted


def test_work_is_done_in_another_process_that_ends_with_the_block():
    with Helpers(1) as helpers:
        pid = helpers.submit(os.getpid).result()
        assert pid != os.getpid()
        assert helpers.submit(divmod, 7, 2).result() == (3, 1)
    assert gone([pid], LOOKED_FOR)


def test_what_fails_there_is_raised_here():
    with Helpers(1) as helpers, pytest.raises(ZeroDivisionError):
        helpers.submit(divmod, 1, 0).result()


def test_who_is_asked_to_stop_is_stopped_by_this_process_alone():
    """Ctrl-C and a service manager's stop reach all of them; the run decides when its helpers end."""
    with Helpers(1) as helpers:
        pid = helpers.submit(os.getpid).result()
        for stop in (signal.SIGINT, signal.SIGTERM):
            os.kill(pid, stop)
        assert helpers.submit(os.getpid).result() == pid


def test_the_death_of_one_is_told():
    with Helpers(1) as helpers:
        pid = helpers.submit(os.getpid).result()
        os.kill(pid, signal.SIGKILL)
        with pytest.raises(BrokenExecutor):
            helpers.submit(os.getpid).result()


OWNER = """
import os, sys, time
from course_sync.processes import Helpers
if __name__ == "__main__":
    print(Helpers(1).submit(os.getpid).result(), flush=True)
    time.sleep(600)
"""


def test_none_outlives_a_process_that_is_killed(tmp_path):
    program = tmp_path / "owner.py"
    program.write_text(OWNER)
    with subprocess.Popen([sys.executable, str(program)], stdout=subprocess.PIPE, text=True) as owner:
        pid = int(owner.stdout.readline())
        assert is_alive(pid)
        owner.kill()
    assert gone([pid], LOOKED_FOR)
