"""The rule about a host that does not work as a whole, and what it takes out of the others' hands.

A fact of a host is drawn from the newest visits of its links over the whole site, not of one course: ten courses with one
link each to a dead site hear of the site. While most links of a host fail alike, `judge` folds the findings about the single
links under that about the host (`folded_under`): they do not stand, open or speak by themselves. When an answer of the host
ends that, they stand alone again, with all the signs they have.
"""

from collections import Counter, defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from datetime import datetime, timedelta
from urllib.parse import urlsplit

from course_sync.i18n import N_
from course_sync.model.course import CourseView
from course_sync.model.findings import Finding, Severity, Sign
from course_sync.model.links import (
    BAD,
    VERDICT_OF,
    HostFact,
    HostFault,
    LinkKind,
    LinkState,
    Occurrence,
    Reason,
    Verdict,
)
from course_sync.rules.contents import course_place
from course_sync.rules.rule import Options, Rule, whole
from course_sync.rules.sight import quote

HOST_DOWN = "link.host-down"
FOLDED = "link.broken"

FAULT_OF: Mapping[Reason, HostFault] = {
    Reason.NO_SUCH_NAME: HostFault.NAME,
    **dict.fromkeys((Reason.REFUSED, Reason.TIMEOUT, Reason.RESET, Reason.DNS_TROUBLE), HostFault.SILENT),
    **dict.fromkeys((Reason.SERVER_ERROR, Reason.UNAVAILABLE), HostFault.SERVER),
    **dict.fromkeys(
        (
            Reason.TLS_EXPIRED,
            Reason.TLS_WRONG_HOST,
            Reason.TLS_SELF_SIGNED,
            Reason.TLS_UNTRUSTED,
            Reason.TLS_FAULT,
        ),
        HostFault.TLS,
    ),
}
"""What may be the fault of a host as a whole; a missing page (404, soft 404) never is."""

_FRESH = timedelta(hours=20)  # good links rest for days: what they said before the trouble began says nothing
_STREAKS_KEPT = 50
_PLACES_TOLD = 20
_LEFT_ALONE = frozenset({Reason.EXCLUDED, Reason.PRIVATE_ADDRESS, Reason.PORT, Reason.SCHEME})


def fault_of(state: LinkState) -> tuple[str, HostFault] | None:
    """The host that a link fails at, and how; None for a link that works, was answered, or fails by itself.

    A redirect that ends at a host which fails is that host's fault.
    """
    visit = state.last
    if state.kind is not LinkKind.WEB or visit is None or not state.streak:
        return None
    if visit.verdict not in BAD and (visit.verdict is not Verdict.UNCHECKED or visit.reason in _LEFT_ALONE):
        return None
    fault = FAULT_OF.get(state.streak[-1][1])
    host = host_of(visit.hops[-1].url if visit.verdict in BAD and visit.hops else state.url)
    return (host, fault) if fault is not None and host else None


def host_of(url: str) -> str:
    """Host and port as normalised addresses write them; "" where there is none."""
    try:
        return urlsplit(url).netloc.rpartition("@")[2].lower()
    except ValueError:
        return ""


def host_facts(
    failing: Iterable[LinkState], answers: Callable[[Collection[str]], Mapping[str, Sequence[datetime]]]
) -> dict[str, HostFact]:
    """What the links of the whole site say of their hosts, of those where a link fails as if the host were at fault.

    Args:
        failing: links with a streak of bad visits.
        answers: hosts → when the links of each were last answered.
    """
    failed: dict[str, list[tuple[HostFault, LinkState]]] = defaultdict(list)
    answered: dict[str, list[datetime]] = defaultdict(list)
    for state in failing:
        at_fault = fault_of(state)
        if at_fault is not None:
            failed[at_fault[0]].append((at_fault[1], state))
        elif state.last is not None and state.last.verdict in BAD and state.last.status is not None:
            answered[host_of(state.url)].append(state.last.at)
    told = answers(failed.keys())
    return {
        host: _fact(host, links, [*answered.get(host, ()), *told.get(host, ())])
        for host, links in sorted(failed.items())
    }


def _fact(host: str, links: Sequence[tuple[HostFault, LinkState]], answered: Sequence[datetime]) -> HostFact:
    newest = max(state.streak[-1][0] for _, state in links)
    fresh = sum(1 for at in answered if at >= newest - _FRESH)
    fault = Counter(fault for fault, _ in links).most_common(1)[0][0]
    alike = [state for its, state in links if its is fault]
    streaks = sorted((_trouble(state) for state in alike), key=lambda streak: (streak[0][0], -len(streak)))
    return HostFact(
        host=host,
        fault=fault,
        reason=Counter(state.streak[-1][1] for state in alike).most_common(1)[0][0],
        links=len(links) + fresh,
        failing=len(alike),
        answered=fresh,
        streaks=tuple(streaks[:_STREAKS_KEPT]),
        conclusive=any(state.last is not None and state.last.verdict in BAD for state in alike),
    )


def _trouble(state: LinkState) -> tuple[tuple[datetime, Reason], ...]:
    """The newest visits of a link that failed as if the host were at fault."""
    began = len(state.streak)
    while began and state.streak[began - 1][1] in FAULT_OF:
        began -= 1
    return state.streak[began:]


def host_down(view: CourseView, options: Options) -> Iterator[Finding]:
    least, share = whole(options, "links"), whole(options, "percent")
    for host, occurrences in sorted(_failing_here(view).items()):
        fact = view.hosts[host]
        if fact.failing < max(least, 1) or fact.failing * 100 < share * fact.links:
            continue
        # So many links say it of the host; one that failed long before says it of itself.
        signs = fact.streaks[min(max(least, 1), len(fact.streaks)) - 1]
        places = list(dict.fromkeys(_spot(occurrence) for occurrence in occurrences))
        yield Finding(
            HOST_DOWN,
            Severity.ERROR,
            course_place(view),
            subject=host,
            details={
                "host": quote(host),
                "places": len(places),
                "failing": fact.failing,
                "links": fact.links,
                "evidence": f"{fact.reason}: {fact.failing} of {fact.links} links",
                "since": signs[0][0].isoformat(),
                **{f"place_{number:02}": spot for number, spot in enumerate(places[:_PLACES_TOLD], 1)},
            },
            verdict=VERDICT_OF[fact.reason],
            reason=fact.reason,
            signs=tuple(Sign(at, its) for at, its in signs),
            conclusive=fact.conclusive,
        )


def _failing_here(view: CourseView) -> dict[str, list[Occurrence]]:
    """Hosts that links of the course fail at, each with the places of those that fail like most."""
    found: dict[str, list[Occurrence]] = defaultdict(list)
    for occurrence in view.occurrences:
        host = _host_at_fault(view, occurrence.link.url)
        if host:
            found[host].append(occurrence)
    return found


def _host_at_fault(view: CourseView, url: str) -> str:
    state = view.links.get(url)
    host, fault = (fault_of(state) if state else None) or ("", None)
    fact = view.hosts.get(host)
    return host if fact is not None and fact.fault is fault else ""


def _spot(occurrence: Occurrence) -> str:
    place = occurrence.place
    names = [name for name in (place.section, place.activity, place.part) if name]
    return quote(f"{' › '.join(names)}: {occurrence.link.url}" if names else occurrence.link.url)


def folded_under(view: CourseView, findings: Iterable[Finding], finding: Finding) -> str:
    """The host under whose finding (among `findings`) one about a single link is folded; "" where it stands alone."""
    host = _host_at_fault(view, finding.subject) if finding.rule == FOLDED else ""
    return host if host and any(_is_of(one, host) for one in findings) else ""


def _is_of(finding: Finding, host: str) -> bool:
    return finding.rule == HOST_DOWN and finding.subject == host and finding.conclusive


def host_can_be_gone(view: CourseView, finding: Finding) -> bool:
    """Whether the silence of the rule means that the host works, or that the course has no link to it any more."""
    fact = view.hosts.get(finding.subject)
    if fact is None or fact.answered > 0:
        return True
    here = (view.links.get(occurrence.link.url) for occurrence in view.occurrences)
    return not any((fault_of(state) or ("",))[0] == finding.subject for state in here if state)


def host_is_left_alone(view: CourseView, finding: Finding) -> bool:
    """Whether the host is not ours to visit any more, or too few links are left to speak of it while none is answered."""
    if not host_can_be_gone(view, finding):
        return True
    visits = [state.last for url, state in view.links.items() if host_of(url) == finding.subject and state.last]
    return any(visit.reason in _LEFT_ALONE for visit in visits)


RULES: Iterable[Rule] = (
    Rule(
        code=HOST_DOWN,
        severity=Severity.ERROR,
        title=N_("Site that does not work"),
        problem=N_("Links to the site %(host)s do not open; places in this course: %(places)s"),
        remedy=N_("See whether the site has a new address and replace the links to it, or remove them."),
        documentation=N_(
            "Most links to one host fail alike: its name does not exist, it does not answer, browsers refuse its "
            "certificate, or it answers with server errors. This is one finding about the host in each course that links to "
            'it, and its links are not told one by one. The newest visits over the whole site count: at least "links" '
            'links fail so, and at least "percent" of a hundred. It is confirmed like the fault of a link '
            "(docs/confirmation.md). When the host answers again it is resolved, and links that stay broken stand alone."
        ),
        speaks=(N_("three links to one site, none of which opens"),),
        silent=(N_("three links to one site, of which one fails"),),
        check=host_down,
        options={"links": 3, "percent": 80},
    ),
)
