"""What the forms of dates begin with: a form is tried only where that stands, and most places of a text hold nothing of the kind."""

import re
from enum import IntEnum

from course_sync.content.dates import words
from course_sync.content.dates.pieces import AT, DASH, DAY, ROMAN, M, Y


class Begin(IntEnum):
    """What a form begins with, so that it is tried nowhere else."""

    DAY = 0  # a number of one or two digits
    DOTTED = 1  # such a number, a dot, another number
    SLASHED = 2  # such a number, a slash
    RANGED = 3  # such a number, a dash or a word in its place
    LETTERED = 4  # such a number, a dot, a letter
    DAY_OF_MONTH = 5  # such a number, a month within `REACH` behind it
    YEAR = 6  # four digits
    YEAR_OF_MONTH = 7  # four digits, a month within `REACH` behind them
    NAMED_YEAR = 8  # four digits, or the Estonian word for a year
    MONTH = 9
    PART_OF_MONTH = 10  # a month, or one of `MONTH_PARTS`
    SCHOOL_YEAR = 11  # one of `SCHOOL_WORDS`
    ORDINAL = 12  # no month; but one stands behind a word
    ANYTHING = 13


REACH = 60  # characters: more than what any form has between its first number and its first month
MONTH_PARTS = (
    *("algus", "lõpp", "lõpu", "kesk"),
    *("the", "beginning", "start", "middle", "end"),
    *("начал", "конц", "середин"),
)
SCHOOL_WORDS = ("õ", "kooliaasta", "academic", "school", "study", "уч")
DAYS = re.compile(
    r"\d(?<![\d.,/§_-]\d)(?<!§ \d)(?<!\d[–—]\d)\d?(?!\d)"
    r"(?=(?P<DOTTED>\.\s?\d)|(?P<LETTERED>\.\s?[^\W\d_])|(?P<RANGED>\.?\s?[–—‑-]|\s(?:kuni|to|until|till|through|по|до))|(?P<SLASHED>/)|)",
    re.IGNORECASE,
)
YEARS = re.compile(r"[12](?<![\d.,/§_-].)(?<!§ .)(?<!\d[–—].)(?:(?<=1)[89]|(?<=2)[01])\d\d")
"""Find the numbers that dates begin with: what `AT` looks back at, behind the first digit, so that the engine leaps from one to the next."""

_FIRST_DAY = tuple(f"{AT}(?P<{name}>{DAY})" for name in ("d", "d1", "m1"))
_BEGINNINGS = (
    *((Begin.YEAR, f"{AT}{mark}{Y})") for mark in ("(?P<y>", "(?P<y1>", "(?:(?P<y>", r"(?<![\w€$+])(?P<y>")),
    *(
        (Begin.DOTTED, rf"{day}\.{gap}(?P<{month}>\d")
        for day in _FIRST_DAY
        for gap in ("", r"\s?")
        for month in ("m", "m1")
    ),
    *((Begin.SLASHED, f"{day}/") for day in _FIRST_DAY),
    *((Begin.RANGED, rf"{day}\.{maybe}{DASH}") for day in _FIRST_DAY for maybe in ("?", "")),
    *((Begin.RANGED, f"{AT}(?P<d>{day})-") for day in (DAY, r"\d\d")),
    *((Begin.LETTERED, rf"{day}\.\s?(?P<m>{month}") for day in _FIRST_DAY for month in (words.MISSPELT, ROMAN)),
    (Begin.DAY, AT),
    (Begin.MONTH, rf"(?<!\w)(?P<m>{M}"),
    (Begin.MONTH, rf"(?<!\w)(?P<m1>{M}"),
    (Begin.ORDINAL, rf"(?<!\w)(?P<d>{words.ORDINAL_DAY}"),
)
"""How a pattern is written that begins so; one of several beginnings is told by hand, where it stands."""
_OF_MONTH = {Begin.YEAR: Begin.YEAR_OF_MONTH, Begin.DAY: Begin.DAY_OF_MONTH}


def beginning(pattern: str) -> Begin:
    """What the matches of a pattern begin with."""
    begin = next((begin for begin, written in _BEGINNINGS if pattern.startswith(written)), Begin.ANYTHING)
    return _OF_MONTH.get(begin, begin) if M in pattern else begin


def needed(pattern: str) -> tuple[str, ...]:
    """Words in lower case of which one is in whatever the pattern matches; () where none is known."""
    if pattern.startswith("(?<=between"):
        return ("between",)
    return words.ORDINAL_BEGINNINGS if words.ORDINAL_DAY in pattern else ()
