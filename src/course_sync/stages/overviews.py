"""The manager's overviews: what the store knows → plain values → mails in the outbox."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime, timedelta
from statistics import median

from course_sync.alerts import Overview, OverviewCourse, OverviewKind, first_day, gives_way, is_due
from course_sync.config import Settings
from course_sync.mail import MailOptions, render_overview
from course_sync.model.findings import FindingState, Severity
from course_sync.model.messages import EventItem, EventKind, Recipient
from course_sync.privacy import hashed_address
from course_sync.queries import CourseAnswer, FindingAnswer, FindingFilter
from course_sync.queries import findings as ask_findings
from course_sync.queries import status as ask_status
from course_sync.queries.course_figures import funnels as ask_funnels
from course_sync.stages.alerting import calendar_of, managers
from course_sync.stats import shown_completion
from course_sync.stats.funnel import Funnel
from course_sync.store import alerting, outbox
from course_sync.store.session import Session, Store

_KIND = "overview:"
_FRESH = timedelta(days=7)  # a first look that is older is no news
_OLDEST = 5
_EVENTS = {OverviewKind.BASELINE: EventKind.FIRST_LOOK, OverviewKind.CONFIRMED: EventKind.FIRST_CONFIRMED}


def overviews_due(store: Store, settings: Settings, now: datetime) -> list[Overview]:
    """The overviews that are to be made now; at most one weekly or monthly one a person and day."""
    calendar = calendar_of(settings)
    if not calendar.is_working(calendar.day(now)):
        return []
    due: list[tuple[Recipient, OverviewKind, date, frozenset[int]]] = []
    today = calendar.day(now)
    with store.read() as session:
        begun = alerting.first_look(session)
        ended = alerting.baselines_ended(session, now - _FRESH)
        certain = alerting.confirmed_of_baselines(session, now - _FRESH)
        told = outbox.told_events(session)
        for recipient in managers(settings):
            digest = hashed_address(recipient.address)
            fresh = frozenset(i for i in ended if (digest, f"{EventKind.FIRST_LOOK}:{i}") not in told)
            if fresh and settings.alerts.baseline:
                since = min(calendar.day(ended[identity]) for identity in fresh)
                due.append((recipient, OverviewKind.BASELINE, since, fresh))
            grown = frozenset(i for i in certain if _is_news(i, certain[i], digest, told))
            if grown and not fresh and settings.alerts.baseline:
                since = min(calendar.day(certain[identity]) for identity in grown)
                due.append((recipient, OverviewKind.CONFIRMED, since, grown))
            wanted = {OverviewKind.MONTHLY: settings.alerts.monthly, OverviewKind.WEEKLY: settings.alerts.weekly}
            last = {kind: outbox.last_of_kind(session, _KIND + kind, digest) for kind in wanted}
            has_one = any(at is not None and calendar.day(at) == today for at in last.values())
            regular = [kind for kind in wanted if wanted[kind] and is_due(kind, last[kind], begun, now, calendar)]
            if regular and not has_one:
                due.append((recipient, regular[0], first_day(regular[0], today), frozenset()))
    stops = {one.course_id: one.funnel for one in ask_funnels(store)} if due else {}
    return [_overview(store, settings, now, stops, *one) for one in due]


def lay_in_overviews(
    session: Session, overviews: Sequence[Overview], options: MailOptions, settings: Settings, now: datetime
) -> int:
    """Lay them into the outbox, but for those that give way to a digest of today; a first look is remembered by course.

    Returns how many.
    """
    calendar = calendar_of(settings)
    not_before = calendar.after_quiet(now)
    written = 0
    for overview in overviews:
        digest = outbox.last_sent(session, hashed_address(overview.recipient.address), now)
        if gives_way(overview.due, digest.at if digest else None, now, calendar):
            continue
        event = _EVENTS.get(overview.kind)
        told = () if event is None else ((event, course) for course in overview.courses)
        items = [EventItem(kind, one.course_id, one.fullname, one.view_url) for kind, one in told]
        mail = render_overview(overview, options)
        outbox.put(session, mail, items, _KIND + overview.kind, now, not_before=not_before)
        written += 1
    return written


def _is_news(course_id: int, at: datetime, digest: str, told: Mapping[tuple[str, str], datetime]) -> bool:
    """Whether a baseline grew certain after its first look was told of, and that was not told yet."""
    looked = told.get((digest, f"{EventKind.FIRST_LOOK}:{course_id}"))
    return looked is not None and looked < at and (digest, f"{EventKind.FIRST_CONFIRMED}:{course_id}") not in told


def _overview(
    store: Store,
    settings: Settings,
    now: datetime,
    stops: Mapping[int, Funnel],
    recipient: Recipient,
    kind: OverviewKind,
    due: date,
    only: frozenset[int],
) -> Overview:
    today = now.astimezone(settings.zone).date()
    begin = now - timedelta(days=30 if kind is OverviewKind.MONTHLY else 7)
    answers = [one for one in ask_status(store, today=today) if one.in_scope and (not only or one.course.id in only)]
    standing = [one for one in ask_findings(store, FindingFilter(muted=False), today=today) if _weighs(one)]
    opened = [one for one in standing if one.record.state is FindingState.OPEN]
    with store.read() as session:
        sums = alerting.period_sums(session, begin)
    oldest = sorted(opened, key=lambda one: (one.record.first_seen, one.finding.fingerprint))[:_OLDEST]
    return Overview(
        recipient=recipient,
        at=now,
        kind=kind,
        since=begin.astimezone(settings.zone).date(),
        due=due,
        courses=tuple(_course(one, standing, begin, settings, stops.get(one.course.id)) for one in answers),
        opened=sums.opened,
        fixed=len(sums.days),
        days_to_fix=median(sums.days) if sums.days else None,
        oldest=() if kind.of_first_look else tuple(one.record for one in oldest),
        names={one.course.id: one.course.fullname for one in oldest},
    )


def _weighs(answer: FindingAnswer) -> bool:
    return answer.finding.severity is not Severity.HINT


def _course(
    answer: CourseAnswer,
    standing: Sequence[FindingAnswer],
    begin: datetime,
    settings: Settings,
    funnel: Funnel | None,
) -> OverviewCourse:
    mine = [one for one in standing if one.course.id == answer.course.id]
    opened = [one for one in mine if one.record.state is FindingState.OPEN]
    errors = sum(one.finding.severity is Severity.ERROR for one in opened)
    earlier = [point for point in answer.trend if point.at <= begin]
    small = settings.privacy.small_number
    enrolled, completed = shown_completion(answer.enrolled, answer.completed, small)
    return OverviewCourse(
        course_id=answer.course.id,
        fullname=answer.course.fullname or answer.course.shortname,
        view_url=answer.course.view_url,
        status=answer.status,
        errors=errors,
        warnings=len(opened) - errors,
        suspected=len(mine) - len(opened),
        before=earlier[-1].errors + earlier[-1].warnings if earlier else None,
        withheld=sum(one.record.baseline for one in opened),
        enrolled=None if answer.enrolled is None else enrolled,
        completed=None if answer.completed is None else completed,
        funnel=funnel,
    )
