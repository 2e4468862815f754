"""What many visits say together: our own network is at fault. Pure."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass

from course_sync.links.naming import host_of
from course_sync.model.links import Reason, Seen, Verdict

_NEUTRAL = frozenset({Verdict.UNCHECKED, Verdict.INVALID})
_LIKE_A_NETWORK = frozenset({Reason.NO_SUCH_NAME, Reason.NO_OUTSIDE_NAMES, Reason.OUR_NETWORK})


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


def is_our_network(seen: Iterable[Seen], rule: NetworkRule | None = None, canaries: Collection[str] = ()) -> bool:
    """Whether what failed in this run speaks of our network and not of the links.

    Args:
        seen: the visits of this run; of 100,000 none is kept.
        rule: the thresholds.
        canaries: addresses among the visits that practically always work; when all of them fail, that alone says it.
            One that works vetoes nothing: half the world may be cut off while a neighbour answers.
    """
    rule = rule or NetworkRule()
    watched = asked = failing = 0
    all_fail = True
    hosts: set[str] = set()
    for visit in seen:
        fails = visit.verdict is Verdict.TEMPORARY or visit.reason in _LIKE_A_NETWORK
        if visit.url in canaries:
            watched += 1
            all_fail = all_fail and fails
        if visit.was_good and (fails or visit.verdict not in _NEUTRAL):
            asked += 1
            if fails:
                failing += 1
                hosts.add(host_of(visit.url))
    if watched and all_fail:
        return True
    return failing >= rule.links and failing >= rule.share * asked and len(hosts) >= rule.hosts
