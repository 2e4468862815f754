"""Whatever is wrong: one line that says what to do, exit 3 or 4 (1 for the database), never a traceback."""

import sqlite3
from contextlib import closing
from datetime import UTC, datetime, timedelta

import pytest

from course_sync.cli import asking
from course_sync.cli.main import exit_code
from course_sync.demo.faults import Fault
from course_sync.errors import ExitCode

SECRET = "s3cr3t-0123456789abcdef"
TOMORROW = str((datetime.now(UTC) + timedelta(days=2)).date())
LONG_AGO = "2020-01-01"


def line_of(told):
    """The one line that was said."""
    assert told.out == ""
    assert len(told.words) == 1, told.err
    assert told.words[0].startswith("course-sync: ")
    assert told.words[0].endswith((".", "`.", "?"))
    return told.words[0]


# The command line


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (["nope"], "No such command 'nope'"),
        (["db", "nope"], "No such command 'nope'"),
        (["status", "--nope"], "--nope"),
        (["status", "superfluous"], "superfluous"),
        (["url"], "'ADDRESS'"),
        (["recheck"], "'COURSE'"),
        (["mute", "0123456789abcdef"], "--until"),
        (["review", "1"], "--note"),
        (["run", "--only", "everything"], "'mirror', 'files', 'read'"),
        (["findings", "--severity", "bad"], "'error', 'warning', 'hint'"),
        (["findings", "--state", "bad"], "'standing'"),
        (["links", "--verdict", "bad"], "'ok', 'moved'"),
        (["report", "--language", "fr"], "'et', 'en'"),
        (["run", "--course"], "--course"),
        (["--config"], "--config"),
        (["rules", "link.nope"], "`course-sync rules` lists them"),
        (["url", "not an address"], "https://"),
        (["findings", "--rule", "link.nope"], "`course-sync rules` lists them"),
    ],
)
def test_a_command_line_that_is_not_understood(obey, arguments, says):
    told = obey(*arguments)
    assert told.code == 3
    assert says in line_of(told)
    assert "Value error" not in told.err


def test_an_error_of_a_command_names_its_own_help(obey):
    assert line_of(obey("url")).endswith("See `course-sync url --help`.")


@pytest.mark.parametrize("arguments", [[], ["db"]])
def test_nothing_asked_for_is_answered_with_the_help(obey, arguments):
    told = obey(*arguments)
    assert (told.code, told.out) == (3, "")
    assert told.err.startswith("Usage: course-sync ")


# Names and days that are not there


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (["findings", "--course", "NOPE"], "There is no course 'NOPE' in our care"),
        (["links", "--course", "99999"], "There is no course '99999' in our care"),
        (["review", "NOPE", "--note", "x", "--by", "y"], "There is no course 'NOPE'"),
        (["review", "ENESEHOID", "--note", "x", "--by", "y", "--next", LONG_AGO], "--next lies in the past"),
        (["review", "ENESEHOID", "--note", "x", "--by", "y", "--next", ""], "is not a date"),
        (["review", "ENESEHOID", "--note", " ", "--by", "y"], "--note"),
        (["unmute", "0123456789abcdef"], "`course-sync mutes`"),
        (["mute", "nope", "--until", TOMORROW, "--reason", "x", "--by", "y"], "`course-sync findings`"),
        (["mute", "nope", "--until", LONG_AGO, "--reason", "x", "--by", "y"], "lies in the past"),
        (["mute", "nope", "--until", "9999-01-01", "--reason", "x", "--by", "y"], "more than a year"),
        (["mute", "nope", "--until", TOMORROW, "--reason", "", "--by", "y"], "--reason and --by"),
        *(
            (["mute", "nope", "--until", day, "--reason", "x", "--by", "y"], "Write 2026-12-31 or 31.12.2026")
            for day in ("soon", "31.02.2027", "2027-13-01", "1.2", "1.2.3.4", "", "٣١.١٢.x", "1.12.26")
        ),
    ],
)
def test_a_name_or_a_day_that_is_none(obey, played, arguments, says):
    told = obey(*arguments)
    assert told.code == 3
    assert says in line_of(told)


@pytest.mark.parametrize(
    ("name", "value", "says"),
    [
        ("SCOPE__CATEGORIES", '["Nowhere"]', "there is no category 'Nowhere'"),
        ("SCOPE__CATEGORIES", "[99]", "category 99 is not there"),
        ("RULES__OFF", '["link.nope"]', "there is no rule 'link.nope'"),
    ],
)
def test_a_run_refuses_names_in_the_configuration_that_are_not_there(obey, configured, monkeypatch, name, value, says):
    monkeypatch.setenv(f"COURSE_SYNC__{name}", value)
    told = obey("run")
    assert told.code == 3
    assert says in line_of(told)


@pytest.mark.parametrize("arguments", [["run", "--course", "NOPE"], ["recheck", "NOPE"], ["recheck", "99999"]])
def test_a_run_of_a_course_that_is_not_in_our_care(obey, configured, arguments):
    assert obey("run", "--only", "mirror").code == 0
    told = obey(*arguments)
    assert told.code == 3
    assert "in our care" in line_of(told)


def test_a_number_that_no_course_has_is_told_even_before_the_first_run_knew_any(obey, configured):
    told = obey("run", "--course", "99999")
    assert told.code == 3
    assert "There is no course '99999' in our care" in told.words[-1]


# The configuration


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ('[moodle]\nurll = "x"\n', "[moodle] urll is not an option"),
        ("[nope]\n", "[nope] is not an option"),
        ('[moodle]\nurl = "moodle"\n', "[moodle] url: write the site's address"),
        ("[moodle]\nparallel = 99\n", "[moodle] parallel"),
        ('[moodle]\ntoken_ends = "soon"\n', "[moodle] token_ends: write a day"),
        ("[moodle\n", "is not valid TOML"),
    ],
)
def test_a_configuration_file_that_is_wrong(obey, tmp_path, text, says):
    file = tmp_path / "c.toml"
    file.write_text(text)
    told = obey("--config", str(file), "status")
    assert told.code == 3
    assert says in line_of(told)


def test_a_configuration_file_that_is_not_there(obey):
    told = obey("--config", "nowhere.toml", "run")
    assert told.code == 3
    assert "course-sync --config nowhere.toml init" in line_of(told)


def test_without_any_configuration_a_run_says_what_is_missing(obey):
    told = obey("run")
    assert told.code == 3
    assert "course-sync init" in line_of(told)


@pytest.mark.parametrize(
    ("missing", "says"),
    [("MOODLE__TOKEN", "[moodle] token is missing"), ("SCOPE__CATEGORIES", "[scope] names no course")],
)
@pytest.mark.parametrize("command", ["run", "worker"])
def test_what_every_run_needs(obey, configured, monkeypatch, missing, says, command):
    monkeypatch.delenv(f"COURSE_SYNC__{missing}")
    monkeypatch.setenv("COURSE_SYNC__SCOPE__SHORTNAMES", "[]")
    told = obey(command)
    assert told.code == 3
    assert says in line_of(told)


@pytest.mark.parametrize("name", ["STORE__FOLDER", "REPORT__FOLDER"])
def test_a_folder_that_cannot_be_written_is_told_before_the_work_begins(
    obey, configured, moodle, monkeypatch, tmp_path, name
):
    (tmp_path / "file").touch()
    monkeypatch.setenv(f"COURSE_SYNC__{name}", str(tmp_path / "file" / "in"))
    told = obey("run")
    assert told.code == 3
    assert "cannot be written" in line_of(told)
    assert moodle.requests == []


def test_the_report_and_the_demo_want_a_folder_that_can_be_written(obey, played, tmp_path):
    (tmp_path / "file").touch()
    for command in ("report", "demo"):
        told = obey(command, "--folder", str(tmp_path / "file" / "in"))
        assert told.code == 3
        assert "cannot be written" in told.words[-1]


def test_the_demo_empties_no_folder_of_a_person(obey, tmp_path):
    (tmp_path / "mine.txt").touch()
    assert "is not empty" in obey("demo", "--folder", str(tmp_path)).words[-1]
    assert (tmp_path / "mine.txt").exists()


def test_init_into_a_folder_that_is_not_there(obey, tmp_path):
    told = obey("--config", str(tmp_path / "none" / "c.toml"), "init")
    assert told.code == 3
    assert "cannot be written" in line_of(told)


# The database


READING = (["status"], ["findings"], ["links"], ["mutes"], ["report"])


@pytest.mark.parametrize("arguments", READING)
def test_without_a_database_the_first_run_is_pointed_to_and_nothing_is_made(obey, monkeypatch, tmp_path, arguments):
    monkeypatch.setenv("COURSE_SYNC__STORE__FOLDER", str(tmp_path / "none"))
    told = obey(*arguments)
    assert told.code == 3
    assert "`course-sync run`" in line_of(told)
    assert not (tmp_path / "none").exists()


@pytest.mark.parametrize("arguments", [*READING, ["unmute", "a"]])
def test_a_database_of_an_older_revision_names_the_upgrade_one_of_a_newer_the_version(obey, played, arguments):
    set_revision(played, "0001")
    told = obey(*arguments)
    assert told.code == 1
    assert "`course-sync db upgrade`" in line_of(told)
    set_revision(played, "9999")
    told = obey(*arguments)
    assert told.code == 1
    assert "newer course-sync" in line_of(told)
    assert "upgrade" not in line_of(told)


def test_a_run_upgrades_no_database_by_itself(obey, configured):
    assert obey("run", "--only", "mirror").code == 0
    set_revision(configured, "0000")
    told = obey("run")
    assert told.code == 1
    assert "`course-sync db upgrade`" in line_of(told)


def test_a_database_of_a_newer_version_is_left_alone(obey, played):
    set_revision(played, "9999")
    told = obey("db", "upgrade")
    assert told.code == 1
    assert "newer course-sync" in line_of(told)


def test_a_file_that_is_no_database(obey, played):
    (played / "course-sync.db").write_text("no database at all" * 100)
    told = obey("status")
    assert told.code == 1
    assert "[store]" in line_of(told)


@pytest.mark.parametrize("url", ["mysql://a/b", "nonsense"])
def test_an_address_of_no_database(obey, monkeypatch, url):
    monkeypatch.setenv("COURSE_SYNC__STORE__URL", url)
    told = obey("status")
    assert told.code == 3
    assert "[store] url" in line_of(told)


def set_revision(folder, revision):
    with closing(sqlite3.connect(folder / "course-sync.db")) as database, database:
        database.execute("UPDATE alembic_version SET version_num = ?", (revision,))


# Moodle


def moodle_line(told):
    """The line on Moodle; the run's own summary stands below it."""
    assert (told.code, told.out) == (4, "")
    lines = [line for line in told.words if line.startswith("course-sync: ")]
    assert len(lines) == 1
    assert lines[0].endswith(".")
    return lines[0]


def test_a_token_that_is_refused(obey, configured, monkeypatch):
    monkeypatch.setenv("COURSE_SYNC__MOODLE__TOKEN", SECRET)
    told = obey("run")
    assert "ask the Moodle administrator for a new one" in moodle_line(told)
    assert SECRET not in told.err


@pytest.mark.parametrize(
    ("status", "kind", "body", "location"),
    [
        (200, "text/html", "<h1>Welcome to nginx!</h1>", ""),
        (404, "text/html", "<h1>404 Not Found</h1>", ""),
        (200, "application/json", '{"hello": "world"}', ""),
        (301, "text/html", "", "https://moodle.example.ee/"),
        (302, "text/html", "", "/login"),
        (401, "text/html", "who are you", ""),
    ],
)
def test_an_address_that_is_no_moodle(obey, configured, monkeypatch, site, status, kind, body, location):
    monkeypatch.setenv("COURSE_SYNC__MOODLE__URL", site(status, kind, body, location=location))
    told = obey("run")
    line = moodle_line(told)
    assert "address" in line or "not Moodle" in line or "expected" in line
    assert ("moodle.example.ee" in line) == ("moodle.example.ee" in location)


def test_an_address_where_nobody_listens(obey, configured, monkeypatch):
    monkeypatch.setenv("COURSE_SYNC__MOODLE__URL", "http://127.0.0.1:9")
    assert "no connection to 127.0.0.1" in moodle_line(obey("run"))


def test_a_name_that_is_not_known(obey, configured, monkeypatch):
    import socket

    def unknown(*_args, **_more):
        raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")

    monkeypatch.setattr(socket, "getaddrinfo", unknown)
    monkeypatch.setenv("COURSE_SYNC__MOODLE__URL", "https://no-such-site.example")
    assert "no connection to no-such-site.example" in moodle_line(obey("run"))


@pytest.mark.parametrize("expired", [False, True])
def test_a_certificate_that_is_not_trusted(
    obey, configured, monkeypatch, site, certificate, authority, tmp_path, expired
):
    monkeypatch.setenv("COURSE_SYNC__MOODLE__URL", site(200, "text/html", "", tls=certificate(expired=expired)))
    if expired:
        authority.cert_pem.write_to_path(tmp_path / "ca.pem")
        monkeypatch.setenv("COURSE_SYNC__NETWORK__MOODLE__CA_BUNDLE", str(tmp_path / "ca.pem"))
    assert "no trusted TLS connection to 127.0.0.1" in moodle_line(obey("run"))


@pytest.mark.parametrize("way", ["MOODLE", "LINKS"])
def test_a_ca_bundle_that_is_not_there(obey, configured, monkeypatch, way):
    monkeypatch.setenv(f"COURSE_SYNC__NETWORK__{way}__CA_BUNDLE", "/nowhere/ca.pem")
    monkeypatch.setenv("COURSE_SYNC__MOODLE__URL", "https://127.0.0.1:9")
    told = obey("run")
    assert told.code == 3
    assert "network" in line_of(told).lower() or "ca_bundle" in line_of(told)


@pytest.mark.parametrize("how", ["503", "maintenance", "403", "drop", "truncated", "html"])
def test_a_moodle_in_trouble(obey, configured, moodle, how):
    moodle.faults.append(Fault("*", how, times=None))
    told = obey("run")
    assert moodle_line(told)
    assert "Broken courses: 0" not in told.err  # nothing was judged


# What nobody thought of


def test_what_is_unexpected_is_one_line_with_its_kind_and_no_secret(obey, monkeypatch):
    def breaks(_context):
        raise RuntimeError(f"token={SECRET}")

    monkeypatch.setattr(asking, "session_of", breaks)
    told = obey("status")
    assert told.code == 1
    assert "unexpected RuntimeError" in line_of(told)
    assert SECRET not in told.err


def test_its_traceback_is_in_the_log_of_level_debug_without_the_secret(capfd, monkeypatch, played):
    monkeypatch.setenv("COURSE_SYNC__LOG__LEVEL", "debug")

    def breaks(*_):
        raise RuntimeError(f"token={SECRET}")

    monkeypatch.setattr(asking, "show_status", breaks)
    assert exit_code(["status"]) == 1
    err = capfd.readouterr().err
    assert "Traceback" in err
    assert "the log above has the details" in err
    assert SECRET not in err


def test_ctrl_c_ends_a_command_in_one_line(obey, monkeypatch):
    def stops(_context):
        raise KeyboardInterrupt

    monkeypatch.setattr(asking, "session_of", stops)
    told = obey("status")
    assert told.code == ExitCode.UNEXPECTED
    assert line_of(told) == "course-sync: stopped."
