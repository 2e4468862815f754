"""The client of Moodle's web services: transport, errors, batches, typed functions, files.

Reading only. A typed function is either `get_…(client, …)`, or gives an `Ask`: put it to one client with `ask`, or many
of them at once with `ask_many`, which batches them. Everything is a frozen dataclass in Moodle's own terms; people's names
are dropped while parsing; Moodle's warnings stand beside the data as notices.
"""

from course_sync.moodle.access import MoodleAccess, Token
from course_sync.moodle.activities import (
    TYPES,
    ActivityDetail,
    ActivityType,
    NamedText,
    activities_of,
    get_activities,
)
from course_sync.moodle.addresses import (
    area_of,
    is_file_url,
    normalise_file_url,
    strip_token,
    strip_tokens,
)
from course_sync.moodle.answers import Answer, understand
from course_sync.moodle.asking import Ask, ask, ask_many
from course_sync.moodle.batches import Outcome
from course_sync.moodle.beside import GradingForms, data_fields, grading_forms, quiz_feedback
from course_sync.moodle.blocks import Block, course_blocks
from course_sync.moodle.capabilities import Capabilities
from course_sync.moodle.client import MoodleClient, never
from course_sync.moodle.completion import (
    ActivityState,
    CourseCompletion,
    Criterion,
    activities_completion,
    course_completion,
)
from course_sync.moodle.contents import (
    Chapter,
    Content,
    CourseSection,
    Module,
    book_chapters,
    course_contents,
    module_stands,
)
from course_sync.moodle.courses import (
    CustomField,
    ListedCategory,
    ListedCourse,
    course_by_id,
    course_of_section,
    courses_of_category,
    get_categories,
)
from course_sync.moodle.entries import (
    Entry,
    Further,
    Topic,
    choice_options,
    data_entries,
    discussions,
    feedback_items,
    get_all,
    glossary_entries,
    least_answered,
    lesson_answers,
    lesson_pages,
    wiki_pages,
)
from course_sync.moodle.files import Download, Fetched, download, fetch
from course_sync.moodle.forms import ENGLISH, PLAIN, RAW, Call, Settings
from course_sync.moodle.notices import ByCourses, Notice, Read
from course_sync.moodle.participants import Column, Participant, Reader, merged
from course_sync.moodle.people import (
    Enrolled,
    EnrolledUser,
    EnrolmentMethod,
    Standing,
    UserCourse,
    enrolled_in,
    enrolled_page,
    enrolment_methods,
    get_enrolled_users,
    users_courses,
)
from course_sync.moodle.registry import REGISTRY, Tier, WebFunction, functions_of
from course_sync.moodle.reports import Report, report_page, report_pages
from course_sync.moodle.stored import StoredFile
from course_sync.moodle.transport import TooLarge

__all__ = [
    "ENGLISH",
    "PLAIN",
    "RAW",
    "REGISTRY",
    "TYPES",
    "ActivityDetail",
    "ActivityState",
    "ActivityType",
    "Answer",
    "Ask",
    "Block",
    "ByCourses",
    "Call",
    "Capabilities",
    "Chapter",
    "Column",
    "Content",
    "CourseCompletion",
    "CourseSection",
    "Criterion",
    "CustomField",
    "Download",
    "Enrolled",
    "EnrolledUser",
    "EnrolmentMethod",
    "Entry",
    "Fetched",
    "Further",
    "GradingForms",
    "ListedCategory",
    "ListedCourse",
    "Module",
    "MoodleAccess",
    "MoodleClient",
    "NamedText",
    "Notice",
    "Outcome",
    "Participant",
    "Read",
    "Reader",
    "Report",
    "Settings",
    "Standing",
    "StoredFile",
    "Tier",
    "Token",
    "TooLarge",
    "Topic",
    "UserCourse",
    "WebFunction",
    "activities_completion",
    "activities_of",
    "area_of",
    "ask",
    "ask_many",
    "book_chapters",
    "choice_options",
    "course_blocks",
    "course_by_id",
    "course_completion",
    "course_contents",
    "course_of_section",
    "courses_of_category",
    "data_entries",
    "data_fields",
    "discussions",
    "download",
    "enrolled_in",
    "enrolled_page",
    "enrolment_methods",
    "feedback_items",
    "fetch",
    "functions_of",
    "get_activities",
    "get_all",
    "get_categories",
    "get_enrolled_users",
    "glossary_entries",
    "grading_forms",
    "is_file_url",
    "least_answered",
    "lesson_answers",
    "lesson_pages",
    "merged",
    "module_stands",
    "never",
    "normalise_file_url",
    "quiz_feedback",
    "report_page",
    "report_pages",
    "strip_token",
    "strip_tokens",
    "understand",
    "users_courses",
    "wiki_pages",
]
