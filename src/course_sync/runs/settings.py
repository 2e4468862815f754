"""From the settings to the plain options of the rooms below."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from course_sync.clock import Clock
from course_sync.config import Settings
from course_sync.errors import ConfigError
from course_sync.links import LinkChecker, VisitOptions
from course_sync.processes import cores
from course_sync.runs.run import Doors

if TYPE_CHECKING:  # loaded by what asks Moodle
    from course_sync.moodle import MoodleAccess, MoodleClient


def moodle_access(settings: Settings) -> "MoodleAccess":
    """How the site is reached."""
    from course_sync.moodle import MoodleAccess, Token

    moodle, way = settings.moodle, settings.network.moodle
    return MoodleAccess(
        url=moodle.url,
        token=Token(moodle.token.get_secret_value()),
        connect_timeout=moodle.connect_timeout,
        read_timeout=moodle.read_timeout,
        deadline=moodle.deadline,
        attempts=moodle.attempts,
        parallel=moodle.parallel,
        batch=moodle.batch_size > 1,
        batch_size=moodle.batch_size,
        proxy=way.proxy or None,
        no_proxy=way.no_proxy,
        ca_bundle=way.ca_bundle or None,
    )


def visit_options(settings: Settings) -> VisitOptions:
    """How links are visited."""
    links, way = settings.links, settings.network.links
    return VisitOptions(
        contact=links.contact,
        parallel=links.parallel,
        processes=links.processes or cores(),
        per_host_parallel=links.per_host,
        per_host_interval=links.interval,
        connect_timeout=links.connect_timeout,
        read_timeout=links.read_timeout,
        visit_deadline=links.deadline,
        tries=links.tries,
        patience=links.patience,
        per_host_most=int(links.host_hours * 3600 / links.interval) if links.interval else 0,
        excluded_hosts=links.exclude_hosts,
        allowed_hosts=links.allow_hosts,
        allowed_networks=links.allow_networks,
        allowed_ports=links.ports,
        soft_404_probe=links.soft_404,
        robots=links.robots,
        mail_domains=links.mail_domains,
        name_servers=links.name_servers,
        proxy=way.proxy,
        no_proxy=way.no_proxy,
        ca_bundle=way.ca_bundle,
        inspecting_ca=way.inspecting_ca,
    )


def doors_of(settings: Settings, clock: Clock) -> Doors:
    """The real Moodle and the real web, as configured."""

    def checker(cancelled: Callable[[], bool]) -> LinkChecker:
        try:
            return LinkChecker(visit_options(settings), clock, cancelled=cancelled)
        except (OSError, ValueError) as error:
            named = settings.network.links.ca_bundle or "the system's certificates"
            raise ConfigError(f"[network.links] ca_bundle ({named}): {error}.") from None

    def moodle(cancelled: Callable[[], bool]) -> "MoodleClient":
        from course_sync.moodle import MoodleClient

        try:
            return MoodleClient(moodle_access(settings), clock, cancelled=cancelled)
        except (OSError, ValueError) as error:
            raise ConfigError(f"[moodle] or [network.moodle]: {error}.") from None

    return Doors(moodle=moodle, checker=checker)
