"""Whether processes live, children of ours or not: a zombie does not."""

import time
from collections.abc import Sequence
from pathlib import Path


def is_alive(pid: int) -> bool:
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except OSError:
        return False


def gone(pids: Sequence[int], within: float) -> bool:
    """Whether all of them end within so many seconds."""
    until = time.monotonic() + within
    while any(is_alive(pid) for pid in pids):
        if time.monotonic() > until:
            return False
        time.sleep(0.02)  # nothing tells of the end of a process that is not ours
    return True
