"""The mirror's writing side: categories, courses with all they hold, enrolments."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass, field, fields
from datetime import datetime
from typing import Any

import sqlalchemy as sa
from sqlmodel import Session, SQLModel, col, select

from course_sync.model.course import (
    Activity,
    Category,
    CompletionSums,
    Course,
    Criteria,
    Enrolment,
    File,
    Section,
    Text,
)
from course_sync.model.health import CoverageItem
from course_sync.model.places import Field, Place
from course_sync.store.course_rows import activity_row, course_row, coverage_row, file_row, section_row, text_row
from course_sync.store.people import note_reading
from course_sync.store.tables import (
    ActivityRow,
    CategoryRow,
    CountRow,
    CourseRow,
    CoverageRow,
    EnrolmentRow,
    FileRow,
    SectionRow,
    TextRow,
)
from course_sync.store.upsert import insert_all, upsert
from course_sync.store.values import place_to_json, storable

PEOPLE = tuple(getattr(EnrolmentRow, one.name) for one in fields(Enrolment))
"""An `Enrolment`'s columns, in its order: as objects of the mapper, tens of thousands of rows cost twice as much."""


ACTIVITIES = "people:activities"
"""What coverage calls a course's activity figures; said on the days on which they are asked for, and true until the next."""


@dataclass(frozen=True, slots=True)
class MirroredCourse:
    """All that was read of one course.

    Attributes:
        texts: with the hash of each (see `content.text_hash`).
        complete: contents came whole, so that what is missing here is gone in Moodle.
        kept_texts: key → place of texts that were not asked for again, since nothing about them changed.
        unread_cmids: activities whose own texts could not be read now: theirs are kept as they were.
        unseen_sections: sections that the account may not see into: what was in them is kept as it was.
        unread_fields: (activity, None for the course itself; field): texts there that could not be read now, are kept as they were.
    """

    course: Course
    sections: Sequence[Section] = ()
    activities: Sequence[Activity] = ()
    texts: Sequence[tuple[Text, str]] = ()
    files: Sequence[File] = ()
    coverage: Sequence[CoverageItem] = ()
    complete: bool = True
    kept_texts: Mapping[str, Place] = field(default_factory=dict)
    unread_cmids: Collection[int] = ()
    unseen_sections: Collection[int] = ()
    unread_fields: Collection[tuple[int | None, Field]] = ()


def save_categories(session: Session, categories: Iterable[Category]) -> None:
    """Bring the category tree up to date."""
    upsert(
        session,
        CategoryRow,
        [{"id": c.id, "parent": c.parent, "name": c.name, "path": c.path, "idnumber": c.idnumber} for c in categories],
    )


def save_scope(
    session: Session,
    courses: Iterable[Course],
    now: datetime,
    *,
    keep_categories: Collection[int] = (),
    keep_courses: Collection[int] = (),
) -> None:
    """Write the courses in our care as listed; those no longer listed fall out of scope (their data stays).

    Args:
        keep_categories: could not be listed, so the courses known from there stay in our care.
        keep_courses: could not be asked for by id: those known stay in our care too.
    """
    listed = list(courses)
    dropped = sa.update(CourseRow).where(
        col(CourseRow.category_id).not_in(sorted(keep_categories)), col(CourseRow.id).not_in(sorted(keep_courses))
    )
    session.connection().execute(dropped.values(in_scope=False))
    # How self-enrolment stands is told with the course's contents only.
    rows = [course_row(course, now) for course in listed]
    upsert(session, CourseRow, rows, keep=("first_seen", "tags", "self_enrolment"))


@dataclass(frozen=True, slots=True)
class KnownActivity:
    """An activity as it stood at the last reading."""

    cmid: int
    modname: str
    section_id: int


def save_course(session: Session, mirrored: MirroredCourse, run_id: int, now: datetime) -> int:
    """Write one course whole. Returns how many texts are new or changed.

    What is missing is marked gone only when the course was read completely.
    """
    mirrored = storable(mirrored)
    course_id = mirrored.course.id
    upsert(session, CourseRow, [course_row(mirrored.course, now)], keep=("first_seen", "tags"))
    upsert(session, SectionRow, [section_row(course_id, section) for section in mirrored.sections])
    upsert(session, ActivityRow, [activity_row(course_id, activity) for activity in mirrored.activities])
    changed = _save_texts(session, course_id, mirrored.texts, now)
    for key, place in mirrored.kept_texts.items():  # the text is the same, its activity may have a new name
        session.connection().execute(
            sa.update(TextRow).where(col(TextRow.key) == key).values(place=place_to_json(place))
        )
    upsert(session, FileRow, [file_row(file) for file in mirrored.files])
    _replace_coverage(session, course_id, mirrored.coverage)
    if not mirrored.course.tracks_completion:  # then there are no such figures
        drop_coverage(session, ACTIVITIES, course_id)
    read: dict[str, Any] = {"tried_run": run_id}
    if mirrored.complete:
        _mark_gone(session, mirrored, now)
        read |= {"read_run": run_id, "read_at": now, "gone_at": None}
    session.connection().execute(sa.update(CourseRow).where(col(CourseRow.id) == course_id).values(**read))
    return changed


def save_unread(session: Session, course_id: int, coverage: Sequence[CoverageItem], run_id: int) -> None:
    """Record that a course could not be read in this run: its data stays as it was."""
    _replace_coverage(session, course_id, coverage)
    session.connection().execute(sa.update(CourseRow).where(col(CourseRow.id) == course_id).values(tried_run=run_id))


def save_criteria(session: Session, course_id: int, criteria: Criteria | None) -> None:
    """What completes a course, as told now; None: it is not told."""
    told = {**asdict(criteria), "activities": list(criteria.activities)} if criteria else None
    session.connection().execute(sa.update(CourseRow).where(col(CourseRow.id) == course_id).values(criteria=told))


def save_tags(session: Session, tagged: Mapping[int, Sequence[str]]) -> None:
    """The tags of all courses in our care, by course; who is not named has none."""
    for row in session.exec(select(CourseRow).where(CourseRow.in_scope)):
        row.tags = sorted(tagged.get(row.id, ()))
        session.add(row)
    session.flush()


def save_enrolments(
    session: Session, course_id: int, enrolments: Sequence[Enrolment], now: datetime, way: str = ""
) -> None:
    """Replace what is known of a course's people; who is no longer there gets `gone_at`."""
    note_reading(session, course_id, way, now)
    put_enrolments(session, enrolments, now)
    known = session.exec(
        select(EnrolmentRow.learner).where(EnrolmentRow.course_id == course_id, col(EnrolmentRow.gone_at).is_(None))
    )
    mark_left(session, course_id, set(known) - {e.learner for e in enrolments}, now)


def put_enrolments(session: Session, enrolments: Iterable[Enrolment], now: datetime) -> None:
    """Write people as they are now, of any courses; who came back is no longer gone."""
    upsert(
        session,
        EnrolmentRow,
        [
            {
                "course_id": e.course_id,
                "learner": e.learner,
                "role": e.role,
                "active": e.active,
                "completed": e.completed,
                "completed_at": e.completed_at,
                "last_access": e.last_access,
                "first_seen": now,
                "gone_at": None,
                "way": e.way,
                "enrolled_at": e.enrolled_at,
                "unit": e.unit,
                "excluded": e.excluded,
                "asked_at": e.asked_at,
            }
            for e in enrolments
        ],
        keep=("first_seen",),
    )


def mark_left(session: Session, course_id: int, learners: Collection[str], now: datetime) -> None:
    """These are no longer in the course."""
    _set_gone(session, EnrolmentRow, EnrolmentRow.learner, learners, now, EnrolmentRow.course_id == course_id)


def add_coverage(session: Session, course_id: int, items: Iterable[CoverageItem]) -> None:
    """Append to a course's coverage, replacing earlier items of the same `what`."""
    added = list(items)
    session.connection().execute(
        sa.delete(CoverageRow).where(
            col(CoverageRow.course_id) == course_id, col(CoverageRow.what).in_([item.what for item in added])
        )
    )
    insert_all(session, CoverageRow, [coverage_row(course_id, item) for item in added])


def drop_coverage(session: Session, what: str, course_id: int | None = None) -> None:
    """Nothing is to be said of it any longer; None: in no course."""
    mine = col(CoverageRow.course_id) == course_id if course_id is not None else sa.true()
    session.connection().execute(sa.delete(CoverageRow).where(col(CoverageRow.what) == what, mine))


def save_file_coverage(session: Session, course_id: int, items: Iterable[CoverageItem]) -> None:
    """Replace what a course's coverage says of its files; all else in it stays."""
    session.connection().execute(
        sa.delete(CoverageRow).where(col(CoverageRow.course_id) == course_id, col(CoverageRow.part_id).is_not(None))
    )
    insert_all(session, CoverageRow, [coverage_row(course_id, item) for item in items])


def save_count(session: Session, course_id: int, run_id: int, sums: CompletionSums, now: datetime) -> None:
    """One row of figures a course and run."""
    upsert(
        session,
        CountRow,
        [
            {
                "course_id": course_id,
                "run_id": run_id,
                "at": now,
                "enrolled": sums.enrolled,
                "active": sums.active,
                "completed": sums.completed,
            }
        ],
    )


def enrolments(session: Session, course_id: int) -> list[Enrolment]:
    """People that are in a course now."""
    rows = session.execute(
        select(*PEOPLE).where(EnrolmentRow.course_id == course_id, col(EnrolmentRow.gone_at).is_(None))
    )
    return [Enrolment(*row) for row in rows]


def scoped_course_ids(session: Session, *, not_tried_in: int | None = None, read_in: int | None = None) -> list[int]:
    """Courses in our care, by id; those that run `not_tried_in` has not tried yet, or that run `read_in` read."""
    query = select(CourseRow.id).where(CourseRow.in_scope).order_by(col(CourseRow.id))
    if not_tried_in is not None:
        query = query.where(sa.or_(col(CourseRow.tried_run).is_(None), col(CourseRow.tried_run) != not_tried_in))
    if read_in is not None:
        query = query.where(CourseRow.read_run == read_in)
    return list(session.exec(query))


def ever_read(session: Session) -> frozenset[int]:
    """Courses, in our care or not, that were read at least once."""
    return frozenset(session.exec(select(CourseRow.id).where(col(CourseRow.read_run).is_not(None))))


def known_activities(session: Session, course_id: int) -> Sequence[KnownActivity]:
    """A course's standing activities."""
    columns = (ActivityRow.cmid, ActivityRow.modname, ActivityRow.section_id)
    rows = session.exec(select(*columns).where(ActivityRow.course_id == course_id, col(ActivityRow.gone_at).is_(None)))
    return [KnownActivity(*row) for row in rows]


def known_sizes(session: Session, course_id: int) -> tuple[int, int]:
    """How many activities and people a course had: what a sudden zero is held against."""
    activities = session.exec(
        select(sa.func.count())
        .select_from(ActivityRow)
        .where(ActivityRow.course_id == course_id, col(ActivityRow.gone_at).is_(None))
    ).one()
    people = session.exec(
        select(sa.func.count())
        .select_from(EnrolmentRow)
        .where(EnrolmentRow.course_id == course_id, col(EnrolmentRow.gone_at).is_(None))
    ).one()
    return activities, people


def scope_size(session: Session) -> int:
    """How many courses were in our care at the last listing."""
    return session.exec(select(sa.func.count()).select_from(CourseRow).where(CourseRow.in_scope)).one()


def known_texts(session: Session, course_id: int) -> dict[str, datetime | None]:
    """Keys of a course's standing texts with the moment Moodle gave for their last change."""
    rows = session.exec(
        select(TextRow.key, TextRow.modified_at).where(TextRow.course_id == course_id, col(TextRow.gone_at).is_(None))
    )
    return dict(rows.all())


def _save_texts(session: Session, course_id: int, texts: Sequence[tuple[Text, str]], now: datetime) -> int:
    known = dict(session.exec(select(TextRow.key, TextRow.hash).where(TextRow.course_id == course_id)).all())
    new = [text_row(text, digest, now, changed_at=None) for text, digest in texts if text.place.key not in known]
    changed = [
        text_row(text, digest, now, changed_at=now)
        for text, digest in texts
        if text.place.key in known and known[text.place.key] != digest
    ]
    same = [
        text_row(text, digest, now, changed_at=None) for text, digest in texts if known.get(text.place.key) == digest
    ]
    upsert(session, TextRow, new)
    upsert(session, TextRow, changed, keep=("first_seen", "parsed_hash", "words"))
    upsert(session, TextRow, same, keep=("first_seen", "parsed_hash", "words", "changed_at", "body", "hash"))
    return len(new) + len(changed)


def _mark_gone(session: Session, mirrored: MirroredCourse, now: datetime) -> None:
    course_id = mirrored.course.id
    present_texts = {text.place.key for text, _ in mirrored.texts} | set(mirrored.kept_texts)
    unread = set(mirrored.unread_cmids) | _cmids_of(session, mirrored.unseen_sections)
    unseen = (
        *(f"{course_id}/s{section}/" for section in mirrored.unseen_sections),
        *(f"{course_id}/{'c' if cmid is None else f'cm{cmid}'}/{field}/" for cmid, field in mirrored.unread_fields),
    )
    texts = session.exec(  # what stands in files goes with its file: store.files
        select(TextRow.key, TextRow.cmid).where(
            TextRow.course_id == course_id, col(TextRow.gone_at).is_(None), col(TextRow.file_key).is_(None)
        )
    )
    files = session.exec(
        select(FileRow.key, FileRow.cmid).where(FileRow.course_id == course_id, col(FileRow.gone_at).is_(None))
    )
    sections = session.exec(
        select(SectionRow.id).where(SectionRow.course_id == course_id, col(SectionRow.gone_at).is_(None))
    )
    activities = session.exec(
        select(ActivityRow.cmid).where(ActivityRow.course_id == course_id, col(ActivityRow.gone_at).is_(None))
    )
    present_files = {file.place.key for file in mirrored.files}
    _set_gone(session, SectionRow, SectionRow.id, set(sections) - {s.id for s in mirrored.sections}, now)
    _set_gone(
        session, ActivityRow, ActivityRow.cmid, set(activities) - {a.cmid for a in mirrored.activities} - unread, now
    )
    for model, name, known, present in (
        (TextRow, TextRow.key, texts, present_texts),
        (FileRow, FileRow.key, files, present_files),
    ):
        looked_at = {key for key, cmid in known if cmid not in unread and not key.startswith(unseen)}
        _set_gone(session, model, name, looked_at - present, now)


def _cmids_of(session: Session, section_ids: Collection[int]) -> set[int]:
    return set(session.exec(select(ActivityRow.cmid).where(col(ActivityRow.section_id).in_(sorted(section_ids)))))


def _set_gone(
    session: Session, model: type[SQLModel], key: Any, gone: Collection[Any], now: datetime, *more: Any
) -> None:
    ordered = sorted(gone)
    for start in range(0, len(ordered), 500):
        session.connection().execute(
            sa.update(model).where(col(key).in_(ordered[start : start + 500]), *more).values(gone_at=now)
        )


def _replace_coverage(session: Session, course_id: int, coverage: Iterable[CoverageItem]) -> None:
    session.connection().execute(
        sa.delete(CoverageRow).where(col(CoverageRow.course_id) == course_id, col(CoverageRow.what) != ACTIVITIES)
    )
    insert_all(session, CoverageRow, [coverage_row(course_id, item) for item in coverage])


def was_read(session: Session, course_id: int, run_id: int | None = None) -> bool:
    """Whether the last try to read a course (or the try of run `run_id`) read it whole."""
    row = session.get(CourseRow, course_id)
    if row is None or row.read_run is None:
        return False
    return row.read_run == (row.tried_run if run_id is None else run_id)
