"""Sites to run over; see site.py."""

import importlib.util
import random
import shutil
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from types import ModuleType

import pytest

from course_sync.demo.world import World, demo_world


def load(name: str) -> ModuleType:
    """A module of tests/runs, whatever import mode pytest works in."""
    known = f"course_sync_tests_{name}"
    if known not in sys.modules:
        spec = importlib.util.spec_from_file_location(known, Path(__file__).parent / f"{name}.py")
        assert spec is not None
        assert spec.loader is not None
        module = importlib.util.module_from_spec(spec)
        sys.modules[known] = module
        spec.loader.exec_module(module)
    return sys.modules[known]


@pytest.fixture(scope="session")
def sites() -> ModuleType:
    return load("site")


@pytest.fixture(scope="session")
def load_beside() -> Callable[[str], ModuleType]:
    return load


@pytest.fixture
def served(sites: ModuleType, tmp_path: Path) -> Iterator[Callable[[World], object]]:
    """Serves a world until the test ends."""
    opened = []

    def serve(world: World) -> object:
        site = sites.Site(world, tmp_path / f"site{len(opened)}")
        opened.append(site)
        return site.__enter__()

    yield serve
    for site in reversed(opened):
        site.__exit__()


@pytest.fixture
def small(sites: ModuleType, served: Callable[[World], object]):
    """The small world, served."""
    return served(sites.small_world())


@pytest.fixture
def demo(sites: ModuleType, served: Callable[[World], object]):
    """The demo's world, served."""
    return served(demo_world(sites.START))


@pytest.fixture
def killed_at_commits(sites: ModuleType):
    """Kills the run of day 1 at every so-manieth commit, lets it be carried on, and compares with an undisturbed one."""

    def compare(site, killing, *, every: int) -> int:
        evening = site.house("evening")
        evening.run()
        site.go_to(1)
        calm = site.copy(evening, "calm")
        killing.run(calm, saved_at_once=3)
        wanted, commits = sites.picture(calm), killing.commits
        # At the last one, which gives the lease back, the run has ended: whoever starts again starts another run.
        chosen = sorted({*range(1, commits, every), *range(max(1, commits - 3), commits)})
        for at in chosen:
            site.back_to(1)
            killed = site.copy(evening, f"killed{at}")
            assert killing.run(killed, kill_at=at, saved_at_once=3) == -9, f"no commit {at} of {commits}"
            assert killing.to_the_end(killed, saved_at_once=3) == 2, killing.log[-3000:]
            assert sites.picture(killed) == wanted, f"killed at commit {at} of {commits}"
        return len(chosen)

    return compare


@pytest.fixture
def killed_at_random(sites: ModuleType):
    """Lives through the same days twice, undisturbed and with kills at random moments, and compares."""

    def compare(site, killing, *, kills: int, days: int, seed: int, store_url: str = "") -> None:
        calm = site.house("calm")
        pace = killing.undisturbed(calm, range(days))
        ignore = shutil.ignore_patterns("*.db*", "mail")  # one pseudonym key: only so learners can be compared
        shutil.copytree(calm.settings.folder, site.folder / "killed", ignore=ignore)
        site.back_to(0)
        killed = site.house("killed", store={"url": store_url})
        done = killing.at_random(killed, random.Random(seed), kills, range(days), pace)
        assert done == kills, "the days were over before the kills"
        assert sites.picture(killed) == sites.picture(calm), f"seed {seed}"

    return compare
