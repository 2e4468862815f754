"""The run ledger, the lease, notices to the administrator."""

import threading
from datetime import timedelta

import pytest
from sqlmodel import select

from course_sync.model.course import Category
from course_sync.model.runs import Failure, RunState, Stage
from course_sync.store import courses, runs, views
from course_sync.store.tables import FailureRow, RunRow, StageRow

YOUNG = timedelta(hours=12)
WHOLE = {"only": None, "courses": None, "recheck": False}


def begin(store, make, scope=None, now=None):
    with store.write() as session:
        return runs.begin_run(session, "cli", WHOLE if scope is None else scope, now or make.now, YOUNG)


def end(store, run_id, state, now):
    with store.write() as session:
        runs.end_run(session, run_id, state, now)


def states(store):
    with store.read() as session:
        return dict(session.exec(select(RunRow.id, RunRow.state)).all())


# --- the ledger ---


def test_a_run_left_running_is_carried_on_by_a_like_one_while_it_is_young(store, make):
    first, carried = begin(store, make)
    assert not carried
    assert begin(store, make, now=make.later(hours=11)) == (first, True)
    second, carried = begin(store, make, now=make.later(hours=12))
    assert (second != first, carried) == (True, False)
    assert states(store) == {first: "cancelled", second: "running"}


@pytest.mark.parametrize(
    "other",
    [{**WHOLE, "only": "visit"}, {**WHOLE, "courses": [11]}, {**WHOLE, "courses": []}, {**WHOLE, "recheck": True}, {}],
)
def test_an_unlike_run_does_not_carry_it_on_but_closes_it(store, make, other):
    first, _ = begin(store, make)
    second, carried = begin(store, make, other)
    assert not carried
    assert states(store) == {first: "cancelled", second: "running"}


@pytest.mark.parametrize("state", [RunState.DONE, RunState.FAILED, RunState.CANCELLED])
def test_a_run_that_ended_is_not_carried_on(store, make, state):
    first, _ = begin(store, make)
    end(store, first, state, make.now)
    second, carried = begin(store, make)
    assert (second != first, carried) == (True, False)
    assert states(store) == {first: state.value, second: "running"}


def test_a_stage_keeps_its_first_start_and_is_finished_once_it_ended(store, make):
    run, _ = begin(store, make)
    with store.write() as session:
        assert not runs.has_begun(session, run, Stage.MIRROR)
        runs.begin_stage(session, run, Stage.MIRROR, make.now)
        runs.begin_stage(session, run, Stage.MIRROR, make.later(hours=1))
        assert runs.has_begun(session, run, Stage.MIRROR)
        assert runs.finished_stages(session, run) == set()
        runs.end_stage(session, run, Stage.MIRROR, {"courses": 3}, make.later(hours=2))
        assert runs.finished_stages(session, run) == {Stage.MIRROR}
        assert runs.finished_stages(session, run + 1) == set()
    with store.read() as session:
        row = session.exec(select(StageRow)).one()
        assert (row.started_at, row.ended_at, row.counts) == (make.now, make.later(hours=2), {"courses": 3})


def test_our_networks_fault_is_noted_on_the_run(store, make):
    run, _ = begin(store, make)
    with store.write() as session:
        assert not runs.our_network(session, run)
        runs.set_our_network(session, run)
    with store.read() as session:
        assert runs.our_network(session, run)
        assert not runs.our_network(session, 999)


def test_failures_are_counted_by_run(store, make):
    failure = Failure(Stage.VISIT, 11, "https://õ.test/", "unexpected ValueError")
    with store.write() as session:
        runs.add_failures(session, 1, [failure, Failure(Stage.READ, None, "x", "y")], make.now)
        runs.add_failures(session, 2, [failure], make.now)
        runs.add_failures(session, 2, [], make.now)
        assert (runs.failure_count(session, 1), runs.failure_count(session, 2), runs.failure_count(session, 3)) == (
            2,
            1,
            0,
        )
        row = session.exec(select(FailureRow).where(FailureRow.run_id == 2)).one()
        assert (row.stage, row.course_id, row.subject, row.message) == ("visit", 11, failure.subject, failure.message)


def test_the_last_success_is_that_of_a_whole_run(store, make):
    """Else one course looked at by hand would put off the daily run."""

    def last():
        with store.read() as session:
            return runs.last_success(session)

    assert last() is None
    for number, (scope, state) in enumerate(
        [
            (WHOLE, RunState.DONE),
            (WHOLE, RunState.FAILED),
            ({**WHOLE, "courses": [11]}, RunState.DONE),
            ({**WHOLE, "only": "tell"}, RunState.DONE),
        ]
    ):
        run, _ = begin(store, make, scope)
        end(store, run, state, make.later(days=number))
    assert last() == make.now
    run, _ = begin(store, make)
    end(store, run, RunState.DONE, make.later(days=9))
    assert last() == make.later(days=9)


# --- the lease ---


def take(store, owner, now, seconds=90):
    with store.write() as session:
        return runs.take_lease(session, "run", owner, now, seconds)


def test_a_lease_is_one_owners_until_it_runs_out_or_is_given_back(store, make):
    assert take(store, "a", make.now)
    assert not take(store, "b", make.later(seconds=89))
    assert take(store, "a", make.later(seconds=60))
    assert not take(store, "b", make.later(seconds=149))
    assert take(store, "b", make.later(seconds=150))
    assert not take(store, "a", make.later(seconds=151))
    with store.write() as session:
        assert runs.lease_owner(session, "run") == "b"
        runs.release_lease(session, "run", "a")
        assert runs.lease_owner(session, "run") == "b"
        runs.release_lease(session, "run", "b")
        assert runs.lease_owner(session, "run") is None
    assert take(store, "a", make.later(seconds=152))


def test_of_many_who_take_a_lease_at_once_one_has_it(store, make):
    start = threading.Barrier(4)
    taken = []

    def taker(owner: str) -> None:
        start.wait(10)
        if take(store, owner, make.now):
            taken.append(owner)

    threads = [threading.Thread(target=taker, args=(owner,)) for owner in "abcd"]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(taken) == 1
    with store.read() as session:
        assert runs.lease_owner(session, "run") == taken[0]


# --- notices ---


def test_notices_of_one_code_and_run_are_one_and_lose_no_detail(store, make):
    with store.write() as session:
        runs.add_notice(session, 1, "held_back", ["course 11"], make.now)
        runs.add_notice(session, 1, "held_back", ["course 12", "course 11"], make.later(hours=1))
        runs.add_notice(session, 1, "our_network", [], make.now)
        runs.add_notice(session, 2, "held_back", ["course 13"], make.now)
        seen = [(n.code, n.details, n.at) for n in runs.open_notices(session)]
    assert seen == [
        ("held_back", ("course 11", "course 12"), make.now),
        ("our_network", (), make.now),
        ("held_back", ("course 13",), make.now),
    ]


def test_a_notice_is_told_once(store, make):
    with store.write() as session:
        runs.add_notice(session, 1, "our_network", [], make.now)
        runs.claim_notices(session, [n.id for n in runs.open_notices(session)], make.later(hours=1))
        runs.claim_notices(session, [], make.now)
        runs.add_notice(session, 1, "our_network", ["veel"], make.later(hours=2))
        assert runs.open_notices(session) == []


# --- categories, courses ---


def test_a_category_knows_those_above_it_even_in_a_circle(store):
    tree = [
        Category(1, 0, "a", "a"),
        Category(2, 1, "b", "a / b"),
        Category(3, 2, "c", "a / b / c"),
        Category(8, 9, "x", "x"),
        Category(9, 8, "y", "y"),
    ]
    with store.write() as session:
        courses.save_categories(session, tree)
        above = views.category_ids(session)
    assert above == {1: (1,), 2: (2, 1), 3: (3, 2, 1), 8: (8, 9), 9: (9, 8)}


def test_courses_in_our_care_come_back_in_order(store, make):
    listed = [make.course(12), make.course(11)]
    with store.write() as session:
        courses.save_scope(session, listed, make.now)
    with store.read() as session:
        assert views.scoped_courses(session) == listed[::-1]
