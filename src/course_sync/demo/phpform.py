"""Form fields as PHP reads them: `options[0][name]=x` becomes nested arrays."""

import re
from typing import Any
from urllib.parse import parse_qsl

_STEP = re.compile(r"\[([^\[\]]*)\]")


def decode(body: str, *, most: int = 5000) -> dict[str, Any]:
    """The fields of a form.

    Args:
        body: application/x-www-form-urlencoded.
        most: PHP's max_input_vars: fields beyond it vanish without a word.
    """
    fields: dict[str, Any] = {}
    for key, value in parse_qsl(body, keep_blank_values=True)[:most]:
        name, _, rest = key.partition("[")
        steps = _STEP.findall(f"[{rest}") if rest else []
        _put(fields, [name, *steps], value)
    return fields


def _put(into: dict[str, Any], path: list[str], value: str) -> None:
    for step in path[:-1]:
        inner = into.setdefault(_key(into, step), {})
        if not isinstance(inner, dict):
            return
        into = inner
    into[_key(into, path[-1])] = value


def _key(into: dict[str, Any], step: str) -> str:
    """`a[]` takes the next free number."""
    return step or str(max((int(key) + 1 for key in into if key.isdigit()), default=0))
