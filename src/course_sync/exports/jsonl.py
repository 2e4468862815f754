"""`--json`: one object a line, held by the JSON Schemas in docs/schemas.

Every key is always there: null means not known or not meant. Times are RFC 3339 in UTC with Z, enumerations are closed.
"""

import json
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from course_sync.health import split_gap
from course_sync.model.findings import FindingState, Severity
from course_sync.model.health import CoverageSum
from course_sync.model.links import Visit
from course_sync.model.places import Place
from course_sync.queries import CourseAnswer, CourseName, FindingAnswer, LinkAnswer, LinkPlace
from course_sync.queries.course_figures import FiguresAnswer
from course_sync.wording import Wording

SCHEMA = 1
"""Goes up when a key changes its meaning or goes away; new keys leave it."""

Line = dict[str, Any]


def dump(line: Mapping[str, Any]) -> str:
    """One line of JSON, without its line break. Line separators of Unicode are escaped: a line stays a line."""
    text = json.dumps(line, ensure_ascii=False, allow_nan=False, separators=(",", ":"))
    return text.replace("\u2028", "\\u2028").replace("\u2029", "\\u2029").replace("\u0085", "\\u0085")


def finding_line(answer: FindingAnswer, wording: Wording) -> Line:
    """A finding; `title`, `problem` and `remedy` in the words of `wording`."""
    record, finding = answer.record, answer.finding
    return {
        "schema": SCHEMA,
        "fingerprint": finding.fingerprint,
        "rule": finding.rule,
        "severity": finding.severity.value,
        "state": record.state.value,
        "course": _course(answer.course),
        "place": _place(finding.place),
        "subject": finding.subject or None,
        "verdict": finding.verdict.value if finding.verdict else None,
        "reason": finding.reason.value if finding.reason else None,
        "evidence": dict(sorted(finding.details.items())),
        "signs": len(finding.signs),
        "first_seen": _time(record.first_seen),
        "last_seen": _time(record.last_seen),
        "opened_at": _time(record.opened_at),
        "resolved_at": _time(record.resolved_at),
        "muted": record.muted,
        "mute_until": record.mute_until.isoformat() if record.mute_until else None,
        "title": wording.title(finding),
        "problem": wording.problem(finding),
        "remedy": wording.remedy(finding) or None,
    }


def link_line(answer: LinkAnswer) -> Line:
    """A link with every place that holds it. `visits`: newest first, empty unless one link was asked for."""
    last = answer.last
    return {
        "schema": SCHEMA,
        "url": answer.url,
        "kind": answer.kind.value,
        "verdict": last.verdict.value if last else None,
        "reason": last.reason.value if last else None,
        "status": last.status if last else None,
        "final_url": (last.final_url or None) if last else None,
        "checked_at": _time(last.at) if last else None,
        "last_good": _time(answer.last_good),
        "streak": answer.streak,
        "places": [_link_place(place) for place in answer.places],
        "visits": [_visit(visit) for visit in answer.visits],
    }


def status_line(answer: CourseAnswer) -> Line:
    """A course's status. Figures about learners are not part of it: they belong to the statistics, protected."""
    return {
        "schema": SCHEMA,
        "course": _course(answer.course),
        "fullname": answer.course.fullname,
        "category": answer.category,
        "view_url": answer.course.view_url or None,
        "in_scope": answer.in_scope,
        "status": answer.status.value,
        "why": list(answer.why),
        "counts": dict(answer.rules),
        "severities": {
            severity.value: {
                "open": answer.count(severity, FindingState.OPEN),
                "suspected": answer.count(severity, FindingState.SUSPECTED),
            }
            for severity in Severity
        },
        "muted": answer.counts.get("muted", 0),
        "coverage": _coverage(answer.coverage) if answer.coverage else None,
        "checked_at": _time(answer.at),
        "read_at": _time(answer.read_at),
        "reviewed_on": answer.last_review.on.isoformat() if answer.last_review else None,
        "next_review": (
            answer.last_review.next.isoformat() if answer.last_review and answer.last_review.next else None
        ),
    }


def _course(name: CourseName) -> Line:
    return {"id": name.id, "shortname": name.shortname, "idnumber": name.idnumber or None}


def _place(place: Place) -> Line:
    return {
        "section": place.section or None,
        "cmid": place.cmid,
        "activity": place.activity or None,
        "field": place.field.value,
        "part": place.part or None,
        "inside": place.inside or None,
        "view_url": place.view_url or None,
        "edit_url": place.edit_url or None,
    }


def _link_place(where: LinkPlace) -> Line:
    return {"course": _course(where.course), **_place(where.place), "text": where.text, "written": where.written}


def _visit(visit: Visit) -> Line:
    return {
        "at": _time(visit.at),
        "verdict": visit.verdict.value,
        "reason": visit.reason.value,
        "status": visit.status,
        "final_url": visit.final_url or None,
        "evidence": visit.evidence or None,
        "hops": [{"url": hop.url, "status": hop.status} for hop in visit.hops],
    }


def _coverage(coverage: CoverageSum) -> Line:
    gaps = []
    for key, count in sorted(coverage.gaps.items()):
        what, reason = split_gap(key)
        gaps.append({"what": what, "reason": reason.value, "count": count})
    return {
        "read": coverage.read,
        "readable": coverage.readable,
        "share": round(coverage.share, 4),
        "gaps": gaps,
    }


def figures_head(answer: FiguresAnswer) -> Line:
    """What each line of a course's published figures begins with."""
    return {
        "schema": SCHEMA,
        "course_id": answer.course_id,
        "course": answer.shortname or None,
        "name": answer.fullname or None,
        "version": answer.version,
        "counted_at": time_text(answer.counted_at),
        "floor": answer.floor,
        "definitions": answer.definitions,
    }


def _time(moment: datetime | None) -> str | None:
    return None if moment is None else time_text(moment)


def time_text(moment: datetime) -> str:
    """RFC 3339 in UTC, to the second."""
    return moment.astimezone(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")
