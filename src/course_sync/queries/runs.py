"""What the newest run did."""

from datetime import date, tzinfo
from typing import Any

import sqlalchemy as sa
from sqlmodel import Session, col, select

from course_sync.model.findings import FindingState, TransitionKind
from course_sync.model.runs import Failure, RunState, Stage
from course_sync.queries.answers import NoticeAnswer, RunAnswer, StageAnswer
from course_sync.store.findings import active_mutes, record_of
from course_sync.store.session import Store
from course_sync.store.tables import FailureRow, FindingRow, NoticeRow, RunRow, StageRow, TransitionRow

_FAILURES = 200


def last_run(store: Store, zone: tzinfo) -> RunAnswer | None:
    """The newest run with its ledger; None before the first. The active mutes are those of the day on which it began in `zone`."""
    with store.read() as session:
        row = session.exec(select(RunRow).order_by(col(RunRow.id).desc()).limit(1)).first()
        if row is None or row.id is None:
            return None
        earlier = select(RunRow.started_at).where(col(RunRow.id) < row.id).order_by(col(RunRow.id).desc()).limit(1)
        return RunAnswer(
            id=row.id,
            started_at=row.started_at,
            ended_at=row.ended_at,
            state=RunState(row.state),
            trigger=row.trigger,
            our_network=row.our_network,
            stages=_stages(session, row.id),
            failures=_failures(session, row.id),
            failures_total=_count(session, sa.select(col(FailureRow.id)).where(col(FailureRow.run_id) == row.id)),
            notices=_notices(session, row.id),
            changes=_changes(session, row.id),
            suspected=_suspected(session, row.started_at.astimezone(zone).date()),
            previous_at=session.exec(earlier).first(),
        )


def _stages(session: Session, run_id: int) -> tuple[StageAnswer, ...]:
    order = list(Stage)
    statement = select(StageRow).where(col(StageRow.run_id) == run_id)
    answers = [
        StageAnswer(Stage(row.stage), row.started_at, row.ended_at, dict(row.counts)) for row in session.exec(statement)
    ]
    return tuple(sorted(answers, key=lambda answer: order.index(answer.stage)))


def _failures(session: Session, run_id: int) -> tuple[Failure, ...]:
    statement = select(FailureRow).where(col(FailureRow.run_id) == run_id).order_by(col(FailureRow.id)).limit(_FAILURES)
    return tuple(Failure(Stage(row.stage), row.course_id, row.subject, row.message) for row in session.exec(statement))


def _notices(session: Session, run_id: int) -> tuple[NoticeAnswer, ...]:
    statement = select(NoticeRow).where(col(NoticeRow.run_id) == run_id).order_by(col(NoticeRow.id))
    return tuple(NoticeAnswer(row.code, tuple(row.details), row.at) for row in session.exec(statement))


def _changes(session: Session, run_id: int) -> dict[TransitionKind, int]:
    statement = (
        sa.select(col(TransitionRow.kind), sa.func.count())
        .where(col(TransitionRow.run_id) == run_id)
        .group_by(col(TransitionRow.kind))
    )
    counted = {TransitionKind(kind): count for kind, count in session.execute(statement)}
    return {kind: counted[kind] for kind in TransitionKind if kind in counted}


def _suspected(session: Session, day: date) -> int:
    muted = active_mutes(session, day)
    suspected = session.exec(select(FindingRow).where(col(FindingRow.state) == FindingState.SUSPECTED.value))
    return sum(record_of(row, muted).counts for row in suspected)


def _count(session: Session, statement: sa.Select[Any]) -> int:
    counted: int = session.execute(sa.select(sa.func.count()).select_from(statement.subquery())).scalar_one()
    return counted
