"""docs/commands.md says what `--help` says."""

import re
from pathlib import Path

import pytest

from course_sync.cli.app import EXIT_CODES
from course_sync.cli.manual import manual
from course_sync.errors import ExitCode

PAGE = Path(__file__).parents[2] / "docs" / "commands.md"
COMMANDS = [
    "init",
    "doctor",
    "run",
    "status",
    "findings",
    "links",
    "forget",
    "url",
    "report",
    "rules",
    "mute",
    "unmute",
    "mutes",
    "recheck",
    "review",
    "worker",
    "demo",
    "serve",
    "stats show",
    "stats activities",
    "stats feedback",
    "stats mail",
    "stats renew",
    "alerts preview",
    "alerts test",
    "alerts list",
    "alerts retry",
    "alerts release",
    "db upgrade",
]


def test_the_page_is_what_the_commands_say_of_themselves():
    assert PAGE.read_text(encoding="utf-8") == manual(), "python -m course_sync.cli.manual > docs/commands.md"


def test_every_command_and_no_other_stands_in_it():
    assert re.findall(r"^## `course-sync (.+)`$", PAGE.read_text(encoding="utf-8"), re.MULTILINE) == COMMANDS


def test_every_exit_code_stands_in_it_with_its_meaning():
    assert set(EXIT_CODES) == set(ExitCode)
    for code, meaning in EXIT_CODES.items():
        assert f"| {code.value} | {meaning} |" in PAGE.read_text(encoding="utf-8")


@pytest.mark.parametrize("command", COMMANDS)
def test_each_command_explains_itself(obey, command):
    told = obey(*command.split(), "--help")
    assert (told.code, told.err) == (0, "")
    assert f"Usage: course-sync {command} " in told.out
    assert "Exit codes: 0 all well" in told.out
    assert told.out.isascii() or "…" in told.out
    assert obey(*command.split(), "-h").out == told.out


@pytest.mark.parametrize("command", ["run", "status", "recheck"])
def test_what_tells_of_broken_courses_says_so(obey, command):
    assert "2 done, and there are broken courses" in " ".join(obey(command, "--help").out.split())


def test_the_list_of_commands_fits_eighty_columns_without_being_cut(obey):
    lines = obey("--help").out.splitlines()
    assert max(len(line) for line in lines) <= 80
    assert not [line for line in lines if line.endswith("...") and not line.startswith("Usage")]


def test_the_version_is_told(obey):
    assert re.fullmatch(r"course-sync \d+\.\d+\.\d+\n", obey("--version").out)
