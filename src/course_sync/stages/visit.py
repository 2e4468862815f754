"""visit: links that are due → one visit each, a verdict with evidence, and when to come again."""

import hashlib
from collections.abc import Callable, Collection, Sequence
from datetime import datetime, timedelta
from itertools import chain
from typing import TYPE_CHECKING

from course_sync.content import Site, normalise
from course_sync.links import LinkChecker, VisitRequest, is_our_network, judge_without_visit
from course_sync.log import get_logger
from course_sync.model.links import BAD, GOOD, LinkKind, Seen, Verdict, Visit
from course_sync.model.runs import Stage
from course_sync.stages.context import Context
from course_sync.stages.law import is_act, visit_acts
from course_sync.store import links, runs
from course_sync.store.links import DueLink

if TYPE_CHECKING:  # a run of this stage alone, over links of other sites, has no use for it
    from course_sync.moodle import MoodleClient

_SAVED_AT_ONCE = 200  # visits: what a kill costs at most; where they come slowly, those of a second
_OUR_NETWORK = "most links failed at once: our own network"
_EARLIER = 0.2  # days
_DOUBTFUL = frozenset(Verdict) - GOOD
_OUTSIDE = frozenset({LinkKind.WEB, LinkKind.MAIL})  # whom others must be asked about: servers, name servers
Checker = Callable[[Callable[[], bool]], LinkChecker]


def visit(context: Context, client: "MoodleClient | None", checker: Checker) -> dict[str, int]:
    """Visit what is due. Returns the run's visits and how many of them were bad.

    Every visit is saved as it comes. Good ones count at once; the others are pending until the run has seen whether its own
    network failed: only then is the picture whole. A run that is stopped before leaves them so for the one that carries it on.

    Args:
        client: to ask Moodle about its own addresses; None when it is not to be had.
        checker: makes the link checker, given who asks it to stop.
    """
    _conclude_what_was_left(context)
    due = _due(context)
    context.progress.begin(Stage.VISIT, len(due))
    _without_network(context, due, client)
    acts = visit_acts(context, [link for link in due if is_act(link)], checker)
    _save(context, acts, resting=())
    context.progress.advance(Stage.VISIT, len(acts))
    outside = [link for link in due if link.kind in _OUTSIDE and not is_act(link)]
    del due
    strangers = _over_the_network(context, outside, checker)
    context.check_cancelled()
    _conclude(context, strangers)
    with context.store.read() as session:
        counts = links.visits_of(session, context.run_id)
    return {"visits": sum(counts.values()), "bad": sum(count for verdict, count in counts.items() if verdict in BAD)}


def _due(context: Context) -> list[DueLink]:
    now = context.clock.now()
    with context.store.read() as session:
        if context.course_ids is None or context.recheck:
            return links.due_links(session, now, context.run_id, context.course_ids)
        here = {link.url for link in links.due_links(session, now, context.run_id, context.course_ids)}
        return [link for link in links.due_links(session, now, context.run_id) if link.url in here]


def _without_network(context: Context, due: Sequence[DueLink], client: "MoodleClient | None") -> None:
    now = context.clock.now()
    visits, downloaded = _of_the_site(context, due, client)
    for link in due:
        if link.kind not in _OUTSIDE and link.kind is not LinkKind.INTERNAL:
            found = judge_without_visit(link.kind, link.url, now)
            visits += [found] if found else []
    _save(context, visits, resting=downloaded)
    context.progress.advance(Stage.VISIT, len(visits))


def _of_the_site(
    context: Context, due: Sequence[DueLink], client: "MoodleClient | None"
) -> tuple[list[Visit], Collection[str]]:
    """Visits of the site's own addresses, and those that were downloaded whole."""
    ours = {link.url: link.fragments for link in due if link.kind is LinkKind.INTERNAL}
    if not ours:
        return [], ()
    from course_sync.stages import internal

    site = Site(context.settings.moodle.url, context.settings.moodle.aliases)
    resolved = internal.resolve(
        ours, site, context.store, client, context.clock.now(), context.settings.report.language
    )
    return list(resolved.visits), resolved.downloaded


def _over_the_network(context: Context, due: list[DueLink], checker: Checker) -> list[Seen]:
    """Visit over the network, saving as the answers come in. Returns what canaries that stand in no course gave.

    Addresses at which a host asked for quiet come when all else is done: such an answer puts off whatever else stands on that host,
    and one page that always says so would hide all others for good.
    """
    if not due:
        return []
    strangers = _canaries(context) - {link.url for link in due}
    fresh = {link.url for link in due if not link.known.was_good}
    waves: tuple[list[VisitRequest], list[VisitRequest]] = ([], [])
    for link in due:
        waves[link.wants_quiet].append(VisitRequest(link.url, link.fragments, link.kind, link.known))
    due.clear()  # of 100,000 links each list takes what the visits themselves need
    waves[0].extend(VisitRequest(url) for url in sorted(strangers))
    watched: list[Seen] = []
    with checker(context.cancelled) as visitor:
        for some in chain.from_iterable(visitor.visit_in_batches(wave, _SAVED_AT_ONCE) for wave in waves):
            watched += [Seen(one.url, one.verdict, one.reason, False) for one in some if one.url in strangers]
            ours = [one for one in some if one.url not in strangers]
            _save(context, ours, fresh=fresh, pending=_DOUBTFUL)
            context.progress.advance(Stage.VISIT, len(ours))
    return watched


def _conclude_what_was_left(context: Context) -> None:
    """Let visits count of runs that nobody carried on: each by its own picture, as far as that came."""
    with context.store.read() as session:
        left = [run_id for run_id in links.runs_with_pending_visits(session) if run_id != context.run_id]
    for run_id in left:
        with context.store.write() as session:
            ours = is_our_network(links.seen_in(session, run_id), canaries=_canaries(context))
            links.conclude(session, run_id, our_network=_OUR_NETWORK if ours else "")


def _conclude(context: Context, strangers: list[Seen]) -> None:
    """Decide by the whole run's visits, those before an interruption too, what the pending ones count for.

    In one transaction: what of it was written would change the picture.
    """
    ours, pending = False, 0
    with context.store.write() as session:
        if links.runs_with_pending_visits(session) or strangers:
            seen = chain(links.seen_in(session, context.run_id), strangers)
            ours = is_our_network(seen, canaries=_canaries(context))
            pending = links.conclude(session, context.run_id, our_network=_OUR_NETWORK if ours else "")
        if ours:
            runs.set_our_network(session, context.run_id)
            runs.add_notice(session, context.run_id, "our_network", [str(pending)], context.clock.now())
    if ours:
        get_logger().warning("platform.notice", code="our_network", details=[str(pending)])


def _canaries(context: Context) -> set[str]:
    parsed = (normalise(address) for address in context.settings.links.canaries)
    return {address.url for address in parsed if address is not None}


def _save(
    context: Context,
    visits: Sequence[Visit],
    *,
    resting: Collection[str] | None = None,
    fresh: Collection[str] = (),
    pending: Collection[Verdict] = (),
) -> None:
    """Write visits. A good link rests; of those judged without the network only the ones in `resting`.

    Args:
        fresh: addresses that were not good before.
    """
    days = context.settings.links.rest_days
    rest = {
        v.url: _next(v, days, v.url in fresh)
        for v in visits
        if v.verdict in GOOD and (resting is None or v.url in resting)
    }
    for start in range(0, len(visits), _SAVED_AT_ONCE):
        with context.store.write() as session:
            links.save_visits(session, visits[start : start + _SAVED_AT_ONCE], context.run_id, rest, pending=pending)


def _next(visit: Visit, days: float, fresh: bool) -> datetime:
    """When a good link is due again.

    The first time it rests between a day and all `days`, by its address: so each day of the week has its share. Then it keeps its
    day: a little less than `days`, for the next run may begin earlier in the day than this one.
    """
    share = int(hashlib.sha256(visit.url.encode()).hexdigest()[:8], 16) / 0xFFFFFFFF
    least = min(days, 1.0)
    rests = least + (days - least) * share if fresh else days
    return visit.at + timedelta(days=max(0.0, rests - _EARLIER)) if days else visit.at
