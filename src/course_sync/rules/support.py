"""The rule about learners who wait for an answer."""

from collections.abc import Iterable, Iterator
from datetime import date, timedelta

from course_sync.i18n import N_
from course_sync.model.course import CourseView
from course_sync.model.findings import Finding, Severity
from course_sync.rules.rule import Options, Rule, whole
from course_sync.rules.sight import day_of, goes_on, learners_see


def unanswered(view: CourseView, options: Options) -> Iterator[Finding]:
    if not goes_on(view):
        return
    for forum in view.activities:
        asked = [day_of(view, at) for at in forum.waiting]
        long = [day for day in asked if _waited_long(view, day, options)]
        if long and learners_see(view, forum):
            oldest = min(long).isoformat()
            yield Finding(
                "support.unanswered",
                Severity.HINT,
                forum.place,
                details={"count": len(long), "date": oldest, "evidence": f"{len(long)}: {oldest}"},
            )


def _waited_long(view: CourseView, asked: date, options: Options) -> bool:
    days = (view.today - asked).days
    if not 0 < days <= whole(options, "newest_days"):
        return False
    waited = (asked + timedelta(days=n) for n in range(1, days + 1))
    return sum(day not in view.days_off for day in waited) > whole(options, "working_days")


RULES: Iterable[Rule] = (
    Rule(
        code="support.unanswered",
        severity=Severity.HINT,
        title=N_("Questions without an answer"),
        problem=N_("Questions in the forum that nobody has answered: %(count)s. The oldest is of %(date)s."),
        remedy=N_("Open the forum and answer, or lock what needs no answer."),
        documentation=N_(
            "A learner opened a discussion with a question mark in it, and nobody else replied within a set number of working days (option "
            "working_days). Questions older than newest_days are left alone, as are discussions that are locked or pinned, those of "
            "teachers, and forums in which everybody has to write. Only the number and the day are kept, no word and no name. With "
            "the rule in [rules] off, learners' forums are not looked into at all."
        ),
        speaks=(N_("a question of three weeks ago without a reply"),),
        silent=(N_("a question of yesterday"),),
        check=unanswered,
        options={"working_days": 5, "newest_days": 120},
    ),
)
