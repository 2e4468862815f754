"""Texts that stand beside an activity's own, each behind a function of its own: fields of a database, overall feedback of a quiz, how an
assignment is assessed. All are written by teachers.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from course_sync.moodle.asking import Ask
from course_sync.moodle.entries import Entry, Further
from course_sync.moodle.forms import RAW, Call
from course_sync.moodle.notices import Read, notices_of
from course_sync.moodle.parse import Record, record
from course_sync.moodle.stored import stored_files

DATA_FIELDS = "mod_data_get_fields"
QUIZ_FEEDBACK = "mod_quiz_get_quiz_feedback_for_grade"
GRADING_FORMS = "core_grading_get_definitions"

_PLAIN = 2  # Moodle's number of the format
_CHOICES = frozenset(
    {"checkbox", "menu", "multimenu", "radiobutton"}
)  # kinds of fields whose first parameter is their choices
# Moodle's keys in a form's definition: of the list, of the texts in its rows.
_ROWS = (
    ("guide", "guide_criteria", "criterion", ("description", "descriptionmarkers")),
    ("guide", "guide_comments", "comment", ("description",)),
    ("rubric", "rubric_criteria", "criterion", ("description",)),
)


@dataclass(frozen=True, slots=True)
class GradingForms:
    """How activities are assessed.

    Attributes:
        forms: cmid → the form in use, if there is one; an activity that is missing here was refused.
        withheld: cmids with a form that only its editors may see (a draft, or hidden from learners).
    """

    forms: Mapping[int, tuple[Entry, ...]] = field(default_factory=dict)
    withheld: frozenset[int] = frozenset()


def data_fields(database_id: int) -> Ask[Read[tuple[Entry, ...]]]:
    """A database's fields: title the name, body the description. Refused while the database is closed."""
    return Ask(Call(DATA_FIELDS, {"databaseid": database_id}, RAW), parse_data_fields)


def quiz_feedback(quiz_id: int, grade: float) -> Ask[Entry]:
    """What a quiz says of a grade (not of a percentage); an empty body where it says nothing. No attempt is made for it."""
    return Ask(Call(QUIZ_FEEDBACK, {"quizid": quiz_id, "grade": f"{grade:.5f}"}, RAW), parse_quiz_feedback)


def grading_forms(cmids: Sequence[int]) -> Ask[GradingForms]:
    """The rubrics and marking guides of assignments, many at once. Asked for the active ones only, Moodle fails at assignments without any."""
    params = {"cmids": list(cmids), "areaname": "submissions", "activeonly": False}
    return Ask(Call(GRADING_FORMS, params, RAW), parse_grading_forms)


def parse_data_fields(data: Any) -> Read[tuple[Entry, ...]]:
    answer = record(data, DATA_FIELDS)
    fields = tuple(
        Entry(
            id=entry.need_number("id"),
            title=entry.text("name"),
            body=entry.text("description"),
            format=_PLAIN,
            by_teacher=True,
            further=_choices(entry),
        )
        for entry in answer.need_records("fields")
    )
    return Read(fields, notices_of(answer))


def _choices(entry: Record) -> tuple[Further, ...]:
    choices = entry.text("param1") if entry.text("type") in _CHOICES else ""
    return (Further("choices", choices, _PLAIN),) if choices else ()


def parse_quiz_feedback(data: Any) -> Entry:
    answer = record(data, QUIZ_FEEDBACK)
    return Entry(
        id=0,
        title="",
        body=answer.text("feedbacktext"),
        format=answer.number("feedbacktextformat", 1),
        by_teacher=True,
        files=stored_files(answer, "feedbackinlinefiles"),
    )


def parse_grading_forms(data: Any) -> GradingForms:
    answer = record(data, GRADING_FORMS)
    areas = answer.need_records("areas")
    active = {area.need_number("cmid"): area.text("activemethod") for area in areas}
    forms = {
        area.need_number("cmid"): tuple(
            _form(definition)
            for definition in area.records("definitions")
            if definition.text("method") == area.text("activemethod")
        )
        for area in areas
    }
    held_back = {notice.itemid for notice in notices_of(answer)}
    return GradingForms(forms, frozenset(cmid for cmid, method in active.items() if method and cmid in held_back))


def _form(definition: Record) -> Entry:
    return Entry(
        id=definition.need_number("id"),
        title=definition.text("name"),
        body=definition.text("description"),
        format=definition.number("descriptionformat", 1),
        modified_at=definition.moment("timemodified"),
        by_teacher=True,
        further=tuple(_criteria(definition)),
    )


def _criteria(definition: Record) -> Iterator[Further]:
    for method, rows, name, keys in _ROWS:
        for row in definition.record(method).records(rows):
            number = row.need_number("id")
            for key in keys:
                suffix = key.removeprefix("description")
                if body := row.text(key):
                    yield Further(f"{name}{number}{suffix}", body, row.number(f"{key}format", 1))
            for level in row.records("levels"):
                if body := level.text("definition"):
                    yield Further(f"level{level.need_number('id')}", body, level.number("definitionformat", 1))
