"""Commands that do something: init, doctor, run, recheck, db upgrade, demo."""

import json
import os
import sqlite3
import stat
import tomllib
from contextlib import closing
from pathlib import Path

import pytest

from course_sync import config
from course_sync.demo.faults import Fault
from course_sync.doctor.example import example_config
from course_sync.model.runs import Stage

EXAMPLE = Path(__file__).parents[2] / "config" / "course-sync.example.toml"


# Setting up


def test_init_writes_the_example_that_is_shipped_and_names_the_file(obey):
    told = obey("init")
    assert (told.code, told.out) == (0, "course-sync.toml\n")
    assert Path("course-sync.toml").read_bytes() == EXAMPLE.read_bytes() == example_config().encode()
    assert "doctor" in told.err


def test_init_fills_in_what_is_given(obey, tmp_path):
    file = tmp_path / "my.toml"
    arguments = [
        "--url",
        "https://m.example.ee/",
        "--category",
        "7",
        "--category",
        "Amet / Ohvriabi",
        "--mail-to",
        "a@b.ee",
    ]
    assert obey("-c", str(file), "init", *arguments).code == 0
    settings = config.load(file)
    assert settings.moodle.url == "https://m.example.ee"
    assert settings.scope.categories == (7, "Amet / Ohvriabi")
    assert settings.alerts.to == ("a@b.ee",)
    assert tomllib.loads(file.read_text(encoding="utf-8"))


def test_init_touches_no_file_that_is_there(obey):
    Path("course-sync.toml").write_text("# mine\n")
    told = obey("init")
    assert told.code == 3
    assert "is not touched" in told.err
    assert Path("course-sync.toml").read_text() == "# mine\n"


def test_init_leaves_nothing_behind_when_what_is_given_is_wrong(obey):
    told = obey("init", "--url", "moodle")
    assert told.code == 3
    assert "[moodle] url" in told.err
    assert not Path("course-sync.toml").exists()


def test_the_doctor_finds_a_site_that_is_up_and_tells_it_to_machines_too(obey, fresh):
    told = obey("doctor")
    assert told.code in {0, 3}
    assert "ok       Token: accepted" in told.out
    lines = [json.loads(line) for line in obey("doctor", "--json").out.splitlines()]
    assert {"schema", "code", "state", "title", "detail", "advice", "functions", "rights"} == set(lines[0])
    assert not fresh.exists(), "the doctor changes nothing"


def test_the_doctor_exits_4_when_moodle_refuses(obey, configured, monkeypatch):
    monkeypatch.setenv("COURSE_SYNC__MOODLE__TOKEN", "refused-0123456789")
    told = obey("doctor")
    assert told.code in {3, 4}
    assert "refused-0123456789" not in told.out + told.err


def test_an_empty_database_is_made_and_a_second_upgrade_finds_nothing_to_do(obey, fresh):
    assert "is now of revision" in obey("db", "upgrade").err
    assert obey("db", "upgrade").err == "The database is up to date.\n"


def test_the_demo_plays_and_says_where_everything_is(obey, tmp_path, monkeypatch):
    from course_sync.demo import play

    monkeypatch.setattr(play.play, "__kwdefaults__", {**play.play.__kwdefaults__, "days": 2})
    told = obey("demo", "--folder", str(tmp_path / "demo"))
    assert told.code == 0
    assert told.out.startswith("STATUS ")
    page = next(line.split()[-1] for line in told.out.splitlines() if line.startswith("Report "))
    assert Path(page).is_file()
    assert [line for line in told.words if "suspected; 1 mail" in line]


def test_the_demo_stays_out_of_what_the_environment_means(obey, played, moodle, tmp_path, monkeypatch):
    from course_sync.demo import play

    monkeypatch.setattr(play.play, "__kwdefaults__", {**play.play.__kwdefaults__, "days": 1})
    monkeypatch.setenv("COURSE_SYNC__MOODLE__URL", moodle.url)
    monkeypatch.setenv("COURSE_SYNC__MAIL__HOST", "127.0.0.1")
    before = (played / "course-sync.db").read_bytes()
    assert obey("demo", "--folder", str(tmp_path / "demo")).code == 0
    assert (tmp_path / "demo" / "report" / "index.html").is_file()
    assert moodle.requests == []
    assert (played / "course-sync.db").read_bytes() == before
    assert [file.name for file in played.iterdir()] == ["course-sync.db"]


# Runs


def test_a_run_reads_the_courses_writes_the_report_and_logs_an_object_a_line(obey, fresh):
    told = obey("run")
    assert told.code == 0
    assert told.out == ""
    assert told.words[0].startswith("Courses read: 2. Links visited: ")
    assert Path(told.words[-1].removeprefix("Report: ")).is_file()
    events = [json.loads(line)["event"] for line in told.err.splitlines() if line.startswith("{")]
    assert [events[0], events[-1]] == ["run.started", "run.ended"]
    assert len(obey("status", "--json").out.splitlines()) == 2


def test_what_a_first_run_makes_is_the_users_alone(obey, fresh):
    before = os.umask(0o022)
    try:
        assert obey("run").code == 0
    finally:
        os.umask(before)
    modes = {file.name: stat.S_IMODE(file.stat().st_mode) for file in (fresh, *fresh.iterdir())}
    assert modes.pop("report") == 0o755  # within the others' way only where it is put elsewhere
    assert modes.pop(fresh.name) == 0o700
    assert {"course-sync.db", "pseudonym.key"} <= modes.keys()
    assert not [name for name, mode in modes.items() if mode & 0o077]


@pytest.mark.parametrize("stage", list(Stage))
def test_each_stage_may_be_run_alone(obey, configured, stage):
    told = obey("run", "--only", stage.value)
    assert told.code == 0
    done = [json.loads(line) for line in told.err.splitlines() if '"stage.done"' in line]
    assert [event["stage"] for event in done] == [stage.value]


def test_one_course_may_be_run_and_rechecked_by_number_and_by_name(obey, configured):
    assert obey("run").code == 0
    for arguments in (["run", "--course", "enesehoid"], ["recheck", "ENESEHOID"]):
        told = obey(*arguments)
        assert told.code == 0
        assert told.words[0].startswith("Courses read: 1. ")


def test_a_run_with_moodle_down_says_so_in_a_line_and_exits_4(obey, configured, moodle):
    assert obey("run").code == 0
    moodle.faults.append(Fault("*", "503", times=None))
    told = obey("run")
    assert told.code == 4
    assert told.words[0].startswith("course-sync: ")
    assert obey("status").code == 0, "unknown is not broken"


def test_a_run_that_leaves_broken_courses_exits_2(obey, configured, monkeypatch):
    monkeypatch.setenv("COURSE_SYNC__RULES__SEVERITY", json.dumps(dict.fromkeys(RULES_ABOUT_TEXTS, "error")))
    monkeypatch.setenv("COURSE_SYNC__SCOPE__SHORTNAMES", "[]")
    told = obey("run")
    assert told.code == 2
    assert "Broken courses: " in told.err


RULES_ABOUT_TEXTS = ("file.old", "review.overdue", "link.blocked", "link.invalid")


def test_of_a_run_under_way_the_second_one_is_told_and_does_nothing(obey, configured):
    from course_sync.runs.lease import lease
    from course_sync.store.session import Store

    assert obey("run").code == 0
    store = Store(f"sqlite:///{configured / 'course-sync.db'}")
    try:
        with lease(store):
            told = obey("run")
    finally:
        store.close()
    assert told.code == 3
    assert told.words == [
        "course-sync: Another run is under way. Wait until it has ended, or see `course-sync status`."
    ]


def test_no_secret_stands_in_what_a_run_leaves_behind(obey, configured, moodle, monkeypatch):
    monkeypatch.setenv("COURSE_SYNC__LOG__LEVEL", "debug")
    moodle.faults.append(Fault("*", "truncated", times=3))
    told = obey("run")
    assert moodle.token not in told.err
    with closing(sqlite3.connect(configured / "course-sync.db")) as database:
        assert moodle.token not in "\n".join(database.iterdump())
