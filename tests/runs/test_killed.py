"""A run that is killed with SIGKILL and started again ends where an undisturbed one ends."""

import pytest

from course_sync.demo.internet import Answer, Spell


@pytest.fixture
def flaky(served, sites):
    """A site of which some hosts fail on day 1: the transition of most interest to a kill."""
    return served(sites.small_world(hosts=8, spells={"hea3.example": (Spell(1, 1, Answer.DROP),)}))


@pytest.fixture
def killing(flaky, sites, load_beside):
    with load_beside("killing").Killing(flaky, sites.names_of(flaky.web)) as made:
        yield made


def test_killed_at_random_moments_it_ends_as_if_nothing_had_been(flaky, killing, killed_at_random, store_url):
    killed_at_random(flaky, killing, kills=3, days=3, seed=20261122, store_url=store_url)


def test_killed_at_any_commit_it_carries_on(flaky, killing, killed_at_commits):
    assert killed_at_commits(flaky, killing, every=20) >= 5


def test_killed_between_the_server_taking_a_mail_and_the_note_of_it_no_second_mail_is_made(flaky, sites, killing):
    house = flaky.house("house")
    house.run()
    flaky.go_to(1)
    whole = flaky.copy(house, "whole")
    assert killing.run(whole) == 2
    commits = killing.commits
    for at in range(
        commits, 0, -1
    ):  # the last ones: …, claimed, sent, old mails forgotten, stage and run ended, lease back
        killed = flaky.copy(house, f"killed{at}")
        killing.run(killed, kill_at=at)
        if len(killed.mails()) == 1 and killed.rows("SELECT state FROM message") == [("pending",)]:
            break
    else:
        raise AssertionError("no kill hit the moment")
    killing.to_the_end(killed)
    assert len(killed.mails()) == 1
    assert killed.rows("SELECT state FROM message") == [("sent",)]
