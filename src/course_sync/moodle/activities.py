"""The full settings and texts of activities, type by type, for many courses at once: the mod_*_by_courses family.

These functions leave out a course that they may not read and only put a notice beside: an unread course looks like an
empty one, so `ByCourses.refused_courses` must be asked. A hidden activity is missing without `viewhiddenactivities`.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from course_sync.errors import CallRefused, MoodleError, NotFound
from course_sync.moodle.asking import Ask, ask_many
from course_sync.moodle.client import MoodleClient
from course_sync.moodle.forms import RAW, Call
from course_sync.moodle.notices import ByCourses, Notice, notices_of, refused_courses
from course_sync.moodle.parse import Record, record, records
from course_sync.moodle.stored import StoredFile, stored_files
from course_sync.moodle.transport import TooLarge

_COURSES_A_CALL = 100
_SPLITS = 24  # calls spent on finding out which courses spoil a common call


@dataclass(frozen=True, slots=True)
class NamedText:
    """A further text of an activity, by Moodle's own name ("instructauthors"); format as in `ActivityDetail`."""

    name: str
    body: str
    format: int = 1


@dataclass(frozen=True, slots=True)
class ActivityDetail:
    """An activity's settings and texts.

    Attributes:
        cmid: 0 where the function does not tell (an activity is then known by its instance).
        introformat, contentformat: Moodle's number: 0 moodle, 1 HTML, 2 plain, 4 Markdown.
        content: a page's body; "" for other types.
        addresses: outside addresses as their author wrote them, under Moodle's keys: "externalurl" of a url activity, "toolurl" and
            "securetoolurl" of an LTI tool (told to managers only).
        texts: further texts that the type has.
        withheld: keys of texts and addresses that the type has and this answer does not: not told, which is not the same as empty.
        dates: Moodle's key → moment, those that are set.
        facts: further settings under Moodle's keys; what the answer lacks is missing.
        modified_at: None where the type or the account's rights do not tell.
    """

    modname: str
    cmid: int
    instance: int
    course: int
    name: str
    intro: str = ""
    introformat: int = 1
    content: str = ""
    contentformat: int = 1
    addresses: Mapping[str, str] = field(default_factory=dict)
    texts: tuple[NamedText, ...] = ()
    withheld: frozenset[str] = frozenset()
    dates: Mapping[str, datetime] = field(default_factory=dict)
    facts: Mapping[str, str | int | None] = field(default_factory=dict)
    modified_at: datetime | None = None
    intro_files: tuple[StoredFile, ...] = ()
    content_files: tuple[StoredFile, ...] = ()


@dataclass(frozen=True, slots=True)
class ActivityType:
    """How one type answers.

    Attributes:
        function: its web-service function.
        key: of the list in the answer; "" for a bare list, which can give no notices.
        dates, facts: keys that are taken.
        addresses: keys of outside addresses.
        texts: keys of further texts; their format stands under key + "format".
        files: keys of the content's files; intro files are the same in all types.
        params: beside the course ids.
    """

    function: str
    key: str
    dates: tuple[str, ...] = ()
    facts: tuple[str, ...] = ()
    addresses: tuple[str, ...] = ()
    texts: tuple[str, ...] = ()
    files: tuple[str, ...] = ()
    params: Mapping[str, object] = field(default_factory=dict)


_OPEN = ("timeopen", "timeclose")
_ASSESSED = ("assesstimestart", "assesstimefinish")

TYPES: Mapping[str, ActivityType] = {
    "assign": ActivityType(
        "mod_assign_get_assignments",
        "courses",
        dates=("allowsubmissionsfromdate", "duedate", "cutoffdate", "gradingduedate"),
        facts=("grade", "nosubmissions", "teamsubmission", "maxattempts", "timelimit"),
        texts=("activity",),
        files=("introattachments", "activityattachments"),
        # Without it an account that is not enrolled gets notices only.
        params={"includenotenrolledcourses": True},
    ),
    "bigbluebuttonbn": ActivityType(
        "mod_bigbluebuttonbn_get_bigbluebuttonbns_by_courses", "bigbluebuttonbns", dates=("openingtime", "closingtime")
    ),
    "book": ActivityType("mod_book_get_books_by_courses", "books", facts=("numbering", "revision")),
    "chat": ActivityType("mod_chat_get_chats_by_courses", "chats"),
    "choice": ActivityType(
        "mod_choice_get_choices_by_courses", "choices", dates=_OPEN, facts=("allowupdate", "publish")
    ),
    "data": ActivityType(
        "mod_data_get_databases_by_courses",
        "databases",
        dates=("timeavailablefrom", "timeavailableto", "timeviewfrom", "timeviewto"),
        facts=("requiredentries", "maxentries", "approval"),
        texts=(
            "singletemplate",
            "listtemplate",
            "listtemplateheader",
            "listtemplatefooter",
            "addtemplate",
            "asearchtemplate",
            "rsstemplate",
            "csstemplate",
            "jstemplate",
        ),
    ),
    "feedback": ActivityType(
        "mod_feedback_get_feedbacks_by_courses",
        "feedbacks",
        dates=_OPEN,
        facts=("anonymous", "multiple_submit"),
        texts=("page_after_submit",),
        files=("pageaftersubmitfiles",),
    ),
    "folder": ActivityType("mod_folder_get_folders_by_courses", "folders", facts=("display", "revision")),
    "forum": ActivityType(
        "mod_forum_get_forums_by_courses",
        "",
        dates=("duedate", "cutoffdate", *_ASSESSED),
        facts=("type", "numdiscussions"),
    ),
    "glossary": ActivityType(
        "mod_glossary_get_glossaries_by_courses",
        "glossaries",
        dates=_ASSESSED,
        facts=("displayformat", "mainglossary", "globalglossary", "defaultapproval"),
    ),
    "h5pactivity": ActivityType(
        "mod_h5pactivity_get_h5pactivities_by_courses",
        "h5pactivities",
        facts=("grade", "enabletracking"),
        files=("package", "deployedfile"),
    ),
    "imscp": ActivityType("mod_imscp_get_imscps_by_courses", "imscps", facts=("revision", "keepold")),
    "label": ActivityType("mod_label_get_labels_by_courses", "labels"),
    "lesson": ActivityType(
        "mod_lesson_get_lessons_by_courses",
        "lessons",
        dates=("available", "deadline"),
        facts=("usepassword", "practice", "retake", "timelimit", "grade"),
        files=("mediafiles",),
    ),
    "lti": ActivityType(
        "mod_lti_get_ltis_by_courses", "ltis", facts=("launchcontainer",), addresses=("toolurl", "securetoolurl")
    ),
    "page": ActivityType(
        "mod_page_get_pages_by_courses", "pages", facts=("display", "revision"), files=("contentfiles",)
    ),
    "quiz": ActivityType(
        "mod_quiz_get_quizzes_by_courses",
        "quizzes",
        dates=_OPEN,
        facts=("hasquestions", "hasfeedback", "grade", "sumgrades", "attempts", "timelimit"),
    ),
    "resource": ActivityType(
        "mod_resource_get_resources_by_courses", "resources", facts=("display", "revision"), files=("contentfiles",)
    ),
    "scorm": ActivityType(
        "mod_scorm_get_scorms_by_courses",
        "scorms",
        dates=_OPEN,
        facts=(
            "scormtype",
            "version",
            "sha1hash",
            "packagesize",
            "packageurl",
            "protectpackagedownloads",
            "maxattempt",
        ),
    ),
    "survey": ActivityType("mod_survey_get_surveys_by_courses", "surveys"),
    "url": ActivityType("mod_url_get_urls_by_courses", "urls", facts=("display",), addresses=("externalurl",)),
    "wiki": ActivityType(
        "mod_wiki_get_wikis_by_courses", "wikis", dates=("editbegin", "editend"), facts=("wikimode", "firstpagetitle")
    ),
    "workshop": ActivityType(
        "mod_workshop_get_workshops_by_courses",
        "workshops",
        dates=("submissionstart", "submissionend", "assessmentstart", "assessmentend"),
        facts=("phase", "strategy", "grade"),
        texts=("instructauthors", "instructreviewers", "conclusion"),
        files=("instructauthorsfiles", "instructreviewersfiles", "conclusionfiles"),
    ),
}


def get_activities(client: MoodleClient, modname: str, course_ids: Sequence[int]) -> ByCourses[ActivityDetail]:
    """All activities of one type in these courses, texts raw.

    A course that makes the common call fail is looked for and counted among the refused ones; the others are read.

    Args:
        modname: a key of `TYPES`.

    Raises:
        MoodleError: one of its subclasses; AccessRefused where the function is not in the service.
    """
    return _Reading(client, modname).read(course_ids)


def activities_of(modname: str, course_ids: Sequence[int]) -> Ask[ByCourses[ActivityDetail]]:
    """The same in a single call, for at most some hundred courses."""
    kind = TYPES[modname]
    call = Call(kind.function, {"courseids": list(course_ids), **kind.params}, RAW)
    return Ask(call, lambda data: parse_activities(modname, data))


class _Reading:
    """Reads a long list of courses in pieces, and a piece that fails in halves."""

    def __init__(self, client: MoodleClient, modname: str) -> None:
        self._client = client
        self._modname = modname
        self._splits = _SPLITS

    def read(self, course_ids: Sequence[int]) -> ByCourses[ActivityDetail]:
        unique = list(dict.fromkeys(course_ids))
        pieces = [unique[start : start + _COURSES_A_CALL] for start in range(0, len(unique), _COURSES_A_CALL)]
        return _joined(self._read_pieces(pieces))

    def _read_pieces(self, pieces: Sequence[Sequence[int]]) -> Iterable[ByCourses[ActivityDetail]]:
        answers = ask_many(self._client, [activities_of(self._modname, piece) for piece in pieces])
        for piece, answer in zip(pieces, list(answers), strict=True):
            if isinstance(answer, ByCourses):
                yield answer
                continue
            if not isinstance(answer, CallRefused | NotFound | TooLarge) or self._splits <= 0:
                raise answer
            if len(piece) == 1:
                yield _refused(piece[0], answer)
                continue
            self._splits -= 2
            middle = len(piece) // 2
            yield from self._read_pieces([piece[:middle], piece[middle:]])


def _refused(course_id: int, error: MoodleError) -> ByCourses[ActivityDetail]:
    return ByCourses((), frozenset({course_id}), (Notice("course", course_id, error.errorcode or "unread"),))


def _joined(answers: Iterable[ByCourses[ActivityDetail]]) -> ByCourses[ActivityDetail]:
    items: list[ActivityDetail] = []
    refused: set[int] = set()
    notices: list[Notice] = []
    for answer in answers:
        items += answer.items
        refused |= answer.refused_courses
        notices += answer.notices
    return ByCourses(tuple(items), frozenset(refused), tuple(notices))


def parse_activities(modname: str, data: Any) -> ByCourses[ActivityDetail]:
    kind = TYPES[modname]
    if not kind.key:
        return ByCourses(tuple(_activity(modname, kind, entry) for entry in records(data, kind.function)))
    answer = record(data, kind.function)
    entries = answer.need_records(kind.key)
    if modname == "assign":
        entries = [entry for course in entries for entry in course.need_records("assignments")]
    notices = notices_of(answer)
    return ByCourses(tuple(_activity(modname, kind, entry) for entry in entries), refused_courses(notices), notices)


def _activity(modname: str, kind: ActivityType, entry: Record) -> ActivityDetail:
    return ActivityDetail(
        modname=modname,
        cmid=entry.number("coursemodule") or entry.number("cmid"),
        instance=entry.need_number("id"),
        course=entry.need_number("course"),
        name=entry.text("name"),
        intro=entry.text("intro"),
        introformat=entry.number("introformat", 1),
        content=entry.text("content") if modname == "page" else "",
        contentformat=entry.number("contentformat", 1),
        addresses={key: address for key in kind.addresses if (address := entry.text(key))},
        texts=tuple(
            NamedText(key, body, entry.number(f"{key}format", 1)) for key in kind.texts if (body := entry.text(key))
        ),
        withheld=frozenset(key for key in ("intro", *kind.addresses, *kind.texts) if not entry.has(key)),
        dates=entry.moments(kind.dates),
        facts={key: _fact(entry, key) for key in kind.facts if entry.has(key)},
        modified_at=entry.moment("timemodified"),
        intro_files=stored_files(entry, "introfiles"),
        content_files=stored_files(entry, *kind.files) + _package(modname, entry),
    )


def _fact(entry: Record, key: str) -> str | int | None:
    value = entry.data.get(key)
    if isinstance(value, bool):
        return int(value)
    if isinstance(value, int):
        return value
    return entry.address(key) if isinstance(value, str) else entry.opt_text(key)


def _package(modname: str, entry: Record) -> tuple[StoredFile, ...]:
    """A SCORM package is given as an address, not as a file."""
    url = entry.address("packageurl") if modname == "scorm" else ""
    if not url:
        return ()
    name = url.rsplit("/", 1)[-1].split("?", 1)[0]
    return (
        StoredFile(name, "/", url, "application/zip", entry.opt_number("packagesize"), entry.moment("timemodified")),
    )
