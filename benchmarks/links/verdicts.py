"""What the peers say of the fault farm: `python -m benchmarks.links.verdicts PEER PROGRAM [SECONDS]`, or PEER alone for ourselves.

    python -m benchmarks.links.verdicts lychee DIR/bin/lychee
    python -m benchmarks.links.verdicts LinkChecker DIR/bin/linkchecker
    python -m benchmarks.links.verdicts linkinator DIR/node_modules/.bin/linkinator
    python -m benchmarks.links.verdicts course-sync

The peers stand at their defaults and are installed by hand outside the repository. Only the addresses that a plain loopback
server can answer are asked (no names of our own, no special sites, no mail). An alarm is right where the address is dead,
invalid or in trouble; what a person can open, or what only robots cannot, is no fault. Prints one line of the table in
docs/verdicts.md, the behaviours it gets wrong most, and how many requests the hosts saw, and at once.
"""

import csv
import html
import json
import subprocess
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path
from statistics import median

sys.path.insert(0, str(Path(__file__).parents[2] / "tests" / "links"))

from faultfarm import Farm, Row, behaviours_of, is_asked, served_rows, unknown

from course_sync.clock import SystemClock
from course_sync.links import LinkChecker, VisitOptions, VisitRequest
from course_sync.model.links import BAD, VERDICT_OF

_SECONDS = 240.0
_AN_HOUR = frozenset({"wait4", "wait5", "wait6", "wait7"})
"""Hosts with a Retry-After of an hour and more: lychee waits for them before it tells anything, so it is not asked."""


def main(arguments: list[str]) -> None:
    """Run one peer over the farm and print how it did."""
    peer, program = arguments[0], arguments[1] if len(arguments) > 1 else ""
    limit = float(arguments[2]) if len(arguments) > 2 else _SECONDS
    rows = served_rows()
    farm = Farm(behaviours_of(rows), unknown)
    asked = {
        farm.url(row.path, row.host): row
        for row in rows
        if is_asked(row) and not (peer == "lychee" and row.host in _AN_HOUR)
    }
    began = time.monotonic()
    try:
        alarms = _ours(asked) if not program else _PEERS[peer](program, list(asked), limit)
    finally:
        seconds = time.monotonic() - began
        farm.close()
    _print(peer, asked, alarms, seconds)
    _print_load(farm)


def _print_load(farm: Farm) -> None:
    """How hard the hosts were pressed: requests each, and at once."""
    requests = sorted(farm.asked.values())
    print(
        f"    requests a host: median {median(requests):.0f}, most {requests[-1]:,} of {sum(requests):,} on {len(requests)} hosts; "
        f"requests at once: most at one host {max(farm.most.values())}, overall {farm.most_overall}"
    )


def _print(peer: str, asked: dict[str, Row], alarms: dict[str, bool], seconds: float) -> None:
    bad = {url for url, row in asked.items() if VERDICT_OF[row.reason] in BAD}
    alarmed = {url for url in asked if alarms.get(url)}
    silent = sum(1 for url in asked if url not in alarms)
    found, false = len(alarmed & bad), len(alarmed - bad)
    precision = found / len(alarmed) if alarmed else 1.0
    print(
        f"| {peer} | {len(asked):,} | {found / len(bad):.1%} | {false / max(len(alarmed), 1):.1%} | {precision:.3f} | "
        f"{found / len(bad):.3f} | {silent} | {seconds:.0f} |"
    )
    missed = Counter(asked[url].reason.value for url in bad - alarmed)
    wrong = Counter(asked[url].reason.value for url in alarmed - bad)
    print(f"    missed: {dict(missed.most_common(8))}\n    false alarms: {dict(wrong.most_common(8))}")


def _ours(asked: dict[str, Row]) -> dict[str, bool]:
    options = VisitOptions(
        parallel=32, per_host_parallel=6, per_host_interval=0, read_timeout=3, visit_deadline=4.5, tries=2, retry_waits=(0.05,), patience=2,
        host_gives_up=0, excluded_hosts=("valjas.siht",), allowed_networks=("127.7.0.0/16",),
    )  # fmt: skip
    with LinkChecker(options, SystemClock()) as checker:
        requests = [VisitRequest(url, row.fragments, known=row.known) for url, row in asked.items()]
        return {visit.url: visit.verdict in BAD for visit in checker.visit_all(requests)}


def _run(command: list[str], folder: Path, limit: float) -> str:
    try:
        done = subprocess.run(command, cwd=folder, capture_output=True, timeout=limit, check=False)
    except subprocess.TimeoutExpired as error:
        return (error.stdout or b"").decode("utf-8", errors="replace")
    return done.stdout.decode("utf-8", errors="replace")


def _page(urls: list[str], folder: Path) -> Path:
    page = folder / "index.html"
    page.write_text("".join(f'<a href="{html.escape(url)}">x</a>\n' for url in urls), encoding="utf-8")
    return page


def _lychee(program: str, urls: list[str], limit: float) -> dict[str, bool]:
    # -vv writes a line for each address, so that a run cut off by the limit has told what it knew.
    with tempfile.TemporaryDirectory() as name:
        page = _page(urls, Path(name))
        told = _run([program, "--no-progress", "-vv", "--mode", "plain", str(page)], Path(name), limit)
    known: dict[str, bool] = {}
    wanted = set(urls)
    for line in told.splitlines():
        mark, _, rest = line.strip().partition("] ")
        url = rest.split(" ")[0] if rest else ""
        for candidate in (url, url.rstrip("/")):
            if candidate in wanted:
                known[candidate] = not mark.lstrip("[").strip().startswith(
                    ("200", "OK", "2", "EXCLUDED", "IGNORED")
                ) or known.get(candidate, False)
    return known


def _linkchecker(program: str, urls: list[str], limit: float) -> dict[str, bool]:
    with tempfile.TemporaryDirectory() as name:
        # Started by root it becomes somebody who may not read the folder otherwise.
        Path(name).chmod(0o755)
        page = _page(urls, Path(name))
        told = _run([program, "--check-extern", "-r1", "-v", "-o", "csv", "--no-status", str(page)], Path(name), limit)
    lines = [line for line in told.splitlines() if not line.startswith("#")]
    known, wanted = {}, set(urls)
    for row in csv.DictReader(lines, delimiter=";"):
        if row.get("urlname") in wanted and row.get("valid") in ("True", "False"):
            known[row["urlname"]] = row["valid"] == "False"
    return known


def _linkinator(program: str, urls: list[str], limit: float) -> dict[str, bool]:
    with tempfile.TemporaryDirectory() as name:
        _page(urls, Path(name))
        told = _run(
            [
                program,
                "index.html",
                "--format",
                "json",
            ],
            Path(name),
            limit,
        )
    start = told.find("{")
    links = json.loads(told[start:])["links"] if start >= 0 else []
    return {link["url"]: link["state"] == "BROKEN" for link in links if link["state"] != "SKIPPED"}


_PEERS = {"lychee": _lychee, "LinkChecker": _linkchecker, "linkinator": _linkinator}

if __name__ == "__main__":
    main(sys.argv[1:])
