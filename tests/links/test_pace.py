"""The laws of politeness: no host ever gets more than its share, whatever the others do."""

import threading
import time
from collections import Counter
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from course_sync.clock import SetClock
from course_sync.links import VisitRequest, onethread
from course_sync.links.pace import Pace
from course_sync.links.scheduler import Elapsed, Scheduler
from course_sync.model.links import Known
from course_sync.model.links import Reason as R


@given(
    interval=st.sampled_from([0.25, 0.5, 1.0, 3.0]),
    parallel=st.integers(1, 4),
    burst=st.integers(1, 4),
    durations=st.lists(st.floats(0, 5, allow_nan=False), min_size=1, max_size=60),
    idles=st.lists(st.floats(0, 8, allow_nan=False), max_size=60),
)
def test_within_any_stretch_of_time_a_host_gets_at_most_its_burst_and_its_rate(
    interval, parallel, burst, durations, idles
):
    pace, now = Pace(parallel=parallel, interval=interval, burst=burst), 0.0
    starts, under_way, most = [], [], 0
    for number, duration in enumerate(durations):
        now += idles[number] if number < len(idles) else 0.0
        while True:
            for end in [e for e in under_way if e <= now]:
                under_way.remove(end)
                pace.finish("a")
            due = pace.due("a", now)
            if due <= now:
                break
            now = min([due, *under_way])
        pace.start("a", now)
        starts.append(now)
        under_way.append(now + duration)
        most = max(most, len(under_way))
    assert most <= parallel
    for first in range(len(starts)):
        for last in range(first, len(starts)):
            count = last - first + 1
            assert count <= burst + (starts[last] - starts[first]) / interval + 1e-6


def test_a_pause_holds_the_host_and_no_other():
    pace = Pace(parallel=2, interval=1, burst=2)
    pace.pause("a", 30)
    pace.pause("a", 10)  # a shorter one does not shorten it
    assert pace.due("a", 0) == 30
    assert pace.due("b", 0) == 0


def test_a_turn_that_was_not_needed_goes_to_the_next():
    pace = Pace(parallel=2, interval=10, burst=1)
    pace.start("a", 0)
    pace.finish("a", asked=False)
    assert pace.due("a", 0) == 0
    pace.start("a", 0)
    pace.finish("a")
    assert pace.due("a", 0) == 10


def test_addresses_that_are_refused_without_asking_wait_for_no_host(checking):
    began = time.monotonic()
    urls = [f"https://valjas.example/{n}" for n in range(40)]
    checker = checking(per_host_interval=30, per_host_burst=1, per_host_parallel=1, excluded_hosts=("valjas.example",))
    assert {v.reason for v in checker.visit_all(map(VisitRequest, urls))} == {R.EXCLUDED}
    assert time.monotonic() - began < 5


def test_time_that_runs_backwards_stops_nobody():
    clock = SetClock(datetime(2026, 11, 1, tzinfo=UTC))
    elapsed = Elapsed(clock)
    clock.sleep(5)
    assert elapsed.now() == 5
    clock.sleep(-3600)
    assert elapsed.now() == 5
    clock.sleep(2)
    assert elapsed.now() == 7


def drained(scheduler, clock, at_once=1, seconds=lambda job: 0.0):
    """Do all jobs on a clock of our own, so many at once; (job, when it began) in order, and the most at once a host."""
    done, under_way, most = [], [], Counter()
    while not scheduler.is_over:
        taken = scheduler.take() if len(under_way) < at_once else float("inf")
        if isinstance(taken, float):
            now = clock.now().timestamp()
            clock.sleep(max(0.0, min([now + taken, *(end for end, _ in under_way)]) - now))
            for end in [one for one in under_way if one[0] <= clock.now().timestamp() + 1e-6]:
                under_way.remove(end)
                scheduler.release(end[1])
                scheduler.finished()
            continue
        host, job = taken
        done.append((job, clock.now()))
        under_way.append((clock.now().timestamp() + seconds(job), host))
        most[host] = max(most[host], sum(its == host for _, its in under_way))
    return done, most


def set_clock():
    return SetClock(datetime(2026, 11, 1, tzinfo=UTC))


def test_hosts_take_turns():
    scheduler, clock = Scheduler(Pace(parallel=1, interval=0, burst=1), set_clock()), set_clock()
    for host in "abc":
        for number in range(3):
            scheduler.add(host, f"{host}{number}")
    done = [job for job, _ in drained(scheduler, clock)[0]]
    assert {job[0] for job in done[:3]} == set("abc")
    assert [job for job in done if job[0] == "a"] == ["a0", "a1", "a2"]


def test_it_tells_how_long_until_a_host_may_be_asked():
    clock = set_clock()
    scheduler = Scheduler(Pace(parallel=1, interval=100, burst=1), clock)
    for number in range(4):
        scheduler.add("a", number)
    done, _ = drained(scheduler, clock)
    assert [job for job, _ in done] == [0, 1, 2, 3]
    assert [round((at - done[0][1]).total_seconds()) for _, at in done] == [0, 100, 200, 300]


@given(
    st.lists(st.tuples(st.sampled_from("abcd"), st.floats(0, 3, allow_nan=False)), min_size=1, max_size=60),
    st.integers(1, 6),
)
def test_every_job_is_done_once_and_no_host_has_more_than_its_share_under_way(jobs, at_once):
    clock = set_clock()
    scheduler = Scheduler(Pace(parallel=2, interval=0, burst=1), clock)
    for number, (host, seconds) in enumerate(jobs):
        scheduler.add(host, (number, seconds))
    done, most = drained(scheduler, clock, at_once, seconds=lambda job: job[1])
    assert sorted(number for (number, _), _ in done) == list(range(len(jobs)))
    assert max(most.values()) <= 2


def test_while_a_host_is_held_no_job_begins_there_but_what_has_begun_goes_on():
    scheduler = Scheduler(Pace(parallel=5, interval=0, burst=1), set_clock())
    for job in ("fresh", "fresher"):
        scheduler.add("a", job)
    scheduler.hold("a")
    scheduler.put("a", "begun")
    scheduler.add("a", "the question", first=True)
    scheduler.add("b", "elsewhere")
    assert [scheduler.take()[1] for _ in range(3)] == ["begun", "the question", "elsewhere"]
    assert scheduler.take() == float("inf")
    scheduler.let_go("a")
    assert [scheduler.take()[1] for _ in range(2)] == ["fresh", "fresher"]


def test_of_a_host_with_more_links_than_a_run_has_time_for_the_failing_come_first_and_the_rest_waits(serve, checking):
    here, there = serve("127.0.0.8"), serve("127.0.0.9")
    good = [VisitRequest(f"{here.base}/{number}", known=Known(was_good=True)) for number in range(20)]
    new = [VisitRequest(f"{here.base}/uus{number}") for number in range(3)]
    few = [VisitRequest(f"{there.base}/{number}") for number in range(4)]
    told = [
        {visit.url for visit in checking(per_host_most=5, soft_404_probe=False).visit_all([*good, *new, *few])}
        for _ in range(4)
    ]
    for visited in told:
        assert visited >= {request.url for request in (*new, *few)}
        assert len(visited) == 5 + 4
    assert len(set.union(*told)) > 9  # another choice each time


# -- the whole engine --------------------------------------------------------------------------------------------------


def test_one_slow_host_does_not_hold_up_the_others(serve, checking):
    slow, quick = serve("127.0.0.3"), serve("127.0.0.4")
    for number in range(30):
        slow.acts[f"/{number}"] = lambda h: (time.sleep(0.06), h.send())
        quick.acts[f"/{number}"] = lambda h: h.send()
    requests = [VisitRequest(f"{farm.base}/{number}") for farm in (slow, quick) for number in range(30)]
    order = []
    for visit in checking(parallel=4, per_host_parallel=2, soft_404_probe=False).visit_all(requests):
        order.append("slow" if visit.url.startswith(slow.base) else "quick")
    assert order.count("quick") == 30
    assert "slow" in order[-20:]
    assert order[:30].count("quick") >= 22


def test_a_host_is_asked_at_its_rate_and_redirects_and_retries_count(serve, checking):
    farm = serve("127.0.0.5")
    farm.acts["/a"] = lambda h: h.redirect("/b")
    farm.acts["/b"] = lambda h: h.send("", 500)
    farm.acts["/c"] = lambda h: h.send()
    requests = [VisitRequest(farm.base + path) for path in ("/a", "/c", "/c?1", "/c?2")]
    list(checking(per_host_interval=0.1, per_host_burst=2, per_host_parallel=2).visit_all(requests))
    starts = sorted(farm.starts)
    assert len(starts) >= 7
    for first in range(len(starts)):
        for last in range(first, len(starts)):
            assert last - first + 1 <= 2 + (starts[last] - starts[first] + 0.06) / 0.1


def test_a_redirect_to_another_host_is_paced_there(serve, checking):
    here, there = serve("127.0.0.6"), serve("127.0.0.7")
    there.acts["/z"] = lambda h: h.send()
    for number in range(6):
        here.acts[f"/{number}"] = lambda h: h.redirect(there.base + "/z")
    list(
        checking(per_host_interval=0.08, per_host_burst=1, soft_404_probe=False).visit_all(
            [VisitRequest(f"{here.base}/{number}") for number in range(6)]
        )
    )
    gaps = [b - a for a, b in zip(there.starts, there.starts[1:], strict=False)]
    assert len(there.starts) == 6
    assert sum(gaps) >= 5 * 0.08 - 0.06


def test_each_distinct_address_is_visited_once_and_its_fragments_are_joined(server, checking):
    requests = [VisitRequest(server.base + "/hea", (fragment,)) for fragment in ("algus", "pole", "vana", "pole")] * 3
    visits = list(checking(soft_404_probe=False).visit_all(requests))
    assert [v.fragments_missing for v in visits] == [("pole",)]
    assert server.hits["/hea"] == 1


def test_a_host_that_cannot_be_reached_is_given_up_for_this_run(checking, refused_port, names):
    requests = [VisitRequest(f"http://127.0.0.1:{refused_port}/{number}") for number in range(40)]
    began = time.monotonic()
    checker = checking(host_gives_up=4, per_host_interval=0.02, per_host_parallel=1, retry_waits=(0.01,))
    visits = list(checker.visit_all(requests))
    assert {v.reason for v in visits} == {R.REFUSED}
    assert len(visits) == 40
    assert sum("in this run" in v.evidence for v in visits) >= 36
    assert time.monotonic() - began < 3


def test_a_host_that_takes_connections_and_says_nothing_is_given_up_for_this_run(serve, checking):
    silent, quick, go_on = serve("127.0.0.10"), serve("127.0.0.11"), threading.Event()
    for number in range(30):
        silent.acts[f"/{number}"] = lambda h: (go_on.wait(10), h.send())
        quick.acts[f"/{number}"] = lambda h: h.send()
    checker = checking(
        host_gives_up=4, read_timeout=0.3, tries=1, parallel=8, per_host_parallel=2, soft_404_probe=False
    )
    requests = [VisitRequest(f"{farm.base}/{number}") for farm in (silent, quick) for number in range(30)]
    told = {visit.url: visit.reason for visit in checker.visit_all(requests)}
    go_on.set()
    assert {reason for url, reason in told.items() if url.startswith(silent.base)} == {R.TIMEOUT}
    assert {reason for url, reason in told.items() if url.startswith(quick.base)} == {R.FINE}
    assert sum(silent.hits.values()) <= 5


def test_at_the_end_silent_hosts_are_waited_for_no_longer_than_the_grace(serve, checking, monkeypatch):
    monkeypatch.setattr(onethread, "GRACE", 0.2)
    silent, go_on, stop, spoke = serve("127.0.0.12"), threading.Event(), threading.Event(), []
    silent.acts["/"] = lambda h: (stop.set(), go_on.wait(30), spoke.append(h))
    checker = checking(read_timeout=30, cancelled=stop.is_set, soft_404_probe=False)
    assert list(checker.visit_all([VisitRequest(silent.base + "/")])) == []
    checker.close()
    assert not spoke
    go_on.set()


def test_a_run_that_is_asked_to_stop_begins_nothing_more_and_tells_what_it_did(serve, checking):
    farm = serve()
    for number in range(200):
        farm.acts[f"/{number}"] = lambda h: h.send()
    stop = threading.Event()
    seen = []
    checker = checking(cancelled=stop.is_set, parallel=2, soft_404_probe=False)
    for visit in checker.visit_all([VisitRequest(f"{farm.base}/{number}") for number in range(200)]):
        seen.append(visit.url)
        if len(seen) == 5:
            stop.set()
    assert 5 <= len(seen) < 200
    assert sum(farm.hits.values()) == len(seen)
    assert len(set(seen)) == len(seen)


def test_an_iterator_closed_early_waits_for_nobody_and_closing_the_checker_leaves_no_thread_behind(serve, checking):
    """Visits left unread may be ended by the garbage collector, in the middle of anything, so that end must not wait."""
    under_way, go_on = threading.Event(), threading.Event()

    def slow(handler):
        under_way.set()
        go_on.wait(10)
        handler.send()

    farm = serve()
    for number in range(100):
        farm.acts[f"/{number}"] = slow if number else lambda h: h.send()
    checker = checking(parallel=4, soft_404_probe=False)
    visits = checker.visit_all([VisitRequest(f"{farm.base}/{number}") for number in range(100)])
    next(visits)
    assert under_way.wait(10)
    visits.close()
    assert [thread for thread in threading.enumerate() if thread.name.startswith("links-")]
    threading.Timer(0.05, go_on.set).start()
    checker.close()
    assert not [thread for thread in threading.enumerate() if thread.name.startswith("links-")]
    assert sum(farm.hits.values()) <= 5


def test_kept_connections_are_used_again(serve, checking):
    farm = serve()
    for number in range(30):
        farm.acts[f"/{number}"] = lambda h: h.send()
    list(
        checking(parallel=2, soft_404_probe=False).visit_all(
            [VisitRequest(f"{farm.base}/{number}") for number in range(30)]
        )
    )
    assert sum(farm.hits.values()) == 30
    assert farm.connections <= 2


@pytest.mark.parametrize("secure", [False, True])
@pytest.mark.parametrize(
    "end",
    [
        lambda h: h.reset(),
        lambda h: h.raw(b""),
        lambda h: h.raw(b"HTTP/1.1 408 Request Timeout\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"),
        lambda h: h.raw(b"<p>the rest of the last answer</p>\r\n\r\n"),
    ],
)
def test_a_server_that_ends_a_kept_connection_is_asked_once_more_on_a_new_one(serve, checking, end, secure, authority):
    """The server's end of a kept connection and our next request may cross; one try is all that the visit has here."""

    def once_a_connection(handler):
        if getattr(handler, "used", False):
            end(handler)
        else:
            handler.used = True
            handler.send()

    farm = serve(context=authority.context("127.0.0.1") if secure else None)
    for number in range(6):
        farm.acts[f"/{number}"] = once_a_connection
    checker = checking(parallel=1, tries=1, soft_404_probe=False, **({"ca_bundle": authority.bundle} if secure else {}))
    visits = list(checker.visit_all([VisitRequest(f"{farm.base}/{number}") for number in range(6)]))
    assert [visit.reason for visit in visits] == [R.FINE] * 6


def test_a_run_on_a_standing_clock_ends_and_dates_its_visits_by_it(server, checking):
    clock = SetClock(datetime(2026, 11, 1, tzinfo=UTC))
    checker = checking(clock=clock, per_host_interval=30, per_host_burst=1, soft_404_probe=False)
    visits = list(checker.visit_all([VisitRequest(server.base + path) for path in ("/hea", "/teine", "/")]))
    assert {v.reason for v in visits} == {R.FINE}
    assert {v.at.date() for v in visits} == {datetime(2026, 11, 1, tzinfo=UTC).date()}


@pytest.mark.parametrize("count", [0, 1])
def test_few_links_are_no_special_case(server, checking, count):
    assert len(list(checking().visit_all([VisitRequest(server.base + "/")] * count))) == count
