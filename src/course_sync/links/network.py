"""What many visits say together: our own network is at fault. Pure."""

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
