"""The benchmark's farm tells the truth about itself, and our visits of it are right: else its figures mean nothing."""

import itertools

import pytest
import requests
from benchmarks.links.contenders import Task, ourselves
from benchmarks.links.measure import farm_of, measured
from benchmarks.links.plan import Plan, kind_of, number_of, pages

from course_sync.clock import SystemClock
from course_sync.links import LinkChecker, VisitOptions, VisitRequest
from course_sync.model.links import Reason, Verdict

PLAN = Plan(addresses=200, hosts=10, dead_share=0.1)


@pytest.mark.parametrize("tls", [False, True])
def test_the_farm_answers_as_planned_and_our_verdicts_are_right(tls):
    with farm_of(PLAN, 0.001, tls=tls) as farm:
        options = VisitOptions(
            per_host_interval=0,
            per_host_parallel=4,
            parallel=16,
            allowed_networks=("127.0.0.0/8",),
            ca_bundle=farm.ca_file,
        )
        with LinkChecker(options, SystemClock()) as checker:
            asked = [VisitRequest(url, ("osa-0", "pole")) for url in PLAN.urls(farm.scheme, farm.port)]
            visits = {number_of(one.url): one for one in checker.visit_all(asked)}
        counts = farm.counts()
    assert {number for number, one in visits.items() if one.verdict is Verdict.DEAD} == PLAN.dead
    assert {number for number, one in visits.items() if one.reason is Reason.SOFT_404} == PLAN.soft_dead
    assert {one.fragments_missing for number, one in visits.items() if number not in PLAN.dead} == {("pole",)}
    assert counts["asked"] == 200
    assert counts["most_per_host"] <= 4
    # One probe a host at most, one more look with a browser's headers at what is plainly dead.
    # Each host is asked for robots.txt and for an address that cannot exist.
    assert counts["requests"] <= 200 + 2 * 10 + len(PLAN.dead - PLAN.soft_dead)
    assert counts["connections"] < 100


def test_pages_are_of_real_sizes():
    sizes = [len(page) for page in pages()]
    assert min(sizes) >= 2_000
    assert 55_000 <= max(sizes) <= 65_000
    assert {kind_of(number) for number in range(2_000)} == set(range(len(sizes)))


def test_a_crowd_stands_on_one_host():
    plan = Plan(addresses=100, hosts=10, crowd=30)
    assert sum(plan.host_of(number) == 9 for number in range(100)) == 30 + 7


def test_hosts_are_told_apart_by_their_addresses():
    with farm_of(PLAN, 0.0) as farm:
        statuses = [
            requests.get(f"http://{PLAN.host(number)}:{farm.port}/opik/muu-9999", timeout=5).status_code
            for number in (0, 1)
        ]
    assert statuses == [200, 404], "the first host says so with 200, the second with 404"


@pytest.mark.parametrize("what", ["stored", "bare"])
def test_a_measured_run_visits_and_tells_everything(what, tmp_path):
    with farm_of(PLAN, 0.001) as farm:
        task = Task(tmp_path, farm, PLAN, 0.001)
        (tmp_path / "urls.txt").write_text("\n".join(task.urls))
        ours = ourselves("course-sync", what)
        if ours.prepare:
            prepared = measured(ours.prepare(task), tmp_path, limit=60, environment=ours.environment(task))
            assert prepared.code == 0
        result = measured(ours.command(task), tmp_path, limit=60, environment=ours.environment(task))
        assert (result.finished, result.code) == (True, 0), (tmp_path / "err.txt").read_text()
        assert result.memory > 20_000_000
        assert result.cpu > 0
        assert {number for number, good in ours.told(task).items() if not good} == PLAN.dead


def test_the_order_of_addresses_has_no_meaning():
    plan = Plan(addresses=2_000)
    numbers = [number_of(url) for url in plan.urls("http", 80)]
    assert sorted(numbers) == list(range(2_000))
    # Neither host by host, nor in turn, nor the dead ones together.
    assert 5 <= sum(number in plan.dead for number in numbers[:500]) <= 30
    assert len({plan.host_of(number) for number in numbers[:50]}) > 30
    assert sum(plan.host_of(a) + 1 == plan.host_of(b) for a, b in itertools.pairwise(numbers)) < 50
