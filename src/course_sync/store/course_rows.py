"""What the mirror writes of a course, as rows."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from course_sync.model.course import Activity, Course, File, Section, Text
from course_sync.model.health import CoverageItem
from course_sync.store.values import moment_to_json, moments_to_json, place_to_json


def coverage_row(course_id: int, item: CoverageItem) -> Mapping[str, Any]:
    return {
        "course_id": course_id,
        "what": item.what,
        "cmid": item.cmid,
        "outcome": item.outcome.value,
        "reason": item.reason.value,
        "detail": item.detail,
        "part_id": item.part_id or None,
    }


def course_row(course: Course, now: datetime) -> Mapping[str, Any]:
    return {
        "id": course.id,
        "shortname": course.shortname,
        "fullname": course.fullname,
        "category_id": course.category_id,
        "category": course.category,
        "view_url": course.view_url,
        "edit_url": course.edit_url,
        "visible": course.visible,
        "idnumber": course.idnumber,
        "format": course.format,
        "lang": course.lang,
        "starts_at": course.starts_at,
        "ends_at": course.ends_at,
        "created_at": course.created_at,
        "modified_at": course.modified_at,
        "tracks_completion": course.tracks_completion,
        "tags": list(course.tags),
        "entrances": None if course.entrances is None else list(course.entrances),
        "self_enrolment": course.self_enrolment.value,
        "in_scope": True,
        "first_seen": now,
    }


def section_row(course_id: int, section: Section) -> Mapping[str, Any]:
    return {
        "id": section.id,
        "course_id": course_id,
        "number": section.number,
        "name": section.name,
        "visible": section.visible,
        "place": place_to_json(section.place),
        "subsection_of": section.subsection_of,
        "gone_at": None,
    }


def activity_row(course_id: int, activity: Activity) -> Mapping[str, Any]:
    return {
        "cmid": activity.cmid,
        "course_id": course_id,
        "section_id": activity.section_id,
        "modname": activity.modname,
        "name": activity.name,
        "instance": activity.instance,
        "visible": activity.visible,
        "stealth": activity.stealth,
        "restricted": activity.restricted,
        "tracking": activity.tracking,
        "place": place_to_json(activity.place),
        "dates": moments_to_json(activity.dates),
        "facts": dict(activity.facts),
        "modified_at": activity.modified_at,
        "availability": activity.availability,
        "waiting": [moment_to_json(at) for at in activity.waiting] or None,
        "gone_at": None,
    }


def text_row(text: Text, digest: str, now: datetime, *, changed_at: datetime | None) -> Mapping[str, Any]:
    return {
        "key": text.place.key,
        "course_id": text.place.course_id,
        "cmid": text.place.cmid,
        "place": place_to_json(text.place),
        "body": text.body,
        "format": text.format.value,
        "author": text.author.value,
        "base_url": text.base_url,
        "modified_at": text.modified_at,
        "hash": digest,
        "parsed_hash": "",
        "words": None,
        "file_key": None,
        "first_seen": now,
        "changed_at": changed_at,
        "gone_at": None,
    }


def file_row(file: File) -> Mapping[str, Any]:
    return {
        "key": file.place.key,
        "course_id": file.place.course_id,
        "cmid": file.place.cmid,
        "place": place_to_json(file.place),
        "name": file.name,
        "path": file.path,
        "url": file.url,
        "mimetype": file.mimetype,
        "size": file.size,
        "modified_at": file.modified_at,
        "external": file.external,
        "gone_at": None,
    }
