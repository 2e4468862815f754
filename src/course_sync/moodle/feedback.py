"""What people answered in Feedback activities, as sums: only questions answered by a number; texts are dropped while parsing."""

import json
from dataclasses import dataclass
from typing import Any

from course_sync.moodle.asking import Ask
from course_sync.moodle.forms import RAW, Call
from course_sync.moodle.notices import Read, notices_of
from course_sync.moodle.parse import Record, record

FEEDBACK_ANALYSIS = "mod_feedback_get_analysis"

_RATED = "multichoicerated"
_NUMERIC = "numeric"


@dataclass(frozen=True, slots=True)
class RatedQuestion:
    """A question with what was answered: never who, and never the single answers.

    Attributes:
        answers: how many answered it; total: their answers added up.
        least, most: of the scale; None where it is open on that side.
    """

    id: int
    text: str
    answers: int
    total: float
    least: float | None
    most: float | None


def feedback_analysis(feedback_id: int) -> Ask[Read[tuple[RatedQuestion, ...]]]:
    """The rated and the numeric questions of a Feedback activity.

    Without mod/feedback:viewreports: AccessRefused (the lesser mod/feedback:viewanalysepage is enough only for who answered it).
    """
    return Ask(Call(FEEDBACK_ANALYSIS, {"feedbackid": feedback_id}, RAW), parse_feedback_analysis)


def parse_feedback_analysis(data: Any) -> Read[tuple[RatedQuestion, ...]]:
    answer = record(data, FEEDBACK_ANALYSIS)
    questions = (_question(entry.record("item"), entry.texts("data")) for entry in answer.need_records("itemsdata"))
    return Read(tuple(one for one in questions if one is not None), notices_of(answer))


def _question(item: Record, data: tuple[str, ...]) -> RatedQuestion | None:
    kind = item.text("typ")
    if kind == _RATED:
        options = [found for text in data if (found := _option(text)) is not None]
        least, most = (min(o[0] for o in options), max(o[0] for o in options)) if options else (None, None)
        answers, total = sum(count for _, count in options), sum(value * count for value, count in options)
    elif kind == _NUMERIC:
        values = [value for text in data if (value := _number(text)) is not None]
        answers, total = len(values), sum(values)
        least, most = (_number(end) for end in [*item.text("presentation").split("|"), "", ""][:2])
    else:
        return None
    return RatedQuestion(item.need_number("id"), item.formatted("name"), answers, total, least, most)


def _option(text: str) -> tuple[float, int] | None:
    """An option of a rated question: what it is worth, and how often it was chosen."""
    try:
        told = json.loads(text)
    except (ValueError, RecursionError):
        return None
    value = _number(str(told.get("value"))) if isinstance(told, dict) else None
    count = told.get("answercount") if isinstance(told, dict) else None
    return (value, count) if value is not None and isinstance(count, int) and count >= 0 else None


def _number(text: str) -> float | None:
    try:
        value = float(text.strip().replace(",", "."))
    except ValueError:
        return None
    return value if abs(value) < 1e9 else None  # neither NaN nor infinity is an answer
