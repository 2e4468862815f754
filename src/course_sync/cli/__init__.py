"""The command line: parse, one call, print, exit code. Data goes to stdout, everything else to stderr."""

from course_sync.cli.main import main

__all__ = ["main"]
