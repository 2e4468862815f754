"""A message as plain data, for programs: what a webhook is told beside the text (docs/schemas/webhook.schema.json)."""

import json
from collections.abc import Mapping
from datetime import datetime
from typing import Any

from course_sync.model.findings import FindingRecord
from course_sync.model.messages import Digest, DigestCourse, DigestItem, EventItem, ItemKind
from course_sync.wording import Wording
from course_sync.wording.finding import told_of

VERSION = 1


def nothing_more(kind: str) -> str:
    """The data of a message that its text tells whole: "overview", "notice"."""
    return _json({"kind": kind, "counts": {}, "left_out": 0, "courses": [], "events": []})


def digest_data(digest: Digest, words: Wording) -> str:
    """The data of a digest, in the recipient's language."""
    counts = {kind.value: digest.totals.get(kind, _listed(digest, kind)) for kind in ItemKind}
    return _json(
        {
            "kind": "reminder" if digest.reminder else "digest",
            "counts": {**counts, "suspected": digest.suspected},
            "left_out": digest.more,
            "courses": [_course(course, words) for course in digest.courses],
            "events": [_event(event) for event in digest.events],
        }
    )


def _listed(digest: Digest, kind: ItemKind) -> int:
    return sum(item.kind is kind for course in digest.courses for item in course.items)


def _course(course: DigestCourse, words: Wording) -> Mapping[str, Any]:
    return {
        "id": course.course_id,
        "fullname": course.fullname,
        "shortname": course.shortname,
        "view_url": course.view_url or None,
        "findings": [_finding(item, words) for item in course.items],
    }


def _finding(item: DigestItem, words: Wording) -> Mapping[str, Any]:
    record: FindingRecord = item.record
    finding, told = record.finding, told_of(record.finding, words)
    return {
        "id": finding.fingerprint,
        "part": item.kind.value,
        "change": item.transition.value if item.transition else None,
        "rule": finding.rule,
        "severity": finding.severity.value,
        "problem": told.problem,
        "where": told.where,
        "evidence": told.evidence or None,
        "remedy": told.remedy or None,
        "since": _time(record.first_seen),
        "confirmed_at": _time(record.opened_at),
        "resolved_at": _time(record.resolved_at),
        "view_url": finding.place.view_url or None,
        "edit_url": finding.place.edit_url or None,
    }


def _event(event: EventItem) -> Mapping[str, Any]:
    return {
        "kind": event.kind.value,
        "course": event.course_id,
        "fullname": event.fullname,
        "view_url": event.view_url or None,
        "on": event.on.isoformat() if event.on else None,
        "open": event.count,
    }


def _time(moment: datetime | None) -> str | None:
    return moment.isoformat(timespec="seconds") if moment else None


def _json(data: Mapping[str, Any]) -> str:
    return json.dumps(data, ensure_ascii=False, sort_keys=True)
