"""A generated site of any size: nothing is held in memory but the few courses last asked for."""

import random
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from functools import lru_cache
from typing import overload

from course_sync.demo.documents import DOCX, PDF, PPTX, XLSX, docx, pdf, pptx, xlsx
from course_sync.demo.internet import Answer, Host, Internet, WebPage
from course_sync.demo.people import SERVICE_ACCOUNT, TRAINERS, everybody, learner
from course_sync.demo.things import Activity, Category, Course, Enrolment, Part, Person, Section, Site, StoredFile

FIRST_COURSE = 101
FIRST_SCALED_LEARNER = 10_001
HOSTS = 40
PAGES = 25  # of each host
_ROOT = Category(2, 0, "Suur sait", "SUUR")
_CHILDREN = tuple(Category(3 + n, 2, f"Valdkond {n + 1}", f"SUUR-{n + 1}") for n in range(8))
_KINDS = ("page", "page", "url", "label", "book", "quiz", "forum", "glossary", "page", "folder", "lesson", "resource")
_WORDS = "Abistaja kuulab, selgitab ja aitab teha järgmise sammu. Otsuse teeb alati abivajaja ise."


@dataclass(frozen=True)
class ScaledSite:
    """So many courses with so many activities and learners each; the same seed gives the same site."""

    start: datetime
    courses: int
    activities: int
    learners: int
    seed: int
    changed: dict[int, Course | None] = field(default_factory=dict, repr=False)
    categories: tuple[Category, ...] = (_ROOT, *_CHILDREN)

    def course_ids(self) -> Sequence[int]:
        return self._standing(range(FIRST_COURSE, FIRST_COURSE + self.courses))

    def courses_in(self, category: int) -> Sequence[int]:
        places = [child.id for child in _CHILDREN]
        if category not in places:
            return []
        first = next(n for n in range(FIRST_COURSE, FIRST_COURSE + len(places)) if places[n % len(places)] == category)
        return self._standing(range(first, FIRST_COURSE + self.courses, len(places)))

    def _standing(self, numbers: range) -> Sequence[int]:
        gone = {number for number, course in self.changed.items() if course is None}
        return [n for n in numbers if n not in gone] if gone else numbers

    def course(self, course_id: int) -> Course | None:
        if course_id in self.changed:
            return self.changed[course_id]
        if course_id not in range(FIRST_COURSE, FIRST_COURSE + self.courses):
            return None
        return _course(self.start, self.activities, self.learners, self.seed, self.courses, course_id)

    def person(self, person_id: int) -> Person | None:
        if person_id in range(FIRST_SCALED_LEARNER, FIRST_SCALED_LEARNER + self._pool):
            return learner(person_id)
        return everybody().get(person_id) if person_id in (*TRAINERS, SERVICE_ACCOUNT) else None

    @property
    def _pool(self) -> int:
        return self.learners * max(1, self.courses // 3)

    def courses_of(self, person_id: int) -> Sequence[int]:
        if person_id not in range(FIRST_SCALED_LEARNER, FIRST_SCALED_LEARNER + self._pool):
            return []
        group = (person_id - FIRST_SCALED_LEARNER) // self.learners
        groups = max(1, self.courses // 3)
        return self._standing(range(FIRST_COURSE + group, FIRST_COURSE + self.courses, groups))

    def with_course(self, course_id: int, course: Course | None) -> Site:
        return replace(self, changed={**self.changed, course_id: course})

    def internet(self) -> Internet:
        """The web its texts point to: one page in twenty is dead."""
        return Internet(
            tuple(
                Host(
                    f"h{number}.example",
                    tuple(
                        WebPage(
                            f"/leht/{page}",
                            f"Leht {number}.{page}",
                            f"<h1>Leht {number}.{page}</h1><p>{_WORDS}</p>",
                            usual=Answer.NOT_FOUND if (number * PAGES + page) % 20 == 0 else Answer.FINE,
                        )
                        for page in range(PAGES)
                    ),
                )
                for number in range(HOSTS)
            )
        )


@dataclass(frozen=True)
class _Learners(Sequence[Enrolment]):
    """The enrolments of one course, each made when it is looked at."""

    course_id: int
    first: int
    size: int
    seed: int
    start: datetime
    criteria: tuple[int, ...]

    def __len__(self) -> int:
        return self.size

    @overload
    def __getitem__(self, index: int) -> Enrolment: ...
    @overload
    def __getitem__(self, index: slice) -> Sequence[Enrolment]: ...
    def __getitem__(self, index: int | slice) -> Enrolment | Sequence[Enrolment]:
        if isinstance(index, slice):
            return [self[n] for n in range(*index.indices(self.size))]
        if not -self.size <= index < self.size:
            raise IndexError(index)
        n = index % self.size
        chance = random.Random(f"{self.seed}/{self.course_id}/{n}")  # noqa: S311 - repeatable, no secret
        enrolled = self.start - timedelta(days=chance.randint(20, 300))
        steps = len(self.criteria) if chance.random() < 0.4 else chance.randint(0, max(0, len(self.criteria) - 1))
        pace = timedelta(hours=chance.randint(2, 24))
        done = {cmid: enrolled + pace * (k + 1) for k, cmid in enumerate(self.criteria[:steps])}
        return Enrolment(
            self.first + n,
            enrolled,
            active=chance.random() > 0.03,
            done=done,
            visits=(max(done.values()),) if done else (),
        )


@lru_cache(maxsize=64)
def _course(start: datetime, activities: int, learners: int, seed: int, courses: int, number: int) -> Course:
    chance = random.Random(f"{seed}/{number}")  # noqa: S311 - repeatable, no secret
    made = [_activity(chance, n) for n in range(activities)]
    sections = tuple(
        Section(f"Teema {n // 5 + 1}", f"<p>{_WORDS}</p>", tuple(made[n : n + 5])) for n in range(0, len(made), 5)
    )
    course = Course(
        id=number,
        shortname=f"KURSUS-{number}",
        fullname=f"Kursus {number}",
        category=_CHILDREN[number % len(_CHILDREN)].id,
        summary=f"<p>{_WORDS} {_link(chance)}</p>",
        sections=sections,
        created_at=start - timedelta(days=400),
        modified_at=start - timedelta(days=chance.randint(1, 300)),
        starts_at=start - timedelta(days=390),
        contacts=TRAINERS,
    ).numbered()
    first = FIRST_SCALED_LEARNER + (number - FIRST_COURSE) % max(1, courses // 3) * learners
    rows = _Learners(number, first, learners, seed, start, course.criteria)
    return replace(course, enrolments=rows, steady=True)


def _link(chance: random.Random) -> str:
    return f'<a href="{_address(chance)}">Loe lisaks</a>'


def _address(chance: random.Random) -> str:
    return f"http://h{chance.randrange(HOSTS)}.example/leht/{chance.randrange(PAGES)}"


def _files(chance: random.Random, modname: str) -> tuple[StoredFile, ...]:
    """One file of a resource, one of each office kind in a folder; each with a link."""
    if modname not in {"folder", "resource"}:
        return ()
    read = StoredFile("juhend.pdf", pdf("Juhend", _address(chance)), PDF)
    if modname == "resource":
        return (read,)
    return (
        read,
        StoredFile("vorm.docx", docx("Vorm", _WORDS * 20, _address(chance)), DOCX),
        StoredFile("slaidid.pptx", pptx("Slaidid", _address(chance)), PPTX),
        StoredFile("tabel.xlsx", xlsx("Kulud", _WORDS, _address(chance)), XLSX),
    )


def _activity(chance: random.Random, n: int) -> Activity:
    modname = _KINDS[n % len(_KINDS)]
    text = "".join(f"<p>{_WORDS} {_link(chance)}</p>\n" for _ in range(chance.randint(1, 4)))
    return Activity(
        modname,
        f"Tegevus {n + 1}",
        f"<p>{_WORDS}</p>",
        text if modname == "page" else "",
        url=_address(chance) if modname == "url" else "",
        parts=(Part("Esimene", text), Part("Teine", f"<p>{_WORDS}</p>"))
        if modname in ("book", "glossary", "lesson", "forum")
        else (),
        files=_files(chance, modname),
        on_page=modname == "label",
        tracking=0 if modname in ("label", "forum") else 2,
    )
