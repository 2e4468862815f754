"""`course-sync forget`: a person's rows leave every table and the database's files; the figures of many stay."""

import io
import sqlite3
from datetime import UTC, datetime, timedelta

import pytest
import sqlalchemy as sa

from course_sync.model.course import Course, Enrolment
from course_sync.privacy import Pseudonyms, load_key
from course_sync.runs.lease import lease
from course_sync.store import courses, pulls, statistics
from course_sync.store.migrate import upgrade
from course_sync.store.session import Store
from course_sync.store.tables import metadata

NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)
SITE = "https://m.example"
WAYS = [("id", "4711", "batches"), ("id", "4711", "single"), ("username", "mari.maasikas", "report"), ("idnumber", "EE-77", "report")]  # fmt: skip


@pytest.fixture
def folder(tmp_path, monkeypatch):
    made = tmp_path / "data"
    made.mkdir()
    monkeypatch.setenv("COURSE_SYNC__STORE__FOLDER", str(made))
    monkeypatch.setenv("COURSE_SYNC__MOODLE__URL", SITE)
    return made


@pytest.fixture
def store(folder):
    made = Store(f"sqlite:///{folder}/course-sync.db")
    # Debian's SQLite overwrites what it deletes; what others leave behind is what `forget` must deal with.
    sa.event.listen(made.engine, "connect", lambda connection, _: connection.execute("PRAGMA secure_delete=OFF"))
    upgrade(made, NOW)
    with made.write() as session:
        listed = [Course(i, f"K{i}", f"K{i}", 1, "", "", "") for i in (1, 2, 3)]
        courses.save_scope(session, listed, NOW)
    yield made
    made.close()


@pytest.fixture
def pseudonyms(folder):
    return Pseudonyms(load_key(folder / "pseudonym.key"), SITE)


@pytest.fixture
def typed(monkeypatch):
    """What stands on stdin."""
    return lambda text: monkeypatch.setattr("sys.stdin", io.StringIO(text))


def pseudonym(pseudonyms, kind, identity):
    return pseudonyms.of(int(identity)) if kind == "id" else pseudonyms.of_key(kind, identity)


def fill(store, learner, way):
    """The person in three courses, in one of them no longer, and in a pull under way; others beside them everywhere."""
    everybody = [learner, *(f"{n:032x}" for n in range(1, 301))]
    with store.write() as session:
        pulls.lay_aside(session, [(c, one, pulls.Told("student", active=True)) for c in (1, 2, 3) for one in everybody])
    with store.write() as session:
        people = [Enrolment(c, one, "student", active=True, way=way) for c in (1, 2, 3) for one in everybody]
        courses.put_enrolments(session, people, NOW)
        courses.mark_left(session, 3, [learner], NOW + timedelta(days=1))
    with store.write() as session:
        pulls.begin(session)  # what it deletes stays in the file's free pages
    with store.write() as session:
        pulls.lay_aside(session, [(2, one, pulls.Told("student", active=True)) for one in everybody[:5]])


def files_hold(folder, learner):
    return [file.name for file in folder.iterdir() if learner.encode() in file.read_bytes()]


def log_of(store):
    with store.read() as session:
        return [line[2:] for line in statistics.accesses(session)]


@pytest.mark.parametrize(("kind", "identity", "way"), WAYS)
def test_nothing_of_the_person_is_left_in_any_file_and_all_others_are(obey, store, folder, pseudonyms, typed, kind, identity, way):  # fmt: skip
    learner = pseudonym(pseudonyms, kind, identity)
    fill(store, learner, way)
    assert files_hold(folder, learner)
    typed(f" {identity}\n")
    told = obey("forget", kind, "--purpose", "taotlus 7")
    assert told.code == 0
    assert "Forgotten: 4 rows." in told.err
    assert "in 2 courses" in told.err
    assert files_hold(folder, learner) == []
    with sqlite3.connect(folder / "course-sync.db") as base:
        assert base.execute("SELECT count(*) FROM enrolment").fetchone() == (900,)
        assert base.execute("SELECT count(*) FROM enrolment_pull").fetchone() == (0,)
        assert base.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    base.close()
    assert identity not in told.out + told.err
    assert learner not in told.out + told.err


def test_the_access_log_gets_a_line_without_the_person(obey, store, folder, pseudonyms, typed):
    fill(store, pseudonyms.of(4711), "batches")
    with store.write() as session:
        statistics.log_access(session, NOW, "haldur", "export .csv", "aruanne", "2026-09 version 1")
    typed("4711")
    obey("forget", "id", "--purpose", "taotlus 7")
    assert log_of(store) == [("export .csv", "aruanne", "2026-09 version 1"), ("forget by id", "taotlus 7", "")]
    assert "4711" not in str(log_of(store))


def test_a_user_name_is_found_however_it_is_spelled(obey, store, pseudonyms, typed):
    fill(store, pseudonyms.of_key("username", "mari"), "report")
    typed("Mari")
    assert obey("forget", "username").code == 0


def test_settled_tables_and_figures_of_courses_stay(obey, store, folder, pseudonyms, typed):
    fill(store, pseudonyms.of(4711), "batches")
    settled = statistics.Frozen("2026-09", 1, NOW.date(), NOW.date(), NOW, "batches", 5, 1, {"course": [301]})
    with store.write() as session:
        statistics.freeze(session, [settled])
    typed("4711")
    assert obey("forget", "id").code == 0
    with store.read() as session:
        assert statistics.frozen(session) == {"2026-09": settled}


def test_without_the_key_it_says_so_and_makes_none(obey, store, folder, typed):
    typed("4711")
    told = obey("forget", "id")
    assert told.code == 3
    assert "no pseudonym key" in told.err
    assert not (folder / "pseudonym.key").exists()


def test_with_another_key_nobody_is_found(obey, store, folder, pseudonyms, typed):
    fill(store, pseudonyms.of(4711), "batches")
    (folder / "pseudonym.key").write_text("ab" * 32)
    typed("4711")
    told = obey("forget", "id")
    assert told.code == 3
    assert "Nobody is known by that user id" in told.err
    assert files_hold(folder, pseudonyms.of(4711))
    assert log_of(store) == []


@pytest.mark.parametrize(
    ("way", "kind", "hint"),
    [("report", "id", "user name or id number"), ("report", "username", ""), ("batches", "username", "user id")],
)
def test_who_is_not_found_may_be_known_otherwise(obey, store, pseudonyms, typed, way, kind, hint):
    fill(store, pseudonyms.of(1), way)
    typed("4711")
    told = obey("forget", kind)
    assert told.code == 3
    assert (f"who are known by {hint}:" in told.err) if hint else ("who are known by" not in told.err)
    assert "4711" not in told.err


def test_after_a_change_of_way_it_tells_of_the_other_pseudonym(obey, store, pseudonyms, typed):
    fill(store, pseudonyms.of(4711), "batches")
    with store.write() as session:
        courses.put_enrolments(session, [Enrolment(1, pseudonyms.of_key("username", "mari"), "student", active=True, way="report")], NOW)  # fmt: skip
    typed("4711")
    assert "known by username or idnumber" in obey("forget", "id").err
    typed("mari")
    told = obey("forget", "username").err
    assert "Forgotten: 1 rows." in told
    assert "known by id:" in told


@pytest.mark.parametrize("written", ["", "\n", "mari", "-3", "1.5", "٣", "x" * 300])
def test_what_is_no_user_id_is_refused_without_being_quoted(obey, store, pseudonyms, typed, written):
    assert pseudonyms
    typed(written)
    told = obey("forget", "id")
    assert told.code == 3
    assert "That is no user id" in told.err
    assert len(written) < 3 or written not in told.err


def test_not_while_a_run_is_under_way(obey, store, folder, pseudonyms, typed):
    fill(store, pseudonyms.of(4711), "batches")
    typed("4711")
    with lease(store):
        assert "under way" in obey("forget", "id").err
    assert files_hold(folder, pseudonyms.of(4711))


def test_where_the_files_could_not_be_written_anew_the_same_command_carries_on(obey, store, folder, pseudonyms, typed, monkeypatch):  # fmt: skip
    """A reader that stays keeps the write-ahead log: its pages hold the rows."""
    monkeypatch.setattr("course_sync.store.session._PATIENCE", 0)
    learner = pseudonyms.of(4711)
    fill(store, learner, "batches")
    with store.read() as reader:
        reader.connection().exec_driver_sql("SELECT count(*) FROM enrolment").scalar_one()
        typed("4711")
        told = obey("forget", "id")
        assert told.code == 1
        assert "The rows are deleted" in told.err
    typed("4711")
    assert "Nobody is known" in obey("forget", "id").err
    assert files_hold(folder, learner) == []
    assert [action for action, *_ in log_of(store)] == ["forget by id"]


def test_every_table_with_a_pseudonym_calls_it_learner():
    """That name is how `forget` finds them; what a pull laid aside it empties."""
    assert {table.name for table in metadata.sorted_tables if "learner" in table.c} == {"enrolment"}
    known = {"enrolment", "enrolment_pull"}
    others = {f"{t.name}.{c.name}" for t in metadata.sorted_tables if t.name not in known for c in t.c}
    assert not [name for name in others if any(word in name for word in ("pseudonym", "user_id", "person_", "student"))]
