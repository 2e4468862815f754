"""JSON of strangers, walked whole: whatever its shape, every text in it is looked at.

Content types of H5P and authoring tools give their JSON shapes of their own, which change with their versions; addresses and
markup look the same in all of them.
"""

import json
import re
from collections.abc import Callable, Container
from typing import Any

from course_sync.content.files.encodings import decoded
from course_sync.content.files.limits import Damaged, OverBounds, Spent
from course_sync.content.files.markup import page_reading
from course_sync.content.files.outside import leads_out
from course_sync.content.files.parts import Gathering
from course_sync.content.plain import read_plain

_DEPTH = 100
_VALUES = 200_000
_WHOLE = re.compile(r"(?:https?:)?//[^\s<>\"]+\Z", re.IGNORECASE)
_MARKUP = re.compile(r"<[a-zA-Z/!]|&(?:[a-zA-Z]{2,8}|#\d{1,6});")

Thing = dict[str, Any]
Enter = Callable[[Thing, str], tuple[str, Container[str]]]
"""Given a thing and the part it stands in: the part that its own values stand in, and the keys that are not looked at."""
Say = Callable[[str, str], None]
"""Takes the part and a text that stands in it."""


def loaded(body: bytes | str) -> Any:
    """JSON as plain values.

    Raises:
        Damaged, OverBounds: it is none, or nested without end.
    """
    try:
        return json.loads(decoded(body) if isinstance(body, bytes) else body)
    except RecursionError as error:
        raise OverBounds("its JSON is nested too deeply") from error
    except ValueError as error:
        raise Damaged("its JSON is not well-formed") from error


def walk(root: Any, inside: str, spent: Spent, *, enter: Enter, say: Say) -> None:
    """Depth first in the order of the content, without recursion."""
    waiting: list[tuple[Any, str, int]] = [(root, inside, 0)]
    values = 0
    while waiting:
        value, inside, depth = waiting.pop()
        values += 1
        if values > _VALUES or depth > _DEPTH:
            raise OverBounds("its content holds too many things, or is nested too deeply")
        if not values % 1000:
            spent.check_time()
        if isinstance(value, dict):
            inside, passed_over = enter(value, inside)
            waiting += [(item, inside, depth + 1) for key, item in reversed(value.items()) if key not in passed_over]
        elif isinstance(value, list):
            waiting += [(item, inside, depth + 1) for item in reversed(value)]
        elif isinstance(value, str):
            say(inside, value)


def read_value(inside: str, value: str, tag: str, gathering: Gathering) -> None:
    """A text of any kind: an address and nothing else, markup, or words with addresses in them."""
    if _WHOLE.match(value.strip()):
        gathering.link(inside, tag, value.strip())
    elif _MARKUP.search(value):
        gathering.reading(inside, page_reading(value), lambda raw: raw.tag == "text" or leads_out(raw.written))
    elif "://" in value or "www." in value.lower():
        gathering.reading(inside, read_plain(value))
