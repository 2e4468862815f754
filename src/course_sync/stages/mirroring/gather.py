"""Asking Moodle for everything about some courses: as few calls as its functions allow."""

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime

from course_sync.errors import MoodleError, MoodleUnavailable, NotFound, TokenRefused
from course_sync.model.course import Category, Door
from course_sync.model.health import CoverageOutcome, CoverageReason
from course_sync.model.places import Field
from course_sync.moodle import (
    TYPES,
    ActivityDetail,
    Ask,
    Block,
    CourseSection,
    Entry,
    ListedCourse,
    Module,
    MoodleClient,
    Notice,
    Read,
    StoredFile,
    TooLarge,
    ask_many,
    book_chapters,
    choice_options,
    course_blocks,
    course_contents,
    data_entries,
    discussions,
    download,
    enrolment_methods,
    feedback_items,
    get_activities,
    get_all,
    glossary_entries,
    lesson_answers,
    lesson_pages,
    wiki_pages,
)
from course_sync.moodle.people import ENROLMENT_METHODS
from course_sync.stages.mirroring.answers import Answers, Gap, ReadChapter, RestrictionWords, gap_of
from course_sync.stages.mirroring.beside import Told, beside
from course_sync.stages.mirroring.piecemeal import piece_by_piece, worth_trying
from course_sync.stages.mirroring.places import Places
from course_sync.stages.mirroring.restrictionwords import restricted, restriction_texts
from course_sync.stages.outage import end_if_down

_MAX_CHAPTER = 4 * 1024 * 1024
_BLOCKS = "core_block_get_course_blocks"
_ANSWERS = "mod_lesson_get_page_data"
_OPTIONS = "mod_choice_get_choice_options"
_CLOSED = frozenset({"1", "2", "3"})  # what Moodle says of options: not open yet, a preview only, over


@dataclass(slots=True)
class _Found:
    """What is gathered about one course on the way."""

    listed: ListedCourse
    sections: Sequence[CourseSection] = ()
    details: dict[int, ActivityDetail] = field(default_factory=dict)
    detail_gaps: dict[str, Gap] = field(default_factory=dict)
    entries: dict[int, Sequence[Entry] | Gap] = field(default_factory=dict)
    partial: dict[int, Gap] = field(default_factory=dict)
    answer_gaps: dict[int, Gap] = field(default_factory=dict)
    beside: Mapping[str, Told] = field(default_factory=dict)
    chapters: dict[int, Sequence[ReadChapter]] = field(default_factory=dict)
    blocks: Sequence[Block] | Gap = ()
    door: Door = Door.UNKNOWN
    untold: Mapping[int, Gap] = field(default_factory=dict)
    restrictions: RestrictionWords = field(default_factory=RestrictionWords)

    @property
    def modules(self) -> Iterator[Module]:
        for section in self.sections:
            yield from section.modules


def gather(
    client: MoodleClient,
    courses: Sequence[ListedCourse],
    categories: Mapping[int, Category],
    known_texts: Callable[[int], Mapping[str, datetime | None]],
) -> Iterator[tuple[ListedCourse, Answers | MoodleError]]:
    """All that Moodle tells of these courses; an error in the place of a course that could not be read.

    Args:
        known_texts: of a course, keys of its texts with Moodle's time of their last change: what did not change is not fetched.

    Raises:
        MoodleUnavailable, TokenRefused: nothing more is to be had.
    """
    found: dict[int, _Found] = {}
    questions = [course_contents(course.id) for course in courses]
    answers = ask_many(client, questions)
    for course, answer in zip(courses, answers, strict=True):
        one = _in_pieces(client, course, answer) if isinstance(answer, MoodleError) else _Found(course, answer)
        if isinstance(one, MoodleError):
            yield course, one
        else:
            found[course.id] = one
    _details(client, found)
    _entries(client, found)
    _lesson_answers(client, found)
    _beside(client, found)
    _blocks(client, found)
    _doors(client, found)
    _restrictions(client, found)
    for one in found.values():
        _chapters(client, one, known_texts(one.listed.id))
        category = categories.get(one.listed.category_id)
        yield (
            one.listed,
            Answers(
                listed=one.listed,
                category=category.path if category else one.listed.category_name,
                sections=one.sections,
                details=one.details,
                detail_gaps=one.detail_gaps,
                entries=one.entries,
                partial=one.partial,
                answer_gaps=one.answer_gaps,
                beside=one.beside,
                chapters=one.chapters,
                blocks=one.blocks,
                door=one.door,
                untold=one.untold,
                restrictions=one.restrictions,
            ),
        )


def _restrictions(client: MoodleClient, found: Mapping[int, _Found]) -> None:
    courses = {identity: restricted(one.listed.lang, one.modules) for identity, one in found.items()}
    for identity, words in restriction_texts(client, courses).items():
        found[identity].restrictions = words


def _in_pieces(client: MoodleClient, course: ListedCourse, error: MoodleError) -> _Found | MoodleError:
    """What a course that is not told as a whole still tells; the error, where that is nothing."""
    end_if_down(client, error)
    if not worth_trying(error):
        return error
    try:
        pieces = piece_by_piece(client, course.id)
    except (MoodleUnavailable, TokenRefused):
        raise
    except MoodleError:
        return error
    return _Found(course, pieces.sections, untold=pieces.untold)


def _details(client: MoodleClient, found: Mapping[int, _Found]) -> None:
    wanted: dict[str, list[int]] = defaultdict(list)
    for course_id, one in found.items():
        for modname in {module.modname for module in one.modules}:
            if modname in TYPES:
                wanted[modname].append(course_id)
    for modname, course_ids in sorted(wanted.items()):
        kind = TYPES[modname]
        if not client.capabilities().has(kind.function):
            _all_gaps(found, course_ids, modname, Gap(CoverageReason.FUNCTION_ABSENT, kind.function))
            continue
        try:
            read = get_activities(client, modname, course_ids)
        except MoodleError as error:
            end_if_down(client, error)
            _all_gaps(found, course_ids, modname, gap_of(error))
            continue
        refused = Gap(CoverageReason.RIGHT_MISSING, f"{kind.function}: the course was refused")
        _all_gaps(found, read.refused_courses & set(course_ids), modname, refused)
        _place_details(found, modname, read.items)


def _all_gaps(found: Mapping[int, _Found], course_ids: Collection[int], modname: str, gap: Gap) -> None:
    for course_id in course_ids:
        found[course_id].detail_gaps[modname] = gap


def _place_details(found: Mapping[int, _Found], modname: str, details: Iterable[ActivityDetail]) -> None:
    instances = {
        (course_id, module.instance): module.cmid
        for course_id, one in found.items()
        for module in one.modules
        if module.modname == modname
    }
    for detail in details:
        cmid = instances.get((detail.course, detail.instance))
        if cmid is not None and detail.course in found:
            found[detail.course].details[cmid] = detail


@dataclass(frozen=True, slots=True)
class _Inner:
    """How the texts inside one type of activity are asked for: in one question, or page by page."""

    function: str
    whole: Callable[[int], Ask[Read[tuple[Entry, ...]]]] | None = None
    paged: Callable[[int, int], Ask[Read[tuple[Entry, ...]]]] | None = None


_INNER: Mapping[str, _Inner] = {
    "lesson": _Inner("mod_lesson_get_pages", whole=lesson_pages),
    "feedback": _Inner("mod_feedback_get_items", whole=feedback_items),
    "choice": _Inner("mod_choice_get_choice_options", whole=choice_options),
    "wiki": _Inner("mod_wiki_get_subwiki_pages", whole=wiki_pages),
    "glossary": _Inner("mod_glossary_get_entries_by_letter", paged=glossary_entries),
    "data": _Inner("mod_data_get_entries", paged=data_entries),
    "forum": _Inner("mod_forum_get_forum_discussions", paged=discussions),
}


def _entries(client: MoodleClient, found: Mapping[int, _Found]) -> None:
    for modname, inner in _INNER.items():
        wanted = [
            (one, module)
            for one in found.values()
            for module in one.modules
            if module.modname == modname and module.cmid in one.details and _is_read(module, one.details[module.cmid])
        ]
        if not wanted:
            continue
        if not client.capabilities().has(inner.function):
            for one, module in wanted:
                one.entries[module.cmid] = Gap(CoverageReason.FUNCTION_ABSENT, inner.function)
        elif inner.whole is not None:
            questions = [inner.whole(module.instance) for _, module in wanted]
            answers = ask_many(client, questions)
            for (one, module), answer in zip(wanted, answers, strict=True):
                _place_entries(client, one, module.cmid, inner.function, answer)
        elif inner.paged is not None:
            for one, module in wanted:
                _place_entries(client, one, module.cmid, inner.function, _all_entries(client, inner, module.instance))


def _is_read(module: Module, detail: ActivityDetail) -> bool:
    """Of forums only the news, which teachers write, and of wikis the common ones; what learners have to themselves is not asked for."""
    if detail.modname == "wiki":
        return detail.facts.get("wikimode") != "individual" and not module.group_mode
    return detail.modname != "forum" or detail.facts.get("type") == "news"


def _all_entries(client: MoodleClient, inner: _Inner, instance: int) -> Read[tuple[Entry, ...]] | MoodleError:
    if inner.paged is None:
        return Read(())
    try:
        return get_all(client, inner.paged, instance)
    except MoodleError as error:
        return error


def _place_entries(
    client: MoodleClient, one: _Found, cmid: int, function: str, answer: Read[tuple[Entry, ...]] | MoodleError
) -> None:
    """Notices mean that something was left out: what is missing then is not gone."""
    if isinstance(answer, MoodleError):
        end_if_down(client, answer)
        one.entries[cmid] = gap_of(answer)
        return
    left_out = _left_out(function, answer.notices)
    if left_out is not None and answer.items:
        one.partial[cmid] = left_out
    one.entries[cmid] = answer.items if answer.items or left_out is None else left_out


def _left_out(function: str, notices: Sequence[Notice]) -> Gap | None:
    if not notices:
        return None
    if function == _OPTIONS and {notice.code for notice in notices} <= _CLOSED:
        return Gap(CoverageReason.CLOSED, outcome=CoverageOutcome.BLIND)
    return Gap(CoverageReason.RIGHT_MISSING, f"{function}: {notices[0].code}")


def _lesson_answers(client: MoodleClient, found: Mapping[int, _Found]) -> None:
    """What learners can answer on lesson pages and what they are told then: one question a page that could be read."""
    wanted = [
        (one, module, entries)
        for one in found.values()
        for module in one.modules
        if module.modname == "lesson"
        and isinstance(entries := one.entries.get(module.cmid), tuple)
        and all(entry.body is not None for entry in entries)
    ]
    if not client.capabilities().has(_ANSWERS):
        for one, module, _ in wanted:
            one.answer_gaps[module.cmid] = Gap(CoverageReason.FUNCTION_ABSENT, _ANSWERS)
        return
    for one, module, entries in wanted:
        questions = [lesson_answers(module.instance, entry.id) for entry in entries]
        answers = ask_many(client, questions)
        whole: list[Entry] = []
        for entry, answer in zip(entries, answers, strict=True):
            if isinstance(answer, MoodleError):
                end_if_down(client, answer)
                one.answer_gaps[module.cmid] = gap_of(answer)
                whole.append(entry)
            else:
                whole.append(replace(entry, further=answer))
        one.entries[module.cmid] = tuple(whole)


def _beside(client: MoodleClient, found: Mapping[int, _Found]) -> None:
    told = beside(client, {cmid: detail for one in found.values() for cmid, detail in one.details.items()})
    for one in found.values():
        one.beside = {what: {cmid: it for cmid, it in by.items() if cmid in one.details} for what, by in told.items()}


def _blocks(client: MoodleClient, found: Mapping[int, _Found]) -> None:
    if not client.capabilities().has(_BLOCKS):
        for one in found.values():
            one.blocks = Gap(CoverageReason.FUNCTION_ABSENT, _BLOCKS)
        return
    questions = [course_blocks(course_id) for course_id in found]
    answers = ask_many(client, questions)
    for one, answer in zip(found.values(), answers, strict=True):
        if isinstance(answer, MoodleError):
            end_if_down(client, answer)
            one.blocks = gap_of(answer)
        else:
            one.blocks = answer.items


def _doors(client: MoodleClient, found: Mapping[int, _Found]) -> None:
    """How self-enrolment stands where there is some. What is not told is unknown, and nothing is said of it."""
    asked = [one for one in found.values() if "self" in (one.listed.enrolment_methods or ())]
    if not asked or not client.capabilities().has(ENROLMENT_METHODS):
        return
    answers = ask_many(client, [enrolment_methods(one.listed.id) for one in asked])
    for one, answer in zip(asked, answers, strict=True):
        if isinstance(answer, MoodleError):
            end_if_down(client, answer)
            continue
        doors = [method for method in answer if method.type == "self"]
        if any(method.open for method in doors):
            one.door = Door.OPEN
        elif doors and all(method.ended for method in doors):
            one.door = Door.ENDED


def _chapters(client: MoodleClient, one: _Found, known: Mapping[str, datetime | None]) -> None:
    places = Places("", one.listed.id)
    for section in one.sections:
        for module in section.modules:
            if module.modname != "book":
                continue
            place = places.activity(section, module)
            files = {content.file.fileurl: content.file for content in module.contents if content.type == "file"}
            one.chapters[module.cmid] = [
                _chapter(
                    client,
                    chapter.id,
                    chapter.title,
                    files.get(chapter.fileurl),
                    known=known,
                    key=places.part(place, Field.CHAPTER, str(chapter.id), "").key,
                    hidden=chapter.hidden,
                )
                for chapter in book_chapters(module)
            ]


def _chapter(
    client: MoodleClient,
    identity: int,
    title: str,
    stored: StoredFile | None,
    *,
    known: Mapping[str, datetime | None],
    key: str,
    hidden: bool,
) -> ReadChapter:
    if stored is None or not stored.fileurl:
        gap = Gap(CoverageReason.RIGHT_MISSING, "mod/book:viewhiddenchapters" if hidden else "mod/book:read")
        return ReadChapter(identity, title, gap=gap)
    if stored.modified_at is not None and known.get(key) == stored.modified_at:
        return ReadChapter(identity, title)
    try:
        body = download(client, stored.fileurl, max_bytes=_MAX_CHAPTER).body
    except TooLarge:
        return ReadChapter(identity, title, gap=Gap(CoverageReason.TOO_LARGE, f"over {_MAX_CHAPTER} bytes"))
    except NotFound:
        right = "mod/book:viewhiddenchapters" if hidden else "mod/book:read"
        return ReadChapter(identity, title, gap=Gap(CoverageReason.RIGHT_MISSING, right))
    except MoodleError as error:
        end_if_down(client, error)
        return ReadChapter(identity, title, gap=gap_of(error))
    return ReadChapter(identity, title, body.decode("utf-8", "replace"), stored)
