"""Readers on files by real producers and on files built by hand."""

import importlib.util
import io
import sys
from pathlib import Path

import pytest

from course_sync.content.files import Limits, read_file

FIXTURES = Path(__file__).parent / "fixtures"
_spec = importlib.util.spec_from_file_location(
    "course_sync_tests_files_building", Path(__file__).parent / "building.py"
)
building = importlib.util.module_from_spec(_spec)
sys.modules[_spec.name] = building
_spec.loader.exec_module(building)


@pytest.fixture(scope="session")
def build():
    return building


@pytest.fixture
def read():
    """Read bytes, or a fixture by its name."""

    def run(body, name="", mimetype="", **limits):
        if isinstance(body, str):
            name, body = body, (FIXTURES / body).read_bytes()
        return read_file(io.BytesIO(body), name, mimetype, Limits(**limits))

    return run


@pytest.fixture
def found(read):
    """{part: [addresses as written]} of a file that must be read whole."""

    def run(body, name="", mimetype="", **limits):
        reading = read(body, name, mimetype, **limits)
        assert (reading.problem, reading.detail) == ("", "")
        return {part.inside: [link.written for link in part.links] for part in reading.parts if part.links}

    return run
