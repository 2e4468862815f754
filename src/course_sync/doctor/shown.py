"""The checks for a terminal, and one JSON object a line for machines."""

import json
from collections import Counter
from collections.abc import Sequence

from course_sync.doctor.check import Check, State

_WIDTH = max(len(state.value) for state in State)


def render(checks: Sequence[Check]) -> str:
    """Lines for a person: state and title; below it what was found and what to do."""
    lines: list[str] = []
    for check in checks:
        lines.append(f"{check.state.value:<{_WIDTH}}  {check.title}")
        indent = " " * (_WIDTH + 2)
        lines += [f"{indent}{line}".rstrip() for line in check.detail.splitlines()]
        if check.advice:
            lines.append(f"{indent}→ {check.advice}")
    counts = Counter(check.state for check in checks)
    lines += ["", ", ".join(f"{counts[state]} {state.value}" for state in State if counts[state])]
    return "\n".join(lines)


def to_json(checks: Sequence[Check]) -> str:
    """One object a line: schema, code, state, title, detail, advice, functions, rights (both of what is missing)."""
    return "\n".join(
        json.dumps(
            {
                "schema": 1,
                "code": check.code,
                "state": check.state.value,
                "title": check.title,
                "detail": check.detail,
                "advice": check.advice,
                "functions": list(check.functions),
                "rights": list(check.rights),
            },
            ensure_ascii=False,
        )
        for check in checks
    )
