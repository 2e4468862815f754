"""From the settings to the plain options of alerts and mail."""

from collections.abc import Mapping, Sequence

from course_sync.alerts import (
    Absence,
    Calendar,
    DigestPolicy,
    Route,
    RouteMatch,
    RoutingTable,
    public_holidays,
    quiet_hours,
)
from course_sync.config import Settings
from course_sync.mail import AnswerLinks, MailOptions
from course_sync.model.messages import Owner, Recipient
from course_sync.sections import AlertSettings


def mail_options(settings: Settings) -> MailOptions:
    """What every mail is written with, as configured."""
    return MailOptions(
        site_url=settings.moodle.url,
        sender=settings.mail.sender,
        sender_name=settings.mail.sender_name,
        contact=settings.mail.contact,
        zone=settings.zone,
        answers=answer_links(settings),
    )


def answer_links(settings: Settings) -> AnswerLinks | None:
    """The links by which people answer; None where the page is not set up.

    Raises:
        ConfigError: the key is too short.
    """
    answers = settings.answers
    key = answers.key.get_secret_value()
    return AnswerLinks(answers.url, key, days=answers.days) if answers.url and key else None


def routing_table(alerts: AlertSettings, owners: Mapping[int, Sequence[Owner]] | None = None) -> RoutingTable:
    """The routes as configured, each recognised by what it names.

    Args:
        owners: course id → who teaches it, where Moodle is asked for them.
    """
    routes = [
        Route(match, str(value), route.to, route.language, route.deputies, route.next)
        for route in alerts.routes
        for match, values in (
            (RouteMatch.COURSE_ID, route.courses),
            (RouteMatch.SHORTNAME, route.shortnames),
            (RouteMatch.TAG, route.tags),
            (RouteMatch.CATEGORY_ID, [v for v in route.categories if str(v).isdigit()]),
            (RouteMatch.CATEGORY_PATH, [v for v in route.categories if not str(v).isdigit()]),
        )
        for value in values
    ]
    return RoutingTable(
        routes=tuple(routes),
        default=_recipients(alerts.to, alerts.language),
        manager=_recipients(alerts.manager, alerts.language),
        absences=tuple(Absence(one.who, one.since, one.until, one.deputies) for one in alerts.absences),
        owners=owners or {},
    )


def managers(settings: Settings) -> tuple[Recipient, ...]:
    """Who gets the overviews: the manager, else the default box."""
    alerts = settings.alerts
    return _recipients(alerts.manager or alerts.to, alerts.language)


def administrators(settings: Settings) -> tuple[Recipient, ...]:
    """Who is told of the platform."""
    return _recipients(settings.alerts.admin, settings.alerts.admin_language)


def fallback(settings: Settings) -> tuple[Recipient, ...]:
    """Who gets what cannot be delivered."""
    alerts = settings.alerts
    return _recipients(alerts.fallback or alerts.to, alerts.language) or administrators(settings)


def calendar_of(settings: Settings) -> Calendar:
    """When people are written to."""
    alerts = settings.alerts
    return Calendar(
        zone=settings.zone,
        working_days=frozenset(alerts.working_days),
        holidays=public_holidays(alerts.holidays),
        quiet=quiet_hours(alerts.quiet_hours),
    )


def digest_policy(settings: Settings) -> DigestPolicy:
    """How often, how much, on which days."""
    alerts = settings.alerts
    return DigestPolicy(
        reminder_days=alerts.reminder_days,
        max_lines=alerts.lines,
        zone=settings.zone,
        calendar=calendar_of(settings),
        starting_days=alerts.starting_days,
        review_days=alerts.review_days,
    )


def _recipients(addresses: Sequence[str], language: str) -> tuple[Recipient, ...]:
    return tuple(Recipient(address, language) for address in addresses)
