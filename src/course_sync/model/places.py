"""Where something stands in a course."""

from dataclasses import dataclass
from enum import StrEnum


class Field(StrEnum):
    """Which text or attribute of a course, section or activity."""

    NAME = "name"
    SUMMARY = "summary"  # of a course or a section
    INTRO = "intro"  # an activity's description
    CONTENT = "content"  # a page's body, an HTML file's body
    EXTERNAL_URL = "externalurl"  # the address of a URL or LTI activity
    CHAPTER = "chapter"  # a book's chapter
    LESSON_PAGE = "lesson_page"
    ENTRY = "entry"  # of a glossary or database
    POST = "post"  # of a forum
    WIKI_PAGE = "wiki_page"
    ITEM = "item"  # a feedback question, a choice's option, a database's field
    FEEDBACK = "feedback"  # what a quiz says of a grade
    GRADING = "grading"  # a rubric or marking guide
    FILE = "file"
    BLOCK = "block"
    RESTRICTION = "restriction"  # "available if …"
    CUSTOM_FIELD = "customfield"
    SETTINGS = "settings"  # a date, a switch: no text


@dataclass(frozen=True, slots=True)
class Place:
    """A spot in a course, with the pages of Moodle where a person sees and edits it.

    Attributes:
        course_id: Moodle's course id.
        section_id: Moodle's section id (not its number); None for the course itself.
        section: the section's name as shown; "" for the course itself.
        cmid: Moodle's course-module id; None where no activity is meant.
        modname: the activity's type ("page", "url" …); "" where no activity is meant.
        activity: the activity's name; "" where none is meant.
        field: which text of it.
        part_id: stable key of a part inside the field (a chapter id, a file's path); "" for the whole.
        part: the part's name for people (a chapter's title, a file's name); "" for the whole.
        view_url: address in Moodle where it can be seen.
        edit_url: address of Moodle's editing form; "" where there is none.
        inside: of a file the spot in it, kind and name: "page:3", "slide:2", "notes:2", "sheet:Eelarve", "entry:leht1.html",
            "element:Küsimus 3"; "" for the whole. No part of the key: pages move when a file is edited.
    """

    course_id: int
    section_id: int | None = None
    section: str = ""
    cmid: int | None = None
    modname: str = ""
    activity: str = ""
    field: Field = Field.SETTINGS
    part_id: str = ""
    part: str = ""
    view_url: str = ""
    edit_url: str = ""
    inside: str = ""

    @property
    def key(self) -> str:
        """Stable name of the place: survives renaming, moving within the course does not matter for activities."""
        where = (
            f"cm{self.cmid}" if self.cmid is not None else f"s{self.section_id}" if self.section_id is not None else "c"
        )
        return f"{self.course_id}/{where}/{self.field}/{self.part_id}"
