"""Asking for texts beside an activity's own: fields of databases, overall feedback of quizzes, rubrics and marking guides."""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import pairwise

from course_sync.errors import MoodleError
from course_sync.model.health import CoverageOutcome, CoverageReason
from course_sync.moodle import (
    ActivityDetail,
    Entry,
    GradingForms,
    MoodleClient,
    ask_many,
    data_fields,
    grading_forms,
    quiz_feedback,
)
from course_sync.moodle.beside import DATA_FIELDS, GRADING_FORMS, QUIZ_FEEDBACK
from course_sync.stages.mirroring.answers import Gap, gap_of
from course_sync.stages.outage import end_if_down

FIELDS, FEEDBACK, FORMS = "data:fields", "quiz:feedback", "assign:forms"
Told = Mapping[int, Sequence[Entry] | Gap]
"""cmid → texts, or why there are none. An activity that is missing has nothing of the kind."""

_AT_ONCE = 100  # assignments in one question
_WHOLE = 32  # parts of the full grade that the search for overall feedback goes down to: 3 %
_MANAGES_FORMS = "moodle/grade:managegradingforms"


def beside(client: MoodleClient, details: Mapping[int, ActivityDetail]) -> Mapping[str, Told]:
    """All there is beside these activities (by cmid).

    Raises:
        MoodleUnavailable, TokenRefused: nothing more is to be had.
    """
    return {
        FIELDS: _fields(client, _of_type(details, "data")),
        FEEDBACK: _feedback(
            client, {c: it for c, it in _of_type(details, "quiz").items() if it.facts.get("hasfeedback")}
        ),
        FORMS: _forms(client, sorted(_of_type(details, "assign"))),
    }


def _of_type(details: Mapping[int, ActivityDetail], modname: str) -> Mapping[int, ActivityDetail]:
    return {cmid: detail for cmid, detail in details.items() if detail.modname == modname}


def _gap(client: MoodleClient, error: MoodleError) -> Gap:
    """The same, once it is clear that Moodle is not down."""
    end_if_down(client, error)
    return gap_of(error)


def _without(client: MoodleClient, function: str, cmids: Iterable[int], outcome: CoverageOutcome) -> Told | None:
    if client.capabilities().has(function):
        return None
    return dict.fromkeys(cmids, Gap(CoverageReason.FUNCTION_ABSENT, function, outcome))


def _fields(client: MoodleClient, databases: Mapping[int, ActivityDetail]) -> Told:
    absent = _without(client, DATA_FIELDS, databases, CoverageOutcome.UNREAD)
    if absent is not None:
        return absent
    answers = ask_many(client, [data_fields(detail.instance) for detail in databases.values()])
    return {
        cmid: _gap(client, answer) if isinstance(answer, MoodleError) else answer.items
        for cmid, answer in zip(databases, answers, strict=True)
    }


def _feedback(client: MoodleClient, quizzes: Mapping[int, ActivityDetail]) -> Told:
    """What quizzes say of grades. Moodle tells it of one grade at a time: asked for are the quarters of the full grade, then what lies
    halfway between two grades of which different things are said, down to a thirty-second. What holds for one grade holds for all
    between it and the next that it is said of.
    """
    absent = _without(client, QUIZ_FEEDBACK, quizzes, CoverageOutcome.UNREAD)
    if absent is not None:
        return absent
    said: dict[int, dict[int, Entry]] = {cmid: {} for cmid in quizzes}
    gaps: dict[int, Gap] = {}
    wanted = [(cmid, part) for cmid in quizzes for part in range(0, _WHOLE + 1, _WHOLE // 4)]
    while wanted:
        questions = [
            quiz_feedback(quizzes[cmid].instance, _grade(quizzes[cmid]) * part / _WHOLE) for cmid, part in wanted
        ]
        answers = ask_many(client, questions)
        for (cmid, part), answer in zip(wanted, answers, strict=True):
            if isinstance(answer, MoodleError):
                gaps[cmid] = _gap(client, answer)
            else:
                said[cmid][part] = answer
        wanted = [(cmid, part) for cmid, told in said.items() if cmid not in gaps for part in _halfway(told)]
    return {cmid: gaps.get(cmid) or _distinct(told) for cmid, told in said.items()}


def _grade(quiz: ActivityDetail) -> float:
    return float(quiz.facts.get("grade") or 0)


def _halfway(told: Mapping[int, Entry]) -> Iterator[int]:
    parts = sorted(told)
    for low, high in pairwise(parts):
        if high - low > 1 and told[low].body != told[high].body:
            yield (low + high) // 2


def _distinct(told: Mapping[int, Entry]) -> Sequence[Entry] | Gap:
    """The feedbacks from the lowest grade up, numbered in that order; that there is some was told by the quiz."""
    bodies: dict[str, Entry] = {}
    for part in sorted(told):
        if told[part].body:
            bodies.setdefault(told[part].body or "", told[part])
    if not bodies:
        return Gap(CoverageReason.BLIND_SPOT, "said of none of the grades that were asked about", CoverageOutcome.BLIND)
    return [replace(entry, id=number) for number, entry in enumerate(bodies.values(), 1)]


def _forms(client: MoodleClient, cmids: Sequence[int]) -> Told:
    """Whether an assignment has one at all is not known before it is asked for: without the function nothing is counted as unread."""
    absent = _without(client, GRADING_FORMS, cmids, CoverageOutcome.BLIND)
    if absent is not None:
        return absent
    pieces = [cmids[start : start + _AT_ONCE] for start in range(0, len(cmids), _AT_ONCE)]
    told, failed = _asked_forms(client, pieces)
    singly, refused = _asked_forms(client, [[cmid] for piece in failed if len(piece) > 1 for cmid in piece])
    alone = {piece: gap for piece, gap in failed.items() if len(piece) == 1}
    return {**told, **singly, **{cmid: gap for (cmid,), gap in (*alone.items(), *refused.items())}}


def _asked_forms(
    client: MoodleClient, pieces: Sequence[Sequence[int]]
) -> tuple[dict[int, Sequence[Entry] | Gap], dict[tuple[int, ...], Gap]]:
    """What was told, and the pieces at which Moodle failed: one form that breaks spoils the common answer."""
    told: dict[int, Sequence[Entry] | Gap] = {}
    failed: dict[tuple[int, ...], Gap] = {}
    questions = [grading_forms(piece) for piece in pieces]
    answers = ask_many(client, questions)
    for piece, answer in zip(pieces, answers, strict=True):
        if isinstance(answer, MoodleError):
            failed[tuple(piece)] = _gap(client, answer)
        else:
            told |= _told_forms(piece, answer)
    return told, failed


def _told_forms(cmids: Collection[int], answer: GradingForms) -> Told:
    refused = Gap(CoverageReason.RIGHT_MISSING, f"{GRADING_FORMS}: the activity was refused")
    withheld = Gap(CoverageReason.RIGHT_MISSING, _MANAGES_FORMS, CoverageOutcome.BLIND)
    told: dict[int, Sequence[Entry] | Gap] = {}
    for cmid in cmids:
        if cmid not in answer.forms:
            told[cmid] = refused
        elif cmid in answer.withheld:
            told[cmid] = withheld
        elif answer.forms[cmid]:
            told[cmid] = answer.forms[cmid]
    return told
