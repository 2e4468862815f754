"""Rules about links to acts of law: a redaction that is no longer in force, an act that was repealed, an end that is announced.

Only a link that pins one redaction can go stale, and only where it is not written as a citation ("RT I, 06.01.2023, 1"): a
publication note means that one text.
"""

import re
from collections.abc import Iterable, Iterator
from datetime import timedelta

from course_sync.i18n import N_
from course_sync.law import Pins, act_address, address_of
from course_sync.model.course import CourseView
from course_sync.model.findings import Finding, Severity
from course_sync.model.law import ActFact, ActState
from course_sync.model.links import Occurrence
from course_sync.rules.rule import Options, Rule, whole
from course_sync.rules.sight import goes_on, quote

_CITATION = re.compile(r"(?<!\w)RT\s[IVX]{1,3}(?!\w)")
_DATA = "–"


def _pinned(view: CourseView) -> Iterator[tuple[Occurrence, ActFact]]:
    if not goes_on(view):
        return
    for occurrence in view.occurrences:
        fact = view.laws.get(occurrence.link.url)
        address = act_address(occurrence.link.url) if fact else None
        if fact is None or address is None or address.pins is not Pins.REDACTION:
            continue
        if not _CITATION.search(occurrence.link.text):
            yield occurrence, fact


def _finding(rule: str, severity: Severity, occurrence: Occurrence, fact: ActFact) -> Finding:
    link = occurrence.link
    return Finding(
        rule,
        severity,
        occurrence.place,
        subject=link.url,
        details={
            "url": quote(link.written or link.url),
            "title": quote(fact.title),
            "new_address": address_of(fact.in_force, link.fragment) if fact.in_force else _DATA,
            "date": fact.ends.isoformat() if fact.ends else _DATA,
            "evidence": f"{fact.act}: {fact.state}, {fact.ends or _DATA}",
        },
    )


def old_redaction(view: CourseView, _: Options) -> Iterator[Finding]:
    for occurrence, fact in _pinned(view):
        if fact.state is ActState.REPLACED:
            yield _finding("law.old-redaction", Severity.WARNING, occurrence, fact)


def repealed(view: CourseView, _: Options) -> Iterator[Finding]:
    for occurrence, fact in _pinned(view):
        if fact.state is ActState.REPEALED:
            yield _finding("law.repealed", Severity.WARNING, occurrence, fact)


def ending(view: CourseView, options: Options) -> Iterator[Finding]:
    limit = view.today + timedelta(days=whole(options, "days"))
    for occurrence, fact in _pinned(view):
        if fact.state is ActState.IN_FORCE and fact.ends is not None and view.today <= fact.ends <= limit:
            yield _finding("law.ending", Severity.HINT, occurrence, fact)


RULES: Iterable[Rule] = (
    Rule(
        code="law.old-redaction",
        severity=Severity.WARNING,
        title=N_("Link to an old text of an act"),
        problem=N_("The link leads to a text of an act that is no longer in force: %(title)s"),
        remedy=N_("Paste the address of the text in force, or one that ends in ?leiaKehtiv: %(new_address)s"),
        documentation=N_("A link to Riigi Teataja holds on to one redaction, and another one is in force now."),
        speaks=(N_("riigiteataja.ee/akt/106012023001, while another text is in force"),),
        silent=(
            N_("the same address with ?leiaKehtiv"),
            N_("a link whose words are “RT I, 06.01.2023, 1”"),
        ),
        check=old_redaction,
    ),
    Rule(
        code="law.repealed",
        severity=Severity.WARNING,
        title=N_("Link to a repealed act"),
        problem=N_("The link leads to an act that was repealed: %(title)s"),
        remedy=N_("Point the link to the act that took its place and check what the text says of it: %(new_address)s"),
        documentation=N_(
            "The act behind a link to Riigi Teataja is not in force any more, also where a new act of the same name took its place."
        ),
        speaks=(N_("a link to an act that was repealed"),),
        silent=(N_("a link to the act that took its place"),),
        check=repealed,
    ),
    Rule(
        code="law.ending",
        severity=Severity.HINT,
        title=N_("An act's text is about to change"),
        problem=N_("The text of the act is in force until %(date)s only: %(title)s"),
        remedy=N_("Read what changes, and bring the course and the link up to date by then."),
        documentation=N_(
            "The redaction that a link to Riigi Teataja holds on to is in force, but its end is announced and comes within a set number of days (option days)."
        ),
        speaks=(N_("an end in 30 days"),),
        silent=(N_("an end in half a year"),),
        check=ending,
        options={"days": 60},
    ),
)
