"""A first and a second daily run over a generated site: seconds, requests, memory, as ratios.

Absolute seconds say more of the machine than of the program (the stand-in Moodle shares its cores); the ratios hold.
"""

import argparse
import os
import resource
import sys
import tempfile
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path

from course_sync import log
from course_sync.clock import SetClock
from course_sync.demo.moodle import StandInMoodle
from course_sync.demo.play import demo_doors, demo_settings
from course_sync.demo.web import StandInWeb
from course_sync.demo.world import World
from course_sync.model.runs import Stage
from course_sync.runs import RunResult, run
from course_sync.store import migrate
from course_sync.store.session import Store


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("--courses", type=int, default=100)
    parser.add_argument("--activities", type=int, default=20)
    parser.add_argument("--learners", type=int, default=30)
    parser.add_argument("--seed", type=int, default=20261122)
    wanted = parser.parse_args()
    log.configure(level="error")
    print(f"courses={wanted.courses} activities={wanted.activities} learners={wanted.learners} seed={wanted.seed}")
    with tempfile.TemporaryDirectory() as folder:
        rows = _two_runs(Path(folder), wanted)
    print(f"{'':<14}{'seconds':>9}{'requests':>10}{'downloads':>11}{'visits':>8}{'texts parsed':>14}{'files read':>12}")
    for name, row in rows.items():
        print(f"{name:<14}{row[0]:>9.1f}{row[1]:>10}{row[2]:>11}{row[3]:>8}{row[4]:>14}{row[5]:>12}")
    first, second = rows["first run"], rows["second run"]
    print(f"second / first: seconds {second[0] / first[0]:.2f}, requests {second[1] / first[1]:.2f}")
    print(f"peak memory, stand-ins included: {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:.0f} MB")
    print(f"load of the machine: {' '.join(f'{load:.1f}' for load in os.getloadavg())} on {os.cpu_count()} cores")


def _two_runs(folder: Path, wanted: argparse.Namespace) -> dict[str, tuple[float, int, int, int, int, int]]:
    start = datetime(2026, 3, 1, 22, tzinfo=UTC)
    world = World.scaled(
        start=start,
        courses=wanted.courses,
        activities=wanted.activities,
        learners=wanted.learners,
        seed=wanted.seed,
    )
    clock = SetClock(world.moment(0))
    rows: dict[str, tuple[float, int, int, int, int, int]] = {}
    with StandInMoodle(world, clock) as moodle, StandInWeb(world, clock) as web:
        settings = demo_settings(moodle, folder)
        settings = settings.model_copy(
            update={
                "scope": settings.scope.model_copy(update={"categories": (), "shortnames": ("*",)}),
                "links": settings.links.model_copy(update={"rest_days": 7.0}),
            }
        )
        store = Store(settings.store_url)
        migrate.upgrade(store, clock.now())
        doors = demo_doors(settings, clock, web)
        for name in ("first run", "second run"):
            requests, visits, began = len(moodle.requests), len(web.visits), time.perf_counter()
            result = run(store, clock, settings, doors)
            seconds = time.perf_counter() - began
            made = moodle.requests[requests:]
            rows[name] = (
                seconds,
                sum(1 for one in made if not one.batched),
                sum(1 for one in made if one.function == "pluginfile"),
                len(web.visits) - visits,
                _parsed(result),
                result.counts[Stage.FILES]["fetched"],
            )
            clock.advance(timedelta(days=1))
        store.close()
    return rows


def _parsed(result: RunResult) -> int:
    return result.counts[Stage.READ]["texts"]


if __name__ == "__main__":
    sys.exit(main())
