"""What an overview says: each course in a few figures, what is oldest, how quickly things are put right."""

from collections.abc import Sequence

from course_sync.alerts.overview import Overview, OverviewCourse, OverviewKind
from course_sync.i18n import N_
from course_sync.mail.addresses import one_line
from course_sync.mail.digest import foot
from course_sync.mail.options import MailOptions
from course_sync.mail.view import DigestView, Fact, Group, Line, Part, anchors, clickable
from course_sync.model.findings import FindingRecord
from course_sync.model.health import CourseStatus
from course_sync.stats import FigureKind, ShownFigure
from course_sync.wording import Wording, terms
from course_sync.wording.finding import told_of

_NAME_CHARACTERS = 200
_SENTENCE_CHARACTERS = 600
_COURSES = 100
_MARK = {
    CourseStatus.BROKEN: "error",
    CourseStatus.ATTENTION: "warning",
    CourseStatus.UNKNOWN: "hint",
    CourseStatus.OK: "fixed",
}
_SUBJECTS = {
    OverviewKind.BASELINE: N_("E-courses: the first check is done"),
    OverviewKind.WEEKLY: N_("E-courses: overview of the week"),
    OverviewKind.MONTHLY: N_("E-courses: overview of the month"),
}
_INTROS = {
    OverviewKind.BASELINE: N_(
        "These courses were checked for the first time. What was found is not sent to the people who look after them yet; the report shows all of it. When it is theirs to deal with, the administrator runs: course-sync alerts release --all."
    ),
    OverviewKind.WEEKLY: N_("How the courses are, and what has changed in a week."),
    OverviewKind.MONTHLY: N_("How the courses are, and what has changed in a month."),
}


def overview_view(overview: Overview, options: MailOptions, words: Wording) -> DigestView:
    """`overview` in words."""
    shown = overview.courses[:_COURSES]
    left_out = len(overview.courses) - len(shown)
    remarks = (
        (
            words.ngettext(
                "%(count)s more course is in the report.", "%(count)s more courses are in the report.", left_out
            ),
        )
        if left_out
        else ()
    )
    return DigestView(
        language=words.language,
        subject=words.gettext(_SUBJECTS[overview.kind]),
        title=words.gettext(_SUBJECTS[overview.kind]),
        intro=words.gettext(_INTROS[overview.kind]),
        parts=(*_time(overview, words), _courses(shown, words), *_oldest(overview, words)),
        remarks=remarks,
        foot=foot(
            options,
            words,
            why=words.gettext(
                "You get this mail because you are named as the one who answers for the courses. Site: %(site)s",
                site=options.site_url,
            ),
        )[:1],
    )


def _time(overview: Overview, words: Wording) -> tuple[Part, ...]:
    if overview.kind is OverviewKind.BASELINE:
        return ()
    facts = [
        Fact(words.gettext("New errors and warnings"), words.number(overview.opened)),
        Fact(words.gettext("Fixed"), words.number(overview.fixed)),
    ]
    if overview.days_to_fix is not None:
        days = round(overview.days_to_fix)
        told = words.ngettext("%(count)s day", "%(count)s days", days) if days else words.gettext("less than a day")
        facts.append(Fact(words.gettext("Usual time from confirmation to fix"), told))
    line = Line("hint", words.gettext("Since"), words.day(overview.since), facts=tuple(facts))
    return (Part("time", words.gettext("In figures"), "", (Group("", "", (line,)),)),)


def _courses(courses: Sequence[OverviewCourse], words: Wording) -> Part:
    groups = tuple(
        Group(one_line(course.fullname, _NAME_CHARACTERS), clickable(course.view_url), (_course(course, words),))
        for course in courses
    )
    title = words.gettext("Courses")
    return Part("courses", f"{title} ({words.number(len(courses))})", "", groups)


def _course(course: OverviewCourse, words: Wording) -> Line:
    told = (
        (course.errors, words.ngettext("%(count)s error", "%(count)s errors", course.errors)),
        (course.warnings, words.ngettext("%(count)s warning", "%(count)s warnings", course.warnings)),
        (course.suspected, words.ngettext("%(count)s suspicion", "%(count)s suspicions", course.suspected)),
    )
    counts = [text for count, text in told if count]
    facts = []
    now = course.errors + course.warnings
    if course.before is not None and course.before != now:
        facts.append(Fact(words.gettext("Errors and warnings before"), words.number(course.before)))
    if course.withheld:
        facts.append(Fact(words.gettext("Not released yet"), words.number(course.withheld)))
    if course.enrolled is not None:
        facts.append(Fact(words.gettext("Learners"), _figure(course.enrolled, words)))
    if course.completed is not None:
        facts.append(Fact(words.gettext("Completed"), _figure(course.completed, words)))
    return Line(
        mark=_MARK[course.status],
        word=words.gettext(terms.STATUS[course.status]),
        problem=", ".join(counts) or words.gettext("no findings"),
        facts=tuple(facts),
    )


def _figure(figure: ShownFigure, words: Wording) -> str:
    if figure.value is not None:
        return words.number(figure.value)
    if figure.kind is FigureKind.SMALL:
        return words.gettext("under %(floor)s", floor=words.number(figure.floor))
    return figure.text


def _oldest(overview: Overview, words: Wording) -> tuple[Part, ...]:
    if not overview.oldest:
        return ()
    names = overview.names or {}
    groups = tuple(
        Group(one_line(names.get(record.finding.place.course_id, ""), _NAME_CHARACTERS), "", (_finding(record, words),))
        for record in overview.oldest
    )
    return (Part("oldest", words.gettext("Open for longest"), "", groups),)


def _finding(record: FindingRecord, words: Wording) -> Line:
    told = told_of(record.finding, words)
    return Line(
        mark=record.finding.severity.value,
        word=words.severity(record.finding.severity),
        problem=one_line(told.problem, _SENTENCE_CHARACTERS),
        facts=(
            Fact(words.gettext("Where"), one_line(told.where, _SENTENCE_CHARACTERS)),
            Fact(words.gettext("Since"), words.day_of(record.first_seen)),
        ),
        links=anchors((words.gettext("Open in Moodle"), record.finding.place.view_url)),
    )
