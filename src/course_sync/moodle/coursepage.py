"""What Moodle's course page says of an activity's restriction.

The contents of a course hold a restriction's words only for accounts that it keeps out. One with moodle/site:accessallgroups every
condition about groups lets in: of it the words are told by this function alone, which shows an activity as the course page does.
"""

from html.parser import HTMLParser
from typing import Any

from course_sync.errors import BadAnswer
from course_sync.moodle.asking import Ask
from course_sync.moodle.forms import Call

SHOWN_MODULE = "core_course_get_module"
_BOX, _SHORTENED = "availabilityinfo", "availability-excerpt"  # classes in the template
_VOID = frozenset({"br", "hr", "img", "input", "wbr"})


def restriction_words(cmid: int) -> Ask[str]:
    """All that the course page says of an activity's restriction, for those who see hidden activities; "" where it says nothing."""
    return Ask(Call(SHOWN_MODULE, {"id": cmid}), parse_restriction_words)


def parse_restriction_words(data: Any) -> str:
    if not isinstance(data, str):
        raise BadAnswer(f"{SHOWN_MODULE}: no page")
    reader = _Region()
    reader.feed(data)
    reader.close()
    return " ".join("".join(reader.words).split())


class _Region(HTMLParser):
    """The words inside the restriction's box. A long restriction stands there twice, shortened and whole: the shortened one is left out."""

    def __init__(self) -> None:
        super().__init__()
        self.words: list[str] = []
        self._depth = 0
        self._left_out = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in _VOID:
            return
        given = dict(attrs)
        if self._depth:
            self._depth += 1
        elif _BOX in (given.get("class") or "").split():
            self._depth = 1
        if self._depth and (self._left_out or _SHORTENED in (given.get("class") or "").split()):
            self._left_out += 1

    def handle_endtag(self, tag: str) -> None:
        if tag in _VOID or not self._depth:
            return
        self._depth -= 1
        self._left_out = max(0, self._left_out - 1)

    def handle_data(self, data: str) -> None:
        if self._depth and not self._left_out:
            self.words.append(data)
