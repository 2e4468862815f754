"""The bounded process that reads files: one JSON line in, one JSON line out, for each file.

It is started with an empty environment and no arguments; it knows no address, no token, no store. It may read files, write to
its standard output, and nothing else; memory, processor time and output are bounded by the kernel (see `_bound`).
"""

import json
import math
import os
import resource
import sys
from contextlib import suppress
from dataclasses import asdict
from pathlib import Path
from typing import Any

from course_sync.content.files.limits import MEGABYTE, Limits, Spent
from course_sync.content.files.reading import read_file

UNBOUNDED = 3
"""Exit code: the kernel did not let it bound itself, so it reads nothing."""

_OUTPUT = 12 * MEGABYTE


def main() -> int:
    """Serve until the other side closes the pipe."""
    try:
        _bound(int(sys.argv[1]) if len(sys.argv) > 1 else 160)
    except (OSError, ValueError):
        return UNBOUNDED
    for line in sys.stdin.buffer:
        answer = _answer(json.loads(line))
        sys.stdout.buffer.write(answer + b"\n")
        sys.stdout.buffer.flush()
    return 0


def _bound(megabytes: int) -> None:
    """No core, no file written, no further program, so much memory and no more."""
    for kind, bound in (
        (resource.RLIMIT_CORE, 0),
        (resource.RLIMIT_FSIZE, 0),
        (resource.RLIMIT_NOFILE, 32),
        (resource.RLIMIT_DATA, megabytes * MEGABYTE),
        (resource.RLIMIT_AS, 4 * megabytes * MEGABYTE),
    ):
        _, hard = resource.getrlimit(kind)
        resource.setrlimit(kind, (bound if hard < 0 else min(bound, hard), hard))
    sys.setrecursionlimit(2_000)
    with suppress(OSError):  # only a courtesy
        os.nice(5)


def _answer(asked: dict[str, Any]) -> bytes:
    limits = Limits(seconds=float(asked["seconds"]))
    # The reader looks at its watch between two things; a single thing that takes longer is ended by the kernel.
    used = sum(resource.getrusage(resource.RUSAGE_SELF)[:2])
    _, hard = resource.getrlimit(resource.RLIMIT_CPU)
    resource.setrlimit(resource.RLIMIT_CPU, (math.ceil(used + limits.seconds + 5), hard))
    try:
        with Path(asked["path"]).open("rb") as file:
            reading = read_file(file, asked["name"], asked["mimetype"], spent=Spent(limits))
        answer = json.dumps(asdict(reading), ensure_ascii=True).encode("ascii")
        if len(answer) > _OUTPUT:
            answer = json.dumps({"problem": "over_bounds", "detail": "too much was found in it"}).encode("ascii")
    except MemoryError:
        answer = b'{"problem": "over_bounds", "detail": "reading takes too much memory"}'
    return answer


if __name__ == "__main__":
    sys.exit(main())
