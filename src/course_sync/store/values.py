"""Between rows and plain values: places, details, moments in JSON columns."""

from collections.abc import Iterable, Mapping
from dataclasses import asdict
from datetime import UTC, datetime
from typing import Any

from course_sync.model.findings import Sign
from course_sync.model.links import Reason
from course_sync.model.places import Field, Place


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
