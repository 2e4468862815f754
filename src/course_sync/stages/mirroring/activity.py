"""One activity: its settings, its texts, what stands inside it, and a word on all that nobody reads."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from course_sync.model.course import Author
from course_sync.model.health import CoverageOutcome, CoverageReason
from course_sync.model.places import Field, Place
from course_sync.moodle import REGISTRY, TYPES, ActivityDetail, Entry, Module
from course_sync.stages.mirroring.answers import Answers, Gap
from course_sync.stages.mirroring.collected import Collected

# What Moodle lists for these is its own rendering of their text, not a file of somebody's.
_CLOSED = Gap(CoverageReason.CLOSED, outcome=CoverageOutcome.BLIND)
_RENDERED = {("page", "index.html"), ("book", "index.html")}
_ENTRY_FIELDS: Mapping[str, Field] = {
    "lesson": Field.LESSON_PAGE,
    "glossary": Field.ENTRY,
    "data": Field.ENTRY,
    "forum": Field.POST,
    "wiki": Field.WIKI_PAGE,
    "feedback": Field.ITEM,
    "choice": Field.ITEM,
}
# Texts beside an activity's own, as `beside` asks for them.
_BESIDE_FIELDS: Mapping[str, Field] = {
    "data:fields": Field.ITEM,
    "quiz:feedback": Field.FEEDBACK,
    "assign:forms": Field.GRADING,
}
_BY_TEACHERS = {"lesson", "feedback", "choice", "forum"}  # of forums only the news are asked for
# A database's templates are patterns: what stands in these marks is filled in later, an address of them is none yet.
_UNFILLED = re.compile(r"""\b[a-z:-]+\s*=\s*(?:"[^"]*(?:\[\[|\#\#)[^"]*"|'[^']*(?:\[\[|\#\#)[^']*')""", re.IGNORECASE)
# Texts that Moodle tells only to accounts that may edit them: what to check by hand rather than to ask rights for.
_TO_EDITORS: Mapping[tuple[str, str], tuple[str, str]] = {
    ("lti", "toolurl"): ("lti:address", "moodle/course:manageactivities"),
    ("feedback", "page_after_submit"): ("feedback:after_submit", "mod/feedback:edititems"),
}
# What no function of Moodle gives, type by type.
_BLIND: Mapping[str, tuple[str, ...]] = {
    "bigbluebuttonbn": ("bigbluebuttonbn:welcome",),
    "quiz": ("quiz:questions",),
    "workshop": ("workshop:forms",),
}


@dataclass(frozen=True, slots=True)
class ActivityReader:
    """Puts what the answers say of one activity into `to`."""

    answers: Answers
    to: Collected

    def read(self, module: Module, place: Place) -> None:
        detail = self.answers.details.get(module.cmid)
        if module.modname != "label":  # a label's name is the beginning of its text
            self.to.add_name(self._at(place, Field.NAME), module.name)
        self.to.add_addresses(self._at(place, Field.RESTRICTION), module.availability_info)
        self._files(module, place)
        if detail is not None:
            self._detail(module, place, detail)
        else:
            self._without_detail(module, place)
        self._inside(module, place, detail)

    def _detail(self, module: Module, place: Place, detail: ActivityDetail) -> None:
        at = detail.modified_at
        if "intro" in detail.withheld:
            self._without_intro(module, place, detail)
        else:
            self.to.add_text(self._at(place, Field.INTRO), detail.intro, detail.introformat, at)
            self.to.covered(f"{module.modname}:intro", module.cmid)
        if module.modname == "page":
            self.to.add_text(self._at(place, Field.CONTENT), detail.content, detail.contentformat, at)
            self.to.covered("page:content", module.cmid)
        self._addresses(module, place, detail)
        for text in detail.texts:
            part = self.to.places.part(place, Field.CONTENT, text.name, "")
            if module.modname == "data":
                self.to.add_addresses(part, _UNFILLED.sub("", text.body), at)
            else:
                self.to.add_text(part, text.body, text.format, at)
        self._withheld(module, place, detail)
        self.to.add_files(place, (*detail.intro_files, *detail.content_files))

    def _addresses(self, module: Module, place: Place, detail: ActivityDetail) -> None:
        first = TYPES[module.modname].addresses[:1]
        for key, address in detail.addresses.items():
            part_id = "" if (key,) == first else key
            self.to.add_address(self.to.places.part(place, Field.EXTERNAL_URL, part_id, ""), address)

    def _without_intro(self, module: Module, place: Place, detail: ActivityDetail) -> None:
        """Only what the course page shows of it; what was known of it stays."""
        where = self._at(place, Field.INTRO)
        self.to.add_text(where, module.description, 1)
        self.to.keep(where)
        if module.modname == "assign":
            # Moodle tells it from the day on which submissions open. A site of its own making may keep it back at all times.
            if self._outside(module, detail, "allowsubmissionsfromdate"):
                self.to.uncovered("assign:intro", _CLOSED, module.cmid)
            else:
                self.to.blind("assign:intro", module.cmid)
            return
        rights = ", ".join(REGISTRY[TYPES[module.modname].function].capabilities)
        self.to.uncovered(f"{module.modname}:intro", Gap(CoverageReason.RIGHT_MISSING, rights), module.cmid)

    def _withheld(self, module: Module, place: Place, detail: ActivityDetail) -> None:
        for key in sorted(detail.withheld):
            if beyond := _TO_EDITORS.get((module.modname, key)):
                self.to.beyond(*beyond, module.cmid)
        if (
            "activity" in detail.withheld
            and module.modname == "assign"
            and self._outside(module, detail, "allowsubmissionsfromdate", "cutoffdate")
        ):
            self.to.keep(self.to.places.part(place, Field.CONTENT, "activity", ""))
            self.to.uncovered("assign:activity", _CLOSED, module.cmid)

    def _outside(self, module: Module, detail: ActivityDetail, opening: str, closing: str = "") -> bool:
        """Not open yet, or no longer, when it was asked for. Of what is closed Moodle may tell dates on the course page alone."""
        dates = {**detail.dates, **module.dates}
        now, opens, closes = self.answers.asked_at, dates.get(opening), dates.get(closing)
        return now is not None and ((opens is not None and opens > now) or (closes is not None and closes < now))

    def _without_detail(self, module: Module, place: Place) -> None:
        """Only what the course page itself shows of an activity."""
        self.to.add_text(self._at(place, Field.INTRO), module.description, 1)
        for number, address in enumerate(c.file.fileurl for c in module.contents if c.type == "url" and c.file.fileurl):
            part_id = str(number) if number else ""
            self.to.add_address(self.to.places.part(place, Field.EXTERNAL_URL, part_id, ""), address)
        if module.modname in TYPES:
            gap = self.answers.detail_gaps.get(module.modname) or Gap(
                CoverageReason.RIGHT_MISSING, f"{TYPES[module.modname].function} does not tell this activity"
            )
            self.to.uncovered(f"{module.modname}:intro", gap, module.cmid)
            self.to.unread.add(module.cmid)
        elif module.modname != "subsection":  # that has a name and a section of its own, and nothing else
            told = "the description, as the course page shows it" if module.description else "nothing but the name"
            self.to.uncovered(f"{module.modname}:all", Gap(CoverageReason.TYPE_UNKNOWN, f"read: {told}"), module.cmid)

    def _inside(self, module: Module, place: Place, detail: ActivityDetail | None) -> None:
        """The texts within an activity, and a word on those that nobody reads."""
        modname = module.modname
        for what in _BLIND.get(modname, ()):
            self.to.blind(what, module.cmid)
        for what, where in _BESIDE_FIELDS.items():
            self._beside(module, place, what, where)
        if modname == "book":
            self._chapters(module, place)
        elif modname in _ENTRY_FIELDS and module.cmid in self.answers.entries:
            self._entries(module, place, self.answers.entries[module.cmid])
        elif modname == "forum" and detail is not None:
            self.to.skipped("forum:posts", module.cmid)
        elif modname == "wiki" and detail is not None:
            self.to.skipped("wiki:entries", module.cmid, "each learner or group has a wiki of its own")
        elif modname in {"scorm", "imscp", "h5pactivity"} and detail is not None and not self._has_file(module.cmid):
            protected = Gap(
                CoverageReason.RIGHT_MISSING, "Moodle names no package: its download is protected, or it lies elsewhere"
            )
            gap = (
                _CLOSED if modname == "scorm" and self._outside(module, detail, "timeopen", "timeclose") else protected
            )
            self.to.uncovered(f"{modname}:package", gap, module.cmid)
            self.to.unread.add(module.cmid)

    def _entries(self, module: Module, place: Place, entries: Sequence[Entry] | Gap) -> None:
        what = "choice:options" if module.modname == "choice" else f"{module.modname}:entries"
        gap = entries if isinstance(entries, Gap) else self.answers.partial.get(module.cmid)
        if module.modname == "glossary" and self._waits_for_approval(module):
            self.to.beyond("glossary:unapproved", "mod/glossary:approve", module.cmid)
        if gap is not None:
            self.to.uncovered(what, gap, module.cmid)
            self.to.unread.add(module.cmid)
        if isinstance(entries, Gap):
            return
        for entry in entries:
            if entry.body is None:
                right = Gap(CoverageReason.RIGHT_MISSING, ", ".join(_RIGHTS_WITHIN.get(module.modname, ())))
                self.to.uncovered(what, right, module.cmid)
                self.to.unread.add(module.cmid)
                return
            self._entry(module, place, entry, entry.body, _ENTRY_FIELDS[module.modname])
        if gap is None:
            self.to.covered(what, module.cmid)
        self._lesson_answers(module, gap)

    def _waits_for_approval(self, module: Module) -> bool:
        """Entries of this glossary wait until a teacher approves them: until then Moodle tells them to approvers only."""
        detail = self.answers.details.get(module.cmid)
        return detail is not None and detail.facts.get("defaultapproval") == 0

    def _beside(self, module: Module, place: Place, what: str, where: Field) -> None:
        """Texts of teachers that stand beside the activity's own."""
        entries = self.answers.beside.get(what, {}).get(module.cmid)
        if entries is None:
            return
        if isinstance(entries, Gap):
            self.to.uncovered(what, entries, module.cmid)
            self.to.unread_fields.add((module.cmid, where))
            return
        if where is Field.GRADING and module.context_id is not None:
            place = replace(place, edit_url=self.to.places.grading_url(module.context_id))
        for entry in entries:
            self._entry(module, place, entry, entry.body or "", where)
        self.to.covered(what, module.cmid)

    def _entry(self, module: Module, place: Place, entry: Entry, body: str, where: Field) -> None:
        places = self.to.places
        by_teacher = module.modname in _BY_TEACHERS or entry.by_teacher is True
        # A learner's title may be their name: only the number of their entry is kept.
        part = places.part(place, where, str(entry.id), entry.title if by_teacher else "")
        author = Author.TEACHER if by_teacher else Author.LEARNER
        self.to.add_text(part, body, entry.format, entry.modified_at, author)
        if not by_teacher:
            return
        self.to.add_name(places.part(place, where, f"{entry.id}-title", entry.title), entry.title)
        for further in entry.further:
            beside = places.part(place, where, f"{entry.id}-{further.name}", entry.title)
            self.to.add_text(beside, further.body, further.format, entry.modified_at)
        self.to.add_files(place, entry.files)

    def _lesson_answers(self, module: Module, gap: Gap | None) -> None:
        if module.modname != "lesson" or gap is not None:
            return
        missing = self.answers.answer_gaps.get(module.cmid)
        if missing is None:
            self.to.covered("lesson:answers", module.cmid)
            return
        self.to.uncovered("lesson:answers", missing, module.cmid)
        self.to.unread.add(module.cmid)

    def _chapters(self, module: Module, place: Place) -> None:
        for chapter in self.answers.chapters.get(module.cmid, ()):
            part = self.to.places.part(place, Field.CHAPTER, str(chapter.id), chapter.title)
            name = self.to.places.part(place, Field.CHAPTER, f"{chapter.id}-title", chapter.title)
            self.to.add_name(name, chapter.title)
            if chapter.gap is not None:
                self.to.uncovered("book:chapter", chapter.gap, module.cmid)
                self.to.keep(part)
            elif chapter.body is None:
                self.to.keep(part)
                self.to.covered("book:chapter", module.cmid)
            else:
                at = chapter.stored.modified_at if chapter.stored else None
                self.to.add_text(part, chapter.body, 1, at)
                self.to.covered("book:chapter", module.cmid)

    def _files(self, module: Module, place: Place) -> None:
        for content in module.contents:
            if content.type == "file" and (module.modname, content.file.filename) not in _RENDERED:
                self.to.add_file(place, content.file)

    def _at(self, place: Place, where: Field) -> Place:
        return self.to.places.part(place, where, "", "")

    def _has_file(self, cmid: int) -> bool:
        """What files say is the next stage's; here it only counts whether there are any."""
        return any(file.place.cmid == cmid for file in self.to.files.values())


_RIGHTS_WITHIN: Mapping[str, tuple[str, ...]] = {
    "lesson": REGISTRY["mod_lesson_get_pages"].capabilities,
    "data": REGISTRY["mod_data_get_entries"].capabilities,
}
