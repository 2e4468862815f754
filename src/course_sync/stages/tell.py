"""tell: transitions and notices that nobody was told of → mails in the outbox, in one transaction."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from datetime import date, datetime
from typing import TypeVar

from course_sync.alerts import (
    CourseFacts,
    DigestInput,
    History,
    NoticePolicy,
    NoticesSent,
    PendingTransition,
    Trouble,
    next_in_line,
    plan_digests,
    plan_notices,
    recipients_of,
    topic_of,
)
from course_sync.config import Settings
from course_sync.mail import MailOptions, render_digest, render_notice
from course_sync.model.findings import FindingRecord
from course_sync.model.messages import Digest, DigestItem, EventItem
from course_sync.model.runs import Stage
from course_sync.privacy import hashed_address
from course_sync.stages.alerting import administrators, calendar_of, digest_policy, mail_options, routing_table
from course_sync.stages.context import Context
from course_sync.stages.overviews import lay_in_overviews, overviews_due
from course_sync.stages.platform import note_troubles
from course_sync.stages.reporting import lay_in_reports, reports_due
from course_sync.store import alerting, findings, outbox, runs, views
from course_sync.store.findings import OpenTransition
from course_sync.store.session import Session

_Value = TypeVar("_Value")


def tell(context: Context) -> dict[str, int]:
    """Lay today's digests, overviews and notices into the outbox. Returns how many of each."""
    context.progress.begin(Stage.TELL, 1)
    options = mail_options(context.settings)
    now = context.clock.now()
    overviews = overviews_due(context.store, context.settings, now)
    reports = reports_due(context.store, context.settings, now)
    with context.store.write() as session:
        digests, unrouted = _digests(session, context.settings, options, now)
        if unrouted and context.settings.alerts.admin:
            runs.add_notice(session, context.run_id, "unrouted", [str(i) for i in sorted(unrouted)], now)
        note_troubles(session, context.settings, context.run_id, now)
        written = lay_in_overviews(session, overviews, options, context.settings, now)
        lay_in_reports(session, reports, options, context.settings, now, actor="course-sync")
        notices = _notices(session, context.settings, options, now)
    context.progress.advance(Stage.TELL)
    return {"digests": digests, "overviews": written, "reports": len(reports), "notices": notices}


def preview(context: Context) -> list[Digest]:
    """The digests that `tell` would make now; nothing is written."""
    with context.store.read() as session:
        given, _ = _given(session, context.settings, context.clock.now())
    return list(plan_digests(given, digest_policy(context.settings)).digests)


def _digests(session: Session, settings: Settings, options: MailOptions, now: datetime) -> tuple[int, frozenset[int]]:
    given, waiting = _given(session, settings, now)
    plan = plan_digests(given, digest_policy(settings))
    # News of courses that left our care are done with; those that nobody is named for wait until somebody is.
    unrouted = plan.unrouted & given.courses.keys()
    not_before = calendar_of(settings).after_quiet(now)
    for digest in plan.digests:
        items: list[DigestItem | EventItem] = [
            *(item for course in digest.courses for item in course.items),
            *digest.events,
        ]
        mail = render_digest(digest, options)
        outbox.put(session, mail, items, outbox.DIGEST, now, reminder=digest.reminder, not_before=not_before)
    done = [one.id for one in waiting if one.id not in plan.deferred and one.transition.course_id not in unrouted]
    findings.claim_transitions(session, done, now)
    return len(plan.digests), frozenset(unrouted)


def _given(session: Session, settings: Settings, now: datetime) -> tuple[DigestInput, list[OpenTransition]]:
    today = now.astimezone(settings.zone).date()
    waiting = findings.open_transitions(session)
    records = findings.records_by_fingerprint(session, (one.transition.fingerprint for one in waiting), today)
    courses = _course_facts(session, settings)
    owners = alerting.owners(session) if settings.alerts.owners_from_moodle else {}
    table = routing_table(settings.alerts, owners)
    routes = {identity: recipients_of(facts, table, today) for identity, facts in courses.items()}
    following = {identity: next_in_line(facts, table, today) for identity, facts in courses.items()}
    addresses = {one.address.lower() for group in (*routes.values(), *following.values()) for one in group}
    by_hash = {hashed_address(address): address for address in addresses}
    given = DigestInput(
        now=now,
        courses=courses,
        pending=tuple(
            PendingTransition(one.id, one.transition.kind, one.transition.at, records[one.transition.fingerprint])
            for one in waiting
            if one.transition.fingerprint in records
        ),
        standing=_by_course(findings.standing(session, today)),
        routes={identity: recipients for identity, recipients in routes.items() if recipients},
        histories=_histories(session, addresses, now),
        told=_named(by_hash, outbox.told(session, [one.id for one in waiting])),
        next_in_line={identity: recipients for identity, recipients in following.items() if recipients},
        declined=_named(by_hash, alerting.declined(session)),
        told_events=_named(by_hash, outbox.told_events(session)),
    )
    return given, waiting


def _course_facts(session: Session, settings: Settings) -> dict[int, CourseFacts]:
    above = views.category_ids(session)
    return {
        course.id: CourseFacts(
            course_id=course.id,
            fullname=course.fullname,
            shortname=course.shortname,
            view_url=course.view_url,
            category_ids=above.get(course.category_id, (course.category_id,)),
            category_path=course.category,
            tags=course.tags,
            starts_on=course.starts_at.astimezone(settings.zone).date() if course.starts_at else None,
            review_on=_next_review(session, course.id),
        )
        for course in views.scoped_courses(session)
    }


def _next_review(session: Session, course_id: int) -> date | None:
    review = views.last_review(session, course_id)
    return review.next if review else None


def _by_course(records: Iterable[FindingRecord]) -> Mapping[int, tuple[FindingRecord, ...]]:
    found: dict[int, list[FindingRecord]] = defaultdict(list)
    for record in records:
        found[record.finding.place.course_id].append(record)
    return {course_id: tuple(some) for course_id, some in found.items()}


def _histories(session: Session, addresses: Iterable[str], now: datetime) -> dict[str, History]:
    last = {address: outbox.last_sent(session, hashed_address(address), now) for address in addresses}
    return {address: History(mail.at, mail.reminders) for address, mail in last.items() if mail is not None}


def _named(by_hash: Mapping[str, str], pairs: Iterable[tuple[str, _Value]]) -> frozenset[tuple[str, _Value]]:
    """Pairs that begin with a recipient's hash, with the address instead; those of strangers are left out."""
    return frozenset((by_hash[digest], value) for digest, value in pairs if digest in by_hash)


def _notices(session: Session, settings: Settings, options: MailOptions, now: datetime) -> int:
    waiting = runs.open_notices(session)
    if not waiting:
        return 0
    troubles = [Trouble(one.code, detail) for one in waiting for detail in (one.details or ("",))]
    sent = NoticesSent(outbox.last_notices(session), outbox.last_topics(session))
    planned = plan_notices(troubles, administrators(settings), sent, now, NoticePolicy(zone=settings.zone))
    for notice in planned:
        topic = topic_of(trouble.detail for trouble in troubles if trouble.code == notice.code)
        outbox.put(session, render_notice(notice, options), (), outbox.notice_kind(notice.code), now, topic=topic)
    runs.claim_notices(session, [one.id for one in waiting], now)
    return len(planned)
