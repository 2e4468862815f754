"""The judge's side of the store: one course as a frozen `CourseView`."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from zoneinfo import ZoneInfo

import sqlalchemy as sa
from sqlmodel import Session, col, select

from course_sync.model.course import (
    Activity,
    Author,
    CompletionSums,
    Course,
    CourseView,
    Criteria,
    Door,
    File,
    Section,
    Text,
)
from course_sync.model.findings import Review
from course_sync.model.health import CoverageItem, CoverageOutcome, CoverageReason
from course_sync.model.links import LinkKind, Occurrence, WrittenLink
from course_sync.store import links, targets
from course_sync.store.files import documents, file_of
from course_sync.store.tables import (
    ActivityRow,
    CategoryRow,
    CountRow,
    CourseRow,
    CoverageRow,
    EnrolmentRow,
    FileRow,
    LinkRow,
    OccurrenceRow,
    ReviewRow,
    SectionRow,
    TextRow,
)
from course_sync.store.tables.base import Json
from course_sync.store.texts import text_of
from course_sync.store.values import moment_from_json, moments_from_json, place_from_json

STAFF = frozenset({"manager", "coursecreator", "editingteacher", "teacher"})


def course_view(session: Session, course_id: int, now: datetime, zone: ZoneInfo) -> CourseView | None:
    """Everything that rules may look at but the words of texts (see `with_bodies`); None for a course that was never read."""
    row = session.get(CourseRow, course_id)
    if row is None or row.read_at is None:
        return None
    columns = (TextRow.key, TextRow.place, TextRow.author, TextRow.modified_at, TextRow.changed_at, TextRow.first_seen)
    query = sa.select(*map(col, columns)).where(*_standing_texts(course_id)).order_by(col(TextRow.key))
    texts = session.connection().execute(query).all()
    occurrences = _occurrences(session, course_id)
    return CourseView(
        course=course_of(row),
        now=now,
        today=now.astimezone(zone).date(),
        zone=zone,
        sections=_sections(session, course_id),
        activities=_activities(session, course_id),
        texts=tuple(
            Text(place_from_json(text.place), "", modified_at=text.modified_at, words="")
            for text in texts
            if text.author == Author.TEACHER
        ),
        files=_files(session, course_id),
        documents=documents(session, course_id),
        changed_at={text.key: text.changed_at for text in texts},
        seen_since={text.key: text.first_seen for text in texts},
        occurrences=occurrences,
        links=links.states(session, course_id),
        elsewhere=targets.elsewhere(session, course_id, occurrences),
        completion=completion(session, course_id),
        coverage=coverage(session, course_id),
        last_review=last_review(session, course_id),
        teachers=_teachers(session, course_id),
        fully_read=row.read_run == row.tried_run,
    )


def with_bodies(session: Session, view: CourseView) -> CourseView:
    """The same course with its texts whole."""
    query = select(TextRow).where(*_standing_texts(view.course.id), TextRow.author == Author.TEACHER.value)
    return replace(view, texts=tuple(text_of(text) for text in session.exec(query.order_by(col(TextRow.key)))))


def text_states(session: Session, course_id: int) -> str:
    """What says that a course's texts are word for word the same as before."""
    columns = (TextRow.key, TextRow.hash, TextRow.parsed_hash, TextRow.format)
    query = sa.select(*map(col, columns)).where(*_standing_texts(course_id)).order_by(col(TextRow.key))
    return repr([tuple(row) for row in session.connection().execute(query)])


def _standing_texts(course_id: int) -> tuple[sa.ColumnElement[bool], ...]:
    return (
        col(TextRow.course_id) == course_id,
        col(TextRow.gone_at).is_(None),
        col(TextRow.file_key).is_(None),
    )


def course_of(row: CourseRow) -> Course:
    """The plain value of a row."""
    return Course(
        id=row.id,
        shortname=row.shortname,
        fullname=row.fullname,
        category_id=row.category_id,
        category=row.category,
        view_url=row.view_url,
        edit_url=row.edit_url,
        visible=row.visible,
        idnumber=row.idnumber,
        format=row.format,
        lang=row.lang,
        starts_at=row.starts_at,
        ends_at=row.ends_at,
        created_at=row.created_at,
        modified_at=row.modified_at,
        tracks_completion=row.tracks_completion,
        tags=tuple(row.tags),
        entrances=None if row.entrances is None else tuple(row.entrances),
        self_enrolment=Door(row.self_enrolment),
        criteria=_criteria(row.criteria),
    )


def _criteria(told: Json | None) -> Criteria | None:
    return None if told is None else Criteria(**{**told, "activities": tuple(told["activities"])})


def coverage(session: Session, course_id: int) -> tuple[CoverageItem, ...]:
    """What of a course was read and what not."""
    rows = session.exec(select(CoverageRow).where(CoverageRow.course_id == course_id).order_by(col(CoverageRow.id)))
    return tuple(
        CoverageItem(
            what=row.what,
            outcome=CoverageOutcome(row.outcome),
            reason=CoverageReason(row.reason),
            cmid=row.cmid,
            detail=row.detail,
            part_id=row.part_id or "",
        )
        for row in rows
    )


def last_review(session: Session, course_id: int) -> Review | None:
    """The newest review of a course."""
    row = session.exec(
        select(ReviewRow)
        .where(ReviewRow.course_id == course_id)
        .order_by(col(ReviewRow.on).desc(), col(ReviewRow.id).desc())
        .limit(1)
    ).first()
    return Review(row.course_id, row.on, row.by, row.note, row.next) if row else None


def _teachers(session: Session, course_id: int) -> int | None:
    """Staff with an active enrolment; None where nobody at all is known of."""
    rows = session.exec(
        select(EnrolmentRow.role, EnrolmentRow.active).where(
            EnrolmentRow.course_id == course_id, col(EnrolmentRow.gone_at).is_(None)
        )
    ).all()
    return sum(1 for role, active in rows if active and role in STAFF) if rows else None


def _sections(session: Session, course_id: int) -> tuple[Section, ...]:
    rows = session.exec(
        select(SectionRow)
        .where(SectionRow.course_id == course_id, col(SectionRow.gone_at).is_(None))
        .order_by(col(SectionRow.number))
    )
    return tuple(
        Section(row.id, row.number, row.name, row.visible, place_from_json(row.place), row.subsection_of)
        for row in rows
    )


def _activities(session: Session, course_id: int) -> tuple[Activity, ...]:
    rows = session.exec(
        select(ActivityRow)
        .where(ActivityRow.course_id == course_id, col(ActivityRow.gone_at).is_(None))
        .order_by(col(ActivityRow.cmid))
    )
    return tuple(
        Activity(
            cmid=row.cmid,
            section_id=row.section_id,
            modname=row.modname,
            name=row.name,
            place=place_from_json(row.place),
            instance=row.instance,
            visible=row.visible,
            stealth=row.stealth,
            restricted=row.restricted,
            tracking=row.tracking,
            dates=moments_from_json(row.dates),
            facts=dict(row.facts),
            modified_at=row.modified_at,
            availability=row.availability,
            waiting=tuple(moment_from_json(at) for at in row.waiting or ()),
        )
        for row in rows
    )


def _files(session: Session, course_id: int) -> tuple[File, ...]:
    rows = session.exec(
        select(FileRow).where(FileRow.course_id == course_id, col(FileRow.gone_at).is_(None)).order_by(col(FileRow.key))
    )
    return tuple(file_of(row) for row in rows)


def _occurrences(session: Session, course_id: int) -> tuple[Occurrence, ...]:
    its = OccurrenceRow
    columns = (its.text_key, its.fragment, its.written, its.words, its.tag, LinkRow.url, LinkRow.kind)
    query = (
        sa.select(*map(col, columns))
        .join(LinkRow, col(LinkRow.id) == OccurrenceRow.link_id)
        .join(TextRow, col(TextRow.key) == OccurrenceRow.text_key)
        .where(col(OccurrenceRow.course_id) == course_id, col(TextRow.gone_at).is_(None))
        # A file's parts in its own order: the first of them stands for the others.
        .order_by(sa.func.coalesce(col(TextRow.file_key), col(TextRow.key)), col(OccurrenceRow.id))
    )
    linking = sa.select(col(OccurrenceRow.text_key)).where(col(OccurrenceRow.course_id) == course_id)
    texts = sa.select(col(TextRow.key), col(TextRow.place)).where(col(TextRow.key).in_(linking))
    places = {text.key: place_from_json(text.place) for text in session.connection().execute(texts)}
    return tuple(
        Occurrence(
            WrittenLink(row.url, row.fragment, row.written, row.words, row.tag, LinkKind(row.kind)),
            places[row.text_key],
        )
        for row in session.connection().execute(query)
    )


def completion(session: Session, course_id: int) -> CompletionSums:
    """The newest figures of a course."""
    row = session.exec(
        select(CountRow)
        .where(CountRow.course_id == course_id)
        .order_by(col(CountRow.at).desc(), col(CountRow.run_id).desc())
        .limit(1)
    ).first()
    return CompletionSums(row.enrolled, row.active, row.completed) if row else CompletionSums()


def scoped_courses(session: Session) -> list[Course]:
    """The courses in our care."""
    rows = session.exec(select(CourseRow).where(CourseRow.in_scope).order_by(col(CourseRow.id)))
    return [course_of(row) for row in rows]


def category_ids(session: Session) -> dict[int, tuple[int, ...]]:
    """Category id → itself and those above it, nearest first."""
    parents = {row.id: row.parent for row in session.exec(select(CategoryRow))}
    return {identity: tuple(_upwards(identity, parents)) for identity in parents}


def _upwards(identity: int, parents: Mapping[int, int]) -> list[int]:
    above: list[int] = []
    while identity in parents and identity not in above:
        above.append(identity)
        identity = parents[identity]
    return above
