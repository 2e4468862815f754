"""One contender's run, measured from outside: seconds, CPU, the memory of all its processes together."""

import json
import os
import subprocess
import sys
import time
from contextlib import contextmanager, suppress
from dataclasses import asdict, dataclass
from pathlib import Path

from benchmarks.links.plan import Plan

_LOOK_EVERY = 0.1


@dataclass(frozen=True)
class Measured:
    """Times in seconds, memory in bytes: a page that several processes share counts once (proportional set size)."""

    seconds: float
    cpu: float
    memory: int
    finished: bool
    code: int


class FarmProcess:
    """The farm, in a process of its own."""

    def __init__(self, plan: Plan, latency: float, *, tls: bool):
        command = [
            sys.executable,
            "-m",
            "benchmarks.links.farm",
            "--plan",
            json.dumps(asdict(plan)),
            "--latency",
            str(latency),
        ]
        self._process = subprocess.Popen(
            command + ["--tls"] * tls, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )
        told = self._line()
        self.port, self.ca_file = told["port"], told["ca_file"]
        self.scheme = "https" if tls else "http"

    def counts(self) -> dict[str, float]:
        """What was asked of it since the last time."""
        self._process.stdin.write("\n")
        self._process.stdin.flush()
        return self._line()

    def _line(self):
        line = self._process.stdout.readline()
        if not line:
            sys.exit("The farm did not come up; what it said stands above.")
        return json.loads(line)

    def close(self):
        self._process.stdin.close()
        self._process.wait(timeout=10)
        self._process.stdout.close()


@contextmanager
def farm_of(plan: Plan, latency: float, *, tls: bool = False):
    farm = FarmProcess(plan, latency, tls=tls)
    try:
        yield farm
    finally:
        farm.close()


def measured(command: list[str], folder: Path, *, limit: float, environment: dict[str, str]) -> Measured:
    """Run `command` in `folder`, for `limit` seconds at most."""
    with (folder / "out.txt").open("wb") as out, (folder / "err.txt").open("wb") as err:
        began, peak, finished = time.perf_counter(), 0, True
        process = subprocess.Popen(command, cwd=folder, stdout=out, stderr=err, env={**os.environ, **environment})
        while True:
            ended, status, used = os.wait4(process.pid, os.WNOHANG)
            if ended:
                break
            peak = max(peak, _memory(process.pid))
            if time.perf_counter() - began > limit and finished:
                finished = False
                process.terminate()
            if time.perf_counter() - began > limit + 15:
                process.kill()
            time.sleep(_LOOK_EVERY)
    process.returncode = os.waitstatus_to_exitcode(status)
    seconds = min(time.perf_counter() - began, limit) if not finished else time.perf_counter() - began
    return Measured(
        seconds, used.ru_utime + used.ru_stime, max(peak, used.ru_maxrss * 1024), finished, process.returncode
    )


def _memory(pid: int) -> int:
    """Of a process and all that come of it."""
    total, waiting = 0, [(pid, "")]
    while waiting:
        one, parent = waiting.pop()
        with suppress(OSError, ValueError, IndexError):
            told = Path(f"/proc/{one}/smaps_rollup").read_text()
            if told == parent:
                continue  # just being started (vfork): until its program is loaded it runs in its parent's memory
            total += _proportional(told)
            for task in Path(f"/proc/{one}/task").iterdir():
                waiting += [(int(child), told) for child in (task / "children").read_text().split()]
    return total


def _proportional(told: str) -> int:
    return next(int(line.split()[1]) * 1024 for line in told.splitlines() if line.startswith("Pss:"))
