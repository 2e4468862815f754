"""The filled store of tests/queries, once a session: nothing here writes to it."""

import importlib.util
import os
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest

from course_sync.pages import make_report
from course_sync.store.session import Store
from course_sync.wording import TALLINN


@pytest.fixture(scope="session")
def filled() -> ModuleType:
    name = "course_sync_tests_filled"
    if name not in sys.modules:
        path = Path(__file__).parents[1] / "queries" / "filled.py"
        spec = importlib.util.spec_from_file_location(name, path)
        assert spec is not None
        assert spec.loader is not None
        module = importlib.util.module_from_spec(spec)
        sys.modules[name] = module
        spec.loader.exec_module(module)
    return sys.modules[name]


@pytest.fixture(scope="session")
def store(filled: ModuleType, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    made = filled.fill_file(tmp_path_factory.mktemp("filled"))
    yield made
    made.close()


@pytest.fixture(scope="session")
def chromium() -> str:
    """Path of the system's Chromium; without one the test skips, or fails where it is required."""
    found = shutil.which("chromium")
    if found:
        return found
    if "chromium" in os.environ.get("COURSE_SYNC_REQUIRE", ""):
        pytest.fail("COURSE_SYNC_REQUIRE names chromium, but there is none")
    pytest.skip("needs Chromium")


@pytest.fixture(scope="session")
def report(store: Store, filled: ModuleType, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The report of the filled store, in Estonian."""
    folder = tmp_path_factory.mktemp("report")
    make_report(store, folder, now=filled.NOW, zone=TALLINN)
    return folder
