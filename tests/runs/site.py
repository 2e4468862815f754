"""A site of our own for whole runs: a world served by both stand-ins, and a course-sync that watches it.

Loaded by the conftests of tests/runs, tests/stages, tests/worker, tests/long, and by driver.py in processes of its own.
"""

import email
import email.policy
import json
import shutil
import socket
import ssl
import tempfile
from collections.abc import Callable, Iterable, Mapping
from contextlib import ExitStack
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from email.message import EmailMessage
from functools import cache
from pathlib import Path
from typing import Any, Self

import sqlalchemy as sa

from course_sync.clock import SetClock
from course_sync.config import Settings
from course_sync.demo.courses.writing import link, new_course, paragraphs
from course_sync.demo.internet import Answer, Host, Internet, Spell, WebPage
from course_sync.demo.moodle import StandInMoodle
from course_sync.demo.people import FIRST_LEARNER, everybody, with_learners
from course_sync.demo.things import Activity, Category, Course, Section, SmallSite
from course_sync.demo.web import StandInWeb
from course_sync.demo.world import World
from course_sync.links import LinkChecker
from course_sync.moodle import MoodleClient
from course_sync.runs import Doors, RunRequest, RunResult, moodle_access, run, visit_options
from course_sync.stages.context import Progress, Silent, never
from course_sync.store import migrate
from course_sync.store.session import Store

START = datetime(2026, 11, 22, 22, tzinfo=UTC)  # midnight in Estonia
TEACHER = "koolitaja@ohvriabi.example"
ADMIN = "haldur@ohvriabi.example"
DEAD = "http://surnud.example/leht"
NEWLY_DEAD = "http://hea1.example/kaob"


# -- a small world ---------------------------------------------------------------------------------------------------


def small_world(*, hosts: int = 6, pages: int = 3, spells: Mapping[str, tuple[Spell, ...]] | None = None) -> World:
    """Five courses in four categories; `hosts` good hosts with `pages` pages each; one link dead from the beginning.

    Courses 21 and 22 stand in category 3, 23 and 24 (closed to the account) in 4, both below 2; 25 in 6, not in our care.

    Args:
        spells: host → outages of it.
    """
    spells = spells or {}
    good = [f"http://hea{n}.example/leht{m}" for n in range(1, hosts + 1) for m in range(1, pages + 1)]
    internet = Internet(
        (
            *(
                Host(
                    f"hea{n}.example",
                    (
                        *tuple(
                            WebPage(f"/leht{m}", f"Leht {n}.{m}", f"<h1>Leht {n}.{m}</h1><p>Sisu number {n}.{m}.</p>")
                            for m in range(1, pages + 1)
                        ),
                        WebPage("/kaob", "Kaob", "<h1>Kaob</h1>", spells=(Spell(1, 9999, Answer.NOT_FOUND),)),
                    ),
                    spells=spells.get(f"hea{n}.example", ()),
                )
                for n in range(1, hosts + 1)
            ),
            Host("surnud.example", (WebPage("/leht", usual=Answer.NOT_FOUND),)),
        )
    )
    courses = (
        _course(21, "ESIMENE", 3, [_page("Surnud link", DEAD), _page("Häid linke", *good[::2])], learners=6),
        _course(
            22,
            "TEINE",
            3,
            [*(_page(f"Leht {n}", url) for n, url in enumerate(good[1::2], 1)), _page("Kaduv", NEWLY_DEAD)],
        ),
        _course(23, "KOLMAS", 4, [_page("Üks link", good[0]), _book("Raamat", good[1])], learners=8),
        _course(24, "SULETUD", 4, [_page("Suletud", DEAD)], accessible=False),
        _course(25, "VOORAS", 6, [_page("Võõras", DEAD)]),
    )
    return World(START, SmallSite(CATEGORIES, courses, everybody()), internet)


def with_page(world: World, *urls: str) -> World:
    """The world with one more course in our care, whose page links to `urls`."""
    course = _course(26, "SEADUSED", 3, [_page("Seadused", *urls)])
    courses = [world.site.course(one) for one in world.site.course_ids()]
    return replace(world, site=SmallSite(CATEGORIES, (*courses, course), everybody()))


CATEGORIES = (
    Category(2, 0, "Amet"),
    Category(3, 2, "Ohvriabi"),
    Category(4, 2, "Täiendõpe"),
    Category(6, 0, "Muud"),
)


def _page(name: str, *urls: str) -> Activity:
    return Activity("page", name, "", paragraphs(f"See on {name}.", *(link(url, f"viide {url}") for url in urls)))


def _book(name: str, url: str) -> Activity:
    from course_sync.demo.things import Part

    parts = (Part("Esimene", paragraphs("Peatükk ilma lingita.")), Part("Teine", paragraphs(link(url, "viide"))))
    return Activity("book", name, paragraphs("Raamatu tutvustus."), parts=parts)


def _course(
    number: int, shortname: str, category: int, pages: list[Activity], *, learners: int = 0, accessible: bool = True
) -> Course:
    made = new_course(
        START,
        number,
        shortname,
        f"Kursus {shortname}",
        category,
        paragraphs("Kokkuvõte."),
        (Section("Üldine", paragraphs("Sissejuhatus."), tuple(pages)),),
        accessible=accessible,
    )
    people = range(FIRST_LEARNER + number, FIRST_LEARNER + number + learners)
    return with_learners(made, START, people, finished=0.5) if learners else made


def without_activities(course: Course, _moment: datetime) -> Course:
    return replace(course, sections=tuple(replace(section, activities=()) for section in course.sections))


def without_people(course: Course, _moment: datetime) -> Course:
    return replace(course, enrolments=())


def deleted(_course: Course, _moment: datetime) -> None:
    return None


def moved_to(category: int) -> Callable[[Course, datetime], Course]:
    return lambda course, _moment: replace(course, category=category)


# -- the house that watches ------------------------------------------------------------------------------------------


def merged(base: Mapping[str, Any], changes: Mapping[str, Any]) -> dict[str, Any]:
    """Nested tables, the second over the first."""
    result = dict(base)
    for key, value in changes.items():
        deeper = isinstance(value, Mapping) and isinstance(result.get(key), Mapping)
        result[key] = merged(result[key], value) if deeper else value
    return result


def values_for(url: str, token: str, folder: Path, changes: Mapping[str, Any]) -> dict[str, Any]:
    """A configuration that stays on loopback and in `folder`."""
    return merged(
        {
            "moodle": {"url": url, "token": token, "attempts": 1},
            "scope": {"categories": (2,)},
            "store": {"folder": str(folder)},
            "links": {
                "allow_networks": ("127.0.0.0/8",),
                "mail_domains": False,
                "interval": 0.0,
                "per_host": 16,
                "parallel": 8,
                "tries": 1,
                "rest_days": 0.0,
            },
            # What a digest holds is looked at day by day: no days off, no overviews, nothing held back.
            "alerts": {
                "to": (TEACHER,),
                "admin": (ADMIN,),
                "baseline": False,
                "weekly": False,
                "monthly": False,
                "working_days": (1, 2, 3, 4, 5, 6, 7),
                "holidays": "",
            },
            "mail": {"sender": "course-sync@ohvriabi.example", "contact": "e-ope@ohvriabi.example"},
        },
        changes,
    )


@dataclass
class House:
    """A course-sync with a folder and a database of its own.

    Attributes:
        settings: what it works with.
        resolve: name look-up of the links room.
    """

    settings: Settings
    store: Store
    clock: SetClock
    resolve: Callable[..., Any]

    @property
    def doors(self) -> Doors:
        return Doors(
            moodle=lambda cancelled: MoodleClient(moodle_access(self.settings), self.clock, cancelled=cancelled),
            checker=lambda cancelled: LinkChecker(
                visit_options(self.settings), self.clock, cancelled=cancelled, resolve=self.resolve
            ),
        )

    def run(
        self, *, progress: Progress | None = None, cancelled: Callable[[], bool] = never, **request: Any
    ) -> RunResult:
        return run(
            self.store,
            self.clock,
            self.settings,
            self.doors,
            RunRequest(**request),
            progress=progress or Silent(),
            cancelled=cancelled,
        )

    # -- what is in the store ----------------------------------------------------------------------------------------

    def rows(self, query: str, **values: Any) -> list[Any]:
        """What a SELECT gives."""
        with self.store.engine.connect() as connection:
            return list(connection.execute(sa.text(query), values))

    def states(self, rule: str | None = None) -> dict[str, str]:
        """Subject → state of findings that are errors or warnings, of one rule or all."""
        rows = self.rows("SELECT subject, state, rule FROM finding WHERE severity <> 'hint' ORDER BY fingerprint")
        return {subject: state for subject, state, its in rows if rule in {None, its}}

    def statuses(self) -> dict[int, tuple[str, list[str]]]:
        """Course id → status and why of its newest snapshot."""
        rows = self.rows("SELECT course_id, status, why FROM snapshot ORDER BY id")
        return {course: (status, _list(why)) for course, status, why in rows}

    def transitions(self, run_id: int) -> dict[str, str]:
        """Subject → what changed in a run, of errors and warnings."""
        rows = self.rows(
            "SELECT coalesce(f.subject, t.fingerprint), t.kind FROM transition t LEFT JOIN finding f"
            " ON f.fingerprint = t.fingerprint WHERE t.run_id = :run AND t.severity <> 'hint'",
            run=run_id,
        )
        return dict(tuple(row) for row in rows)

    def in_care(self) -> list[int]:
        return [row[0] for row in self.rows("SELECT id FROM course WHERE in_scope ORDER BY id")]

    def standing_activities(self, course: int) -> int:
        query = "SELECT count(*) FROM activity WHERE course_id = :c AND gone_at IS NULL"
        return int(self.rows(query, c=course)[0][0])

    def standing_people(self, course: int) -> int:
        return int(self.rows("SELECT count(*) FROM enrolment WHERE course_id = :c AND gone_at IS NULL", c=course)[0][0])

    def verdicts(self) -> dict[str, str]:
        """Address → verdict of its newest visit."""
        rows = self.rows("SELECT l.url, v.verdict FROM link l JOIN visit v ON v.id = l.last_visit_id")
        return dict(tuple(row) for row in rows)

    def notices(self) -> list[str]:
        """Codes of the administrator's mails so far."""
        rows = self.rows("SELECT kind FROM message WHERE kind LIKE 'notice:%' ORDER BY id")
        return [row[0].removeprefix("notice:") for row in rows]

    def items(self) -> list[dict[str, str]]:
        """A digest each: subject → part that its line stands in."""
        rows = self.rows(
            "SELECT m.id, f.subject, i.kind FROM message m JOIN message_item i ON i.message_id = m.id"
            " JOIN finding f ON f.fingerprint = i.fingerprint WHERE m.kind = 'digest' ORDER BY m.id"
        )
        digests: dict[int, dict[str, str]] = {}
        for message, subject, kind in rows:
            digests.setdefault(message, {})[subject] = kind
        return list(digests.values())

    def mails(self) -> list[EmailMessage]:
        """What lies in the mail folder, oldest first."""
        files = sorted(self.settings.mail_folder.glob("*.eml"), key=lambda file: (file.name[:10], file.stat().st_mtime))
        read = (email.message_from_bytes(file.read_bytes(), policy=email.policy.default) for file in files)
        return [mail for mail in read if isinstance(mail, EmailMessage)]


def _list(value: Any) -> list[str]:
    return json.loads(value) if isinstance(value, str) else list(value)


@cache
def _empty_database() -> bytes:
    """An SQLite database of the present schema: migrating one for each test would take most of their time."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "empty.db"
        store = Store(f"sqlite:///{file}")
        migrate.upgrade(store, START)
        with store.engine.connect() as connection:
            connection.exec_driver_sql("ROLLBACK")
            connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")
        store.close()
        return file.read_bytes()


class Site:
    """A world, served; houses that watch it are built beside each other with `house`."""

    def __init__(self, world: World, folder: Path, tls: ssl.SSLContext | None = None) -> None:
        self.clock = SetClock(world.moment(0))
        self.folder = folder
        self.moodle = StandInMoodle(world, self.clock, tls)
        self.web = StandInWeb(world, self.clock)
        self._open = ExitStack()

    def __enter__(self) -> Self:
        self._open.enter_context(self.moodle)
        self._open.enter_context(self.web)
        return self

    def __exit__(self, *_: object) -> None:
        self._open.close()

    @property
    def world(self) -> World:
        return self.moodle.world

    @world.setter
    def world(self, world: World) -> None:
        self.moodle.world = self.web.world = world

    def house(self, name: str = "house", *, url: str = "", upgraded: bool = True, **changes: Any) -> House:
        """A house in a folder of that name, with an SQLite database of the present schema where no other is configured."""
        folder = self.folder / name
        settings = Settings.model_validate(values_for(url or self.moodle.url, self.moodle.token, folder, changes))
        if upgraded and not settings.store.url.get_secret_value():
            folder.mkdir(parents=True, exist_ok=True)
            file = folder / "course-sync.db"
            if not file.exists():
                file.write_bytes(_empty_database())
        store = Store(settings.store_url)
        self._open.callback(store.close)
        return House(settings, store, self.clock, self.web.resolve)

    def copy(self, house: House, name: str) -> House:
        """A house of its own that begins where `house` stands (SQLite)."""
        with house.store.engine.connect() as connection:
            connection.exec_driver_sql("ROLLBACK")
            connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")
        shutil.copytree(house.settings.folder, self.folder / name)
        values = house.settings.model_dump(mode="python")
        values["store"]["folder"] = str(self.folder / name)
        settings = Settings.model_validate(values)
        store = Store(settings.store_url)
        self._open.callback(store.close)
        return House(settings, store, self.clock, self.web.resolve)

    def go_to(self, day: int, hours: float = 4) -> None:
        """The stand-ins' time and the houses': they share a clock. Never backwards."""
        moment = self.world.moment(day, hours)
        if moment > self.clock.now():
            self.clock.advance(moment - self.clock.now())

    def back_to(self, day: int, hours: float = 4) -> None:
        """Once more from an earlier day on, for another house."""
        self.clock.advance(self.world.moment(day, hours) - self.clock.now())

    def forget(self) -> None:
        """Forget what was asked so far."""
        self.moodle.requests.clear()
        self.web.visits.clear()

    def asked(self, function: str) -> int:
        """How often a web-service function, or "pluginfile", was asked for since `forget`."""
        return sum(request.function == function for request in self.moodle.requests)

    def visited(self) -> set[str]:
        """Addresses of the stand-in web that were asked for since `forget`, probes of unlikely paths aside."""
        known = set(self.web.truth(self.clock.now()))
        return {visit.url for visit in self.web.visits} & known

    def change(self, day: int, course: int, how: Callable[[Course, datetime], Course | None]) -> None:
        """From that day on the course is otherwise."""
        self.world = self.world.changed(day, course, how)


# -- what a kill must not change -------------------------------------------------------------------------------------

_PICTURE: Mapping[str, str] = {
    "courses": "SELECT id, shortname, fullname, in_scope, read_run IS NOT NULL FROM course",
    "activities": "SELECT cmid, course_id, name, visible, gone_at IS NULL FROM activity",
    "texts": "SELECT key, hash, parsed_hash, gone_at IS NULL, changed_at IS NULL FROM text",
    "files": "SELECT key, size, gone_at IS NULL FROM file",
    "people": "SELECT course_id, learner, role, active, completed, gone_at IS NULL FROM enrolment",
    "coverage": "SELECT course_id, what, cmid, outcome, reason, detail FROM coverage",
    "occurrences": "SELECT o.text_key, l.url, o.fragment, o.written, o.words, o.tag FROM occurrence o"
    " JOIN link l ON l.id = o.link_id",
    "verdicts": "SELECT l.url, l.last_conclusive_good, l.next_due IS NULL, v.verdict, v.reason, v.status, v.final_url"
    " FROM link l LEFT JOIN visit v ON v.id = l.last_visit_id",
    "findings": "SELECT fingerprint, rule, severity, subject, state, verdict, reason, opened_at IS NULL,"
    " resolved_at IS NULL FROM finding",
    "transitions": "SELECT fingerprint, course_id, kind, severity, claimed_at IS NULL FROM transition",
    "statuses": "SELECT s.course_id, s.status, s.why, s.counts, s.enrolled, s.completed FROM snapshot s"
    " JOIN (SELECT course_id, max(id) AS id FROM snapshot GROUP BY course_id) n ON n.id = s.id",
    "snapshots": "SELECT course_id, count(*) FROM snapshot GROUP BY course_id",
    "mails": "SELECT recipient_hash, kind, state, reminder, count(*) FROM message"
    " GROUP BY recipient_hash, kind, state, reminder",
    "items": "SELECT m.recipient_hash, i.fingerprint, i.course_id, i.kind FROM message_item i"
    " JOIN message m ON m.id = i.message_id",
    "runs": "SELECT state, count(*) FROM run GROUP BY state",
    "stages": "SELECT stage, ended_at IS NULL, count(*) FROM run_stage GROUP BY stage, ended_at IS NULL",
    "our_network": "SELECT our_network, count(*) FROM run GROUP BY our_network",
    "failures": "SELECT DISTINCT stage, course_id, subject, message FROM run_failure",
}


def picture(house: House) -> dict[str, list[tuple[str, ...]]]:
    """All that a run leaves behind, run ids and times aside."""
    return {
        name: sorted(tuple(str(_sorted(value)) for value in row) for row in house.rows(query))
        for name, query in _PICTURE.items()
    } | {"streaks": _streaks(house), "mail_files": [(str(len(house.mails())),)]}


def _sorted(value: Any) -> Any:
    """The same for both databases: truth as 0 and 1, JSON with its keys in order."""
    if isinstance(value, bool):
        return int(value)
    if isinstance(value, str) and value[:1] in {"[", "{"}:
        value = json.loads(value)
    return json.dumps(value, sort_keys=True) if isinstance(value, list | dict) else value


def _streaks(house: House) -> list[tuple[str, ...]]:
    """Address → the days and reasons of its bad streak."""
    found = []
    for url, streak in house.rows("SELECT url, streak FROM link"):
        signs = json.loads(streak) if isinstance(streak, str) else streak
        found.append((url, *(f"{at[:10]} {reason}" for at, reason in signs)))
    return sorted(found)


# -- for processes of their own --------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Names:
    """The stand-in web's names for another process: which there are, and where they lead."""

    names: frozenset[str]
    port: int
    refusing: int

    def __call__(self, host: str, port: Any, *_: Any, **__: Any) -> list[Any]:
        if host.lower() not in self.names:
            raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")
        served = self.port if str(port) == "80" else self.refusing
        return [(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP, "", ("127.0.0.1", served))]


def names_of(web: StandInWeb) -> Names:
    """What `web.resolve` answers, as plain data."""
    known = frozenset(host.name for host in web.world.internet.hosts if host.known)
    name = next(iter(known))
    return Names(known, web.resolve(name, 80)[0][4][1], web.resolve(name, 443)[0][4][1])


def bytes_under(folders: Iterable[Path]) -> dict[str, bytes]:
    """Every file below the folders with its bytes."""
    return {str(file): file.read_bytes() for folder in folders for file in folder.rglob("*") if file.is_file()}


def minutes(count: float) -> timedelta:
    return timedelta(minutes=count)
