"""Requests, seconds and bytes of reading people: naive, and each way on its first day, a day when 2 % moved, a day when nobody did.

On a stand-in of our own, or on a real Moodle (--url, --token, --report, --category), where somebody else moves people between the
days (--pause asks for it). All in one go, so that ratios hold on a busy machine.
"""

import argparse
import os
import shlex
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from benchmarks.people.moodle import REPORT, CrowdMoodle
from benchmarks.people.pull import WAYS, Person, naive, people_of, pull_people, wrong
from benchmarks.people.real import people_of_site
from benchmarks.people.tables import Tables
from course_sync import log
from course_sync.clock import Clock, SetClock, SystemClock
from course_sync.config import Settings, as_given
from course_sync.moodle import MoodleAccess, MoodleClient, Token
from course_sync.moodle.answers import Answer
from course_sync.moodle.transport import Transport
from course_sync.privacy import Pseudonyms
from course_sync.store import courses, migrate
from course_sync.store.session import Store

People = Mapping[int, Mapping[str, Person]]


@dataclass(frozen=True, slots=True)
class Cost:
    """What reading cost, under which load; `share` of it was measured, the rest reckoned (naive alone)."""

    requests: int
    seconds: float
    bytes: int
    load: float
    share: float = 1.0


@dataclass(frozen=True, slots=True)
class Site:
    """A Moodle to be read, and how to let a day pass."""

    url: str
    token: str
    scope: dict[str, object]
    report: int
    clock: Clock
    a_day_later: Callable[[bool], None]
    truth: Callable[[Store, bool], People] | None


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.people", description=__doc__)
    parser.add_argument("--courses", type=int, default=20)
    parser.add_argument("--learners", type=int, default=500)
    parser.add_argument("--enrolments", type=int, default=6000)
    parser.add_argument("--naive", type=int, default=10**9, help="people asked about one by one; the rest is reckoned")
    parser.add_argument("--ways", default=",".join(WAYS))
    parser.add_argument("--days", type=int, default=3, help="2 leaves out the day on which nobody moved")
    parser.add_argument("--url")
    parser.add_argument("--token")
    parser.add_argument("--report", type=int, default=REPORT)
    parser.add_argument("--category", type=int)
    parser.add_argument("--shortname", help="only such courses of the real Moodle: HULK-000? (as [scope] shortnames)")
    parser.add_argument(
        "--pause", default="", help="command that moves people on the real Moodle, run between the days"
    )
    parser.add_argument("--sql", default="", help="command that asks the real Moodle's PostgreSQL, as psql -At does")
    wanted = parser.parse_args()
    log.configure(level="error")
    with tempfile.TemporaryDirectory() as folder, _site(wanted, Path(folder)) as site:
        rows = measured(site, Path(folder), wanted.ways.split(","), wanted.naive, wanted.days)
    shown(rows)
    print(f"load: of the last minute, on {os.cpu_count()} cores")


@contextmanager
def _site(wanted: argparse.Namespace, folder: Path) -> Iterator[Site]:
    if wanted.url:
        yield _real(wanted)
        return
    clock = SetClock(datetime(2026, 10, 25, 3, tzinfo=UTC))
    tables = Tables(
        folder / "moodle.db",
        int(clock.now().timestamp()),
        courses=wanted.courses,
        learners=wanted.learners,
        enrolments=wanted.enrolments,
    )

    def later(moved: bool) -> None:
        clock.advance(timedelta(days=1))
        if moved:
            tables.move(int(clock.now().timestamp()))

    def truth(_store: Store, by_report: bool) -> People:
        return people_of(tables.file, int(clock.now().timestamp()), _PSEUDONYMS, by_report=by_report)

    with CrowdMoodle(tables, wanted.courses, clock) as moodle:
        yield Site(moodle.url, moodle.token, {"shortnames": ("*",)}, REPORT, clock, later, truth)
    tables.close()


def _real(wanted: argparse.Namespace) -> Site:
    def later(moved: bool) -> None:
        if moved and wanted.pause:
            subprocess.run(shlex.split(wanted.pause), check=True, stdout=subprocess.DEVNULL)  # the person's own command

    def truth(store: Store, by_report: bool) -> People:
        with store.read() as session:
            listed = courses.scoped_course_ids(session)
        return people_of_site(wanted.sql, listed, _PSEUDONYMS, by_report=by_report)

    scope = {"shortnames": (wanted.shortname,)} if wanted.shortname else {"categories": (wanted.category,)}
    return Site(wanted.url, wanted.token, scope, wanted.report, SystemClock(), later, truth if wanted.sql else None)


_PSEUDONYMS = Pseudonyms(b"k" * 32, "http://moodle.example")


def measured(site: Site, folder: Path, ways: list[str], most: int, days: int) -> dict[str, Cost]:
    """Each way's own store lives through the same kinds of days."""
    rows: dict[str, Cost] = {}
    stores = {way: Store(f"sqlite:///{folder}/{way}.db") for way in ways}
    for store in stores.values():
        migrate.upgrade(store, site.clock.now())
    for day in ("first day", "2 % moved", "nobody moved")[:days]:
        if day != "first day":
            site.a_day_later(day == "2 % moved")
        for way, store in stores.items():
            rows[f"{way}, {day}"] = _cost(site, way, store)
            print(f"{way}, {day}: {rows[f'{way}, {day}']}", _checked(site, way, store), file=sys.stderr, flush=True)
    any_store = next(iter(stores.values()))
    with any_store.read() as session:
        listed = courses.scoped_course_ids(session)
        people = sum(courses.known_sizes(session, course)[1] for course in listed)
    print(f"{len(listed)} courses, {people} people in them (people of several courses counted in each)")
    rows = {"naive": _naive(site, listed, people, most), **rows}
    for store in stores.values():
        store.close()
    return rows


def _checked(site: Site, way: str, store: Store) -> str:
    """How many people were held against the truth; the end, where one of them differs."""
    if site.truth is None:
        return "not held against the truth"
    by_report = way == "report"
    truth = site.truth(store, by_report)
    differing = {name: n for name, n in wrong(truth, store, by_report=by_report).items() if n}
    if differing:
        sys.exit(f"{way}: not the truth: {differing}")
    return f"{sum(map(len, truth.values()))} people as in the database"


def _cost(site: Site, way: str, store: Store) -> Cost:
    statistics = {"reports": (site.report,)} if way == "report" else {}
    settings: Settings = as_given({"moodle": {"url": site.url}, "scope": site.scope, "statistics": statistics})
    access = MoodleAccess(url=site.url, token=Token(site.token), batch=way != "single")
    with _Counted(access, site.clock) as client:
        began = time.perf_counter()
        pull_people(store, site.clock, settings, client, _PSEUDONYMS)
        return client.cost(time.perf_counter() - began)


def _naive(site: Site, listed: list[int], people: int, most: int) -> Cost:
    """One by one; where that takes too long the first courses up to `most` people, and their cost for all."""
    access = MoodleAccess(url=site.url, token=Token(site.token), batch=False)
    with _Counted(access, site.clock) as client:
        began = time.perf_counter()
        asked = naive(client, listed, most)
        cost = client.cost(time.perf_counter() - began)
    share = asked / people
    return Cost(len(listed) + people, cost.seconds / share, int(cost.bytes / share), cost.load, share)


class _Counted(MoodleClient):
    """A client that counts what goes over the wire."""

    def __init__(self, access: MoodleAccess, clock: Clock) -> None:
        super().__init__(access, clock)
        self._meter = _Meter(self._transport)
        self._transport = self._meter

    def cost(self, seconds: float) -> Cost:
        return Cost(self._meter.requests, seconds, self._meter.bytes, os.getloadavg()[0])


class _Meter:
    def __init__(self, transport: Transport) -> None:
        self._inner = transport
        self.requests = 0
        self.bytes = 0

    def send(self, post, deadline, sink=None) -> Answer:
        self.requests += 1
        answer = self._inner.send(post, deadline, sink)
        self.bytes += len(answer.body)
        return answer

    def close(self) -> None:
        self._inner.close()


def shown(rows: dict[str, Cost]) -> None:
    whole = rows["naive"]
    print(
        f"{'':<24}{'requests':>10}{'seconds':>10}{'bytes':>14}{'naive / requests':>18}{'naive / seconds':>17}{'load':>6}"
    )
    for name, row in rows.items():
        print(
            f"{name:<24}{row.requests:>10}{row.seconds:>10.1f}{row.bytes:>14}"
            f"{whole.requests / row.requests:>18.0f}{whole.seconds / row.seconds:>17.1f}{row.load:>6.1f}"
        )
    if whole.share < 1:
        print(f"naive: {whole.share:.1%} of it measured, the rest reckoned")


if __name__ == "__main__":
    main()
