"""A database that may only be read: who looks at it needs no right to write, neither between runs nor during one."""

import os
import shutil
import subprocess
import sys

import pytest

from course_sync.clock import SystemClock
from course_sync.model.course import Category
from course_sync.store import courses, migrate
from course_sync.store.session import Store

pytestmark = pytest.mark.skipif(
    os.name != "posix" or (os.geteuid() == 0 and shutil.which("setpriv") is None),
    reason="the superuser may write everywhere, and nothing is at hand that takes that away",
)
LOOK = """
import sys
from sqlmodel import select
from course_sync.errors import StoreError
from course_sync.store import migrate
from course_sync.store.session import Store
from course_sync.store.tables import CategoryRow
store = Store(sys.argv[1])
with store.read() as session:
    print(migrate.current(store) == migrate.head(), list(session.exec(select(CategoryRow.name))))
try:
    with store.write() as session:
        session.add(CategoryRow(id=9, parent=0, name="x", path="x"))
        session.flush()
except StoreError as error:
    print("refused", error)
"""


@pytest.fixture
def file(tmp_path):
    folder = tmp_path / "andmed õ 1%"
    folder.mkdir()
    yield folder / "course-sync.db"
    folder.chmod(0o700)


def filled(file):
    store = Store(f"sqlite:///{file}")
    migrate.upgrade(store, SystemClock().now())
    with store.write() as session:
        courses.save_categories(session, [Category(1, 0, "Õpe", "Õpe")])
    return store


def forbid(file):
    for one in file.parent.iterdir():
        one.chmod(0o444)
    file.parent.chmod(0o555)


def look(file):
    """What a process sees that may read the file and do no more."""
    alone = [] if os.geteuid() else ["setpriv", "--bounding-set=-dac_override,-dac_read_search,-fowner"]
    command = [*alone, sys.executable, "-c", LOOK, f"sqlite:///{file}"]
    return subprocess.run(command, capture_output=True, text=True, check=False, timeout=60)


def test_between_runs_it_is_read_and_writing_is_refused_in_words(file):
    filled(file).close()
    before = file.read_bytes()
    forbid(file)
    seen = look(file)
    assert seen.stdout.splitlines()[0] == "True ['Õpe']", seen.stderr
    assert "refused The database refused: attempt to write a readonly database" in seen.stdout
    assert "run course-sync as the user who owns it" in seen.stdout
    assert file.read_bytes() == before
    assert [one.name for one in file.parent.iterdir()] == [file.name]


def test_a_file_that_may_not_even_be_read_is_told_with_what_to_do(file):
    filled(file).close()
    file.chmod(0o000)
    seen = look(file)
    assert "unable to open database file. If [store] is right, this user may not use it" in seen.stderr


def test_while_a_run_writes_the_newest_state_is_read(file):
    store = filled(file)
    with store.read():  # a connection that stays open keeps the write-ahead log
        with store.write() as session:
            courses.save_categories(session, [Category(1, 0, "Uus", "Uus")])
        forbid(file)
        seen = look(file)
        file.parent.chmod(0o700)
        for one in file.parent.iterdir():
            one.chmod(0o600)
    store.close()
    assert seen.stdout.splitlines()[0] == "True ['Uus']", seen.stderr
