"""The shipped systemd units: they parse, are hardened, run commands that exist, and fit the program's own bounds."""

import shutil
import subprocess
from collections import defaultdict
from datetime import time
from pathlib import Path

import pytest
import typer.main

from course_sync import config
from course_sync.cli.app import app
from course_sync.config import SECRETS, Settings
from course_sync.errors import ExitCode

DEPLOY = Path(__file__).parents[2] / "deploy"
RUNNING = ("course-sync-worker.service", "course-sync-run.service")
SERVICES = (*RUNNING, "course-sync-answers.service")
UNITS = (*SERVICES, "course-sync-run.timer")
PROGRAM = "/opt/course-sync/venv/bin/course-sync"


def read(name: str) -> dict[str, dict[str, list[str]]]:
    """Section → key → its values; systemd allows a key more than once, configparser does not."""
    unit: dict[str, dict[str, list[str]]] = defaultdict(lambda: defaultdict(list))
    section = ""
    for line in (DEPLOY / name).read_text(encoding="utf-8").splitlines():
        if line.startswith("["):
            section = line.strip("[]")
        elif line and not line.startswith("#"):
            key, _, value = line.partition("=")
            unit[section][key].append(value)
    return unit


def commands() -> dict[str, object]:
    return dict(typer.main.get_command(app).commands)


@pytest.mark.parametrize("name", SERVICES)
def test_every_command_that_a_unit_runs_exists(name):
    service = read(name)["Service"]
    for line in service["ExecStartPre"] + service["ExecStart"]:
        program, *words = line.split()
        assert program == PROGRAM
        known = commands()
        for word in (word for word in words if not word.startswith("--")):
            assert word in known
            known = getattr(known[word], "commands", {})


def test_the_worker_and_the_single_run_are_what_the_units_start():
    assert read("course-sync-worker.service")["Service"]["ExecStart"] == [f"{PROGRAM} worker"]
    assert read("course-sync-run.service")["Service"]["ExecStart"] == [f"{PROGRAM} run"]


@pytest.mark.parametrize("name", SERVICES)
@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("DynamicUser", "yes"),
        ("ProtectSystem", "strict"),
        ("ProtectHome", "yes"),
        ("PrivateTmp", "yes"),
        ("PrivateDevices", "yes"),
        ("NoNewPrivileges", "yes"),
        ("CapabilityBoundingSet", ""),
        ("RestrictAddressFamilies", "AF_INET AF_INET6 AF_UNIX"),
        ("StateDirectory", "course-sync"),
        ("StateDirectoryMode", "0700"),
        ("UMask", "0077"),
        ("MemoryDenyWriteExecute", "yes"),
        ("RestrictNamespaces", "yes"),
    ],
)
def test_units_are_hardened(name, key, value):
    assert read(name)["Service"][key] == [value]


@pytest.mark.parametrize("name", SERVICES)
def test_only_usual_system_calls_are_allowed(name):
    bounds_its_reader = ["setrlimit prlimit64"] if name in RUNNING else []  # the process that reads files
    allowed = ["@system-service", "~@privileged @resources", *bounds_its_reader]
    assert read(name)["Service"]["SystemCallFilter"] == allowed


def test_the_page_for_answers_gets_its_key_and_neither_token_nor_password():
    service = read("course-sync-answers.service")["Service"]
    assert service["ExecStart"] == [f"{PROGRAM} serve --answers-only"]
    assert service["LoadCredential"] == ["course_sync_answers__key:/etc/course-sync/secrets/answers-key"]


@pytest.mark.parametrize("name", RUNNING)
def test_the_token_comes_as_a_credential_under_the_name_that_the_program_reads_and_never_in_the_environment(name):
    service = read(name)["Service"]
    known = {f"course_sync_{secret.replace('.', '__')}" for secret in SECRETS}
    text = (DEPLOY / name).read_text(encoding="utf-8")
    loaded = [line.split("=")[1].split(":")[0] for line in text.splitlines() if "LoadCredential=" in line]
    assert set(loaded) == known
    assert service["LoadCredential"][0].startswith("course_sync_moodle__token:")
    assert not any("TOKEN" in value or "PASSWORD" in value for value in service["Environment"])


@pytest.mark.parametrize("name", SERVICES)
def test_the_configuration_is_found_by_the_name_that_the_program_reads(name):
    assert f"{config.ENV_FILE}=/etc/course-sync/course-sync.toml" in read(name)["Service"]["Environment"][0].split()


def test_a_run_gets_its_time_to_end_before_systemd_kills_it():
    for name in RUNNING:
        assert int(read(name)["Service"]["TimeoutStopSec"][0]) > Settings().worker.stop_seconds


def test_broken_courses_are_a_success_of_the_single_run():
    assert read("course-sync-run.service")["Service"]["SuccessExitStatus"] == [str(int(ExitCode.BROKEN_COURSES))]
    assert read("course-sync-run.service")["Service"]["Type"] == ["oneshot"]


def test_the_worker_is_started_again_after_a_fault_but_not_with_a_wrong_configuration():
    service = read("course-sync-worker.service")["Service"]
    assert service["Type"] == ["notify"]
    assert service["Restart"] == ["on-failure"]
    assert service["RestartPreventExitStatus"] == [str(int(ExitCode.CONFIG))]


def test_the_timer_runs_daily_at_the_workers_hour_in_estonia_and_makes_up_for_a_missed_run():
    timer = read("course-sync-run.timer")["Timer"]
    day, at, zone = timer["OnCalendar"][0].split()
    assert day == "*-*-*"
    assert time.fromisoformat(at) == time.fromisoformat(Settings().worker.at)
    assert zone == Settings().report.timezone
    assert timer["Persistent"] == ["yes"] or timer["Persistent"] == ["true"]
    assert timer["RandomizedDelaySec"]


@pytest.fixture
def verifiable(tmp_path):
    """The units with a program that is there: systemd looks whether it is."""
    if shutil.which("systemd-analyze") is None:
        pytest.skip("systemd-analyze is not installed here")
    for name in UNITS:
        text = (DEPLOY / name).read_text(encoding="utf-8").replace(PROGRAM, "/bin/true")
        (tmp_path / name).write_text(text, encoding="utf-8")
    return tmp_path


@pytest.mark.parametrize("name", UNITS)
def test_systemd_has_nothing_to_say_against_the_units(verifiable, name):
    done = subprocess.run(
        ["systemd-analyze", "verify", str(verifiable / name)], capture_output=True, text=True, timeout=30, check=False
    )
    assert (done.returncode, done.stderr) == (0, "")


@pytest.mark.parametrize("name", SERVICES)
def test_systemd_finds_the_services_little_exposed(verifiable, name):
    done = subprocess.run(
        ["systemd-analyze", "security", "--offline=true", "--threshold=20", str(verifiable / name)],
        capture_output=True,
        text=True,
        timeout=30,
        check=False,
    )
    assert done.returncode == 0, done.stdout[-200:]
