"""`course-sync forget`: the erasure of one person's rows."""

from __future__ import annotations

import sys
from typing import Annotated

import typer

from course_sync.cli.session import actor, session_of
from course_sync.cli.terminal import is_terminal, say
from course_sync.clock import SystemClock
from course_sync.errors import ExitCode
from course_sync.model.course import IdentityKind

_LONGEST = 1000  # characters read of a line


def forget(
    context: typer.Context,
    kind: Annotated[
        IdentityKind,
        typer.Argument(
            help="By what Moodle knows the person: username or idnumber where people are read from a report, else id."
        ),
    ],
    purpose: Annotated[
        str, typer.Option("--purpose", metavar="TEXT", help="The request's number; stands in the access log. No names.")
    ] = "",
) -> int:
    """Delete all rows of one person, for a request of erasure.

    Who it is is asked for, or read from stdin: on the command line it would stay in the shell's history. Have the person unenrolled in Moodle first, or the next run brings them back. Settled tables stay: they name nobody.
    """
    from course_sync.runs.forgetting import forget_person

    session = session_of(context)
    settings = session.settings()
    if is_terminal(sys.stdin):
        identity = typer.prompt(f"The person's {kind} in Moodle", err=True)
    else:
        identity = sys.stdin.readline(_LONGEST)
    with session.store(settings) as store:
        done = forget_person(
            store,
            settings,
            kind,
            identity,
            now=SystemClock().now(),
            actor=actor(),
            purpose=purpose,
        )
    say(f"Forgotten: {done.rows} rows. It stands in the access log, without the person.")
    if done.present:
        say(f"At the last run the person was in {done.present} courses: unless Moodle no longer has them there, "
            "the next run brings them back.")  # fmt: skip
    if done.others:
        kinds = " or ".join(done.others)
        say(f"There are people who are known by {kinds}: if this one may be among them, give `course-sync forget` with that too.")  # fmt: skip
    say("Backups, and copies that were made before upgrades, are not touched.")
    return ExitCode.OK
