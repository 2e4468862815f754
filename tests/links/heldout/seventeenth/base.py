"""Short ways to write the seventeenth set's cases."""

from faultfarm.rows import sends

from course_sync.model.links import Reason
from heldout.shapes import Case, case

F = Reason.FINE
S = Reason.SOFT_404
P = Reason.PARKED
G = Reason.GENERAL_PAGE
L = Reason.LOGIN
X = Reason.FORBIDDEN


def ok(address: str, body: object, kind: str = "", **rest: object) -> Case:
    return case(F, address, body, headers={"Content-Type": kind} if kind else None, **rest)  # type: ignore[arg-type]


def bad(address: str, body: str, *also: Reason, status: int = 200) -> Case:
    """Gone, and the site says so only of this record."""
    return case(S, address, body, status, also=also)


def all_bad(address: str, body: str, *also: Reason) -> Case:
    """Gone, and the host shows the same to whatever is asked."""
    return case(S, address, body, also=also, anything=sends(body))


def taken(address: str, body: str, *also: Reason) -> Case:
    """The name fell into other hands; the same to whatever is asked."""
    return case(P, address, body, also=also, anything=sends(body))


def ps(*texts: str) -> str:
    return "".join(f"<p>{one}</p>" for one in texts)
