"""The Containerfile: as systemd's units are, so is the container."""

import json
import re
from pathlib import Path

import pytest
import typer.main

from course_sync.cli.app import app
from course_sync.config import SECRETS

ROOT = Path(__file__).parents[2]
TEXT = (ROOT / "deploy" / "Containerfile").read_text(encoding="utf-8")
LINES = re.sub(r"\\\n", " ", TEXT).splitlines()


def instruction(name: str) -> list[str]:
    return [line.split(maxsplit=1)[1] for line in LINES if line.startswith(f"{name} ")]


def test_what_is_installed_is_held_by_hashes():
    assert "--require-hashes --no-deps -r requirements.lock" in TEXT


def test_it_is_built_in_one_image_and_runs_in_another():
    assert len(instruction("FROM")) == 2
    assert instruction("COPY")[-1].startswith("--from=build ")


def test_everything_that_is_copied_is_there():
    for line in instruction("COPY"):
        words = line.split()
        if not words[0].startswith("--from"):
            assert all((ROOT / word).exists() for word in words[:-1])


def test_it_runs_as_nobody_in_particular():
    user = instruction("USER")[-1]
    assert re.fullmatch(r"[1-9]\d*:[1-9]\d*", user)
    assert LINES.index(f"USER {user}") > max(n for n, line in enumerate(LINES) if line.startswith("FROM "))


def test_signals_reach_the_program_itself():
    assert instruction("STOPSIGNAL") == ["SIGTERM"]
    assert json.loads(instruction("ENTRYPOINT")[0]) == ["course-sync"]


@pytest.mark.parametrize("line", [instruction("CMD")[-1], instruction("HEALTHCHECK")[0].split("CMD ")[1]])
def test_the_commands_in_it_exist(line):
    words = [word for word in json.loads(line) if word != "course-sync"]
    assert words[0] in typer.main.get_command(app).commands


def test_a_read_only_root_is_enough():
    assert "VOLUME /var/lib/course-sync" in TEXT
    assert "STATE_DIRECTORY=/var/lib/course-sync" in TEXT
    assert "PYTHONDONTWRITEBYTECODE=1" in TEXT


def test_the_secret_in_its_example_has_the_name_that_the_program_reads():
    named = re.findall(r"/run/secrets/(\w+)", TEXT)
    assert named
    assert set(named) <= {f"course_sync_{secret.replace('.', '__')}" for secret in SECRETS}


def test_no_secret_is_in_the_image():
    assert not re.search(r"TOKEN|PASSWORD", " ".join([*instruction("ENV"), *instruction("ARG")]))
