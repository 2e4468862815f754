"""What a course page lists: sections, activities, their files."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from course_sync.moodle.asking import Ask
from course_sync.moodle.forms import RAW, Call
from course_sync.moodle.parse import Record, as_int, record, records
from course_sync.moodle.stored import StoredFile, stored_file

CONTENTS = "core_course_get_contents"
MODULE = "core_course_get_course_module"


@dataclass(frozen=True, slots=True)
class Content:
    """One entry of an activity's contents.

    Attributes:
        type: "file", "url" (`file.fileurl` is the target as Moodle cleaned it), "content" (a book's or package's table).
        file: name and address; the address is "" where there is none.
        content: of a book's chapter its title, of a table its JSON; "" else.
    """

    type: str
    file: StoredFile
    content: str = ""


@dataclass(frozen=True, slots=True)
class Module:
    """An activity as the course page lists it.

    Attributes:
        visible_on_course_page: False for one that is available but not listed.
        user_visible: the account may open it; if not, its contents are not told.
        view_url: "" for one without a page of its own (labels).
        description: only where the course page shows it; the full text is the activity's intro.
        availability: the restriction's JSON, "" where none or not told; `availability_info` the same in words (HTML).
        tracking: completion: 0 none, 1 manual, 2 automatic.
        dates: Moodle's `dataid` → moment.
        subsection_id: of a subsection activity the section that it stands for.
        told_to_managers: the answer has the restriction's setting, if only as null: Moodle says that to accounts that see hidden
            activities, on sites that have restrictions switched on.
        group_mode: 0 none, 1 separate, 2 visible groups; 0 where not told (before Moodle 5).
    """

    cmid: int
    modname: str
    name: str
    instance: int
    context_id: int | None = None
    view_url: str = ""
    visible: bool = True
    visible_on_course_page: bool = True
    user_visible: bool = True
    description: str = ""
    availability: str = ""
    availability_info: str = ""
    tracking: int = 0
    dates: Mapping[str, datetime] = field(default_factory=dict)
    custom: Mapping[str, Any] = field(default_factory=dict)
    contents: tuple[Content, ...] = ()
    contents_modified_at: datetime | None = None
    subsection_id: int | None = None
    told_to_managers: bool = False
    group_mode: int = 0


@dataclass(frozen=True, slots=True)
class CourseSection:
    """A section of the course page.

    Attributes:
        number: its place; id -1 and number -1 is the list of unlisted activities.
        user_visible: the account may see into it. If not, no modules and perhaps no summary are told: unread, not empty.
        summary_format: Moodle's number: 0 moodle, 1 HTML, 2 plain, 4 Markdown.
        component, item_id: "mod_subsection" and the instance for a subsection's own section; "" and None else.
    """

    id: int
    number: int
    name: str
    visible: bool = True
    user_visible: bool = True
    summary: str = ""
    summary_format: int = 1
    component: str = ""
    item_id: int | None = None
    availability_info: str = ""
    modules: tuple[Module, ...] = ()


@dataclass(frozen=True, slots=True)
class Chapter:
    """A book's chapter, in the book's order; `hidden` ones answer 404 to most accounts."""

    id: int
    title: str
    level: int
    hidden: bool
    fileurl: str


def course_contents(
    course_id: int, *, outline: bool = False, section_id: int | None = None, modname: str = ""
) -> Ask[tuple[CourseSection, ...]]:
    """Sections and activities of a course, texts raw. This function gives no notices: what the account may not see is missing.

    Args:
        outline: sections only, without their activities.
        section_id: this section only.
        modname: activities of this type only.
    """
    wanted = {"excludemodules": outline or None, "sectionid": section_id, "modname": modname or None}
    options = [{"name": name, "value": value} for name, value in wanted.items() if value is not None]
    return Ask(Call(CONTENTS, {"courseid": course_id, "options": options}, RAW), parse_contents)


def parse_contents(data: Any) -> tuple[CourseSection, ...]:
    return tuple(_section(entry) for entry in records(data, CONTENTS))


def module_stands(cmid: int) -> Ask[bool]:
    """Whether there is an activity of that id anywhere on the site: True, or the error NotFound. Its settings are dropped."""
    return Ask(Call(MODULE, {"cmid": cmid}), lambda data: record(data, MODULE).record("cm").number("id") == cmid)


def book_chapters(module: Module) -> tuple[Chapter, ...]:
    """The chapters of a book module, out of its table of contents; those without a file of their own have fileurl ""."""
    table = next((item.content for item in module.contents if item.type == "content"), "")
    pages = {
        number: item.file.fileurl
        for item in module.contents
        if item.type == "file"
        and item.file.filename == "index.html"
        and (number := as_int(item.file.filepath.strip("/"))) is not None
    }
    return tuple(_chapters(_loaded(table), pages))


def _chapters(entries: Any, pages: Mapping[int, str], depth: int = 0) -> list[Chapter]:
    found: list[Chapter] = []
    for entry in entries if isinstance(entries, list) and depth < 5 else []:
        if not isinstance(entry, dict):
            continue
        item = Record(entry, CONTENTS)
        number = as_int(item.text("href").split("/", 1)[0])
        if number is not None:
            found.append(
                Chapter(number, item.text("title"), item.number("level"), item.flag("hidden"), pages.get(number, ""))
            )
        found += _chapters(entry.get("subitems"), pages, depth + 1)
    return found


def _section(entry: Record) -> CourseSection:
    return CourseSection(
        id=entry.need_number("id"),
        number=entry.number("section"),
        name=entry.text("name"),
        visible=entry.flag("visible", default=True),
        user_visible=entry.flag("uservisible", default=True),
        summary=entry.text("summary"),
        summary_format=entry.number("summaryformat", 1),
        component=entry.text("component"),
        item_id=entry.opt_number("itemid"),
        availability_info=entry.text("availabilityinfo"),
        modules=tuple(_module(module) for module in entry.need_records("modules")),
    )


def _module(entry: Record) -> Module:
    custom = _loaded(entry.text("customdata"))
    custom = custom if isinstance(custom, dict) else {}
    return Module(
        cmid=entry.need_number("id"),
        modname=entry.text("modname"),
        name=entry.text("name"),
        instance=entry.number("instance"),
        context_id=entry.opt_number("contextid"),
        view_url=entry.text("url"),
        visible=entry.flag("visible", default=True),
        visible_on_course_page=entry.flag("visibleoncoursepage", default=True),
        user_visible=entry.flag("uservisible", default=True),
        description=entry.text("description"),
        availability=entry.text("availability"),
        availability_info=entry.text("availabilityinfo"),
        tracking=entry.number("completion"),
        dates=_dates(entry.records("dates")),
        custom=custom,
        contents=tuple(
            Content(item.text("type"), stored_file(item), item.text("content")) for item in entry.records("contents")
        ),
        contents_modified_at=entry.record("contentsinfo").moment("lastmodified"),
        subsection_id=as_int(custom.get("sectionid")) if entry.text("modname") == "subsection" else None,
        told_to_managers=entry.has("availability"),
        group_mode=entry.number("groupmode"),
    )


def _dates(entries: list[Record]) -> dict[str, datetime]:
    """By `dataid`; a plug-in that gives none is numbered (its label is in the account's language)."""
    named = (
        (entry.text("dataid") or f"date{number}", entry.moment("timestamp")) for number, entry in enumerate(entries, 1)
    )
    return {name: moment for name, moment in named if moment is not None}


def _loaded(text: str) -> Any:
    try:
        return json.loads(text) if text else None
    except (ValueError, RecursionError):
        return None
