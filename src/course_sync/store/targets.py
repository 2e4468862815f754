"""What addresses of the site itself lead to, as far as the mirror knows."""

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

import sqlalchemy as sa
from sqlmodel import Session, col, select

from course_sync.model.course import CHAPTERS, Elsewhere
from course_sync.model.links import LinkKind, Occurrence
from course_sync.model.places import Field
from course_sync.store.tables import ActivityRow, CourseRow, FileRow, SectionRow, TextRow

_ACTIVITY_PAGE = re.compile(r"/mod/[a-z0-9_]{1,50}/view\.php\?(?:[^#]*&)?id=(\d{1,18})(?:&|#|$)")
_COURSE_PAGE = re.compile(r"/course/view\.php\?(?:[^#]*&)?id=(\d{1,18})(?:&|#|$)")
_PARTS = {"book": Field.CHAPTER, "lesson": Field.LESSON_PAGE}
_AT_ONCE = 500


@dataclass(frozen=True, slots=True)
class KnownTargets:
    """What internal addresses are resolved against.

    Attributes:
        courses, activities: id → whether it stands.
        instances: (modname, instance id) → cmid.
        sections: section id → whether it stands.
        numbers: course → the numbers that its sections have now, of the courses that were read.
        parts: (modname, number of a book's chapter or a lesson's page) → (cmid, whether it stands).
        types: cmid → the activity's type, of those that stand.
        chapters: cmid of a book → the numbers of all chapters that it has.
        files: addresses of the files that stand.
    """

    courses: Mapping[int, bool]
    activities: Mapping[int, bool]
    instances: Mapping[tuple[str, int], int]
    sections: Mapping[int, bool]
    numbers: Mapping[int, frozenset[int]]
    shortnames: frozenset[str]
    parts: Mapping[tuple[str, int], tuple[int, bool]]
    types: Mapping[int, str]
    chapters: Mapping[int, frozenset[int]]
    files: frozenset[str]


def known_targets(session: Session) -> KnownTargets:
    """All that the mirror ever met in the courses in our care; of others it does not know any more whether they stand."""
    courses = list(session.exec(select(CourseRow).where(CourseRow.in_scope)))
    activities = session.connection().execute(
        sa.select(
            col(ActivityRow.cmid),
            col(ActivityRow.modname),
            col(ActivityRow.instance),
            col(ActivityRow.gone_at),
            col(ActivityRow.facts),
        )
        .join(CourseRow, col(CourseRow.id) == ActivityRow.course_id)
        .where(col(CourseRow.in_scope))
    )
    files = (
        select(FileRow.url)
        .join(CourseRow, col(CourseRow.id) == FileRow.course_id)
        .where(CourseRow.in_scope, col(FileRow.gone_at).is_(None))
    )
    sections = session.connection().execute(
        sa.select(col(SectionRow.id), col(SectionRow.course_id), col(SectionRow.number), col(SectionRow.gone_at))
        .join(CourseRow, col(CourseRow.id) == SectionRow.course_id)
        .where(col(CourseRow.in_scope))
    )
    numbers: dict[int, set[int]] = defaultdict(set)
    sections_stand: dict[int, bool] = {}
    for identity, course_id, number, gone_at in sections:
        sections_stand[identity] = gone_at is None
        if gone_at is None:
            numbers[course_id].add(number)
    stands: dict[int, bool] = {}
    instances: dict[tuple[str, int], int] = {}
    types: dict[int, str] = {}
    chapters: dict[int, frozenset[int]] = {}
    for cmid, modname, instance, gone_at, facts in activities:
        stands[cmid] = gone_at is None
        instances[modname, instance] = cmid
        if gone_at is None:
            types[cmid] = modname
        if (listed := (facts or {}).get(CHAPTERS)) is not None:
            chapters[cmid] = frozenset(int(number) for number in str(listed).split())
    return KnownTargets(
        courses={row.id: row.gone_at is None for row in courses},
        activities=stands,
        instances=instances,
        sections=sections_stand,
        numbers={course_id: frozenset(its) for course_id, its in numbers.items()},
        parts=_parts(session),
        types=types,
        chapters=chapters,
        shortnames=frozenset(row.shortname for row in courses if row.gone_at is None),
        files=frozenset(session.exec(files)),
    )


def _parts(session: Session) -> dict[tuple[str, int], tuple[int, bool]]:
    found: dict[tuple[str, int], tuple[int, bool]] = {}
    for modname, field in _PARTS.items():
        rows = session.connection().execute(
            sa.select(col(TextRow.key), col(TextRow.cmid), col(TextRow.gone_at))
            .join(CourseRow, col(CourseRow.id) == TextRow.course_id)
            .where(col(CourseRow.in_scope), col(TextRow.key).like(f"%/{field}/%"), col(TextRow.cmid).is_not(None))
        )
        for key, cmid, gone_at in rows:
            number = key.rpartition("/")[2]
            if cmid is not None and number.isdigit():
                found[modname, int(number)] = (cmid, gone_at is None)
    return found


def elsewhere(session: Session, course_id: int, occurrences: Iterable[Occurrence]) -> dict[str, Elsewhere]:
    """Of the internal addresses written in a course, those that lead into another one: address → what is there.

    Activities of courses that the mirror does not hold are not known to be in another course; a course's own page is.
    """
    urls = {it.link.url for it in occurrences if it.link.kind is LinkKind.INTERNAL}
    cmids = {url: int(found[1]) for url in urls if (found := _ACTIVITY_PAGE.search(url))}
    courses = {url: int(found[1]) for url in urls if (found := _COURSE_PAGE.search(url))}
    courses = {url: identity for url, identity in courses.items() if identity != course_id}
    activities = _activities(session, course_id, sorted(set(cmids.values())))
    names = _courses(session, sorted(set(courses.values())))
    told = {url: activities[cmid] for url, cmid in cmids.items() if cmid in activities}
    return told | {url: names.get(identity, Elsewhere(identity, "")) for url, identity in courses.items()}


def _activities(session: Session, course_id: int, cmids: list[int]) -> dict[int, Elsewhere]:
    found: dict[int, Elsewhere] = {}
    for start in range(0, len(cmids), _AT_ONCE):
        query = (
            select(ActivityRow, CourseRow, SectionRow)
            .join(CourseRow, col(CourseRow.id) == ActivityRow.course_id)
            .join(SectionRow, col(SectionRow.id) == ActivityRow.section_id, isouter=True)
            .where(
                col(ActivityRow.cmid).in_(cmids[start : start + _AT_ONCE]),
                ActivityRow.course_id != course_id,
                col(ActivityRow.gone_at).is_(None),
            )
        )
        for activity, course, section in session.exec(query):
            visible = activity.visible and course.visible and (section is None or section.visible)
            found[activity.cmid] = Elsewhere(course.id, course.shortname, activity.name, visible, _guests(course))
    return found


def _courses(session: Session, ids: list[int]) -> dict[int, Elsewhere]:
    rows = session.exec(select(CourseRow).where(col(CourseRow.id).in_(ids), col(CourseRow.gone_at).is_(None)))
    return {row.id: Elsewhere(row.id, row.shortname, visible=row.visible, guests=_guests(row)) for row in rows}


def _guests(course: CourseRow) -> bool:
    return "guest" in (course.entrances or ())
