"""Which courses the configuration means, and which of them the account may enter."""

from collections import Counter
from collections.abc import Generator, Iterator

from course_sync.config import Settings
from course_sync.doctor.check import Check, State, ok, skipped
from course_sync.moodle import ListedCategory, MoodleClient, get_categories
from course_sync.moodle.courses import CATEGORIES, COURSES
from course_sync.stages.mirroring.scope import Listing, category_ids, category_tree, list_scope

_NAMED = 10


def look(client: MoodleClient, settings: Settings) -> Generator[Check, None, Listing | None]:
    """The courses in our care; returns them as Moodle lists them.

    Raises:
        ConfigError: the scope names what is not there.
        MoodleError: nothing could be listed.
    """
    scope = settings.scope
    if not (scope.categories or scope.courses or scope.shortnames):
        yield skipped("moodle.scope", "Courses in our care", "[scope] names none")
        return None
    if not client.capabilities().has(COURSES):
        yield skipped("moodle.scope", "Courses in our care", f"{COURSES} is missing")
        return None
    listing = list_scope(client, scope)
    yield _size(listing)
    yield from _closed(listing)
    for line in listing.failed:
        yield Check("moodle.scope", State.WARNING, "Scope: could not be listed", line)
    if listing.missing:
        named = ", ".join(str(identity) for identity in listing.missing)
        advice = "Correct [scope] courses, or have moodle/course:viewhiddencourses granted if they are hidden."
        yield Check("moodle.scope.missing", State.WARNING, "Scope: courses are not there", named, advice)
    if client.capabilities().has(CATEGORIES):
        categories = get_categories(client)
        yield from _idnumbers(categories)
        yield from _hidden(categories, listing, settings)
    return listing


def _size(listing: Listing) -> Check:
    if listing.courses:
        return ok("moodle.scope", f"Courses in our care: {len(listing.courses)}")
    detail = "the scope is understood, but no course lies in it that the account sees"
    advice = (
        "Check [scope] first; if courses are there, the role is not assigned in their category, or they are hidden."
    )
    return Check("moodle.scope", State.WARNING, "Courses in our care: none", detail, advice)


def _closed(listing: Listing) -> Iterator[Check]:
    closed = [course.id for course in listing.courses if not course.open]
    if not closed:
        return
    named = ", ".join(str(identity) for identity in closed[:_NAMED]) + (" …" if len(closed) > _NAMED else "")
    detail = f"course {named}: listed, but nothing in them is read"
    advice = "Have the role assigned in the category of these courses, or leave them out in [scope]."
    title = f"Courses: {len(closed)} are closed to the account"
    if len(closed) == len(listing.courses):
        yield Check("moodle.scope.closed", State.FAILED, title, detail, advice, (), ("moodle/course:view",))
    else:
        yield Check("moodle.scope.closed", State.WARNING, title, detail, advice)


def _idnumbers(categories: tuple[ListedCategory, ...]) -> Iterator[Check]:
    if categories and not any(category.idnumber for category in categories):
        detail = (
            "Moodle shows them with moodle/category:manage only, a writing right; name categories by number or path"
        )
        yield ok("moodle.scope.idnumbers", "ID numbers of categories: not visible, and not needed", detail)


def _hidden(categories: tuple[ListedCategory, ...], listing: Listing, settings: Settings) -> Iterator[Check]:
    """Moodle counts a category's courses whoever asks, but lists hidden ones only to those who may see them."""
    scope = settings.scope
    narrowed = scope.shortnames or scope.exclude_categories or scope.exclude_courses or scope.exclude_shortnames
    if not scope.categories or narrowed:
        return
    wanted = category_ids(scope.categories, category_tree(categories), subcategories=scope.subcategories)
    listed = Counter(course.category_id for course in listing.courses)
    unseen = {one.id: one.course_count - listed[one.id] for one in categories if one.id in wanted}
    unseen = {identity: count for identity, count in unseen.items() if count > 0}
    if not unseen:
        return
    named = ", ".join(f"{count} in category {identity}" for identity, count in sorted(unseen.items())[:_NAMED])
    title = f"Courses: {sum(unseen.values())} are hidden from the account"
    right = "moodle/course:viewhiddencourses"
    yield Check("moodle.scope.hidden", State.WARNING, title, named, f"Have {right} granted.", (), (right,))
