"""Bounds of reading one file, and how far it has come within them."""

import time
from collections.abc import Callable
from dataclasses import dataclass, field

MEGABYTE = 1024 * 1024


@dataclass(frozen=True, slots=True)
class Limits:
    """How much of one file is read.

    Attributes:
        seconds: of processor time for the whole file.
        unpacked: bytes unpacked from all archives of the file together.
        entry: bytes unpacked from one entry.
        ratio: unpacked bytes for each packed one, of one entry of more than a megabyte.
        entries: listed in one archive.
        depth: archives inside archives.
        pages: pages, slides, sheets, entries read.
        links: of the whole file.
    """

    seconds: float = 30.0
    unpacked: int = 200 * MEGABYTE
    entry: int = 32 * MEGABYTE
    ratio: int = 200
    entries: int = 10_000
    depth: int = 2
    pages: int = 2_000
    links: int = 10_000


class Unreadable(Exception):  # noqa: N818 - named by what it says
    """Root of why a file, or a part of it, is not read. Its text is English, for the administrator, without words of the file."""


class Protected(Unreadable):
    """It wants a password."""


class Damaged(Unreadable):
    """It is certain that nobody can open it."""


class OverBounds(Unreadable):
    """It is larger, deeper or slower than allowed; what was read until then stands."""


class NotSupported(Unreadable):
    """No reader here makes sense of it."""


@dataclass(slots=True)
class Spent:
    """What was used up of the limits while reading one file."""

    limits: Limits = field(default_factory=Limits)
    clock: Callable[[], float] = time.process_time
    unpacked: int = 0
    pages: int = 0
    _began: float = field(default=0.0)

    def __post_init__(self) -> None:
        self._began = self.clock()

    def check_time(self) -> None:
        """Raise OverBounds when the file has had its time."""
        if self.clock() - self._began > self.limits.seconds:
            raise OverBounds(f"reading took more than {self.limits.seconds:g} seconds")

    def page(self) -> None:
        """One more page, slide, sheet or entry is begun."""
        self.check_time()
        self.pages += 1
        if self.pages > self.limits.pages:
            raise OverBounds(f"more than {self.limits.pages} pages or entries")

    def unpack(self, size: int) -> None:
        """So many bytes more came out of an archive."""
        self.unpacked += size
        if self.unpacked > self.limits.unpacked:
            raise OverBounds(f"more than {self.limits.unpacked} bytes when unpacked")
