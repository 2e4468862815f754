"""What many visits say together: our own network is at fault, or a host as a whole. Pure."""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable
from dataclasses import dataclass

from course_sync.links.hosts import host_of
from course_sync.model.links import Reason, Verdict, Visit

_NEUTRAL = frozenset({Verdict.UNCHECKED, Verdict.INVALID})


@dataclass(frozen=True, slots=True)
class NetworkRule:
    """When a run concludes that its own network failed.

    Attributes:
        share: of the links that were good before and were visited now, at least this share fails …
        links: … and at least so many …
        hosts: … on at least so many hosts.
    """

    share: float = 0.5
    links: int = 5
    hosts: int = 3


@dataclass(frozen=True, slots=True)
class HostFault:
    """Most links of a host fail alike.

    Attributes:
        reason: the one they share.
        links: how many of the host's links were visited.
        failing: how many of them failed so.
    """

    host: str
    reason: Reason
    links: int
    failing: int


def is_our_network(
    previously_good: Collection[str],
    visits: Iterable[Visit],
    rule: NetworkRule | None = None,
    canaries: Collection[str] = (),
) -> bool:
    """Whether what failed in this run speaks of our network and not of the links.

    Args:
        previously_good: addresses that were good at their last conclusive visit.
        visits: of this run.
        rule: the thresholds.
        canaries: addresses among the visits that practically always work; when all of them fail, that alone says it.
            One that works vetoes nothing: half the world may be cut off while a neighbour answers.
    """
    rule = rule or NetworkRule()
    visits = list(visits)
    watched = [visit for visit in visits if visit.url in canaries]
    if watched and all(_fails_like_a_network(visit) for visit in watched):
        return True
    asked = [visit for visit in visits if visit.url in previously_good and visit.verdict not in _NEUTRAL]
    failing = [visit for visit in asked if _fails_like_a_network(visit)]
    return (
        len(failing) >= rule.links
        and len(failing) >= rule.share * len(asked)
        and len({host_of(visit.url) for visit in failing}) >= rule.hosts
    )


def _fails_like_a_network(visit: Visit) -> bool:
    return visit.verdict is Verdict.TEMPORARY or visit.reason in (Reason.NO_SUCH_NAME, Reason.OUR_NETWORK)


def host_faults(visits: Iterable[Visit], *, links: int = 3, share: float = 0.8) -> tuple[HostFault, ...]:
    """Hosts with at least `links` visited links of which at least `share` are dead or temporary for one same reason."""
    by_host: dict[str, list[Visit]] = defaultdict(list)
    for visit in visits:
        host = host_of(visit.url)
        if host and visit.verdict not in _NEUTRAL:
            by_host[host].append(visit)
    found = []
    for host, those in sorted(by_host.items()):
        reasons = Counter(visit.reason for visit in those if visit.verdict in (Verdict.DEAD, Verdict.TEMPORARY))
        if len(those) < links or not reasons:
            continue
        reason, failing = reasons.most_common(1)[0]
        if failing >= links and failing >= share * len(those):
            found.append(HostFault(host, reason, len(those), failing))
    return tuple(found)
