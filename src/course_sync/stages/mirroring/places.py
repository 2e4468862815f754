"""Addresses in Moodle where a person sees and edits a place."""

from dataclasses import dataclass, replace

from course_sync.content.languages import name_in
from course_sync.model.places import Field, Place
from course_sync.moodle import CourseSection, Module


@dataclass(frozen=True, slots=True)
class Places:
    """Makes the places of one course.

    Attributes:
        site: Moodle's address without a slash at the end.
        language: in which names that are in several languages are told.
    """

    site: str
    course_id: int
    language: str = ""

    @property
    def course_url(self) -> str:
        return f"{self.site}/course/view.php?id={self.course_id}"

    @property
    def course_edit_url(self) -> str:
        return f"{self.site}/course/edit.php?id={self.course_id}"

    def course(self, field: Field, *, part_id: str = "", part: str = "") -> Place:
        """A text of the course itself."""
        return Place(
            course_id=self.course_id,
            field=field,
            part_id=part_id,
            part=part,
            view_url=self.course_url,
            edit_url=self.course_edit_url,
        )

    def block(self, identity: int, title: str, which: str = "") -> Place:
        """A text of a block beside the course (`which`: "title", "footer"; else what it shows).

        The form of a block's settings opens only out of its own menu on the course page (Moodle wants the session's key).
        """
        spot = f"{self.course_url}#inst{identity}"
        return Place(
            course_id=self.course_id,
            field=Field.BLOCK,
            part_id=f"{identity}-{which}" if which else str(identity),
            part=name_in(self.language, title)[:200],
            view_url=spot,
            edit_url=spot,
        )

    def section(self, section: CourseSection, field: Field = Field.SUMMARY) -> Place:
        """A text of a section."""
        return Place(
            course_id=self.course_id,
            section_id=section.id,
            section=name_in(self.language, section.name),
            field=field,
            view_url=f"{self.course_url}#section-{section.number}",
            edit_url=f"{self.site}/course/editsection.php?id={section.id}",
        )

    def activity(self, section: CourseSection, module: Module, field: Field = Field.SETTINGS) -> Place:
        """A text or setting of an activity."""
        view = module.view_url or f"{self.course_url}#module-{module.cmid}"
        return Place(
            course_id=self.course_id,
            section_id=section.id,
            section=name_in(self.language, section.name),
            cmid=module.cmid,
            modname=module.modname,
            activity=name_in(self.language, module.name),
            field=field,
            view_url=view,
            edit_url=f"{self.site}/course/modedit.php?update={module.cmid}",
        )

    def grading_url(self, context_id: int) -> str:
        """Where the rubric or marking guide of an assignment is made."""
        return f"{self.site}/grade/grading/manage.php?contextid={context_id}&component=mod_assign&area=submissions"

    def part(self, place: Place, field: Field, part_id: str, part: str) -> Place:
        """A part of an activity: with the page and form of its own that Moodle has for it."""
        view, edit = self._pages_of(place.modname, place.cmid, field, part_id)
        return replace(
            place,
            field=field,
            part_id=part_id,
            part=name_in(self.language, part)[:200],
            view_url=view or place.view_url,
            edit_url=edit or place.edit_url,
        )

    def _pages_of(self, modname: str, cmid: int | None, field: Field, part_id: str) -> tuple[str, str]:
        mod = f"{self.site}/mod/{modname}"
        part_id = part_id.partition("-")[0]  # "12-title" stands on the page of 12
        match modname, field:
            case "book", Field.CHAPTER:
                return f"{mod}/view.php?id={cmid}&chapterid={part_id}", f"{mod}/edit.php?cmid={cmid}&id={part_id}"
            case "lesson", Field.LESSON_PAGE:
                return f"{mod}/view.php?id={cmid}&pageid={part_id}", f"{mod}/editpage.php?pageid={part_id}&id={cmid}"
            case "glossary", Field.ENTRY:
                return f"{mod}/showentry.php?eid={part_id}", f"{mod}/edit.php?cmid={cmid}&id={part_id}"
            case "forum", Field.POST:
                return f"{mod}/discuss.php?d={part_id}", f"{mod}/discuss.php?d={part_id}"
            case "wiki", Field.WIKI_PAGE:
                return f"{mod}/view.php?pageid={part_id}", f"{mod}/edit.php?pageid={part_id}"
            case "feedback", Field.ITEM:
                return "", f"{mod}/edit.php?id={cmid}"
            case "data", Field.ITEM:
                return "", f"{mod}/field.php?id={cmid}"
            case "data", Field.CONTENT:
                return "", f"{mod}/templates.php?id={cmid}&mode={part_id}"
            case _:
                return "", ""
