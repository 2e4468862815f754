"""From a command line to an exit code: every known error is one line that says what to do, never a traceback."""

import logging
import os
import sys
from collections.abc import Sequence

import typer

from course_sync.cli.app import app
from course_sync.cli.session import SettingsRefused
from course_sync.cli.terminal import OutputClosed, OutputRefused, clean, say
from course_sync.collector import look_no_more, look_seldom
from course_sync.errors import CourseSyncError, ExitCode, StoreError


def main(arguments: Sequence[str] | None = None) -> None:
    """Run one command and leave the process with its exit code."""
    look_seldom()
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):  # a letter that the terminal's character set lacks must not stop us
            stream.reconfigure(errors="backslashreplace")
    code = exit_code(arguments)
    look_no_more()
    sys.exit(code)


def exit_code(arguments: Sequence[str] | None = None) -> int:
    """Run one command; its exit code (see `ExitCode`)."""
    code = _obeyed(sys.argv[1:] if arguments is None else list(arguments))
    try:
        if sys.stdout is not None:
            sys.stdout.flush()
    except BrokenPipeError:
        _let_go_of_stdout()
    except OSError as error:
        _let_go_of_stdout()
        return _refused(OutputRefused(f"The output cannot be written ({error.strerror})."), ExitCode.UNEXPECTED)
    return code


def _obeyed(arguments: list[str]) -> int:
    # Not `app(…)`: that has ideas of its own about Ctrl-C, closed pipes and their exit codes.
    command = typer.main.get_command(app)
    try:
        with command.make_context("course-sync", arguments) as context:
            result = command.invoke(context)
    except CourseSyncError as error:
        return _refused(error, error.exit_code)
    except typer.Exit as left:
        return left.exit_code
    except typer.TyperException as error:
        return _misunderstood(error)
    except OutputClosed:
        return ExitCode.OK
    except (KeyboardInterrupt, EOFError, typer.Abort):
        return _told("stopped.", ExitCode.UNEXPECTED)
    except Exception as error:  # noqa: BLE001 - the last net: a person gets a line, a log of level debug the traceback
        return _unexpected(error)
    return int(result) if isinstance(result, int) else ExitCode.OK


def _refused(error: CourseSyncError, code: ExitCode) -> ExitCode:
    from course_sync.privacy import mask_text

    text = clean(str(error) if isinstance(error, SettingsRefused) else mask_text(str(error))).strip()
    text = text if text.endswith((".", "?", "!")) else f"{text}."
    if isinstance(error, StoreError) and "course-sync" not in text:
        text += " Check [store] in the configuration."
    return _told(text, code)


def _misunderstood(error: typer.TyperException) -> ExitCode:
    """A command line that says nothing, or not enough, or what is not known."""
    context = getattr(error, "ctx", None)
    text = error.format_message().strip().replace("Value error, ", "")
    if "\n" in text and text.startswith("Usage:"):  # nothing was asked: the help is the answer
        say(text)
        return ExitCode.CONFIG
    path = context.command_path if context is not None else "course-sync"
    sentence = text if text.endswith((".", "?", "!")) else f"{text}."
    return _told(f"{clean(sentence)} See `{path} --help`.", ExitCode.CONFIG)


def _unexpected(error: Exception) -> ExitCode:
    if logging.getLogger().isEnabledFor(logging.DEBUG):
        from course_sync.log import get_logger

        get_logger().error("unexpected", exc_info=error)
        return _told(f"unexpected {type(error).__name__}; the log above has the details.", ExitCode.UNEXPECTED)
    return _told(
        f"unexpected {type(error).__name__}. Run it with COURSE_SYNC__LOG__LEVEL=debug to see where, and report it.",
        ExitCode.UNEXPECTED,
    )


def _told(text: str, code: ExitCode) -> ExitCode:
    say(f"course-sync: {text}")
    return code


def _let_go_of_stdout() -> None:
    """Nobody reads it: Python would complain while it flushes at the end."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, sys.stdout.fileno())
    os.close(nowhere)
