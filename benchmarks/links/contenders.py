"""Who takes part: how each is called, and how its word on each address is read.

The peers run with their own defaults, as their users run them, but for what their rows' names say.
"""

import csv
import json
import os
import sqlite3
import sys
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from benchmarks.links.farm import LIST_PATH
from benchmarks.links.measure import FarmProcess
from benchmarks.links.plan import Plan, number_of

_ROOT = Path(__file__).parents[2]
Told = dict[int, bool]  # number of an address → whether it was called good


@dataclass(frozen=True)
class Task:
    """One run on one farm."""

    folder: Path
    farm: FarmProcess
    plan: Plan
    latency: float

    @property
    def urls(self) -> list[str]:
        return self.plan.urls(self.farm.scheme, self.farm.port)

    @property
    def list_url(self) -> str:
        return f"{self.farm.scheme}://{self.plan.host(0)}:{self.farm.port}{LIST_PATH}"


@dataclass(frozen=True)
class Contender:
    """One row of the table.

    Attributes:
        command: what to run for a task.
        told: reads what it said of each address, afterwards.
        prepare: what to run first, unmeasured.
        program: the file without which it cannot take part; None for ourselves.
        limit: seconds after which it is stopped, and counted for what it did until then.
    """

    name: str
    command: Callable[[Task], list[str]]
    told: Callable[[Task], Told]
    prepare: Callable[[Task], list[str]] | None = None
    program: Path | None = None
    limit: float = 600.0
    environment: Callable[[Task], dict[str, str]] = field(default=lambda _task: {})


def ourselves(name: str, what: str, **links: object) -> Contender:
    """course-sync; `links` are settings beside what the latency asks for."""

    def command(task: Task, what: str = what) -> list[str]:
        chosen = {"parallel": 256 if task.latency > 0.1 else 64, "per_host": 10, "interval": 0.0, **links}
        return [sys.executable, "-m", "benchmarks.links.ours", what, str(task.folder), "--links", json.dumps(chosen), "--ca-file", task.farm.ca_file]  # fmt: skip

    return Contender(
        name,
        command,
        _from_store if what == "stored" else _from_visits,
        prepare=(lambda task: command(task, "prepare")) if what == "stored" else None,
        environment=lambda _task: {"PYTHONPATH": f"{_ROOT / 'src'}{os.pathsep}{_ROOT}"},
    )


def _from_store(task: Task) -> Told:
    database = sqlite3.connect(next(task.folder.glob("*.db")))
    rows = database.execute(
        "SELECT link.url, visit.verdict, visit.fragments_missing FROM visit JOIN link ON link.id = visit.link_id"
    ).fetchall()
    database.close()
    return {number_of(url): verdict == "ok" and missing == "[]" for url, verdict, missing in rows}


def _from_visits(task: Task) -> Told:
    told = json.loads((task.folder / "visits.json").read_text(encoding="utf-8"))
    return {number_of(url): verdict == "ok" and not missing for url, (verdict, _, missing) in told.items()}


def peers(folder: Path) -> list[Contender]:
    """The peers whose programs stand in `folder`: a virtual environment `py`, an npm prefix `node`."""
    lychee, checker = folder / "py/bin/lychee", folder / "py/bin/linkchecker"
    linkinator = folder / "node/node_modules/.bin/linkinator"
    return [
        Contender("lychee", lambda task: _lychee(task, lychee), _from_lychee, program=lychee),
        Contender(
            "lychee, 1 ms a host",
            lambda task: [*_lychee(task, lychee), "--host-request-interval", "1ms"],
            _from_lychee,
            program=lychee,
        ),
        Contender(
            "linkinator",
            lambda task: [str(linkinator), task.list_url, "--format", "json"],
            _from_linkinator,
            program=linkinator,
            environment=lambda task: {"NODE_EXTRA_CA_CERTS": task.farm.ca_file} if task.farm.ca_file else {},
        ),
        Contender(
            "LinkChecker",
            lambda task: [str(checker), "--check-extern", "-r1", "-v", "--no-status", "-o", "csv", task.list_url],
            _from_linkchecker,
            program=checker,
            limit=60.0,
        ),
    ]


def _lychee(task: Task, program: Path) -> list[str]:
    links = task.folder / "links.txt"
    links.write_text("\n".join(task.urls), encoding="ascii")
    insecure = ["--insecure"] if task.farm.ca_file else []
    return [str(program), "--no-progress", "-vv", "--format", "json", "--output", str(task.folder / "lychee.json"), *insecure, str(links)]  # fmt: skip


def _from_lychee(task: Task) -> Told:
    report = json.loads((task.folder / "lychee.json").read_text(encoding="utf-8"))
    told: Told = {}
    for key, good in (("success_map", True), ("error_map", False), ("timeout_map", False)):
        for entries in report.get(key, {}).values():
            told |= {number_of(entry["url"]): good for entry in entries}
    return told


def _from_linkinator(task: Task) -> Told:
    links = json.loads((task.folder / "out.txt").read_text(encoding="utf-8"))["links"]
    return {number_of(link["url"]): link["state"] == "OK" for link in links}


def _from_linkchecker(task: Task) -> Told:
    lines = [
        line for line in (task.folder / "out.txt").read_text(encoding="utf-8").splitlines() if not line.startswith("#")
    ]
    rows = csv.DictReader(lines, delimiter=";")
    return {
        number_of(row["urlname"]): row["valid"] == "True" for row in rows if row.get("valid") and row.get("urlname")
    }
