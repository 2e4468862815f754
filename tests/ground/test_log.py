"""Log lines: JSON for machines, colours for people, secrets in neither."""

import io
import json
import logging
from dataclasses import dataclass
from pathlib import Path

import pytest
import structlog

from course_sync.log import configure, get_logger

SECRET = "5ecre7c0ffee5ecre7c0ffee5ecre7c0"


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


@pytest.fixture(autouse=True)
def _logging_as_before():
    root = logging.getLogger()
    handlers, level = root.handlers[:], root.level
    levels = {name: logging.getLogger(name).level for name in ("urllib3", "alembic", "apscheduler")}
    yield
    root.handlers[:] = handlers
    root.setLevel(level)
    for name, before in levels.items():
        logging.getLogger(name).setLevel(before)
    structlog.reset_defaults()
    structlog.contextvars.clear_contextvars()


@pytest.fixture
def stream():
    made = io.StringIO()
    configure(stream=made)
    return made


def lines(stream):
    return [json.loads(line) for line in stream.getvalue().splitlines()]


def test_an_event_is_one_line_of_json_with_its_values(stream):
    get_logger().info("mirror.course_read", course_id=11, name="Õigus\nja kord", share=0.5, none=None, yes=True)
    [line] = lines(stream)
    stamp = line.pop("timestamp")
    assert stamp.endswith("Z")
    assert line == {
        "event": "mirror.course_read",
        "level": "info",
        "course_id": 11,
        "name": "Õigus\nja kord",
        "share": 0.5,
        "none": None,
        "yes": True,
    }
    assert "Õigus" in stream.getvalue()


def test_values_bound_for_a_run_are_on_each_of_its_lines(stream):
    with structlog.contextvars.bound_contextvars(run_id=7):
        get_logger().info("run.started")
        logging.getLogger("library").warning("told by a library")
    get_logger().info("later")
    assert [line.get("run_id") for line in lines(stream)] == [7, 7, None]


@dataclass
class Access:
    token: str

    def __str__(self) -> str:
        return f"token={self.token}"


class Odd:
    def __repr__(self) -> str:
        return f"<Odd password='{SECRET}' mari@naidis.ee>"


@pytest.mark.parametrize(
    "values",
    [
        {"wstoken": SECRET},
        {"token": {"inner": SECRET}},
        {"params": {"deep": [{"password": SECRET}, ("x", {"cookie": SECRET})]}},
        {"url": f"https://m.ee/server.php?wstoken={SECRET}"},
        {"many": {f"token={SECRET}"}},
        {"many": frozenset({f"token={SECRET}"})},
        {"body": f"wstoken={SECRET}".encode()},
        {"error": ValueError(f"token={SECRET}")},
        {"access": Access(SECRET)},
        {"odd": Odd()},
        {"path": Path(f"/x/token={SECRET}")},
        {"names": {f"token={SECRET}": 1}},
        {"event_headers": {"Authorization": f"Bearer {SECRET}"}},
        {"text": f"Authorization: Bearer {SECRET}"},
    ],
)
def test_no_secret_gets_into_a_line_however_deep(stream, values):
    get_logger().warning("x", **values)
    assert len(lines(stream)) == 1
    assert SECRET not in stream.getvalue()
    assert "mari@" not in stream.getvalue()


def fail(token):
    raise RuntimeError(f"https://m.ee/?wstoken={token} for mari@naidis.ee")


@pytest.mark.parametrize("colours", [False, True])
def test_a_traceback_is_told_without_the_secret_in_it(colours):
    stream = io.StringIO()
    configure(stream=stream, colours=colours)
    try:
        fail(SECRET)
    except RuntimeError as error:
        get_logger().error("stage.failure", exc_info=error)
        get_logger().exception("again")
        logging.getLogger("library").exception("and by a library")
    told = stream.getvalue()
    assert told.count("RuntimeError: https://m.ee/?wstoken=*** for ***") == 3
    assert told.count("in fail") == 3
    assert SECRET not in told
    assert "mari@" not in told


def test_records_of_libraries_are_lines_of_ours_and_masked_too(stream):
    logging.getLogger("library").warning(
        "asked %s with %s", f"?token={SECRET}", "mari@naidis.ee", extra={"password": SECRET}
    )
    [line] = lines(stream)
    assert line["level"] == "warning"
    assert line["event"].startswith("asked ?token=***")
    assert SECRET not in stream.getvalue()
    assert "mari@" not in stream.getvalue()


def test_a_level_holds_for_libraries_too():
    stream = io.StringIO()
    configure(level="warning", stream=stream)
    get_logger().info("quiet")
    logging.getLogger("library").info("quiet")
    get_logger().warning("loud")
    assert [line["event"] for line in lines(stream)] == ["loud"]
    configure(level="debug", stream=stream)
    logging.getLogger("urllib3.connectionpool").debug("GET /?wstoken=…")
    get_logger().debug("seen")
    assert [line["event"] for line in lines(stream)] == ["loud", "seen"]


def test_to_configure_twice_does_not_double_the_lines(stream):
    configure(stream=stream)
    get_logger().info("once")
    assert len(lines(stream)) == 1


def test_colours_are_for_terminals_only(stream):
    get_logger().info("plain")
    terminal = Terminal()
    configure(stream=terminal)
    get_logger().info("bright", token=SECRET)
    assert "\x1b[" not in stream.getvalue()
    assert "\x1b[" in terminal.getvalue()
    assert SECRET not in terminal.getvalue()
    assert "bright" in terminal.getvalue()
