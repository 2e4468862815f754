"""Rules about links into the site itself: what is missing, hidden from learners, or in another course."""

import re
from collections.abc import Iterable, Iterator, Mapping

from course_sync.i18n import N_
from course_sync.model.course import Activity, CourseView, Elsewhere
from course_sync.model.findings import Finding, Severity
from course_sync.model.links import COURSE_NAMED, OPEN_TO_GUESTS, LinkKind, Occurrence, Verdict, Visit
from course_sync.model.places import Field
from course_sync.rules.links import details_of, found_at, visited
from course_sync.rules.rule import Options, Rule
from course_sync.rules.sight import learners_see, quote
from course_sync.rules.texts import REMNANT

_FRONT_PAGE = 1  # is a course to Moodle, and open to everybody
ACTIVITY_PAGE = re.compile(r"/mod/[a-z0-9_]{1,50}/view\.php\?(?:[^#]*&)?id=(\d{1,18})(?:&|#|$)")


def internal(view: CourseView, _: Options) -> Iterator[Finding]:
    if not view.fully_read:
        return
    for seen in visited(view):
        if seen.occurrence.link.kind is not LinkKind.INTERNAL or REMNANT.search(seen.occurrence.link.written):
            continue
        if seen.visit.verdict is Verdict.DEAD:
            yield found_at("link.internal", Severity.ERROR, seen)


def hidden_target(view: CourseView, _: Options) -> Iterator[Finding]:
    activities = {activity.cmid: activity for activity in view.activities}
    for occurrence in _seen_by_learners(view, activities):
        if occurrence.place.field is Field.RESTRICTION:
            continue  # Moodle's own words for what must be completed: activity.unreachable says what keeps learners out
        match = ACTIVITY_PAGE.search(occurrence.link.url)
        target = activities.get(int(match[1])) if match else None
        other = view.elsewhere.get(occurrence.link.url)
        if target is not None and not learners_see(view, target):
            yield _hidden(occurrence, target.name, f"{target.modname} hidden")
        elif other is not None and not other.visible:
            yield _hidden(occurrence, other.activity or other.course, f"hidden in course {other.course_id}")


def other_course(view: CourseView, _: Options) -> Iterator[Finding]:
    activities = {activity.cmid: activity for activity in view.activities}
    for occurrence in _seen_by_learners(view, activities):
        other = view.elsewhere.get(occurrence.link.url)
        state = view.links.get(occurrence.link.url)
        if other is None or not other.visible or other.guests or other.course_id == _FRONT_PAGE:
            continue
        if state is None or state.last is None or OPEN_TO_GUESTS in state.last.hint:
            continue
        if state.last.verdict is Verdict.OK:
            target = " · ".join(filter(None, (_course_named(other, state.last), other.activity)))
            yield Finding(
                "link.other-course",
                Severity.HINT,
                occurrence.place,
                subject=occurrence.link.url,
                details={
                    **details_of(occurrence, None),
                    "target": quote(target),
                    "evidence": f"course {other.course_id}",
                },
            )


def _course_named(other: Elsewhere, visit: Visit) -> str:
    """A course outside our care by the name that Moodle lists it under."""
    listed = next((hint.removeprefix(COURSE_NAMED) for hint in visit.hint if hint.startswith(COURSE_NAMED)), "")
    return other.course or listed or str(other.course_id)


def _seen_by_learners(view: CourseView, activities: Mapping[int, Activity]) -> Iterator[Occurrence]:
    """Links into the site at places that are not hidden themselves: those mislead nobody."""
    hidden = {section.id for section in view.sections if not section.visible}
    for occurrence in view.occurrences:
        source = activities.get(occurrence.place.cmid) if occurrence.place.cmid is not None else None
        if source is not None and not learners_see(view, source):
            continue
        if occurrence.link.kind is LinkKind.INTERNAL and (
            source is not None or occurrence.place.section_id not in hidden
        ):
            yield occurrence


def _hidden(occurrence: Occurrence, target: str, evidence: str) -> Finding:
    details = {**details_of(occurrence, None), "target": quote(target), "evidence": evidence}
    return Finding("link.hidden-target", Severity.WARNING, occurrence.place, occurrence.link.url, details=details)


RULES: Iterable[Rule] = (
    Rule(
        code="link.internal",
        severity=Severity.ERROR,
        title=N_("Link to a Moodle page or file that is missing or hidden"),
        problem=N_("What the text points to in this Moodle is not there, or not open to learners: %(url)s"),
        remedy=N_(
            "Insert a lost file or picture anew; open a page to learners, point the link elsewhere, or remove it."
        ),
        documentation=N_(
            "A link to an activity, course or file of the same Moodle that Moodle does not show: it was deleted, or it is "
            "hidden, which looks the same from outside. Also an address whose type of activity is not that of the activity with that "
            "number, or whose chapter is not in the book. "
            "It speaks only when the course was fully read."
        ),
        speaks=(N_("a link to an activity that was deleted"),),
        silent=(N_("the same link while the course could not be read as a whole"),),
        check=internal,
    ),
    Rule(
        code="link.hidden-target",
        severity=Severity.WARNING,
        title=N_("Link to something hidden"),
        problem=N_("The link leads to something that learners cannot see: %(target)s"),
        remedy=N_("Show it to learners, or remove the link."),
        documentation=N_(
            "A text that learners see links to an activity of this course, or an activity or course beside it, that is hidden "
            "from learners. Activities that are available but not shown on the course page are fine."
        ),
        speaks=(N_("a page that links to a hidden quiz"),),
        silent=(N_("a hidden page that links to a hidden quiz"),),
        check=hidden_target,
    ),
    Rule(
        code="link.other-course",
        severity=Severity.HINT,
        title=N_("Link to another course"),
        problem=N_(
            "The link leads to another course, which this course's learners may not be able to open: %(target)s"
        ),
        remedy=N_("Make sure that learners can enter that course, or bring what they need into this one."),
        documentation=N_(
            "The address is another course of this Moodle, or an activity in one. It works for those who are enrolled there "
            "or may enrol themselves; the others are turned away. A course with guest access lets everybody in."
        ),
        speaks=(N_("a link to another course of the same Moodle"),),
        silent=(N_("a link to a course that lets guests in"),),
        check=other_course,
    ),
)
