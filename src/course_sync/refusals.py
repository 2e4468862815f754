"""A wrong setting in one line: which key of which source, and what to write there instead.

The words are ours: pydantic's speak of tuples, integers and inputs to people who write a TOML file.
"""

import re
from collections.abc import Iterable, Mapping
from itertools import pairwise
from typing import Any

from pydantic import ValidationError

_A_NUMBER = "write a number"
_WHOLE = "write a whole number"
_TEXT = 'write a text in quotes, "…"'
_YES_NO = "write true or false"
_DAY = "write a day, 2027-06-30"
_LIST = 'write a list in square brackets: ["…", "…"] or [1, 2]'
_TABLE = "write a section of its own with keys in it"
_WORDS: Mapping[str, str] = {
    "bool_parsing": _YES_NO,
    "bool_type": _YES_NO,
    "date_from_datetime_inexact": _DAY,
    "date_from_datetime_parsing": _DAY,
    "date_parsing": _DAY,
    "date_type": _DAY,
    "dict_type": _TABLE,
    "finite_number": _A_NUMBER,
    "float_parsing": _A_NUMBER,
    "float_type": _A_NUMBER,
    "greater_than": "write a number above {gt}",
    "greater_than_equal": "write a number not below {ge}",
    "int_from_float": _WHOLE,
    "int_parsing": _WHOLE,
    "int_parsing_size": "write a smaller number",
    "int_type": _WHOLE,
    "less_than": "write a number below {lt}",
    "less_than_equal": "write a number not above {le}",
    "literal_error": "write one of these: {expected}",
    "mapping_type": _TABLE,
    "missing": "is missing",
    "model_attributes_type": _TABLE,
    "model_type": _TABLE,
    "string_type": _TEXT,
    "too_short": "write at least {min_length}",
    "tuple_type": _LIST,
}
_NUMBER_OR_TEXT = "write a whole number, or a text in quotes"
_MEMBERS_OF_A_UNION = frozenset({"bool", "constrained-int", "constrained-str", "float", "int", "str"})
_UNREADABLE = re.compile(r'field "(?P<section>\w+)"')


def refusal(error: ValidationError, settings: Any, source: Any) -> str:
    """The first thing that is wrong, in one line.

    Args:
        settings: the class of all settings.
        source: a key's path as written in the environment (`MOODLE__URL`) → the name of where it was read.
    """
    first = error.errors(include_url=False)[0]
    place = [str(part) for part in first["loc"]]
    where = source("__".join(place).upper())
    if first["type"] == "extra_forbidden":
        return f"{where}: {_name(place)} is not an option of course-sync. Known ones: {_known(settings, place[:-1])}."
    if place[-1] == "[key]":
        return f"{where}: {_name(place[:-2])}: {place[-2]} is none of its keys; {_words(first)}."
    if place[-1] in _MEMBERS_OF_A_UNION and len(place) > 2:
        return f"{where}: {_name(place[:-1])}: {_NUMBER_OR_TEXT}."
    return f"{where}: {_name(place)}: {_words(first)}."


def unreadable(error: ValueError, prefix: str) -> str:
    """A list or section in the environment that is no JSON: pydantic-settings names but the section."""
    found = _UNREADABLE.search(str(error))
    variables = f"{prefix}{found['section'].upper()}…" if found else f"{prefix}…"
    return f'{variables} in the environment cannot be read: lists are written there as JSON, ["a", "b"] or [80, 443].'


def _words(error: Mapping[str, Any]) -> str:
    if template := _WORDS.get(error["type"]):
        return template.format_map(_Tolerant(error.get("ctx") or {}))
    message: str = error["msg"].removeprefix("Value error, ")
    return f"{message[0].lower()}{message[1:]}"


class _Tolerant(dict[str, Any]):
    def __missing__(self, key: str) -> str:
        return "…"


def _name(place: list[str]) -> str:
    """`[links] ports, entry 1`: as the file writes it, entries of lists counted from 1."""
    if not place:
        return "the file"
    name = f"[{place[0]}]"
    for before, part in pairwise(place):
        if part.isdigit():
            name += f", entry {int(part) + 1}"
        elif before.isdigit():
            name += f", {part}"
        else:
            name += f" {part}" if name.endswith("]") else f".{part}"
    return name


def _known(settings: Any, place: Iterable[str]) -> str:
    model = settings
    for part in place:
        field = getattr(model, "model_fields", {}).get(part)
        if field is None:
            return "see config/course-sync.example.toml"
        model = field.annotation
    return ", ".join(getattr(model, "model_fields", {})) or "see config/course-sync.example.toml"
