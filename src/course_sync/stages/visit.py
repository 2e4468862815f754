"""visit: links that are due → one visit each, a verdict with evidence, and when to come again."""

import hashlib
from collections.abc import Callable, Collection, Sequence
from datetime import datetime, timedelta

from course_sync.content import Site, normalise
from course_sync.links import LinkChecker, VisitRequest, is_our_network, judge_without_visit
from course_sync.model.links import GOOD, LinkKind, Reason, Verdict, Visit
from course_sync.model.runs import Stage
from course_sync.moodle import MoodleClient
from course_sync.stages import internal
from course_sync.stages.context import Context
from course_sync.stages.law import is_act, visit_acts
from course_sync.store import links, runs
from course_sync.store.links import DueLink

_SAVED_AT_ONCE = 50  # visits: what a kill costs at most
_OUTSIDE = frozenset({LinkKind.WEB, LinkKind.MAIL})  # whom others must be asked about: servers, name servers
Checker = Callable[[Callable[[], bool]], LinkChecker]


def visit(context: Context, client: MoodleClient | None, checker: Checker) -> dict[str, int]:
    """Visit what is due. Returns visits and how many of them were bad.

    Args:
        client: to ask Moodle about its own addresses; None when it is not to be had.
        checker: makes the link checker, given who asks it to stop.
    """
    only = context.course_ids if context.recheck else None
    with context.store.read() as session:
        due = links.due_links(session, context.clock.now(), context.run_id, only)
    if context.course_ids is not None and not context.recheck:
        with context.store.read() as session:
            here = {d.url for d in links.due_links(session, context.clock.now(), context.run_id, context.course_ids)}
        due = [link for link in due if link.url in here]
    context.progress.begin(Stage.VISIT, len(due))
    known = _without_network(context, due, client)
    acts = visit_acts(context, [link for link in due if is_act(link)], checker)
    _save(context, acts, resting=())
    context.progress.advance(Stage.VISIT, len(acts))
    known += acts
    outside = [link for link in due if link.kind in _OUTSIDE and not is_act(link)]
    visited = _over_the_network(context, outside, checker)
    bad = sum(1 for one in [*known, *visited] if one.verdict not in GOOD and one.verdict is not Verdict.UNCHECKED)
    return {"visits": len(known) + len(visited), "bad": bad}


def _without_network(context: Context, due: Sequence[DueLink], client: MoodleClient | None) -> list[Visit]:
    site = Site(context.settings.moodle.url, context.settings.moodle.aliases)
    now = context.clock.now()
    ours = {link.url: link.fragments for link in due if link.kind is LinkKind.INTERNAL}
    resolved = internal.resolve(ours, site, context.store, client, now) if ours else internal.Resolved([])
    visits = list(resolved.visits)
    for link in due:
        if link.kind not in _OUTSIDE and link.kind is not LinkKind.INTERNAL:
            found = judge_without_visit(link.kind, link.url, now)
            visits += [found] if found else []
    _save(context, visits, resting=resolved.downloaded)
    context.progress.advance(Stage.VISIT, len(visits))
    return visits


def _over_the_network(context: Context, due: Sequence[DueLink], checker: Checker) -> list[Visit]:
    """Visit over the network, saving as the answers come in.

    Bad answers wait until the end: only then is it known whether the fault is our own network's.
    """
    if not due:
        return []
    with context.store.read() as session:
        # What this run visited before it was interrupted speaks of our network, too.
        earlier = links.good_again(session, context.run_id)
        good_before = links.good_before(session, [link.url for link in due]) | {one.url for one in earlier}
    requests = [VisitRequest(link.url, link.fragments, link.kind, link.known) for link in due]
    canaries = _canaries(context)
    strangers = canaries - {link.url for link in due}
    requests += [VisitRequest(url) for url in sorted(strangers)]
    good: list[Visit] = []
    bad: list[Visit] = []
    done: list[Visit] = []
    watched: list[Visit] = []
    with checker(context.cancelled) as visitor:
        for one in visitor.visit_all(requests):
            if one.url in strangers:  # no course holds it: a look at our network, not at a link
                watched.append(one)
                continue
            (good if one.verdict in GOOD else bad).append(one)
            context.progress.advance(Stage.VISIT)
            if len(good) >= _SAVED_AT_ONCE:
                _save(context, good)
                done, good = [*done, *good], []
    _save(context, good)
    ours = is_our_network(good_before, [*earlier, *done, *good, *bad, *watched], canaries=canaries)
    if context.cancelled():
        # What was visited is not visited again when the run is carried on; only a doubtful rest is.
        _save(context, [] if ours else bad)
        context.check_cancelled()
    if ours:
        bad = _put_down_to_our_network(context, bad)
    _save(context, bad)
    return [*done, *good, *bad]


def _canaries(context: Context) -> set[str]:
    parsed = (normalise(address) for address in context.settings.links.canaries)
    return {address.url for address in parsed if address is not None}


def _put_down_to_our_network(context: Context, bad: Sequence[Visit]) -> list[Visit]:
    with context.store.write() as session:
        runs.set_our_network(session, context.run_id)
    context.notice("our_network", str(len(bad)))
    evidence = "most links failed at once: our own network"
    return [
        Visit(url=v.url, at=v.at, verdict=Verdict.UNCHECKED, reason=Reason.OUR_NETWORK, evidence=evidence) for v in bad
    ]


def _save(context: Context, visits: Sequence[Visit], *, resting: Collection[str] | None = None) -> None:
    """Write visits. A good link rests; of those judged without the network only the ones in `resting`."""
    days = context.settings.links.rest_days
    rest = {v.url: _next(v, days) for v in visits if v.verdict in GOOD and (resting is None or v.url in resting)}
    for start in range(0, len(visits), _SAVED_AT_ONCE):
        with context.store.write() as session:
            links.save_visits(session, visits[start : start + _SAVED_AT_ONCE], context.run_id, rest)


def _next(visit: Visit, days: float) -> datetime:
    """When a good link is due again: spread by its address, so that each day has its share."""
    share = int(hashlib.sha256(visit.url.encode()).hexdigest()[:8], 16) / 0xFFFFFFFF
    return visit.at + timedelta(days=days * (0.85 + 0.15 * share)) if days else visit.at
