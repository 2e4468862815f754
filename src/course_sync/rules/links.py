"""Rules about links.

The law of `link.broken`: an address is broken while its last conclusive word was bad, that is, while it has a streak of bad
visits since the last good one. The streak is handed on as signs; `health` decides when they are proof enough. When the
newest visit could not tell (blocked, put off, our network), the finding still stands but is marked inconclusive: what is
open stays open, and nothing begins or is confirmed by such a look. An address that is no longer ours to check (its host was
excluded, its scheme or port is not visited) is silent.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from course_sync.i18n import N_
from course_sync.model.course import CourseView
from course_sync.model.findings import Finding, Severity, Sign
from course_sync.model.links import BAD, VERDICT_OF, LinkKind, LinkState, Occurrence, Reason, Verdict, Visit
from course_sync.rules.rule import Options, Rule
from course_sync.rules.sight import quote
from course_sync.rules.texts import REMNANT

Details = dict[str, str | int | float | None]

NOT_OURS: frozenset[Reason] = frozenset(
    {
        Reason.EXCLUDED,
        Reason.PRIVATE_ADDRESS,
        Reason.PORT,
        Reason.SCHEME,
        Reason.INSPECTING_PROXY,
        Reason.NO_OUTSIDE_NAMES,
        Reason.NOT_KNOWABLE,
    }
)
_LEFT_ALONE = NOT_OURS - {Reason.NOT_KNOWABLE, Reason.INSPECTING_PROXY}


@dataclass(frozen=True, slots=True)
class Seen:
    """An occurrence together with the newest visit of its link."""

    occurrence: Occurrence
    state: LinkState
    visit: Visit


def visited(view: CourseView) -> Iterator[Seen]:
    for occurrence in view.occurrences:
        state = view.links.get(occurrence.link.url)
        if state is not None and state.last is not None:
            yield Seen(occurrence, state, state.last)


def as_people_open(url: str) -> str:
    """The address of a file as browsers open it: Moodle's web services name the script that wants a token."""
    return url.replace("/webservice/pluginfile.php/", "/pluginfile.php/", 1)


def details_of(occurrence: Occurrence, visit: Visit | None) -> Details:
    link = occurrence.link
    return {
        "url": quote(as_people_open(link.url)),
        "written": quote(as_people_open(link.written)),
        # What carries a picture's address is not read as words but heard: an author looks for another thing.
        "alt" if link.tag.startswith("img") else "text": quote(link.text),
        "status": visit.status if visit else None,
        "final_url": visit.final_url if visit else "",
        "evidence": (quote(visit.evidence) or visit.reason.value) if visit else Reason.MALFORMED.value,
    }


def found_at(rule: str, severity: Severity, seen: Seen, *, subject: str = "", **more: str | int | None) -> Finding:
    return Finding(
        rule,
        severity,
        seen.occurrence.place,
        subject=subject or seen.occurrence.link.url,
        details={**details_of(seen.occurrence, seen.visit), **more},
        verdict=seen.visit.verdict,
        reason=seen.visit.reason,
    )


def broken(view: CourseView, _: Options) -> Iterator[Finding]:
    for seen in visited(view):
        streak = seen.state.streak
        internal = seen.occurrence.link.kind is LinkKind.INTERNAL
        if not streak or internal or seen.visit.reason in NOT_OURS:
            continue
        reason = streak[-1][1]
        if VERDICT_OF[reason] is Verdict.INVALID:
            continue  # link.invalid's
        conclusive = seen.visit.verdict in BAD
        details = details_of(seen.occurrence, seen.visit)
        if not conclusive:
            details |= {"evidence": reason.value, "status": None, "final_url": ""}
        yield Finding(
            "link.broken",
            Severity.ERROR,
            seen.occurrence.place,
            subject=seen.occurrence.link.url,
            details={**details, "since": streak[0][0].isoformat(), "visits": len(streak)},
            verdict=VERDICT_OF[reason],
            reason=reason,
            signs=tuple(Sign(at, its) for at, its in streak),
            conclusive=conclusive,
        )


def invalid(view: CourseView, _: Options) -> Iterator[Finding]:
    for occurrence in view.occurrences:
        state = view.links.get(occurrence.link.url)
        visit = state.last if state else None
        if visit is not None and visit.verdict is Verdict.INVALID:
            reason = visit.reason
        elif visit is None and occurrence.link.kind is LinkKind.MALFORMED:
            reason = Reason.MALFORMED
        else:
            continue
        if REMNANT.search(occurrence.link.written):
            continue  # text.unresolved-file's
        yield Finding(
            "link.invalid",
            Severity.ERROR,
            occurrence.place,
            subject=occurrence.link.url,
            details=details_of(occurrence, visit),
            verdict=Verdict.INVALID,
            reason=reason,
        )


def moved(view: CourseView, _: Options) -> Iterator[Finding]:
    for seen in visited(view):
        visit = seen.visit
        if visit.verdict is Verdict.MOVED and visit.final_url and visit.final_url != seen.occurrence.link.url:
            fragment = seen.occurrence.link.fragment
            address = f"{visit.final_url}#{fragment}" if fragment and "#" not in visit.final_url else visit.final_url
            yield found_at("link.moved", Severity.HINT, seen, new_address=address)


def blocked(view: CourseView, _: Options) -> Iterator[Finding]:
    for seen in visited(view):
        if seen.visit.verdict is Verdict.BLOCKED and seen.occurrence.link.kind is not LinkKind.INTERNAL:
            yield found_at("link.blocked", Severity.HINT, seen)


def fragment(view: CourseView, _: Options) -> Iterator[Finding]:
    for seen in visited(view):
        wanted = seen.occurrence.link.fragment
        if wanted and wanted in seen.visit.fragments_missing:
            subject = f"{seen.occurrence.link.url}#{wanted}"
            yield found_at("link.fragment", Severity.HINT, seen, subject=subject, fragment=quote(wanted))


RULES: Iterable[Rule] = (
    Rule(
        code="link.broken",
        severity=Severity.ERROR,
        title=N_("Broken link"),
        problem=N_("The link does not work: %(url)s"),
        remedy=N_("Replace the link by an address that works, or remove it."),
        documentation=N_(
            "The address did not answer well at its last conclusive visit: not found, no such site, a certificate that "
            "browsers refuse, a page that only says it is gone, or trouble that does not pass. It is suspected at first "
            "and opens when further visits confirm it (docs/confirmation.md). One good visit resolves it."
        ),
        speaks=(N_("a page that is not there any more (404)"),),
        silent=(N_("a page that lets people in but refuses robots"),),
        check=broken,
    ),
    Rule(
        code="link.invalid",
        severity=Severity.ERROR,
        title=N_("Not an address"),
        problem=N_("This cannot be an address: %(written)s"),
        remedy=N_(
            "Mend the address: copy a web address from the browser's address bar, upload a file of your own computer to the course."
        ),
        documentation=N_(
            "What stands as a link can work for nobody: a typing error in the address, a faulty e-mail address or phone "
            "number, a file on the author's own computer (C:\\…, file:///…)."
        ),
        speaks=(N_("a file on the author's own computer: file:///C:/juhend.docx"),),
        silent=(N_("an address that is well written and does not answer: link.broken tells of it"),),
        check=invalid,
    ),
    Rule(
        code="link.moved",
        severity=Severity.HINT,
        title=N_("Address has moved"),
        problem=N_("The address has moved for good: %(url)s"),
        remedy=N_("Paste the new address: %(new_address)s"),
        documentation=N_(
            "The site says that the page lives elsewhere now, or the same page answers over https. The link still works; "
            "the new address will work longer."
        ),
        speaks=(N_("a page that sends its visitors to a new address for good"),),
        silent=(N_("a page that sends its visitors on for the time being"),),
        check=moved,
    ),
    Rule(
        code="link.blocked",
        severity=Severity.HINT,
        title=N_("Link to check by hand"),
        problem=N_("The site refuses automatic visits, so the link could not be checked: %(url)s"),
        remedy=N_("Open the link in a browser and see whether it still shows what it should."),
        documentation=N_(
            "The site wants a sign-in or refuses robots. The link may work well for a person, so this is never more than a hint."
        ),
        speaks=(N_("a page that wants a sign-in"),),
        silent=(N_("a page that opens for everybody"),),
        check=blocked,
    ),
    Rule(
        code="link.fragment",
        severity=Severity.HINT,
        title=N_("Missing spot on a page"),
        problem=N_("The page opens, but the spot it should open at is not there: %(fragment)s"),
        remedy=N_("Copy the address of the right heading anew, or remove what follows the # mark."),
        documentation=N_("The page has no element with the name after the # mark, so it opens at its top."),
        speaks=(N_("a link to #kontakt on a page that has no such spot"),),
        silent=(N_("a link to the page as a whole"),),
        check=fragment,
    ),
)


def can_be_gone(view: CourseView, finding: Finding) -> bool:
    """Whether a finding about a link may be believed gone when its rule is silent.

    It may when the link is no longer written there, or when its newest visit told something: trouble that passes, a visit put
    off, a network that was down tell nothing, nor does a link that was never visited.
    """
    written = next(_written(view, finding), None)
    if written is None:
        return True
    state = view.links.get(written.link.url)
    return state is not None and state.last is not None and _tells(state.last)


def is_left_alone(view: CourseView, finding: Finding) -> bool:
    """Whether the finding's link is still written there, but is not ours to check any more (its host was excluded)."""
    occurrence = next(_written(view, finding), None)
    state = view.links.get(occurrence.link.url) if occurrence else None
    visit = state.last if state else None
    return visit is not None and visit.reason in _LEFT_ALONE


def is_written(view: CourseView, finding: Finding) -> bool:
    """Whether the link that a finding is about is still written at its place."""
    return next(_written(view, finding), None) is not None


def _written(view: CourseView, finding: Finding) -> Iterator[Occurrence]:
    for occurrence in view.occurrences:
        link = occurrence.link
        is_subject = finding.subject in {link.url, f"{link.url}#{link.fragment}"}
        if is_subject and occurrence.place.key == finding.place.key:
            yield occurrence


def _tells(visit: Visit) -> bool:
    if visit.verdict is Verdict.UNCHECKED:
        return visit.reason in NOT_OURS and visit.reason is not Reason.NOT_KNOWABLE
    return visit.verdict is not Verdict.TEMPORARY
