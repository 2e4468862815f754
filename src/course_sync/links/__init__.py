"""Visiting addresses: guarded fetching, pace per host, verdicts, special sites. No store, no findings.

    with LinkChecker(options, clock, cancelled=stop.is_set) as checker:
        for visit in checker.visit_all(requests):
            …

Inside, from the network up: `hub` and `sockets` (all that waits, in one thread), `guard` (which addresses), `connection` and
`transport` (one request), `body`, `page` with `texts` and `marks`, `data`;
`visiting` (one visit as a generator that knows no network), `verdict` with `signs`, `walls`, `parked` and `special` (the one table), what words say in `phrases` and `clues`, each pattern tried where `sought` finds its letters;
`pace`, `scheduler`, `hosts`, `crew`, `onethread` (many at once, in one thread); `worker` (a process that does so), `processes`, `shares`, `wire`
(many of them), and `checker`, the way in. Who only shares visits out loads none of what makes them.
`network` judges all visits together.
"""

from course_sync.links.checker import LinkChecker
from course_sync.links.network import NetworkRule, is_our_network
from course_sync.links.options import VisitOptions, VisitRequest, host_matches
from course_sync.links.unvisited import judge_without_visit

__all__ = [
    "LinkChecker",
    "NetworkRule",
    "VisitOptions",
    "VisitRequest",
    "host_matches",
    "is_our_network",
    "judge_without_visit",
]
