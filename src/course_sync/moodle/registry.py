"""Every web-service function that is called: what for, which rights it takes, what is lost without it.

`doctor` and the administrators' documentation are made out of this table. A right in words was met on a real Moodle.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from course_sync.moodle.answers import SITE_INFO
from course_sync.moodle.batches import BATCH
from course_sync.moodle.beside import DATA_FIELDS, GRADING_FORMS, QUIZ_FEEDBACK
from course_sync.moodle.blocks import COURSE_BLOCKS
from course_sync.moodle.completion import ACTIVITIES_COMPLETION, COURSE_COMPLETION
from course_sync.moodle.contents import CONTENTS, MODULE
from course_sync.moodle.coursepage import SHOWN_MODULE
from course_sync.moodle.courses import CATEGORIES, COURSES
from course_sync.moodle.entries import (
    CHOICE_OPTIONS,
    DATA_ENTRIES,
    DISCUSSIONS,
    FEEDBACK_ITEMS,
    GLOSSARY_ENTRIES,
    LESSON_PAGE,
    LESSON_PAGES,
    WIKI_PAGES,
)
from course_sync.moodle.feedback import FEEDBACK_ANALYSIS
from course_sync.moodle.installed import STRINGS
from course_sync.moodle.people import ENROLLED_USERS, ENROLMENT_METHODS, USERS_COURSES
from course_sync.moodle.posts import POSTS
from course_sync.moodle.reports import REPORT
from course_sync.moodle.tags import TAG, TAGGED_COURSES
from course_sync.moodle.teachers import TEACHERS


class Tier(StrEnum):
    """What a function is needed for: a site that grants only the first still gets its links checked."""

    BASE = "base"
    TEXTS = "texts"
    STATISTICS = "statistics"
    OWNERS = "owners"


@dataclass(frozen=True, slots=True)
class WebFunction:
    """A row of the table.

    Attributes:
        purpose, lost: English, for administrators.
        capabilities: Moodle's rights beside webservice/rest:use and moodle/course:view, which every call takes.
        writes: it may change something in Moodle (only what is named in `purpose`).
        until: the first Moodle release that does not have it any more, (5, 0); None where all have it.
    """

    name: str
    purpose: str
    lost: str
    tier: Tier
    capabilities: tuple[str, ...] = ()
    writes: bool = False
    until: tuple[int, int] | None = None


_HIDDEN = (
    "moodle/course:viewhiddencourses",
    "moodle/course:viewhiddensections",
    "moodle/course:viewhiddenactivities",
    "moodle/course:ignoreavailabilityrestrictions",
)
# Moodle leaves activities of a type out of the course page, without a word, for an account that lacks the type's own right.
_LISTED = tuple(
    f"mod/{modname}:view"
    for modname in (
        "assign",
        "bigbluebuttonbn",
        "data",
        "feedback",
        "glossary",
        "h5pactivity",
        "lti",
        "quiz",
        "workshop",
    )
)
_PEOPLE = ("moodle/course:viewparticipants", "moodle/user:viewdetails", "moodle/site:accessallgroups")
_ONLY_INTROS = "their descriptions and the links in them are not read"


def _texts(
    name: str, what: str, *capabilities: str, lost: str = _ONLY_INTROS, until: tuple[int, int] | None = None
) -> WebFunction:
    return WebFunction(name, f"reads {what}", lost, Tier.TEXTS, capabilities, until=until)


_ROWS = (
    WebFunction(SITE_INFO, "version, rights and functions of the token", "nothing works", Tier.BASE),
    WebFunction(
        CATEGORIES, "finds the categories in the configured scope", "courses must be named one by one", Tier.BASE
    ),
    WebFunction(
        COURSES, "lists courses with their summaries", "nothing works", Tier.BASE, ("moodle/course:viewhiddencourses",)
    ),
    WebFunction(
        MODULE,
        "tells whether an activity that a link points to still exists",
        "links to deleted activities are not found",
        Tier.BASE,
    ),
    WebFunction(
        CONTENTS,
        "sections, activities and files of a course",
        "nothing of a course is read",
        Tier.BASE,
        (*_HIDDEN, *_LISTED),
    ),
    WebFunction(
        STRINGS,
        "the names of types of activities: which of them the site has; how it calls a group, cohort, grade or field of the profile that was deleted",
        "types of activities that the account may not see, and restrictions to deleted groups, are not told",
        Tier.BASE,
    ),
    WebFunction(
        SHOWN_MODULE,
        "whether a group, or cohort, that an activity's restriction asks for still exists, as the course page says it (only of such activities)",
        "restrictions to deleted groups are not found by an account that may see all groups",
        Tier.BASE,
        until=(6, 0),
    ),
    WebFunction(
        BATCH,
        "several calls in one request (typed as writing by Moodle, writes nothing itself)",
        "runs take several times longer and fill Moodle's log",
        Tier.BASE,
    ),
    _texts(
        TAG,
        "the number of a tag, only where the configuration names tags",
        lost="settings and routes by tag mean no course",
    ),
    _texts(
        TAGGED_COURSES,
        "which courses carry that tag",
        lost="settings and routes by tag mean no course",
    ),
    _texts(COURSE_BLOCKS, "text blocks beside courses", lost="links in text blocks are not read"),
    _texts("mod_assign_get_assignments", "assignments and their dates", "mod/assign:view"),
    _texts(
        GRADING_FORMS,
        "rubrics and marking guides of assignments, as learners see them",
        "mod/assign:view",
        lost="links in rubrics and marking guides are not read",
    ),
    _texts("mod_bigbluebuttonbn_get_bigbluebuttonbns_by_courses", "BigBlueButton meetings", "mod/bigbluebuttonbn:view"),
    _texts(
        "mod_book_get_books_by_courses",
        "books' descriptions (chapters come as files)",
        "mod/book:read",
        "mod/book:viewhiddenchapters",
    ),
    _texts("mod_chat_get_chats_by_courses", "chats' descriptions (Moodle before 5.0)", until=(5, 0)),
    _texts("mod_choice_get_choices_by_courses", "choices and their dates"),
    _texts(
        CHOICE_OPTIONS,
        "choices' options, while they are open",
        "mod/choice:choose",
        lost="links in choices' options are not read",
    ),
    _texts("mod_data_get_databases_by_courses", "databases and their dates", "mod/data:view", "mod/data:viewentry"),
    _texts(
        DATA_ENTRIES,
        "addresses in database entries",
        "mod/data:view",
        "mod/data:viewentry",
        lost="links in database entries are not read",
    ),
    _texts(
        DATA_FIELDS,
        "descriptions of databases' fields",
        "mod/data:view",
        lost="links in descriptions of databases' fields are not read",
    ),
    _texts("mod_feedback_get_feedbacks_by_courses", "feedback forms and their dates", "mod/feedback:view"),
    _texts(
        FEEDBACK_ITEMS,
        "feedback questions",
        "mod/feedback:viewreports",
        lost="links in feedback questions are not read",
    ),
    # The right is the one of the questions, which are texts: it is granted once.
    WebFunction(
        FEEDBACK_ANALYSIS,
        "what learners answered in feedback forms, as sums (texts and single answers are dropped)",
        "no statistics of satisfaction",
        Tier.TEXTS,
        ("mod/feedback:viewreports",),
    ),
    _texts("mod_folder_get_folders_by_courses", "folders' descriptions"),
    _texts("mod_forum_get_forums_by_courses", "forums' descriptions and dates", "mod/forum:viewdiscussion"),
    _texts(
        DISCUSSIONS,
        "announcements; of learners' forums only when a question was asked and that nobody answered it",
        "mod/forum:viewdiscussion",
        lost="links in announcements are not read, and questions that wait for an answer are not told",
    ),
    _texts(
        POSTS,
        "who wrote in a discussion that its asker wrote in last: whether anybody else did (numbers are compared, nothing is kept)",
        "mod/forum:viewdiscussion",
        lost="questions that only their asker wrote more about count as answered",
    ),
    _texts("mod_glossary_get_glossaries_by_courses", "glossaries' descriptions", "mod/glossary:view"),
    _texts(GLOSSARY_ENTRIES, "glossary entries", "mod/glossary:view", lost="links in glossaries are not read"),
    _texts("mod_h5pactivity_get_h5pactivities_by_courses", "H5P activities and their packages", "mod/h5pactivity:view"),
    _texts("mod_imscp_get_imscps_by_courses", "IMS packages' descriptions"),
    _texts("mod_label_get_labels_by_courses", "labels", lost="labels are read as the course page shows them"),
    _texts("mod_lesson_get_lessons_by_courses", "lessons' descriptions and dates"),
    _texts(LESSON_PAGES, "lesson pages", "mod/lesson:manage", lost="texts and links of lessons are not read"),
    _texts(
        LESSON_PAGE,
        "answers on lesson pages",
        "mod/lesson:manage",
        lost="links in lessons' answers and responses are not read",
    ),
    _texts("mod_lti_get_ltis_by_courses", "external tools' descriptions", "mod/lti:view"),
    _texts("mod_page_get_pages_by_courses", "pages", lost="texts and links of pages are not read"),
    _texts("mod_quiz_get_quizzes_by_courses", "quizzes' descriptions and dates", "mod/quiz:view"),
    _texts(
        QUIZ_FEEDBACK,
        "overall feedback of quizzes, asked for grade by grade (makes no attempt)",
        "mod/quiz:view",
        lost="links in quizzes' overall feedback are not read",
    ),
    _texts("mod_resource_get_resources_by_courses", "file activities' descriptions"),
    _texts("mod_scorm_get_scorms_by_courses", "SCORM packages and their dates"),
    _texts(
        "mod_survey_get_surveys_by_courses",
        "surveys' descriptions (Moodle before 5.0)",
        "mod/survey:participate",
        until=(5, 0),
    ),
    _texts(
        "mod_url_get_urls_by_courses",
        "addresses of URL activities as written",
        lost="malformed addresses of URL activities are missed",
    ),
    _texts("mod_wiki_get_wikis_by_courses", "wikis' descriptions", "mod/wiki:viewpage"),
    WebFunction(
        WIKI_PAGES,
        "reads wiki pages (Moodle refreshes its own cache of them)",
        "links in wikis are not read",
        Tier.TEXTS,
        ("mod/wiki:viewpage",),
        writes=True,
    ),
    _texts("mod_workshop_get_workshops_by_courses", "workshops' instructions and dates", "mod/workshop:view"),
    WebFunction(
        ENROLLED_USERS,
        "how many learners a course has (ids and roles only; names are dropped)",
        "no counts of learners",
        Tier.STATISTICS,
        (*_PEOPLE, "moodle/course:enrolreview"),
    ),
    WebFunction(
        ENROLMENT_METHODS,
        "ways into a course that people can take themselves",
        "whether a course is open to join is not told",
        Tier.STATISTICS,
    ),
    WebFunction(
        USERS_COURSES,
        "progress of a learner in all courses at once",
        "statistics take more calls",
        Tier.STATISTICS,
        (*_PEOPLE, "report/completion:view"),
    ),
    WebFunction(
        COURSE_COMPLETION,
        "whether a learner completed a course",
        "no completion statistics without a report",
        Tier.STATISTICS,
        ("report/completion:view",),
    ),
    WebFunction(
        ACTIVITIES_COMPLETION,
        "how far learners came in a course's activities",
        "no statistics by activity",
        Tier.STATISTICS,
        ("report/progress:view",),
    ),
    WebFunction(
        REPORT,
        "enrolments and completions out of a report of the Report builder",
        "statistics are gathered learner by learner",
        Tier.STATISTICS,
        ("moodle/reportbuilder:view",),
    ),
    WebFunction(
        TEACHERS,
        "e-mail addresses of a course's teachers with an active enrolment (asked for them alone; names are dropped)",
        "courses that no route names go to their category's route or the default box, not to their teachers",
        Tier.OWNERS,
        ("moodle/course:enrolreview", "moodle/course:useremail", "moodle/role:review", "moodle/user:viewdetails"),
    ),
)

REGISTRY: Mapping[str, WebFunction] = {row.name: row for row in _ROWS}


def functions_of(release: str) -> tuple[WebFunction, ...]:
    """The functions that a site of this release ("5.1+ (Build: 20251017)") can have; all where the release is not understood."""
    found = re.match(r"(\d{1,3})\.(\d{1,3})", release)
    version = (int(found[1]), int(found[2])) if found else None
    return tuple(row for row in _ROWS if row.until is None or version is None or version < row.until)
