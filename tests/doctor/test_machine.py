"""Doctor and this machine: configuration, database, key, folders, rules; and that it changes nothing."""

import json
import sqlite3
from pathlib import Path

import pytest

from course_sync.doctor import Check, State, examination, render, to_json, worst
from course_sync.doctor.check import guarded
from course_sync.errors import ExitCode
from course_sync.privacy import load_key

UNSET = {"moodle": {"url": ""}}


def test_nothing_is_changed_on_disk(look, tmp_path, database):
    load_key(tmp_path / "pseudonym.key")
    before = {path: path.stat().st_mtime_ns for path in tmp_path.rglob("*")}
    look(**UNSET)
    assert {path: path.stat().st_mtime_ns for path in tmp_path.rglob("*")} == before


def test_nothing_is_made_where_nothing_was(look, tmp_path):
    folder = tmp_path / "not" / "there"
    found = look(store={"folder": str(folder)}, **UNSET)
    assert found.state("database") is State.WARNING
    assert "db upgrade" in found["database"].advice
    assert found.state("report_folder") is State.OK
    assert not folder.parent.exists()


def test_a_configuration_without_address_fails_and_moodle_is_not_asked(look):
    found = look(**UNSET)
    assert found.state("configuration") is State.FAILED
    assert "[moodle] url" in found["configuration"].detail
    assert found.state("moodle.address") is State.SKIPPED
    assert worst(found.checks) is ExitCode.CONFIG


def test_a_ready_database_is_found_ready_and_writable(look, database):
    found = look(**UNSET)
    assert found.state("database") is State.OK
    assert found.state("database.writable") is State.OK


def test_an_old_database_must_be_upgraded(look, database):
    with sqlite3.connect(database) as connection:
        connection.execute("update alembic_version set version_num = 'old'")
    connection.close()
    check = look(**UNSET)["database"]
    assert check.state is State.FAILED
    assert "db upgrade" in check.advice


def test_a_locked_or_damaged_database_is_told(look, tmp_path):
    (tmp_path / "course-sync.db").write_bytes(b"this is no database" * 100)
    found = look(**UNSET)
    assert found.state("database") is State.FAILED


@pytest.mark.parametrize("url", ["mysql://u:saladus99@h/d", "no address", "postgresql://u:saladus99@127.0.0.1:1/d"])
def test_a_database_that_cannot_be_had_is_told_without_its_password(look, url):
    found = look(store={"url": url}, **UNSET)
    assert found.state("database") is State.FAILED
    assert "saladus99" not in render(found.checks)


def test_the_key_must_be_closed_to_others(look, tmp_path):
    load_key(tmp_path / "pseudonym.key")
    assert look(**UNSET).state("pseudonym_key") is State.OK
    (tmp_path / "pseudonym.key").chmod(0o640)
    check = look(**UNSET)["pseudonym_key"]
    assert check.state is State.WARNING
    assert "chmod 600" in check.advice


def test_a_damaged_key_fails_and_is_not_shown(look, tmp_path):
    (tmp_path / "pseudonym.key").write_text("kaunis-saladus")
    found = look(**UNSET)
    assert found.state("pseudonym_key") is State.FAILED
    assert "kaunis-saladus" not in render(found.checks)


def test_a_missing_key_beside_a_filled_database_is_told(look, database, tmp_path):
    assert look(**UNSET).state("pseudonym_key") is State.WARNING
    assert not (tmp_path / "pseudonym.key").exists()


def test_a_report_folder_that_is_a_file_fails(look, tmp_path):
    (tmp_path / "report").write_text("")
    assert look(**UNSET).state("report_folder") is State.FAILED


def test_little_space_is_told(look, monkeypatch):
    usage = examination.machine.shutil.disk_usage
    for free, state in ((10, State.FAILED), (100, State.WARNING), (10_000, State.OK)):
        monkeypatch.setattr(
            examination.machine.shutil,
            "disk_usage",
            lambda path, free=free: usage(path)._replace(free=free * 1024 * 1024),
        )
        assert look(**UNSET).state("disk") is state


def test_a_rule_that_is_not_there_is_told(look):
    found = look(rules={"off": ["link.brokn"]}, **UNSET)
    assert found.state("rules") is State.FAILED
    assert "link.brokn" in found["rules"].detail
    assert look(rules={"off": ["link.broken"]}, **UNSET).state("rules") is State.OK


# A check, and the form in which checks are shown


def test_a_check_that_breaks_is_told_by_its_kind_and_those_before_it_stay():
    def look():
        yield Check("a", State.OK, "A")
        raise ZeroDivisionError("a secret in an error's text")

    first, last = guarded("b", "B", look)
    assert first.code == "a"
    assert (last.code, last.state) == ("b", State.FAILED)
    assert "ZeroDivisionError" in last.detail
    assert "secret" not in last.detail


def test_the_exit_code_tells_our_side_from_moodles():
    ours = Check("database", State.FAILED, "")
    moodles = Check("moodle.token", State.FAILED, "")
    warning = Check("mail", State.WARNING, "")
    assert worst([warning]) is ExitCode.OK
    assert worst([moodles, warning]) is ExitCode.MOODLE
    assert worst([moodles, ours]) is ExitCode.CONFIG


def test_every_check_is_a_line_and_a_json_object():
    checks = [
        Check("database", State.OK, "Database: ready"),
        Check("mail", State.WARNING, "Mail: õ", "lost", "do this", ("f",), ("r",)),
    ]
    text = render(checks)
    assert text.splitlines()[0] == "ok       Database: ready"
    assert "→ do this" in text
    assert text.splitlines()[-1] == "1 ok, 1 warning"
    objects = [json.loads(line) for line in to_json(checks).splitlines()]
    assert [one["state"] for one in objects] == ["ok", "warning"]
    assert (objects[1]["functions"], objects[1]["rights"], objects[1]["schema"]) == (["f"], ["r"], 1)


def test_a_secret_that_got_into_a_text_is_taken_out_at_the_end(look, monkeypatch):
    def careless(settings, clock):
        return [Check("x", State.OK, f"the token is {settings.moodle.token.get_secret_value()}")]

    monkeypatch.setattr(examination.machine, "look", careless)
    found = look(moodle={"token": "salajane-luba"})
    assert found["x"].title == "the token is ***"


def test_the_database_is_never_opened_where_there_is_none(look, tmp_path):
    look(**UNSET)
    assert not list(Path(tmp_path).glob("course-sync.db*"))
