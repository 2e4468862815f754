"""What an answer does: a course looked through again, a mute, or somebody else told."""

from dataclasses import dataclass
from datetime import date, datetime

from course_sync.mail import SignedAct
from course_sync.model.findings import FindingRecord, MuteScope, mute_for
from course_sync.model.messages import Act, Answer
from course_sync.store import alerting, findings
from course_sync.store.session import Store


@dataclass(frozen=True, slots=True)
class Words:
    """What a person wrote on the form. `until`, `scope`: of a mute."""

    by: str
    reason: str = ""
    until: date | None = None
    scope: MuteScope = MuteScope.OCCURRENCE


def finding_of(store: Store, signed: SignedAct, today: date) -> tuple[FindingRecord, str] | None:
    """The finding that a link is about, and its course's name; None when it is not known any more."""
    with store.read() as session:
        record = findings.records_by_fingerprint(session, [signed.fingerprint], today).get(signed.fingerprint)
        return None if record is None else (record, alerting.course_name(session, record.finding.place.course_id))


def do(store: Store, signed: SignedAct, words: Words, now: datetime, today: date) -> bool:
    """Do what the link allows, in one transaction. False when the same was answered a moment ago, or the finding is gone."""
    with store.write() as session:
        record = findings.records_by_fingerprint(session, [signed.fingerprint], today).get(signed.fingerprint)
        if record is None:
            return False
        finding = record.finding
        answer = Answer(
            act=signed.act,
            fingerprint=signed.fingerprint,
            course_id=finding.place.course_id,
            recipient_hash=signed.recipient_hash,
            at=now,
            by=words.by,
            reason=words.reason,
        )
        if not alerting.add_answer(session, answer):
            return False
        match signed.act:
            case Act.MUTE:
                until = words.until or today
                findings.add_mute(session, mute_for(finding, words.scope, words.reason, words.by, until, now))
            case Act.NOT_MINE:
                alerting.tell_again(session, signed.fingerprint)  # to the next in line
            case Act.CHECK:
                pass  # the worker, or the next run, looks again
    return True
