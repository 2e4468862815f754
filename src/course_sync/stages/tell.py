"""tell: transitions and notices that nobody was told of → mails in the outbox, in one transaction."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime

from course_sync.alerts import (
    CourseFacts,
    DigestInput,
    DigestPolicy,
    History,
    NoticePolicy,
    PendingTransition,
    Route,
    RouteMatch,
    RoutingTable,
    Trouble,
    plan_digests,
    plan_notices,
    recipients_of,
)
from course_sync.config import AlertSettings, Settings
from course_sync.mail import MailOptions, render_digest, render_notice
from course_sync.model.findings import FindingRecord
from course_sync.model.messages import Digest, Recipient
from course_sync.model.runs import Stage
from course_sync.privacy import hashed_address
from course_sync.stages.context import Context
from course_sync.store import findings, outbox, runs, views
from course_sync.store.findings import OpenTransition
from course_sync.store.session import Session


def tell(context: Context) -> dict[str, int]:
    """Lay today's digests and notices into the outbox. Returns how many of each."""
    context.progress.begin(Stage.TELL, 1)
    options = mail_options(context.settings)
    now = context.clock.now()
    with context.store.write() as session:
        digests, unrouted = _digests(session, context.settings, options, now)
        if unrouted and context.settings.alerts.admin:
            runs.add_notice(session, context.run_id, "unrouted", [str(i) for i in sorted(unrouted)], now)
        notices = _notices(session, context.settings, options, now)
    context.progress.advance(Stage.TELL)
    return {"digests": digests, "notices": notices}


def preview(context: Context) -> list[Digest]:
    """The digests that `tell` would make now; nothing is written."""
    with context.store.read() as session:
        given, _ = _given(session, context.settings, context.clock.now())
    return list(plan_digests(given, _policy(context.settings)).digests)


def mail_options(settings: Settings) -> MailOptions:
    """What every mail is written with, as configured."""
    return MailOptions(
        site_url=settings.moodle.url,
        sender=settings.mail.sender,
        sender_name=settings.mail.sender_name,
        contact=settings.mail.contact,
        zone=settings.zone,
    )


def routing_table(alerts: AlertSettings) -> RoutingTable:
    """The routes as configured, each recognised by what it names."""
    routes = [
        Route(match, str(value), route.to, route.language)
        for route in alerts.routes
        for match, values in (
            (RouteMatch.COURSE_ID, route.courses),
            (RouteMatch.SHORTNAME, route.shortnames),
            (RouteMatch.CATEGORY_ID, [v for v in route.categories if str(v).isdigit()]),
            (RouteMatch.CATEGORY_PATH, [v for v in route.categories if not str(v).isdigit()]),
        )
        for value in values
    ]
    return RoutingTable(tuple(routes), tuple(Recipient(address, alerts.language) for address in alerts.to))


def _digests(session: Session, settings: Settings, options: MailOptions, now: datetime) -> tuple[int, frozenset[int]]:
    given, waiting = _given(session, settings, now)
    plan = plan_digests(given, _policy(settings))
    # News of courses that left our care are done with; those that nobody is named for wait until somebody is.
    unrouted = plan.unrouted & given.courses.keys()
    for digest in plan.digests:
        items = [item for course in digest.courses for item in course.items]
        outbox.put(session, render_digest(digest, options), items, outbox.DIGEST, now, reminder=digest.reminder)
    done = [one.id for one in waiting if one.id not in plan.deferred and one.transition.course_id not in unrouted]
    findings.claim_transitions(session, done, now)
    return len(plan.digests), frozenset(unrouted)


def _given(session: Session, settings: Settings, now: datetime) -> tuple[DigestInput, list[OpenTransition]]:
    today = now.astimezone(settings.zone).date()
    waiting = findings.open_transitions(session)
    records = findings.records_by_fingerprint(session, (one.transition.fingerprint for one in waiting), today)
    courses = _course_facts(session)
    table = routing_table(settings.alerts)
    routes = {identity: recipients_of(facts, table) for identity, facts in courses.items()}
    addresses = {recipient.address.lower() for recipients in routes.values() for recipient in recipients}
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
        histories=_histories(session, addresses),
        told=_told(session, waiting, addresses),
    )
    return given, waiting


def _policy(settings: Settings) -> DigestPolicy:
    return DigestPolicy(
        reminder_days=settings.alerts.reminder_days, max_lines=settings.alerts.lines, zone=settings.zone
    )


def _course_facts(session: Session) -> dict[int, CourseFacts]:
    above = views.category_ids(session)
    return {
        course.id: CourseFacts(
            course_id=course.id,
            fullname=course.fullname,
            shortname=course.shortname,
            view_url=course.view_url,
            category_ids=above.get(course.category_id, (course.category_id,)),
            category_path=course.category,
        )
        for course in views.scoped_courses(session)
    }


def _by_course(records: Iterable[FindingRecord]) -> Mapping[int, tuple[FindingRecord, ...]]:
    found: dict[int, list[FindingRecord]] = defaultdict(list)
    for record in records:
        found[record.finding.place.course_id].append(record)
    return {course_id: tuple(some) for course_id, some in found.items()}


def _histories(session: Session, addresses: Iterable[str]) -> dict[str, History]:
    last = {address: outbox.last_sent(session, hashed_address(address)) for address in addresses}
    return {address: History(mail.at, mail.reminders) for address, mail in last.items() if mail is not None}


def _told(session: Session, waiting: Sequence[OpenTransition], addresses: Iterable[str]) -> frozenset[tuple[str, int]]:
    by_hash = {hashed_address(address): address for address in addresses}
    pairs = outbox.told(session, [one.id for one in waiting])
    return frozenset((by_hash[digest], identity) for digest, identity in pairs if digest in by_hash)


def _notices(session: Session, settings: Settings, options: MailOptions, now: datetime) -> int:
    waiting = runs.open_notices(session)
    if not waiting:
        return 0
    administrators = [Recipient(address, settings.alerts.admin_language) for address in settings.alerts.admin]
    troubles = [Trouble(one.code, detail) for one in waiting for detail in (one.details or ("",))]
    planned = plan_notices(
        troubles, administrators, outbox.last_notices(session), now, NoticePolicy(zone=settings.zone)
    )
    for notice in planned:
        outbox.put(session, render_notice(notice, options), [], outbox.notice_kind(notice.code), now)
    runs.claim_notices(session, [one.id for one in waiting], now)
    return len(planned)
