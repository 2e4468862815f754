"""What an overview says: each course in a few figures, what is oldest, how quickly things are put right."""

from collections.abc import Iterator, Sequence
from itertools import groupby

from course_sync.alerts.overview import Overview, OverviewCourse, OverviewKind
from course_sync.i18n import N_
from course_sync.mail.addresses import one_line
from course_sync.mail.digest import foot, since
from course_sync.mail.options import MailOptions
from course_sync.mail.view import DigestView, Fact, Group, Line, Part, anchors, clickable
from course_sync.model.findings import FindingRecord
from course_sync.model.health import CourseStatus
from course_sync.stats import FigureKind, ShownFigure
from course_sync.wording import Wording, terms
from course_sync.wording.finding import told_of
from course_sync.wording.funnels import stop_text

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
    OverviewKind.CONFIRMED: N_("E-courses: suspicions of the first check are confirmed"),
    OverviewKind.WEEKLY: N_("E-courses: overview of the week"),
    OverviewKind.MONTHLY: N_("E-courses: overview of the month"),
}
_INTROS = {
    OverviewKind.BASELINE: N_(
        "These courses were checked for the first time. What was found is not sent to the people who look after them yet; the report shows all of it. When it is theirs to deal with, the administrator runs: course-sync alerts release --all."
    ),
    OverviewKind.CONFIRMED: N_(
        "In these courses something that was only suspected at the first check is certain now. The report says what it is, where it stands and what to do. It is not sent to the people who look after the courses before the administrator runs: course-sync alerts release --all."
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
    if overview.kind.of_first_look:
        return ()
    now = sum(course.errors + course.warnings for course in overview.courses)
    before = [course.before for course in overview.courses]
    known = [count for count in before if count is not None]
    standing = words.number(now)
    if known and len(known) == len(before):
        standing = words.gettext("%(now)s (%(before)s before)", now=standing, before=words.number(sum(known)))
    facts = [
        Fact(words.gettext("Open errors and warnings"), standing),
        Fact(words.gettext("New"), words.number(overview.opened)),
        Fact(words.gettext("Fixed"), words.number(overview.fixed)),
    ]
    if overview.days_to_fix is not None:
        days = round(overview.days_to_fix)
        told = words.ngettext("%(count)s day", "%(count)s days", days) if days else words.gettext("less than a day")
        facts.append(Fact(words.gettext("Usual time from confirmation to fix"), told))
    line = Line("hint", words.gettext("Since"), words.day(overview.since), facts=tuple(facts))
    return (Part("time", words.gettext("In figures"), "", (Group("", "", (line,)),)),)


def _courses(courses: Sequence[OverviewCourse], words: Wording) -> Part:
    """A line each, as they come: the worst first."""
    title = words.gettext("Courses")
    lines = tuple(_course(course, words) for course in courses)
    return Part("courses", f"{title} ({words.number(len(courses))})", "", (Group("", "", lines),) if lines else ())


def _course(course: OverviewCourse, words: Wording) -> Line:
    told = (
        (course.errors, words.ngettext("%(count)s error", "%(count)s errors", course.errors)),
        (course.warnings, words.ngettext("%(count)s warning", "%(count)s warnings", course.warnings)),
        (course.suspected, words.ngettext("%(count)s suspicion", "%(count)s suspicions", course.suspected)),
    )
    counts = ", ".join(text for count, text in told if count)
    if not counts:
        unknown = course.status is CourseStatus.UNKNOWN
        counts = words.gettext("its contents could not be read") if unknown else words.gettext("no findings")
    return Line(
        mark=_MARK[course.status],
        word=words.gettext(terms.STATUS[course.status]),
        problem=counts,
        facts=tuple(_facts(course, words)),
        title=one_line(course.fullname, _NAME_CHARACTERS),
        url=clickable(course.view_url),
        dense=True,
    )


def _facts(course: OverviewCourse, words: Wording) -> Iterator[Fact]:
    if course.before is not None and course.before != course.errors + course.warnings:
        yield Fact(words.gettext("Errors and warnings before"), words.number(course.before))
    if course.withheld:
        yield Fact(words.gettext("Not released yet"), words.number(course.withheld))
    enrolled, completed = course.enrolled, course.completed
    if enrolled is None or enrolled.value == 0:  # what nobody takes has no figures to tell
        return
    yield Fact(words.gettext("Learners"), _figure(enrolled, words))
    if completed is not None:
        share = ""
        if enrolled.value and completed.value is not None:
            share = f" ({words.percent(completed.value / enrolled.value)})"
        yield Fact(words.gettext("Completed"), _figure(completed, words) + share)
    if course.funnel is not None and (place := stop_text(course.funnel, words)):
        yield Fact(words.gettext("Most stop"), one_line(place, _NAME_CHARACTERS))


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
    by_course = groupby(overview.oldest, key=lambda record: record.finding.place.course_id)
    groups = tuple(
        Group(
            one_line(names.get(course_id, ""), _NAME_CHARACTERS),
            "",
            tuple(_finding(record, words) for record in records),
        )
        for course_id, records in by_course
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
            Fact(words.gettext("Since"), since(record, words)),
        ),
        links=anchors((words.gettext("Open in Moodle"), record.finding.place.view_url)),
        dense=True,
    )
