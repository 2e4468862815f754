"""All tables, in families. Importing this package registers every one of them in `metadata`.

Enumerations are stored by value as text, places and other small structures as JSON. A row of something that vanished from
Moodle keeps its data and gets `gone_at`.
"""

from course_sync.store.tables.base import metadata
from course_sync.store.tables.findings import (
    AnswerRow,
    FindingRow,
    JudgementRow,
    MuteRow,
    ObservationRow,
    ReviewRow,
    SnapshotRow,
    TransitionRow,
)
from course_sync.store.tables.law import ActRow
from course_sync.store.tables.links import LinkRow, OccurrenceRow, VisitRow
from course_sync.store.tables.mail import AttachmentRow, MessageItemRow, MessageRow
from course_sync.store.tables.mirror import (
    ActivityRow,
    CategoryRow,
    CountRow,
    CourseOwnerRow,
    CourseRow,
    CoverageRow,
    EnrolmentRow,
    FileContentRow,
    FileRow,
    SectionRow,
    TextRow,
)
from course_sync.store.tables.runs import FailureRow, LeaseRow, NoticeRow, RunRow, StageRow
from course_sync.store.tables.statistics import AccessRow, CourseFiguresRow, FrozenRow, StagedRow

__all__ = [
    "AccessRow",
    "ActRow",
    "ActivityRow",
    "AnswerRow",
    "AttachmentRow",
    "CategoryRow",
    "CountRow",
    "CourseFiguresRow",
    "CourseOwnerRow",
    "CourseRow",
    "CoverageRow",
    "EnrolmentRow",
    "FailureRow",
    "FileContentRow",
    "FileRow",
    "FindingRow",
    "FrozenRow",
    "JudgementRow",
    "LeaseRow",
    "LinkRow",
    "MessageItemRow",
    "MessageRow",
    "MuteRow",
    "NoticeRow",
    "ObservationRow",
    "OccurrenceRow",
    "ReviewRow",
    "RunRow",
    "SectionRow",
    "SnapshotRow",
    "StageRow",
    "StagedRow",
    "TextRow",
    "TransitionRow",
    "VisitRow",
    "metadata",
]
