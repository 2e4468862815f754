"""Commands by which a person says something: mute, unmute, review."""

from __future__ import annotations

import os
import sys
from datetime import timedelta
from typing import Annotated

import typer

from course_sync.cli.session import a_day, course_id_of, session_of, today, wording
from course_sync.cli.terminal import clean, is_terminal, say
from course_sync.clock import SystemClock
from course_sync.errors import ConfigError, ExitCode
from course_sync.model.findings import MuteScope, Review

_LONGEST_MUTE = timedelta(days=366)


def mute(
    context: typer.Context,
    finding: Annotated[
        str, typer.Argument(metavar="FINDING", help="The finding's fingerprint, as `course-sync findings` shows it.")
    ],
    until: Annotated[
        str, typer.Option("--until", metavar="DAY", help="Last day of silence, 2026-12-31 or 31.12.2026.")
    ],
    reason: Annotated[str, typer.Option("--reason", metavar="TEXT", help="Why it is fine.")],
    by: Annotated[str, typer.Option("--by", metavar="NAME", help="Who says so.")],
    scope: Annotated[
        MuteScope,
        typer.Option(
            "--scope", help="This finding; its address in every course; or all findings of its rule in its course."
        ),
    ] = MuteScope.OCCURRENCE,
) -> int:
    """Silence a finding for a while.

    It stays listed, and speaks again when the time is over.
    """
    from course_sync.model.findings import mute_for
    from course_sync.store import findings

    session = session_of(context)
    settings = session.settings()
    day = a_day(until, "--until")
    finding = finding.strip().lower()
    if not reason.strip() or not by.strip():
        raise ConfigError("A mute needs a reason and a name: --reason and --by.")
    if not today(settings) <= day <= today(settings) + _LONGEST_MUTE:
        raise ConfigError("--until lies in the past or more than a year ahead. A mute is for a while.")
    with session.store(settings) as store, store.write() as writing:
        known = findings.records_by_fingerprint(writing, [finding], today(settings))
        if finding not in known:
            raise ConfigError(f"There is no finding {finding!r}. `course-sync findings` lists them.")
        said = known[finding].finding
        if scope is MuteScope.ADDRESS and said.verdict is None:
            raise ConfigError("Only a finding about a link can be muted by its address. Choose another --scope.")
        findings.add_mute(writing, mute_for(said, scope, reason.strip(), by.strip(), day, SystemClock().now()))
    say(f"Muted until {day}: {clean(wording(settings).problem(known[finding].finding))}")
    return ExitCode.OK


def unmute(
    context: typer.Context,
    finding: Annotated[str, typer.Argument(metavar="FINDING", help="The finding's fingerprint.")],
) -> int:
    """End a mute."""
    from course_sync.store import findings

    session = session_of(context)
    settings = session.settings()
    finding = finding.strip().lower()
    with session.store(settings) as store, store.write() as writing:
        if not findings.end_mute(writing, finding, SystemClock().now()):
            raise ConfigError(f"The finding {finding!r} is not muted. `course-sync mutes` lists those that are.")
    say("The mute has ended.")
    return ExitCode.OK


def _user() -> str:
    """Who sits at the terminal; behind sudo it is not root. "" where only root is known: that is no person's name."""
    for name in ("SUDO_USER", "USER", "LOGNAME"):
        if (found := os.environ.get(name, "").strip()) and found != "root":
            return found
    return ""


def review(
    context: typer.Context,
    course: Annotated[str, typer.Argument(metavar="COURSE", help="The course's id or short name.")],
    note: Annotated[str, typer.Option("--note", metavar="TEXT", help="What was looked at.")],
    next_: Annotated[str | None, typer.Option("--next", metavar="DAY", help="When the next review is due.")] = None,
    by: Annotated[str | None, typer.Option("--by", metavar="NAME", help="Who reviewed (else the user's name).")] = None,
) -> int:
    """Record that a person has found a course current."""
    from course_sync.store import findings

    session = session_of(context)
    settings = session.settings()
    day = a_day(next_, "--next") if next_ is not None else None
    if day is not None and day <= today(settings):
        raise ConfigError("--next lies in the past: write a day to come.")
    name = (by or _user() or "").strip()
    if not name and is_terminal(sys.stdin):
        name = typer.prompt("Who reviewed (your name)", err=True).strip()
    if not name:
        raise ConfigError("Who reviewed? Write --by.")
    if not note.strip():
        raise ConfigError("What was looked at? Write --note.")
    with session.store(settings) as store:
        identity = course_id_of(store, course)
        with store.write() as writing:
            findings.add_review(writing, Review(identity, today(settings), name, note.strip(), day))
    say("The review is recorded; the next run takes it into account.")
    return ExitCode.OK
