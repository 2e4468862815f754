"""One kill at every single commit of the statistics pull, by every way."""

import pytest

pytestmark = pytest.mark.long


@pytest.mark.parametrize("way", ["report", "batches", "single", "change"])
def test_a_kill_at_every_commit_that_writes_people(sites, served, load_beside, way):
    pulling = load_beside("pulling")
    site = served(pulling.world_of(sites, courses=12, learners=25))
    with load_beside("killing").Killing(site, sites.names_of(site.web)) as killing:
        assert pulling.killed_in_the_pull(sites, site, killing, way, lambda commits: commits) > 20
