"""Threads that visit share one heap of the C library, unless the administrator set a number."""

import ctypes
import os
import subprocess
import sys

import pytest

# Blocks that threads hold at once, each in its own heap or all in one: malloc's own report counts the heaps.
COUNT = """
import ctypes, sys, threading
from course_sync.links.heap import share_heap
if sys.argv[1] == "share":
    share_heap()
libc = ctypes.CDLL(None)
libc.malloc.restype = ctypes.c_void_p
together = threading.Barrier(4)
def hold():
    together.wait()
    libc.malloc(50_000)
    together.wait()
threads = [threading.Thread(target=hold) for _ in range(4)]
[thread.start() for thread in threads]
[thread.join() for thread in threads]
libc.fopen.restype = ctypes.c_void_p
out = libc.fopen(sys.argv[2].encode(), b"w")
libc.malloc_info(0, ctypes.c_void_p(out))
libc.fclose(ctypes.c_void_p(out))
"""


def heaps(how: str, file, **environment: str) -> int:
    inherited = {name: value for name, value in os.environ.items() if name != "MALLOC_ARENA_MAX"}
    subprocess.run([sys.executable, "-c", COUNT, how, str(file)], check=True, env={**inherited, **environment})
    return file.read_text().count("<heap ")


@pytest.mark.skipif(not hasattr(ctypes.CDLL(None), "malloc_info"), reason="not the GNU C library")
def test_one_heap_for_all_threads(tmp_path):
    assert heaps("leave", tmp_path / "many.xml") > 1
    assert heaps("share", tmp_path / "one.xml") == 1
    assert heaps("share", tmp_path / "set.xml", MALLOC_ARENA_MAX="4") > 1, "the administrator's number stands"
