"""Files' contents in the store: what was read of which state, and the parts with their links.

A part is a row of the texts' table with `file_key`: so its links are visited, judged, listed like those of any text.
"""

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from datetime import datetime
from typing import Any

import sqlalchemy as sa
from sqlmodel import Session, col, select

from course_sync.model.course import Author, Document, File, TextFormat
from course_sync.model.links import WrittenLink
from course_sync.store.tables import FileContentRow, FileRow, OccurrenceRow, TextRow
from course_sync.store.texts import save_occurrences
from course_sync.store.upsert import upsert
from course_sync.store.values import place_from_json, place_to_json, storable


@dataclass(frozen=True, slots=True)
class FileContent:
    """What is known of a file's content; fields as in `FileContentRow`."""

    signature: str
    sha256: str = ""
    doubt: str = ""
    problem: str = ""
    detail: str = ""
    bytes: int = 0
    links: int = 0
    document: Document | None = None


@dataclass(frozen=True, slots=True)
class StandingFile:
    """A file that Moodle lists, with what was read of it before; None for one that was never read."""

    file: File
    content: FileContent | None


@dataclass(frozen=True, slots=True)
class ReadPart:
    """A part of a file; `inside` as in `Place`."""

    inside: str
    links: Sequence[WrittenLink]


def standing_files(session: Session, course_id: int) -> list[StandingFile]:
    """The files of a course that Moodle still lists, by key."""
    query = (
        select(FileRow, FileContentRow)
        .outerjoin(FileContentRow, col(FileContentRow.key) == FileRow.key)
        .where(FileRow.course_id == course_id, col(FileRow.gone_at).is_(None))
        .order_by(col(FileRow.key))
    )
    return [StandingFile(file_of(row), _content(content)) for row, content in session.exec(query)]


def documents(session: Session, course_id: int) -> dict[str, Document]:
    """Place key → what a PDF tells of itself, of those that stand and were read whole."""
    query = (
        select(FileRow.place, FileContentRow.document)
        .join(FileContentRow, col(FileContentRow.key) == FileRow.key)
        .where(FileRow.course_id == course_id, col(FileRow.gone_at).is_(None))
    )
    told = session.exec(query.where(col(FileContentRow.document).is_not(None)))
    return {place_from_json(place).key: Document(**document) for place, document in told if document}


def standing_file(session: Session, key: str) -> StandingFile | None:
    """One of them; None where it is gone."""
    row = session.get(FileRow, key)
    if row is None or row.gone_at is not None:
        return None
    return StandingFile(file_of(row), _content(session.get(FileContentRow, key)))


def file_of(row: FileRow) -> File:
    """The plain value of a row."""
    return File(
        place=place_from_json(row.place),
        name=row.name,
        path=row.path,
        url=row.url,
        mimetype=row.mimetype,
        size=row.size,
        modified_at=row.modified_at,
        external=row.external,
    )


def save_content(
    session: Session, file: File, content: FileContent, parts: Sequence[ReadPart] | None, now: datetime
) -> None:
    """Write what was read of a file.

    Args:
        parts: replace those of before; None leaves them (the file was fetched, but what came is not believed yet).
    """
    file, content, parts = storable(file), storable(content), storable(parts)
    key = file.place.key
    row = {
        "key": key,
        "course_id": file.place.course_id,
        "signature": content.signature,
        "sha256": content.sha256,
        "doubt": content.doubt,
        "problem": content.problem,
        "detail": content.detail,
        "bytes": content.bytes,
        "links": content.links,
        "document": asdict(content.document) if content.document else None,
        "read_at": now,
    }
    upsert(session, FileContentRow, [row])
    if parts is None:
        return
    known = dict(session.exec(select(TextRow.key, TextRow.first_seen).where(TextRow.file_key == key)).all())
    texts = [_part_row(file, part, content.sha256, known, now) for part in parts]
    _drop(session, known)
    upsert(session, TextRow, texts)
    written = [(row["key"], file.place.course_id, part.links) for row, part in zip(texts, parts, strict=True)]
    save_occurrences(session, written, now)


def sync_parts(session: Session, course_id: int, now: datetime) -> None:
    """Bring places and standing of a course's parts up to date with their files: renamed, moved, gone, back again."""
    places: Mapping[str, Any] = dict(
        session.exec(
            select(FileRow.key, FileRow.place).where(FileRow.course_id == course_id, col(FileRow.gone_at).is_(None))
        ).all()
    )
    parts = session.exec(
        select(TextRow.key, TextRow.file_key, TextRow.place, TextRow.gone_at).where(
            TextRow.course_id == course_id, col(TextRow.file_key).is_not(None)
        )
    ).all()
    for key, file_key, place, gone_at in parts:
        values: dict[str, Any] = {}
        holder = places.get(file_key or "")
        if (holder is None) != (gone_at is not None):
            values["gone_at"] = now if holder is None else None
        if holder is not None:
            fresh = place_to_json(replace(place_from_json(holder), inside=place.get("inside", "")))
            if fresh != place:
                values["place"] = fresh
        if values:
            session.connection().execute(sa.update(TextRow).where(col(TextRow.key) == key).values(**values))


def _part_row(file: File, part: ReadPart, digest: str, known: Mapping[str, datetime], now: datetime) -> dict[str, Any]:
    key = f"{file.place.key}#{part.inside}"
    return {
        "key": key,
        "course_id": file.place.course_id,
        "cmid": file.place.cmid,
        "place": place_to_json(replace(file.place, inside=part.inside)),
        "body": "",
        "format": TextFormat.PLAIN.value,
        "author": Author.TEACHER.value,
        "base_url": "",
        "modified_at": file.modified_at,
        "hash": digest,
        "parsed_hash": digest,
        "words": None,
        "file_key": file.place.key,
        "first_seen": known.get(key, now),
        "changed_at": now if known else None,
        "gone_at": None,
    }


def _drop(session: Session, known: Mapping[str, datetime]) -> None:
    keys = list(known)
    for start in range(0, len(keys), 500):
        chunk = keys[start : start + 500]
        session.connection().execute(sa.delete(OccurrenceRow).where(col(OccurrenceRow.text_key).in_(chunk)))
        session.connection().execute(sa.delete(TextRow).where(col(TextRow.key).in_(chunk)))


def _content(row: FileContentRow | None) -> FileContent | None:
    if row is None:
        return None
    return FileContent(
        row.signature,
        row.sha256,
        row.doubt,
        row.problem,
        row.detail,
        row.bytes,
        row.links,
        Document(**row.document) if row.document else None,
    )
