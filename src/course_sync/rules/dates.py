"""Rules about dates in words: what was to be done, held, was announced or told of a day that is over.

What a date is for and how sure that is, `content.dates` says; here it is only held against today. News posts are left alone: each
carries its own day, so what it says was true then. Severity follows certainty: what is all but sure to be outdated once its day is past is a warning, the rest a hint.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from course_sync.content.dates import Certainty, DateRole, FoundDate, Precision
from course_sync.i18n import N_
from course_sync.model.course import Author, CourseView
from course_sync.model.findings import Finding, Severity
from course_sync.model.places import Field, Place
from course_sync.rules.reading import once, plain_text
from course_sync.rules.rule import Options, Rule, whole
from course_sync.rules.sight import day_of, day_older_than, goes_on, learners_see, months_before, quote

_SEVERITY = {Certainty.HIGH: Severity.WARNING, Certainty.MEDIUM: Severity.HINT}


@dataclass(frozen=True, slots=True)
class _Told:
    """A date at its place."""

    place: Place
    found: FoundDate


def _told(view: CourseView) -> tuple[_Told, ...]:
    """Every date of `_read`, read once however many rules ask."""
    return once(view, "dates", lambda it: tuple(_read(it)))


def _read(view: CourseView) -> Iterator[_Told]:
    """Every date with a role in teachers' words that learners see while the course goes on."""
    if not goes_on(view):
        return
    from course_sync.content.dates.finding import find_dates  # a command that words findings reads no texts

    for text in view.texts:
        if text.author is Author.TEACHER and text.body and text.place.field is not Field.POST:
            written = _last_change(view, text.place.key, text.modified_at)
            for found in find_dates(plain_text(text), view.course.lang, _day(view, written)):
                yield _Told(text.place, found)
    for activity in view.activities:
        if learners_see(view, activity):
            for found in find_dates(activity.name, view.course.lang, _day(view, activity.modified_at)):
                yield _Told(activity.place, found)


def _day(view: CourseView, at: datetime | None) -> date | None:
    """The day of a moment, where `view.today` is counted."""
    return day_of(view, at) if at is not None else None


def _last_change(view: CourseView, key: str, modified_at: datetime | None) -> datetime | None:
    """The latest moment that the text can have been changed at: Moodle's word, what the mirror saw, or when it was first read."""
    known = [at for at in (modified_at, view.changed_at.get(key)) if at is not None]
    return max(known, default=view.seen_since.get(key))


def _finding(rule: str, severity: Severity, told: _Told, value: str, last: date | None = None) -> Finding:
    found = told.found
    return Finding(
        rule,
        severity,
        told.place,
        subject=value,
        details={
            "date": last.isoformat() if last else value,
            "cue": quote(found.cue),
            "sentence": quote(found.sentence),
            "evidence": quote(found.sentence),
        },
    )


def _passed(rule: str, role: DateRole, view: CourseView, severity: Severity | None = None) -> Iterator[Finding]:
    for told in _told(view):
        found = told.found
        if found.role is role and found.first is not None and found.last is not None and found.last < view.today:
            value = found.last.isoformat() if found.first == found.last else f"{found.first}/{found.last}"
            yield _finding(rule, severity or _SEVERITY[found.certainty], told, value, found.last)


def deadline_passed(view: CourseView, _: Options) -> Iterator[Finding]:
    yield from _passed("text.deadline-passed", DateRole.DEADLINE, view)


def validity_expired(view: CourseView, _: Options) -> Iterator[Finding]:
    yield from _passed("text.validity-expired", DateRole.VALIDITY, view)


def announcement_passed(view: CourseView, _: Options) -> Iterator[Finding]:
    yield from _passed("text.announcement-passed", DateRole.ANNOUNCEMENT, view)


def event_passed(view: CourseView, _: Options) -> Iterator[Finding]:
    yield from _passed("text.event-passed", DateRole.EVENT, view, Severity.HINT)


def relative_year(view: CourseView, _: Options) -> Iterator[Finding]:
    for told in _told(view):
        found = told.found
        this = found.read.precision is Precision.RELATIVE and found.role is DateRole.AGE
        if this and found.last is not None and found.last < view.today:
            yield _finding("text.relative-year", Severity.WARNING, told, str(found.last.year))


def old_state(view: CourseView, options: Options) -> Iterator[Finding]:
    limit = months_before(view.today, whole(options, "months"))
    for told in _told(view):
        found = told.found
        if found.role is not DateRole.AGE or found.read.precision is Precision.RELATIVE or found.last is None:
            continue
        if found.last < limit:
            yield _finding("text.old-state", Severity.HINT, told, found.last.isoformat(), found.last)


def days_after(view: CourseView, _: Options) -> Iterator[date]:
    """The days on which a told date is first past."""
    for told in _told(view):
        if told.found.last is not None and told.found.last < date.max:
            yield told.found.last + timedelta(days=1)


def days_of_age(view: CourseView, options: Options) -> Iterator[date]:
    for told in _told(view):
        if told.found.last is not None:
            yield day_older_than(told.found.last, whole(options, "months"))


RULES: Iterable[Rule] = (
    Rule(
        code="text.deadline-passed",
        severity=Severity.WARNING,
        title=N_("A deadline in the text has passed"),
        problem=N_("The text names a deadline that is past: “%(sentence)s”"),
        remedy=N_("Write the new date, or take the sentence out."),
        documentation=N_("A sentence says until when or by when something is to be done, and that day is over."),
        speaks=(N_("“Esita töö hiljemalt 1. märtsil 2024.”"),),
        silent=(N_("“Registreerimine lõppes 1.03.2024.”"),),
        check=deadline_passed,
        reads_texts=True,
        days=days_after,
    ),
    Rule(
        code="text.validity-expired",
        severity=Severity.WARNING,
        title=N_("Something in the text is no longer valid"),
        problem=N_("The text says that something is valid until a day that is past: “%(sentence)s”"),
        remedy=N_("Write what is valid now, or take the sentence out."),
        documentation=N_("A sentence says until when something is valid, and that day is over."),
        speaks=(N_("“Hinnakiri kehtib kuni 31.12.2023.”"),),
        silent=(N_("“Kuni 31.03.2023 kehtis eelmine seadus.”"),),
        check=validity_expired,
        reads_texts=True,
        days=days_after,
    ),
    Rule(
        code="text.announcement-passed",
        severity=Severity.WARNING,
        title=N_("What the text announces is past"),
        problem=N_("The text announces something for a day that is past: “%(sentence)s”"),
        remedy=N_("Say how things are now, or take the sentence out."),
        documentation=N_(
            "A sentence speaks of the future (something opens, appears, changes, comes into force), but its day is over."
        ),
        speaks=(N_("“Uus kord jõustub 1. jaanuaril 2024.”"),),
        silent=(N_("“Uus kord jõustus 1. jaanuaril 2024.”"),),
        check=announcement_passed,
        reads_texts=True,
        days=days_after,
    ),
    Rule(
        code="text.event-passed",
        severity=Severity.HINT,
        title=N_("An event in the text is past"),
        problem=N_("The text tells of an event whose day is past as if it were still to come: “%(sentence)s”"),
        remedy=N_("Write the next date, tell it as past, or take the sentence out."),
        documentation=N_(
            "A sentence says that something takes place or begins on a day that is over. Never more than a hint, since a group's timetable may stand on purpose."
        ),
        speaks=(N_("“Seminar toimub 5. mail 2024.”"),),
        silent=(N_("“Seminar toimus 5. mail 2024.”"),),
        check=event_passed,
        reads_texts=True,
        days=days_after,
    ),
    Rule(
        code="text.relative-year",
        severity=Severity.WARNING,
        title=N_("“This year” in an older text"),
        problem=N_("The text speaks of this year, but was written in %(date)s: “%(sentence)s”"),
        remedy=N_("Write the year in figures, or bring the sentence up to date."),
        documentation=N_("A text that has not changed since an earlier year says “sel aastal”, “tänavu” or the like."),
        speaks=(N_("“Sel aastal on kolm koolitust.”"),),
        silent=(N_("“Käesolev seadus kehtib kõigile.”"),),
        check=relative_year,
        reads_texts=True,
        days=days_after,
    ),
    Rule(
        code="text.old-state",
        severity=Severity.HINT,
        title=N_("The text tells an old state of things"),
        problem=N_("By its own words the text tells how things were on %(date)s: “%(sentence)s”"),
        remedy=N_("Check the data and write the day of the check."),
        documentation=N_(
            "A sentence says as of which day its data are (“seisuga”, “viimati uuendatud”), and that day is older than a set number of months (option months)."
        ),
        speaks=(N_("“Andmed on 1.01.2023 seisuga.”"),),
        silent=(N_("“Andmed on 1.11.2026 seisuga.”"),),
        check=old_state,
        reads_texts=True,
        days=days_of_age,
        options={"months": 12},
    ),
)
