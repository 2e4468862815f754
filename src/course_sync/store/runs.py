"""The run ledger, the lease, notices to the administrator."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

import sqlalchemy as sa
from sqlmodel import Session, col, select

from course_sync.model.runs import Failure, RunState, Stage
from course_sync.store.tables import (
    FailureRow,
    LeaseRow,
    NoticeRow,
    RunRow,
    StageRow,
)
from course_sync.store.upsert import insert_all, upsert


@dataclass(frozen=True, slots=True)
class OpenNotice:
    """A platform notice that the administrator was not told of yet."""

    id: int
    code: str
    details: tuple[str, ...]
    at: datetime


def take_lease(session: Session, name: str, owner: str, now: datetime, seconds: float) -> bool:
    """Take or renew the lease `name`; False when somebody else holds it."""
    until = now + timedelta(seconds=seconds)
    taken: sa.CursorResult[Any] = session.connection().execute(
        sa.update(LeaseRow)
        .where(col(LeaseRow.name) == name, sa.or_(col(LeaseRow.owner) == owner, col(LeaseRow.expires_at) <= now))
        .values(owner=owner, expires_at=until)
    )
    if taken.rowcount:
        return True
    if session.get(LeaseRow, name) is not None:
        return False
    upsert(session, LeaseRow, [{"name": name, "owner": owner, "expires_at": until}], keep=("owner", "expires_at"))
    session.expire_all()
    row = session.get(LeaseRow, name)
    return row is not None and row.owner == owner


def renew_lease(session: Session, name: str, owner: str, now: datetime, seconds: float) -> bool:
    """Renew a lease that is held; False when it is not ours any more, be it that somebody had it meanwhile and gave it back."""
    renewed: sa.CursorResult[Any] = session.connection().execute(
        sa.update(LeaseRow)
        .where(col(LeaseRow.name) == name, col(LeaseRow.owner) == owner)
        .values(expires_at=now + timedelta(seconds=seconds))
    )
    return renewed.rowcount > 0


def lease_owner(session: Session, name: str) -> str | None:
    """Who holds (or held) the lease."""
    row = session.get(LeaseRow, name)
    return row.owner if row else None


def release_lease(session: Session, name: str, owner: str) -> None:
    """Give the lease back, if it is ours."""
    session.connection().execute(sa.delete(LeaseRow).where(col(LeaseRow.name) == name, col(LeaseRow.owner) == owner))


def begin_run(
    session: Session, trigger: str, scope: Mapping[str, Any], now: datetime, young: timedelta
) -> tuple[int, bool]:
    """A run's id, and whether it carries on one of the same scope that was interrupted less than `young` ago.

    Other runs left running are closed as cancelled.
    """
    left = session.exec(select(RunRow).where(RunRow.state == RunState.RUNNING).order_by(col(RunRow.id).desc())).all()
    carried: int | None = None
    for row in left:
        if carried is None and row.scope == dict(scope) and now - row.started_at < young:
            carried = row.id
        else:
            row.state = RunState.CANCELLED
            row.ended_at = now
            session.add(row)
    session.flush()
    if carried is not None:
        return carried, True
    run = RunRow(started_at=now, state=RunState.RUNNING, trigger=trigger, scope=dict(scope))
    session.add(run)
    session.flush()
    return run.id or 0, False


def end_run(session: Session, run_id: int, state: RunState, now: datetime) -> None:
    """Close a run."""
    session.connection().execute(
        sa.update(RunRow).where(col(RunRow.id) == run_id).values(state=state.value, ended_at=now)
    )


def set_our_network(session: Session, run_id: int) -> None:
    """Record that this run concluded its own network was down."""
    session.connection().execute(sa.update(RunRow).where(col(RunRow.id) == run_id).values(our_network=True))


def our_network(session: Session, run_id: int) -> bool:
    """Whether this run concluded that its own network was down."""
    row = session.get(RunRow, run_id)
    return bool(row and row.our_network)


def finished_stages(session: Session, run_id: int) -> set[Stage]:
    """Stages that this run has finished."""
    rows = session.exec(select(StageRow.stage).where(StageRow.run_id == run_id, col(StageRow.ended_at).is_not(None)))
    return {Stage(name) for name in rows}


def has_begun(session: Session, run_id: int, stage: Stage) -> bool:
    """Whether a stage is part of this run and was begun."""
    return session.get(StageRow, (run_id, stage.value)) is not None


def begin_stage(session: Session, run_id: int, stage: Stage, now: datetime) -> None:
    """Note the start of a stage; when it is carried on, its first start stays."""
    row: dict[str, Any] = {"run_id": run_id, "stage": stage.value, "started_at": now, "ended_at": None, "counts": {}}
    upsert(session, StageRow, [row], keep=("started_at",))


def end_stage(session: Session, run_id: int, stage: Stage, counts: Mapping[str, int], now: datetime) -> None:
    """Note the end of a stage with its counts."""
    session.connection().execute(
        sa.update(StageRow)
        .where(col(StageRow.run_id) == run_id, col(StageRow.stage) == stage.value)
        .values(ended_at=now, counts=dict(counts))
    )


def add_failures(session: Session, run_id: int, failures: Sequence[Failure], now: datetime) -> None:
    """Record what failed without stopping the rest."""
    insert_all(
        session,
        FailureRow,
        [
            {
                "run_id": run_id,
                "stage": f.stage.value,
                "course_id": f.course_id,
                "subject": f.subject,
                "message": f.message,
                "at": now,
            }
            for f in failures
        ],
    )


def add_notice(session: Session, run_id: int, code: str, details: Sequence[str], now: datetime) -> None:
    """Something for the administrator; one notice a code and run, which gathers the details of all."""
    known = session.exec(
        select(NoticeRow.details).where(NoticeRow.run_id == run_id, NoticeRow.code == code)
    ).one_or_none()
    gathered = list(dict.fromkeys([*(known or ()), *details]))
    row: dict[str, Any] = {"run_id": run_id, "code": code, "details": gathered, "at": now, "claimed_at": None}
    upsert(session, NoticeRow, [row], keep=("at", "claimed_at"), index=("run_id", "code"))


def noticed(session: Session, run_id: int) -> set[str]:
    """Codes of what the administrator is told of this run."""
    return set(session.exec(select(NoticeRow.code).where(NoticeRow.run_id == run_id)))


def open_notices(session: Session) -> list[OpenNotice]:
    """Notices that were not taken up."""
    rows = session.exec(select(NoticeRow).where(col(NoticeRow.claimed_at).is_(None)).order_by(col(NoticeRow.id)))
    return [OpenNotice(row.id or 0, row.code, tuple(row.details), row.at) for row in rows]


def claim_notices(session: Session, ids: Sequence[int], now: datetime) -> None:
    """Mark notices as taken up."""
    session.connection().execute(sa.update(NoticeRow).where(col(NoticeRow.id).in_(ids)).values(claimed_at=now))


def last_success(session: Session) -> datetime | None:
    """When the last whole run (every stage, all courses) that did its work ended."""
    done = session.exec(
        select(RunRow.scope, RunRow.ended_at)
        .where(RunRow.state == RunState.DONE, col(RunRow.ended_at).is_not(None))
        .order_by(col(RunRow.ended_at).desc())
    )
    return next((ended for scope, ended in done if _is_whole(scope)), None)


def was_interrupted(session: Session, since: datetime) -> bool:
    """Whether a whole run that began after `since` was left in the middle."""
    left = session.exec(
        select(RunRow.scope).where(RunRow.state == RunState.RUNNING.value, col(RunRow.started_at) > since)
    )
    return any(_is_whole(scope) for scope in left)


def _is_whole(scope: Mapping[str, Any]) -> bool:
    return scope.get("only") is None and scope.get("courses") is None


def failure_count(session: Session, run_id: int) -> int:
    """How many things failed in a run without stopping it."""
    return session.exec(select(sa.func.count()).select_from(FailureRow).where(FailureRow.run_id == run_id)).one()
