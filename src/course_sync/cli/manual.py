"""docs/commands.md, made of what `--help` says: `python -m course_sync.cli.manual > docs/commands.md`; a test holds them equal."""

import sys
from collections.abc import Iterator
from typing import Any

import typer

from course_sync.cli.app import EXIT_CODES, app

_WIDTH = 100
_HEAD = """\
# Commands

Made from the commands' own help by `python -m course_sync.cli.manual > docs/commands.md`.

Data goes to stdout, everything else (progress, log, words to the person) to stderr. On a terminal a run shows bars and logs
only what is amiss; elsewhere it logs a JSON object a line. `NO_COLOR` is honoured. `--json` writes one JSON object a line,
described in [schemas](schemas).

## Exit codes

| code | meaning |
|---|---|"""


def manual() -> str:
    """The whole page."""
    return "\n".join([_HEAD, *_codes(), "", *_sections()])


def _codes() -> Iterator[str]:
    for code, meaning in EXIT_CODES.items():
        yield f"| {code.value} | {meaning} |"


def _sections() -> Iterator[str]:
    command = typer.main.get_command(app)
    widths: dict[str, Any] = {"terminal_width": _WIDTH, "max_content_width": _WIDTH}
    with command.make_context("course-sync", [], resilient_parsing=True, **widths) as context:
        yield from _section("course-sync", command.get_help(context))
        for name, one in _commands(command):
            with one.make_context(name, [], parent=context, resilient_parsing=True, **widths) as inner:
                below = _commands(one)
                if not below:
                    yield from _section(inner.command_path, one.get_help(inner))
                for last, leaf in below:
                    with leaf.make_context(last, [], parent=inner, resilient_parsing=True, **widths) as innermost:
                        yield from _section(innermost.command_path, leaf.get_help(innermost))


def _commands(group: Any) -> list[tuple[str, Any]]:
    return list(getattr(group, "commands", {}).items())


def _section(title: str, text: str) -> Iterator[str]:
    yield from (f"## `{title}`", "", "```text", *(line.rstrip() for line in text.strip().splitlines()), "```", "")


if __name__ == "__main__":
    sys.stdout.write(manual())
