"""Rules about age: what has not been touched for long, and when somebody should look at a course again.

A review is a person's word that the course is current, so age counts from the later of the last change and the last review.
"""

from collections.abc import Iterable, Iterator
from datetime import date

from course_sync.i18n import N_
from course_sync.model.course import Activity, CourseView, Door, File
from course_sync.model.findings import Finding, Severity
from course_sync.rules.contents import course_place
from course_sync.rules.rule import Options, Rule, whole
from course_sync.rules.sight import day_of, goes_on, learners_see, months_before, quote

_NEVER = "–"
_AGELESS = ("image/", "font/", "text/css", "text/javascript", "application/javascript")
"""Files whose age says nothing about what they teach: pictures, fonts, style."""
_AGELESS_NAMES = (".vtt", ".srt", ".css", ".js", ".xml", ".xsd", ".dtd")
_PACKAGES = (".h5p", ".zip", ".mbz")
_STALE_MONTHS = 24  # as course.stale has it
_TOLD = 10  # activities named


def _reviewed_since(view: CourseView, day: date) -> bool:
    return view.last_review is not None and view.last_review.on >= day


def old_file(view: CourseView, options: Options) -> Iterator[Finding]:
    if not goes_on(view):
        return
    for file in view.files:
        months = _months_of(file, options)
        limit = months_before(view.today, months)
        changed = day_of(view, file.modified_at) if months and file.modified_at else None
        if changed is not None and changed < limit and not _reviewed_since(view, limit):
            day = changed.isoformat()
            yield Finding(
                "file.old",
                Severity.HINT,
                file.place,
                subject=f"{file.path}{file.name}",
                details={"name": quote(file.name), "date": day, "evidence": day},
            )


def _months_of(file: File, options: Options) -> int:
    """After how many months such a file is old; 0: never."""
    kind, name = file.mimetype.lower(), file.name.lower()
    if file.external or kind.startswith(_AGELESS) or name.endswith(_AGELESS_NAMES):
        return 0
    if kind.startswith(("video/", "audio/")) or name.endswith(_PACKAGES):
        return whole(options, "media_months")
    return whole(options, "months")


def old_activities(view: CourseView, options: Options) -> Iterator[Finding]:
    """One finding a course: where the whole course is old, `course.stale` says so instead."""
    if not goes_on(view) or not view.fully_read:
        return
    old = sorted(_old(view, options), key=lambda one: (one[0], one[1].cmid))
    newest = _last_change(view)
    if not old or newest is None or newest < months_before(view.today, _STALE_MONTHS):
        return
    day, oldest = old[0]
    named = {f"activity_{number:02}": quote(it.name) for number, (_, it) in enumerate(old[:_TOLD], 1)}
    yield Finding(
        "activity.old",
        Severity.HINT,
        course_place(view),
        details={
            "count": len(old),
            "name": quote(oldest.name),
            "date": day.isoformat(),
            "evidence": f"{len(old)}: {day}",
            **named,
        },
    )


def _old(view: CourseView, options: Options) -> Iterator[tuple[date, Activity]]:
    for activity in view.activities:
        months = whole(options, activity.modname) if activity.modname in options else 0
        day = _unchanged_since(view, activity) if months and learners_see(view, activity) else None
        limit = months_before(view.today, months)
        if day is not None and day < limit and not _reviewed_since(view, limit):
            yield day, activity


def _unchanged_since(view: CourseView, activity: Activity) -> date | None:
    """Moodle's word for it; where it gives none, what the mirror saw itself: a day on which it was as it is now."""
    keys = [it.place.key for it in view.texts if it.place.cmid == activity.cmid]
    told = [activity.modified_at, *(view.changed_at.get(key) for key in keys)]
    known = [moment for moment in told if moment is not None]
    moment = (
        max(known) if known else min((view.seen_since[key] for key in keys if key in view.seen_since), default=None)
    )
    return day_of(view, moment) if moment else None


def stale_course(view: CourseView, options: Options) -> Iterator[Finding]:
    newest = _last_change(view)
    if newest is None or not view.fully_read or not goes_on(view):
        return
    limit = months_before(view.today, whole(options, "months"))
    if newest < limit and not _reviewed_since(view, limit):
        day = newest.isoformat()
        takes_learners = view.course.self_enrolment is Door.OPEN and view.course.visible
        severity = Severity.WARNING if takes_learners else Severity.HINT
        yield Finding("course.stale", severity, course_place(view), details={"date": day, "evidence": day})


def _last_change(view: CourseView) -> date | None:
    """The day of the newest change that is known of; None where nothing is known."""
    moments = [
        view.course.modified_at,
        view.course.created_at,
        *(activity.modified_at for activity in view.activities),
        *(file.modified_at for file in view.files),
        *(text.modified_at for text in view.texts),
        *view.changed_at.values(),
    ]
    newest = max((moment for moment in moments if moment is not None), default=None)
    return day_of(view, newest) if newest else None


def overdue_review(view: CourseView, options: Options) -> Iterator[Finding]:
    if not goes_on(view):
        return
    last = view.last_review
    if last is None:
        began = _began(view)
        overdue = began is not None and began < months_before(view.today, whole(options, "months"))
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


def _began(view: CourseView) -> date | None:
    """Since when there is something to review: when the course was made; where Moodle does not tell that, its beginning or our first sight."""
    course = view.course
    known = [course.created_at] if course.created_at else [course.starts_at, *view.seen_since.values()]
    moment = min((moment for moment in known if moment is not None), default=None)
    return day_of(view, moment) if moment else None


RULES: Iterable[Rule] = (
    Rule(
        code="file.old",
        severity=Severity.HINT,
        title=N_("Old file"),
        problem=N_("The file has not been changed since %(date)s: %(name)s"),
        remedy=N_("Read the file through; upload a current one, or mark the course as reviewed."),
        documentation=N_(
            "A file that nobody replaced for a set number of months: a document (option months), a video, a recording or a package such as H5P (option media_months; 0: never). Pictures, subtitles and style files do not age; a review of the course counts as a change."
        ),
        speaks=(N_("a PDF of four years ago"),),
        silent=(
            N_("a logo of ten years ago"),
            N_("a film of four years ago"),
        ),
        check=old_file,
        options={"months": 36, "media_months": 60},
    ),
    Rule(
        code="activity.old",
        severity=Severity.HINT,
        title=N_("Content unchanged for long"),
        problem=N_("Activities that nobody has changed for long: %(count)s. The oldest, of %(date)s: %(name)s"),
        remedy=N_("Read these activities through, bring them up to date, and mark the course as reviewed."),
        documentation=N_(
            "One hint a course, with the oldest activities in it. How many months it takes depends on the type, each an option of its own, 0 for never: page, book, lesson, assign, url (36), quiz (48), glossary, h5pactivity, scorm (60). A review of the course counts as a change; where the whole course is old, course.stale says so instead."
        ),
        speaks=(N_("a page of four years ago in a course that is kept up"),),
        silent=(N_("a glossary of four years ago"),),
        check=old_activities,
        options={
            "page": 36,
            "book": 36,
            "lesson": 36,
            "assign": 36,
            "url": 36,
            "quiz": 48,
            "glossary": 60,
            "h5pactivity": 60,
            "scorm": 60,
        },
    ),
    Rule(
        code="course.stale",
        severity=Severity.WARNING,
        title=N_("Course untouched for long"),
        problem=N_("Nothing in the course has changed since %(date)s."),
        remedy=N_("Look the course through and mark it as reviewed."),
        documentation=N_(
            "Neither settings, activities, texts nor files changed for a set number of months (option months), and nobody "
            "reviewed the course. A warning where learners can still enrol themselves, else a hint. It is silent for ended courses and "
            "where Moodle does not say when things changed."
        ),
        speaks=(N_("a course in which nothing changed for three years"),),
        silent=(N_("the same course, reviewed last month"),),
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
            "The date set for the next review has passed; where none was set, the last review, or the making of a course that nobody ever reviewed, is a set number of months ago (option months)."
        ),
        speaks=(N_("a course of two years ago that nobody reviewed"),),
        silent=(N_("a course made half a year ago"),),
        check=overdue_review,
        options={"months": 12},
    ),
)
