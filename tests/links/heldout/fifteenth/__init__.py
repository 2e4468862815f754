"""The fifteenth held-out set: what odd web servers say, written blind to the checker and to all earlier sets."""

from heldout.fifteenth import addresses, agents, bodies, connections, files, fragments, redirects, schemes, status
from heldout.shapes import Case

CASES: tuple[Case, ...] = (
    *status.CASES,
    *connections.CASES,
    *bodies.CASES,
    *files.CASES,
    *redirects.CASES,
    *agents.CASES,
    *addresses.CASES,
    *schemes.CASES,
    *fragments.CASES,
)
