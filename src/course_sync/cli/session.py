"""What every command starts from: the settings, the log, the database."""

from __future__ import annotations

import os
import re
import sys
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from getpass import getuser
from pathlib import Path
from typing import TYPE_CHECKING

from course_sync.cli.terminal import is_terminal, log_stream
from course_sync.clock import SystemClock
from course_sync.errors import ConfigError, StoreError

if TYPE_CHECKING:
    from collections.abc import Iterator

    import typer

    from course_sync.config import Settings
    from course_sync.store.session import Store
    from course_sync.wording import Wording

_ESTONIAN_DAY = re.compile(r"(\d{1,2})\.(\d{1,2})\.(\d{4})\.?")


class Language(StrEnum):
    """In which findings speak."""

    ET = "et"
    EN = "en"


class SettingsRefused(ConfigError):  # noqa: N818 - named by what it says, as in errors.py
    """The configuration is not right. Its text quotes no value, so nothing in it is masked: a mask would eat words of it."""


@dataclass(frozen=True, slots=True)
class Session:
    """One command line. `file`: the configuration named on it."""

    file: Path | None = None

    def settings(self) -> Settings:
        """The settings, with the log set up as they say.

        Raises:
            ConfigError: they are not right.
        """
        from course_sync import config, log

        try:
            settings = config.load(self.file)
        except ConfigError as error:
            raise SettingsRefused(str(error)) from None
        level = settings.log.level
        # On a terminal the bars and the last words tell how it goes: only what is amiss is logged there.
        log.configure(
            level="warning" if level == "info" and is_terminal(sys.stderr) else level,
            stream=log_stream(),
        )
        return settings

    @contextmanager
    def store(self, settings: Settings) -> Iterator[Store]:
        """The database that the runs have made, closed at the end.

        Raises:
            ConfigError: there is none yet.
            StoreError: it is not of this version's schema.
        """
        from course_sync.store import migrate
        from course_sync.store.session import Store

        if not has_database(settings):
            raise ConfigError(
                "There is no database yet: the first `course-sync run` makes it. If there should be one, check [store]."
            )
        store = Store(settings.store_url)
        try:
            revision = migrate.current(store)
            if revision is None:
                raise ConfigError("The database is empty: do a `course-sync run` first.")
            if migrate.is_newer(revision):
                raise StoreError(migrate.newer(revision))
            if revision != migrate.head():
                raise StoreError(
                    f"The database is of revision {revision}, this version of course-sync works with {migrate.head()}. "
                    "Run `course-sync db upgrade`."
                )
            yield store
        finally:
            store.close()


def actor() -> str:
    """Who gives the command, for the access log: behind sudo the person, not the service's user; a number where it has no name."""
    if person := os.environ.get("SUDO_USER", "").strip():
        return person
    try:
        return getuser()
    except (KeyError, OSError):  # a container may run as any number
        return f"uid {os.getuid()}"


def session_of(context: typer.Context) -> Session:
    """What `app.options` laid down."""
    return context.obj if isinstance(context.obj, Session) else Session()


def has_database(settings: Settings) -> bool:
    """Whether an SQLite file is there; of a server it is not known without asking."""
    url = settings.store_url
    file = Path(url.removeprefix("sqlite:///"))
    try:
        return not url.startswith("sqlite:///") or file.is_file()
    except OSError as error:
        raise ConfigError(
            f"[store] {file} cannot be looked at ({error.strerror}). Run as the user who owns it."
        ) from None


def today(settings: Settings) -> date:
    """The day in the configured zone."""
    return SystemClock().now().astimezone(settings.zone).date()


def wording(settings: Settings, language: str | None = None) -> Wording:
    """Sentences of findings in the report's language, or another."""
    from course_sync.wording import Wording

    return Wording(language or settings.report.language, settings.zone)


def course_id_of(store: Store, written: str) -> int:
    """The course that an id or a short name means.

    Raises:
        ConfigError: none in our care.
    """
    from course_sync.store import views

    with store.read() as session:
        courses = views.scoped_courses(session)
    for course in courses:
        if written == str(course.id) or written.casefold() == course.shortname.casefold():
            return course.id
    if written.isdigit() and not courses:  # before the first run nothing is known of any
        return int(written)
    raise ConfigError(f"There is no course {written!r} in our care. `course-sync status` lists them.")


def a_day(text: str, option: str) -> date:
    """A date as 2026-11-22 or 22.11.2026.

    Raises:
        ConfigError: it is none.
    """
    try:
        if written := _ESTONIAN_DAY.fullmatch(text.strip()):
            day, month, year = (int(part) for part in written.groups())
            return date(year, month, day)
        return date.fromisoformat(text.strip())
    except ValueError:
        raise ConfigError(f"{option} {text!r} is not a date. Write 2026-12-31 or 31.12.2026.") from None
