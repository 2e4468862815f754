"""The filled store, once a session: nothing here writes to it."""

import importlib.util
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest

from course_sync.store.session import Store


def load_filled() -> ModuleType:
    """The module beside this file, whatever import mode pytest works in."""
    name = "course_sync_tests_filled"
    if name not in sys.modules:
        spec = importlib.util.spec_from_file_location(name, Path(__file__).parent / "filled.py")
        assert spec is not None
        assert spec.loader is not None
        module = importlib.util.module_from_spec(spec)
        sys.modules[name] = module
        spec.loader.exec_module(module)
    return sys.modules[name]


@pytest.fixture(scope="session")
def filled() -> ModuleType:
    return load_filled()


@pytest.fixture(scope="session")
def store(filled: ModuleType, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    made = filled.fill_file(tmp_path_factory.mktemp("filled"))
    yield made
    made.close()
