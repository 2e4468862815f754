"""What a course's page tells: what is wrong, worst first, grouped by where; what awaits confirmation; what was read."""

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from course_sync.health import ConfirmationPolicy, earliest_confirmation
from course_sync.i18n import N_
from course_sync.model.findings import FindingState, Severity
from course_sync.model.health import CourseStatus, CoverageItem, CoverageOutcome, CoverageReason
from course_sync.model.links import GOOD, Verdict, Visit
from course_sync.pages import words
from course_sync.pages.overview import CourseRow, course_row, was_read
from course_sync.pages.speech import Speech
from course_sync.queries import ActivityAnswer, CourseDetail, FindingAnswer, TrendPoint
from course_sync.wording import terms
from course_sync.wording.finding import FindingWords, told_of


@dataclass(frozen=True, slots=True)
class VisitLine:
    at: datetime
    words: str
    status: int | None


@dataclass(frozen=True, slots=True)
class FindingCard:
    """A finding as its card shows it.

    Attributes:
        evidence: label and value; values are texts of strangers.
        awaited: for a suspected one: the earliest moment at which it may be confirmed.
    """

    answer: FindingAnswer
    title: str
    problem: str
    remedy: str
    where: str
    evidence: tuple[tuple[str, str], ...]
    visits: tuple[VisitLine, ...]
    awaited: datetime | None = None


@dataclass(frozen=True, slots=True)
class ActivityGroup:
    """Findings of one activity; `activity` and `kind` are "" for those of the section or course itself."""

    activity: str
    kind: str
    cards: tuple[FindingCard, ...]


@dataclass(frozen=True, slots=True)
class SectionGroup:
    """Findings of one section; `name` is "" for those of the course itself."""

    name: str
    activities: tuple[ActivityGroup, ...]


@dataclass(frozen=True, slots=True)
class HintGroup:
    """The hints of one rule."""

    title: str
    cards: tuple[FindingCard, ...]


@dataclass(frozen=True, slots=True)
class ActivityRow:
    answer: ActivityAnswer
    kind: str
    findings: int
    outcome: str
    notes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class TrendRow:
    """A check of the past. A count is None where nothing is known; `unread` says why."""

    at: datetime
    status: CourseStatus
    counts: tuple[int | None, int | None, int | None]
    unread: str


@dataclass(frozen=True, slots=True)
class GapRow:
    """A kind of thing that was not read; `names`: rights and functions of Moodle that it wants, as an administrator knows them."""

    what: str
    outcome: str
    why: str
    names: tuple[str, ...]
    times: int


_NAME_ALONE = frozenset({"subsection"})  # what it holds is a section of its own
_RIGHT_OR_FUNCTION = re.compile(r"\b(?:[a-z]+/[a-z_]+:[a-z]+|(?:core|mod|tool|gradereport)_[a-z0-9_]+)\b")
"""What an administrator can be asked for by its name; the rest of a detail is for the log, in English."""
_TO_ASK_FOR = {CoverageReason.RIGHT_MISSING, CoverageReason.FUNCTION_ABSENT}


@dataclass(frozen=True, slots=True)
class CoursePage:
    """What the page of a course shows. `read`: its contents were read at the newest check, in part at least."""

    row: CourseRow
    read: bool
    wrong: tuple[SectionGroup, ...]
    wrong_count: int
    hints: tuple[HintGroup, ...]
    suspected: tuple[FindingCard, ...]
    muted: tuple[FindingCard, ...]
    fixed: tuple[FindingCard, ...]
    unread: tuple[GapRow, ...]
    course_coverage: tuple[tuple[str, str], ...]
    activities: tuple[ActivityRow, ...]
    trend: tuple[TrendRow, ...]


def course_page(detail: CourseDetail, speech: Speech, policy: ConfirmationPolicy) -> CoursePage:
    """Everything that the page of a course shows, put in order."""
    standing = [answer for answer in detail.findings if answer.record.state is not FindingState.RESOLVED]
    heard = [answer for answer in standing if not answer.record.muted]
    open_ones = [answer for answer in heard if answer.record.state is FindingState.OPEN]
    wrong = [answer for answer in open_ones if answer.finding.severity is not Severity.HINT]
    hints = [answer for answer in open_ones if answer.finding.severity is Severity.HINT]
    suspected = [answer for answer in heard if answer.record.state is FindingState.SUSPECTED]
    muted = [answer for answer in standing if answer.record.muted]
    fixed = [answer for answer in detail.findings if answer.record.state is FindingState.RESOLVED]
    order = {activity.cmid: number for number, activity in enumerate(detail.activities)}

    def cards(answers: Iterable[FindingAnswer]) -> tuple[FindingCard, ...]:
        ordered = sorted(answers, key=lambda answer: _place_order(answer, order))
        return tuple(_card(answer, detail, speech, policy) for answer in ordered)

    return CoursePage(
        row=course_row(detail.answer, speech),
        read=was_read(detail.answer),
        wrong=_grouped(cards(wrong), speech),
        wrong_count=len(wrong),
        hints=_by_rule(cards(hints)),
        suspected=cards(suspected),
        muted=cards(muted),
        fixed=cards(fixed),
        unread=_unread(detail, speech),
        course_coverage=tuple(
            (speech.what(*words.what_words(item.what)), _outcome(item, speech)) for item in detail.coverage
        ),
        activities=tuple(_activity_row(activity, heard, speech) for activity in detail.activities),
        trend=tuple(_trend_row(point, speech) for point in reversed(detail.answer.trend)),
    )


def _trend_row(point: TrendPoint, speech: Speech) -> TrendRow:
    errors, warnings, suspected = (
        words.known(count, point.status) for count in (point.errors, point.warnings, point.suspected)
    )
    unread = speech.unread(read=point.read) if point.status is CourseStatus.UNKNOWN else ""
    return TrendRow(point.at, point.status, (errors, warnings, suspected), unread)


def _place_order(answer: FindingAnswer, order: Mapping[int, int]) -> tuple[object, ...]:
    place = answer.finding.place
    position = order.get(place.cmid, len(order)) if place.cmid is not None else -1
    return (-answer.finding.severity.rank, position, place.section_id or 0, place.key, answer.finding.fingerprint)


def _grouped(cards: Sequence[FindingCard], speech: Speech) -> tuple[SectionGroup, ...]:
    """Cards come worst first, so groups stand in the order of their worst card."""
    sections: dict[tuple[int | None, str], dict[int | None, list[FindingCard]]] = {}
    for card in cards:
        place = card.answer.finding.place
        sections.setdefault((place.section_id, place.section), {}).setdefault(place.cmid, []).append(card)
    return tuple(
        SectionGroup(
            name,
            tuple(
                ActivityGroup(
                    found[0].answer.finding.place.activity,
                    speech.activity(found[0].answer.finding.place.modname) if cmid is not None else "",
                    tuple(found),
                )
                for cmid, found in activities.items()
            ),
        )
        for (_, name), activities in sections.items()
    )


def _by_rule(cards: Iterable[FindingCard]) -> tuple[HintGroup, ...]:
    """Many hints are of few kinds; the kind with the most comes first."""
    groups: dict[str, list[FindingCard]] = {}
    for card in cards:
        groups.setdefault(card.title, []).append(card)
    return tuple(
        HintGroup(title, tuple(found)) for title, found in sorted(groups.items(), key=lambda it: (-len(it[1]), it[0]))
    )


def _card(answer: FindingAnswer, detail: CourseDetail, speech: Speech, policy: ConfirmationPolicy) -> FindingCard:
    finding = answer.finding
    # What cannot be an address was never visited, whatever the ledger of visits says of it.
    visits = () if finding.verdict is Verdict.INVALID else detail.visits.get(finding.subject, ())
    awaited = earliest_confirmation(finding.signs, policy) if answer.record.state is FindingState.SUSPECTED else None
    told = told_of(finding, speech.wording)
    return FindingCard(
        answer=answer,
        title=told.title,
        problem=told.problem,
        remedy=told.remedy,
        where=speech.field(finding.place),
        evidence=tuple(_evidence(answer, told, visits, speech)),
        visits=tuple(VisitLine(visit.at, speech.word(terms.REASON[visit.reason]), visit.status) for visit in visits),
        awaited=awaited,
    )


def _evidence(
    answer: FindingAnswer, told: FindingWords, visits: Sequence[Visit], speech: Speech
) -> list[tuple[str, str]]:
    finding, wording = answer.finding, speech.wording
    details = finding.details
    shown = []
    if told.evidence:
        shown.append((speech.word(N_("Evidence")), told.evidence))
    shown += [
        (speech.word(label), str(details[name]))
        for prefix, label in (("place_", N_("Link there")), ("activity_", N_("Activity")))
        for name in sorted(details)
        if name.startswith(prefix)
    ]
    written = str(details.get("written") or "")
    if written and written not in {finding.subject, details.get("url")} and not wording.says(finding, "written"):
        shown.append((speech.word(N_("As written")), written))
    if text := str(details.get("text") or ""):
        shown.append((speech.word(N_("Link text")), text))
    if alt := str(details.get("alt") or ""):
        shown.append((speech.word(N_("Description of the picture")), alt))
    good = next((visit.at for visit in visits if visit.verdict in GOOD), None)
    if good is not None and finding.verdict not in GOOD:
        shown.append((speech.word(N_("Last worked")), wording.moment(good)))
    return shown


def _unread(detail: CourseDetail, speech: Speech) -> tuple[GapRow, ...]:
    """One row a kind of gap: links that were not visited first, then what could be read, what never can and what is left alone."""
    items = [*detail.coverage, *(item for activity in detail.activities for item in activity.coverage)]
    kinds: dict[tuple[CoverageOutcome, str, CoverageReason], list[CoverageItem]] = defaultdict(list)
    for item in items:
        if item.outcome is not CoverageOutcome.READ:
            kinds[item.outcome, item.what, item.reason].append(item)
    order = list(CoverageOutcome)
    rows = [
        (order.index(outcome), _gap_row(what, reason, outcome, of_kind, speech))
        for (outcome, what, reason), of_kind in kinds.items()
    ]
    read = [row for _, row in sorted(rows, key=lambda it: (it[0], -it[1].times, words.sort_key(it[1].what)))]
    links, unvisited = speech.word(N_("Links")), speech.word(terms.VERDICT[Verdict.UNCHECKED])
    visited = [
        GapRow(links, unvisited, speech.word(terms.REASON[why]), (), times) for why, times in detail.unvisited.items()
    ]
    return (*visited, *read)


def _gap_row(
    what: str, reason: CoverageReason, outcome: CoverageOutcome, items: Sequence[CoverageItem], speech: Speech
) -> GapRow:
    details = " ".join(item.detail for item in items) if reason in _TO_ASK_FOR else ""
    return GapRow(
        what=speech.what(*words.what_words(what)),
        outcome=speech.word(terms.OUTCOME[outcome]),
        why=speech.word(terms.GAP[reason]),
        names=tuple(dict.fromkeys(_RIGHT_OR_FUNCTION.findall(details))),
        times=len(items),
    )


def _activity_row(activity: ActivityAnswer, heard: Sequence[FindingAnswer], speech: Speech) -> ActivityRow:
    gaps = [item for item in activity.coverage if item.outcome is not CoverageOutcome.READ]
    unread = any(item.outcome is CoverageOutcome.UNREAD for item in gaps)
    read = any(item.outcome is CoverageOutcome.READ for item in activity.coverage)
    if not activity.coverage:
        told = activity.texts or activity.modname in _NAME_ALONE
        outcome = speech.word(terms.OUTCOME[CoverageOutcome.READ if told else CoverageOutcome.UNREAD])
    elif unread or gaps:
        outcome = speech.word(N_("read in part") if read else terms.OUTCOME[gaps[0].outcome])
    else:
        outcome = speech.word(terms.OUTCOME[CoverageOutcome.READ])
    notes = tuple(dict.fromkeys(_note(item, speech) for item in gaps))
    counted = sum(1 for answer in heard if answer.finding.place.cmid == activity.cmid)
    return ActivityRow(activity, speech.activity(activity.modname), counted, outcome, notes)


def _note(item: CoverageItem, speech: Speech) -> str:
    _, part = words.what_words(item.what)
    if item.part_id:
        return f"{item.part_id.rsplit('/', 1)[-1]} – {speech.word(terms.GAP[item.reason])}"
    return f"{speech.word(part)} – {speech.word(terms.GAP[item.reason])}"


def _outcome(item: CoverageItem, speech: Speech) -> str:
    outcome = speech.word(terms.OUTCOME[item.outcome])
    if item.outcome is CoverageOutcome.READ:
        return outcome
    return f"{outcome} – {speech.word(terms.GAP[item.reason])}"
