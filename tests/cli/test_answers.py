"""Commands that answer from the database of two played mornings."""

import json
import re
import sqlite3
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

from course_sync.cli import terminal
from course_sync.cli.terminal import clean

SCHEMAS = Path(__file__).parents[2] / "docs" / "schemas"


def schema_of(name):
    return json.loads((SCHEMAS / f"{name}.schema.json").read_text(encoding="utf-8"))


def lines_of(told, schema):
    validator = Draft202012Validator(schema_of(schema), format_checker=Draft202012Validator.FORMAT_CHECKER)
    lines = [json.loads(line) for line in told.out.splitlines()]
    for line in lines:
        validator.validate(line)
    return lines


@pytest.fixture
def terminal_of(monkeypatch):
    """Makes the output a terminal of so many columns."""

    def look(columns, *, no_color=""):
        monkeypatch.setattr(terminal, "is_terminal", lambda stream: stream is not None)
        monkeypatch.setenv("COLUMNS", str(columns))
        monkeypatch.setenv("NO_COLOR", no_color)
        monkeypatch.setenv("TERM", "xterm-256color")

    return look


@pytest.fixture
def fingerprint(obey, played):
    return json.loads(obey("findings", "--json").out.splitlines()[0])["fingerprint"]


# Status


def test_status_tells_every_course_worst_first_and_exits_2_for_broken_ones(obey, played):
    told = obey("status")
    rows = told.out.splitlines()
    assert rows[0].split() == ["STATUS", "COURSE", "NAME", "READ", "WHY"]
    statuses = [row.split()[0] for row in rows[1:]]
    order = ["broken", "attention", "unknown", "ok"]
    assert statuses == sorted(statuses, key=order.index)
    assert len(statuses) == 10
    assert told.code == 2
    assert re.search(
        r"10 courses: \d+ broken, .*Last run: .*, done\. Suspected, awaiting confirmation: \d+\.", told.err
    )


def test_status_as_json_keeps_to_its_schema_and_says_nothing_else(obey, played):
    told = obey("status", "--json")
    assert len(lines_of(told, "status")) == 10
    assert (told.code, told.err) == (2, "")


def test_a_table_for_a_pipe_has_a_course_a_line_no_colours_and_no_blanks_at_the_end(obey, played):
    out = obey("status").out
    assert len(out.splitlines()) == 11
    assert "\x1b" not in out
    assert not re.search(r" $", out, re.MULTILINE)


@pytest.mark.parametrize("columns", [80, 120])
@pytest.mark.parametrize("command", ["status", "rules"])
def test_a_table_fits_the_terminal(obey, played, terminal_of, columns, command):
    terminal_of(columns, no_color="1")
    assert max(len(line) for line in obey(command).out.splitlines()) <= columns


@pytest.mark.parametrize("columns", [80, 120])
def test_sentences_fit_the_terminal_and_addresses_stay_whole(obey, played, terminal_of, columns):
    terminal_of(columns, no_color="1")
    long = [line for line in obey("findings").out.splitlines() if len(line) > columns]
    assert [line for line in long if "://" not in line] == []


@pytest.mark.parametrize("command", ["status", "findings", "links", "rules"])
def test_a_terminal_gets_colours_unless_it_does_not_want_any(obey, played, terminal_of, command):
    terminal_of(100)
    assert "\x1b[" in obey(command).out
    terminal_of(100, no_color="1")
    assert "\x1b" not in obey(command).out


# Findings


def test_a_finding_says_what_where_since_when_the_evidence_and_what_to_do(obey, played):
    told = obey("findings", "--rule", "link.broken")
    assert told.code == 0
    first = told.out.splitlines()[:6]
    assert re.match(r"error    [0-9a-f]{16}  link\.broken, (open|suspected) since \d{4}-\d\d-\d\d$", first[0])
    assert " › " in first[1]
    assert "http" in first[2]
    assert first[3].strip()
    assert first[4].strip().startswith("→ ")
    assert re.match(r" +http://127\.0\.0\.1:\d+/", first[5])
    assert told.words[-1].endswith(" findings.")


def test_findings_as_json_keep_to_their_schema(obey, played):
    told = obey("findings", "--json", "--state", "all")
    assert lines_of(told, "findings")
    assert told.err == ""


def test_findings_are_narrowed_by_course_state_severity_and_rule(obey, played):
    every = lines_of(obey("findings", "--json"), "findings")
    course = every[0]["course"]
    for narrowed, holds in (
        (["--course", course["shortname"].lower()], lambda line: line["course"] == course),
        (["--course", str(course["id"])], lambda line: line["course"] == course),
        (["--state", "open"], lambda line: line["state"] == "open"),
        (["--state", "suspected"], lambda line: line["state"] == "suspected"),
        (["--severity", "hint"], lambda line: line["severity"] == "hint"),
        (["--rule", "link.broken"], lambda line: line["rule"] == "link.broken"),
    ):
        lines = lines_of(obey("findings", "--json", *narrowed), "findings")
        assert lines == [line for line in every if holds(line)], narrowed
        assert lines, narrowed


def test_sentences_are_in_the_reports_language(obey, played, monkeypatch):
    assert "Asenda link" in obey("findings").out
    monkeypatch.setenv("COURSE_SYNC__REPORT__LANGUAGE", "en")
    assert "Asenda link" not in obey("findings").out


# Links and addresses


def test_links_tell_verdict_reason_places_and_address(obey, played):
    told = obey("links", "--verdict", "dead", "--verdict", "ok")
    assert told.out.splitlines()[0].split() == ["VERDICT", "REASON", "PLACES", "ADDRESS"]
    assert {row.split()[0] for row in told.out.splitlines()[1:]} == {"dead", "ok"}
    assert told.words == [f"{len(told.out.splitlines()) - 1} links."]


def test_links_as_json_keep_to_their_schema_and_name_every_place(obey, played):
    told = obey("links", "--json")
    assert all(line["places"] for line in lines_of(told, "links"))
    assert told.err == ""


def test_links_are_narrowed_by_host(obey, played):
    lines = lines_of(obey("links", "--json", "--host", "Enesehoid.example"), "links")
    assert lines
    assert all(line["url"].startswith("http://enesehoid.example/") for line in lines)


def test_an_address_is_visited_and_explained_though_nothing_is_stored_and_no_database_is_there(
    obey, site, monkeypatch, tmp_path
):
    folder = tmp_path / "none"
    monkeypatch.setenv("COURSE_SYNC__STORE__FOLDER", str(folder))
    page = site(404, "text/html", "nothing here")
    port = page.rpartition(":")[2]
    monkeypatch.setenv("COURSE_SYNC__LINKS__ALLOW_NETWORKS", '["127.0.0.0/8"]')
    monkeypatch.setenv("COURSE_SYNC__LINKS__PORTS", f"[{port}]")
    told = obey("url", f"{page}/a#b")
    assert told.code == 0
    assert f"GET {page}/a" in told.out
    assert "→ dead (not_found): HTTP 404" in told.out
    assert "does not work: page not found" in told.out
    assert "after 2 such visits over 6 hours" in told.out
    assert "No course in our care holds it" in told.err
    line = json.loads(obey("url", f"{page}/a", "--json").out)
    assert set(line) == set(schema_of("links")["required"])
    assert (line["verdict"], line["places"], len(line["visits"])) == ("dead", [], 1)
    assert not folder.exists()


def test_mail_addresses_and_telephone_numbers_are_explained_too(obey, monkeypatch):
    monkeypatch.setenv("COURSE_SYNC__LINKS__MAIL_DOMAINS", "false")
    told = obey("url", "mailto:mari@kool,ee")
    assert "→ invalid (bad_mail_address)" in told.out
    assert "It counts at once." in told.out
    assert "→ ok (fine)" in obey("url", "tel:+372 600 0000").out


def test_an_address_that_courses_hold_is_told_with_its_places_and_earlier_visits(obey, played, monkeypatch):
    monkeypatch.setenv("COURSE_SYNC__LINKS__EXCLUDE_HOSTS", '["*.example"]')
    held = next(
        line for line in lines_of(obey("links", "--json"), "links") if line["url"].startswith("http://enesehoid")
    )
    told = obey("url", held["url"])
    assert "(excluded)" in told.out
    assert "Earlier visits" in told.out
    assert held["places"][0]["course"]["shortname"] in told.out.partition("Places")[2]
    (line,) = lines_of(obey("url", held["url"], "--json"), "links")
    assert line["places"] == held["places"]


def test_an_address_inside_moodle_is_not_visited_as_a_stranger(obey, played, monkeypatch):
    inner = next(line for line in lines_of(obey("links", "--json"), "links") if "/mod/" in line["url"])
    assert inner["kind"] == "internal"
    monkeypatch.setenv("COURSE_SYNC__MOODLE__URL", inner["url"].partition("/mod/")[0])
    told = obey("url", inner["url"])
    assert f"→ {inner['verdict']} ({inner['reason']})" in told.out
    assert "runs judge it" in told.err


# Report and rules


@pytest.mark.parametrize(("language", "word"), [("et", 'lang="et"'), ("en", 'lang="en"')])
def test_the_report_is_written_and_its_path_is_all_of_stdout(obey, played, tmp_path, language, word):
    told = obey("report", "--folder", str(tmp_path / "r"), "--language", language)
    assert told.out == f"{tmp_path / 'r' / 'index.html'}\n"
    assert word in Path(told.out.strip()).read_text(encoding="utf-8")


def test_rules_are_listed_and_each_explains_itself(obey):
    rows = obey("rules").out.splitlines()[1:]
    for row in rows:
        code, severity = row.split()[:2]
        assert obey("rules", code).out.startswith(f"{code} ({severity}): ")
    assert "months = " in obey("rules", "file.old").out


def test_rules_are_told_in_estonian_from_head_to_foot(obey):
    told = obey("rules", "file.old", "--language", "et").out
    assert told.startswith("file.old (soovitus): Vana fail")
    assert "Leid tekib:" in told
    head, first, *_ = obey("rules", "--language", "et").out.splitlines()
    assert head.split() == ["REEGEL", "RASKUS", "MIS"]
    assert first.split() == ["link.host-down", "viga", "Sait", "ei", "tööta"]


# Muting and reviewing


def test_a_mute_silences_a_finding_until_it_is_ended(obey, played, fingerprint):
    day = (datetime.now(UTC) + timedelta(days=30)).date()
    told = obey("mute", fingerprint, "--until", f"{day:%d.%m.%Y}", "--reason", "on teada", "--by", "Mari")
    assert (told.code, told.out) == (0, "")
    assert told.err.startswith(f"Muted until {day}: ")
    assert f"muted until {day}" in obey("findings").out
    assert f"{fingerprint}  until {day} by Mari: on teada" in obey("mutes").out
    assert obey("unmute", fingerprint).code == 0
    assert obey("mutes").out == ""
    assert obey("unmute", fingerprint).code == 3


def test_a_review_is_recorded_with_the_next_one(obey, played):
    day = (datetime.now(UTC) + timedelta(days=200)).date()
    told = obey("review", "enesehoid", "--note", "üle vaadatud", "--by", "Jüri", "--next", str(day))
    assert told.code == 0
    (line,) = (one for one in lines_of(obey("status", "--json"), "status") if one["course"]["shortname"] == "ENESEHOID")
    assert line["next_review"] == str(day)


# Strangers' words


@pytest.mark.parametrize(
    "steering", ["\x1b[2J", "\x07", "\x9b31m", "\r", "\n", "\u202e", "\u2066", "\u2028", "\x00", "\u200f"]
)
def test_nothing_that_steers_a_terminal_comes_through(steering):
    cleaned = clean(f"Kursus{steering}nimi")
    assert steering[0] not in cleaned
    assert cleaned.startswith("Kursus ")


def test_a_course_whose_name_steers_terminals_is_shown_without_harm(obey, played):
    with sqlite3.connect(played / "course-sync.db") as database:
        database.execute("UPDATE course SET fullname = ?, shortname = shortname || ?", ("\x1b]0;x\x07N", "\x1b[8m"))
    database.close()
    for command in ("status", "findings"):
        assert not {"\x1b", "\x07"} & set(obey(command).out)
