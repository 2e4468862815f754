"""Python's collector of garbage cycles, told what it cannot know of a program like this one.

It looks through what is new after every 700 objects, and through all there is now and then and at the end. What loading code and settings makes stays,
though, and at the end the process goes as a whole: a short command spent up to a third of its time on looking.
"""

import gc

_SELDOM = 50_000  # objects: a few megabytes of garbage at most


def look_seldom() -> None:
    """Look for cycles after many objects only."""
    gc.set_threshold(_SELDOM)


def look_no_more() -> None:
    """The process ends: what is there goes with it."""
    gc.freeze()
