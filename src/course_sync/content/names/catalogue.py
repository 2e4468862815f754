"""The list of superseded names as shipped, and what an overlay of the site's own makes of it."""

import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import fields, replace
from datetime import date
from functools import lru_cache
from importlib.resources import files
from typing import Any

from course_sync.content.names.inflection import ENDINGS
from course_sync.model.names import CaseRule, Name, NameKind

MAX_NAMES = 2_000
_KEYS = frozenset(field.name for field in fields(Name)) - {"id"}


class NamesError(ValueError):
    """An entry that cannot be: which, and what to write."""


@lru_cache(maxsize=1)
def shipped() -> tuple[Name, ...]:
    """The list as it comes with this version."""
    text = files("course_sync.content.names").joinpath("names.toml").read_text(encoding="utf-8")
    return merged((), tomllib.loads(text), on=False)


def merged(names: Sequence[Name], overlay: Mapping[str, Any], *, on: bool = True) -> tuple[Name, ...]:
    """The list with an overlay put on it: a known id changes the entry (`on = false` silences it), a new one adds one.

    Args:
        on: whether a new entry that does not say is asked.

    Raises:
        NamesError: the overlay is not of the list's form.
    """
    known = {name.id: name for name in names}
    for key, entry in overlay.items():
        if not isinstance(entry, Mapping):
            raise NamesError(f"{key}: write each entry as a table, [{key}] with old = … and new = … below it")
        known[key] = _entry(key, entry, known.get(key), on=on)
    if len(known) > MAX_NAMES:
        raise NamesError(f"more than {MAX_NAMES} entries")
    return tuple(known.values())


def _entry(key: str, entry: Mapping[str, Any], base: Name | None, *, on: bool) -> Name:
    unknown = sorted(set(entry) - _KEYS)
    if unknown:
        raise NamesError(f"{key}: there is no key {unknown[0]!r}; there are: {', '.join(sorted(_KEYS))}")
    if base is None and not {"old", "new"} <= set(entry):
        raise NamesError(f"{key}: a new entry needs old and new")
    values = {name: _value(key, name, value) for name, value in entry.items()}
    name = replace(base, **values) if base else Name(id=key, **{"on": on, **values})
    _check(name)
    return name


def _value(key: str, name: str, value: Any) -> Any:
    try:
        match name:
            case "kind":
                return NameKind(value)
            case "case":
                return CaseRule(value)
            case "near":
                return tuple(str(one) for one in value)
            case "since" if type(value) is date:
                return value
            case "on" if isinstance(value, bool):
                return value
            case "old" | "new" | "ending" | "sure" | "source" if isinstance(value, str):
                return value
    except (ValueError, TypeError) as error:
        raise NamesError(f"{key}: {name}: {error}") from None
    raise NamesError(f"{key}: the value of {name} is of the wrong kind")


def _check(name: Name) -> None:
    if not name.old.strip() or len(name.old) > 200 or len(name.new) > 200:
        raise NamesError(f"{name.id}: old and new are words, at most 200 characters")
    if name.ending and name.ending not in ENDINGS:
        raise NamesError(f"{name.id}: there is no ending class {name.ending!r}; there are: {', '.join(ENDINGS)}")
    if name.kind is NameKind.NAME and name.ending:
        try:
            ENDINGS[name.ending].forms(name.old)
        except ValueError as error:
            raise NamesError(f"{name.id}: {error}") from None
