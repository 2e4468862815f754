"""What the stand-in answers to each web-service function: one module a family."""

from course_sync.demo.answers import (
    activities,
    completion,
    contents,
    coursepage,
    courses,
    entries,
    feedback,
    people,
    reports,
    tags,
)
from course_sync.demo.answers.call import FUNCTIONS

__all__ = [
    "FUNCTIONS",
    "activities",
    "completion",
    "contents",
    "coursepage",
    "courses",
    "entries",
    "feedback",
    "people",
    "reports",
    "tags",
]
