"""Who is told: whether every course has a recipient, and the administrators theirs."""

from collections.abc import Iterator, Mapping

from course_sync.alerts import CourseFacts, recipients_of
from course_sync.config import Settings
from course_sync.doctor.check import Check, State, ok
from course_sync.errors import DeliveryError
from course_sync.mail.addresses import ascii_address, channel_name
from course_sync.model.course import Category
from course_sync.stages.alerting import routing_table
from course_sync.stages.mirroring.scope import Listing

_NAMED = 10


def look(settings: Settings, listing: Listing | None) -> Iterator[Check]:
    """Addresses, recipients of each course, the administrators'."""
    alerts = settings.alerts
    addresses = {
        *alerts.to,
        *alerts.admin,
        *alerts.manager,
        *alerts.fallback,
        *(address for route in alerts.routes for address in (*route.to, *route.deputies, *route.next)),
    }
    for address in sorted(addresses):
        if not _is_address(address):
            yield Check("alerts.address", State.FAILED, "Recipients: not a mail address", address, "Correct [alerts].")
    for number, route in enumerate(alerts.routes, start=1):
        if not (route.courses or route.shortnames or route.tags or route.categories):
            detail = "it names no courses, shortnames, tags or categories: nobody is told by it"
            yield Check("alerts.route", State.WARNING, f"Recipients: route {number} is empty", detail, "Name some.")
    if not alerts.to and not alerts.routes:
        advice = "Set [alerts] to, or routes."
        yield Check("alerts.to", State.WARNING, "Recipients: none", "nobody is told of findings", advice)
    elif listing is not None:
        yield _covered(settings, listing)
    if alerts.admin:
        yield ok("alerts.admin", "Administrators' address: there")
    else:
        detail = "nobody is told when a run fails, Moodle is down, or the token is refused"
        yield Check("alerts.admin", State.WARNING, "Administrators' address: missing", detail, "Set [alerts] admin.")


def _covered(settings: Settings, listing: Listing) -> Check:
    table = routing_table(settings.alerts)
    facts = [
        CourseFacts(
            course_id=course.id,
            fullname=course.fullname,
            shortname=course.shortname,
            view_url="",
            category_ids=_above(course.category_id, listing.categories),
            category_path=listing.categories[course.category_id].path
            if course.category_id in listing.categories
            else "",
        )
        for course in listing.courses
    ]
    nobody = [fact.course_id for fact in facts if not recipients_of(fact, table)]
    if not nobody:
        return ok("alerts.to", "Recipients: every course in our care has one")
    named = ", ".join(str(identity) for identity in nobody[:_NAMED]) + (" …" if len(nobody) > _NAMED else "")
    advice = "Set [alerts] to for all that no route names."
    return Check("alerts.to", State.WARNING, f"Recipients: {len(nobody)} courses have none", f"course {named}", advice)


def _above(identity: int, tree: Mapping[int, Category]) -> tuple[int, ...]:
    """The category and those above it."""
    found: list[int] = [identity]
    while (category := tree.get(found[-1])) is not None and category.parent and category.parent not in found:
        found.append(category.parent)
    return tuple(found)


def _is_address(text: str) -> bool:
    if channel_name(text):
        return True
    try:
        ascii_address(text)
    except DeliveryError:
        return False
    return True
