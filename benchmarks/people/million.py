"""A million enrolments pulled out of a report by pages of 5,000, counted, settled and exported; the peak memory after each step.

    python -m benchmarks.people.million [--rows 1000000]

The Moodle is a process of its own on loopback that makes the rows as they are asked for; the memory is that of the reading process.
"""

import argparse
import multiprocessing
import os
import resource
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from multiprocessing.connection import Connection
from pathlib import Path

from benchmarks.people.moodle import HEADERS, REPORT
from benchmarks.people.pull import pull_people
from course_sync import log
from course_sync.cli.session import wording
from course_sync.clock import SetClock
from course_sync.config import Settings, as_given
from course_sync.demo.answers.call import Call, Json
from course_sync.demo.answers.reports import moment_cell
from course_sync.demo.moodle import StandInMoodle
from course_sync.demo.world import World
from course_sync.exports.statistics import statistics_csv
from course_sync.exports.workbook import statistics_xlsx
from course_sync.moodle import MoodleAccess, MoodleClient, Token
from course_sync.privacy import Pseudonyms
from course_sync.queries.statistics import statistics_periods, statistics_trend
from course_sync.stages.context import Context
from course_sync.stages.count import count
from course_sync.store import courses, migrate, runs
from course_sync.store.session import Store

NOW = datetime(2026, 11, 27, 3, tzinfo=UTC)
COURSES = 200
PAGE = 5000
_FIRST = 101


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.people.million", description=__doc__)
    parser.add_argument("--rows", type=int, default=1_000_000)
    parser.add_argument("--pulls", type=int, default=2, help="how many days in a row it is pulled")
    wanted = parser.parse_args()
    rows = wanted.rows
    log.configure(level="error")
    print(f"{'':<28}{'seconds':>9}{'peak MB':>9}")
    with tempfile.TemporaryDirectory() as folder, served(rows) as (url, token):
        for step, seconds in steps(Path(folder), url, token, rows, wanted.pulls):
            print(f"{step:<28}{seconds:>9.1f}{peak():>9.0f}", flush=True)
    print(f"load of the machine: {' '.join(f'{load:.1f}' for load in os.getloadavg())} on {os.cpu_count()} cores")


def peak() -> float:
    """Most memory that this process had so far, MB."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def steps(folder: Path, url: str, token: str, rows: int, pulls: int) -> Iterator[tuple[str, float]]:
    """Name and seconds of each step, once it is done.

    Raises:
        AssertionError: not everybody came.
    """
    settings = as_given(
        {
            "moodle": {"url": url},
            "scope": {"shortnames": ("*",)},
            "statistics": {"reports": (REPORT,), "page": PAGE},
            "store": {"folder": str(folder)},
        }
    )
    clock = SetClock(NOW)
    store = Store(settings.store_url)
    migrate.upgrade(store, NOW)
    yield "start", 0.0
    for day in ("pull, first day", "pull, a day later")[:pulls]:
        began = time.perf_counter()
        access = MoodleAccess(url=url, token=Token(token))
        with MoodleClient(access, clock) as client:
            pull_people(store, clock, settings, client, Pseudonyms(b"k" * 32, url))
        yield day, time.perf_counter() - began
        clock.advance(timedelta(days=1))
    began = time.perf_counter()
    counted = _count(store, clock, settings)
    assert counted == rows, f"{counted} enrolments of {rows}"
    yield "count and settle", time.perf_counter() - began
    began = time.perf_counter()
    _export(store, settings, folder)
    yield "export XLSX and CSV", time.perf_counter() - began
    store.close()


def _count(store: Store, clock: SetClock, settings: Settings) -> int:
    now = clock.now()
    with store.write() as session:
        run_id, _ = runs.begin_run(session, "cli", {}, now, now - now)
    count(Context(store, clock, settings, run_id))
    with store.read() as session:
        return sum(courses.known_sizes(session, course)[1] for course in courses.scoped_course_ids(session))


def _export(store: Store, settings: Settings, folder: Path) -> None:
    words = wording(settings)
    for period in statistics_periods(store)[:8]:
        trend = statistics_trend(store, period)
        (folder / f"{period.key}.csv").write_bytes(statistics_csv(trend[-1], words))
        (folder / f"{period.key}.xlsx").write_bytes(statistics_xlsx(trend, words))
    assert len(list(folder.glob("*.xlsx"))) == 8, "not enough was settled"


@contextmanager
def served(rows: int) -> Iterator[tuple[str, str]]:
    """A Moodle of so many enrolments in a process of its own: address and token."""
    ours, theirs = multiprocessing.Pipe()
    process = multiprocessing.get_context("spawn").Process(target=_serve, args=(rows, theirs), daemon=True)
    process.start()
    try:
        yield ours.recv()
    finally:
        ours.send("end")
        process.join(30)


def _serve(rows: int, pipe: Connection) -> None:
    clock = SetClock(NOW)
    world = World.scaled(start=NOW - timedelta(days=1), courses=COURSES, activities=1, learners=0)
    with StandInMoodle(world, clock) as moodle:
        each = rows // COURSES

        def report(call: Call) -> Json:
            first = call.params["page"] * call.params["perpage"]
            made = range(first, min(rows, first + call.params["perpage"]))
            cells = [{"columns": _row(call.root, number // each, number % each)} for number in made]
            return {
                "details": {"id": REPORT, "name": "", "source": ""},
                "data": {"headers": list(HEADERS), "rows": cells, "totalrowcount": rows},
                "warnings": [],
            }

        moodle.own["core_reportbuilder_retrieve_report"] = report
        moodle.own["core_enrol_get_enrolled_users"] = lambda _: []
        pipe.send((moodle.url, moodle.token))
        pipe.recv()


def _row(root: str, course: int, number: int) -> list[str]:
    """Made out of its numbers alone: everybody is in about every twentieth course."""
    learner = number * 20 + course % 20
    began = NOW - timedelta(days=20 + (learner * 7 + course * 13) % 700, minutes=learner % 1440)
    done = began + timedelta(days=1 + learner % 90, minutes=course) if learner % 5 < 2 else None
    done = done if done is not None and done < NOW else None
    link = f'<a href="{root}/course/view.php?id={_FIRST + course}">KURSUS-{_FIRST + course}</a>'
    seen = moment_cell(done or began) if learner % 7 else "Never"
    return [
        link, f"opp{learner:08}", "student", f"Asutus {learner % 60}", "Active", moment_cell(began), seen, "Yes" if done else "No",
        moment_cell(done),
    ]  # fmt: skip


if __name__ == "__main__":
    main()
