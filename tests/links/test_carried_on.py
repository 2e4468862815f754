"""A run whose visits are shared out to processes, killed in the middle: nothing is lost, nothing is left behind, no link is visited twice."""

import json
import os
import signal
import sqlite3
import subprocess
import sys
import time
from contextlib import closing
from pathlib import Path

from benchmarks.links.measure import farm_of
from benchmarks.links.plan import Plan, number_of
from tests.alive import is_alive

PLAN = Plan(addresses=1_200, hosts=40)
ROOT = Path(__file__).parents[2]


def begun(what: str, folder: Path) -> subprocess.Popen:
    links = {"parallel": 16, "per_host": 4, "interval": 0.0, "processes": 2}
    command = [sys.executable, "-m", "benchmarks.links.ours", what, str(folder), "--links", json.dumps(links)]
    environment = {**os.environ, "PYTHONPATH": f"{ROOT / 'src'}{os.pathsep}{ROOT}"}
    return subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, text=True)


def rows(folder: Path, query: str) -> list[tuple]:
    [database] = folder.glob("*.db")
    with closing(sqlite3.connect(f"file:{database}?mode=ro", uri=True, timeout=60)) as opened:
        return opened.execute(query).fetchall()


def processes_of(pid: int) -> list[int]:
    """All that come of a process."""
    children = [
        int(one) for task in Path(f"/proc/{pid}/task").iterdir() for one in (task / "children").read_text().split()
    ]
    return children + [below for one in children for below in processes_of(one)]


def test_a_killed_run_is_carried_on_by_the_next_one(tmp_path):
    with farm_of(PLAN, 0.02) as farm:
        (tmp_path / "urls.txt").write_text("\n".join(PLAN.urls(farm.scheme, farm.port)), encoding="ascii")
        with begun("prepare", tmp_path) as preparing:
            preparing.wait(60)
        with begun("run", tmp_path) as killed:
            while not (visits := rows(tmp_path, "SELECT count(*) FROM visit")[0][0]):
                assert killed.poll() is None
                time.sleep(0.05)
            sharing = processes_of(killed.pid)
            killed.send_signal(signal.SIGKILL)
        assert len(sharing) == 2
        assert visits < PLAN.addresses
        with begun("run", tmp_path) as next_one:
            assert next_one.communicate(timeout=120) == ("done, carried on\n", None)
        counts = farm.counts()
    assert not any(is_alive(pid) for pid in sharing)
    assert rows(tmp_path, "SELECT count(*), count(DISTINCT link_id) FROM visit") == [(PLAN.addresses, PLAN.addresses)]
    assert counts["most_per_host"] <= 8, "four of the killed run's last, four of the next one's"
    dead = rows(tmp_path, "SELECT link.url FROM visit JOIN link ON link.id = visit.link_id WHERE verdict = 'dead'")
    assert {number_of(url) for (url,) in dead} == PLAN.dead
