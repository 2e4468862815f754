"""Which process asks which hosts. Pure.

Hosts of one site stay together ("www.kool.ee" with "kool.ee" and "arhiiv.kool.ee"): redirects mostly lead from one to the other.
"""

import ipaddress
from collections import Counter
from collections.abc import Iterable

from course_sync.links.naming import host_of
from course_sync.links.options import VisitOptions, VisitRequest
from course_sync.links.special import first_address
from course_sync.links.unvisited import mail_domains
from course_sync.model.links import LinkKind

_LABELS = 2


def site_of(host: str) -> str:
    """What hosts must have in common to be asked by the same process: their last two labels; an IP address is its own."""
    try:
        ipaddress.ip_address(host)
    except ValueError:
        return ".".join(host.split(".")[-_LABELS:])
    return host


def site_asked(request: VisitRequest, options: VisitOptions) -> str:
    """The site that a visit asks first; of a mail address its domain, "" where there is none."""
    if request.kind is LinkKind.MAIL:
        return "@" + (mail_domains(request.url) or ("",))[0]
    return site_of(host_of(first_address(request, options)))


def share_out(sites: Iterable[str], shares: int) -> dict[str, int]:
    """Site → number of its share; each site is named once for each of its visits. The largest first, each to the smallest share."""
    loads = [0] * shares
    found: dict[str, int] = {}
    for site, visits in sorted(Counter(sites).items(), key=lambda item: (-item[1], item[0])):
        smallest = loads.index(min(loads))
        found[site] = smallest
        loads[smallest] += visits
    return found


def split(parallel: int, shares: int) -> list[int]:
    """So many at once overall, as evenly over the shares as it goes."""
    least, more = divmod(parallel, shares)
    return [least + (number < more) for number in range(shares)]
