"""The demo: ten mornings in a row on the stand-in site, as fast as they go, into a folder of one's own."""

import shutil
from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from course_sync.clock import SetClock
from course_sync.config import Settings, as_given
from course_sync.demo.answers.reports import FULL_REPORT
from course_sync.demo.moodle import StandInMoodle
from course_sync.demo.web import StandInWeb
from course_sync.demo.world import World, demo_world
from course_sync.errors import ConfigError
from course_sync.links import LinkChecker
from course_sync.model.runs import Stage
from course_sync.moodle import MoodleClient
from course_sync.pages import make_report
from course_sync.queries import CourseAnswer, status
from course_sync.runs import Doors, RunRequest, RunResult, moodle_access, run, visit_options
from course_sync.stages.context import Progress, Silent
from course_sync.stages.settle import policy_of
from course_sync.store import migrate
from course_sync.store.session import Store

DAYS = 10
_MARK = ".course-sync-demo"  # only a folder that carries it is ever emptied
_ZONE = ZoneInfo("Europe/Tallinn")


@dataclass(frozen=True, slots=True)
class Shown:
    """What the demo leaves behind, and how courses stand on its last morning."""

    courses: list[CourseAnswer]
    settings: Settings
    report: Path
    mails: Path
    mail_count: int
    database: Path


def play(
    folder: Path, *, progress: Progress | None = None, tell: Callable[[str], None] = lambda _: None, days: int = DAYS
) -> Shown:
    """Live through `days` mornings that end today.

    Args:
        folder: emptied first, if it is one of an earlier demo.
        tell: is told a line a morning.

    Raises:
        ConfigError: the folder holds something else, or cannot be written.
    """
    _prepare(folder)
    today = datetime.now(_ZONE).date()
    start = datetime.combine(today - timedelta(days=days - 1), time(0), _ZONE).astimezone(UTC)
    world = demo_world(start)
    clock = SetClock(world.moment(0))
    with ExitStack() as open_things:
        moodle = open_things.enter_context(StandInMoodle(world, clock))
        web = open_things.enter_context(StandInWeb(world, clock))
        settings = demo_settings(moodle, folder)
        store = Store(settings.store_url)
        open_things.callback(store.close)
        migrate.upgrade(store, clock.now())
        doors = demo_doors(settings, clock, web)
        for day in range(days):
            _wait_until(clock, world, day)
            result = run(store, clock, settings, doors, RunRequest(trigger="demo"), progress=progress or Silent())
            tell(_morning(clock.now(), result))
        page = make_report(
            store,
            settings.report_folder,
            now=clock.now(),
            language=settings.report.language,
            zone=settings.zone,
            policy=policy_of(settings),
            floor=settings.privacy.small_number,
        )
        courses = status(store, today=clock.now().astimezone(_ZONE).date())
    return Shown(
        courses=courses,
        settings=settings,
        report=page,
        mails=settings.mail_folder,
        mail_count=len(list(settings.mail_folder.glob("*.eml"))),
        database=folder / "course-sync.db",
    )


def demo_settings(moodle: StandInMoodle, folder: Path) -> Settings:
    """The configuration of the demo: everything stays in `folder` and on loopback."""
    return as_given(
        {
            "moodle": {"url": moodle.url, "token": moodle.token},
            "scope": {"categories": ("Sotsiaalkindlustusamet",)},
            "store": {"folder": str(folder)},
            "statistics": {"reports": (FULL_REPORT,), "mail_to": ("kursusehaldur@ohvriabi.example",)},
            # Good links do not rest here, so that every event of the ten days is seen on its day.
            "links": {
                "allow_networks": ("127.0.0.0/8",),
                "interval": 0.0,
                "per_host": 8,
                "tries": 1,
                "rest_days": 0.0,
                "mail_domains": False,
            },
            # Ten days are short: every day is a working day, and what the first morning finds is told at once.
            "alerts": {
                "to": ("kursusehaldur@ohvriabi.example",),
                "admin": ("haldur@ohvriabi.example",),
                "baseline": False,
                "working_days": (1, 2, 3, 4, 5, 6, 7),
                "holidays": "",
            },
            "mail": {"sender": "course-sync@ohvriabi.example", "contact": "e-ope@ohvriabi.example"},
        }
    )


def demo_doors(settings: Settings, clock: SetClock, web: StandInWeb) -> Doors:
    """To the stand-in Moodle, and to the stand-in internet by its own name look-up."""
    return Doors(
        moodle=lambda cancelled: MoodleClient(moodle_access(settings), clock, cancelled=cancelled),
        checker=lambda cancelled: LinkChecker(visit_options(settings), clock, cancelled=cancelled, resolve=web.resolve),
    )


def _prepare(folder: Path) -> None:
    try:
        if folder.exists():
            if any(folder.iterdir()) and not (folder / _MARK).exists():
                raise ConfigError(f"{folder} is not empty and not of an earlier demo. Name another with --folder.")
            shutil.rmtree(folder)
        folder.mkdir(parents=True)
        (folder / _MARK).touch()
    except OSError as error:
        raise ConfigError(f"{folder} cannot be written ({error.strerror}). Name another with --folder.") from None


def _wait_until(clock: SetClock, world: World, day: int) -> None:
    """The next morning; a run that waited in its own time may have come past it already."""
    morning = world.moment(day)
    if morning > clock.now():
        clock.advance(morning - clock.now())


def _morning(now: datetime, result: RunResult) -> str:
    settled = result.counts.get(Stage.SETTLE, {})
    words = {
        "opened": "opened",
        "reopened": "reopened",
        "suspected": "suspected",
        "resolved": "fixed",
        "withdrawn": "withdrawn",
        "unwatched": "no longer checked",
    }
    changes = ", ".join(f"{settled[kind]} {word}" for kind, word in words.items() if settled.get(kind))
    sent = result.counts.get(Stage.DELIVER, {}).get("sent", 0)
    mails = f"; {sent} mail" + ("s" if sent > 1 else "") if sent else "; no mail"
    return f"{now.astimezone(_ZONE):%d.%m.%Y}  {changes or 'nothing changed'}{mails}"
