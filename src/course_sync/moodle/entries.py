"""Texts inside activities: lesson pages, glossary entries, news posts, questions and options, wiki pages, database entries.

Who wrote them is dropped while parsing; whether teachers did is told only where Moodle tells it.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from course_sync.errors import BadAnswer, CallRefused, MoodleError
from course_sync.moodle.asking import Ask, ask
from course_sync.moodle.client import MoodleClient
from course_sync.moodle.forms import RAW, Call
from course_sync.moodle.notices import Notice, Read, notices_of
from course_sync.moodle.parse import record
from course_sync.moodle.stored import StoredFile, stored_files

LESSON_PAGES = "mod_lesson_get_pages"
LESSON_PAGE = "mod_lesson_get_page_data"
CHOICE_OPTIONS = "mod_choice_get_choice_options"
GLOSSARY_ENTRIES = "mod_glossary_get_entries_by_letter"
DISCUSSIONS = "mod_forum_get_forum_discussions"
FEEDBACK_ITEMS = "mod_feedback_get_items"
WIKI_PAGES = "mod_wiki_get_subwiki_pages"
DATA_ENTRIES = "mod_data_get_entries"

PAGE = 100
_PLAIN = 2  # Moodle's number of the format
_MOST_PAGES = 1000
_FEWEST_REPLIES = 6  # Moodle's number of the order
_ADDRESS = re.compile(r"https?://\S+")


@dataclass(frozen=True, slots=True)
class Further:
    """A further text of an entry: a lesson page's answer, a feedback question's choices; `name` is unique in the entry."""

    name: str
    body: str
    format: int = 1


@dataclass(frozen=True, slots=True)
class Entry:
    """One text inside an activity.

    Attributes:
        id: Moodle's id of the page, entry, discussion, item.
        title: plain; "" where it has none.
        body: None where the account may see that the entry is there but not its text.
        format: Moodle's number: 0 moodle, 1 HTML, 2 plain, 4 Markdown.
        by_teacher: None where Moodle does not tell.
        extra: of a database entry's field its second value.
        further: texts that stand in the entry beside its body.
    """

    id: int
    title: str
    body: str | None
    format: int = 1
    modified_at: datetime | None = None
    by_teacher: bool | None = None
    extra: str = ""
    further: tuple[Further, ...] = ()
    files: tuple[StoredFile, ...] = ()


@dataclass(frozen=True, slots=True)
class Topic:
    """A discussion in figures.

    Attributes:
        author: Moodle's id of the person; None where the forum hides it. To be dropped as soon as their role is known.
        asks: there is a question mark in its title or its first post.
        closed: locked, or pinned by a teacher: nobody is expected to answer.
        asker_last: the author wrote last, or somebody changed what the author wrote: the replies may all be the author's own.
    """

    id: int
    author: int | None
    created_at: datetime | None
    replies: int
    asks: bool
    closed: bool = False
    asker_last: bool = False


def lesson_pages(lesson_id: int) -> Ask[Read[tuple[Entry, ...]]]:
    """A lesson's pages. Without mod/lesson:manage they come without title and text."""
    return Ask(Call(LESSON_PAGES, {"lessonid": lesson_id}, RAW), parse_lesson_pages)


def lesson_answers(lesson_id: int, page_id: int) -> Ask[tuple[Further, ...]]:
    """The answers and responses of a lesson's page. Told with mod/lesson:manage only; for such an account Moodle notes no attempt."""
    return Ask(Call(LESSON_PAGE, {"lessonid": lesson_id, "pageid": page_id}, RAW), parse_lesson_answers)


def choice_options(choice_id: int) -> Ask[Read[tuple[Entry, ...]]]:
    """A choice's options. While it is closed there are none, and a notice "1" (not open yet) or "3" (over)."""
    return Ask(Call(CHOICE_OPTIONS, {"choiceid": choice_id}, RAW), parse_choice_options)


def discussions(forum_id: int, page: int = 0) -> Ask[Read[tuple[Entry, ...]]]:
    """The first posts of a forum's discussions, a page of 100. Meant for forums of type "news": the others are learners' words."""
    return Ask(Call(DISCUSSIONS, {"forumid": forum_id, "page": page, "perpage": PAGE}, RAW), parse_discussions)


def least_answered(forum_id: int, page: int = 0) -> Ask[Read[tuple[Topic, ...]]]:
    """A forum's discussions, those with the fewest replies first, a page of 100: when, by whom, whether it asks. No word of them is kept."""
    params = {"forumid": forum_id, "sortorder": _FEWEST_REPLIES, "page": page, "perpage": PAGE}
    return Ask(Call(DISCUSSIONS, params, RAW), parse_topics)


def feedback_items(feedback_id: int) -> Ask[Read[tuple[Entry, ...]]]:
    """A feedback's questions. Without a right to them: no items and a notice "nopermission"."""
    return Ask(Call(FEEDBACK_ITEMS, {"feedbackid": feedback_id}, RAW), parse_feedback_items)


def wiki_pages(wiki_id: int) -> Ask[Read[tuple[Entry, ...]]]:
    """The pages of a collaborative wiki. Moodle refreshes its cache of them on the way, which changes nothing else."""
    return Ask(Call(WIKI_PAGES, {"wikiid": wiki_id, "options": {"includecontent": 1}}, RAW), parse_wiki_pages)


def glossary_entries(glossary_id: int, page: int = 0) -> Ask[Read[tuple[Entry, ...]]]:
    """Approved entries of a glossary, a page of 100."""
    params = {"id": glossary_id, "letter": "ALL", "from": page * PAGE, "limit": PAGE}
    return Ask(Call(GLOSSARY_ENTRIES, params, RAW), parse_glossary_entries)


def data_entries(database_id: int, page: int = 0) -> Ask[Read[tuple[Entry, ...]]]:
    """The fields of a database's entries, a page of 100 entries: one `Entry` a field, its title the entry's id.

    Mostly learners' words. Without mod/data:viewentry: CallRefused with errorcode "codingerror".
    """
    params = {"databaseid": database_id, "returncontents": True, "page": page, "perpage": PAGE}
    return Ask(Call(DATA_ENTRIES, params, RAW), parse_data_entries)


def get_all(
    client: MoodleClient, paged: Callable[[int, int], Ask[Read[tuple[Entry, ...]]]], instance: int
) -> Read[tuple[Entry, ...]]:
    """All pages of `glossary_entries`, `discussions` or `data_entries` of one activity.

    Raises:
        MoodleError: one of its subclasses.
    """
    seen: dict[int, Entry] = {}
    notices: list[Notice] = []
    # Rows that the account may not see make a page short without its being the last: only one that brings nothing new is.
    for number in range(_MOST_PAGES):
        read = ask(client, paged(instance, number))
        notices += read.notices
        before = len(seen)
        seen |= {entry.id: entry for entry in read.items}
        if len(seen) == before:
            return Read(tuple(seen.values()), tuple(notices))
    raise BadAnswer(f"activity {instance}: more than {_MOST_PAGES} pages of entries")


def parse_lesson_pages(data: Any) -> Read[tuple[Entry, ...]]:
    answer = record(data, LESSON_PAGES)
    pages = [entry.record("page") for entry in answer.need_records("pages")]
    entries = tuple(
        Entry(
            id=page.need_number("id"),
            title=page.text("title"),
            body=page.opt_text("contents"),
            format=page.number("contentsformat", 1),
            modified_at=page.moment("timemodified") or page.moment("timecreated"),
            by_teacher=True,
        )
        for page in pages
    )
    return Read(entries, notices_of(answer))


def parse_lesson_answers(data: Any) -> tuple[Further, ...]:
    return tuple(
        Further(f"{key}{answer.need_number('id')}", body, answer.number(f"{key}format", 1))
        for answer in record(data, LESSON_PAGE).records("answers")
        for key in ("answer", "response")
        if (body := answer.text(key))
    )


def parse_choice_options(data: Any) -> Read[tuple[Entry, ...]]:
    answer = record(data, CHOICE_OPTIONS)
    entries = tuple(
        Entry(id=option.need_number("id"), title="", body=option.text("text"), format=_PLAIN, by_teacher=True)
        for option in answer.need_records("options")
    )
    return Read(entries, notices_of(answer))


def parse_glossary_entries(data: Any) -> Read[tuple[Entry, ...]]:
    answer = record(data, GLOSSARY_ENTRIES)
    entries = tuple(
        Entry(
            id=entry.need_number("id"),
            title=entry.text("concept"),
            body=entry.opt_text("definition"),
            format=entry.number("definitionformat", 1),
            modified_at=entry.moment("timemodified"),
            by_teacher=entry.opt_flag("teacherentry"),
            files=stored_files(entry, "definitioninlinefiles", "attachments"),
        )
        for entry in answer.need_records("entries")
        if entry.flag("approved", default=True)
    )
    return Read(entries, notices_of(answer))


def parse_discussions(data: Any) -> Read[tuple[Entry, ...]]:
    answer = record(data, DISCUSSIONS)
    entries = tuple(
        Entry(
            id=entry.opt_number("discussion") or entry.need_number("id"),
            title=entry.text("subject") or entry.text("name"),
            body=entry.opt_text("message"),
            format=entry.number("messageformat", 1),
            modified_at=entry.moment("modified") or entry.moment("timemodified"),
            files=stored_files(entry, "messageinlinefiles", "attachments"),
        )
        for entry in answer.need_records("discussions")
    )
    return Read(entries, notices_of(answer))


def parse_topics(data: Any) -> Read[tuple[Topic, ...]]:
    answer = record(data, DISCUSSIONS)
    topics = tuple(
        Topic(
            id=entry.opt_number("discussion") or entry.need_number("id"),
            author=entry.opt_number("userid"),
            created_at=entry.moment("created"),
            replies=entry.number("numreplies"),
            asks="?" in _ADDRESS.sub("", f"{entry.text('subject')} {entry.text('message')}"),
            closed=entry.flag("locked") or entry.flag("pinned"),
            asker_last=entry.opt_number("usermodified") == entry.opt_number("userid")
            and bool(entry.number("numreplies")),
        )
        for entry in answer.need_records("discussions")
    )
    return Read(topics, notices_of(answer))


def parse_feedback_items(data: Any) -> Read[tuple[Entry, ...]]:
    answer = record(data, FEEDBACK_ITEMS)
    entries = tuple(
        Entry(
            id=entry.need_number("id"),
            title=entry.text("label"),
            body=entry.opt_text("name"),
            format=entry.number("nameformat", 1),
            by_teacher=True,
            further=_presentation(entry.text("typ"), entry.text("presentation")),
            files=stored_files(entry, "itemfiles"),
        )
        for entry in answer.need_records("items")
    )
    return Read(entries, notices_of(answer))


def _presentation(kind: str, written: str) -> tuple[Further, ...]:
    """What a feedback question shows beside its name: a label its text, a choice its answers ("r>>>>>yes|2####no<<<<<1")."""
    if kind == "label":
        return (Further("presentation", written),)
    _, mark, choices = written.partition(">>>>>")
    if not mark:
        return ()
    lines = (line.rpartition("####")[2].strip() for line in choices.partition("<<<<<")[0].split("|"))
    return (Further("presentation", "\n".join(lines), _PLAIN),)


def parse_wiki_pages(data: Any) -> Read[tuple[Entry, ...]]:
    answer = record(data, WIKI_PAGES)
    entries = tuple(
        Entry(
            id=entry.need_number("id"),
            title=entry.text("title"),
            body=entry.opt_text("cachedcontent"),
            format=entry.number("contentformat", 1),
            modified_at=entry.moment("timemodified"),
        )
        for entry in answer.need_records("pages")
    )
    return Read(entries, notices_of(answer))


def parse_data_entries(data: Any) -> Read[tuple[Entry, ...]]:
    answer = record(data, DATA_ENTRIES)
    entries = tuple(
        Entry(
            id=cell.need_number("id"),
            title=str(entry.need_number("id")),
            body=cell.opt_text("content"),
            # A long text's format stands in its second value; other fields have a word there (a link's text).
            format=cell.number("content1", 1) if cell.text("content1") in {"0", "1", "2", "4"} else 1,
            modified_at=entry.moment("timemodified"),
            extra=cell.text("content1"),
            files=stored_files(cell, "files"),
        )
        for entry in answer.need_records("entries")
        for cell in entry.records("contents")
    )
    return Read(entries, notices_of(answer))


def says_closed(error: MoodleError) -> bool:
    """The activity is not open yet, or no longer: until then Moodle tells what is in it to those alone who may edit it."""
    return isinstance(error, CallRefused) and error.errorcode in {"notopenyet", "expired"}
