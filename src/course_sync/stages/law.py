"""Links to Riigi Teataja: asked about by its interface, never judged by the page that answers 200 to everything."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import timedelta

from course_sync.law import ActAddress, Fetched, InterfaceChanged, NotNow, Pins, RiigiTeataja, act_address
from course_sync.links import LinkChecker
from course_sync.model.course import CourseView
from course_sync.model.law import ActFact, ActState
from course_sync.model.links import VERDICT_OF, LinkKind, Reason, Visit
from course_sync.stages.context import Context
from course_sync.store import law
from course_sync.store.links import DueLink

_MAX_ANSWER = 4_000_000  # bytes
Checker = Callable[[Callable[[], bool]], LinkChecker]


def is_act(link: DueLink) -> bool:
    """Whether the link is for Riigi Teataja's interface to judge."""
    return link.kind is LinkKind.WEB and act_address(link.url) is not None


def visit_acts(context: Context, due: Sequence[DueLink], checker: Checker) -> list[Visit]:
    """Ask about every distinct act behind `due` that was not asked about lately; a visit for each of the links.

    Where the interface is silent the links are put off; where it looks otherwise than described they are not checked, and the
    administrator is told once a run.
    """
    addresses = {link.url: address for link in due if (address := act_address(link.url)) is not None}
    acts = sorted({address.act for address in addresses.values() if address.act})
    with context.store.read() as session:
        known = law.facts(session, acts)
    since = context.clock.now() - timedelta(hours=context.settings.law.rest_hours)
    fresh = {act: fact for act, fact in known.items() if fact.checked_at >= since}
    stale = [act for act in acts if act not in fresh]
    trouble: Reason | None = None
    if stale and context.settings.law.check:
        told, trouble = _asked(context, stale[: context.settings.law.most], checker)
        fresh |= told
    return [_visit(context, url, address, fresh, trouble) for url, address in addresses.items()]


def _asked(context: Context, acts: Sequence[str], checker: Checker) -> tuple[dict[str, ActFact], Reason | None]:
    """What is told of each, until the interface is silent or looks otherwise than described; and which of the two it was."""
    settings = context.settings.law
    told: dict[str, ActFact] = {}
    with checker(context.cancelled) as visitor:

        def fetch(url: str) -> Fetched:
            reply = visitor.ask(url, _MAX_ANSWER)
            return Fetched(reply.status, reply.headers.get("content-type", ""), reply.body, reply.truncated)

        source = RiigiTeataja(
            fetch, context.clock.now, context.clock.sleep, interval=settings.interval, site=settings.url
        )
        for act in acts:
            context.check_cancelled()
            try:
                told[act] = source.fact(act)
            except NotNow:
                return told, Reason.PUT_OFF
            except InterfaceChanged as error:
                context.notice("law_interface", str(error))
                return told, Reason.NOT_KNOWABLE
            with context.store.write() as session:
                law.save_fact(session, told[act])
    return told, None


def _visit(context: Context, url: str, address: ActAddress, known: dict[str, ActFact], trouble: Reason | None) -> Visit:
    fact = known.get(address.act)
    if fact is not None:
        reason = Reason.NOT_FOUND if fact.state is ActState.ABSENT else Reason.EXISTS
        evidence = f"Riigi Teataja: {fact.state}"
    else:
        unknowable = address.pins in {Pins.ABBREVIATION, Pins.OTHER} or not context.settings.law.check
        reason = Reason.NOT_KNOWABLE if unknowable else trouble or Reason.PUT_OFF
        evidence = "Riigi Teataja's page tells nothing of the act"
    return Visit(url=url, at=context.clock.now(), verdict=VERDICT_OF[reason], reason=reason, evidence=evidence)


def with_laws(view: CourseView, context: Context) -> CourseView:
    """The course with what is known of the acts that it links to."""
    acts = {url: address.act for url in view.links if (address := act_address(url)) is not None and address.act}
    if not acts:
        return view
    with context.store.read() as session:
        known = law.facts(session, acts.values())
    return replace(view, laws={url: known[act] for url, act in acts.items() if act in known})
