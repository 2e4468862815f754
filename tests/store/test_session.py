"""Sessions: short transactions, one state for readers, no lost update, errors that quote nothing."""

import threading
import traceback
from datetime import date

import pytest
import sqlalchemy as sa
from sqlmodel import select

from course_sync.errors import ConfigError, StoreError
from course_sync.model.course import Category
from course_sync.model.findings import Mute
from course_sync.store import courses, findings
from course_sync.store.session import Store
from course_sync.store.tables import CategoryRow, CourseRow


def save(store, number, name, idnumber=None):
    with store.write() as session:
        courses.save_categories(session, [Category(number, 0, name, name, idnumber)])


def names(store):
    with store.read() as session:
        return list(session.exec(select(CategoryRow.name).order_by(CategoryRow.id)))


def test_what_a_block_wrote_is_there_afterwards(store):
    save(store, 1, "Õpe")
    assert names(store) == ["Õpe"]


def test_a_block_that_raises_leaves_nothing_behind(store):
    def half() -> None:
        with store.write() as session:
            courses.save_categories(session, [Category(1, 0, "pool", "pool")])
            raise KeyError("midway")

    with pytest.raises(KeyError):
        half()
    assert names(store) == []


def test_a_reader_changes_nothing(store):
    with store.read() as session:
        courses.save_categories(session, [Category(1, 0, "lugeja", "lugeja")])
    assert names(store) == []


def test_a_reader_sees_one_state_whatever_is_written_meanwhile(store):
    save(store, 1, "enne")
    with store.read() as session:
        assert session.exec(select(CategoryRow.name)).all() == ["enne"]
        save(store, 1, "pärast")
        session.expire_all()
        assert session.exec(select(CategoryRow.name)).all() == ["enne"]
    assert names(store) == ["pärast"]


def test_readers_do_not_wait_for_a_writer(store):
    save(store, 1, "enne")
    seen = []
    with store.write() as session:
        courses.save_categories(session, [Category(1, 0, "pärast", "pärast")])
        reader = threading.Thread(target=lambda: seen.append(names(store)))
        reader.start()
        reader.join(5)
        assert seen == [["enne"]]


def test_threads_that_count_up_lose_nothing(tmp_path, request):
    store = Store(f"sqlite:///{tmp_path / 'counter.db'}")
    with store.engine.begin() as connection:
        connection.exec_driver_sql("CREATE TABLE counter (n INTEGER)")
        connection.exec_driver_sql("INSERT INTO counter VALUES (0)")

    def count_up() -> None:
        for _ in range(15):
            with store.write() as session:
                connection = session.connection()
                n = connection.exec_driver_sql("SELECT n FROM counter").scalar_one()
                connection.exec_driver_sql("UPDATE counter SET n = ?", (n + 1,))

    threads = [threading.Thread(target=count_up) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    with store.read() as session:
        assert session.connection().exec_driver_sql("SELECT n FROM counter").scalar_one() == 60
    store.close()


def test_sqlite_waits_for_other_writers_and_writes_ahead(tmp_path):
    store = Store(f"sqlite:///{tmp_path / 'deep' / 'down' / 'course-sync.db'}")
    with store.read() as session:
        pragma = session.connection().exec_driver_sql
        assert pragma("PRAGMA journal_mode").scalar_one() == "wal"
        assert pragma("PRAGMA busy_timeout").scalar_one() == 15000
        assert pragma("PRAGMA foreign_keys").scalar_one() == 1
    store.close()


def test_an_error_quotes_no_value(store, make):
    secret = "Mari Maasikas mari@naidis.ee"

    def twice() -> None:
        with store.write() as session:
            rows = [{"id": 1, "parent": 0, "name": secret, "path": secret}] * 2
            session.connection().execute(sa.insert(CategoryRow.__table__), rows)

    with pytest.raises(StoreError) as caught:
        twice()
    told = "".join(traceback.format_exception(caught.value))
    assert "The database refused" in str(caught.value)
    assert "Maasikas" not in told
    assert "mari@" not in told
    assert "\n" not in str(caught.value)


def test_a_row_that_is_refused_is_not_told_whole(store, make):
    """PostgreSQL's DETAIL says "Failing row contains (…)"."""

    def empty_name() -> None:
        with store.write() as session:
            session.connection().execute(
                sa.insert(CourseRow.__table__).values(id=1, shortname="Saladus", fullname=None)
            )

    with pytest.raises(StoreError) as caught:
        empty_name()
    assert "Saladus" not in "".join(traceback.format_exception(caught.value))


def test_a_value_that_sqlalchemy_refuses_is_not_quoted(store, make):
    naive = make.changed(make.course(), starts_at=make.now.replace(tzinfo=None))
    with pytest.raises(StoreError) as caught, store.write() as session:
        courses.save_scope(session, [naive], make.now)
    assert str(caught.value) == "The database could not be used as meant (StatementError)."


def test_a_database_without_tables_asks_for_the_upgrade(empty_url):
    store = Store(empty_url)
    with pytest.raises(StoreError, match="Run `course-sync db upgrade`"):
        names(store)
    store.close()


@pytest.mark.parametrize("url", ["mysql://x/y", "see on vale", "sqlite+nonsense:///x"])
def test_an_address_that_is_none_is_a_fault_of_the_configuration(url):
    with pytest.raises(ConfigError, match=r"\[store\] url"):
        Store(url)


def test_a_folder_that_cannot_be_made_is_a_fault_of_the_configuration(tmp_path):
    (tmp_path / "file").write_text("")
    with pytest.raises(ConfigError, match="folder of the database"):
        Store(f"sqlite:///{tmp_path / 'file' / 'course-sync.db'}")


def test_a_file_that_is_no_database_is_told_so(tmp_path):
    (tmp_path / "course-sync.db").write_bytes(b"see ei ole andmebaas, vaid midagi muud" * 100)
    store = Store(f"sqlite:///{tmp_path / 'course-sync.db'}")
    with pytest.raises(StoreError, match=r"not a database. .*restore it from a backup"):
        names(store)
    store.close()


@pytest.mark.postgres
def test_a_server_that_is_not_there_is_told_without_its_password(postgres, tmp_path):
    store = Store(f"postgresql://kasutaja:s4ladus@/x?host={tmp_path}")
    with pytest.raises(StoreError, match="The database refused") as caught:
        names(store)
    assert "s4ladus" not in "".join(traceback.format_exception(caught.value))
    store.close()


@pytest.mark.postgres
def test_a_database_that_is_not_there_does_not_ask_for_an_upgrade(postgres):
    store = Store(postgres.url("pole_olemas"))
    with pytest.raises(StoreError) as caught:
        names(store)
    assert "does not exist" in str(caught.value)
    assert "upgrade" not in str(caught.value)
    store.close()


# --- characters that no database takes ---


@pytest.mark.parametrize("hostile", ["nul\x00l", "pool\ud83d", "\udcff\x00", "terve 😀 õ"])
def test_every_string_can_be_stored_whatever_is_in_it(store, hostile):
    save(store, 1, hostile)
    save(store, 2, hostile, idnumber=hostile)
    expected = hostile.replace("\x00", "\ufffd").replace("\ud83d", "\ufffd").replace("\udcff", "\ufffd")
    assert names(store) == [expected, expected]


def test_what_a_person_typed_in_a_broken_terminal_can_be_stored(store, make):
    with store.write() as session:
        findings.add_mute(session, Mute("f" * 16, "p\udcf5hjus", "mari\x00", date(2026, 4, 1), make.now))
    with store.read() as session:
        [mute] = findings.active_mutes(session, date(2026, 3, 2))
    assert (mute.reason, mute.by) == ("p\ufffdhjus", "mari\ufffd")


def test_structures_keep_their_letters_and_lose_what_cannot_be_stored(store, make):
    course = make.changed(make.course(), tags=("õppija", "nul\x00l", "pool\ud83d"))
    with store.write() as session:
        courses.save_scope(session, [course], make.now)
    with store.read() as session:
        row = session.get(CourseRow, course.id)
        raw = session.connection().exec_driver_sql("SELECT CAST(tags AS VARCHAR) FROM course").scalar_one()
    assert row is not None
    assert "õppija" in raw  # as letters: a person who looks into the database can read it
    assert row.tags == ["õppija", "nul\ufffdl", "pool\ufffd"]
