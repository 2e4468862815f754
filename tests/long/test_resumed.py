"""100,000 links: a run that is killed again and again is carried on, and visits no link twice."""

import json
import os
import signal
import sqlite3
import subprocess
import sys
import time
from contextlib import closing
from pathlib import Path

import pytest
from benchmarks.links.measure import farm_of
from benchmarks.links.plan import Plan, number_of

from course_sync.stages.visit import _SAVED_AT_ONCE

pytestmark = pytest.mark.long

PLAN = Plan(addresses=100_000)
PARALLEL = 64
KILLED_AFTER = (15_000, 40_000, 41_000, 80_000)  # visits in the store


class Runs:
    """Runs of the visit stage, each a process of its own."""

    def __init__(self, folder: Path, farm):
        self._folder, self._farm = folder, farm
        urls = PLAN.urls(farm.scheme, farm.port)
        (folder / "urls.txt").write_text("\n".join(urls), encoding="ascii")
        self.to_the_end("prepare")
        [self._database] = folder.glob("*.db")

    def start(self, what: str) -> subprocess.Popen:
        links = {"parallel": PARALLEL, "per_host": 10, "interval": 0.0, "rest_days": 7.0}
        command = [sys.executable, "-m", "benchmarks.links.ours", what, str(self._folder), "--links", json.dumps(links)]
        root = Path(__file__).parents[2]
        environment = {**os.environ, "PYTHONPATH": f"{root / 'src'}{os.pathsep}{root}"}
        return subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, text=True)

    def rows(self, query: str) -> list[tuple]:
        with closing(sqlite3.connect(f"file:{self._database}?mode=ro", uri=True, timeout=60)) as database:
            return database.execute(query).fetchall()

    @property
    def visits(self) -> int:
        return self.rows("SELECT count(*) FROM visit")[0][0]

    def killed_after(self, visits: int) -> None:
        with self.start("run") as process:
            while process.poll() is None and self.visits < visits:
                time.sleep(0.2)
            assert process.poll() is None, "the run ended before its kill"
            process.send_signal(signal.SIGKILL)

    def to_the_end(self, what: str = "run") -> str:
        with self.start(what) as process:
            told, _ = process.communicate()
        assert process.returncode == 0
        return told


def test_a_run_over_100_000_links_that_is_killed_is_carried_on_and_visits_none_twice(tmp_path):
    twice = "SELECT count(*) FROM (SELECT link_id FROM visit GROUP BY link_id HAVING count(*) > 1)"
    with farm_of(PLAN, 0.0) as farm:
        runs = Runs(tmp_path, farm)
        farm.counts()
        for visits in KILLED_AFTER:
            runs.killed_after(visits)
            assert runs.rows(twice) == [(0,)]
            # What is pending counts for nothing yet, and is not forgotten.
            assert runs.rows("SELECT count(*) FROM visit WHERE pending")[0][0] > 0
            assert runs.rows("SELECT count(*) FROM link WHERE streak <> '[]'") == [(0,)]
        assert runs.to_the_end() == "done, carried on\n"
        counts = farm.counts()
    assert runs.rows(twice) == [(0,)]
    assert runs.visits == PLAN.addresses
    assert runs.rows("SELECT count(*) FROM visit WHERE pending") == [(0,)]
    dead = runs.rows("SELECT url FROM link WHERE NOT last_conclusive_good AND json_array_length(streak) = 1")
    assert {number_of(url) for (url,) in dead} == PLAN.dead
    assert runs.rows("SELECT count(*) FROM link WHERE last_conclusive_good AND streak = '[]'") == [
        (PLAN.addresses - len(PLAN.dead),)
    ]
    # A kill costs what was under way and what was not saved yet; each start asks each host for robots.txt and an unlikely page.
    starts, lost = 1 + len(KILLED_AFTER), len(KILLED_AFTER) * (PARALLEL + 2 * _SAVED_AT_ONCE)
    seconds = len(PLAN.dead - PLAN.soft_dead)  # what is plainly dead is looked at once more as a browser
    assert counts["asked"] == PLAN.addresses
    assert counts["requests"] <= PLAN.addresses + seconds + 2 * lost + starts * 2 * PLAN.hosts
