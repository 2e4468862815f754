"""The proof behind a finding, in the reader's language.

Rules put a terse "evidence" detail into their findings; it is for machines and in nobody's language. Here it is told from the
finding's reason and named details, and only where the rule's sentence has not said it already.
"""

from collections.abc import Callable, Mapping
from typing import Protocol

from course_sync.i18n import N_
from course_sync.model.findings import Finding
from course_sync.model.links import Reason
from course_sync.wording import terms


class Teller(Protocol):
    """What evidence is told with: the part of `Wording` that it needs."""

    def gettext(self, msgid: str, /, **values: object) -> str:
        """`msgid` in the reader's language."""

    def value(self, value: object) -> str:
        """A detail as people write it."""


_SAID: frozenset[tuple[str, Reason]] = frozenset(
    {
        ("link.invalid", Reason.MALFORMED),
        ("link.internal", Reason.DELETED),
        ("link.moved", Reason.PERMANENT_REDIRECT),
    }
)
"""Where the rule's own sentence says the reason."""


def evidence_of(finding: Finding, words: Teller) -> str:
    """What was seen, in a few words; "" where there is nothing to add."""
    if finding.rule in _OF_RULE:
        return _OF_RULE[finding.rule](finding, words)
    return "" if finding.reason is None else _of_link(finding, finding.reason, words)


def _of_link(finding: Finding, reason: Reason, words: Teller) -> str:
    if (finding.rule, reason) in _SAID:
        return ""
    details = finding.details
    told = words.gettext(terms.REASON[reason])
    status = details.get("status")
    if status and not (isinstance(status, int) and status < 300):  # that it answered well says nothing of what is wrong
        code = words.gettext(N_("HTTP %(status)s"), status=status)
        told = f"{told} ({code})"
    final = str(details.get("final_url") or "")
    if final and final not in {finding.subject, details.get("url"), details.get("new_address")}:
        told += words.gettext(N_("; leads to %(address)s"), address=final)
    return told


def _address(finding: Finding, _: Teller) -> str:
    """The sentence names the spot only."""
    return finding.subject


def _line(finding: Finding, words: Teller) -> str:
    """The line around a phrase, where there is more of it than the phrase."""
    line = str(finding.details.get("evidence") or "")
    if line.casefold() in {"", str(finding.details.get("phrase") or "").casefold()}:
        return ""
    return words.gettext(N_("“%(line)s”"), line=line)


def _passed(finding: Finding, words: Teller) -> str:
    """Which of the activity's dates it is."""
    setting, day = terms.SETTING.get(str(finding.details.get("setting"))), finding.details.get("date")
    if setting is None or not day:
        return ""
    return f"{words.gettext(setting)} {words.value(day)}"


def _ended(finding: Finding, words: Teller) -> str:
    day = finding.details.get("date")
    return words.gettext(N_("end date %(day)s"), day=words.value(day)) if day else ""


def _planned(finding: Finding, words: Teller) -> str:
    day = finding.details.get("planned")
    return "" if day in {None, "", "–"} else words.gettext(N_("planned for %(day)s"), day=words.value(day))


def _why_barred(finding: Finding, words: Teller) -> str:
    details = finding.details
    told = terms.BARRED.get(str(details.get("why")))
    if told is None:
        return ""
    other = str(details.get("other") or details.get("name") or "")
    return words.gettext(told, other=other, date=words.value(details.get("date") or ""))


def _passage(finding: Finding, words: Teller) -> str:
    line = str(finding.details.get("passage") or "")
    return words.gettext(N_("“%(line)s”"), line=line) if line else ""


def _nothing_inside(finding: Finding, words: Teller) -> str:
    told = terms.NOTHING_INSIDE.get(str(finding.details.get("modname")))
    return words.gettext(told) if told else ""


def _opening(finding: Finding, words: Teller) -> str:
    day = finding.details.get("date")
    return words.gettext(N_("opens %(day)s"), day=words.value(day)) if day else ""


_OF_RULE: Mapping[str, Callable[[Finding, Teller], str]] = {
    "link.fragment": _address,
    "text.placeholder": _line,
    "text.language-gap": _passage,
    "quiz.closed": _passed,
    "assign.past-due": _passed,
    "activity.closed": _passed,
    "activity.empty": _nothing_inside,
    "activity.unreachable": _why_barred,
    "activity.opens-too-late": _opening,
    "completion.unreachable": _why_barred,
    "course.ended-visible": _ended,
    "course.ended-enrolling": _ended,
    "review.overdue": _planned,
}
