"""Commands that answer from what is stored: status, findings, links, mutes."""

from __future__ import annotations

from collections import Counter
from enum import StrEnum
from typing import TYPE_CHECKING, Annotated

import typer

from course_sync.cli.session import course_id_of, session_of, today, wording
from course_sync.cli.terminal import clean, paragraph, say, show, styled, table, write
from course_sync.errors import ConfigError, ExitCode
from course_sync.model.findings import STANDING, FindingState, MuteScope, Severity
from course_sync.model.health import CourseStatus
from course_sync.model.links import Reason, Verdict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from course_sync.config import Settings
    from course_sync.queries import CourseAnswer, FindingAnswer, LinkAnswer, RunAnswer
    from course_sync.wording import Wording

_STATUS_STYLE = {
    CourseStatus.BROKEN: "bold red",
    CourseStatus.ATTENTION: "yellow",
    CourseStatus.UNKNOWN: "magenta",
    CourseStatus.OK: "green",
}
_WHY = {"open_error": "error", "open_warning": "warning", "suspected_error": "suspected error"}
_VERDICT_WIDTH = max(len(verdict) for verdict in Verdict)
_REASON_WIDTH = max(len(reason) for reason in Reason)
_INDENT = " " * 9
_REACH = {
    MuteScope.OCCURRENCE: "",
    MuteScope.ADDRESS: ", its address in every course",
    MuteScope.RULE: ", its rule in its course",
}

Json = Annotated[bool, typer.Option("--json", help="One JSON object a line; docs/schemas describes it.")]
Course = Annotated[str | None, typer.Option("--course", metavar="COURSE", help="Only this course (id or short name).")]


class Shown(StrEnum):
    """Which findings are listed."""

    STANDING = "standing"
    OPEN = "open"
    SUSPECTED = "suspected"
    RESOLVED = "resolved"
    ALL = "all"


_STATES = {
    Shown.STANDING: STANDING,
    Shown.OPEN: frozenset({FindingState.OPEN}),
    Shown.SUSPECTED: frozenset({FindingState.SUSPECTED}),
    Shown.RESOLVED: frozenset({FindingState.RESOLVED}),
    Shown.ALL: None,
}


def status(context: typer.Context, json: Json = False) -> int:
    """Where every course stands, the worst first."""
    from course_sync.queries import last_run
    from course_sync.queries import status as ask_status

    session = session_of(context)
    settings = session.settings()
    with session.store(settings) as store:
        answers = ask_status(store, today=today(settings))
        run = last_run(store, settings.zone)
    if json:
        from course_sync.exports import dump, status_line

        for answer in answers:
            write(dump(status_line(answer)))
    else:
        show_status(answers, wording(settings, "en"))
        say(_sum_of(answers, run, settings))
    return ExitCode.BROKEN_COURSES if any(a.status is CourseStatus.BROKEN for a in answers) else ExitCode.OK


def show_status(answers: Sequence[CourseAnswer], words: Wording) -> None:
    """Courses by status, a row each."""
    from rich.text import Text

    made = table(("STATUS", "COURSE", "NAME", "READ", "WHY"), right=("READ",))
    for answer in answers:
        made.add_row(
            Text(answer.status.value, style=_STATUS_STYLE[answer.status]),
            Text(clean(answer.course.shortname)),
            Text(clean(answer.course.fullname)),
            words.percent(answer.coverage.share) if answer.coverage else "–",
            ", ".join(_why(reason) for reason in answer.why),
        )
    if answers:
        show(made)


def _why(reason: str) -> str:
    """A machine-readable reason of a status in English: "open_error:3" → "3 errors"."""
    kind, _, figure = reason.partition(":")
    if kind == "not_read":
        return "not read"
    if kind == "coverage":
        return "little could be read"
    return _number(int(figure), _WHY[kind]) if kind in _WHY and figure.isdigit() else reason


def _sum_of(answers: Sequence[CourseAnswer], run: RunAnswer | None, settings: Settings) -> str:
    counted = Counter(answer.status for answer in answers)
    by_status = ", ".join(f"{counted[status]} {status}" for status in _STATUS_STYLE if counted[status])
    text = _number(len(answers), "course") + (f": {by_status}." if by_status else " in our care.")
    if run is None:
        return f"{text} There was no run yet: `course-sync run`."
    began = wording(settings, "en").moment(run.started_at)
    return f"{text} Last run: {began}, {run.state}. Suspected, awaiting confirmation: {run.suspected}."


def findings(
    context: typer.Context,
    json: Json = False,
    course: Course = None,
    state: Annotated[Shown, typer.Option("--state", help="Which ones.")] = Shown.STANDING,
    severity: Annotated[Severity | None, typer.Option("--severity", help="Only of this severity.")] = None,
    rule: Annotated[str | None, typer.Option("--rule", metavar="CODE", help="Only of this rule.")] = None,
) -> int:
    """What is wrong, where, since when, and what to do about it."""
    from course_sync.exports import dump, finding_line
    from course_sync.queries import FindingFilter
    from course_sync.queries import findings as ask_findings
    from course_sync.rules import RULES

    session = session_of(context)
    settings = session.settings()
    if rule is not None and rule not in RULES:
        raise ConfigError(f"There is no rule {rule!r}. `course-sync rules` lists them.")
    words = wording(settings)
    with session.store(settings) as store:
        wanted = FindingFilter(
            states=_STATES[state],
            severities=frozenset({severity}) if severity else None,
            rules=frozenset({rule}) if rule else None,
            course_id=course_id_of(store, course) if course else None,
        )
        answers = ask_findings(store, wanted, today=today(settings))
    for answer in answers:
        if json:
            write(dump(finding_line(answer, words)))
        else:
            _show_finding(answer, words)
    if not json:
        say(f"{_number(len(answers), 'finding')}.")
    return ExitCode.OK


def _show_finding(answer: FindingAnswer, words: Wording) -> None:
    finding, record, place = answer.finding, answer.record, answer.finding.place
    since = record.first_seen.astimezone(words.zone).date()
    muted = f", muted until {record.mute_until}" if record.muted else ""
    head = f"{finding.fingerprint}  {finding.rule}, {record.state} since {since}{muted}"
    where = " › ".join(
        part for part in (answer.course.shortname, place.section, place.activity, words.part(place)) if part.strip()
    )
    write(f"{styled(f'{finding.severity:<7}', finding.severity)}  {head}")
    write(paragraph(where, indent=_INDENT))
    write(paragraph(words.problem(finding), indent=_INDENT))
    if evidence := words.evidence(finding):
        write(paragraph(evidence, indent=_INDENT))
    write(paragraph(words.remedy(finding), first=f"{_INDENT}→ ", indent=f"{_INDENT}  "))
    if place.edit_url or place.view_url:
        write(f"{_INDENT}{clean(place.edit_url or place.view_url)}")


def links(
    context: typer.Context,
    json: Json = False,
    course: Course = None,
    verdict: Annotated[
        list[Verdict] | None, typer.Option("--verdict", help="Only of this verdict; repeatable.")
    ] = None,
    host: Annotated[str | None, typer.Option("--host", metavar="HOST", help="Only of this host.")] = None,
) -> int:
    """Every link with its verdict.

    And in how many places it stands; with --json every place.
    """
    from course_sync.exports import dump, link_line
    from course_sync.queries import LinkFilter
    from course_sync.queries import links as ask_links

    session = session_of(context)
    settings = session.settings()
    number = 0
    with session.store(settings) as store:
        wanted = LinkFilter(
            verdicts=frozenset(verdict) if verdict else None,
            course_id=course_id_of(store, course) if course else None,
            host=host.strip().lower() if host else None,
        )
        for answer in ask_links(store, wanted):
            if json:
                write(dump(link_line(answer)))
                continue
            if not number:
                write(styled(_link_row("VERDICT", "REASON", "PLACES", "ADDRESS"), "title"))
            number += 1
            _show_link(answer)
    if not json:
        say(f"{_number(number, 'link')}.")
    return ExitCode.OK


def _show_link(answer: LinkAnswer) -> None:
    reason = answer.reason or ""
    write(_link_row(answer.verdict or "–", reason, str(len(answer.places)), clean(answer.url)))


def _link_row(verdict: str, reason: str, places: str, address: str) -> str:
    return f"{verdict:<{_VERDICT_WIDTH}}  {reason:<{_REASON_WIDTH}}  {places:>6}  {address}"


def mutes(context: typer.Context) -> int:
    """Muted findings: until when, why, by whom."""
    from course_sync.queries import mutes as ask_mutes

    session = session_of(context)
    settings = session.settings()
    words = wording(settings)
    with session.store(settings) as store:
        answers = ask_mutes(store, today=today(settings))
    for answer in answers:
        mute = answer.mute
        write(
            paragraph(
                f"{mute.fingerprint}  until {mute.until} by {mute.by}{_REACH[mute.scope]}: {mute.reason}",
                indent=_INDENT,
                first="",
            )
        )
        if answer.finding is None:
            write(f"{_INDENT}(the finding is not known any more)")
        else:
            what = f"{answer.finding.course.shortname}: {words.problem(answer.finding.finding)}"
            write(paragraph(what, indent=_INDENT))
    say(f"{_number(len(answers), 'mute')}.")
    return ExitCode.OK


def _number(count: int, noun: str) -> str:
    return f"{count} {noun}" if count == 1 else f"{count} {noun}s"
