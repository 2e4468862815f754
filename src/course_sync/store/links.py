"""The visit stage's side of the store: which links are due, what a visit left behind, and what is known of each."""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any

import sqlalchemy as sa
from sqlmodel import Session, col, select

from course_sync.model.links import BAD, GOOD, Hop, Known, LinkKind, LinkState, Reason, Seen, Verdict, Visit
from course_sync.store.tables import CourseRow, LinkRow, OccurrenceRow, TextRow, VisitRow
from course_sync.store.texts import link_id
from course_sync.store.upsert import insert_all, table_of
from course_sync.store.values import moment_from_json, moment_to_json

_AT_ONCE = 500  # links: under SQLite's bound of bound values
_LIKELY_STILL = timedelta(days=30)
_PUTS_OFF = (Reason.TOO_MANY_REQUESTS.value, Reason.UNAVAILABLE.value)  # a 429 or 503 with a long Retry-After
_STREAK_KEPT = 40  # signs: the oldest half tells the span, the newest half the number


@dataclass(frozen=True, slots=True)
class DueLink:
    """A link to be visited now: the fragments its occurrences point to, and what earlier visits left.

    Attributes:
        wants_quiet: lately its host answered here that we ask too much.
    """

    url: str
    kind: LinkKind
    fragments: tuple[str, ...]
    known: Known
    wants_quiet: bool = False


_NEW = Known()
"""Of all new links the same: in a first run there are tens of thousands."""


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
    # Written out, not bound: only then the index on these visits alone is of use, of millions of others.
    puts_off: sa.BindParameter[str] = sa.bindparam("puts_off", _PUTS_OFF, expanding=True, literal_execute=True)
    refusals = select(VisitRow.link_id).where(
        col(VisitRow.at) >= now - _LIKELY_STILL, col(VisitRow.reason).in_(puts_off)
    )
    loud = set(session.exec(refusals).all())
    # Columns, not rows: of 100,000 links whole ones would fill the memory.
    wanted = (LinkRow.id, LinkRow.url, LinkRow.kind, LinkRow.etag, LinkRow.last_modified, LinkRow.last_conclusive_good)
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
            known=_left_behind(row.etag, row.last_modified, good=row.last_conclusive_good),
            wants_quiet=row.id in loud,
        )
        links[url] = replace(link, fragments=tuple(sorted({*link.fragments, fragment}))) if fragment else link
    return list(links.values())


def _left_behind(etag: str, last_modified: str, *, good: bool) -> Known:
    return Known(etag, last_modified, good) if etag or last_modified or good else _NEW


def save_visits(
    session: Session,
    visits: Sequence[Visit],
    run_id: int | None,
    rest: Mapping[str, datetime | None],
    *,
    pending: Collection[Verdict] = (),
) -> None:
    """Append visits and bring their links up to date.

    Args:
        rest: address → when it is due again; None or missing: at the next run.
        pending: visits with these verdicts are noted as made by the run, and no more: `conclude` decides what they count for.
    """
    for start in range(0, len(visits), _AT_ONCE):
        some = visits[start : start + _AT_ONCE]
        known = _known(session, {link_id(visit.url) for visit in some})
        insert_all(session, VisitRow, [_visit_row(visit, run_id, known, pending) for visit in some])
        waiting = set()
        for visit in some:
            link = known.get(link_id(visit.url))
            if link is None:  # a recheck by hand may be of an address that stands in no course
                continue
            if visit.verdict in pending:
                waiting.add(link.id)
            else:
                link.take(visit, run_id, rest.get(visit.url))
        _note_visited(session, waiting, run_id)
        _bring_up_to_date(session, known.values())


def seen_in(session: Session, run_id: int) -> Iterator[Seen]:
    """What a run's visits say of the network, one after the other; what was answered from memory says nothing."""
    query = (
        sa.select(col(LinkRow.url), col(VisitRow.verdict), col(VisitRow.reason), col(VisitRow.was_good))
        .join(LinkRow, col(LinkRow.id) == VisitRow.link_id)
        .where(
            col(VisitRow.run_id) == run_id,
            col(LinkRow.kind) == LinkKind.WEB.value,
            col(VisitRow.reason) != Reason.EXISTS.value,
        )
        .execution_options(yield_per=_AT_ONCE)
    )
    for url, verdict, reason, was_good in session.connection().execute(query):
        yield Seen(url, Verdict(verdict), Reason(reason), was_good)


def visits_of(session: Session, run_id: int) -> dict[Verdict, int]:
    """How many visits a run has made, by verdict."""
    query = select(VisitRow.verdict, sa.func.count()).where(VisitRow.run_id == run_id).group_by(VisitRow.verdict)
    return {Verdict(verdict): count for verdict, count in session.exec(query)}


def runs_with_pending_visits(session: Session) -> list[int]:
    """Runs, oldest first, of whose visits nothing was concluded yet."""
    query = select(VisitRow.run_id).where(VisitRow.pending, col(VisitRow.run_id).is_not(None)).distinct()
    return sorted(run_id for run_id in session.exec(query) if run_id is not None)


def conclude(session: Session, run_id: int, *, our_network: str = "") -> int:
    """Let a run's pending visits count. Returns how many there were.

    Args:
        our_network: the evidence, where they failed for our own network's sake: then they say nothing of their links.
    """
    ids = session.exec(
        select(VisitRow.id).where(VisitRow.pending, VisitRow.run_id == run_id).order_by(col(VisitRow.id))
    ).all()
    for start in range(0, len(ids), _AT_ONCE):
        some = col(VisitRow.id).in_(ids[start : start + _AT_ONCE])
        changes: dict[str, Any] = {"pending": False}
        if our_network:
            changes |= {
                "verdict": Verdict.UNCHECKED.value, "reason": Reason.OUR_NETWORK.value, "evidence": our_network,
                "status": None, "final_url": "", "hops": [], "hint": [], "fragments_missing": [], "seconds": 0.0,
            }  # fmt: skip
        session.connection().execute(sa.update(VisitRow).where(some).values(changes))
        rows = session.exec(select(VisitRow).where(some).order_by(col(VisitRow.id))).all()
        known = _known(session, {row.link_id for row in rows})
        for row in rows:
            link = known.get(row.link_id)
            if link is not None and (link.last_visit_id or 0) < (row.id or 0):  # else a later visit was made meanwhile
                link.take(visit_of(row, ""), None, None)
        _bring_up_to_date(session, known.values())
    return len(ids)


def states(session: Session, course_id: int) -> dict[str, LinkState]:
    """What is known of each link that stands in a course, by address."""
    ids = (
        select(OccurrenceRow.link_id)
        .join(TextRow, col(TextRow.key) == OccurrenceRow.text_key)
        .where(OccurrenceRow.course_id == course_id, col(TextRow.gone_at).is_(None))
    )
    query = (
        sa.select(*_columns(LinkRow, _OF_A_LINK), *_columns(VisitRow, _OF_A_VISIT))
        .outerjoin(VisitRow, col(VisitRow.id) == LinkRow.last_visit_id)
        .where(col(LinkRow.id).in_(ids))
    )
    return {row.url: state_of(row, row if row.at else None) for row in session.connection().execute(query)}


# Columns, not rows: to make rows of thousands of links takes longer than all that rules do with them.
_OF_A_LINK = ("url", "kind", "streak", "last_good")
_OF_A_VISIT = (
    "at",
    "verdict",
    "reason",
    "status",
    "final_url",
    "hops",
    "evidence",
    "hint",
    "fragments_missing",
    "seconds",
)


def _columns(table: Any, names: Iterable[str]) -> list[Any]:
    return [getattr(table, name) for name in names]


def visit_of(row: VisitRow | sa.Row[Any], url: str) -> Visit:
    """The plain value of a row, or of its columns."""
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


def state_of(row: LinkRow | sa.Row[Any], visit: VisitRow | sa.Row[Any] | None) -> LinkState:
    """The plain value of a link's row with its newest visit, or of their columns."""
    return LinkState(
        url=row.url,
        kind=LinkKind(row.kind),
        last=visit_of(visit, row.url) if visit is not None else None,
        streak=tuple((moment_from_json(at), Reason(reason)) for at, reason in row.streak),
        last_good=row.last_good,
    )


@dataclass(slots=True)
class _Link:
    """What changes at a link by a visit. Columns, not rows: the unit of work costs more than all the rest of a visit."""

    id: str
    last_visit_id: int | None
    visited_run: int | None
    next_due: datetime | None
    last_good: datetime | None
    last_conclusive_good: bool
    streak: list[Any]
    etag: str
    last_modified: str
    taken: bool = False

    def take(self, visit: Visit, run_id: int | None, rest: datetime | None) -> None:
        self.taken = True
        self.visited_run = run_id if run_id is not None else self.visited_run
        self.next_due = rest
        if visit.verdict in GOOD:
            self.streak = []
            self.last_good = visit.at
            self.last_conclusive_good = True
            if visit.reason is not Reason.NOT_MODIFIED:
                self.etag, self.last_modified = visit.etag, visit.last_modified
        elif visit.verdict in BAD:
            self.streak = _shortened([*self.streak, [moment_to_json(visit.at), visit.reason.value]])
            self.last_conclusive_good = False


_CHANGED = ("visited_run", "next_due", "last_good", "last_conclusive_good", "streak", "etag", "last_modified")


def _known(session: Session, ids: Collection[str]) -> dict[str, _Link]:
    columns = [col(getattr(LinkRow, name)) for name in ("id", "last_visit_id", *_CHANGED)]
    keys = list(ids)
    found: dict[str, _Link] = {}
    for start in range(0, len(keys), _AT_ONCE):
        query = sa.select(*columns).where(col(LinkRow.id).in_(keys[start : start + _AT_ONCE]))
        for row in session.connection().execute(query):
            found[row.id] = _Link(**row._mapping)  # noqa: SLF001 - SQLAlchemy's public name for it
    return found


def _bring_up_to_date(session: Session, links: Iterable[_Link]) -> None:
    """Write what visits changed; the newest visit that counts becomes the link's last."""
    changed = [
        {"key": link.id, **{f"new_{name}": getattr(link, name) for name in _CHANGED}} for link in links if link.taken
    ]
    if not changed:
        return
    newest = (
        sa.select(sa.func.max(VisitRow.id))
        .where(col(VisitRow.link_id) == LinkRow.id, col(VisitRow.pending).is_(False))
        .scalar_subquery()
    )
    table = table_of(LinkRow)
    values: dict[str, Any] = {name: sa.bindparam(f"new_{name}") for name in _CHANGED}
    statement = sa.update(table).where(table.c.id == sa.bindparam("key")).values(**values, last_visit_id=newest)
    session.connection().execute(statement, changed)


def _note_visited(session: Session, links: Collection[str], run_id: int | None) -> None:
    if run_id is not None and links:
        session.connection().execute(sa.update(LinkRow).where(col(LinkRow.id).in_(links)).values(visited_run=run_id))


def _shortened(streak: list[Any]) -> list[Any]:
    half = _STREAK_KEPT // 2
    return streak if len(streak) <= _STREAK_KEPT else [*streak[:half], *streak[-half:]]


def _visit_row(
    visit: Visit, run_id: int | None, known: Mapping[str, _Link], pending: Collection[Verdict]
) -> dict[str, Any]:
    key = link_id(visit.url)
    return {
        "link_id": key,
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
        "pending": visit.verdict in pending,
        "was_good": key in known and known[key].last_conclusive_good,
    }
