"""Which links there are, what the newest visit said of each, and every place that holds it.

A link that stands in no living text of a course in our care is not answered: nobody can mend it.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

import sqlalchemy as sa
from sqlmodel import Session, col, select

from course_sync.model.links import LinkKind, Visit
from course_sync.queries import rows
from course_sync.queries.answers import LinkAnswer, LinkFilter, LinkPlace
from course_sync.store.links import visit_of
from course_sync.store.session import Store
from course_sync.store.tables import CourseRow, LinkRow, OccurrenceRow, TextRow, VisitRow
from course_sync.store.texts import link_id
from course_sync.store.values import place_from_json

_HISTORY = 60
_NOTHING = LinkFilter()


def links(store: Store, wanted: LinkFilter | None = None) -> Iterator[LinkAnswer]:
    """Links that match, by host and address, streamed: three statements for some hundreds of links.

    Each piece is read in a session of its own, so a slow reader holds no transaction open; a link that vanishes
    meanwhile is left out.
    """
    wanted = wanted or _NOTHING
    with store.read() as session:
        ids = list(session.execute(_matching(wanted)).scalars())
    for chunk in rows.chunks(ids):
        with store.read() as session:
            answers = _answers(session, chunk, wanted.course_id)
        yield from answers


def url(store: Store, address: str) -> LinkAnswer | None:
    """One link with its history of visits: by its normalised address, else by what an author wrote verbatim.

    Returns:
        None when no living text of a course in our care holds it.
    """
    with store.read() as session:
        found = session.exec(select(LinkRow.id).where(col(LinkRow.id) == link_id(address))).first()
        if found is None:
            written = select(OccurrenceRow.link_id).where(col(OccurrenceRow.written) == address)
            found = session.exec(written).first()
        if found is None:
            return None
        answers = _answers(session, [found], None)
        if not answers:
            return None
        history = visits_of(session, {found: answers[0].url})
    answer = answers[0]
    return LinkAnswer(
        url=answer.url,
        kind=answer.kind,
        last=answer.last,
        streak=answer.streak,
        last_good=answer.last_good,
        places=answer.places,
        visits=history.get(answer.url, ()),
    )


def visits_of(session: Session, addresses: Mapping[str, str], newest: int = _HISTORY) -> dict[str, tuple[Visit, ...]]:
    """Address → its newest visits, newest first. `addresses`: link id → address."""
    history: dict[str, list[Visit]] = defaultdict(list)
    for chunk in rows.chunks(sorted(addresses)):
        rank = sa.func.row_number().over(partition_by=col(VisitRow.link_id), order_by=col(VisitRow.at).desc())
        ranked = sa.select(col(VisitRow.id), rank.label("place")).where(col(VisitRow.link_id).in_(chunk)).subquery()
        statement = (
            select(VisitRow)
            .join(ranked, ranked.c.id == col(VisitRow.id))
            .where(ranked.c.place <= newest)
            .order_by(col(VisitRow.at).desc(), col(VisitRow.id).desc())
        )
        for row in session.exec(statement):
            address = addresses[row.link_id]
            history[address].append(visit_of(row, address))
    return {address: tuple(visits) for address, visits in history.items()}


def _matching(wanted: LinkFilter) -> sa.Select[str]:
    lives = (
        sa.select(col(OccurrenceRow.id))
        .join(TextRow, col(TextRow.key) == col(OccurrenceRow.text_key))
        .join(CourseRow, col(CourseRow.id) == col(OccurrenceRow.course_id))
        .where(col(OccurrenceRow.link_id) == col(LinkRow.id), *_living(wanted.course_id))
    )
    statement = sa.select(col(LinkRow.id)).where(lives.exists()).order_by(col(LinkRow.host), col(LinkRow.url))
    if wanted.kinds is not None:
        statement = statement.where(col(LinkRow.kind).in_(sorted(wanted.kinds)))
    if wanted.host is not None:
        statement = statement.where(_at(wanted.host))
    if wanted.verdicts is not None:
        statement = statement.join(VisitRow, col(VisitRow.id) == col(LinkRow.last_visit_id))
        statement = statement.where(col(VisitRow.verdict).in_(sorted(wanted.verdicts)))
    return statement


def _at(host: str) -> sa.ColumnElement[bool]:
    """The store keeps a port with its host: without one in the question, any will do."""
    return sa.or_(col(LinkRow.host) == host, col(LinkRow.host).startswith(f"{host}:", autoescape=True))


def _living(course_id: int | None) -> list[sa.ColumnElement[bool]]:
    conditions: list[sa.ColumnElement[bool]] = [
        col(TextRow.gone_at).is_(None),
        col(CourseRow.gone_at).is_(None),
        col(CourseRow.in_scope).is_(True),
    ]
    if course_id is not None:
        conditions.append(col(OccurrenceRow.course_id) == course_id)
    return conditions


def _answers(session: Session, ids: Sequence[str], course_id: int | None) -> list[LinkAnswer]:
    places = _places(session, ids, course_id)
    statement = (
        select(LinkRow, VisitRow)
        .join(VisitRow, col(VisitRow.id) == col(LinkRow.last_visit_id), isouter=True)
        .where(col(LinkRow.id).in_(ids))
    )
    by_id = {link.id: (link, visit) for link, visit in session.exec(statement)}
    return [_answer(*by_id[link_id], places[link_id]) for link_id in ids if link_id in by_id and link_id in places]


def _places(session: Session, ids: Sequence[str], course_id: int | None) -> dict[str, list[LinkPlace]]:
    statement = (
        select(OccurrenceRow, TextRow.place, CourseRow)
        .join(TextRow, col(TextRow.key) == col(OccurrenceRow.text_key))
        .join(CourseRow, col(CourseRow.id) == col(OccurrenceRow.course_id))
        .where(col(OccurrenceRow.link_id).in_(ids), *_living(course_id))
        .order_by(
            col(OccurrenceRow.course_id),
            col(TextRow.cmid),
            sa.func.coalesce(col(TextRow.file_key), col(TextRow.key)),
            col(OccurrenceRow.id),
        )
    )
    places: dict[str, list[LinkPlace]] = defaultdict(list)
    for occurrence, place, course in session.exec(statement):
        where = place_from_json(place)
        places[occurrence.link_id].append(
            LinkPlace(rows.course_name(course), where, occurrence.words, occurrence.written)
        )
    return places


def _answer(link: LinkRow, visit: VisitRow | None, places: Sequence[LinkPlace]) -> LinkAnswer:
    return LinkAnswer(
        url=link.url,
        kind=LinkKind(link.kind),
        last=visit_of(visit, link.url) if visit is not None else None,
        streak=len(link.streak),
        last_good=link.last_good,
        places=tuple(places),
    )
