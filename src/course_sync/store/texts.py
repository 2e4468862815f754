"""The read stage's side of the store: texts that wait to be parsed, and what was found written in them."""

import hashlib
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime

import sqlalchemy as sa
from sqlmodel import Session, col, select

from course_sync.model.course import Author, Text, TextFormat
from course_sync.model.links import WrittenLink
from course_sync.store.tables import CourseRow, LinkRow, OccurrenceRow, TextRow
from course_sync.store.upsert import insert_all, upsert
from course_sync.store.values import place_from_json, storable

_HOST_CHARACTERS = 255  # the longest name of a host; what a malformed address has there may outgrow an index page


@dataclass(frozen=True, slots=True)
class WaitingText:
    """A text that changed since it was last parsed; `digest` is handed back to `save_parsed`."""

    text: Text
    digest: str


@dataclass(frozen=True, slots=True)
class ParsedText:
    """What was found in a waiting text. `words`: what it says, for rules; so they need not parse it again."""

    waiting: WaitingText
    links: Sequence[WrittenLink]
    words: str = ""


def link_id(url: str) -> str:
    """The key of an address in the store."""
    return hashlib.sha256(storable(url).encode()).hexdigest()[:32]


def waiting_keys(session: Session, parser: int) -> list[str]:
    """Keys of the texts in our care that are owed a look: the text changed since it was parsed, or the parser did.

    The parser's version stands in `parsed_hash` beside the text's hash, not in the hash: a new parser is no change of a text.
    """
    owed = col(TextRow.hash).concat(f".{parser}") != col(TextRow.parsed_hash)
    query = (
        select(TextRow.key)
        .join(CourseRow, col(CourseRow.id) == TextRow.course_id)
        .where(CourseRow.in_scope, col(TextRow.gone_at).is_(None), col(TextRow.file_key).is_(None), owed)
        .order_by(col(TextRow.key))
    )
    return list(session.exec(query))


def waiting_texts(session: Session, keys: Sequence[str]) -> list[WaitingText]:
    """The texts of `keys`, bodies included: ask for few at a time."""
    rows = session.exec(select(TextRow).where(col(TextRow.key).in_(keys)).order_by(col(TextRow.key)))
    return [WaitingText(text_of(row), row.hash) for row in rows]


def text_of(row: TextRow) -> Text:
    """The plain value of a row."""
    return Text(
        place=place_from_json(row.place),
        body=row.body,
        format=TextFormat(row.format),
        author=Author(row.author),
        base_url=row.base_url,
        modified_at=row.modified_at,
        words=row.words if row.parsed_hash.startswith(row.hash) else None,
    )


def save_parsed(session: Session, found: Sequence[ParsedText], now: datetime, parser: int) -> None:
    """Replace the occurrences of each text by what this version of the parser found in it now.

    A text that changed meanwhile stays owed its look.
    """
    keys = [parsed.waiting.text.place.key for parsed in found]
    spots = {(link_id(link.url), link.fragment) for parsed in found for link in parsed.links if link.fragment}
    new_spots = spots - _known_spots(session, spots)
    session.connection().execute(sa.delete(OccurrenceRow).where(col(OccurrenceRow.text_key).in_(keys)))
    save_occurrences(
        session,
        [(one.waiting.text.place.key, one.waiting.text.place.course_id, one.links) for one in found],
        now,
    )
    _wake(session, {identity for identity, _ in new_spots})
    for parsed in found:
        digest = parsed.waiting.digest
        session.connection().execute(
            sa.update(TextRow)
            .where(col(TextRow.key) == parsed.waiting.text.place.key, col(TextRow.hash) == digest)
            .values(parsed_hash=f"{digest}.{parser}", words=parsed.words)
        )


def save_occurrences(
    session: Session, written: Sequence[tuple[str, int, Sequence[WrittenLink]]], now: datetime
) -> None:
    """Append the links written in texts, each (text's key, course, links in their order)."""
    links: dict[str, dict[str, object]] = {}
    occurrences: list[dict[str, object]] = []
    for key, course_id, found in written:
        for link in found:
            identity = link_id(link.url)
            links.setdefault(identity, _new_link(identity, link, now))
            occurrences.append(
                {
                    "text_key": key,
                    "course_id": course_id,
                    "link_id": identity,
                    "fragment": link.fragment,
                    "written": link.written,
                    "words": link.text,
                    "tag": link.tag,
                }
            )
    known = {
        identity
        for start in range(0, len(links), 500)
        for identity in session.exec(select(LinkRow.id).where(col(LinkRow.id).in_(list(links)[start : start + 500])))
    }
    upsert(session, LinkRow, [row for identity, row in links.items() if identity not in known])
    insert_all(session, OccurrenceRow, occurrences)


def _known_spots(session: Session, spots: Collection[tuple[str, str]]) -> set[tuple[str, str]]:
    """What #fragments of these links stand in texts already."""
    ids = list({identity for identity, _ in spots})
    wanted = (col(OccurrenceRow.link_id), col(OccurrenceRow.fragment))
    return {
        (identity, fragment)
        for start in range(0, len(ids), 500)
        for identity, fragment in session.exec(
            select(*wanted).where(wanted[0].in_(ids[start : start + 500]), wanted[1] != "").distinct()
        )
    }


def _wake(session: Session, ids: Collection[str]) -> None:
    """Links that rest are due again: their last visit did not look for what is asked of them now."""
    waking = list(ids)
    for start in range(0, len(waking), 500):
        part = waking[start : start + 500]
        session.connection().execute(sa.update(LinkRow).where(col(LinkRow.id).in_(part)).values(next_due=None))


def _new_link(identity: str, link: WrittenLink, now: datetime) -> dict[str, object]:
    host = link.url.split("://", 1)[-1].split("/", 1)[0].rsplit("@", 1)[-1] if "://" in link.url else ""
    return {
        "id": identity,
        "url": link.url,
        "kind": link.kind.value,
        "host": host.lower()[:_HOST_CHARACTERS],
        "first_seen": now,
        "next_due": None,
        "visited_run": None,
        "last_visit_id": None,
        "last_good": None,
        "last_conclusive_good": False,
        "streak": [],
        "etag": "",
        "last_modified": "",
    }
