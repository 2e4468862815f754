"""Questions in learners' forums that wait for an answer: how many and since when. Of what they say and of who wrote nothing is kept."""

from collections.abc import Iterable, Iterator, Sequence

from course_sync.errors import MoodleError
from course_sync.model.course import Activity
from course_sync.moodle import MoodleClient, Topic, ask, ask_many, get_enrolled_users, least_answered
from course_sync.moodle.entries import DISCUSSIONS
from course_sync.moodle.posts import POSTS, writers
from course_sync.stages.mirroring.people import role_of
from course_sync.stages.outage import end_if_down

_FORUMS = frozenset({"general"})
"""Types of forum in which learners ask: in the others teachers ask, or everybody writes what the course wants of them."""
_MOST_PAGES = 10
_OWN_REPLIES = 3
"""So often somebody adds to a question of their own; where more is written, others take part."""
_MOST_LOOKED_INTO = 50
"""Discussions of a forum, the newest first, of which is asked who wrote in them."""


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
    """Those without a reply come first, then those with few; where only the asker wrote more, nobody has answered."""
    own: list[Topic] = []
    for topic in _with_few_replies(client, forum_id):
        if not topic.asks or topic.closed or topic.created_at is None or topic.author is None:
            continue
        if not topic.replies:
            yield topic
        elif topic.asker_last:
            own.append(topic)
    own.sort(key=lambda topic: topic.id, reverse=True)
    yield from _alone(client, own[:_MOST_LOOKED_INTO])


def _with_few_replies(client: MoodleClient, forum_id: int) -> Iterator[Topic]:
    most = _OWN_REPLIES if client.capabilities().has(POSTS) else 0
    for number in range(_MOST_PAGES):
        topics = ask(client, least_answered(forum_id, number)).items
        for topic in topics:
            if topic.replies > most:
                return
            yield topic
        if not topics:
            return


def _alone(client: MoodleClient, topics: Sequence[Topic]) -> Iterator[Topic]:
    """Those in which nobody but the asker wrote. A reply that is not shown, or whose writer is not told, may be an answer."""
    answers = ask_many(client, [writers(topic.id) for topic in topics])
    for topic, wrote in zip(topics, answers, strict=True):
        if isinstance(wrote, MoodleError):
            end_if_down(client, wrote)
        elif len(wrote) > topic.replies and set(wrote) == {topic.author}:
            yield topic


def _learners(client: MoodleClient, course_id: int, staff_roles: frozenset[str]) -> frozenset[int]:
    people = get_enrolled_users(client, course_id)
    return frozenset(one.user_id for one in people if role_of(one.roles, staff_roles) not in staff_roles)
