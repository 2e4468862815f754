"""Commands for the one who installs: init, doctor, db upgrade, demo."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated

import typer

from course_sync.cli.session import session_of, wording
from course_sync.cli.terminal import ask, is_terminal, paragraph, say, write
from course_sync.clock import SystemClock
from course_sync.errors import ConfigError, ExitCode

_BELOW = " " * 9
"""Under the title of a check, as the doctor sets its lines."""


def init(
    context: typer.Context,
    url: Annotated[str | None, typer.Option("--url", metavar="ADDRESS", help="Moodle's address.")] = None,
    category: Annotated[
        list[str] | None,
        typer.Option(
            "--category", metavar="CATEGORY", help="Category in our care: number, path or idnumber:…; repeatable."
        ),
    ] = None,
    mail_to: Annotated[str | None, typer.Option("--mail-to", metavar="MAIL", help="Who gets the alerts.")] = None,
) -> int:
    """Write a configuration with every option explained.

    Asks for what is needed when a person is there.
    """
    from course_sync import config
    from course_sync.doctor.example import example_config

    file = session_of(context).file or Path("course-sync.toml")
    if file.exists():
        raise ConfigError(f"{file} is there already; it is not touched. Name another: course-sync --config FILE init.")
    if is_terminal(sys.stdin):
        url = url or ask("Moodle's address (https://moodle.example.ee)")
        category = category or [ask("Category of the courses (number or path)")]
        if mail_to is None:
            mail_to = ask("Who gets the alerts (mail address, empty for nobody)", default="")
    wanted = [one.strip() for one in category or [] if one.strip()]
    try:
        with file.open("x", encoding="utf-8") as opened:
            opened.write(example_config(url=(url or "").strip(), categories=wanted, to=(mail_to or "").strip()))
    except OSError as error:
        raise ConfigError(f"{file} cannot be written ({error.strerror}).") from None
    try:
        config.load(file)
    except ConfigError:  # what was given is not right: say so, and leave nothing half right behind
        file.unlink()
        raise
    write(str(file))
    say(
        "Next: fill in what is missing, put the token into the secret file course_sync_moodle__token "
        f"or COURSE_SYNC__MOODLE__TOKEN, then: course-sync --config {file} doctor"
    )
    return ExitCode.OK


def doctor(
    context: typer.Context,
    json: Annotated[bool, typer.Option("--json", help="One JSON object a line.")] = False,
) -> int:
    """See whether everything is right.

    Tells what is lost where it is not, and what to ask the Moodle administrator for.
    """
    from course_sync.doctor import examine, render, to_json, worst

    settings = session_of(context).settings()
    checks = examine(settings, SystemClock())
    if json:
        write(to_json(checks))
    else:
        for line in render(checks).splitlines():
            indent = " " * (len(line) - len(line.lstrip(" →")))
            write(paragraph(line.strip(), first=indent[: len(line) - len(line.lstrip())], indent=indent or _BELOW))
    return worst(checks)


def upgrade(context: typer.Context) -> int:
    """Bring the database to this version's schema.

    An SQLite file is copied first.
    """
    from course_sync.store import migrate
    from course_sync.store.session import Store

    settings = session_of(context).settings()
    store = Store(settings.store_url)
    try:
        before = migrate.current(store)
        backup = migrate.upgrade(store, SystemClock().now())
    finally:
        store.close()
    if before == migrate.head():
        say("The database is up to date.")
    else:
        say(f"The database is now of revision {migrate.head()}.")
    if backup:
        say(f"A copy of the old one: {backup}")
    return ExitCode.OK


def demo(
    folder: Annotated[
        Path, typer.Option("--folder", metavar="FOLDER", help="Where the report and the mails go.")
    ] = Path("course-sync-demo"),
) -> int:
    """Try everything in a minute on a Moodle of our own.

    Nothing is asked, nothing leaves this machine.
    """
    from course_sync import log
    from course_sync.cli.asking import show_status
    from course_sync.cli.progress import Bars
    from course_sync.cli.terminal import log_stream
    from course_sync.demo.play import play

    log.configure(level="error", stream=log_stream())  # its troubles are played ones: its own words tell of them
    say("A stand-in Moodle with Estonian courses lives through ten days; a run each morning.")
    with Bars() as bars:
        shown = play(folder, progress=bars, tell=say)
    show_status(shown.courses, wording(shown.settings, "en"))
    write("")
    write(f"Report    {shown.report}")
    write(f"Mails     {shown.mails} ({shown.mail_count}, each as .eml and .html)")
    write(f"Database  {shown.database}")
    return ExitCode.OK
