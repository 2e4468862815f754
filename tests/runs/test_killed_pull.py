"""A run that is killed with SIGKILL in the middle of the statistics pull: no course is half counted, and the next one carries on."""

import pytest


@pytest.fixture
def crowd(served, sites, load_beside):
    return served(load_beside("pulling").world_of(sites, courses=5, learners=12))


@pytest.fixture
def killing(crowd, sites, load_beside):
    with load_beside("killing").Killing(crowd, sites.names_of(crowd.web)) as made:
        yield made


def spread(count):
    """So many, evenly, the last but one among them."""
    return lambda commits: {commits[(n + 1) * (len(commits) - 1) // count - 1] for n in range(count)}


@pytest.mark.parametrize("way", ["report", "batches", "single", "change"])
def test_killed_between_any_two_pages_or_courses_the_figures_are_those_of_an_undisturbed_run(sites, crowd, killing, load_beside, way):  # fmt: skip
    assert load_beside("pulling").killed_in_the_pull(sites, crowd, killing, way, spread(3)) == 3
