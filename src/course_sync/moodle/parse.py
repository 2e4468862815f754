"""Tolerant reading of Moodle's JSON: keys come and go between versions, numbers arrive as text, null stands for nothing."""

import html
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from course_sync.errors import BadAnswer
from course_sync.moodle.addresses import file_url


@dataclass(frozen=True, slots=True)
class Record:
    """A JSON object of an answer. `need_*` raise BadAnswer naming function and key; the others fall back."""

    data: Mapping[str, Any]
    function: str

    def has(self, key: str) -> bool:
        """Whether the key is there at all, null or not."""
        return key in self.data

    def need_number(self, key: str) -> int:
        if (number := as_int(self.data.get(key))) is None:
            raise BadAnswer(f"{self.function}: no number '{key}'", function=self.function)
        return number

    def need_records(self, key: str) -> list["Record"]:
        return records(self.data.get(key), self.function, key)

    def number(self, key: str, default: int = 0) -> int:
        number = as_int(self.data.get(key))
        return default if number is None else number

    def opt_number(self, key: str) -> int | None:
        return as_int(self.data.get(key))

    def opt_float(self, key: str) -> float | None:
        value = self.data.get(key)
        try:
            return None if value is None or isinstance(value, list | dict) else float(value)
        except ValueError:
            return None

    def text(self, key: str) -> str:
        return self.opt_text(key) or ""

    def opt_text(self, key: str) -> str | None:
        value = self.data.get(key)
        return None if value is None or isinstance(value, list | dict) else as_text(value)

    def formatted(self, key: str) -> str:
        """A name that Moodle formats even where texts are asked for raw: "Õigus &amp; kord" as people read it. Not HTML."""
        return html.unescape(self.text(key))

    def address(self, key: str) -> str:
        """An address; that of a file on the site comes without any token."""
        return file_url(self.text(key))

    def flag(self, key: str, *, default: bool = False) -> bool:
        flag = self.opt_flag(key)
        return default if flag is None else flag

    def opt_flag(self, key: str) -> bool | None:
        value = self.data.get(key)
        if isinstance(value, str) and value.strip().lower() in {"true", "false"}:
            return value.strip().lower() == "true"
        number = as_int(value)
        return None if number is None else number != 0

    def moment(self, key: str) -> datetime | None:
        """Unix seconds as a moment, aware, UTC; 0, null and nonsense are None."""
        return as_moment(self.data.get(key))

    def record(self, key: str) -> "Record":
        """An object inside; an empty one where it is missing (PHP writes an empty object as a list)."""
        value = self.data.get(key)
        return Record(value if isinstance(value, dict) else {}, self.function)

    def records(self, key: str) -> list["Record"]:
        """The objects of a list inside; what is no object is passed over."""
        value = self.data.get(key)
        return (
            [Record(item, self.function) for item in value if isinstance(item, dict)] if isinstance(value, list) else []
        )

    def texts(self, key: str) -> tuple[str, ...]:
        value = self.data.get(key)
        return tuple(as_text(item) for item in value if isinstance(item, str | int)) if isinstance(value, list) else ()

    def moments(self, keys: Iterable[str]) -> dict[str, datetime]:
        """Those of the keys that hold a moment."""
        return {key: moment for key in keys if (moment := self.moment(key)) is not None}


def record(data: Any, function: str) -> Record:
    """The answer as an object, or BadAnswer."""
    if not isinstance(data, dict):
        raise BadAnswer(f"{function}: an object was expected, {_kind(data)} came", function=function)
    return Record(data, function)


def records(data: Any, function: str, key: str = "") -> list[Record]:
    """The answer, or its `key`, as a list of objects, or BadAnswer."""
    if not isinstance(data, list) or not all(isinstance(item, dict) for item in data):
        where = f" '{key}'" if key else ""
        raise BadAnswer(f"{function}: a list{where} of objects was expected, {_kind(data)} came", function=function)
    return [Record(item, function) for item in data]


def as_int(value: Any) -> int | None:
    """A whole number out of 5, "5", 5.0 and True; None out of anything else."""
    if isinstance(value, bool | int):
        return int(value)
    try:
        return int(float(value)) if isinstance(value, float | str) and value else None
    except (ValueError, OverflowError):
        return None


def as_moment(value: Any) -> datetime | None:
    """Unix seconds as an aware UTC moment; None for 0, null and what no calendar holds."""
    seconds = as_int(value)
    if not seconds or seconds < 0:
        return None
    try:
        return datetime.fromtimestamp(seconds, UTC)
    except (ValueError, OverflowError, OSError):
        return None


def as_text(value: object) -> str:
    return value if isinstance(value, str) else str(int(value)) if isinstance(value, bool) else str(value)


def _kind(data: object) -> str:
    return {dict: "an object", list: "a list", str: "text", type(None): "null"}.get(type(data), "a number")
