"""Ten kills at random moments, and one at every commit of a run: the end is that of an undisturbed one."""

import os
import random

import pytest

from course_sync.demo.internet import Answer, Spell
from course_sync.demo.world import demo_world

pytestmark = pytest.mark.long


SEED = int(os.environ.get("COURSE_SYNC_SEED") or random.SystemRandom().randrange(2**32))  # `make long` prints it


def test_ten_kills_at_random_moments_of_ten_days_of_the_demo(served, sites, load_beside, killed_at_random, store_url):
    site = served(demo_world(sites.START))
    print(f"seed: COURSE_SYNC_SEED={SEED}")
    with load_beside("killing").Killing(site, sites.names_of(site.web)) as killing:
        killed_at_random(site, killing, kills=10, days=10, seed=SEED, store_url=store_url)


def test_a_kill_at_every_single_commit(served, sites, load_beside, killed_at_commits):
    site = served(sites.small_world(hosts=8, spells={"hea3.example": (Spell(1, 1, Answer.DROP),)}))
    with load_beside("killing").Killing(site, sites.names_of(site.web)) as killing:
        assert killed_at_commits(site, killing, every=1) > 30
