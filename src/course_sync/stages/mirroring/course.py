"""One course: what Moodle's answers say, put together as `MirroredCourse`. Pure: answers in, plain values out."""

from dataclasses import replace

from course_sync.content import Site, text_hash
from course_sync.content.languages import name_in
from course_sync.model.course import CHAPTERS, INSIDE, Activity, Course, Section
from course_sync.model.health import CoverageReason
from course_sync.model.places import Field
from course_sync.moodle import Block, CourseSection, ListedCourse, Module
from course_sync.moodle.blocks import MADE_BY_MOODLE
from course_sync.stages.mirroring.activity import ActivityReader
from course_sync.stages.mirroring.answers import Answers, Gap
from course_sync.stages.mirroring.collected import Collected
from course_sync.stages.mirroring.lost import lost
from course_sync.stages.mirroring.places import Places
from course_sync.store.courses import MirroredCourse

_SEES_HIDDEN = "moodle/course:viewhiddensections, moodle/course:ignoreavailabilityrestrictions"
_HOLDING = frozenset({"lesson", "feedback"})  # types that learners can do nothing with while nothing is inside
_LISTS_HIDDEN = "moodle/course:viewhiddenactivities, moodle/course:viewhiddensections"


def put_together(answers: Answers, site: Site, language: str) -> MirroredCourse:
    """The course as the store takes it; names that are in several languages in this one."""
    return _Assembly(answers, site, language).result()


def course_of(listed: ListedCourse, category: str, site_url: str, language: str) -> Course:
    """A course's own settings."""
    places = Places(site_url, listed.id, language)
    return Course(
        id=listed.id,
        shortname=listed.shortname,
        fullname=name_in(language, listed.fullname),
        category_id=listed.category_id,
        category=category or name_in(language, listed.category_name),
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
        entrances=listed.enrolment_methods,
    )


class _Assembly:
    """Goes through the answers once."""

    def __init__(self, answers: Answers, site: Site, language: str) -> None:
        self._answers = answers
        self._site = site
        self._language = language
        self._places = Places(site.url, answers.listed.id, language)
        self._to = Collected(self._places)
        self._reader = ActivityReader(answers, self._to)
        self._sections: list[Section] = []
        self._activities: list[Activity] = []
        self._unseen: set[int] = set()

    def result(self) -> MirroredCourse:
        self._course_texts()
        self._blocks()
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
            self._to.covered("course:sections")
        self._hidden()
        self._to.blind("course:elsewhere", None)
        return MirroredCourse(
            course=replace(
                course_of(self._answers.listed, self._answers.category, self._site.url, self._language),
                self_enrolment=self._answers.door,
            ),
            sections=self._sections,
            activities=self._activities,
            texts=[(text, text_hash(text.body, text.format, self._site)) for text in self._to.texts.values()],
            files=list(self._to.files.values()),
            coverage=self._to.coverage,
            complete=True,
            kept_texts=self._to.kept,
            unread_cmids=self._to.unread,
            unseen_sections=self._unseen,
            unread_fields=self._to.unread_fields,
        )

    def _course_texts(self) -> None:
        listed = self._answers.listed
        self._to.add_name(self._places.course(Field.NAME), listed.fullname)
        self._to.add_text(self._places.course(Field.SUMMARY), listed.summary, listed.summary_format)
        for custom in listed.custom_fields:
            place = self._places.course(Field.CUSTOM_FIELD, part_id=custom.shortname, part=custom.name)
            self._to.add_text(place, custom.value, 1)
        self._to.add_files(self._places.course(Field.FILE), listed.files)
        self._to.covered("course:summary")

    def _blocks(self) -> None:
        blocks = self._answers.blocks
        if isinstance(blocks, Gap):
            self._to.uncovered("course:blocks", blocks)
            self._to.unread_fields.add((None, Field.BLOCK))
            return
        unknown = sorted({block.name for block in blocks if not block.written} - MADE_BY_MOODLE)
        for block in blocks:
            self._block(block)
        self._to.covered("course:blocks")
        if unknown:
            self._to.uncovered("course:other_blocks", Gap(CoverageReason.TYPE_UNKNOWN, ", ".join(unknown)))

    def _block(self, block: Block) -> None:
        title = block.title or block.name
        place = self._places.block(block.id, title)
        self._to.add_text(place, block.content, block.content_format)
        self._to.add_text(self._places.block(block.id, title, "footer"), block.footer, 1)
        self._to.add_name(self._places.block(block.id, title, "title"), block.title)

    def _section(self, section: CourseSection, subsection_of: int | None) -> None:
        place = self._places.section(section)
        self._sections.append(Section(section.id, section.number, place.section, section.visible, place, subsection_of))
        if not section.user_visible:
            self._unseen.add(section.id)
            self._to.uncovered("course:sections", Gap(CoverageReason.RIGHT_MISSING, _SEES_HIDDEN))
        elif gap := self._answers.untold.get(section.id):
            self._unseen.add(section.id)
            self._to.uncovered("course:sections", gap)
        self._to.add_name(self._places.section(section, Field.NAME), section.name)
        self._to.add_text(place, section.summary, section.summary_format)
        self._to.add_addresses(self._places.section(section, Field.RESTRICTION), section.availability_info)
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
                name=place.activity,
                place=place,
                instance=module.instance,
                visible=module.visible,
                stealth=module.visible and not module.visible_on_course_page,
                restricted=bool(module.availability),
                tracking=module.tracking,
                dates={**(detail.dates if detail else {}), **module.dates},
                facts={
                    **(detail.facts if detail else {}),
                    **self._lost(module),
                    **self._chapters(module.cmid),
                    **self._inside(module),
                },
                modified_at=(detail.modified_at if detail else None) or module.contents_modified_at,
                availability=module.availability,
            )
        )
        self._reader.read(module, place)

    def _lost(self, module: Module) -> dict[str, bool]:
        words = self._answers.restrictions.shown.get(module.cmid, "")
        if isinstance(words, Gap):
            self._to.uncovered("restriction:groups", words, module.cmid)
            return {}
        return lost(module.availability, words, self._answers.restrictions.missing)

    def _chapters(self, cmid: int) -> dict[str, str]:
        """The texts alone would not do: a chapter without a word has none, one that could not be read yet neither."""
        chapters = self._answers.chapters.get(cmid)
        return {CHAPTERS: " ".join(str(chapter.id) for chapter in chapters)} if chapters else {}

    def _inside(self, module: Module) -> dict[str, int]:
        if module.modname == "book":
            told = any(content.type == "content" for content in module.contents)
            return {INSIDE: len(self._answers.chapters.get(module.cmid, ()))} if told else {}
        entries = self._answers.entries.get(module.cmid)
        if module.modname not in _HOLDING or entries is None or isinstance(entries, Gap):
            return {}
        return {} if module.cmid in self._answers.partial else {INSIDE: len(entries)}

    def _hidden(self) -> None:
        """Whether hidden activities are among those listed: Moodle leaves them out without a word for accounts that may not see them."""
        modules = [module for section in self._answers.sections for module in section.modules]
        proven = any(module.told_to_managers or not module.visible for module in modules)
        if modules and not proven:
            self._to.uncovered("course:hidden", Gap(CoverageReason.RIGHT_MISSING, _LISTS_HIDDEN))
