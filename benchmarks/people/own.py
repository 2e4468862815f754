"""Our own processor time for pulling people out of a report: first day, 2 % moved, nobody moved; the least of several rounds.

    python -m benchmarks.people.own [--courses 200 --learners 5000 --enrolments 60000] [--rounds 3]

The Moodle is a process of its own on loopback, so that its work is not counted.
"""

import argparse
import multiprocessing
import os
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from multiprocessing.connection import Connection
from pathlib import Path

from benchmarks.people.moodle import REPORT, CrowdMoodle
from benchmarks.people.pull import people_of, pull_people, wrong
from benchmarks.people.tables import Tables
from course_sync import log
from course_sync.clock import SetClock
from course_sync.collector import look_seldom
from course_sync.config import as_given
from course_sync.moodle import MoodleAccess, MoodleClient, Token
from course_sync.privacy import Pseudonyms
from course_sync.store import migrate
from course_sync.store.session import Store

NOW = datetime(2026, 10, 25, 3, tzinfo=UTC)
DAYS = ("first day", "2 % moved", "nobody moved")
_PSEUDONYMS = Pseudonyms(b"k" * 32, "http://moodle.example")


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.people.own", description=__doc__)
    parser.add_argument("--courses", type=int, default=200)
    parser.add_argument("--learners", type=int, default=5000)
    parser.add_argument("--enrolments", type=int, default=60_000)
    parser.add_argument("--rounds", type=int, default=3)
    wanted = parser.parse_args()
    log.configure(level="error")
    look_seldom()  # as the program does
    rounds = [_round(wanted) for _ in range(wanted.rounds)]
    for number, day in enumerate(DAYS):
        print(f"{day:<14}{min(one[number] for one in rounds):>7.2f} s of processor time")
    print(f"load of the machine: {' '.join(f'{load:.1f}' for load in os.getloadavg())} on {os.cpu_count()} cores")


def _round(wanted: argparse.Namespace) -> list[float]:
    """Seconds of each day, all held against the truth."""
    with tempfile.TemporaryDirectory() as folder, served(Path(folder), wanted) as (url, token, file, a_day_later):
        clock = SetClock(NOW)
        store = Store(f"sqlite:///{folder}/course-sync.db")
        migrate.upgrade(store, NOW)
        settings = as_given(
            {"moodle": {"url": url}, "scope": {"shortnames": ("*",)}, "statistics": {"reports": (REPORT,)}}
        )
        found = []
        for day in DAYS:
            if day != DAYS[0]:
                clock.advance(timedelta(days=1))
                a_day_later(day == DAYS[1])
            with MoodleClient(MoodleAccess(url=url, token=Token(token)), clock) as client:
                began = time.process_time()
                pull_people(store, clock, settings, client, _PSEUDONYMS)
                found.append(time.process_time() - began)
            truth = people_of(file, int(clock.now().timestamp()), _PSEUDONYMS, by_report=True)
            assert not any(wrong(truth, store, by_report=True).values()), "not the truth"
        store.close()
        return found


@contextmanager
def served(folder: Path, wanted: argparse.Namespace) -> Iterator[tuple[str, str, Path, Callable[[bool], None]]]:
    """The stand-in in a process of its own: address, token, its tables, and how to let a day pass there."""
    ours, theirs = multiprocessing.Pipe()
    file = folder / "moodle.db"
    size = (wanted.courses, wanted.learners, wanted.enrolments)
    process = multiprocessing.get_context("spawn").Process(target=_serve, args=(file, size, theirs), daemon=True)
    process.start()

    def a_day_later(moved: bool) -> None:
        ours.send(moved)
        ours.recv()

    try:
        url, token = ours.recv()
        yield url, token, file, a_day_later
    finally:
        ours.send(None)
        process.join(30)


def _serve(file: Path, size: tuple[int, int, int], pipe: Connection) -> None:
    courses, learners, enrolments = size
    clock = SetClock(NOW)
    tables = Tables(file, int(NOW.timestamp()), courses=courses, learners=learners, enrolments=enrolments)
    with CrowdMoodle(tables, courses, clock) as moodle:
        pipe.send((moodle.url, moodle.token))
        while (moved := pipe.recv()) is not None:
            clock.advance(timedelta(days=1))
            if moved:
                tables.move(int(clock.now().timestamp()))
            pipe.send(True)
    tables.close()


if __name__ == "__main__":
    main()
