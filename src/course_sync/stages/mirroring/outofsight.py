"""Courses that are no longer listed: Moodle is asked of each whether it was deleted, or whether the account may not see it any more.

Moodle lists hidden courses to accounts with moodle/course:viewhiddencourses alone and says nothing of others: an account that loses
the right would else see all hidden courses deleted. Who cannot see a single hidden course any more has lost it; where others are still
listed the right is there, and a course that is out of sight was moved to where the account is not at home.
"""

from collections.abc import Collection

from course_sync.errors import AccessRefused, MoodleError
from course_sync.moodle import ListedCourse, MoodleClient, Read, ask_many, course_by_id, course_contents
from course_sync.stages.outage import end_if_down

RIGHT = "moodle/course:viewhiddencourses"


def out_of_sight(client: MoodleClient, listed: Collection[ListedCourse], known: Collection[int]) -> frozenset[int]:
    """Those of `known` that stand but are hidden from an account which saw them before: they stay in our care.

    Args:
        listed: the courses in our care as they are listed now.
        known: those that were in our care before.

    Raises:
        MoodleUnavailable, TokenRefused: nothing more is to be had.
    """
    left = sorted(set(known) - {course.id for course in listed})
    if not left or any(course.visible is False for course in listed):
        return frozenset()
    by_id = ask_many(client, [course_by_id(identity) for identity in left])
    # Who is listed by id was moved out of our care, or the configuration changed.
    unlisted = [i for i, answer in zip(left, by_id, strict=True) if isinstance(answer, Read) and not answer.items]
    hidden = set()
    outlines = ask_many(client, [course_contents(identity, outline=True) for identity in unlisted])
    for identity, answer in zip(unlisted, outlines, strict=True):
        if isinstance(answer, AccessRefused):
            hidden.add(identity)
        elif isinstance(answer, MoodleError):
            end_if_down(client, answer)
    return frozenset(hidden)
