"""Neither the token nor the name of anybody gets behind the parsing of Moodle's answers."""

import io
import logging
import quopri
import sqlite3
import traceback
from base64 import b64decode
from urllib.parse import quote

import pytest
import structlog

from course_sync import log
from course_sync.cli.main import exit_code
from course_sync.demo.faults import Fault
from course_sync.demo.people import CANARIES, FIRST_LEARNER, learner
from course_sync.demo.world import demo_world
from course_sync.errors import StoreError
from course_sync.pages import make_report
from course_sync.privacy import hashed_address


@pytest.fixture(scope="module")
def left(sites, tmp_path_factory):
    """All that some days leave behind, good ones and bad ones: name → bytes."""
    words = io.StringIO()
    errors = []
    handlers, level, configured = logging.root.handlers[:], logging.root.level, structlog.get_config()
    log.configure(level="debug", stream=words, colours=False)
    try:
        with sites.Site(demo_world(sites.START), tmp_path_factory.mktemp("secrets")) as site:
            house = site.house()
            lived(site, house, errors)
            make_report(house.store, house.settings.report_folder, now=site.clock.now(), zone=house.settings.zone)
            before_closing = {f"open:{name}": data for name, data in sites.bytes_under([house.settings.folder]).items()}
            house.store.close()
            with sqlite3.connect(house.settings.folder / "course-sync.db") as base:
                base.execute("PRAGMA wal_checkpoint(TRUNCATE)")
            base.close()
            found = {**before_closing, **sites.bytes_under([house.settings.folder])}
            token, leaks = site.moodle.token, site.moodle.leaks
            to_the_web = " ".join(repr(visit) for visit in site.web.visits)
            heads = site.heads
    finally:
        logging.root.handlers[:] = handlers
        logging.root.setLevel(level)
        structlog.configure(**configured)
    found |= {"log": words.getvalue().encode(), "errors": "\n".join(errors).encode()}
    return {
        "files": found,
        "token": token,
        "leaks": leaks,
        "web": to_the_web + heads,
        "mails": house.settings.mail_folder,
    }


def lived(site, house, errors):
    """Three good days; one in which the house itself fails; outages; a refused token; a database that is not as it should be."""
    site.heads = ""
    handler = site.web._server._server.RequestHandlerClass
    respond = handler.respond

    def noting(self, form):
        site.heads += str(self.headers) + form
        respond(self, form)

    handler.respond = noting
    for day in range(3):
        site.go_to(day)
        house.run()
    from course_sync.stages import mirror

    right = mirror.put_together

    def wrong(answers, at):
        raise ValueError(f"{answers!r} {at!r}")

    mirror.put_together = wrong
    try:
        site.go_to(3)
        house.run()
    finally:
        mirror.put_together = right
    for day, how in enumerate(("truncated", "403"), 4):
        site.go_to(day)
        site.moodle.faults[:] = [Fault("*", how, times=None)]
        errors.append(house.run().trouble)
    site.moodle.faults.clear()
    token, site.moodle.token = site.moodle.token, "f" * 32
    site.go_to(6)
    errors.append(house.run().trouble)
    site.moodle.token = token
    rename(house, "finding", "away")
    try:
        house.run()
    except StoreError as error:
        errors.append("".join(traceback.format_exception(error)))
    rename(house, "away", "finding")


def rename(house, table, other):
    """A database that is not as it should be."""
    with house.store.write() as session:
        session.connection().exec_driver_sql(f"ALTER TABLE {table} RENAME TO {other}")


def forms(secret):
    """A string as it may be written: as it is, in an address, in JSON."""
    escaped = secret.encode("unicode_escape").decode()
    return {secret.encode(), quote(secret).encode(), escaped.encode(), secret.encode("utf-16-le")}


def decoded(name, data):
    """A mail's parts are read as a person's mail program would."""
    if not name.endswith(".eml"):
        return data
    parts = [data, quopri.decodestring(data)]
    for block in data.split(b"\n\n"):
        try:
            parts.append(b64decode(block))
        except ValueError:
            continue
    return b"\n".join(parts)


@pytest.mark.parametrize("canary", CANARIES)
def test_no_name_or_word_of_a_person_is_left_anywhere(left, canary):
    for name, data in left["files"].items():
        assert not [form for form in forms(canary) if form in decoded(name, data)], name


def test_what_was_searched_is_what_there_is(left):
    files = left["files"]
    assert any(name.endswith("course-sync.db") and len(data) > 100_000 for name, data in files.items())
    assert any(name.endswith("-wal") for name in files)
    assert any(name.endswith(".eml") for name in files)
    assert any(name.endswith(".html") and "report" in name for name in files)
    assert b"stage.done" in files["log"]
    assert b"stage.failure" in files["log"]
    assert b"Traceback" in files["errors"]


def test_the_token_is_left_nowhere(left):
    for name, data in left["files"].items():
        assert left["token"].encode() not in decoded(name, data), name


def test_the_token_is_never_part_of_an_address_and_the_web_never_sees_it(left):
    assert left["leaks"] == 0
    assert left["web"]
    assert left["token"] not in left["web"]


def test_a_recipients_address_is_forgotten_after_delivery_and_logged_nowhere(left, sites):
    database = next(data for name, data in left["files"].items() if name.endswith("course-sync.db"))
    logged = left["files"]["log"].decode()
    assert hashed_address(sites.TEACHER) in logged
    assert sites.TEACHER not in logged
    assert sites.TEACHER.encode() not in database


def test_learners_are_pseudonyms_that_the_database_alone_does_not_undo(left):
    database = b"".join(data for name, data in left["files"].items() if "course-sync.db" in name)
    key = next(data for name, data in left["files"].items() if name.endswith("pseudonym.key"))
    assert key.strip() not in database
    assert learner(FIRST_LEARNER).username.encode() not in database


def test_what_the_commands_print_holds_neither(demo, sites, tmp_path, monkeypatch, capsys):
    house = demo.house()
    for day in range(2):
        demo.go_to(day)
        house.run()
    file = tmp_path / "course-sync.toml"
    file.write_text(
        f'[moodle]\nurl = "{demo.moodle.url}"\n[scope]\ncategories = [2]\n[store]\nfolder = "{house.settings.folder}"\n'
    )
    monkeypatch.setenv("COURSE_SYNC__MOODLE__TOKEN", demo.moodle.token)
    handlers, level, configured = logging.root.handlers[:], logging.root.level, structlog.get_config()
    printed = ""
    try:
        for command in ("status", "findings", "links"):
            assert exit_code(["--config", str(file), command, "--json"]) in {0, 2}
            out = capsys.readouterr()
            assert out.out.count("\n") > 5, command
            printed += out.out + out.err
    finally:
        logging.root.handlers[:] = handlers
        logging.root.setLevel(level)
        structlog.configure(**configured)
    assert demo.moodle.token not in printed
    assert not [canary for canary in CANARIES if canary in printed]
