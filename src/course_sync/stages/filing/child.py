"""The process that reads files for us: bounded by the kernel, watched by the clock, and told nothing but a file's name and place."""

import json
import os
import selectors
import subprocess
import sys
import time
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from course_sync.content.files import FilePart, FileReading
from course_sync.content.reading import RawLink
from course_sync.model.course import Document

_ANSWER = 16 * 1024 * 1024  # bytes of one answer
_UNBOUNDED = 3  # as in content.files.__main__
_FILES = 200  # read by one process: what a library leaks goes with it
_SLACK = 15.0  # seconds beyond the reader's own watch before it is killed; a busy machine is slow


class ReadingProcess:
    """Reads files one after the other in a process of its own; a new one follows one that died.

    The environment, our open files and whatever we know stay here: the process gets an empty environment, the folder of the
    downloads as its place, and of each file the name.

    Args:
        folder: where the files to be read lie.
        seconds: of processor time for one file; the wall clock is given a little more than twice that.
        megabytes: of memory.
    """

    def __init__(self, folder: Path, *, seconds: float, megabytes: int) -> None:
        self._folder = folder
        self._seconds = seconds
        self._megabytes = megabytes
        self._process: subprocess.Popen[bytes] | None = None
        self._read = 0

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()

    @property
    def pid(self) -> int | None:
        """Of the process that waits for the next file; None while there is none."""
        return self._process.pid if self._process else None

    def read(self, path: Path, name: str, mimetype: str) -> FileReading:
        """What is in a file of the folder; never raises for what is in it."""
        process = self._running()
        asked = {"path": path.name, "name": name, "mimetype": mimetype, "seconds": self._seconds}
        try:
            answer = self._ask(process, json.dumps(asked).encode("ascii") + b"\n")
        except OSError:
            answer = None
        if answer is None:
            return FileReading(problem="over_bounds", detail=f"reading was ended: {self._end()}")
        self._read += 1
        if self._read >= _FILES:
            self.close()
        return answer

    def close(self) -> None:
        """End the process."""
        if self._process is not None:
            self._process.kill()
            self._process.wait()
            for pipe in (self._process.stdin, self._process.stdout):
                if pipe is not None:
                    pipe.close()
        self._process = None
        self._read = 0

    def _running(self) -> subprocess.Popen[bytes]:
        if self._process is None or self._process.poll() is not None:
            self.close()
            # An isolated interpreter: nothing of ours comes along but the package itself.
            self._process = subprocess.Popen(  # noqa: S603 - our own interpreter and module
                [sys.executable, "-I", "-m", "course_sync.content.files", str(self._megabytes)],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                env={},
                cwd=self._folder,
                close_fds=True,
                start_new_session=True,
                bufsize=0,
            )
        return self._process

    def _ask(self, process: subprocess.Popen[bytes], line: bytes) -> FileReading | None:
        """The answer; None where the process died, was too slow or said what is no answer."""
        if process.stdin is None or process.stdout is None:
            return None
        process.stdin.write(line)
        ends = time.monotonic() + 2 * self._seconds + _SLACK
        pieces: list[bytes] = []
        size = 0
        with selectors.DefaultSelector() as waiting:
            waiting.register(process.stdout, selectors.EVENT_READ)
            while not pieces or not pieces[-1].endswith(b"\n"):
                if not waiting.select(max(0.0, ends - time.monotonic())):
                    return None
                piece = os.read(process.stdout.fileno(), 256 * 1024)
                size += len(piece)
                if not piece or size > _ANSWER:
                    return None
                pieces.append(piece)
        try:
            return _reading(json.loads(b"".join(pieces)))
        except (ValueError, TypeError, KeyError, AttributeError):
            return None

    def _end(self) -> str:
        """Why the process is of no more use, in words; it is gone afterwards."""
        code = None
        if self._process is not None:
            try:
                code = self._process.wait(timeout=0.5)
            except subprocess.TimeoutExpired:
                code = None
        self.close()
        if code is None:
            return "it took too long"
        if code == _UNBOUNDED:
            return "its memory and time could not be bounded: the service must be allowed setrlimit"
        return f"its process ended with {code}" + (" (time or memory is used up)" if code < 0 else "")


def _reading(answer: dict[str, Any]) -> FileReading:
    parts = tuple(
        FilePart(
            str(part["inside"]),
            tuple(RawLink(str(raw["tag"]), str(raw["written"]), str(raw["text"])) for raw in part["links"]),
        )
        for part in answer.get("parts", ())
    )
    return FileReading(
        parts, str(answer.get("problem", "")), str(answer.get("detail", "")), _document(answer.get("document"))
    )


def _document(told: dict[str, Any] | None) -> Document | None:
    return None if told is None else Document(*(bool(told[name]) for name in ("tagged", "titled", "language")))
