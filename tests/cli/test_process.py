"""The program as a process: pipes, signals, terminals."""

import os
import pty
import re
import select
import signal
import subprocess
import sys
import time

import pytest

from course_sync.demo.faults import Fault

PROGRAM = [sys.executable, "-c", "from course_sync.cli import main; main()"]
WITHIN = 30.0  # seconds; a loaded machine is slow


def start(*arguments, **more):
    return subprocess.Popen([*PROGRAM, *arguments], text=True, encoding="utf-8", **more)


def wait_until(reached):
    end = time.monotonic() + WITHIN
    while not reached():
        assert time.monotonic() < end
        select.select([], [], [], 0.02)


@pytest.fixture
def slow(configured, moodle):
    """A Moodle that takes its time over a course's contents."""

    def be(seconds):
        for function in ("core_course_get_contents", "tool_mobile_call_external_functions"):
            moodle.faults.append(Fault(function, "slow", times=None, seconds=seconds))

    return be


def test_the_exit_code_is_the_process_s_own():
    done = subprocess.run([*PROGRAM, "nope"], capture_output=True, text=True, timeout=WITHIN, check=False)
    assert (done.returncode, done.stdout) == (3, "")
    assert done.stderr == "course-sync: No such command 'nope'. See `course-sync --help`.\n"


@pytest.mark.parametrize("arguments", [["links"], ["rules"]])
def test_a_reader_who_has_had_enough_hears_no_complaint(played, arguments):
    reading, writing = os.pipe()
    os.close(reading)
    with start(*arguments, stdout=writing, stderr=subprocess.PIPE) as process:
        os.close(writing)
        _, err = process.communicate(timeout=WITHIN)
    assert process.returncode in {0, 2}
    assert "Traceback" not in err
    assert "BrokenPipe" not in err
    assert "course-sync:" not in err


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="no /dev/full on this system")
def test_a_full_disk_behind_stdout_is_one_line():
    with open("/dev/full", "w") as full, start("rules", stdout=full, stderr=subprocess.PIPE) as process:
        _, err = process.communicate(timeout=WITHIN)
    assert process.returncode == 1
    assert err.splitlines()[-1] == "course-sync: The output cannot be written (No space left on device)."


def test_a_closed_stdout_harms_nothing():
    command = f'exec "{sys.executable}" -c "from course_sync.cli import main; main()" rules >&-'
    done = subprocess.run(["sh", "-c", command], stderr=subprocess.PIPE, text=True, timeout=WITHIN, check=False)
    assert done.returncode == 0
    assert "Traceback" not in done.stderr


def test_a_character_set_without_our_letters_is_no_reason_to_fail():
    done = subprocess.run(
        [*PROGRAM, "rules", "--language", "et"],
        capture_output=True,
        timeout=WITHIN,
        check=False,
        env={**os.environ, "PYTHONIOENCODING": "ascii", "PYTHONUTF8": "0"},
    )
    assert done.returncode == 0
    assert b"\\xf5" in done.stdout


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_signal_stops_a_run_which_the_next_one_carries_on(slow, moodle, number, configured, obey):
    slow(0.3)
    with start("run", stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        wait_until(lambda: len(moodle.requests) >= 3)
        process.send_signal(number)
        moodle.faults.clear()
        _, err = process.communicate(timeout=WITHIN)
    assert process.returncode == 1
    assert "Stopped; the next run carries on where this one stopped." in err.splitlines()
    assert "Traceback" not in err
    told = obey("run")
    assert told.code == 0
    assert '"carried_on": true' in told.err


def test_a_worker_ends_cleanly_on_sigterm(configured, monkeypatch):
    monkeypatch.setenv("COURSE_SYNC__SCOPE__SHORTNAMES", '["ENESEHOID"]')
    with start("worker", stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stderr is not None
        seen = ""
        for line in process.stderr:
            seen += line
            if "run.summary" in line and "Report: " in line:
                break
        process.send_signal(signal.SIGTERM)
        _, rest = process.communicate(timeout=WITHIN)
    assert process.returncode == 0
    assert '"run_ended": true' in rest
    assert all(line.startswith("{") for line in (seen + rest).splitlines())


def test_a_worker_whose_run_does_not_stop_ends_within_its_bound(slow, moodle, configured, monkeypatch):
    slow(30.0)
    monkeypatch.setenv("COURSE_SYNC__WORKER__STOP_SECONDS", "0.2")
    with start("worker", stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        wait_until(lambda: len(moodle.requests) >= 3)
        process.send_signal(signal.SIGTERM)
        _, err = process.communicate(timeout=10)
    assert process.returncode == 1
    assert '"run_ended": false' in err


def on_a_terminal(*arguments, **environment):
    """What a terminal of 80 columns shows of it, and its exit code."""
    master, slave = pty.openpty()
    env = {**os.environ, "COLUMNS": "80", "TERM": "xterm-256color", **environment}
    with start(*arguments, stdin=slave, stdout=slave, stderr=slave, env=env) as process:
        os.close(slave)
        shown = b""
        while True:
            try:
                piece = os.read(master, 65536)
            except OSError:  # the other end is closed
                break
            if not piece:
                break
            shown += piece
        process.wait(WITHIN)
    os.close(master)
    return shown.decode(), process.returncode


def test_a_run_on_a_terminal_shows_bars_and_its_log_does_not_tear_them(configured, moodle):
    moodle.faults.append(Fault("core_course_get_contents", "exception", times=1, errorcode="nopermissions"))
    shown, code = on_a_terminal("run")
    assert code == 0
    assert "Reading courses from Moodle" in shown
    assert "run.started" not in shown
    assert "stage.done" not in shown
    assert " 0/0" not in shown
    for line in re.split(r"[\r\n]+", re.sub(r"\x1b\[[0-9;?]*[A-Za-z]", "", shown)):
        assert len(line) <= 80 or "://" in line or "/" in line
        assert not ("warning" in line and "━" in line)


def test_no_color_holds_on_a_terminal_for_data_bars_and_log(configured):
    shown, _ = on_a_terminal("run", "--only", "mirror", NO_COLOR="1", COURSE_SYNC__LOG__LEVEL="debug")
    assert "run.started" in shown
    assert not re.search(r"\x1b\[[0-9;]*3[0-7]m", shown)


def test_init_asks_on_a_terminal(tmp_path):
    master, slave = pty.openpty()
    file = tmp_path / "c.toml"
    with start("-c", str(file), "init", stdin=slave, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        os.close(slave)
        os.write(master, b"https://m.example.ee\nAmet / Ohvriabi\n\n")
        out, err = process.communicate(timeout=WITHIN)
    os.close(master)
    assert (process.returncode, out) == (0, f"{file}\n")
    assert "Moodle's address" in err
    text = file.read_text(encoding="utf-8")
    assert 'url = "https://m.example.ee"' in text
    assert 'categories = ["Amet / Ohvriabi"]' in text
