"""Learners of a course in figures."""

from collections.abc import Collection, Iterable

from course_sync.model.course import CompletionSums, Enrolment


def completion_sums(enrolments: Iterable[Enrolment], staff_roles: Collection[str]) -> CompletionSums:
    """Count the learners of one course.

    A learner is a pseudonym none of whose enrolments has a staff role or is a test account's, counted once however many enrolments they have.

    Args:
        enrolments: of one course; those of several must be counted apart, since people are not sums over courses.
        staff_roles: shortnames of roles that are no learners ("editingteacher", "teacher", "manager" …).

    Returns:
        enrolled: all learners; active: those with an active enrolment; completed: those of the active who completed, None
        when it is not known of one of them (a partial answer is "not known", never a smaller figure).

    Raises:
        ValueError: enrolments of more than one course.
    """
    by_learner: dict[str, list[Enrolment]] = {}
    courses = set()
    for enrolment in enrolments:
        by_learner.setdefault(enrolment.learner, []).append(enrolment)
        courses.add(enrolment.course_id)
    if len(courses) > 1:
        raise ValueError("completion is counted for one course at a time")
    learners = [
        rows for rows in by_learner.values() if not any(row.role in staff_roles or row.excluded for row in rows)
    ]
    active = [rows for rows in learners if any(row.active for row in rows)]
    completions = [_completed(rows) for rows in active]
    return CompletionSums(
        enrolled=len(learners),
        active=len(active),
        completed=None if None in completions else completions.count(True),
    )


def _completed(rows: Iterable[Enrolment]) -> bool | None:
    """True if any enrolment says so, None where none knows."""
    known = [row.completed for row in rows if row.completed is not None]
    return any(known) if known else None
