"""python -m benchmarks.judge: seconds of the judge stage over 20,000 activities, and what is left when nothing changed."""

import argparse
import cProfile
import os
import pstats
import random
import resource
import tempfile
import time
from datetime import timedelta
from pathlib import Path

from benchmarks.judge.site import NOW, fill, made, save
from course_sync import log
from course_sync.clock import SetClock
from course_sync.config import as_given
from course_sync.model.runs import Stage
from course_sync.stages.context import Context
from course_sync.stages.judge import judge
from course_sync.store import migrate, runs
from course_sync.store.session import Store


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.judge", description=__doc__)
    parser.add_argument("--courses", type=int, default=500)
    parser.add_argument("--activities", type=int, default=40)
    parser.add_argument("--seed", type=int, default=5)
    parser.add_argument(
        "--cores", type=int, default=2, help="of this machine to run on; on one there are no helping processes"
    )
    parser.add_argument(
        "--profile", action="store_true", help="where the first round spends its time; best with --cores 1"
    )
    wanted = parser.parse_args()
    os.sched_setaffinity(0, sorted(os.sched_getaffinity(0))[: wanted.cores])
    log.configure(level="error")
    with tempfile.TemporaryDirectory() as folder:
        store = Store(f"sqlite:///{Path(folder) / 'judge.db'}")
        migrate.upgrade(store, NOW)
        fill(store, wanted.courses, wanted.activities, wanted.seed)
        _rounds(store, Path(folder), wanted)
        store.close()
    # What the kernel tells of children is no less than what the parent had when it started them.
    print(f"peak memory, without helping processes: {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:.0f} MB")


def _processor() -> float:
    """Seconds of this process and of those that helped it and ended."""
    used = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    return sum(one.ru_utime + one.ru_stime for one in used)


def _rounds(store: Store, folder: Path, wanted: argparse.Namespace) -> None:
    settings = as_given({"moodle": {"url": "https://moodle.example"}, "store": {"folder": str(folder)}})
    clock = SetClock(NOW)
    for name in ("all new", "nothing changed", "the next day", "one in fifty changed"):
        if name == "the next day":
            clock.advance(timedelta(days=1))
        if name.startswith("one"):
            for number in range(101, 101 + wanted.courses, 50):
                save(store, made(random.Random(f"other/{number}"), number, wanted.activities))
        with store.write() as session:
            run_id, _ = runs.begin_run(session, "benchmark", {"round": name}, clock.now(), timedelta(0))
            runs.begin_stage(session, run_id, Stage.JUDGE, clock.now())
        context = Context(store, clock, settings, run_id)
        profile = cProfile.Profile() if wanted.profile and name == "all new" else None
        began, spent = time.perf_counter(), _processor()
        if profile:
            profile.enable()
        counts = judge(context)
        if profile:
            profile.disable()
        seconds, cpu = time.perf_counter() - began, _processor() - spent
        print(f"{name:<22}{seconds:>8.1f} s{cpu:>8.1f} s of processor   {counts}")
        if profile:
            pstats.Stats(profile).sort_stats("cumulative").print_stats(45)
        with store.write() as session:
            runs.end_stage(session, run_id, Stage.JUDGE, counts, clock.now())


if __name__ == "__main__":
    main()
