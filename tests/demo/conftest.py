"""The demo's world on its first night, served."""

import json
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
import requests

from course_sync.clock import SetClock
from course_sync.demo.moodle import StandInMoodle
from course_sync.demo.web import StandInWeb
from course_sync.demo.world import World, demo_world

START = datetime(2026, 11, 22, 22, tzinfo=UTC)  # midnight in Estonia
RECORDINGS = Path(__file__).parents[3] / "shared" / "moodle-recordings" / "5.1"


@pytest.fixture
def world() -> World:
    return demo_world(START)


@pytest.fixture
def clock(world: World) -> SetClock:
    return SetClock(world.moment(0))


@pytest.fixture
def moodle(world: World, clock: SetClock) -> Iterator[StandInMoodle]:
    with StandInMoodle(world, clock) as served:
        yield served


@pytest.fixture
def web(world: World, clock: SetClock) -> Iterator[StandInWeb]:
    with StandInWeb(world, clock) as served:
        yield served


def flattened(params: Any, name: str = "") -> list[tuple[str, str]]:
    """Parameters as PHP form fields."""
    if isinstance(params, dict):
        return [f for k, v in params.items() for f in flattened(v, f"{name}[{k}]" if name else k)]
    if isinstance(params, list):
        return [f for n, v in enumerate(params) for f in flattened(v, f"{name}[{n}]")]
    return [(name, str(int(params) if isinstance(params, bool) else params))]


@pytest.fixture
def post(moodle: StandInMoodle) -> Iterator[Any]:
    """Posts one call and gives the HTTP response."""
    with requests.Session() as session:

        def send(function: str, params: dict[str, Any] | None = None, token: str | None = None) -> requests.Response:
            fields = [
                ("wstoken", moodle.token if token is None else token),
                ("wsfunction", function),
                ("moodlewsrestformat", "json"),
                *flattened(params or {}),
            ]
            return session.post(f"{moodle.url}/webservice/rest/server.php", data=fields, timeout=5)

        yield send


@pytest.fixture
def ask(post: Any) -> Any:
    """Posts one call and gives the JSON of the answer."""

    def answer(function: str, **params: Any) -> Any:
        return post(function, params).json()

    return answer


@pytest.fixture
def recording() -> Any:
    """Reads a recorded answer of a real Moodle; the test is skipped where the recordings are not there."""
    if not RECORDINGS.is_dir():
        pytest.skip("the recordings of a real Moodle are not here")

    def read(name: str) -> Any:
        return json.loads((RECORDINGS / f"{name}.json").read_text())

    return read
