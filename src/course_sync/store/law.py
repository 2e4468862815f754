"""What is known of acts."""

from collections.abc import Iterable

from sqlmodel import Session, col, select

from course_sync.model.law import ActFact, ActState
from course_sync.store.tables import ActRow
from course_sync.store.upsert import upsert

_AT_ONCE = 500


def save_fact(session: Session, fact: ActFact) -> None:
    """The newest word on an act."""
    row = {
        "act": fact.act,
        "state": fact.state.value,
        "checked_at": fact.checked_at,
        "title": fact.title,
        "abbreviation": fact.abbreviation,
        "in_force": fact.in_force,
        "ends": fact.ends,
        "successor": fact.successor,
    }
    upsert(session, ActRow, [row])


def facts(session: Session, acts: Iterable[str]) -> dict[str, ActFact]:
    """What is known of those of `acts` that were ever asked about."""
    wanted = sorted(set(acts))
    return {
        row.act: ActFact(
            row.act,
            ActState(row.state),
            row.checked_at,
            title=row.title,
            abbreviation=row.abbreviation,
            in_force=row.in_force,
            ends=row.ends,
            successor=row.successor,
        )
        for start in range(0, len(wanted), _AT_ONCE)
        for row in session.exec(select(ActRow).where(col(ActRow.act).in_(wanted[start : start + _AT_ONCE])))
    }
