"""The fault farm: everything that web servers do to a link checker, as data, with what is right to say of it.

`soft`, `walls`, `protocol`, `elsewhere` hold the rows; `server` answers as they say. Peers are measured on the same rows
(benchmarks/links/peers.py).
"""

from collections.abc import Mapping

from faultfarm import heldout, protocol, soft, walls
from faultfarm.rows import Row, page
from faultfarm.server import Behaviour, Exchange, Farm

__all__ = ["Farm", "Row", "behaviours_of", "served_rows", "unknown"]


def served_rows() -> list[Row]:
    """The rows that a plain server of the farm answers, each address once."""
    rows = {(row.host, row.path): row for row in [*soft.rows(), *walls.rows(), *protocol.rows(), *heldout.rows()]}
    return list(rows.values())


def behaviours_of(rows: list[Row]) -> dict[str, dict[str, Behaviour]]:
    """Host → path → behaviour."""
    hosts: dict[str, dict[str, Behaviour]] = {}
    for row in rows:
        if row.behaviour is not None:
            paths = hosts.setdefault(row.host, {})
            paths[row.path] = row.behaviour
            paths.setdefault(row.path.partition("?")[0], row.behaviour)
    return hosts


def is_asked(row: Row) -> bool:
    """Whether the row is an address to be judged, not only a neighbour that it needs."""
    return row.path not in ("*", "/robots.txt")


def unknown(x: Exchange) -> None:
    """What honest hosts answer to an address that is none of theirs."""
    x.send(page("404", "404", "<p>Ei ole.</p>"), 404)


def contents() -> Mapping[str, int]:
    """How many addresses there are by expected verdict."""
    counts: dict[str, int] = {}
    for row in served_rows():
        counts[row.reason.value] = counts.get(row.reason.value, 0) + is_asked(row)
    return counts
