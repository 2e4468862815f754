"""Questions in learners' forums that wait for an answer: how many and since when. Of what they say and of who asked nothing is kept."""

from collections.abc import Iterable, Iterator

from course_sync.errors import MoodleError
from course_sync.model.course import Activity
from course_sync.moodle import MoodleClient, Topic, ask, get_enrolled_users, least_answered
from course_sync.moodle.entries import DISCUSSIONS
from course_sync.stages.mirroring.people import role_of
from course_sync.stages.outage import end_if_down

_FORUMS = frozenset({"general"})
"""Types of forum in which learners ask: in the others teachers ask, or everybody writes what the course wants of them."""
_MOST_PAGES = 10


def with_waiting_questions(
    client: MoodleClient, course_id: int, activities: Iterable[Activity], staff_roles: Iterable[str]
) -> dict[int, list[Topic]]:
    """Forum's cmid → its unanswered questions by learners; forums that could not be looked into are missing.

    Raises:
        MoodleUnavailable, TokenRefused: nothing more is to be had.
    """
    forums = [
        activity
        for activity in activities
        if activity.modname == "forum"
        and activity.facts.get("type") in _FORUMS
        and activity.facts.get("numdiscussions")
    ]
    if not forums or not client.capabilities().has(DISCUSSIONS):
        return {}
    try:
        found = {forum.cmid: list(_unanswered(client, forum.instance)) for forum in forums}
        if any(found.values()):
            learners = _learners(client, course_id, frozenset(staff_roles))
            found = {cmid: [it for it in topics if it.author in learners] for cmid, topics in found.items()}
    except MoodleError as error:
        end_if_down(client, error)
        return {}
    return found


def _unanswered(client: MoodleClient, forum_id: int) -> Iterator[Topic]:
    """They come first; the first one with a reply ends the search."""
    for number in range(_MOST_PAGES):
        topics = ask(client, least_answered(forum_id, number)).items
        for topic in topics:
            if topic.replies:
                return
            if topic.asks and not topic.closed and topic.created_at is not None and topic.author is not None:
                yield topic
        if not topics:
            return


def _learners(client: MoodleClient, course_id: int, staff_roles: frozenset[str]) -> frozenset[int]:
    people = get_enrolled_users(client, course_id)
    return frozenset(one.user_id for one in people if role_of(one.roles, staff_roles) not in staff_roles)
