"""One course: what Moodle's answers say, put together as `MirroredCourse`. Pure: answers in, plain values out."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from course_sync.content import Site, strip_to_addresses, text_hash
from course_sync.model.course import Activity, Author, Course, File, Section, Text, TextFormat
from course_sync.model.health import CoverageItem, CoverageOutcome, CoverageReason
from course_sync.model.places import Field, Place
from course_sync.moodle import (
    TYPES,
    ActivityDetail,
    Block,
    CourseSection,
    Entry,
    ListedCourse,
    Module,
    StoredFile,
    strip_token,
    strip_tokens,
)
from course_sync.stages.mirroring.places import Places
from course_sync.store.courses import MirroredCourse

_FORMATS = {0: TextFormat.HTML, 1: TextFormat.HTML, 2: TextFormat.PLAIN, 4: TextFormat.MARKDOWN}
# What Moodle lists for these is its own rendering of their text, not a file of somebody's.
_RENDERED = {("page", "index.html"), ("book", "index.html")}
# Nothing but a name and a description: there is nothing more to be read.
_ONLY_INTRO = {"label", "page", "url", "assign", "choice", "workshop", "chat", "survey", "subsection"}
_ENTRY_FIELDS: Mapping[str, Field] = {
    "lesson": Field.LESSON_PAGE,
    "glossary": Field.ENTRY,
    "data": Field.ENTRY,
    "forum": Field.POST,
    "wiki": Field.WIKI_PAGE,
    "feedback": Field.ITEM,
}
_BY_TEACHERS = {"lesson", "feedback", "forum"}  # of forums only the news are asked for


@dataclass(frozen=True, slots=True)
class Gap:
    """Why something could not be read."""

    reason: CoverageReason
    detail: str = ""


@dataclass(frozen=True, slots=True)
class Answers:
    """All that was asked about one course.

    Attributes:
        details: cmid → settings and texts.
        detail_gaps: modname → why its function told nothing of this course.
        entries: cmid → (texts inside, or why there are none).
        partial: cmid → why not all of the texts inside are there.
        chapters: cmid → chapters of a book, each (id, title, HTML or None for "as before", or a gap).
    """

    listed: ListedCourse
    category: str
    sections: Sequence[CourseSection]
    details: Mapping[int, ActivityDetail] = field(default_factory=dict)
    detail_gaps: Mapping[str, Gap] = field(default_factory=dict)
    entries: Mapping[int, Sequence[Entry] | Gap] = field(default_factory=dict)
    partial: Mapping[int, Gap] = field(default_factory=dict)
    chapters: Mapping[int, Sequence["ReadChapter"]] = field(default_factory=dict)
    blocks: Sequence[Block] | Gap = ()


@dataclass(frozen=True, slots=True)
class ReadChapter:
    """A book's chapter: `body` None when it did not change since it was last read."""

    id: int
    title: str
    body: str | None = None
    stored: StoredFile | None = None
    gap: Gap | None = None


def put_together(answers: Answers, site: Site) -> MirroredCourse:
    """The course as the store takes it."""
    return _Assembly(answers, site).result()


def course_of(listed: ListedCourse, category: str, site_url: str) -> Course:
    """A course's own settings."""
    places = Places(site_url, listed.id)
    return Course(
        id=listed.id,
        shortname=listed.shortname,
        fullname=listed.fullname,
        category_id=listed.category_id,
        category=category or listed.category_name,
        view_url=places.course_url,
        edit_url=places.course_edit_url,
        visible=listed.visible is not False,
        idnumber=listed.idnumber,
        format=listed.format,
        lang=listed.lang,
        starts_at=listed.starts_at,
        ends_at=listed.ends_at,
        created_at=listed.created_at,
        modified_at=listed.modified_at,
        tracks_completion=listed.tracks_completion is True,
    )


class _Assembly:
    """Gathers sections, activities, texts, files and coverage while going through the answers once."""

    def __init__(self, answers: Answers, site: Site) -> None:
        self._answers = answers
        self._site = site
        self._places = Places(site.url, answers.listed.id)
        self._sections: list[Section] = []
        self._activities: list[Activity] = []
        self._texts: dict[str, Text] = {}
        self._files: dict[str, File] = {}
        self._coverage: list[CoverageItem] = []
        self._kept: dict[str, Place] = {}
        self._unread: set[int] = set()
        self._unseen: set[int] = set()
        self._unread_fields: set[Field] = set()

    def result(self) -> MirroredCourse:
        self._course_texts()
        by_instance = {
            section.item_id or 0: parent.id
            for section in self._answers.sections
            if section.component == "mod_subsection"
            for parent in self._answers.sections
            for module in parent.modules
            if module.modname == "subsection" and module.instance == section.item_id
        }
        for section in self._answers.sections:
            self._section(section, by_instance.get(section.item_id or 0))
        if not self._unseen:
            self._covered("course:sections")
        return MirroredCourse(
            course=course_of(self._answers.listed, self._answers.category, self._site.url),
            sections=self._sections,
            activities=self._activities,
            texts=[(text, text_hash(text.body, text.format, self._site)) for text in self._texts.values()],
            files=list(self._files.values()),
            coverage=self._coverage,
            complete=True,
            kept_texts=self._kept,
            unread_cmids=self._unread,
            unseen_sections=self._unseen,
            unread_fields=self._unread_fields,
        )

    def _course_texts(self) -> None:
        listed = self._answers.listed
        self._add_text(self._places.course(Field.SUMMARY), listed.summary, listed.summary_format)
        for custom in listed.custom_fields:
            place = self._places.course(Field.CUSTOM_FIELD, part_id=custom.shortname, part=custom.name)
            self._add_text(place, custom.value, 1 if custom.type == "textarea" else 2)
        for stored in listed.files:
            self._add_file(self._places.course(Field.FILE), stored)
        self._covered("course:summary")
        blocks = self._answers.blocks
        if isinstance(blocks, Gap):
            self._uncovered("course:blocks", blocks)
            self._unread_fields.add(Field.BLOCK)
            return
        for block in blocks:
            place = self._places.course(Field.BLOCK, part_id=str(block.id), part=block.title or block.name)
            self._add_text(place, block.content, block.content_format)
        self._covered("course:blocks")

    def _section(self, section: CourseSection, subsection_of: int | None) -> None:
        place = self._places.section(section)
        self._sections.append(Section(section.id, section.number, section.name, section.visible, place, subsection_of))
        if not section.user_visible:
            self._unseen.add(section.id)
            rights = "moodle/course:viewhiddensections, moodle/course:ignoreavailabilityrestrictions"
            self._uncovered("course:sections", Gap(CoverageReason.RIGHT_MISSING, rights))
        self._add_text(place, section.summary, section.summary_format)
        for module in section.modules:
            self._activity(section, module)

    def _activity(self, section: CourseSection, module: Module) -> None:
        place = self._places.activity(section, module)
        detail = self._answers.details.get(module.cmid)
        self._activities.append(
            Activity(
                cmid=module.cmid,
                section_id=section.id,
                modname=module.modname,
                name=module.name,
                place=place,
                instance=module.instance,
                visible=module.visible,
                stealth=module.visible and not module.visible_on_course_page,
                restricted=bool(module.availability),
                tracking=module.tracking,
                dates={**(detail.dates if detail else {}), **module.dates},
                facts=dict(detail.facts) if detail else {},
                modified_at=(detail.modified_at if detail else None) or module.contents_modified_at,
            )
        )
        if detail is not None:
            self._detail(module, place, detail)
        else:
            self._without_detail(module, place)
        self._module_files(module, place)
        self._inside(module, place, detail)

    def _detail(self, module: Module, place: Place, detail: ActivityDetail) -> None:
        at = detail.modified_at
        self._add_text(self._at(place, Field.INTRO), detail.intro, detail.introformat, at)
        self._covered(f"{module.modname}:intro", module.cmid)
        if module.modname == "page":
            self._add_text(self._at(place, Field.CONTENT), detail.content, detail.contentformat, at)
            self._covered("page:content", module.cmid)
        if detail.externalurl:
            self._add_address(self._at(place, Field.EXTERNAL_URL), detail.externalurl)
        for text in detail.texts:
            part = self._places.part(place, Field.CONTENT, text.name, "")
            self._add_text(part, text.body, text.format, at)
        for stored in (*detail.intro_files, *detail.content_files):
            self._add_file(place, stored)

    def _without_detail(self, module: Module, place: Place) -> None:
        """Only what the course page itself shows of an activity."""
        self._add_text(self._at(place, Field.INTRO), module.description, 1)
        address = next((c.file.fileurl for c in module.contents if c.type == "url"), "")
        if address:
            self._add_address(self._at(place, Field.EXTERNAL_URL), address)
        if module.modname not in TYPES:
            known = module.modname in _ONLY_INTRO
            if known:
                self._covered(f"{module.modname}:intro", module.cmid)
            else:
                self._uncovered(f"{module.modname}:all", Gap(CoverageReason.TYPE_UNKNOWN), module.cmid)
            return
        gap = self._answers.detail_gaps.get(module.modname) or Gap(
            CoverageReason.RIGHT_MISSING, f"{TYPES[module.modname].function} does not tell this activity"
        )
        self._uncovered(f"{module.modname}:intro", gap, module.cmid)
        self._unread.add(module.cmid)

    def _inside(self, module: Module, place: Place, detail: ActivityDetail | None) -> None:
        """The texts within an activity, and a word on those that nobody reads."""
        modname = module.modname
        if modname == "book":
            self._chapters(module, place)
        elif modname in _ENTRY_FIELDS and module.cmid in self._answers.entries:
            self._entries(module, place, self._answers.entries[module.cmid])
        elif modname == "forum" and detail is not None:
            self._skipped("forum:posts", module.cmid)
        elif modname == "quiz":
            self._blind("quiz:questions", module.cmid)
        elif modname in {"scorm", "imscp", "h5pactivity"}:
            self._unsupported(f"{modname}:package", module.cmid)
        if modname in {"resource", "folder"} and any(c.type == "file" for c in module.contents):
            self._unsupported(f"{modname}:inside_files", module.cmid)

    def _entries(self, module: Module, place: Place, entries: Sequence[Entry] | Gap) -> None:
        what = f"{module.modname}:entries"
        gap = entries if isinstance(entries, Gap) else self._answers.partial.get(module.cmid)
        if gap is not None:
            self._uncovered(what, gap, module.cmid)
            self._unread.add(module.cmid)
        if isinstance(entries, Gap):
            return
        where = _ENTRY_FIELDS[module.modname]
        for entry in entries:
            if entry.body is None:
                self._uncovered(what, Gap(CoverageReason.RIGHT_MISSING, "texts are told to managers only"), module.cmid)
                self._unread.add(module.cmid)
                return
            by_teacher = module.modname in _BY_TEACHERS or entry.by_teacher is True
            # A learner's title may be their name: only the number of their entry is kept.
            part = self._places.part(place, where, str(entry.id), entry.title if by_teacher else "")
            author = Author.TEACHER if by_teacher else Author.LEARNER
            self._add_text(part, entry.body, entry.format, entry.modified_at, author)
        if gap is None:
            self._covered(what, module.cmid)

    def _chapters(self, module: Module, place: Place) -> None:
        for chapter in self._answers.chapters.get(module.cmid, ()):
            part = self._places.part(place, Field.CHAPTER, str(chapter.id), chapter.title)
            if chapter.gap is not None:
                self._uncovered("book:chapter", chapter.gap, module.cmid)
                self._kept[part.key] = part
            elif chapter.body is None:
                self._kept[part.key] = part
                self._covered("book:chapter", module.cmid)
            else:
                at = chapter.stored.modified_at if chapter.stored else None
                self._add_text(part, chapter.body, 1, at)
                self._covered("book:chapter", module.cmid)

    def _module_files(self, module: Module, place: Place) -> None:
        for content in module.contents:
            if content.type == "file" and (module.modname, content.file.filename) not in _RENDERED:
                self._add_file(place, content.file)

    def _at(self, place: Place, where: Field) -> Place:
        return self._places.part(place, where, "", "")

    def _add_text(
        self, place: Place, body: str, number: int, modified_at: datetime | None = None, author: Author = Author.TEACHER
    ) -> None:
        if not body.strip():
            return
        kind = _FORMATS.get(number, TextFormat.HTML)
        body = strip_tokens(body)
        if author is Author.LEARNER:
            body, kind = strip_to_addresses(body, kind), TextFormat.HTML
        self._texts[place.key] = Text(
            place=place,
            body=body,
            format=kind,
            author=author,
            base_url=place.view_url,
            modified_at=modified_at,
        )

    def _add_address(self, place: Place, address: str) -> None:
        self._texts[place.key] = Text(
            place=place, body=strip_token(address), format=TextFormat.ADDRESS, base_url=place.view_url
        )

    def _add_file(self, place: Place, stored: StoredFile) -> None:
        path = f"{stored.filepath.rstrip('/')}/{stored.filename}"
        where = self._places.part(place, Field.FILE, path, stored.filename)
        self._files[where.key] = File(
            place=where,
            name=stored.filename,
            path=path,
            url=strip_token(stored.fileurl),
            mimetype=stored.mimetype,
            size=None if stored.external else stored.filesize,
            modified_at=stored.modified_at,
            external=stored.external,
        )

    def _covered(self, what: str, cmid: int | None = None) -> None:
        self._coverage.append(CoverageItem(what, CoverageOutcome.READ, cmid=cmid))

    def _uncovered(self, what: str, gap: Gap, cmid: int | None = None) -> None:
        self._coverage.append(CoverageItem(what, CoverageOutcome.UNREAD, gap.reason, cmid, gap.detail))

    def _blind(self, what: str, cmid: int) -> None:
        self._coverage.append(CoverageItem(what, CoverageOutcome.BLIND, CoverageReason.BLIND_SPOT, cmid))

    def _skipped(self, what: str, cmid: int) -> None:
        self._coverage.append(CoverageItem(what, CoverageOutcome.SKIPPED, CoverageReason.LEARNERS_TEXT, cmid))

    def _unsupported(self, what: str, cmid: int) -> None:
        self._coverage.append(CoverageItem(what, CoverageOutcome.UNREAD, CoverageReason.NOT_SUPPORTED, cmid))
