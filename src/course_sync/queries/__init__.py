"""The read side: one typed, frozen answer a question, shared by pages, exports and `--json`. Nothing here writes.

Every question takes the `Store` (or, where the caller holds a session already, nothing else does) and opens a short read
session of its own. `today` is the day in the configured zone: a mute is active while it has not been ended and its
last day is not over.
"""

from course_sync.queries.answers import (
    ActivityAnswer,
    CourseAnswer,
    CourseDetail,
    CourseName,
    FindingAnswer,
    FindingFilter,
    LinkAnswer,
    LinkFilter,
    LinkPlace,
    MuteAnswer,
    NoticeAnswer,
    RunAnswer,
    StageAnswer,
    TrendPoint,
)
from course_sync.queries.courses import course, status
from course_sync.queries.findings import findings, mutes
from course_sync.queries.links import links, url
from course_sync.queries.runs import last_run

__all__ = [
    "ActivityAnswer",
    "CourseAnswer",
    "CourseDetail",
    "CourseName",
    "FindingAnswer",
    "FindingFilter",
    "LinkAnswer",
    "LinkFilter",
    "LinkPlace",
    "MuteAnswer",
    "NoticeAnswer",
    "RunAnswer",
    "StageAnswer",
    "TrendPoint",
    "course",
    "findings",
    "last_run",
    "links",
    "mutes",
    "status",
    "url",
]
