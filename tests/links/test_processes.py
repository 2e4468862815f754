"""Visits shared out to processes: each host is asked by one of them, and no visit is lost or made twice, whoever dies."""

import contextlib
import json
import os
import signal
import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path

import pytest
from benchmarks.links.measure import farm_of
from benchmarks.links.plan import Plan, number_of
from tests.alive import gone

from course_sync.clock import SystemClock
from course_sync.links import LinkChecker, VisitOptions, VisitRequest, checker, processes
from course_sync.links.processes import Processes
from course_sync.links.shares import share_out, site_of, split
from course_sync.model.links import Reason, Verdict

PLAN = Plan(addresses=240, hosts=12, dead_share=0.1, soft_share=0.2)
OPTIONS = VisitOptions(
    per_host_interval=0, per_host_parallel=2, parallel=8, processes=3, allowed_networks=("127.0.0.0/8",), retry_waits=()
)


@pytest.fixture
def small_shares(monkeypatch):
    monkeypatch.setattr(checker, "LEAST_SHARE", 10)


def family(leader: int) -> list[int]:
    """A process and those that it forked, as long as they live."""
    found = []
    for entry in Path("/proc").glob("[0-9]*/stat"):
        with contextlib.suppress(OSError):
            told = entry.read_text().rpartition(")")[2].split()
            if int(told[2]) == leader and told[0] != "Z":
                found.append(int(entry.parent.name))
    return sorted(found)


def requests_of(farm, plan=PLAN):
    return [VisitRequest(url, ("osa-0",)) for url in plan.urls(farm.scheme, farm.port)]


@pytest.mark.usefixtures("small_shares")
def test_processes_say_what_one_says_and_hold_the_pace_of_each_host():
    with farm_of(PLAN, 0.005, tls=True) as farm:
        with LinkChecker(replace(OPTIONS, ca_bundle=farm.ca_file), SystemClock()) as many:
            visits = {number_of(one.url): one for one in many.visit_all(requests_of(farm))}
        counts = farm.counts()
    assert len(visits) == PLAN.addresses
    assert {number for number, one in visits.items() if one.verdict is Verdict.DEAD} == PLAN.dead
    assert {number for number, one in visits.items() if one.reason is Reason.SOFT_404} == PLAN.soft_dead
    assert counts["most_per_host"] <= 2
    assert counts["most"] <= 8
    # Each host is asked once for robots.txt and once for an address that cannot exist, whoever wants to know.
    assert counts["requests"] <= 240 + 2 * 12 + len(PLAN.dead - PLAN.soft_dead)


@pytest.mark.usefixtures("small_shares")
def test_the_rate_of_a_host_holds(serve):
    farms = [serve(f"127.0.0.{20 + number}") for number in range(4)]
    for farm in farms:
        for number in range(6):
            farm.acts[f"/{number}"] = lambda h: h.send()
    options = VisitOptions(
        per_host_interval=0.2, per_host_burst=1, processes=2, soft_404_probe=False, robots=False,
        allowed_networks=("127.0.0.0/8",),
    )  # fmt: skip
    with LinkChecker(options, SystemClock()) as many:
        visits = list(many.visit_all(VisitRequest(f"{farm.base}/{number}") for farm in farms for number in range(6)))
    assert {visit.reason for visit in visits} == {Reason.FINE}
    for farm in farms:
        assert len(farm.starts) == 6
        assert farm.starts[-1] - farm.starts[0] > 0.9  # five times 0.2 s, less what a busy machine delays the first


@pytest.mark.usefixtures("small_shares")
def test_a_redirect_to_a_host_of_another_process_is_asked_there(serve):
    """And cookies on the way are kept, the host's pace holds, nobody asks its robots.txt twice."""
    one, two = serve("127.0.0.30"), serve("127.0.0.31")
    for number in range(20):
        one.acts[f"/{number}"] = lambda h: h.redirect(f"{two.base}/siht{h.path}", Set_Cookie="k=1; Path=/")
        two.acts[f"/{number}"] = lambda h: h.send()
        two.acts[f"/siht/{number}"] = lambda h: h.redirect(f"{one.base}/tagasi{h.path[5:]}")
        one.acts[f"/tagasi/{number}"] = lambda h: h.send() if "k=1" in h.headers.get("Cookie", "") else h.send("", 404)
    options = VisitOptions(
        per_host_interval=0, processes=2, soft_404_probe=False, allowed_networks=("127.0.0.0/8",), tries=1
    )
    with LinkChecker(options, SystemClock()) as many:
        visits = list(
            many.visit_all(VisitRequest(f"{farm.base}/{number}") for farm in (one, two) for number in range(20))
        )
    assert len(visits) == 40
    assert {visit.verdict for visit in visits} <= {Verdict.OK, Verdict.MOVED}, {(v.url, v.evidence) for v in visits}
    assert {len(visit.hops) for visit in visits if visit.url.startswith(one.base)} == {3}
    assert one.hits["/robots.txt"] == two.hits["/robots.txt"] == 1
    assert max(one.most, two.most) <= 2


def test_the_work_of_a_killed_process_is_carried_on():
    with farm_of(PLAN, 0.02) as farm:
        processes = Processes(OPTIONS, 3)
        processes.start(requests_of(farm), 3)
        [leader] = processes.pids
        told, killed = [], []
        for some in processes.run(lambda: False):
            told += [number_of(visit.url) for visit in some]
            if len(told) > 30 and not killed:
                killed = family(leader)[1:2]  # one that was forked
                os.kill(killed[0], signal.SIGKILL)
            if len(told) > 120 and len(killed) == 1:
                killed.append(leader)
                os.kill(leader, signal.SIGKILL)
    assert len(killed) == 2
    assert sorted(told) == list(range(PLAN.addresses))
    assert not processes.at_work


def test_where_processes_cannot_work_at_all_the_visits_are_made_here(monkeypatch, small_shares):
    with farm_of(PLAN, 0.0) as farm:
        for program in ("/bin/false", "/no/such/program"):
            monkeypatch.setattr(sys, "executable", program)
            with LinkChecker(OPTIONS, SystemClock()) as alone:
                assert len(list(alone.visit_all(requests_of(farm)))) == PLAN.addresses


def test_a_run_that_is_asked_to_stop_ends_soon_tells_what_it_did_and_leaves_no_process():
    stop, told = [], []
    plan = Plan(addresses=240, hosts=12, dead_share=0)
    with farm_of(plan, 0.05) as farm:
        processes = Processes(replace(OPTIONS, soft_404_probe=False, robots=False), 2)
        processes.start(requests_of(farm, plan), 4)
        members = []
        for some in processes.run(lambda: bool(stop)):
            told += [visit.url for visit in some]
            members = members or family(processes.pids[0])
            stop.append(True)
            began = time.monotonic()
        assert time.monotonic() - began < 4
        asked = farm.counts()["asked"]
    assert len(members) == 2
    assert gone(members, within=1)
    assert len(told) == len(set(told)) == asked < PLAN.addresses


def test_visits_that_nobody_reads_any_more_leave_no_process_behind():
    with farm_of(PLAN, 0.05) as farm:
        processes = Processes(OPTIONS, 2)
        processes.start(requests_of(farm), 4)
        visits = processes.run(lambda: False)
        next(visits)
        members = family(processes.pids[0])
        visits.close()
        processes.end()
    assert gone(members, within=2)


PARENT = """
import json, sys
from course_sync.links import VisitOptions, VisitRequest
from course_sync.links.processes import Processes
urls = json.load(sys.stdin)
processes = Processes(VisitOptions(per_host_interval=0, allowed_networks=("127.0.0.0/8",), parallel=4), 2)
processes.start([VisitRequest(url) for url in urls], 1)
for some in processes.run(lambda: False):
    print(processes.pids[0], flush=True)
"""


def test_processes_end_with_the_one_that_started_them():
    with farm_of(PLAN, 0.05) as farm:
        with subprocess.Popen(
            [sys.executable, "-c", PARENT], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        ) as parent:
            parent.stdin.write(json.dumps(PLAN.urls("http", farm.port)))
            parent.stdin.close()
            members = family(int(parent.stdout.readline()))
            assert len(members) == 2
            parent.kill()
            parent.wait(10)
        assert gone(members, within=5)


def test_signals_to_all_are_the_parents_to_answer():
    """A service manager tells every process of a service to end; those that visit wait for the parent's word."""
    with farm_of(PLAN, 0.02) as farm:
        processes = Processes(OPTIONS, 2)
        processes.start(requests_of(farm), 4)
        told = 0
        for some in processes.run(lambda: False):
            if not told:
                for pid in family(processes.pids[0]):
                    os.kill(pid, signal.SIGTERM)
            told += len(some)
    assert told == PLAN.addresses
    assert processes.deaths == 0


def test_hosts_of_one_site_stay_together():
    assert site_of("www.kool.ee") == site_of("arhiiv.kool.ee") == "kool.ee"
    assert site_of("127.0.0.1") == "127.0.0.1"
    assert site_of("2001:db8::1") == "2001:db8::1"
    assert site_of("masin") == "masin"


def test_shares_are_even_and_a_site_is_whole():
    sites = ["suur.ee"] * 50 + ["a.ee"] * 20 + ["b.ee"] * 20 + ["c.ee"] * 10
    shares = share_out(sites, 2)
    assert sum(shares[site] == shares["suur.ee"] for site in sites) == 50
    assert set(share_out(["üks.ee"], 3).values()) == {0}


@pytest.mark.parametrize(("parallel", "shares"), [(64, 2), (64, 3), (5, 4), (1, 1)])
def test_what_is_allowed_at_once_is_split_without_rest(parallel, shares):
    parts = split(parallel, shares)
    assert sum(parts) == parallel
    assert max(parts) - min(parts) <= 1


def test_a_process_that_lives_but_takes_nothing_is_given_up(monkeypatch):
    monkeypatch.setattr(processes, "_PATIENCE", 0.2)
    kept = []

    def deaf(theirs):
        kept.extend(sock.dup() for sock in theirs)
        return subprocess.Popen([sys.executable, "-c", "import signal; signal.pause()"], start_new_session=True)

    requests = [VisitRequest(f"http://h{n % 20}.example/{n}/{'osa' * 30}") for n in range(20_000)]
    family = Processes(OPTIONS, 2, launch=deaf)
    family.start(requests, 1)
    until = time.monotonic() + 30
    assert list(family.run(lambda: time.monotonic() > until)) == []
    assert len(family.left) == len(requests), "they are made in this process then"
    for sock in kept:
        sock.close()
