"""This machine: configuration, database, key, folders, rules."""

import os
import re
import shutil
import stat
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from course_sync.clock import Clock
from course_sync.config import Settings, require_moodle
from course_sync.doctor.check import Check, State, guarded, ok
from course_sync.errors import StoreError
from course_sync.stages.tuning import faults_of
from course_sync.store import migrate, runs
from course_sync.store.session import Store

_MEGABYTE = 1024 * 1024
_LITTLE_SPACE = 500 * _MEGABYTE
_NO_SPACE = 50 * _MEGABYTE
_UPGRADE = "Run `course-sync db upgrade`."


def look(settings: Settings, clock: Clock) -> list[Check]:
    """Everything that needs no network, but for a database server."""
    return [
        *guarded("configuration", "Configuration", lambda: _configuration(settings)),
        *guarded("database", "Database", lambda: _database(settings, clock)),
        *guarded("disk", "Disk space", lambda: _disk(settings)),
        *guarded("pseudonym_key", "Pseudonym key", lambda: _key(settings)),
        *guarded("report_folder", "Folder of the report", lambda: _folder(settings.report_folder)),
        *guarded("rules", "Rules", lambda: _rules(settings)),
    ]


def _configuration(settings: Settings) -> Iterator[Check]:
    require_moodle(settings)
    yield ok("configuration", "Configuration: complete", f"data in {settings.folder}")


def _database(settings: Settings, clock: Clock) -> Iterator[Check]:
    file = _sqlite_file(settings)
    if file is not None and not file.exists():
        yield Check("database", State.WARNING, "Database: there is none yet", str(file), _UPGRADE)
        return
    store = Store(settings.store_url)
    try:
        revision = _revision(store)
        if revision != migrate.head():
            title = f"Database: of revision {revision or 'none'}, this version needs {migrate.head()}"
            yield Check("database", State.FAILED, title, "", _UPGRADE)
            return
        yield ok("database", f"Database: ready ({store.dialect}, revision {revision})")
        yield _writable(store, clock)
    finally:
        store.close()


def _revision(store: Store) -> str | None:
    """The database's revision.

    Raises:
        StoreError: it is not to be had.
    """
    with store.read() as session:
        session.connection()  # what is wrong with the way to it is told here, in words of ours
    return migrate.current(store)


class _Undone(Exception):  # noqa: N818 - it says what it does
    """Takes back what a transaction tried."""


def _writable(store: Store, clock: Clock) -> Check:
    """Write something, and take it back before the transaction ends."""
    try:
        with suppress(_Undone), store.write() as session:
            runs.take_lease(session, "doctor", "doctor", clock.now(), 1.0)
            raise _Undone
    except StoreError as error:
        advice = "Give the file and its folder to the user that course-sync runs as; if a run is under way, try again."
        return Check("database.writable", State.FAILED, "Database: not writable", str(error), advice)
    return ok("database.writable", "Database: writable")


def _sqlite_file(settings: Settings) -> Path | None:
    """The file of an SQLite database; None for another kind, or one in memory."""
    path = settings.store_url.removeprefix("sqlite:///").partition("?")[0]
    return Path(path) if settings.store_url.startswith("sqlite:///") and path not in {"", ":memory:"} else None


def _disk(settings: Settings) -> Iterator[Check]:
    place = _nearest(settings.folder)
    free = shutil.disk_usage(place).free
    said = f"{free // _MEGABYTE} MB free at {place}"
    if free >= _LITTLE_SPACE:
        yield ok("disk", f"Disk space: {said}")
        return
    state = State.FAILED if free < _NO_SPACE else State.WARNING
    yield Check("disk", state, "Disk space: little", said, "Make room, or set [store] folder.")


def _key(settings: Settings) -> Iterator[Check]:
    file = settings.key_file
    if not file.exists():
        detail = f"{file} is made by the first run; if there was one before, learners would get new pseudonyms"
        state = State.WARNING if _has_data(settings) else State.SKIPPED
        yield Check("pseudonym_key", state, "Pseudonym key: there is none yet", detail, "Restore a former one, if any.")
        return
    text = file.read_text(encoding="utf-8", errors="replace").strip()
    if not re.fullmatch(r"[0-9a-fA-F]{64,}", text) or len(text) % 2:
        detail = f"{file} does not hold 64 hex digits"
        yield Check("pseudonym_key", State.FAILED, "Pseudonym key: damaged", detail, "Restore it from the backup.")
        return
    mode = stat.S_IMODE(file.stat().st_mode)
    if mode & 0o077:
        detail = f"{file} has mode {mode:04o}: others can read it, and turn pseudonyms back"
        yield Check("pseudonym_key", State.WARNING, "Pseudonym key: open to others", detail, f"Run: chmod 600 {file}")
        return
    yield ok(
        "pseudonym_key", "Pseudonym key: there, closed to others", str(file), "Back it up apart from the database."
    )


def _has_data(settings: Settings) -> bool:
    file = _sqlite_file(settings)
    return file is not None and file.exists() and file.stat().st_size > 0


def _folder(folder: Path) -> Iterator[Check]:
    place = _nearest(folder)
    if place.is_dir() and os.access(place, os.W_OK | os.X_OK):
        said = "" if place == folder else " (is made by the first run)"
        yield ok("report_folder", f"Folder of the report: writable{said}", str(folder))
        return
    detail = f"{place} cannot be written to"
    advice = "Give it to the user that course-sync runs as, or set [report] folder."
    yield Check("report_folder", State.FAILED, "Folder of the report: not writable", detail, advice)


def _rules(settings: Settings) -> Iterator[Check]:
    faults = faults_of(settings)
    if not faults:
        tuned = settings.rules.off or settings.rules.severity or settings.rules.options or settings.rules.tuned
        yield ok("rules", f"Rules: {'tuned as configured' if tuned else 'as shipped'}")
    for fault in faults:
        yield Check(
            "rules", State.FAILED, "Rules: [rules] is wrong", fault, "Correct it; `course-sync rules` lists all."
        )


def _nearest(path: Path) -> Path:
    """The path itself, or the nearest above it that is there."""
    path = path.absolute()
    return next((one for one in (path, *path.parents) if one.exists()), path)
