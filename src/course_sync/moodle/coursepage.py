"""What Moodle's course page says of an activity's restriction.

The contents of a course hold a restriction's words only for accounts that it keeps out. One with moodle/site:accessallgroups every
condition about groups lets in: of it the words are told by this function alone, which shows an activity as the course page does.
"""

from typing import Any

from selectolax.lexbor import LexborHTMLParser

from course_sync.errors import BadAnswer
from course_sync.moodle.asking import Ask
from course_sync.moodle.forms import Call

SHOWN_MODULE = "core_course_get_module"
# Classes in the template. A long restriction stands there twice, shortened and whole: the shortened one is left out.
_BOX, _SHORTENED = ".availabilityinfo", ".availability-excerpt"


def restriction_words(cmid: int) -> Ask[str]:
    """All that the course page says of an activity's restriction, for those who see hidden activities; "" where it says nothing."""
    return Ask(Call(SHOWN_MODULE, {"id": cmid}), parse_restriction_words)


def parse_restriction_words(data: Any) -> str:
    if not isinstance(data, str):
        raise BadAnswer(f"{SHOWN_MODULE}: no page")
    tree = LexborHTMLParser(data)
    for shortened in tree.css(f"{_BOX} {_SHORTENED}"):
        shortened.decompose()
    return " ".join("".join(box.text() for box in tree.css(f"{_BOX}:not({_BOX} {_BOX})")).split())
