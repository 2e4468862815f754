"""Who took part in a discussion of a forum, and nothing else of it.

Moodle gives posts only whole, with their authors' names: all of that is dropped while parsing, the numbers of the authors stay in
memory for the one comparison that they are asked for.
"""

from typing import Any

from course_sync.moodle.asking import Ask
from course_sync.moodle.forms import Call
from course_sync.moodle.parse import record

POSTS = "mod_forum_get_discussion_posts"


def writers(discussion_id: int) -> Ask[tuple[int | None, ...]]:
    """A number for each post of a discussion that is not deleted, the question itself included; None where the forum hides who wrote it."""
    return Ask(Call(POSTS, {"discussionid": discussion_id}), parse_writers)


def parse_writers(data: Any) -> tuple[int | None, ...]:
    posts = record(data, POSTS).need_records("posts")
    return tuple(post.record("author").opt_number("id") for post in posts if not post.flag("isdeleted"))
