"""All checks in their order: this machine, Moodle, scope and rights, links, mail; at the end what to ask for."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from course_sync.clock import Clock
from course_sync.config import Settings
from course_sync.doctor import alerting, machine, mailing, rights, scope, site, statistics, trial, types, visiting
from course_sync.doctor.check import Check, State, guarded, skipped
from course_sync.doctor.request import request
from course_sync.errors import ExitCode, MoodleUnavailable, NotMoodle, TokenRefused
from course_sync.links.naming import Resolve, system_resolve
from course_sync.moodle import MoodleAccess, MoodleClient
from course_sync.privacy import MASK, mask_text
from course_sync.runs.settings import moodle_access
from course_sync.stages.mirroring.scope import Listing

_ATTEMPTS = 2
_DEADLINE = 30.0  # seconds of one call: a person waits


def examine(settings: Settings, clock: Clock, *, resolve: Resolve = system_resolve) -> list[Check]:
    """Look at everything; nothing is changed, few calls are made, no secret is shown.

    Args:
        resolve: name look-up of links, with `socket.getaddrinfo`'s meaning.
    """
    checks = machine.look(settings, clock)
    found, listing = _moodle(settings, clock)
    checks += found
    checks += guarded("alerts", "Recipients", lambda: alerting.look(settings, listing))
    checks += guarded("links", "Links", lambda: visiting.look(settings, clock, resolve))
    checks += guarded("mail", "Mail", lambda: mailing.look(settings))
    checks.append(request(checks))
    return [_without_secrets(check, settings) for check in checks]


def worst(checks: Iterable[Check]) -> ExitCode:
    """The exit code that these checks mean: 3 where the set-up on our side fails, 4 where Moodle's does, else 0."""
    failed = [check for check in checks if check.state is State.FAILED]
    if any(check.ours or not check.code.startswith("moodle.") for check in failed):
        return ExitCode.CONFIG
    return ExitCode.MOODLE if failed else ExitCode.OK


@dataclass(slots=True)
class _Seen:
    """What one look leaves behind for the next."""

    met: site.Met | None = None
    listing: Listing | None = None


def _moodle(settings: Settings, clock: Clock) -> tuple[list[Check], Listing | None]:
    if not settings.moodle.url or not settings.moodle.token.get_secret_value():
        return [skipped("moodle.address", "Moodle", "address or token is missing: not asked")], None
    seen = _Seen()
    checks = guarded("moodle.token_ends", "Token's end", lambda: site.token_end(settings, clock))

    def look() -> Iterator[Check]:
        access = _quick(moodle_access(settings))
        yield from site.way(access)
        yield from guarded("moodle.tls", "Certificate of Moodle", lambda: site.tls(access, clock))
        with MoodleClient(access, clock) as client:
            yield from _met(client, clock, seen)
            if seen.met is None:
                yield skipped("moodle.functions", "Functions, rights, scope", "not asked: Moodle let us in to nothing")
                return
            yield from _inside(client, settings, seen)

    checks += guarded("moodle.address", "Moodle", look)
    return checks, seen.listing


def _quick(access: MoodleAccess) -> MoodleAccess:
    return replace(access, attempts=min(access.attempts, _ATTEMPTS), deadline=min(access.deadline, _DEADLINE))


def _met(client: MoodleClient, clock: Clock, seen: _Seen) -> Iterator[Check]:
    try:
        seen.met = site.meet(client)
    except TokenRefused as error:
        yield Check("moodle.token", State.FAILED, "Moodle refuses the token", mask_text(str(error)))
    except (NotMoodle, MoodleUnavailable) as error:
        yield Check("moodle.address", State.FAILED, "Moodle is not to be had", mask_text(str(error)))
    else:
        yield from site.look(client.access, seen.met, clock)


def _inside(client: MoodleClient, settings: Settings, seen: _Seen) -> Iterator[Check]:
    met = seen.met
    if met is None:
        return
    owners = settings.alerts.owners_from_moodle
    yield from guarded("moodle.functions", "Functions of the service", lambda: rights.look(met, owners=owners))
    yield from guarded(
        "moodle.statistics", "Completion statistics", lambda: statistics.look(client, met.capabilities, settings)
    )

    def courses() -> Iterator[Check]:
        seen.listing = yield from scope.look(client, settings)

    yield from guarded("moodle.scope", "Courses in our care", courses)
    if seen.listing:
        listed = seen.listing.courses
        yield from guarded("moodle.types", "Types of activities", lambda: types.look(client, met.capabilities, listed))
    tried = trial.chosen(seen.listing.courses) if seen.listing else ()
    if not tried:
        yield skipped("moodle.trial", "Rights in a course", "no course in our care is open to the account")
        return
    staff = settings.privacy.staff_roles
    yield from guarded(
        "moodle.trial",
        f"Rights, tried on course {tried[0][0].id}",
        lambda: trial.look(client, met.capabilities, tried, trial.Wanted(staff, owners=owners)),
    )


def _without_secrets(check: Check, settings: Settings) -> Check:
    """The last net: whatever a text was made of, the token and the passwords are not in it."""
    secrets = (settings.moodle.token, settings.mail.password, settings.store.url)
    values = [
        one.get_secret_value() for one in secrets if len(one.get_secret_value()) >= 4
    ]  # shorter: a word by chance
    if not values:
        return check
    texts: Mapping[str, str] = {"title": check.title, "detail": check.detail, "advice": check.advice}
    masked = dict(texts)
    for value in values:
        masked = {name: text.replace(value, MASK) for name, text in masked.items()}
    return replace(check, title=masked["title"], detail=masked["detail"], advice=masked["advice"])
