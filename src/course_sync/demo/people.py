"""The made-up people of the demo, and their way through the courses.

Everything that must never leave the mirror carries a canary: a string that occurs nowhere else, so that a test
can search store, logs, report and mails for it.
"""

import random
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from course_sync.demo.things import TEACHER, Course, Enrolment, Person

SURNAME_CANARY = "Kanaarlind"
CONTACT_CANARY = "Kanaarsepp"
EMAIL_CANARY = "erakiri-kanaar"
USERNAME_CANARY = "kasutaja-kanaar"
IDNUMBER_CANARY = "KANAAR-ID"
DESCRIPTION_CANARY = "tutvustuskanaar"
POST_CANARY = "postituskanaar"
FILE_AUTHOR_CANARY = "Kanaarmägi"

CANARIES: tuple[str, ...] = (
    SURNAME_CANARY,
    CONTACT_CANARY,
    EMAIL_CANARY,
    USERNAME_CANARY,
    IDNUMBER_CANARY,
    DESCRIPTION_CANARY,
    POST_CANARY,
    FILE_AUTHOR_CANARY,
)
"""What may be found in the stand-in's answers and nowhere behind the parsing of them."""

SERVICE_ACCOUNT = 5
TRAINERS = (TEACHER, 3)
FIRST_LEARNER = 1001
LEARNERS = 90

_FIRST_NAMES = (
    "Aare", "Anneli", "Eero", "Helina", "Ingrid", "Jaanus", "Kadri", "Kalev", "Laine", "Liisbet", "Madis", "Merike",
    "Oskar", "Piret", "Rasmus", "Silja", "Tõnis", "Urve", "Väino", "Õilme", "Ülle",
)  # fmt: skip
_SURNAMES = ("Kask", "Lepp", "Mänd", "Paju", "Pärn", "Saar", "Toom", "Vaher")
_INSTITUTIONS = ("Politsei", "Kohalik omavalitsus", "Haigla", "Kool", "Varjupaik")
_DEPARTMENTS = ("Nõustamine", "Lastekaitse", "Menetlus", "Valvekeskus")


def learner(person_id: int) -> Person:
    """The made-up learner with that id; the same id is always the same person."""
    n = person_id - FIRST_LEARNER
    return Person(
        id=person_id,
        firstname=_FIRST_NAMES[n % len(_FIRST_NAMES)],
        lastname=f"{_SURNAMES[n % len(_SURNAMES)]}-{SURNAME_CANARY}",
        username=f"{USERNAME_CANARY}-{n + 1}",
        email=f"oppija{n + 1}@{EMAIL_CANARY}.example",
        idnumber=f"{IDNUMBER_CANARY}-{n + 1:06}",
        institution=_INSTITUTIONS[n % len(_INSTITUTIONS)],
        department=_DEPARTMENTS[n % len(_DEPARTMENTS)],
        description=f"<p>Töötan inimestega ja kirjutan vabal ajal luulet ({DESCRIPTION_CANARY}).</p>",
    )


def everybody() -> Mapping[int, Person]:
    """All accounts of the demo by id."""
    trainers = {
        number: Person(
            number,
            name,
            CONTACT_CANARY,
            f"koolitaja-{USERNAME_CANARY}-{number}",
            f"koolitaja{number}@{EMAIL_CANARY}.example",
        )
        for number, name in zip(TRAINERS, ("Õnne", "Toivo"), strict=True)
    }
    account = Person(SERVICE_ACCOUNT, "Course", "Sync", "coursesync", "coursesync@moodle.example")
    learners = {n: learner(n) for n in range(FIRST_LEARNER, FIRST_LEARNER + LEARNERS)}
    return {**trainers, SERVICE_ACCOUNT: account, **learners}


def with_learners(
    course: Course,
    start: datetime,
    people: Sequence[int],
    *,
    finished: float = 0.4,
    wave: int = 0,
    suspended: int = 0,
) -> Course:
    """The course with trainers and these learners enrolled over the half-year before `start`.

    Args:
        course: numbered, so that its criteria are known.
        start: the demo's first day.
        people: ids of the learners.
        finished: share of the learners who had completed the course before `start`.
        wave: how many of the others complete it on the days 1 to 8 of the demo, a group after a training day.
        suspended: how many of the last ones have a suspended enrolment.
    """
    chance = random.Random(course.id)  # noqa: S311 - the same demo for everybody, no secret
    rows = [Enrolment(number, course.created_at, "editingteacher") for number in course.contacts]
    before = round(len(people) * finished)
    for n, person in enumerate(people):
        enrolled = start - timedelta(days=chance.randint(25, 170), hours=chance.randint(1, 20))
        if n < before:
            end = enrolled + timedelta(days=chance.randint(4, 22))
            steps = len(course.criteria)
        elif n < before + wave:
            end = start + timedelta(days=1 + 7 * (n - before) / max(1, wave - 1), hours=-chance.randint(1, 9))
            steps = len(course.criteria)
        else:
            end = enrolled + timedelta(days=chance.randint(1, 20))
            steps = chance.randint(0, max(0, len(course.criteria) - 1))
        done = _steps(course, enrolled, end, steps)
        active = n < len(people) - suspended
        rows.append(Enrolment(person, enrolled, active=active, done=done, visits=tuple(sorted(set(done.values())))))
    return replace(course, enrolments=tuple(rows))


def _steps(course: Course, begin: datetime, end: datetime, count: int) -> dict[int, datetime]:
    """The first `count` criteria, done one after the other between `begin` and `end`; the last one at `end`."""
    span = end - begin
    return {cmid: begin + span * (n / count) for n, cmid in enumerate(course.criteria[:count], 1)}
