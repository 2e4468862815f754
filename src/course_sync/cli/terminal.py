"""Data to stdout, words to stderr: for a person's terminal in colours and to its width, for a pipe whole lines.

Names and addresses come from strangers: what could steer a terminal is taken out of all that is shown.
"""

from __future__ import annotations

import io
import os
import re
import shutil
import sys
import textwrap
from typing import TYPE_CHECKING, TextIO, cast

from course_sync.errors import CourseSyncError

if TYPE_CHECKING:
    from collections.abc import Iterable

    from rich.table import Table

_STEERING = re.compile("[\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]+")
_COLOUR = re.compile("\x1b\\[[0-9;]*m")
_STYLES = {"error": "1;31", "warning": "33", "hint": "2", "title": "1"}
_UNBOUNDED = 10_000
_NARROWEST = 40


class OutputClosed(Exception):  # noqa: N818 - named by what it says, as in errors.py
    """Whoever read our output has had enough, as `head` does: no fault of anybody."""


class OutputRefused(CourseSyncError):  # noqa: N818 - as above
    """Stdout takes no more: the disk is full, for one."""


def clean(text: str) -> str:
    """`text` on one line, without characters that steer a terminal or turn the direction of writing."""
    return _STEERING.sub(" ", text)


def write(text: str) -> None:
    """A line of data on stdout, as it is.

    Raises:
        OutputClosed: nobody reads it any more.
        OutputRefused: it cannot be written.
    """
    if sys.stdout is None:  # closed from the start, `>&-`
        return
    try:
        sys.stdout.write(f"{text}\n")
    except BrokenPipeError:
        raise OutputClosed from None
    except OSError as error:
        raise OutputRefused(f"The output cannot be written ({error.strerror}).") from None


def say(text: str) -> None:
    """A word to the person, on stderr. That nobody listens stops no work."""
    if sys.stderr is None:
        return
    try:
        sys.stderr.write(f"{text}\n")
        sys.stderr.flush()
    except OSError:
        return


def ask(question: str, *, default: str | None = None) -> str:
    """What the person answers, asked on stderr (typer's own prompt writes to stdout); asked again until there is an answer.

    Raises:
        EOFError: nobody is there any more.
    """
    while True:
        sys.stderr.write(f"{question}: ")
        sys.stderr.flush()
        line = sys.stdin.readline()
        if not line:
            raise EOFError
        if answer := line.strip():
            return answer
        if default is not None:
            return default


def is_terminal(stream: TextIO | None) -> bool:
    """Whether a person looks at `stream`."""
    return stream is not None and not stream.closed and stream.isatty()


def is_coloured(stream: TextIO | None) -> bool:
    """Whether colours are welcome there (https://no-color.org)."""
    return is_terminal(stream) and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"


def styled(text: str, style: str) -> str:
    """`text` in the colours of a severity, or as a "title", where stdout shows colours."""
    return f"\x1b[{_STYLES[style]}m{text}\x1b[0m" if is_coloured(sys.stdout) else text


def width() -> int:
    """Columns of the terminal; without one lines are not broken."""
    return max(_NARROWEST, shutil.get_terminal_size().columns) if is_terminal(sys.stdout) else _UNBOUNDED


def paragraph(text: str, *, indent: str = "", first: str | None = None) -> str:
    """`text` in lines of the terminal's width; an address is never broken."""
    return textwrap.fill(
        clean(text),
        width(),
        initial_indent=indent if first is None else first,
        subsequent_indent=indent,
        break_long_words=False,
        break_on_hyphens=False,
    )


def table(titles: Iterable[str], *, right: Iterable[str] = ()) -> Table:
    """An empty table whose columns are as wide as they must be; those named in `right` stand to the right."""
    from rich.table import Table

    made = Table(box=None, pad_edge=False, header_style="bold", padding=(0, 2, 0, 0))
    for title in titles:
        made.add_column(title, justify="right" if title in right else "left", overflow="fold")
    return made


def show(made: Table) -> None:
    """Write a table to stdout, without blanks at the ends of lines."""
    from rich.console import Console

    console = Console(
        file=io.StringIO(),
        width=width(),
        color_system="standard" if is_coloured(sys.stdout) else None,
        force_terminal=is_coloured(sys.stdout),
        highlight=False,
    )
    with console.capture() as captured:
        console.print(made)
    for line in captured.get().splitlines():
        write(line.rstrip())


def log_stream() -> TextIO:
    """For the log: stderr as it is at each moment. While bars stand there, rich moves them down for a line."""
    return cast("TextIO", _LogStream())


class _LogStream(io.TextIOBase):
    def isatty(self) -> bool:
        return is_terminal(sys.stderr)

    def write(self, text: str) -> int:
        if sys.stderr is not None:
            sys.stderr.write(text if is_coloured(sys.stderr) else _COLOUR.sub("", text))
        return len(text)

    def flush(self) -> None:
        if sys.stderr is not None:
            sys.stderr.flush()
