"""Blocks of a course page."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from course_sync.moodle.asking import Ask
from course_sync.moodle.forms import RAW, Call
from course_sync.moodle.notices import Read, notices_of
from course_sync.moodle.parse import Record, record
from course_sync.moodle.stored import StoredFile, stored_files

COURSE_BLOCKS = "core_block_get_course_blocks"

# Only these hold what an author wrote.
_WRITTEN = {"html"}
# What Moodle itself comes with besides: made by Moodle out of other things, and may show people.
MADE_BY_MOODLE = frozenset(
    [
        "accessreview",
        "activity_modules",
        "activity_results",
        "admin_bookmarks",
        "badges",
        "blog_menu",
        "blog_recent",
        "blog_tags",
        "calendar_month",
        "calendar_upcoming",
        "comments",
        "completionstatus",
        "course_list",
        "course_summary",
        "feedback",
        "globalsearch",
        "glossary_random",
        "login",
        "lp",
        "mentees",
        "mnet_hosts",
        "myoverview",
        "myprofile",
        "navigation",
        "news_items",
        "online_users",
        "private_files",
        "quiz_results",
        "recent_activity",
        "recentlyaccessedcourses",
        "recentlyaccesseditems",
        "search_forums",
        "section_links",
        "selfcompletion",
        "settings",
        "site_main_menu",
        "social_activities",
        "starredcourses",
        "tag_youtube",
        "tags",
        "timeline",
    ]
)


@dataclass(frozen=True, slots=True)
class Block:
    """A block beside a course.

    Attributes:
        id: of the block's instance.
        name: its type ("html").
        written: of a type whose content somebody writes; of others nothing is kept but the type.
        content: what it shows; format is Moodle's number.
        configs: settings of a block that somebody writes.
    """

    id: int
    name: str
    region: str = ""
    visible: bool = True
    title: str = ""
    content: str = ""
    content_format: int = 1
    footer: str = ""
    written: bool = False
    files: tuple[StoredFile, ...] = ()
    configs: Mapping[str, Any] = field(default_factory=dict)


def course_blocks(course_id: int) -> Ask[Read[tuple[Block, ...]]]:
    """The visible blocks of a course's own page."""
    return Ask(Call(COURSE_BLOCKS, {"courseid": course_id, "returncontents": True}, RAW), parse_blocks)


def parse_blocks(data: Any) -> Read[tuple[Block, ...]]:
    answer = record(data, COURSE_BLOCKS)
    return Read(tuple(_block(entry) for entry in answer.need_records("blocks")), notices_of(answer))


def _block(entry: Record) -> Block:
    block = Block(
        id=entry.need_number("instanceid"),
        name=entry.text("name"),
        region=entry.text("region"),
        visible=entry.flag("visible", default=True),
    )
    if block.name not in _WRITTEN:
        return block
    contents = entry.record("contents")
    return Block(
        id=block.id,
        name=block.name,
        region=block.region,
        visible=block.visible,
        title=contents.text("title"),
        content=contents.text("content"),
        content_format=contents.number("contentformat", 1),
        footer=contents.text("footer"),
        written=True,
        files=stored_files(contents, "files"),
        configs={config.text("name"): _loaded(config.text("value")) for config in entry.records("configs")},
    )


def _loaded(text: str) -> Any:
    try:
        return json.loads(text) if text else None
    except (ValueError, RecursionError):
        return None
