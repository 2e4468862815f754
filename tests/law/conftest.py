import importlib.util
import sys
from pathlib import Path

import pytest

_spec = importlib.util.spec_from_file_location(
    "course_sync_tests_law_stand_in", Path(__file__).parent / "riigi_teataja.py"
)
_module = importlib.util.module_from_spec(_spec)
sys.modules[_spec.name] = _module
_spec.loader.exec_module(_module)


@pytest.fixture
def told():
    """The stand-in's module: its acts."""
    return _module


@pytest.fixture
def stand_in():
    server = _module.StandIn()
    yield server
    server.shutdown()
    server.server_close()
