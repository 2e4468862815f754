"""What a written form of dates is: a pattern with named groups, and a function from its match to days.

Every repetition in the patterns is bounded, and so is what may stand between the parts, so that reading stays linear on hostile text.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from itertools import count

from course_sync.content.dates.beginnings import Begin, beginning, needed
from course_sync.content.dates.pieces import M
from course_sync.content.dates.values import Days, Precision


@dataclass(frozen=True, slots=True)
class Form:
    """One way to write a date. `days` raises ValueError where the match is no date after all (31.02.).

    Attributes:
        needs: words in lower case of which one is in whatever it matches; () for none.
        rank: of two equally long readings that of the lower one holds.
    """

    pattern: re.Pattern[str]
    precision: Precision
    days: Callable[[re.Match[str]], Days]
    weak: bool = False
    unit: Precision = Precision.DAY
    begin: Begin = Begin.ANYTHING
    needs: tuple[str, ...] = ()
    month: bool = False
    rank: int = field(default_factory=count().__next__)


def form_of(
    precision: Precision,
    pattern: str,
    days: Callable[[re.Match[str]], Days],
    *,
    weak: bool = False,
    unit: Precision = Precision.DAY,
    begin: Begin | None = None,
    needs: tuple[str, ...] = (),
) -> Form:
    """A form; `unit` of a range alone, else that is the precision itself."""
    return Form(
        re.compile(pattern, re.IGNORECASE),
        precision,
        days,
        weak,
        unit if precision is Precision.RANGE else precision,
        beginning(pattern) if begin is None else begin,
        needs or needed(pattern),
        M in pattern,
    )
