"""One heap for all threads, where the C library would give each its own."""

import ctypes
import os
from contextlib import suppress

_M_ARENA_MAX = -8  # malloc.h of the GNU C library


def share_heap() -> None:
    """Let threads that begin from now on share one heap.

    Each page's tree takes up to a few MB for a moment; in a heap per thread that much stays with each of them: 64 threads
    held a fifth more memory than with one heap, and the interpreter's lock lets hardly two of them allocate at once. A
    number set by the administrator (MALLOC_ARENA_MAX) stands; other C libraries know no such thing and are left alone.
    """
    if "MALLOC_ARENA_MAX" in os.environ:
        return
    with suppress(OSError, AttributeError, TypeError):
        ctypes.CDLL(None).mallopt(_M_ARENA_MAX, 1)
