"""The visit stage's side of the store: which links are due, what a visit left behind, and what is known of each."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import aliased
from sqlmodel import Session, col, select

from course_sync.model.links import BAD, GOOD, Hop, Known, LinkKind, LinkState, Reason, Verdict, Visit
from course_sync.store.tables import CourseRow, LinkRow, OccurrenceRow, TextRow, VisitRow
from course_sync.store.texts import link_id
from course_sync.store.upsert import insert_all
from course_sync.store.values import moment_from_json, moment_to_json

_AT_ONCE = 500  # links: under SQLite's bound of bound values
_STREAK_KEPT = 40  # signs: the oldest half tells the span, the newest half the number


@dataclass(frozen=True, slots=True)
class DueLink:
    """A link to be visited now: the fragments its occurrences point to, and what earlier visits left."""

    url: str
    kind: LinkKind
    fragments: tuple[str, ...]
    known: Known


def due_links(session: Session, now: datetime, run_id: int, course_ids: Sequence[int] | None = None) -> list[DueLink]:
    """Links of standing texts in our care that do not rest and were not visited in this run, by host and address.

    Args:
        course_ids: only links that occur in these courses, resting or not (a recheck); None for all that are due.
    """
    standing = (
        select(OccurrenceRow.link_id, OccurrenceRow.fragment)
        .join(TextRow, col(TextRow.key) == OccurrenceRow.text_key)
        .join(CourseRow, col(CourseRow.id) == OccurrenceRow.course_id)
        .where(CourseRow.in_scope, col(TextRow.gone_at).is_(None))
        .distinct()
    )
    due = sa.or_(col(LinkRow.visited_run).is_(None), col(LinkRow.visited_run) != run_id)
    if course_ids is None:
        due = sa.and_(due, sa.or_(col(LinkRow.next_due).is_(None), col(LinkRow.next_due) <= now))
    else:
        standing = standing.where(col(OccurrenceRow.course_id).in_(course_ids))
    found = standing.subquery()
    # Columns, not rows: of 100,000 links whole ones would fill the memory.
    wanted = (LinkRow.url, LinkRow.kind, LinkRow.etag, LinkRow.last_modified, LinkRow.last_conclusive_good)
    query = (
        sa.select(*(col(column) for column in wanted), found.c.fragment)
        .join(found, found.c.link_id == LinkRow.id)
        .where(due)
        .order_by(col(LinkRow.host), col(LinkRow.url))
    )
    links: dict[str, DueLink] = {}
    for row in session.connection().execute(query):
        url, fragment = row.url, row.fragment
        link = links.get(url) or DueLink(
            url=url,
            kind=LinkKind(row.kind),
            fragments=(),
            known=Known(etag=row.etag, last_modified=row.last_modified, was_good=row.last_conclusive_good),
        )
        links[url] = replace(link, fragments=tuple(sorted({*link.fragments, fragment}))) if fragment else link
    return list(links.values())


def save_visits(
    session: Session, visits: Sequence[Visit], run_id: int | None, rest: Mapping[str, datetime | None]
) -> None:
    """Append visits and bring their links up to date.

    Args:
        rest: address → when it is due again; None or missing: at the next run.
    """
    insert_all(session, VisitRow, [_visit_row(visit, run_id) for visit in visits])
    for start in range(0, len(visits), _AT_ONCE):
        some = visits[start : start + _AT_ONCE]
        ids = {link_id(visit.url) for visit in some}
        rows = {row.id: row for row in session.exec(select(LinkRow).where(col(LinkRow.id).in_(ids)))}
        numbers = (
            select(VisitRow.link_id, sa.func.max(VisitRow.id))
            .where(col(VisitRow.link_id).in_(ids))
            .group_by(col(VisitRow.link_id))
        )
        newest: dict[str, int | None] = dict(session.exec(numbers).all())
        for visit in some:
            row = rows.get(link_id(visit.url))
            if row is not None:  # a recheck by hand may be of an address that stands in no course
                _bring_up_to_date(row, visit, newest[row.id], run_id, rest.get(visit.url))
        session.flush()


def states(session: Session, course_id: int) -> dict[str, LinkState]:
    """What is known of each link that stands in a course, by address."""
    ids = (
        select(OccurrenceRow.link_id)
        .join(TextRow, col(TextRow.key) == OccurrenceRow.text_key)
        .where(OccurrenceRow.course_id == course_id, col(TextRow.gone_at).is_(None))
    )
    query = (
        select(LinkRow, VisitRow)
        .outerjoin(VisitRow, col(VisitRow.id) == LinkRow.last_visit_id)
        .where(col(LinkRow.id).in_(ids))
    )
    return {row.url: state_of(row, visit) for row, visit in session.exec(query)}


def good_before(session: Session, urls: Iterable[str]) -> set[str]:
    """Those of `urls` whose last conclusive visit was good."""
    ids = {link_id(url): url for url in urls}
    keys = list(ids)
    return {
        ids[identity]
        for start in range(0, len(keys), 500)
        for identity in session.exec(
            select(LinkRow.id).where(col(LinkRow.id).in_(keys[start : start + 500]), LinkRow.last_conclusive_good)
        )
    }


def good_again(session: Session, run_id: int) -> list[Visit]:
    """Visits of this run that found a web address good which was good at its last conclusive visit before the run."""
    conclusive = [verdict.value for verdict in GOOD | BAD]
    good = [verdict.value for verdict in GOOD]
    before = (
        select(VisitRow.link_id, sa.func.max(VisitRow.id).label("id"))
        .where(col(VisitRow.run_id).is_distinct_from(run_id), col(VisitRow.verdict).in_(conclusive))
        .group_by(col(VisitRow.link_id))
    ).subquery()
    former = aliased(VisitRow)
    query = (
        select(VisitRow, LinkRow.url)
        .join(LinkRow, col(LinkRow.id) == VisitRow.link_id)
        .join(before, before.c.link_id == VisitRow.link_id)
        .join(former, col(former.id) == before.c.id)
        .where(
            VisitRow.run_id == run_id,
            LinkRow.kind == LinkKind.WEB.value,
            col(VisitRow.verdict).in_(good),
            col(former.verdict).in_(good),
        )
    )
    return [visit_of(row, url) for row, url in session.exec(query)]


def visit_of(row: VisitRow, url: str) -> Visit:
    """The plain value of a row."""
    return Visit(
        url=url,
        at=row.at,
        verdict=Verdict(row.verdict),
        reason=Reason(row.reason),
        status=row.status,
        final_url=row.final_url,
        hops=tuple(Hop(address, status) for address, status in row.hops),
        evidence=row.evidence,
        hint=tuple(row.hint),
        fragments_missing=tuple(row.fragments_missing),
        seconds=row.seconds,
    )


def state_of(row: LinkRow, visit: VisitRow | None) -> LinkState:
    """The plain value of a link's row with its newest visit."""
    return LinkState(
        url=row.url,
        kind=LinkKind(row.kind),
        last=visit_of(visit, row.url) if visit else None,
        streak=tuple((moment_from_json(at), Reason(reason)) for at, reason in row.streak),
        last_good=row.last_good,
    )


def _bring_up_to_date(
    row: LinkRow, visit: Visit, newest: int | None, run_id: int | None, rest: datetime | None
) -> None:
    row.last_visit_id = newest
    row.visited_run = run_id if run_id is not None else row.visited_run
    row.next_due = rest
    if visit.verdict in GOOD:
        row.streak = []
        row.last_good = visit.at
        row.last_conclusive_good = True
        if visit.reason is not Reason.NOT_MODIFIED:
            row.etag, row.last_modified = visit.etag, visit.last_modified
    elif visit.verdict in BAD:
        row.streak = _shortened([*row.streak, [moment_to_json(visit.at), visit.reason.value]])
        row.last_conclusive_good = False


def _shortened(streak: list[Any]) -> list[Any]:
    half = _STREAK_KEPT // 2
    return streak if len(streak) <= _STREAK_KEPT else [*streak[:half], *streak[-half:]]


def _visit_row(visit: Visit, run_id: int | None) -> dict[str, Any]:
    return {
        "link_id": link_id(visit.url),
        "run_id": run_id,
        "at": visit.at,
        "verdict": visit.verdict.value,
        "reason": visit.reason.value,
        "status": visit.status,
        "final_url": visit.final_url,
        "hops": [[hop.url, hop.status] for hop in visit.hops],
        "evidence": visit.evidence,
        "hint": list(visit.hint),
        "fragments_missing": list(visit.fragments_missing),
        "seconds": round(visit.seconds, 3),
    }
