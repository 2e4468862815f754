"""The tags of courses that the configuration names: for rules and routes that go by them."""

from collections import defaultdict

from course_sync.errors import MoodleError
from course_sync.moodle import MoodleClient
from course_sync.moodle.tags import TAG, TAGGED_COURSES, courses_tagged
from course_sync.stages.context import Context
from course_sync.stages.outage import end_if_down
from course_sync.stages.tuning import tags_asked_for
from course_sync.store import courses


def mirror_tags(context: Context, client: MoodleClient) -> None:
    """Bring the tags up to date. Where Moodle does not tell them, those known stay, and the administrator hears of it.

    Raises:
        MoodleUnavailable, TokenRefused: nothing more is to be had.
    """
    wanted = sorted(tags_asked_for(context.settings))
    if not wanted:
        return
    missing = [name for name in (TAG, TAGGED_COURSES) if not client.capabilities().has(name)]
    if missing:
        context.notice("tags_hidden", *missing)
        return
    tagged: dict[int, list[str]] = defaultdict(list)
    try:
        for tag in wanted:
            for course_id in courses_tagged(client, tag):
                tagged[course_id].append(tag)
    except MoodleError as error:
        end_if_down(client, error)
        context.notice("tags_hidden", f"{error.function}: {error.errorcode}")
        return
    with context.store.write() as session:
        courses.save_tags(session, tagged)
