"""Rules about age: what has not been touched for long, and when somebody should look at a course again.

A review is a person's word that the course is current, so age counts from the later of the last change and the last review.
"""

from collections.abc import Iterable, Iterator
from datetime import date, datetime

from course_sync.i18n import N_
from course_sync.model.course import CourseView, File
from course_sync.model.findings import Finding, Severity
from course_sync.rules.contents import course_place
from course_sync.rules.rule import Options, Rule, whole
from course_sync.rules.sight import goes_on, months_before, quote

_NEVER = "–"
_AGELESS = ("image/", "font/", "text/css", "text/javascript", "application/javascript")
"""Files whose age says nothing about what they teach: pictures, fonts, style."""


def _reviewed_since(view: CourseView, day: date) -> bool:
    return view.last_review is not None and view.last_review.on >= day


def old_file(view: CourseView, options: Options) -> Iterator[Finding]:
    limit = months_before(view.today, whole(options, "months"))
    if not goes_on(view) or _reviewed_since(view, limit):
        return
    for file in view.files:
        if file.modified_at is not None and file.modified_at.date() < limit and _teaches(file):
            day = file.modified_at.date().isoformat()
            yield Finding(
                "file.old",
                Severity.HINT,
                file.place,
                subject=f"{file.path}{file.name}",
                details={"name": quote(file.name), "date": day, "evidence": day},
            )


def _teaches(file: File) -> bool:
    return not file.external and not file.mimetype.lower().startswith(_AGELESS)


def stale_course(view: CourseView, options: Options) -> Iterator[Finding]:
    newest = _last_change(view)
    if newest is None or not view.fully_read or not goes_on(view):
        return
    limit = months_before(view.today, whole(options, "months"))
    if newest.date() < limit and not _reviewed_since(view, limit):
        day = newest.date().isoformat()
        yield Finding("course.stale", Severity.HINT, course_place(view), details={"date": day, "evidence": day})


def _last_change(view: CourseView) -> datetime | None:
    """The newest change that is known of; None where nothing is known."""
    moments = [
        view.course.modified_at,
        view.course.created_at,
        *(activity.modified_at for activity in view.activities),
        *(file.modified_at for file in view.files),
        *(text.modified_at for text in view.texts),
        *view.changed_at.values(),
    ]
    return max((moment for moment in moments if moment is not None), default=None)


def overdue_review(view: CourseView, options: Options) -> Iterator[Finding]:
    if not goes_on(view):
        return
    last = view.last_review
    if last is None:
        overdue = True
    elif last.next is not None:
        overdue = last.next < view.today
    else:
        overdue = last.on < months_before(view.today, whole(options, "months"))
    if overdue:
        day = last.on.isoformat() if last else _NEVER
        planned = last.next.isoformat() if last and last.next else _NEVER
        yield Finding(
            "review.overdue",
            Severity.HINT,
            course_place(view),
            details={"last_review": day, "planned": planned, "evidence": day},
        )


RULES: Iterable[Rule] = (
    Rule(
        code="file.old",
        severity=Severity.HINT,
        title=N_("Old file"),
        problem=N_("The file has not been changed since %(date)s: %(name)s"),
        remedy=N_("Read the file through; upload a current one, or mark the course as reviewed."),
        documentation=N_(
            "A document that nobody replaced for a set number of months (option months). Pictures and style files are left "
            "alone; a review of the course counts as a change."
        ),
        check=old_file,
        options={"months": 36},
    ),
    Rule(
        code="course.stale",
        severity=Severity.HINT,
        title=N_("Course untouched for long"),
        problem=N_("Nothing in the course has changed since %(date)s."),
        remedy=N_("Look the course through and mark it as reviewed."),
        documentation=N_(
            "Neither settings, activities, texts nor files changed for a set number of months (option months), and nobody "
            "reviewed the course. It is silent for ended courses and where Moodle does not say when things changed."
        ),
        check=stale_course,
        options={"months": 24},
    ),
    Rule(
        code="review.overdue",
        severity=Severity.HINT,
        title=N_("Review is due"),
        problem=N_("The course is due for a review; the last one: %(last_review)s."),
        remedy=N_("Look the course through and mark it as reviewed."),
        documentation=N_(
            "Nobody has reviewed the course, the date set for the next review has passed, or, where none was set, the last "
            "review is older than a set number of months (option months). It is silent for ended courses."
        ),
        check=overdue_review,
        options={"months": 12},
    ),
)
