"""Migrations: from nothing to the present schema, there and back, never twice at once, never over a newer database."""

import multiprocessing
import sqlite3
import stat
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
import sqlalchemy as sa
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext

from course_sync.clock import SystemClock
from course_sync.errors import StoreError
from course_sync.store import migrate
from course_sync.store.session import Store
from course_sync.store.tables import CourseRow, metadata

MINUTE = "20260302T053000"


@pytest.fixture
def empty(empty_url):
    store = Store(empty_url)
    yield store
    store.close()


def set_revision(store, revision):
    with store.engine.begin() as connection:
        connection.execute(sa.text("UPDATE alembic_version SET version_num = :r"), {"r": revision})


def differences(store):
    """What autogenerate would write, types and all."""
    options = {"compare_type": _other_type, "compare_server_default": True}
    with store.engine.connect() as connection:
        return compare_metadata(MigrationContext.configure(connection, opts=options), metadata)


def _other_type(_context, _column, _ours, inspected, declared):
    """SQLModel's decorators compare as what they lay into the database."""
    while isinstance(declared, sa.types.TypeDecorator):
        declared = declared.impl_instance if hasattr(declared, "impl_instance") else declared.impl
    if isinstance(declared, sa.DateTime) and _context.dialect.name == "postgresql":
        return inspected.timezone is not True
    return inspected._type_affinity is not declared._type_affinity


def test_an_empty_database_is_upgraded_to_the_tables_of_the_code(empty, clock):
    assert migrate.current(empty) is None
    assert migrate.upgrade(empty, clock.now()) is None
    assert migrate.current(empty) == migrate.head()
    assert differences(empty) == []
    assert migrate.upgrade(empty, clock.now()) is None


def test_there_and_back_and_there_again(empty, clock):
    migrate.upgrade(empty, clock.now())
    with empty.connect() as connection:
        migrate.run_command(connection, command.downgrade, "base")
    with empty.engine.connect() as connection:
        assert set(sa.inspect(connection).get_table_names()) == {"alembic_version"}
    migrate.upgrade(empty, clock.now())
    assert differences(empty) == []


def test_a_newer_database_is_refused_and_left_alone(empty, clock):
    migrate.upgrade(empty, clock.now())
    set_revision(empty, "9999")
    with pytest.raises(StoreError, match=r"newer course-sync \(revision 9999\)"):
        migrate.upgrade(empty, clock.now())
    assert migrate.current(empty) == "9999"


def test_an_upgrade_that_fails_leaves_the_database_as_it_was_and_open_for_the_next(empty, clock, monkeypatch):
    def half(connection, _do, _revision):
        connection.exec_driver_sql("CREATE TABLE pool (n INTEGER)")
        raise KeyError("killed")

    with monkeypatch.context() as patch:
        patch.setattr(migrate, "run_command", half)
        with pytest.raises(KeyError):
            migrate.upgrade(empty, clock.now())
    assert migrate.current(empty) is None
    other = Store(str(empty.engine.url.render_as_string(hide_password=False)))
    migrate.upgrade(other, clock.now())  # no lock was left behind
    assert differences(other) == []
    other.close()


def _upgrade(url, start, answers):
    store = Store(url)
    start.wait(30)
    try:
        migrate.upgrade(store, SystemClock().now())
        answers.put("")
    except Exception as error:
        answers.put(f"{type(error).__name__}: {error}")
    finally:
        store.close()


def _open_each(folder, start, answers):
    for number in range(25):
        start.wait(30)
        store = Store(f"sqlite:///{folder}/{number}.db")
        try:
            with store.connect() as connection:
                connection.exec_driver_sql("SELECT 1")
            answers.put("")
        except Exception as error:
            answers.put(f"{type(error).__name__}: {error}")
        finally:
            store.close()


def test_processes_may_begin_a_new_file_at_once(tmp_path):
    """SQLite's switch to WAL does not wait its busy_timeout; some of these met "database is locked" before ours did."""
    context = multiprocessing.get_context("spawn")
    start, answers = context.Barrier(3), context.Queue()
    them = [context.Process(target=_open_each, args=(tmp_path, start, answers)) for _ in range(3)]
    for process in them:
        process.start()
    said = {answers.get(timeout=60) for _ in range(75)}
    for process in them:
        process.join(30)
        process.close()
    answers.close()
    answers.join_thread()
    assert said == {""}


def test_two_processes_may_upgrade_at_once(empty_url):
    context = multiprocessing.get_context("spawn")
    start, answers = context.Barrier(2), context.Queue()
    both = [context.Process(target=_upgrade, args=(empty_url, start, answers)) for _ in range(2)]
    for process in both:
        process.start()
    said = [answers.get(timeout=60) for _ in both]
    for process in both:
        process.join(30)
        process.close()
    answers.close()
    answers.join_thread()
    assert said == ["", ""]
    store = Store(empty_url)
    assert migrate.current(store) == migrate.head()
    assert differences(store) == []
    store.close()


# --- the copy that SQLite gets ---


@pytest.fixture
def old(tmp_path, clock, monkeypatch):
    """An SQLite database of an earlier revision, with something in it."""
    store = Store(f"sqlite:///{tmp_path / 'course-sync.db'}")
    migrate.upgrade(store, clock.now())
    with store.engine.begin() as connection:
        connection.exec_driver_sql("INSERT INTO category (id, parent, name, path) VALUES (1, 0, 'Õpe', 'Õpe')")
    monkeypatch.setattr(migrate, "head", lambda: "later")  # an upgrade that is due, and finds nothing to do
    yield store
    store.close()


def test_an_sqlite_file_with_data_is_copied_before_it_is_upgraded(old, clock, tmp_path):
    backup = migrate.upgrade(old, clock.now())
    assert backup == str(tmp_path / f"course-sync.db.before-{MINUTE}")
    assert stat.S_IMODE(Path(backup).stat().st_mode) == 0o600
    with sqlite3.connect(backup) as copy:
        assert copy.execute("SELECT name FROM category").fetchall() == [("Õpe",)]
    copy.close()


def test_a_second_copy_in_the_same_second_leaves_the_first_alone(old, clock, tmp_path):
    first, second = (migrate.upgrade(old, clock.now()) for _ in range(2))
    assert (Path(first).name, Path(second).name) == (
        f"course-sync.db.before-{MINUTE}",
        f"course-sync.db.before-{MINUTE}-2",
    )


def test_without_room_for_the_copy_nothing_is_upgraded(old, clock, monkeypatch):
    monkeypatch.setattr(migrate, "_new_file", lambda path: str(Path(path).parent / "none" / "x"))
    with pytest.raises(StoreError, match="was not upgraded"):
        migrate.upgrade(old, clock.now())


def test_foreign_keys_are_heeded_again_after_an_upgrade(tmp_path, clock):
    store = Store(f"sqlite:///{tmp_path / 'course-sync.db'}")
    migrate.upgrade(store, clock.now())
    with store.read() as session:
        assert session.connection().exec_driver_sql("PRAGMA foreign_keys").scalar_one() == 1
    store.close()


def test_a_file_that_is_no_database_is_told_in_one_line(tmp_path, clock):
    (tmp_path / "course-sync.db").write_bytes(b"midagi muud" * 1000)
    store = Store(f"sqlite:///{tmp_path / 'course-sync.db'}")
    with pytest.raises(StoreError, match="not a database"):
        migrate.upgrade(store, clock.now())
    store.close()


# --- rows of earlier versions ---


def fill(connection):
    """A row in every table of whatever revision this is; its columns as strange as their types allow."""
    tables = sa.MetaData()
    tables.reflect(connection)
    tables.remove(tables.tables["alembic_version"])
    for table in tables.sorted_tables:
        connection.execute(table.insert().values({column.name: _something(column) for column in table.columns}))
    connection.commit()
    return set(tables.tables)


def _something(column):
    kind = column.type
    if isinstance(kind, sa.DateTime):
        return datetime(2026, 3, 2, 5, 30, tzinfo=UTC)
    if isinstance(kind, sa.Date):
        return date(2026, 3, 2)
    if isinstance(kind, sa.JSON):
        return {}
    if isinstance(kind, sa.Boolean):
        return True
    if isinstance(kind, sa.LargeBinary):
        return b"x"
    return 1 if isinstance(kind, sa.Integer | sa.Float | sa.Numeric) else "õ"


@pytest.mark.parametrize("revision", [f"{number:04}" for number in range(1, int(migrate.head()))])
def test_what_an_earlier_version_stored_is_there_after_the_upgrade(empty, clock, revision):
    with empty.connect() as connection:
        migrate.run_command(connection, command.upgrade, revision)
        before = fill(connection)
    migrate.upgrade(empty, clock.now())
    with empty.engine.connect() as connection:
        rows = {name: connection.execute(sa.select(table)).all() for name, table in metadata.tables.items()}
    lost = {name for name in before if not rows[name]}
    assert lost <= {"enrolment_pull"}  # what was laid aside in another way counts for nothing
    assert differences(empty) == []


def test_people_of_earlier_versions_were_last_read_when_they_were_last_counted(empty, clock):
    with empty.connect() as connection:
        migrate.run_command(connection, command.upgrade, "0016")
        fill(connection)
    migrate.upgrade(empty, clock.now())
    with empty.read() as session:
        assert session.get_one(CourseRow, 1).people_read_at == datetime(2026, 3, 2, 5, 30, tzinfo=UTC)
