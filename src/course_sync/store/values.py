"""Between rows and plain values: places, details, moments in JSON columns; characters that no database takes."""

import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import asdict, fields, is_dataclass, replace
from datetime import UTC, datetime
from typing import Any, TypeVar, cast

from course_sync.model.findings import Sign
from course_sync.model.links import Reason
from course_sync.model.places import Field, Place

_Value = TypeVar("_Value")
# PostgreSQL refuses NUL in texts and JSON; half a surrogate pair is no character and cannot be written as UTF-8.
_UNSTORABLE = re.compile("[\x00\ud800-\udfff]")
_DECODER = json.JSONDecoder()
_ENCODER = json.JSONEncoder(ensure_ascii=False, allow_nan=False)
_REPLACEMENT = "\ufffd"
_PLAIN = frozenset({int, float, bool, type(None), datetime})


def storable(value: _Value) -> _Value:
    """`value` with characters that no database takes replaced by U+FFFD, in strings at any depth.

    Every value bound to a statement passes through it (see `store.session`). Whoever derives a key from a text, or compares
    texts with those in the database, calls it before: else the same text has two names.
    """
    return cast("_Value", _storable(value))


def _storable(value: Any) -> Any:
    kind = type(value)
    if kind is str and value.isascii() and "\x00" not in value:  # most values by far
        return value
    if kind is tuple or kind is list:  # rows, by the ten thousand: what is plain is told without a call
        return kind([inner if type(inner) in _PLAIN else _storable(inner) for inner in value])
    if value is None or isinstance(value, int | float | datetime):
        return value
    if isinstance(value, str):
        return value if _is_sound(value) else _UNSTORABLE.sub(_REPLACEMENT, value)
    if isinstance(value, dict):
        return {_storable(key): _storable(inner) for key, inner in value.items()}
    for known in (list, tuple, frozenset, set):
        if isinstance(value, known):
            return known(_storable(inner) for inner in value)
    if is_dataclass(value) and not isinstance(value, type):
        before = {field.name: getattr(value, field.name) for field in fields(value)}
        after = {name: _storable(inner) for name, inner in before.items()}
        return value if before == after else replace(value, **after)
    return value


def _is_sound(text: str) -> bool:
    if "\x00" in text:
        return False
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True


def to_json(value: Any) -> str:
    """JSON as it lies in the database: letters as themselves, no NUL, no NaN (PostgreSQL takes neither)."""
    if type(value) is list and not value:  # most of all: of three in a visit, and a link's streak
        return "[]"
    return _ENCODER.encode(storable(value))


def from_json(written: str | bytes) -> Any:
    """What `to_json` wrote, as a driver hands it over: nearly always nothing stands around the value, and most are empty lists or a place.

    Raises:
        ValueError: it is no JSON, or more than that.
    """
    text = written.decode() if isinstance(written, bytes) else written
    if text == "[]":
        return []
    try:
        value, end = _DECODER.raw_decode(text)
    except ValueError:
        end = -1
    return (
        value if end == len(text) else json.loads(text)
    )  # which knows what may stand around it, and says what may not


def place_to_json(place: Place) -> dict[str, Any]:
    return asdict(place)


def place_from_json(data: Mapping[str, Any]) -> Place:
    return Place(**{**data, "field": Field(data["field"])})


def moment_to_json(moment: datetime) -> str:
    return moment.astimezone(UTC).isoformat()


def moment_from_json(text: str) -> datetime:
    return datetime.fromisoformat(text)


def moments_to_json(moments: Mapping[str, datetime]) -> dict[str, str]:
    return {name: moment_to_json(moment) for name, moment in sorted(moments.items())}


def moments_from_json(data: Mapping[str, str]) -> dict[str, datetime]:
    return {name: moment_from_json(text) for name, text in data.items()}


def signs_to_json(signs: Iterable[Sign]) -> list[list[str]]:
    return [[moment_to_json(sign.at), sign.reason.value] for sign in signs]


def signs_from_json(data: Iterable[Any]) -> tuple[Sign, ...]:
    return tuple(Sign(moment_from_json(at), Reason(reason)) for at, reason in data)
