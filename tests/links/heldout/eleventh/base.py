"""How this set's cases are written."""

from collections.abc import Mapping

from faultfarm.rows import sends
from faultfarm.server import Behaviour

from course_sync.model.links import Reason
from heldout.shapes import Case, case


def at(address: str) -> str:
    """`address` with this set's ending behind its host."""
    host, slash, path = address.partition("/")
    return f"{host}.xi.test{slash}{path}"


def c(
    reason: Reason,
    address: str,
    body: str | bytes | Behaviour = "",
    *also: Reason,
    everywhere: bool = False,
    status: int | str = 200,
    headers: Mapping[str, str] | None = None,
    **rest: object,
) -> Case:
    """`everywhere`: the host answers so to any address."""
    if everywhere:
        rest["anything"] = body if callable(body) else sends(body, status, headers)
    return case(reason, at(address), body, status, headers, also=also, **rest)
